"""The states of an agreement's cells: at a moment, and over time, as known now or on a date."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Q

from agreements.compliance.cells import Cell, Span
from agreements.compliance.outcome import TraceLine
from agreements.models import Actor, Agreement, Clause, ClauseLink, Obligation
from agreements.queries.known import duties_known
from agreements.types.terms import Band, Review, State

__all__ = ["CellState", "CellTimeline", "Span", "TraceLine", "cells_of", "timelines_of"]


@dataclass(frozen=True, slots=True)
class CellState:
    """
    What is known of one duty of one party at a moment.

    `since` is from when it has read so, as far as is known; `unreviewed` counts the machine's
    links to the clause that nobody has answered. `trace` explains state and flags.
    """

    clause: Clause
    obligation: Obligation
    obligor: Actor
    status: State
    flags: tuple[str, ...]
    since: datetime | None
    state_before: State | None
    trace: tuple[TraceLine, ...]
    unreviewed: int

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


def cells_of(
    agreement: Agreement, *, as_of: datetime, known_on: datetime | None = None
) -> list[CellState]:
    """
    Return every cell of an agreement at `as_of`, in the order of its text.

    `known_on` None is what is known now. A constant number of queries.
    """
    waiting = _unreviewed(agreement)
    found = []
    for obligation, cell in _cells(agreement, known_on):
        outcome = cell.at(as_of)
        found.append(
            CellState(
                obligation.clause,
                obligation,
                obligation.obligor,
                outcome.state,
                outcome.flags,
                cell.since(as_of),
                outcome.state_before,
                outcome.trace,
                waiting.get(obligation.clause_id, 0),
            )
        )
    return found


def timelines_of(
    agreement: Agreement, *, start: datetime, end: datetime, known_on: datetime | None = None
) -> list[CellTimeline]:
    """Return every cell's states from `start` up to `end`, computed where they can change."""
    return [
        CellTimeline(
            obligation.clause,
            obligation,
            obligation.obligor,
            tuple(cell.spans(start, end)),
            tuple(moment for moment in cell.markers() if start <= moment < end),
        )
        for obligation, cell in _cells(agreement, known_on)
    ]


def _cells(agreement: Agreement, known_on: datetime | None) -> list[tuple[Obligation, Cell]]:
    known = duties_known(agreement, known_on)
    rows = Obligation.objects.select_related("obligor", "clause").in_bulk(
        [duty.obligation_id for duty in known]
    )
    cells = []
    for duty in known:
        obligation = rows[duty.obligation_id]
        obligation.clause.agreement = agreement
        cells.append((obligation, Cell(duty.facts, duty.obligor)))
    return cells


def _unreviewed(agreement: Agreement) -> Mapping[int | None, int]:
    links = ClauseLink.objects.filter(agreement=agreement, review=Review.OPEN)
    rows = links.exclude(band=Band.CANDIDATE).values("clause_id")
    return dict(rows.annotate(n=Count("pk", filter=Q())).values_list("clause_id", "n"))
