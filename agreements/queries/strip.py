"""The drawing of a conflict's instruments over time: a bar for each, a mark for every breach logged."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from agreements.models import Agreement
from agreements.queries.agreements import AgreementRow
from agreements.queries.conflicts import Event
from agreements.types.fuzzy import FuzzyInstant

DAY = timedelta(days=1)
AFTER = 14 * DAY  # shown after the last event, so that open bars are seen to go on
# In the drawing's own units.
WIDTH, LEFT, TOP, ROW, MARK = 1180, 150, 24, 34, 8
HIGHEST_STACK = 4
LABEL_WIDTH = 60


@dataclass(frozen=True, slots=True)
class Scale:
    """Where a moment lies in the drawing."""

    first: datetime
    last: datetime

    def place(self, moment: datetime) -> float:
        """Return the distance from the left edge; moments outside lie on the edges."""
        inside = min(max(moment, self.first), self.last) - self.first
        return round(LEFT + (WIDTH - LEFT) * (inside / (self.last - self.first)), 1)


@dataclass(frozen=True, slots=True)
class Bar:
    """When one instrument was in force. `start` None: nobody knows, the bar begins when agreed."""

    agreement: Agreement
    y: int
    start: float | None
    agreed: float
    end: float
    ended: bool

    @property
    def text_y(self) -> int:
        """The base line of its name."""
        return self.y + 4


@dataclass(frozen=True, slots=True)
class Tick:
    """A breach logged: when its act began at the earliest."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Strip:
    """The whole drawing."""

    bars: list[Bar]
    ticks: list[Tick]
    days: list[tuple[float, FuzzyInstant]]
    width: int = WIDTH
    left: int = LEFT
    top: int = TOP

    @property
    def breaches_y(self) -> int:
        """The base line of the row of breaches."""
        return TOP + 20 + len(self.bars) * ROW + 26

    @property
    def bottom(self) -> int:
        """Where the lines of the days end."""
        return self.breaches_y + 8

    @property
    def height(self) -> int:
        """The height of the drawing."""
        return self.bottom + 6


def draw_strip(rows: Iterable[AgreementRow], events: Iterable[Event]) -> Strip | None:
    """
    Return the drawing; None where nothing is dated. Deadlines ahead do not stretch it.

    An instrument has a bar if the events tell when it was agreed.
    """
    drawn = [event for event in events if event.kind != "due"]
    agreed = {event.agreement for event in drawn if event.kind == "agreed"}
    shown = [row for row in rows if row.agreement in agreed]
    if not shown or not drawn:
        return None
    first = min(event.when.earliest for event in drawn) - DAY
    scale = Scale(first, max(event.when.latest for event in drawn) + AFTER)
    bars = [_bar(row, scale, TOP + 20 + place * ROW) for place, row in enumerate(shown)]
    strip = Strip(bars, [], _days(shown, scale))
    began = [scale.place(event.when.earliest) for event in drawn if event.kind == "breach"]
    return Strip(bars, _stack(began, strip.breaches_y - 4), strip.days)


def _bar(row: AgreementRow, scale: Scale, y: int) -> Bar:
    since, until = row.agreement.in_force_from, row.agreement.in_force_until
    ends = [until.latest] if until else []
    ends += [one.at.latest for one in row.force.ended_by if one.at and one.to_clause_id is None]
    return Bar(
        row.agreement,
        y,
        scale.place(since.earliest) if since else None,
        scale.place(row.agreement.agreed.earliest),
        scale.place(min(ends)) if ends else WIDTH,
        ended=bool(ends),
    )


def _days(rows: list[AgreementRow], scale: Scale) -> list[tuple[float, FuzzyInstant]]:
    """Return the days on which instruments were agreed, without labels that would run together."""
    kept: list[tuple[float, FuzzyInstant]] = []
    for agreed in sorted((row.agreement.agreed for row in rows), key=lambda time: time.earliest):
        x = scale.place(agreed.earliest)
        if not kept or x - kept[-1][0] >= LABEL_WIDTH:
            kept.append((x, agreed))
    return kept


def _stack(places: list[float], base: int) -> list[Tick]:
    """Return marks that stand on each other where they would overlap."""
    heights: dict[int, int] = {}
    ticks = []
    for x in places:
        column = int(x // MARK)
        heights[column] = heights.get(column, -1) + 1
        height = min(heights[column], HIGHEST_STACK - 1)
        ticks.append(Tick(column * MARK + MARK // 2, base - (MARK - 1) * height))
    return ticks
