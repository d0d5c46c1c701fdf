"""What the machine found and what people said of it: links from sentences to clauses."""

from typing import Self

import pghistory
import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Q

from agreements.models.agreement import Agreement
from agreements.models.article import Sentence
from agreements.models.fields import SHA256_PATTERN, known, matches, term_field
from agreements.models.text import AgreementText, Clause
from agreements.types.terms import Band, LinkRelation, ReferenceStatus, Review


class ClauseLinkQuerySet(models.QuerySet["ClauseLink"]):
    """Filters that read as sentences."""

    def open(self) -> Self:
        """Keep links nobody has reviewed."""
        return self.filter(review=Review.OPEN)

    def confirmed(self) -> Self:
        """Keep links a person has confirmed: the citable ones."""
        return self.filter(review=Review.CONFIRMED)

    def worth_showing(self) -> Self:
        """Keep what a person has not rejected and the machine holds for more than a candidate."""
        return self.exclude(review=Review.REJECTED).exclude(review=Review.OPEN, band=Band.CANDIDATE)


# The audit begins with the first human decision: what the machine makes and unmakes is rebuildable.
@pghistory.track(
    pghistory.InsertEvent(condition=pgtrigger.Condition("NEW.review <> 'open'")),
    pghistory.UpdateEvent(
        condition=pgtrigger.Condition("NEW.review <> 'open' OR OLD.review <> 'open'")
    ),
    append_only=True,
)
class ClauseLink(models.Model):
    """
    A sentence and a clause it may be about; no clause means the instrument as a whole.

    Band and probability are the machine's, `review` is a person's. `proposed` is what the engine
    itself gave where a fit has weighed it; `model` then names both. Confirming moves no cell:
    it makes the sentence citable. `quote`, `prefix`, `suffix` re-anchor it to another version.
    The clause belongs to the agreement: composite foreign key `link_clause_in_its_agreement`.
    """

    sentence = models.ForeignKey(Sentence, models.PROTECT, related_name="links")
    agreement = models.ForeignKey(Agreement, models.PROTECT, related_name="links")
    clause = models.ForeignKey(Clause, models.PROTECT, null=True, blank=True, related_name="links")
    text = models.ForeignKey(
        AgreementText, models.PROTECT, null=True, blank=True, related_name="links"
    )
    relation = term_field(LinkRelation)
    probability = models.FloatField()
    proposed = models.FloatField(null=True, blank=True)
    band = term_field(Band)
    ambiguous = models.BooleanField(default=False)
    why = models.JSONField(default=dict, blank=True)
    model = models.CharField(max_length=80)
    quote = models.TextField()
    prefix = models.CharField(max_length=80, blank=True, default="")
    suffix = models.CharField(max_length=80, blank=True, default="")
    sentence_sha256 = models.CharField(max_length=64)
    review = term_field(Review, default=Review.OPEN)
    reviewed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="links_reviewed",
    )
    reviewed_at = models.DateTimeField(null=True, blank=True)
    review_note = models.CharField(max_length=300, blank=True, default="")

    objects = ClauseLinkQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["sentence", "agreement", "clause"],
                nulls_distinct=False,
                name="link_once_a_sentence_and_clause",
            ),
            models.CheckConstraint(
                condition=Q(probability__gte=0, probability__lte=1), name="link_probability_0_to_1"
            ),
            models.CheckConstraint(
                condition=Q(proposed__isnull=True) | Q(proposed__gte=0, proposed__lte=1),
                name="link_proposed_0_to_1",
            ),
            models.CheckConstraint(condition=~Q(quote=""), name="link_quotes_something"),
            matches("link_sentence_sha256_hex", "sentence_sha256", SHA256_PATTERN),
            known("link_relation_known", "relation", LinkRelation),
            known("link_band_known", "band", Band),
            known("link_review_known", "review", Review),
            models.CheckConstraint(
                condition=Q(review=Review.OPEN, reviewed_by__isnull=True, reviewed_at__isnull=True)
                | ~Q(review=Review.OPEN) & Q(reviewed_by__isnull=False, reviewed_at__isnull=False),
                name="link_reviewed_by_someone",
            ),
        ]
        indexes = [
            models.Index(fields=["agreement", "clause", "review"], name="link_by_clause"),
            models.Index(
                fields=["band", "sentence"], condition=Q(review=Review.OPEN), name="link_open"
            ),
            models.Index(
                fields=["reviewed_by", "-reviewed_at"],
                condition=~Q(review=Review.OPEN),
                name="link_by_reviewer",
            ),
            models.Index(
                fields=["-reviewed_at", "-id"],
                condition=~Q(review=Review.OPEN),
                name="link_decided_last",
            ),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="reviewed_link_is_kept",
                when=pgtrigger.Before,
                operation=pgtrigger.Delete,
                condition=pgtrigger.Condition("OLD.review <> 'open'"),
                func="""
                    RAISE EXCEPTION 'reviewed_link_is_kept: a person has decided on this link'
                        USING ERRCODE = 'check_violation', CONSTRAINT = 'reviewed_link_is_kept';
                """,
            )
        ]

    def __str__(self) -> str:
        return f"{self.sentence_id} → {self.clause or self.agreement}"


class UnresolvedReference(models.Model):
    """A reference that was recognised but has no clause yet; retried when one is added."""

    sentence = models.ForeignKey(Sentence, models.PROTECT, related_name="references")
    words = models.CharField(max_length=300)
    agreement = models.ForeignKey(
        Agreement, models.PROTECT, null=True, blank=True, related_name="unresolved_references"
    )
    number = models.CharField(max_length=40, blank=True, default="")
    named_on = models.DateField(null=True, blank=True)
    status = term_field(ReferenceStatus, default=ReferenceStatus.OPEN)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["sentence", "words"], name="reference_once_a_sentence"),
            models.CheckConstraint(condition=~Q(words=""), name="reference_has_words"),
            known("reference_status_known", "status", ReferenceStatus),
        ]

    def __str__(self) -> str:
        return self.words
