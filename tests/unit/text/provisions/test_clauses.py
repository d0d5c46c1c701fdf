"""Invented clauses in twelve languages say what their tables expect."""

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


def test_an_item_of_another_days_statement_is_not_the_texts_own():
    text = "Statement of 1 November 2024. Item 2 of the October 10 joint statement shall be carried out."
    (reference,) = [one for one in _read(text, "en").references if "Item 2" in one.text]
    assert reference.to_instrument == "October 10 joint statement"


def test_a_chain_of_items_has_no_depth_without_end():
    said = _read("Article 1, paragraph 2 of " * 400, "en")
    assert said.references


def test_there_are_many_clauses_and_some_in_every_language():
    clauses = [param.values[0] for param in _clauses()]
    assert len(clauses) >= 150
    assert set(clauses) == set(LANGUAGES)
