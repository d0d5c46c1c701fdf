"""
Find by their imprints the articles that may be about an agreement.

The engine's own judge decides (`focus.py`), on what the imprint holds. Where an imprint knows
less than the text, it is taken for what makes the article likelier: an article that the engine
would link is never left out, one that it would not may be read in vain.
"""

import functools
from collections.abc import Iterable, Mapping, Sequence, Set
from datetime import date

from agreements.linking.about import ABOUT_FROM, conflicts_of
from agreements.linking.choose import in_force
from agreements.linking.focus import focus_on
from agreements.linking.heads import Heard
from agreements.linking.imprint import (
    HEAD,
    MARKS,
    Imprint,
    key_of_head,
    key_of_label,
    key_of_name,
    labels,
)
from agreements.linking.patterns import Match, PatternTable
from agreements.linking.prepare import Conflict, Prepared, PreparedAgreement, PreparedClause
from agreements.linking.reading import ArticleReading, Reading
from agreements.text.normalise import fold
from agreements.types.linking import SentenceSpan

# The letters of a script, and what may follow any of them.
_SCRIPTS = ((0x0061, 0x0250), (0x0400, 0x0530), (0x0530, 0x0590), (0x0600, 0x0700))
_DIGITS = "0123456789"
# From so many letters on the words that begin with them are known by their heads.
_SHORTEST_BEGINNING = 3
# What rounding may take from a probability.
_ROUNDED = 0.95
_SPAN = SentenceSpan(0, 0)
_HERE: list[Match] = []
_HEARD = tuple(Heard({}, 1 - undertaking / 255, {}) for undertaking in range(256))
_CONCEPTS = tuple(
    {concept: _HERE for concept, mark in MARKS.items() if marks & mark}
    for marks in range(1 + sum(MARKS.values()))
)


class Sought:
    """
    What articles are sought for: some agreements of one conflict, or some of their clauses.

    `keys` are those that an article about it has one of; None where a name is too short to have
    any: it is then taken to stand everywhere.
    """

    def __init__(
        self,
        prepared: Prepared,
        conflict: Conflict,
        members: Iterable[PreparedAgreement],
        clauses: Iterable[PreparedClause],
    ) -> None:
        self._prepared, self._conflict = prepared, conflict
        self._members = Conflict(conflict.index, list(members))
        clauses = list(clauses)
        self._kinds = {clause.source.kind for clause in clauses}
        self._names = {key_of_name(name) for clause in clauses for name in clause.names}
        own = conflict.labels | conflict.towns | conflict.mediators
        self._named = _Names(prepared, own)
        self._all_named = _Names(prepared, prepared.by_label.keys() | own)
        self._name_of = {
            key_of_name(name): name for each in prepared.conflicts for name in each.names
        }

    @property
    def keys(self) -> list[int] | None:
        """The keys to ask the database for."""
        own = {label for label, weight in self._conflict.weights.items() if weight}
        if not own.isdisjoint(self._named.everywhere):
            return None
        return sorted(key for key, named in self._named.by_key.items() if not own.isdisjoint(named))

    @property
    def first_day(self) -> date:
        """The day before which no article can be about it."""
        return min(member.source.first_day for member in self._members.members)

    def likelihood(self, imprint: Imprint, first: date | None, last: date | None) -> float:
        """
        Return how plainly an article speaks of the kinds of the clauses, 0 where it is not about them.

        `first` and `last` are the first and last days on which it may have been published. What
        comes out is for the order of reading only: any article above 0 may have a link.
        """
        read = self._read(imprint, self._named, first, last)
        if not in_force(read, self._members):
            return 0.0
        if focus_on(read, self._conflict).probability < ABOUT_FROM * _ROUNDED:
            return 0.0
        # What it is far likelier about leaves the rest behind. Names of others are either all
        # taken to be there or none is: where one says that this conflict counts, it may.
        everything = self._read(imprint, self._all_named, first, last)
        if not (self._counts(everything) or self._counts(read)):
            return 0.0
        if not self._names.isdisjoint(imprint.keys):
            return 1.0
        kinds = imprint.kinds
        return max(0.001, *(kinds[kind] for kind in self._kinds), 0.0)

    def _counts(self, read: ArticleReading) -> bool:
        about = conflicts_of(read, self._prepared)
        return any(conflict.index == self._conflict.index for conflict, _ in about)

    def _read(
        self,
        imprint: Imprint,
        names: "_Names",
        first: date | None,
        last: date | None,
    ) -> ArticleReading:
        """Return an article as its imprint knows it; it counts as read closely."""
        keys, by_key = imprint.keys, names.by_key
        named = {place: by_key[key] for place, key in enumerate(keys) if key in by_key}
        readings = [
            Reading(
                _SPAN, "", [], [], _labels(named, places), _CONCEPTS[marks], heard=_HEARD[share]
            )
            for marks, share, places in imprint.sentences()
        ]
        for reading in readings if names.everywhere else ():
            reading.labels.update(dict.fromkeys(names.everywhere, _HERE))
        title, *sentences = readings
        # In which sentence a name of a clause stands tells nothing here.
        title.names = frozenset(self._name_of[key] for key in keys if key in self._name_of)
        return ArticleReading("", tuple(sentences), title, first or last, last)


