"""Cut the text of an agreement into segments: lines, paragraphs, zones, tree, paths."""

from collections.abc import Iterator, Sequence

from agreements.text.segments.closing import is_adoption, is_starred_note
from agreements.text.segments.finish import lift_single_paragraphs, set_kinds
from agreements.text.segments.lines import Line, split_lines
from agreements.text.segments.nodes import Node
from agreements.text.segments.noise import noise_lines
from agreements.text.segments.outline import grow
from agreements.text.segments.paths import name_paths
from agreements.text.segments.recitals import is_preamble_heading, is_recital
from agreements.text.segments.repair import repair_marks
from agreements.text.segments.units import Unit, make_units
from agreements.text.segments.zones import Part, parts
from agreements.types.segments import Irregularity, Segment, Segmentation
from agreements.types.terms import SegmentKind


def segments(text: str) -> Segmentation:
    """
    Return the segments of an agreement's text in document order, and what is odd about it.

    Spans are half-open character offsets into `text` as it is; they nest or are apart, and hold
    every character that is not white space, noise included. Any text at all gives a result.
    """
    lines = split_lines(text)
    noise = noise_lines(lines)
    units = make_units(text, lines, noise)
    repair_marks(units)
    root = Node("root", 0)
    odd: list[Irregularity] = []
    for part in parts(units):
        odd += _grow_part(root, units, part)
    lift_single_paragraphs(root)
    set_kinds(root)
    odd += name_paths(root)
    found = [*_segments(root), *_noise_segments(text, lines, noise)]
    found.sort(key=lambda segment: (segment.start, -segment.end))
    odd.sort(key=lambda irregularity: irregularity.start)
    return Segmentation(tuple(found), tuple(odd))


def _grow_part(root: Node, units: Sequence[Unit], part: Part) -> list[Irregularity]:
    if part.title:
        _leaf(root, "title", units, part.title)
    if part.preamble:
        _add_preamble(root, units, part.preamble)
    top = root
    body = [units[place] for place in part.body]
    if part.annex:
        first = body.pop(0)
        label = first.mark.label if first.mark else ""
        top = root.add(Node("annex", first.start, first.mark, label, units=[first]))
    starred = [unit for unit in body if unit.mark is None and is_starred_note(unit.whole)]
    odd = grow(top, [unit for unit in body if unit.mark is not None or unit not in starred])
    for unit in starred:
        root.add(Node("note", unit.start, label="*", units=[unit]))
    if part.closing:
        adopted = is_adoption(units[part.closing.start].whole)
        _leaf(root, "adoption" if adopted else "signature", units, part.closing)
    if part.notes:
        odd = odd + _add_notes(root, units, part.notes)
    return odd


def _leaf(root: Node, form: str, units: Sequence[Unit], places: range) -> Node:
    own = [units[place] for place in places]
    return root.add(Node(form, own[0].start, units=own))


def _add_preamble(root: Node, units: Sequence[Unit], places: range) -> None:
    preamble = _leaf(root, "preamble", units, places)
    recitals = [units[place] for place in places if is_recital(units[place].words)]
    if len(recitals) == 1 and len(places) == 1:
        return
    if is_preamble_heading(preamble.units[0].whole):
        preamble.heading = preamble.units[0].whole
    for place in places:
        unit = units[place]
        if is_recital(unit.words) or unit.inline:
            preamble.add(Node("recital", unit.start, unit.mark, units=[unit]))


def _add_notes(root: Node, units: Sequence[Unit], places: range) -> list[Irregularity]:
    first = units[places.start]
    node = root.add(Node("annex", first.start, first.mark, first.whole.strip("[]"), units=[first]))
    node.path = "note"
    return grow(node, [units[place] for place in places[1:]])


def _segments(node: Node) -> Iterator[Segment]:
    for child in node.children:
        yield Segment(
            path=child.path,
            parent_path=node.path if node.form != "root" else None,
            start=child.start,
            end=child.end,
            kind=child.kind,
            marker=child.mark.printed if child.mark else "",
            heading=child.heading,
        )
        yield from _segments(child)


def _noise_segments(text: str, lines: Sequence[Line], noise: Sequence[bool]) -> Iterator[Segment]:
    """Return a segment for each run of lines that are noise."""
    number = 0
    start = end = -1
    for line, is_noise in zip(lines, noise, strict=True):
        if is_noise:
            start = line.start if start < 0 else start
            end = line.end
            continue
        if start >= 0:
            number += 1
            yield Segment(f"noise {number}", None, start, end, SegmentKind.NOISE)
        start = -1
    if start >= 0:
        yield Segment(f"noise {number + 1}", None, start, end, SegmentKind.NOISE)
