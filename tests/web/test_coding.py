"""Answers given twice: the blind queue shows no answer, a third person settles, agreement has its n."""

import krippendorff
import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from agreements.models import Adjudication, Assessment, Coding
from agreements.queries.agreement_of_coders import ENOUGH_PAIRS, measure
from agreements.types.terms import Characterisation, Level, Question, Role
from tests.factories import (
    ActorFactory,
    AdjudicationFactory,
    AssessmentFactory,
    BreachFactory,
    ClaimFactory,
    CodingFactory,
    UserFactory,
)

DRAWN = "NK-2020-0004"
SECRET = "the reasons of whoever answered first"


@pytest.fixture
def people(db):
    """Return a signed-in browser for a role, with the person behind it."""

    def make(role, name):
        person, client = UserFactory(username=name, roles=[role]), Client()
        client.force_login(person)
        client.person = person
        return client

    return make


@pytest.fixture
def ann(people):
    return people(Role.ANALYST, "first-coder-ann")


@pytest.fixture
def ben(people):
    return people(Role.ANALYST, "ben")


@pytest.fixture
def rita(people):
    return people(Role.REVIEWER, "rita")


@pytest.fixture
def first(ann):
    """The first answer of Ann: she assessed a drawn breach."""
    breach = BreachFactory(reference=DRAWN, summary="Shells fell by the bridge.")
    ClaimFactory(breach=breach, words="They fired at the bridge.")
    ann.post(
        f"/breaches/{DRAWN}/assess/?question=occurrence",
        {"level": "V3", "reasons": SECRET, "flags": ["refuted"]},
    )
    return Coding.objects.get()


def answer(level="V1", reasons="One origin only."):
    return {"level": level, "reasons": reasons}


def waiting(client):
    return list(client.get("/coding/").context["waiting"])


def test_an_answer_on_a_drawn_breach_waits_for_a_second_person(first, ann, ben):
    assert waiting(ben) == [first]
    assert waiting(ann) == []


def test_nothing_that_a_second_coder_opens_from_the_queue_tells_the_first_answer(first, ben):
    pages = ["/coding/", f"/coding/{first.pk}/", "/casework/", "/coding/adjudicate/"]
    for path in pages:
        page = ben.get(path).content.decode()
        main = page[page.index("<main") : page.index("</main>")]
        for told in (SECRET, "first-coder-ann", "refuted"):
            assert told not in main, path
        assert first.breach.get_absolute_url() + '"' not in main or path == "/casework/"
    form = ben.get(f"/coding/{first.pk}/").content.decode()
    assert "They fired at the bridge." in form
    assert "checked" not in form


def test_the_list_of_what_to_sign_does_not_tell_it_either(first, rita):
    waits = rita.get("/casework/").context["waiting"]
    assert (waits.codings, waits.unsigned, waits.again) == ([first], [], [])
    rita.post(f"/coding/{first.pk}/", answer())
    waits = rita.get("/casework/").context["waiting"]
    assert waits.codings == []
    assert [row.breach for row in waits.unsigned] == [first.breach]


def test_panel_asks_for_the_blind_answer_first(first, ann, ben):
    page = f"/breaches/{DRAWN}/assessments/"
    assert "Answer blind, before you read on" in ben.get(page).content.decode()
    assert "Answer blind, before you read on" not in ann.get(page).content.decode()


def test_the_second_answer_is_stored_and_moves_nothing(first, ben):
    assert ben.post(f"/coding/{first.pk}/", answer()).status_code == 302
    second = Coding.objects.get(blind=True)
    assert (second.level, second.coder, second.breach) == ("V1", ben.person, first.breach)
    assert Assessment.objects.get().level == "V3"
    assert waiting(ben) == []


def test_an_answer_without_reasons_is_422(first, ben):
    response = ben.post(f"/coding/{first.pk}/", answer(reasons=" "))
    assert response.status_code == 422
    assert not Coding.objects.filter(blind=True).exists()


