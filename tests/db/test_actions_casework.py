"""Stages, assignment, comments, translations: who may do what, and what has to be done before."""

import re
from pathlib import Path

import pytest

from agreements.actions.casework import (
    STEPS,
    add_comment,
    assign_case,
    move_case,
    steps_from,
    withdraw_comment,
)
from agreements.actions.translations import translate_sentence, withdraw_translation
from agreements.errors import NotAllowed, StaleReview, TrackerError
from agreements.models import Case, Translation
from agreements.types.terms import CaseStage, Characterisation, Level, Question, Role
from tests.factories import (
    ActorFactory,
    ArticleFactory,
    AssessmentFactory,
    BreachClauseFactory,
    BreachFactory,
    CaseFactory,
    ClaimFactory,
    CodingFactory,
    CommentFactory,
    SentenceFactory,
    TranslationFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "casework.md"
LOGGED, IN_REVIEW, ASSESSED, CLOSED = CaseStage


@pytest.fixture
def analyst():
    return UserFactory(roles=[Role.ANALYST])


@pytest.fixture
def reviewer():
    return UserFactory(roles=[Role.REVIEWER])


def assessed_breach(stage=IN_REVIEW, level=Level.V2):
    """Return a breach with an answer to all three questions, and an accusation."""
    breach = BreachFactory()
    ClaimFactory(breach=breach)
    AssessmentFactory(breach=breach, level=level)
    AssessmentFactory(breach=breach, question=Question.ATTRIBUTION, actor=ActorFactory())
    AssessmentFactory(
        breach=breach,
        question=Question.CHARACTERISATION,
        clause=BreachClauseFactory(breach=breach).clause,
        level="",
        value=Characterisation.BREACH,
    )
    CaseFactory(breach=breach, stage=stage)
    return breach


@pytest.mark.parametrize("step", STEPS, ids=lambda step: f"{step.start} to {step.end}")
@pytest.mark.parametrize("role", Role)
def test_step_is_open_to_its_roles_only(step, role):
    breach, person = assessed_breach(step.start), UserFactory(roles=[role])
    if role in step.roles:
        assert move_case(breach, step.end, by=person, expected=step.start).stage == step.end
        assert step in steps_from(step.start, person)
    else:
        with pytest.raises(NotAllowed):
            move_case(breach, step.end, by=person, expected=step.start)
        assert step not in steps_from(step.start, person)


def test_the_documented_steps_are_those_of_the_code():
    table = re.findall(
        r"^\| `(\w+)` \| `(\w+)` \| ([\w, ]+) \|", DOCUMENT.read_text(), re.MULTILINE
    )
    assert table == [(step.start, step.end, ", ".join(step.roles)) for step in STEPS]


def test_a_step_that_is_none_is_refused(reviewer):
    breach = assessed_breach(LOGGED)
    with pytest.raises(TrackerError, match="no step"):
        move_case(breach, CLOSED, by=reviewer, expected=LOGGED)


def test_a_case_moved_meanwhile_is_not_moved_again(analyst):
    breach = assessed_breach(IN_REVIEW)
    with pytest.raises(StaleReview):
        move_case(breach, ASSESSED, by=analyst, expected=LOGGED)
    assert move_case(breach, IN_REVIEW, by=analyst, expected=LOGGED).stage == IN_REVIEW


def test_a_breach_without_a_case_is_logged(analyst):
    breach = BreachFactory()
    assert move_case(breach, IN_REVIEW, by=analyst, expected=LOGGED).stage == IN_REVIEW


@pytest.mark.parametrize("question", Question)
def test_assessed_needs_an_answer_to_each_question(analyst, question):
    breach = assessed_breach()
    breach.assessments.filter(question=question).update(breach=BreachFactory())
    with pytest.raises(TrackerError, match=f"Not answered yet: {question}"):
        move_case(breach, ASSESSED, by=analyst, expected=IN_REVIEW)


def test_without_an_accused_nobody_has_to_be_named(analyst):
    breach = assessed_breach()
    breach.claims.update(breach=BreachFactory())
    breach.assessments.filter(question=Question.ATTRIBUTION).update(breach=BreachFactory())
    assert move_case(breach, ASSESSED, by=analyst, expected=IN_REVIEW).stage == ASSESSED


def test_closing_waits_for_the_second_signature(reviewer):
    breach = assessed_breach(ASSESSED, level=Level.V3)
    with pytest.raises(TrackerError, match="second signature"):
        move_case(breach, CLOSED, by=reviewer, expected=ASSESSED)
    breach.assessments.filter(level="V3").update(second_signer=reviewer)
    assert move_case(breach, CLOSED, by=reviewer, expected=ASSESSED).stage == CLOSED


def test_closing_waits_for_coders_who_differ(reviewer):
    breach = assessed_breach(ASSESSED)
    CodingFactory(breach=breach, level=Level.V1)
    CodingFactory(breach=breach, level=Level.V2, blind=True)
    with pytest.raises(TrackerError, match="differ"):
        move_case(breach, CLOSED, by=reviewer, expected=ASSESSED)


def test_an_analyst_takes_a_case_and_gives_it_back(analyst):
    breach = BreachFactory()
    assert assign_case(breach, analyst, by=analyst).assigned_to == analyst
    assert assign_case(breach, None, by=analyst).assigned_to is None


def test_an_analyst_neither_gives_a_case_to_another_nor_takes_one(analyst):
    other = UserFactory(roles=[Role.ANALYST])
    breach = CaseFactory(assigned_to=other).breach
    for to in (analyst, None):
        with pytest.raises(NotAllowed):
            assign_case(breach, to, by=analyst)
    with pytest.raises(NotAllowed):
        assign_case(BreachFactory(), other, by=analyst)
    assert Case.objects.get(breach=breach).assigned_to == other


def test_a_reviewer_gives_a_case_to_somebody_who_works_on_cases(analyst, reviewer):
    breach = CaseFactory(assigned_to=UserFactory(roles=[Role.ANALYST])).breach
    assert assign_case(breach, analyst, by=reviewer).assigned_to == analyst
    for person in (UserFactory(roles=[Role.READER]), UserFactory(is_active=False)):
        with pytest.raises(TrackerError, match="does not work on cases"):
            assign_case(breach, person, by=reviewer)


def test_readers_do_not_work_on_cases():
    reader = UserFactory(roles=[Role.READER])
    breach = BreachFactory()
    for act in (
        lambda: assign_case(breach, reader, by=reader),
        lambda: add_comment(breach, "A word.", by=reader),
        lambda: withdraw_comment(CommentFactory(author=reader), by=reader),
    ):
        with pytest.raises(NotAllowed):
            act()


def test_a_comment_is_withdrawn_by_its_author_or_an_administrator(analyst):
    comment = add_comment(BreachFactory(), "  The hour differs. ", by=analyst)
    assert comment.words == "The hour differs."
    with pytest.raises(NotAllowed):
        withdraw_comment(comment, by=UserFactory(roles=[Role.REVIEWER]))
    assert withdraw_comment(comment, by=analyst).withdrawn
    assert withdraw_comment(CommentFactory(), by=UserFactory(roles=[Role.ADMIN])).withdrawn


def test_a_comment_has_words(analyst):
    with pytest.raises(TrackerError):
        add_comment(BreachFactory(), " \n", by=analyst)


# Translations.


@pytest.fixture
def foreign():
    return SentenceFactory(article=ArticleFactory(language="ru"))


def test_each_person_has_one_translation_into_a_language(foreign, analyst, reviewer):
    translate_sentence(foreign, language="en", words="Shells fell.", by=analyst)
    translate_sentence(foreign, language="en", words="Shells fell there.", by=analyst)
    translate_sentence(foreign, language="en", words="They shelled.", by=reviewer)
    assert set(Translation.objects.values_list("translator", "words")) == {
        (analyst.pk, "Shells fell there."),
        (reviewer.pk, "They shelled."),
    }


def test_the_original_is_not_touched(foreign, analyst):
    before = foreign.article.text
    translate_sentence(foreign, language="en", words="Shells fell.", by=analyst)
    foreign.article.refresh_from_db()
    assert foreign.article.text == before


@pytest.mark.parametrize(("language", "words"), [("ru", "Words"), ("en", "  ")])
def test_a_translation_has_words_in_another_language(foreign, analyst, language, words):
    with pytest.raises(TrackerError):
        translate_sentence(foreign, language=language, words=words, by=analyst)


def test_readers_do_not_translate(foreign):
    with pytest.raises(NotAllowed):
        translate_sentence(
            foreign, language="en", words="Shells.", by=UserFactory(roles=[Role.READER])
        )


def test_a_translation_is_withdrawn_by_its_translator_or_a_reviewer(analyst, reviewer):
    own, others = TranslationFactory(translator=analyst), TranslationFactory()
    assert withdraw_translation(own, by=analyst).withdrawn
    with pytest.raises(NotAllowed):
        withdraw_translation(others, by=analyst)
    assert withdraw_translation(others, by=reviewer).withdrawn


def test_translating_again_brings_a_withdrawn_one_back(foreign, analyst):
    first = translate_sentence(foreign, language="en", words="Shells.", by=analyst)
    withdraw_translation(first, by=analyst)
    again = translate_sentence(foreign, language="en", words="Shells fell.", by=analyst)
    assert (again.pk, again.withdrawn) == (first.pk, False)
