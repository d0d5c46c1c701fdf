"""Breaches: what is logged, found, and shown of every side's position."""

import uuid
from datetime import UTC, date, datetime

import pytest

from agreements.models import Breach, Claim
from agreements.types.fuzzy import FuzzyInstant, ZoneBasis
from agreements.types.terms import (
    ClaimKind,
    InScope,
    Level,
    PlacePrecision,
    Question,
)
from tests.factories import (
    ActorFactory,
    AssessmentFactory,
    BreachFactory,
    CasualtiesFactory,
    ClaimFactory,
    ObligationFactory,
    PlaceFactory,
    UserFactory,
    on,
)

NEW = "/breaches/new/"


def form(world, **changes):
    """Return the fields of a breach with an accusation and a denial."""
    north, south = world.parties
    return {
        "summary": "Shells fell on a village by the river",
        "form_key": str(uuid.uuid4()),
        "touches": [str(world.clause.pk)],
        "act": "shelling_artillery",
        "act_form": "commission",
        "weapon": "unknown",
        "target": "residential_area",
        "day": "2020-10-31",
        "clock": "00:00-06:30",
        "part": "",
        "zone": "Asia/Baku",
        "zone_basis": "inferred_place",
        "stated": "overnight",
        "place": "",
        "place_words": "",
        "place_precision": "unknown",
        "distance_km": "",
        "in_scope": "yes",
        "position-TOTAL_FORMS": "2",
        "position-INITIAL_FORMS": "0",
        "position-0-claimant": str(north.pk),
        "position-0-kind": "accusation",
        "position-0-accused": [str(south.pk)],
        "position-0-words": "Says that the other side shelled the village.",
        "position-0-citation": "Ministry of Northland, 31 October 2020",
        "position-1-claimant": str(south.pk),
        "position-1-kind": "denial",
        "position-1-words": "Denies it.",
        "position-1-citation": "Ministry of Southland, 31 October 2020",
        "harm-TOTAL_FORMS": "1",
        "harm-INITIAL_FORMS": "0",
        "harm-0-category": "wounded",
        "harm-0-population": "civilian",
        "harm-0-low": "1",
        "harm-0-high": "3",
        # The breaches of the small world are all alike: they were seen, and this is another.
        "anyway": "1",
        "seen": list(Breach.objects.values_list("reference", flat=True)),
        **changes,
    }


def logged():
    return Breach.objects.latest("pk")


def test_form_logs_one_breach_with_every_side(world, analyst):
    response = analyst.post(NEW, form(world))
    breach = logged()
    assert (response.status_code, response.url) == (302, breach.get_absolute_url())
    assert breach.occurred.to_iso() == "2020-10-30T20:00:00Z/2020-10-31T02:30:00Z"
    assert breach.occurred.stated == "overnight"
    assert [(c.kind, c.claimant) for c in breach.claims.order_by("pk")] == [
        (ClaimKind.ACCUSATION, world.parties[0]),
        (ClaimKind.DENIAL, world.parties[1]),
    ]
    accused = breach.claims.get(kind=ClaimKind.ACCUSATION).accused.get()
    assert accused.actor == world.parties[1]
    harm = breach.casualties.get()
    assert (harm.low, harm.best, harm.high) == (1, None, 3)


def test_breach_appears_on_the_board(world, analyst):
    analyst.post(NEW, form(world))
    page = analyst.get("/agreements/accord/?why=1/1:accord-southland").content.decode()
    assert logged().reference in page
    assert "Shells fell on a village by the river" in page


def test_form_is_prefilled_from_a_sentence(world, analyst):
    response = analyst.get(f"{NEW}?sentence={world.sentence.pk}&clause={world.clause.pk}")
    page = response.content.decode()
    assert world.links[0].quote in page
    assert response.context["form"].touched == [str(world.clause.pk)]
    assert "It stands in the sentence above" in page


def test_position_from_the_sentence_carries_its_citation(world, analyst):
    changes = {"position-0-from_sentence": "on", "position-0-citation": ""}
    analyst.post(f"{NEW}?sentence={world.sentence.pk}", form(world, **changes))
    claim = logged().claims.get(kind=ClaimKind.ACCUSATION)
    assert (claim.sentence, claim.article) == (world.sentence, world.articles[0])
    assert claim.quote == world.links[0].quote
    assert claim.aligned_with == world.parties[0]
    assert logged().logged_from == world.sentence