def test_who_knows_the_answer_is_led_away(first, ann, rita):
    held = Assessment.objects.get()
    rita.post(f"/assessments/{held.pk}/sign/", {"expected": held.recorded_at.isoformat()})
    for client in (ann, rita):
        assert waiting(client) == []
        assert client.get(f"/coding/{first.pk}/").url == "/coding/"
        client.post(f"/coding/{first.pk}/", answer())
    assert not Coding.objects.filter(blind=True).exists()


def test_each_actor_is_a_question_of_its_own(db, ben):
    breach = BreachFactory()
    rows = [
        CodingFactory(breach=breach, question=Question.ATTRIBUTION, actor=ActorFactory())
        for _ in range(2)
    ]
    ben.post(f"/coding/{rows[0].pk}/", answer())
    assert waiting(ben) == rows[1:]


def test_merged_breaches_are_not_coded_any_more(first, ben):
    first.breach.merged_into = BreachFactory()
    first.breach.save()
    assert waiting(ben) == []


# Differences.


def difference(**second):
    row = CodingFactory(level="V1", reasons="The first reasons.")
    values = {"level": "V2", "reasons": "The second reasons.", **second}
    CodingFactory(breach=row.breach, blind=True, **values)
    return row


def differing(client):
    return list(client.get("/coding/adjudicate/").context["waiting"])


def test_where_two_differ_a_reviewer_sees_both_side_by_side(db, rita):
    row = difference()
    assert differing(rita) == [row]
    page = rita.get(f"/coding/adjudicate/{row.pk}/").content.decode()
    assert "The first reasons." in page
    assert "The second reasons." in page


def test_where_they_agree_there_is_nothing_to_settle(db, rita):
    row = difference(level="V1")
    assert differing(rita) == []
    assert rita.get(f"/coding/adjudicate/{row.pk}/").status_code == 404


def test_neither_coder_settles(db, rita):
    row = difference(coder=rita.person)
    assert differing(rita) == []
    path = f"/coding/adjudicate/{row.pk}/"
    assert rita.get(path).status_code == 403
    assert rita.post(path, answer()).status_code == 403
    assert not Adjudication.objects.exists()


def test_analysts_see_what_was_settled_and_settle_nothing(db, ann):
    row = difference()
    assert differing(ann) == []
    assert ann.get(f"/coding/adjudicate/{row.pk}/").status_code == 403
    AdjudicationFactory(breach=row.breach, level="V2", reasons="The settled reasons.")
    assert "The settled reasons." in ann.get("/coding/adjudicate/").content.decode()


def test_settling_offers_to_assess_accordingly_and_forces_nothing(db, rita):
    row = difference()
    held = AssessmentFactory(breach=row.breach, level="V1")
    response = rita.post(f"/coding/adjudicate/{row.pk}/", answer("V2", "Two origins after all."))
    settled = Adjudication.objects.get()
    assert (settled.level, settled.adjudicator) == ("V2", rita.person)
    held.refresh_from_db()
    assert held.level == "V1"
    form = rita.get(response.url).content.decode()
    assert 'value="V2" checked' in form
    assert "Two origins after all." in form
    assert differing(rita) == []


def test_settling_twice_is_refused_in_words(db, rita, people):
    row, other = difference(), people(Role.ADMIN, "adam")
    path = f"/coding/adjudicate/{row.pk}/"
    rita.post(path, answer())
    response = other.post(path, answer("V0"))
    assert response.status_code == 422
    assert "settled meanwhile" in response.content.decode()
    assert Adjudication.objects.get().level == "V1"


@pytest.mark.parametrize("path", ["/coding/", "/coding/adjudicate/", "/coding/1/"])
def test_readers_code_nothing_and_see_how_far_coders_agree(db, reader, path):
    assert reader.get(path).status_code == 403
    assert reader.get("/coding/agreement/").status_code == 200


# How far they agree.

