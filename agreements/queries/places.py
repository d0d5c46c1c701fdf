"""Places as a page shows them: what each side calls them, and where they are."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch

from agreements.drawing.topology import Point
from agreements.models import Place, PlaceName
from agreements.types.terms import NameKind, PlaceKind

_NOT_SHOWN = {NameKind.LOADED, NameKind.METONYM}


@dataclass(frozen=True, slots=True)
class SideNames:
    """What one side calls a place."""

    side: str
    names: list[PlaceName]


def load_places(wanted: set[int]) -> dict[int, Place]:
    """Return places by number, with the names that may be shown. Two queries."""
    names = PlaceName.objects.select_related("used_by").exclude(kind__in=_NOT_SHOWN)
    prefetch = Prefetch("names", names.order_by("used_by__name", "language", "text"))
    return {
        place.pk: place for place in Place.objects.filter(pk__in=wanted).prefetch_related(prefetch)
    }


def names_of(place: Place) -> list[SideNames]:
    """Return what each side calls a place, sides by name; names of no side are left out."""
    sides: dict[str, list[PlaceName]] = defaultdict(list)
    for name in place.names.all():
        if name.used_by is not None:
            sides[name.used_by.name].append(name)
    return [SideNames(side, names) for side, names in sides.items()]


def point_of(place: Place) -> Point:
    """Return a place's point; for a shape without one, the middle of its corners."""
    if place.longitude is not None and place.latitude is not None:
        return place.longitude, place.latitude
    corners = [corner for line in lines_of(place.geometry) for corner in line]
    if place.kind == PlaceKind.LINEAR and corners:
        return corners[len(corners) // 2]
    return (
        sum(x for x, _ in corners) / len(corners),
        sum(y for _, y in corners) / len(corners),
    )


def lines_of(geometry: Any) -> Iterable[list[Point]]:
    """Return the lines and rings of a GeoJSON geometry."""
    shape = geometry["type"]
    if shape == "GeometryCollection":
        for part in geometry["geometries"]:
            yield from lines_of(part)
        return
    coordinates = geometry["coordinates"]
    depth = {"Point": 0, "MultiPoint": 1, "LineString": 1, "MultiLineString": 2, "Polygon": 2}
    yield from _flat(coordinates, depth.get(shape, 3))


def _flat(coordinates: Any, depth: int) -> Iterable[list[Point]]:
    if depth == 0:
        yield [(coordinates[0], coordinates[1])]
    elif depth == 1:
        yield [(x, y) for x, y, *_ in coordinates]
    else:
        for part in coordinates:
            yield from _flat(part, depth - 1)
