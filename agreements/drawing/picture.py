"""Drawings as PNG, by the typesetter that also makes our PDF files: no browser, no display."""

import typst

from agreements.drawing.marks import Drawing
from agreements.drawing.svg import svg_file

# Two dots a unit: sharp on a dense screen and on paper. Typst's units are points, 72 an inch.
DOTS_PER_UNIT = 2
_POINTS_PER_UNIT = 0.75
_PAGE = b"""
#set page(width: auto, height: auto, margin: 0pt)
#image(bytes(sys.inputs.svg), format: "svg", width: float(sys.inputs.width) * 1pt)
"""


def png_of(drawing: Drawing) -> bytes:
    """Return a drawing as a PNG of twice its size in dots, in light colours."""
    width = drawing.width * _POINTS_PER_UNIT
    made = typst.compile(
        _PAGE,
        format="png",
        ppi=72 * DOTS_PER_UNIT / _POINTS_PER_UNIT,
        sys_inputs={"svg": svg_file(drawing), "width": f"{width:g}"},
    )
    return made if isinstance(made, bytes) else b"".join(made or [])
