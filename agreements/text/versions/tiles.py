"""A text cut into the clauses' own words and what stands between them; nothing is left out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Placed:
    """A clause at `text[start:end]` (half-open, in characters), its sub-clauses included."""

    key: int
    path: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Tile:
    """
    A stretch `text[start:end]` that belongs to one clause itself, or (`clause` None) to none.

    `depth` counts the clauses around it, from 0; what a clause says after a sub-clause is a tile
    of its own.
    """

    clause: Placed | None
    depth: int
    start: int
    end: int


def tiles(length: int, clauses: Sequence[Placed]) -> list[Tile]:
    """
    Return the tiles of a text of `length` characters, in order, without gap or overlap.

    Clauses nest: one that begins in another ends in it, or is cut off at its end.
    """
    found: list[Tile] = []
    _cut(None, -1, 0, length, sorted(clauses, key=lambda one: (one.start, -one.end)), found)
    return found


def _cut(
    clause: Placed | None,
    depth: int,
    start: int,
    end: int,
    inside: list[Placed],
    found: list[Tile],
) -> None:
    """Add the tiles of `start` to `end`, which are `clause`'s, with those of the clauses inside."""
    at = start
    for child, grandchildren in _families(inside):
        begins, ends = max(at, child.start), min(child.end, end)
        if ends <= begins:
            continue
        _own(clause, depth, at, begins, found)
        _cut(child, depth + 1, begins, ends, grandchildren, found)
        at = ends
    _own(clause, depth, at, end, found)


def _own(clause: Placed | None, depth: int, start: int, end: int, found: list[Tile]) -> None:
    if end > start:
        found.append(Tile(clause, max(depth, 0), start, end))


def _families(clauses: list[Placed]) -> Iterator[tuple[Placed, list[Placed]]]:
    """Yield the outermost clauses, each with those that begin inside it."""
    place = 0
    while place < len(clauses):
        outer = clauses[place]
        place += 1
        inside = []
        while place < len(clauses) and clauses[place].start < outer.end:
            inside.append(clauses[place])
            place += 1
        yield outer, inside


def own_words(text: str, clauses: Sequence[Placed]) -> dict[int, str]:
    """Return what each clause says itself, without its sub-clauses, by its key."""
    words: dict[int, list[str]] = {one.key: [] for one in clauses}
    for tile in tiles(len(text), clauses):
        if tile.clause is not None:
            words[tile.clause.key].append(text[tile.start : tile.end].strip())
    return {key: "\n".join(filter(None, parts)) for key, parts in words.items()}
