"""What the tables say of a duty: who speaks for whom, what is left out, what was known when."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.apps import apps
from django.db import connection
from django.test.utils import CaptureQueriesContext

from agreements.actions.corrections import correct_claim, retract_claim
from agreements.actions.recording import declared_clock
from agreements.models import Agreement, Obligation
from agreements.queries.compliance import cells_of, read_known, timelines_of
from agreements.types.fuzzy import FuzzyInstant, Precision, ZoneBasis
from agreements.types.terms import (
    AgreementForm,
    Characterisation,
    ClaimKind,
    CoverageValue,
    Deontic,
    EndKind,
    Flag,
    InScope,
    Level,
    Question,
    RelationKind,
    Review,
    State,
    Temporal,
    Verifiability,
)
from tests import factories as make

START = datetime(2020, 10, 17, 20, tzinfo=UTC)
NIGHT = START + timedelta(hours=1)
MORNING = START + timedelta(hours=12)
NOON = datetime(2020, 10, 18, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
FAR = datetime(2021, 6, 1, tzinfo=UTC)


def at(moment, until=None):
    basis = ZoneBasis.STATED_ZONE
    precision = Precision.INTERVAL if until else Precision.MINUTE
    return FuzzyInstant(moment, until or moment, precision, "as stated", "UTC", basis)


class Scene:
    """A truce of two parties in one clause, in force from `START`; made known before it all."""

    def __init__(self, prefix=""):
        with declared_clock(START - DAY):
            self.conflict = make.ConflictFactory(zones=["Asia/Yerevan"])
            self.agreement = make.AgreementFactory(
                conflict=self.conflict, slug=f"{prefix}truce", in_force_from=at(START)
            )
            self.clause = make.ClauseFactory(agreement=self.agreement, path="1", order=1)
            self.north = make.ActorFactory(slug=f"{prefix}northland", name="Northland")
            self.south = make.ActorFactory(slug=f"{prefix}southland", name="Southland")
            self.duties = {
                party.slug: make.ObligationFactory(clause=self.clause, obligor=party)
                for party in (self.north, self.south)
            }

    def duty(self, **values):
        """Add a duty of Northland's under a clause of its own, known from the beginning."""
        number = self.agreement.clauses.count() + 1
        with declared_clock(START - DAY):
            clause = make.ClauseFactory(agreement=self.agreement, path=f"{number}", order=number)
            return make.ObligationFactory(clause=clause, obligor=self.north, **values)

    def breach(self, *, known=NOON, occurred=None, duty_number=None, clause=None, **values):
        with declared_clock(known):
            breach = make.BreachFactory(
                conflict=self.conflict,
                occurred=occurred or at(NIGHT),
                **{"in_scope": InScope.YES} | values,
            )
            make.BreachClauseFactory(
                breach=breach, clause=clause or self.clause, duty_number=duty_number
            )
        return breach

    def claim(self, breach, claimant, *accused, known=NOON, **values):
        with declared_clock(known):
            claim = make.ClaimFactory(
                breach=breach, claimant=claimant, aligned_with=claimant, **values
            )
            for actor in accused:
                make.ClaimAccusedFactory(claim=claim, actor=actor)
        return claim

    def denial(self, breach, claimant, **values):
        return self.claim(breach, claimant, kind=ClaimKind.DENIAL, **values)

    def established(self, breach, actor, *, known=NOON, duty_number=None, value=None):
        """Hold that it happened, that the actor did it, and that it is a breach."""
        signed = {"level": Level.V3, "second_signer": make.UserFactory()}
        with declared_clock(known):
            make.AssessmentFactory(breach=breach, **signed)
            make.AssessmentFactory(
                breach=breach, question=Question.ATTRIBUTION, actor=actor, **signed
            )
            make.AssessmentFactory(
                breach=breach,
                question=Question.CHARACTERISATION,
                clause=self.clause,
                duty_number=duty_number,
                level="",
                value=value or Characterisation.BREACH,
            )

    def seen(self, value=CoverageValue.ADEQUATE, *, known=NOON, **values):
        with declared_clock(known):
            return make.CoverageFactory(
                agreement=self.agreement, value=value, **{"begins_at": START} | values
            )

    def cell(self, party="northland", ident="1/1", *, as_of=NOON, known_on=None):
        cells = cells_of(self.agreement, as_of=as_of, known_on=known_on)
        return next(c for c in cells if (c.ident, c.obligor.slug) == (ident, party))

    def states(self, **clocks):
        return {(c.ident, c.obligor.slug): c.status for c in cells_of(self.agreement, **clocks)}


