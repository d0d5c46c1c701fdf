"""
The board of one agreement: its clauses, a line for every duty, a cell with its state for every party.

The rows are the clauses of the text as it stands; duties, states and links are those known on the
moment asked for.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from django.db.models import Count, Q, prefetch_related_objects
from django.utils.text import slugify

from agreements.models import (
    Actor,
    Agreement,
    AgreementText,
    Clause,
    ClauseLink,
    Coverage,
    Fulfilment,
    Obligation,
    ObligationRecipient,
)
from agreements.models.history import as_known
from agreements.models.signs import OUT, SIGNS, SILENT, Sign, state_word
from agreements.queries.clocks import Clocks
from agreements.queries.compliance import CellState, read_known
from agreements.queries.evidence import (
    BreachBehind,
    breaches_behind,
    evidence_for,
    links_known,
    reports_behind,
)
from agreements.queries.recalled import as_they_were
from agreements.queries.replayed import Replay
from agreements.queries.texts import ShownText, show_text
from agreements.types.terms import Band, CoverageValue, Duty, Review, State

SENTENCES_IN_A_CELL = 8
# Rule R24: a percentage is given only for what can be done and done with.
POSITIVE = frozenset({Duty.ONE_OFF, Duty.RECURRING})
DONE = frozenset({State.FULFILLED, State.FULFILLED_LATE})


@dataclass(frozen=True, slots=True)
class Cell:
    """
    One duty of one party. `obligation` None: this party has no such duty.

    `binds` False: the party permits or declares something there, which binds it to nothing.
    `state` None beside an obligation: it was not known then.
    """

    party: Actor
    obligation: Obligation | None
    state: CellState | None
    key: str
    binds: bool = True

    @property
    def anchor(self) -> str:
        """The cell's id in the page: `cell-3-1-armenia`."""
        return f"cell-{slugify(self.key.replace('/', '-').replace(':', '-'))}"


@dataclass(frozen=True, slots=True)
class Why:
    """What lies behind the one cell that is open, as known then."""

    cell: Cell
    breaches: list[BreachBehind]
    reports: list[Fulfilment]
    links: list[ClauseLink]


@dataclass(frozen=True, slots=True)
class BoardRow:
    """
    One duty under its clause. `duty` None: the clause has none.

    `first` says whether the clause's words stand in this row; `recipients` are the duty's.
    """

    clause: Clause
    words: str
    first: bool
    duty: Obligation | None
    recipients: list[Actor]
    cells: list[Cell]
    confirmed: int
    waiting: int
    why: Why | None = None

    @property
    def ident(self) -> str:
        """The duty's id: `<clause path>/<number>`."""
        return f"{self.clause.path}/{self.duty.number}" if self.duty else self.clause.path


@dataclass(frozen=True, slots=True)
class StateCount:
    """How many cells are in one state, and how it is shown; `dated`: they have a date at all."""

    state: State
    dated: bool
    n: int

    @property
    def sign(self) -> Sign:
        """Its shape, tone and meaning."""
        return SIGNS[self.state]

    @property
    def word(self) -> str:
        """The word for it."""
        return str(state_word(self.state, dated=self.dated))


@dataclass(frozen=True, slots=True)
class Share:
    """
    What part of the deliveries of one party, or of all, is fulfilled (rule R24).

    `total` are the deliveries in force; `unknown` of them are overdue and silent. More than
    half unknown: no percentage.
    """

    party: Actor | None
    fulfilled: int
    unknown: int
    total: int
    text: AgreementText | None

    @property
    def suppressed(self) -> bool:
        """Whether too much is unknown to give a percentage."""
        return self.unknown * 2 > self.total

    @property
    def percent(self) -> int:
        """The share fulfilled, in per cent."""
        return round(100 * self.fulfilled / self.total)

    @property
    def percent_unknown(self) -> int:
        """The share unknown, in per cent."""
        return round(100 * self.unknown / self.total)


