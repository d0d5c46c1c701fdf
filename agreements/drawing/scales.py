"""Where a value lies in a drawing: times on a line, waits on a logarithmic one, places on a map."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from agreements.drawing.topology import Point, Window

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
# The steps an axis may take, finest first: (step in days, whole months in a step).
_DAY_STEPS = (1, 2, 7, 14)
_HOUR_STEPS = (1, 3, 6, 12)
_MONTH_STEPS = (1, 3, 6, 12, 60)


@dataclass(frozen=True, slots=True)
class TimeScale:
    """A stretch of time laid over a stretch of the drawing; what lies outside falls on its edge."""

    first: datetime
    last: datetime
    left: float
    right: float

    def x(self, moment: datetime) -> float:
        """Return where a moment lies."""
        inside = min(max(moment, self.first), self.last) - self.first
        length = max(self.last - self.first, timedelta(seconds=1))
        return round(self.left + (self.right - self.left) * (inside / length), 1)

    def holds(self, moment: datetime) -> bool:
        """Tell whether a moment lies within."""
        return self.first <= moment <= self.last

    def ticks(self, zone: tzinfo, *, most: int = 12) -> list[datetime]:
        """
        Return the moments an axis names: round hours, midnights or first days in a zone.

        At most `most` of them, unless the time is longer than sixty years.
        """
        for step in _HOUR_STEPS:
            if (self.last - self.first) / (step * HOUR) <= most:
                return list(self._hours(zone, step))
        for step in _DAY_STEPS:
            if (self.last - self.first) / (step * DAY) <= most:
                return list(self._days(zone, step))
        for step in _MONTH_STEPS:
            if (self.last - self.first) / (step * 30 * DAY) <= most:
                break
        return list(self._months(zone, step))

    def _hours(self, zone: tzinfo, step: int) -> Iterator[datetime]:
        first = self.first.astimezone(zone)
        tick = first.replace(hour=first.hour // step * step, minute=0, second=0, microsecond=0)
        while tick <= self.last:
            if tick >= self.first:
                yield tick
            tick += step * HOUR

    def _days(self, zone: tzinfo, step: int) -> Iterator[datetime]:
        tick = self.first.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)
        while tick <= self.last:
            if tick >= self.first:
                yield tick
                tick += step * DAY
            else:
                tick += DAY

    def _months(self, zone: tzinfo, step: int) -> Iterator[datetime]:
        first = self.first.astimezone(zone)
        month = first.year * 12 + first.month - 1
        month -= month % step
        while True:
            tick = datetime(month // 12, month % 12 + 1, 1, tzinfo=zone)
            if tick > self.last:
                return
            if tick >= self.first:
                yield tick
            month += step


@dataclass(frozen=True, slots=True)
class WaitScale:
    """How long something took, each tenfold as wide as the next: minutes beside months."""

    shortest: timedelta
    longest: timedelta
    left: float
    right: float

    def x(self, wait: timedelta) -> float:
        """Return where a wait lies; a shorter or longer one falls on the edge."""
        inside = min(max(wait, self.shortest), self.longest)
        share = math.log(inside / self.shortest) / math.log(self.longest / self.shortest)
        return round(self.left + (self.right - self.left) * share, 1)


@dataclass(frozen=True, slots=True)
class MapScale:
    """
    A window of the earth laid into a drawing; longitudes are drawn narrower by the middle's cosine.

    Good for a window of some degrees; a degree of latitude is as long everywhere in it.
    """

    window: Window
    width: float

    @property
    def height(self) -> float:
        """The height of the drawing that keeps distances alike both ways at the middle."""
        return self.width * (self.window.north - self.window.south) / self._narrowed

    def place(self, point: Point) -> Point:
        """Return where a longitude and latitude lie in the drawing."""
        x = (point[0] - self.window.west) / (self.window.east - self.window.west) * self.width
        y = (self.window.north - point[1]) / (self.window.north - self.window.south) * self.height
        return round(x, 1), round(y, 1)

    def length(self, km: float) -> float:
        """Return how long some kilometres are in the drawing, north to south."""
        return km / KM_A_DEGREE / (self.window.north - self.window.south) * self.height

    @property
    def _narrowed(self) -> float:
        middle = math.radians((self.window.north + self.window.south) / 2)
        return (self.window.east - self.window.west) * math.cos(middle)


KM_A_DEGREE = 111.2