@pytest.fixture
def scene(db):
    return Scene()


# Who speaks for whom, and what is left out.


def test_silence_without_coverage_is_unknown(scene):
    assert scene.states(as_of=NOON) == {
        ("1/1", "northland"): State.UNKNOWN,
        ("1/1", "southland"): State.UNKNOWN,
    }


def test_organ_of_a_party_accuses_is_accused_and_denies_for_it(scene):
    ministry = make.ActorFactory(slug="northland-mod", parent=scene.north)
    office = make.ActorFactory(slug="northland-mod-press", parent=ministry)
    breach = scene.breach()
    scene.claim(breach, scene.south, ministry)
    scene.denial(breach, office)
    cell = scene.cell("northland")
    assert cell.status == State.CONTESTED
    assert (cell.counts.accusations, cell.counts.denials) == (1, 1)


def test_an_organ_that_owes_a_duty_itself_speaks_for_itself(scene):
    ministry = make.ActorFactory(slug="northland-mod", parent=scene.north)
    with declared_clock(START - DAY):
        make.ObligationFactory(clause=scene.clause, obligor=ministry)
    scene.claim(scene.breach(), scene.south, ministry)
    assert scene.cell("northland-mod").status == State.ALLEGED
    assert scene.cell("northland").status == State.UNKNOWN


def test_merged_breach_counts_for_no_cell(scene):
    breach, other = scene.breach(), scene.breach()
    scene.claim(breach, scene.south, scene.north)
    assert scene.cell().status == State.ALLEGED
    breach.merged_into = other
    breach.save()
    assert scene.cell().status == State.UNKNOWN
    assert scene.cell(known_on=NOON).status == State.ALLEGED


def test_retracted_claim_counts_for_no_cell(scene):
    claim = scene.claim(scene.breach(), scene.south, scene.north)
    retract_claim(claim, reason="The outlet took it back.", by=None)
    assert scene.cell().status == State.UNKNOWN
    assert scene.cell(known_on=NOON).status == State.ALLEGED


def test_withdrawn_touch_and_withdrawn_accused_count_for_no_cell(scene):
    first, second = scene.breach(), scene.breach()
    claim = scene.claim(first, scene.south, scene.north)
    scene.claim(second, scene.south, scene.north)
    claim.accused.update(withdrawn=True)
    assert scene.cell().counts.breaches == (second.reference,)
    second.touches.update(withdrawn=True)
    assert scene.cell().status == State.UNKNOWN


def test_touch_without_a_number_touches_every_duty_of_the_clause(scene):
    with declared_clock(START - DAY):
        make.ObligationFactory(clause=scene.clause, obligor=scene.north, number=2)
    scene.claim(scene.breach(), scene.south, scene.north)
    assert scene.cell(ident="1/1").status == scene.cell(ident="1/2").status == State.ALLEGED


def test_touch_with_a_number_touches_that_duty_only(scene):
    with declared_clock(START - DAY):
        make.ObligationFactory(clause=scene.clause, obligor=scene.north, number=2)
    scene.claim(scene.breach(duty_number=2), scene.south, scene.north)
    assert scene.cell(ident="1/1").status == State.UNKNOWN
    assert scene.cell(ident="1/2").status == State.ALLEGED


