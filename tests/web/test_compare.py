"""Agreements compared: how long until the first claim, as an interval, never as a finding."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from agreements.queries.charts.spans import between_words, span_words
from agreements.queries.compare import compare_agreements
from agreements.types.fuzzy import FuzzyInstant
from agreements.types.terms import ClaimKind, ClauseKind
from tests import factories as make
from tests.web.world import build_world

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
EFFECT = FuzzyInstant.from_iso("2020-10-10T12:00+04:00", zone=make.ZONE)
NOW = datetime(2021, 1, 1, tzinfo=UTC)


def moment(iso):
    return FuzzyInstant.from_iso(iso, zone=make.ZONE)


@pytest.fixture
def agreement(db):
    return make.AgreementFactory(slug="truce", short_title="Truce", in_force_from=EFFECT)


@pytest.fixture
def clause(agreement):
    return make.ClauseFactory(agreement=agreement, kind=ClauseKind.CESSATION_OF_HOSTILITIES)


@pytest.fixture
def sides(clause):
    return [
        make.ObligationFactory(clause=clause, obligor__name=name).obligor
        for name in ("Northland", "Southland")
    ]


def claimed(clause, occurred, accused, *, kind=ClaimKind.ACCUSATION):
    breach = make.BreachFactory(conflict=clause.agreement.conflict, occurred=occurred)
    make.BreachClauseFactory(breach=breach, clause=clause)
    claim = make.ClaimFactory(breach=breach, kind=kind)
    make.ClaimAccusedFactory(claim=claim, actor=accused)
    return breach


def row_of(agreement, *, as_of=NOW, known_on=None):
    found = compare_agreements(agreement.conflict, as_of=as_of, known_on=known_on)
    (row,) = found.agreements[0].kinds
    return row


def test_wait_runs_from_effect_to_the_first_act_claimed(agreement, clause, sides):
    claimed(clause, moment("2020-10-12T12:00+04:00"), sides[0])
    first = claimed(clause, moment("2020-10-10T12:05+04:00"), sides[1])
    wait = row_of(agreement).first
    assert wait.act.reference == first.reference
    assert (wait.shortest, wait.longest) == (5 * MINUTE, 5 * MINUTE)


def test_wait_is_an_interval_where_either_end_is_not_known_exactly(agreement, clause, sides):
    agreement.in_force_from = moment("2020-10-10T11:00+04:00/2020-10-10T12:00+04:00")
    agreement.save()
    claimed(clause, moment("2020-10-10T14:00+04:00/2020-10-10T15:00+04:00"), sides[0])
    wait = row_of(agreement).first
    assert (wait.shortest, wait.longest) == (2 * HOUR, 4 * HOUR)


def test_each_side_has_its_own_first(agreement, clause, sides):
    claimed(clause, moment("2020-10-10T13:00+04:00"), sides[1])
    claimed(clause, moment("2020-10-11T12:00+04:00"), sides[0])
    per_side = row_of(agreement).per_side
    assert {side: wait.longest for side, wait in per_side.items()} == {
        "Northland": DAY,
        "Southland": HOUR,
    }


def test_organ_accused_counts_for_its_party(agreement, clause, sides):
    ministry = make.ActorFactory(name="Ministry", parent=sides[0])
    claimed(clause, moment("2020-10-10T13:00+04:00"), ministry)
    assert list(row_of(agreement).per_side) == ["Northland"]


def test_act_before_the_effect_does_not_count(agreement, clause, sides):
    claimed(clause, moment("2020-10-10T11:59+04:00"), sides[0])
    row = row_of(agreement)
    assert (row.first, row.vague, row.claimed) == (None, 0, 1)


@pytest.mark.parametrize("occurred", [None, "2020-09-27/2020-10-31"])
def test_act_that_may_lie_before_is_counted_as_vague(agreement, clause, sides, occurred):
    claimed(clause, moment(occurred) if occurred else None, sides[0])
    row = row_of(agreement)
    assert (row.first, row.vague) == (None, 1)


def test_act_that_is_surely_sooner_comes_before_one_that_may_be(agreement, clause, sides):
    claimed(clause, moment("2020-10-10T12:00+04:00/2020-10-20T12:00+04:00"), sides[0])
    sure = claimed(clause, moment("2020-10-10T15:00+04:00"), sides[0])
    assert row_of(agreement).first.act.reference == sure.reference


@pytest.mark.parametrize("kind", [ClaimKind.DENIAL, ClaimKind.NO_VIOLATION])
def test_denial_starts_no_count(agreement, clause, sides, kind):
    claimed(clause, moment("2020-10-10T13:00+04:00"), sides[0], kind=kind)
    assert row_of(agreement).first is None


def test_duty_with_its_own_effect_counts_from_it(agreement, clause, sides):
    for duty in clause.obligations.all():
        duty.in_force = moment("2020-10-10T13:00+04:00")
        duty.save()
    claimed(clause, moment("2020-10-10T13:30+04:00"), sides[0])
    assert row_of(agreement).first.longest == HOUR / 2


def test_agreement_whose_force_is_not_known_is_not_watched(agreement, clause, sides, reader):
    agreement.in_force_from = None
    agreement.save()
    claimed(clause, moment("2020-10-10T13:00+04:00"), sides[0])
    row = row_of(agreement)
    assert (row.watched, row.first) == (False, None)
    page = reader.get(f"/conflicts/{agreement.conflict.slug}/compare/").content.decode()
    assert "force not known: no time to count from" in page


def test_what_was_not_known_then_is_not_counted_then(agreement, clause, sides):
    claimed(clause, moment("2020-10-10T13:00+04:00"), sides[0])
    before = clause.agreement.recorded_at - DAY
    known = compare_agreements(agreement.conflict, as_of=NOW, known_on=before)
    assert known.agreements[0].kinds[0].claimed == 0


def test_agreement_is_not_shown_before_it_was_agreed(agreement, clause, sides, reader):
    assert (
        compare_agreements(
            agreement.conflict, as_of=agreement.agreed.earliest - DAY, known_on=None
        ).agreements
        == []
    )
    page = reader.get(f"/conflicts/{agreement.conflict.slug}/compare/?as_of=2020-01-01")
    assert "No agreement had been agreed by then." in page.content.decode()


def test_page_says_that_it_counts_claims_and_names_no_guilty_side(agreement, clause, sides, reader):
    claimed(clause, moment("2020-10-10T12:05+04:00"), sides[1])
    page = reader.get(f"/conflicts/{agreement.conflict.slug}/compare/").content.decode()
    assert "This measures claims, not conduct" in page
    assert "Southland: 5 minutes" in page
    assert "<svg" in page
    assert "Truce" in page


def test_drawing_can_be_taken_away(agreement, clause, sides, reader):
    address = f"/conflicts/{agreement.conflict.slug}/compare"
    assert reader.get(f"{address}.svg").content.startswith(b"<?xml")
    assert reader.get(f"{address}.png").content.startswith(b"\x89PNG")
    assert reader.get(f"{address}.pdf").status_code == 404


@pytest.mark.parametrize(
    ("length", "said"),
    [
        (timedelta(seconds=10), "less than a minute"),
        (MINUTE, "1 minute"),
        (119 * MINUTE, "119 minutes"),
        (2.75 * HOUR, "2.8 hours"),
        (47 * HOUR, "47 hours"),
        (3.125 * DAY, "3.1 days"),
        (40 * DAY, "40 days"),
    ],
)
def test_lengths_are_said_in_the_unit_that_fits(length, said):
    assert span_words(length) == said


@pytest.mark.parametrize(
    ("shortest", "longest", "said"),
    [
        (5 * MINUTE, 5 * MINUTE, "5 minutes"),
        (timedelta(0), 5 * MINUTE, "at most 5 minutes"),
        (4 * MINUTE, 3 * HOUR, "4 minutes to 3 hours"),
    ],
)
def test_bounds_are_said_as_what_they_are(shortest, longest, said):
    assert between_words(shortest, longest) == said


def test_page_takes_as_many_queries_for_twenty_rows_as_for_three(reader):
    counts = []
    for rows, name in ((3, "few"), (20, "many")):
        build_world(rows=rows, name=name)
        with CaptureQueriesContext(connection) as captured:
            assert reader.get(f"/conflicts/{name}-conflict/compare/").status_code == 200
        counts.append(len(captured))
    assert counts[0] == counts[1]
