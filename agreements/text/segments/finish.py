"""Give the grown tree its kinds, and take out paragraphs that are the whole of their article."""

import re

from agreements.text.segments.lines import starts_small
from agreements.text.segments.nodes import Node
from agreements.text.segments.units import is_capitals
from agreements.types.terms import SegmentKind

_DEFINES = re.compile(
    r"""[\W_\d]*(?:definitions?|(?:use|meaning)\s+of\s+terms|terms\s+used|interpretation|emploi\s+des\s+termes|définitions?|terminologie
    |definiciones|definición|términos|определени\w+|термин\w*|(?:основные\s+)?понятия|визначення|терміни|تعريفات|التعريفات|تعاريف|المصطلحات
    |սահմանումներ|հասկացություններ|anlayışlar|terminlər|tərifler|definities|begripsbepalingen)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_INTRODUCES_TERMS = re.compile(
    r"(?:following\s+(?:terms|definitions)|shall\s+mean|means\s*:|on\s+entend\s+par|se\s+entender[áa]|se\s+entiende\s+por"
    r"|следующие\s+(?:термины|понятия|определения)|наступні\s+терміни|يقصد|المعاني|հետևյալ\s+հասկաց)",
    re.IGNORECASE,
)
# A colon after more words than these introduces points of a sentence.
_MOST_HEADING_WORDS = 2
_LEAF_KINDS = {
    "title": SegmentKind.HEADING,
    "preamble": SegmentKind.PREAMBLE,
    "recital": SegmentKind.PREAMBLE,
    "signature": SegmentKind.SIGNATURE,
    "adoption": SegmentKind.SIGNATURE,
    "note": SegmentKind.DEFINITION,
    "heading": SegmentKind.HEADING,
    "container": SegmentKind.HEADING,
    "annex": SegmentKind.ANNEX,
}


def lift_single_paragraphs(node: Node) -> None:
    """Make a paragraph that is all an article says, or its introduction, part of the article."""
    for child in list(node.children):
        lift_single_paragraphs(child)
    if node.form not in ("article", "clause", "annex"):
        return
    paragraphs = [child for child in node.children if child.form == "para"]
    tail = (
        len(paragraphs) == 2
        and paragraphs[0].introduces
        and bool(paragraphs[0].children)
        and node.children[-1] is paragraphs[1]
        and not paragraphs[1].children
    )
    if len(paragraphs) == 1 or tail:
        for paragraph in paragraphs:
            _lift(node, paragraph)


def _lift(node: Node, paragraph: Node) -> None:
    place = node.children.index(paragraph)
    if not node.heading and len(node.units) == 1 and node.is_heading_like:
        node.heading = node.units[0].words
    node.units += paragraph.units
    for child in paragraph.children:
        child.parent = node
    node.children[place : place + 1] = paragraph.children


def set_kinds(node: Node, inherited: SegmentKind | None = None) -> None:
    """Set the kind of every segment below `node`."""
    for child in node.children:
        child.kind = inherited or _kind(child)
        passes_on = child.kind in (SegmentKind.ANNEX, SegmentKind.DEFINITION)
        set_kinds(child, child.kind if passes_on else None)


def _kind(node: Node) -> SegmentKind:
    if node.form in _LEAF_KINDS:
        return _LEAF_KINDS[node.form]
    if node.form in ("article", "clause") and _defines(node):
        return SegmentKind.DEFINITION
    if node.form == "clause" and _is_only_heading(node):
        return SegmentKind.HEADING
    return SegmentKind.OPERATIVE


def _defines(node: Node) -> bool:
    words = node.heading or (node.units[0].words if node.is_heading_like else "")
    if words and _DEFINES.match(words):
        return True
    return node.form == "article" and any(
        _INTRODUCES_TERMS.search(unit.whole[-120:]) for unit in node.units[:2] if node.introduces
    )


def _is_only_heading(node: Node) -> bool:
    """Tell a heading over clauses from the beginning of a sentence that they finish."""
    if not node.children or not node.is_heading_like or not node.units[0].words:
        return False
    words = node.units[0].words
    if node.introduces and not is_capitals(words) and len(words.split()) > _MOST_HEADING_WORDS:
        return False
    first = node.children[0]
    return not (first.units and starts_small(first.units[0].words))
