"""`manage.py bench_linker`: every method answers on the same articles, or the command says why not."""

import json
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from agreements.management.peers import compare
from agreements.management.peers.registry import ENGINE, PEERS, WITHOUT_ENCODER
from tracker.management.commands import bench_linker
from tracker.services.processes import ServicesError

BROKEN = "Guatemala said the army of Belize had opened fire near the bridge despite the ceasefire."
HANDED = "Belize said Guatemala had handed over nine prisoners at the bridge."
AGREEMENT = {
    "id": "GB", "title": "Ceasefire between Guatemala and Belize", "date": "2024-03-05",
    "parties": ["Guatemala", "Belize"], "mediators": ["Mexico"],
    "clauses": [
        {"id": "GB#0", "number": "0", "kind": "other", "text": "The whole agreement."},
        {"id": "GB#1", "number": "1", "kind": "cessation_of_hostilities",
         "text": "Guatemala and Belize cease fire near the bridge from noon."},
        {"id": "GB#2", "number": "2", "kind": "prisoners_exchange",
         "text": "All prisoners are handed over at the bridge within a week."},
    ],
}  # fmt: skip
ARTICLES = [
    {"id": "a", "title": "Fire at the border", "published": "2024-03-09", "lang": "en",
     "body": f"{BROKEN} {HANDED} Rain is expected on Sunday."},
    {"id": "b", "title": "Border calm", "published": "2024-03-20", "lang": "en",
     "body": f"{HANDED} Guatemala and Belize play each other in the cup."},
    {"id": "c", "title": "Cake", "published": "2024-03-09", "lang": "en",
     "body": "The baker of Reims won a prize. Everybody ate."},
    {"id": "d", "title": "Too early", "published": "2023-01-01", "lang": "en",
     "body": "Guatemala and Belize spoke of a ceasefire and of prisoners."},
]  # fmt: skip
LABELS = [("a", "GB#1", 0, len(BROKEN)), ("a", "GB#2", len(BROKEN) + 1, len(BROKEN + HANDED) + 1),
          ("b", "GB#2", 0, len(HANDED))]  # fmt: skip
MEASURED = {
    "sentence_clause_f1", "sentence_clause_threshold", "article_agreement_f1",
    "article_agreement_threshold", "articles_per_second_per_core", "peak_memory_mb",
    "prepare_seconds", "cost_growth",
}  # fmt: skip


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    labels = [
        {"article_id": article, "agreement_id": "GB", "clause_id": clause, "start": start,
         "end": end, "strength": "explicit", "kind": "breach_claim"}
        for article, clause, start, end in LABELS
    ]  # fmt: skip
    (tmp_path / "agreements.json").write_text(json.dumps([AGREEMENT]))
    (tmp_path / "articles.jsonl").write_text("\n".join(map(json.dumps, ARTICLES)))
    (tmp_path / "labels.jsonl").write_text("\n".join(map(json.dumps, labels)))
    return tmp_path


def measured(corpus, *, sizes):
    out = StringIO()
    call_command("bench_linker", corpus, json=True, sizes=sizes, stdout=out, stderr=StringIO())
    return json.loads(out.getvalue())


def without(monkeypatch, *names):
    """Measure the engine and only those peers that are not named."""
    monkeypatch.setattr(compare, "PEERS", [peer for peer in PEERS if peer.name not in names])


def test_every_method_is_measured_on_the_same_articles(corpus, servers):
    figures = measured(corpus, sizes=[])
    assert figures["left_out"] == []
    expected = [ENGINE, WITHOUT_ENCODER, *(peer.name for peer in PEERS)]
    assert [row["method"] for row in figures["methods"]] == expected
    assert (figures["articles"], figures["about_a_conflict"], figures["clauses"]) == (4, 2, 3)
    for row in figures["methods"]:
        assert row.keys() >= MEASURED
        assert row["sentence_clause_f1"] > 0
        assert row["article_agreement_f1"] == 1.0
        assert row["peak_memory_mb"] > 1
    assert figures["methods"][0]["at_bands"]["article_agreement_f1"] == 1.0


def test_growth_is_measured_with_made_up_clauses(corpus, servers, monkeypatch):
    without(monkeypatch, "bm25", "tfidf", "percolator", "fuzzy", "embeddings")
    figures = measured(corpus, sizes=[30, 2])
    assert figures["own_clauses_at_the_sizes"] == 2
    for row in (figures["gate"], *figures["methods"]):
        assert [size["clauses"] for size in row["sizes"]] == [2, 30]
        assert row["cost_growth"] > 0
    asked = [[size["articles_asked"] for size in row["sizes"]] for row in figures["methods"]]
    assert asked == [[4, 4], [4, 4], [2, 2]]


def test_a_peer_that_cannot_run_is_named_and_the_rest_goes_on(corpus, servers, monkeypatch):
    lacking = replace(PEERS[0], library="not_a_package_of_anybody")
    failing = replace(PEERS[0], name="nothing", title="Nothing")
    monkeypatch.setattr(compare, "PEERS", [lacking, failing, PEERS[3]])
    out = StringIO()
    call_command("bench_linker", corpus, sizes=[], stdout=out, stderr=StringIO())
    text = out.getvalue()
    assert "BM25 (bm25s) is left out: not_a_package_of_anybody is not installed" in text
    assert "Nothing is left out: nothing failed: StopIteration" in text
    assert "\nkeyword lists (Aho-Corasick)" in text


def test_without_a_database_its_peer_is_left_out(corpus, monkeypatch):
    def refuse(prefix):
        raise ServicesError("the wheel is missing")

    for name in ("DATABASE_URL", "DATABASE_OWNER_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(bench_linker, "throw_away_postgres", refuse)
    without(monkeypatch, "bm25", "tfidf", "keywords", "fuzzy", "embeddings")
    figures = measured(corpus, sizes=[])
    assert [row["method"] for row in figures["left_out"]] == ["percolator"]
    assert figures["left_out"][0]["why"].endswith("the wheel is missing")


def test_a_corpus_without_clauses_is_refused(corpus, servers):
    (corpus / "agreements.json").write_text("[]")
    with pytest.raises(CommandError, match="no clause to link to"):
        call_command("bench_linker", corpus, sizes=[], stderr=StringIO())


def test_a_missing_folder_is_named(tmp_path, servers):
    with pytest.raises(CommandError, match=r"agreements\.json"):
        call_command("bench_linker", tmp_path / "none", sizes=[], stderr=StringIO())
