"""Logging a breach: one transaction, a permanent reference, corrections that keep what was."""

import uuid

import pytest
from django.apps import apps

from agreements.actions.breaches import (
    BreachReport,
    HarmReport,
    Position,
    Touch,
    add_position,
    log_breach,
)
from agreements.actions.corrections import (
    Side,
    claim_version,
    correct_claim,
    post_correction,
    reading_of,
    retract_claim,
)
from agreements.errors import NotAllowed, StaleReview, TrackerError
from agreements.models import Breach, Casualties, ClaimAccused
from agreements.types.terms import ActKind, CasualtyCategory, ClaimKind, Population, Role
from tests.factories import ActorFactory, ClauseFactory, UserFactory, on

pytestmark = pytest.mark.django_db


@pytest.fixture
def clause():
    return ClauseFactory()


def report(clause, **changes):
    values = {
        "conflict": clause.agreement.conflict,
        "summary": "Shells fell on a village by the river.",
        "act": ActKind.SHELLING_MORTAR,
        "touches": (Touch(clause),),
        "occurred": on(2020, 10, 18),
    }
    return BreachReport(**values | changes)


def test_references_count_up_within_conflict_and_year(clause):
    prefix = clause.agreement.conflict.reference_prefix
    first, second = (log_breach(report(clause), by=None) for _ in range(2))
    later = log_breach(report(clause, occurred=on(2021, 1, 3)), by=None)
    assert [first.reference, second.reference, later.reference] == [
        f"{prefix}-2020-0001",
        f"{prefix}-2020-0002",
        f"{prefix}-2021-0001",
    ]


def test_the_same_form_sent_twice_is_one_breach(clause):
    key = uuid.uuid4()
    first, second = (log_breach(report(clause, form_key=key), by=None) for _ in range(2))
    assert first == second
    assert Breach.objects.count() == 1


def test_positions_of_both_sides_are_kept_apart(clause):
    one, other = ActorFactory(), ActorFactory()
    breach = log_breach(
        report(
            clause,
            positions=(
                Position(ClaimKind.ACCUSATION, one, "They fired.", "o1", accused=(other,)),
                Position(ClaimKind.DENIAL, other, "We did not.", "o2", accused=(other,)),
            ),
        ),
        by=UserFactory(roles=[Role.ANALYST]),
    )
    assert [(c.kind, c.claimant, c.reported_claimant) for c in breach.claims.order_by("pk")] == [
        (ClaimKind.ACCUSATION, one, one),
        (ClaimKind.DENIAL, other, other),
    ]


def test_killed_or_wounded_is_never_counted_as_killed(clause):
    harm = HarmReport(
        CasualtyCategory.KILLED_OR_WOUNDED, Population.ALL, low=1000, wording="thousands"
    )
    log_breach(report(clause, harm=(harm,)), by=None)
    assert not Casualties.objects.filter(category=CasualtyCategory.KILLED).exists()
    assert Casualties.objects.get().wording == "thousands"


def test_a_breach_without_a_clause_is_refused(clause):
    with pytest.raises(TrackerError, match="at least one clause"):
        log_breach(report(clause, touches=()), by=None)


def test_a_clause_of_another_conflict_is_refused_and_nothing_is_stored(clause):
    with pytest.raises(TrackerError, match="another conflict"):
        log_breach(report(clause, touches=(Touch(clause), Touch(ClauseFactory()))), by=None)
    assert not Breach.objects.exists()


def test_a_reader_may_not_log(clause):
    with pytest.raises(NotAllowed):
        log_breach(report(clause), by=UserFactory(roles=[Role.READER]))


def test_a_correction_flips_the_accused_and_keeps_every_state(clause):
    one, other = ActorFactory(), ActorFactory()
    breach = log_breach(
        report(
            clause,
            positions=(Position(ClaimKind.ACCUSATION, one, "They fired.", "o", accused=(other,)),),
        ),
        by=None,
    )
    claim = breach.claims.get()
    for _ in range(2):  # correcting twice equals correcting once
        correct_claim(
            claim, claimant=other, accused=[one], reason="the ministry's own text", by=None
        )
    claim.refresh_from_db()
    live = set(claim.accused.filter(withdrawn=False).values_list("actor", flat=True))
    assert (claim.claimant, claim.reported_claimant, live) == (other, one, {one.pk})
    states = apps.get_model("agreements", "ClaimState").objects.filter(pgh_obj=claim)
    assert [state.claimant_id for state in states.order_by("recorded_at")] == [one.pk, other.pk]
    assert ClaimAccused.objects.filter(claim=claim).count() == 2


