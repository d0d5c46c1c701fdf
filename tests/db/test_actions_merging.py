"""Merging two records of one act: what goes over, what collides, and taking it back."""

import pytest

from agreements.actions.merging import (
    merge_breaches,
    relate_breaches,
    standing,
    undo_merge,
    withdraw_relation,
)
from agreements.errors import NotAllowed, TrackerError
from agreements.models import BreachRelation
from agreements.types.terms import Level, Role
from tests.factories import (
    AssessmentFactory,
    AttachmentFactory,
    BreachClauseFactory,
    BreachFactory,
    CasualtiesFactory,
    ClaimFactory,
    CommentFactory,
    ConflictFactory,
    SensitiveDetailFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def pair():
    conflict = ConflictFactory()
    return BreachFactory(conflict=conflict), BreachFactory(conflict=conflict)


def test_everything_goes_over_and_the_reference_leads_on(pair):
    source, target = pair
    claim = ClaimFactory(breach=source)
    rows = [
        claim,
        CasualtiesFactory(breach=source, claim=claim),
        CommentFactory(breach=source),
        AttachmentFactory(breach=source),
        SensitiveDetailFactory(breach=source),
        AssessmentFactory(breach=source),
        BreachClauseFactory(breach=source),
    ]
    merge_breaches(source, into=target, by=None)
    for row in rows:
        row.refresh_from_db()
        assert row.breach_id == target.pk, row
    source.refresh_from_db()
    assert standing(source) == target


def test_what_the_target_has_already_stays_with_the_source(pair):
    source, target = pair
    touch = BreachClauseFactory(breach=target)
    same = BreachClauseFactory(breach=source, clause=touch.clause)
    file = AttachmentFactory(breach=target)
    copy = AttachmentFactory(breach=source, capture=file.capture)
    held = AssessmentFactory(breach=target, level=Level.V1)
    other = AssessmentFactory(breach=source, level=Level.V2)
    merge_breaches(source, into=target, by=None)
    for row in (same, copy, other):
        row.refresh_from_db()
        assert row.breach_id == source.pk
    held.refresh_from_db()
    assert held.level == Level.V1


def test_a_merge_taken_back_gives_each_its_own_and_leaves_what_came_later(pair):
    source, target = pair
    from_source, from_target = ClaimFactory(breach=source), ClaimFactory(breach=target)
    touch = BreachClauseFactory(breach=source)
    merge_breaches(source, into=target, by=None)
    later = ClaimFactory(breach=target)
    undo_merge(source, by=None)
    places = {}
    for row in (from_source, from_target, later, touch):
        row.refresh_from_db()
        places[row] = row.breach_id
    assert places == {
        from_source: source.pk,
        from_target: target.pk,
        later: target.pk,
        touch: source.pk,
    }
    source.refresh_from_db()
    assert source.merged_into is None


def test_a_chain_of_merges_leads_to_the_last_and_is_undone_link_by_link():
    conflict = ConflictFactory()
    one, two, three = (BreachFactory(conflict=conflict) for _ in range(3))
    claim = ClaimFactory(breach=one)
    merge_breaches(one, into=two, by=None)
    merge_breaches(two, into=three, by=None)
    one.refresh_from_db()
    assert standing(one) == three
    undo_merge(one, by=None)
    claim.refresh_from_db()
    assert claim.breach_id == one.pk


def test_what_a_claim_belonged_to_before_stays_in_its_states(pair):
    source, target = pair
    claim = ClaimFactory(breach=source)
    merge_breaches(source, into=target, by=None)
    states = claim.states.order_by("recorded_at").values_list("breach_id", flat=True)
    assert list(states) == [source.pk, target.pk]


@pytest.mark.parametrize("wrong", ["itself", "merged", "into merged", "two conflicts"])
def test_what_cannot_be_merged_is_refused(pair, wrong):
    source, target = pair
    if wrong == "itself":
        target = source
    elif wrong == "merged":
        merge_breaches(source, into=BreachFactory(conflict=source.conflict), by=None)
    elif wrong == "into merged":
        merge_breaches(target, into=BreachFactory(conflict=source.conflict), by=None)
    else:
        target = BreachFactory()
    with pytest.raises(TrackerError):
        merge_breaches(source, into=target, by=None)


def test_undoing_what_was_not_merged_is_refused(pair):
    with pytest.raises(TrackerError, match="not merged"):
        undo_merge(pair[0], by=None)


def test_a_reader_merges_relates_and_undoes_nothing(pair):
    source, target = pair
    reader = UserFactory(roles=[Role.READER])
    relation = relate_breaches(source, target, by=None)
    for act in (
        lambda: merge_breaches(source, into=target, by=reader),
        lambda: undo_merge(source, by=reader),
        lambda: relate_breaches(source, target, by=reader),
        lambda: withdraw_relation(relation, by=reader),
    ):
        with pytest.raises(NotAllowed):
            act()


def test_two_records_have_one_relation_whichever_is_named_first(pair):
    source, target = pair
    relate_breaches(source, target, by=None)
    relate_breaches(target, source, distinct=True, note="two villages", by=None)
    relation = BreachRelation.objects.get()
    assert (relation.distinct, relation.note) == (True, "two villages")


def test_a_relation_taken_back_can_be_made_again(pair):
    relation = relate_breaches(*pair, by=None)
    withdraw_relation(relation, by=None)
    assert BreachRelation.objects.get().withdrawn
    relate_breaches(*pair, by=None)
    assert not BreachRelation.objects.get().withdrawn


@pytest.mark.parametrize("which", ["itself", "another conflict"])
def test_a_relation_of_one_or_of_two_conflicts_is_refused(pair, which):
    other = pair[0] if which == "itself" else BreachFactory()
    with pytest.raises(TrackerError):
        relate_breaches(pair[0], other, by=None)


def test_relations_are_handed_on_but_distinct_speaks_of_two_records_only(pair):
    source, target = pair
    near, apart = (BreachFactory(conflict=source.conflict) for _ in range(2))
    relate_breaches(source, near, by=None)
    relate_breaches(source, apart, distinct=True, by=None)
    between = relate_breaches(source, target, by=None)
    merge_breaches(source, into=target, by=None)
    between.refresh_from_db()
    assert between.withdrawn
    live = BreachRelation.objects.filter(withdrawn=False)
    with_target = live.filter(breach=target) | live.filter(other=target)
    assert {(r.breach_id, r.other_id) for r in with_target} == {tuple(sorted((target.pk, near.pk)))}
