"""
Deadlines as intervals: from what a text says to the instants it can mean.

docs/compliance.md, "When it is due": a period of days ends with the n-th day after the anchor
day; a period of hours counts from the anchor instant; with several zones the later end counts.
"""

import re
from collections.abc import Sequence
from datetime import date as Date
from datetime import datetime, timedelta

from agreements.errors import FuzzyTimeError
from agreements.types.fuzzy import FuzzyInstant, Precision, ZoneBasis
from agreements.types.terms import DeadlineKind

_DURATION = re.compile(
    r"(?P<sign>-)?P(?!$)(?:(?P<years>\d+)Y)?(?:(?P<months>\d+)M)?(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?"
    r"(?:T(?=\d)(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+)S)?)?"
)


def resolve_deadline(
    kind: DeadlineKind,
    *,
    date: str = "",
    anchor: str = "",
    duration: str = "",
    zones: Sequence[str] = ("UTC",),
    basis: ZoneBasis = ZoneBasis.UNSPECIFIED,
    inclusive: bool = True,
    stated: str = "",
) -> FuzzyInstant | None:
    """
    Return when a delivery is due at the latest, as an interval over the zones it can mean.

    `date` (absolute) and `anchor` (relative) are ISO 8601: a day, or an instant with an
    offset. `inclusive` false counts from the day before the anchor day. None where the text
    sets no date by itself (none, recurring, triggered).

    :raises FuzzyTimeError: if a date, duration or zone cannot be read.
    """
    try:
        if kind == DeadlineKind.ABSOLUTE:
            ends = [_end_of(date, zone) for zone in zones]
        elif kind == DeadlineKind.RELATIVE:
            ends = [_end_after(anchor, duration, zone, inclusive=inclusive) for zone in zones]
        else:
            return None
    except OverflowError:
        raise FuzzyTimeError(
            f"{duration} after {anchor} lies outside the years 1 to 9999. Check the period."
        ) from None
    if len(zones) > 1 and min(ends) != max(ends):
        basis = ZoneBasis.CONFLICTING
    return FuzzyInstant(
        min(ends), max(ends), Precision.MINUTE, stated or duration or date, "|".join(zones), basis
    )


def _end_of(moment: str, zone: str) -> datetime:
    return FuzzyInstant.from_iso(moment, zone=zone).latest


def _end_after(anchor: str, duration: str, zone: str, *, inclusive: bool) -> datetime:
    parts = read_duration(duration)
    if parts["hours"] or parts["minutes"] or parts["seconds"]:
        if "T" not in anchor:
            raise FuzzyTimeError(
                f"A period of hours ({duration}) counts from an instant; {anchor!r} is a day. "
                "Give the anchor with its time and offset."
            )
        period = timedelta(
            days=parts["days"],
            hours=parts["hours"],
            minutes=parts["minutes"],
            seconds=parts["seconds"],
        )
        return FuzzyInstant.from_iso(anchor, zone=zone).latest + period * parts["sign"]
    start = FuzzyInstant.from_iso(anchor, zone=zone)
    first = start.local(start.earliest).date() - timedelta(days=0 if inclusive else 1)
    months = (parts["years"] * 12 + parts["months"]) * parts["sign"]
    last = add_months(first, months) + timedelta(days=parts["days"] * parts["sign"])
    return FuzzyInstant.day(last, zone=zone).latest


def read_duration(duration: str) -> dict[str, int]:
    """
    Return the parts of an ISO 8601 duration, weeks counted as days; `sign` is 1 or -1.

    :raises FuzzyTimeError: if it is none.
    """
    found = _DURATION.fullmatch(duration)
    if not found:
        raise FuzzyTimeError(
            f"{duration!r} is no ISO 8601 duration. Write for example P7D or PT48H."
        )
    parts = {name: int(value or 0) for name, value in found.groupdict().items() if name != "sign"}
    parts["days"] += 7 * parts.pop("weeks")
    return parts | {"sign": -1 if found["sign"] else 1}


def add_months(day: Date, months: int) -> Date:
    """Return the day some months on; a day that the month lacks becomes its last one."""
    years, month = divmod(day.month - 1 + months, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return Date(day.year + years, month + 1, min(day.day, last))
        except ValueError:
            continue
    raise FuzzyTimeError(f"No day {months} months after {day}.")
