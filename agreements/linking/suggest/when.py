"""
Suggest when an act took place: days, hours, parts of the day, and hours since a truce began.

Relative words are anchored to the publication date; where that is known only as several days,
so is what they mean. Days that belong to an instrument ("the October 10 statement") are left out.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from agreements.linking.suggest.reading import SentenceRead
from agreements.linking.suggest.tables import matches_of
from agreements.linking.suggest.values import Passage, TimeFound, Words
from agreements.text.periods import DateMention, find_dates
from agreements.text.references import find_references
from agreements.types.fuzzy import PARTS_OF_DAY, Precision, ZoneBasis

_CLOCK = re.compile(
    r"(?<![\d:.,])(?P<h>[01]?\d|2[0-3])(?:[:h](?P<m>[0-5]\d)|\s?(?P<ampm>[ap])\.?m\b\.?)"
    r"(?:\s?[-–—]\s?(?P<h2>[01]?\d|2[0-3])[:h](?P<m2>[0-5]\d))?(?![\d:])"
)
_BETWEEN = re.compile(
    r"(?<!\d)(?P<h>[01]?\d|2[0-3])[:h](?P<m>[0-5]\d)\s(?:and|to|и|до|et|à|y|a|і)\s"
    r"(?P<h2>[01]?\d|2[0-3])[:h](?P<m2>[0-5]\d)(?!\d)"
)
# An instrument's name stands this close to the day that belongs to it.
_NEAR_INSTRUMENT = 3
_JOINTS = frozenset({"of", "the", "от", "du", "de", "joint", "on", "s", "від", "del"})
# "Minutes" and "hours" into a truce are read as at most this long, by convention of this project.
_INTO = {"minutes_into": timedelta(hours=1), "hours_into": timedelta(hours=24)}
_WEEKS = {"this_week", "last_week", "last_month"}


_NEAR_PERIOD = 40
_PERIOD_LEADS = frozenset(
    {"between", "from", "entre", "с", "между", "du", "del", "між", "з", "de", "depuis"}
)
_PERIOD_JOINTS = frozenset(
    {"and", "to", "et", "и", "по", "au", "y", "al", "та", "до", "until", "à", "a"}
)


def times_in(read: SentenceRead, passage: Passage) -> tuple[TimeFound, ...]:
    """Return when a sentence says that its act took place, the most exact first."""
    marks = matches_of("when", read.words, read.language)
    words = {m.label: read.words_at(m.first, m.after) for m in reversed(marks)}
    zone, basis, zone_words = _zone(words)
    dated = [_of_day(read, one) for one in _days(read, passage)]
    spans = [*_weeks(words, passage)]
    part = next((label for label in PARTS_OF_DAY if label in words), "")
    hours = _hours(read)
    found: list[TimeFound] = []
    for one in dated or spans or _bare(words, hours, part, passage):
        found.append(_with_hours(one, hours, part, words, zone, basis, zone_words))
    if not dated:
        found = [*_into_truce(words, passage), *found]
    return tuple(found)


def _days(read: SentenceRead, passage: Passage) -> list[tuple[DateMention, date, date]]:
    """Return the days named, each from its first to its last possible one."""
    first, last = passage.published_first, passage.published_last
    near = last and first and (last - first).days <= 7
    early = find_dates(read.text, published=first if near else None, around=None if near else last)
    late = find_dates(read.text, published=last if near else None, around=None if near else last)
    pairs = []
    for one, two in zip(early, late, strict=False):
        if one.first and two.first and one.last and two.last and one.start == two.start:
            pairs.append((one, min(one.first, two.first), max(one.last, two.last)))
    own = [pair for pair in pairs if not _is_of_instrument(read, pair[0])]
    return _joined(read, own)


def _joined(
    read: SentenceRead, pairs: list[tuple[DateMention, date, date]]
) -> list[tuple[DateMention, date, date]]:
    """Let "between 28 October and 10 November" be one period."""
    if len(pairs) != 2:
        return pairs
    (one, first, _), (two, _, last) = pairs
    lead = read.text[max(0, one.start - _NEAR_PERIOD) : one.start].casefold().split()
    between = read.text[one.end : two.start].casefold().split()
    is_led = not _PERIOD_LEADS.isdisjoint(lead)
    dashed = between in (["–"], ["-"])
    joined = bool(between) and len(between) <= 5 and between[0] in _PERIOD_JOINTS
    if first <= last and (dashed or (joined and is_led)):
        whole = replace(one, end=two.end, words=read.text[one.start : two.end])
        return [(whole, first, last)]
    return pairs


def _is_of_instrument(read: SentenceRead, mention: DateMention) -> bool:
    """Tell the day of an instrument: "the October 10 statement", "the truce of 17 October"."""
    for reference in find_references(read.text):
        if reference.start <= mention.start and mention.end <= reference.end:
            return True
    named = [m for name in ("truce", "instrument") for m in read.concepts.get(name, ())]
    for match in named:
        start, end = read.offsets[match.first][1], read.offsets[match.after - 1][2]
        between = (
            read.text[mention.end : start]
            if start >= mention.end
            else read.text[end : mention.start]
        )
        words = [word for word in re.split(r"\W+", between.casefold()) if word]
        if "," in between or "(" in between or len(words) > _NEAR_INSTRUMENT:
            continue
        if end <= mention.start and words in (["of"], ["от"], ["du"], ["від"], ["del"], ["dated"]):
            return True
        if (
            start >= mention.end
            and mention.basis in {"full", "yearless"}
            and not set(words) - _JOINTS - _KINDS
        ):
            return True
    return False


_KINDS = frozenset(
    {"humanitarian", "brokered", "russian", "russia", "trilateral", "peace", "co", "chair", "us"}
)


def _of_day(read: SentenceRead, day: tuple[DateMention, date, date]) -> TimeFound:
    mention, first, last = day
    precision = Precision.DAY if first == last else Precision.INTERVAL
    if mention.basis == "month":
        precision = Precision.MONTH
    end = mention.start + len(mention.words.rstrip(" .,"))
    return TimeFound((read.words_between(mention.start, end),), first, last, precision)


def _weeks(words: dict[str, Words], passage: Passage) -> Iterator[TimeFound]:
    """Yield "this week", "last week" and "last month", counted from publication."""
    first, last = passage.published_first, passage.published_last
    if first is None or last is None:
        return
    for label in _WEEKS & words.keys():
        monday, end = first - timedelta(days=first.weekday()), last
        if label == "last_week":
            monday, end = monday - timedelta(days=7), last - timedelta(days=last.weekday() + 1)
        if label == "last_month":
            end = first.replace(day=1) - timedelta(days=1)
            yield TimeFound((words[label],), end.replace(day=1), end, Precision.MONTH)
            return
        yield TimeFound((words[label],), monday, end, Precision.WEEK)


def _bare(
    words: dict[str, Words], hours: list[tuple[str, str, Words]], part: str, passage: Passage
) -> Iterator[TimeFound]:
    """Yield the day of "overnight" or "at 07:20" without a day: that of publication or the one before."""
    first, last = passage.published_first, passage.published_last
    if first is None or last is None or (last - first).days > 7 or not (hours or part):
        return
    said = words[part] if part else hours[0][2]
    begin = first if part == "night" else first - timedelta(days=1)
    precision = Precision.PART_OF_DAY if begin == last else Precision.INTERVAL
    clock = hours[0][:2] if hours else ("", "")
    yield TimeFound((said,), begin, last, precision, *clock, "" if hours else part, inferred=True)


def _hours(read: SentenceRead) -> list[tuple[str, str, Words]]:
    """Return clock times as first and last local hour with their words, in order."""
    found: dict[int, tuple[str, str, Words]] = {}
    for pattern in (_BETWEEN, _CLOCK):
        for hour in pattern.finditer(read.text):
            if any(abs(start - hour.start()) < 12 and start <= hour.start() for start in found):
                continue
            groups = hour.groupdict()
            if groups.get("m") is None and groups.get("ampm") is None:
                continue
            first = _clock(groups["h"], groups["m"], groups.get("ampm"))
            last = _clock(groups["h2"], groups["m2"], None) if groups.get("h2") else first
            found[hour.start()] = (first, last, read.words_between(*hour.span()))
    return [found[start] for start in sorted(found)]


def _clock(hour: str, minute: str | None, half: str | None) -> str:
    number = int(hour)
    if half:
        number = number % 12 + (12 if half == "p" else 0)
    return f"{number:02d}:{minute or '00'}"


def _zone(words: dict[str, Words]) -> tuple[str, ZoneBasis, tuple[Words, ...]]:
    """Return the zone that is stated, with why, and the words that state it."""
    for label in ("Europe/Moscow", "UTC"):
        if label in words:
            return label, ZoneBasis.STATED_ZONE, (words[label],)
    if "local_time" in words:
        return "", ZoneBasis.STATED_LOCAL, (words["local_time"],)
    return "", ZoneBasis.INFERRED_PLACE, ()


def _with_hours(
    one: TimeFound,
    hours: list[tuple[str, str, Words]],
    part: str,
    words: dict[str, Words],
    zone: str,
    basis: ZoneBasis,
    zone_words: tuple[Words, ...],
) -> TimeFound:
    """Add the clock time, else the part of the day, to a single day; and the zone."""
    spoken = list(one.words)
    if one.first == one.last and hours:
        first, last, said = hours[0]
        spoken += [said]
        one = replace(
            one,
            clock_first=first,
            clock_last=max(first, last),
            hour=said,
            precision=Precision.MINUTE,
        )
    elif one.first == one.last and part:
        spoken += [words[part]]
        one = replace(one, part=part, hour=words[part], precision=Precision.PART_OF_DAY)
    distinct = {(w.start, w.end): w for w in (*spoken, *zone_words)}
    return replace(
        one,
        words=tuple(sorted(distinct.values(), key=lambda w: w.start)),
        zone=zone,
        basis=basis,
        day=one.day or one.words[0],
        spoken_zone=zone_words[0] if zone_words else None,
    )


def _into_truce(words: dict[str, Words], passage: Passage) -> Iterator[TimeFound]:
    """Yield the hours after the last truce that had begun when the text was printed."""
    label = next((name for name in _INTO if name in words), "")
    if not label or passage.published_last is None:
        return
    zone = ZoneInfo(passage.zone)
    begun = [t for t in passage.truces if t.astimezone(zone).date() <= passage.published_last]
    if not begun:
        return
    start = max(begun).astimezone(zone)
    end = start + _INTO[label]
    yield TimeFound(
        (words[label],),
        start.date(),
        end.date(),
        Precision.INTERVAL,
        _hour(start),
        _hour(end),
        inferred=True,
    )


def _hour(moment: datetime) -> str:
    return f"{moment:%H:%M}"


def carried(found: tuple[TimeFound, ...]) -> tuple[TimeFound, ...]:
    """Return the days found in a neighbour, as inferred and without their hours."""
    return tuple(
        replace(
            one,
            inferred=True,
            words=(one.day or one.words[0],),
            clock_first="",
            clock_last="",
            part="",
            precision=Precision.DAY if one.first == one.last else one.precision,
        )
        for one in found
    )


def on_that_day(part: TimeFound, day: TimeFound) -> TimeFound:
    """Return an hour or part of the day that has no day, on the day a neighbour names."""
    if day.first != day.last:
        return replace(day, inferred=True)
    named = day.day or day.words[0]
    return replace(
        part,
        words=(named, *part.words),
        first=day.first,
        last=day.last,
        precision=Precision.MINUTE if part.clock_first else Precision.PART_OF_DAY,
        inferred=True,
        day=named,
        hour=part.words[0],
    )


def reported_period(passage: Passage, words: Words) -> TimeFound | None:
    """Return the month of publication, for a monitor's report that names no day."""
    first, last = passage.published_first, passage.published_last
    if first is None or last is None or (first.year, first.month) != (last.year, last.month):
        return None
    end = date(first.year, first.month, monthrange(first.year, first.month)[1])
    return TimeFound((words,), first.replace(day=1), end, Precision.MONTH, inferred=True)
