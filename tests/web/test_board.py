"""The board: a line a duty, a cell a party, its state with its reasons, silence said aloud."""

from datetime import UTC, datetime

import pytest
from django.utils.html import escape

from agreements.actions.recording import declared_clock
from agreements.models import Actor, Breach, Claim, Fulfilment, Obligation
from agreements.types.terms import (
    AgreementForm,
    Characterisation,
    ClaimKind,
    CoverageValue,
    DeadlineKind,
    Deontic,
    InScope,
    Level,
    Question,
    RelationKind,
    Review,
    State,
    Temporal,
)
from tests.factories import (
    ActorFactory,
    AgreementFactory,
    AgreementRelationFactory,
    AgreementTextFactory,
    AssessmentFactory,
    BreachClauseFactory,
    BreachFactory,
    ClaimAccusedFactory,
    ClaimFactory,
    ClauseFactory,
    CoverageFactory,
    FulfilmentFactory,
    ObligationFactory,
    UserFactory,
    on,
)

BOARD = "/agreements/accord/"
# The breaches of the world happened on 31 October 2020, a day after the accord came into force.
NOVEMBER = "as_of=2020-11-02"
BEFORE = "as_of=2020-10-29"


@pytest.fixture
def scoped(world):
    """Return the world with its breaches in scope: accusations of Southland, each denied."""
    Breach.objects.update(in_scope=InScope.YES)
    return world


def board(client, query=""):
    return client.get(f"{BOARD}?{query}").context["board"]


def cell(client, key, query=NOVEMBER):
    """Return the state of the cell with a key such as `1/1:accord-southland`."""
    rows = board(client, query).rows
    return next(cell.state for row in rows for cell in row.cells if cell.key == key)


def test_every_duty_has_its_line_and_every_party_its_cell(world, reader):
    shown = board(reader)
    assert [row.ident for row in shown.rows] == ["1/1", "2/1", "3/1"]
    assert [party.name for party in shown.parties] == ["Northland", "Southland"]
    assert len(shown.cells) == 6


def test_two_duties_of_one_clause_are_two_lines(world, reader):
    ObligationFactory(clause=world.clause, obligor=world.parties[0], number=2)
    rows = board(reader).rows
    assert [row.ident for row in rows][:2] == ["1/1", "1/2"]
    assert [cell.obligation is None for cell in rows[1].cells] == [False, True]
    assert "no such duty" in reader.get(BOARD).content.decode()


def test_what_people_wrote_is_escaped_in_cells_and_duties(world, reader):
    name = "<b>North & Co</b>"
    Actor.objects.filter(pk=world.parties[0].pk).update(name=name)
    Obligation.objects.update(condition="<i>if asked</i>", deadline_stated="<u>soon</u>")
    page = reader.get(f"{BOARD}?{NOVEMBER}").content.decode()
    assert "&lt;b&gt;North &amp; Co&lt;/b&gt;:" in page
    for written in (name, "<i>if asked</i>", "<u>soon</u>"):
        assert written not in page
        assert escape(written) in page


def test_open_cell_closes_and_the_others_open(world, reader):
    page = reader.get(f"{BOARD}?{NOVEMBER}&lang=en&why=1/1:accord-southland").content.decode()
    here = f"?lang=en&amp;{NOVEMBER}"
    assert f'href="{here}#cell-1-1-accord-southland" hx-get="{here}" aria-expanded="true"' in page
    other = f"{here}&amp;why=1/1%3Aaccord-northland"
    assert f'hx-get="{other}" aria-expanded="false"' in page


def test_words_of_the_clause_are_the_page(world, reader):
    assert "The sides keep promise number 2." in reader.get(BOARD).content.decode()


# States.


def test_accusation_and_denial_contest_the_accused_and_leave_the_accuser(scoped, reader):
    accused = cell(reader, "1/1:accord-southland")
    accuser = cell(reader, "1/1:accord-northland")
    assert (accused.status, accuser.status) == (State.CONTESTED, State.UNKNOWN)
    assert (len(accused.counts.breaches), accused.counts.accusations) == (3, 3)
    assert accused.counts.denials == 3
    assert accuser.counts.breaches == ()


def test_breaches_whose_scope_is_not_settled_move_nothing_and_are_counted(world, reader):
    found = cell(reader, "1/1:accord-southland")
    assert found.status == State.UNKNOWN
    assert "applicability_undetermined" in found.flags
    assert len(found.counts.breaches) == 3


