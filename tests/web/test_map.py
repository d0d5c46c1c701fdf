"""The map: each place as exactly as it is known, both names, the same filter as the list."""

import json

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from agreements.models import Place
from agreements.queries.charts.map import basemap_of, draw_map
from agreements.queries.map import RADIUS_KM, SHOWN, build_map
from agreements.types.terms import (
    ActKind,
    ClaimKind,
    NameKind,
    PlaceKind,
    PlacePrecision,
    Question,
)
from tests import factories as make
from tests.web.world import build_world

NOW = make.MOMENT.replace(year=2021)
LINE = {"type": "LineString", "coordinates": [[46.0, 40.0], [46.5, 40.2], [47.0, 40.1]]}


def located(**fields):
    return make.PlaceFactory(**({"latitude": 39.8, "longitude": 46.75} | fields))


def breach_at(conflict, place, precision=PlacePrecision.SETTLEMENT, **fields):
    breach = make.BreachFactory(conflict=conflict, place=place, place_precision=precision, **fields)
    make.ClaimFactory(breach=breach)
    return breach


def map_of(conflict, **kwargs):
    return build_map(conflict, as_of=kwargs.pop("as_of", NOW), known_on=None, **kwargs)


@pytest.fixture
def conflict(db):
    return make.ConflictFactory(slug="test-conflict", name="Test conflict")


def test_acts_of_one_place_and_precision_share_a_mark(conflict):
    place = located()
    for _ in range(3):
        breach_at(conflict, place)
    breach_at(conflict, place, PlacePrecision.NEAR_25KM)
    found = map_of(conflict)
    assert sorted(len(spot.acts) for spot in found.spots) == [1, 3]
    assert found.drawn == 4


@pytest.mark.parametrize(
    "precision",
    [
        PlacePrecision.EXACT,
        PlacePrecision.VICINITY,
        PlacePrecision.SETTLEMENT,
        PlacePrecision.NEAR_25KM,
        PlacePrecision.DISTRICT,
    ],
)
def test_mark_is_as_wide_as_its_place_is_known(conflict, precision):
    breach_at(conflict, located(), precision)
    (spot,) = map_of(conflict).spots
    assert spot.radius_km == RADIUS_KM[precision]
    assert spot.geometry is None


def test_line_is_drawn_as_its_line(conflict):
    place = make.PlaceFactory(kind=PlaceKind.LINEAR, geometry=LINE)
    breach_at(conflict, place, PlacePrecision.LINEAR)
    (spot,) = map_of(conflict).spots
    assert spot.outline == [[(46.0, 40.0), (46.5, 40.2), (47.0, 40.1)]]
    assert spot.point == (46.5, 40.2)


@pytest.mark.parametrize(
    ("fields", "place", "why"),
    [
        ({"precision": PlacePrecision.UNKNOWN}, {}, "unknown"),
        ({"precision": PlacePrecision.REGION}, {"kind": PlaceKind.REGION}, "too_large"),
        ({"precision": PlacePrecision.NEAR_25KM}, {"kind": PlaceKind.COUNTRY}, "too_large"),
        ({"precision": PlacePrecision.COUNTRY}, {}, "too_large"),
        ({}, {"latitude": None, "longitude": None}, "unlocated"),
    ],
)
def test_place_that_is_not_known_well_enough_has_no_mark(conflict, fields, place, why):
    breach_at(conflict, located(**place), **fields)
    found = map_of(conflict)
    assert found.spots == []
    assert [(group.why, len(group.acts)) for group in found.elsewhere] == [(why, 1)]


def test_region_with_an_outline_is_drawn_by_it(conflict):
    shape = {"type": "Polygon", "coordinates": [[[46, 39], [47, 39], [47, 40], [46, 39]]]}
    breach_at(conflict, located(kind=PlaceKind.REGION, geometry=shape), PlacePrecision.REGION)
    (spot,) = map_of(conflict).spots
    assert len(spot.outline[0]) == 4


