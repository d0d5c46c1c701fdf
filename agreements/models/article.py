"""What is reported: captures (raw bytes), articles (their text), stories, sentences."""

import hashlib
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Self

import pgtrigger
from django.conf import settings
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import ArrayField, IntegerRangeField, RangeOperators
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models import F, Func, Q, Value
from django.db.models.functions import Now
from django.urls import reverse

from agreements.models.fields import (
    SHA256_PATTERN,
    FuzzyInstantField,
    fuzzy_constraints,
    known,
    matches,
    or_before_all,
    term_field,
)
from agreements.models.history import audited
from agreements.models.source import Source
from agreements.models.text import Sha256OfText, SpanText
from agreements.types.articles import Document
from agreements.types.terms import ArticleStatus, FetchedHow, PublishedBasis


def immutable(name: str) -> pgtrigger.Trigger:
    """Return the trigger that refuses any change or removal of a row, by this name."""
    return pgtrigger.Trigger(
        name=name,
        when=pgtrigger.Before,
        operation=pgtrigger.Update | pgtrigger.Delete,
        func=f"""
            RAISE EXCEPTION '{name}: this record is evidence and does not change'
                USING ERRCODE = 'check_violation', CONSTRAINT = '{name}';
        """,
    )


class CaptureQuerySet(models.QuerySet["Capture"]):
    """Filters that read as sentences, and the one way in."""

    def keep(self, documents: Sequence[Document], *, by: Any = None) -> list["Capture"]:
        """
        Keep the raw bytes of each document: first the files, safely on disk, then the rows.

        The same bytes are kept once; a second time returns the first capture.
        """
        new = {}
        digests = [hashlib.sha256(document.raw).hexdigest() for document in documents]
        for digest, document in zip(digests, documents, strict=True):
            write_evidence(document.raw, evidence_path(digest))
            new[digest] = self.model(
                sha256=digest,
                size_bytes=len(document.raw),
                media_type=document.media_type,
                fetched_how=document.fetched_how,
                original_name=document.original_name,
                url=document.url,
                headers=document.headers,
                captured_by=by,
            )
        self.bulk_create(new.values(), ignore_conflicts=True)
        kept = {capture.sha256: capture for capture in self.filter(sha256__in=new)}
        return [kept[digest] for digest in digests]


def evidence_path(digest: str) -> Path:
    """Return where the bytes of a sha-256 lie in the evidence folder."""
    return Path(settings.EVIDENCE_DIR) / digest[:2] / digest


def write_evidence(raw: bytes, path: Path) -> None:
    """Write bytes so that the file is either whole and on disk, or not there at all."""
    if path.exists():
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
        try:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
            Path(file.name).replace(path)
        except BaseException:
            Path(file.name).unlink(missing_ok=True)
            raise


class Capture(models.Model):
    """
    The raw bytes as they came in, kept as a file named by its sha-256 in the evidence folder.

    A capture is immutable; what we read out of it is the article.
    """

    sha256 = models.CharField(max_length=64, unique=True)
    size_bytes = models.PositiveIntegerField()
    media_type = models.CharField(max_length=100)
    fetched_how = term_field(FetchedHow)
    original_name = models.CharField(max_length=500, blank=True, default="")
    url = models.URLField(max_length=2000, blank=True, default="")
    headers = models.JSONField(default=dict, blank=True)
    captured_at = models.DateTimeField(db_default=Now())
    captured_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="captures"
    )

    objects = CaptureQuerySet.as_manager()

    class Meta:
        constraints = [
            matches("capture_sha256_hex", "sha256", SHA256_PATTERN),
            known("capture_fetched_how_known", "fetched_how", FetchedHow),
        ]
        triggers = [immutable("capture_is_immutable")]

    def __str__(self) -> str:
        return self.sha256[:12]

    @property
    def path(self) -> Path:
        """Where the raw bytes lie."""
        return evidence_path(self.sha256)


class Story(models.Model):
    """Articles that go back to one origin: reprints and copies count once."""

    formed_at = models.DateTimeField(db_default=Now())

    class Meta:
        verbose_name_plural = "stories"

    def __str__(self) -> str:
        return f"story {self.pk}"


