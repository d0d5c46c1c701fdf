"""Each rule on former addresses and anchors refuses the statement that breaks it."""

from tests.db.rules import (
    Case,
    changed,
    copied,
    not_negative,
    parametrised,
    refusal,
    removed,
    unknown,
)
from tests.factories import (
    AgreementTextFactory,
    AnchorFactory,
    ClauseFactory,
    FormerAddressFactory,
    ObligationFactory,
    UserFactory,
)


def address_and_clauses():
    """Return a former address, with another clause of its agreement and one of a strange one."""
    row = FormerAddressFactory()
    row.other = ClauseFactory(agreement=row.agreement)
    row.strange = ClauseFactory()
    return row


def new_address(
    name, *, clause="clause_id", path="path", fate="fate", leads_to="NULL", reason="reason"
):
    """Return the case of a second row with something wrong; the first one cannot be changed."""
    return Case(
        name,
        address_and_clauses,
        "INSERT INTO agreements_formeraddress"
        " (agreement_id, clause_id, path, fate, leads_to_id, reason, made_at)"
        f" SELECT agreement_id, {clause}, {path}, {fate}, {leads_to}, {reason}, made_at"
        " FROM agreements_formeraddress WHERE id = {row.pk}",
        note=f"{clause} {path} {fate} {leads_to} {reason}",
    )


def anchor_and_a_strange_text():
    """Return an anchor, with a text of another agreement beside it."""
    anchor = AnchorFactory()
    anchor.strange = AgreementTextFactory(published=True)
    return anchor


def anchor_and_a_duty():
    """Return an anchor, with a duty of its clause."""
    anchor = AnchorFactory()
    anchor.duty = ObligationFactory(clause=anchor.clause)
    return anchor


ADDRESSES = [
    changed("former_address_is_kept", FormerAddressFactory, "reason = 'another'"),
    removed("former_address_is_kept", FormerAddressFactory),
    new_address("address_path_printable", path="'a/b'"),
    new_address("address_path_printable", path="''"),
    new_address("address_fate_known", fate="'no such term'"),
    new_address("address_has_a_reason", reason="''"),
    new_address("address_of_a_merged_clause_leads_on", fate="'merged'"),
    new_address("address_of_a_merged_clause_leads_on", leads_to="{row.other.pk}"),
    new_address("address_leads_to_another_clause", fate="'merged'", leads_to="clause_id"),
    new_address("address_clause_in_its_agreement", clause="{row.strange.pk}"),
    new_address("address_leads_to_its_agreement", fate="'merged'", leads_to="{row.strange.pk}"),
]

ANCHORS = [
    copied("anchor_once_a_version", AnchorFactory),
    unknown("anchor_kind_known", AnchorFactory, "kind", besides="anchor_ties_one_thing"),
    unknown("anchor_state_known", AnchorFactory, "state"),
    unknown("anchor_answer_known", AnchorFactory, "answer", settled=True),
    changed("anchor_ties_one_thing", AnchorFactory, "clause_id = NULL"),
    changed("anchor_ties_one_thing", AnchorFactory, "kind = 'relation'"),
    changed("anchor_ties_one_thing", AnchorFactory, "kind = 'reading'"),
    Case(
        "anchor_ties_one_thing",
        anchor_and_a_duty,
        "UPDATE agreements_anchor SET obligation_id = {row.duty.pk} WHERE id = {row.pk}",
    ),
    changed("anchor_quotes_something", AnchorFactory, "quote = ''"),
    changed("anchor_score_0_to_1", AnchorFactory, "score = 1.1", drifted=True),
    changed("anchor_score_0_to_1", AnchorFactory, "score = -0.1", drifted=True),
    changed("anchor_exact_is_whole", AnchorFactory, "score = 0.9"),
    changed("anchor_orphan_stands_nowhere", AnchorFactory, "state = 'orphan'"),
    changed("anchor_orphan_stands_nowhere", AnchorFactory, 'start = NULL, "end" = NULL'),
    changed("anchor_orphan_stands_nowhere", AnchorFactory, 'start = 5, "end" = 5'),
    changed(
        "anchor_orphan_stands_nowhere",
        AnchorFactory,
        "answer = 'corrected'",
        orphan=True,
        settled=True,
    ),
    changed("anchor_answered_by_someone", AnchorFactory, "answer = 'confirmed'"),
    changed("anchor_answered_by_someone", AnchorFactory, "answered_at = NULL", settled=True),
    changed("anchor_answered_by_someone", AnchorFactory, "answer = 'open'", settled=True),
    changed("anchor_fits_its_texts", AnchorFactory, '"end" = 100000'),
    Case(
        "anchor_fits_its_texts",
        anchor_and_a_strange_text,
        "UPDATE agreements_anchor SET before_id = {row.strange.pk} WHERE id = {row.pk}",
    ),
    *not_negative(AnchorFactory, "before_start"),
    changed("agreements_anchor_start_check", AnchorFactory, "start = -1"),
    changed("agreements_anchor_end_check", AnchorFactory, 'start = -2, "end" = -1'),
]

CASES = [*ADDRESSES, *ANCHORS]


@parametrised(CASES)
def test_the_rule_refuses(case, db, as_owner):
    assert refusal(case, as_owner) == case.name


def test_an_orphan_that_a_person_placed_has_its_place(db):
    assert AnchorFactory(orphan=True, settled=True, answer="corrected", start=0, end=5).pk


def test_a_person_may_say_that_words_are_gone(db):
    assert AnchorFactory(
        orphan=True, answer="gone", answered_by=UserFactory(), answered_at="2020-10-31T12:00Z"
    ).pk
