"""What was declared is shown as it was known: on the timeline, the board, the conflict, the report."""

from datetime import UTC, datetime

import pytest

from agreements.actions.recording import declared_clock
from agreements.queries.declarations import declarations_known
from tests import factories as make

BEFORE = datetime(2020, 10, 31, 9, tzinfo=UTC)
KNOWN = datetime(2020, 11, 2, 9, tzinfo=UTC)
CHANGED = datetime(2020, 11, 4, 9, tzinfo=UTC)
AFTER = datetime(2020, 11, 6, 9, tzinfo=UTC)
PAGES = (
    "/agreements/accord/",
    "/agreements/accord/timeline/",
    "/conflicts/accord-conflict/",
)


@pytest.fixture
def declaration(world):
    """A declaration of 30 October that became known on 2 November and was corrected on the 4th."""
    with declared_clock(KNOWN):
        row = make.DeclarationFactory(
            agreement=world.agreement,
            actor=make.ActorFactory(name="Farland"),
            words="Farland will keep it.",
        )
    with declared_clock(CHANGED):
        row.words = "Farland will keep it for a week."
        row.save()
    return row


@pytest.mark.parametrize("path", PAGES)
def test_declaration_is_not_shown_before_it_was_known(declaration, reader, path):
    def farland_on(day):
        return "Farland" in reader.get(f"{path}?known_on={day}").content.decode()

    assert not farland_on("2020-10-31")
    assert farland_on("2020-11-02")
    assert farland_on("")


@pytest.mark.parametrize("path", PAGES)
def test_declaration_made_later_than_the_day_asked_for_is_not_there_yet(declaration, reader, path):
    assert "Farland" not in reader.get(f"{path}?as_of=2020-10-28").content.decode()


def test_declaration_reads_as_it_was_known_then(declaration):
    def words_on(moment):
        found = declarations_known(moment, agreement=declaration.agreement)
        return [one.words for one in found if one.actor == declaration.actor]

    assert words_on(BEFORE) == []
    assert words_on(KNOWN) == ["Farland will keep it."]
    assert words_on(AFTER) == words_on(None) == ["Farland will keep it for a week."]


def test_declaration_taken_back_is_still_known_of_before(declaration):
    with declared_clock(AFTER):
        declaration.retracted, declaration.retraction_reason = True, "Of another state."
        declaration.save()
    agreement = declaration.agreement
    assert declaration.actor not in [
        one.actor for one in declarations_known(None, agreement=agreement)
    ]
    before = declarations_known(CHANGED, agreement=agreement)
    assert [one.actor for one in before] == [declaration.actor]


def test_declarations_take_one_query_however_many(declaration, django_assert_num_queries):
    for _ in range(5):
        make.DeclarationFactory(agreement=declaration.agreement)
    for moment in (None, AFTER):
        with django_assert_num_queries(1):
            found = declarations_known(moment, agreement=declaration.agreement)
            assert all(one.actor.name and one.agreement.slug for one in found)
