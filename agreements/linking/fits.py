"""
What a fit is, and how well it does: probabilities weighed after the engine, by what reviews taught.

A fit stands outside the engine: two numbers on the log odds of what the engine proposes, a shift
for clauses with many reviews, and the cuts of the two bands. docs/feedback.md tells the story.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from agreements.linking.score import SUGGESTED_FROM
from agreements.types.terms import Band

# Nothing is surer than this: the log odds stay within bounds.
_SURELY = 1e-4
# Where the links of a tenth lie, about their mean.
_SPREAD = tuple((step - 4.5) / 100 for step in range(10))


@dataclass(frozen=True, slots=True)
class Reviewed:
    """
    A link that a person confirmed (`right`) or rejected; unsure is no review here.

    `probability` is the engine's own. `sentence` is the sentence's sha-256 in hexadecimal,
    `clause` the caller's name of the clause, empty for the instrument as a whole.
    """

    probability: float
    right: bool
    sentence: str
    clause: str = ""

    @property
    def is_held_back(self) -> bool:
        """Whether this review is only measured on; the same for all of one sentence."""
        return int(self.sentence[-8:], 16) % 2 == 1


@dataclass(frozen=True, slots=True)
class Labelled:
    """How many links of a labelled set have one probability, and how many of them were right."""

    probability: float
    count: float
    right: float


@dataclass(frozen=True, slots=True)
class Fit:
    """The numbers by which a proposed probability is weighed; `linked_from` None: band is off."""

    intercept: float = 0.0
    slope: float = 1.0
    clause_shifts: Mapping[str, float] = field(default_factory=dict)
    suggested_from: float = SUGGESTED_FROM
    linked_from: float | None = None

    def probability(self, proposed: float, clause: str = "") -> float:
        """Return the probability of a link that the engine gave `proposed`."""
        shift = self.intercept + self.clause_shifts.get(clause, 0.0)
        odds = self.slope * log_odds(proposed) + shift
        return round(1 / (1 + math.exp(-odds)), 4)

    def band(self, probability: float) -> Band:
        """Return the band of a probability that this fit gave."""
        if self.linked_from is not None and probability >= self.linked_from:
            return Band.LINKED
        return Band.SUGGESTED if probability >= self.suggested_from else Band.CANDIDATE


# What holds where nothing has been learned: the engine's own numbers, and the band linked off.
UNFITTED = Fit()


@dataclass(frozen=True, slots=True)
class Figures:
    """How well a fit does on some links: mean log loss, and F1 at its cut for suggested."""

    links: int
    log_loss: float
    f1: float

    def is_worse_than(self, other: "Figures", *, slack: float = 0.0) -> bool:
        """Tell whether log loss or F1 is worse by more than `slack` and a rounding error."""
        slack += 1e-9
        return self.log_loss > other.log_loss + slack or self.f1 < other.f1 - slack


def split(reviews: Iterable[Reviewed]) -> tuple[list[Reviewed], list[Reviewed]]:
    """Return the reviews to fit to, and those held back."""
    parts: tuple[list[Reviewed], list[Reviewed]] = ([], [])
    for review in reviews:
        parts[review.is_held_back].append(review)
    return parts


def measure(links: Sequence[Reviewed | Labelled], fit: Fit) -> Figures:
    """Return how well a fit does on reviews, or on a labelled set (there without shifts)."""
    loss, taken, hits, total, right_ones = 0.0, 0.0, 0.0, 0.0, 0.0
    for link in links:
        count, right = (link.count, link.right) if isinstance(link, Labelled) else (1, link.right)
        clause = link.clause if isinstance(link, Reviewed) else ""
        probability = fit.probability(link.probability, clause)
        sure = min(max(probability, _SURELY), 1 - _SURELY)
        loss -= right * math.log(sure) + (count - right) * math.log(1 - sure)
        total, right_ones = total + count, right_ones + right
        if probability >= fit.suggested_from:
            taken, hits = taken + count, hits + right
    f1 = 2 * hits / (taken + right_ones) if taken + right_ones else 1.0
    return Figures(round(total), loss / total if total else 0.0, f1)


def labelled_set(record: Mapping[str, Any], model: str) -> list[Labelled]:
    """
    Return the labelled set that ships with the program, from the record of its measurement.

    The record has tenths of probability. The links of each are spread evenly around their mean,
    or a cut would take all of a tenth or none. Empty where the record is of another model: its
    probabilities say nothing here.
    """
    if record["articles"]["model"] != model:
        return []
    return [
        Labelled(
            step["mean_probability"] + offset,
            step["predictions"] / len(_SPREAD),
            step["right"] * step["predictions"] / len(_SPREAD),
        )
        for step in record["articles"]["calibration"]
        for offset in _SPREAD
    ]


def log_odds(probability: float) -> float:
    """Return the log odds of a probability, kept from the ends."""
    sure = min(max(probability, _SURELY), 1 - _SURELY)
    return math.log(sure / (1 - sure))