def test_positions_from_two_reprints_of_a_story_have_one_origin(world, analyst):
    world.articles[1].story = world.articles[0].story
    world.articles[1].save()
    changes = {"position-0-from_sentence": "on", "position-0-citation": ""}
    for link in world.links[:2]:
        analyst.post(f"{NEW}?sentence={link.sentence_id}", form(world, **changes))
    accusations = Claim.objects.filter(kind=ClaimKind.ACCUSATION).order_by("-pk")[:2]
    assert len({claim.origin for claim in accusations}) == 1


def test_outsider_is_aligned_with_nobody_and_an_organ_with_its_party(world, analyst):
    ministry = ActorFactory(parent=world.parties[1])
    changes = {
        "position-0-claimant": str(ActorFactory().pk),
        "position-1-claimant": str(ministry.pk),
    }
    analyst.post(NEW, form(world, **changes))
    first, second = logged().claims.order_by("pk")
    assert (first.aligned_with, second.aligned_with) == (None, world.parties[1])


def test_same_form_sent_twice_is_one_breach(world, analyst):
    fields = form(world)
    first, second = analyst.post(NEW, fields), analyst.post(NEW, fields)
    assert first.url == second.url
    assert Breach.objects.filter(summary=fields["summary"]).count() == 1


def test_breach_without_time_place_or_positions_can_be_logged(world, analyst):
    silent = {f"position-{n}-{field}": "" for n in (0, 1) for field in ("claimant", "words")}
    changes = {"day": "", "clock": "", "in_scope": "undetermined", "harm-0-category": ""}
    harm = {"harm-0-low": "", "harm-0-high": ""}
    analyst.post(NEW, form(world, **silent, **changes, **harm))
    breach = logged()
    assert breach.summary == "Shells fell on a village by the river"
    assert (breach.occurred, breach.claims.count()) == (None, 0)
    page = analyst.get(breach.get_absolute_url()).content.decode()
    assert "time not known" in page
    assert "place not known" in page


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"summary": ""}, "summary"),
        ({"touches": []}, "touches"),
        ({"touches": ["999999"]}, "touches"),
        ({"day": "31.10.2020"}, "clock"),
        ({"day": "", "clock": "08:00", "in_scope": "no"}, "clock"),
        ({"day": "", "clock": ""}, "in_scope"),
        ({"place_precision": "settlement"}, "place_precision"),
        ({"act": "unheard_of"}, "act"),
        ({"distance_km": "-1"}, "distance_km"),
        ({"form_key": "no key"}, "form_key"),
    ],
)
def test_what_cannot_be_kept_is_422_and_says_where(world, analyst, changes, field):
    response = analyst.post(NEW, form(world, **changes))
    assert response.status_code == 422
    assert field in response.context["form"].errors
    assert Breach.objects.count() == 3


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"position-0-claimant": ""}, "claimant"),
        ({"position-0-words": ""}, "words"),
        ({"position-0-citation": ""}, "citation"),
        ({"position-0-accused": []}, "accused"),
        ({"position-0-said": "last week"}, "said"),
    ],
)
def test_position_that_cannot_be_kept_is_422_and_says_where(world, analyst, changes, field):
    response = analyst.post(NEW, form(world, **changes))
    assert response.status_code == 422
    assert field in response.context["positions"].forms[0].errors
    assert Breach.objects.count() == 3


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"harm-0-category": ""}, "category"),
        ({"harm-0-low": "4"}, "low"),
        ({"harm-0-low": "", "harm-0-high": ""}, "wording"),
    ],
)
def test_harm_that_cannot_be_kept_is_422_and_says_where(world, analyst, changes, field):
    response = analyst.post(NEW, form(world, **changes))
    assert response.status_code == 422
    assert field in response.context["harm"].forms[0].errors


def test_what_was_typed_stays_when_something_is_wrong(world, analyst):
    page = analyst.post(NEW, form(world, summary="")).content.decode()
    assert "Says that the other side shelled the village." in page
    assert f'value="{world.clause.pk}" checked' in page


def test_one_more_position_keeps_what_was_typed_and_logs_nothing(world, analyst):
    response = analyst.post(NEW, form(world, add_row="1"))
    assert response.status_code == 200
    assert len(response.context["positions"].forms) == 3
    assert "Denies it." in response.content.decode()
    assert Breach.objects.count() == 3


