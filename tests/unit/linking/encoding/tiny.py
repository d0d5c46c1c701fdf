"""A network of the wheel's kind, small enough to look at: written here, read by the code tested."""

import hashlib
import struct
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from agreements.linking.encoding.prepared import Origin, float_probes
from agreements.linking.encoding.ranges import measured
from agreements.linking.encoding.weights import read_weights

WIDTH, LAYERS, HEADS, INNER, PLACES = 32, 2, 2, 64, 24
PIECES = (
    *("<s>", "<pad>", "</s>", "<unk>", "▁", "▁cease", "fire", "▁ceasefire", "▁fire", "▁the"),
    *("▁prisoners", "▁were", "▁exchanged", "▁query", ":", "s", "▁a", "e", "a", "▁truce", "<mask>"),
)
SCORES = (0.0,) * 4 + tuple(-2.0 - n / 10 for n in range(len(PIECES) - 5)) + (0.0,)
TEXTS = (
    "the ceasefire",
    "prisoners were exchanged",
    "a truce",
    "the prisoners were exchanged a truce the ceasefire",
    "fire fires ceasefires",
)


def packed(rows: np.ndarray) -> bytes:
    """Pack `rows` as the wheel does: blocks of 32 numbers with a scale."""
    blocks = rows.reshape(-1, 32)
    scales = np.maximum(np.abs(blocks).max(axis=1), 1e-6) / 7
    scales = scales.astype("<f2")
    whole = (np.rint(blocks / scales[:, None].astype(np.float32)) + 8).clip(0, 15).astype(np.uint8)
    halves = whole[:, :16] | whole[:, 16:] << 4
    return b"".join(
        scale.tobytes() + half.tobytes() for scale, half in zip(scales, halves, strict=True)
    )


def tensors(seed: int = 7) -> dict[str, np.ndarray]:
    """Draw all tensors; one column of the inner state reaches much further than the others."""
    draw = np.random.default_rng(seed)

    def some(*shape: int) -> np.ndarray:
        return draw.normal(0, 0.2, shape).astype(np.float32)

    found = {
        "emb.word": some(len(PIECES), WIDTH),
        "emb.pos": some(PLACES * WIDTH),
        "emb.type": some(2 * WIDTH),
        "emb.ln.w": 1 + some(WIDTH),
        "emb.ln.b": some(WIDTH),
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


def content(normalised: Mapping[str, str] = {"\t": " ", "\u200b": "", "Ａ": "a"}) -> bytes:
    """Write the whole file."""
    head = b"E5S1" + struct.pack(
        "<I7ifi", 1, WIDTH, LAYERS, HEADS, INNER, len(PIECES), PLACES, 2, 1e-12, 32
    )
    pieces = [piece.encode() for piece in PIECES]
    ends = np.cumsum([0, *map(len, pieces)])
    head += struct.pack("<5iQ", len(PIECES), 0, 2, 1, 3, sum(map(len, pieces)))
    head += ends.astype("<u4").tobytes() + np.array(SCORES, "<f4").tobytes() + b"".join(pieces)
    letters = b"".join(
        struct.pack("<IB", ord(a), len(b)) + b"".join(struct.pack("<I", ord(c)) for c in b)
        for a, b in sorted(normalised.items())
    )
    head += struct.pack("<iI", len(normalised), len(letters)) + letters
    parts = {
        name: (int(rows.ndim == 2), rows.size, packed(rows) if rows.ndim == 2 else rows.tobytes())
        for name, rows in tensors().items()
    }
    at = len(head) + 4 + sum(2 + len(name) + 21 for name in parts)
    directory = struct.pack("<i", len(parts))
    for name, (kind, count, data) in parts.items():
        directory += struct.pack("<H", len(name)) + name.encode()
        directory += struct.pack("<BIQQ", kind, count, at, len(data))
        at += len(data)
    return head + directory + b"".join(data for _, _, data in parts.values())


def origin(folder: Path) -> Origin:
    """Write weights and ranges into `folder`."""
    weights, ranges = folder / "tiny.bin", folder / "ranges.npz"
    weights.write_bytes(content())
    read = read_weights(weights)
    ranges.write_bytes(measured(read, float_probes(read), TEXTS))
    return Origin(hashlib.sha256(weights.read_bytes()).hexdigest(), ranges, weights)
