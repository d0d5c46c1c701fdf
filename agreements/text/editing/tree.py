"""Look at a draft's tree: order, children, the words that are a segment's own."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from agreements.errors import EditRefused
from agreements.types.drafts import DraftDocument, DraftSegment

# Texts up to so many characters are read whole; of longer ones the beginning, and what is near.
_ALL = 40_000
_BEGINNING = 6_000
_NEAR = 4_000


@dataclass(frozen=True, slots=True)
class Placed:
    """A segment in document order; `depth` 0 is the top."""

    segment: DraftSegment
    depth: int


@dataclass(frozen=True, slots=True)
class Run:
    """Words `start:end` that belong to a segment itself, None to none; `part` counts its runs."""

    segment: str | None
    part: int
    start: int
    end: int


def segment_of(document: DraftDocument, ident: str) -> DraftSegment:
    """
    Return a segment by its id.

    :raises EditRefused: if there is none; somebody may have merged it meanwhile.
    """
    found = document.segments.get(ident)
    if found is None:
        raise EditRefused(
            "This clause is not there any more: it was merged, or its making was undone. "
            "Choose it again in the tree."
        )
    return found


def children_by_parent(document: DraftDocument) -> Mapping[str | None, list[DraftSegment]]:
    """Return the children of every segment, and of None the roots, each in document order."""
    found: dict[str | None, list[DraftSegment]] = defaultdict(list)
    for segment in sorted(document.segments.values(), key=lambda one: (one.start, -one.end)):
        found[segment.parent].append(segment)
    return found


def children_of(document: DraftDocument, parent: str | None) -> list[DraftSegment]:
    """Return the children of one segment, or the roots, in document order."""
    own = [one for one in document.segments.values() if one.parent == parent]
    return sorted(own, key=lambda one: (one.start, -one.end))


def placed(document: DraftDocument) -> list[Placed]:
    """Return all segments in document order, parents before children."""
    below = children_by_parent(document)
    found: list[Placed] = []
    waiting = [(one, 0) for one in reversed(below.get(None, []))]
    while waiting:
        segment, depth = waiting.pop()
        found.append(Placed(segment, depth))
        waiting.extend((one, depth + 1) for one in reversed(below.get(segment.id, [])))
    return found


def runs(document: DraftDocument) -> list[Run]:
    """
    Cut the text into runs: each character is in exactly one, white space included.

    A segment's own words are those that no child holds; between roots lie runs of no segment.
    """
    below = children_by_parent(document)
    found: list[Run] = []
    _cut(None, 0, len(document.text), below, found)
    return found


def _cut(
    ident: str | None,
    start: int,
    end: int,
    below: Mapping[str | None, list[DraftSegment]],
    found: list[Run],
) -> None:
    """Add the runs of one segment and of all below it, without recursion deeper than the tree."""
    position, part = start, 0
    for child in below.get(ident, []):
        if child.start > position:
            found.append(Run(ident, part, position, child.start))
            part += 1
        _cut(child.id, child.start, child.end, below, found)
        position = child.end
    if position < end:
        found.append(Run(ident, part, position, end))


def own_words(document: DraftDocument, segment: DraftSegment) -> str:
    """Return the words of a segment that no child holds, pieces joined by a line's end."""
    position, pieces = segment.start, []
    for child in children_of(document, segment.id):
        pieces.append(document.text[position : child.start])
        position = child.end
    pieces.append(document.text[position : segment.end])
    return "\n".join(piece.strip() for piece in pieces if piece.strip())


def words_of(document: DraftDocument, segment: DraftSegment) -> str:
    """Return all words of a segment, those of its children included."""
    return document.text[segment.start : segment.end]


def ancestors(document: DraftDocument, segment: DraftSegment) -> list[DraftSegment]:
    """Return what encloses a segment, the nearest first."""
    found = []
    while segment.parent is not None:
        segment = document.segments[segment.parent]
        found.append(segment)
    return found


