"""A student learns to give its teacher's vectors, and is stored as it learned to be rounded."""

import sys
from pathlib import Path

import numpy as np
import pytest
from django.core.management import CommandError, call_command

from agreements.linking.encoding.packing import packed
from agreements.linking.encoding.weights import read_weights, unpacked
from tests.unit.linking.encoding.tiny import TEXTS, content


def test_packing_what_was_packed_changes_nothing() -> None:
    rows = np.random.default_rng(3).normal(0, 1, (5, 64)).astype(np.float32)

    once = unpacked(packed(rows), 64)

    assert unpacked(packed(once), 64) == pytest.approx(once, rel=1e-3)
    assert once == pytest.approx(rows, abs=0.6 * float(np.abs(rows).max()) / 7)


def test_a_student_of_one_layer_comes_nearer_to_a_teacher_of_two(tmp_path: Path) -> None:
    pytest.importorskip("torch", reason="torch is not installed")
    from agreements.linking.encoding.distil import teach

    (tmp_path / "teacher").write_bytes(content())
    told: list[str] = []
    kinds = [(number, number % 3) for number in range(len(TEXTS))]

    learned = teach(
        read_weights(tmp_path / "teacher"),
        TEXTS,
        (kinds,),
        seconds=4.0,
        tell=told.append,
        begins_as=(1,),
    )

    (tmp_path / "student").write_bytes(learned)
    student = read_weights(tmp_path / "student")
    assert (student.shape.layers, student.shape.words) == (1, 0)
    assert student.matrix("out.w").shape == (student.shape.width, student.shape.width)
    first, last = (sum(map(float, line.split()[1:])) for line in (told[0], told[-1]))
    assert last < first


def test_the_command_says_what_teaching_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "torch", None)
    monkeypatch.delitem(sys.modules, "agreements.linking.encoding.distil", raising=False)

    with pytest.raises(CommandError, match="Teaching needs torch"):
        call_command("teach_encoder")
