"""What was measured of the linker, kept beside it so that the program can show it."""

import json
from datetime import date
from pathlib import Path
from typing import Any

_RECORD = Path(__file__).parent / "measured.json"
# What the page shows of a run over labelled articles.
_OF_ARTICLES = (
    "model",
    "encoder",
    "articles",
    "sentences",
    "sentences_encoded",
    "sentence_clause",
    "article_clause",
    "article_agreement",
    "bands",
    "first_three",
    "relations",
    "by_language",
    "by_kind",
    "calibration",
    "negatives_with_a_linked_row",
)


def read_record() -> dict[str, Any]:
    """Return what was measured: `articles` and `sentences`, each with the day `on`."""
    record: dict[str, Any] = json.loads(_RECORD.read_text(encoding="utf-8"))
    return record


def record_articles(figures: dict[str, Any], *, on: date) -> None:
    """Keep the figures of a run over labelled articles."""
    kept = {name: figures[name] for name in _OF_ARTICLES}
    _keep("articles", {"on": on.isoformat(), **kept})


def record_sentences(figures: dict[str, dict[str, Any]], *, trained: int, on: date) -> None:
    """Keep how well the heads hear the sentences held out, having learned from `trained`."""
    _keep("sentences", {"on": on.isoformat(), "trained": trained, "by_language": figures})


def _keep(name: str, figures: dict[str, Any]) -> None:
    record = read_record() if _RECORD.exists() else {}
    record[name] = figures
    _RECORD.write_text(json.dumps(record, indent=1, sort_keys=True) + "\n", encoding="utf-8")
