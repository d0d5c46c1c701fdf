"""Texts are cut into the pieces whose scores add up highest."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from agreements.linking.encoding.pieces import PieceCutter, index_of, read_index
from tests.unit.linking.encoding.tiny import PIECES, SCORES, vocabulary

WORDS = vocabulary()
CUTTER = PieceCutter(WORDS, index_of(WORDS))


def cut(text: str) -> list[str]:
    return [PIECES[number] for number in CUTTER.cut(text)]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("the ceasefire", ["▁the", "▁ceasefire"]),
        ("ceasefires", ["▁ceasefire", "s"]),
        ("the  ceasefire", ["▁the", "▁ceasefire"]),
        ("the\tcease\u200bfire", ["▁the", "▁ceasefire"]),
        (" the", ["▁the"]),
        ("the ", ["▁the", "▁"]),
        ("Ａ", ["▁a"]),
        ("", ["▁"]),
    ],
)
def test_it_cuts(text: str, pieces: list[str]) -> None:
    assert cut(text) == pieces


def test_one_whole_piece_beats_two_where_it_scores_higher() -> None:
    scores = [*SCORES]
    scores[PIECES.index("▁ceasefire")] = -90.0
    other = PieceCutter(vocabulary(scores), index_of(WORDS))

    assert [PIECES[n] for n in other.cut("ceasefire")] == ["▁cease", "fire"]


def test_an_index_read_back_finds_the_same_pieces(tmp_path: Path) -> None:
    (tmp_path / "index").write_bytes(index_of(WORDS).content())
    again = PieceCutter(WORDS, read_index(tmp_path / "index"))

    for text in ("the ceasefires", "a truce ☂", "prisoners were exchanged"):
        assert again.cut(text) == CUTTER.cut(text)


def test_of_pieces_of_the_same_letters_the_first_counts() -> None:
    twice = replace(
        WORDS,
        text=bytes(WORDS.text) + "▁the".encode(),
        ends=np.append(WORDS.ends, WORDS.ends[-1] + len("▁the".encode())),
        scores=np.append(WORDS.scores, np.float32(0)),
    )

    assert PieceCutter(twice, index_of(twice)).cut("the") == [PIECES.index("▁the")]


def test_a_letter_without_a_piece_is_unknown_and_costs_only_itself() -> None:
    assert cut("the ☂ ceasefire") == ["▁the", "▁", "<unk>", "▁ceasefire"]


def test_the_names_of_special_pieces_are_mere_letters() -> None:
    assert "</s>" not in cut("a </s>")
    assert "<s>" not in cut("<s>")


@given(st.text(alphabet="acefirsthe: \t☂", max_size=60))
def test_pieces_put_together_are_the_text(text: str) -> None:
    once, again = CUTTER.cut(text), CUTTER.cut(text)
    joined = "".join(PIECES[number] for number in once)

    assert once == again
    assert joined.count("<unk>") <= len(text)
    known = [letter for letter in joined.replace("<unk>", "") if letter != "▁"]
    assert set(known) <= set(text)
    if "<unk>" not in joined:
        assert joined.replace("▁", "") == "".join(text.split())
