"""Operations on the tree: split, merge, promote, demote, move, spans, numbers, kinds, headings."""

import re
from dataclasses import replace

from agreements.errors import EditRefused
from agreements.text.editing.tree import (
    ancestors,
    children_of,
    deepest_at,
    descendants,
    free_path,
    segment_of,
    sibling_before,
    with_segments,
)
from agreements.types.drafts import DraftDocument, DraftSegment
from agreements.types.terms import SegmentKind

_PATH = re.compile(r"[^\s/][^/\n\r\t]*")
_LONGEST_PATH = 80
_LONGEST_HEADING = 200
# A number, letter or roman numeral that begins a piece, as printed.
_MARK = re.compile(r"\(?(?P<mark>\d{1,3}(?:\.\d{1,3})*|[^\W\d_]{1,2}|[ivxlIVXL]{1,5})[.)]\)?\s")


def split(document: DraftDocument, ident: str, at: int) -> DraftDocument:
    """
    Cut a segment in two at an offset; the second one takes the children behind it.

    The deepest segment that has `at` inside is cut, so that no child is torn.

    :raises EditRefused: if one of the two would have no words.
    """
    first = deepest_at(document, ident, at)
    words = document.text
    end = first.start + len(words[first.start : at].rstrip())
    start = first.end - len(words[at : first.end].lstrip())
    if end <= first.start or start >= first.end or not first.start < at < first.end:
        raise EditRefused("Both parts need words. Choose a place inside the clause.")
    second = DraftSegment(
        f"s{document.counter + 1}",
        first.parent,
        free_path(document, _path_of_second(document, first, words[start : first.end])),
        start,
        first.end,
        first.kind,
    )
    taken = [one for one in children_of(document, first.id) if one.start >= start]
    last = max((one.end for one in children_of(document, first.id) if one.end <= at), default=0)
    changed = [
        replace(first, end=max(end, last)),
        second,
        *(replace(one, parent=second.id) for one in taken),
    ]
    return replace(with_segments(document, changed), counter=document.counter + 1)


def _path_of_second(document: DraftDocument, first: DraftSegment, words: str) -> str:
    """Return the path the words' own mark asks for, else that of the first with a number."""
    found = _MARK.match(words)
    if found is None:
        return first.path
    parent = document.segments.get(first.parent or "")
    before = f"{parent.path}." if parent and first.path.startswith(f"{parent.path}.") else ""
    return before + found["mark"]


def merge(document: DraftDocument, ident: str) -> DraftDocument:
    """
    Join a segment to the one before it; without one, to the segment around it.

    The path, heading and answers of the one before stay; those of this one go.

    :raises EditRefused: if there is nothing to join it to.
    """
    segment = segment_of(document, ident)
    before = sibling_before(document, segment)
    own = children_of(document, ident)
    if before is None and segment.parent is None:
        raise EditRefused("Nothing stands before this clause. Merge the next one into it instead.")
    if before is None:
        adopted = [replace(one, parent=segment.parent) for one in own]
        return with_segments(document, adopted, without=[ident])
    changed = [
        replace(before, end=segment.end),
        *(replace(one, parent=before.id) for one in own),
    ]
    return with_segments(document, changed, without=[ident])


def demote(document: DraftDocument, ident: str) -> DraftDocument:
    """
    Put a segment under the one before it.

    :raises EditRefused: if none stands before it under the same parent.
    """
    segment = segment_of(document, ident)
    above = sibling_before(document, segment)
    if above is None:
        raise EditRefused("No clause stands before this one on its level to take it in.")
    grown = with_segments(document, [replace(above, end=segment.end)])
    return _under(grown, segment, above.id)


def promote(document: DraftDocument, ident: str) -> DraftDocument:
    """
    Put a segment beside the one around it; what follows it there goes with it, below it.

    :raises EditRefused: if it is at the top, or nothing of the enclosing clause would be left.
    """
    segment = segment_of(document, ident)
    if segment.parent is None:
        raise EditRefused("This clause is at the top already.")
    around = document.segments[segment.parent]
    left = document.text[around.start : segment.start].rstrip()
    if not left:
        raise EditRefused("The clause around it begins with it. Merge the two instead.")
    following = [one for one in children_of(document, around.id) if one.start >= segment.end]
    changed = [
        replace(around, end=around.start + len(left)),
        replace(segment, end=around.end),
        *(replace(one, parent=ident) for one in following),
    ]
    freed = with_segments(document, changed)
    return _under(freed, freed.segments[ident], around.parent)


def move(document: DraftDocument, ident: str, to: str | None) -> DraftDocument:
    """
    Put a segment under another, or at the top (None), where the order of the words allows it.

    :raises EditRefused: if the other neither encloses it nor stands right before it.
    """
    segment = segment_of(document, ident)
    if segment.parent == to:
        return document
    around = {one.id for one in ancestors(document, segment)}
    step = promote if to is None or to in around else demote
    while document.segments[ident].parent != to:
        try:
            document = step(document, ident)
        except EditRefused as refusal:
            raise EditRefused(
                "It can only go into a clause that is around it or stands right before it, "
                "because the words keep their order."
            ) from refusal
    return document


