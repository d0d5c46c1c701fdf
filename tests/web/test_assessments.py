"""What is held of a breach: the panel, the form, the signature, the work on it, what waits for whom."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from agreements.actions.recording import declared_clock
from agreements.models import Assessment, Case, Claim, Comment
from agreements.types.terms import (
    CaseStage,
    Characterisation,
    ClaimKind,
    Level,
    Question,
    Role,
)
from tests.factories import (
    MOMENT,
    ActorFactory,
    AgreementTextFactory,
    AssessmentFactory,
    BreachClauseFactory,
    BreachFactory,
    CaseFactory,
    ClaimAccusedFactory,
    ClaimFactory,
    CodingFactory,
    CommentFactory,
    FulfilmentFactory,
    ObligationFactory,
    UserFactory,
)


@pytest.fixture
def people(db):
    """Return a signed-in browser for each role, and the person behind it."""

    def make(role, name):
        person, client = UserFactory(username=name, roles=[role]), Client()
        client.force_login(person)
        client.person = person
        return client

    return make


@pytest.fixture
def ann(people):
    return people(Role.ANALYST, "ann")


@pytest.fixture
def rita(people):
    return people(Role.REVIEWER, "rita")


def page_of(breach, what="assessments"):
    return f"/breaches/{breach.reference}/{what}/"


def asked(breach, question="occurrence", **target):
    query = "&".join(f"{name}={value}" for name, value in {"question": question, **target}.items())
    return f"{page_of(breach, 'assess')}?{query}"


def fields(level="V2", reasons="Two origins, one of them apart.", **more):
    return {"level": level, "reasons": reasons, "expected": "", **more}


def token(breach, question="occurrence"):
    return Assessment.objects.get(breach=breach, question=question).recorded_at.isoformat()


# The panel.


def test_panel_asks_three_questions_of_whom_and_what_they_are_about(world, reader):
    panel = reader.get(page_of(world.breach)).context["panel"]
    assert [
        (block.question, [line.actor or line.clause for line in block.lines])
        for block in panel.blocks
    ] == [
        (Question.OCCURRENCE, [None]),
        (Question.ATTRIBUTION, list(world.parties)),
        (Question.CHARACTERISATION, [world.clause]),
    ]


def test_panel_names_the_accused_and_who_admits_without_being_bound(world, reader):
    accused, admitting = ActorFactory(name="Accused"), ActorFactory(name="Admitting")
    claim = Claim.objects.get(breach=world.breach, kind=ClaimKind.ACCUSATION)
    ClaimAccusedFactory(claim=claim, actor=accused)
    ClaimAccusedFactory(claim=claim, actor=ActorFactory(name="Taken back"), withdrawn=True)
    ClaimFactory(breach=world.breach, kind=ClaimKind.ADMISSION, claimant=admitting)
    lines = reader.get(page_of(world.breach)).context["panel"].blocks[1].lines
    assert {line.actor.name for line in lines} == {
        "Accused",
        "Admitting",
        "Northland",
        "Southland",
    }


def test_panel_offers_each_duty_of_a_clause_with_several(world, reader):
    ObligationFactory(clause=world.clause, obligor=world.parties[0], number=2)
    lines = reader.get(page_of(world.breach)).context["panel"].blocks[2].lines
    assert [line.duty_number for line in lines] == [None, 1, 2]


def test_what_was_answered_stays_in_sight_when_its_clause_is_withdrawn(world, ann):
    AssessmentFactory(
        breach=world.breach,
        question=Question.CHARACTERISATION,
        clause=world.clause,
        level="",
        value=Characterisation.BREACH,
    )
    world.breach.touches.update(withdrawn=True)
    (line,) = ann.get(page_of(world.breach)).context["panel"].blocks[2].lines
    assert (line.held.assessment.value, line.can_be_asked) == ("breach", False)


@pytest.mark.parametrize(("level", "counts"), [("V2", False), ("V3", True), ("V4", True)])
def test_an_unsigned_v3_or_v4_is_said_to_count_as_v2(db, reader, level, counts):
    breach = AssessmentFactory(level=level).breach
    page = reader.get(page_of(breach)).content.decode()
    assert ("Counts as V2 until a second person signs." in page) is counts


def test_a_signed_v3_names_its_second_signer(db, reader):
    breach = AssessmentFactory(level="V3", second_signer=UserFactory(username="rita")).breach
    page = reader.get(page_of(breach)).content.decode()
    assert "second signature: rita" in page
    assert "Counts as V2" not in page


def test_earlier_states_stay_visible_with_their_authors(world, ann, rita):
    assessment = Assessment.objects.get(breach=world.breach)
    assessment.level, assessment.reasons, assessment.author = "V2", "A second origin.", rita.person
    assessment.save()
    page = ann.get(page_of(world.breach)).content.decode()
    assert "1 state before" in page
    assert page.index("A second origin.") < page.index("One side says so.")


def test_flags_stand_beside_the_answer(db, reader):
    breach = AssessmentFactory(flags=["unverifiable", "contested"]).breach
    page = reader.get(page_of(breach)).content.decode()
    assert "cannot be verified" in page


def test_panel_and_box_can_stand_on_any_page(world, reader, rf):
    from django.template import Context, Template

    page = Template(
        "{% load assessments %}{% assessment_panel breach %}{% case_panel breach %}"
    ).render(Context({"breach": world.breach, "user": UserFactory(roles=[Role.ANALYST])}))
    assert "Did it happen?" in page
    assert "Assign to me" in page


# Rights.


def test_readers_see_what_is_held_and_no_buttons(world, reader):
    page = reader.get(page_of(world.breach)).content.decode()
    assert "One side says so." in page
    assert "/assess/?" not in page
    assert "Add the remark" not in page
    assert "Assign to me" not in page


@pytest.mark.parametrize("role", [Role.READER, Role.AUDITOR])
def test_readers_and_auditors_are_refused_what_writes(world, sign_in, role):
    client = sign_in(role)
    assessment = Assessment.objects.get(breach=world.breach)
    for path in (
        asked(world.breach),
        page_of(world.breach, "stage"),
        page_of(world.breach, "assign"),
        page_of(world.breach, "remarks"),
        f"/assessments/{assessment.pk}/sign/",
    ):
        assert client.post(path, fields()).status_code == 403
    assert client.get("/casework/").status_code == 403
    assert Assessment.objects.get(breach=world.breach).level == "V1"


@pytest.mark.parametrize("path", ["/casework/", "/coding/agreement/"])
def test_anonymous_is_sent_to_sign_in(db, path):
    assert Client().get(path).status_code == 302


# Answering.


def test_an_answer_is_kept_under_its_authors_name(db, ann):
    breach = BreachFactory()
    response = ann.post(asked(breach), fields(flags=["unverifiable"]))
    assert (response.status_code, response.url) == (302, page_of(breach))
    held = breach.assessments.get()
    assert (held.level, held.author, held.flags) == ("V2", ann.person, ["unverifiable"])


def test_attribution_is_answered_for_each_actor_apart(world, ann):
    for party, level in zip(world.parties, ("V0", "V3"), strict=True):
        ann.post(asked(world.breach, "attribution", actor=party.pk), fields(level, sole="on"))
    rows = world.breach.assessments.filter(question="attribution").order_by("actor__name")
    assert [(row.actor.name, row.level, row.sole) for row in rows] == [
        ("Northland", "V0", True),
        ("Southland", "V3", True),
    ]


def test_characterisation_is_a_value_for_a_clause(world, ann):
    path = asked(world.breach, "characterisation", clause=world.clause.pk)
    assert ann.post(path, {"value": "breach", "reasons": "Why."}).status_code == 302
    held = world.breach.assessments.get(question="characterisation")
    assert (held.value, held.level, held.clause) == ("breach", "", world.clause)


@pytest.mark.parametrize(
    ("changes", "where"),
    [
        ({"level": ""}, "level"),
        ({"level": "V9"}, "level"),
        ({"reasons": "  "}, "reasons"),
        ({"flags": ["nothing"]}, "flags"),
        ({"expected": "yesterday"}, "expected"),
    ],
)
def test_what_cannot_be_kept_is_422_and_says_where(db, ann, changes, where):
    breach = BreachFactory()
    response = ann.post(asked(breach), fields() | changes)
    assert response.status_code == 422
    assert where in response.context["form"].errors
    assert not breach.assessments.exists()


@pytest.mark.parametrize(
    "query",
    [
        "",
        "?question=guilt",
        "?question=attribution",
        "?question=attribution&actor=999999",
        "?question=occurrence&actor=1",
        "?question=characterisation&clause=nothing",
    ],
)
def test_a_question_that_cannot_be_asked_is_404(world, ann, query):
    assert ann.get(page_of(world.breach, "assess") + query).status_code == 404


def test_form_begins_with_what_is_held_and_shows_the_facts(world, ann):
    page = ann.get(asked(world.breach)).content.decode()
    assert 'value="V1" checked' in page
    assert "The sides keep promise number 1." in page
    assert "They shelled our village." in page


def test_a_merged_breach_cannot_be_assessed(db, ann):
    merged = BreachFactory(merged_into=BreachFactory())
    assert ann.post(asked(merged), fields()).status_code == 422
    page = ann.get(page_of(merged)).content.decode()
    assert merged.merged_into.reference in page
    assert "/assess/?" not in page


def test_two_answers_at_once_show_both_and_keep_what_was_typed(world, ann, rita):
    seen = token(world.breach)
    rita.post(asked(world.breach), fields("V2", "Rita's reasons.", expected=seen))
    response = ann.post(asked(world.breach), fields("V0", "Ann's reasons.", expected=seen))
    page = response.content.decode()
    assert response.status_code == 409
    assert "Rita&#x27;s reasons." in page
    assert "Ann&#x27;s reasons." in page
    assert 'value="V0" checked' in page
    assert Assessment.objects.get(breach=world.breach).level == "V2"


def test_saving_over_the_other_answer_is_possible_once_it_was_shown(world, ann, rita):
    seen = token(world.breach)
    rita.post(asked(world.breach), fields("V2", expected=seen))
    conflict = ann.post(asked(world.breach), fields("V0", expected=seen))
    shown = conflict.context["form"]["expected"].value()
    assert ann.post(asked(world.breach), fields("V0", expected=shown)).status_code == 302
    held = Assessment.objects.get(breach=world.breach)
    assert [state.level for state in held.states.order_by("pgh_id")] == ["V1", "V2", "V0"]


def test_the_same_form_sent_twice_is_one_state(db, ann):
    breach = BreachFactory()
    for _ in range(2):
        assert ann.post(asked(breach), fields()).status_code == 302
    assert breach.assessments.get().states.count() == 1


# Signing.


def test_a_reviewer_signs_and_it_counts(world, ann, rita):
    breach = AssessmentFactory(level="V3", author=ann.person).breach
    held = breach.assessments.get()
    assert "Sign this V3" in rita.get(page_of(breach)).content.decode()
    assert "Sign this V3" not in ann.get(page_of(breach)).content.decode()
    rita.post(f"/assessments/{held.pk}/sign/", {"expected": held.recorded_at.isoformat()})
    held.refresh_from_db()
    assert held.second_signer == rita.person
    assert "Sign this V3" not in rita.get(page_of(breach)).content.decode()


def test_an_analyst_is_refused_the_signature(db, ann):
    held = AssessmentFactory(level="V3")
    path = f"/assessments/{held.pk}/sign/"
    assert ann.post(path, {"expected": held.recorded_at.isoformat()}).status_code == 403
    held.refresh_from_db()
    assert held.second_signer is None


@pytest.mark.parametrize("expected", ["", "nonsense", "2020-01-01T00:00:00+00:00"])
def test_an_answer_that_was_not_read_is_not_signed(db, rita, expected):
    held = AssessmentFactory(level="V3")
    response = rita.post(f"/assessments/{held.pk}/sign/", {"expected": expected}, follow=True)
    held.refresh_from_db()
    assert held.second_signer is None
    assert [message.level_tag for message in response.context["messages"]] == ["warning"]


# The work on it.


def test_stage_moves_by_a_button_and_says_what_is_missing(db, ann):
    breach = BreachFactory()
    stage = page_of(breach, "stage")
    ann.post(stage, {"to": "in_review", "expected": "logged"})
    response = ann.post(stage, {"to": "assessed", "expected": "in_review"}, follow=True)
    assert Case.objects.get(breach=breach).stage == CaseStage.IN_REVIEW
    assert "Not answered yet: occurrence" in response.content.decode()


def test_only_the_steps_a_person_may_take_are_shown(db, ann, rita):
    breach = CaseFactory(stage=CaseStage.CLOSED).breach
    assert "Move to" not in ann.get(page_of(breach)).content.decode()
    assert "Move to “in review”" in rita.get(page_of(breach)).content.decode()
    response = ann.post(page_of(breach, "stage"), {"to": "in_review", "expected": "closed"})
    assert response.status_code == 403


def test_a_case_is_taken_given_and_given_back(db, ann, rita):
    breach = BreachFactory()
    assign = page_of(breach, "assign")
    ann.post(assign, {"to": ann.person.pk})
    assert Case.objects.get(breach=breach).assigned_to == ann.person
    rita.post(assign, {"to": rita.person.pk})
    assert Case.objects.get(breach=breach).assigned_to == rita.person
    rita.post(assign, {"to": ""})
    assert Case.objects.get(breach=breach).assigned_to is None
    rita.post(assign, {"to": UserFactory(roles=[Role.READER]).pk})
    assert Case.objects.get(breach=breach).assigned_to is None


def test_remarks_are_for_those_who_work_and_can_be_withdrawn(db, ann, rita, reader):
    breach = BreachFactory()
    ann.post(page_of(breach, "remarks"), {"words": "The hour differs."})
    comment = Comment.objects.get()
    assert "The hour differs." in rita.get(page_of(breach)).content.decode()
    assert "The hour differs." not in reader.get(page_of(breach)).content.decode()
    assert rita.post(f"/remarks/{comment.pk}/withdraw/").status_code == 403
    ann.post(f"/remarks/{comment.pk}/withdraw/")
    page = ann.get(page_of(breach)).content.decode()
    assert "The hour differs." not in page
    assert "it was withdrawn" in page


# What waits for whom.


def waiting(client):
    return client.get("/casework/").context["waiting"]


def test_my_open_cases_wait_for_me(db, ann):
    mine = CaseFactory(assigned_to=ann.person)
    CaseFactory(assigned_to=ann.person, stage=CaseStage.CLOSED)
    CaseFactory(assigned_to=UserFactory())
    assert waiting(ann).mine == [mine]


def test_what_i_could_sign_waits_for_me(db, ann, rita):
    other = AssessmentFactory(level="V3")
    AssessmentFactory(level="V4", author=rita.person)
    AssessmentFactory(level="V4", second_signer=UserFactory())
    AssessmentFactory(level="V2")
    assert waiting(rita).unsigned == [other]
    assert waiting(ann).unsigned == []


def test_open_cases_of_nobody_can_be_taken_from_the_list(db, ann):
    free = BreachFactory()
    CaseFactory(stage=CaseStage.CLOSED)
    BreachFactory(merged_into=free)
    assert waiting(ann).nobodys == [free]
    response = ann.post(page_of(free, "assign"), {"to": ann.person.pk, "next": "/casework/"})
    assert response.url == "/casework/"
    assert waiting(ann).nobodys == []


def again(client):
    return [(str(row.why), row.breach or row.duty) for row in waiting(client).again]


def test_a_denial_after_the_assessment_is_to_be_looked_at_again(db, ann):
    breach = ClaimFactory().breach
    AssessmentFactory(breach=breach)
    assert again(ann) == []
    ClaimFactory(breach=breach, kind=ClaimKind.DENIAL)
    ClaimFactory(kind=ClaimKind.DENIAL)  # of what nobody has assessed
    assert again(ann) == [("a denial came after it was assessed", breach)]
    Assessment.objects.update(reasons="The denial names no fact.")
    assert again(ann) == []


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"retracted": True, "retraction_reason": "Withdrawn."}, "a claim was retracted since"),
        ({"correction_reason": "Another spoke."}, "a claim was corrected since"),
    ],
)
def test_a_claim_changed_after_the_assessment_is_to_be_looked_at_again(db, ann, change, why):
    claim = ClaimFactory()
    AssessmentFactory(breach=claim.breach)
    Claim.objects.filter(pk=claim.pk).update(**change)
    assert again(ann) == [(why, claim.breach)]


def test_a_new_v3_asks_whether_it_is_a_breach(db, ann):
    touch = BreachClauseFactory()
    held = AssessmentFactory(breach=touch.breach, level=Level.V3)
    assert again(ann) == []  # it counts as V2
    held.second_signer = UserFactory()
    held.save()
    assert [breach for _, breach in again(ann)] == [touch.breach]
    AssessmentFactory(
        breach=touch.breach,
        question=Question.CHARACTERISATION,
        clause=touch.clause,
        level="",
        value=Characterisation.BREACH,
    )
    assert again(ann) == []


@pytest.mark.parametrize(("version", "listed"), [(1, False), (2, True)])
def test_a_new_version_of_the_text_asks_anew(db, ann, version, listed):
    touch = BreachClauseFactory()
    AssessmentFactory(
        breach=touch.breach,
        question=Question.CHARACTERISATION,
        clause=touch.clause,
        level="",
        value=Characterisation.BREACH,
    )
    text = AgreementTextFactory(agreement=touch.clause.agreement, version=version)
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE agreements_agreementtext SET status = 'published',"
            " published_at = clock_timestamp() WHERE id = %s",
            [text.pk],
        )
    assert bool(again(ann)) is listed


def test_a_deadline_that_passed_in_silence_is_listed_until_a_report(db, ann):
    duty = ObligationFactory(one_week=True)
    assert again(ann) == [("its deadline has passed; nothing was recorded since", duty)]
    FulfilmentFactory(obligation=duty)
    assert again(ann) == []


def test_a_duty_reported_as_done_before_its_deadline_is_not_listed(db, ann):
    duty = ObligationFactory(one_week=True)
    with declared_clock(MOMENT):
        report = FulfilmentFactory(obligation=duty, share=0.5)
    assert len(again(ann)) == 1
    with declared_clock(MOMENT):
        FulfilmentFactory(obligation=duty, share=1, announcement=True)
    assert len(again(ann)) == 1
    with declared_clock(MOMENT):
        report.share = 1
        report.save()
    assert again(ann) == []


# Numbers of queries.


def queries_of(client, path):
    with CaptureQueriesContext(connection) as captured:
        assert client.get(path).status_code == 200
    return len(captured)


def test_page_of_a_breach_takes_as_many_queries_for_many_answers_as_for_one(world, rita):
    before = {path: queries_of(rita, path) for path in (page_of(world.breach), asked(world.breach))}
    for number in range(8):
        actor = ActorFactory()
        claim = ClaimFactory(breach=world.breach, claimant=world.parties[0])
        ClaimAccusedFactory(claim=claim, actor=actor)
        row = AssessmentFactory(
            breach=world.breach, question=Question.ATTRIBUTION, actor=actor, level="V3"
        )
        row.reasons = f"Another reason {number}."
        row.save()
        CommentFactory(breach=world.breach)
    assert {path: queries_of(rita, path) for path in before} == before


def test_what_waits_takes_as_many_queries_for_many_as_for_one(db, rita):
    def more():
        CaseFactory(assigned_to=rita.person)
        AssessmentFactory(level="V3")
        BreachFactory()
        CodingFactory()
        ObligationFactory(one_week=True)
        breach = ClaimFactory().breach
        AssessmentFactory(breach=breach)
        ClaimFactory(breach=breach, kind=ClaimKind.DENIAL)
        pair = CodingFactory(level="V1")
        CodingFactory(breach=pair.breach, level="V2", blind=True)

    more()
    before = queries_of(rita, "/casework/")
    for _ in range(5):
        more()
    assert queries_of(rita, "/casework/") == before
