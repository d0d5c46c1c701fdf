"""
Where acts are said to have happened, each drawn as exactly as it is known and no more exactly.

Only the places of acts are drawn. A capital that stands for its government in a report is an
actor there, never a place, so it has no mark; an act whose place is not known, or is a whole
region or country of which no outline is recorded, is listed beside the map. Who is said to hold
a place is a letter at its point and a list of statements (`queries.control`), never an area.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db.models import QuerySet

from agreements.drawing.scales import KM_A_DEGREE
from agreements.drawing.topology import Point, Window
from agreements.models import Agreement, Conflict, Place, PlaceControl
from agreements.models.labels import label
from agreements.queries.acts import Act, load_actors, load_acts
from agreements.queries.control import SaidPlace, load_said, said_places
from agreements.queries.places import SideNames, lines_of, load_places, names_of, point_of
from agreements.types.globe import moved
from agreements.types.terms import Level, PlaceKind, PlacePrecision

# How far around its point an act is drawn, in kilometres. `settlement` is our convention for
# "somewhere in it", `district` for one whose outline is not recorded: around its seat.
RADIUS_KM: Mapping[PlacePrecision, float] = {
    PlacePrecision.EXACT: 0.01,
    PlacePrecision.VICINITY: 0.1,
    PlacePrecision.SETTLEMENT: 2,
    PlacePrecision.NEAR_25KM: 25,
    PlacePrecision.DISTRICT: 20,
    PlacePrecision.LINEAR: 10,
}
# Kinds of places of which a single point says nothing.
_TOO_LARGE = {PlaceKind.REGION, PlaceKind.COUNTRY, PlaceKind.AREA}
# Acts of one mark that a page names one by one; the list has all of them.
SHOWN = 5


@dataclass(frozen=True, slots=True)
class Spot:
    """
    One place and precision with the acts said to have happened there.

    Either `geometry` (GeoJSON, WGS 84) is drawn, or a circle of `radius_km` around `point`.
    """

    number: int
    place: Place
    precision: PlacePrecision
    names: list[SideNames]
    acts: list[Act]
    point: Point
    radius_km: float
    geometry: Mapping[str, Any] | None = None

    @property
    def level(self) -> Level:
        """The highest level of its acts."""
        return max(act.level for act in self.acts)

    @property
    def shown(self) -> list[Act]:
        """The acts that a page names one by one."""
        return self.acts[:SHOWN]

    @property
    def more(self) -> int:
        """How many acts it leaves to the list."""
        return max(len(self.acts) - SHOWN, 0)

    @property
    def precision_words(self) -> str:
        """How exactly the place is known, in words."""
        return str(label(self.precision))

    @property
    def outline(self) -> list[list[Point]]:
        """The lines of its geometry; a circle has none."""
        return list(lines_of(self.geometry)) if self.geometry else []


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Acts that have no mark. `why` is `unknown`, `words`, `unlocated` or `too_large`."""

    why: str
    acts: list[Act]

    @property
    def shown(self) -> list[Act]:
        """The acts that a page names one by one."""
        return self.acts[:SHOWN]

    @property
    def more(self) -> int:
        """How many acts it leaves to the list."""
        return max(len(self.acts) - SHOWN, 0)


@dataclass(frozen=True, slots=True)
class ActMap:
    """All that a map page shows."""

    spots: list[Spot] = field(default_factory=list)
    elsewhere: list[Elsewhere] = field(default_factory=list)
    places: Mapping[int, Place] = field(default_factory=dict)
    said: list[SaidPlace] = field(default_factory=list)
    taken_back: list[PlaceControl] = field(default_factory=list)

    @property
    def drawn(self) -> int:
        """How many acts have a mark."""
        return sum(len(spot.acts) for spot in self.spots)

    @property
    def listed(self) -> int:
        """How many acts have none."""
        return sum(len(group.acts) for group in self.elsewhere)

    @property
    def window(self) -> Window | None:
        """The part of the earth that holds every mark with its precision."""
        reach = [_reach(spot) for spot in self.spots]
        reach += [Window(x, y, x, y) for x, y in (one.point for one in self.said if one.point)]
        if not reach:
            return None
        return Window(
            min(one.west for one in reach),
            min(one.south for one in reach),
            max(one.east for one in reach),
            max(one.north for one in reach),
        )


