"""Positions on a breach: added from a sentence, corrected and retracted for everybody to read."""

from datetime import UTC, datetime

import pytest

from agreements.actions.corrections import correct_claim
from agreements.actions.recording import declared_clock
from agreements.models import Claim, CorrectionNote
from agreements.queries.compliance import cells_of
from agreements.types.fuzzy import FuzzyInstant, Precision
from agreements.types.terms import ClaimKind, InScope, State
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
from tests.web.test_query_counts import queries_of


def position(world, **changes):
    """Return the fields of a denial by the south."""
    return {
        "claimant": str(world.parties[1].pk),
        "kind": "denial",
        "words": "Says that no shot was fired.",
        "citation": "Ministry of Southland, 1 November 2020",
        "aligned_with": "claimant",
        "harm-TOTAL_FORMS": "1",
        "harm-INITIAL_FORMS": "0",
        "harm-0-population": "all",
        **changes,
    }


def address(breach, rest="positions/new/"):
    return f"{breach.get_absolute_url()}{rest}"


def newest():
    return Claim.objects.latest("pk")


def test_position_is_added_with_all_that_is_known_of_it(world, analyst):
    changes = {
        "said": "2020-11-01",
        "reported_claimant": str(world.parties[0].pk),
        "against_interest": "on",
        "reliability": "A",
        "credibility": "2",
        "harm-0-category": "killed",
        "harm-0-population": "military",
        "harm-0-best": "0",
        "harm-0-wording": "no losses among the personnel",
    }
    response = analyst.post(address(world.breach), position(world, **changes))
    claim = newest()
    assert response.url == f"{world.breach.get_absolute_url()}#position-{claim.pk}"
    assert (claim.kind, claim.claimant) == (ClaimKind.DENIAL, world.parties[1])
    assert (claim.reported_claimant, claim.aligned_with) == (world.parties[0], world.parties[1])
    assert (claim.against_interest, claim.reliability, claim.credibility) == (True, "A", 2)
    harm = claim.casualties.get()
    assert (harm.best, harm.low, harm.wording) == (0, None, "no losses among the personnel")


@pytest.mark.parametrize("kind", list(ClaimKind))
def test_every_kind_of_position_can_be_added(world, analyst, kind):
    fields = position(world, kind=kind.value, accused=[str(world.parties[0].pk)])
    assert analyst.post(address(world.breach), fields).status_code == 302
    assert newest().kind == kind


def test_position_begins_from_a_sentence(world, analyst):
    path = f"{address(world.breach)}?sentence={world.sentence.pk}"
    assert world.links[0].quote in analyst.get(path).content.decode()
    analyst.post(path, position(world, from_sentence="on", citation=""))
    assert (newest().sentence, newest().quote) == (world.sentence, world.links[0].quote)


@pytest.mark.parametrize(("chosen", "side"), [("nobody", None), ("north", "Northland")])
def test_side_can_be_said(world, analyst, chosen, side):
    value = str(world.parties[0].pk) if chosen == "north" else chosen
    analyst.post(address(world.breach), position(world, aligned_with=value))
    aligned = newest().aligned_with
    assert (aligned.name if aligned else None) == side


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"claimant": ""}, "claimant"),
        ({"words": ""}, "words"),
        ({"citation": ""}, "citation"),
        ({"kind": "accusation"}, "accused"),
        ({"credibility": "7"}, "credibility"),
        ({"reliability": "G"}, "reliability"),
        ({"aligned_with": "everybody"}, "aligned_with"),
        ({"said": "soon"}, "said"),
    ],
)
def test_position_that_cannot_be_kept_is_422_and_says_where(world, analyst, changes, field):
    before = Claim.objects.count()
    response = analyst.post(address(world.breach), position(world, **changes))
    assert (response.status_code, field in response.context["form"].errors) == (422, True)
    assert Claim.objects.count() == before


def test_one_more_figure_keeps_what_was_typed_and_adds_nothing(world, analyst):
    before = Claim.objects.count()
    response = analyst.post(address(world.breach), position(world, add_figure="1"))
    assert (response.status_code, len(response.context["harm"].forms)) == (200, 2)
    assert "Says that no shot was fired." in response.content.decode()
    assert Claim.objects.count() == before


def test_double_click_is_one_position(world, analyst):
    before = Claim.objects.count()
    for _ in range(2):
        analyst.post(address(world.breach), position(world))
    assert Claim.objects.count() == before + 1


def test_reader_adds_corrects_and_retracts_nothing(world, reader):
    claim = Claim.objects.first()
    for rest in ("new/", f"{claim.pk}/correct/", f"{claim.pk}/retract/"):
        path = address(claim.breach, f"positions/{rest}")
        assert reader.get(path).status_code == 403
        assert reader.post(path, position(world)).status_code == 403


