"""Whole articles: the right clause of the right instrument, in several languages."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agreements.linking.engine import MODEL, Linker, link_article
from agreements.types.linking import SentenceSpan
from agreements.types.terms import Band, LinkRelation
from tests.unit.linking.instruments import (
    ALL,
    LINKER,
    STOCKHOLM,
    WEEK,
    agreement,
    article,
    best,
    links,
)

KHARTOUM = """Air strikes shook Khartoum on Tuesday, hours after a week-long ceasefire between the army and the Rapid Support Forces took effect.
The RSF accused the army of violating the truce by shelling homes in Omdurman.
The army denied the charge that it had broken the truce.
Trucks with humanitarian aid could not get through to the capital of Sudan.
Oil prices rose two percent in London."""
MAY = date(2023, 5, 23)


@pytest.mark.parametrize(
    ("sentence", "clause", "relation"),
    [
        ("Air strikes", "week#1", LinkRelation.ALLEGES_BREACH),
        ("The RSF accused", "week#1", LinkRelation.ALLEGES_BREACH),
        ("The army denied", "week#1", LinkRelation.DENIES),
        ("Trucks with", "week#3", None),
    ],
)
def test_an_article_is_linked_sentence_by_sentence(sentence, clause, relation):
    link = best(KHARTOUM, sentence, day=MAY)
    assert link.clause_id == clause
    assert link.band is not Band.CANDIDATE
    assert relation in {None, link.relation}


def test_a_sentence_on_other_matters_has_no_link():
    start = KHARTOUM.index("Oil prices")
    assert all(link.start != start for link in links(KHARTOUM, day=MAY))


@pytest.mark.parametrize(
    ("language", "body", "day", "clause"),
    [
        ("ru", "Стороны конфликта в Судане обвинили друг друга в нарушении режима прекращения огня. Об этом сообщили Силы быстрой поддержки.", MAY, "week#1"),
        ("ar", "اتهمت قوات الدعم السريع الجيش السوداني بخرق وقف إطلاق النار في الخرطوم.", MAY, "week#1"),
        ("fr", "Le Liban a accusé Israël d'avoir violé le cessez-le-feu à plusieurs reprises.", date(2024, 12, 4), "lebanon#1"),
        ("tr", "Lübnan, İsrail'i ateşkesi ihlal etmekle suçladı.", date(2024, 12, 4), "lebanon#1"),
        ("uk", "Ліван звинуватив Ізраїль у порушенні режиму припинення вогню.", date(2024, 12, 4), "lebanon#1"),
        ("hy", "Լիբանանը մեղադրել է Իսրայելին հրադադարը խախտելու մեջ։", date(2024, 12, 4), "lebanon#1"),
        ("az", "Livan İsraili atəşkəsi pozmaqda ittiham edib.", date(2024, 12, 4), "lebanon#1"),
        ("es", "El Gobierno de Etiopía y los rebeldes de Tigray aseguran que el alto el fuego se mantiene.", date(2022, 12, 20), "pretoria#1"),
    ],
)  # fmt: skip
def test_texts_in_our_languages_are_linked(language, body, day, clause):
    link = links(body, day=day, language=language)[0]
    assert link.clause_id == clause
    assert link.band is not Band.CANDIDATE


@pytest.mark.parametrize(
    ("body", "clause"),
    [
        ("Israeli troops have to leave southern Lebanon within 60 days, and the Lebanese army moves in.", "lebanon#2"),
        ("The committee that monitors the ceasefire between Israel and Lebanon met for the first time.", "lebanon#3"),
    ],
)  # fmt: skip
def test_the_clause_is_chosen_by_its_subject(body, clause):
    assert links(body, day=date(2024, 12, 4))[0].clause_id == clause


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Club calls a truce", "The manager called a truce with his captain after weeks of hostilities."),
        ("Strikes on Kharkiv", "Russian missiles hit Kharkiv and killed three civilians. A ceasefire is not in sight."),
        ("Markets", "Lebanon's bonds fell. Israel's central bank left its rate alone."),
        ("", ""),
    ],
)  # fmt: skip
def test_articles_on_other_matters_are_neither_linked_nor_suggested(title, body):
    found = links(body, title=title, day=date(2024, 12, 5))
    assert [link for link in found if link.band is not Band.CANDIDATE] == []


def test_a_conflict_elsewhere_does_not_take_the_link():
    body = """Lebanon said Israel had violated the ceasefire.
In Gaza, talks with Hamas on a truce went nowhere."""
    assert best(body, "In Gaza", day=date(2024, 12, 5)).band is Band.CANDIDATE


def test_it_stands_for_the_truce_just_named():
    body = """Israel and Lebanon agreed to a ceasefire on Tuesday.
Hours later the Lebanese army accused Israel of breaching it."""
    link = best(body, "Hours later", day=date(2024, 11, 27))
    assert link.clause_id == "lebanon#1"
    assert link.why.carried.startswith("Israel and Lebanon agreed")


def test_a_similar_statement_is_about_the_same():
    body = """Lebanon said Israel had violated the ceasefire again.
Israel issued a similar statement about Lebanon."""
    assert best(body, "Israel issued", day=date(2024, 12, 5)).clause_id == "lebanon#1"


def test_an_exchange_goes_on_from_the_sentence_before():
    body = """The Houthis and the Yemeni government began to exchange prisoners.
