"""The form of a breach begins with what its sentence suggests; nothing is stored by that."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from agreements.models import Breach, Claim
from agreements.types import terms
from tests.factories import (
    ActorFactory,
    ArticleFactory,
    ConflictPlaceFactory,
    PlaceFactory,
    SentenceFactory,
    on,
)
from tests.web.world import build_world

WORDS = (
    "On Friday Southland forces shelled the village of Keselo with mortars, killing two civilians, "
    "Northland said."
)
TEXT = f"Fighting went on. {WORDS} Southland denied it."


@pytest.fixture
def begun(db):
    world = build_world(rows=1)
    place = PlaceFactory(name="Keselo", slug="keselo")
    ConflictPlaceFactory(conflict=world.conflict, place=place)
    article = ArticleFactory(text=TEXT, published=on(2020, 11, 1))
    for position, words in enumerate(("Fighting went on.", WORDS, "Southland denied it.")):
        row = SentenceFactory(article=article, position=position, words=words)
        if words == WORDS:
            sentence = row
    world.sentence = sentence
    world.place = place
    return world


def address(world, more=""):
    return f"/breaches/new/?sentence={world.sentence.pk}&conflict={world.conflict.slug}{more}"


def test_fields_begin_with_what_the_sentence_suggests(analyst, begun):
    north, south = begun.parties
    context = analyst.get(address(begun)).context
    form, positions, harm = context["form"], context["positions"], context["harm"]
    assert form["act"].value() == terms.ActKind.SHELLING_MORTAR
    assert form["weapon"].value() == terms.WeaponClass.MORTAR
    assert form["target"].value() == terms.TargetKind.RESIDENTIAL_AREA
    assert form["place"].value() == begun.place.pk
    assert form["place_precision"].value() == terms.PlacePrecision.SETTLEMENT
    assert form["day"].value() == "2020-10-30"
    assert form["stated"].value() == "Friday"
    assert positions[0]["claimant"].value() == north.pk
    assert positions[0]["accused"].value() == [south.pk]
    assert positions[0]["from_sentence"].value() is True
    assert positions[1]["claimant"].value() == south.pk
    assert positions[1]["kind"].value() == terms.ClaimKind.DENIAL
    assert harm[0]["category"].value() == terms.CasualtyCategory.KILLED
    assert harm[0]["best"].value() == 2
    assert harm[0]["population"].value() == terms.Population.CIVILIAN


def test_each_suggested_field_names_its_words(analyst, begun):
    page = analyst.get(address(begun)).content.decode()
    hint = re.search(r'id="id_weapon_suggested">.*?<q[^>]*>(.*?)</q>', page, re.DOTALL)
    assert hint is not None
    assert hint[1] == "mortars"
    assert re.search(r'<select[^>]*aria-describedby="id_weapon_suggested"', page)
    assert 'id="id_day_suggested"' in page
    assert "id_summary_suggested" not in page
    assert "id_in_scope_suggested" not in page


def test_looking_at_the_form_stores_nothing(analyst, begun):
    before = Breach.objects.count(), Claim.objects.count()
    analyst.get(address(begun))
    assert (Breach.objects.count(), Claim.objects.count()) == before


def test_a_suggestion_changed_by_the_person_is_no_longer_marked(analyst, begun):
    page = analyst.get(address(begun))
    data = _sent(page.context)
    data["weapon"] = terms.WeaponClass.TANK.value
    again = analyst.post(address(begun), {**data, "add_row": "1"})
    text = again.content.decode()
    assert again.context["form"]["weapon"].value() == terms.WeaponClass.TANK
    assert "id_weapon_suggested" not in text
    assert "id_act_suggested" in text


def test_what_the_person_submits_is_stored_and_not_what_was_suggested(analyst, begun):
    data = _sent(analyst.get(address(begun)).context)
    data |= {
        "summary": "Shells fell on a village",
        "act_form": "commission",
        "touches": [str(begun.clause.pk)],
        "weapon": "tank",
        "position-0-words": "Says that its village was shelled.",
        "position-1-claimant": "",
        "anyway": "1",
        "seen": list(Breach.objects.values_list("reference", flat=True)),
    }
    response = analyst.post(address(begun), data)
    assert response.status_code == 302, response.context["form"].errors
    breach = Breach.objects.latest("pk")
    assert (breach.weapon, breach.place) == ("tank", begun.place)
    (claim,) = breach.claims.all()
    assert claim.claimant == begun.parties[0]


def test_empty_fields_can_be_wanted(analyst, begun):
    response = analyst.get(address(begun, "&suggest=no"))
    assert response.context["form"]["act"].value() == terms.ActKind.UNKNOWN
    assert b"_suggested" not in response.content


def test_without_a_sentence_nothing_is_suggested(analyst, begun):
    response = analyst.get(f"/breaches/new/?conflict={begun.conflict.slug}")
    assert b"_suggested" not in response.content


def test_more_actors_and_places_take_no_more_queries(analyst, begun):
    few = _queries(analyst, begun)
    for number in range(10):
        ActorFactory(name=f"Force {number}")
        place = PlaceFactory(name=f"Hamlet {number}")
        ConflictPlaceFactory(conflict=begun.conflict, place=place)
    assert _queries(analyst, begun) == few


def _queries(client, world):
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address(world)).status_code == 200
    return len(captured)


def _sent(context):
    """Return what a browser sends of the form as it stands."""
    data = {}
    sets = [context["positions"], context["harm"]]
    forms = [context["form"], *(one for s in sets for one in (s.management_form, *s))]
    for form in forms:
        for field in form:
            value = field.value()
            if value is not None and value is not False:
                data[field.html_name] = value
    return data


def test_an_accused_without_a_speaker_leaves_the_speaker_open(analyst, begun):
    words = "The truce was violated by Southland."
    row = SentenceFactory(article=ArticleFactory(text=words), words=words)
    page = analyst.get(f"/breaches/new/?sentence={row.pk}&conflict={begun.conflict.slug}")
    first = page.context["positions"][0]
    assert first["claimant"].value() is None
    assert first["accused"].value() == [begun.parties[1].pk]
