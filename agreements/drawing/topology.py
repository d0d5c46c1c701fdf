"""
Outlines of land from TopoJSON, cut to a window: what the maps are drawn over.

TopoJSON (the format of the npm package `world-atlas`, made from Natural Earth) keeps every line
once, as an arc. Land, coasts and the lines between countries can so be told apart without
drawing any line twice. Coordinates are degrees, longitude first (WGS 84).
"""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

Point = tuple[float, float]
Line = list[Point]


@dataclass(frozen=True, slots=True)
class Window:
    """A part of the earth in degrees; it does not cross the date line."""

    west: float
    south: float
    east: float
    north: float

    def holds(self, point: Point) -> bool:
        """Tell whether a point lies in the window, its edges included."""
        return self.west <= point[0] <= self.east and self.south <= point[1] <= self.north


WORLD = Window(-180, -90, 180, 90)
_HALF_TURN = 180.0


def read_arcs(topology: Mapping[str, Any]) -> list[Line]:
    """Return all arcs of a quantised topology as lines of degrees."""
    (scale_x, scale_y), (from_x, from_y) = (
        topology["transform"]["scale"],
        topology["transform"]["translate"],
    )
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        line: Line = []
        for step_x, step_y in arc:
            x, y = x + step_x, y + step_y
            line.append((x * scale_x + from_x, y * scale_y + from_y))
        arcs.append(line)
    return arcs


def rings_of(geometry: Mapping[str, Any], arcs: Sequence[Line]) -> Iterator[list[Line]]:
    """Return the polygons of a geometry, each as its rings, the outer one first."""
    kind = geometry["type"]
    if kind == "GeometryCollection":
        for part in geometry["geometries"]:
            yield from rings_of(part, arcs)
        return
    polygons = [geometry["arcs"]] if kind == "Polygon" else geometry["arcs"]
    for polygon in polygons:
        yield [_join(ring, arcs) for ring in polygon]


def shared_arcs(geometries: Iterable[Mapping[str, Any]]) -> tuple[list[int], list[int]]:
    """Return the arcs between two countries, and those of one country alone: its coasts."""
    used: Counter[int] = Counter()
    for geometry in geometries:
        used.update({index if index >= 0 else ~index for index in _indices(geometry["arcs"])})
    borders = sorted(index for index, times in used.items() if times > 1)
    return borders, sorted(index for index, times in used.items() if times == 1)


def unwrap_ring(ring: Line) -> Line:
    """
    Return a ring whose longitudes run on where it crosses the date line: 181 for -179.

    A ring around a pole does not come back to where it began; it is closed over that pole.
    """
    run_on = unwrap_line(ring)
    (first_x, _), (last_x, last_y) = run_on[0], run_on[-1]
    if abs(last_x - first_x) < _HALF_TURN:
        return run_on
    pole = math.copysign(90, last_y)
    return [*run_on, (last_x, pole), (first_x, pole), run_on[0]]


def unwrap_line(line: Line) -> Line:
    """Return a line whose longitudes run on where it crosses the date line."""
    run_on, turns = [line[0]], 0
    for (before, _), (x, y) in pairwise(line):
        turns += (before - x > _HALF_TURN) - (x - before > _HALF_TURN)
        run_on.append((x + turns * 2 * _HALF_TURN, y))
    return run_on


def turned(line: Line) -> list[Line]:
    """Return a line as it lies, and a whole turn to either side where it leaves the map there."""
    longitudes = [x for x, _ in line]
    turns = [0]
    turns += [-1] if max(longitudes) > _HALF_TURN else []
    turns += [1] if min(longitudes) < -_HALF_TURN else []
    return [[(x + turn * 2 * _HALF_TURN, y) for x, y in line] for turn in turns]


def clip_ring(ring: Line, window: Window) -> Line:
    """Return the part of a closed ring inside a window (Sutherland and Hodgman); empty if none."""
    sides = [
        (0, window.west, True),
        (0, window.east, False),
        (1, window.south, True),
        (1, window.north, False),
    ]
    kept = ring[:-1]
    for axis, limit, above in sides:
        kept = list(_clip_side(kept, axis, limit, above=above))
        if not kept:
            return []
    return [*kept, kept[0]]


def clip_line(line: Line, window: Window) -> list[Line]:
    """Return the parts of a line inside a window, each cut at the window's edge."""
    parts: list[Line] = []
    current: Line = []
    for start, end in pairwise(line):
        cut = _clip_step(start, end, window)
        if cut is None:
            current = []
            continue
        if not current or current[-1] != cut[0]:
            current = [cut[0]]
            parts.append(current)
        current.append(cut[1])
    return parts


def round_line(line: Line, digits: int) -> Line:
    """Return a line with rounded coordinates; points that fall together are kept once."""
    rounded: Line = []
    for x, y in line:
        point = (round(x, digits), round(y, digits))
        if not rounded or rounded[-1] != point:
            rounded.append(point)
    return rounded


def middle_of(ring: Line) -> tuple[Point, float]:
    """Return the centre of mass of a closed ring and its area in square degrees."""
    doubled = x = y = 0.0
    for (x0, y0), (x1, y1) in pairwise(ring):
        cross = x0 * y1 - x1 * y0
        doubled, x, y = doubled + cross, x + (x0 + x1) * cross, y + (y0 + y1) * cross
    if not doubled:
        return ring[0], 0.0
    return (x / (3 * doubled), y / (3 * doubled)), abs(doubled) / 2


def _join(ring: Sequence[int], arcs: Sequence[Line]) -> Line:
    """Put the arcs of a ring together; a negative index is the arc ``~index`` turned round."""
    line: Line = []
    for index in ring:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        line.extend(arc[1:] if line else arc)
    return line


def _indices(nested: Any) -> Iterator[int]:
    for item in nested:
        if isinstance(item, int):
            yield item
        else:
            yield from _indices(item)


def _clip_side(points: Line, axis: int, limit: float, *, above: bool) -> Iterator[Point]:
    for before, point in zip([points[-1], *points[:-1]], points, strict=True):
        inside = (point[axis] >= limit) is above or point[axis] == limit
        was_inside = (before[axis] >= limit) is above or before[axis] == limit
        if inside is not was_inside:
            yield _crossing(before, point, axis, limit)
        if inside:
            yield point


def _crossing(start: Point, end: Point, axis: int, limit: float) -> Point:
    share = (limit - start[axis]) / (end[axis] - start[axis])
    along = start[1 - axis] + share * (end[1 - axis] - start[1 - axis])
    return (limit, along) if axis == 0 else (along, limit)


def _clip_step(start: Point, end: Point, window: Window) -> tuple[Point, Point] | None:
    """Return the part of one straight step inside a window (Liang and Barsky)."""
    run_x, run_y = end[0] - start[0], end[1] - start[1]
    first, last = 0.0, 1.0
    for run, room in (
        (-run_x, start[0] - window.west),
        (run_x, window.east - start[0]),
        (-run_y, start[1] - window.south),
        (run_y, window.north - start[1]),
    ):
        if run == 0:
            if room < 0:
                return None
        elif run < 0:
            first = max(first, room / run)
        else:
            last = min(last, room / run)
    if first > last:
        return None
    return _along(start, run_x, run_y, first), _along(start, run_x, run_y, last)


def _along(start: Point, run_x: float, run_y: float, share: float) -> Point:
    return start[0] + share * run_x, start[1] + share * run_y
