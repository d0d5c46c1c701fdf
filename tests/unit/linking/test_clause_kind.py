"""The words of a clause say what kind it is, in any of our languages."""

import pytest

from agreements.linking.clause_kind import clause_kind
from agreements.types.terms import ClauseKind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Parties shall release all prisoners of war.", ClauseKind.PRISONERS_EXCHANGE),
        ("Heavy weapons are withdrawn from the line of contact.", ClauseKind.WITHDRAWAL),
        ("A peacekeeping force deploys along the corridor.", ClauseKind.PEACEKEEPING),
        ("Displaced persons return to their homes.", ClauseKind.RETURNS_OF_DISPLACED),
        ("Стороны прекращают огонь.", ClauseKind.CESSATION_OF_HOSTILITIES),
        ("Les parties libèrent tous les prisonniers.", ClauseKind.PRISONERS_EXCHANGE),
        ("يلتزم الطرفان بوقف إطلاق النار", ClauseKind.CESSATION_OF_HOSTILITIES),
    ],
)
def test_a_clause_has_the_kind_of_its_words(text, kind):
    assert clause_kind(text) is kind


def test_a_heading_counts():
    bare = "The Parties shall act without delay."
    assert clause_kind(bare, "Exchange of prisoners") is ClauseKind.PRISONERS_EXCHANGE


def test_no_words_have_no_kind():
    assert clause_kind(" \n ") is None
