"""A delivery, once or in each period: shares, levels, the recipient's word (R7, R8, R9, R10)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from agreements.compliance.deadlines import add_months, read_duration
from agreements.compliance.facts import DeliveryFacts, Facts
from agreements.compliance.outcome import Note
from agreements.types.terms import Flag, Level, State

# Shares are sums of decimal fractions.
_WHOLE = 1 - 1e-9
_INSTANT = timedelta(microseconds=1)


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
    happened = happened_by(reports, as_of)
    over = due is not None and as_of > due
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
        note(
            "R10",
            _idents(corroborated),
            "Partly done: {} of the whole at V2 or higher.",
            f"{total:g}",
        )
        return State.IN_PROGRESS
    return _reported(happened, due, over=over, note=note)


def _fulfilled(
    established: list[DeliveryFacts], happened: Happened, due: datetime | None, note: Note
) -> State:
    last = max(report.recorded for report in established)
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
            (),
            "The deadline ({}) is over and nobody has said whether it was done. Silence is "
            "neither failure nor success.",
            due,
        )
        return State.OVERDUE_UNKNOWN
    note("R7", (), "Due by {}." if due else "No date is set, and nothing is reported.", due)
    return State.DUE


def _refused(happened: Happened, due: datetime) -> list[DeliveryFacts]:
    """Return the refusals that count: recorded after the deadline and after the last delivery."""
    last = max(happened.at(Level.V2), key=lambda r: (r.recorded, r.level), default=None)
    return [
        report
        for report in happened.refusals
        if report.recorded > due
        and (last is None or report.recorded > last.recorded)
        and (
            report.denied_by_recipient
            or (report.level >= Level.V2 and (last is None or report.level >= last.level))
        )
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


def period_bounds(facts: Facts, start: datetime, as_of: datetime) -> list[datetime]:
    """
    Return the bounds of the periods of a recurring duty, from `start` to the first after `as_of`.

    Months and days are counted on the calendar of the duty's zone, hours exactly.
    """
    bounds = [start]
    while bounds[-1] <= as_of:
        bounds.append(_later(start, facts.duty.every, len(bounds), facts.duty.zone))
    return bounds


def _later(start: datetime, every: str, times: int, zone: str) -> datetime:
    parts = read_duration(every)
    local = start.astimezone(ZoneInfo(zone))
    day = add_months(local.date(), times * (parts["years"] * 12 + parts["months"]))
    moved = local.replace(year=day.year, month=day.month, day=day.day)
    moved += timedelta(days=times * parts["days"])
    exact = timedelta(hours=parts["hours"], minutes=parts["minutes"], seconds=parts["seconds"])
    return moved.astimezone(start.tzinfo) + times * exact


def judged_period(
    facts: Facts, in_force: datetime, as_of: datetime, note: Note
) -> tuple[tuple[DeliveryFacts, ...], datetime]:
    """
    Return the reports on the last complete period of a recurring duty, and when it ended.

    Before the first has ended it is the first, due at its end.
    """
    bounds = period_bounds(facts, in_force, as_of)
    number = max(len(bounds) - 3, 0)
    begins, ends = bounds[number], bounds[number + 1]
    note("R7", (), "The period judged runs from {} to {}.", begins, ends)
    own = (report for report in facts.deliveries if begins <= _speaks_of(report, bounds) < ends)
    return tuple(own), ends


def _speaks_of(report: DeliveryFacts, bounds: Sequence[datetime]) -> datetime:
    """Return an instant in the period a report is about."""
    if report.done is not None:
        return report.done[0]
    if not is_refusal(report):
        return report.recorded
    # An undated refusal speaks of the last period that was complete when it was recorded.
    begun = [bound for bound in bounds if bound <= report.recorded]
    return begun[-2] if len(begun) > 1 else bounds[0]


def delivery_changes(reports: Iterable[DeliveryFacts], due: datetime | None) -> Iterable[datetime]:
    """Yield every instant from which the state can be another than just before."""
    for report in reports:
        yield time_of(report)[1]
    if due is not None:
        yield due + _INSTANT
