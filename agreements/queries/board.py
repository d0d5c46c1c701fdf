"""The board of one agreement: its clauses, a line for every duty, a cell for every party."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Prefetch, Q
from django.utils.text import slugify

from agreements.models import Actor, Agreement, Clause, ClauseLink, Obligation, ObligationRecipient
from agreements.queries.evidence import Records, Tally, evidence_for, load_records
from agreements.queries.texts import ShownText, show_text
from agreements.types.terms import Band, Review

SENTENCES_IN_A_CELL = 8


@dataclass(frozen=True, slots=True)
class Cell:
    """
    One duty of one party. `obligation` None: this party has no such duty.

    `binds` False: the party permits or declares something there, which binds it to nothing.
    """

    party: Actor
    obligation: Obligation | None
    tally: Tally
    key: str
    overdue: bool = False
    binds: bool = True

    @property
    def anchor(self) -> str:
        """The cell's id in the page: `cell-3-1-armenia`."""
        return f"cell-{slugify(self.key.replace('/', '-').replace(':', '-'))}"


@dataclass(frozen=True, slots=True)
class Why:
    """What lies behind the one cell that is open."""

    cell: Cell
    links: list[ClauseLink]


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One duty under its clause. `duty` None: the clause has none."""

    clause: Clause
    words: str
    duty: Obligation | None
    cells: list[Cell]
    confirmed: int
    waiting: int
    why: Why | None

    @property
    def ident(self) -> str:
        """The duty's id: `<clause path>/<number>`."""
        return f"{self.clause.path}/{self.duty.number}" if self.duty else self.clause.path


@dataclass(frozen=True, slots=True)
class Board:
    """The whole matrix and its sums. Sums count claims and links, never cells by state."""

    text: ShownText
    parties: list[Actor]
    rows: list[BoardRow]
    confirmed: int
    waiting: int

    @property
    def columns(self) -> int:
        """How many columns the table has, the clause's included."""
        return len(self.parties) + 1

    @property
    def cells(self) -> list[Cell]:
        """Every cell that stands for a duty."""
        return [cell for row in self.rows for cell in row.cells if cell.obligation]

    @property
    def silent(self) -> int:
        """How many cells have nothing recorded."""
        return sum(cell.tally.empty for cell in self.cells)

    @property
    def overdue_silent(self) -> int:
        """How many deadlines have passed with nothing recorded."""
        return sum(cell.overdue and cell.tally.empty for cell in self.cells)

    @property
    def claims(self) -> int:
        """How many accusations and denials are recorded, each once."""
        return len(self._claims)

    @property
    def origins(self) -> int:
        """How many origins they go back to."""
        return len(set(self._claims.values()))

    @property
    def _claims(self) -> dict[int, str]:
        tallies = [cell.tally for cell in self.cells]
        claims = [c for t in tallies for c in (*t.accusations, *t.denials, *t.admissions)]
        return {claim.pk: claim.origin for claim in claims}


def build_board(agreement: Agreement, *, language: str, why: str, now: datetime) -> Board:
    """
    Return the board, with the cell named by `why` (`3/1:armenia`) opened. Eleven queries at most.

    `now` only says which deadlines have passed.
    """
    text = show_text(agreement, language=language)
    clauses = list(agreement.clauses.operative().order_by("order"))
    for clause in clauses:
        clause.agreement = agreement
    duties = _duties(clauses)
    parties = sorted({duty.obligor for duty in duties}, key=lambda actor: actor.name)
    records = load_records(clauses)
    counts = _link_counts(agreement)
    rows = [
        row
        for clause in clauses
        for row in _rows(clause, duties, parties, records, counts, text, why=why, now=now)
    ]
    return Board(
        text,
        parties,
        rows,
        confirmed=sum(confirmed for confirmed, _ in counts.values()),
        waiting=sum(waiting for _, waiting in counts.values()),
    )


def _duties(clauses: list[Clause]) -> list[Obligation]:
    recipients = Prefetch("recipients", ObligationRecipient.objects.select_related("actor"))
    duties = (
        Obligation.objects.filter(clause__in=clauses)
        .select_related("obligor", "beneficiary", "verifier")
        .prefetch_related(recipients)
        .order_by("clause__order", "number", "obligor__name")
    )
    by_clause = {clause.pk: clause for clause in clauses}
    found = list(duties)
    for duty in found:
        duty.clause = by_clause[duty.clause_id]
    return found


def _link_counts(agreement: Agreement) -> dict[int | None, tuple[int, int]]:
    """Return for each clause how many links are confirmed, and how many wait for review."""
    waiting = Q(review=Review.OPEN) & ~Q(band=Band.CANDIDATE)
    rows = (
        ClauseLink.objects.filter(agreement=agreement)
        .values("clause_id")
        .annotate(
            confirmed=Count("pk", filter=Q(review=Review.CONFIRMED)),
            waiting=Count("pk", filter=waiting),
        )
    )
    return {row["clause_id"]: (row["confirmed"], row["waiting"]) for row in rows}


def _rows(
    clause: Clause,
    duties: list[Obligation],
    parties: list[Actor],
    records: Records,
    counts: dict[int | None, tuple[int, int]],
    text: ShownText,
    *,
    why: str,
    now: datetime,
) -> list[BoardRow]:
    words = text.words.get(clause.pk, "")
    links = counts.get(clause.pk, (0, 0))
    by_number: dict[int, dict[int, Obligation]] = defaultdict(dict)
    for duty in duties:
        if duty.clause_id == clause.pk:
            by_number[duty.number][duty.obligor_id] = duty
    if not by_number:
        return [BoardRow(clause, words, None, [], *links, None)]
    rows = []
    for _, owed in sorted(by_number.items()):
        cells = [_cell(clause, owed, party, records, now=now) for party in parties]
        duty = next(iter(owed.values()))
        rows.append(BoardRow(clause, words, duty, cells, *links, _open(cells, why)))
    return rows


def _cell(
    clause: Clause, owed: dict[int, Obligation], party: Actor, records: Records, *, now: datetime
) -> Cell:
    duty = owed.get(party.pk)
    number = next(iter(owed.values())).number
    if duty is not None and duty.duty is None:
        return Cell(party, None, Tally(), f"{clause.path}/{number}:{party.slug}", binds=False)
    tally = records.tally(duty) if duty else Tally()
    overdue = bool(duty and duty.due and duty.due.latest < now)
    return Cell(party, duty, tally, f"{clause.path}/{number}:{party.slug}", overdue=overdue)


def _open(cells: list[Cell], why: str) -> Why | None:
    cell = next((cell for cell in cells if cell.obligation and cell.key == why), None)
    if cell is None or cell.obligation is None:
        return None
    return Why(cell, evidence_for(cell.obligation.clause, limit=SENTENCES_IN_A_CELL))
