"""A base map as GeoJSON: land, coasts, the lines between countries, and where names stand."""

from collections.abc import Mapping
from typing import Any

from agreements.drawing.topology import (
    WORLD,
    Line,
    Window,
    clip_line,
    clip_ring,
    middle_of,
    read_arcs,
    rings_of,
    round_line,
    shared_arcs,
    turned,
    unwrap_line,
    unwrap_ring,
)

ATTRIBUTION = "Made with Natural Earth (public domain)."
# A name stands on a piece of land only if that is so large, in share of the window.
ROOM_FOR_A_NAME = 0.004
_LEAST_RING = 4


def make_basemap(
    topology: Mapping[str, Any], window: Window = WORLD, *, digits: int = 3
) -> dict[str, Any]:
    """
    Return the base map of a window as a GeoJSON feature collection.

    Features carry `kind`: `land`, `coast`, `border` or `name` (a point with the country's
    name). `digits` are decimals of a degree; three are about 100 m.
    """
    arcs = read_arcs(topology)
    countries = topology["objects"]["countries"]["geometries"]
    borders, coasts = shared_arcs(countries)
    features = [
        _feature("land", "MultiPolygon", _land(topology["objects"]["land"], arcs, window, digits)),
        _feature("coast", "MultiLineString", _lines(coasts, arcs, window, digits)),
        _feature("border", "MultiLineString", _lines(borders, arcs, window, digits)),
        *_names(countries, arcs, window),
    ]
    return {
        "type": "FeatureCollection",
        "bbox": [window.west, window.south, window.east, window.north],
        "attribution": ATTRIBUTION,
        "features": features,
    }


def _feature(kind: str, shape: str, coordinates: Any, **properties: str) -> dict[str, Any]:
    return {
        "type": "Feature",
        "properties": {"kind": kind, **properties},
        "geometry": {"type": shape, "coordinates": coordinates},
    }


def _land(
    land: Mapping[str, Any], arcs: list[Line], window: Window, digits: int
) -> list[list[Line]]:
    polygons = []
    for rings in rings_of(land, arcs):
        for outer in turned(unwrap_ring(rings[0])):
            clipped = [clip_ring(ring, window) for ring in (outer, *rings[1:])]
            rounded = [round_line(ring, digits) for ring in clipped]
            kept = [ring for ring in rounded if len(ring) >= _LEAST_RING]
            if kept and len(rounded[0]) >= _LEAST_RING:
                polygons.append(kept)
    return polygons


def _lines(indices: list[int], arcs: list[Line], window: Window, digits: int) -> list[Line]:
    whole = [line for index in indices for line in turned(unwrap_line(arcs[index]))]
    parts = [part for line in whole for part in clip_line(line, window)]
    rounded = [round_line(part, digits) for part in parts]
    return [line for line in rounded if len(line) > 1]


def _names(
    countries: list[Mapping[str, Any]], arcs: list[Line], window: Window
) -> list[dict[str, Any]]:
    room = (window.east - window.west) * (window.north - window.south) * ROOM_FOR_A_NAME
    found = []
    for country in countries:
        outlines = [unwrap_ring(rings[0]) for rings in rings_of(country, arcs)]
        pieces = [clip_ring(line, window) for outline in outlines for line in turned(outline)]
        spots = [middle_of(piece) for piece in pieces if len(piece) >= _LEAST_RING]
        middle, area = max(spots, key=lambda spot: spot[1], default=((0.0, 0.0), 0.0))
        if area >= room:
            at = round_line([middle], 2)[0]
            found.append(_feature("name", "Point", at, name=country["properties"]["name"]))
    return found
