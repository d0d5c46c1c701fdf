"""Cells and rows as they are written: three kinds of missing, dates, formulas."""

import csv
import io
import json
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as some

from agreements.text.tables import cell, csv_chunks, geojson_chunks, json_chunks, plain
from agreements.types import terms
from agreements.types.codebook import Column, Kind, Missing, Table, code, moment, number, text

WORDS = text("words", "")
DAY = Column("day", Kind.DATE, "")
TABLE = Table("things", "Things", "", ("words",), (WORDS, DAY, number("count", "")))


@pytest.mark.parametrize(
    ("column", "value", "written"),
    [
        (WORDS, None, ""),
        (WORDS, "", ""),
        (WORDS, Missing.NA, "na"),
        (WORDS, Missing.UNK, "unk"),
        (code("weapon", terms.WeaponClass, ""), "unknown", "unk"),
        (code("weapon", terms.WeaponClass, ""), "none", "none"),
        (code("weapon", terms.WeaponClass, ""), terms.WeaponClass.MORTAR, "mortar"),
        (WORDS, "unknown", "unknown"),
        (text("several", "", several=True), ["a", "b"], "a|b"),
        (text("several", "", several=True), [], ""),
        (text("several", "", several=True), "a|b", "a|b"),
        (number("count", ""), 0, "0"),
        (number("count", ""), -3, "-3"),
        (Column("share", Kind.NUMBER, ""), -0.5, "-0.5"),
        (Column("yes", Kind.BOOLEAN, ""), True, "true"),
        (Column("yes", Kind.BOOLEAN, ""), False, "false"),
        (DAY, date(2020, 11, 6), "2020-11-06"),
        (moment("at", ""), datetime(2020, 11, 6, 20, tzinfo=UTC), "2020-11-06T20:00:00Z"),
        (
            moment("at", ""),
            datetime(2020, 11, 7, tzinfo=timezone(timedelta(hours=4))),
            "2020-11-06T20:00:00Z",
        ),
    ],
)
def test_value_is_written(column, value, written):
    assert cell(column, value) == written


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"])
def test_words_that_a_spreadsheet_would_compute_are_made_harmless(formula):
    assert cell(WORDS, formula) == f"'{formula}"
    assert plain(WORDS, formula) == formula


@given(some.dates(min_value=date(1, 1, 1)))
def test_every_day_comes_back_as_it_went(day):
    assert date.fromisoformat(cell(DAY, day)) == day


@pytest.mark.parametrize("month", range(1, 13))
@pytest.mark.parametrize("day", range(1, 13))
def test_a_day_up_to_the_twelfth_is_never_taken_for_a_month(month, day):
    at = datetime(2020, month, day, 23, 59, 59, tzinfo=UTC)
    assert datetime.fromisoformat(cell(moment("at", ""), at)) == at
    assert date.fromisoformat(cell(DAY, at.date())) == at.date()


ROWS = [
    {"words": 'He said "=no",\nthen left', "day": date(2020, 3, 4), "count": None},
    {"words": "=2", "day": Missing.UNK, "count": Missing.NA},
]


def test_table_is_read_back_by_a_reader_of_rfc_4180():
    written = "".join(csv_chunks(TABLE, ROWS, at_once=1))
    assert list(csv.reader(io.StringIO(written, newline=""))) == [
        ["words", "day", "count"],
        ['He said "=no",\nthen left', "2020-03-04", ""],
        ["'=2", "unk", "na"],
    ]
    assert written.count("\r\n") == 3


def test_table_without_rows_has_its_header():
    assert "".join(csv_chunks(TABLE, [])) == "words,day,count\r\n"


@pytest.mark.parametrize("rows", [[], ROWS])
def test_json_is_one_document_with_what_it_is_about(rows):
    document = json.loads("".join(json_chunks(TABLE, rows, {"known_on": "2020-11-01T00:00:00Z"})))
    assert (document["table"], document["known_on"]) == ("things", "2020-11-01T00:00:00Z")
    assert len(document["rows"]) == len(rows)
    if rows:
        assert document["rows"][1] == {"words": "=2", "day": "unk", "count": "na"}


def test_features_keep_what_is_withheld_to_themselves():
    columns = (
        text("breach", ""),
        Column("latitude", Kind.NUMBER, ""),
        Column("longitude", Kind.NUMBER, ""),
    )
    table = Table("breaches", "", "", ("breach",), columns)
    rows = [
        {"breach": "A-1", "latitude": 39.5, "longitude": -46.25},
        {"breach": "A-2", "latitude": Missing.NA, "longitude": Missing.NA, "withheld": True},
        {"breach": "A-3", "latitude": Missing.NA, "longitude": Missing.NA},
    ]
    features = json.loads("".join(geojson_chunks(table, rows, {})))["features"]
    assert [(one["id"], one["geometry"]) for one in features] == [
        ("A-1", {"type": "Point", "coordinates": [-46.25, 39.5]}),
        ("A-3", None),
    ]
