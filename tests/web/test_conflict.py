"""The page of a conflict: all instruments, what each side owes by state, and one timeline."""

from agreements.models import Breach
from agreements.types.terms import InScope, State
from tests.factories import AgreementFactory, ClauseFactory, ConflictFactory, ObligationFactory

CONFLICT = "/conflicts/accord-conflict/"


def states(client, query=""):
    return client.get(f"{CONFLICT}?{query}").context["instruments"]


def test_it_shows_all_instruments_and_one_timeline(world, reader):
    response = reader.get(CONFLICT)
    assert len(response.context["rows"]) == 4
    moments = [event.when.earliest for event in response.context["events"]]
    assert moments == sorted(moments)
    assert {event.kind for event in response.context["events"]} == {
        "agreed",
        "declared",
        "due",
        "breach",
    }


def test_what_each_side_owes_is_counted_by_state_unknown_first(world, reader):
    Breach.objects.update(in_scope=InScope.YES)
    (accord,) = states(reader, "as_of=2020-11-02")
    assert accord.agreement == world.agreement
    north, south = accord.parties
    assert [(count.state, count.n) for count in north.counts] == [
        (State.UNKNOWN, 2),
        (State.DUE, 1),
    ]
    assert [(count.state, count.n) for count in south.counts] == [
        (State.UNKNOWN, 1),
        (State.CONTESTED, 1),
        (State.DUE, 1),
    ]
    page = reader.get(f"{CONFLICT}?as_of=2020-11-02").content.decode()
    assert "breach contested" in page
    assert "never added to one score" in page


def test_states_follow_both_clocks(world, reader):
    (before,) = states(reader, "as_of=2020-10-29")
    assert {count.state for owed in before.parties for count in owed.counts} == {State.NOT_IN_FORCE}
    (unknown,) = states(reader, "known_on=2020-11-01")
    assert unknown.parties == []
    assert (
        "No duty was known then." in reader.get(f"{CONFLICT}?known_on=2020-11-01").content.decode()
    )


def test_force_of_the_instruments_follows_the_clock(world, reader):
    def force(query):
        rows = reader.get(f"{CONFLICT}?{query}").context["rows"]
        return next(row.force.word for row in rows if row.agreement == world.agreement)

    assert (force("as_of=2020-10-29"), force("as_of=2020-11-02")) == ("before", "in_force")


def test_instrument_that_binds_nobody_has_no_line(world, reader):
    AgreementFactory(conflict=world.conflict)
    assert [shown.agreement for shown in states(reader)] == [world.agreement]
    ObligationFactory(clause=ClauseFactory(agreement__conflict=world.conflict))
    assert len(states(reader)) == 2


def test_conflict_without_instruments_has_no_table_of_states(reader, db):
    ConflictFactory(slug="bare")
    page = reader.get("/conflicts/bare/").content.decode()
    assert "What each side owes, by state" not in page
