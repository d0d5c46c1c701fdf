"""
Weights learned from our own labelled articles, as ``manage.py train_linker`` writes them.

Each judge is a logistic regression: named features, a weight for each, and a shift.
"""

import functools
import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

LEARNED = Path(__file__).parent / "learned.json"

Rows = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Judge:
    """A logistic regression over named features."""

    weights: Rows
    shift: float

    def logits(self, rows: Rows) -> Rows:
        """Return the log-odds of each row."""
        return rows @ self.weights + self.shift

    def probability(self, row: Sequence[float]) -> float:
        """Return the probability of one row."""
        return sigmoid(float(np.dot(self.weights, row)) + self.shift)


@dataclass(frozen=True, slots=True)
class Judges:
    """
    Everything learned.

    `about` tells whether an article is about a conflict, `words` whether a sentence is about a
    clause, `words_beside` the same from what the others got; `encoded` and `encoded_beside` do so
    with an encoder. `labelled` is the digest of what they were trained with.
    """

    about: Judge
    words: Judge
    words_beside: Judge
    encoded: Judge
    encoded_beside: Judge
    labelled: str


@functools.cache
def load_judges() -> Judges:
    """Return the weights that come with the program."""
    stored = json.loads(LEARNED.read_text(encoding="utf-8"))
    return Judges(
        **{name: _judge(stored[name]) for name in Judges.__annotations__ if name != "labelled"},
        labelled=stored["labelled"],
    )


def _judge(stored: dict[str, Any]) -> Judge:
    return Judge(np.array(list(stored["weights"].values())), stored["shift"])


def sigmoid(logit: float) -> float:
    """Return the probability of log-odds."""
    return 1 / (1 + math.exp(-max(-50.0, min(50.0, logit))))


def log_odds(probability: float) -> float:
    """Return the log-odds of a probability, which is kept from the ends."""
    kept = min(max(probability, 0.003), 0.997)
    return math.log(kept / (1 - kept))
