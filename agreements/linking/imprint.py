"""
What is kept of an article, so that it is found when a clause or an agreement comes later.

An imprint says of title and sentences which names stand in each, whether it speaks of a truce or
an instrument, and how likely of an undertaking at all. It depends on the text and on the engine's
own lists (`made_by`), on no agreement: an agreement made tomorrow, with names nobody knows today,
is looked for in the imprints of today (`sought.py`).
"""

import functools
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from agreements.linking.countries import COUNTRIES
from agreements.linking.heads import trained_with
from agreements.linking.kinds import kinds_by_words
from agreements.linking.patterns import forms
from agreements.linking.prepare import Prepared, prepare
from agreements.linking.reading import ArticleReading, Reading, skim
from agreements.linking.vocabulary_acts import ACTS
from agreements.linking.vocabulary_duties import DUTIES
from agreements.linking.vocabulary_names import GROUPS, TOWNS
from agreements.types.linking import ArticleInput
from agreements.types.terms import ClauseKind

_FORMAT = 1
# Words are kept by so many letters: enough to tell names apart, few enough to leave out endings.
HEAD = 5
# Keys below are those of the engine's own labels; the rest are of words.
_LABELS_END = 4096
_KINDS = tuple(ClauseKind)
# The marks of a sentence in the low byte; how likely it speaks of an undertaking in the high one.
MARKS = {"truce": 1, "truces": 2, "instrument": 4}
_WHOLE = 255
_NUMBERS = np.dtype("<u2")


@dataclass(frozen=True, slots=True)
class Imprint:
    """
    One article's entry in the index.

    `keys` are all its names, each once, in order; `body` says which of them stand in which
    sentence (`sentences`), and which kinds of clause the article speaks of (`kinds`).
    """

    keys: tuple[int, ...]
    body: bytes

    @property
    def kinds(self) -> dict[ClauseKind, float]:
        """How plainly the article speaks of each kind of clause where it does most, 0 to 1."""
        return {kind: self.body[place] / _WHOLE for place, kind in enumerate(_KINDS)}

    def sentences(self) -> Iterator[tuple[int, int, list[int]]]:
        """Yield of the title, then of each sentence: its marks, undertaking (0 to 255), places of keys."""
        numbers = np.frombuffer(self.body, _NUMBERS, offset=len(_KINDS)).tolist()
        place = 0
        while place < len(numbers):
            after = place + 2 + numbers[place]
            marks = numbers[place + 1]
            yield marks & _WHOLE, marks >> 8, numbers[place + 2 : after]
            place = after


@functools.cache
def made_by() -> int:
    """Return the number of the lists and heads that imprints are made by: others need new ones."""
    lists = (_FORMAT, COUNTRIES, GROUPS, TOWNS, DUTIES, ACTS, trained_with())
    return zlib.crc32(repr(lists).encode()) >> 1


@functools.cache
def labels() -> tuple[str, ...]:
    """Return the engine's own labels in the order of their keys."""
    return tuple(
        sorted(
            [
                *(f"S:{c}" for c in COUNTRIES),
                *(f"G:{g}" for g in GROUPS),
                *(f"T:{t}" for t in TOWNS),
            ]
        )
    )


@functools.cache
def key_of_label() -> dict[str, int]:
    """Return the key of each of the engine's own labels."""
    return {label: key for key, label in enumerate(labels())}


@functools.lru_cache(maxsize=200_000)
def key_of_head(head: str) -> int:
    """Return the key of the first letters of a word, or of a whole shorter one."""
    return _LABELS_END + zlib.crc32(head.encode()) % (2**31 - _LABELS_END)


def key_of_name(skeleton: str) -> int:
    """Return the key of a proper name by the order of its sounds (`skeletons.py`)."""
    return key_of_head(f"~{skeleton}")


def imprint_of(article: ArticleInput) -> Imprint:
    """Return the imprint of an article; boilerplate leaves none."""
    return imprint_of_reading(_read(article))


def _read(article: ArticleInput) -> ArticleReading:
    read = skim(article, _no_agreements())
    read.read_closely()
    return read


@functools.cache
def _no_agreements() -> Prepared:
    """Return the engine's own names alone, those of no agreement with them."""
    return prepare(())


def imprint_of_reading(read: ArticleReading) -> Imprint:
    """Return the imprint of an article that was read closely for no agreement."""
    return join([trace_of(reading) for reading in (read.title, *read.sentences)])


@dataclass(frozen=True, slots=True)
class Trace:
    """What one sentence leaves: its keys, its marks with how likely it undertakes, its kinds."""

    keys: frozenset[int]
    marks: int
    kinds: Mapping[ClauseKind, float]


def trace_of(reading: Reading) -> Trace:
    """Return what a closely read sentence leaves in the imprint of its article."""
    own = {key_of_label()[label] for label in reading.labels}
    own |= {key_of_name(name) for name in reading.names}
    kinds = dict(reading.heard.kinds)
    for kind, share in kinds_by_words(reading).items():
        kinds[kind] = max(share, kinds.get(kind, 0.0))
    keys = frozenset(own.union(*map(_keys_of_word, reading.words)))
    return Trace(keys, _marks(reading), kinds)


def join(traces: Sequence[Trace]) -> Imprint:
    """Return the imprint that the traces of a title and of the sentences make together."""
    keys = tuple(sorted(set().union(*(trace.keys for trace in traces))))
    place_of = {key: place for place, key in enumerate(keys)}
    numbers: list[int] = []
    for trace in traces:
        numbers += [len(trace.keys), trace.marks, *sorted(place_of[key] for key in trace.keys)]
    # What the title speaks of is nothing that could be linked.
    shares = bytes(
        round(_WHOLE * min(1.0, max((t.kinds.get(kind, 0.0) for t in traces[1:]), default=0.0)))
        for kind in _KINDS
    )
    return Imprint(keys, shares + np.array(numbers, _NUMBERS).tobytes())


@functools.lru_cache(maxsize=100_000)
def _keys_of_word(word: str) -> tuple[int, ...]:
    """Return the keys of a word, and of what is left of it without particles written on."""
    return tuple(key_of_head(form[:HEAD]) for form in forms(word))


def _marks(reading: Reading) -> int:
    # Rounded up: what is sought by an imprint must never be less likely than by the text.
    undertaking = min(_WHOLE, int((1 - reading.heard.nothing) * _WHOLE) + 1)
    return sum(mark for concept, mark in MARKS.items() if reading.has(concept)) | undertaking << 8
