"""
Drawings as SVG text: within a page by classes, as a file of its own by attributes.

Nothing here carries a `style` attribute or element, so both pass a strict policy. All words are
escaped.
"""

from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

from agreements.drawing.marks import Drawing, Mark, Pattern
from agreements.drawing.styles import attributes_of

_FONT = "Noto Sans, DejaVu Sans, Noto Sans Armenian, Arial, sans-serif"
_TILE = 8
_PATTERN_PATHS = {
    Pattern.HATCH: "M-2 2L2 -2M0 8L8 0M6 10L10 6",
    Pattern.CROSS: "M0 8L8 0M0 0L8 8",
    Pattern.DOTS: "M2 2h.01M6 6h.01",
    Pattern.BARS: "M0 2H8M0 6H8",
    Pattern.POSTS: "M4 0V8",
}


def inline_svg(drawing: Drawing) -> str:
    """Return a drawing for a page that links `looking.css`."""
    return _svg(drawing, alone=False)


def svg_file(drawing: Drawing) -> str:
    """Return a drawing as a file that needs no style sheet, in light colours."""
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + _svg(drawing, alone=True) + "\n"


def _svg(drawing: Drawing, *, alone: bool) -> str:
    ident = drawing.ident
    head = {
        "viewBox": f"0 0 {_number(drawing.width)} {_number(drawing.height)}",
        "role": "img",
        "aria-labelledby": f"{ident}-title {ident}-summary",
    }
    if alone:
        head |= {
            "xmlns": "http://www.w3.org/2000/svg",
            "width": _number(drawing.width),
            "height": _number(drawing.height),
            "font-family": _FONT,
        }
    parts = [
        f"<svg{_attributes(head)}>",
        f'<title id="{ident}-title">{escape(drawing.title)}</title>',
        f'<desc id="{ident}-summary">{escape(drawing.summary)}</desc>',
        *_definitions(drawing, alone=alone),
    ]
    if alone:
        ground = {"width": drawing.width, "height": drawing.height}
        parts.append(_element(Mark("rect", "ground", ground), ident, alone=True))
    parts += [_element(mark, ident, alone=alone) for mark in drawing.marks]
    return "".join([*parts, "</svg>"])


def _definitions(drawing: Drawing, *, alone: bool) -> Iterable[str]:
    used = {(mark.pattern, _tone(mark)) for mark in drawing.marks if mark.pattern is not None}
    if not used:
        return
    yield "<defs>"
    for pattern, tone in sorted(used):
        ink = Mark("path", f"ink-{tone}", {"d": _PATTERN_PATHS[pattern], "stroke-linecap": "round"})
        ground = Mark("rect", f"tone-{tone}", {"width": _TILE, "height": _TILE, "stroke": "none"})
        size = {
            "id": _pattern_id(drawing.ident, pattern, tone),
            "width": str(_TILE),
            "height": str(_TILE),
            "patternUnits": "userSpaceOnUse",
        }
        tile = _element(ground, drawing.ident, alone=alone) + _element(
            ink, drawing.ident, alone=alone
        )
        yield f"<pattern{_attributes(size)}>{tile}</pattern>"
    yield "</defs>"


def _tone(mark: Mark) -> str:
    return mark.kind.split()[0].partition("-")[2]


def _pattern_id(ident: str, pattern: Pattern, tone: str) -> str:
    return f"{ident}-{pattern}-{tone}"


def _element(mark: Mark, ident: str, *, alone: bool) -> str:
    look = attributes_of(mark.kind) if alone else {"class": mark.kind}
    own = {
        name: value if isinstance(value, str) else _number(value)
        for name, value in mark.shape.items()
    }
    fill = {}
    if mark.pattern is not None:
        fill = {"fill": f"url(#{_pattern_id(ident, mark.pattern, _tone(mark))})"}
        if not alone:
            look = {"class": f"{mark.kind} patterned"}
    inside = f"<title>{escape(mark.title)}</title>" if mark.title else ""
    inside += escape(mark.words)
    opened = f"<{mark.tag}{_attributes(look | own | fill)}"
    return f"{opened}>{inside}</{mark.tag}>" if inside else f"{opened}/>"


def _attributes(values: dict[str, str]) -> str:
    return "".join(f" {name}={quoteattr(value)}" for name, value in values.items())


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
