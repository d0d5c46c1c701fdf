"""Measure suggestions on a corpus folder: agreements, articles, and what an analyst logged."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from agreements.linking.corpus import read_agreements, read_articles, read_lines
from agreements.linking.prepare import Conflict, prepare
from agreements.linking.suggest.cast import Cast
from agreements.linking.suggest.engine import suggest
from agreements.linking.suggest.score import FIELDS, MATCHING, Score
from agreements.linking.suggest.values import NamedActor, Passage
from agreements.text.normalise import normalise, words_with_offsets
from agreements.text.sentences import split_sentences
from agreements.types.linking import AgreementInput, ArticleInput, SentenceSpan

_AROUND = 3
# What marks a party as no state: names of forces, fronts and areas.
_FORCE = ("areas", "movement", "front", "army", "forces", "group", "armed", "faction", "rebel")


def measure(folder: Path) -> dict[str, Any]:
    """
    Return the figures of the suggestions on one corpus folder.

    :raises CorpusError: if a file of it cannot be read.
    """
    agreements = read_agreements(folder / "agreements.json")
    articles = {id_: article for id_, _, article in read_articles(folder / "articles.jsonl")}
    rows = [row for _, row in read_lines(folder / "breaches.jsonl")]
    sources = {
        str(row["id"]): str(row.get("source") or "")
        for _, row in read_lines(folder / "articles.jsonl")
    }
    casts = _Casts(agreements)
    score, unfound = Score(), 0
    for row in rows:
        id_ = str(row["article_id"])
        article = articles.get(id_)
        passage = _passage(article, str(row.get("sentence") or ""), sources.get(id_, ""))
        if article is None or passage is None:
            unfound += 1
            continue
        cast = casts.of(article)
        score.add(row, suggest(passage, cast), cast)
    return {
        "breaches": len(rows),
        "sentence_not_found": unfound,
        "fields": {name: score.tallies[name].figures() for name in FIELDS},
        "matching": MATCHING,
        "score": score,
    }


def _passage(article: ArticleInput | None, sentence: str, publisher: str) -> Passage | None:
    """Return a logged sentence with its neighbours, or None where the article has it not."""
    if article is None or not sentence:
        return None
    spans = article.sentences or split_sentences(article.body)
    texts = [article.body[span.start : span.end] for span in spans]
    at = _place_of(article.body, spans, texts, sentence)
    if at is None:
        return None
    return Passage(
        sentence,
        tuple(reversed(texts[max(0, at - _AROUND) : at])),
        tuple(texts[at + 1 : at + 1 + _AROUND]),
        article.title,
        publisher,
        article.language,
        article.published_first,
        article.published_last,
        is_quote=spans[at].is_quote,
    )


def _place_of(
    body: str, spans: Sequence[SentenceSpan], texts: Sequence[str], sentence: str
) -> int | None:
    start = body.find(sentence)
    if start >= 0:
        return next((n for n, one in enumerate(spans) if one.start <= start < one.end), None)
    wanted = normalise(sentence)
    return next((n for n, text in enumerate(texts) if normalise(text) in wanted and text), None)


class _Casts:
    """The parties and mediators of each conflict of a corpus, as the product would know them."""

    def __init__(self, agreements: Sequence[AgreementInput]) -> None:
        self.casts = [_cast(conflict) for conflict in prepare(agreements).conflicts]

    def of(self, article: ArticleInput) -> Cast:
        """Return who can be meant in an article: those of the conflict most of whose parties it names."""
        words = [word for word, _, _ in words_with_offsets(f"{article.title}. {article.body}")]
        return max(self.casts, key=lambda cast: _named(cast, words), default=Cast([]))


def _named(cast: Cast, words: list[str]) -> tuple[int, int]:
    """Return how many parties are named, and how often."""
    parties = [cast.party_of(cast.actor_of([m.label])) for m in cast.names_in(words)]
    found = [party for party in parties if party]
    return len(set(found)), len(found)


def _cast(conflict: Conflict) -> Cast:
    members = [member.source for member in conflict.members]
    parties = dict.fromkeys(name for one in members for name in one.parties)
    others = dict.fromkeys(name for one in members for name in one.mediators)
    known = [NamedActor(name, name, is_party=True, is_force=_is_force(name)) for name in parties]
    known += [NamedActor(name, name) for name in others if name not in parties]
    return Cast(known)


def _is_force(name: str) -> bool:
    words = normalise(name)
    return any(word in words for word in _FORCE)
