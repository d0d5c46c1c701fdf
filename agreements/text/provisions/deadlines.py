"""Find the deadline a clause states: a day, a period, a repetition, or an event waited for."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from agreements.text.normalise import word_set
from agreements.text.periods import DateMention, find_dates
from agreements.text.provisions.days import clock_beside, last_day, with_years
from agreements.text.provisions.grammar import Times, alternatives, words
from agreements.types.segments import DeadlineWords
from agreements.types.terms import DeadlineKind

Span = tuple[int, int]

_D_DAY = re.compile(
    r"(?<!\w)(?P<anchor>[DJДT](?:[-‑ ]?(?:day|jour|день))?|día D|dia D)\s*(?P<sign>[+−–-])\s*(?P<days>\d{1,3})(?!\d)",
    re.IGNORECASE,
)
_STOP = re.compile(r"[.,;:!?()؛،؟։\n]|\s[–—-]\s")
# Small words before a day that say too little where the day may be another instrument's.
_WEAK_DAYS = word_set("on at in to of le du au el en del al a em de от в на від у з من في op per")
_ANCHOR_REACH = 110
_BEFORE_DAY = 70
# Of several deadlines the first of the strongest sort is the clause's.
_PERIOD, _DAY, _EFFECT, _EVENT, _REPEAT, _AT_ONCE, _ADVERB, _SOON = 0, 0, 1, 2, 3, 4, 5, 6


# A few words, as those between an event and what says that it is one.
_SOME_WORDS = r"(?:[\w’'-]+\s+){1,7}?"


@dataclass(frozen=True, slots=True)
class _Found:
    rank: int
    deadline: DeadlineWords


@lru_cache(maxsize=32)
def deadline_reader(times: Times) -> "DeadlineReader":
    """Return the reader of a language."""
    return DeadlineReader(times)


class DeadlineReader:
    """Reads the deadlines of one language."""

    def __init__(self, times: Times) -> None:
        self._times = times
        number = alternatives("  ".join(times.numbers))
        self._number_words = words("  ".join(times.numbers))
        units = "|".join(
            f"(?P<{unit}>{alternatives(nouns)})" for unit, nouns in times.units.items()
        )
        amount = (
            rf"(?:(?P<figure>\d{{1,4}})|(?P<word>{number}(?:[\s-]+(?:{number}|y|et|و)){{0,4}}))"
            rf"(?:\s*\(\s*(?P<bracket>[\w\s-]{{1,30}})\s*\))?"
        )
        between = alternatives(times.between)
        self._period = _folded(rf"(?<![\w.,-]){amount}[\s-]*(?:{between}\s+)*(?:{units})(?!\w)")
        every = alternatives(times.every)
        self._every = _folded(rf"(?<!\w){every}\s+(?:{amount}\s+)?(?:{units})(?!\w)")
        self._at_once, self._soon = words(times.at_once), words(times.soon)
        self._beside_periods(times)
        self._beside_days(times)
        self._of_events(times)

    def _beside_periods(self, times: Times) -> None:
        """Compile what stands before and behind a period."""
        within, since = alternatives(times.within), alternatives(times.since)
        from_after, ahead_after = alternatives(times.from_after), alternatives(times.ahead_after)
        self._within = _folded(rf"(?<!\w){within}\s+(?:the\s+)?$")
        self._behind = _folded(rf"\s*{alternatives(times.within_after)}(?!\w)")
        self._since = _folded(rf"\s*,?\s*{since}(?!\w)\s*")
        self._ahead = _folded(rf"\s*{alternatives(times.ahead_of)}(?!\w)\s*")
        self._from_after = _folded(rf"{_SOME_WORDS}{from_after}\s+(?:{within}\s+)?$")
        self._from_after_behind = _folded(rf"\s*{from_after}(?!\w)")
        self._ahead_after = _folded(rf"{_SOME_WORDS}{ahead_after}\s+$")
        self._day_number = _folded(
            rf"(?<!\w){alternatives(times.day_number)}\s+(?P<n>\d{{1,3}})(?:st|nd|rd|th)?"
            rf"(?:\s+(?:days?|dag|день|jour|día|dia))?\s+{since}(?!\w)"
        )

    def _beside_days(self, times: Times) -> None:
        """Compile what stands before and behind a day of the calendar."""
        days, end_of = alternatives(times.days), alternatives(times.end_of)
        self._days = _folded(rf"(?<!\w){days}[\s(,]*$")
        self._days_apart = _folded(rf"(?<!\w){days}\s+(?:[\w.:()’'/-]+\s+){{0,4}}$")
        self._days_behind = _folded(rf"[\s,-]*{alternatives(times.days_after)}(?!\w)")
        self._not_days = _folded(
            rf"(?<!\w){alternatives(times.not_days)}\s*(?:[\w’'-]+\s+){{0,3}}$"
        )
        self._end_of = _folded(
            rf"(?<!\w)(?:{days}\s+)?{end_of}\s+(?:of\s+)?(?P<year>(?:19|20)\d\d)(?!\d)"
        )

    def _of_events(self, times: Times) -> None:
        """Compile what makes a deadline of an event, the text's own signing apart."""
        at, at_after = alternatives(times.at), alternatives(times.at_after)
        effect = alternatives(times.effect)
        near = r"(?:(?:[^\W\d_][\w’'-]*\s+){0,4}?)"
        self._effect = _folded(
            rf"(?<!\w)(?:{at}\s+{near}(?P<event>{effect})"
            rf"|(?P<event_before>{effect})\s+{near}{at_after})(?!\w)"
        )
        once, once_after = alternatives(times.once), alternatives(times.once_after)
        self._once = _folded(rf"(?<!\w){once}(?!\w)\s*(?=[^\W_])")
        self._once_after = _folded(rf"(?<!\w)(?:[^\W\d_][\w’'-]*\s+){{1,6}}?{once_after}(?!\w)")
        self._not_once = _folded(rf"(?<!\w){alternatives(times.not_once)}\s+$")

    def read(
        self, own: str, *, taken: Collection[Span] = (), around: date | None = None
    ) -> DeadlineWords | None:
        """
        Return the deadline of a clause's own words, None if they state none.

        `taken` are spans of references, whose days are none; `around` is the text's own day,
        for days printed without a year.
        """
        found = [*self._periods(own), *self._calendar(own, taken, around), *self._events(own)]
        found += self._repeats(own)
        found += self._urgent(own)
        if not found:
            return None
        return min(found, key=lambda one: (one.rank, one.deadline.start)).deadline

    def _periods(self, own: str) -> Iterator[_Found]:
        for found in _D_DAY.finditer(own):
            sign = "" if found["sign"] == "+" else "-"
            yield _relative(own, found.span(), f"{sign}P{found['days']}D", found["anchor"])
        for found in self._day_number.finditer(own):
            if int(found["n"]) > 2:
                anchor = self._anchor(own, found.end())
                yield _relative(
                    own, (found.start(), found.end() + len(anchor) + 1), f"P{found['n']}D", anchor
                )
        for found in self._period.finditer(own):
            deadline = self._period_deadline(own, found)
            if deadline:
                yield deadline

        for value, phrases in self._times.fixed.items():
            for found in words(phrases).finditer(own):
                since = self._since.match(own, found.end())
                anchor = self._anchor(own, since.end()) if since else ""
                last = since.end() + len(anchor) if since else found.end()
                yield _relative(own, (found.start(), last), value, anchor)

    def _period_deadline(self, own: str, found: re.Match[str]) -> _Found | None:
        """Return the deadline of a period of time if something says it is one."""
        start, end = found.span()
        value = self._value(found)
        if value is None:
            return None
        before = own[max(0, start - 90) : start]
        within = self._within.search(before)
        from_before = self._from_after.search(before)
        behind = self._behind.match(own, end)
        since, ahead = self._since.match(own, end), self._ahead.match(own, end)
        ahead_before = self._ahead_after.search(before)
        from_behind = self._from_after_behind.match(own, end)
        if ahead or ahead_before:
            value = "-" + value
        elif not (within or behind or since or from_before or from_behind):
            return None
        joined = ahead or since
        anchor = self._anchor(own, joined.end()) if joined else ""
        firsts = [match.start() for match in (within, from_before, ahead_before) if match]
        first = start - len(before) + min(firsts) if firsts else start
        last = joined.end() + len(anchor) if joined else (behind or from_behind or found).end()
        if not anchor and from_before:
            anchor = from_before.group().strip()
        return _relative(own, (first, last), value, anchor)

    def _value(self, found: re.Match[str]) -> str | None:
        """Return the ISO 8601 duration of a period, None if its number is not read."""
        number = self._number(found)
        unit = next(unit for unit in self._times.units if found[unit])
        if not number:
            return None
        return f"PT{number}{unit[1:]}" if unit[0] == "T" else f"P{number}{unit}"

    def _number(self, found: re.Match[str]) -> int:
        for name in ("figure", "bracket", "word"):
            written = found[name]
            if written and (figures := re.search(r"\d+", written)):
                return int(figures.group())
        return self._spelled(found["word"] or "")

    def _spelled(self, written: str) -> int:
        """Return the number some words spell: tens and units add up, a hundred multiplies."""
        total = 0
        for word in self._number_words.findall(written):
            value = self._times.numbers.get(re.sub(r"\s+", " ", word.lower()), 0)
            total = total * value if value == 100 and 0 < total < 100 else total + value
        return total

    def _anchor(self, own: str, start: int) -> str:
        """Return the words for what a period counts from: up to a stop, at most a few words."""
        stop = _STOP.search(own, start, start + _ANCHOR_REACH)
        end = stop.start() if stop else min(len(own), start + _ANCHOR_REACH)
        some = re.match(r"\s*(?:\S+\s+){0,8}\S+", own[start:end])
        return some.group() if some else ""

    def _calendar(self, own: str, taken: Collection[Span], around: date | None) -> Iterator[_Found]:
        for found in self._end_of.finditer(own):
            if not _overlaps(found.span(), taken):
                text = found.group()
                yield _Found(
                    _DAY,
                    DeadlineWords(
                        DeadlineKind.ABSOLUTE, text, found.start(), date=f"{found['year']}-12-31"
                    ),
                )
        for mention in with_years(find_dates(own), around):
            if not _overlaps((mention.start, mention.end), taken):
                deadline = self._day_deadline(own, mention)
                if deadline:
                    yield deadline

    def _day_deadline(self, own: str, mention: DateMention) -> _Found | None:
        """Return the deadline of a day if the words beside it make it one."""
        begin = max(0, mention.start - _BEFORE_DAY)
        clock = clock_beside(own, mention)
        first = min(mention.start, clock[0]) if clock else mention.start
        before = own[begin : mention.start]
        leading = (
            self._days.search(own[begin:first])
            or self._days.search(before)
            or self._days_apart.search(before)
        )
        behind = self._days_behind.match(own, mention.end)
        if not (leading or behind or clock):
            return None
        if (
            leading is None or leading.group().strip().lower() in _WEAK_DAYS
        ) and self._not_days.search(own[begin : begin + leading.start()] if leading else before):
            return None
        start = min(first, begin + leading.start()) if leading else first
        last = max(mention.end, clock[1] if clock else 0, behind.end() if behind else 0)
        day = last_day(mention)
        when = f"{day.isoformat()}{clock[2] if clock else ''}" if day else None
        return _Found(_DAY, DeadlineWords(DeadlineKind.ABSOLUTE, own[start:last], start, date=when))

    def _events(self, own: str) -> Iterator[_Found]:
        for found in self._effect.finditer(own):
            yield _Found(
                _EFFECT,
                DeadlineWords(
                    DeadlineKind.RELATIVE, found.group(), found.start(), "P0D", anchor=found.group()
                ),
            )
        for found in self._once.finditer(own):
            if self._not_once.search(own, max(0, found.start() - 30), found.start()):
                continue
            anchor = self._anchor(own, found.end())
            if len(anchor) > 2:
                words_ = own[found.start() : found.end() + len(anchor)]
                yield _Found(
                    _EVENT,
                    DeadlineWords(DeadlineKind.TRIGGERED, words_, found.start(), anchor=anchor),
                )
        for found in self._once_after.finditer(own):
            yield _Found(
                _EVENT,
                DeadlineWords(
                    DeadlineKind.TRIGGERED, found.group(), found.start(), anchor=found.group()
                ),
            )

    def _repeats(self, own: str) -> Iterator[_Found]:
        for found in self._every.finditer(own):
            value = (
                self._value(found)
                if found["figure"] or found["word"]
                else _unit_once(found, self._times)
            )
            yield _Found(
                _REPEAT, DeadlineWords(DeadlineKind.RECURRING, found.group(), found.start(), value)
            )

        for value, adverbs in self._times.often.items():
            for found in words(adverbs).finditer(own):
                deadline = DeadlineWords(
                    DeadlineKind.RECURRING, found.group(), found.start(), value
                )
                yield _Found(_ADVERB, deadline)

    def _urgent(self, own: str) -> Iterator[_Found]:
        for rank, pattern in ((_AT_ONCE, self._at_once), (_SOON, self._soon)):
            for found in pattern.finditer(own):
                yield _Found(
                    rank, DeadlineWords(DeadlineKind.RELATIVE, found.group(), found.start(), "P0D")
                )


def _relative(own: str, span: Span, value: str, anchor: str) -> _Found:
    start, end = span[0], min(span[1], len(own))
    text = own[start:end].rstrip()
    return _Found(
        _PERIOD, DeadlineWords(DeadlineKind.RELATIVE, text, start, value, anchor=anchor or None)
    )


def _unit_once(found: re.Match[str], times: Times) -> str | None:
    unit = next((unit for unit in times.units if found[unit]), None)
    if unit is None:
        return None
    return f"PT1{unit[1:]}" if unit[0] == "T" else f"P1{unit}"


def _overlaps(span: Span, taken: Collection[Span]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in taken)


def _folded(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
