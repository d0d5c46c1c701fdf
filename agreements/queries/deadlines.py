"""
Duties with a deadline, or with words in its place, across all agreements: one row an obligor.

A deadline is what the obligation itself says (docs/compliance.md): no relation to a later
instrument moves it. A later one that sets another date has an obligation of its own, and its row.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from django.db.models import Q, QuerySet

from agreements.compliance.cells import Cell
from agreements.compliance.deadlines import resolve_deadline
from agreements.compliance.force import due_at
from agreements.models import Actor, Agreement, Conflict, Obligation, ObligationRecipient
from agreements.queries.clocks import Clocks
from agreements.queries.facets import Period
from agreements.queries.recalled import as_records, recalled
from agreements.queries.remembered import MOST_REMEMBERED, duties_remembered_of
from agreements.queries.replayed import Replay
from agreements.types.fuzzy import FuzzyInstant, Precision, ZoneBasis
from agreements.types.terms import DeadlineKind, State, Temporal

# More are neither read nor drawn in time; the page says how many there are.
MOST_DEADLINES = 2_000
# Where the zone is one of these, the text or its source names it.
_NAMED = {ZoneBasis.STATED_LOCAL, ZoneBasis.STATED_ZONE, ZoneBasis.CONVERTED_BY_SOURCE}
_RELATED = ("obligor", "beneficiary", "clause", "clause__agreement", "clause__agreement__conflict")


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for: slugs, a state and whole days; empty is all."""

    conflict: str = ""
    agreement: str = ""
    obligor: str = ""
    state: State | None = None
    period: Period = field(default_factory=Period)


@dataclass(frozen=True, slots=True)
class Deadline:
    """
    One duty of one obligor, and until when it is to be done; `due` None: no date follows yet.

    `state` None: it binds its obligor to nothing (it permits or declares), or was not known;
    `read` false: its state has not been looked up. `triggered`: `due` follows from an event that
    is recorded. `elsewhere` is when it ends if the other zones of its conflict are taken.
    """

    duty: Obligation
    due: FuzzyInstant | None
    elsewhere: FuzzyInstant | None = None
    state: State | None = None
    read: bool = False
    triggered: bool = False
    recipients: tuple[Actor, ...] = ()

    @property
    def agreement(self) -> Agreement:
        """The instrument that sets it."""
        return self.duty.clause.agreement

    @property
    def binds(self) -> bool:
        """Whether it is a duty at all."""
        return self.duty.duty is not None

    @property
    def is_whole_day(self) -> bool:
        """Whether it ends with a day, as the text counts days, and not at an hour."""
        return self.due is not None and ends_with_a_day(self.duty)

    @property
    def last_day(self) -> date | None:
        """The last day on which it is in time, in its own zone."""
        return self.due.local(self.due.latest).date() if self.due else None

    @property
    def first_day(self) -> date | None:
        """The first day on which it may be over, in its own zone."""
        return self.due.local(self.due.earliest).date() if self.due else None

    @property
    def is_ambiguous(self) -> bool:
        """Whether it ends at one moment or another, by the zone it is read in."""
        return self.due is not None and self.due.earliest != self.due.latest

    @property
    def is_zone_named(self) -> bool:
        """Whether somebody names the zone, so that nothing is inferred."""
        return self.due is not None and self.due.zone_basis in _NAMED

    def group(self, as_of: datetime) -> str:
        """Return where it stands at a moment: `ahead`, `over`, or `undated`."""
        if self.due is None:
            return "undated"
        return "ahead" if self.due.latest >= as_of else "over"


def ends_with_a_day(duty: Obligation) -> bool:
    """Tell whether a deadline is stated in days, so that it ends when a day does."""
    if duty.deadline_kind == DeadlineKind.ABSOLUTE:
        return "T" not in duty.deadline_date
    return "T" not in duty.deadline_duration


def find_deadlines(asked: Asked, clocks: Clocks) -> list[Deadline]:
    """
    Return the deadlines asked for, those ahead first, the next on top; then those over, then undated.

    Of instruments agreed as of a moment, as known on another. Two queries; states are not read,
    so `asked.state` narrows nothing yet (see `with_states`).
    """
    found = []
    for duty in _duties(asked, clocks):
        agreed = duty.clause.agreement.agreed
        if agreed.earliest <= clocks.as_of:
            found.append(Deadline(duty, duty.due, elsewhere_of(duty)))
    return in_order(found, clocks.as_of)


def in_order(rows: Iterable[Deadline], as_of: datetime) -> list[Deadline]:
    """Return deadlines ahead, the next first; then those over, the last first; then the undated."""
    groups: dict[str, list[Deadline]] = defaultdict(list)
    for row in rows:
        groups[row.group(as_of)].append(row)
    for key in ("ahead", "over"):
        groups[key].sort(key=_when, reverse=key == "over")
    return [*groups["ahead"], *groups["over"], *groups["undated"]]


def _when(row: Deadline) -> datetime:
    if row.due is None:
        raise ValueError("only deadlines with a date are put in order by it")
    return row.due.latest


def with_events(rows: Iterable[Deadline], clocks: Clocks) -> list[Deadline]:
    """Return rows in order, those an event has set a date for among the dated ones. As `with_states`."""
    found = list(rows)
    waiting = [row for row in found if _waits_for_event(row.duty)]
    if not waiting:
        return found
    set_now = {row.duty.pk: row for row in with_states(waiting, clocks)}
    return in_order((set_now.get(row.duty.pk, row) for row in found), clocks.as_of)


