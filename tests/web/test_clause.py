"""The page of one clause: words, duties with their states and reasons, states over time, links."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from agreements.models import Breach
from agreements.queries import clauses
from agreements.types.fuzzy import FuzzyInstant, Precision, ZoneBasis
from agreements.types.terms import Deontic, InScope, State
from tests.factories import (
    AgreementFactory,
    BreachClauseFactory,
    BreachFactory,
    ClaimAccusedFactory,
    ClaimFactory,
    ClauseFactory,
    ObligationFactory,
)

CLAUSE = "/agreements/accord/clauses/1/"
NOVEMBER = "as_of=2020-11-02"


def lines(client, query="", page=CLAUSE):
    return client.get(f"{page}?{query}").context["duties"]


def test_it_shows_words_duties_sentences_breaches_and_references(world, reader):
    page = reader.get(CLAUSE).content.decode()
    for words in (
        "The sides keep promise number 1.",
        "Not to shell villages",
        "0.90, not reviewed",
        world.breach.reference,
        "refers to",
    ):
        assert words in page


def test_clause_that_is_not_there_is_404(world, reader):
    assert reader.get("/agreements/accord/clauses/99/").status_code == 404


def test_each_duty_of_each_party_has_its_state_with_its_reasons(world, reader):
    Breach.objects.update(in_scope=InScope.YES)
    north, south = lines(reader, NOVEMBER)
    assert (north.state.status, south.state.status) == (State.UNKNOWN, State.CONTESTED)
    page = " ".join(reader.get(f"{CLAUSE}?{NOVEMBER}").content.decode().split())
    assert '<span class="state contested">' in page
    assert "Breach contested" in page
    assert "3 accusations from 3 origins, 3 denials" in page
    assert "<code>R6</code>" in page
    assert f'<a href="/breaches/{world.breach.reference}/">' in page
    assert "occurrence V1 · attribution V1" in page


def test_it_says_the_same_as_the_board(world, reader):
    Breach.objects.update(in_scope=InScope.YES)
    board = reader.get(f"/agreements/accord/?{NOVEMBER}").context["board"]
    of_board = [c for c in board.cells if c.clause == world.clause]
    of_page = [line.state for line in lines(reader, NOVEMBER)]
    assert [(c.obligor, c.status, c.flags, c.trace) for c in of_page] == [
        (c.obligor, c.status, c.flags, c.trace) for c in of_board
    ]


def test_states_over_time_run_from_the_duty_in_force_to_the_moment_asked_for(world, reader):
    Breach.objects.update(in_scope=InScope.YES)
    _, south = lines(reader, "as_of=2020-12-24")
    assert [span.state for span in south.spans] == [
        State.UNKNOWN,
        State.CONTESTED,
        State.UNKNOWN,
    ]
    assert south.spans[-1].start == world.agreement.in_force_from.latest
    assert south.spans[0].end == datetime(2020, 12, 24, 19, 59, 59, tzinfo=UTC)
    newest_first = [span.start for span in south.spans]
    assert newest_first == sorted(newest_first, reverse=True)
    page = reader.get(f"{CLAUSE}?as_of=2020-12-24").content.decode()
    assert "goes on" in page
    assert "31 Oct 2020, 23:59" in page


def test_no_state_of_less_than_a_second_is_listed_and_none_twice(world, reader):
    seen = world.agreement.in_force_from.latest
    Breach.objects.update(in_scope=InScope.YES)
    for line in lines(reader, "as_of=2021-02-01"):
        spans = line.spans[::-1]
        assert spans[0].start == seen
        assert all(span.end - span.start >= timedelta(seconds=1) for span in spans)
        assert all(a.state != b.state for a, b in pairwise(spans))


def test_many_states_are_cut_to_the_newest_and_the_rest_counted(world, reader, monkeypatch):
    monkeypatch.setattr(clauses, "SPANS", 2)
    begins = datetime(2020, 11, 10, tzinfo=UTC)
    for place in range(2):
        moment = begins + timedelta(days=30 * place)
        at = FuzzyInstant(moment, moment, Precision.MINUTE, "", "UTC", ZoneBasis.STATED_ZONE)
        breach = BreachFactory(conflict=world.conflict, occurred=at, in_scope=InScope.YES)
        BreachClauseFactory(breach=breach, clause=world.clause)
        ClaimAccusedFactory(claim=ClaimFactory(breach=breach), actor=world.parties[0])
    north, _ = lines(reader, "as_of=2021-02-01")
    assert [span.state for span in north.spans] == [State.UNKNOWN, State.ALLEGED]
    assert north.earlier == 3
    assert (
        "3 earlier states are not shown here."
        in reader.get(f"{CLAUSE}?as_of=2021-02-01").content.decode()
    )


def test_before_it_was_in_force_there_is_no_history(world, reader):
    north, _ = lines(reader, "as_of=2020-10-29")
    assert (north.state.status, north.spans) == (State.NOT_IN_FORCE, [])
    assert (
        "It was not in force by then." in reader.get(f"{CLAUSE}?as_of=2020-10-29").content.decode()
    )


def test_duty_that_was_not_known_then_says_so(world, reader):
    north, _ = lines(reader, "known_on=2020-11-01")
    assert (north.state, north.spans, north.binds) == (None, [], True)
    assert (
        "This duty was not known then."
        in reader.get(f"{CLAUSE}?known_on=2020-11-01").content.decode()
    )


def test_page_of_another_moment_says_what_is_left_out(world, reader):
    words = "What began after the first is left out"
    assert words in reader.get(f"{CLAUSE}?{NOVEMBER}").content.decode()
    assert words not in reader.get(CLAUSE).content.decode()


def test_declaration_has_no_state_and_no_history(world, reader):
    clause = ClauseFactory(agreement=AgreementFactory(slug="words-only"), path="1")
    ObligationFactory(clause=clause, deontic=Deontic.DECLARATION)
    page = "/agreements/words-only/clauses/1/"
    (line,) = lines(reader, page=page)
    assert (line.binds, line.state, line.spans) == (False, None, [])
    assert "declares or permits" in reader.get(page).content.decode()


def test_clause_without_duties_says_so(reader, db):
    ClauseFactory(agreement=AgreementFactory(slug="bare"), path="1")
    page = reader.get("/agreements/bare/clauses/1/").content.decode()
    assert "No duty is recorded under this clause." in page
