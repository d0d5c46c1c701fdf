"""FuzzyInstant: what a stated time can mean, and what it refuses."""

import dataclasses
from datetime import UTC, date, datetime, time

import pytest

from agreements.errors import FuzzyTimeError
from agreements.types.fuzzy import PARTS_OF_DAY, FuzzyInstant, Precision, ZoneBasis

YEREVAN = "Asia/Yerevan"
EIGHT = FuzzyInstant.at(datetime(2020, 10, 26, 8), zone=YEREVAN, basis=ZoneBasis.STATED_LOCAL)
NOON = FuzzyInstant.conflicting(
    datetime(2020, 10, 10, 12), zones=[YEREVAN, "Europe/Moscow"], stated="12:00"
)
PRE_DAWN = FuzzyInstant.part_of_day(
    date(2020, 10, 28), "pre-dawn", zone=YEREVAN, basis=ZoneBasis.INFERRED_PLACE
)
DAY = FuzzyInstant.day(date(2020, 10, 30), zone=YEREVAN)
DAYS = FuzzyInstant.days(date(2020, 10, 27), date(2020, 10, 29), zone=YEREVAN)
MONTH = FuzzyInstant.month(2020, 10, zone=YEREVAN)
DECEMBER = FuzzyInstant.month(2020, 12, zone=YEREVAN)
YEAR = FuzzyInstant.year(2020, zone=YEREVAN)


@pytest.mark.parametrize(
    ("time", "earliest", "latest", "precision", "stated", "basis"),
    [
        pytest.param(
            EIGHT,
            "2020-10-26T04:00:00Z",
            "2020-10-26T04:00:00Z",
            "minute",
            "2020-10-26T08:00:00",
            "stated_local",
            id="08:00 local at +04:00",
        ),
        pytest.param(
            NOON,
            "2020-10-10T08:00:00Z",
            "2020-10-10T09:00:00Z",
            "minute",
            "12:00",
            "conflicting",
            id="12:00 with sources that give different zones",
        ),
        pytest.param(
            PRE_DAWN,
            "2020-10-27T20:00:00Z",
            "2020-10-28T02:29:59Z",
            "part_of_day",
            "pre-dawn",
            "inferred_place",
            id="pre-dawn",
        ),
        pytest.param(
            DAY,
            "2020-10-29T20:00:00Z",
            "2020-10-30T19:59:59Z",
            "day",
            "2020-10-30",
            "unspecified",
            id="a day",
        ),
        pytest.param(
            DAYS,
            "2020-10-26T20:00:00Z",
            "2020-10-29T19:59:59Z",
            "interval",
            "2020-10-27",
            "unspecified",
            id="three days",
        ),
        pytest.param(
            MONTH,
            "2020-09-30T20:00:00Z",
            "2020-10-31T19:59:59Z",
            "month",
            "2020-10",
            "unspecified",
            id="a month",
        ),
        pytest.param(
            DECEMBER,
            "2020-11-30T20:00:00Z",
            "2020-12-31T19:59:59Z",
            "month",
            "2020-12",
            "unspecified",
            id="the last month of a year",
        ),
        pytest.param(
            YEAR,
            "2019-12-31T20:00:00Z",
            "2020-12-31T19:59:59Z",
            "year",
            "2020",
            "unspecified",
            id="only the year",
        ),
    ],
)
def test_a_stated_time_is_the_interval_it_can_mean(
    time, earliest, latest, precision, stated, basis
):
    assert time.earliest == datetime.fromisoformat(earliest)
    assert time.latest == datetime.fromisoformat(latest)
    assert (time.precision, time.stated, time.zone_basis) == (precision, stated, basis)


def test_its_ends_are_in_utc_whatever_they_were_given_in():
    assert EIGHT.earliest.tzinfo is UTC
    assert EIGHT.latest.tzinfo is UTC


def test_conflicting_zones_are_all_kept():
    assert NOON.zones == [YEREVAN, "Europe/Moscow"]


def test_it_is_shown_on_the_wall_clock_of_its_first_zone():
    assert NOON.local(NOON.earliest).time() == time(12)
    assert NOON.local(NOON.latest).time() == time(13)


def test_a_day_in_which_the_clocks_change_is_longer():
    changed = FuzzyInstant.day(date(2020, 10, 25), zone="Europe/Berlin")
    assert (changed.latest - changed.earliest).total_seconds() == 25 * 3600 - 1


@pytest.mark.parametrize("part", PARTS_OF_DAY)
def test_each_part_of_a_day_lies_within_the_day(part):
    found = FuzzyInstant.part_of_day(
        date(2020, 10, 28), part, zone=YEREVAN, basis=ZoneBasis.INFERRED_PLACE
    )
    whole = FuzzyInstant.day(date(2020, 10, 28), zone=YEREVAN)
    assert whole.earliest <= found.earliest < found.latest <= whole.latest