def test_one_more_figure_keeps_what_was_typed_and_logs_nothing(world, analyst):
    response = analyst.post(NEW, form(world, add_figure="1"))
    assert (response.status_code, len(response.context["harm"].forms)) == (200, 2)
    assert "Denies it." in response.content.decode()
    assert Breach.objects.count() == 3


def test_figures_of_every_side_and_kind_are_kept(world, analyst):
    north, south = world.parties
    second = {
        "harm-TOTAL_FORMS": "2",
        "harm-0-side": str(north.pk),
        "harm-1-category": "killed_or_wounded",
        "harm-1-population": "military",
        "harm-1-side": str(south.pk),
        "harm-1-wording": "dozens",
    }
    analyst.post(NEW, form(world, **second))
    assert [
        (row.side, row.category, row.wording) for row in logged().casualties.order_by("pk")
    ] == [
        (north, "wounded", ""),
        (south, "killed_or_wounded", "dozens"),
    ]


def test_rows_have_an_end(world, analyst):
    response = analyst.post(NEW, form(world, add_row="1", **{"position-TOTAL_FORMS": "9999"}))
    assert len(response.context["positions"].forms) == 12


def test_duties_of_a_clause_can_be_picked_apart(world, analyst):
    ObligationFactory(clause=world.clause, obligor=world.parties[0], number=2)
    analyst.post(NEW, form(world, touches=[f"{world.clause.pk}:2"]))
    assert logged().touches.get().duty_number == 2


def test_form_without_a_conflict_is_404(analyst):
    assert analyst.get(NEW).status_code == 404


def test_page_shows_positions_side_by_side(world, reader):
    shown = reader.get(world.breach.get_absolute_url()).context["shown"]
    assert [(p.party.name, p.stance) for p in shown.positions] == [
        ("Northland", "alleged"),
        ("Southland", "contested"),
    ]


def test_reprints_of_one_origin_are_shown_together(world, reader):
    first = Claim.objects.get(breach=world.breach, kind=ClaimKind.ACCUSATION)
    for _ in range(2):
        ClaimFactory(breach=world.breach, claimant=first.claimant, origin=first.origin)
    page = reader.get(world.breach.get_absolute_url()).content.decode()
    assert "2 more from the same origin" in page
    assert "4 claims" in page
    assert "from 2 origins" in page


def test_silence_of_the_accused_is_no_admission(world, reader):
    Claim.objects.filter(breach=world.breach, kind=ClaimKind.DENIAL).update(claimant=ActorFactory())
    page = reader.get(world.breach.get_absolute_url()).content.decode()
    assert "Silence here is no admission." in page


def test_correction_stands_on_top_and_both_readings_are_kept(world, reader):
    claim = Claim.objects.get(breach=world.breach, kind=ClaimKind.ACCUSATION)
    claim.claimant, claim.correction_reason = world.parties[1], "The outlet confused the two."
    claim.save()
    response = reader.get(world.breach.get_absolute_url())
    page = response.content.decode()
    assert "The outlet confused the two." in page
    first = response.context["shown"].positions[0]
    assert (first.claims, len(first.misattributed)) == ([], 1)
    assert "as held before the correction" in page


def test_page_shows_what_is_held_of_the_breach(world, reader):
    second = UserFactory(username="second-person")
    AssessmentFactory(
        breach=world.breach,
        question=Question.ATTRIBUTION,
        actor=world.parties[1],
        level=Level.V3,
        second_signer=second,
    )
    page = reader.get(world.breach.get_absolute_url()).content.decode()
    assert "V3, independently established" in page
    assert "second-person" in page


@pytest.mark.parametrize(
    ("figures", "words"),
    [
        ({"low": None, "best": 0, "high": None}, ">0<"),
        ({"low": 3, "best": None, "high": 5}, "3 to 5"),
        ({"low": 3, "best": 4, "high": 5}, "4 (3 to 5)"),
        ({"low": 3, "best": None, "high": None}, "at least 3"),
        ({"low": None, "best": None, "high": 5}, "at most 5"),
        ({"low": None, "best": None, "high": None, "wording": "hundreds"}, "not stated"),
    ],
)
def test_harm_is_a_range_and_unknown_is_not_zero(reader, db, figures, words):
    breach = BreachFactory()
    CasualtiesFactory(breach=breach, **figures)
    assert words in reader.get(breach.get_absolute_url()).content.decode()