def test_states_are_those_of_the_moment_asked_for(scoped, reader):
    key = "1/1:accord-southland"
    assert cell(reader, key, BEFORE).status == State.NOT_IN_FORCE
    assert cell(reader, key, "as_of=2020-10-30").status == State.UNKNOWN
    assert cell(reader, key, NOVEMBER).status == State.CONTESTED
    assert cell(reader, key, "as_of=2020-12-24").status == State.UNKNOWN


def test_states_are_those_known_on_the_moment_asked_for(world, reader):
    known = datetime(2020, 11, 2, 9, tzinfo=UTC)
    with declared_clock(known):
        old = AgreementFactory(slug="older", conflict=world.conflict, in_force_from=on(2020, 10, 1))
        duty = ObligationFactory(clause=ClauseFactory(agreement=old), obligor=world.parties[0])
        breach = BreachFactory(conflict=world.conflict, in_scope=InScope.YES)
        BreachClauseFactory(breach=breach, clause=duty.clause)
        ClaimAccusedFactory(claim=ClaimFactory(breach=breach), actor=world.parties[0])
    breach.in_scope = InScope.NO
    breach.save()

    def word(query):
        return reader.get(f"/agreements/older/?as_of=2020-11-05&{query}").context["board"].counts

    assert [count.state for count in word("known_on=2020-11-02")] == [State.ALLEGED]
    assert [count.state for count in word("")] == [State.UNKNOWN]
    assert word("known_on=2020-11-01") == []
    page = reader.get("/agreements/older/?as_of=2020-11-05&known_on=2020-11-01").content.decode()
    assert "This duty was not known then." in page


def test_established_breach_is_shown_as_such(scoped, reader):
    breach = scoped.breach
    signed = {"level": Level.V3, "second_signer": UserFactory()}
    breach.assessments.update(**signed)
    AssessmentFactory(
        breach=breach, question=Question.ATTRIBUTION, actor=scoped.parties[1], **signed
    )
    AssessmentFactory(
        breach=breach,
        question=Question.CHARACTERISATION,
        clause=scoped.clause,
        level="",
        value=Characterisation.BREACH,
    )
    found = cell(reader, "1/1:accord-southland")
    assert (found.status, found.word) == (State.BREACHED, "breach established")
    assert "contested" in found.flags
    assert "Breach established" in reader.get(f"{BOARD}?{NOVEMBER}").content.decode()


def test_claims_of_one_origin_count_as_one_origin(scoped, reader):
    Claim.objects.filter(kind=ClaimKind.ACCUSATION).update(origin="one statement")
    found = cell(reader, "1/1:accord-southland")
    assert (found.counts.accusations, found.counts.origins) == (3, 1)


def test_organ_of_a_party_is_accused_and_speaks_for_it(scoped, reader):
    ministry = ActorFactory(name="Ministry", parent=scoped.parties[0])
    breach = BreachFactory(conflict=scoped.conflict, in_scope=InScope.YES)
    BreachClauseFactory(breach=breach, clause=scoped.clause)
    ClaimAccusedFactory(claim=ClaimFactory(breach=breach), actor=ministry)
    ClaimFactory(breach=breach, claimant=ministry, kind=ClaimKind.DENIAL)
    found = cell(reader, "1/1:accord-northland")
    assert (found.status, found.counts.accusations, found.counts.denials) == (
        State.CONTESTED,
        1,
        1,
    )


def test_retracted_claims_and_withdrawn_accused_count_nowhere(scoped, reader):
    claims = Claim.objects.filter(kind=ClaimKind.ACCUSATION).order_by("pk")
    claims[0].accused.update(withdrawn=True)
    second = claims[1]
    second.retracted, second.retraction_reason = True, "The outlet withdrew the report."
    second.save()
    assert cell(reader, "1/1:accord-southland").counts.accusations == 1


def test_breach_of_one_duty_does_not_count_for_its_neighbour(scoped, reader):
    ObligationFactory(clause=scoped.clause, obligor=scoped.parties[1], number=2)
    breach = BreachFactory(conflict=scoped.conflict)
    BreachClauseFactory(breach=breach, clause=scoped.clause, duty_number=2)
    ClaimAccusedFactory(claim=ClaimFactory(breach=breach), actor=scoped.parties[1])
    assert len(cell(reader, "1/1:accord-southland").counts.breaches) == 3
    assert len(cell(reader, "1/2:accord-southland").counts.breaches) == 4


def test_silence_is_said_aloud(world, reader):
    found = cell(reader, "3/1:accord-southland")
    assert (found.status, found.counts.empty) == (State.UNKNOWN, True)
    page = reader.get(f"{BOARD}?why=3/1:accord-southland").content.decode()
    assert "nothing recorded" in page
    assert "no coverage is recorded, so silence says nothing" in page
    assert "That is neither compliance nor a breach" in page