def test_characterisation_for_one_duty_leaves_its_neighbour(scene):
    with declared_clock(START - DAY):
        make.ObligationFactory(clause=scene.clause, obligor=scene.north, number=2)
    breach = scene.breach()
    scene.claim(breach, scene.south, scene.north)
    scene.established(breach, scene.north, duty_number=2)
    assert scene.cell(ident="1/1").status == State.ALLEGED
    assert scene.cell(ident="1/2").status == State.BREACHED


def test_level_without_a_second_signer_establishes_nothing(scene):
    breach = scene.breach()
    scene.established(breach, scene.north)
    assert scene.cell().status == State.BREACHED
    breach.assessments.update(second_signer=None)
    assert scene.cell().status == State.ALLEGED


def test_breach_of_another_conflict_that_touches_nothing_here_is_out(scene):
    breach = make.BreachFactory(occurred=at(NIGHT), in_scope=InScope.YES)
    scene.claim(breach, scene.south, scene.north)
    assert scene.cell().status == State.UNKNOWN


def test_links_move_no_state_and_are_counted_as_unreviewed(scene):
    before = scene.states(as_of=NOON)
    for review in (Review.OPEN, Review.CONFIRMED):
        reviewed = {"confirmed": True} if review == Review.CONFIRMED else {}
        make.ClauseLinkFactory(clause=scene.clause, **reviewed)
    assert scene.states(as_of=NOON) == before
    cell = scene.cell()
    assert cell.unreviewed == 1
    assert cell.trace[-1].rule == "R3"


def test_permissions_and_declarations_get_no_cell(scene):
    for deontic in (Deontic.PERMISSION, Deontic.DECLARATION):
        scene.duty(deontic=deontic)
    assert set(scene.states(as_of=NOON)) == {("1/1", "northland"), ("1/1", "southland")}


def test_proposal_is_never_in_force(scene):
    with declared_clock(START - DAY):
        draft = make.AgreementFactory(form=AgreementForm.PROPOSAL, in_force_from=None)
        make.ObligationFactory(clause=make.ClauseFactory(agreement=draft))
    assert [cell.status for cell in cells_of(draft, as_of=FAR)] == [State.NOT_IN_FORCE]


# Coverage.


@pytest.mark.parametrize(
    ("values", "state"),
    [
        ({"value": CoverageValue.ADEQUATE}, State.HOLDING),
        ({"value": CoverageValue.PARTIAL}, State.NO_REPORTED_BREACH),
        ({"value": CoverageValue.MEDIA_ONLY}, State.UNKNOWN),
        ({"begins_at": NOON - HOUR}, State.UNKNOWN),
        ({"ends_at": NOON - HOUR}, State.UNKNOWN),
        ({"retracted": True, "retraction_reason": "It was closed."}, State.UNKNOWN),
    ],
)
def test_coverage_of_the_last_day_decides_what_silence_means(scene, values, state):
    scene.seen(**values)
    assert scene.cell().status == state


def test_coverage_of_an_area_is_partial_at_most(scene):
    scene.seen(area=make.PlaceFactory())
    assert scene.cell().status == State.NO_REPORTED_BREACH


def test_coverage_of_a_clause_bears_on_it_and_on_what_lies_under_it(scene):
    other = scene.duty()
    with declared_clock(START - DAY):
        point = make.ClauseFactory(agreement=scene.agreement, parent=scene.clause, path="1.a")
        make.ObligationFactory(clause=point, obligor=scene.north)
    scene.seen(clause=scene.clause)
    assert scene.cell(ident="1/1").status == State.HOLDING
    assert scene.cell(ident="1.a/1").status == State.HOLDING
    assert scene.cell(ident=other.ident).status == State.UNKNOWN


def test_coverage_of_the_agreement_bears_on_every_clause(scene):
    other = scene.duty()
    scene.seen()
    assert scene.cell(ident=other.ident).status == State.HOLDING


