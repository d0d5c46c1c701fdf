"""A clause stays who it is in a new version: by its words, then by its number."""

import pytest

from agreements.actions.identities import identify_clauses
from agreements.actions.versions import Wording, new_version, publish_version
from agreements.models import Clause, FormerAddress
from agreements.types.terms import Role, TextStanding
from tests.factories import AgreementTextFactory, ClauseFactory, ClauseSpanFactory, UserFactory
from tests.scenes import GENEVA_TEXT, geneva

pytestmark = pytest.mark.django_db
FIRE, LISTS = GENEVA_TEXT.splitlines()
WATCH = "2. Observers of a third state are let in along the whole line of contact."


@pytest.fixture
def agreement():
    return geneva()


@pytest.fixture
def curator():
    return UserFactory(roles=[Role.CURATOR])


@pytest.fixture
def identify(agreement, curator):
    """Return what identifies the lines of a text, given by their numbers."""

    def run(lines, *, language="en"):
        words = "\n".join(lines.values())
        places = [
            (path, words.index(line), words.index(line) + len(line)) for path, line in lines.items()
        ]
        return identify_clauses(agreement, language, words, places, reason="amended", by=curator)

    return run


def paths(agreement):
    return set(Clause.objects.filter(agreement=agreement).values_list("path", flat=True))


def test_inserted_clause_is_new_and_the_next_one_keeps_who_it_is(agreement, identify):
    one, two = agreement.clauses.order_by("order")
    found = identify({"1": FIRE, "2": WATCH, "3": LISTS.replace("2.", "3.")})
    assert found == [one, None, two]
    two.refresh_from_db()
    assert two.path == "3"
    assert [(row.path, row.clause) for row in FormerAddress.objects.all()] == [("2", two)]


def test_exchanged_clauses_exchange_their_numbers(agreement, identify):
    one, two = agreement.clauses.order_by("order")
    assert identify({"1": LISTS.replace("2.", "1."), "2": FIRE.replace("1.", "2.")}) == [two, one]
    assert paths(agreement) == {"1", "2"}


def test_unchanged_numbers_write_nothing(agreement, identify):
    assert identify({"1": FIRE, "2": LISTS}) == list(agreement.clauses.order_by("order"))
    assert not FormerAddress.objects.exists()


def test_clause_that_went_gives_up_a_number_that_another_needs(agreement, identify):
    one, two = agreement.clauses.order_by("order")
    found = identify({"1": FIRE, "2": WATCH})
    assert found == [one, None]
    two.refresh_from_db()
    assert two.path == "2~v1"


def test_sub_clause_stays_where_the_clause_above_it_moves(agreement, identify, curator):
    two = agreement.clauses.get(path="2")
    ClauseFactory(agreement=agreement, path="2.a", parent=two)
    identify({"1": FIRE, "2": WATCH, "3": LISTS.replace("2.", "3.")})
    assert paths(agreement) == {"1", "3", "3.a"}


def test_first_text_in_a_language_is_known_by_numbers(agreement, identify):
    one, _two = agreement.clauses.order_by("order")
    found = identify({"1": "1. Les tirs cessent.", "3": "3. Autre."}, language="fr")
    assert found == [one, None]
    assert paths(agreement) == {"1", "2"}


def test_clause_of_another_language_alone_is_known_by_its_number(agreement, identify):
    french = AgreementTextFactory(agreement=agreement, language="fr", published=True)
    three = ClauseFactory(agreement=agreement, path="3", order=3)
    ClauseSpanFactory(clause=three, text=french)
    assert identify({"1": FIRE, "2": LISTS, "3": WATCH})[2] == three


def test_what_was_identified_is_published_with_its_words(agreement, identify, curator):
    words = f"{FIRE}\n{WATCH}\n{LISTS.replace('2.', '3.')}"
    one, _new, two = identify({"1": FIRE, "2": WATCH, "3": LISTS.replace("2.", "3.")})
    new = ClauseFactory(agreement=agreement, path="2", order=2)
    lines = words.splitlines()
    spans, at = {}, 0
    for clause, line in zip((one, new, two), lines, strict=True):
        spans[clause.pk] = (at, at + len(line))
        at += len(line) + 1
    text = new_version(
        agreement.texts.get(),
        Wording(words, TextStanding.UNOFFICIAL),
        reason="x",
        by=curator,
        spans=spans,
    )
    publish_version(text, by=UserFactory(roles=[Role.CURATOR]))
    assert {(row.clause.path, row.state) for row in text.anchors.all()} == {
        ("1", "exact"),
        ("3", "exact"),
    }
