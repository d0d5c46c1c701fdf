"""Every term of ours has its entry in the crosswalks, and the codebook stays within its limits."""

import re

import pytest

from agreements.types import crosswalks
from agreements.types.codebook import JOIN, Kind, Missing
from agreements.types.exported import TABLES
from agreements.types.fuzzy import Precision
from agreements.types.terms import ActKind, AgreementStatus, ClauseKind, PlacePrecision


@pytest.mark.parametrize(
    ("terms", "table"),
    [
        (ActKind, crosswalks.ACTS),
        (PlacePrecision, crosswalks.PLACE_PRECISION),
        (ClauseKind, crosswalks.CLAUSE_KINDS),
        (AgreementStatus, crosswalks.PAX_STATUS),
    ],
)
def test_every_term_has_an_entry(terms, table):
    assert set(table) == set(terms)


def test_every_precision_of_time_has_an_entry():
    assert set(crosswalks.TIME_PRECISION) | {Precision.INTERVAL} == set(Precision)


def test_kinds_lead_to_codes_that_are_there():
    codes = {code for codes in crosswalks.CLAUSE_KINDS.values() for code in codes}
    assert codes <= set(crosswalks.CLAUSE_CODES)


def test_codes_of_a_clause_win_over_its_kind():
    by_kind = crosswalks.clause_terms(ClauseKind.PRISONERS_LIST, [])
    assert by_kind.pam == ("Prisoner Release",)
    found = crosswalks.clause_terms(ClauseKind.OTHER, ["PKO.DEPLOY", "POW.LIST", "unheard of"])
    assert (found.ucdp, found.pax) == (("PKO", "pris"), ("ImPK", "TjPrire"))
    assert crosswalks.clause_terms(ClauseKind.OTHER, []) == crosswalks.ClauseTerms()


@pytest.mark.parametrize(
    ("days", "ucdp", "acled"),
    [(1, 1, 1), (2, 2, 2), (6, 2, 2), (7, 4, 3), (31, 4, 3), (32, 5, None)],
)
def test_an_interval_counts_by_its_days(days, ucdp, acled):
    found = crosswalks.time_terms(Precision.INTERVAL, days=days)
    assert (found.ucdp, found.acled) == (ucdp, acled)


COLUMNS = [
    pytest.param(column, id=f"{table.name}.{column.name}")
    for table in TABLES.values()
    for column in table.columns
]


@pytest.mark.parametrize("column", COLUMNS)
def test_column_has_a_name_that_every_program_takes_and_a_meaning(column):
    assert re.fullmatch(r"[a-z][a-z0-9_]{0,31}", column.name)
    assert column.meaning.endswith(".") or column.meaning.endswith(")")
    assert column.terms is None or column.kind is Kind.STRING


def test_no_code_can_be_taken_for_a_missing_value_or_for_two():
    codes = {code for table in TABLES.values() for column in table.columns for code in column.codes}
    assert codes.isdisjoint({missing.value for missing in Missing} | {""})
    assert not [code for code in codes if JOIN in code]


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_table_has_each_column_once_and_its_key_among_them(table):
    names = [column.name for column in table.columns]
    assert len(names) == len(set(names))
    assert set(table.key) <= set(names)
    assert names[-4:] == ["as_of", "known_on", "retrieved_at", "cite_as"]
