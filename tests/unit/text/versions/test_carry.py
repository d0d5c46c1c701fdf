"""Clauses carried into the text of the next version."""

from agreements.text.versions.carry import carry_clauses
from agreements.text.versions.tiles import Placed

OLD = (
    "Statement.\n"
    "1. All fire stops at noon on 10 October 2020.\n"
    "2. The sides hand over:\n"
    "(a) the lists of detained persons;\n"
    "(b) the remains of the dead.\n"
    "3. Talks begin without delay, with the co-chairs as mediators.\n"
)
WORDS = {
    1: "1. All fire stops at noon on 10 October 2020.",
    2: "2. The sides hand over:\n(a) the lists of detained persons;\n(b) the remains of the dead.",
    21: "(a) the lists of detained persons;",
    22: "(b) the remains of the dead.",
    3: "3. Talks begin without delay, with the co-chairs as mediators.",
}
CLAUSES = [
    Placed(key, str(key), OLD.index(words), OLD.index(words) + len(words))
    for key, words in WORDS.items()
]


def carried(new):
    return {
        key: None if place is None else (new[place.start : place.end], place.is_exact)
        for key, place in carry_clauses(OLD, CLAUSES, new).items()
    }


def test_into_the_same_text_every_clause_is_exact():
    assert carried(OLD) == {key: (words, True) for key, words in WORDS.items()}


def test_corrected_word_drifts_its_clause_and_what_it_is_part_of():
    new = "A line before.\n" + OLD.replace("detained persons", "detained people")
    found = carried(new)
    assert found[21] == ("(a) the lists of detained people;", False)
    assert found[2] == (WORDS[2].replace("persons", "people"), False)
    assert all(found[key] == (WORDS[key], True) for key in (1, 22, 3))


def test_removed_clause_stands_nowhere():
    found = carried(OLD.replace(WORDS[1] + "\n", ""))
    assert found.pop(1) is None
    assert all(place and place[1] for place in found.values())


def test_clause_found_outside_the_one_it_was_part_of_is_not_carried():
    moved = OLD.replace("(b) the remains of the dead.\n", "") + "(b) the remains of the dead.\n"
    assert carried(moved)[22] is None


def test_clause_that_grew_reaches_to_its_neighbours():
    found = carried(OLD.replace("at noon on 10 October 2020.", "at noon <sharp>, so they say."))
    assert found[1] == ("1. All fire stops at noon <sharp>, so they say.", False)
    found = carried(OLD.replace("3. Talks begin", "3. At last, good talks begin"))
    assert found[3][0].startswith("3. At last")


def test_sentence_added_at_the_end_of_a_line_belongs_to_its_clause():
    found = carried(OLD.replace("10 October 2020.", "10 October 2020. Nobody fires."))
    assert found[1] == (f"{WORDS[1]} Nobody fires.", False)
    found = carried(OLD.replace("the dead.", "the dead, all of them."))
    assert found[22][0].endswith("the dead, all of them.")
    assert found[2][0].endswith("the dead, all of them.")
    found = carried(OLD.rstrip() + " All agree.")
    assert found[3] == (f"{WORDS[3]} All agree.", False)


def test_paragraph_of_its_own_belongs_to_no_clause():
    found = carried(OLD.replace("3. Talks", "A line between.\n3. Talks"))
    assert found[2] == (WORDS[2], True)