# Out of force.


def test_supersession_of_one_clause_leaves_the_others(scene):
    other = scene.duty()
    later = make.AgreementFactory(conflict=scene.conflict, slug="later")
    make.AgreementRelationFactory(
        from_agreement=later,
        to_agreement=scene.agreement,
        to_clause=scene.clause,
        kind=RelationKind.SUPERSEDES,
        at=at(NOON),
    )
    cell = scene.cell(as_of=NOON)
    assert (cell.status, cell.state_before) == (State.SUPERSEDED, State.UNKNOWN)
    assert cell.trace[0].inputs == ("later",)
    assert scene.cell(as_of=NOON - HOUR).status == State.UNKNOWN
    assert scene.cell(ident=other.ident).status == State.UNKNOWN


def test_supersession_and_termination_of_the_whole_end_every_duty(scene):
    scene.duty()
    for kind, state in (
        (RelationKind.TERMINATES, State.TERMINATED),
        (RelationKind.SUPERSEDES, State.SUPERSEDED),
    ):
        make.AgreementRelationFactory(
            from_agreement=make.AgreementFactory(conflict=scene.conflict),
            to_agreement=scene.agreement,
            kind=kind,
            at=at(NOON + (HOUR if kind == RelationKind.TERMINATES else timedelta(0))),
        )
        assert set(scene.states(as_of=NOON + DAY).values()) == {state}


def test_other_relations_end_nothing(scene):
    make.AgreementRelationFactory(
        from_agreement=make.AgreementFactory(conflict=scene.conflict),
        to_agreement=scene.agreement,
        kind=RelationKind.AMENDS,
        at=at(NOON),
    )
    assert scene.cell(as_of=NOON + DAY).status == State.UNKNOWN


def test_agreement_that_ran_out_has_expired(scene):
    scene.agreement.in_force_until = at(NOON)
    scene.agreement.save()
    assert scene.cell(as_of=NOON).status == State.EXPIRED
    assert scene.cell(as_of=NOON - HOUR).status == State.UNKNOWN


def test_suspension_runs_up_to_its_end_and_termination_for_good(scene):
    other = scene.duty()
    make.InterruptionFactory(agreement=scene.agreement, begins_at=MORNING, ends_at=NOON)
    make.InterruptionFactory(
        agreement=scene.agreement,
        clause=other.clause,
        kind=EndKind.TERMINATED,
        begins_at=NOON + DAY,
    )
    assert scene.cell(as_of=MORNING).status == State.SUSPENDED
    assert scene.cell(as_of=NOON).status == State.UNKNOWN
    assert scene.cell(ident=other.ident, as_of=NOON + DAY).status == State.TERMINATED
    assert scene.cell(as_of=NOON + DAY).status == State.UNKNOWN


def test_retracted_interruption_interrupts_nothing(scene):
    make.InterruptionFactory(
        agreement=scene.agreement, begins_at=MORNING, retracted=True, retraction_reason="An error."
    )
    assert scene.cell(as_of=NOON).status == State.UNKNOWN


# What waits for an event.


def test_conditional_duty_is_dormant_until_its_event_is_corroborated(scene):
    duty = scene.duty(condition="if the ally is attacked", temporal=Temporal.CONTINUING)
    assert scene.cell(ident=duty.ident).status == State.DORMANT
    trigger = make.TriggerFactory(clause=duty.clause, at=at(MORNING), level=Level.V1)
    assert scene.cell(ident=duty.ident).status == State.DORMANT
    trigger.level = Level.V2
    trigger.save()
    assert scene.cell(ident=duty.ident).status == State.UNKNOWN
    assert scene.cell(ident=duty.ident, as_of=MORNING - HOUR).status == State.DORMANT


