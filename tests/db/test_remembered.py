"""What stays in memory between requests: always what the database would say now."""

from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from agreements.queries import remembered
from agreements.queries.compliance import cells_of
from agreements.queries.known import duties_known
from agreements.queries.remembered import (
    duties_remembered,
    duties_remembered_of,
    read_stamp,
    read_stamps,
)
from agreements.types.fuzzy import FuzzyInstant, Precision
from agreements.types.terms import (
    Characterisation,
    ClaimKind,
    CoverageValue,
    Duty,
    InScope,
    Level,
    Question,
)
from tests import factories as make

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def duty():
    """Return a prohibition in force, alone in its clause, with nothing remembered."""
    remembered.forget()
    return make.ObligationFactory()


def breach_on(duty, **options):
    """Log a breach of a duty within its scope, with an accusation."""
    breach = make.BreachFactory(
        conflict=duty.clause.agreement.conflict, in_scope=InScope.YES, **options
    )
    make.BreachClauseFactory(breach=breach, clause=duty.clause)
    claim = make.ClaimFactory(breach=breach)
    make.ClaimAccusedFactory(claim=claim, actor=duty.obligor)
    return breach


def states(agreement, known_on=None):
    """Return what the cells say, from memory as far as it goes."""
    now = timezone.now()
    return [
        (cell.status, cell.flags, cell.counts)
        for cell in cells_of(agreement, as_of=now, known_on=known_on)
    ]


def read_whole(agreement, known_on=None):
    """Return what the cells say when nothing is remembered."""
    remembered.forget()
    return states(agreement, known_on)


def test_what_did_not_change_is_the_same_object(duty):
    agreement = duty.clause.agreement
    assert duties_remembered(agreement, None) is duties_remembered(agreement, None)


def test_one_query_says_that_nothing_changed(duty):
    agreement = duty.clause.agreement
    duties_remembered(agreement, None)
    with CaptureQueriesContext(connection) as captured:
        duties_remembered(agreement, None)
    assert len(captured) == 1


def test_one_query_says_that_nothing_changed_in_several_agreements(duty):
    agreements = [duty.clause.agreement, *(make.ObligationFactory().clause.agreement for _ in "ab")]
    alone = [one for agreement in agreements for one in duties_remembered(agreement, None)]
    with CaptureQueriesContext(connection) as captured:
        together = duties_remembered_of(agreements, None)
    assert len(captured) == 1
    assert [id(one) for one in together] == [id(one) for one in alone]


def test_of_several_agreements_only_the_one_that_changed_is_read_anew(duty):
    other = make.ObligationFactory()
    agreements = [duty.clause.agreement, other.clause.agreement]
    before = duties_remembered_of(agreements, None)
    breach_on(other)
    after = duties_remembered_of(agreements, None)
    assert after[0] is before[0]
    assert after[1] is not before[1]
    assert duties_remembered_of([], None) == []


def test_stamps_of_several_are_the_stamps_of_each(duty):
    agreements = [duty.clause.agreement, make.AgreementFactory()]
    stamps = read_stamps([one.pk for one in agreements])
    assert [stamps[one.pk].numbers for one in agreements] == [
        read_stamp(one).numbers for one in agreements
    ]
    assert [stamps[one.pk].frame for one in agreements] == [
        read_stamp(one).frame for one in agreements
    ]
    assert stamps[agreements[0].pk].frame != stamps[agreements[1].pk].frame


def add_breach(duty):
    breach_on(duty)


def deny(duty):
    breach = breach_on(duty)
    make.ClaimFactory(breach=breach, claimant=duty.obligor, kind=ClaimKind.DENIAL)


def retract(duty):
    claim = breach_on(duty).claims.get()
    claim.retracted, claim.retraction_reason = True, "The outlet withdrew it."
    claim.save()


def withdraw_accused(duty):
    breach_on(duty).claims.get().accused.update(withdrawn=True)


def assess(duty):
    breach = breach_on(duty)
    make.AssessmentFactory(breach=breach, question=Question.OCCURRENCE, level=Level.V2)


