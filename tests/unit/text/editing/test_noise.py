"""What an extraction brings along is marked with its reason, and dropped only when asked."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agreements.text.editing.noise import HEADER, HYPHEN, NUMBER, find_noise, without

PAGE = "Peace accord of the hills\n{body}.\nThe sides shall {body} and report.\n{n}\n"
BODIES = ("stop firing", "open the road", "hand over lists", "meet in June")


def paged(count):
    pages = [PAGE.format(body=BODIES[n - 1], n=n) for n in range(1, count + 1)]
    starts = [sum(len(page) for page in pages[:n]) for n in range(count)]
    return "".join(pages), starts


def test_lines_at_the_edges_of_pages_and_page_numbers_are_marked():
    text, starts = paged(4)
    found = [(text[one.start : one.end], one.why) for one in find_noise(text, starts)]
    assert found.count(("Peace accord of the hills", HEADER)) == 4
    assert [words for words, why in found if why == NUMBER] == ["1", "2", "3", "4"]


def test_a_text_without_pages_has_no_edges():
    text, _starts = paged(4)
    assert find_noise(text) == ()


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("a cease-\nfire", "a ceasefire"),
        ("прекра-\nщение", "прекращение"),
        ("ar\u00ad\nmed", "armed"),
    ],
)
def test_a_word_broken_at_a_line_end_is_joined(text, joined):
    [one] = find_noise(text)
    assert one.why == HYPHEN
    assert without(text, [one]) == joined


@pytest.mark.parametrize("text", ["Minsk-\nGroup", "2019-\n2020", "line - \nnext", "co-chair"])
def test_a_hyphen_that_belongs_there_stays(text):
    assert find_noise(text) == ()


def test_taken_out_the_clauses_remain():
    text, starts = paged(3)
    left = without(text, find_noise(text, starts))
    assert "Peace accord" not in left
    assert left.count("The sides shall") == 3


@given(st.text(alphabet="ab-\n 1.", max_size=200), st.lists(st.integers(0, 200), max_size=4))
def test_spans_are_in_order_and_lie_in_the_text(text, pages):
    starts = sorted({min(page, len(text)) for page in pages})
    found = find_noise(text, starts)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