# What one outlet printed on 18 October 2020: the words of one ministry, given to the other side's
# spokeswoman. The correction gives them back and turns round who is accused.


@pytest.fixture
def jabrayil(db):
    """Return the claim as printed, known two days after the act."""
    agreement = AgreementFactory(
        slug="truce", in_force_from=on(2020, 10, 17), agreed=on(2020, 10, 17)
    )
    clause = ClauseFactory(agreement=agreement, path="1")
    armenia = ActorFactory(slug="armenia", name="Armenia")
    azerbaijan = ActorFactory(slug="azerbaijan", name="Azerbaijan")
    with declared_clock(datetime(2020, 10, 17, tzinfo=UTC)):
        for party in (armenia, azerbaijan):
            ObligationFactory(clause=clause, obligor=party, in_force=on(2020, 10, 17))
    occurred = FuzzyInstant(
        datetime(2020, 10, 17, 22, tzinfo=UTC),
        datetime(2020, 10, 18, 2, tzinfo=UTC),
        Precision.PART_OF_DAY,
        "pre-dawn",
        "Asia/Baku",
    )
    with declared_clock(datetime(2020, 10, 20, 8, tzinfo=UTC)):
        breach = BreachFactory(
            conflict=agreement.conflict,
            reference="NK-2020-0007",
            summary="Mortar and artillery fire near Jabrayil",
            occurred=occurred,
            in_scope=InScope.YES,
        )
        BreachClauseFactory(breach=breach, clause=clause)
        claim = ClaimFactory(
            breach=breach,
            claimant=armenia,
            reported_claimant=armenia,
            aligned_with=armenia,
            words="Mortar and artillery fire in the vicinity of Jabrayil.",
        )
        ClaimAccusedFactory(claim=claim, actor=azerbaijan)
    return claim


def correction(claim, **changes):
    azerbaijan = claim.accused.filter(withdrawn=False).get().actor
    return {
        "claimant": str(azerbaijan.pk),
        "kind": "accusation",
        "accused": [str(claim.claimant_id)],
        "aligned_with": "claimant",
        "reason": "Word for word the release of the Azerbaijani ministry of that day.",
        **changes,
    }


def states(claim, **clocks):
    agreement = claim.breach.touches.get().clause.agreement
    as_of = datetime(2020, 10, 18, 12, tzinfo=UTC)
    return {cell.obligor.slug: cell.status for cell in cells_of(agreement, as_of=as_of, **clocks)}


def test_correction_turns_the_accused_round_and_the_old_view_is_still_there(jabrayil, analyst):
    assert states(jabrayil) == {"armenia": State.UNKNOWN, "azerbaijan": State.ALLEGED}
    path = address(jabrayil.breach, f"positions/{jabrayil.pk}/correct/")
    assert analyst.post(path, correction(jabrayil)).status_code == 302
    assert states(jabrayil) == {"armenia": State.ALLEGED, "azerbaijan": State.UNKNOWN}
    known_before = {"known_on": datetime(2020, 10, 21, tzinfo=UTC)}
    assert states(jabrayil, **known_before) == {
        "armenia": State.UNKNOWN,
        "azerbaijan": State.ALLEGED,
    }


def test_correction_posts_a_note_with_the_cells_of_both_parties(jabrayil, analyst, reader):
    path = address(jabrayil.breach, f"positions/{jabrayil.pk}/correct/")
    analyst.post(path, correction(jabrayil))
    note = CorrectionNote.objects.get()
    assert (note.before["claimant"], note.before["accused"]) == ("Armenia", ["Azerbaijan"])
    assert (note.after["claimant"], note.after["accused"]) == ("Azerbaijan", ["Armenia"])
    changed = {(c["obligor"], c["before"], c["after"]) for c in note.cells}
    assert changed == {
        ("armenia", State.UNKNOWN, State.ALLEGED),
        ("azerbaijan", State.ALLEGED, State.UNKNOWN),
    }
    page = reader.get("/corrections/").content.decode()
    assert "Word for word the release" in page
    assert "/agreements/truce/?as_of=2020-10-18" in page
    assert "known_on=" in page


def test_board_as_known_before_the_note_is_the_one_before(jabrayil, analyst):
    path = address(jabrayil.breach, f"positions/{jabrayil.pk}/correct/")
    analyst.post(path, correction(jabrayil))
    known_on = datetime.fromisoformat(CorrectionNote.objects.get().before["known_on"])
    assert states(jabrayil, known_on=known_on)["azerbaijan"] == State.ALLEGED


