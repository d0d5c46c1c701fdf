"""
Times as they are really known: an interval, how exact it is, and the words it comes from.

Precision and zone basis follow the project's data model (docs/data-model.md, "Fuzzy time").
Part-of-day hours are conventions of this project, printed in `PARTS_OF_DAY`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from agreements.errors import FuzzyTimeError


class Precision(StrEnum):
    """How exactly a time is known."""

    MINUTE = "minute"
    HOUR = "hour"
    PART_OF_DAY = "part_of_day"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    INTERVAL = "interval"
    UNKNOWN = "unknown"


class ZoneBasis(StrEnum):
    """Why we read a stated time in the zone we read it in."""

    STATED_LOCAL = "stated_local"
    STATED_ZONE = "stated_zone"
    CONVERTED_BY_SOURCE = "converted_by_source"
    INFERRED_PLACE = "inferred_place"
    UNSPECIFIED = "unspecified"
    CONFLICTING = "conflicting"


# Local hours, the end not included. A night belongs to the day on which it ends.
PARTS_OF_DAY: dict[str, tuple[time, time]] = {
    "pre-dawn": (time(0, 0), time(6, 30)),
    "early": (time(0, 0), time(8, 0)),
    "morning": (time(6, 0), time(12, 0)),
    "noon": (time(11, 30), time(12, 30)),
    "afternoon": (time(12, 0), time(18, 0)),
    "evening": (time(17, 0), time(22, 0)),
    "night": (time(0, 0), time(6, 0)),
}
_SECOND = timedelta(seconds=1)
_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}){0,2}")


@dataclass(frozen=True, slots=True)
class FuzzyInstant:
    """
    A moment known to lie between `earliest` and `latest`, both included, aware, in UTC.

    `stated` keeps the words it was read from; `zone` is an IANA name, or several joined by
    `|` where sources disagree; `zone_basis` says why that zone.

    :raises FuzzyTimeError: for a naive time, an end before its beginning, an unknown zone.
    """

    earliest: datetime
    latest: datetime
    precision: Precision
    stated: str = ""
    zone: str = "UTC"
    zone_basis: ZoneBasis = ZoneBasis.UNSPECIFIED

    def __post_init__(self) -> None:
        for name in ("earliest", "latest"):
            value: datetime = getattr(self, name)
            if value.tzinfo is None:
                raise FuzzyTimeError(
                    f"{value.isoformat()} has no zone. Write an offset, for example +04:00."
                )
            object.__setattr__(self, name, _to_utc(value))
        if self.latest < self.earliest:
            raise FuzzyTimeError(
                f"This time ends ({self.latest.isoformat()}) before it begins "
                f"({self.earliest.isoformat()}). Exchange the two."
            )
        for zone in self.zones:
            find_zone(zone)

    @property
    def zones(self) -> list[str]:
        """The zones the stated words were read in; more than one where sources conflict."""
        return self.zone.split("|")

    @classmethod
    def at(
        cls,
        local: datetime,
        *,
        zone: str,
        basis: ZoneBasis,
        stated: str = "",
        precision: Precision = Precision.MINUTE,
    ) -> Self:
        """Return the one moment of a wall-clock time in a zone."""
        moment = _in_zone(local, zone)
        return cls(moment, moment, precision, stated or local.isoformat(), zone, basis)

    @classmethod
    def conflicting(cls, local: datetime, *, zones: Sequence[str], stated: str) -> Self:
        """Return the interval that holds a wall-clock time in every zone that sources give."""
        moments = [_in_zone(local, zone) for zone in zones]
        return cls(
            min(moments),
            max(moments),
            Precision.MINUTE,
            stated,
            "|".join(zones),
            ZoneBasis.CONFLICTING,
        )

    @classmethod
    def part_of_day(
        cls, day: date, part: str, *, zone: str, basis: ZoneBasis, stated: str = ""
    ) -> Self:
        """
        Return the hours a word such as "pre-dawn" stands for on a day, in a zone.

        :raises FuzzyTimeError: if the part is not one of `PARTS_OF_DAY`.
        """
        if part not in PARTS_OF_DAY:
            known = ", ".join(PARTS_OF_DAY)
            raise FuzzyTimeError(f"{part!r} is no part of a day. Use one of: {known}.")
        start, end = PARTS_OF_DAY[part]
        return cls(
            _in_zone(datetime.combine(day, start), zone),
            _in_zone(datetime.combine(day, end), zone) - _SECOND,
            Precision.PART_OF_DAY,
            stated or part,
            zone,
            basis,
        )

    @classmethod
    def day(
        cls,
        day: date,
        *,
        zone: str,
        basis: ZoneBasis = ZoneBasis.UNSPECIFIED,
        stated: str = "",
    ) -> Self:
        """Return a whole day as lived in a zone."""
        return cls._days(day, day + timedelta(days=1), Precision.DAY, zone, basis, stated)

    @classmethod
    def days(
        cls,
        first: date,
        last: date,
        *,
        zone: str,
        basis: ZoneBasis = ZoneBasis.UNSPECIFIED,
        stated: str = "",
        precision: Precision = Precision.INTERVAL,
    ) -> Self:
        """Return the days from `first` to `last`, both included, as lived in a zone."""
        return cls._days(first, last + timedelta(days=1), precision, zone, basis, stated)

    @classmethod
    def month(
        cls,
        year: int,
        month: int,
        *,
        zone: str,
        basis: ZoneBasis = ZoneBasis.UNSPECIFIED,
        stated: str = "",
    ) -> Self:
        """Return a whole month as lived in a zone."""
        following = date(year + month // 12, month % 12 + 1, 1)
        return cls._days(date(year, month, 1), following, Precision.MONTH, zone, basis, stated)

    @classmethod
    def year(
        cls,
        year: int,
        *,
        zone: str,
        basis: ZoneBasis = ZoneBasis.UNSPECIFIED,
        stated: str = "",
    ) -> Self:
        """Return a whole year as lived in a zone."""
        return cls._days(
            date(year, 1, 1), date(year + 1, 1, 1), Precision.YEAR, zone, basis, stated
        )

    @classmethod
    def _days(
        cls,
        first: date,
        after_last: date,
        precision: Precision,
        zone: str,
        basis: ZoneBasis,
        stated: str,
    ) -> Self:
        return cls(
            _in_zone(datetime.combine(first, time()), zone),
            _in_zone(datetime.combine(after_last, time()), zone) - _SECOND,
            precision,
            stated
            or first.isoformat()[: {Precision.YEAR: 4, Precision.MONTH: 7}.get(precision, 10)],
            zone,
            basis,
        )

    @classmethod
    def from_iso(
        cls,
        text: str,
        *,
        zone: str,
        basis: ZoneBasis = ZoneBasis.UNSPECIFIED,
        stated: str = "",
    ) -> Self:
        """
        Read ISO 8601: an instant, a local time, a day, a month, a year, or two joined by `/`.

        A time without an offset, and a bare date, are read in `zone`.

        :raises FuzzyTimeError: if the text is none of these.
        """
        if "/" in text:
            first, _, second = text.partition("/")
            start = cls.from_iso(first, zone=zone, basis=basis)
            end = cls.from_iso(second, zone=zone, basis=basis)
            precision = (
                start.precision
                if start.precision == end.precision == Precision.MINUTE
                else Precision.INTERVAL
            )
            return cls(start.earliest, end.latest, precision, stated or text, zone, basis)
        try:
            if _DATE.fullmatch(text):
                return cls._from_date(text, zone=zone, basis=basis, stated=stated)
            if "T" not in text:  # the library reads 20201026 as the midnight it begins with
                raise ValueError
            moment = datetime.fromisoformat(text)
        except FuzzyTimeError:
            raise
        except (ValueError, OverflowError):
            raise FuzzyTimeError(
                f"{text!r} is no ISO 8601 time. Write for example 2020-10-26T08:00+04:00, "
                "2020-10-26, 2020-10, 2020 or two of them joined by a slash."
            ) from None
        if moment.tzinfo is None:
            return cls.at(moment, zone=zone, basis=basis, stated=stated or text)
        return cls(moment, moment, Precision.MINUTE, stated or text, zone, basis)

    @classmethod
    def _from_date(cls, text: str, *, zone: str, basis: ZoneBasis, stated: str) -> Self:
        year, *rest = (int(part) for part in text.split("-"))
        if not rest:
            return cls.year(year, zone=zone, basis=basis, stated=stated)
        if len(rest) == 1:
            return cls.month(year, rest[0], zone=zone, basis=basis, stated=stated)
        return cls.day(date(year, *rest), zone=zone, basis=basis, stated=stated)

    def to_iso(self) -> str:
        """Return `earliest/latest` in UTC, or the one instant where the two are the same."""
        start, end = _iso(self.earliest), _iso(self.latest)
        return start if start == end else f"{start}/{end}"

    def local(self, moment: datetime) -> datetime:
        """Return a moment as the wall clock of this time's first zone shows it."""
        return moment.astimezone(find_zone(self.zones[0]))


def find_zone(name: str) -> ZoneInfo:
    """
    Return the zone of an IANA name.

    :raises FuzzyTimeError: if there is none of that name.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise FuzzyTimeError(
            f"{name!r} is no time zone. Use an IANA name such as Asia/Yerevan."
        ) from None


def _in_zone(local: datetime, zone: str) -> datetime:
    if local.tzinfo is not None:
        raise FuzzyTimeError(
            f"{local.isoformat()} has an offset already; give the wall-clock time."
        )
    return _to_utc(local.replace(tzinfo=find_zone(zone)))


def _to_utc(moment: datetime) -> datetime:
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        raise FuzzyTimeError(
            f"{moment.isoformat()} lies outside the years 1 to 9999. Check the year."
        ) from None


def _iso(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")
