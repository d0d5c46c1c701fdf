"""A text cut into the clauses' own words."""

from hypothesis import given
from hypothesis import strategies as st

from agreements.text.versions.tiles import Placed, own_words, tiles

TEXT = "Head. 1. One (a) alpha (b) beta end. 2. Two. Signed."


def placed(key, words, path=""):
    start = TEXT.index(words)
    return Placed(key, path or str(key), start, start + len(words))


CLAUSES = [
    placed(1, "1. One (a) alpha (b) beta end."),
    placed(2, "(a) alpha"),
    placed(3, "(b) beta"),
    placed(4, "2. Two."),
]


def test_each_clause_has_its_own_words_and_the_rest_belongs_to_none():
    cut = [
        (tile.clause.key if tile.clause else None, tile.depth, TEXT[tile.start : tile.end].strip())
        for tile in tiles(len(TEXT), CLAUSES)
        if TEXT[tile.start : tile.end].strip()
    ]
    assert cut == [
        (None, 0, "Head."),
        (1, 0, "1. One"),
        (2, 1, "(a) alpha"),
        (3, 1, "(b) beta"),
        (1, 0, "end."),
        (4, 0, "2. Two."),
        (None, 0, "Signed."),
    ]


def test_own_words_leave_out_sub_clauses():
    assert own_words(TEXT, CLAUSES) == {
        1: "1. One\nend.",
        2: "(a) alpha",
        3: "(b) beta",
        4: "2. Two.",
    }


def test_text_without_clauses_is_one_tile():
    assert [(one.clause, one.start, one.end) for one in tiles(5, [])] == [(None, 0, 5)]
    assert tiles(0, []) == []


SPANS = st.lists(st.tuples(st.integers(0, 40), st.integers(1, 20)), max_size=8)


@given(SPANS, st.integers(0, 40))
def test_tiles_cover_the_text_once_whatever_the_spans(spans, length):
    clauses = [Placed(n, str(n), start, start + size) for n, (start, size) in enumerate(spans)]
    found = tiles(length, clauses)
    assert [tile.start for tile in found] == [0, *(tile.end for tile in found[:-1])][: len(found)]
    assert (found[-1].end if found else 0) == length
