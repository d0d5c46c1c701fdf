"""
Text into the pieces a sentence encoder of the XLM-RoBERTa family reads (a unigram vocabulary).

A text is normalised character by character, cut at its spaces, and each word is cut into the
pieces whose scores add up highest. News repeats its words, so words once cut are remembered.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

SPACE = "\u2581"
"""How the vocabulary writes the space a word begins with."""

_SPACES = re.compile(" {2,}")
_WORD = re.compile(f"{SPACE}?[^{SPACE}]+|{SPACE}")
_REMEMBERED_WORDS = 50_000
_UNKNOWN_COST = 10.0


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The pieces in the order of their numbers, their scores, and what is special among them."""

    pieces: Sequence[str]
    scores: Sequence[float]
    normalised: Mapping[int, str]
    begin: int
    end: int
    padding: int
    unknown: int


class PieceCutter:
    """Cuts texts into piece numbers; safe to share between threads."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        """Index `vocabulary` by piece."""
        self.begin, self.end = vocabulary.begin, vocabulary.end
        self._normalised = dict(vocabulary.normalised)
        self._unknown = vocabulary.unknown
        special = {vocabulary.begin, vocabulary.end, vocabulary.padding, vocabulary.unknown}
        # A later piece of the same letters could never be chosen.
        self._numbers = {
            piece: number
            for number, piece in reversed(list(enumerate(vocabulary.pieces)))
            if piece and number not in special
        }
        self._scores = vocabulary.scores
        self._unknown_score = min(vocabulary.scores) - _UNKNOWN_COST
        self._longest = max(map(len, vocabulary.pieces))
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
            for stop in range(start + 1, min(length, start + self._longest) + 1):
                number = self._numbers.get(word[start:stop])
                if number is not None and so_far + self._scores[number] > best[stop]:
                    best[stop], came[stop] = so_far + self._scores[number], (start, number)
            unknown = so_far + self._unknown_score
            if unknown > best[start + 1]:
                best[start + 1], came[start + 1] = unknown, (start, self._unknown)
        numbers = []
        at = length
        while at:
            at, number = came[at]
            numbers.append(number)
        return tuple(reversed(numbers))
