"""Deadlines as a month: weeks from Monday to Sunday, each duty on the last day it is in time."""

import re
from calendar import Calendar
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from agreements.queries.deadlines import Deadline

_MONTH = re.compile(r"(\d{4})-(\d{2})")
_WEEKS = Calendar(firstweekday=0)
FIRST_YEAR, LAST_YEAR = 1800, 2200


@dataclass(frozen=True, slots=True)
class Entry:
    """
    One deadline on one day, with a row for each obligor.

    `perhaps`: on this day it may be over, on a later one it surely is.
    """

    rows: tuple[Deadline, ...]
    perhaps: bool = False

    @property
    def first(self) -> Deadline:
        """The row whose duty, words and date all rows share."""
        return self.rows[0]


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the grid; `inside` the month, or before or after it."""

    day: date
    inside: bool
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Month:
    """A month in weeks, and the months before and after it that have a deadline."""

    first: date
    weeks: list[list[Day]]
    before: date
    after: date
    last_before: date | None
    next_after: date | None

    @property
    def days(self) -> list[Day]:
        """The days of the month that have a deadline."""
        return [day for week in self.weeks for day in week if day.inside and day.entries]


def read_month(written: str) -> date | None:
    """Return the first day of a month written as `2020-11`, or None if it is none we can show."""
    found = _MONTH.fullmatch(written.strip())
    if not found:
        return None
    year, month = int(found[1]), int(found[2])
    shown = FIRST_YEAR < year < LAST_YEAR and 1 <= month <= 12
    return date(year, month, 1) if shown else None


def month_to_show(rows: Sequence[Deadline], today: date) -> date:
    """Return the month of the next deadline, else of the one over last, else of today."""
    days = [row.last_day for row in rows if row.last_day]
    ahead = [day for day in days if day >= today]
    shown = min(ahead) if ahead else max(days, default=today)
    return shown.replace(day=1)


def in_month(rows: Iterable[Deadline], first: date) -> list[Deadline]:
    """Return the deadlines that are, or may be, over on a day of the weeks of a month."""
    weeks = _WEEKS.monthdatescalendar(first.year, first.month)
    start, end = weeks[0][0], weeks[-1][-1]
    return [
        row
        for row in rows
        if row.first_day and row.last_day and row.first_day <= end and row.last_day >= start
    ]


def draw_month(shown: Iterable[Deadline], first: date, dated: Iterable[Deadline]) -> Month:
    """Lay out the deadlines `shown` in the weeks of a month; `dated` are all there are."""
    by_day = _entries(shown)
    weeks = [
        [Day(day, day.month == first.month, tuple(by_day.get(day, ()))) for day in week]
        for week in _WEEKS.monthdatescalendar(first.year, first.month)
    ]
    months = {row.last_day.replace(day=1) for row in dated if row.last_day}
    return Month(
        first,
        weeks,
        (first - timedelta(days=1)).replace(day=1),
        (first + timedelta(days=31)).replace(day=1),
        max((month for month in months if month < first), default=None),
        min((month for month in months if month > first), default=None),
    )


def _entries(rows: Iterable[Deadline]) -> dict[date, list[Entry]]:
    """Put rows that differ by their obligor alone into one entry, on each day it is due."""
    together: dict[tuple[object, ...], list[Deadline]] = defaultdict(list)
    for row in rows:
        key = (row.last_day, row.first_day, row.duty.clause_id, row.duty.number, row.due)
        together[key].append(row)
    found: dict[date, list[Entry]] = defaultdict(list)
    for same in together.values():
        last, first = same[0].last_day, same[0].first_day
        if last is not None:
            found[last].append(Entry(tuple(same)))
        if first is not None and first != last:
            found[first].append(Entry(tuple(same), perhaps=True))
    return found
