"""The clock of a situation report: which period it covers, as of which wall-clock time, in which zone."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from agreements.types.fuzzy import find_zone

# The hour at which observers have long closed their day; any other can be asked for.
USUAL_CLOCK = time(19, 30)


class Period(StrEnum):
    """How long a report covers."""

    DAILY = "daily"
    MONTHLY = "monthly"


@dataclass(frozen=True, slots=True)
class ReportClock:
    """
    One period and its closing time on the wall clock of `zone`.

    A report begins where the one before it ended, so reports in a row leave no gap: a daily one
    covers the 24 hours (by the wall clock) before `at` on `day`, a monthly one the time from
    `at` on the last day of the month before to `at` on the last day of the month of `day`.
    """

    period: Period
    day: date
    at: time
    zone: str

    @property
    def ends(self) -> datetime:
        """The closing instant, in the report's own zone; the period holds it."""
        return self._closing(self.last_day)

    @property
    def begins(self) -> datetime:
        """The closing instant of the report before; the period does not hold it."""
        return self._closing(self._day_before)

    @property
    def last_day(self) -> date:
        """The day on which the period closes."""
        if self.period is Period.DAILY:
            return self.day
        return self.day.replace(day=monthrange(self.day.year, self.day.month)[1])

    @property
    def number(self) -> str:
        """What the report is called for ever: `2020-10-18/daily`, `2020-10/monthly`."""
        days = 10 if self.period is Period.DAILY else 7
        return f"{self.day.isoformat()[:days]}/{self.period}"

    @property
    def before(self) -> date:
        """A day of the period before this one."""
        return self._day_before

    @property
    def after(self) -> date:
        """A day of the period after this one."""
        return self.last_day + timedelta(days=1)

    def covers(self, earliest: datetime, latest: datetime) -> bool:
        """Tell whether a time known to lie between two instants, both included, bears on the period."""
        return earliest <= self.ends and latest > self.begins

    @property
    def _day_before(self) -> date:
        first = self.day if self.period is Period.DAILY else self.day.replace(day=1)
        return first - timedelta(days=1)

    def _closing(self, day: date) -> datetime:
        return datetime.combine(day, self.at, tzinfo=find_zone(self.zone))


def utc_of(moment: datetime) -> datetime:
    """Return a moment in UTC."""
    return moment.astimezone(UTC)


def shift_of(moment: datetime) -> str:
    """Return the offset of a moment's zone as reports print it: `UTC+4`, `UTC+5:30`, `UTC`."""
    shift = moment.utcoffset() or timedelta()
    minutes = int(shift.total_seconds() // 60)
    if not minutes:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'+' if minutes > 0 else '-'}{hours}" + (f":{rest:02}" if rest else "")
