"""Relations between instruments: entered, resolved, left open, taken back; references tried again."""

import pytest

from agreements.actions.relations import (
    Target,
    add_relation,
    find_target,
    leave_open,
    mark_outside,
    resolve_reference,
    retract_relation,
    retry_references,
)
from agreements.errors import NotAllowed, StaleReview, TrackerError
from agreements.models import AgreementRelation, RelationDecision
from agreements.models.relation import open_references
from agreements.models.relation_words import INVERSE, Bond, bond_of, inverse_of
from agreements.queries.relations import (
    found_lately,
    led_outside,
    neighbours_of,
    waiting_references,
)
from agreements.tasks import relink_conflict
from agreements.types.terms import RelationAnswer, RelationKind, Role
from tests import factories as make
from tests.factories import on

WORDS = "item 2 of the joint statement of 10 October 2020"


@pytest.fixture
def curator(db):
    return make.UserFactory(roles=[Role.CURATOR])


@pytest.fixture
def geneva(db):
    return make.AgreementFactory(slug="geneva", short_title="Geneva", agreed=on(2020, 10, 30))


@pytest.fixture
def reference(geneva):
    """Return a reference to a statement that is not stored."""
    return make.AgreementRelationFactory(
        from_agreement=geneva,
        from_clause=make.ClauseFactory(agreement=geneva, path="4"),
        to_agreement=None,
        to_words=WORDS,
        kind=RelationKind.REFERS_TO,
    )


def moscow(geneva, **given):
    """Store the statement of 10 October with its clauses 1 and 2."""
    agreement = make.AgreementFactory(
        conflict=geneva.conflict, slug="moscow", short_title="Moscow", agreed=on(2020, 10, 10)
    )
    for number in (1, 2):
        make.ClauseFactory(agreement=agreement, path=str(number), order=number)
    return agreement


def read(relation):
    relation.refresh_from_db()
    return relation


def answers(relation):
    return [one.answer for one in relation.decisions.newest()]


# Retried when something is added


def test_a_reference_finds_its_clause_once_the_text_is_stored(geneva, reference):
    assert retry_references(geneva.conflict) == 0
    agreement = moscow(geneva)
    assert retry_references(geneva.conflict) == 1
    assert read(reference).to_agreement == agreement
    assert reference.to_clause.path == "2"
    assert reference.quote == WORDS
    assert reference.to_words == ""
    assert RelationDecision.objects.get().made_by is None
    assert retry_references(geneva.conflict) == 0


def test_what_the_machine_found_waits_for_a_look(geneva, reference, curator):
    moscow(geneva)
    retry_references(geneva.conflict)
    assert found_lately() == [reference]
    resolve_reference(reference, find_target("moscow#2", geneva.conflict), by=curator)
    assert found_lately() == []


def test_the_task_that_links_a_conflict_anew_tries_its_references(geneva, reference, monkeypatch):
    moscow(geneva)
    monkeypatch.setattr("agreements.tasks.work_on_job.delay", lambda *args: None)
    relink_conflict(geneva.conflict_id)
    assert read(reference).to_clause.path == "2"


def test_an_item_that_the_text_lacks_stays_open(geneva, reference):
    agreement = moscow(geneva)
    AgreementRelation.objects.update(to_words=WORDS.replace("item 2", "item 9"))
    assert retry_references(geneva.conflict) == 0
    assert agreement.relations_to.count() == 0


def test_words_that_fit_two_texts_stay_open(geneva, reference):
    moscow(geneva)
    make.AgreementFactory(
        conflict=geneva.conflict, short_title="Other", title="Other", agreed=on(2020, 10, 10)
    )
    AgreementRelation.objects.update(to_words="the statement of 10 October 2020")
    assert retry_references(geneva.conflict) == 0


def test_what_ends_another_text_is_left_to_a_person(geneva, reference):
    AgreementRelation.objects.update(
        kind=RelationKind.SUPERSEDES, at_earliest=on(2020, 11, 1).earliest,
        at_latest=on(2020, 11, 1).latest, at_precision="day", at_zone="UTC",
        at_zone_basis="unspecified", at_stated="1 November",
    )  # fmt: skip
    moscow(geneva)
    assert retry_references(geneva.conflict) == 0


def test_what_a_person_left_open_is_not_resolved_by_the_machine(geneva, reference, curator):
    leave_open(reference, reason="two statements of that day", by=curator)
    moscow(geneva)
    assert retry_references(geneva.conflict) == 0


def test_a_text_of_another_conflict_is_not_meant(geneva, reference):
    moscow(make.AgreementFactory(agreed=on(2020, 11, 1)))
    assert retry_references(geneva.conflict) == 0


def test_a_reference_that_is_there_already_stays_open(geneva, reference):
    agreement = moscow(geneva)
    make.AgreementRelationFactory(
        from_agreement=geneva,
        from_clause=reference.from_clause,
        to_agreement=agreement,
        to_clause=agreement.clauses.get(path="2"),
        kind=RelationKind.REFERS_TO,
    )
    assert retry_references(geneva.conflict) == 0
    assert read(reference).to_agreement is None


# Decided by a curator