def test_retracted_claims_are_shown_as_retracted(world, reader):
    claim = ClaimFactory(breach=world.breach, claimant=world.parties[0], words="Two tanks came.")
    claim.retracted, claim.retraction_reason = True, "Withdrawn by the ministry."
    claim.save()
    response = reader.get(world.breach.get_absolute_url())
    assert claim in response.context["shown"].retracted
    assert "Withdrawn by the ministry." in response.content.decode()


def test_reference_that_is_not_there_is_404(world, reader):
    assert reader.get("/breaches/XX-2020-9999/").status_code == 404


def test_place_is_shown_with_how_exactly_it_is_known(reader, db):
    breach = BreachFactory(
        place=PlaceFactory(name="Upper / Lower Village"),
        place_precision=PlacePrecision.NEAR_25KM,
        distance_km=4.5,
        in_scope=InScope.UNDETERMINED,
    )
    page = reader.get(breach.get_absolute_url()).content.decode()
    assert "Upper / Lower Village" in page
    assert "within about 25 km" in page
    assert "about 4.5 km from it" in page


def test_act_is_placed_by_distance_and_direction(world, analyst):
    place = PlaceFactory(name="Upper Village")
    changes = {"place": str(place.pk), "distance_km": "6", "bearing_degrees": "NW"}
    analyst.post(NEW, form(world, place_precision="vicinity", **changes))
    assert (logged().bearing_degrees, logged().distance_km) == (315, 6)
    page = analyst.get(logged().get_absolute_url()).content.decode()
    assert "about 6 km north-west of it" in page


@pytest.mark.parametrize(
    ("written", "degrees"), [("nne", 22.5), ("0", 0), ("360", 0), ("225.5°", 225.5)]
)
def test_direction_is_a_point_of_the_compass_or_degrees(world, analyst, written, degrees):
    changes = {"distance_km": "1", "bearing_degrees": written, "place": str(PlaceFactory().pk)}
    analyst.post(NEW, form(world, **changes))
    assert logged().bearing_degrees == degrees


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"bearing_degrees": "up"}, "bearing_degrees"),
        ({"bearing_degrees": "361"}, "bearing_degrees"),
        ({"bearing_degrees": "N"}, "distance_km"),
        ({"distance_km": "5"}, "place"),
    ],
)
def test_direction_that_says_nothing_is_refused(world, analyst, changes, field):
    response = analyst.post(NEW, form(world, **changes))
    assert (response.status_code, field in response.context["form"].errors) == (422, True)


def omission(world, duty, **changes):
    """Return the form of a list that was not handed over."""
    return form(
        world,
        act="non_delivery",
        act_form="omission",
        touches=[f"{duty.clause_id}"],
        **{"day": "", "clock": "", **changes},
    )


def test_failure_to_act_begins_at_the_deadline_of_its_duty(world, analyst):
    duty = world.duties[2]
    assert analyst.post(NEW, omission(world, duty)).status_code == 302
    breach = logged()
    assert breach.occurred.earliest == breach.occurred.latest == duty.due.latest
    assert breach.occurred.stated == f"{duty.ident}: one week"


def test_failure_to_act_cannot_begin_before_its_deadline(world, analyst):
    response = analyst.post(NEW, omission(world, world.duties[2], day="2020-11-01"))
    assert response.status_code == 422
    assert "2020-11-06" in response.context["form"].errors["day"][0]


def test_failure_to_act_concerns_one_duty(world, analyst):
    duty = world.duties[2]
    ObligationFactory(clause=duty.clause, obligor=world.parties[0], number=2)
    response = analyst.post(NEW, omission(world, duty))
    assert "one duty" in response.context["form"].errors["touches"][0]
    changes = {"touches": [f"{duty.clause_id}:1"]}
    assert analyst.post(NEW, omission(world, duty) | changes).status_code == 302


def test_failure_to_do_what_has_no_deadline_needs_no_time(world, analyst):
    fields = omission(world, world.duties[0], in_scope="undetermined")
    assert analyst.post(NEW, fields).status_code == 302
    assert logged().occurred is None