def test_event_of_another_duty_of_the_clause_wakes_nothing(scene):
    duty = scene.duty(condition="if the ally is attacked")
    make.TriggerFactory(clause=duty.clause, duty_number=2, at=at(MORNING), level=Level.V3)
    assert scene.cell(ident=duty.ident).status == State.DORMANT
    make.TriggerFactory(clause=duty.clause, duty_number=1, at=at(MORNING), level=Level.V3)
    assert scene.cell(ident=duty.ident).status == State.UNKNOWN


def test_term_that_an_event_starts_is_counted_from_it(scene):
    duty = scene.duty(
        deontic=Deontic.OBLIGATION,
        temporal=Temporal.ONE_OFF,
        deadline_kind="triggered",
        deadline_duration="P3D",
        deadline_zone="Asia/Yerevan",
    )
    assert scene.cell(ident=duty.ident, as_of=FAR).status == State.DUE
    make.TriggerFactory(clause=duty.clause, at=at(MORNING), level=Level.V2)
    last = datetime(2020, 10, 21, 19, 59, 59, tzinfo=UTC)
    assert scene.cell(ident=duty.ident, as_of=last).status == State.DUE
    over = scene.cell(ident=duty.ident, as_of=last + timedelta(seconds=1))
    assert over.status == State.OVERDUE_UNKNOWN


# Deliveries.


@pytest.fixture
def delivery(scene):
    return scene.duty(
        deontic=Deontic.OBLIGATION,
        temporal=Temporal.ONE_OFF,
        verifiability=Verifiability.CONFIDENTIAL,
        deadline_kind="absolute",
        deadline_date="2020-10-25",
        deadline_zone="Asia/Yerevan",
    )


@pytest.mark.parametrize(
    ("values", "state"),
    [
        ({"share": 1, "level": Level.V1}, State.REPORTED_DONE),
        ({"share": 0.4, "level": Level.V2}, State.IN_PROGRESS),
        ({"share": 1, "recipient_confirms": True}, State.FULFILLED),
        ({"share": 1, "level": Level.V3, "announcement": True}, State.OVERDUE_UNKNOWN),
        ({"share": None, "recipient_denies": True, "done": None}, State.NOT_FULFILLED),
        ({"share": 1, "retracted": True, "retraction_reason": "-"}, State.OVERDUE_UNKNOWN),
    ],
)
def test_reports_of_fulfilment_decide_a_delivery(scene, delivery, values, state):
    with declared_clock(datetime(2020, 10, 27, tzinfo=UTC)):
        make.FulfilmentFactory(obligation=delivery, **{"done": at(NOON)} | values)
    cell = scene.cell(ident=delivery.ident, as_of=datetime(2020, 11, 1, tzinfo=UTC))
    assert cell.status == state
    assert Flag.CONFIDENTIAL in cell.flags
    assert cell.counts.reports == (0 if values.get("retracted") else 1)


def test_report_on_one_party_says_nothing_of_another(scene, delivery):
    with declared_clock(START - DAY):
        other = make.ObligationFactory(
            clause=delivery.clause, obligor=scene.south, deontic="obligation", temporal="one_off"
        )
    make.FulfilmentFactory(obligation=other, done=at(NOON), share=1, level=Level.V3)
    assert scene.cell("southland", other.ident, as_of=FAR).status == State.FULFILLED
    assert scene.cell(ident=delivery.ident, as_of=FAR).status == State.OVERDUE_UNKNOWN


def test_moved_deadline_is_known_from_its_own_day_on(scene, delivery):
    moved = datetime(2020, 10, 20, tzinfo=UTC)
    delivery.deadline_date = "2020-11-30"
    with declared_clock(moved):
        delivery.save()
    asked = {"ident": delivery.ident, "as_of": datetime(2020, 10, 27, tzinfo=UTC)}
    assert scene.cell(**asked).status == State.DUE
    assert scene.cell(known_on=moved - HOUR, **asked).status == State.OVERDUE_UNKNOWN


# What people set, and how they read it.


