"""Deadlines: by when a delivery is due, in every zone the text can mean."""

from datetime import datetime

import pytest

from agreements.compliance.deadlines import read_duration, resolve_deadline
from agreements.errors import FuzzyTimeError
from agreements.types.fuzzy import Precision, ZoneBasis
from agreements.types.terms import DeadlineKind

YEREVAN = "Asia/Yerevan"


def relative(anchor, duration, *zones, **options):
    return resolve_deadline(
        DeadlineKind.RELATIVE, anchor=anchor, duration=duration, zones=zones or [YEREVAN], **options
    )


def absolute(date, *zones, **options):
    return resolve_deadline(DeadlineKind.ABSOLUTE, date=date, zones=zones or [YEREVAN], **options)


@pytest.mark.parametrize(
    ("anchor", "duration", "expected"),
    [
        pytest.param("2020-10-30", "P7D", "2020-11-06T19:59:59Z", id="one week after a day"),
        pytest.param("2020-10-30", "P1W", "2020-11-06T19:59:59Z", id="a week is seven days"),
        pytest.param(
            "2020-10-30T14:00+04:00",
            "P7D",
            "2020-11-06T19:59:59Z",
            id="days after an instant end with a day",
        ),
        pytest.param(
            "2020-10-30T22:30Z",
            "P7D",
            "2020-11-07T19:59:59Z",
            id="the anchor's day is that of the zone",
        ),
        pytest.param("2020-10-30", "P1M", "2020-11-30T19:59:59Z", id="one month"),
        pytest.param("2020-01-31", "P1M", "2020-02-29T19:59:59Z", id="a day the month lacks"),
        pytest.param("2020-10-30", "P1Y2M3D", "2022-01-02T19:59:59Z", id="years, months, days"),
        pytest.param("2020-10-30", "-P1D", "2020-10-29T19:59:59Z", id="before the anchor"),
        pytest.param(
            "2020-10-26T08:00+04:00", "PT48H", "2020-10-28T04:00:00Z", id="hours from an instant"
        ),
        pytest.param(
            "2020-10-26T08:00+04:00", "P1DT12H", "2020-10-27T16:00:00Z", id="a day and twelve hours"
        ),
        pytest.param("2020-10-26T08:00+04:00", "PT90M", "2020-10-26T05:30:00Z", id="minutes"),
    ],
)
def test_a_period_ends(anchor, duration, expected):
    due = relative(anchor, duration)
    assert due.earliest == due.latest == datetime.fromisoformat(expected)
    assert due.precision == Precision.MINUTE


def test_not_inclusive_counts_from_the_day_before_the_anchor():
    due = relative("2020-10-30", "P7D", inclusive=False)
    assert due.latest == datetime.fromisoformat("2020-11-05T19:59:59Z")


def test_not_inclusive_changes_no_period_of_hours():
    anchor = "2020-10-26T08:00+04:00"
    assert relative(anchor, "PT48H", inclusive=False).latest == relative(anchor, "PT48H").latest


def test_with_two_zones_the_later_end_counts_and_they_conflict():
    due = relative("2020-10-30", "P7D", YEREVAN, "Europe/Moscow", basis=ZoneBasis.INFERRED_PLACE)
    assert due.earliest == datetime.fromisoformat("2020-11-06T19:59:59Z")
    assert due.latest == datetime.fromisoformat("2020-11-06T20:59:59Z")
    assert due.zone_basis == ZoneBasis.CONFLICTING
    assert due.zones == [YEREVAN, "Europe/Moscow"]


def test_two_zones_with_one_offset_do_not_conflict():
    due = relative("2020-10-30", "P7D", YEREVAN, "Asia/Baku", basis=ZoneBasis.INFERRED_PLACE)
    assert due.earliest == due.latest
    assert due.zone_basis == ZoneBasis.INFERRED_PLACE


def test_an_instant_with_its_offset_is_the_same_in_every_zone():
    due = absolute("2020-11-15T18:00+04:00", YEREVAN, "Europe/Moscow")
    assert due.earliest == due.latest == datetime.fromisoformat("2020-11-15T14:00:00Z")


def test_a_bare_date_ends_with_its_day_in_the_zone():
    due = absolute("2020-11-15")
    assert due.earliest == due.latest == datetime.fromisoformat("2020-11-15T19:59:59Z")


@pytest.mark.parametrize(
    ("options", "stated"),
    [
        ({"stated": "within one week"}, "within one week"),
        ({}, "P7D"),
    ],
)
def test_the_words_of_the_text_are_kept(options, stated):
    assert relative("2020-10-30", "P7D", **options).stated == stated


def test_without_words_a_date_states_itself():
    assert absolute("2020-11-15").stated == "2020-11-15"


@pytest.mark.parametrize(
    "kind", [DeadlineKind.NONE, DeadlineKind.RECURRING, DeadlineKind.TRIGGERED]
)
def test_a_kind_that_sets_no_date_has_none(kind):
    assert resolve_deadline(kind, date="2020-11-15", anchor="2020-10-30", duration="P7D") is None


@pytest.mark.parametrize(
    ("deadline", "message"),
    [
        pytest.param(
            lambda: relative("2020-10-30", "PT48H"), "counts from an instant", id="hours from a day"
        ),
        pytest.param(lambda: relative("2020-10-30", "a week"), "ISO 8601 duration", id="words"),
        pytest.param(lambda: relative("2020-10-30", ""), "ISO 8601 duration", id="no period"),
        pytest.param(lambda: relative("", "P7D"), "ISO 8601 time", id="no anchor"),
        pytest.param(lambda: absolute(""), "ISO 8601 time", id="no date"),
        pytest.param(lambda: absolute("15 November"), "ISO 8601 time", id="a date in words"),
        pytest.param(lambda: absolute("2020-11-15", "Mars"), "no time zone", id="unknown zone"),
        pytest.param(
            lambda: relative("2020-10-30", "P999999999D"), "years 1 to 9999", id="beyond the years"
        ),
        pytest.param(
            lambda: relative("2020-10-30T08:00Z", "PT99999999999H"),
            "years 1 to 9999",
            id="hours beyond the years",
        ),
        pytest.param(lambda: relative("2020-10-30", "P9000Y"), "months after", id="9000 years"),
    ],
)
def test_what_cannot_be_read_is_refused(deadline, message):
    with pytest.raises(FuzzyTimeError, match=message):
        deadline()


@pytest.mark.parametrize(
    ("duration", "parts"),
    [
        (
            "P7D",
            {
                "years": 0,
                "months": 0,
                "days": 7,
                "hours": 0,
                "minutes": 0,
                "seconds": 0,
                "sign": 1,
            },
        ),
        (
            "-P1Y2M3W4DT5H6M7S",
            {
                "years": 1,
                "months": 2,
                "days": 25,
                "hours": 5,
                "minutes": 6,
                "seconds": 7,
                "sign": -1,
            },
        ),
    ],
)
def test_a_duration_is_read_in_parts(duration, parts):
    assert read_duration(duration) == parts


@pytest.mark.parametrize("duration", ["P", "PT", "P1", "7D", "P7H", "P1.5D", "P-1D", "p7d", "P7D "])
def test_what_is_no_duration_is_refused(duration):
    with pytest.raises(FuzzyTimeError):
        read_duration(duration)