def test_chain_of_readings_is_for_every_reader(jabrayil, analyst, reader):
    here = address(jabrayil.breach, f"positions/{jabrayil.pk}/")
    analyst.post(f"{here}correct/", correction(jabrayil))
    response = reader.get(here)
    steps = response.context["steps"]
    assert [(s.claimant, s.accused, s.reported_claimant) for s in steps] == [
        ("Armenia", ["Azerbaijan"], "Armenia"),
        ("Azerbaijan", ["Armenia"], "Armenia"),
    ]
    assert steps[1].changed == {"claimant", "accused", "aligned_with", "reason"}
    assert "Correct it" not in response.content.decode()
    page = reader.get(jabrayil.breach.get_absolute_url()).content.decode()
    assert "As printed, Armenia said this." in page


def test_correction_of_the_accused_alone_stands_on_top_of_the_breach(jabrayil, analyst, reader):
    other = ObligationFactory(
        clause=jabrayil.breach.touches.get().clause, obligor=ActorFactory(name="A third side")
    ).obligor
    fields = correction(
        jabrayil, claimant=str(jabrayil.claimant_id), accused=[str(other.pk)], reason="Its text."
    )
    analyst.post(address(jabrayil.breach, f"positions/{jabrayil.pk}/correct/"), fields)
    page = reader.get(jabrayil.breach.get_absolute_url()).content.decode()
    assert "Its text." in page
    assert "accuses A third side" in page
    note = CorrectionNote.objects.get()
    assert note.after["accused"] == ["A third side"]


def test_correction_that_changes_nothing_is_refused(jabrayil, analyst):
    fields = correction(
        jabrayil,
        claimant=str(jabrayil.claimant_id),
        accused=[str(jabrayil.accused.get().actor_id)],
    )
    response = analyst.post(address(jabrayil.breach, f"positions/{jabrayil.pk}/correct/"), fields)
    assert response.status_code == 422
    assert "Nothing would change" in response.content.decode()
    assert not CorrectionNote.objects.exists()


def test_correction_over_somebody_elses_shows_both_and_keeps_what_was_typed(jabrayil, analyst):
    path = address(jabrayil.breach, f"positions/{jabrayil.pk}/correct/")
    version = analyst.get(path).context["form"]["version"].value()
    fields = correction(jabrayil, version=version)
    analyst.post(path, fields | {"reason": "The first reader's reason."})
    late = {"claimant": str(ActorFactory(name="Third").pk), "reason": "The second reader's."}
    response = analyst.post(path, fields | late)
    page = response.content.decode()
    assert response.status_code == 409
    for words in ("Somebody else was faster", "Azerbaijan", "The first reader", "Third"):
        assert words in page
    assert CorrectionNote.objects.count() == 1
    again = fields | late | {"version": response.context["form"]["version"].value()}
    assert analyst.post(path, again).status_code == 302
    assert CorrectionNote.objects.count() == 2


@pytest.mark.parametrize("version", ["yesterday", "2020-10-18T00:00:00", "2020-13-45T00:00:00Z"])
def test_damaged_version_is_refused(jabrayil, analyst, version):
    path = address(jabrayil.breach, f"positions/{jabrayil.pk}/correct/")
    assert analyst.post(path, correction(jabrayil, version=version)).status_code == 422


def test_retraction_strikes_the_claim_through_and_changes_the_cell(jabrayil, analyst, reader):
    here = address(jabrayil.breach, f"positions/{jabrayil.pk}/")
    fields = {"reason": "The ministry took it back on its page."}
    assert analyst.post(f"{here}retract/", fields).status_code == 302
    assert states(jabrayil)["azerbaijan"] == State.UNKNOWN
    note = CorrectionNote.objects.get()
    assert [c["obligor"] for c in note.cells] == ["azerbaijan"]
    page = reader.get(here).content.decode()
    assert "The ministry took it back on its page." in page
    assert (
        "Retracted: it counts for no date any more." in reader.get("/corrections/").content.decode()
    )


def test_retraction_without_a_reason_is_422(jabrayil, analyst):
    path = address(jabrayil.breach, f"positions/{jabrayil.pk}/retract/")
    assert analyst.post(path, {"reason": " "}).status_code == 422
    jabrayil.refresh_from_db()
    assert not jabrayil.retracted


def test_claim_is_found_under_its_own_breach_only(jabrayil, reader):
    other = BreachFactory()
    assert reader.get(address(other, f"positions/{jabrayil.pk}/")).status_code == 404


def test_corrections_take_as_many_queries_for_twenty_as_for_one(jabrayil, analyst, reader):
    here = address(jabrayil.breach, f"positions/{jabrayil.pk}/")
    analyst.post(f"{here}correct/", correction(jabrayil))
    note = CorrectionNote.objects.get()
    before = [queries_of(reader, path) for path in ("/corrections/", here)]
    for _ in range(20):
        CorrectionNote.objects.create(
            claim=jabrayil, before=note.before, after=note.after, reason="r", cells=note.cells
        )
        correct_claim(
            jabrayil, claimant=ActorFactory(), accused=[ActorFactory()], reason="again", by=None
        )
    assert [queries_of(reader, path) for path in ("/corrections/", here)] == before
