"""Each rule on breaches, what is held of them, and on work refuses the statement that breaks it."""

from tests.db.rules import (
    Case,
    beside,
    changed,
    copied,
    fuzzy,
    not_negative,
    parametrised,
    recorded,
    refusal,
    retracted,
    unknown,
)
from tests.factories import (
    ActorFactory,
    ArticleFactory,
    AssessmentFactory,
    BreachClauseFactory,
    BreachFactory,
    CasualtiesFactory,
    ClaimAccusedFactory,
    ClaimFactory,
    ClauseFactory,
    CoverageFactory,
    FulfilmentFactory,
    JobFactory,
    MembershipFactory,
    OverrideFactory,
    SentenceFactory,
    UserFactory,
    WorkerHeartbeatFactory,
)

BREACHES = [
    copied("agreements_breach_reference_key", BreachFactory),
    copied(
        "agreements_breach_form_key_key",
        BreachFactory,
        {"form_key": "7c8e6f70-8a0e-4a5f-9d2c-2f8f6c3b1a00"},
        reference="'QQ-2020-0001'",
    ),
    changed("breach_reference_form", BreachFactory, "reference = 'NK 1'"),
    changed("breach_reference_form", BreachFactory, "reference = 'NK-2020-1'"),
    changed("breach_has_a_summary", BreachFactory, "summary = ''"),
    unknown("breach_act_known", BreachFactory, "act"),
    unknown("breach_act_form_known", BreachFactory, "act_form"),
    unknown("breach_weapon_known", BreachFactory, "weapon"),
    unknown("breach_target_known", BreachFactory, "target"),
    unknown(
        "breach_place_precision_known", BreachFactory, "place_precision", place_words="a village"
    ),
    unknown("breach_in_scope_known", BreachFactory, "in_scope"),
    changed("breach_place_before_its_precision", BreachFactory, "place_precision = 'exact'"),
    changed("breach_distance_on_the_globe", BreachFactory, "distance_km = -1"),
    changed("breach_distance_on_the_globe", BreachFactory, "distance_km = 'NaN'"),
    changed("breach_distance_on_the_globe", BreachFactory, "distance_km = 'Infinity'"),
    changed("breach_bearing_on_the_compass", BreachFactory, "bearing_degrees = 360"),
    changed("breach_bearing_on_the_compass", BreachFactory, "bearing_degrees = -1"),
    changed("breach_in_scope_only_if_dated", BreachFactory, "in_scope = 'yes'", occurred=None),
    *fuzzy("breach", BreachFactory, "occurred"),
    recorded("breach", BreachFactory),
    copied("breach_clause_once", BreachClauseFactory),
    copied("breach_clause_once", BreachClauseFactory, {"duty_number": 1}),
    *not_negative(BreachClauseFactory, "duty_number"),
    recorded("breach_clause", BreachClauseFactory),
]

CLAIMS = [
    unknown("claim_kind_known", ClaimFactory, "kind"),
    unknown("claim_reliability_known", ClaimFactory, "reliability"),
    changed("claim_credibility_1_to_6", ClaimFactory, "credibility = 0"),
    changed("claim_credibility_1_to_6", ClaimFactory, "credibility = 7"),
    *not_negative(ClaimFactory, "credibility"),
    changed("claim_has_words", ClaimFactory, "words = ''"),
    changed("claim_has_an_origin", ClaimFactory, "origin = ''"),
    Case(
        "claim_sentence_with_its_article",
        beside(ClaimFactory, other_sentence=SentenceFactory),
        "UPDATE agreements_claim SET sentence_id = {row.other_sentence.pk} WHERE id = {row.pk}",
    ),
    Case(
        "claim_sentence_in_its_article",
        beside(ClaimFactory, other_sentence=SentenceFactory, other_article=ArticleFactory),
        "UPDATE agreements_claim SET sentence_id = {row.other_sentence.pk},"
        " article_id = {row.other_article.pk} WHERE id = {row.pk}",
    ),
    *retracted("claim", ClaimFactory),
    *fuzzy("claim", ClaimFactory, "said"),
    recorded("claim", ClaimFactory),
    copied("claim_accused_once", ClaimAccusedFactory),
    recorded("claim_accused", ClaimAccusedFactory),
]

CASUALTIES = [
    unknown("casualties_category_known", CasualtiesFactory, "category"),
    unknown("casualties_population_known", CasualtiesFactory, "population"),
    changed("casualties_low_not_above_best", CasualtiesFactory, "low = 3"),
    changed("casualties_best_not_above_high", CasualtiesFactory, "high = 1"),
    changed("casualties_low_not_above_high", CasualtiesFactory, "best = NULL, low = 4"),
    changed("casualties_say_something", CasualtiesFactory, "low = NULL, best = NULL, high = NULL"),
    *not_negative(CasualtiesFactory, "low"),
    changed("agreements_casualties_best_check", CasualtiesFactory, "low = NULL, best = -1"),
    changed(
        "agreements_casualties_high_check", CasualtiesFactory, "low = NULL, best = NULL, high = -1"
    ),
]

