"""The states of an agreement's cells: at a moment, and over time, as known now or on a date."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Count, prefetch_related_objects

from agreements.compliance.cells import Cell, Span
from agreements.compliance.counts import Counts
from agreements.compliance.outcome import TraceLine
from agreements.models import Actor, Agreement, Clause, ClauseLink, Obligation
from agreements.models.signs import state_word
from agreements.queries.evidence import links_known
from agreements.queries.recalled import recalled
from agreements.queries.remembered import duties_remembered
from agreements.queries.replayed import Replay
from agreements.types.terms import Band, Review, State

__all__ = [
    "CellState",
    "CellTimeline",
    "KnownAgreement",
    "Span",
    "TraceLine",
    "cells_of",
    "read_known",
    "timelines_of",
]


@dataclass(frozen=True, slots=True)
class CellState:
    """
    What is known of one duty of one party at a moment.

    `since` is from when it has read so, as far as is known; `unreviewed` counts the machine's
    links to the clause that nobody has answered.
    """

    clause: Clause
    obligation: Obligation
    obligor: Actor
    status: State
    flags: tuple[str, ...]
    since: datetime | None
    state_before: State | None
    unreviewed: int
    cell: Cell
    as_of: datetime

    @property
    def counts(self) -> Counts:
        """How many records bear on the cell."""
        return self.cell.counts

    @property
    def trace(self) -> tuple[TraceLine, ...]:
        """What explains state and flags, written when it is asked for."""
        lines = self.cell.at(self.as_of).trace
        if not self.unreviewed:
            return lines
        waiting = self.unreviewed
        words = "One machine link waits" if waiting == 1 else f"{waiting} machine links wait"
        return (*lines, TraceLine("R3", (), f"{words} for review; they move nothing."))

    @property
    def word(self) -> str:
        """The word for the state; a delivery due without a date reads "no date set"."""
        return str(state_word(self.status, dated=self.dated))

    @property
    def dated(self) -> bool:
        """Whether the duty has a date by which it is due."""
        return self.obligation.due is not None

    @property
    def ident(self) -> str:
        """The duty's id within its agreement: `<clause path>/<number>`."""
        return f"{self.clause.path}/{self.obligation.number}"

    def as_json(self) -> dict[str, object]:
        """Return the cell as `manage.py compliance --json` prints it."""
        return {
            "clause": self.clause.path,
            "obligation": self.ident,
            "obligor": self.obligor.slug,
            "flags": [str(flag) for flag in self.flags],
            "status": self.status.value,
            "since": self.since.isoformat().replace("+00:00", "Z") if self.since else None,
            "state_before": self.state_before.value if self.state_before else None,
            "unreviewed": self.unreviewed,
            "trace": [line.as_json() for line in self.trace],
        }


@dataclass(frozen=True, slots=True)
class CellTimeline:
    """One cell over time: its states one after the other, and every established breach."""

    clause: Clause
    obligation: Obligation
    obligor: Actor
    spans: tuple[Span, ...]
    markers: tuple[datetime, ...]


@dataclass(frozen=True, slots=True)
class KnownAgreement:
    """An agreement's cells with all that was known to bear on them; ask it for any moment."""

    agreement: Agreement
    cells: tuple[tuple[Obligation, Cell], ...]
    unreviewed: Mapping[int | None, int]

    def at(self, as_of: datetime) -> list[CellState]:
        """Return every cell at a moment, in the order of the text."""
        return [self._state(obligation, cell, as_of) for obligation, cell in self.cells]

    def over(self, start: datetime, end: datetime) -> list[CellTimeline]:
        """Return every cell's states from `start` up to `end`, computed where they can change."""
        return [
            CellTimeline(
                obligation.clause,
                obligation,
                obligation.obligor,
                tuple(cell.spans(start, end)),
                tuple(moment for moment in cell.markers() if start <= moment < end),
            )
            for obligation, cell in self.cells
        ]

    def last_change(self, as_of: datetime) -> datetime | None:
        """Return when a cell last came to read as it does at a moment, or None if none ever did."""
        changes = (cell.since(as_of) for _, cell in self.cells)
        return max((moment for moment in changes if moment is not None), default=None)

    def first_claimed_after(self) -> tuple[timedelta, timedelta] | None:
        """
        Return how long after its duty came into force the first claimed breach is said to begin.

        Between the two, both included: a time is often known only as an interval. Claimed only:
        nothing is said about whether it happened.
        """
        waits = [
            (latest - start, earliest - start)
            for _, cell in self.cells
            if (start := cell.facts.duty.in_force) and cell.first_claimed
            for earliest, latest in [cell.first_claimed]
        ]
        if not waits:
            return None
        latest, earliest = min(waits)
        return earliest, latest

    def _state(self, obligation: Obligation, cell: Cell, as_of: datetime) -> CellState:
        outcome = cell.read(as_of)
        return CellState(
            obligation.clause,
            obligation,
            obligation.obligor,
            outcome.state,
            outcome.flags,
            cell.since(as_of),
            outcome.state_before,
            self.unreviewed.get(obligation.clause_id, 0),
            cell,
            as_of,
        )


def read_known(
    agreement: Agreement,
    known_on: datetime | None = None,
    *,
    obligations: Mapping[int, Obligation] | None = None,
    as_of: datetime | None = None,
) -> KnownAgreement:
    """
    Read all that was known of an agreement's duties on a moment; None is now.

    `obligations` are its duties by number, where the caller has read them already. `as_of` leaves
    links of later articles out of the count of those unreviewed. A constant number of queries.
    """
    cells = tuple(_cells(agreement, known_on, obligations))
    return KnownAgreement(agreement, cells, _unreviewed(agreement, Replay(as_of, known_on)))


def cells_of(
    agreement: Agreement, *, as_of: datetime, known_on: datetime | None = None
) -> list[CellState]:
    """Return every cell of an agreement at `as_of`, in the order of its text."""
    return read_known(agreement, known_on).at(as_of)


def timelines_of(
    agreement: Agreement, *, start: datetime, end: datetime, known_on: datetime | None = None
) -> list[CellTimeline]:
    """Return every cell's states from `start` up to `end`, computed where they can change."""
    return read_known(agreement, known_on).over(start, end)


def _cells(
    agreement: Agreement, known_on: datetime | None, obligations: Mapping[int, Obligation] | None
) -> Iterator[tuple[Obligation, Cell]]:
    known = duties_remembered(agreement, known_on)
    if obligations is None:
        rows = recalled(Obligation, known_on, clause__agreement=agreement)
        # Prefetched, one clause and one actor serve all their duties.
        prefetch_related_objects(rows, "obligor", "clause")
        obligations = {row.pk: row for row in rows}
    for duty in known:
        obligation = obligations[duty.obligation_id]
        obligation.clause.agreement = agreement
        yield obligation, duty.cell


def _unreviewed(agreement: Agreement, replay: Replay) -> Mapping[int | None, int]:
    links = links_known(ClauseLink.objects.filter(agreement=agreement), replay)
    rows = links.filter(answer=Review.OPEN).exclude(band=Band.CANDIDATE).values("clause_id")
    return dict(rows.annotate(n=Count("pk")).values_list("clause_id", "n"))
