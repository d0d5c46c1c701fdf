"""What else decides a cell: each record once, by whom it may be made, and taken back with its reason."""

from datetime import UTC, date, datetime, timedelta

import pytest

from agreements.actions.records import (
    Citation,
    Proposal,
    Recipient,
    record_coverage,
    record_declaration,
    record_fulfilment,
    record_interpretation,
    record_interruption,
    record_supersession,
    record_trigger,
    sign_override,
)
from agreements.actions.retractions import end_record, retract_record
from agreements.errors import NotAllowed, StaleReview, TrackerError
from agreements.models import (
    AgreementRelation,
    Coverage,
    Declaration,
    Fulfilment,
    Interpretation,
    Override,
)
from agreements.types.terms import (
    CoverageValue,
    DeclarationKind,
    EndKind,
    Level,
    Role,
    State,
)
from tests.factories import (
    ActorFactory,
    AgreementFactory,
    ClauseFactory,
    CoverageFactory,
    FulfilmentFactory,
    InterpretationFactory,
    InterruptionFactory,
    ObligationFactory,
    OverrideFactory,
    SentenceFactory,
    StoryFactory,
    TriggerFactory,
    UserFactory,
    on,
)

pytestmark = pytest.mark.django_db
DAY = datetime(2020, 10, 18, tzinfo=UTC)
SAID = Citation("The list was handed over.", citation="Agency, 5 November 2020")


@pytest.fixture
def analyst():
    return UserFactory(roles=[Role.ANALYST])


@pytest.fixture
def reviewer():
    return UserFactory(roles=[Role.REVIEWER])


def test_a_fulfilment_of_a_joint_duty_is_one_row_an_obligor(analyst):
    clause = ClauseFactory()
    duties = [ObligationFactory(clause=clause) for _ in range(2)]
    for _ in range(2):
        rows = record_fulfilment(duties, SAID, by=analyst, done=on(2020, 11, 5), share=0.5)
    assert [row.obligation for row in rows] == duties
    assert Fulfilment.objects.count() == 2
    assert rows[0].origin == "Agency, 5 November 2020"


def test_reports_from_reprints_of_one_story_have_one_origin(analyst):
    duty, story = ObligationFactory(), StoryFactory()
    for number in range(2):
        sentence = SentenceFactory(article__story=story)
        record_fulfilment([duty], Citation(f"Report {number}", sentence), by=analyst)
    assert len(set(Fulfilment.objects.values_list("origin", flat=True))) == 1
    assert Fulfilment.objects.first().article is not None


def test_two_things_said_of_one_delivery_are_two_rows(analyst):
    duty = ObligationFactory()
    for recipient in (Recipient(confirms=True), Recipient(denies=True)):
        record_fulfilment([duty], SAID, by=analyst, recipient=recipient)
    assert Fulfilment.objects.count() == 2


def test_an_analyst_holds_no_level_that_takes_a_second_look(analyst, reviewer):
    duty, clause = ObligationFactory(), ClauseFactory()
    with pytest.raises(NotAllowed, match="V3"):
        record_fulfilment([duty], SAID, by=analyst, level=Level.V3)
    with pytest.raises(NotAllowed):
        record_trigger(clause, SAID, at=on(2020, 11, 1), by=analyst, level=Level.V4)
    assert record_fulfilment([duty], SAID, by=reviewer, level=Level.V3)[0].level == Level.V3


def test_a_fulfilment_names_its_duty(analyst):
    with pytest.raises(TrackerError, match="Name the duty"):
        record_fulfilment([], SAID, by=analyst)


def test_coverage_until_further_notice_is_given_an_end_and_keeps_what_was(analyst):
    agreement = AgreementFactory()
    row = record_coverage(
        agreement,
        value=CoverageValue.PARTY_ONLY,
        mechanism="nobody but the parties",
        begins_at=DAY,
        ends_at=None,
        by=analyst,
    )
    end_record(row, ends_at=DAY + timedelta(days=5), by=analyst)
    row.refresh_from_db()
    assert row.ends_at == DAY + timedelta(days=5)
    assert list(row.states.order_by("recorded_at").values_list("ends_at", flat=True)) == [
        None,
        row.ends_at,
    ]


def test_what_ends_before_it_begins_is_refused(analyst):
    row = CoverageFactory(begins_at=DAY)
    with pytest.raises(TrackerError, match="before it begins"):
        end_record(row, ends_at=DAY, by=analyst)
    with pytest.raises(TrackerError, match="before it begins"):
        record_coverage(
            row.agreement,
            value=CoverageValue.NONE,
            mechanism="nobody",
            begins_at=DAY,
            ends_at=DAY,
            by=analyst,
        )


def test_a_termination_has_no_end(analyst):
    agreement = AgreementFactory()
    with pytest.raises(TrackerError, match="no end"):
        record_interruption(
            agreement,
            SAID,
            kind=EndKind.TERMINATED,
            begins_at=DAY,
            ends_at=DAY + timedelta(days=1),
            by=analyst,
        )
    row = record_interruption(
        agreement, SAID, kind=EndKind.TERMINATED, begins_at=DAY, ends_at=None, by=analyst
    )
    with pytest.raises(TrackerError, match="no end"):
        end_record(row, ends_at=DAY + timedelta(days=1), by=analyst)


def test_a_trigger_sent_twice_is_one(analyst):
    clause = ClauseFactory()
    first, second = (record_trigger(clause, SAID, at=on(2020, 11, 1), by=analyst) for _ in "ab")
    assert first == second