@dataclass(frozen=True, slots=True)
class Board:
    """The whole matrix, and what stands above it."""

    text: ShownText
    parties: list[Actor]
    rows: list[BoardRow]
    confirmed: int
    waiting: int
    clocks: Clocks
    first_claimed_after: tuple[timedelta, timedelta] | None
    coverage: list[tuple[str, str, datetime, datetime | None]]

    @property
    def columns(self) -> int:
        """How many columns the table has, the clause's included."""
        return len(self.parties) + 1

    @property
    def cells(self) -> list[CellState]:
        """Every cell that has a state."""
        return [cell.state for row in self.rows for cell in row.cells if cell.state]

    @property
    def counts(self) -> list[StateCount]:
        """How many cells there are in each state, unknown first."""
        return count_states(self.cells)

    @property
    def silent(self) -> int:
        """How many cells nothing can be said of."""
        return sum(cell.status in SILENT for cell in self.cells)

    @property
    def overdue(self) -> int:
        """How many deadlines are over without the duty known to be done."""
        over = {State.OVERDUE_UNKNOWN, State.NOT_FULFILLED}
        return sum(cell.status in over for cell in self.cells)

    @property
    def due(self) -> list[CellState]:
        """The cells with a date still to come, the next first."""
        waiting = [
            (cell.obligation.due.latest, place, cell)
            for place, cell in enumerate(self.cells)
            if cell.status == State.DUE and cell.obligation.due
        ]
        return [cell for _, _, cell in sorted(waiting)]

    @property
    def shares(self) -> list[Share]:
        """The share of deliveries fulfilled, for each party that owes any."""
        chosen = self.text.chosen
        found = []
        for party in self.parties:
            owed = [c for c in self.cells if c.obligor == party and _is_positive(c)]
            if owed:
                found.append(_share(party, owed, chosen))
        return found


def count_states(cells: Iterable[CellState]) -> list[StateCount]:
    """Return how many cells are in each state, unknown first (rule R24)."""
    counted = Counter((c.status, c.dated or c.status != State.DUE) for c in cells)
    order = {state: place for place, state in enumerate(SIGNS)}
    found = [StateCount(state, dated, n) for (state, dated), n in counted.items()]
    return sorted(found, key=lambda count: (order[count.state], not count.dated))


def _share(party: Actor, owed: list[CellState], text: AgreementText | None) -> Share:
    fulfilled = sum(cell.status in DONE for cell in owed)
    unknown = sum(cell.status in SILENT for cell in owed)
    return Share(party, fulfilled, unknown, len(owed), text)


def _is_positive(cell: CellState) -> bool:
    return cell.obligation.duty in POSITIVE and cell.status not in OUT


def build_board(agreement: Agreement, *, language: str, why: str, clocks: Clocks) -> Board:
    """
    Return the board as of a moment, as known on another, with the cell `why` (`3/1:armenia`) opened.

    A constant number of queries: some thirty, five more with a cell open.
    """
    text = show_text(agreement, language=language)
    clauses = list(agreement.clauses.operative().order_by("order"))
    for clause in clauses:
        clause.agreement = agreement
    duties = _duties(clauses, clocks.known_on)
    obligations = {duty.pk: duty for owed in duties.values() for duty in owed}
    known = read_known(
        agreement, clocks.known_on, obligations=obligations, as_of=clocks.replay.as_of
    )
    obligors = {duty.obligor for duty in obligations.values()}
    parties = sorted(obligors, key=lambda actor: actor.name)
    states = {cell.obligation.pk: cell for cell in known.at(clocks.as_of)}
    counts = _link_counts(agreement, clocks.replay)
    recipients = _recipients(agreement)
    rows = [
        BoardRow(
            clause,
            text.words.get(clause.pk, ""),
            number == 0,
            duty,
            recipients[duty.pk] if duty else [],
            cells,
            *counts.get(clause.pk, (0, 0)),
        )
        for clause in clauses
        for number, (duty, cells) in enumerate(_lines(clause, duties[clause.pk], parties, states))
    ]
    return Board(
        text,
        parties,
        _open(rows, why, clocks),
        confirmed=sum(confirmed for confirmed, _ in counts.values()),
        waiting=sum(waiting for _, waiting in counts.values()),
        clocks=clocks,
        first_claimed_after=known.first_claimed_after(),
        coverage=_coverage(agreement, clocks),
    )