def _labels(named: Mapping[int, list[str]], places: Sequence[int]) -> dict[str, list[Match]]:
    return {label: _HERE for place in places if place in named for label in named[place]}


class _Names:
    """
    The labels that each key may stand for (`by_key`), and those whose names are too short for one.

    All states and groups are there, foreign ones too: what else an article names tells as much.
    """

    def __init__(self, prepared: Prepared, own: Set[str]) -> None:
        # A list from which some conflict took words says too much: it counts for its own alone.
        halved = {_taken_from(label) for label in prepared.by_label if label[0] == "x"}
        self.by_key = {
            key: [label]
            for label, key in key_of_label().items()
            if label in own or (label[0] in "SG" and label not in halved)
        }
        self.everywhere: set[str] = set()
        for label, pattern in prepared.names.written():
            if label in own and label not in key_of_label():
                self._add(label, _keys_of_pattern(pattern))

    def _add(self, label: str, keys: list[int] | None) -> None:
        if keys is None:
            self.everywhere.add(label)
        for key in keys or ():
            self.by_key.setdefault(key, []).append(label)


def keys_of_patterns(patterns: Iterable[str]) -> list[int] | None:
    """Return the keys of which an article that uses one of some names has one, None if any may."""
    found: set[int] = set()
    for _, pattern in PatternTable({"": patterns}).written():
        keys = _keys_of_pattern(pattern)
        if keys is None:
            return None
        found.update(keys)
    return sorted(found)


def _taken_from(label: str) -> str:
    """Return the list that a word with a label of its own was taken out of."""
    return next((each for each in labels() if label.startswith(f"x{each}:")), label)


def _keys_of_pattern(pattern: Iterable[tuple[str, bool] | None]) -> list[int] | None:
    """Return the keys of the longest word of a pattern, None if no word has any."""
    words = sorted((part for part in pattern if part is not None), key=lambda part: -len(part[0]))
    return next((keys for word in words if (keys := _keys_of_word(*word))), None)


def _keys_of_word(word: str, is_prefix: bool) -> list[int]:  # noqa: FBT001  # as patterns have it
    """Return the keys of the words that a word of a pattern stands for; none for too many."""
    if len(word) >= HEAD or not is_prefix:
        return [key_of_head(word[:HEAD])]
    if len(word) < _SHORTEST_BEGINNING:
        return []
    heads = grown = [word]
    for _ in range(HEAD - len(word)):
        grown = [head + letter for head in grown for letter in _letters_of_script(word[-1])]
        heads = heads + grown
    return [key_of_head(head) for head in heads]


@functools.cache
def _letters_of_script(letter: str) -> str:
    """Return the letters that folding leaves of a letter's script, and digits."""
    own = next((range(*script) for script in _SCRIPTS if ord(letter) in range(*script)), range(0))
    return "".join({*_DIGITS, *(folded for code in own for folded in fold(chr(code)))})
