"""Texts on their way in: drafts, every step and decision on them, who is there, who is not known."""

from typing import Self

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Now
from django.urls import reverse

from agreements.models.actor import Actor
from agreements.models.agreement import Agreement
from agreements.models.article import Capture, immutable
from agreements.models.conflict import Conflict
from agreements.models.fields import (
    SLUG_PATTERN,
    FuzzyInstantField,
    fuzzy_constraints,
    known,
    matches,
    term_field,
)
from agreements.models.history import audited
from agreements.models.text import AgreementText, Clause
from agreements.text.editing.stored import as_json, from_json
from agreements.types.drafts import (
    DecisionKind,
    DraftDocument,
    DraftStage,
    PartyPlace,
    StepKind,
)
from agreements.types.terms import AgreementClass, AgreementForm, AgreementStatus, TextStanding


class DraftQuerySet(models.QuerySet["Draft"]):
    """Filters that read as sentences."""

    def waiting(self) -> Self:
        """Keep what is neither published nor withdrawn."""
        return self.filter(stage__in=[DraftStage.DRAFT, DraftStage.PROPOSED])


class Draft(models.Model):
    """
    A text being curated: its words, the tree of its segments, what the instrument is.

    `extracted` are the words as read out of `capture`, `text` those a curator has corrected.
    `token` counts every change; its history is `DraftStep`. The agreement is made when the
    first text of it is published. `parties` are slugs of the actors that "the sides" are.
    """

    conflict = models.ForeignKey(Conflict, models.PROTECT, related_name="drafts")
    agreement = models.ForeignKey(
        Agreement, models.PROTECT, null=True, blank=True, related_name="drafts"
    )
    capture = models.ForeignKey(Capture, models.PROTECT, related_name="drafts")
    extractor = models.CharField(max_length=100, blank=True, default="")
    extracted = models.TextField(blank=True, default="")
    pages = ArrayField(models.PositiveIntegerField(), default=list, blank=True)
    failure = models.CharField(max_length=500, blank=True, default="")
    remarks = ArrayField(models.CharField(max_length=300), default=list, blank=True)
    text = models.TextField(blank=True, default="")
    tree = models.JSONField(default=dict, blank=True)
    token = models.PositiveIntegerField(default=1)
    stage = term_field(DraftStage, default=DraftStage.DRAFT)
    language = models.CharField(max_length=12, blank=True, default="")
    standing = term_field(TextStanding, default=TextStanding.UNOFFICIAL)
    source = models.CharField(max_length=300, blank=True, default="")
    source_url = models.URLField(max_length=500, blank=True, default="")
    title = models.CharField(max_length=300, blank=True, default="")
    short_title = models.CharField(max_length=80, blank=True, default="")
    slug = models.CharField(max_length=80, blank=True, default="")
    form = term_field(AgreementForm, blank=True, default="")
    status = term_field(AgreementStatus, blank=True, default="")
    agreement_class = term_field(AgreementClass, blank=True, default="")
    agreed = FuzzyInstantField(null=True)
    in_force_from = FuzzyInstantField(null=True)
    parties = ArrayField(models.CharField(max_length=80), default=list, blank=True)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="drafts"
    )
    made_at = models.DateTimeField(db_default=Now(), editable=False)
    changed_at = models.DateTimeField(db_default=Now())
    proposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="drafts_proposed",
    )
    published_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="drafts_published",
    )
    published_text = models.OneToOneField(
        AgreementText, models.PROTECT, null=True, blank=True, related_name="draft"
    )

    objects = DraftQuerySet.as_manager()

    class Meta:
        ordering = ["-changed_at"]
        constraints = [
            models.CheckConstraint(condition=Q(token__gte=1), name="draft_token_from_one"),
            known("draft_stage_known", "stage", DraftStage),
            known("draft_standing_known", "standing", TextStanding),
            known("draft_form_known", "form", AgreementForm, blank=True),
            known("draft_status_known", "status", AgreementStatus, blank=True),
            known("draft_class_known", "agreement_class", AgreementClass, blank=True),
            matches("draft_slug_plain", "slug", SLUG_PATTERN, blank=True),
            matches("draft_language_code", "language", r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$", blank=True),
            *fuzzy_constraints("draft", "agreed", null=True),
            *fuzzy_constraints("draft", "in_force_from", null=True),
            models.CheckConstraint(
                condition=Q(
                    stage=DraftStage.PUBLISHED,
                    published_text__isnull=False,
                    published_by__isnull=False,
                    proposed_by__isnull=False,
                )
                | ~Q(stage=DraftStage.PUBLISHED)
                & Q(published_text__isnull=True, published_by__isnull=True),
                name="draft_published_whole",
            ),
            models.CheckConstraint(
                condition=~Q(published_by=F("proposed_by")), name="draft_published_by_another"
            ),
            models.CheckConstraint(
                condition=~Q(stage=DraftStage.PROPOSED) | Q(proposed_by__isnull=False),
                name="draft_proposed_by_someone",
            ),
        ]
        indexes = [models.Index(fields=["stage", "-changed_at"], name="draft_by_stage")]

    def __str__(self) -> str:
        return self.short_title or self.title or self.capture.original_name or f"Draft {self.pk}"

    def get_absolute_url(self) -> str:
        """Return the address of the page on which it is curated."""
        return reverse("draft_edit", args=[self.pk])

    @property
    def document(self) -> DraftDocument:
        """The words with their tree."""
        return from_json(self.text, self.tree)

    def hold(self, document: DraftDocument) -> None:
        """Take over a document; the caller saves."""
        self.text, self.tree = document.text, as_json(document)


class DraftStep(models.Model):
    """
    One change of a draft: what was asked, and what it changed, so that it can be taken back.

    `token` is the draft's after it. Taking back and making again are steps too, with `target`.
    """

    draft = models.ForeignKey(Draft, models.PROTECT, related_name="steps")
    token = models.PositiveIntegerField()
    kind = term_field(StepKind)
    target = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="later_steps"
    )
    operation = models.JSONField(default=dict)
    patch = models.JSONField(default=dict)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="draft_steps"
    )
    made_at = models.DateTimeField(db_default=Now())

    class Meta:
        ordering = ["draft", "token"]
        constraints = [
            models.UniqueConstraint(fields=["draft", "token"], name="draft_step_token_once"),
            known("draft_step_kind_known", "kind", StepKind),
            models.CheckConstraint(
                condition=Q(kind=StepKind.CHANGE, target__isnull=True)
                | ~Q(kind=StepKind.CHANGE) & Q(target__isnull=False),
                name="draft_step_takes_back_another",
            ),
        ]
        triggers = [immutable("draft_step_is_immutable")]

    def __str__(self) -> str:
        return f"{self.draft_id} step {self.token}"