def _under(document: DraftDocument, segment: DraftSegment, parent: str | None) -> DraftDocument:
    """Give a segment another parent, and it and all below it the paths that follow."""
    old = document.segments.get(segment.parent or "")
    new = document.segments.get(parent or "")
    last = segment.path.removeprefix(f"{old.path}.") if old else segment.path
    wanted = f"{new.path}.{last}" if new and new.kind != SegmentKind.HEADING else last
    path = free_path(document, wanted, but=[segment.id])
    moved = with_segments(document, [replace(segment, parent=parent)])
    return _with_path(moved, segment.id, path)


def _with_path(document: DraftDocument, ident: str, path: str) -> DraftDocument:
    segment = document.segments[ident]
    before = f"{segment.path}."
    below = [
        replace(one, path=f"{path}.{one.path.removeprefix(before)}")
        for one in descendants(document, ident)
        if one.path.startswith(before)
    ]
    return with_segments(document, [replace(segment, path=path), *below])


def renumber(document: DraftDocument, ident: str, path: str) -> DraftDocument:
    """
    Give a segment another path; those below it that begin with the old one follow.

    :raises EditRefused: if it is no path, or another segment has it.
    """
    path = path.strip()
    if len(path) > _LONGEST_PATH or not _PATH.fullmatch(path):
        raise EditRefused(
            f"A number is 1 to {_LONGEST_PATH} signs on one line, without a slash: for example 2.a."
        )
    segment_of(document, ident)
    if free_path(document, path, but=[ident]) != path:
        raise EditRefused(f"Another clause is {path} already. Give that one another number first.")
    changed = _with_path(document, ident, path)
    paths = [one.path for one in changed.segments.values()]
    if len(paths) != len(set(paths)):
        raise EditRefused(f"Under {path} two clauses would have the same number.")
    return changed


def rename(document: DraftDocument, ident: str, heading: str) -> DraftDocument:
    """Give a segment another heading, on one line; empty takes it away."""
    words = " ".join(heading.split())
    if len(words) > _LONGEST_HEADING:
        raise EditRefused(f"A heading has at most {_LONGEST_HEADING} signs.")
    return with_segments(document, [replace(segment_of(document, ident), heading=words)])


def set_kind(document: DraftDocument, ident: str, kind: SegmentKind) -> DraftDocument:
    """Say what part of the text a segment is; noise stays in the text and is no clause."""
    return with_segments(document, [replace(segment_of(document, ident), kind=kind)])


def set_span(document: DraftDocument, ident: str, start: int, end: int) -> DraftDocument:
    """
    Let a segment begin and end elsewhere; neighbours give or take the words between.

    :raises EditRefused: if it would leave its parent, cut a child, or swallow a neighbour.
    """
    segment = segment_of(document, ident)
    around = document.segments.get(segment.parent or "")
    lowest, highest = (around.start, around.end) if around else (0, len(document.text))
    if not lowest <= start < end <= highest or not document.text[start:end].strip():
        raise EditRefused("A clause has words, and lies within the clause around it.")
    if any(one.start < start or one.end > end for one in children_of(document, ident)):
        raise EditRefused("A clause below it would be cut. Move that one first.")
    beside = [one for one in children_of(document, segment.parent) if one.id != ident]
    changed = [replace(segment, start=start, end=end)]
    for one in beside:
        if one.end <= segment.start and one.end > start:
            changed.append(_shortened(document, one, one.start, start))
        elif one.start >= segment.end and one.start < end:
            changed.append(_shortened(document, one, end, one.end))
    return with_segments(document, changed)


def _shortened(document: DraftDocument, one: DraftSegment, start: int, end: int) -> DraftSegment:
    words = document.text[start:end] if end > start else ""
    kept = words.strip()
    if not kept:
        raise EditRefused(f"Nothing of {one.path} would be left. Merge the two instead.")
    begin = start + len(words) - len(words.lstrip())
    shorter = replace(one, start=begin, end=begin + len(kept))
    if any(
        child.start < shorter.start or child.end > shorter.end
        for child in children_of(document, one.id)
    ):
        raise EditRefused(f"A clause below {one.path} would be cut. Move that one first.")
    return shorter


def make(document: DraftDocument, start: int, end: int) -> DraftDocument:
    """
    Make a segment of some words; it goes below the deepest one that holds them all.

    :raises EditRefused: if there are no words, or a segment lies half inside.
    """
    words = document.text[max(0, start) : end]
    start = max(0, start) + len(words) - len(words.lstrip())
    end = start + len(words.strip())
    if end <= start:
        raise EditRefused("Mark some words first.")
    around = [one for one in document.segments.values() if one.start <= start and end <= one.end]
    parent = min(around, key=lambda one: one.end - one.start, default=None)
    ident = parent.id if parent else None
    inside = children_of(document, ident)
    if any(one.start < start < one.end or one.start < end < one.end for one in inside):
        raise EditRefused("These words cut a clause in two. Mark whole clauses, or words of one.")
    number = document.counter + 1
    before = f"{parent.path}." if parent and parent.kind != SegmentKind.HEADING else ""
    found = _MARK.match(document.text[start : end + 1])
    own = found["mark"] if found else f"p{number}"
    new = DraftSegment(
        f"s{number}",
        ident,
        free_path(document, before + own),
        start,
        end,
        parent.kind if parent else SegmentKind.OPERATIVE,
    )
    adopted = [replace(one, parent=new.id) for one in inside if start <= one.start < end]
    return replace(with_segments(document, [new, *adopted]), counter=number)