def test_who_could_see_is_named_for_the_moment_asked_for(world, reader):
    seen = {"agreement": world.agreement, "value": CoverageValue.ADEQUATE}
    begins = datetime(2020, 10, 30, tzinfo=UTC)
    ends = datetime(2020, 11, 5, tzinfo=UTC)
    CoverageFactory(begins_at=begins, ends_at=ends, mechanism="Observers at the line", **seen)
    assert cell(reader, "3/1:accord-southland").status == State.HOLDING
    page = reader.get(f"{BOARD}?{NOVEMBER}").content.decode()
    assert "Observers at the line</b> (adequate coverage)" in page
    assert "Observers at the line" not in reader.get(f"{BOARD}?as_of=2020-11-06").content.decode()


# What stands above the matrix.


def test_states_are_summed_with_the_unknown_first(scoped, reader):
    counts = board(reader, NOVEMBER).counts
    assert [(count.state, count.n) for count in counts] == [
        (State.UNKNOWN, 3),
        (State.CONTESTED, 1),
        (State.DUE, 2),
    ]


def test_delivery_without_a_date_reads_so_and_is_counted_apart(world, reader):
    ObligationFactory(
        clause=world.clause,
        obligor=world.parties[0],
        number=2,
        deontic=Deontic.OBLIGATION,
        temporal=Temporal.ONE_OFF,
    )
    assert cell(reader, "1/2:accord-northland").word == "no date set"
    words = [(count.word, count.n) for count in board(reader, NOVEMBER).counts]
    assert ("due", 2) in words
    assert ("no date set", 1) in words
    assert "No date set" in reader.get(f"{BOARD}?{NOVEMBER}").content.decode()


def test_deadline_is_due_then_overdue_and_the_next_is_named_first(world, reader):
    ahead = board(reader, NOVEMBER)
    assert (ahead.overdue, [c.ident for c in ahead.due]) == (0, ["2/1", "2/1"])
    late = board(reader, "as_of=2020-11-07")
    assert (late.overdue, late.due) == (2, [])
    assert cell(reader, "2/1:accord-northland", "as_of=2020-11-07").status == (
        State.OVERDUE_UNKNOWN
    )
    assert "<b>2</b> deadlines over" in reader.get(f"{BOARD}?as_of=2020-11-07").content.decode()


def test_first_claimed_breach_is_said_to_be_claimed(scoped, reader):
    earliest, latest = board(reader).first_claimed_after
    assert earliest.total_seconds() < latest.total_seconds()
    assert "after the duty came into force, as claimed" in reader.get(BOARD).content.decode()


def test_without_a_claim_in_scope_no_first_breach_is_named(world, reader):
    assert board(reader).first_claimed_after is None
    assert "No breach in its scope is claimed" in reader.get(BOARD).content.decode()


def deliver(duty, level=Level.V3):
    FulfilmentFactory(obligation=duty, share=1, level=level, done=on(2020, 11, 1))


def test_share_of_deliveries_has_its_denominator_and_its_text(world, reader):
    deliver(world.duties[2])
    north, south = board(reader, "as_of=2020-11-07").shares
    assert (north.fulfilled, north.unknown, north.total, north.percent) == (1, 0, 1, 100)
    assert (south.fulfilled, south.unknown, south.total, south.suppressed) == (0, 1, 1, True)
    page = " ".join(reader.get(f"{BOARD}?as_of=2020-11-07").content.decode().split())
    assert (
        "<b>1 of 1</b> deliveries fulfilled (100 %; 0 % unknown; clauses of text version 1)" in page
    )
    assert "no percentage, because 1 of 1 deliveries are unknown" in page


def test_only_deliveries_in_force_are_in_a_share(world, reader):
    assert [share.total for share in board(reader, NOVEMBER).shares] == [1, 1]
    assert board(reader, BEFORE).shares == []


# Cells.


def test_deadline_is_shown_with_zone_and_in_the_words_of_the_text(world, reader):
    page = reader.get(BOARD).content.decode()
    assert "6 Nov 2020, 23:59" in page
    assert "“one week”" in page


