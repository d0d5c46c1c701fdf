"""
The worked example on the demonstration's data: the truce of October and Geneva, cell by cell.

`tests/scenarios/worked_example.json` holds the same rows for the rules alone.
"""

from datetime import UTC, datetime

import pytest
from django.db import connection, transaction

from agreements.actions.corrections import correct_claim, reading_of
from agreements.actions.demonstration import load_demonstration
from agreements.actions.links import review_link
from agreements.models import (
    Agreement,
    Breach,
    Claim,
    Clause,
    ClauseLink,
    Obligation,
    User,
)
from agreements.queries.compliance import cells_of, read_known
from agreements.types.terms import Flag, Level, Review, State

pytestmark = pytest.mark.django_db

TRUCE = "truce-2020-10-18"
GENEVA = "geneva-2020-10-30"
PARTIES = ("armenia", "azerbaijan")


@pytest.fixture(scope="module")
def demonstration(django_db_setup, django_db_blocker):
    """Load once for this module, with the program's rights, in a transaction undone at the end."""
    with django_db_blocker.unblock(), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET LOCAL ROLE tracker")
        load_demonstration()
        cursor.execute("RESET ROLE")
        with django_db_blocker.block():
            yield
        transaction.set_rollback(True)


def instant(text):
    return datetime.fromisoformat(text).astimezone(UTC)


def cell(slug, ident, party, *, as_of, known_on=None):
    agreement = Agreement.objects.select_related("conflict").get(slug=slug)
    known = instant(known_on) if known_on else None
    cells = cells_of(agreement, as_of=instant(as_of), known_on=known)
    return next(c for c in cells if (c.ident, c.obligor.slug) == (ident, party))


def states(slug, ident, *, as_of, known_on=None):
    return [cell(slug, ident, party, as_of=as_of, known_on=known_on).status for party in PARTIES]


@pytest.mark.parametrize(
    ("as_of", "known_on", "armenia", "azerbaijan"),
    [
        ("2020-10-17T18:00Z", "2020-10-17T18:00Z", "NOT_IN_FORCE", "NOT_IN_FORCE"),
        ("2020-10-18T12:00Z", "2020-10-19T20:00Z", "UNKNOWN", "UNKNOWN"),
        ("2020-10-18T12:00Z", "2020-10-20T08:00Z", "UNKNOWN", "ALLEGED"),
        ("2020-10-18T12:00Z", "2020-10-20T20:00Z", "CONTESTED", "CONTESTED"),
        ("2020-11-02T12:00Z", "2020-11-02T12:00Z", "UNKNOWN", "UNKNOWN"),
        ("2020-11-06T20:00Z", "2020-11-06T20:00Z", "UNKNOWN", "UNKNOWN"),
        ("2020-12-06T00:00Z", "2020-12-06T00:00Z", "SUPERSEDED", "SUPERSEDED"),
    ],
)
def test_truce_reads_as_in_the_worked_example(demonstration, as_of, known_on, armenia, azerbaijan):
    found = states(TRUCE, "1/1", as_of=as_of, known_on=known_on)
    assert found == [armenia, azerbaijan]


@pytest.mark.parametrize(
    ("as_of", "state", "flags"),
    [
        ("2020-11-02T12:00Z", State.DUE, {Flag.CONFIDENTIAL}),
        ("2020-11-06T19:59:59Z", State.DUE, {Flag.CONFIDENTIAL}),
        ("2020-11-06T20:00:00Z", State.OVERDUE_UNKNOWN, {Flag.CONFIDENTIAL}),
        ("2020-12-06T00:00:00Z", State.REPORTED_DONE, {Flag.CONFIDENTIAL, Flag.LATE}),
    ],
)
def test_lists_of_prisoners_are_due_then_overdue_then_reported(demonstration, as_of, state, flags):
    found = cell(GENEVA, "3/1", "armenia", as_of=as_of, known_on=as_of)
    assert (found.status, set(found.flags)) == (state, flags)


def test_lists_are_due_until_the_end_of_the_seventh_day(demonstration):
    duty = Obligation.objects.get(
        clause__agreement__slug=GENEVA, clause__path="3", obligor__slug="armenia"
    )
    assert duty.due.latest == instant("2020-11-06T19:59:59Z")


@pytest.mark.parametrize("party", PARTIES)
def test_undated_reports_of_weapons_are_kept_and_move_nothing(demonstration, party):
    found = cell(GENEVA, "1/1", party, as_of="2020-11-02T12:00Z", known_on="2020-11-02T12:00Z")
    assert found.status == State.UNKNOWN
    assert Flag.APPLICABILITY_UNDETERMINED in found.flags
    assert [line.rule for line in found.trace].count("R1") == 2