class ArticleQuerySet(models.QuerySet["Article"]):
    """Filters that read as sentences."""

    def unfinished(self) -> Self:
        """Keep articles that are still on their way; the index `article_unfinished` has them."""
        return self.filter(status__in=[ArticleStatus.CAPTURED, ArticleStatus.EXTRACTED])

    def to_be_read(self) -> Self:
        """Leave in the database what is long and not needed to link an article."""
        return self.defer("search", "signature", "signature_keys", "quote_keys")

    def without_text(self) -> Self:
        """Leave the long columns in the database; for lists."""
        return self.defer("text", "search", "signature", "signature_keys", "quote_keys")


class Tsvector(Func):
    """`article_tsvector(language, title, text)`: stems by language where PostgreSQL knows it."""

    function = "article_tsvector"
    output_field = SearchVectorField()


# What machines write on an article's way is no decision of a person's and has no audit.
MACHINE_COLUMNS = [
    "text",
    "search",
    "signature",
    "signature_keys",
    "quote_keys",
    "story",
    "status",
    "status_reason",
    "attempts",
    "next_attempt_at",
    "linked_at",
    "link_model",
]


@audited(exclude=MACHINE_COLUMNS)
class Article(models.Model):
    """
    One publication by one source. `text` is what was extracted; offsets count its characters.

    `published` None is "unknown"; the clock of the machine is never taken for it. Status is
    the outbox of the work still to do: a task may be lost, the row is not.
    """

    capture = models.ForeignKey(Capture, models.PROTECT, related_name="articles")
    source = models.ForeignKey(Source, models.PROTECT, related_name="articles")
    story = models.ForeignKey(Story, models.PROTECT, null=True, blank=True, related_name="articles")
    url = models.URLField(max_length=2000, blank=True, default="")
    title = models.CharField(max_length=500)
    author = models.CharField(max_length=300, blank=True, default="")
    language = models.CharField(max_length=12, blank=True, default="")
    published = FuzzyInstantField(null=True)
    published_basis = term_field(PublishedBasis)
    text = models.TextField(blank=True, default="")
    text_sha256 = models.CharField(max_length=64, blank=True, default="")
    extractor = models.CharField(max_length=80, blank=True, default="")
    signature = models.BinaryField(null=True, blank=True, editable=False)
    signature_keys = ArrayField(models.BigIntegerField(), default=list, blank=True, editable=False)
    quote_keys = ArrayField(models.BigIntegerField(), default=list, blank=True, editable=False)
    status = term_field(ArticleStatus, default=ArticleStatus.CAPTURED)
    status_reason = models.TextField(blank=True, default="")
    attempts = models.PositiveSmallIntegerField(default=0)
    next_attempt_at = models.DateTimeField(db_default=Now())
    taken_in_at = models.DateTimeField(db_default=Now())
    linked_at = models.DateTimeField(null=True, blank=True)
    link_model = models.CharField(max_length=80, blank=True, default="")
    reviewed_empty_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="articles_found_empty",
    )
    reviewed_empty_at = models.DateTimeField(null=True, blank=True)
    search = models.GeneratedField(
        expression=Tsvector(F("language"), F("title"), F("text")),
        output_field=SearchVectorField(),
        db_persist=True,
    )

    objects = ArticleQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["source", "text_sha256"],
                condition=~Q(text_sha256=""),
                name="article_text_once_a_source",
            ),
            models.CheckConstraint(condition=~Q(title=""), name="article_has_a_title"),
            known("article_status_known", "status", ArticleStatus),
            known("article_published_basis_known", "published_basis", PublishedBasis),
            models.CheckConstraint(
                condition=Q(published_basis=PublishedBasis.UNKNOWN, published_earliest__isnull=True)
                | ~Q(published_basis=PublishedBasis.UNKNOWN) & Q(published_earliest__isnull=False),
                name="article_published_with_basis",
            ),
            models.CheckConstraint(
                condition=Q(text_sha256="", text="") | Q(text_sha256=Sha256OfText(F("text"))),
                name="article_sha256_is_of_the_text",
            ),
            models.CheckConstraint(
                condition=~Q(status=ArticleStatus.DONE)
                | Q(linked_at__isnull=False) & ~Q(link_model="") & ~Q(text=""),
                name="article_done_is_linked",
            ),
            models.CheckConstraint(
                condition=~Q(status=ArticleStatus.FAILED) | ~Q(status_reason=""),
                name="article_failed_says_why",
            ),
            models.CheckConstraint(
                condition=Q(reviewed_empty_by__isnull=True, reviewed_empty_at__isnull=True)
                | Q(reviewed_empty_by__isnull=False, reviewed_empty_at__isnull=False),
                name="article_found_empty_by_someone",
            ),
            *fuzzy_constraints("article", "published", null=True),
        ]
        indexes = [
            models.Index(fields=["-published_earliest", "-id"], name="article_by_date"),
            models.Index(
                or_before_all("published_latest").desc(),
                F("id").desc(),
                name="article_newest_first",
            ),
            models.Index(fields=["language"], name="article_by_language"),
            models.Index(fields=["-taken_in_at", "-id"], name="article_taken_in_last"),
            models.Index(
                fields=["next_attempt_at"],
                condition=Q(status__in=[ArticleStatus.CAPTURED, ArticleStatus.EXTRACTED]),
                name="article_unfinished",
            ),
            GinIndex(fields=["search"], name="article_search"),
            GinIndex(fields=["signature_keys"], name="article_signature_keys"),
            GinIndex(fields=["quote_keys"], name="article_quote_keys"),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="article_text_is_immutable",
                when=pgtrigger.Before,
                operation=pgtrigger.UpdateOf("text"),  # type: ignore[no-untyped-call]
                condition=pgtrigger.Condition(
                    "OLD.text <> '' AND OLD.text IS DISTINCT FROM NEW.text"
                ),
                func="""
                    RAISE EXCEPTION 'article_text_is_immutable: sentences and links quote it by offset'
                        USING ERRCODE = 'check_violation', CONSTRAINT = 'article_text_is_immutable';
                """,
            )
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        """Return the article's page."""
        return reverse("article_detail", args=[self.pk])