class DraftDecision(models.Model):
    """What somebody decided about a draft as a whole, and why; `token` says which state of it."""

    draft = models.ForeignKey(Draft, models.PROTECT, related_name="decisions")
    kind = term_field(DecisionKind)
    reason = models.TextField(blank=True, default="")
    token = models.PositiveIntegerField()
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="draft_decisions"
    )
    made_at = models.DateTimeField(db_default=Now())

    class Meta:
        ordering = ["draft", "pk"]
        constraints = [
            known("draft_decision_kind_known", "kind", DecisionKind),
            models.CheckConstraint(
                condition=~Q(kind__in=[DecisionKind.RETURNED, DecisionKind.WITHDRAWN])
                | ~Q(reason=""),
                name="draft_decision_says_why",
            ),
        ]
        triggers = [immutable("draft_decision_is_immutable")]

    def __str__(self) -> str:
        return f"{self.draft_id}: {self.kind}"


class DraftPresence(models.Model):
    """When somebody last had a draft open, and at which of its segments."""

    draft = models.ForeignKey(Draft, models.PROTECT, related_name="presences")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="draft_presences"
    )
    segment = models.CharField(max_length=20, blank=True, default="")
    seen_at = models.DateTimeField(db_default=Now())

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["draft", "user"], name="draft_presence_once_a_person")
        ]

    def __str__(self) -> str:
        return f"{self.user_id} at {self.draft_id}"


@audited()
class UnresolvedActor(models.Model):
    """
    Words of a published clause for somebody the tracker does not know yet; a list of work.

    Once somebody says who is meant, the duty that waited for it is made from `draft`.
    """

    clause = models.ForeignKey(Clause, models.PROTECT, related_name="unresolved_actors")
    draft = models.ForeignKey(Draft, models.PROTECT, related_name="unresolved_actors")
    duty_number = models.PositiveSmallIntegerField()
    place = term_field(PartyPlace)
    words = models.CharField(max_length=200)
    actor = models.ForeignKey(
        Actor, models.PROTECT, null=True, blank=True, related_name="settled_words"
    )
    settled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="settled_words",
    )
    settled_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["clause", "duty_number", "place", "words"], name="unresolved_actor_once"
            ),
            known("unresolved_actor_place_known", "place", PartyPlace),
            models.CheckConstraint(condition=~Q(words=""), name="unresolved_actor_has_words"),
            models.CheckConstraint(
                condition=Q(actor__isnull=True, settled_by__isnull=True, settled_at__isnull=True)
                | Q(actor__isnull=False, settled_by__isnull=False, settled_at__isnull=False),
                name="unresolved_actor_settled_whole",
            ),
        ]

    def __str__(self) -> str:
        return self.words