def test_act_without_a_place_is_listed_with_the_words_of_its_source(conflict, reader):
    breach_at(
        conflict,
        None,
        PlacePrecision.NEAR_25KM,
        place_words="near the old mill",
        reference="TA-2020-0001",
    )
    page = reader.get("/conflicts/test-conflict/map/").content.decode()
    assert "near the old mill" in page
    assert "A place is named that is not in our list" in page


def test_distance_and_direction_move_the_mark_and_a_distance_alone_widens_it(conflict):
    place = located()
    breach_at(conflict, place, distance_km=11.12, bearing_degrees=0)
    breach_at(conflict, place, distance_km=8)
    moved, wide = sorted(map_of(conflict).spots, key=lambda spot: spot.radius_km)
    assert moved.point == pytest.approx((46.75, 39.9), abs=0.002)
    assert moved.radius_km == RADIUS_KM[PlacePrecision.SETTLEMENT]
    assert (wide.point, wide.radius_km) == ((46.75, 39.8), 8)


def test_name_that_stands_for_a_government_is_no_place(conflict):
    capital = located(name="Capital")
    government = make.ActorFactory(name="Northland")
    make.ActorNameFactory(actor=government, text="Capital", kind=NameKind.METONYM)
    breach = breach_at(conflict, None, PlacePrecision.UNKNOWN)
    make.ClaimFactory(breach=breach, claimant=government, words="Capital denied it.")
    make.ConflictPlaceFactory(conflict=conflict, place=capital)
    found = map_of(conflict)
    assert found.spots == []
    assert found.listed == 1


def test_both_sides_names_are_given_and_loaded_ones_are_not(conflict, reader):
    place = located(name="Hill / Mount")
    north, south = (make.ActorFactory(name=name) for name in ("Northland", "Southland"))
    make.PlaceNameFactory(place=place, text="Hill", used_by=north)
    make.PlaceNameFactory(place=place, text="Mount", used_by=south)
    make.PlaceNameFactory(place=place, text="Stolen Peak", used_by=south, kind=NameKind.LOADED)
    breach_at(conflict, place)
    (spot,) = map_of(conflict).spots
    assert [(one.side, [name.text for name in one.names]) for one in spot.names] == [
        ("Northland", ["Hill"]),
        ("Southland", ["Mount"]),
    ]
    page = reader.get("/conflicts/test-conflict/map/").content.decode()
    assert "Hill / Mount" in page
    assert "Stolen Peak" not in page


def test_levels_are_those_of_the_rules(conflict):
    place = located()
    breach = breach_at(conflict, place)
    assert map_of(conflict).spots[0].level == "V1"
    unsigned = make.AssessmentFactory(breach=breach, question=Question.OCCURRENCE, level="V3")
    assert map_of(conflict).spots[0].level == "V2"
    unsigned.second_signer = make.UserFactory()
    unsigned.save()
    assert map_of(conflict).spots[0].level == "V3"


def test_denial_alone_establishes_nothing(conflict):
    breach = make.BreachFactory(
        conflict=conflict, place=located(), place_precision=PlacePrecision.SETTLEMENT
    )
    make.ClaimFactory(breach=breach, kind=ClaimKind.DENIAL)
    assert map_of(conflict).spots[0].level == "V0"


def test_act_that_begins_later_than_asked_for_is_not_there_yet(conflict):
    breach_at(conflict, located(), occurred=make.on(2020, 11, 3))
    assert map_of(conflict, as_of=make.on(2020, 11, 2).latest).spots == []
    assert map_of(conflict, as_of=make.on(2020, 11, 3).latest).drawn == 1


def test_map_of_a_past_knowledge_shows_the_place_as_it_was_known(conflict):
    first, second = located(name="First"), located(name="Second", latitude=40.5)
    breach = breach_at(conflict, first)
    known_on = type(breach).objects.get().recorded_at
    breach.place = second
    breach.save()
    past = build_map(conflict, as_of=NOW, known_on=known_on)
    assert [spot.place.name for spot in past.spots] == ["First"]
    assert [spot.place.name for spot in map_of(conflict).spots] == ["Second"]


