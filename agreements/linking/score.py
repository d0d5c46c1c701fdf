"""Weigh what speaks for a link between a sentence and a clause into one probability."""

from dataclasses import dataclass, field

from agreements.linking.prepare import PreparedClause
from agreements.types.linking import Why
from agreements.types.terms import Band

# Weights set by hand, tuned on labelled articles; see docs/linking.md for the measurement.
WEIGHTS: dict[str, float] = {
    "base": -3.2,
    "kind": 3.4,
    "likeness": 2.6,
    "same_words": 5.0,
    "agreement": 1.95,
    "named": 0.8,
    "focus": 0.9,
    "own_name": 0.1,
    "other_name": -2.2,
    "instrument": 0.3,
    "clause_name": 0.7,
    "referred": 4.0,
    "announced": 0.9,
    "foreign": -2.5,
    "general": -1.5,
    "off_subject": -1.0,
    "second_clause": -1.4,
    "no_truce_near": -1.0,
    "other_item": -4.0,
    "no_kind": -2.5,
    "plain_truce": 0.6,
    "it_truce": 2.5,
    "same_things": 0.1,
    "narrower": -1.2,
}
# What is nearly certain where it is met, and hardly ever is.
RARE = ("same_words", "referred", "other_item", "announced", "it_truce", "other_name")
LINKED_FROM = 0.75
SUGGESTED_FROM = 0.3
CANDIDATE_FROM = 0.02


@dataclass(slots=True)
class Scored:
    """
    One clause considered for one sentence: its features, score and reasons.

    `shared` are the features all clauses of the agreement have in this sentence, `own` those
    of this clause; `raw` is the sum of all, weighted.
    """

    agreement: int
    clause: PreparedClause | None
    shared: dict[str, float]
    own: dict[str, float]
    raw: float
    probability: float = 0.0
    ambiguous: bool = False
    why: Why = field(default_factory=Why)

    def add(self, name: str, value: float) -> None:
        """Add one more feature of this clause."""
        self.own[name] = value
        self.raw += WEIGHTS[name] * value

    @property
    def features(self) -> dict[str, float]:
        """All features together, as they are shown."""
        return {**self.shared, **self.own}


def weigh(features: dict[str, float]) -> float:
    """Return the weighted sum of some features."""
    return sum(WEIGHTS[name] * value for name, value in features.items() if value)


def band_of(probability: float) -> Band:
    """Return the band of a probability: linked, suggested, or only a candidate."""
    if probability >= LINKED_FROM:
        return Band.LINKED
    return Band.SUGGESTED if probability >= SUGGESTED_FROM else Band.CANDIDATE