class SentenceRange(Func):
    """The characters of a sentence as a PostgreSQL range, half-open."""

    function = "INT4RANGE"
    output_field = IntegerRangeField()


class SentenceQuerySet(models.QuerySet["Sentence"]):
    """Filters that read as sentences."""

    def with_words(self) -> Self:
        """Add `words`: the sentence cut out of its article's text by the database."""
        return self.annotate(words=SpanText("article__text", "start", "end"))


class Sentence(models.Model):
    """One sentence of an article, by half-open character offsets into its text."""

    article = models.ForeignKey(Article, models.PROTECT, related_name="sentences")
    position = models.PositiveIntegerField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    is_quote = models.BooleanField(default=False)
    is_boilerplate = models.BooleanField(default=False)
    sha256 = models.CharField(max_length=64)

    objects = SentenceQuerySet.as_manager()

    class Meta:
        ordering = ["article", "position"]
        constraints = [
            models.UniqueConstraint(fields=["article", "position"], name="sentence_position_once"),
            models.UniqueConstraint(fields=["id", "article"], name="sentence_id_with_article"),
            models.CheckConstraint(condition=Q(end__gt=F("start")), name="sentence_not_empty"),
            matches("sentence_sha256_hex", "sha256", SHA256_PATTERN),
            ExclusionConstraint(
                name="sentences_do_not_overlap",
                expressions=[
                    ("article", RangeOperators.EQUAL),
                    (SentenceRange("start", "end", Value("[)")), RangeOperators.OVERLAPS),
                ],
            ),
        ]
        triggers = [immutable("sentence_is_immutable")]

    def __str__(self) -> str:
        return f"{self.article_id}:{self.position}"


class ArticleVectors(models.Model):
    """The sentence vectors of an article under one model: int8, in sentence order."""

    article = models.ForeignKey(Article, models.PROTECT, related_name="vectors")
    model = models.CharField(max_length=80)
    dimensions = models.PositiveSmallIntegerField()
    vectors = models.BinaryField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["article", "model"], name="article_vectors_once_a_model"
            ),
            models.CheckConstraint(
                condition=Q(dimensions__gte=1), name="article_vectors_have_dimensions"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.article_id} {self.model}"
