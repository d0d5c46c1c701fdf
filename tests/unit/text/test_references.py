"""References to instruments and their items are read, and nothing else is."""

import pytest

from agreements.text.references import find_references


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("as item 2 of the June 3 joint statement says", "2"),
        ("paragraph 4 of the accord signed in Lusaka", "4"),
        ("Article 2.1.10.6 of the agreement", "2.1.10.6"),
        ("clause 3(b) of the protocol", "3b"),
        ("the protocol's Article 7", "7"),
        ("согласно пункту 2 лусакского заявления от 3 июня", "2"),
        ("стаття 5 угоди", "5"),
        ("le point 4 de la déclaration du 3 juin 2021", "4"),
        ("el artículo 6 del acuerdo de 3 de junio de 2021", "6"),
        ("հայտարարության 3-րդ կետը", "3"),
        ("bəyanatın 4-cü bəndi", "4"),
        ("المادة 5 من الاتفاق", "5"),
    ],
)
def test_items_are_read_with_their_number(text, number):
    found = [mention for mention in find_references(text) if mention.number]
    assert [mention.number for mention in found] == [number]
    assert text[found[0].start : found[0].end] == found[0].words


def test_an_item_keeps_the_day_and_the_word_of_its_instrument():
    (mention,) = find_references("under item 2 of the June 3 joint statement.")
    assert mention.words == "item 2 of the June 3 joint statement"
    assert mention.instrument == "joint statement"
    assert [(day.month, day.day) for day in mention.dates] == [(6, 3)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Both sides broke the Lusaka agreement again.", "Lusaka"),
        ("Стороны нарушили Лусакское соглашение.", "Лусакское"),
        ("Ils rejettent la déclaration de Lusaka.", "Lusaka"),
        ("It rests on the declaration adopted in Lusaka.", "Lusaka"),
    ],
)
def test_an_instrument_is_read_by_a_name_beside_it(text, name):
    (mention,) = find_references(text)
    assert name in mention.names
    assert mention.number == ""


def test_days_beside_an_instrument_have_offsets_in_the_text():
    text = "They met late. The statement of 3 June 2021 stands."
    (mention,) = find_references(text)
    (day,) = mention.dates
    assert text[day.start : day.end] == "3 June 2021"


@pytest.mark.parametrize(
    "text",
    [
        "they signed a statement",
        "the talks went on",
        "it scored 3 points",
        "items 5 were sold",
        "section 8 housing",
        "Part of the deal. Paragraphs follow",
    ],
)
def test_these_are_no_references(text):
    assert find_references(text) == ()


def test_an_item_far_from_any_instrument_stands_alone():
    (mention,) = find_references("Paragraph 3 says nothing of the kind.")
    assert (mention.number, mention.instrument) == ("3", "")