def _waits_for_event(duty: Obligation) -> bool:
    return duty.deadline_kind == DeadlineKind.TRIGGERED and bool(duty.deadline_duration)


def with_states(rows: Iterable[Deadline], clocks: Clocks) -> list[Deadline]:
    """
    Return rows with their states at the page's moment, and with the dates that events have set.

    One query for all agreements together while no record changes, and one for who receives
    what; each agreement whose records changed takes some sixteen more. Of more agreements than
    stay in memory the first ones alone are read: the rows of the others are not `read`.
    """
    shown = with_recipients(rows)
    agreements = {row.agreement.pk: row.agreement for row in shown}
    read = dict(list(agreements.items())[:MOST_REMEMBERED])
    known = duties_remembered_of(list(read.values()), clocks.known_on)
    cells = {duty.obligation_id: duty.cell for duty in known}
    return [
        _read(row, cells.get(row.duty.pk), clocks) if row.agreement.pk in read else row
        for row in shown
    ]


def with_recipients(rows: Iterable[Deadline]) -> list[Deadline]:
    """Return rows with those to whom each duty is owed. One query."""
    shown = list(rows)
    found: dict[int, list[Actor]] = defaultdict(list)
    owed = ObligationRecipient.objects.filter(obligation__in=[row.duty.pk for row in shown])
    for one in owed.select_related("actor").order_by("actor__name"):
        found[one.obligation_id].append(one.actor)
    return [replace(row, recipients=tuple(found[row.duty.pk])) for row in shown]


def _read(row: Deadline, cell: Cell | None, clocks: Clocks) -> Deadline:
    if cell is None:
        return replace(row, read=True)
    due, triggered = row.due, row.triggered
    if due is None and row.duty.deadline_kind == DeadlineKind.TRIGGERED:
        due = _set_by_event(row.duty, cell, clocks)
        triggered = due is not None
    state = cell.state_at(clocks.as_of)
    return replace(row, read=True, state=state, due=due, triggered=triggered)


def _set_by_event(duty: Obligation, cell: Cell, clocks: Clocks) -> FuzzyInstant | None:
    """Return the date that follows from a recorded event, if there is one."""
    latest = due_at(cell.facts, clocks.as_of)
    if latest is None:
        return None
    zone = duty.deadline_zone or clocks.zone
    basis = ZoneBasis(duty.deadline_zone_basis or ZoneBasis.UNSPECIFIED)
    return FuzzyInstant(latest, latest, Precision.MINUTE, duty.deadline_stated, zone, basis)


def elsewhere_of(duty: Obligation) -> FuzzyInstant | None:
    """
    Return when a deadline ends if it is read in every zone of its conflict, where that differs.

    None where its zone is named, or where all zones agree.
    """
    due, zones = duty.due, list(duty.clause.agreement.conflict.zones)
    if due is None or due.zone_basis in _NAMED:
        return None
    read = resolve_deadline(
        DeadlineKind(duty.deadline_kind),
        date=duty.deadline_date,
        anchor=duty.deadline_anchor,
        duration=duty.deadline_duration,
        zones=list(dict.fromkeys([*due.zones, *zones])),
        basis=due.zone_basis,
        inclusive=duty.deadline_inclusive,
        stated=duty.deadline_stated,
    )
    if read is None or (read.earliest, read.latest) == (due.earliest, due.latest):
        return None
    return read


def _duties(asked: Asked, clocks: Clocks) -> list[Obligation]:
    """Return the duties with a deadline or a rhythm, as known then. Two queries at most."""
    rows = Replay(known_on=clocks.known_on).rows(Obligation).filter(_narrowed(asked))
    ordered = rows.order_by("clause__agreement", "clause__order", "number", "obligor__name", "id")
    duties = as_records(Obligation, ordered[:MOST_DEADLINES], *_RELATED)
    if clocks.known_on is None:
        return duties
    numbers = {duty.clause.agreement_id for duty in duties}
    then = {one.pk: one for one in recalled(Agreement, clocks.known_on, id__in=numbers)}
    for duty in duties:
        as_it_was = then.get(duty.clause.agreement_id)
        if as_it_was is not None:
            as_it_was.conflict = duty.clause.agreement.conflict
            duty.clause.agreement = as_it_was
    return [duty for duty in duties if duty.clause.agreement_id in then]


def _narrowed(asked: Asked) -> Q:
    wanted = ~Q(deadline_kind=DeadlineKind.NONE) | Q(temporal=Temporal.RECURRING)
    if asked.conflict:
        wanted &= Q(clause__agreement__conflict__slug=asked.conflict)
    if asked.agreement:
        wanted &= Q(clause__agreement__slug=asked.agreement)
    if asked.obligor:
        wanted &= Q(obligor__slug=asked.obligor)
    if asked.period.begins or asked.period.ends:
        wanted &= Q(due_latest__isnull=False) & asked.period.touches("due")
    return wanted


@dataclass(frozen=True, slots=True)
class Choices:
    """What the filter offers: conflicts, and the agreements and obligors that have deadlines."""

    conflicts: list[Conflict]
    agreements: "QuerySet[Agreement]"
    obligors: "QuerySet[Actor]"


def choices_for(asked: Asked) -> Choices:
    """Return what the filter offers, within the conflict chosen. Three queries."""
    dated = Obligation.objects.filter(_narrowed(Asked(conflict=asked.conflict)))
    return Choices(
        list(Conflict.objects.all()),
        Agreement.objects.filter(pk__in=dated.values("clause__agreement")).by_date(),
        Actor.objects.filter(pk__in=dated.values("obligor")).order_by("name"),
    )
