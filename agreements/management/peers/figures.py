"""How well a method did at the score that suits it best."""

from collections.abc import Sequence
from typing import Any

from agreements.linking.evaluate import Judged, LabelRow, LinkRow, best_cut, judge


def best_figures(rows: Sequence[LinkRow], labels: Sequence[LabelRow]) -> dict[str, Any]:
    """Return the best F1 by sentence and clause, by article and agreement, and where they lie."""
    explicit = [label for label in labels if label.explicit and label.clause_id is not None]
    places = {(row.article_id, row.clause_id, row.start, row.end) for row in explicit}
    sentence_cut, sentence_f1 = best_cut(judge(rows, labels), len(places))
    pairs = {_pair(label) for label in labels if label.explicit}
    article_cut, article_f1 = best_cut(_by_article(rows, labels), len(pairs))
    return {
        "sentence_clause_f1": round(sentence_f1, 3),
        "sentence_clause_threshold": round(sentence_cut, 4),
        "article_agreement_f1": round(article_f1, 3),
        "article_agreement_threshold": round(article_cut, 4),
    }


def _by_article(rows: Sequence[LinkRow], labels: Sequence[LabelRow]) -> list[Judged]:
    """Return for each article and agreement its best row, judged; topical pairs count neither way."""
    explicit = {_pair(label) for label in labels if label.explicit}
    known = {_pair(label) for label in labels}
    best: dict[tuple[str, str], LinkRow] = {}
    for row in rows:
        held = best.get(_pair(row))
        if held is None or row.probability > held.probability:
            best[_pair(row)] = row
    return [
        Judged(row, right=pair in explicit if pair in explicit or pair not in known else None)
        for pair, row in best.items()
    ]


def _pair(row: LinkRow | LabelRow) -> tuple[str, str]:
    return row.article_id, row.agreement_id