ASSESSMENTS = [
    unknown(
        "assessment_question_known",
        AssessmentFactory,
        "question",
        besides="assessment_answers_its_question",
    ),
    unknown("assessment_level_known", AssessmentFactory, "level"),
    unknown(
        "assessment_value_known",
        AssessmentFactory,
        "value",
        besides="assessment_answers_its_question",
    ),
    changed("assessment_has_reasons", AssessmentFactory, "reasons = ''"),
    changed("assessment_answers_its_question", AssessmentFactory, "level = ''"),
    changed("assessment_answers_its_question", AssessmentFactory, "value = 'breach'"),
    changed("assessment_answers_its_question", AssessmentFactory, "question = 'attribution'"),
    changed("assessment_answers_its_question", AssessmentFactory, "question = 'characterisation'"),
    Case(
        "assessment_answers_its_question",
        beside(AssessmentFactory, other_actor=ActorFactory),
        "UPDATE agreements_assessment SET actor_id = {row.other_actor.pk} WHERE id = {row.pk}",
        note="occurrence with an actor",
    ),
    Case(
        "assessment_answers_its_question",
        beside(AssessmentFactory, other_clause=ClauseFactory),
        "UPDATE agreements_assessment SET clause_id = {row.other_clause.pk} WHERE id = {row.pk}",
        note="occurrence with a clause",
    ),
    changed(
        "assessment_second_signer_is_another", AssessmentFactory, "second_signer_id = author_id"
    ),
    copied("assessment_once_a_question", AssessmentFactory),
    *not_negative(AssessmentFactory, "duty_number"),
    recorded("assessment", AssessmentFactory),
]

FULFILMENTS = [
    unknown("fulfilment_level_known", FulfilmentFactory, "level"),
    changed("fulfilment_share_0_to_1", FulfilmentFactory, "share = 1.1"),
    changed("fulfilment_share_0_to_1", FulfilmentFactory, "share = -0.1"),
    changed(
        "fulfilment_recipient_says_one_thing",
        FulfilmentFactory,
        "recipient_confirms = true, recipient_denies = true",
    ),
    changed("fulfilment_has_words", FulfilmentFactory, "words = ''"),
    Case(
        "fulfilment_sentence_with_its_article",
        beside(FulfilmentFactory, other_sentence=SentenceFactory),
        "UPDATE agreements_fulfilment SET sentence_id = {row.other_sentence.pk}"
        " WHERE id = {row.pk}",
    ),
    Case(
        "fulfilment_sentence_in_its_article",
        beside(FulfilmentFactory, other_sentence=SentenceFactory, other_article=ArticleFactory),
        "UPDATE agreements_fulfilment SET sentence_id = {row.other_sentence.pk},"
        " article_id = {row.other_article.pk} WHERE id = {row.pk}",
    ),
    changed("fulfilment_has_an_origin", FulfilmentFactory, "origin = ''"),
    *retracted("fulfilment", FulfilmentFactory),
    *fuzzy("fulfilment", FulfilmentFactory, "done"),
    recorded("fulfilment", FulfilmentFactory),
]

COVERAGE = [
    unknown("coverage_value_known", CoverageFactory, "value"),
    changed("coverage_names_its_mechanism", CoverageFactory, "mechanism = ''"),
    changed("coverage_in_order", CoverageFactory, "ends_at = begins_at"),
    *retracted("coverage", CoverageFactory),
    Case(
        "coverage_clause_in_its_agreement",
        beside(CoverageFactory, strange_clause=ClauseFactory),
        "UPDATE agreements_coverage SET clause_id = {row.strange_clause.pk} WHERE id = {row.pk}",
    ),
    recorded("coverage", CoverageFactory),
    changed("override_status_form", OverrideFactory, "status = 'Met'"),
    changed("override_names_a_rule", OverrideFactory, "rule = 'R'"),
    changed("override_names_a_rule", OverrideFactory, "rule = '11'"),
    changed("override_has_a_reason", OverrideFactory, "reason = ''"),
    changed("override_second_signer_is_another", OverrideFactory, "second_signer_id = author_id"),
    *retracted("override", OverrideFactory),
    recorded("override", OverrideFactory),
]

PEOPLE_AND_WORK = [
    copied("agreements_user_username_key", UserFactory),
    copied("agreements_user_groups_user_id_group_id_0171b328_uniq", MembershipFactory),
    Case(
        "agreements_user_user_per_user_id_permission_id_a1ddd0b0_uniq",
        UserFactory,
        "INSERT INTO agreements_user_user_permissions (user_id, permission_id)"
        " SELECT {row.pk}, min(id) FROM auth_permission"
        " UNION ALL SELECT {row.pk}, min(id) FROM auth_permission",
    ),
    unknown("job_status_known", JobFactory, "status", besides="job_finished_has_its_moment"),
    changed("job_has_a_kind", JobFactory, "kind = ''"),
    changed("job_done_within_total", JobFactory, "total = 1, done = 2"),
    *not_negative(JobFactory, "total", "done"),
    changed("job_finished_has_its_moment", JobFactory, "status = 'done'"),
    changed("job_finished_has_its_moment", JobFactory, "finished_at = now()"),
    copied("agreements_workerheartbeat_worker_key", WorkerHeartbeatFactory),
]

CASES = [
    *BREACHES,
    *CLAIMS,
    *CASUALTIES,
    *ASSESSMENTS,
    *FULFILMENTS,
    *COVERAGE,
    *PEOPLE_AND_WORK,
]


@parametrised(CASES)
def test_the_rule_refuses(case, db, as_owner):
    assert refusal(case, as_owner) == case.name
