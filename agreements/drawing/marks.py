"""
A drawing as values: marks of a kind, in the drawing's own units, the origin at the top left.

A mark says what it is (`kind`), never how it looks: the page's style sheet draws it in light
and in dark, and `drawing.styles` gives a file that leaves the site its colours.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Pattern(StrEnum):
    """Fillings that tell states apart without colour."""

    HATCH = "hatch"
    CROSS = "cross"
    DOTS = "dots"
    BARS = "bars"
    POSTS = "posts"


@dataclass(frozen=True, slots=True)
class Mark:
    """
    One element of a drawing. `title` is read out and shown when pointed at.

    `kind` names one or more styles; `pattern` fills the mark in the colour of its first kind.
    """

    tag: str
    kind: str
    shape: Mapping[str, float | str]
    words: str = ""
    title: str = ""
    pattern: Pattern | None = None


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart or map. `ident` is unique in its page; `summary` says in words what is drawn."""

    ident: str
    width: float
    height: float
    title: str
    summary: str
    marks: list[Mark] = field(default_factory=list)


def rect(
    kind: str,
    x: float,
    y: float,
    width: float,
    height: float,
    *,
    title: str = "",
    pattern: Pattern | None = None,
) -> Mark:
    """Return a rectangle; one narrower than a unit is drawn a unit wide, or nobody would see it."""
    shape = {"x": x, "y": y, "width": max(width, 1.0), "height": height}
    return Mark("rect", kind, shape, title=title, pattern=pattern)


def line(kind: str, x1: float, y1: float, x2: float, y2: float, *, title: str = "") -> Mark:
    """Return a straight line."""
    return Mark("line", kind, {"x1": x1, "y1": y1, "x2": x2, "y2": y2}, title=title)


def path(kind: str, d: str, *, title: str = "", pattern: Pattern | None = None) -> Mark:
    """Return a path of SVG's own commands."""
    return Mark("path", kind, {"d": d}, title=title, pattern=pattern)


def circle(kind: str, x: float, y: float, radius: float, *, title: str = "") -> Mark:
    """Return a circle."""
    return Mark("circle", kind, {"cx": x, "cy": y, "r": radius}, title=title)


def words(kind: str, x: float, y: float, text: str, *, anchor: str = "start") -> Mark:
    """Return a line of words; `anchor` is `start`, `middle` or `end` at `x`."""
    shape: dict[str, float | str] = {"x": x, "y": y}
    if anchor != "start":
        shape["text-anchor"] = anchor
    return Mark("text", kind, shape, words=text)


def triangle(kind: str, x: float, y: float, size: float, *, title: str = "") -> Mark:
    """Return a triangle that stands around a point: the sign of a claim."""
    half = size / 2
    d = f"M{x:g} {y - half:g}L{x + half:g} {y + half:g}L{x - half:g} {y + half:g}Z"
    return path(kind, d, title=title)


def diamond(kind: str, x: float, y: float, size: float, *, title: str = "") -> Mark:
    """Return a diamond around a point: the sign of what is established."""
    half = size / 2
    d = f"M{x:g} {y - half:g}L{x + half:g} {y:g}L{x:g} {y + half:g}L{x - half:g} {y:g}Z"
    return path(kind, d, title=title)
