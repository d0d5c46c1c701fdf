"""Instruments: what was agreed, by whom, in what role, declared when, related to what."""

from typing import Self

from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from agreements.models.actor import Actor
from agreements.models.conflict import Conflict
from agreements.models.fields import (
    SLUG_PATTERN,
    FuzzyInstantField,
    fuzzy_constraints,
    known,
    matches,
    term_field,
)
from agreements.models.history import (
    Recorded,
    audited,
    clock_triggers,
    kept_as_states,
    recorded_constraint,
    retracted_constraint,
)
from agreements.types.terms import (
    AgreementClass,
    AgreementForm,
    AgreementStatus,
    DeclarationKind,
    NameKind,
    RelationKind,
    RoleKind,
)


class AgreementQuerySet(models.QuerySet["Agreement"]):
    """Filters that read as sentences."""

    def by_date(self) -> Self:
        """Order by the day agreed, oldest first."""
        return self.order_by("agreed_earliest", "slug")


@kept_as_states
@audited()
class Agreement(Recorded):
    """
    One instrument. Who issued it and whom it binds are roles, not columns.

    `in_force_from` None means: nobody knows, or it never was in force (a proposal).
    """

    conflict = models.ForeignKey(Conflict, models.PROTECT, related_name="agreements")
    slug = models.SlugField(max_length=80, unique=True)
    title = models.CharField(max_length=300)
    short_title = models.CharField(max_length=80)
    form = term_field(AgreementForm)
    status = term_field(AgreementStatus)
    agreement_class = term_field(AgreementClass)
    agreed = FuzzyInstantField()
    in_force_from = FuzzyInstantField(null=True)
    in_force_until = FuzzyInstantField(null=True)
    pax_agt_id = models.PositiveIntegerField(null=True, blank=True)
    note = models.TextField(blank=True, default="")

    objects = AgreementQuerySet.as_manager()

    class Meta:
        constraints = [
            matches("agreement_slug_plain", "slug", SLUG_PATTERN),
            models.CheckConstraint(
                condition=~Q(title="") & ~Q(short_title=""), name="agreement_has_titles"
            ),
            known("agreement_form_known", "form", AgreementForm),
            known("agreement_status_known", "status", AgreementStatus),
            known("agreement_class_known", "agreement_class", AgreementClass),
            *fuzzy_constraints("agreement", "agreed"),
            *fuzzy_constraints("agreement", "in_force_from", null=True),
            *fuzzy_constraints("agreement", "in_force_until", null=True),
            models.CheckConstraint(
                condition=Q(in_force_until_latest__gte=F("in_force_from_earliest"))
                | Q(in_force_until_latest__isnull=True)
                | Q(in_force_from_earliest__isnull=True),
                name="agreement_force_in_order",
            ),
            models.CheckConstraint(
                condition=~Q(form=AgreementForm.PROPOSAL) | Q(in_force_from_earliest__isnull=True),
                name="agreement_proposal_never_in_force",
            ),
            recorded_constraint("agreement"),
        ]
        triggers = clock_triggers()

    def __str__(self) -> str:
        return self.short_title

    def get_absolute_url(self) -> str:
        """Return the address of the agreement's board."""
        return reverse("agreement_detail", args=[self.slug])


@audited()
class AgreementName(models.Model):
    """Another name of an instrument, as reports use it."""

    agreement = models.ForeignKey(Agreement, models.PROTECT, related_name="names")
    text = models.CharField(max_length=200)
    language = models.CharField(max_length=12)
    kind = term_field(NameKind)

    class Meta:
        ordering = ["language", "text"]
        constraints = [
            models.UniqueConstraint(
                fields=["agreement", "text", "language"], name="agreement_name_once"
            ),
            models.CheckConstraint(condition=~Q(text=""), name="agreement_name_not_empty"),
            known("agreement_name_kind_known", "kind", NameKind),
        ]

    def __str__(self) -> str:
        return self.text


