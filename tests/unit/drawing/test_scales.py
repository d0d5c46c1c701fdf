"""Where values lie in a drawing."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from agreements.drawing.scales import MapScale, TimeScale, WaitScale
from agreements.drawing.topology import Window

YEREVAN = ZoneInfo("Asia/Yerevan")
NEW_YORK = ZoneInfo("America/New_York")


def at(month, day, hour=0, zone=UTC, year=2020):
    return datetime(year, month, day, hour, tzinfo=zone)


def test_time_lies_in_proportion_and_what_is_outside_on_the_edge():
    scale = TimeScale(at(10, 10), at(10, 20), left=100, right=200)
    assert [scale.x(at(10, day)) for day in (1, 10, 15, 20, 30)] == [100, 100, 150, 200, 200]
    assert scale.holds(at(10, 20))
    assert not scale.holds(at(10, 21))


def test_stretch_of_no_length_is_drawn_all_the_same():
    assert TimeScale(at(10, 10), at(10, 10), left=0, right=10).x(at(10, 10)) == 0


def test_days_begin_at_midnight_of_the_zone():
    ticks = TimeScale(at(10, 9, 21), at(10, 14), 0, 1).ticks(YEREVAN, most=6)
    assert ticks == [at(10, day, zone=YEREVAN) for day in (11, 12, 13, 14)]


def test_days_begin_at_midnight_also_where_the_clock_is_put_back():
    ticks = TimeScale(at(10, 30), at(11, 4), 0, 1).ticks(NEW_YORK, most=6)
    assert {tick.hour for tick in ticks} == {0}
    assert {tick.utcoffset() for tick in ticks} == {timedelta(hours=-4), timedelta(hours=-5)}


def test_short_stretch_is_told_in_hours():
    ticks = TimeScale(at(10, 10, 7), at(10, 10, 12), 0, 1).ticks(YEREVAN, most=6)
    assert [tick.hour for tick in ticks] == [11, 12, 13, 14, 15, 16]


def test_long_stretch_is_told_in_months_from_their_first_day():
    ticks = TimeScale(at(1, 15), at(12, 31), 0, 1).ticks(YEREVAN, most=12)
    assert {tick.day for tick in ticks} == {1}
    assert [tick.month for tick in ticks] == list(range(2, 13))


@pytest.mark.parametrize("days", [1, 5, 13, 40, 100, 400, 2000, 9000, 20000])
def test_axis_names_no_more_than_it_may(days):
    first = at(3, 1)
    ticks = TimeScale(first, first + timedelta(days=days), 0, 1).ticks(YEREVAN, most=12)
    assert 1 <= len(ticks) <= 13
    assert ticks == sorted(ticks)


def test_each_tenfold_of_a_wait_is_as_wide():
    scale = WaitScale(timedelta(minutes=1), timedelta(minutes=1000), left=0, right=300)
    waits = [timedelta(minutes=n) for n in (0, 1, 10, 100, 1000, 5000)]
    assert [scale.x(wait) for wait in waits] == [0, 0, 100, 200, 300, 300]


def test_map_keeps_north_up_and_distances_alike_both_ways():
    scale = MapScale(Window(44, 39, 48, 41), width=800)
    assert scale.place((44, 41)) == (0, 0)
    assert scale.place((48, 39)) == (800, pytest.approx(scale.height, abs=0.1))
    # A degree of longitude at 40 degrees north is cos(40°) of one of latitude.
    east = scale.place((45, 40))[0] - scale.place((44, 40))[0]
    assert east == pytest.approx(scale.length(111.2 * 0.766), rel=0.001)