def test_a_correction_needs_its_reason(clause):
    one = ActorFactory()
    breach = log_breach(
        report(clause, positions=(Position(ClaimKind.ACCUSATION, one, "They fired.", "o"),)),
        by=None,
    )
    with pytest.raises(TrackerError, match="reason"):
        correct_claim(breach.claims.get(), claimant=one, accused=[], reason=" ", by=None)


@pytest.fixture
def accusation(clause):
    one, other = ActorFactory(), ActorFactory()
    said = Position(
        ClaimKind.ACCUSATION, one, "They fired.", "o", accused=(other,), aligned_with=one
    )
    return log_breach(report(clause, positions=(said,)), by=None).claims.get()


def test_a_corrected_claim_is_on_the_side_of_its_new_claimant(accusation):
    other = ActorFactory()
    found = correct_claim(accusation, claimant=other, accused=[], reason="the release", by=None)
    assert found.aligned_with == other


def test_the_side_stays_where_the_claimant_stays(accusation):
    side = ActorFactory()
    accusation.aligned_with = side
    accusation.save()
    found = correct_claim(
        accusation, claimant=accusation.claimant, accused=[ActorFactory()], reason="r", by=None
    )
    assert found.aligned_with == side


def test_the_side_can_be_nobodys(accusation):
    found = correct_claim(
        accusation,
        claimant=accusation.claimant,
        accused=[],
        kind=ClaimKind.DENIAL,
        aligned_with=None,
        reason="r",
        by=None,
    )
    assert (found.aligned_with, found.kind) == (None, ClaimKind.DENIAL)
    assert Side.OF_CLAIMANT is not None


def test_a_correction_over_somebody_elses_is_refused_and_changes_nothing(accusation):
    read = claim_version(accusation)
    correct_claim(accusation, claimant=ActorFactory(), accused=[], reason="first", by=None)
    with pytest.raises(StaleReview):
        correct_claim(
            accusation,
            claimant=ActorFactory(),
            accused=[],
            reason="second",
            expected=read,
            by=None,
        )
    accusation.refresh_from_db()
    assert accusation.correction_reason == "first"


def test_a_change_of_the_accused_alone_is_a_new_version(accusation):
    read = claim_version(accusation)
    row = accusation.accused.get()
    row.withdrawn = True
    row.save()
    assert claim_version(accusation) > read


def test_a_retracted_claim_keeps_its_words_and_is_corrected_no_more(accusation):
    retract_claim(accusation, reason="The ministry took it back.", by=None)
    accusation.refresh_from_db()
    assert (accusation.retracted, accusation.words) == (True, "They fired.")
    with pytest.raises(TrackerError, match="retracted"):
        correct_claim(accusation, claimant=ActorFactory(), accused=[], reason="r", by=None)


def test_a_retraction_needs_its_reason(accusation):
    with pytest.raises(TrackerError, match="reason"):
        retract_claim(accusation, reason="  ", by=None)


@pytest.mark.parametrize("act", ["correct", "retract", "post", "add"])
def test_a_reader_corrects_retracts_posts_and_adds_nothing(accusation, act):
    reader = UserFactory(roles=[Role.READER])
    said = Position(ClaimKind.DENIAL, accusation.claimant, "No.", "o2")
    acts = {
        "correct": lambda: correct_claim(
            accusation, claimant=ActorFactory(), accused=[], reason="r", by=reader
        ),
        "retract": lambda: retract_claim(accusation, reason="r", by=reader),
        "post": lambda: post_correction(
            accusation, before={}, after={}, reason="r", cells=[], by=reader
        ),
        "add": lambda: add_position(accusation.breach, said, by=reader),
    }
    with pytest.raises(NotAllowed):
        acts[act]()


def test_the_same_position_sent_twice_is_one(accusation):
    said = Position(
        ClaimKind.ACCUSATION,
        accusation.claimant,
        "They fired.",
        "o",
        accused=tuple(row.actor for row in accusation.accused.all()),
    )
    assert add_position(accusation.breach, said, by=None) == accusation


def test_the_same_words_against_another_are_another_position(accusation):
    said = Position(
        ClaimKind.ACCUSATION, accusation.claimant, "They fired.", "o", accused=(ActorFactory(),)
    )
    assert add_position(accusation.breach, said, by=None) != accusation


def test_a_reading_is_in_names(accusation):
    reading = reading_of(accusation)
    assert reading["claimant"] == accusation.claimant.name
    assert reading["accused"] == [accusation.accused.get().actor.name]
