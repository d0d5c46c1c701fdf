"""
Text into the pieces a sentence encoder of the XLM-RoBERTa family reads (a unigram vocabulary).

A text is normalised character by character, cut at its spaces, and each word is cut into the
pieces whose scores add up highest. News repeats its words, so words once cut are remembered.
"""

import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import marisa_trie
import numpy as np
from numpy.typing import NDArray

SPACE = "\u2581"
"""How the vocabulary writes the space a word begins with."""

_SPACES = re.compile(" {2,}")
_WORD = re.compile(f"{SPACE}?[^{SPACE}]+|{SPACE}")
_REMEMBERED_WORDS = 50_000
_UNKNOWN_COST = 10.0


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """
    The pieces in the order of their numbers, their scores, and what is special among them.

    `text` holds the pieces one after the other in UTF-8; piece n lies from `ends[n]` to
    `ends[n + 1]`.
    """

    text: bytes | memoryview
    ends: NDArray[np.uint32]
    scores: NDArray[np.float32]
    normalised: Mapping[int, str]
    begin: int
    end: int
    padding: int
    unknown: int

    def pieces(self) -> list[str]:
        """Return the pieces, made anew: a quarter of a million of them take 25 MB."""
        ends = self.ends.tolist()
        text = bytes(self.text)
        return [text[a:b].decode() for a, b in pairwise(ends)]


class PieceIndex:
    """Which pieces a word begins with: all pieces in a trie of 2 MB, where a dict takes 60."""

    def __init__(self, trie: marisa_trie.Trie, numbers: NDArray[np.int32], longest: int) -> None:
        """
        Use `index_of` or `read_index`.

        `numbers` are those of the pieces in the trie's order, `longest` the letters of the longest.
        """
        self._trie, self._numbers, self._longest = trie, numbers, longest

    def beginnings(self, word: str, at: int) -> list[tuple[int, int]]:
        """Return the length and the number of each piece that `word` goes on with from `at`."""
        return [
            (len(piece), int(self._numbers[self._trie[piece]]))
            for piece in self._trie.prefixes(word[at : at + self._longest])
        ]

    def content(self) -> bytes:
        """Return what `read_index` reads."""
        out = io.BytesIO()
        trie = np.frombuffer(self._trie.tobytes(), np.uint8)
        np.savez(out, trie=trie, numbers=self._numbers, longest=np.int64(self._longest))
        return out.getvalue()


def index_of(vocabulary: Vocabulary) -> PieceIndex:
    """Index a vocabulary; takes half a second."""
    special = {vocabulary.begin, vocabulary.end, vocabulary.padding, vocabulary.unknown}
    # A later piece of the same letters could never be chosen.
    number_of = {
        piece: number
        for number, piece in reversed(list(enumerate(vocabulary.pieces())))
        if piece and number not in special
    }
    trie = marisa_trie.Trie(number_of)
    numbers = np.zeros(len(trie), np.int32)
    for piece, number in number_of.items():
        numbers[trie[piece]] = number
    return PieceIndex(trie, numbers, max(map(len, number_of)))


def read_index(path: Path) -> PieceIndex:
    """Read what `PieceIndex.content` gave; whoever calls has made sure that it is whole."""
    with np.load(path) as stored:
        trie = marisa_trie.Trie().frombytes(stored["trie"].tobytes())
        return PieceIndex(trie, stored["numbers"], int(stored["longest"]))


class PieceCutter:
    """Cuts texts into piece numbers; safe to share between threads."""

    def __init__(self, vocabulary: Vocabulary, index: PieceIndex) -> None:
        """Cut with the pieces of `vocabulary`, found by its `index`."""
        self.begin, self.end = vocabulary.begin, vocabulary.end
        self._normalised = dict(vocabulary.normalised)
        self._unknown = vocabulary.unknown
        self._beginnings = index.beginnings
        self._scores = vocabulary.scores
        self._unknown_score = float(vocabulary.scores.min()) - _UNKNOWN_COST
        self._words: dict[str, tuple[int, ...]] = {}

    def cut(self, text: str) -> list[int]:
        """Return the numbers of the pieces of `text`, without those of its begin and end."""
        text = _SPACES.sub(" ", text.translate(self._normalised))
        if not text.startswith(" "):
            text = " " + text
        numbers: list[int] = []
        words = self._words
        for word in _WORD.findall(text.replace(" ", SPACE)):
            known = words.get(word)
            if known is None:
                known = self._remember(word)
            numbers += known
        return numbers

    def _remember(self, word: str) -> tuple[int, ...]:
        cut = self._best_cut(word)
        if len(self._words) >= _REMEMBERED_WORDS:
            self._words = {}
        self._words[word] = cut
        return cut

    def _best_cut(self, word: str) -> tuple[int, ...]:
        length = len(word)
        best = [0.0] + [float("-inf")] * length
        came: list[tuple[int, int]] = [(0, 0)] * (length + 1)
        for start in range(length):
            so_far = best[start]
            for letters, number in self._beginnings(word, start):
                score, stop = so_far + float(self._scores[number]), start + letters
                if score > best[stop]:
                    best[stop], came[stop] = score, (start, number)
            unknown = so_far + self._unknown_score
            if unknown > best[start + 1]:
                best[start + 1], came[start + 1] = unknown, (start, self._unknown)
        return _followed_back(came, length)


def _followed_back(came: Sequence[tuple[int, int]], at: int) -> tuple[int, ...]:
    numbers = []
    while at:
        at, number = came[at]
        numbers.append(number)
    return tuple(reversed(numbers))