def descendants(document: DraftDocument, ident: str) -> list[DraftSegment]:
    """Return all segments below one, in no order."""
    below = children_by_parent(document)
    found: list[DraftSegment] = []
    waiting = list(below.get(ident, []))
    while waiting:
        one = waiting.pop()
        found.append(one)
        waiting.extend(below.get(one.id, []))
    return found


def sibling_before(document: DraftDocument, segment: DraftSegment) -> DraftSegment | None:
    """Return the segment that stands right before one under the same parent."""
    before = [one for one in children_of(document, segment.parent) if one.end <= segment.start]
    return before[-1] if before else None


def deepest_at(document: DraftDocument, ident: str, at: int) -> DraftSegment:
    """Return the deepest segment below one, or itself, that has `at` inside, not at its edge."""
    segment = segment_of(document, ident)
    while True:
        inside = [one for one in children_of(document, segment.id) if one.start < at < one.end]
        if not inside:
            return segment
        segment = inside[0]


def free_path(document: DraftDocument, wanted: str, *, but: Iterable[str] = ()) -> str:
    """Return a path nobody has: the one wanted, or that with `-2`, `-3` …"""
    left_out = set(but)
    taken = {one.path for one in document.segments.values() if one.id not in left_out}
    path, number = wanted, 2
    while path in taken:
        path, number = f"{wanted}-{number}", number + 1
    return path


def with_segments(
    document: DraftDocument, changed: Iterable[DraftSegment], *, without: Iterable[str] = ()
) -> DraftDocument:
    """Return the draft with some segments put in the place of those of the same id."""
    segments = {**document.segments, **{one.id: one for one in changed}}
    for ident in without:
        segments.pop(ident, None)
    return replace(document, segments=segments)


def around(document: DraftDocument, idents: Iterable[str]) -> DraftDocument:
    """
    Return a draft of what is near some segments alone, for those who read them; ids stay.

    The beginning of the text stays too, where names are explained. What is cut off at an edge
    keeps the part that is there; a short text stays whole.
    """
    text = document.text
    if len(text) <= _ALL:
        return document
    kept = [(0, _BEGINNING)]
    for ident in idents:
        segment = document.segments[ident]
        top = [segment, *ancestors(document, segment)][-1]
        kept.append((max(top.start, segment.start - _NEAR), min(top.end, segment.end + _NEAR)))
    pieces: list[tuple[int, int]] = []
    for start, end in sorted(kept):
        if pieces and start <= pieces[-1][1]:
            pieces[-1] = pieces[-1][0], max(pieces[-1][1], end)
        else:
            pieces.append((start, end))
    return _only(document, pieces)


def _only(document: DraftDocument, pieces: list[tuple[int, int]]) -> DraftDocument:
    """Return a draft of some pieces of its text, put one after the other, a line between."""
    begins: list[int] = []
    parts: list[str] = []
    for start, end in pieces:
        begins.append(len("".join(parts)))
        parts.append(document.text[start:end] + "\n\n")
    found = {}
    for segment in document.segments.values():
        for (start, end), begin in zip(pieces, begins, strict=True):
            first, last = max(segment.start, start), min(segment.end, end)
            if first < last:
                shift = begin - start
                found[segment.id] = replace(segment, start=first + shift, end=last + shift)
                break
    for segment in list(found.values()):
        if segment.parent not in found:
            found[segment.id] = replace(segment, parent=None)
    return replace(document, text="".join(parts), segments=found)


def counted_from(document: DraftDocument, count: int) -> DraftDocument:
    """Return a draft whose ids begin after a number, in the order they have."""

    def new(ident: str | None) -> str | None:
        return None if ident is None else f"s{int(ident[1:]) + count}"

    renamed = [
        replace(one, id=f"s{int(one.id[1:]) + count}", parent=new(one.parent))
        for one in document.segments.values()
    ]
    return replace(
        document,
        segments={one.id: one for one in renamed},
        counter=document.counter + count,
    )