The first to be released flew to Sanaa."""
    link = best(body, "The first", day=date(2019, 1, 20))
    assert link.clause_id == "stockholm#3"


def test_quoted_terms_belong_to_the_instrument_announced_before_them():
    body = """In Stockholm the Yemeni government and the Houthis agreed on the following:
“The parties will move their forces away from the ports.”
“The parties will release those they hold as prisoners.”"""
    link = best(body, "“The parties will release", day=date(2018, 12, 14))
    assert (link.clause_id, link.relation) == ("stockholm#3", LinkRelation.RESTATES)


def test_several_ceasefires_are_each_meant():
    first = agreement(
        "one",
        "First truce",
        date(2021, 3, 1),
        ("Israel", "Lebanon"),
        ("1", "cessation_of_hostilities", "All fire stops."),
    )
    second = agreement("two", "Second truce", date(2021, 3, 12), ("Israel", "Lebanon"), ("1", "cessation_of_hostilities", "All fire stops again."))  # fmt: skip
    body = "Israel and Lebanon broke both ceasefires within hours."
    result = Linker((first, second)).link(article(body, day=date(2021, 3, 20)))
    sure = {link.agreement_id for link in result.links if link.band is not Band.CANDIDATE}
    assert sure == {"one", "two"}


def test_two_clauses_that_read_alike_are_marked_ambiguous():
    twin = agreement(
        "twin",
        "Truce",
        date(2021, 3, 1),
        ("Israel", "Lebanon"),
        ("1", "remains", "Bodies of soldiers are exchanged."),
        ("2", "prisoners_exchange", "Prisoners are exchanged."),
    )
    body = "Israel and Lebanon exchanged all bodies of soldiers and the prisoners."
    found = Linker((twin,)).link(article(body, day=date(2021, 3, 20))).links
    assert {link.ambiguous for link in found if link.band is not Band.CANDIDATE} == {True}


def test_a_copied_clause_is_linked():
    body = (
        "The text reads: Within 60 days the Israeli army withdraws while the Lebanese army deploys."
    )
    link = links(body, day=date(2024, 12, 4))[0]
    assert (link.clause_id, link.band) == ("lebanon#2", Band.LINKED)


def test_boilerplate_is_never_linked():
    body = """Israel and Lebanon agreed on a ceasefire.
Share this: Israel violated the ceasefire with Lebanon."""
    start = body.index("Share")
    assert all(link.start != start for link in links(body, day=date(2024, 12, 4)))


def test_given_sentences_are_used_as_they_are():
    body = "Israel broke the ceasefire with Lebanon. It is calm."
    result = LINKER.link(
        article(body, day=date(2024, 12, 4)).__class__(
            "", body, "en", date(2024, 12, 4), date(2024, 12, 4), (SentenceSpan(0, 40),)
        )
    )
    assert {(link.start, link.end) for link in result.links} == {(0, 40)}


def test_the_short_form_does_the_same_as_a_prepared_linker():
    text = article(KHARTOUM, day=MAY)
    assert link_article(text, ALL) == LINKER.link(text)
    assert link_article(text, ALL).model == MODEL


def test_links_come_in_the_order_of_the_text_with_probabilities():
    found = LINKER.link(article(KHARTOUM, day=MAY)).links
    assert [link.start for link in found] == sorted(link.start for link in found)
    assert all(0.02 <= link.probability <= 1 for link in found)
    assert all(
        link.clause_id is None or link.clause_id.startswith(link.agreement_id) for link in found
    )


def test_no_agreements_no_links():
    assert link_article(article(KHARTOUM, day=MAY), ()).links == ()


def test_the_whole_instrument_is_linked_where_only_it_is_named():
    body = "Yemen's government and the Houthis marked a year since the Stockholm Agreement."
    link = links(body, day=date(2019, 12, 13))[0]
    assert (link.agreement_id, link.clause_id) == (STOCKHOLM.id, None)


def test_reading_the_same_article_twice_gives_the_same():
    text = article(KHARTOUM, day=MAY)
    assert Linker((WEEK,)).link(text) == Linker((WEEK,)).link(text)


def test_violence_in_an_article_without_a_word_of_a_truce_is_only_a_candidate():
    body = "Israeli shells hit a hill in southern Lebanon."
    assert all(link.band is Band.CANDIDATE for link in links(body, day=date(2025, 3, 1)))


def test_names_too_short_to_be_safe_are_not_used():
    short = agreement("short", "T", date(2021, 1, 1), ("Israel", "Lebanon"), ("1", "other", "x"), aliases=("A", "—"))  # fmt: skip
    assert Linker((short,)).link(article("A day went by.", day=date(2021, 2, 1))).links == ()


PIECES = st.sampled_from(
    """
    Israel Lebanon Yemen Houthis ceasefire truces violated agreed prisoners item 3 of the Stockholm
    agreement November 27 2024 Friday “ ” : . ! it withdrew troops not similar statement released
    """.split()  # noqa: SIM905
)


@given(st.lists(PIECES, max_size=40), st.sampled_from([None, date(2024, 12, 5)]))
@settings(max_examples=80, deadline=None)
def test_any_words_in_any_order_are_read_without_error(pieces, day):
    body = " ".join(pieces).replace(". ", ".\n")
    result = LINKER.link(article(body, day=day))
    for link in result.links:
        assert 0 <= link.start < link.end <= len(body)
        assert 0.02 <= link.probability <= 1
    for reference in result.unresolved:
        assert body[reference.start : reference.end] == reference.words
