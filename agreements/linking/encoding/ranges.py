"""
How far the numbers inside the encoder reach, measured once on sentences of our own.

Small whole numbers have few steps, and a few columns of this network reach a hundred times
further than all others: they would take all the steps. So each column is divided by a factor of
its own before it is rounded, and its weights are multiplied by it. Because factors and limits
are measured beforehand, a sentence's vector does not depend on what it is encoded beside.

The measured values lie beside this module; `measured` makes them anew.
"""

import io
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from agreements.linking.encoding.encoder import EncoderError, Vectors
from agreements.linking.encoding.weights import Weights

RANGES = Path(__file__).parent / "ranges.npz"
SITES = ("qkv", "ao", "fi", "fo")
"""The four products of a layer whose left side is rounded."""

_STEP = 8  # factors are powers of the eighth root of two
_LEAST = 1e-3
_SLACK = 1.05
_OUTLIERS = 0.7  # what share of a column's reach its weights take over; .6 to .8 serve


@dataclass(frozen=True, slots=True)
class Ranges:
    """
    Factors by layer and site, and the least and greatest number there once divided by them.

    `factors` has one number a column; `lowest` and `highest` one a layer and site.
    """

    factors: Mapping[tuple[int, str], Vectors]
    lowest: Vectors
    highest: Vectors


def read_ranges(weights: Weights, path: Path = RANGES) -> Ranges:
    """Read what was measured; raise EncoderError if it is of another network."""
    with np.load(path) as stored:
        steps, lowest, highest = stored["steps"], stored["lowest"], stored["highest"]
    shape = weights.shape
    widths = [shape.inner if site == "fo" else shape.width for site in SITES]
    if steps.shape != (shape.layers, sum(widths)):
        raise EncoderError(f"{path.name} was measured on a network of another shape.")
    parts = np.split(steps.astype(np.float64) / _STEP, np.cumsum(widths)[:-1], axis=1)
    factors = {
        (layer, site): np.exp2(part[layer]).astype(np.float32)
        for site, part in zip(SITES, parts, strict=True)
        for layer in range(shape.layers)
    }
    return Ranges(factors, lowest, highest)


def measured(
    weights: Weights,
    probes: Callable[[str], Mapping[tuple[int, str], Vectors]],
    texts: Iterable[str],
) -> bytes:
    """
    Return the content of the file of ranges for `weights`, seen on `texts`.

    `probes` gives, for a text, what enters each site (rows are pieces): `prepared.float_probes`.
    """
    least: dict[tuple[int, str], Vectors] = {}
    most: dict[tuple[int, str], Vectors] = {}
    for text in texts:
        for site, rows in probes(text).items():
            least[site] = np.minimum(least.get(site, np.inf), rows.min(axis=0))
            most[site] = np.maximum(most.get(site, -np.inf), rows.max(axis=0))
    layers = range(weights.shape.layers)
    steps = {site: _steps(weights, site, least[site], most[site]) for site in least}
    divided = {site: np.exp2(steps[site].astype(np.float64) / _STEP) for site in least}
    lowest = [[_reach(least, divided, (n, s)).min() for s in SITES] for n in layers]
    highest = [[_reach(most, divided, (n, s)).max() for s in SITES] for n in layers]
    out = io.BytesIO()
    np.savez_compressed(
        out,
        steps=np.stack([np.concatenate([steps[n, site] for site in SITES]) for n in layers]),
        lowest=np.minimum(np.array(lowest) * _SLACK, 0).astype(np.float32),
        highest=np.maximum(np.array(highest) * _SLACK, 0).astype(np.float32),
    )
    return out.getvalue()


def site_weights(weights: Weights, layer: int, site: str) -> Vectors:
    """Return the matrix of a site, one row an output; query, key and value are one."""
    names = ("q", "k", "v") if site == "qkv" else (site,)
    return np.concatenate([weights.matrix(f"l{layer}.{name}.w") for name in names])


def _reach(
    limits: Mapping[tuple[int, str], Vectors],
    divided: Mapping[tuple[int, str], NDArray[np.float64]],
    site: tuple[int, str],
) -> NDArray[np.float64]:
    return limits[site] / divided[site]


def _steps(
    weights: Weights, site: tuple[int, str], least: Vectors, most: Vectors
) -> NDArray[np.int8]:
    reach = np.maximum(np.maximum(-least, most), _LEAST)
    size = np.maximum(np.abs(site_weights(weights, *site)).max(axis=0), _LEAST)
    wanted = _OUTLIERS * np.log2(reach) - (1 - _OUTLIERS) * np.log2(size)
    steps: NDArray[np.int8] = (
        np.rint((wanted - wanted.mean()) * _STEP).clip(-127, 127).astype(np.int8)
    )
    return steps
