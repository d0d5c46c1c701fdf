"""A network of the wheel's kind, small enough to look at: written here, read by the code tested."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from agreements.linking.encoding.packing import written
from agreements.linking.encoding.pieces import Vocabulary
from agreements.linking.encoding.prepared import Origin, float_probes
from agreements.linking.encoding.ranges import measured
from agreements.linking.encoding.weights import Shape, read_weights

WIDTH, LAYERS, HEADS, INNER, PLACES = 32, 2, 2, 64, 24
PIECES = (
    *("<s>", "<pad>", "</s>", "<unk>", "▁", "▁cease", "fire", "▁ceasefire", "▁fire", "▁the"),
    *("▁prisoners", "▁were", "▁exchanged", "▁query", ":", "s", "▁a", "e", "a", "▁truce", "<mask>"),
)
SCORES = (0.0,) * 4 + tuple(-2.0 - n / 10 for n in range(len(PIECES) - 5)) + (0.0,)
SHAPE = Shape(WIDTH, LAYERS, HEADS, INNER, len(PIECES), PLACES, 1e-12)
NORMALISED = {9: " ", 0x200B: "", 0xFF21: "a"}
TEXTS = (
    "the ceasefire",
    "prisoners were exchanged",
    "a truce",
    "the prisoners were exchanged a truce the ceasefire",
    "fire fires ceasefires",
)


def tensors(seed: int = 7) -> dict[str, np.ndarray]:
    """Draw all tensors; one column of the inner state reaches much further than the others."""
    draw = np.random.default_rng(seed)

    def some(*shape: int) -> np.ndarray:
        return draw.normal(0, 0.2, shape).astype(np.float32)

    found = {
        "emb.ln.w": 1 + some(WIDTH),
        "emb.ln.b": some(WIDTH),
        "out.w": some(WIDTH, WIDTH),
        "out.b": some(WIDTH),
    }
    for layer in range(LAYERS):
        shapes = {"q": (WIDTH, WIDTH), "k": (WIDTH, WIDTH), "v": (WIDTH, WIDTH)}
        shapes |= {"ao": (WIDTH, WIDTH), "fi": (INNER, WIDTH), "fo": (WIDTH, INNER)}
        for name, shape in shapes.items():
            found[f"l{layer}.{name}.w"] = some(*shape)
            found[f"l{layer}.{name}.b"] = some(shape[0])
        found[f"l{layer}.fi.b"][3] = 30.0
        for name in ("aln", "oln"):
            found[f"l{layer}.{name}.w"] = 1 + some(WIDTH)
            found[f"l{layer}.{name}.b"] = some(WIDTH)
    return found


def words(seed: int = 11) -> dict[str, np.ndarray]:
    """Draw what the student leaves to the wheel: the rows of words and of places."""
    draw = np.random.default_rng(seed)
    return {
        "emb.word": draw.normal(0, 0.2, (len(PIECES), WIDTH)).astype(np.float32),
        "emb.pos": draw.normal(0, 0.2, PLACES * WIDTH).astype(np.float32),
        "emb.type": draw.normal(0, 0.2, 2 * WIDTH).astype(np.float32),
    }


def vocabulary(
    scores: Sequence[float] = SCORES, normalised: Mapping[int, str] = NORMALISED
) -> Vocabulary:
    """Return the vocabulary of `PIECES`."""
    pieces = [piece.encode() for piece in PIECES]
    ends = np.cumsum([0, *map(len, pieces)]).astype(np.uint32)
    return Vocabulary(b"".join(pieces), ends, np.array(scores, np.float32), normalised, 0, 2, 1, 3)


def content(normalised: Mapping[int, str] = NORMALISED) -> bytes:
    """Write the file of the wheel."""
    return written(SHAPE, words() | tensors(), vocabulary(normalised=normalised))


def origin(folder: Path) -> Origin:
    """Write weights and ranges into `folder`."""
    weights, student = folder / "tiny.bin", folder / "student.bin"
    ranges = folder / "ranges.npz"
    weights.write_bytes(content())
    student.write_bytes(written(replace(SHAPE, words=0), tensors()))
    read, few = read_weights(weights), read_weights(student)
    ranges.write_bytes(measured(few, float_probes(read, few), TEXTS))
    return Origin(hashlib.sha256(weights.read_bytes()).hexdigest(), ranges, weights, student)
