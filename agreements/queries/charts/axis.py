"""An axis of time with its words, in a zone."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.utils.dateformat import format as format_date

from agreements.drawing.marks import Mark, line, words
from agreements.drawing.scales import TimeScale

_LEAST_APART = 54  # units between two labels


def axis_marks(scale: TimeScale, zone: ZoneInfo, *, top: float, bottom: float) -> Iterator[Mark]:
    """Return the axis: a line at each round moment, with its day or hour where there is room."""
    ticks = scale.ticks(zone, most=14)
    written = float("-inf")
    for before, tick in zip([None, *ticks], ticks, strict=False):
        x = scale.x(tick)
        yield line("grid", x, top, x, bottom)
        if x - written >= _LEAST_APART:
            yield words("label-small", x, top - 8, _tick_words(tick, before), anchor="middle")
            written = x


def _tick_words(tick: datetime, before: datetime | None) -> str:
    if before is not None and tick - before < timedelta(days=1) and tick.hour:
        return format_date(tick, "H:i")
    if before is not None and tick - before > timedelta(days=26):
        return format_date(tick, "M Y")
    new_year = before is None or before.year != tick.year
    return format_date(tick, "j M Y" if new_year else "j M")


def moment_words(moment: datetime, zone: ZoneInfo) -> str:
    """Return a moment as the wall clock of a zone shows it."""
    return format_date(moment.astimezone(zone), "j M Y, H:i")
