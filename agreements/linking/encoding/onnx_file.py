"""
Writes a network as an ONNX file: just the few messages of that format which a network needs.

The package `onnx` would do it as well, for 31 MB more on every disk.
"""

import struct
from collections.abc import Sequence
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

_VARINT, _BYTES, _FLOAT = 0, 2, 5
_IR_VERSION = 10
_OPERATIONS = {"": 21, "com.microsoft": 1}


class Kind(IntEnum):
    """How ONNX numbers the kinds of numbers used here."""

    FLOAT = 1
    UINT8 = 2
    INT8 = 3
    INT32 = 6
    INT64 = 7


_KINDS = {
    np.dtype(np.float32): Kind.FLOAT,
    np.dtype(np.uint8): Kind.UINT8,
    np.dtype(np.int8): Kind.INT8,
    np.dtype(np.int32): Kind.INT32,
    np.dtype(np.int64): Kind.INT64,
}


class OnnxGraph:
    """A network being written: constants, nodes, and what goes in and comes out."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._nodes: list[bytes] = []
        self._constants: list[bytes] = []
        self._inputs: list[bytes] = []
        self._outputs: list[bytes] = []

    def input(self, name: str, kind: Kind, sizes: Sequence[str | int]) -> str:
        """Declare what goes in; a size that is a word may differ from run to run."""
        self._inputs.append(_value(name, kind, sizes))
        return name

    def output(self, name: str, kind: Kind, sizes: Sequence[str | int]) -> str:
        """Declare what comes out."""
        self._outputs.append(_value(name, kind, sizes))
        return name

    def constant(self, name: str, values: NDArray | np.generic) -> str:
        """Store `values` under `name`."""
        numbers = np.asarray(values, order="C")
        message = b"".join(_number(1, size) for size in numbers.shape)
        message += _number(2, _KINDS[numbers.dtype]) + _text(8, name)
        message += _message(9, numbers.astype(numbers.dtype.newbyteorder("<")).tobytes())
        self._constants.append(message)
        return name

    def node(
        self,
        operation: str,
        inputs: Sequence[str],
        outputs: Sequence[str],
        *,
        domain: str = "",
        **attributes: float,
    ) -> str:
        """Add one operation and return its first output; an input left out is an empty name."""
        message = b"".join(_text(1, name) for name in inputs)
        message += b"".join(_text(2, name) for name in outputs)
        message += _text(3, outputs[0]) + _text(4, operation) + _text(7, domain)
        message += b"".join(_message(5, _attribute(*pair)) for pair in attributes.items())
        self._nodes.append(message)
        return outputs[0]

    def content(self) -> bytes:
        """Return the whole file."""
        graph = b"".join(_message(1, node) for node in self._nodes) + _text(2, self._name)
        graph += b"".join(_message(5, constant) for constant in self._constants)
        graph += b"".join(_message(11, value) for value in self._inputs)
        graph += b"".join(_message(12, value) for value in self._outputs)
        versions = b"".join(
            _message(8, _text(1, domain) + _number(2, version))
            for domain, version in _OPERATIONS.items()
        )
        return _number(1, _IR_VERSION) + _message(7, graph) + versions


def _value(name: str, kind: Kind, sizes: Sequence[str | int]) -> bytes:
    shape = b"".join(
        _message(1, _number(1, size) if isinstance(size, int) else _text(2, size)) for size in sizes
    )
    tensor = _number(1, kind) + _message(2, shape)
    return _text(1, name) + _message(2, _message(1, tensor))


def _attribute(name: str, value: float) -> bytes:
    if isinstance(value, int):
        return _text(1, name) + _number(3, value) + _number(20, 2)
    return _text(1, name) + _tag(2, _FLOAT) + struct.pack("<f", value) + _number(20, 1)


def _varint(value: int) -> bytes:
    value &= 2**64 - 1  # a negative number is written as its complement
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def _tag(field: int, wire: int) -> bytes:
    return _varint(field << 3 | wire)


def _number(field: int, value: int) -> bytes:
    return _tag(field, _VARINT) + _varint(value)


def _message(field: int, content: bytes) -> bytes:
    return _tag(field, _BYTES) + _varint(len(content)) + content


def _text(field: int, value: str) -> bytes:
    return _message(field, value.encode())
