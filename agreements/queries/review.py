"""What waits for a person: stories with machine links nobody has judged, and one link in its text."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, F, Max, Min, QuerySet
from django.db.models.functions import Coalesce

from agreements.models import Article, ClauseLink
from agreements.queries.articles import MarkedText, mark_text
from agreements.types.terms import Band, Review

# A story's number, or the article's own below zero where it stands alone.
STORY = Coalesce("sentence__article__story_id", 0 - F("sentence__article_id"))
QUEUE_LENGTH = 50
COUNTED_LINKS = 2_000


@dataclass(frozen=True, slots=True)
class Filters:
    """Which part of the queue is asked for; empty is everything."""

    agreement: str = ""
    language: str = ""
    band: str = ""

    def apply(self, links: "QuerySet[ClauseLink]") -> "QuerySet[ClauseLink]":
        """Keep the links these filters ask for."""
        if self.agreement:
            links = links.filter(agreement__slug=self.agreement)
        if self.language:
            links = links.filter(sentence__article__language=self.language)
        return links.filter(band=self.band) if self.band else links

    def keeps(self, link: ClauseLink) -> bool:
        """Tell whether a link, whose article is open already, is one these filters ask for."""
        if self.agreement and link.agreement.slug != self.agreement:
            return False
        return not self.band or link.band == self.band


@dataclass(frozen=True, slots=True)
class QueuedStory:
    """One line of the queue: an article that stands for its story, and what waits in it."""

    article: Article
    waiting: int
    outlets: int
    current: bool


def waiting_links() -> "QuerySet[ClauseLink]":
    """Return the open links worth a person's time: candidates are too weak to ask about."""
    return ClauseLink.objects.open().exclude(band=Band.CANDIDATE)


def count_waiting() -> str:
    """
    Return in how many stories links wait for a person; "+" if more links wait than are counted.

    Every page shows this, so it reads a bounded number of links. One query.
    """
    found = list(
        waiting_links()
        .order_by()
        .annotate(story=STORY)
        .values_list("story", flat=True)[: COUNTED_LINKS + 1]
    )
    more = "+" if len(found) > COUNTED_LINKS else ""
    return f"{len(set(found[:COUNTED_LINKS]))}{more}" if found else ""


def queue(filters: Filters, *, current: int | None) -> list[QueuedStory]:
    """
    Return the stories that wait, newest first, at most `QUEUE_LENGTH`. Two queries.

    Each story is shown by the first of its articles with links that wait.
    """
    rows = list(
        filters.apply(waiting_links())
        .values(story=STORY)
        .annotate(
            article=Min("sentence__article_id"),
            waiting=Count("id"),
            outlets=Count("sentence__article__source_id", distinct=True),
            published=Max("sentence__article__published_latest"),
        )
        .order_by(F("published").desc(nulls_last=True), "article")[:QUEUE_LENGTH]
    )
    articles = (
        Article.objects.without_text()
        .select_related("source")
        .in_bulk([row["article"] for row in rows])
    )
    story = _story_of(current)
    return [_line(row, articles, story) for row in rows]


def _story_of(article_id: int | None) -> int | None:
    if article_id is None:
        return None
    story = Article.objects.filter(pk=article_id).values_list("story_id", flat=True).first()
    return story or -article_id


def _line(row: Mapping[str, Any], articles: dict[int, Article], story: int | None) -> QueuedStory:
    return QueuedStory(
        articles[row["article"]], row["waiting"], row["outlets"], current=row["story"] == story
    )


def totals(filters: Filters) -> dict[str, int]:
    """Return how many stories and links wait under these filters. One query."""
    return filters.apply(waiting_links()).aggregate(
        stories=Count(STORY, distinct=True), links=Count("id")
    )


@dataclass(frozen=True, slots=True)
class Sheet:
    """One article under review: its text, the link in question, and where the keys lead."""

    article: Article
    text: MarkedText
    link: ClauseLink | None
    choices: list[ClauseLink]
    previous: ClauseLink | None
    following: ClauseLink | None
    left: int


def open_sheet(article: Article, *, link_id: int | None, filters: Filters) -> Sheet:
    """
    Return an article with one of its links in question: the one named, else the first that waits.

    Only links the filters ask for are walked through.

    Two queries. `choices` are all links of the same sentence, weak ones included, so that the
    second-best clause is in reach.
    """
    text = mark_text(article)
    waits = [link for link in text.links if _waits(link) and filters.keeps(link)]
    link = next((link for link in text.links if link.pk == link_id), waits[0] if waits else None)
    if link is None:
        return Sheet(article, text, None, [], None, None, 0)
    choices = [other for other in text.links if other.sentence_id == link.sentence_id]
    before = [other for other in waits if _place(other) < _place(link)]
    after = [other for other in waits if _place(other) > _place(link)]
    return Sheet(
        article,
        text,
        link,
        choices,
        before[-1] if before else None,
        after[0] if after else None,
        len(waits),
    )


def _waits(link: ClauseLink) -> bool:
    return link.review == Review.OPEN and link.band != Band.CANDIDATE


def _place(link: ClauseLink) -> tuple[int, float, int]:
    return (link.sentence.position, -link.probability, link.pk)