@audited()
class AgreementRole(models.Model):
    """What an actor is to an agreement, with the wording that says so."""

    agreement = models.ForeignKey(Agreement, models.PROTECT, related_name="roles")
    actor = models.ForeignKey(Actor, models.PROTECT, related_name="roles")
    role = term_field(RoleKind)
    wording = models.CharField(max_length=300, blank=True, default="")
    capacity = models.CharField(max_length=200, blank=True, default="")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["agreement", "actor", "role"], name="agreement_role_once"
            ),
            known("agreement_role_known", "role", RoleKind),
        ]

    def __str__(self) -> str:
        return f"{self.actor}: {self.role}"


@kept_as_states
@audited()
class Declaration(Recorded):
    """
    What one actor declared about an agreement; a ceasefire is a chain of these.

    It says when it was declared and, apart from that, when the tracker knew of it.
    """

    agreement = models.ForeignKey(Agreement, models.PROTECT, related_name="declarations")
    actor = models.ForeignKey(Actor, models.PROTECT, related_name="declarations")
    kind = term_field(DeclarationKind)
    declared = FuzzyInstantField()
    effect = FuzzyInstantField(null=True)
    words = models.TextField(blank=True, default="")
    citation = models.CharField(max_length=300, blank=True, default="")
    retracted = models.BooleanField(default=False)
    retraction_reason = models.TextField(blank=True, default="")

    class Meta:
        constraints = [
            known("declaration_kind_known", "kind", DeclarationKind),
            models.UniqueConstraint(
                fields=["agreement", "actor", "kind", "declared_earliest"], name="declaration_once"
            ),
            *fuzzy_constraints("declaration", "declared"),
            *fuzzy_constraints("declaration", "effect", null=True),
            retracted_constraint("declaration"),
            recorded_constraint("declaration"),
        ]
        triggers = clock_triggers()

    def __str__(self) -> str:
        return f"{self.actor}: {self.kind}"


@kept_as_states
@audited()
class AgreementRelation(Recorded):
    """
    How one instrument stands to another. Unresolved: only `to_words` is known.

    `at` is when it takes effect; a supersession needs one. Clauses belong to their agreements:
    composite foreign keys `relation_from_clause_in_agreement`, `relation_to_clause_in_agreement`.
    """

    from_agreement = models.ForeignKey(Agreement, models.PROTECT, related_name="relations_from")
    from_clause = models.ForeignKey(
        "Clause", models.PROTECT, null=True, blank=True, related_name="relations_from"
    )
    to_agreement = models.ForeignKey(
        Agreement, models.PROTECT, null=True, blank=True, related_name="relations_to"
    )
    to_clause = models.ForeignKey(
        "Clause", models.PROTECT, null=True, blank=True, related_name="relations_to"
    )
    to_words = models.CharField(max_length=300, blank=True, default="")
    kind = term_field(RelationKind)
    quote = models.TextField(blank=True, default="")
    at = FuzzyInstantField(null=True)
    retracted = models.BooleanField(default=False)
    retraction_reason = models.TextField(blank=True, default="")

    class Meta:
        constraints = [
            known("relation_kind_known", "kind", RelationKind),
            models.CheckConstraint(
                condition=Q(to_agreement__isnull=False) | ~Q(to_words=""),
                name="relation_leads_somewhere",
            ),
            models.CheckConstraint(
                condition=~Q(to_agreement=F("from_agreement")) | Q(to_clause__isnull=False),
                name="relation_not_to_itself",
            ),
            models.CheckConstraint(
                condition=Q(to_clause__isnull=True) | Q(to_agreement__isnull=False),
                name="relation_to_clause_with_agreement",
            ),
            models.CheckConstraint(
                condition=~Q(kind__in=[RelationKind.SUPERSEDES, RelationKind.TERMINATES])
                | Q(at_earliest__isnull=False),
                name="relation_supersession_dated",
            ),
            models.UniqueConstraint(
                fields=[
                    "from_agreement",
                    "from_clause",
                    "to_agreement",
                    "to_clause",
                    "kind",
                    "to_words",
                ],
                nulls_distinct=False,
                name="relation_once",
            ),
            *fuzzy_constraints("relation", "at", null=True),
            retracted_constraint("relation"),
            recorded_constraint("relation"),
        ]
        triggers = clock_triggers()

    def __str__(self) -> str:
        return f"{self.from_agreement} {self.kind} {self.to_agreement or self.to_words}"
