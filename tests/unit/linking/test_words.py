"""Patterns, concepts, skeletons and bags: the ground the engine stands on."""

import pytest

from agreements.linking.bags import Bag, Rarity, bag_of, likeness, norm, same_words
from agreements.linking.concepts import find_concepts, group_of
from agreements.linking.countries import COUNTRIES
from agreements.linking.patterns import PatternTable, outermost
from agreements.linking.skeletons import skeleton
from agreements.linking.vocabulary_acts import ACTS
from agreements.linking.vocabulary_duties import DUTIES
from agreements.linking.vocabulary_names import GROUPS, TOWNS
from agreements.text.normalise import words_with_offsets


def words(text: str) -> list[str]:
    return [word for word, _, _ in words_with_offsets(text)]


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("truce", "the truce held", ["truce"]),
        ("truce", "truces", []),
        ("truc*", "truces", ["truces"]),
        ("cease_fire*", "a cease-fires end", ["cease fires"]),
        ("cease_fire*", "cease the fire", []),
        ("stop_~_fire", "stop all this fire", ["stop all this fire"]),
        ("stop_~_fire", "stop fire", ["stop fire"]),
        ("stop_~_fire", "stop all of this fire", []),
        ("cease_fire", "they cease", []),
        ("هدنة", "والهدنة", ["والهدنة"]),
        ("ATEŞ*", "ateşkes", ["ateskes"]),
    ],
)
def test_patterns(pattern, text, found):
    listed = words(text)
    matches = PatternTable({"x": [pattern]}).matches(listed)
    assert [" ".join(listed[m.first : m.after]) for m in matches] == found


def test_one_place_may_match_several_labels_but_none_twice():
    table = PatternTable({"a": "truce truc*", "b": "truce truce"})
    assert [match.label for match in table.matches(["truce"])] == ["a", "b"]


def test_a_state_within_another_states_name_is_not_meant():
    table = PatternTable({"S:SD": "sudan*", "S:SS": "south_sudan*", "G:x": "sudan*"})
    found = outermost(table.matches(words("South Sudan borders Sudan")), "S")
    assert [match.label for match in found] == ["S:SS", "G:x", "S:SD", "G:x"]


def test_a_pattern_needs_a_word_at_its_head():
    with pytest.raises(ValueError, match="needs a word"):
        PatternTable({"x": ["~_fire"]})


@pytest.mark.parametrize("table", [DUTIES, ACTS, GROUPS, TOWNS, COUNTRIES])
def test_no_shipped_pattern_mixes_scripts(table):
    for written in table.values():
        for pattern in written.split():
            letters = [letter for letter in pattern if letter.isalpha()]
            cyrillic = sum("\u0400" <= letter <= "\u052f" for letter in letters)
            assert cyrillic in {0, len(letters)}, pattern


def test_words_of_another_language_do_not_count():
    assert "fire" in find_concepts(words("des tirs"), "fr")
    assert "fire" not in find_concepts(words("des tirs"), "en")
    assert "truce" in find_concepts(words("перемирие"), "en")


@pytest.mark.parametrize(
    ("language", "group"), [("fr", "fr"), ("es-MX", "es"), ("", "en"), ("ka", "en")]
)
def test_languages_have_their_part_of_the_vocabulary(language, group):
    assert group_of(language) == group


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("karabakh", "карабах"),
        ("karabagh", "qarabag"),
        ("stepanakert", "степанакерт"),
        ("donetsk", "донецк"),
        ("kalbajar", "kelbadjar"),
    ],
)
def test_names_meet_across_spellings(one, other):
    assert skeleton(one) == skeleton(other) != ""


@pytest.mark.parametrize("word", ["baku", "aoeiu", "lele"])
def test_short_names_have_no_skeleton(word):
    assert skeleton(word) == ""


def test_different_names_have_different_skeletons():
    assert skeleton("martakert") != skeleton("mardakert".replace("d", "l"))


def bag(text: str) -> Bag:
    listed = words(text)
    return bag_of(listed, find_concepts(listed, "en"))


CLAUSES = [
    bag("Prisoners of war are exchanged."),
    bag("Heavy weapons leave the border area."),
    bag("Observers watch the ceasefire."),
]
RARITY = Rarity(CLAUSES)


def alike(text: str, clause: Bag) -> float:
    sentence = bag(text)
    return likeness(sentence, clause, RARITY, (norm(sentence, RARITY), norm(clause, RARITY)))


def test_a_sentence_is_likest_to_the_clause_on_its_subject():
    said = "Captives were swapped at the bridge, both for all prisoners."
    assert alike(said, CLAUSES[0]) > alike(said, CLAUSES[1]) == 0.0


def test_the_same_text_is_as_like_as_can_be():
    assert alike("Prisoners of war are exchanged.", CLAUSES[0]) > 0.9


def test_runs_of_words_show_a_copy():
    clause = bag("Heavy weapons leave the border area within ten days of today.")
    assert (
        same_words(
            bag("He read: heavy weapons leave the border area within ten days of today"), clause
        )
        == 1.0
    )
    assert same_words(bag("Nothing of the sort was said by any of them there"), clause) == 0.0
    assert same_words(bag("Too short"), clause) == 0.0


def test_an_empty_collection_has_a_norm():
    assert Rarity([]).mean_norm == 1.0
    assert norm(bag(""), RARITY) == 1.0
