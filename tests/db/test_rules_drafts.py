"""Each rule on drafts refuses what breaks it."""

from tests.db.rules import (
    changed,
    copied,
    fuzzy,
    not_negative,
    parametrised,
    refusal,
    removed,
    unknown,
)
from tests.factories import (
    DraftDecisionFactory,
    DraftFactory,
    DraftPresenceFactory,
    DraftStepFactory,
    UnresolvedActorFactory,
)

WHOLE = "draft_published_whole"
BACK = "draft_step_takes_back_another"
SETTLED = "unresolved_actor_settled_whole"


def step(name, **columns):
    """Return the case of a second step with other columns: a step cannot be changed."""
    return copied(name, DraftStepFactory, **{"token": "token + 1000", **columns})


def decision(name, **columns):
    """Return the case of a second decision with other columns: one cannot be changed."""
    return copied(name, DraftDecisionFactory, **columns)


CASES = [
    changed("draft_token_from_one", DraftFactory, "token = 0"),
    changed(
        "agreements_draft_token_check",
        DraftFactory,
        "token = -1",
        besides="draft_token_from_one",
    ),
    unknown("draft_stage_known", DraftFactory, "stage"),
    unknown("draft_standing_known", DraftFactory, "standing"),
    unknown("draft_form_known", DraftFactory, "form"),
    unknown("draft_status_known", DraftFactory, "status"),
    unknown("draft_class_known", DraftFactory, "agreement_class"),
    changed("draft_slug_plain", DraftFactory, "slug = 'With Space'"),
    changed("draft_language_code", DraftFactory, "language = 'English'"),
    *fuzzy("draft", DraftFactory, "agreed"),
    *fuzzy("draft", DraftFactory, "in_force_from"),
    changed(WHOLE, DraftFactory, "stage = 'published'", published=False),
    changed(WHOLE, DraftFactory, "published_by_id = NULL", published=True),
    changed(WHOLE, DraftFactory, "proposed_by_id = NULL", published=True),
    changed(WHOLE, DraftFactory, "published_text_id = NULL", published=True),
    changed(WHOLE, DraftFactory, "stage = 'draft'", published=True),
    changed(
        "draft_published_by_another",
        DraftFactory,
        "published_by_id = proposed_by_id",
        published=True,
    ),
    changed("draft_proposed_by_someone", DraftFactory, "proposed_by_id = NULL", proposed=True),
    copied("agreements_draft_published_text_id_key", DraftFactory, {"published": True}),
    copied("draft_step_token_once", DraftStepFactory),
    step("draft_step_kind_known", kind="'no such term'", target_id="id"),
    step(BACK, kind="'undo'"),
    step(BACK, target_id="id"),
    changed("draft_step_is_immutable", DraftStepFactory, "token = token + 1"),
    removed("draft_step_is_immutable", DraftStepFactory),
    step("agreements_draftstep_token_check", token="-1"),
    decision("draft_decision_kind_known", kind="'no such term'"),
    decision("draft_decision_says_why", reason="''"),
    decision("draft_decision_says_why", kind="'withdrawn'", reason="''"),
    decision("agreements_draftdecision_token_check", token="-1"),
    changed("draft_decision_is_immutable", DraftDecisionFactory, "token = 5"),
    removed("draft_decision_is_immutable", DraftDecisionFactory),
    copied("draft_presence_once_a_person", DraftPresenceFactory),
    copied("unresolved_actor_once", UnresolvedActorFactory),
    unknown("unresolved_actor_place_known", UnresolvedActorFactory, "place"),
    changed("unresolved_actor_has_words", UnresolvedActorFactory, "words = ''"),
    changed(SETTLED, UnresolvedActorFactory, "settled_at = now()"),
    changed(SETTLED, UnresolvedActorFactory, "settled_by_id = NULL", settled=True),
    changed(SETTLED, UnresolvedActorFactory, "settled_at = NULL", settled=True),
    changed(SETTLED, UnresolvedActorFactory, "actor_id = NULL", settled=True),
    *not_negative(UnresolvedActorFactory, "duty_number"),
]


@parametrised(CASES)
def test_the_rule_refuses_it(case, db, as_owner):
    assert refusal(case, as_owner) == case.name