def test_form_begins_from_an_address_and_keeps_it_as_the_citation(world, analyst):
    address = "https://news.example/2020/10/31/village"
    response = analyst.get(f"{NEW}?url={address}")
    assert f'value="{address}"' in response.content.decode()
    assert "does not fetch" in response.content.decode()


def test_address_of_an_article_kept_leads_to_its_text(world, analyst):
    article = world.articles[0]
    article.url = "https://news.example/kept"
    article.save()
    page = analyst.get(f"{NEW}?url={article.url}").content.decode()
    assert article.get_absolute_url() in page
    assert "This page is here already" in page


@pytest.mark.parametrize("address", ["javascript:alert(1)", "news", "https://", "ftp://a.example/"])
def test_what_is_no_web_address_is_left_out(world, analyst, address):
    assert analyst.get(f"{NEW}?url={address}").context["setting"].address == ""


def test_source_and_report_are_judged_apart(world, analyst):
    judged = {"position-0-reliability": "B", "position-0-credibility": "4"}
    analyst.post(NEW, form(world, **judged))
    claim = logged().claims.order_by("pk").first()
    assert (claim.reliability, claim.credibility) == ("B", 4)
    assert "credibility 4 of 6" in analyst.get(logged().get_absolute_url()).content.decode()


def harm_of(breach, population, best, **values):
    return CasualtiesFactory(
        breach=breach, population=population, low=None, best=best, high=None, **values
    )


def test_figures_that_do_not_add_up_are_flagged_and_kept(db, reader):
    breach = BreachFactory()
    for population, best in (("all", 9), ("civilian", 3), ("military", 5)):
        harm_of(breach, population, best)
    page = reader.get(breach.get_absolute_url()).content.decode()
    assert "9 is stated in all, and its parts add up to 8" in page
    assert sorted(breach.casualties.values_list("best", flat=True)) == [3, 5, 9]


def test_figures_that_add_up_or_cannot_be_added_are_not_flagged(db, reader):
    breach = BreachFactory()
    for population, best in (("all", 8), ("civilian", 3), ("military", 5)):
        harm_of(breach, population, best)
    other = BreachFactory()
    for population, best in (("all", 8), ("civilian", None), ("military", 5)):
        harm_of(other, population, best, wording="some")
    for each in (breach, other):
        assert "add up" not in reader.get(each.get_absolute_url()).content.decode()


def test_sides_of_one_claim_are_added_and_those_of_two_claims_are_not(db, reader):
    breach, north, south = BreachFactory(), ActorFactory(), ActorFactory()
    one, other = ClaimFactory(breach=breach), ClaimFactory(breach=breach)
    harm_of(breach, "all", 10, claim=one)
    harm_of(breach, "all", 4, claim=one, side=north)
    harm_of(breach, "all", 4, claim=other, side=south)
    assert reader.get(breach.get_absolute_url()).context["mismatches"] == []
    harm_of(breach, "all", 5, claim=one, side=south)
    found = reader.get(breach.get_absolute_url()).context["mismatches"]
    assert [(m.stated, m.added) for m in found] == [(10, 9)]


def test_killed_or_wounded_is_said_to_be_a_figure_of_its_own(db, reader):
    breach = BreachFactory()
    harm_of(breach, "all", 5, category="killed")
    harm_of(breach, "all", 9, category="killed_or_wounded")
    page = reader.get(breach.get_absolute_url()).content.decode()
    assert "not added to the killed" in page


def stored(client, breach, **changes):
    """Return the fields of the form that changes a breach, as it shows them."""
    form = client.get(f"{breach.get_absolute_url()}change/").context["form"]
    shown = {name: form[name].value() for name in form.fields}
    return {**{name: value for name, value in shown.items() if value is not None}, **changes}


def test_facts_are_changed_and_the_state_before_is_kept(world, analyst):
    breach = world.breach
    path = f"{breach.get_absolute_url()}change/"
    response = analyst.post(path, stored(analyst, breach, in_scope="yes", weapon="mortar"))
    assert response.status_code == 302, response.context["form"].errors
    before, after = breach.states.order_by("recorded_at")
    assert (before.in_scope, before.weapon) == (InScope.UNDETERMINED, "unknown")
    assert (after.in_scope, after.weapon) == (InScope.YES, "mortar")


