"""Which records look like the same act: place, day, clause, words; each sign by itself is not enough."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from agreements.queries.duplicates import Sought, Spot, likely_duplicates, sought_in
from agreements.types.fuzzy import FuzzyInstant
from agreements.types.globe import distance_km, moved
from agreements.types.terms import PlacePrecision
from tests.factories import (
    BreachClauseFactory,
    BreachFactory,
    BreachRelationFactory,
    ClaimFactory,
    PlaceFactory,
    SentenceFactory,
    on,
)

pytestmark = pytest.mark.django_db
WORDS = "Shells fell on a village by the river."
VILLAGE, NEXT_VILLAGE, FAR_TOWN = (39.40, 47.03), (39.43, 47.06), (40.80, 46.00)


def place(point=VILLAGE, **values):
    return PlaceFactory(latitude=point[0], longitude=point[1], **values)


@pytest.fixture
def logged():
    """Return a breach at a village on 18 October, with its clause."""
    breach = BreachFactory(
        summary=WORDS,
        occurred=on(2020, 10, 18),
        place=place(),
        place_precision=PlacePrecision.SETTLEMENT,
    )
    BreachClauseFactory(breach=breach)
    return breach


def sought(logged, **changes):
    values = {
        "conflict": logged.conflict,
        "summary": "Mortar rounds struck houses before dawn.",
        "occurred": on(2020, 10, 18),
        "spot": Spot(logged.place, PlacePrecision.SETTLEMENT),
        "clauses": frozenset(logged.touches.values_list("clause_id", flat=True)),
    }
    return Sought(**values | changes)


def reasons(found):
    return [likely.reasons for likely in found]


def test_same_place_day_and_clause_are_found_whatever_the_words(logged):
    found = likely_duplicates(sought(logged))
    assert reasons(found) == [["within a day", "the same place", "touches the same clause"]]


@pytest.mark.parametrize(
    ("day", "there"),
    [(on(2020, 10, 17), True), (on(2020, 10, 19), True), (on(2020, 10, 22), False)],
)
def test_a_day_apart_is_near_and_four_days_are_not(logged, day, there):
    assert bool(likely_duplicates(sought(logged, occurred=day))) is there


def test_another_village_near_by_is_found_with_its_distance(logged):
    spot = Spot(place(NEXT_VILLAGE), PlacePrecision.SETTLEMENT)
    assert "about 4 km apart" in reasons(likely_duplicates(sought(logged, spot=spot)))[0]


def test_a_town_far_away_is_another_act_even_in_like_words(logged):
    spot = Spot(place(FAR_TOWN), PlacePrecision.SETTLEMENT)
    assert likely_duplicates(sought(logged, spot=spot, summary=WORDS)) == []


def test_a_place_known_only_as_a_region_says_nothing_of_the_distance(logged):
    spot = Spot(place(FAR_TOWN), PlacePrecision.REGION)
    found = likely_duplicates(sought(logged, spot=spot, summary=WORDS))
    assert "almost the same words" in found[0].reasons


def test_distance_and_direction_move_the_point(logged):
    km = distance_km(FAR_TOWN, VILLAGE)
    north = moved(VILLAGE, km=km, bearing=0)
    from_there = Spot(place(north), PlacePrecision.VICINITY, km, 180)
    assert "about 0 km apart" in reasons(likely_duplicates(sought(logged, spot=from_there)))[0]


def test_like_words_find_an_act_whose_time_is_not_known(logged):
    found = likely_duplicates(sought(logged, occurred=None, summary=WORDS, clauses=frozenset()))
    assert [likely.breach for likely in found] == [logged]


def test_the_clause_and_the_day_alone_are_not_enough(logged):
    assert likely_duplicates(sought(logged, spot=Spot(None))) == []


def test_the_same_sentence_is_enough(logged):
    logged.logged_from = SentenceFactory()
    logged.save()
    alone = sought(
        logged, spot=Spot(None), clauses=frozenset(), sentence=logged.logged_from, summary=""
    )
    assert "logged from the same sentence" in likely_duplicates(alone)[0].reasons


def test_the_same_address_is_a_sign(logged):
    ClaimFactory(breach=logged, citation="Agency, https://news.example/a")
    found = likely_duplicates(
        sought(logged, spot=Spot(None), address="https://news.example/a", summary="")
    )
    assert "cites the same address" in found[0].reasons


def test_merged_records_other_conflicts_and_the_record_itself_are_left_out(logged):
    BreachFactory(
        conflict=logged.conflict,
        summary=WORDS,
        occurred=on(2020, 10, 18),
        merged_into=logged,
    )
    BreachFactory(summary=WORDS, occurred=on(2020, 10, 18))
    assert likely_duplicates(sought_in(logged)) == []


def test_a_month_is_not_near_to_a_day(logged):
    month = FuzzyInstant.month(2020, 10, zone="Asia/Yerevan")
    assert likely_duplicates(sought(logged, occurred=month, clauses=frozenset())) == []
    again = likely_duplicates(sought(logged, occurred=month, summary=WORDS))
    assert "within a day" not in again[0].reasons


def test_what_was_said_of_two_records_goes_with_the_likeness(logged):
    twin = BreachFactory(
        conflict=logged.conflict, summary=WORDS, occurred=on(2020, 10, 18), place=logged.place
    )
    relation = BreachRelationFactory(breach=logged, other=twin)
    assert likely_duplicates(sought_in(logged))[0].relation == relation


def test_as_many_queries_for_twenty_records_as_for_one(logged):
    ask = sought(
        logged,
        address="https://news.example/a",
        summary=WORDS,
        sentence=SentenceFactory(),
        itself=BreachFactory(conflict=logged.conflict, summary="Another act").pk,
    )
    counts = []
    for _ in range(2):
        with CaptureQueriesContext(connection) as captured:
            found = likely_duplicates(ask)
        counts.append(len(captured))
        for _ in range(20):
            BreachFactory(conflict=logged.conflict, summary=WORDS, occurred=on(2020, 10, 18))
    assert counts[0] == counts[1] <= 7
    assert len(found) == 6


def test_a_period_is_near_to_a_day_within_it(logged):
    week = FuzzyInstant.days(date(2020, 10, 15), date(2020, 10, 21), zone="Asia/Yerevan")
    assert likely_duplicates(sought(logged, occurred=week))
