"""
An agreement over time: its force, what was declared and due, what each side claims, who could see.

Every duty's states over the same stretch come from the compliance engine. Claims lie where the
act began at the earliest, by the side that speaks; undated acts are listed, never placed.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import groupby
from typing import Any

from agreements.models import (
    Actor,
    Agreement,
    AgreementText,
    Clause,
    Coverage,
    Declaration,
    Obligation,
)
from agreements.models.history import as_known
from agreements.models.labels import label
from agreements.queries.acts import Act, load_actors, load_acts
from agreements.queries.agreements import agreement_known, force_at
from agreements.queries.compliance import CellTimeline, read_known
from agreements.queries.declarations import declarations_known
from agreements.queries.recalled import as_records
from agreements.queries.replayed import Replay
from agreements.types.fuzzy import FuzzyInstant
from agreements.types.terms import CoverageValue

DAY = timedelta(days=1)
# What lies further from the rest than this is in the table, not in the drawing.
BEFORE, AHEAD = 7 * DAY, 90 * DAY
_ROOM = 14 * DAY
# Bands under each other that a person still compares.
CELLS_IN_A_PART = 40


@dataclass(frozen=True, slots=True)
class SideLane:
    """The acts on which one side accuses, and those on which it denies. `side` None: others."""

    side: Actor | None
    accuses: list[Act]
    denies: list[Act]


@dataclass(frozen=True, slots=True)
class Seen:
    """Who could see what, for how long. `clause` None: the whole agreement."""

    clause: Clause | None
    value: CoverageValue
    mechanism: str
    begins: datetime
    ends: datetime | None

    @property
    def words(self) -> str:
        """Who could see, in words."""
        return str(label(self.value))


@dataclass(frozen=True, slots=True)
class Ended:
    """When an agreement was over, and what took its place."""

    at: FuzzyInstant
    by: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """All that the page shows; `start` and `end` are those of the drawings."""

    agreement: Agreement
    start: datetime
    end: datetime
    as_of: datetime
    effect: FuzzyInstant | None
    ended: Ended | None
    declarations: list[Declaration]
    deadlines: list[Obligation]
    versions: list[AgreementText]
    lanes: list[SideLane]
    coverage: list[Seen]
    acts: list[Act]
    cells: list[CellTimeline]

    @property
    def undated(self) -> list[Act]:
        """Acts whose time is not known: they have no mark."""
        return [act for act in self.acts if act.occurred is None]

    @property
    def dated(self) -> list[Act]:
        """Acts that have a mark, those from before the drawing on its edge."""
        return [act for act in self.acts if act.occurred is not None]

    @property
    def later(self) -> list[Obligation]:
        """Deadlines that lie beyond the drawing."""
        return [duty for duty in self.deadlines if duty.due and duty.due.earliest > self.end]

    @property
    def before_effect(self) -> tuple[datetime, datetime] | None:
        """The window in which it was agreed and not yet in effect, if there is one."""
        if self.effect is None:
            return None
        agreed: FuzzyInstant = self.agreement.agreed
        window = agreed.earliest, self.effect.latest
        return window if window[0] < window[1] else None


def parts_of(cells: list[CellTimeline]) -> list[list[CellTimeline]]:
    """Return the cells in stretches short enough to look at, never parting the sides of a duty."""
    parts: list[list[CellTimeline]] = [[]]
    for _, owed in groupby(cells, key=lambda cell: (cell.clause.pk, cell.obligation.number)):
        sides = list(owed)
        if parts[-1] and len(parts[-1]) + len(sides) > CELLS_IN_A_PART:
            parts.append([])
        parts[-1] += sides
    return parts


def build_timeline(agreement: Agreement, *, as_of: datetime, known_on: datetime | None) -> Timeline:
    """Return an agreement over time. A constant number of queries, however many records."""
    actors = load_actors(agreement.conflict)
    acts = load_acts(
        agreement.conflict, actors, as_of=as_of, known_on=known_on, agreement=agreement
    )
    declarations = declarations_known(known_on, as_of=as_of, agreement=agreement)
    agreement = agreement_known(agreement, known_on)
    dated = _deadlines(agreement, known_on)
    ended = _ended(agreement, as_of=as_of, known_on=known_on)
    effect: FuzzyInstant | None = agreement.in_force_from
    recorded = read_known(agreement, known_on)
    changed = recorded.last_change(as_of)
    start, end = _window(agreement, acts, declarations, dated, ended, changed, as_of=as_of)
    cells = recorded.over(start, end)
    known = {(cell.clause.pk, cell.obligation.number) for cell in cells}
    return Timeline(
        agreement,
        start,
        end,
        as_of,
        effect,
        ended,
        declarations,
        [duty for duty in dated if (duty.clause_id, duty.number) in known],
        _versions(agreement),
        _lanes(acts, {cell.obligor for cell in cells}),
        _coverage(agreement, known_on=known_on),
        acts,
        cells,
    )


def _deadlines(agreement: Agreement, known_on: datetime | None) -> list[Obligation]:
    """Return one duty for each clause and number that has a date; all its obligors share it."""
    rows = Replay(known_on=known_on).rows(Obligation, clause__agreement=agreement)
    dated = rows.filter(due_latest__isnull=False)
    duties = as_records(
        Obligation, dated.order_by("due_latest", "clause__order", "number", "id"), "clause"
    )
    firsts: dict[tuple[int, int], Obligation] = {}
    for duty in duties:
        duty.clause.agreement = agreement
        firsts.setdefault((duty.clause_id, duty.number), duty)
    return sorted(firsts.values(), key=lambda duty: duty.due.latest if duty.due else duty.pk)


def _versions(agreement: Agreement) -> list[AgreementText]:
    texts = AgreementText.objects.in_line().filter(agreement=agreement)
    return list(texts.order_by("published_at", "language", "version").defer("text"))


def _ended(agreement: Agreement, *, as_of: datetime, known_on: datetime | None) -> Ended | None:
    """Return what ended the whole agreement first, if anything has by then."""
    found = [
        Ended(one.at, one.from_agreement.short_title)
        for one in force_at(agreement, now=as_of, known_on=known_on).ended_by
        if one.to_clause_id is None and one.at is not None and one.at.earliest <= as_of
    ]
    if agreement.in_force_until is not None:
        found.append(Ended(agreement.in_force_until, ""))
    return min(found, key=lambda ended: ended.at.latest, default=None)


def _window(
    agreement: Agreement,
    acts: Iterable[Act],
    declarations: Iterable[Declaration],
    deadlines: Iterable[Obligation],
    ended: Ended | None,
    changed: datetime | None,
    *,
    as_of: datetime,
) -> tuple[datetime, datetime]:
    """
    Return the stretch to draw: all that is dated, but for what lies far from the rest.

    `changed` is the last change of a state, which is drawn with some room after it.
    """
    agreed: FuzzyInstant = agreement.agreed
    times = [agreed, *(one.declared for one in declarations)]
    times += [act.occurred for act in acts if act.occurred is not None]
    times += [time for time in (agreement.in_force_from, ended.at if ended else None) if time]
    limit = agreed.earliest - BEFORE
    first = min(time.earliest for time in times if time.earliest >= limit)
    last = max([*(time.latest for time in times), *([changed] if changed else [])])
    dues = [d.due.latest for d in deadlines if d.due and d.due.latest <= last + AHEAD]
    last = max([last, *dues, min(as_of, last + _ROOM)])
    room = max((last - first) * 0.03, timedelta(hours=6))
    return (first - room).astimezone(UTC), (last + room).astimezone(UTC)


def _lanes(acts: list[Act], obligors: set[Actor]) -> list[SideLane]:
    """Return a lane for every obligor, whether it speaks or not, then one for all others."""
    sides = obligors | {said.side for act in acts for said in act.said if said.side is not None}
    ordered: list[Actor | None] = [*sorted(sides, key=lambda actor: actor.name), None]
    lanes = [
        SideLane(
            side,
            [act for act in acts if any(said.side == side for said in act.accusations)],
            [act for act in acts if any(said.side == side for said in act.denials)],
        )
        for side in ordered
    ]
    return [lane for lane in lanes if lane.side is not None or lane.accuses or lane.denies]


def _coverage(agreement: Agreement, *, known_on: datetime | None) -> list[Seen]:
    clauses = {clause.pk: clause for clause in agreement.clauses.all()}
    rows = as_known(Coverage, known_on).filter(agreement=agreement)
    found = [
        Seen(
            clauses[row["clause_id"]] if row["clause_id"] else None,
            CoverageValue(row["value"]),
            row["mechanism"],
            row["begins_at"],
            row["ends_at"],
        )
        for row in rows.values(
            "clause_id", "value", "mechanism", "begins_at", "ends_at", "retracted"
        )
        if not row["retracted"]
    ]
    return sorted(found, key=_by_clause)


def _by_clause(seen: Seen) -> tuple[int, datetime]:
    return (seen.clause.order if seen.clause else 0, seen.begins)


@dataclass(frozen=True, slots=True)
class TimelineEvent:
    """One line of the table behind the drawing. `kind` names which of the others is set."""

    kind: str
    when: FuzzyInstant
    record: Any


def events_of(timeline: Timeline) -> list[TimelineEvent]:
    """Return all that the drawing holds, in order of time, for the table behind it."""
    return sorted(_events(timeline), key=lambda event: (event.when.earliest, event.kind))


def _events(timeline: Timeline) -> Iterator[TimelineEvent]:
    yield TimelineEvent("agreed", timeline.agreement.agreed, timeline.agreement)
    if timeline.effect is not None:
        yield TimelineEvent("effect", timeline.effect, timeline.agreement)
    if timeline.ended is not None:
        yield TimelineEvent("ended", timeline.ended.at, timeline.ended)
    for declaration in timeline.declarations:
        yield TimelineEvent("declared", declaration.declared, declaration)
    for duty in timeline.deadlines:
        if duty.due is not None:
            yield TimelineEvent("due", duty.due, duty)
    for act in timeline.dated:
        if act.occurred is not None:
            yield TimelineEvent("act", act.occurred, act)
