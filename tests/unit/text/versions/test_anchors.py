"""Where quoted words stand in another version."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agreements.text.versions.anchors import Quote, find_quote, quote_at

OLD = (
    "1. All fire stops at noon on 10 October 2020.\n"
    "2. The sides hand over the lists of detained persons within one week.\n"
    "3. Talks begin without delay, with the co-chairs as mediators.\n"
)


def quote(words, text=OLD):
    start = text.index(words)
    return quote_at(text, start, start + len(words))


def found_in(words, text):
    place = find_quote(quote(words), text)
    return None if place is None else (text[place.start : place.end], place.score)


def test_unchanged_words_are_found_wherever_they_moved():
    assert found_in("within one week", f"Preamble, added later. {OLD}") == ("within one week", 1)


def test_of_several_exact_places_the_context_decides():
    text = f"0. Observers come within one week.\n{OLD}"
    place = find_quote(quote("within one week"), text)
    assert place.start == text.rindex("within one week")


def test_without_context_the_nearest_place_wins():
    text = "aa x bb x cc x"
    assert find_quote(Quote("x", "", "", 8), text).start == 8


@pytest.mark.parametrize(
    ("words", "new", "expected"),
    [
        ("within one week", OLD.replace("one week", "two weeks"), "within two weeks"),
        (
            "lists of detained persons",
            OLD.replace("lists of detained persons", "full lists of all detained persons"),
            "full lists of all detained persons",
        ),
        ("without delay", OLD.replace("without delay", "without  delay"), "without  delay"),
        (
            "The sides hand over the lists of detained persons within one week.",
            OLD.replace("hand over the lists", "deliver the lists"),
            "The sides deliver the lists of detained persons within one week.",
        ),
    ],
)
def test_changed_words_are_found_whole_with_a_score(words, new, expected):
    place, score = found_in(words, new)
    assert place == expected or expected.endswith(place)
    assert 0.5 < score < 1


def test_words_that_were_exchanged_are_found_between_what_stood_around_them():
    new = OLD.replace("within one week", "in seven days")
    place, score = found_in("within one week", new)
    assert place == "in seven days"
    assert score < 0.6


def test_words_that_are_gone_are_nowhere():
    assert found_in("with the co-chairs as mediators", "An entirely other text. " * 8) is None
    assert found_in("within one week", "") is None
    assert found_in("within one week", "...---...") is None
    assert find_quote(Quote(" ", "", "", 0), OLD) is None


def test_search_keeps_within_its_limits():
    place = find_quote(quote("stops"), "stops " * 4, low=7, high=20)
    assert (place.start, place.end) == (12, 17)


@given(st.text("ab. \n", min_size=1, max_size=60), st.data())
def test_a_quote_of_a_text_stands_exactly_in_it(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    place = find_quote(quote_at(text, start, end), text)
    if text[start:end].strip():
        assert (place.score, text[place.start : place.end]) == (1, text[start:end])


@given(st.text("abcé. \n", min_size=1, max_size=50), st.text("abcé. \n", max_size=80))
def test_whatever_is_found_lies_in_the_text(words, text):
    place = find_quote(Quote(words, "ab", "c", 3), text)
    if place is not None:
        assert 0 <= place.start < place.end <= len(text)
        assert 0 < place.score <= 1


def test_words_that_grew_reach_to_what_stood_after_them():
    new = OLD.replace("at noon on 10 October 2020.", "at noon sharp, local time, on that day.")
    place = find_quote(quote("1. All fire stops at noon on 10 October 2020."), new)
    assert new[place.start : place.end] == new.splitlines()[0]


def test_words_at_the_end_of_a_text_reach_to_the_end_of_the_next():
    new = OLD.replace("as mediators.", "as mediators and hosts.")
    place = find_quote(quote(OLD.splitlines()[2]), new)
    assert new[place.start : place.end] == new.splitlines()[2]
