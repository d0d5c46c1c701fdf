"""What changed between two wordings."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agreements.text.versions.words import Change, Stretch, compare_words, likeness

SAME, ADDED, REMOVED = Change.SAME, Change.ADDED, Change.REMOVED
TEXTS = st.text("ab ,.\nя1", max_size=60)


def drawn(old, new):
    """Return the comparison on one line: [-removed-]{+added+}."""
    signs = {SAME: "{}", ADDED: "{{+{}+}}", REMOVED: "[-{}-]"}
    return "".join(signs[one.change].format(one.words) for one in compare_words(old, new))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("", "", ""),
        ("One week.", "One week.", "One week."),
        ("within one week", "within two weeks", "within [-one week-]{+two weeks+}"),
        ("the lists", "the full lists", "the {+full +}lists"),
        ("the full lists", "the lists", "the [-full -]lists"),
        ("", "new", "{+new+}"),
        ("Aghdam", "Aghdam, Gazakh", "Aghdam{+, Gazakh+}"),
        ("списки пленных", "списки лиц", "списки [-пленных-]{+лиц+}"),
        ("停火生效", "停火立即生效", "停火{+立即+}生效"),
    ],
)
def test_words_are_compared_whole(old, new, expected):
    assert drawn(old, new) == expected


def test_arabic_word_stays_whole_with_its_marks():
    assert compare_words("قَالَ ذلك", "قَالَتْ ذلك")[0] == Stretch(REMOVED, "قَالَ")


def test_rewritten_phrase_is_one_change_though_a_comma_stayed():
    assert drawn("at once, without delay", "soon, if possible") == (
        "[-at once, without delay-]{+soon, if possible+}"
    )


@given(TEXTS, TEXTS)
def test_both_wordings_can_be_read_from_the_comparison(old, new):
    found = compare_words(old, new)
    assert "".join(one.words for one in found if one.change is not ADDED) == old
    assert "".join(one.words for one in found if one.change is not REMOVED) == new
    assert all(one.words for one in found)


@given(TEXTS, TEXTS)
def test_neighbours_differ_in_kind(old, new):
    found = [one.change for one in compare_words(old, new)]
    assert all(one is not other for one, other in pairwise(found))


def test_very_long_wordings_are_compared_by_sentence(monkeypatch):
    monkeypatch.setattr("agreements.text.versions.words._MOST_CELLS", 10)
    old = "The sides stop. They meet. They talk."
    assert drawn(old, "The sides stop. They part. They talk.") == (
        "The sides stop. [-They meet. -]{+They part. +}They talk."
    )


def test_likeness_does_not_count_line_breaks():
    assert likeness("one\n two", "one two") == 1
    assert likeness("abc", "xyz") == 0
    assert 0.7 < likeness("within one week", "within two weeks") < 0.9