def test_override_stands_beside_the_computed_state_until_its_review(scene):
    with declared_clock(NOON):
        make.OverrideFactory(
            obligation=scene.duties["northland"], status="HOLDING", review_by=date(2020, 10, 31)
        )
    last = datetime(2020, 10, 31, 19, 59, 59, tzinfo=UTC)  # its day ends in the conflict's zone
    cell = scene.cell(as_of=last)
    assert (cell.status, Flag.OVERRIDDEN in cell.flags) == (State.HOLDING, True)
    assert "Computed: UNKNOWN" in cell.trace[-1].because
    assert scene.cell(as_of=last + timedelta(seconds=1)).status == State.UNKNOWN
    assert scene.cell(as_of=NOON - HOUR).status == State.UNKNOWN
    assert scene.cell("southland", as_of=last).status == State.UNKNOWN


def test_retracted_override_sets_nothing(scene):
    make.OverrideFactory(
        obligation=scene.duties["northland"],
        status="HOLDING",
        review_by=date(2999, 1, 1),
        retracted=True,
        retraction_reason="It was a mistake.",
    )
    assert scene.cell(as_of=datetime(2998, 1, 1, tzinfo=UTC)).status == State.UNKNOWN


def test_two_readings_of_a_clause_make_its_meaning_disputed(scene):
    reading = {"clause": scene.clause, "actor": scene.north}
    make.InterpretationFactory(reading="intent is needed", **reading)
    assert Flag.INTERPRETATION_DISPUTED not in scene.cell().flags
    second = make.InterpretationFactory(reading="disregard is enough", **reading)
    assert Flag.INTERPRETATION_DISPUTED in scene.cell().flags
    second.retracted, second.retraction_reason = True, "It was withdrawn."
    second.save()
    assert Flag.INTERPRETATION_DISPUTED not in scene.cell().flags


# The second clock.


def test_correction_flips_both_cells_and_the_day_before_is_still_there(scene):
    printed, corrected = NOON, NOON + HOUR
    breach = scene.breach(known=printed)
    claim = scene.claim(breach, scene.south, scene.north, known=printed)
    with declared_clock(corrected):
        correct_claim(
            claim,
            claimant=scene.north,
            accused=[scene.south],
            reason="The release says so.",
            by=None,
        )
    before = {("1/1", "northland"): State.ALLEGED, ("1/1", "southland"): State.UNKNOWN}
    after = {("1/1", "northland"): State.UNKNOWN, ("1/1", "southland"): State.ALLEGED}
    later = NOON + DAY
    assert scene.states(as_of=later) == scene.states(as_of=later, known_on=corrected) == after
    assert scene.states(as_of=later, known_on=corrected - timedelta(seconds=1)) == before
    assert set(scene.states(as_of=later, known_on=printed - HOUR).values()) == {State.UNKNOWN}


def test_duty_that_was_not_known_then_has_no_cell_then(scene):
    assert cells_of(scene.agreement, as_of=NOON, known_on=START - 2 * DAY) == []
    assert len(cells_of(scene.agreement, as_of=NOON, known_on=START - DAY)) == 2


def fill(scene):
    """Record one of everything that bears on a cell, known at noon."""
    delivery = scene.duty(deontic=Deontic.OBLIGATION, temporal=Temporal.ONE_OFF)
    waiting = scene.duty(condition="if it happens")
    breach = scene.breach()
    scene.claim(breach, scene.south, scene.north)
    scene.denial(breach, scene.north)
    scene.established(scene.breach(), scene.south)
    scene.seen(CoverageValue.PARTIAL)
    with declared_clock(NOON):
        make.FulfilmentFactory(obligation=delivery, done=at(MORNING), share=1)
        make.TriggerFactory(clause=waiting.clause, at=at(MORNING), level=Level.V2)
        make.InterpretationFactory(clause=scene.clause, reading="one")
        make.InterpretationFactory(clause=scene.clause, reading="another")
        make.InterruptionFactory(
            agreement=scene.agreement, begins_at=NOON + 2 * DAY, ends_at=NOON + 3 * DAY
        )
        make.OverrideFactory(
            obligation=scene.duties["southland"], status="CONTESTED", review_by=date(2020, 10, 22)
        )
    return delivery, waiting, breach


