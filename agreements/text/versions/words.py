"""What changed between two wordings, word by word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from rapidfuzz.distance import Indel

# A word keeps its combining marks (Arabic and Hebrew points, accents set apart); scripts that
# put no space between words are compared letter by letter.
_MARKS = r"[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]"
_UNSPACED = r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]"
_TOKEN = re.compile(rf"{_UNSPACED}|(?:(?!{_UNSPACED})\w{_MARKS}*)+|\s+|[^\w\s]")
# The table that finds the least change grows with the product of both lengths; beyond this many
# cells (some 40 MB) whole sentences are compared instead of words.
_MOST_CELLS = 300_000_000
_FEW_WORDS = 8
# A clause's number may change without its words: "3." or "(b)" before them.
_NUMBER = re.compile(r"^\W*(?:\d{1,3}|[a-zA-Zа-яА-Я]|[ivxlcIVXLC]{1,6})[.)]\s+")
_SENTENCE = re.compile(r".*?(?:[.!?;:։۔。]+\s+|\n+|$)", re.DOTALL)


class Change(StrEnum):
    """What became of a stretch of words."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Consecutive words with the same fate. All that are not added make up the older wording."""

    change: Change
    words: str


def compare_words(old: str, new: str) -> list[Stretch]:
    """
    Return how `new` differs from `old`, in reading order: what was removed, then what was added.

    Joined, the stretches that are not added are `old`, those that are not removed are `new`, to
    the character. A space or a comma alone between two changes is part of them, so that a
    rewritten phrase reads as one change.
    """
    if old == new:
        return [Stretch(Change.SAME, old)] if old else []
    before, after = _tokens(old), _tokens(new)
    if len(before) * len(after) > _MOST_CELLS:
        before, after = _sentences(old), _sentences(new)
    return list(_merged(_bridged(_runs(before, after))))


def likeness(old: str, new: str) -> float:
    """
    Return the share of words that two wordings have in common in the same order, 0 to 1.

    Where one has fewer than eight words, it is the share of letters: of "one week" and "two
    weeks" not a word is the same. White space counts for nothing.
    """
    before, after = old.split(), new.split()
    if min(len(before), len(after)) < _FEW_WORDS:
        return Indel.normalized_similarity(" ".join(before), " ".join(after))
    return Indel.normalized_similarity(before, after)


def unnumbered(words: str) -> str:
    """Return a clause's words without its number, white space made one space."""
    return " ".join(_NUMBER.sub("", words, count=1).split())


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(text)


def _sentences(text: str) -> list[str]:
    return [found for found in _SENTENCE.findall(text) if found]


def _runs(before: list[str], after: list[str]) -> Iterator[tuple[str, str]]:
    """Yield pairs of an older and a newer stretch: equal ones, or what took the other's place."""
    removed, added = "", ""
    for step in Indel.opcodes(before, after):
        old = "".join(before[step.src_start : step.src_end])
        new = "".join(after[step.dest_start : step.dest_end])
        if step.tag != "equal":
            removed, added = removed + old, added + new
            continue
        if removed or added:
            yield removed, added
            removed, added = "", ""
        yield old, new
    if removed or added:
        yield removed, added


def _bridged(runs: Iterator[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield the runs with nothing but spaces and punctuation left between two changes taken in."""
    pairs = list(runs)
    for place, (old, new) in enumerate(pairs):
        inside = 0 < place < len(pairs) - 1
        if old == new and inside and not any(letter.isalnum() for letter in old):
            yield f"{old}\0", new  # differs now, and so joins its neighbours
        else:
            yield old, new


def _merged(runs: Iterator[tuple[str, str]]) -> Iterator[Stretch]:
    for same, group in groupby(runs, key=lambda pair: pair[0] == pair[1]):
        pairs = list(group)
        old = "".join(pair[0] for pair in pairs).replace("\0", "")
        new = "".join(pair[1] for pair in pairs)
        if same:
            yield Stretch(Change.SAME, old)
            continue
        if old:
            yield Stretch(Change.REMOVED, old)
        if new:
            yield Stretch(Change.ADDED, new)
