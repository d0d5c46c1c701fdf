"""Invented agreements in many shapes and languages: starts, parents, kinds, all exactly."""

from pathlib import Path

import pytest

from agreements.text.segments.cut import segments
from agreements.types.terms import SegmentKind
from tests.unit.text.segments.marked import FOLDER, read_marked

FILES = sorted(FOLDER.glob("*.txt"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_segment_is_found_and_no_other(file: Path):
    text, expected = read_marked(file.read_text(encoding="utf-8"))
    found = [
        (one.start, one.path, one.parent_path, one.kind.value)
        for one in segments(text).segments
        if one.kind != SegmentKind.NOISE
        and one.path not in ("title", "adoption")
        and not one.path.startswith("preamble.")
    ]
    assert found == [
        (one.start, one.path, one.parent, one.kind) for one in expected if not one.free
    ]


def test_there_are_texts_in_all_our_languages():
    languages = {file.stem.split("_")[0] for file in FILES}
    assert languages >= {"en", "fr", "es", "ru", "uk", "ar", "hy", "az"}
