"""
Any other sentence encoder that comes as an ONNX file with its tokenizer.

Its folder holds ``model.onnx`` (inputs ``input_ids`` and ``attention_mask``, perhaps
``token_type_ids``; first output the state of each piece, or one vector a text), ``tokenizer.json``
and, if wanted, ``encoder.json`` with ``name``, ``prefix`` (put before each text), ``pooling``
("mean" or "first") and ``longest`` (pieces).
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from agreements.linking.encoding.encoder import EncoderError, EncoderMissing, Vectors
from agreements.linking.encoding.runtime import batches, digest, open_session, unit

if TYPE_CHECKING:
    from tokenizers import Tokenizer

MODEL, TOKENIZER, WISHES = "model.onnx", "tokenizer.json", "encoder.json"

_POOLINGS = ("mean", "first")
_KNOWN_INPUTS = ("input_ids", "attention_mask", "token_type_ids")


@dataclass(frozen=True, slots=True)
class Wishes:
    """What ``encoder.json`` may say."""

    name: str
    prefix: str = ""
    pooling: str = "mean"
    longest: int = 512


class NamedEncoder:
    """The encoder in a folder."""

    def __init__(self, folder: Path, *, threads: int = 1) -> None:
        """Open it; raise EncoderMissing for what is not there, EncoderError for what is wrong."""
        for file in (MODEL, TOKENIZER):
            if not (folder / file).is_file():
                raise EncoderMissing(f"The encoder's folder {folder} holds no {file}.")
        self._wishes = _wishes(folder)
        self._tokenizer = _tokenizer(folder / TOKENIZER, self._wishes.longest)
        self._session = open_session(folder / MODEL, threads=threads)
        self._inputs = [value.name for value in self._session.get_inputs()]
        strange = sorted(set(self._inputs) - set(_KNOWN_INPUTS))
        if strange:
            raise EncoderError(f"{folder / MODEL} asks for inputs not known: {', '.join(strange)}.")
        self.name = f"{self._wishes.name} {digest(folder / MODEL)[:12]}"
        self.dimensions = self.encode(["."]).shape[1]

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return one row a text, of length 1."""
        if not texts:
            return np.zeros((0, self.dimensions), np.float32)
        cut = self._tokenizer.encode_batch([self._wishes.prefix + text for text in texts])
        vectors: dict[int, Vectors] = {}
        for batch in batches([len(text.ids) for text in cut]):
            rows = unit(self._pooled([cut[number].ids for number in batch]))
            vectors.update(zip(batch.tolist(), rows, strict=True))
        nothing = np.zeros_like(next(iter(vectors.values()), np.zeros(0, np.float32)))
        return np.stack([vectors.get(number, nothing) for number in range(len(texts))])

    def _pooled(self, texts: Sequence[Sequence[int]]) -> Vectors:
        lengths = np.array([len(text) for text in texts])
        numbers = np.zeros((len(texts), lengths.max()), np.int64)
        for row, text in zip(numbers, texts, strict=True):
            row[: len(text)] = text
        own = np.arange(numbers.shape[1]) < lengths[:, None]
        given: Mapping[str, NDArray] = {
            "input_ids": numbers,
            "attention_mask": own.astype(np.int64),
            "token_type_ids": np.zeros_like(numbers),
        }
        outputs = self._session.run(None, {name: given[name] for name in self._inputs})
        states: Vectors = outputs[0].astype(np.float32)
        if states.ndim == 2:
            return states
        if self._wishes.pooling == "first":
            return states[:, 0]
        shares = (own / lengths[:, None]).astype(np.float32)
        means: Vectors = np.einsum("tp,tpd->td", shares, states)
        return means


def _wishes(folder: Path) -> Wishes:
    path = folder / WISHES
    try:
        said: Any = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
        wishes = Wishes(**{"name": folder.name, **said})
    except (ValueError, TypeError) as error:
        raise EncoderError(f"{path} cannot be read: {error}.") from error
    if wishes.pooling not in _POOLINGS:
        raise EncoderError(f"{path}: pooling must be one of {', '.join(_POOLINGS)}.")
    return wishes


def _tokenizer(path: Path, longest: int) -> "Tokenizer":
    try:
        from tokenizers import Tokenizer
    except ImportError as error:
        raise EncoderMissing(
            "An encoder of one's own needs the package tokenizers: pip install tokenizers."
        ) from error
    try:
        tokenizer = Tokenizer.from_file(str(path))
    except Exception as error:  # the package raises nothing narrower
        raise EncoderError(f"{path} cannot be read: {error}.") from error
    tokenizer.no_padding()
    tokenizer.enable_truncation(longest)
    return tokenizer