def test_cell_opens_in_place_from_the_rule_down_to_the_sentence(scoped, reader):
    query = f"{NOVEMBER}&why=1/1:accord-southland"
    response = reader.get(f"{BOARD}?{query}")
    page = response.content.decode()
    sentence = scoped.links[0]
    assert 'id="why"' in page
    assert "<code>R6</code>" in page
    assert f'<a href="/breaches/{scoped.breach.reference}/">' in page
    assert f"{sentence.sentence.article.get_absolute_url()}#s0" in page
    assert "0.90, not reviewed" in page
    why = next(row.why for row in response.context["board"].rows if row.why)
    assert [behind.breach.reference for behind in why.breaches] == sorted(
        behind.breach.reference for behind in why.breaches
    )
    assert [len(behind.claims) for behind in why.breaches] == [2, 2, 2]


def test_open_cell_shows_claims_as_they_read_on_the_day_asked_for(world, reader):
    clocks = "as_of=2020-11-05&known_on=2020-11-02"
    with declared_clock(datetime(2020, 11, 1, 9, tzinfo=UTC)):
        old = AgreementFactory(slug="older", conflict=world.conflict)
        duty = ObligationFactory(clause=ClauseFactory(agreement=old), obligor=world.parties[0])
        breach = BreachFactory(conflict=world.conflict, summary="As first written")
        BreachClauseFactory(breach=breach, clause=duty.clause)
        claim = ClaimFactory(breach=breach, claimant=world.parties[1], words="As first said")
        accused = ClaimAccusedFactory(claim=claim, actor=world.parties[0])
        report = FulfilmentFactory(obligation=duty, words="As first reported")
    Claim.objects.filter(pk=claim.pk).update(words="As corrected", claimant=world.parties[0])
    Breach.objects.filter(pk=breach.pk).update(summary="As rewritten")
    Fulfilment.objects.filter(pk=report.pk).update(words="As reported later")
    accused.withdrawn = True
    accused.save()
    ClaimFactory(breach=breach, words="Said much later")
    key = f"{duty.clause.path}/1:accord-northland"
    page = reader.get(f"/agreements/older/?{clocks}&why={key}").content.decode()
    for words in ("As first said", "As first written", "As first reported", "accuses Northland"):
        assert words in page
    for words in ("As corrected", "As rewritten", "As reported later", "Said much later"):
        assert words not in page
    assert "Of articles taken in by then, with the answers given by then." in page


def test_links_of_a_cell_keep_the_clocks(scoped, reader):
    page = reader.get(f"{BOARD}?{NOVEMBER}&known_on=2030-01-01").content.decode()
    clocks = "as_of=2020-11-02&amp;known_on=2030-01-01"
    assert (
        f'href="?lang=en&amp;{clocks}&amp;why=1/1%3Aaccord-southland#cell-1-1-accord-southland"'
        in page
    )
    assert f'hx-get="?lang=en&amp;{clocks}&amp;why=1/1%3Aaccord-southland"' in page
    assert f'href="?machine=off&amp;lang=en&amp;{clocks}"' in page


def test_what_was_hidden_stays_hidden_in_cells_clocks_and_languages(world, reader):
    AgreementTextFactory(
        agreement=world.agreement, language="ru", text="1. Обещание.", published=True
    )
    page = reader.get(f"{BOARD}?{NOVEMBER}&machine=off").content.decode()
    turned = "as_of=2020-11-02&amp;machine=off"
    assert f'href="?lang=en&amp;{turned}&amp;why=1/1%3Aaccord-southland' in page
    assert f'href="?lang=ru&amp;{turned}"' in page
    assert '<input type="hidden" name="machine" value="off">' in page
    assert 'href="?lang=en&amp;as_of=2020-11-02">show what machines guess' in page


def test_cell_that_is_not_there_opens_nothing(world, reader):
    assert 'id="why"' not in reader.get(f"{BOARD}?why=9/9:nobody").content.decode()


def test_fragment_is_the_board_alone(world, reader):
    headers = {"HX-Request": "true", "HX-Target": "board"}
    response = reader.get(f"{BOARD}?why=1/1:accord-southland", headers=headers)
    assert response.content.strip().startswith(b'<div id="board">')
    assert b'id="why"' in response.content


def test_confirmed_and_unreviewed_links_are_counted_apart(world, sign_in, analyst):
    analyst.post("/review/answer/", {"answer": Review.CONFIRMED, "link": world.links[0].pk})
    row = board(analyst).rows[0]
    assert (row.confirmed, row.waiting) == (1, 2)


def test_confirming_a_link_moves_no_state(scoped, analyst):
    before = [(c.ident, c.status, c.flags, c.counts) for c in board(analyst, NOVEMBER).cells]
    analyst.post("/review/answer/", {"answer": Review.CONFIRMED, "link": scoped.links[0].pk})
    after = [(c.ident, c.status, c.flags, c.counts) for c in board(analyst, NOVEMBER).cells]
    assert after == before
    assert cell(analyst, "1/1:accord-southland").unreviewed == 2