def whole(agreement, known_on):
    """Return everything that is answered for a moment of knowledge, at many moments."""
    known = read_known(Agreement.objects.get(pk=agreement.pk), known_on)
    moments = [START - HOUR, START, NIGHT, MORNING, NOON, NOON + DAY, NOON + 2 * DAY, FAR]
    return (
        [[cell.as_json() for cell in known.at(moment)] for moment in moments],
        [(line.obligation.pk, line.spans, line.markers) for line in known.over(START, FAR)],
        known.first_claimed_after(),
    )


def test_record_recorded_later_than_k_changes_no_answer_for_k(scene):
    delivery, waiting, breach = fill(scene)
    k = NOON + HOUR
    before = whole(scene.agreement, k)
    assert len({cell["status"] for cells in before[0] for cell in cells}) >= 6

    later = k + timedelta(seconds=1)
    claims = list(breach.claims.order_by("pk"))
    with declared_clock(later):
        correct_claim(
            claims[0], claimant=scene.north, accused=[scene.south], reason="It was hers.", by=None
        )
        retract_claim(claims[1], reason="It was taken back.", by=None)
        breach.in_scope = InScope.NO
        breach.occurred = at(MORNING)
        breach.save()
        other = make.BreachFactory(conflict=scene.conflict, occurred=at(NIGHT), in_scope="yes")
        make.BreachClauseFactory(breach=other, clause=scene.clause)
        make.ClaimAccusedFactory(
            claim=make.ClaimFactory(breach=other, claimant=scene.south), actor=scene.north
        )
        make.FulfilmentFactory(obligation=delivery, share=1, level=Level.V3)
        make.TriggerFactory(clause=waiting.clause, at=at(START), level=Level.V4)
        make.InterpretationFactory(clause=waiting.clause, reading="a third")
        make.InterpretationFactory(clause=waiting.clause, reading="a fourth")
        make.OverrideFactory(
            obligation=delivery, status="NOT_FULFILLED", review_by=date(2999, 1, 1)
        )
        make.CoverageFactory(agreement=scene.agreement, value="adequate", begins_at=START)
        make.InterruptionFactory(agreement=scene.agreement, kind="terminated", begins_at=NIGHT)
        make.AgreementRelationFactory(
            to_agreement=scene.agreement, kind=RelationKind.SUPERSEDES, at=at(MORNING)
        )
        for assessment in make.AssessmentFactory._meta.model.objects.all():
            assessment.reasons = "Thought over again."
            assessment.sole = not assessment.sole
            assessment.save()
        for duty in Obligation.objects.filter(clause__agreement=scene.agreement):
            duty.in_force = at(NOON)
            duty.save()
        make.ObligationFactory(clause=scene.clause, obligor=make.ActorFactory())
        scene.agreement.in_force_from = at(NIGHT)
        scene.agreement.save()
    assert whole(scene.agreement, k) == before
    assert whole(scene.agreement, later) != before


def test_emptying_every_audit_table_changes_no_board(scene, as_owner):
    fill(scene)
    before = [whole(scene.agreement, known_on) for known_on in (None, NOON, NOON - HOUR)]
    audit = [
        model._meta.db_table
        for model in apps.get_models(include_auto_created=True)
        if model.__name__.endswith("Event") or model._meta.db_table == "pghistory_context"
    ]
    assert {"agreements_breachevent", "agreements_claimevent", "pghistory_context"} <= set(audit)
    with connection.cursor() as cursor, as_owner():
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        for table in audit:
            cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        cursor.execute(f"TRUNCATE {', '.join(audit)}")
    assert before == [whole(scene.agreement, known_on) for known_on in (None, NOON, NOON - HOUR)]


