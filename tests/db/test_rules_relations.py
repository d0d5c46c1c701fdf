"""Each rule on decisions about relations, and on a person's calendar, refuses what breaks it."""

from tests.db.rules import (
    changed,
    copied,
    not_negative,
    parametrised,
    refusal,
    removed,
)
from tests.factories import RelationDecisionFactory, UserFactory


def second(name, **columns):
    """Return the case of a second decision with other columns: a decision itself cannot change."""
    return copied(name, RelationDecisionFactory, **columns)


CASES = [
    changed("relation_decision_is_immutable", RelationDecisionFactory, "reason = 'another'"),
    removed("relation_decision_is_immutable", RelationDecisionFactory),
    second("relation_decision_known", answer="'no such term'"),
    second("relation_decision_says_why", reason="''"),
    second("relation_decision_says_why", answer="'outside'", reason="''"),
    second("relation_decision_says_why", answer="'retracted'", reason="''"),
    second("relation_decision_by_someone", made_by_id="NULL"),
    second("relation_decision_by_someone", answer="'added'", made_by_id="NULL"),
    *not_negative(UserFactory, "calendar_issue"),
]


@parametrised(CASES)
def test_rule_refuses(case, db, as_owner):
    assert refusal(case, as_owner) == case.name


def test_the_machine_resolves_without_a_name_and_without_a_reason(db):
    RelationDecisionFactory(answer="resolved", made_by=None, reason="")