def _duties(clauses: list[Clause], known_on: datetime | None) -> dict[int, list[Obligation]]:
    rows = Obligation.objects.filter(clause__in=clauses)
    now = list(rows.order_by("clause__order", "number", "obligor__name"))
    duties = as_they_were(Obligation, now, known_on)
    # Prefetched, one actor serves all duties it is named in.
    prefetch_related_objects(duties, "obligor", "beneficiary", "verifier")
    by_clause = {clause.pk: clause for clause in clauses}
    found: dict[int, list[Obligation]] = defaultdict(list)
    for duty in duties:
        duty.clause = by_clause[duty.clause_id]
        found[duty.clause_id].append(duty)
    return found


def _recipients(agreement: Agreement) -> dict[int, list[Actor]]:
    """Return to whom each duty is owed. One query: `prefetch_related` would ask per duty in vain."""
    rows = ObligationRecipient.objects.filter(obligation__clause__agreement=agreement)
    found: dict[int, list[Actor]] = defaultdict(list)
    for row in rows.select_related("actor"):
        found[row.obligation_id].append(row.actor)
    return found


def _link_counts(agreement: Agreement, replay: Replay) -> dict[int | None, tuple[int, int]]:
    """Return for each clause how many links were confirmed, and how many waited for review."""
    waiting = Q(answer=Review.OPEN) & ~Q(band=Band.CANDIDATE)
    rows = (
        links_known(ClauseLink.objects.filter(agreement=agreement), replay)
        .values("clause_id")
        .annotate(
            confirmed=Count("pk", filter=Q(answer=Review.CONFIRMED)),
            waiting=Count("pk", filter=waiting),
        )
    )
    return {row["clause_id"]: (row["confirmed"], row["waiting"]) for row in rows}


def _lines(
    clause: Clause,
    duties: Iterable[Obligation],
    parties: list[Actor],
    states: Mapping[int, CellState],
) -> list[tuple[Obligation | None, list[Cell]]]:
    """Return the duties of a clause, each with its cells; one line without any if it has none."""
    by_number: dict[int, dict[int, Obligation]] = defaultdict(dict)
    for duty in duties:
        by_number[duty.number][duty.obligor_id] = duty
    lines: list[tuple[Obligation | None, list[Cell]]] = [
        (
            next(iter(owed.values())),
            [_cell(clause, number, owed.get(party.pk), party, states) for party in parties],
        )
        for number, owed in sorted(by_number.items())
    ]
    return lines or [(None, [])]


def _cell(
    clause: Clause,
    number: int,
    duty: Obligation | None,
    party: Actor,
    states: Mapping[int, CellState],
) -> Cell:
    key = f"{clause.path}/{number}:{party.slug}"
    if duty is not None and duty.duty is None:
        return Cell(party, None, None, key, binds=False)
    return Cell(party, duty, states.get(duty.pk) if duty else None, key)


def _open(rows: list[BoardRow], why: str, clocks: Clocks) -> list[BoardRow]:
    """Open the cell that was asked for, if it is there."""
    for index, row in enumerate(rows):
        for cell in row.cells:
            if cell.key == why and cell.state:
                opened = replace(row, why=_why(cell, cell.state, clocks))
                return [*rows[:index], opened, *rows[index + 1 :]]
    return rows


def _why(cell: Cell, state: CellState, clocks: Clocks) -> Why:
    return Why(
        cell,
        breaches_behind(state.counts.breaches, clocks.known_on),
        reports_behind(state.obligation, clocks.known_on),
        evidence_for(state.clause, limit=SENTENCES_IN_A_CELL, replay=clocks.replay),
    )


def _coverage(
    agreement: Agreement, clocks: Clocks
) -> list[tuple[str, str, datetime, datetime | None]]:
    """Return who could see what at the moment asked for: mechanism, value, from, until. One query."""
    rows = (
        as_known(Coverage, clocks.known_on)
        .filter(agreement=agreement)
        .values_list("mechanism", "value", "begins_at", "ends_at", "retracted")
    )
    seen = [
        (mechanism, value, begins, ends)
        for mechanism, value, begins, ends, retracted in rows
        if not retracted and begins <= clocks.as_of and (ends is None or clocks.as_of < ends)
    ]
    best_first = list(CoverageValue)
    unique = dict.fromkeys(sorted(seen, key=lambda row: (best_first.index(row[1]), row[0])))
    return list(unique)
