"""Invented clauses in eleven languages say what their tables expect."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from agreements.text.provisions.languages import LANGUAGES
from agreements.text.provisions.read import read_provisions
from agreements.types.segments import DeadlineWords, Provision, Segment
from agreements.types.terms import SegmentKind

_FOLDER = Path(__file__).parent


def _clauses() -> list[Any]:
    return [
        pytest.param(file.stem, clause, id=f"{file.stem}-{number}")
        for file in sorted(_FOLDER.glob("*.toml"))
        for number, clause in enumerate(tomllib.loads(file.read_text("utf-8"))["clause"], start=1)
    ]


def _read(text: str, language: str) -> Provision:
    segment = Segment("1", None, 0, len(text), SegmentKind.OPERATIVE)
    (provision,) = read_provisions(text, [segment], language=language)
    return provision


def _short(deadline: DeadlineWords | None) -> str | None:
    if deadline is None:
        return None
    return f"{deadline.kind} {deadline.iso_duration or deadline.date or ''}".strip()


@pytest.mark.parametrize(("language", "clause"), _clauses())
def test_a_clause_says_what_its_table_expects(language, clause):
    said = _read(clause["text"], language)
    found = {
        "modality": str(said.modality),
        "obligors": list(said.obligors),
        "recipients": list(said.recipients),
        "beneficiaries": list(said.beneficiaries),
        "condition": said.condition,
        "places": list(said.places),
        "references": [reference.text for reference in said.references],
        "deadline": _short(said.deadline),
    }
    expected = {"references": [], "deadline": None} | clause
    del expected["text"]
    assert {key: found[key] for key in expected} == expected


def test_there_are_many_clauses_and_some_in_every_language():
    clauses = [param.values[0] for param in _clauses()]
    assert len(clauses) >= 150
    assert set(clauses) == set(LANGUAGES)
