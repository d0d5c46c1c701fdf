"""Assessing: three questions apart, a second person from V3 on, a tenth coded twice, differences settled."""

from datetime import UTC, datetime

import pytest

from agreements.actions.assessments import Answer, Asked, assess, sign_assessment
from agreements.actions.coding import adjudicate, code_blind
from agreements.errors import NotAllowed, StaleReview, TrackerError
from agreements.models import Adjudication, Assessment, Coding
from agreements.types.sampling import is_coded_twice
from agreements.types.terms import AssessmentFlag, Characterisation, Level, Question, Role
from tests.factories import (
    ActorFactory,
    BreachClauseFactory,
    BreachFactory,
    ClauseFactory,
    ObligationFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db

DRAWN, NOT_DRAWN = "NK-2020-0004", "NK-2020-0001"


@pytest.fixture
def analyst():
    return UserFactory(username="analyst", roles=[Role.ANALYST])


@pytest.fixture
def reviewer():
    return UserFactory(username="reviewer", roles=[Role.REVIEWER])


@pytest.fixture
def breach():
    return BreachFactory(reference=NOT_DRAWN)


@pytest.fixture
def drawn():
    return BreachFactory(reference=DRAWN)


def occurrence(breach):
    return Asked(breach, Question.OCCURRENCE)


def answer(level=Level.V2, reasons="Two origins, one not aligned.", **more):
    return Answer(reasons, level=level, **more)


def states(assessment):
    return list(assessment.states.order_by("recorded_at", "pgh_id"))


def test_three_questions_are_answered_apart(breach, analyst):
    actor = ActorFactory()
    touch = BreachClauseFactory(breach=breach)
    for asked, given in [
        (occurrence(breach), answer()),
        (Asked(breach, Question.ATTRIBUTION, actor=actor), answer(Level.V1, sole=True)),
        (
            Asked(breach, Question.CHARACTERISATION, clause=touch.clause),
            Answer("Within the truce.", value=Characterisation.BREACH),
        ),
    ]:
        assess(asked, given, by=analyst, expected=None)
    assert list(breach.assessments.order_by("pk").values_list("question", "level", "value")) == [
        ("occurrence", "V2", ""),
        ("attribution", "V1", ""),
        ("characterisation", "", "breach"),
    ]


def test_flags_are_stored_by_their_words(breach, analyst):
    flags = (AssessmentFlag.UNVERIFIABLE, AssessmentFlag.CONTESTED)
    held = assess(occurrence(breach), answer(flags=flags), by=analyst, expected=None)
    assert held.flags == ["contested", "unverifiable"]


def test_each_clause_and_duty_has_its_own_answer(breach, analyst):
    touch = BreachClauseFactory(breach=breach)
    ObligationFactory(clause=touch.clause, number=2)
    for number, value in [(None, Characterisation.UNDETERMINED), (2, Characterisation.BREACH)]:
        asked = Asked(breach, Question.CHARACTERISATION, clause=touch.clause, duty_number=number)
        assess(asked, Answer("Why.", value=value), by=analyst, expected=None)
    assert set(breach.assessments.values_list("duty_number", "value")) == {
        (None, "undetermined"),
        (2, "breach"),
    }


def wrong_answers():
    """Return what cannot be stored: question, whom or what it is asked of, and the answer."""
    level, value = answer(), Answer("Why.", value=Characterisation.BREACH)
    return [
        pytest.param(Question.OCCURRENCE, {}, answer(reasons="  "), id="no reasons"),
        pytest.param(Question.OCCURRENCE, {}, value, id="a value for a level"),
        pytest.param(Question.OCCURRENCE, {}, Answer("Why."), id="nothing"),
        pytest.param(Question.OCCURRENCE, {}, answer(sole=True), id="alone, but who"),
        pytest.param(Question.OCCURRENCE, {"actor": ActorFactory}, level, id="of an actor"),
        pytest.param(Question.ATTRIBUTION, {}, level, id="of nobody"),
        pytest.param(Question.CHARACTERISATION, {}, value, id="of no clause"),
        pytest.param(Question.CHARACTERISATION, {"clause": ClauseFactory}, value, id="not touched"),
    ]


@pytest.mark.parametrize(("question", "target", "given"), wrong_answers())
def test_an_answer_that_does_not_fit_its_question_is_refused(
    breach, analyst, question, target, given
):
    asked = Asked(breach, question, **{name: make() for name, make in target.items()})
    with pytest.raises(TrackerError):
        assess(asked, given, by=analyst, expected=None)
    assert not Assessment.objects.exists()


def test_a_duty_the_clause_does_not_have_is_refused(breach, analyst):
    touch = BreachClauseFactory(breach=breach)
    asked = Asked(breach, Question.CHARACTERISATION, clause=touch.clause, duty_number=7)
    with pytest.raises(TrackerError, match="has no duty 7"):
        assess(asked, Answer("Why.", value=Characterisation.BREACH), by=analyst, expected=None)


def test_a_merged_breach_is_not_assessed(analyst):
    merged = BreachFactory(merged_into=BreachFactory())
    with pytest.raises(TrackerError, match="merged"):
        assess(occurrence(merged), answer(), by=analyst, expected=None)


@pytest.mark.parametrize("role", [Role.READER, Role.AUDITOR])
def test_readers_and_auditors_do_not_assess(breach, role):
    with pytest.raises(NotAllowed):
        assess(occurrence(breach), answer(), by=UserFactory(roles=[role]), expected=None)


def test_a_new_answer_is_a_new_state_and_the_old_one_stays(breach, analyst, reviewer):
    first = assess(occurrence(breach), answer(Level.V1), by=analyst, expected=None)
    second = assess(occurrence(breach), answer(Level.V2), by=reviewer, expected=first.recorded_at)
    assert second.pk == first.pk
    assert [(state.level, state.author_id) for state in states(second)] == [
        ("V1", analyst.pk),
        ("V2", reviewer.pk),
    ]


def test_an_answer_given_meanwhile_is_not_overwritten(breach, analyst, reviewer):
    first = assess(occurrence(breach), answer(Level.V1), by=analyst, expected=None)
    assess(occurrence(breach), answer(Level.V2), by=reviewer, expected=first.recorded_at)
    for seen in (None, first.recorded_at, datetime(2020, 1, 1, tzinfo=UTC)):
        with pytest.raises(StaleReview, match="reviewer"):
            assess(occurrence(breach), answer(Level.V0), by=analyst, expected=seen)
    assert Assessment.objects.get().level == Level.V2


def test_the_same_answer_sent_twice_is_one_state(breach, analyst):
    first = assess(occurrence(breach), answer(), by=analyst, expected=None)
    again = assess(occurrence(breach), answer(), by=analyst, expected=None)
    assert (again.pk, len(states(first))) == (first.pk, 1)


def signed(breach, author, signer, level=Level.V3):
    held = assess(occurrence(breach), answer(level), by=author, expected=None)
    return sign_assessment(held, by=signer, expected=held.recorded_at)


@pytest.mark.parametrize("level", [Level.V3, Level.V4])
def test_a_reviewer_signs_as_the_second_person(breach, analyst, reviewer, level):
    held = signed(breach, analyst, reviewer, level)
    assert (held.author, held.second_signer) == (analyst, reviewer)
    assert [state.second_signer_id for state in states(held)] == [None, reviewer.pk]


@pytest.mark.parametrize("role", [Role.ANALYST, Role.CURATOR, Role.READER, Role.AUDITOR])
def test_others_do_not_sign(breach, analyst, role):
    with pytest.raises(NotAllowed):
        signed(breach, analyst, UserFactory(roles=[role]))


def test_the_author_does_not_sign_as_the_second(breach, reviewer):
    with pytest.raises(TrackerError, match="another person"):
        signed(breach, reviewer, reviewer)


def test_a_level_below_v3_is_not_signed(breach, analyst, reviewer):
    with pytest.raises(TrackerError, match="Only V3 and V4"):
        signed(breach, analyst, reviewer, Level.V2)


def test_an_answer_changed_since_it_was_read_is_not_signed(breach, analyst, reviewer):
    held = assess(occurrence(breach), answer(Level.V3), by=analyst, expected=None)
    read = held.recorded_at
    assess(occurrence(breach), answer(Level.V4), by=analyst, expected=read)
    with pytest.raises(StaleReview):
        sign_assessment(held, by=reviewer, expected=read)


def test_signing_twice_is_one_signature_and_a_third_person_adds_none(breach, analyst, reviewer):
    held = signed(breach, analyst, reviewer)
    sign_assessment(held, by=reviewer, expected=held.recorded_at)
    with pytest.raises(StaleReview):
        sign_assessment(held, by=UserFactory(roles=[Role.ADMIN]), expected=held.recorded_at)
    assert len(states(held)) == 2


@pytest.mark.parametrize(
    ("change", "kept"),
    [
        pytest.param({"level": Level.V4}, False, id="another level"),
        pytest.param({"level": Level.V3, "reasons": "Now with its link."}, True, id="reasons"),
    ],
)
def test_another_level_drops_the_second_signature(breach, analyst, reviewer, change, kept):
    held = signed(breach, analyst, reviewer)
    again = assess(occurrence(breach), answer(**change), by=analyst, expected=held.recorded_at)
    assert (again.second_signer == reviewer) is kept


def test_alone_or_not_drops_the_second_signature(breach, analyst, reviewer):
    asked = Asked(breach, Question.ATTRIBUTION, actor=ActorFactory())
    held = assess(asked, answer(Level.V3), by=analyst, expected=None)
    held = sign_assessment(held, by=reviewer, expected=held.recorded_at)
    again = assess(asked, answer(Level.V3, sole=True), by=analyst, expected=held.recorded_at)
    assert again.second_signer is None


def test_who_signed_and_now_writes_is_the_author_only(breach, analyst, reviewer):
    held = signed(breach, analyst, reviewer)
    again = assess(
        occurrence(breach),
        answer(Level.V3, "I looked myself."),
        by=reviewer,
        expected=held.recorded_at,
    )
    assert (again.author, again.second_signer) == (reviewer, None)


# Coded twice.


def test_the_first_answer_of_a_drawn_breach_is_kept_as_it_was(drawn, analyst):
    assert is_coded_twice(DRAWN)
    first = assess(occurrence(drawn), answer(Level.V1), by=analyst, expected=None)
    assess(occurrence(drawn), answer(Level.V2), by=analyst, expected=first.recorded_at)
    coding = Coding.objects.get()
    assert (coding.level, coding.coder, coding.blind) == ("V1", analyst, False)


def test_a_breach_that_is_not_drawn_is_coded_once(breach, analyst):
    assert not is_coded_twice(NOT_DRAWN)
    assess(occurrence(breach), answer(), by=analyst, expected=None)
    assert not Coding.objects.exists()


def first_coding(drawn, author, level=Level.V1):
    assess(occurrence(drawn), answer(level), by=author, expected=None)
    return Coding.objects.get(blind=False)


def test_a_second_coder_answers_blind_and_the_assessment_stays(drawn, analyst, reviewer):
    first = first_coding(drawn, analyst)
    second = code_blind(first, answer(Level.V2), by=reviewer)
    assert (second.blind, second.coder, second.level) == (True, reviewer, "V2")
    assert Assessment.objects.get().level == "V1"
    assert code_blind(first, answer(Level.V3), by=reviewer) == second


def test_nobody_codes_blind_what_they_know(drawn, analyst, reviewer):
    first = first_coding(drawn, analyst, Level.V3)
    held = Assessment.objects.get()
    sign_assessment(held, by=reviewer, expected=held.recorded_at)
    third = UserFactory(roles=[Role.CURATOR])
    held.refresh_from_db()
    assess(occurrence(drawn), answer(Level.V2), by=third, expected=held.recorded_at)
    for person in (analyst, reviewer, third):
        with pytest.raises(NotAllowed, match="know the first answer"):
            code_blind(first, answer(), by=person)


def test_readers_do_not_code(drawn, analyst):
    with pytest.raises(NotAllowed):
        code_blind(first_coding(drawn, analyst), answer(), by=UserFactory(roles=[Role.READER]))


def test_there_is_one_second_answer(drawn, analyst, reviewer):
    first = first_coding(drawn, analyst)
    code_blind(first, answer(), by=reviewer)
    with pytest.raises(TrackerError, match="second answer already"):
        code_blind(first, answer(), by=UserFactory(roles=[Role.ANALYST]))


@pytest.fixture
def difference(drawn, analyst, reviewer):
    """Two coders who differ: V1 and V2."""
    first = first_coding(drawn, analyst)
    code_blind(first, answer(Level.V2), by=reviewer)
    return first


def test_a_third_person_settles_a_difference_and_no_assessment_changes(difference):
    judge = UserFactory(roles=[Role.REVIEWER])
    row = adjudicate(difference, answer(Level.V2, "The second origin is apart."), by=judge)
    assert (row.level, row.adjudicator) == ("V2", judge)
    assert Coding.objects.count() == 2
    assert Assessment.objects.get().level == "V1"
    with pytest.raises(TrackerError, match="settled meanwhile"):
        adjudicate(difference, answer(), by=UserFactory(roles=[Role.ADMIN]))


def test_neither_coder_settles_their_own_difference(difference, reviewer):
    with pytest.raises(NotAllowed, match="neither"):
        adjudicate(difference, answer(), by=reviewer)


@pytest.mark.parametrize("role", [Role.ANALYST, Role.CURATOR, Role.READER])
def test_only_reviewers_and_administrators_settle(difference, role):
    with pytest.raises(NotAllowed):
        adjudicate(difference, answer(), by=UserFactory(roles=[role]))
    assert not Adjudication.objects.exists()


def test_there_is_nothing_to_settle_where_coders_agree_or_one_is_missing(drawn, analyst, reviewer):
    first = first_coding(drawn, analyst)
    judge = UserFactory(roles=[Role.REVIEWER])
    with pytest.raises(TrackerError, match="no second answer"):
        adjudicate(first, answer(), by=judge)
    code_blind(first, answer(Level.V1), by=reviewer)
    with pytest.raises(TrackerError, match="nothing to settle"):
        adjudicate(first, answer(), by=judge)
