"""The clock of reports: closing times in their own zone, periods that leave no gap."""

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agreements.types.reports import USUAL_CLOCK, Period, ReportClock, shift_of

DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))
ZONES = st.sampled_from(["Asia/Baku", "Asia/Yerevan", "Europe/Paris", "UTC", "America/New_York"])
TIMES = st.builds(time, st.integers(0, 23), st.integers(0, 59))


def daily(day=date(2020, 10, 18), at=USUAL_CLOCK, zone="Asia/Yerevan"):
    return ReportClock(Period.DAILY, day, at, zone)


def monthly(day=date(2020, 10, 18), at=USUAL_CLOCK, zone="Asia/Yerevan"):
    return ReportClock(Period.MONTHLY, day, at, zone)


def test_daily_report_closes_on_its_day_by_its_own_clock():
    assert daily().ends == datetime(2020, 10, 18, 15, 30, tzinfo=UTC)
    assert daily().begins == datetime(2020, 10, 17, 15, 30, tzinfo=UTC)
    assert daily().number == "2020-10-18/daily"


def test_monthly_report_closes_on_the_last_day_of_the_month():
    assert monthly().ends == datetime(2020, 10, 31, 15, 30, tzinfo=UTC)
    assert monthly().begins == datetime(2020, 9, 30, 15, 30, tzinfo=UTC)
    assert monthly().number == "2020-10/monthly"


def test_february_of_a_leap_year_has_its_day():
    assert monthly(date(2020, 2, 3)).last_day == date(2020, 2, 29)


@given(DAYS, TIMES, ZONES, st.sampled_from(Period))
def test_each_report_begins_where_the_one_before_ended(day, at, zone, period):
    clock = ReportClock(period, day, at, zone)
    after = ReportClock(period, clock.after, at, zone)
    assert after.begins == clock.ends
    assert ReportClock(period, after.before, at, zone).number == clock.number
    assert clock.begins < clock.ends


@given(
    DAYS, ZONES, st.datetimes(datetime(2019, 1, 1), datetime(2021, 1, 1), timezones=st.just(UTC))
)
def test_an_instant_bears_on_one_daily_report_alone(day, zone, moment):
    clocks = [
        ReportClock(Period.DAILY, day + timedelta(days=n), time(19, 30), zone) for n in (0, 1)
    ]
    assert sum(clock.covers(moment, moment) for clock in clocks) <= 1


@pytest.mark.parametrize(
    ("earliest", "latest", "bears"),
    [
        ("2020-10-17T15:30", "2020-10-17T15:30", False),
        ("2020-10-17T15:31", "2020-10-17T15:31", True),
        ("2020-10-18T15:30", "2020-10-18T15:30", True),
        ("2020-10-18T15:31", "2020-10-19T00:00", False),
        ("2020-10-01T00:00", "2020-11-01T00:00", True),
    ],
)
def test_period_holds_its_end_and_not_its_beginning(earliest, latest, bears):
    moments = (datetime.fromisoformat(f"{text}:00+00:00") for text in (earliest, latest))
    assert daily().covers(*moments) is bears


@pytest.mark.parametrize(
    ("minutes", "words"), [(240, "UTC+4"), (330, "UTC+5:30"), (-210, "UTC-3:30"), (0, "UTC")]
)
def test_offset_is_printed_as_reports_print_it(minutes, words):
    zone = timezone(timedelta(minutes=minutes))
    assert shift_of(datetime(2020, 10, 18, tzinfo=zone)) == words