def test_resolving_keeps_words_and_reason(geneva, reference, curator):
    moscow(geneva)
    target = find_target("moscow", geneva.conflict)
    resolve_reference(reference, target, reason="the only one of that day", by=curator)
    assert read(reference).quote == WORDS
    assert reference.decisions.get().reason == "the only one of that day"
    assert not open_references().exists()


def test_what_leads_outside_is_open_no_more_until_it_is_opened_again(reference, curator):
    mark_outside(reference, reason="a body of law, no instrument", by=curator)
    assert not open_references().exists()
    assert [one.relation for one in led_outside()] == [reference]
    leave_open(reference, reason="it may be stored after all", by=curator)
    assert open_references().get() == reference
    assert led_outside() == []
    assert answers(reference) == [RelationAnswer.KEPT, RelationAnswer.OUTSIDE]


def test_one_resolved_wrongly_is_open_again_with_its_words(geneva, reference, curator):
    moscow(geneva)
    retry_references(geneva.conflict)
    leave_open(reference, reason="the other statement of that day", by=curator)
    assert read(reference).to_words == WORDS
    assert reference.to_agreement is None
    assert open_references().get() == reference


def test_one_taken_back_is_open_no_more(reference, curator):
    retract_relation(reference, reason="the words name nothing", by=curator)
    assert read(reference).retracted
    assert not open_references().exists()
    with pytest.raises(StaleReview):
        mark_outside(reference, reason="too late", by=curator)


@pytest.mark.parametrize("act", [mark_outside, leave_open, retract_relation])
def test_a_decision_needs_its_reason(reference, curator, act):
    with pytest.raises(TrackerError, match="Say why"):
        act(reference, reason=" ", by=curator)
    assert not RelationDecision.objects.exists()


@pytest.mark.parametrize("role", [Role.READER, Role.ANALYST, Role.REVIEWER])
def test_only_curators_decide(geneva, reference, role):
    moscow(geneva)
    person = make.UserFactory(roles=[role])
    target = find_target("moscow", geneva.conflict)
    for act in (
        lambda: resolve_reference(reference, target, by=person),
        lambda: mark_outside(reference, reason="x", by=person),
        lambda: leave_open(reference, reason="x", by=person),
        lambda: retract_relation(reference, reason="x", by=person),
        lambda: add_relation(geneva, target, kind=RelationKind.FOLLOWS, by=person),
    ):
        with pytest.raises(NotAllowed):
            act()


@pytest.mark.parametrize("written", ["", "no-such", "moscow#17"])
def test_a_target_that_is_not_there_is_refused(geneva, written):
    moscow(geneva)
    with pytest.raises(TrackerError, match="Choose an instrument"):
        find_target(written, geneva.conflict)


def test_a_text_refers_to_itself_only_by_a_clause(geneva, reference, curator):
    with pytest.raises(TrackerError, match="needs the clause"):
        resolve_reference(reference, find_target("geneva", geneva.conflict), by=curator)


# Entered


def test_a_relation_is_entered_once(geneva, curator):
    target = Target(moscow(geneva))
    relation = add_relation(geneva, target, kind=RelationKind.REAFFIRMS, by=curator)
    assert answers(relation) == [RelationAnswer.ADDED]
    with pytest.raises(TrackerError, match="there already"):
        add_relation(geneva, target, kind=RelationKind.REAFFIRMS, by=curator)


def test_one_taken_back_is_entered_anew(geneva, curator):
    target = Target(moscow(geneva))
    relation = add_relation(geneva, target, kind=RelationKind.REAFFIRMS, by=curator)
    retract_relation(relation, reason="misread", by=curator)
    assert add_relation(geneva, target, kind=RelationKind.REAFFIRMS, by=curator) == relation
    assert not read(relation).retracted


@pytest.mark.parametrize(
    ("kind", "target", "words"),
    [
        (RelationKind.FOLLOWS, Target(), "Choose an instrument"),
        (RelationKind.SUPERSEDES, Target(words="a statement"), "from when it takes effect"),
    ],
)
def test_what_leads_nowhere_or_ends_something_undated_is_refused(
    geneva, curator, kind, target, words
):
    with pytest.raises(TrackerError, match=words):
        add_relation(geneva, target, kind=kind, by=curator)


# What is offered, and how it reads


def test_candidates_are_offered_the_likeliest_first(geneva, reference):
    moscow(geneva)
    make.AgreementFactory(
        conflict=geneva.conflict, short_title="Moscow protocol", agreed=on(2020, 11, 10)
    )
    (waiting,) = waiting_references(open_references())
    assert [offer.value for offer in waiting.offers] == ["moscow#2"]


def test_neighbours_read_from_both_ends(geneva):
    older = moscow(geneva)
    make.AgreementRelationFactory(
        from_agreement=geneva, to_agreement=older, kind=RelationKind.REAFFIRMS
    )
    clocks = {"as_of": on(2020, 12, 1).latest, "known_on": None}
    (here,) = neighbours_of(geneva, **clocks).standings
    (there,) = neighbours_of(older, **clocks).standings
    assert (here.other, here.told[0].words) == (older, "reaffirms")
    assert (there.other, there.told[0].words) == (geneva, "is reaffirmed by")


@pytest.mark.parametrize("kind", RelationKind)
def test_every_kind_has_words_both_ways_and_a_bond(kind):
    assert set(INVERSE) == set(RelationKind)
    assert inverse_of(kind)
    assert bond_of(kind) in Bond
