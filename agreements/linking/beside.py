"""See each candidate beside the others: of its sentence, its agreement, its article."""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from agreements.linking.candidates import Candidate
from agreements.linking.learned import Rows

BESIDE = (
    "own",
    "rank",
    "share_of_sentence",
    "ahead_of_others",
    "ahead_of_other_agreements",
    "first_of_agreement",
    "sentence_before",
    "sentence_after",
    "article",
)
_SMALLEST = 1e-4
_KEPT_BACK = 0.05
_MOST_TELLING = 4


def beside(candidates: Sequence[Candidate], probabilities: Rows) -> Rows:
    """Return the features of `BESIDE`, a row each, from each candidate's own probability."""
    rows = np.zeros((len(candidates), len(BESIDE)))
    by_sentence: dict[int, list[int]] = defaultdict(list)
    for number, candidate in enumerate(candidates):
        by_sentence[candidate.place].append(number)
    highest = {place: max(probabilities[n] for n in own) for place, own in by_sentence.items()}
    telling = sorted(highest.values(), reverse=True)[:_MOST_TELLING]
    kept = np.clip(probabilities, _SMALLEST, 1 - _SMALLEST)
    rows[:, 0] = np.log(kept / (1 - kept))
    rows[:, 8] = sum(telling) / len(telling) if telling else 0.0
    for place, own in by_sentence.items():
        rows[own, 6] = highest.get(place - 1, 0.0)
        rows[own, 7] = highest.get(place + 1, 0.0)
        _within(rows, candidates, probabilities, own)
    return rows


def _within(
    rows: Rows, candidates: Sequence[Candidate], probabilities: Rows, own: list[int]
) -> None:
    """Fill in how the candidates of one sentence stand to each other."""
    order = sorted(own, key=lambda number: -probabilities[number])
    total = sum(probabilities[number] for number in own) + _KEPT_BACK
    of_agreement: dict[int, float] = {}
    for number in order:
        of_agreement.setdefault(candidates[number].by_hand.agreement, probabilities[number])
    for rank, number in enumerate(order):
        probability = probabilities[number]
        agreement = candidates[number].by_hand.agreement
        rival = probabilities[order[0]] if rank else probabilities[order[1]] if order[1:] else 0.0
        elsewhere = max((p for a, p in of_agreement.items() if a != agreement), default=0.0)
        rows[number, 1:6] = (
            np.log(1 + rank),
            probability / total,
            probability - rival,
            probability - elsewhere,
            float(probability >= of_agreement[agreement]),
        )
