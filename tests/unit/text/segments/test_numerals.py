import pytest

from agreements.text.segments.numerals import is_first, ordinal, roman, steps, to_roman


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("i", 1),
        ("IV", 4),
        ("xxxix", 39),
        ("ІІ", 2),
        ("ХІ", 11),
        ("iiii", None),
        ("iX", None),
        ("mix", None),
        ("", None),
        ("xcix", 99),
    ],
)
def test_roman(word, value):
    assert roman(word) == value


def test_to_roman_and_back():
    assert [roman(to_roman(number)) for number in range(1, 100)] == list(range(1, 100))


@pytest.mark.parametrize(
    ("before", "after", "distance"),
    [
        ("1", "2", 1),
        ("9", "12", 3),
        ("a", "b", 1),
        ("h", "i", 1),
        ("i", "ii", 1),
        ("z", "aa", 1),
        ("в", "г", 1),
        ("и", "й", 1),
        ("ب", "ج", 1),
        ("أ", "ب", 1),
        ("ա", "բ", 1),
        ("c", "ç", 1),
        ("٣", "٤", 1),
        ("3", "3", 0),
        ("1", "a", None),
    ],
)
def test_steps(before, after, distance):
    assert steps(before, after) == distance


@pytest.mark.parametrize("label", ["1", "a", "A", "i", "I", "а", "أ", "ա", "١", "α"])
def test_counts_begin(label):
    assert is_first(label)


@pytest.mark.parametrize("label", ["2", "b", "ii", "б", "ب", "c"])
def test_counts_do_not_begin(label):
    assert not is_first(label)


def test_ordinals_with_vowel_signs():
    assert ordinal("أولاً") == 1
    assert ordinal("Primero") == 1
    assert ordinal("mango") is None
