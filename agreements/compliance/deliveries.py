"""A delivery, once or in each period: shares, levels, the recipient's word (R7, R8, R9, R10)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from agreements.compliance.deadlines import add_months, read_duration
from agreements.compliance.facts import DeliveryFacts, Facts
from agreements.compliance.outcome import Note
from agreements.errors import FuzzyTimeError
from agreements.types.terms import Flag, Level, State

# Shares are sums of decimal fractions.
_WHOLE = 1 - 1e-9
_INSTANT = timedelta(microseconds=1)
MOST_PERIODS = 20_000


@dataclass(frozen=True, slots=True)
class Happened:
    """Reports that speak about one moment: deliveries in the order done, and refusals."""

    deliveries: tuple[DeliveryFacts, ...]
    refusals: tuple[DeliveryFacts, ...]

    def at(self, level: Level) -> list[DeliveryFacts]:
        """Return the deliveries reported at this level or higher."""
        return [delivery for delivery in self.deliveries if delivery.level >= level]


def is_refusal(report: DeliveryFacts) -> bool:
    """Tell whether a report says that nothing was delivered."""
    return report.denied_by_recipient or report.share == 0


def time_of(report: DeliveryFacts) -> tuple[datetime, datetime]:
    """Return when a delivery was done; an undated one when it was recorded."""
    return report.done or (report.recorded, report.recorded)


def happened_by(reports: Iterable[DeliveryFacts], as_of: datetime) -> Happened:
    """
    Return what has happened by a moment; announcements move nothing (R9).

    A day has happened when it is over. An undated refusal speaks about every moment.
    """
    speaking = [report for report in reports if not report.announcement]
    done = [r for r in speaking if not is_refusal(r) and time_of(r)[1] <= as_of]
    refused = [r for r in speaking if is_refusal(r) and (r.done is None or r.done[1] <= as_of)]
    done.sort(key=lambda report: (time_of(report)[1], report.recorded, report.ident))
    return Happened(tuple(done), tuple(refused))


def delivery_flags(
    reports: Iterable[DeliveryFacts], due: datetime | None, state: State, as_of: datetime
) -> tuple[str, ...]:
    """Return whether what made the delivery whole came after the deadline, as a flag."""
    level = {
        State.FULFILLED_LATE: Level.V3,
        State.REPORTED_DONE: Level.V1,
    }.get(state)
    if level is None or not _late(happened_by(reports, as_of).at(level), due):
        return ()
    return (Flag.LATE,)


def delivery_state(
    reports: Iterable[DeliveryFacts], due: datetime | None, as_of: datetime, note: Note
) -> State:
    """Return the state of a delivery due by `due` (None: no date is set)."""
    known = tuple(reports)
    happened = happened_by(known, as_of)
    over = due is not None and as_of > due
    announced = [report for report in known if report.announcement and report.recorded <= as_of]
    if announced:
        note("R9", _idents(announced), "An announcement is not a delivery; it moves nothing.")
    if due is not None and over:
        refusals = _refused(happened, due)
        if refusals:
            note(
                "R8",
                _idents(refusals),
                "The deadline is over and the recipient or a corroborated report says it was not done.",
            )
            return State.NOT_FULFILLED
    established = happened.at(Level.V3)
    if _total(established) >= _WHOLE:
        return _fulfilled(established, happened, due, note)
    corroborated = happened.at(Level.V2)
    total = _total(corroborated)
    if total < _WHOLE and (total > 0 or any(report.share is None for report in corroborated)):
        done = f"{total:g} of the whole" if total else "the share is not known"
        note("R10", _idents(corroborated), "Partly done at V2 or higher: {}.", done)
        return State.IN_PROGRESS
    return _reported(happened, due, over=over, note=note)


def _fulfilled(
    established: list[DeliveryFacts], happened: Happened, due: datetime | None, note: Note
) -> State:
    last = max(report.recorded for report in established if report.share)
    denied = [r for r in happened.refusals if r.denied_by_recipient and r.recorded > last]
    if denied:
        note("R9", _idents(denied), "The recipient has denied it since.")
        return _reported(happened, due, over=False, note=note)
    late = _late(established, due)
    note(
        "R9",
        _idents(established),
        "Done in whole, established or confirmed by the recipient{}.",
        ", after the deadline" if late else "",
    )
    return State.FULFILLED_LATE if late else State.FULFILLED


def _reported(happened: Happened, due: datetime | None, *, over: bool, note: Note) -> State:
    reported = happened.at(Level.V1)
    if _total(reported) >= _WHOLE:
        late = _late(reported, due)
        note(
            "R4",
            _idents(reported),
            "Reported done{}; neither the recipient nor anyone independent has established it.",
            ", after the deadline" if late else "",
        )
        return State.REPORTED_DONE
    if over:
        note(
            "R8",
            _idents((*happened.deliveries, *happened.refusals)),
            "The deadline ({}) is over and what is known does not say whether it was done. "
            "Silence is neither failure nor success.",
            due,
        )
        return State.OVERDUE_UNKNOWN
    note("R7", (), "Due by {}." if due else "No date is set, and nothing is reported.", due)
    return State.DUE


def _refused(happened: Happened, due: datetime) -> list[DeliveryFacts]:
    """
    Return the refusals that count.

    They are recorded after the deadline and after the last delivery at V2 or higher; a share of
    0 is moreover at V2 or higher, and at no lower level than the last delivery of all.
    """
    corroborated = [report.recorded for report in happened.at(Level.V2)]
    after = max([due, *corroborated])
    last = max(
        happened.deliveries, key=lambda report: (report.recorded, report.level), default=None
    )
    least = max(Level.V2, last.level) if last else Level.V2
    return [
        report
        for report in happened.refusals
        if report.recorded > after and (report.denied_by_recipient or report.level >= least)
    ]


def _late(reports: Sequence[DeliveryFacts], due: datetime | None) -> bool:
    """Tell whether the share that made it whole began after the deadline."""
    if due is None:
        return False
    total = 0.0
    for report in reports:
        total += report.share or 0
        if total >= _WHOLE:
            return time_of(report)[0] > due
    return False


def _total(reports: Iterable[DeliveryFacts]) -> float:
    return sum(report.share or 0 for report in reports)


def _idents(reports: Iterable[DeliveryFacts]) -> tuple[str, ...]:
    return tuple(sorted(report.ident for report in reports))


def period_bounds(facts: Facts, start: datetime, until: datetime) -> list[datetime]:
    """
    Return the bounds of the periods of a recurring duty, from `start` to the first after `until`.

    :raises FuzzyTimeError: if there are more than a history can be drawn of.
    """
    last = _period_at(facts, start, until) + 1
    if last > MOST_PERIODS:
        raise FuzzyTimeError(
            f"{facts.duty.ident}: {last} periods of {facts.duty.every} lie before {until}; a "
            f"history is drawn of {MOST_PERIODS} at most. Ask for an earlier moment."
        )
    return [_bound(facts, start, number) for number in range(last + 1)]


def _bound(facts: Facts, start: datetime, number: int) -> datetime:
    """
    Return where a period begins, counted from 0.

    Months and days are counted on the calendar of the duty's zone, hours exactly.
    """
    parts = read_duration(facts.duty.every)
    local = start.astimezone(ZoneInfo(facts.duty.zone))
    day = add_months(local.date(), number * (parts["years"] * 12 + parts["months"]))
    moved = local.replace(year=day.year, month=day.month, day=day.day)
    moved += timedelta(days=number * parts["days"])
    exact = timedelta(hours=parts["hours"], minutes=parts["minutes"], seconds=parts["seconds"])
    return moved.astimezone(UTC) + number * exact


def _period_at(facts: Facts, start: datetime, moment: datetime) -> int:
    """Return the number of the period a moment lies in; -1 before the first."""
    if moment < start:
        return -1
    above = 1
    while _bound(facts, start, above) <= moment:
        above *= 2
    below = above // 2
    while above - below > 1:
        middle = (above + below) // 2
        if _bound(facts, start, middle) <= moment:
            below = middle
        else:
            above = middle
    return below


def judged_period(
    facts: Facts, in_force: datetime, as_of: datetime, note: Note
) -> tuple[tuple[DeliveryFacts, ...], datetime]:
    """
    Return the reports on the last complete period of a recurring duty, and when it ended.

    Before the first has ended it is the first, due at its end.
    """
    number = max(_period_at(facts, in_force, as_of) - 1, 0)
    begins, ends = (_bound(facts, in_force, n) for n in (number, number + 1))
    note("R7", (), "The period judged runs from {} to {}.", begins, ends)
    own = (r for r in facts.deliveries if _speaks_of(r, facts, in_force) == number)
    return tuple(own), ends


def _speaks_of(report: DeliveryFacts, facts: Facts, start: datetime) -> int:
    """Return the number of the period a report is about."""
    if report.done is not None:
        return _period_at(facts, start, report.done[0])
    recorded = _period_at(facts, start, report.recorded)
    # An undated refusal speaks of the last period that was complete when it was recorded.
    return recorded - 1 if is_refusal(report) else recorded


def delivery_changes(reports: Iterable[DeliveryFacts], due: datetime | None) -> Iterable[datetime]:
    """Yield every instant from which the state can be another than just before."""
    for report in reports:
        yield time_of(report)[1]
    if due is not None:
        yield due + _INSTANT
