"""Find the days a text names, and say which days of the calendar they can be."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from agreements.text.months import EVE, MONTHS, TODAY, WEEKDAYS, YESTERDAY

Basis = Literal["full", "yearless", "month", "weekday", "relative"]

_FLAGS = re.IGNORECASE | re.VERBOSE
_MONTH = "|".join(f"(?P<m{number}>{names})" for number, names in enumerate(MONTHS, 1))
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_ORDINAL = r"(?:\.|st|nd|rd|th|\s?er|º|-?(?:го|е|ое|му|ին|ի|cu|ci|cı|cü))?"
_YEAR = r"(?:19|20)\d\d"

_NAMED = re.compile(
    rf"""(?<![\w.])
    (?:(?P<ymd>{_YEAR})(?:\s*(?:թ\.|թվականի|-?ci\s+il(?:in)?|года|р\.|,)?\s+(?=[^\W\d])
        |-?\s?c[iıuü]\s+il(?:in)?\s+(?=\d)))?
    (?:(?:(?P<range>{_DAY})\s*[-–—]\s*)?(?P<d1>{_DAY}){_ORDINAL}[\s-]*(?:of\s+|de\s+)?)?
    \b(?:{_MONTH})\b\.?
    (?:\s*(?P<d2>{_DAY}){_ORDINAL}(?:\s*[-–—]\s*(?P<range2>{_DAY}))?(?![\d:]))?
    (?:,?\s*(?:de\s+|del\s+|-?\s*ci\s+il\s+)?(?P<year>{_YEAR})(?!\d))?""",
    _FLAGS,
)
_ISO = re.compile(rf"(?<![\w/-])(?P<y>{_YEAR})-(?P<m>\d\d)-(?P<d>\d\d)(?![\d-])")
_DOTTED = re.compile(
    rf"(?<![\w.])(?P<d>{_DAY})[./](?P<m>0?[1-9]|1[0-2])[./](?P<y>{_YEAR})(?!\w|\.\d)"
)
_WEEKDAY = re.compile(
    r"(?<!\w)(?:"
    + "|".join(f"(?P<w{number}>{names})" for number, names in enumerate(WEEKDAYS))
    + rf"|(?P<today>{TODAY})|(?P<yesterday>{YESTERDAY})|(?P<eve>{EVE}))(?!\w)",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"[\W_]+")
_DIGIT = re.compile(r"\d")
# The first letters of all words for weekdays and the like: a cheap look before the long one.
_RELATIVE_HEADS = frozenset(
    re.split(r"\W", name.replace("п.ят", "ят"))[0][:4]
    for names in (*WEEKDAYS, TODAY, YESTERDAY, EVE)
    for name in names.split("|")
)
# Month names that are everyday words: they count only with a capital and a day or year beside.
_EVERYDAY = frozenset({"may", "march", "mar", "mai", "mars", "jun", "dec", "sept", "sep", "mart"})


@dataclass(frozen=True, slots=True)
class DateMention:
    """
    A day or month named in a text at `text[start:end]`.

    `first` and `last` are its days where the year is known; otherwise `month` and `day` are
    what is printed, and `resolve` finds the days near another date.
    """

    start: int
    end: int
    words: str
    basis: Basis
    first: date | None = None
    last: date | None = None
    month: int = 0
    day: int = 0
    last_day: int = 0


def find_dates(
    text: str, *, published: date | None = None, around: date | None = None
) -> tuple[DateMention, ...]:
    """
    Return the days a text names, in order.

    `published` gives weekdays, "yesterday" and years left out their meaning: the last such day
    not after it. `around` gives only left-out years their meaning, where publication is known
    no better than by month or year. Without either weekdays are not returned, and days
    without a year stay open.
    """
    found = [*_named(text), *_numeric(text)] if _DIGIT.search(text) else []
    if published is None and around is not None:
        found = [resolve(mention, near=around) for mention in found]
    if published is not None:
        found = [resolve(mention, near=published, past=True) for mention in found]
        if _may_name_weekday(text):
            found += _relative(text, published)
    return tuple(sorted(found, key=lambda mention: mention.start))


def resolve(mention: DateMention, *, near: date, past: bool = False) -> DateMention:
    """
    Return the mention with its year: the one that brings it nearest to `near`.

    With `past` a day more than a week after `near` falls back to the year before.
    """
    if mention.first is not None:
        return mention
    candidates: list[tuple[int, date, date]] = []
    for year in (near.year - 1, near.year, near.year + 1):
        days = _days(year, mention.month, mention.day, mention.last_day)
        if days and not (past and days[0] > near + timedelta(days=7)):
            candidates.append((abs((days[0] - near).days), *days))
    if not candidates:
        return mention
    _, first, last = min(candidates)
    return replace(mention, first=first, last=last)


def _named(text: str) -> Iterator[DateMention]:
    for found in _NAMED.finditer(text):
        day = found["d1"] or found["d2"]
        year = found["year"] or found["ymd"]
        groups = found.groupdict()
        month = next(number for number in range(1, 13) if groups[f"m{number}"])
        name = groups[f"m{month}"]
        if not (day or year) or (name.casefold() in _EVERYDAY and not _is_certain(name, day, year)):
            continue
        last = found["range2"] or day
        first = found["range"] or day
        yield _mention(text, found, month, first, last, year)


def _is_certain(name: str, day: str | None, year: str | None) -> bool:
    return (name[0].isupper() and bool(day or year)) or bool(day and year)


def _mention(
    text: str,
    found: re.Match[str],
    month: int,
    first: str | None,
    last: str | None,
    year: str | None,
) -> DateMention:
    start, end = found.span()
    day, last_day = int(first or 0), int(last or 0)
    basis: Basis = "month" if not day else "full" if year else "yearless"
    days = _days(int(year), month, day, last_day) if year else None
    start_day, end_day = days or (None, None)
    return DateMention(start, end, text[start:end], basis, start_day, end_day, month, day, last_day)


def _days(year: int, month: int, day: int, last_day: int) -> tuple[date, date] | None:
    """Return the first and last day printed; a bare month is all its days, no such day is None."""
    try:
        if day:
            first, last = date(year, month, day), date(year, month, last_day or day)
            return (first, last) if first <= last else (first, first)
        following = date(year + month // 12, month % 12 + 1, 1)
        return date(year, month, 1), following - timedelta(days=1)
    except ValueError:
        return None


def _numeric(text: str) -> Iterator[DateMention]:
    for pattern in (_ISO, _DOTTED):
        for found in pattern.finditer(text):
            days = _days(int(found["y"]), int(found["m"]), int(found["d"]), 0)
            if days:
                yield DateMention(
                    found.start(),
                    found.end(),
                    found.group(),
                    "full",
                    *days,
                    days[0].month,
                    days[0].day,
                )


def _may_name_weekday(text: str) -> bool:
    return any(word[:4] in _RELATIVE_HEADS for word in _SPLIT.split(text.lower()))


def _relative(text: str, published: date) -> Iterator[DateMention]:
    for found in _WEEKDAY.finditer(text):
        word = found.lastgroup or ""
        if word == "today":
            day = published
        elif word in {"yesterday", "eve"}:
            day = published - timedelta(days=1)
        else:
            day = published - timedelta(days=(published.weekday() - int(word[1:])) % 7)
        basis: Basis = "relative" if word in {"today", "yesterday", "eve"} else "weekday"
        yield DateMention(
            found.start(), found.end(), found.group(), basis, day, day, day.month, day.day
        )
