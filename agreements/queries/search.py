"""One search over everything: words in their stems, and names by likeness."""

from dataclasses import dataclass
from typing import Any

from django.contrib.postgres.search import SearchHeadline, SearchRank, TrigramWordSimilarity
from django.db.models import F, Max, Q, QuerySet
from django.db.models.functions import Greatest

from agreements.models import Actor, Agreement, Article, Breach, Clause, ClauseSpan, Place
from agreements.models.text import SpanText
from agreements.queries.articles import words_query
from agreements.queries.facets import breach_words
from agreements.queries.lists import alike
from agreements.queries.texts import words_of
from agreements.types.terms import TextStatus

SHOWN = 12
LANGUAGES_AT_MOST = 6
# Below this a name is no longer like what was typed: one slip in a word of six letters passes.
ALIKE = 0.55


@dataclass(frozen=True, slots=True)
class FoundClause:
    """A clause with its words in the language in which they were found."""

    clause: Clause
    words: str
    language: str


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found, by kind; at most `SHOWN` of each."""

    agreements: list[Agreement]
    clauses: list[FoundClause]
    breaches: list[Breach]
    articles: list[Article]
    actors: list[Actor]
    places: list[Place]

    @property
    def total(self) -> int:
        """How many records are shown."""
        return sum(
            len(found)
            for found in (
                self.agreements,
                self.clauses,
                self.breaches,
                self.articles,
                self.actors,
                self.places,
            )
        )


def search(words: str) -> Found:
    """Search agreements, clauses, breaches, articles, actors and places. Ten queries, and one a word."""
    return Found(
        list(_agreements(words)),
        _clauses(words),
        _breaches(words),
        list(_articles(words)),
        list(_named(Actor.objects.all(), words)),
        list(_named(Place.objects.prefetch_related("names"), words)),
    )


def _agreements(words: str) -> "QuerySet[Agreement]":
    likeness = Greatest(
        TrigramWordSimilarity(words, "title"),
        TrigramWordSimilarity(words, "short_title"),
        Max(TrigramWordSimilarity(words, "names__text")),
    )
    alike = Agreement.objects.annotate(likeness=likeness)
    exact = Q(title__icontains=words) | Q(slug__icontains=words)
    return alike.filter(exact | Q(likeness__gte=ALIKE)).order_by("-likeness", "slug")[:SHOWN]


def _clauses(words: str) -> list[FoundClause]:
    """Return each clause once, in the language that fits best."""
    spans = (
        ClauseSpan.objects.filter(text__status=TextStatus.PUBLISHED)
        .select_related("clause__agreement", "text")
        .annotate(words=SpanText("text__text", "start", "end"))
        .annotate(likeness=TrigramWordSimilarity(words, "words"))
        .filter(
            Q(words__icontains=words) | Q(clause__heading__icontains=words) | Q(likeness__gte=ALIKE)
        )
        .order_by("-likeness", "clause__agreement__agreed_earliest", "clause__order")
    )
    best: dict[int, FoundClause] = {}
    for span in spans[: SHOWN * LANGUAGES_AT_MOST]:
        found = FoundClause(span.clause, words_of(span, span.text), span.text.language)
        best.setdefault(span.clause_id, found)
    return list(best.values())[:SHOWN]


def _breaches(words: str) -> list[Breach]:
    """Return the breaches that hold all words, as their list finds them; if none, those alike."""
    standing = Breach.objects.filter(merged_into=None).select_related("place")
    found = list(standing.filter(breach_words(words)).order_by("-reference")[:SHOWN])
    return found or alike(standing, "summary", words)[:SHOWN]


def _articles(words: str) -> "QuerySet[Article]":
    query = words_query(words)
    return (
        Article.objects.filter(search=query)
        .without_text()
        .select_related("source")
        .annotate(
            rank=SearchRank(F("search"), query),
            excerpt=SearchHeadline(
                "text", query, start_sel="⟦", stop_sel="⟧", max_words=24, min_words=12
            ),
        )
        .order_by("-rank", "-pk")[:SHOWN]
    )


def _named(records: "QuerySet[Any]", words: str) -> "QuerySet[Any]":
    """
    Keep actors or places with a name like the words.

    Loaded names find the record too, but pages show it under its neutral name.
    """
    likeness = Greatest(
        TrigramWordSimilarity(words, "name"), Max(TrigramWordSimilarity(words, "names__text"))
    )
    found: QuerySet[Any] = (
        records.annotate(likeness=likeness)
        .filter(Q(name__icontains=words) | Q(likeness__gte=ALIKE))
        .order_by("-likeness", "name")[:SHOWN]
    )
    return found
