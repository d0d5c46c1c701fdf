"""Which instrument and item the words of a reference mean."""

import pytest

from agreements.text.editing.instruments import Meant, meant_by
from agreements.types.drafts import Instrument

OWN = Instrument(
    "own", ("Accord of Hilltown",), "2020-10-30", ("1", "2", "Article 3", "Article 3.a")
)
VALLEY = Instrument(
    "valley", ("Joint statement of the ministers", "Valley statement"), "2020-10-10", ("1", "2")
)
RIVER = Instrument("river", ("Accord on the River", "River accord"), "2018-03-01", ("Article 5",))
ALL = [OWN, VALLEY, RIVER]


@pytest.mark.parametrize(
    ("words", "item", "expected"),
    [
        ("joint statement of 10 October", "2", Meant("valley", "2")),
        ("the joint statement of 10 October 2020", "item 2", Meant("valley", "2")),
        ("joint statement of 10 October 2019", "2", Meant()),
        ("the Valley statement", "", Meant("valley", "")),
        ("the River accord", "Article 5", Meant("river", "Article 5")),
        ("the River accord", "5", Meant("river", "Article 5")),
        ("the charter", "7", Meant()),
        ("self", "2", Meant("own", "2")),
        ("self", "Article 3", Meant("own", "Article 3")),
        ("self", "9", Meant("own", "")),
    ],
)
def test_words_and_day_find_the_instrument_and_its_item(words, item, expected):
    assert meant_by(words, item, ALL, own=OWN) == expected


def test_two_of_one_day_are_left_to_a_person():
    twin = Instrument("twin", ("Declaration",), "2020-10-10")
    found = meant_by("the text of 10 October", "2", [*ALL, twin], own=OWN)
    assert (found.slug, set(found.others)) == ("", {"valley", "twin"})
