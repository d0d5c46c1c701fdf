"""ONNX Runtime: opened with settings fit for a worker among others, fed in even batches."""

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from agreements.linking.encoding.encoder import EncoderError, EncoderMissing

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

PIECES_A_BATCH = 768
"""More pieces at once are no faster (their numbers leave the processor's cache), and cost memory."""

_LONGER, _WORTH_A_BATCH = 1.2, 64
_CHUNK = 2**22


def open_session(
    network: Path | bytes, *, threads: int = 1, as_written: bool = False
) -> "InferenceSession":
    """
    Open `network` for the processor, with `threads` of its own.

    With `as_written` the runtime rewrites nothing: it would replace additions and norms by one
    operation that is four times slower. Raises EncoderMissing if the runtime is not installed
    and EncoderError if it cannot read the network.
    """
    try:
        import onnxruntime
    except ImportError as error:
        raise EncoderMissing(
            f"The package onnxruntime cannot be used ({error}). Install it from requirements.txt."
        ) from error
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    if as_written:
        level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
        options.graph_optimization_level = level
    content = str(network) if isinstance(network, Path) else network
    try:
        return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # the runtime's own errors share no class but this one
        where = f"{network}" if isinstance(network, Path) else "The prepared network"
        raise EncoderError(f"{where} cannot be run: {error}") from error


def batches(lengths: Sequence[int], pieces: int = PIECES_A_BATCH) -> Iterator[NDArray[np.int64]]:
    """
    Yield the numbers of texts of about one length, together at most `pieces` long.

    All texts of a batch are filled up to its longest, so one much longer begins another batch.
    A text longer than `pieces` comes alone. Texts of no length are left out.
    """
    order = [int(n) for n in np.argsort(lengths, kind="stable") if lengths[n]]
    batch: list[int] = []
    for number in order:
        length = lengths[number]
        if batch and (
            (len(batch) + 1) * length > pieces
            or (length > _LONGER * lengths[batch[0]] and len(batch) * length > _WORTH_A_BATCH)
        ):
            yield np.array(batch)
            batch = []
        batch.append(number)
    if batch:
        yield np.array(batch)


def unit(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return `rows`, each of length 1; a row of nothing stays one."""
    lengths = np.linalg.norm(rows, axis=1, keepdims=True).astype(np.float32)
    turned: NDArray[np.float32] = rows / np.maximum(lengths, np.finfo(np.float32).tiny)
    return turned


def digest(path: Path) -> str:
    """Return the SHA-256 of the file at `path`, in hexadecimal."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            found.update(chunk)
    return found.hexdigest()