@pytest.mark.parametrize(
    ("text", "precision", "iso"),
    [
        ("2020-10-26T08:00+04:00", "minute", "2020-10-26T04:00:00Z"),
        ("2020-10-26T04:00:00Z", "minute", "2020-10-26T04:00:00Z"),
        ("2020-10-26T08:00", "minute", "2020-10-26T04:00:00Z"),
        ("2020-10-26", "day", "2020-10-25T20:00:00Z/2020-10-26T19:59:59Z"),
        ("2020-10", "month", "2020-09-30T20:00:00Z/2020-10-31T19:59:59Z"),
        ("2020", "year", "2019-12-31T20:00:00Z/2020-12-31T19:59:59Z"),
        ("2020-10-27/2020-10-29", "interval", "2020-10-26T20:00:00Z/2020-10-29T19:59:59Z"),
        ("2020-10-27T00:00Z/2020-10-28", "interval", "2020-10-27T00:00:00Z/2020-10-28T19:59:59Z"),
        (
            "2020-10-10T08:00:00Z/2020-10-10T09:00:00Z",
            "minute",
            "2020-10-10T08:00:00Z/2020-10-10T09:00:00Z",
        ),
    ],
)
def test_iso_8601_is_read(text, precision, iso):
    found = FuzzyInstant.from_iso(text, zone=YEREVAN)
    assert (found.precision, found.stated, found.to_iso()) == (precision, text, iso)


@pytest.mark.parametrize("time", [EIGHT, NOON, PRE_DAWN, DAY, DAYS, MONTH, YEAR])
def test_what_is_written_is_read_back_the_same(time):
    again = FuzzyInstant.from_iso(time.to_iso(), zone=time.zones[0])
    assert (again.earliest, again.latest) == (time.earliest, time.latest)


@pytest.mark.parametrize("month", range(1, 13))
@pytest.mark.parametrize("day", [1, 2, 7, 11, 12])
def test_day_and_month_are_never_exchanged(month, day):
    stated = date(2020, month, day)
    found = FuzzyInstant.from_iso(stated.isoformat(), zone=YEREVAN)
    again = FuzzyInstant.from_iso(found.to_iso(), zone=YEREVAN)
    assert found.local(found.earliest).date() == found.local(found.latest).date() == stated
    assert (again.earliest, again.latest) == (found.earliest, found.latest)


def test_words_of_the_source_are_kept_beside_what_was_read():
    found = FuzzyInstant.from_iso("2020-10-26", zone=YEREVAN, stated="on Monday")
    assert found.stated == "on Monday"


def test_it_does_not_change():
    with pytest.raises(dataclasses.FrozenInstanceError):
        EIGHT.stated = "another"


MOMENT = datetime(2020, 10, 26, 4, tzinfo=UTC)
BARE = datetime(2020, 10, 26, 8)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        pytest.param(
            lambda: FuzzyInstant(BARE, MOMENT, Precision.MINUTE), "no zone", id="naive earliest"
        ),
        pytest.param(
            lambda: FuzzyInstant(MOMENT, BARE, Precision.MINUTE), "no zone", id="naive latest"
        ),
        pytest.param(
            lambda: FuzzyInstant(MOMENT, MOMENT.replace(hour=3), Precision.HOUR),
            "before it begins",
            id="end before begin",
        ),
        pytest.param(
            lambda: FuzzyInstant.days(date(2020, 10, 29), date(2020, 10, 27), zone=YEREVAN),
            "before it begins",
            id="last day before the first",
        ),
        pytest.param(
            lambda: FuzzyInstant(MOMENT, MOMENT, Precision.MINUTE, zone="Mars/Olympus"),
            "no time zone",
            id="unknown zone",
        ),
        pytest.param(
            lambda: FuzzyInstant(MOMENT, MOMENT, Precision.MINUTE, zone="Asia/Yerevan|"),
            "no time zone",
            id="empty zone among several",
        ),
        pytest.param(
            lambda: FuzzyInstant(MOMENT, MOMENT, Precision.MINUTE, zone="../../etc/passwd"),
            "no time zone",
            id="a path as a zone",
        ),
        pytest.param(
            lambda: FuzzyInstant.at(MOMENT, zone=YEREVAN, basis=ZoneBasis.STATED_LOCAL),
            "has an offset already",
            id="a wall-clock time with an offset",
        ),
        pytest.param(
            lambda: FuzzyInstant.part_of_day(
                date(2020, 10, 28), "teatime", zone=YEREVAN, basis=ZoneBasis.STATED_LOCAL
            ),
            "no part of a day",
            id="unknown part of a day",
        ),
    ],
)
def test_what_cannot_be_held_is_refused(make, message):
    with pytest.raises(FuzzyTimeError, match=message):
        make()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "/",
        "soon",
        "5",
        "20201026",
        "26.10.2020",
        "10/26/2020",
        "2020-13",
        "2020-02-30",
        "2019-02-29",
        "2020-10-26T25:00Z",
        "2020-10-26T08:00+99:00",
        "2020-10-27/2020-10-26",
        "0000",
        "٢٠٢٠-١٠-٢٦",
    ],
)
def test_what_is_no_iso_8601_time_is_refused(text):
    with pytest.raises(FuzzyTimeError):
        FuzzyInstant.from_iso(text, zone=YEREVAN)


@pytest.mark.parametrize(
    "text", ["0001-01-01", "0001-01-01T00:00+04:00", "9999-12-31", "9999-12-31T23:00-04:00", "9999"]
)
def test_a_time_at_the_edge_of_the_calendar_is_refused_and_not_an_overflow(text):
    with pytest.raises(FuzzyTimeError):
        FuzzyInstant.from_iso(text, zone=YEREVAN)
