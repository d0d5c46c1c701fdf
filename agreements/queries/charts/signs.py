"""How well an act is established, as a sign: outlines for claims, solid only for what is established."""

from agreements.drawing.marks import Mark, circle, diamond, triangle
from agreements.types.terms import Level

# In the order of the ladder; V3 and V4 are established, and drawn alike.
LEVEL_KINDS = {
    Level.V0: "unreviewed",
    Level.V1: "claim",
    Level.V2: "corroborated",
    Level.V3: "established",
    Level.V4: "established",
}


def level_sign(level: Level, x: float, y: float, size: float, *, title: str = "") -> Mark:
    """Return the sign of a level: dashed circle, triangle, shaded triangle, solid diamond."""
    kind = LEVEL_KINDS[level]
    if level == Level.V0:
        return circle(kind, x, y, size / 2, title=title)
    if level >= Level.V3:
        return diamond(kind, x, y, size * 1.15, title=title)
    return triangle(kind, x, y, size, title=title)
