"""
Teach the heads (`heads.py`) with our own sentences, and measure them on those held out.

Two softmax regressions over the same features. A sentence of two kinds counts half for each.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix  # type: ignore[import-untyped]
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]

from agreements.linking.frames import Frame
from agreements.linking.heads import (
    BUCKETS,
    KINDS,
    RELATIONS,
    Ids,
    Weights,
    ids_of,
    weighted,
)

# Larger means the heads follow the sentences more closely; chosen on the held-out sentences.
_KINDS_STRENGTH = 30.0
_RELATIONS_STRENGTH = 15.0
_ROUNDS = 150


def train(frames: Sequence[Frame]) -> dict[str, Any]:
    """Return what `write_heads` writes: weights, shift and rarity."""
    found = [ids_of(frame.words) for frame in frames]
    rarity = _rarity(found)
    features = _matrix(found, rarity)
    rows, kinds, shares = [], [], []
    for place, frame in enumerate(frames):
        for kind in frame.kinds or (None,):
            rows.append(place)
            kinds.append(KINDS.index(kind))
            shares.append(1 / max(1, len(frame.kinds)))
    kind_head = _fit(features[rows], kinds, shares, _KINDS_STRENGTH, len(KINDS))
    does = [(n, RELATIONS.index(f.relation)) for n, f in enumerate(frames) if f.relation]
    relation_head = _fit(
        features[[place for place, _ in does]],
        [relation for _, relation in does],
        [1.0] * len(does),
        _RELATIONS_STRENGTH,
        len(RELATIONS),
    )
    weights = np.concatenate([kind_head[0], relation_head[0]], axis=1)
    shift = np.concatenate([kind_head[1], relation_head[1]])
    return {"weights": weights, "shift": shift, "rarity": rarity}


def write_heads(trained: dict[str, Any], file: Path, *, sentences: str) -> None:
    """
    Write trained weights as whole numbers of eight bits; features never met are left out.

    `sentences` is the digest of what they were trained with, kept beside them.
    """
    weights: Weights = trained["weights"]
    scale = np.abs(weights).max(axis=0) / 127
    small = np.round(weights / scale).astype(np.int8)
    met = np.flatnonzero(np.any(small != 0, axis=1))
    np.savez_compressed(
        file,
        sentences=np.array(sentences),
        rows=met.astype(np.int32),
        weights=small[met],
        scale=scale.astype(np.float32),
        shift=trained["shift"].astype(np.float32),
        rarity=trained["rarity"][met].astype(np.float16),
        rarest=np.float32(trained["rarity"].max()),
    )


def _rarity(found: Sequence[Ids]) -> Weights:
    met = np.zeros(BUCKETS, np.float64)
    for ids in found:
        met[np.unique(ids)] += 1
    rarity: Weights = (np.log((1 + len(found)) / (1 + met)) + 1).astype(np.float32)
    return rarity


def _matrix(found: Sequence[Ids], rarity: Weights) -> Any:
    places, ids, values = weighted(found, rarity)
    return csr_matrix((values, (places, ids)), shape=(len(found), BUCKETS))


def _fit(
    features: Any, classes: Sequence[int], shares: Sequence[float], strength: float, count: int
) -> tuple[Weights, Weights]:
    """Return weights (features by classes) and shift of a softmax regression."""
    model = LogisticRegression(C=strength, max_iter=_ROUNDS)
    model.fit(features, classes, sample_weight=np.array(shares))
    weights = np.zeros((BUCKETS, count), np.float32)
    shift = np.full(count, -10.0, np.float32)  # a class without a sentence is never heard
    weights[:, model.classes_] = model.coef_.T
    shift[model.classes_] = model.intercept_
    return weights, shift
