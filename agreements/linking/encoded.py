"""
What a sentence encoder adds: kinds and relations by sense, and clauses alike in sense.

Only sentences about which the words leave a doubt are encoded; that is most of the time saved.
"""

import functools
import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from agreements.linking.candidates import FEATURES, Candidate, Considered
from agreements.linking.encoding.encoder import Encoder, Vectors
from agreements.linking.heads import KINDS, RELATIONS
from agreements.linking.learned import Rows, log_odds, sigmoid
from agreements.linking.prepare import PreparedAgreement
from agreements.types.terms import LinkRelation

SENSES = Path(__file__).parent / "senses.npz"

ENCODED = (
    "sense_kind",
    "sense_kind_probability",
    "both_kinds",
    "both_kinds_behind",
    "sense_undertaking",
    "alike",
    "alike_in_agreement",
    "alike_behind",
    "alikest",
    "sense_kind_share",
    "both_undertaking",
)
_UNDERTAKING = FEATURES.index("undertaking")
_HEARD = FEATURES.index("kind_probability")
_LEAST = 0.003


@dataclass(frozen=True, slots=True)
class Senses:
    """
    Two linear heads over vectors: each kind and none, each relation.

    `middle` is the mean of sentences, `clause_middle` that of clauses; `encoder` names the
    encoder they were taught with.
    """

    middle: Vectors
    clause_middle: Vectors
    weights: Vectors
    shift: Vectors
    encoder: str

    def hear(self, vectors: Vectors) -> tuple[Vectors, Vectors]:
        """Return the probabilities of kinds (the last is none) and of relations, a row each."""
        raw = ((vectors - self.middle) @ self.weights + self.shift).astype(np.float32)
        return softmax(raw[:, : len(KINDS)]), softmax(raw[:, len(KINDS) :])


@functools.cache
def load_senses() -> Senses:
    """Return the heads over vectors that come with the program."""
    with np.load(SENSES) as stored:
        return Senses(
            stored["middle"],
            stored["clause_middle"],
            stored["weights"].astype(np.float32),
            stored["shift"],
            str(stored["encoder"]),
        )


class ClauseSenses:
    """The vectors of clauses, made when an agreement is first met and then kept."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self._known: dict[int, tuple[Vectors, Vectors]] = {}

    def of(self, agreement: PreparedAgreement, middle: Vectors) -> tuple[Vectors, Vectors]:
        """
        Return the clauses' vectors from the middle of all clauses, and from that of their agreement.

        A row for each clause that is not the whole, of length 1.
        """
        known = self._known.get(agreement.index)
        if known is None:
            texts = tuple(
                f"{clause.source.heading}. {clause.source.text}"
                for clause in agreement.clauses
                if not clause.is_whole
            )
            vectors = _encode_clauses(self._encoder, texts)
            known = unit(vectors - middle), unit(vectors - vectors.mean(axis=0))
            self._known[agreement.index] = known
        return known


@functools.lru_cache(maxsize=2_000)
def _encode_clauses(encoder: Encoder, texts: tuple[str, ...]) -> Vectors:
    """Encode the clauses of an agreement once a process, however often it is prepared anew."""
    return encoder.encode(texts)


@dataclass(frozen=True, slots=True)
class Understood:
    """What the encoder says: rows of `ENCODED` for some candidates, and relations by sentence."""

    numbers: list[int]
    rows: Rows
    relations: dict[int, dict[LinkRelation, float]]


class Understanding:
    """An encoder with the heads that were taught with it; use it with one set of agreements."""

    def __init__(self, encoder: Encoder, senses: Senses | None = None) -> None:
        self.encoder = encoder
        self.senses = senses or load_senses()
        self._clauses = ClauseSenses(encoder)

    def of(self, found: Considered, places: Sequence[int]) -> Understood:
        """Return what the encoder says of the candidates in the sentences at some places."""
        texts = [found.read.sentences[place].text for place in places]
        vectors = self.encoder.encode(texts)
        kinds, relations = self.senses.hear(vectors)
        turned = unit(vectors - self.senses.middle)
        row_of = {place: row for row, place in enumerate(places)}
        numbers = [n for n, each in enumerate(found.candidates) if each.place in row_of]
        members = {member.index: member for member in found.conflict.members}
        rows = np.zeros((len(numbers), len(ENCODED)))
        together: dict[tuple[int, int], list[int]] = defaultdict(list)
        for row, number in enumerate(numbers):
            candidate = found.candidates[number]
            index = candidate.by_hand.agreement
            at = row_of[candidate.place]
            rows[row] = self._row(candidate, members[index], turned[at], kinds[at])
            together[candidate.place, index].append(row)
        for own in together.values():
            _behind(rows, own)
        does = [dict(zip(RELATIONS, row.tolist(), strict=True)) for row in relations]
        return Understood(numbers, rows, dict(zip(places, does, strict=True)))

    def _row(
        self,
        candidate: Candidate,
        member: PreparedAgreement,
        vector: Vectors,
        kinds: Vectors,
    ) -> list[float]:
        clause = candidate.clause
        kind = KINDS.index(clause.source.kind)
        by_sense, nothing = float(kinds[kind]), float(kinds[-1])
        by_words = max(candidate.row[_HEARD], _LEAST)
        undertaking = sigmoid(candidate.row[_UNDERTAKING])
        some = math.sqrt(undertaking * (1 - nothing))
        none = math.sqrt((1 - undertaking) * nothing)
        clauses = [each for each in member.clauses if not each.is_whole]
        from_all, from_own = self._clauses.of(member, self.senses.clause_middle)
        number = next(n for n, each in enumerate(clauses) if each is clause)
        offered = {KINDS.index(each.source.kind) for each in clauses}
        return [
            log_odds(by_sense),
            by_sense,
            log_odds(math.sqrt(by_words * by_sense)),
            0.0,
            log_odds(1 - nothing),
            float(vector @ from_all[number]),
            float(vector @ from_own[number]),
            0.0,
            0.0,
            by_sense / (float(sum(kinds[each] for each in offered)) + 1e-6),
            log_odds(some / (some + none)),
        ]


def _behind(rows: Rows, own: list[int]) -> None:
    """Fill in how far each candidate of one sentence and agreement lies behind the best."""
    both, both_behind, alike, behind, first = 2, 3, 6, 7, 8
    rows[own, both_behind] = rows[own, both] - rows[own, both].max()
    rows[own, behind] = rows[own, alike] - rows[own, alike].max()
    rows[own, first] = rows[own, behind] >= 0


def softmax(raw: Vectors) -> Vectors:
    """Return shares that add up to 1 in each row."""
    risen = np.exp(raw - raw.max(axis=1, keepdims=True))
    shares: Vectors = risen / risen.sum(axis=1, keepdims=True)
    return shares


def unit(vectors: Vectors) -> Vectors:
    """Return vectors of length 1."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    turned: Vectors = vectors / np.maximum(lengths, 1e-6)
    return turned
