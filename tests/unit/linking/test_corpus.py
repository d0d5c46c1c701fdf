"""The corpus format: read, written, linked and measured; mistakes are named with their place."""

import json
from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from agreements.linking.corpus import (
    CorpusError,
    link_row,
    published_days,
    read_agreements,
    read_articles,
    read_lines,
)
from tests.unit.linking.instruments import links

AGREEMENT = {
    "id": "LB",
    "title": "Truce",
    "date": "2024-11-26",
    "parties": ["Israel", "Lebanon"],
    "mediators": [],
    "clauses": [
        {"id": "LB#0", "number": "0", "heading": "", "text": "", "kind": "other"},
        {
            "id": "LB#1",
            "number": "1",
            "text": "All fire stops.",
            "kind": "cessation_of_hostilities",
        },
    ],
}
BODY = "Lebanon said Israel had violated the ceasefire. The sea was calm and blue."
ARTICLES = [
    {"id": "a", "title": "t", "source": "s", "published": "2024-12-04", "lang": "en", "body": BODY},
    {"id": "b", "title": "t", "source": "s", "published": "2024-12", "lang": "", "body": "Cake."},
]
LABEL = {
    "article_id": "a", "agreement_id": "LB", "clause_id": "LB#1", "sentence": BODY[:47],
    "start": 0, "end": 47, "strength": "explicit", "kind": "breach_claim",
}  # fmt: skip


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    (tmp_path / "agreements.json").write_text(json.dumps([AGREEMENT]), encoding="utf-8")
    (tmp_path / "articles.jsonl").write_text("\n".join(map(json.dumps, ARTICLES)) + "\n\n")
    (tmp_path / "labels.jsonl").write_text(json.dumps(LABEL))
    return tmp_path


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_corpus_is_linked_to_rows(corpus, jobs):
    out = corpus / "rows.jsonl"
    call_command("link_corpus", corpus, out=out, jobs=jobs, stderr=StringIO())
    rows = [json.loads(line) for line in out.read_text().splitlines()]
    best = max(rows, key=lambda row: row["probability"])
    assert (best["article_id"], best["clause_id"], best["relation"]) == (
        "a",
        "LB#1",
        "breach_claim",
    )
    assert BODY[best["start"] : best["end"]].startswith("Lebanon said")
    assert set(best) == {
        "article_id", "agreement_id", "clause_id", "start", "end", "probability", "relation", "band", "why",
    }  # fmt: skip


def test_a_labelled_corpus_is_measured(corpus):
    out = StringIO()
    call_command("evaluate_linker", corpus, json=True, stdout=out)
    figures = json.loads(out.getvalue())
    assert figures["sentence_clause"]["f1"] == 1.0
    assert figures["article_agreement"]["average_precision"] == 1.0
    assert figures["articles"] == 2
    assert set(figures["by_language"]) == {"en"}


def test_the_measure_can_be_read_in_a_terminal(corpus):
    out = StringIO()
    call_command("evaluate_linker", corpus, stdout=out)
    assert "sentence × clause" in out.getvalue()
    assert "calibration" in out.getvalue()


@pytest.mark.parametrize("command", ["link_corpus", "evaluate_linker"])
def test_a_missing_folder_is_named(tmp_path, command):
    options = {"out": tmp_path / "x"} if command == "link_corpus" else {}
    with pytest.raises(CommandError, match=r"agreements\.json"):
        call_command(command, tmp_path / "none", **options)


def test_a_place_that_cannot_be_written_is_named(corpus):
    with pytest.raises(CommandError, match="cannot be written"):
        call_command("link_corpus", corpus, out=corpus)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"date": "soon"}, "'soon' is no date"),
        ({"date": ""}, "needs a date"),
        ({"clauses": [{"id": "x", "kind": "peace"}]}, "'peace' is no clause kind"),
        ({"clauses": [{"kind": "other"}]}, "clause 1: the key 'id' is missing"),
    ],
)
def test_mistakes_in_agreements_are_named(tmp_path, change, message):
    path = tmp_path / "agreements.json"
    path.write_text(json.dumps([{**AGREEMENT, **change}]))
    with pytest.raises(CorpusError, match=message):
        read_agreements(path)


@pytest.mark.parametrize(
    ("text", "message"),
    [("{}", "expected a list"), ("[", "no JSON"), ("[3]", "expected an object")],
)
def test_a_file_that_holds_no_agreements_is_named(tmp_path, text, message):
    path = tmp_path / "agreements.json"
    path.write_text(text)
    with pytest.raises(CorpusError, match=message):
        read_agreements(path)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "line 1: this is no JSON"),
        ("[]", "line 1: expected an object"),
        ('{"id": "a", "published": ""}', "line 1: the key 'body' is missing"),
        ('{"id": "a", "published": "2024-13", "body": ""}', "'2024-13' is no date"),
    ],
)
def test_mistakes_in_articles_are_named(tmp_path, line, message):
    path = tmp_path / "articles.jsonl"
    path.write_text(line)
    with pytest.raises(CorpusError, match=message):
        list(read_articles(path))


def test_a_missing_label_key_is_named(corpus):
    (corpus / "labels.jsonl").write_text('{"article_id": "a"}')
    with pytest.raises(CommandError, match="line 1: the key 'clause_id' is missing"):
        call_command("evaluate_linker", corpus)


def test_a_file_that_is_no_text_is_named(tmp_path):
    path = tmp_path / "articles.jsonl"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(CorpusError, match="cannot be read"):
        list(read_lines(path))


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02-03", date(2024, 2, 3), date(2024, 2, 3)),
        ("2024-02-03T10:00:00Z", date(2024, 2, 3), date(2024, 2, 3)),
        ("", None, None),
    ],
)
def test_days_of_publication(written, first, last):
    assert published_days(written, "here") == (first, last)


def test_a_row_writes_the_relation_in_the_corpus_words():
    link = links(
        "Lebanon denied having violated the ceasefire with Israel.", day=date(2024, 12, 4)
    )[0]
    assert link_row("a", link)["relation"] == "denial"
