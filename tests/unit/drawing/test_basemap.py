"""Base maps: made from a topology, and the two that are shipped."""

import json
from pathlib import Path

import pytest

from agreements.drawing.basemap import make_basemap
from agreements.drawing.topology import (
    WORLD,
    Window,
    clip_line,
    clip_ring,
    middle_of,
    round_line,
    shared_arcs,
    turned,
    unwrap_ring,
)

GEO = Path(__file__).resolve().parents[3] / "static/geo"
SQUARE = [(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0), (0.0, 0.0)]

# Two countries side by side, each a square of 2 by 4; they share the arc in the middle.
TWO_COUNTRIES = {
    "type": "Topology",
    "transform": {"scale": [1, 1], "translate": [10, 40]},
    "arcs": [
        [[2, 0], [0, 4]],
        [[2, 4], [-2, 0], [0, -4], [2, 0]],
        [[2, 0], [2, 0], [0, 4], [-2, 0]],
    ],
    "objects": {
        "countries": {
            "type": "GeometryCollection",
            "geometries": [
                {"type": "Polygon", "arcs": [[0, 1]], "properties": {"name": "Westland"}},
                {"type": "MultiPolygon", "arcs": [[[-1, 2]]], "properties": {"name": "Eastland"}},
            ],
        },
        "land": {
            "type": "GeometryCollection",
            "geometries": [{"type": "Polygon", "arcs": [[2, 1]]}],
        },
    },
}


def features(basemap, kind):
    return [one for one in basemap["features"] if one["properties"]["kind"] == kind]


def test_line_between_two_countries_is_drawn_once_and_is_no_coast():
    borders, coasts = shared_arcs(TWO_COUNTRIES["objects"]["countries"]["geometries"])
    assert (borders, coasts) == ([0], [1, 2])
    basemap = make_basemap(TWO_COUNTRIES)
    assert features(basemap, "border")[0]["geometry"]["coordinates"] == [[(12, 40), (12, 44)]]


def test_names_stand_in_the_middle_of_their_country():
    names = features(make_basemap(TWO_COUNTRIES, Window(8, 38, 18, 46)), "name")
    assert {one["properties"]["name"]: one["geometry"]["coordinates"] for one in names} == {
        "Westland": (11, 42),
        "Eastland": (13, 42),
    }


def test_window_cuts_land_and_lines():
    basemap = make_basemap(TWO_COUNTRIES, Window(11, 41, 12.5, 43))
    rings = features(basemap, "land")[0]["geometry"]["coordinates"][0]
    assert {point for ring in rings for point in ring} == {
        (11, 41),
        (12.5, 41),
        (12.5, 43),
        (11, 43),
    }
    assert features(basemap, "coast")[0]["geometry"]["coordinates"] == []
    assert basemap["bbox"] == [11, 41, 12.5, 43]


def test_ring_outside_a_window_leaves_nothing():
    assert clip_ring(SQUARE, Window(10, 10, 20, 20)) == []


def test_line_that_leaves_and_comes_back_is_two_lines():
    line = [(0.0, 1.0), (6.0, 1.0), (6.0, 2.0), (0.0, 2.0)]
    assert clip_line(line, Window(0, 0, 4, 4)) == [[(0, 1), (4, 1)], [(4, 2), (0, 2)]]


def test_ring_across_the_date_line_is_drawn_on_both_sides():
    ring = [(178.0, 0.0), (-178.0, 0.0), (-178.0, 2.0), (178.0, 2.0), (178.0, 0.0)]
    whole = unwrap_ring(ring)
    assert max(x for x, _ in whole) == 182
    pieces = [clip_ring(piece, WORLD) for piece in turned(whole)]
    assert sorted(round(middle_of(piece)[0][0]) for piece in pieces) == [-179, 179]


def test_ring_around_a_pole_is_closed_over_it():
    ring = [(-180.0, -70.0), (-60.0, -70.0), (60.0, -70.0), (180.0, -70.0)]
    around = [*ring, (-180.0, -70.0)]
    closed = unwrap_ring(around[:-1])
    assert (180, -90) in closed
    assert closed[0] == closed[-1]


def test_line_beside_a_window_leaves_nothing():
    window = Window(0, 0, 4, 4)
    assert clip_line([(5.0, 0.0), (5.0, 4.0)], window) == []
    assert clip_line([(3.0, 6.0), (6.0, 3.0)], window) == []


def test_ring_without_area_has_its_first_point_as_middle():
    assert middle_of([(1.0, 1.0), (2.0, 2.0), (1.0, 1.0)]) == ((1.0, 1.0), 0.0)


def test_points_that_fall_together_are_kept_once():
    assert round_line([(0.001, 0), (0.002, 0), (1, 1)], 1) == [(0, 0), (1, 1)]


@pytest.mark.parametrize("file", sorted(GEO.glob("*.geojson")), ids=lambda file: file.stem)
def test_shipped_base_map_lies_within_its_window_and_names_its_source(file):
    basemap = json.loads(file.read_text())
    west, south, east, north = basemap["bbox"]
    points = [
        point
        for one in features(basemap, "land")
        for rings in one["geometry"]["coordinates"]
        for ring in rings
        for point in ring
    ]
    assert points
    assert all(west <= x <= east and south <= y <= north for x, y in points)
    assert "Natural Earth" in basemap["attribution"]
    kinds = {one["properties"]["kind"] for one in basemap["features"]}
    assert kinds == {"land", "coast", "border", "name"}


def test_there_are_two_base_maps():
    assert {file.name for file in GEO.glob("*.geojson")} == {
        "caucasus-10m.geojson",
        "world-110m.geojson",
    }