def merge(duty):
    breach, other = breach_on(duty), breach_on(duty)
    breach.merged_into = other
    breach.save()


def cover(duty):
    make.CoverageFactory(agreement=duty.clause.agreement, value=CoverageValue.ADEQUATE)


def report(duty):
    make.FulfilmentFactory(obligation=duty)


def new_duty(duty):
    make.ObligationFactory(clause=duty.clause, number=2, obligor=duty.obligor)


def organ(duty):
    ministry = make.ActorFactory()
    breach = make.BreachFactory(conflict=duty.clause.agreement.conflict, in_scope=InScope.YES)
    make.BreachClauseFactory(breach=breach, clause=duty.clause)
    make.ClaimAccusedFactory(claim=make.ClaimFactory(breach=breach), actor=ministry)
    duties_remembered(duty.clause.agreement, None)
    ministry.parent = duty.obligor
    ministry.save()


CHANGES = [
    add_breach,
    deny,
    retract,
    withdraw_accused,
    assess,
    merge,
    cover,
    report,
    new_duty,
    organ,
]


def test_memory_says_what_the_database_says_after_each_change():
    """One test for all: each test of this file empties every table, which takes a second."""
    for change in CHANGES:
        duty = make.ObligationFactory()
        agreement = duty.clause.agreement
        states(agreement)
        change(duty)
        from_memory = states(agreement)
        assert from_memory == read_whole(agreement), change.__name__


def test_only_the_clauses_touched_are_read_anew(duty):
    agreement = duty.clause.agreement
    other = make.ObligationFactory(clause=make.ClauseFactory(agreement=agreement))
    before = {known.obligation_id: known for known in duties_remembered(agreement, None)}
    breach_on(duty)
    after = {known.obligation_id: known for known in duties_remembered(agreement, None)}
    assert after[other.pk] is before[other.pk]
    assert after[duty.pk] is not before[duty.pk]


def test_nothing_is_remembered_while_somebody_writes(duty):
    agreement = duty.clause.agreement
    with transaction.atomic():
        breach_on(duty)
        first = duties_remembered(agreement, None)
        assert duties_remembered(agreement, None) is not first


def test_what_was_rolled_back_is_not_remembered(duty):
    agreement = duty.clause.agreement
    before = states(agreement)
    with transaction.atomic():
        breach_on(duty)
        states(agreement)
        transaction.set_rollback(True)
    assert states(agreement) == before


def test_a_later_record_leaves_the_past_in_memory(duty):
    agreement = duty.clause.agreement
    past = timezone.now()
    before = duties_remembered(agreement, past)
    breach_on(duty)
    assert duties_remembered(agreement, past) == before


def test_emptying_the_audit_changes_no_board(duty, as_owner):
    agreement = duty.clause.agreement
    breach_on(duty)
    before = read_whole(agreement)
    with as_owner(), connection.cursor() as cursor:
        cursor.execute("TRUNCATE agreements_claimevent, agreements_breachevent CASCADE")
    assert states(agreement) == before == read_whole(agreement)


def test_established_breach_shows_in_the_state(duty):
    """A control: the changes above do reach the state when they should."""
    agreement = duty.clause.agreement
    yesterday = timezone.now() - timedelta(days=1)
    breach = breach_on(duty, occurred=FuzzyInstant(yesterday, yesterday, Precision.MINUTE))
    for question, values in (
        (Question.OCCURRENCE, {"level": Level.V2}),
        (
            Question.ATTRIBUTION,
            {"level": Level.V3, "actor": duty.obligor, "second_signer": make.UserFactory()},
        ),
        (Question.CHARACTERISATION, {"value": Characterisation.BREACH, "clause": duty.clause}),
    ):
        make.AssessmentFactory(**{"breach": breach, "question": question, "level": "", **values})
    assert duty.duty == Duty.PROHIBITION
    assert [state for state, _, _ in states(agreement)] == ["BREACHED"]
    assert len(duties_known(agreement, None)) == 1
