"""The words of an instrument, its clauses, and where in the words each clause stands."""

import hashlib

import pgtrigger
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Func, Q, Value
from django.urls import reverse

from agreements.models.agreement import Agreement
from agreements.models.fields import known, matches, term_field
from agreements.models.history import audited
from agreements.text.versions.tiles import Placed
from agreements.types.terms import (
    ClauseKind,
    SegmentKind,
    TextStanding,
    TextStatus,
)


class Sha256OfText(Func):
    """The sha-256 of a text column's UTF-8 bytes, as lower-case hexadecimal digits."""

    template = "encode(sha256(convert_to(%(expressions)s, 'UTF8')), 'hex')"
    output_field = models.CharField()


def _refuse(name: str) -> str:
    return f"""
        RAISE EXCEPTION '{name}: a published text does not change; publish a new version'
            USING ERRCODE = 'check_violation', CONSTRAINT = '{name}';
    """


class AgreementTextQuerySet(models.QuerySet["AgreementText"]):
    """Filters that read as sentences."""

    def published(self) -> "AgreementTextQuerySet":
        """Keep what every reader may read."""
        return self.filter(status=TextStatus.PUBLISHED)

    def in_line(self) -> "AgreementTextQuerySet":
        """Keep the published versions that follow each other: no other publisher's variants."""
        return self.published().filter(variant_of__isnull=True)


@audited()
class AgreementText(models.Model):
    """
    One version of an instrument's text in one language. Immutable once published.

    The newest published version in a language is the one that the board and the linker read.
    A variant is what another publisher printed: it has a version number of its own and stands
    beside the version it varies (composite foreign key `text_variant_in_its_line`), never in its
    place. `reason` says why a version was made.
    """

    agreement = models.ForeignKey(Agreement, models.PROTECT, related_name="texts")
    language = models.CharField(max_length=12)
    version = models.PositiveSmallIntegerField()
    status = term_field(TextStatus)
    standing = term_field(TextStanding)
    text = models.TextField()
    sha256 = models.CharField(max_length=64, editable=False)
    source = models.CharField(max_length=300, blank=True, default="")
    source_url = models.URLField(max_length=500, blank=True, default="")
    published_at = models.DateTimeField(null=True, blank=True)
    variant_of = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="variants"
    )
    reason = models.TextField(blank=True, default="")
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    published_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )

    objects = AgreementTextQuerySet.as_manager()

    class Meta:
        ordering = ["language", "version"]
        constraints = [
            models.UniqueConstraint(
                fields=["id", "agreement", "language"], name="text_id_with_its_line"
            ),
            models.CheckConstraint(
                condition=~Q(variant_of=F("id")), name="text_not_its_own_variant"
            ),
            models.CheckConstraint(
                condition=Q(made_by__isnull=True)
                | Q(published_by__isnull=True)
                | ~Q(made_by=F("published_by")),
                name="text_published_by_a_second_person",
            ),
            models.UniqueConstraint(
                fields=["agreement", "language", "version"], name="text_version_once"
            ),
            models.CheckConstraint(condition=Q(version__gte=1), name="text_version_from_one"),
            models.CheckConstraint(condition=~Q(text=""), name="text_not_empty"),
            known("text_status_known", "status", TextStatus),
            known("text_standing_known", "standing", TextStanding),
            matches("text_language_code", "language", r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"),
            models.CheckConstraint(
                condition=Q(status=TextStatus.PUBLISHED, published_at__isnull=False)
                | Q(status=TextStatus.DRAFT, published_at__isnull=True),
                name="text_published_has_its_moment",
            ),
            models.CheckConstraint(
                condition=Q(sha256=Sha256OfText(F("text"))), name="text_sha256_is_of_the_text"
            ),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="published_text_is_immutable",
                when=pgtrigger.Before,
                operation=pgtrigger.Update | pgtrigger.Delete,
                condition=pgtrigger.Condition("OLD.status = 'published'"),
                func=_refuse("published_text_is_immutable"),
            )
        ]

    def __str__(self) -> str:
        return f"{self.agreement} ({self.language}, version {self.version})"

    def save(self, *args: object, **kwargs: object) -> None:
        """Save, with the hash of the words as they are now."""
        self.sha256 = hashlib.sha256(self.text.encode()).hexdigest()
        super().save(*args, **kwargs)  # type: ignore[arg-type]

    def get_absolute_url(self) -> str:
        """Return the permanent address of this version."""
        return reverse("text_detail", args=[self.agreement.slug, self.language, self.version])

    def previous(self) -> "AgreementText | None":
        """Return the published version it follows, or varies; None for the first. One query."""
        if self.variant_of is not None:
            return self.variant_of
        line = AgreementText.objects.in_line().filter(
            agreement=self.agreement_id, language=self.language
        )
        return line.filter(version__lt=self.version).order_by("-version").first()

    def placed(self) -> list[Placed]:
        """Return where its clauses stand, outermost first, by their ids. One query."""
        spans = self.spans.select_related("clause").order_by("start", "-end", "clause__order")
        return [Placed(one.clause_id, one.clause.path, one.start, one.end) for one in spans]