def test_correction_flips_the_accused_and_the_day_before_is_still_there(demonstration):
    claim = Claim.objects.exclude(correction_reason="").get(
        breach__touches__clause__agreement__slug=TRUCE
    )
    now = reading_of(claim)
    assert (now["claimant"], now["accused"]) == (
        "Ministry of Defence of Azerbaijan",
        ["Armenia"],
    )
    reference = claim.breach.reference
    asked = {"as_of": "2020-10-18T12:00Z"}
    for known_on, accused, other in (
        ("2020-10-20T08:00Z", "azerbaijan", "armenia"),
        ("2020-10-20T20:00Z", "armenia", "azerbaijan"),
    ):
        found = cell(TRUCE, "1/1", accused, known_on=known_on, **asked)
        assert reference in found.counts.breaches
        assert any(reference in line.inputs for line in found.trace)
        assert (
            reference not in cell(TRUCE, "1/1", other, known_on=known_on, **asked).counts.breaches
        )


def test_correcting_twice_equals_correcting_once(demonstration):
    claim = Claim.objects.exclude(correction_reason="").get(
        breach__touches__clause__agreement__slug=TRUCE
    )
    before = states(TRUCE, "1/1", as_of="2020-10-18T12:00Z")
    accused = [row.actor for row in claim.accused.filter(withdrawn=False)]
    correct_claim(
        claim, claimant=claim.claimant, accused=accused, reason=claim.correction_reason, by=None
    )
    assert states(TRUCE, "1/1", as_of="2020-10-18T12:00Z") == before


def test_both_cells_are_contested_once_each_side_has_denied(demonstration):
    for party in PARTIES:
        found = cell(TRUCE, "1/1", party, as_of="2020-10-18T12:00Z", known_on="2020-10-20T20:00Z")
        assert found.status == State.CONTESTED
        assert found.trace[0].rule == "R6"
        assert set(found.flags) == {"occurrence_V1", "attribution_V1"}


def test_confirming_every_suggested_link_moves_no_state(demonstration):
    def all_states():
        return [
            [cell.status for cell in cells_of(agreement, as_of=instant("2020-11-08T12:00Z"))]
            for agreement in Agreement.objects.order_by("pk")
        ]

    before = all_states()
    analyst = User.objects.get(username="demo-analyst")
    for link in ClauseLink.objects.open()[:10]:
        review_link(link, review=Review.CONFIRMED, by=analyst)
    assert all_states() == before


def test_a_clause_that_calls_for_a_delivery_without_a_date_stays_due(demonstration):
    found = cell(GENEVA, "4/1", "armenia", as_of="2020-11-02T12:00Z")
    assert (found.status, found.word) == (State.DUE, "no date set")


def test_geneva_four_refers_to_moscow_two_which_has_words(demonstration):
    clause = Clause.objects.get(agreement__slug=GENEVA, path="4")
    (relation,) = clause.relations_from.all()
    assert relation.to_clause.path == "2"
    assert relation.to_clause.agreement.slug == "moscow-2020-10-10"
    assert relation.to_clause.spans.exists()


def test_every_cell_of_every_agreement_names_its_rules(demonstration):
    for agreement in Agreement.objects.select_related("conflict"):
        for moment in ("2020-10-20T20:00Z", "2020-11-08T12:00Z", "2021-03-01T00:00Z"):
            for found in cells_of(agreement, as_of=instant(moment)):
                assert found.trace
                assert all(line.rule.startswith("R") and line.because for line in found.trace)
                if not found.status.startswith("NOT_") and found.counts.breaches:
                    known = Breach.objects.filter(reference__in=found.counts.breaches)
                    assert known.count() == len(found.counts.breaches)


def test_first_claim_on_the_truce_is_minutes_after_it_began(demonstration):
    known = read_known(Agreement.objects.select_related("conflict").get(slug=TRUCE))
    earliest, latest = known.first_claimed_after()
    assert (earliest.total_seconds() / 60, latest.total_seconds() / 3600) == (4, 2.75)


def test_no_state_rests_on_a_claim_alone_as_if_it_were_established(demonstration):
    established = {State.BREACHED, State.BREACHED_REPEATEDLY}
    for agreement in Agreement.objects.select_related("conflict"):
        for line in read_known(agreement).over(
            instant("2020-10-10T00:00Z"), instant("2021-03-01T00:00Z")
        ):
            if any(span.state in established for span in line.spans):
                held = Breach.objects.filter(
                    touches__clause=line.clause,
                    assessments__question="attribution",
                    assessments__level__gte=Level.V3,
                    assessments__second_signer__isnull=False,
                )
                assert held.exists()
