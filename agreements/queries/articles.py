"""Articles: one text with its marks on its own page, and how words are looked for."""

import re
from dataclasses import dataclass

from django.contrib.postgres.search import SearchQuery
from django.db.models import F, QuerySet

from agreements.models import Article, ClauseLink, Sentence, UnresolvedReference
from agreements.queries.distinct import values_in
from agreements.types.terms import Band, ReferenceStatus, Review

# One for every way `article_tsvector` stems; a query must be stemmed like the text.
STEMMERS = (
    "simple",
    "english",
    "russian",
    "armenian",
    "turkish",
    "french",
    "spanish",
    "german",
    "arabic",
)
# Strongest first: what a sentence with several links is marked as.
MARKS = (Review.CONFIRMED, Review.OPEN, Review.UNSURE, Review.REJECTED)
_PARAGRAPH_ENDS = re.compile(r"\n\s*\n|\n")


def words_query(words: str) -> SearchQuery:
    """Return a full-text query that is stemmed in every language we stem."""
    combined = SearchQuery(words, config=STEMMERS[0], search_type="websearch")
    for stemmer in STEMMERS[1:]:
        combined |= SearchQuery(words, config=stemmer, search_type="websearch")
    return combined


def article_languages() -> list[str]:
    """Return the languages there are articles in. One query."""
    return [language for language in values_in(Article, "language") if language]


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of an article's text: a sentence, or what stands between two."""

    text: str
    sentence: Sentence | None
    links: list[ClauseLink]
    mark: str


@dataclass(frozen=True, slots=True)
class MarkedText:
    """An article cut into paragraphs of pieces, and the links in the order of the text."""

    paragraphs: list[list[Piece]]
    links: list[ClauseLink]

    @property
    def shown_links(self) -> list[ClauseLink]:
        """The links worth a reader's time, in the order of the text."""
        return [link for link in self.links if _is_shown(link)]

    @property
    def weak_links(self) -> list[ClauseLink]:
        """What the machine holds for a candidate only, and what a person rejected."""
        return [link for link in self.links if not _is_shown(link)]


def mark_text(article: Article, *, links: "QuerySet[ClauseLink] | None" = None) -> MarkedText:
    """
    Return the text with its sentences marked by their links. Two queries.

    Links that a person rejected, and candidates, carry no mark; they are listed all the same.
    """
    if links is None:
        links = ClauseLink.objects.all()
    found = list(
        links.filter(sentence__article=article)
        .select_related("sentence", "clause__agreement", "agreement", "reviewed_by")
        .order_by("sentence__position", "-probability", "pk")
    )
    by_sentence: dict[int, list[ClauseLink]] = {}
    for link in found:
        by_sentence.setdefault(link.sentence_id, []).append(link)
    pieces: list[Piece] = []
    reached = 0
    for sentence in article.sentences.order_by("position"):
        pieces.append(Piece(article.text[reached : sentence.start], None, [], ""))
        own = by_sentence.get(sentence.pk, [])
        words = article.text[sentence.start : sentence.end]
        pieces.append(Piece(words, sentence, own, _mark(own)))
        reached = sentence.end
    pieces.append(Piece(article.text[reached:], None, [], ""))
    return MarkedText(_paragraphs(pieces), found)


def _is_shown(link: ClauseLink) -> bool:
    if link.review == Review.OPEN:
        return link.band != Band.CANDIDATE
    return link.review != Review.REJECTED


def _mark(links: list[ClauseLink]) -> str:
    """Return the class of a sentence's mark: its strongest link's review; nothing for weak ones."""
    reviews = {link.review for link in links if _is_shown(link)}
    return next((str(review) for review in MARKS if review in reviews), "")


def _paragraphs(pieces: list[Piece]) -> list[list[Piece]]:
    paragraphs: list[list[Piece]] = [[]]
    for piece in pieces:
        if piece.sentence is None and _PARAGRAPH_ENDS.search(piece.text):
            paragraphs.append([])
            continue
        if piece.text:
            paragraphs[-1].append(piece)
    return [paragraph for paragraph in paragraphs if any(p.text.strip() for p in paragraph)]


def article_references(article: Article) -> "QuerySet[UnresolvedReference]":
    """Return the references in an article that name a clause which is not stored. One query."""
    return (
        UnresolvedReference.objects.filter(sentence__article=article, status=ReferenceStatus.OPEN)
        .select_related("sentence", "agreement")
        .order_by("sentence__position", "words")
    )


def siblings(article: Article) -> "QuerySet[Article]":
    """Return the other articles of the same story, oldest first. One query."""
    if article.story_id is None:
        return Article.objects.none()
    return (
        Article.objects.filter(story_id=article.story_id)
        .exclude(pk=article.pk)
        .without_text()
        .select_related("source")
        .order_by(F("published_earliest").asc(nulls_last=True), "pk")
    )