def test_map_takes_the_filter_of_the_list(reader):
    world = build_world(rows=3)
    Place.objects.update(latitude=39.8, longitude=46.75)
    world.breach.act = ActKind.OVERFLIGHT
    world.breach.save()
    data = reader.get("/conflicts/accord-conflict/map.geojson?act=overflight").json()
    acts = [act["reference"] for one in data["features"] for act in one["properties"]["acts"]]
    assert acts == [world.breach.reference]
    page = reader.get("/conflicts/accord-conflict/map/?act=overflight").content.decode()
    assert "/breaches/?act=overflight&amp;conflict=accord-conflict" in page
    assert "map.geojson?act=overflight&amp;few=1" in page


def test_mark_with_many_acts_names_a_few_and_leads_on_to_the_list(conflict, reader):
    place = located(slug="old-mill")
    for _ in range(SHOWN + 2):
        breach_at(conflict, place)
    page = reader.get("/conflicts/test-conflict/map/").content.decode()
    assert "and 2 more: all acts at this place as a list" in " ".join(page.split())
    assert "/breaches/?conflict=test-conflict&amp;place=old-mill" in page
    few = reader.get("/conflicts/test-conflict/map.geojson?few=1").json()["features"][0]
    every = reader.get("/conflicts/test-conflict/map.geojson").json()["features"][0]
    assert [len(one["properties"]["acts"]) for one in (few, every)] == [SHOWN, SHOWN + 2]
    assert few["properties"]["count"] == SHOWN + 2


def test_list_leads_to_the_map_with_its_filter(reader, world):
    response = reader.get("/breaches/map/?act=overflight&agreement=accord")
    assert response.status_code == 302
    assert response.url == "/conflicts/accord-conflict/map/?act=overflight&agreement=accord"


def test_map_of_an_agreement_shows_what_touches_it(reader, world):
    Place.objects.update(latitude=39.8, longitude=46.75)
    breach_at(world.conflict, located(name="Elsewhere"))
    page = reader.get("/agreements/accord/map/").content.decode()
    assert "Elsewhere" not in page
    assert world.breach.reference in page


def test_data_of_the_map_say_how_exactly_and_as_of_when(reader, world):
    Place.objects.update(latitude=39.8, longitude=46.75)
    response = reader.get("/agreements/accord/map.geojson?as_of=2020-11-02&known_on=2035-01-01")
    assert response["Content-Type"] == "application/geo+json"
    data = response.json()
    assert data["as_of"] == "2020-11-02T19:59:59+00:00"
    assert data["known_on"] == "2035-01-01T19:59:59+00:00"
    marks = data["features"][0]["properties"]
    assert (marks["precision"], marks["radius_km"], marks["level"]) == ("settlement", 2, "V1")
    assert data["features"][0]["geometry"]["coordinates"] == [46.75, 39.8]


def test_page_needs_no_script_and_no_outside_address(reader, world):
    Place.objects.update(latitude=39.8, longitude=46.75)
    page = reader.get("/conflicts/accord-conflict/map/").content.decode()
    assert '<noscript> <img src="/conflicts/accord-conflict/map.svg"' in " ".join(page.split())
    assert "//" not in page.replace("http://www.w3.org/2000/svg", "").replace("<!--", "")


def kinds(drawing):
    return [mark.kind for mark in drawing.marks]


def test_picture_draws_each_precision_and_a_numbered_sign(conflict):
    breach_at(conflict, located(name="Wide"), PlacePrecision.NEAR_25KM)
    breach_at(conflict, located(name="Exact", latitude=39.3), PlacePrecision.EXACT)
    line = make.PlaceFactory(name="Line", kind=PlaceKind.LINEAR, geometry=LINE)
    breach_at(conflict, line, PlacePrecision.LINEAR)
    drawing = draw_map(map_of(conflict), title="Map")
    assert kinds(drawing).count("area") == 1
    assert kinds(drawing).count("area-line") == 1
    labels = [mark.words for mark in drawing.marks if mark.kind == "label-place"]
    assert labels == ["1 Line", "2 Wide", "3 Exact"]
    (wide,) = [mark for mark in drawing.marks if mark.kind == "area"]
    assert wide.title == "2. Wide (within about 25 km): 1 act, as claimed"