# Over time.


def test_timeline_names_each_span_and_each_marker(scene):
    scene.claim(scene.breach(), scene.south, scene.north)
    scene.established(scene.breach(occurred=at(MORNING)), scene.north)
    lines = timelines_of(scene.agreement, start=START - HOUR, end=NOON + 40 * DAY)
    north = next(line for line in lines if line.obligor == scene.north)
    assert [span.state for span in north.spans] == [
        State.NOT_IN_FORCE,
        State.UNKNOWN,
        State.ALLEGED,
        State.BREACHED,
        State.UNKNOWN,
    ]
    assert north.spans[0].start == START - HOUR
    assert north.spans[-1].end == NOON + 40 * DAY
    assert all(a.end == b.start for a, b in zip(north.spans, north.spans[1:], strict=False))
    assert north.markers == (MORNING,)


def test_every_span_says_what_the_board_of_its_moments_says(scene):
    fill(scene)
    known = read_known(scene.agreement)
    for line in known.over(START - DAY, NOON + 40 * DAY):
        for span in line.spans:
            for moment in (span.start, span.end - timedelta(microseconds=1)):
                cells = {cell.obligation.pk: cell.status for cell in known.at(moment)}
                assert cells[line.obligation.pk] == span.state


def test_since_is_when_the_state_began(scene):
    scene.claim(scene.breach(), scene.south, scene.north)
    assert scene.cell().since == NIGHT
    assert scene.cell("southland").since == START


def test_first_claimed_breach_is_counted_from_when_the_duty_came_into_force(scene):
    assert read_known(scene.agreement).first_claimed_after() is None
    scene.claim(scene.breach(in_scope=InScope.NO), scene.south, scene.north)
    assert read_known(scene.agreement).first_claimed_after() is None
    scene.claim(scene.breach(occurred=at(START + HOUR, START + 3 * HOUR)), scene.south, scene.north)
    assert read_known(scene.agreement).first_claimed_after() == (HOUR, 3 * HOUR)


def test_commands_json_has_the_keys_that_are_promised(scene):
    scene.claim(scene.breach(), scene.south, scene.north)
    cell = scene.cell().as_json()
    assert cell["clause"] == "1"
    assert (cell["obligation"], cell["obligor"]) == ("1/1", "northland")
    assert (cell["status"], cell["since"], cell["unreviewed"]) == (
        "ALLEGED",
        "2020-10-17T21:00:00Z",
        0,
    )
    assert cell["flags"] == ["occurrence_V1", "attribution_V1"]
    assert {line["rule"] for line in cell["trace"]} == {"R4", "R5"}


# How much it asks of the database.


def queries(agreement, known_on):
    with CaptureQueriesContext(connection) as captured:
        cells_of(agreement, as_of=FAR, known_on=known_on)
    return len(captured)


def populate(scene, rows):
    for number in range(rows):
        with declared_clock(START - DAY):
            clause = make.ClauseFactory(agreement=scene.agreement)
            make.ObligationFactory(clause=clause, obligor=scene.north)
        breach = scene.breach(clause=clause)
        claim = scene.claim(breach, scene.south, scene.north)
        with declared_clock(NOON + number * HOUR):
            claim.words = "They shelled two villages."
            claim.save()
            make.AssessmentFactory(breach=breach)
            make.CoverageFactory(agreement=scene.agreement, clause=clause)
            make.OverrideFactory(obligation=clause.obligations.get())


@pytest.mark.parametrize("known_on", [None, NOON + DAY], ids=["now", "known on"])
def test_as_many_queries_for_twenty_duties_and_breaches_as_for_three(db, known_on):
    few, many = Scene("few-"), Scene("many-")
    populate(few, 3)
    populate(many, 20)
    assert queries(many.agreement, known_on) == queries(few.agreement, known_on)
