"""Complete the days a clause names: a year left out, the time of day beside one."""

import re
from collections.abc import Sequence
from datetime import date

from agreements.text.periods import DateMention, resolve

_CLOCK = re.compile(
    r"""(?<![\w.:])(?P<hour>[01]?\d|2[0-4])\s*(?:[:.]|\s?(?:h|hrs?|hours|heures|horas|час[а-яё]*|год[а-яі]*)\.?\s?)
    \s?(?P<minute>[0-5]\d)(?:\s*(?:min|мин|хв|hrs?|hours|h)[\w.]*)?(?!\w|[.:]\d)(?P<half>\s*(?:a\.?m|p\.?m)\b)?""",
    re.IGNORECASE | re.VERBOSE,
)
_WHOLE_HOUR = re.compile(
    r"(?<![\w.:])(?P<hour>[01]?\d|2[0-4])\s?(?:h|hrs|hours|heures|horas|час[а-яё]*|годин[а-яі]*|uur)(?!\w)",
    re.IGNORECASE,
)
# The first day of a range and the last lie at most so far apart, in characters.
_SAME_RANGE = 25


def with_years(found: Sequence[DateMention], around: date | None) -> list[DateMention]:
    """Return days with the year of the next that has one ("from 1 to 5 May"), or near a day."""
    dated: list[DateMention] = []
    for place, mention in enumerate(found):
        behind = found[place + 1] if place + 1 < len(found) else None
        near = around
        if behind and behind.first and behind.start - mention.end < _SAME_RANGE:
            near = behind.first
        dated.append(resolve(mention, near=near) if near else mention)
    return dated


def clock_beside(own: str, mention: DateMention) -> tuple[int, int, str] | None:
    """Return where a time of day stands beside a day, and the time as "T00:01"."""
    before = (max(0, mention.start - 55), mention.start)
    behind = (mention.end, min(len(own), mention.end + 30))
    for start, end in (before, behind):
        for pattern in (_CLOCK, _WHOLE_HOUR):
            found = list(pattern.finditer(own, start, end))
            if found:
                return _time(found[-1] if end == mention.start else found[0])
    return None


def _time(found: re.Match[str]) -> tuple[int, int, str]:
    groups = found.groupdict()
    hour, minute = int(groups["hour"]), int(groups.get("minute") or 0)
    half = (groups.get("half") or "").strip().lower()
    if half.startswith("p") and hour < 12:
        hour += 12
    return found.start(), found.end(), f"T{hour % 24:02d}:{minute:02d}"


def last_day(mention: DateMention) -> date | None:
    """Return the day a mention sets: the last of a month, the first of a range."""
    return mention.last if mention.basis == "month" else mention.first