@pytest.mark.parametrize(
    "time",
    [
        None,
        on(2020, 10, 31),
        FuzzyInstant.part_of_day(
            date(2020, 10, 18), "pre-dawn", zone="Asia/Baku", basis=ZoneBasis.INFERRED_PLACE
        ),
        FuzzyInstant.month(2020, 10, zone="Asia/Baku"),
        FuzzyInstant.days(date(2020, 10, 1), date(2020, 10, 4), zone="Asia/Baku"),
        FuzzyInstant.from_iso("2020-10-17T20:04:30Z/2020-10-18T02:45Z", zone="Asia/Baku"),
        FuzzyInstant.conflicting(
            datetime(2020, 10, 10, 12), zones=["Europe/Moscow", "Asia/Baku"], stated="12:00"
        ),
    ],
    ids=["none", "day", "part of a day", "month", "days", "hours over midnight", "two zones"],
)
def test_time_nobody_touches_stays_as_exact_as_it_is(world, analyst, time):
    breach = world.breach
    breach.occurred = time
    breach.save()
    path = f"{breach.get_absolute_url()}change/"
    response = analyst.post(path, stored(analyst, breach, summary="Shells fell by the mill"))
    assert response.status_code == 302, response.context["form"].errors
    breach.refresh_from_db()
    assert (breach.summary, breach.occurred) == ("Shells fell by the mill", time)


def test_time_that_is_touched_is_read_anew(world, analyst):
    path = f"{world.breach.get_absolute_url()}change/"
    fields = stored(analyst, world.breach, clock="05:00", zone="Asia/Baku")
    assert analyst.post(path, fields).status_code == 302
    world.breach.refresh_from_db()
    assert world.breach.occurred.earliest == datetime(2020, 10, 31, 1, tzinfo=UTC)


def test_clause_no_longer_touched_is_withdrawn_and_can_come_back(world, analyst):
    path = f"{world.breach.get_absolute_url()}change/"
    other = world.duties[2].clause
    for touches in ([str(other.pk)], [str(other.pk), str(world.clause.pk)]):
        analyst.post(path, stored(analyst, world.breach, touches=touches))
        live = world.breach.touches.filter(withdrawn=False)
        assert {str(pk) for pk in live.values_list("clause_id", flat=True)} == set(touches)
    assert world.breach.touches.count() == 2


def test_only_duty_of_a_clause_stays_touched_by_its_number(world, analyst):
    touch = world.breach.touches.get()
    touch.duty_number = 1
    touch.save()
    fields = stored(analyst, world.breach, weapon="mortar")
    assert fields["touches"] == [str(world.clause.pk)]
    analyst.post(f"{world.breach.get_absolute_url()}change/", fields)
    assert world.breach.touches.get().duty_number == 1
    assert not world.breach.touches.get().withdrawn


def test_change_over_somebody_elses_shows_both_field_by_field(world, analyst):
    path = f"{world.breach.get_absolute_url()}change/"
    fields = stored(analyst, world.breach)
    analyst.post(path, fields | {"weapon": "mortar"})
    response = analyst.post(path, fields | {"weapon": "tank", "summary": "My own words"})
    page = response.content.decode()
    assert response.status_code == 409
    assert [(str(n), was, now) for n, was, now in response.context["comparison"]] == [
        ("What is said to have happened", "Shells fell on village 0", "My own words"),
        ("Weapon, as claimed", "mortar", "tank"),
    ]
    assert "My own words" in page
    again = fields | {"weapon": "tank", "version": response.context["form"]["version"].value()}
    assert analyst.post(path, again).status_code == 302
    world.breach.refresh_from_db()
    assert world.breach.weapon == "tank"


def test_change_that_cannot_be_kept_is_422(world, analyst):
    path = f"{world.breach.get_absolute_url()}change/"
    response = analyst.post(path, stored(analyst, world.breach, touches=[]))
    assert (response.status_code, "touches" in response.context["form"].errors) == (422, True)


def test_merged_record_is_changed_under_the_one_that_stands(world, analyst):
    merged = BreachFactory(conflict=world.conflict, merged_into=world.breach)
    response = analyst.get(f"{merged.get_absolute_url()}change/")
    assert response.url == f"{world.breach.get_absolute_url()}change/"


def test_reader_changes_nothing(world, reader):
    path = f"{world.breach.get_absolute_url()}change/"
    assert reader.get(path).status_code == 403
    assert reader.post(path, {"summary": "x"}).status_code == 403