LEVELS = list(Level)


def answers(*pairs, times=1):
    return [(f"V{first}", f"V{second}") for first, second in pairs] * times


def test_below_enough_pairs_there_is_no_figure(db):
    found = measure(Question.OCCURRENCE, answers((1, 1), times=ENOUGH_PAIRS - 1))
    assert (found.pairs, found.same) == (ENOUGH_PAIRS - 1, ENOUGH_PAIRS - 1)
    assert (found.percent, found.alpha, found.enough) == (None, None, False)


def test_perfect_agreement_is_a_hundred_percent_and_one():
    found = measure(Question.OCCURRENCE, answers((1, 1), (2, 2), times=10))
    assert (found.percent, found.alpha) == (100, 1)


def test_where_all_answers_are_one_value_alpha_is_not_defined():
    found = measure(Question.OCCURRENCE, answers((2, 2), times=20))
    assert (found.percent, found.alpha) == (100, None)


def test_levels_have_an_order_and_values_have_none():
    near = measure(Question.OCCURRENCE, answers((0, 0), (1, 2), (2, 1), (4, 4), times=6))
    far = measure(Question.OCCURRENCE, answers((0, 4), (1, 1), (2, 2), (4, 0), times=6))
    assert near.percent == far.percent == 50
    assert near.alpha > far.alpha
    terms = list(Characterisation)
    pairs = [(0, 0), (1, 2), (2, 1), (4, 4)] * 6
    values = [(terms[one].value, terms[two].value) for one, two in pairs]
    plain = krippendorff.alpha(
        [[one for one, _ in pairs], [two for _, two in pairs]], level_of_measurement="nominal"
    )
    assert measure(Question.CHARACTERISATION, values).alpha == pytest.approx(plain)
    assert near.alpha != pytest.approx(plain)


def test_alpha_of_a_worked_example_by_hand():
    # Nominal, 20 pairs: 9 agree on "breach", 9 on "not_breach", 2 differ. 40 values, 20 of each.
    # Observed disagreement 2/20 = 0.1; expected 2*20*20/(40*39) = 20/39; alpha = 1 - 0.1*39/20.
    pairs = [("breach", "breach")] * 9 + [("not_breach", "not_breach")] * 9
    pairs += [("breach", "not_breach"), ("not_breach", "breach")]
    assert measure(Question.CHARACTERISATION, pairs).alpha == pytest.approx(1 - 0.1 * 39 / 20)


def test_page_counts_pairs_and_says_where_they_are_too_few(db, reader):
    for number in range(ENOUGH_PAIRS):
        difference(level="V1" if number % 2 else "V2")
    CodingFactory(level="V1")  # without its second answer it is no pair
    response = reader.get("/coding/agreement/")
    occurrence, attribution, _ = response.context["page"].measures
    assert (occurrence.pairs, occurrence.same, occurrence.percent) == (20, 10, 50)
    assert (attribution.pairs, attribution.enough) == (0, False)
    page = response.content.decode()
    assert "50 %" in page
    assert page.count("not enough pairs") == 2


def queries_of(client, path):
    with CaptureQueriesContext(connection) as captured:
        assert client.get(path).status_code == 200
    return len(captured)


def test_pages_take_as_many_queries_for_many_answers_as_for_one(rita):
    def more():
        CodingFactory()
        row = difference()
        settled = difference()
        AdjudicationFactory(breach=settled.breach)
        return row

    row = more()
    ClaimFactory(breach=row.breach)
    paths = [
        "/coding/",
        f"/coding/{Coding.objects.order_by('pk').first().pk}/",
        "/coding/adjudicate/",
        f"/coding/adjudicate/{row.pk}/",
        "/coding/agreement/",
    ]
    before = {path: queries_of(rita, path) for path in paths}
    for _ in range(5):
        more()
        ClaimFactory(breach=row.breach)
    assert {path: queries_of(rita, path) for path in paths} == before
