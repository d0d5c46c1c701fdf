"""Which clause of a newer text is which of an older one: by their words first, then their paths."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import Indel

from agreements.text.versions.words import unnumbered

# Below this share of common words two wordings are taken for two clauses, not for one.
LEAST_LIKENESS = 0.5
# A clause under the same path may have been rewritten further and is still the same.
LEAST_UNDER_ONE_PATH = 0.35
_PATH_COUNTS = 0.1
# Words of an older clause stand in a newer one if this share of them is found there.
LEAST_CONTAINED = 0.75
_SHORTEST_CONTAINED = 20
# After the code points that stand for no letter; there is room for a million different words.
_FIRST_LETTER = 0xE000


@dataclass(frozen=True, slots=True)
class Piece:
    """A clause of one version: its path there, and its own words without its sub-clauses."""

    path: str
    words: str


@dataclass(frozen=True, slots=True)
class Match:
    """Two pieces that are one clause, by their places in the lists given; `score` 0 to 1."""

    old: int
    new: int
    score: float


def match_clauses(old: Sequence[Piece], new: Sequence[Piece]) -> list[Match]:
    """
    Return which pieces of `new` are which of `old`, in the order of `new`; each at most once.

    Equal words match first (the nearest of several), then the most alike; a common path counts
    for a little, so that a clause that was inserted takes no other's identity with its number.
    """
    spare_old, spare_new = dict(enumerate(old)), dict(enumerate(new))
    found = _equal(spare_old, spare_new)
    found += _alike(spare_old, spare_new)
    return sorted(found, key=lambda one: one.new)


def _equal(old: dict[int, Piece], new: dict[int, Piece]) -> list[Match]:
    """Take out and return the pieces with the same words."""
    places: dict[str, list[int]] = {}
    for place, piece in old.items():
        places.setdefault(unnumbered(piece.words), []).append(place)
    found = []
    for place, piece in list(new.items()):
        same = places.get(unnumbered(piece.words), [])
        if not same or not piece.words.strip():
            continue
        best = min(same, key=lambda one: (old[one].path != piece.path, abs(one - place)))
        same.remove(best)
        found.append((best, place))
    for one, other in found:
        del old[one], new[other]
    return [Match(one, other, 1.0) for one, other in found]


def _alike(old: dict[int, Piece], new: dict[int, Piece]) -> list[Match]:
    """Take out and return the most alike pieces, the surest pair first."""
    if not old or not new:
        return []
    olds, news = list(old), list(new)
    letters: dict[str, str] = {}
    table = process.cdist(
        [_lettered(old[place].words, letters) for place in olds],
        [_lettered(new[place].words, letters) for place in news],
        scorer=Indel.normalized_similarity,
    )
    same_path = np.array([[old[a].path == new[b].path for b in news] for a in olds])
    enough = table >= np.where(same_path, LEAST_UNDER_ONE_PATH, LEAST_LIKENESS)
    weighed = np.where(enough, table + same_path * _PATH_COUNTS, -1.0)
    found = []
    for flat in np.argsort(-weighed, axis=None, kind="stable"):
        row, column = divmod(int(flat), len(news))
        if weighed[row, column] < 0:
            break
        if olds[row] in old and news[column] in new:
            del old[olds[row]], new[news[column]]
            found.append(Match(olds[row], news[column], float(table[row, column])))
    return found


def _lettered(words: str, letters: dict[str, str]) -> str:
    """Return words with a letter for each: so whole words are compared at the speed of letters."""
    return "".join(
        letters.setdefault(word, chr(_FIRST_LETTER + len(letters)))
        for word in unnumbered(words).split()
    )


def share_contained(words: str, inside: str) -> float:
    """
    Return the share of `words` (in characters, 0 to 1) that stands in `inside` in runs of words.

    Runs of fewer than twenty characters count for nothing: they stand in any text.
    """
    older, newer = unnumbered(words), " ".join(inside.split())
    if not older:
        return 0.0
    steps = Indel.opcodes(older.split(" "), newer.split(" "))
    tokens = older.split(" ")
    kept = [
        len(" ".join(tokens[step.src_start : step.src_end]))
        for step in steps
        if step.tag == "equal"
    ]
    least = min(_SHORTEST_CONTAINED, len(older))
    return min(1.0, sum(length for length in kept if length >= least) / len(older))
