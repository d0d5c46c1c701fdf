"""Why a link was made, in words that are really in the text; and references left open."""

from datetime import date

import pytest

from agreements.linking.engine import Linker
from tests.unit.linking.instruments import (
    LEBANON,
    STOCKHOLM,
    agreement,
    article,
    best,
    links,
)

DAY = date(2024, 12, 4)
BODY = "Lebanon said on Tuesday that Israel had violated the ceasefire of 27 November 2024."


def test_the_words_found_are_shown():
    why = links(BODY, day=DAY)[0].why
    assert {"violated", "ceasefire"} <= set(why.terms)
    assert set(why.parties) == {"Lebanon", "Israel"}
    assert why.reference == "27 November 2024"
    assert why.carried == ""
    assert all(word in BODY for word in (*why.terms, *why.parties, *why.places, why.reference))


def test_the_features_are_numbers_with_names():
    features = links(BODY, day=DAY)[0].why.features
    assert features["kind"] == 1.0
    assert features["named"] > 0.5
    assert all(value for value in features.values())


@pytest.mark.parametrize(
    ("first", "last", "window"),
    [
        (DAY, DAY, "agreed 2024-11-26; published 2024-12-04, 8 days after at most"),
        (date(2024, 11, 1), date(2024, 11, 30), "agreed 2024-11-26; published 2024-11-01 to 2024-11-30, perhaps before"),
        (None, None, "agreed 2024-11-26; the article carries no date"),
    ],
)  # fmt: skip
def test_the_window_says_how_the_dates_stand(first, last, window):
    assert links(BODY, day=first, last=last)[0].why.window == window


def test_places_are_shown():
    why = links(
        "The ceasefire in Hodeidah between Yemen and the Houthis holds.", day=date(2019, 1, 5)
    )[0].why
    assert why.places == ("Hodeidah",)


def test_the_sentence_carried_over_from_is_quoted():
    body = """The Stockholm agreement between Yemen and the Houthis was signed last month.
The parties keep to the ceasefire in Hodeidah."""
    assert best(body, "The parties keep", day=date(2019, 1, 5)).why.carried.startswith(
        "The Stockholm agreement"
    )


def test_an_item_named_by_number_is_linked():
    body = (
        "Under item 3 of the Stockholm agreement Yemen and the Houthis hand over those they hold."
    )
    link = links(body, day=date(2019, 1, 5))[0]
    assert link.clause_id == "stockholm#3"
    assert link.why.reference.startswith("item 3 of the Stockholm agreement")


def test_an_item_cut_in_two_is_both_its_parts():
    parts = agreement(
        "parts", "Stockholm Agreement", date(2018, 12, 13), STOCKHOLM.parties,
        ("2a", "withdrawal", "Forces redeploy."), ("2b", "remains", "The dead are handed over."),
    )  # fmt: skip
    body = "Yemen and the Houthis have yet to carry out item 2 of the Stockholm agreement."
    found = Linker((parts,)).link(article(body, day=date(2019, 1, 5)))
    assert {link.clause_id for link in found.links if link.probability > 0.5} == {
        "parts#2a",
        "parts#2b",
    }
    assert found.unresolved == ()


def test_an_item_that_is_not_on_offer_is_left_open():
    body = "Yemen and the Houthis quarrel over item 7 of the Stockholm agreement."
    (open_reference,) = Linker((STOCKHOLM,)).link(article(body, day=date(2019, 1, 5))).unresolved
    assert (open_reference.agreement_id, open_reference.number) == ("stockholm", "7")
    assert body[open_reference.start : open_reference.end] == open_reference.words


def test_an_item_of_an_unknown_instrument_is_left_open_with_its_day():
    body = "Israel and Lebanon quarrel over item 2 of the statement of 3 May 2023, a ceasefire."
    (open_reference,) = Linker((LEBANON,)).link(article(body, day=DAY)).unresolved
    assert open_reference.agreement_id is None
    assert open_reference.named_day == date(2023, 5, 3)


def test_a_bare_item_within_announced_terms_belongs_to_them():
    body = """In Stockholm the Yemeni government and the Houthis agreed on the following:
“Paragraph 3 covers those who are held.”"""
    found = Linker((STOCKHOLM,)).link(article(body, day=date(2018, 12, 14))).links
    assert max(found, key=lambda link: link.probability).clause_id == "stockholm#3"
