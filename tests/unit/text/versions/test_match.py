"""Which clause is which."""

from agreements.text.versions.match import Piece, match_clauses, share_contained

CEASE = "1. All fire stops at noon local time on the tenth of October."
LISTS = "2. Lists of the detained are handed to the committee within one week."
TALKS = "3. The sides begin talks on a lasting settlement with the co-chairs."


def matched(old, new):
    found = match_clauses([Piece(*one) for one in old], [Piece(*one) for one in new])
    return {new[one.new][0]: (old[one.old][0], one.score) for one in found}


def test_unchanged_clauses_match_themselves():
    clauses = [("1", CEASE), ("2", LISTS), ("3", TALKS)]
    assert matched(clauses, clauses) == {path: (path, 1.0) for path, _ in clauses}


def test_inserted_clause_takes_no_other_identity():
    old = [("1", CEASE), ("2", LISTS), ("3", TALKS)]
    new = [
        ("1", CEASE),
        ("2", "2. Observers of a third state are let in along the whole line of contact."),
        ("3", LISTS.replace("2.", "3.")),
        ("4", TALKS.replace("3.", "4.")),
    ]
    found = matched(old, new)
    assert {path: pair[0] for path, pair in found.items()} == {"1": "1", "3": "2", "4": "3"}
    assert all(score > 0.9 for _, score in found.values())


def test_rewritten_clause_under_its_old_number_is_the_same():
    old = [("2", LISTS)]
    new = [("2", "2. Full lists of the detained go to the committee at once, with their places.")]
    assert matched(old, new)["2"][0] == "2"
    assert matched(old, [("5", new[0][1])]) == {}


def test_equal_words_twice_match_in_their_order():
    old = [("1.a", "idem"), ("2.a", "idem")]
    assert {new: pair[0] for new, pair in matched(old, old).items()} == {
        "1.a": "1.a",
        "2.a": "2.a",
    }


def test_nothing_matches_nothing():
    assert match_clauses([], []) == []
    assert match_clauses([Piece("1", CEASE)], []) == []


def test_words_of_a_merged_clause_are_found_in_the_other():
    both = f"{CEASE} {LISTS.removeprefix('2. ')}"
    assert share_contained(LISTS, both) > 0.9
    assert share_contained(TALKS, both) < 0.3
    assert share_contained("", both) == 0


def test_of_two_alike_the_more_alike_is_the_same():
    near = LISTS.replace("one week", "two weeks")
    far = LISTS.replace("within one week", "soon, and some other persons, as they wish")
    assert matched([("2", LISTS)], [("7", far), ("8", near)]).keys() == {"8"}
    assert matched([("7", far), ("8", near)], [("2", LISTS)])["2"][0] == "8"
