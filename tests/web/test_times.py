"""Times on pages: words, zone, precision; and times as people type them."""

from datetime import UTC, date, datetime
from html import unescape

import pytest
from django.utils.html import strip_tags

from agreements.errors import FuzzyTimeError
from agreements.forms.times import FuzzyTimeForm, read_time
from agreements.models.labels import LABELS, label_of
from agreements.templatetags.times import fuzzy_time, local_day, moment, time_line
from agreements.types import fuzzy, terms
from agreements.types.fuzzy import PARTS_OF_DAY, FuzzyInstant, Precision, ZoneBasis

BAKU = "Asia/Baku"


def shown(value):
    return unescape(strip_tags(fuzzy_time(value)))


@pytest.mark.parametrize(
    ("iso", "basis", "words"),
    [
        ("2020-10-26T08:00", ZoneBasis.STATED_LOCAL, "26 Oct 2020, 08:00 (+04:00)"),
        (
            "2020-10-30",
            ZoneBasis.STATED_LOCAL,
            "30 Oct 2020 (+04:00; day known, hour not)",
        ),
        ("2020-10", ZoneBasis.STATED_LOCAL, "Oct 2020 (+04:00; month known)"),
        ("2020", ZoneBasis.STATED_LOCAL, "2020 (+04:00; year known)"),
        (
            "2020-10-17/2020-10-18",
            ZoneBasis.STATED_LOCAL,
            "17 Oct 2020 to 18 Oct 2020 (+04:00; between two times)",
        ),
        (
            "2020-10-18T00:04/2020-10-18T02:45",
            ZoneBasis.STATED_LOCAL,
            "18 Oct 2020, between 00:04 and 02:45 (+04:00)",
        ),
        (
            "2020-10-17T23:00/2020-10-18T02:45",
            ZoneBasis.INFERRED_PLACE,
            "17 Oct 2020, between 23:00 and 18 Oct 2020, 02:45 (+04:00; zone inferred from the place)",
        ),
        ("2020-10-26T08:00", ZoneBasis.UNSPECIFIED, "26 Oct 2020, 08:00 (+04:00; zone not stated)"),
    ],
)
def test_time_is_shown_with_zone_and_precision(iso, basis, words):
    assert shown(FuzzyInstant.from_iso(iso, zone=BAKU, basis=basis)) == words


def test_part_of_the_day_is_shown_with_its_hours_and_the_words_it_comes_from():
    value = FuzzyInstant.part_of_day(
        date(2020, 10, 18),
        "pre-dawn",
        zone=BAKU,
        basis=ZoneBasis.STATED_LOCAL,
        stated="before dawn",
    )
    assert shown(value) == "18 Oct 2020, between 00:00 and 06:30 (+04:00; “before dawn”)"


def test_conflicting_zones_are_named():
    value = FuzzyInstant.conflicting(
        datetime(2020, 10, 10, 12), zones=["Europe/Moscow", "Asia/Yerevan"], stated="12:00"
    )
    assert shown(value) == (
        "10 Oct 2020, between 11:00 and 12:00 "
        "(+03:00; sources give different zones: Europe/Moscow, Asia/Yerevan)"
    )


def test_end_of_a_day_as_one_moment_is_not_rounded_up():
    end = datetime(2020, 11, 6, 19, 59, 59, tzinfo=UTC)
    value = FuzzyInstant(end, end, Precision.MINUTE, "", BAKU, ZoneBasis.STATED_LOCAL)
    assert shown(value) == "6 Nov 2020, 23:59 (+04:00)"


def test_unknown_time_is_said():
    assert shown(None) == "time not known"
    assert time_line(None) == ""


def test_line_and_day_are_read_in_the_times_own_zone():
    value = FuzzyInstant.day(date(2020, 10, 10), zone=BAKU)
    assert time_line(value) == "10 Oct 2020 (+04:00)"
    assert local_day(value) == "10 Oct"


def test_moment_of_our_own_records_is_shown_in_utc():
    assert (
        strip_tags(moment(datetime(2020, 10, 10, 8, 5, tzinfo=UTC))) == "10 Oct 2020, 08:05 (UTC)"
    )
    assert strip_tags(moment(None)) == "time not known"


def test_time_is_shown_for_people_and_machines_and_escaped():
    value = FuzzyInstant.part_of_day(
        date(2020, 10, 18),
        "night",
        zone=BAKU,
        basis=ZoneBasis.STATED_LOCAL,
        stated="<i>by night</i>",
    )
    drawn = fuzzy_time(value)
    assert '<time datetime="2020-10-18T00:00+04:00">' in drawn
    assert "“&lt;i&gt;by night&lt;/i&gt;”" in drawn


@pytest.mark.parametrize(
    ("fields", "iso"),
    [
        ({}, None),
        ({"day": "2020-10-18"}, "2020-10-17T20:00:00Z/2020-10-18T19:59:59Z"),
        ({"day": "2020-10-18", "clock": "8:00"}, "2020-10-18T04:00:00Z"),
        (
            {"day": "2020-10-18", "clock": "00:00 – 06:30"},
            "2020-10-17T20:00:00Z/2020-10-18T02:30:00Z",
        ),
        ({"day": "2020-10-18", "part": "pre-dawn"}, "2020-10-17T20:00:00Z/2020-10-18T02:29:59Z"),
        ({"day": "2020-10-18", "clock": "08:00", "part": "noon"}, "2020-10-18T04:00:00Z"),
    ],
)
def test_typed_time_is_read_in_its_zone(fields, iso):
    value = read_time({**fields, "zone": BAKU, "zone_basis": "stated_local"})
    assert (value.to_iso() if value else None) == iso


@pytest.mark.parametrize(
    "fields",
    [
        {"clock": "08:00"},
        {"part": "noon"},
        {"day": "2020-10", "clock": "08:00"},
        {"day": "2020-10-18", "clock": "25:00"},
        {"day": "2020-10-18", "clock": "06:30-00:00"},
        {"day": "2020-02-30"},
    ],
)
def test_typed_time_that_is_none_is_refused_with_the_remedy(fields):
    with pytest.raises(FuzzyTimeError):
        read_time({**fields, "zone": BAKU})


def test_form_offers_every_part_of_the_day_and_no_other():
    offered = {value for value, _ in FuzzyTimeForm(zones=[BAKU]).fields["part"].choices if value}
    assert offered == set(PARTS_OF_DAY)


def vocabularies():
    found = {**vars(terms), **vars(fuzzy)}.values()
    return [
        one
        for one in found
        if isinstance(one, type) and issubclass(one, terms.StrEnum) and one is not terms.StrEnum
    ]


@pytest.mark.parametrize("vocabulary", vocabularies(), ids=lambda one: one.__name__)
def test_every_value_of_every_vocabulary_has_its_words(vocabulary):
    assert set(LABELS[vocabulary]) == {value.value for value in vocabulary}
    assert all(str(words).strip() for words in LABELS[vocabulary].values())


def test_empty_column_has_no_words():
    assert label_of(terms.Reliability, "") == ""
    assert str(label_of(terms.Reliability, "B")) == "B, usually reliable"
