"""
What a sentence speaks of and does, as learned from sentences of our own in nine languages.

Two linear heads over hashed words, pairs of words and letters of words (`ids_of`): one gives
the probability of each kind of clause and of none, the other of each relation. The weights are
made by ``manage.py train_linker`` from `frames.TRAINING` and lie beside this module.
"""

import functools
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from agreements.types.terms import ClauseKind, LinkRelation

HEADS = Path(__file__).parent / "heads.npz"
KINDS: tuple[ClauseKind | None, ...] = (*ClauseKind, None)
RELATIONS = tuple(LinkRelation)
BUCKETS = 2**17

_LETTERS = (3, 4, 5)
_STEM = 6
_NEGLIGIBLE = 0.01
_DIGITS = str.maketrans("123456789", "000000000")

Ids = NDArray[np.int32]
Weights = NDArray[np.float32]
_NO_IDS = np.zeros(0, np.int32)


@dataclass(frozen=True, slots=True)
class Heard:
    """
    What the heads hear in one sentence.

    `kinds` holds the probability of each kind that is not negligible, `nothing` that the
    sentence speaks of no undertaking (all add up to 1); `relations` that of each relation, if it
    does speak of one.
    """

    kinds: dict[ClauseKind, float]
    nothing: float
    relations: dict[LinkRelation, float]

    @property
    def relation(self) -> LinkRelation:
        """The likeliest relation."""
        return max(self.relations, key=self.relations.__getitem__)


class Heads:
    """The trained weights: `rarity` by feature, and a column of weights by class."""

    def __init__(self, rarity: Weights, weights: Weights, shift: Weights) -> None:
        self._rarity, self._weights, self._shift = rarity, weights, shift

    def hear(self, words: Sequence[str]) -> Heard:
        """Return what a sentence's words, folded and in order, speak of and do."""
        return self.hear_all([words])[0]

    def hear_all(self, sentences: Sequence[Sequence[str]]) -> list[Heard]:
        """Return what each of some sentences speaks of and does; faster than one by one."""
        raw = np.tile(self._shift, (len(sentences), 1))
        places, ids, values = weighted([ids_of(words) for words in sentences], self._rarity)
        if len(places):
            starts = np.flatnonzero(np.r_[True, places[1:] != places[:-1]])
            raw[places[starts]] += np.add.reduceat(self._weights[ids] * values[:, None], starts)
        kinds = _softmax(raw[:, : len(KINDS)])
        relations = _softmax(raw[:, len(KINDS) :])
        return [_heard(*shares) for shares in zip(kinds, relations, strict=True)]


def _heard(kinds: list[float], relations: list[float]) -> Heard:
    likely = {k: p for k, p in zip(KINDS, kinds, strict=True) if k and p >= _NEGLIGIBLE}
    return Heard(likely, kinds[-1], dict(zip(RELATIONS, relations, strict=True)))


# What was not listened to.
NOTHING_HEARD = Heard({}, 1.0, {})


@functools.cache
def load_heads() -> Heads:
    """Return the heads that come with the program."""
    with np.load(HEADS) as stored:
        scale = stored["scale"].astype(np.float32)
        weights = np.zeros((BUCKETS, len(scale)), np.float32)
        weights[stored["rows"]] = stored["weights"].astype(np.float32) * scale
        rarity = np.full(BUCKETS, stored["rarest"], np.float32)
        rarity[stored["rows"]] = stored["rarity"].astype(np.float32)
        return Heads(rarity, weights, stored["shift"].astype(np.float32))


def trained_with() -> str:
    """Return the digest of the sentences that the heads of the program were trained with."""
    with np.load(HEADS) as stored:
        return str(stored["sentences"])


def ids_of(words: Sequence[str]) -> Ids:
    """Return the features of a sentence: its words, what they are made of, and their pairs."""
    words = [word.translate(_DIGITS) for word in words]
    stems = [word[:_STEM] for word in words]
    pairs = [_bucket(f"{one} {other}") for one, other in pairwise(stems)]
    return np.concatenate([np.array(pairs, np.int32), *map(_ids_of_word, words)])


def weighted(
    found: Sequence[Ids], rarity: Weights
) -> tuple[NDArray[np.int64], NDArray[np.int64], Weights]:
    """
    Return the distinct features of each sentence, as its place, their ids and their weights.

    A feature weighs more the rarer it is; the weights of a sentence are a vector of length 1.
    """
    place_of = np.repeat(np.arange(len(found), dtype=np.int64), [len(ids) for ids in found])
    keys = place_of * BUCKETS + np.concatenate([_NO_IDS, *found])
    distinct, counts = np.unique(keys, return_counts=True)
    places, ids = np.divmod(distinct, BUCKETS)
    values = (1 + np.log(counts)) * rarity[ids]
    lengths = np.sqrt(np.bincount(places, values**2, minlength=len(found)))
    return places, ids, (values / lengths[places]).astype(np.float32)


@functools.lru_cache(maxsize=50_000)
def _ids_of_word(word: str) -> Ids:
    bounded = f"<{word}>"
    parts = {
        bounded[start : start + size]
        for size in _LETTERS
        for start in range(max(1, len(bounded) - size + 1))
    }
    return np.array([_bucket(word + " "), *map(_bucket, sorted(parts))], np.int32)


def _bucket(feature: str) -> int:
    return zlib.crc32(feature.encode()) % BUCKETS


def _softmax(raw: Weights) -> list[list[float]]:
    risen = np.exp(raw - raw.max(axis=1, keepdims=True))
    shares: list[list[float]] = (risen / risen.sum(axis=1, keepdims=True)).tolist()
    return shares