def build_map(
    conflict: Conflict,
    *,
    as_of: datetime,
    known_on: datetime | None,
    agreement: Agreement | None = None,
    among: "QuerySet[Any] | None" = None,
) -> ActMap:
    """
    Return the map of a conflict's acts, or of those a filter keeps. Eleven queries.

    What is said of who holds a place comes along for the whole conflict, whatever the filter.
    """
    actors = load_actors(conflict)
    acts = load_acts(
        conflict, actors, as_of=as_of, known_on=known_on, agreement=agreement, among=among
    )
    said = load_said(conflict, as_of=as_of, known_on=known_on)
    places = load_places(
        {act.place_id for act in acts if act.place_id is not None} | said.place_ids
    )
    together: dict[tuple[object, ...], list[Act]] = defaultdict(list)
    elsewhere: dict[str, list[Act]] = defaultdict(list)
    for act in acts:
        why = _why_not(act, places.get(act.place_id or 0))
        if why:
            elsewhere[why].append(act)
        else:
            spot = (act.place_id, act.precision, act.distance_km, act.bearing_degrees)
            together[spot].append(act)
    groups = sorted(together.values(), key=lambda group: _north_first(group, places))
    return ActMap(
        [_spot(number, group, places) for number, group in enumerate(groups, start=1)],
        [Elsewhere(why, elsewhere[why]) for why in _REASONS if why in elsewhere],
        places,
        said_places(said, places),
        said.taken_back,
    )


_REASONS = ("too_large", "unlocated", "words", "unknown")


def _why_not(act: Act, place: Place | None) -> str:
    """Return why an act has no mark, or nothing."""
    if place is None:
        return "words" if act.place_words else "unknown"
    if act.precision == PlacePrecision.UNKNOWN:
        return "unknown"
    if place.geometry:
        return ""
    if place.latitude is None or place.longitude is None:
        return "unlocated"
    vague = act.precision in (PlacePrecision.REGION, PlacePrecision.COUNTRY)
    return "too_large" if vague or place.kind in _TOO_LARGE else ""


def _north_first(group: list[Act], places: Mapping[int, Place]) -> tuple[float, str]:
    place = places[group[0].place_id or 0]
    return -point_of(place)[1], place.name


def _spot(number: int, group: list[Act], places: Mapping[int, Place]) -> Spot:
    first = group[0]
    place = places[first.place_id or 0]
    precision = first.precision
    point, radius = point_of(place), RADIUS_KM.get(precision, RADIUS_KM[PlacePrecision.DISTRICT])
    if first.distance_km is not None and first.bearing_degrees is not None:
        north, east = moved(
            (point[1], point[0]), km=first.distance_km, bearing=first.bearing_degrees
        )
        point = east, north
    elif first.distance_km is not None:
        radius = max(radius, first.distance_km)
    whole = precision not in (PlacePrecision.EXACT, PlacePrecision.VICINITY)
    geometry = place.geometry if whole and first.distance_km is None else None
    return Spot(number, place, precision, names_of(place), group, point, radius, geometry)


def _reach(spot: Spot) -> Window:
    corners = [corner for line in spot.outline for corner in line] or [spot.point]
    around = 0 if spot.geometry else spot.radius_km / KM_A_DEGREE
    return Window(
        min(x for x, _ in corners) - around * 1.4,
        min(y for _, y in corners) - around,
        max(x for x, _ in corners) + around * 1.4,
        max(y for _, y in corners) + around,
    )