def test_a_supersession_entered_again_moves_its_date_and_keeps_the_one_before(analyst):
    older = AgreementFactory()
    newer = AgreementFactory(conflict=older.conflict)
    for day in (9, 10):
        record_supersession(newer, older, at=on(2020, 11, day), by=analyst)
    relation = AgreementRelation.objects.get()
    assert relation.at == on(2020, 11, 10)
    assert relation.states.count() == 2


def test_an_instrument_does_not_take_its_own_place(analyst):
    agreement = AgreementFactory()
    with pytest.raises(TrackerError, match="its own place"):
        record_supersession(agreement, agreement, at=on(2020, 11, 10), by=analyst)


def test_a_declaration_is_kept_once_a_moment(analyst):
    agreement, actor = AgreementFactory(), ActorFactory()
    for words in ("We suspend it.", "We suspend our part."):
        record_declaration(
            agreement,
            actor,
            kind=DeclarationKind.SUSPEND,
            declared=on(2020, 11, 1),
            words=words,
            citation="Agency",
            by=analyst,
        )
    assert Declaration.objects.get().words == "We suspend our part."


def test_a_reading_taken_back_can_be_taken_up_again(analyst):
    clause, actor = ClauseFactory(), ActorFactory()
    row = record_interpretation(clause, SAID, actor=actor, reading="verification", by=analyst)
    retract_record(row, reason="It was another clause.", by=analyst)
    record_interpretation(clause, SAID, actor=actor, reading="verification", by=analyst)
    assert not Interpretation.objects.get().retracted


@pytest.mark.parametrize(
    "factory",
    [
        FulfilmentFactory,
        CoverageFactory,
        TriggerFactory,
        InterruptionFactory,
        InterpretationFactory,
    ],
)
def test_every_record_is_taken_back_once_with_its_reason(analyst, factory):
    row = factory()
    with pytest.raises(TrackerError, match="reason"):
        retract_record(row, reason=" ", by=analyst)
    retract_record(row, reason="It was another place.", by=analyst)
    row.refresh_from_db()
    assert (row.retracted, row.retraction_reason) == (True, "It was another place.")
    with pytest.raises(TrackerError, match="retracted before"):
        retract_record(row, reason="again", by=analyst)


def test_a_record_changed_since_it_was_read_is_not_taken_back(analyst):
    row = CoverageFactory(begins_at=DAY)
    row.refresh_from_db()
    read = row.recorded_at
    end_record(row, ends_at=DAY + timedelta(days=1), by=analyst)
    with pytest.raises(StaleReview):
        retract_record(row, reason="wrong", by=analyst, expected=read)
    assert not Coverage.objects.get().retracted


def proposal(author, **changes):
    values = {
        "obligation": ObligationFactory(),
        "status": State.CONTESTED,
        "rule": "R12",
        "reason": "The report was withdrawn (Agency, 1 December 2020).",
        "review_by": date(2030, 1, 1),
        "author": author,
    }
    return Proposal(**values | changes)


def test_an_override_is_stored_when_the_second_person_signs(reviewer):
    second = UserFactory(roles=[Role.ADMIN])
    offered = proposal(reviewer)
    first, again = (sign_override(offered, by=second) for _ in range(2))
    assert first == again
    row = Override.objects.get()
    assert (row.author, row.second_signer, row.status) == (reviewer, second, State.CONTESTED)


def test_nobody_signs_what_they_propose_and_an_analyst_signs_nothing(reviewer, analyst):
    with pytest.raises(NotAllowed, match="another person"):
        sign_override(proposal(reviewer), by=reviewer)
    with pytest.raises(NotAllowed):
        sign_override(proposal(reviewer), by=analyst)
    with pytest.raises(NotAllowed):
        sign_override(proposal(analyst), by=reviewer)
    assert not Override.objects.exists()


@pytest.mark.parametrize("changes", [{"status": State.SUPERSEDED}, {"reason": " "}])
def test_an_override_sets_no_stage_of_life_and_has_a_reason(reviewer, changes):
    with pytest.raises(TrackerError):
        sign_override(proposal(UserFactory(roles=[Role.REVIEWER]), **changes), by=reviewer)


def test_an_override_is_taken_back_by_a_reviewer_only(reviewer, analyst):
    row = OverrideFactory()
    with pytest.raises(NotAllowed):
        retract_record(row, reason="No longer.", by=analyst)
    retract_record(row, reason="No longer.", by=reviewer)
    row.refresh_from_db()
    assert row.retracted


def test_a_reader_records_nothing():
    reader, agreement = UserFactory(roles=[Role.READER]), AgreementFactory()
    clause = ClauseFactory(agreement=agreement)
    period = {"begins_at": DAY, "ends_at": None, "by": reader}
    acts = [
        lambda: record_fulfilment([ObligationFactory()], SAID, by=reader),
        lambda: record_coverage(agreement, value=CoverageValue.NONE, mechanism="nobody", **period),
        lambda: record_trigger(clause, SAID, at=on(2020, 11, 1), by=reader),
        lambda: record_interruption(agreement, SAID, kind=EndKind.SUSPENDED, **period),
        lambda: record_supersession(AgreementFactory(), agreement, at=on(2020, 11, 1), by=reader),
        lambda: record_interpretation(clause, SAID, actor=ActorFactory(), reading="r", by=reader),
        lambda: record_declaration(
            agreement,
            ActorFactory(),
            kind=DeclarationKind.ANNOUNCE,
            declared=on(2020, 11, 1),
            words="w",
            citation="c",
            by=reader,
        ),
        lambda: retract_record(FulfilmentFactory(), reason="r", by=reader),
        lambda: end_record(CoverageFactory(), ends_at=DAY, by=reader),
    ]
    for act in acts:
        with pytest.raises(NotAllowed):
            act()
