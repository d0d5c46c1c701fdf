"""Stored articles as the values that the engine takes."""

from collections.abc import Sequence

from agreements.models import Article, Sentence
from agreements.types.linking import ArticleInput, SentenceSpan

# The sentences of an article, by where they start and end.
Sentences = dict[tuple[int, int], Sentence]


def sentences_of(articles: Sequence[int]) -> dict[int, Sentences]:
    """Return the sentences of some articles, by the article's id. One query."""
    found: dict[int, Sentences] = {article: {} for article in articles}
    for sentence in Sentence.objects.filter(article__in=articles):
        found[sentence.article_id][sentence.start, sentence.end] = sentence
    return found


def article_input(article: Article, sentences: Sentences) -> ArticleInput:
    """Return an article as the engine reads it; days are those of the place it was published."""
    published = article.published
    return ArticleInput(
        title=article.title,
        body=article.text,
        language=article.language,
        published_first=published.local(published.earliest).date() if published else None,
        published_last=published.local(published.latest).date() if published else None,
        sentences=tuple(
            SentenceSpan(s.start, s.end, s.is_quote, s.is_boilerplate)
            for s in sorted(sentences.values(), key=lambda s: s.start)
        ),
    )
