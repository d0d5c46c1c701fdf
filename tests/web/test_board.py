"""The board: a line a duty, a cell a party, counts that stand alone, silence said aloud."""

from agreements.models import Claim, Obligation
from agreements.types.terms import (
    AgreementForm,
    ClaimKind,
    DeadlineKind,
    Deontic,
    RelationKind,
    Review,
)
from tests.factories import (
    ActorFactory,
    AgreementFactory,
    AgreementRelationFactory,
    AgreementTextFactory,
    BreachClauseFactory,
    BreachFactory,
    ClaimAccusedFactory,
    ClaimFactory,
    ClauseFactory,
    ObligationFactory,
    on,
)

BOARD = "/agreements/accord/"


def board(client, query=""):
    return client.get(f"{BOARD}{query}").context["board"]


def cell(client, key):
    return next(cell for cell in board(client).cells if cell.key == key)


def test_every_duty_has_its_line_and_every_party_its_cell(world, reader):
    shown = board(reader)
    assert [row.ident for row in shown.rows] == ["1/1", "2/1", "3/1"]
    assert [party.name for party in shown.parties] == ["Northland", "Southland"]


def test_two_duties_of_one_clause_are_two_lines(world, reader):
    ObligationFactory(clause=world.clause, obligor=world.parties[0], number=2)
    rows = board(reader).rows
    assert [row.ident for row in rows][:2] == ["1/1", "1/2"]
    assert [cell.obligation is None for cell in rows[1].cells] == [False, True]


def test_words_of_the_clause_are_the_page(world, reader):
    page = reader.get(BOARD).content.decode()
    assert "The sides keep promise number 2." in page
    assert "No state is computed yet" in page


def test_accusation_counts_for_the_accused_and_denial_for_who_denies(world, reader):
    accused = cell(reader, "1/1:accord-southland").tally
    accuser = cell(reader, "1/1:accord-northland").tally
    assert (len(accused.breaches), len(accused.accusations), len(accused.denials)) == (3, 3, 3)
    assert accuser.breaches == []


def test_claims_of_one_origin_count_as_one_origin(world, reader):
    Claim.objects.filter(kind=ClaimKind.ACCUSATION).update(origin="one statement")
    assert cell(reader, "1/1:accord-southland").tally.origins == 1


def test_organ_of_a_party_is_accused_and_speaks_for_it(world, reader):
    ministry = ActorFactory(name="Ministry", parent=world.parties[0])
    breach = BreachFactory(conflict=world.conflict)
    BreachClauseFactory(breach=breach, clause=world.clause)
    ClaimAccusedFactory(claim=ClaimFactory(breach=breach), actor=ministry)
    ClaimFactory(breach=breach, claimant=ministry, kind=ClaimKind.DENIAL)
    tally = cell(reader, "1/1:accord-northland").tally
    assert (len(tally.accusations), len(tally.denials)) == (1, 1)


def test_retracted_claims_and_withdrawn_accused_count_nowhere(world, reader):
    claims = Claim.objects.filter(kind=ClaimKind.ACCUSATION).order_by("pk")
    claims[0].accused.update(withdrawn=True)
    second = claims[1]
    second.retracted, second.retraction_reason = True, "The outlet withdrew the report."
    second.save()
    assert len(cell(reader, "1/1:accord-southland").tally.accusations) == 1


def test_breach_of_one_duty_does_not_count_for_its_neighbour(world, reader):
    ObligationFactory(clause=world.clause, obligor=world.parties[1], number=2)
    breach = BreachFactory(conflict=world.conflict)
    BreachClauseFactory(breach=breach, clause=world.clause, duty_number=2)
    ClaimAccusedFactory(claim=ClaimFactory(breach=breach), actor=world.parties[1])
    assert len(cell(reader, "1/1:accord-southland").tally.breaches) == 3
    assert len(cell(reader, "1/2:accord-southland").tally.breaches) == 4


def test_silence_is_said_aloud(world, reader):
    assert cell(reader, "3/1:accord-southland").tally.empty
    page = reader.get(BOARD).content.decode()
    assert "Nothing recorded" in page
    assert "the date has passed" in page


def test_deadline_is_shown_with_zone_and_in_the_words_of_the_text(world, reader):
    page = reader.get(BOARD).content.decode()
    assert "6 Nov 2020, 23:59" in page
    assert "“one week”" in page


def test_cell_opens_in_place_down_to_the_sentence(world, reader):
    page = reader.get(f"{BOARD}?why=1/1:accord-southland").content.decode()
    sentence = world.links[0]
    assert 'id="why"' in page
    assert world.breach.reference in page
    assert f"{sentence.sentence.article.get_absolute_url()}#s0" in page
    assert "0.90, not reviewed" in page


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


def test_confirming_a_link_moves_no_count_of_claims(world, analyst):
    before = board(analyst).claims
    analyst.post("/review/answer/", {"answer": Review.CONFIRMED, "link": world.links[0].pk})
    assert board(analyst).claims == before


def test_declarations_and_permissions_get_no_cell(world, reader):
    clause = ClauseFactory(agreement=world.agreement, path="7", order=7)
    for deontic, number in ((Deontic.DECLARATION, 1), (Deontic.PERMISSION, 2)):
        ObligationFactory(clause=clause, obligor=world.parties[0], number=number, deontic=deontic)
    assert not [cell for cell in board(reader).cells if cell.key.startswith("7/")]


def test_text_is_shown_in_the_language_asked_for(world, reader):
    AgreementTextFactory(
        agreement=world.agreement, language="ru", text="1. Обещание.", published=True
    )
    shown = board(reader, "?lang=ru").text
    assert shown.chosen.language == "ru"
    assert [text.language for text in shown.languages] == ["en", "ru"]


def test_unknown_language_shows_the_first_there_is(world, reader):
    assert board(reader, "?lang=xx").text.chosen.language == "en"


def test_agreement_without_text_or_duties_says_so(reader):
    AgreementFactory(slug="bare")
    page = reader.get("/agreements/bare/").content.decode()
    assert "No clause is stored yet." in page
    assert "nobody recorded" in page


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


def test_agreement_that_lost_one_clause_is_still_in_force(world, reader):
    AgreementRelationFactory(
        from_agreement=AgreementFactory(conflict=world.conflict),
        to_agreement=world.agreement,
        to_clause=world.clause,
        kind=RelationKind.SUPERSEDES,
        at=on(2020, 11, 10),
    )
    assert reader.get(BOARD).context["force"].word == "in_force"


def test_proposal_was_never_in_force(world, reader):
    AgreementFactory(slug="draft", form=AgreementForm.PROPOSAL, in_force_from=None)
    assert reader.get("/agreements/draft/").context["force"].word == "never"


def test_clause_page_shows_words_duties_sentences_breaches_and_references(world, reader):
    page = reader.get("/agreements/accord/clauses/1/").content.decode()
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


def test_duty_without_a_date_says_so(world, reader):
    assert Obligation.objects.filter(deadline_kind=DeadlineKind.NONE).exists()
    assert "no date" in reader.get("/agreements/accord/clauses/1/").content.decode()


def test_conflict_page_shows_all_instruments_and_one_timeline(world, reader):
    response = reader.get("/conflicts/accord-conflict/")
    assert len(response.context["rows"]) == 4
    moments = [event.when.earliest for event in response.context["events"]]
    assert moments == sorted(moments)
    assert {event.kind for event in response.context["events"]} == {
        "agreed",
        "declared",
        "due",
        "breach",
    }
