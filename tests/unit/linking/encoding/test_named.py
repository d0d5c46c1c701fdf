"""An encoder of one's own: an ONNX file and its tokenizer in a folder the settings name."""

import json
import sys
from pathlib import Path

import numpy as np
import pytest

from agreements.linking.encoding.chosen import open_encoder
from agreements.linking.encoding.encoder import EncoderError, EncoderMissing
from agreements.linking.encoding.named import NamedEncoder
from agreements.linking.encoding.onnx_file import Kind, OnnxGraph

pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")
tokenizers = pytest.importorskip("tokenizers", reason="tokenizers is not installed")

WORDS = ["[UNK]", "truce", "the", "fire"]
ROWS = np.array([[0, 0, 1], [3, 0, 0], [0, 4, 0], [1, 1, 0]], np.float32)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    graph = OnnxGraph("rows")
    graph.input("input_ids", Kind.INT64, ("texts", "pieces"))
    graph.input("attention_mask", Kind.INT64, ("texts", "pieces"))
    graph.output("states", Kind.FLOAT, ("texts", "pieces", 3))
    graph.node("Gather", [graph.constant("rows", ROWS), "input_ids"], ["states"])
    (tmp_path / "model.onnx").write_bytes(graph.content())
    words = {word: number for number, word in enumerate(WORDS)}
    tokenizer = tokenizers.Tokenizer(tokenizers.models.WordLevel(words, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.Whitespace()
    tokenizer.save(str(tmp_path / "tokenizer.json"))
    return tmp_path


def test_pieces_are_averaged_without_the_padding(folder: Path, tmp_path: Path) -> None:
    encoder = open_encoder(str(folder), tmp_path)

    vectors = encoder.encode(["truce the", "", "truce", "fire"])

    assert encoder.dimensions == 3
    assert vectors[0] == pytest.approx([0.6, 0.8, 0])
    assert vectors[1] == pytest.approx([0, 0, 0])
    assert vectors[2] == pytest.approx([1, 0, 0])
    assert vectors[3] == pytest.approx([0.5**0.5, 0.5**0.5, 0])
    assert encoder.encode([]).shape == (0, 3)


def test_the_folder_may_say_how(folder: Path) -> None:
    wishes = {"name": "rows", "prefix": "the ", "pooling": "first", "longest": 2}
    (folder / "encoder.json").write_text(json.dumps(wishes))

    encoder = NamedEncoder(folder)

    assert encoder.encode(["truce"])[0] == pytest.approx([0, 1, 0])
    assert encoder.name.startswith("rows ")


def test_another_network_has_another_name(folder: Path) -> None:
    before = NamedEncoder(folder).name
    with (folder / "model.onnx").open("ab") as file:
        file.write(b"\x1a\x00")  # a comment of no length

    assert NamedEncoder(folder).name != before


@pytest.mark.parametrize("file", ["model.onnx", "tokenizer.json"])
def test_a_file_that_is_not_there_is_named(folder: Path, file: str) -> None:
    (folder / file).unlink()

    with pytest.raises(EncoderMissing, match=file):
        NamedEncoder(folder)


@pytest.mark.parametrize("file", ["model.onnx", "tokenizer.json", "encoder.json"])
def test_a_file_that_cannot_be_read_is_named(folder: Path, file: str) -> None:
    (folder / file).write_text("[")

    with pytest.raises(EncoderError, match=file):
        NamedEncoder(folder)


@pytest.mark.parametrize(
    ("wishes", "says"), [({"pooling": "max"}, "pooling"), ({"size": 3}, "size")]
)
def test_a_wish_not_known_is_named(folder: Path, wishes: dict, says: str) -> None:
    (folder / "encoder.json").write_text(json.dumps(wishes))

    with pytest.raises(EncoderError, match=says):
        NamedEncoder(folder)


def test_without_the_tokenizers_it_says_what_to_install(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "tokenizers", None)

    with pytest.raises(EncoderMissing, match="pip install tokenizers"):
        NamedEncoder(folder)