def test_outline_is_drawn_closed(conflict):
    shape = {"type": "Polygon", "coordinates": [[[46, 39], [47, 39], [47, 40], [46, 39]]]}
    breach_at(conflict, located(kind=PlaceKind.REGION, geometry=shape), PlacePrecision.REGION)
    (area,) = [m for m in draw_map(map_of(conflict), title="Map").marks if m.kind == "area"]
    assert area.shape["d"].endswith("Z")


@pytest.mark.parametrize(
    ("level", "sign"),
    [
        ("V0", "unreviewed"),
        ("V1", "claim"),
        ("V2", "corroborated"),
        ("V3", "established"),
        ("V4", "established"),
    ],
)
def test_sign_says_how_well_it_is_established(conflict, level, sign):
    breach = breach_at(conflict, located())
    make.AssessmentFactory(
        breach=breach,
        question=Question.OCCURRENCE,
        level=level,
        second_signer=make.UserFactory(),
    )
    assert sign in kinds(draw_map(map_of(conflict), title="Map"))


def test_picture_shows_land_and_names_but_draws_no_line_of_our_own(conflict):
    breach_at(conflict, located())
    ground = {"land", "coast", "border", "label-country"}
    own = {"area", "claim", "label-place"}
    assert set(kinds(draw_map(map_of(conflict), title="Map"))) <= ground | own


@pytest.mark.parametrize(
    ("form", "kind", "start"),
    [("svg", "image/svg+xml; charset=utf-8", b"<?xml"), ("png", "image/png", b"\x89PNG")],
)
def test_map_can_be_taken_away(reader, world, form, kind, start):
    response = reader.get(f"/agreements/accord/map.{form}")
    assert response["Content-Type"] == kind
    assert response["Content-Disposition"] == f'attachment; filename="accord-map.{form}"'
    assert response.content.startswith(start)


def test_form_that_is_not_offered_is_not_found(reader, world):
    assert reader.get("/agreements/accord/map.bmp").status_code == 404


@pytest.mark.parametrize(
    ("latitude", "longitude", "file"),
    [
        (39.8, 46.75, "geo/caucasus-10m.geojson"),
        (48.85, 2.35, "geo/world-110m.geojson"),
    ],
)
def test_finest_base_map_that_holds_every_mark_is_taken(conflict, latitude, longitude, file):
    breach_at(conflict, located(latitude=latitude, longitude=longitude))
    assert basemap_of(map_of(conflict)).file == file


def test_map_of_nothing_says_so(reader, conflict):
    page = reader.get("/conflicts/test-conflict/map/").content.decode()
    assert "That says nothing about what happened" in page
    assert reader.get("/conflicts/test-conflict/map.png").status_code == 200
    assert json.loads(reader.get("/conflicts/test-conflict/map.geojson").content)["features"] == []


@pytest.mark.parametrize(
    "path",
    [
        "/conflicts/accord-conflict/map/",
        "/conflicts/accord-conflict/map.geojson",
        "/conflicts/accord-conflict/compare/",
        "/conflicts/accord-conflict/compare.png",
        "/agreements/accord/map/",
        "/agreements/accord/map.svg",
        "/agreements/accord/timeline/",
        "/agreements/accord/timeline.svg",
        "/agreements/accord/states.png",
        "/sources/audit/",
        "/sources/audit/claims.svg",
    ],
)
def test_looking_asks_for_a_sign_in(world, path):
    response = Client().get(path)
    assert (response.status_code, response.url.partition("?")[0]) == (302, "/sign-in/")


def test_map_takes_as_many_queries_for_twenty_acts_as_for_three(reader):
    counts = []
    for rows, name in ((3, "few"), (20, "many")):
        build_world(rows=rows, name=name)
        Place.objects.update(latitude=39.8, longitude=46.75)
        with CaptureQueriesContext(connection) as captured:
            assert reader.get(f"/agreements/{name}/map/").status_code == 200
        counts.append(len(captured))
    assert counts[0] == counts[1]