def test_what_machines_guess_is_hatched_and_can_be_hidden(world, reader):
    page = reader.get(BOARD).content.decode()
    assert "3 machine links to the clause, not reviewed" in page
    assert "guess hatched" in page
    hidden = reader.get(f"{BOARD}?machine=off").content.decode()
    assert "machine links to the clause, not reviewed" not in hidden
    assert "show what machines guess" in hidden


def test_hidden_guesses_are_hidden_in_the_open_cell_too(world, analyst):
    analyst.post("/review/answer/", {"answer": Review.CONFIRMED, "link": world.links[0].pk})
    words = [f"shells fell on village {number}" for number in range(2)]
    opened = f"{BOARD}?why=1/1:accord-southland"
    assert all(said in analyst.get(opened).content.decode() for said in words)
    hidden = analyst.get(f"{opened}&machine=off").content.decode()
    assert [said in hidden for said in words] == [True, False]
    assert "Those that nobody has reviewed are hidden." in hidden


def test_declarations_and_permissions_get_no_state(world, reader):
    clause = ClauseFactory(agreement=world.agreement, path="7", order=7)
    for deontic, number in ((Deontic.DECLARATION, 1), (Deontic.PERMISSION, 2)):
        ObligationFactory(clause=clause, obligor=world.parties[0], number=number, deontic=deontic)
    shown = board(reader)
    assert not [state for state in shown.cells if state.ident.startswith("7/")]
    cells = [cell for row in shown.rows for cell in row.cells if cell.key.startswith("7/")]
    assert [cell.binds for cell in cells] == [False, True, False, True]
    assert "declares or permits" in reader.get(BOARD).content.decode()


# The text beside it.


def test_text_is_shown_in_the_language_asked_for(world, reader):
    AgreementTextFactory(
        agreement=world.agreement, language="ru", text="1. Обещание.", published=True
    )
    shown = board(reader, "lang=ru").text
    assert shown.chosen.language == "ru"
    assert [text.language for text in shown.languages] == ["en", "ru"]


def test_unknown_language_shows_the_first_there_is(world, reader):
    assert board(reader, "lang=xx").text.chosen.language == "en"


def test_agreement_without_text_or_duties_says_so(reader):
    AgreementFactory(slug="bare")
    page = reader.get("/agreements/bare/").content.decode()
    assert "No clause is stored yet." in page
    assert "nobody recorded" in page


# Force.


def test_superseded_agreement_is_not_called_in_force(world, reader):
    later = AgreementFactory(conflict=world.conflict, short_title="Later accord")
    AgreementRelationFactory(
        from_agreement=later,
        to_agreement=world.agreement,
        kind=RelationKind.SUPERSEDES,
        at=on(2020, 11, 10),
    )
    response = reader.get(BOARD)
    assert response.context["force"].word == "superseded"
    assert "Later accord" in response.content.decode()
    assert {state.status for state in response.context["board"].cells} == {State.SUPERSEDED}
    earlier = reader.get(f"{BOARD}?{NOVEMBER}")
    assert earlier.context["force"].word == "in_force"
    assert State.SUPERSEDED not in {state.status for state in earlier.context["board"].cells}


def test_agreement_that_lost_one_clause_is_still_in_force(world, reader):
    AgreementRelationFactory(
        from_agreement=AgreementFactory(conflict=world.conflict),
        to_agreement=world.agreement,
        to_clause=world.clause,
        kind=RelationKind.SUPERSEDES,
        at=on(2020, 11, 10),
    )
    response = reader.get(BOARD)
    assert response.context["force"].word == "in_force"
    ended = [s.ident for s in response.context["board"].cells if s.status == State.SUPERSEDED]
    assert ended == ["1/1", "1/1"]


def test_proposal_was_never_in_force(world, reader):
    draft = AgreementFactory(slug="draft", form=AgreementForm.PROPOSAL, in_force_from=None)
    ObligationFactory(clause=ClauseFactory(agreement=draft))
    context = reader.get("/agreements/draft/").context
    assert context["force"].word == "never"
    assert [state.status for state in context["board"].cells] == [State.NOT_IN_FORCE]
    assert context["board"].shares == []


def test_duty_without_a_date_says_so(world, reader):
    assert Obligation.objects.filter(deadline_kind=DeadlineKind.NONE).exists()
    assert "no date" in reader.get("/agreements/accord/clauses/1/").content.decode()