class ClauseQuerySet(models.QuerySet["Clause"]):
    """Filters that read as sentences."""

    def operative(self) -> "ClauseQuerySet":
        """Keep clauses that carry undertakings."""
        return self.filter(segment=SegmentKind.OPERATIVE)


@audited()
class Clause(models.Model):
    """
    A clause under its permanent path. Its words lie in the texts, by `ClauseSpan`.

    Its parent is a clause of the same agreement: composite foreign key
    `clause_parent_in_same_agreement`.
    """

    agreement = models.ForeignKey(Agreement, models.PROTECT, related_name="clauses")
    path = models.CharField(max_length=80)
    parent = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="children"
    )
    order = models.PositiveSmallIntegerField()
    heading = models.CharField(max_length=200, blank=True, default="")
    kind = term_field(ClauseKind)
    segment = term_field(SegmentKind)
    codes = ArrayField(models.CharField(max_length=40), default=list, blank=True)

    objects = ClauseQuerySet.as_manager()

    class Meta:
        ordering = ["agreement", "order"]
        constraints = [
            models.UniqueConstraint(fields=["agreement", "path"], name="clause_path_once"),
            models.UniqueConstraint(fields=["id", "agreement"], name="clause_id_with_agreement"),
            matches("clause_path_printable", "path", r"^[^\s/][^/]*$"),
            models.CheckConstraint(condition=~Q(parent=F("id")), name="clause_not_its_own_parent"),
            known("clause_kind_known", "kind", ClauseKind),
            known("clause_segment_known", "segment", SegmentKind),
        ]

    def __str__(self) -> str:
        return f"{self.agreement} {self.path}"

    def get_absolute_url(self) -> str:
        """Return the clause's permanent address."""
        return reverse("clause_detail", args=[self.agreement.slug, self.path])


@audited()
class ClauseSpan(models.Model):
    """Where a clause stands in a text: half-open, in characters, its number included."""

    clause = models.ForeignKey(Clause, models.PROTECT, related_name="spans")
    text = models.ForeignKey(AgreementText, models.PROTECT, related_name="spans")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["clause", "text"], name="clause_span_once_a_text"),
            models.CheckConstraint(condition=Q(end__gt=F("start")), name="clause_span_not_empty"),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="clause_span_fits_its_text",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update,
                declare=[("problem", "text")],
                func="""
                    SELECT CASE
                        WHEN t.agreement_id <> c.agreement_id THEN 'the text is of another agreement'
                        WHEN NEW."end" > length(t.text) THEN 'it ends after the text'
                    END INTO problem
                    FROM agreements_agreementtext t, agreements_clause c
                    WHERE t.id = NEW.text_id AND c.id = NEW.clause_id;
                    IF problem IS NOT NULL THEN
                        RAISE EXCEPTION 'clause_span_fits_its_text: %', problem
                            USING ERRCODE = 'check_violation', CONSTRAINT = 'clause_span_fits_its_text';
                    END IF;
                    RETURN NEW;
                """,
            ),
            pgtrigger.Trigger(
                name="published_span_is_immutable",
                when=pgtrigger.Before,
                operation=pgtrigger.Update | pgtrigger.Delete,
                func=f"""
                    IF EXISTS (
                        SELECT 1 FROM agreements_agreementtext t
                        WHERE t.id = OLD.text_id AND t.status = 'published'
                    ) THEN
                        {_refuse("published_span_is_immutable")}
                    END IF;
                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
                    RETURN NEW;
                """,
            ),
        ]

    def __str__(self) -> str:
        return f"{self.clause} at {self.start}–{self.end}"


class SpanText(Func):
    """The characters of a text between two offsets (half-open, from 0)."""

    function = "SUBSTRING"
    output_field = models.TextField()

    def __init__(self, text: str, start: str, end: str) -> None:
        super().__init__(F(text), F(start) + Value(1), F(end) - F(start))
