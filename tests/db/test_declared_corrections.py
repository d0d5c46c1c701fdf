"""A correction that a loader declares has its public note, on its date and with its cells."""

from datetime import UTC, datetime

import pytest

from agreements.actions.corrections import correct_claim
from agreements.actions.recording import declared_clock
from agreements.management.notes import post_declared_corrections
from agreements.models import CorrectionNote
from agreements.types.terms import InScope, State
from tests.factories import (
    ActorFactory,
    AgreementFactory,
    BreachClauseFactory,
    BreachFactory,
    ClaimAccusedFactory,
    ClaimFactory,
    ClauseFactory,
    ObligationFactory,
    on,
)

pytestmark = pytest.mark.django_db
ACT, LOGGED, CORRECTED = (datetime(2020, 10, day, 12, tzinfo=UTC) for day in (18, 19, 20))


@pytest.fixture
def claim():
    """Return a claim of the north against the south, corrected the day after it was logged."""
    north, south = ActorFactory(slug="north"), ActorFactory(slug="south")
    with declared_clock(datetime(2020, 10, 17, tzinfo=UTC)):
        agreement = AgreementFactory(in_force_from=on(2020, 10, 17))
        clause = ClauseFactory(agreement=agreement)
        for party in (north, south):
            ObligationFactory(clause=clause, obligor=party, in_force=on(2020, 10, 17))
    with declared_clock(LOGGED):
        breach = BreachFactory(
            conflict=agreement.conflict, occurred=on(2020, 10, 18), in_scope=InScope.YES
        )
        BreachClauseFactory(breach=breach, clause=clause)
        claim = ClaimFactory(breach=breach, claimant=north, reported_claimant=north)
        ClaimAccusedFactory(claim=claim, actor=south)
    with declared_clock(CORRECTED):
        correct_claim(claim, claimant=south, accused=[north], reason="the release", by=None)
    return claim


def test_note_is_posted_once_on_the_date_declared(claim):
    assert [post_declared_corrections() for _ in range(2)] == [1, 0]
    note = CorrectionNote.objects.get()
    assert (note.posted_at, note.reason, note.posted_by) == (CORRECTED, "the release", None)
    assert note.before["accused"] == [claim.accused.get(withdrawn=True).actor.name]


def test_note_names_the_cells_of_both_parties(claim):
    post_declared_corrections()
    changed = {(c["obligor"], c["before"], c["after"]) for c in CorrectionNote.objects.get().cells}
    assert ("north", State.UNKNOWN, State.ALLEGED) in changed
    assert ("south", State.ALLEGED, State.UNKNOWN) in changed


def test_corrections_by_people_are_left_alone(claim):
    correct_claim(claim, claimant=ActorFactory(), accused=[], reason="later", by=None)
    assert post_declared_corrections() == 0
