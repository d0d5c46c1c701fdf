"""The map as a drawing: for those without JavaScript, for print, and to take away."""

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.contrib.staticfiles import finders
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from agreements.drawing.marks import Drawing, Mark, circle, path, rect, words
from agreements.drawing.scales import MapScale
from agreements.drawing.topology import WORLD, Point, Window
from agreements.models.labels import label
from agreements.queries.charts.signs import level_sign
from agreements.queries.control import SaidPlace
from agreements.queries.map import ActMap, Spot
from agreements.types.terms import PlacePrecision

WIDTH = 1000
# A map shows at least so many degrees from south to north, or one mark would fill it.
LEAST_DEGREES = 1.2
WIDEST, FLATTEST = 1.8, 2.4  # degrees of longitude to one of latitude
SIGN = 13
LETTER = 16


@dataclass(frozen=True, slots=True)
class Basemap:
    """A base map among the static files, and the part of the earth it knows."""

    file: str
    window: Window


# The finest first; the last one holds everything.
BASEMAPS = (
    Basemap("geo/caucasus-10m.geojson", Window(38, 36, 52, 45)),
    Basemap("geo/world-110m.geojson", WORLD),
)


def basemap_of(act_map: ActMap) -> Basemap:
    """Return the finest base map that holds every mark."""
    window = act_map.window
    if window is None:
        return BASEMAPS[-1]
    corners = [(window.west, window.south), (window.east, window.north)]
    fits = (one for one in BASEMAPS if all(one.window.holds(corner) for corner in corners))
    return next(fits, BASEMAPS[-1])


def draw_map(act_map: ActMap, *, title: str) -> Drawing:
    """
    Return the map: the base map, each precision as a radius or line, each place a numbered sign.

    A letter marks a place of which somebody says who holds it; it fills and bounds nothing.
    """
    basemap = basemap_of(act_map)
    scale = MapScale(_frame(act_map.window or WORLD, basemap.window), WIDTH)
    marks = [*_ground(basemap, scale)]
    marks += [mark for spot in act_map.spots for mark in _precision(spot, scale)]
    marks += [mark for spot in act_map.spots for mark in _sign(spot, scale)]
    marks += [mark for one in act_map.said for mark in _letter(one, scale)]
    return Drawing("map", WIDTH, scale.height, title, _summary(act_map), marks)


def spot_title(spot: Spot) -> str:
    """Return what a mark is, in one line: its place, how exactly it is known, how many acts."""
    acts = ngettext("%(n)d act, as claimed", "%(n)d acts, as claimed", len(spot.acts)) % {
        "n": len(spot.acts)
    }
    return f"{spot.number}. {spot.place.name} ({label(spot.precision)}): {acts}"


def said_title(one: SaidPlace) -> str:
    """Return what a letter is, in one line: its place, and how many say who holds it."""
    statements = ngettext(
        "%(n)d statement on who holds it", "%(n)d statements on who holds it", len(one.statements)
    ) % {"n": len(one.statements)}
    return f"{one.letter}. {one.place.name}: {statements}"


def _summary(act_map: ActMap) -> str:
    acts = _(
        "%(drawn)d acts at %(spots)d marks, as claimed; %(listed)d more have no mark and are listed."
    ) % {"drawn": act_map.drawn, "spots": len(act_map.spots), "listed": act_map.listed}
    if not act_map.said:
        return acts
    letters = ngettext(
        "%(n)d letter marks a place of which somebody says who holds it.",
        "%(n)d letters mark places of which somebody says who holds them.",
        len(act_map.said),
    ) % {"n": len(act_map.said)}
    return f"{acts} {letters}"


def _frame(window: Window, limits: Window) -> Window:
    """Return a window with some room around it, neither too tall nor too flat, inside the limits."""
    middle_x, middle_y = (window.west + window.east) / 2, (window.south + window.north) / 2
    tall = max((window.north - window.south) * 1.25, LEAST_DEGREES)
    wide = max((window.east - window.west) * 1.15, tall * WIDEST)
    tall = max(tall, wide / FLATTEST)
    return Window(
        max(middle_x - wide / 2, limits.west),
        max(middle_y - tall / 2, limits.south),
        min(middle_x + wide / 2, limits.east),
        min(middle_y + tall / 2, limits.north),
    )


@lru_cache(maxsize=len(BASEMAPS))
def _features(file: str) -> list[dict[str, Any]]:
    found = finders.find(file)
    if not found:
        return []
    features: list[dict[str, Any]] = json.loads(Path(found).read_text())["features"]
    return features


def _ground(basemap: Basemap, scale: MapScale) -> list[Mark]:
    marks = []
    for feature in _features(basemap.file):
        kind = feature["properties"]["kind"]
        coordinates = feature["geometry"]["coordinates"]
        if kind == "name":
            if scale.window.holds(coordinates):
                x, y = scale.place((coordinates[0], coordinates[1]))
                name = feature["properties"]["name"]
                marks.append(words("label-country", x, y, name, anchor="middle"))
        else:
            lines = (
                coordinates if kind != "land" else [ring for rings in coordinates for ring in rings]
            )
            seen = [line for line in lines if _in_sight(line, scale.window)]
            marks.append(path(kind, _d(seen, scale, closed=kind == "land")))
    return marks


def _in_sight(line: list[Point], window: Window) -> bool:
    xs, ys = [x for x, _ in line], [y for _, y in line]
    return (
        min(xs) <= window.east
        and max(xs) >= window.west
        and min(ys) <= window.north
        and max(ys) >= window.south
    )


def _d(lines: list[list[Point]], scale: MapScale, *, closed: bool = False) -> str:
    """Return the path of some lines; points nearer than a unit are drawn once."""
    pieces = []
    for line in lines:
        points = [scale.place((x, y)) for x, y in line]
        kept = points[:1]
        kept += [p for p in points[1:-1] if _apart(kept[-1], p)] + points[-1:]
        pieces.append("M" + "L".join(f"{x:g} {y:g}" for x, y in kept) + ("Z" if closed else ""))
    return "".join(pieces)


def _apart(one: Point, other: Point) -> bool:
    return abs(one[0] - other[0]) + abs(one[1] - other[1]) >= 1


def _precision(spot: Spot, scale: MapScale) -> list[Mark]:
    title = spot_title(spot)
    if spot.geometry:
        line = spot.precision == PlacePrecision.LINEAR or "Line" in spot.geometry["type"]
        kind = "area-line" if line else "area"
        return [path(kind, _d(spot.outline, scale, closed=not line), title=title)]
    radius = scale.length(spot.radius_km)
    if radius < SIGN / 2:
        return []
    return [circle("area", *scale.place(spot.point), radius, title=title)]


def _sign(spot: Spot, scale: MapScale) -> list[Mark]:
    x, y = scale.place(spot.point)
    return [
        level_sign(spot.level, x, y, SIGN, title=spot_title(spot)),
        words("label-place", x + SIGN * 0.8, y + 4, f"{spot.number} {spot.place.name}"),
    ]


def _letter(one: SaidPlace, scale: MapScale) -> list[Mark]:
    """Return a square with the letter, beside the point, so that the sign of an act stays free."""
    if one.point is None:
        return []
    x, y = scale.place(one.point)
    left, top = x - SIGN - LETTER, y - LETTER / 2
    return [
        rect("said", left, top, LETTER, LETTER, title=said_title(one)),
        words("label-said", left + LETTER / 2, y + 4, one.letter, anchor="middle"),
    ]
