"""The words by which texts name what a conflict is about, generated or entered, for the linker."""

from typing import Self

from django.conf import settings
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import ArrayField, RangeOperators
from django.db import models
from django.db.models import F, Q, Value
from django.db.models.functions import Coalesce, Now

from agreements.models.actor import Actor, DateRange
from agreements.models.agreement import Agreement
from agreements.models.conflict import Conflict
from agreements.models.fields import known, term_field
from agreements.models.history import audited
from agreements.models.place import Place
from agreements.types.terms import AliasKind, AliasOrigin, AliasStatus

# How often an alias was found, and whether articles were linked with it: written by machines.
MACHINE_COLUMNS = (
    "sentences",
    "articles",
    "examples",
    "read_articles",
    "counted_at",
    "applied_at",
)


class AliasQuerySet(models.QuerySet["Alias"]):
    """Filters that read as sentences."""

    def looked_for(self) -> Self:
        """Keep the aliases that the linker uses."""
        return self.filter(status=AliasStatus.ACTIVE)


@audited(exclude=list(MACHINE_COLUMNS))
class Alias(models.Model):
    """
    One word or phrase for a party, an agreement, the region or a place of one conflict.

    A `*` at a word's end in `text` stands for any ending; `pattern` is what the linker looks for.
    A place that nobody recorded is named by `thing` alone. A correction is a row of its own, and
    the old one names it in `superseded_by`. `applied_at` is empty until the articles that a
    change concerns have been linked anew; the counts are of the newest `read_articles` articles.
    """

    conflict = models.ForeignKey(Conflict, models.PROTECT, related_name="aliases")
    kind = term_field(AliasKind)
    actor = models.ForeignKey(Actor, models.PROTECT, null=True, blank=True, related_name="aliases")
    agreement = models.ForeignKey(
        Agreement, models.PROTECT, null=True, blank=True, related_name="aliases"
    )
    place = models.ForeignKey(Place, models.PROTECT, null=True, blank=True, related_name="aliases")
    thing = models.CharField(max_length=200, blank=True, default="")
    text = models.CharField(max_length=200)
    pattern = models.CharField(max_length=200)
    language = models.CharField(max_length=12, blank=True, default="")
    valid_from = models.DateField(null=True, blank=True)
    valid_to = models.DateField(null=True, blank=True)
    origin = term_field(AliasOrigin)
    status = term_field(AliasStatus, default=AliasStatus.ACTIVE)
    reason = models.CharField(max_length=300, blank=True, default="")
    superseded_by = models.OneToOneField(
        "self", models.PROTECT, null=True, blank=True, related_name="supersedes"
    )
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="aliases"
    )
    made_at = models.DateTimeField(db_default=Now())
    changed_at = models.DateTimeField(db_default=Now())
    sentences = models.PositiveIntegerField(null=True, blank=True, editable=False)
    articles = models.PositiveIntegerField(null=True, blank=True, editable=False)
    examples = ArrayField(models.BigIntegerField(), default=list, blank=True, editable=False)
    read_articles = models.PositiveIntegerField(null=True, blank=True, editable=False)
    counted_at = models.DateTimeField(null=True, blank=True, editable=False)
    applied_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects = AliasQuerySet.as_manager()

    class Meta:
        ordering = ["kind", "language", "text"]
        verbose_name_plural = "aliases"
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="alias_has_words"),
            models.CheckConstraint(condition=~Q(pattern=""), name="alias_can_be_looked_for"),
            known("alias_kind_known", "kind", AliasKind),
            known("alias_origin_known", "origin", AliasOrigin),
            known("alias_status_known", "status", AliasStatus),
            models.CheckConstraint(
                condition=Q(kind=AliasKind.PARTY, actor__isnull=False)
                & Q(agreement__isnull=True, place__isnull=True, thing="")
                | Q(kind=AliasKind.AGREEMENT, agreement__isnull=False)
                & Q(actor__isnull=True, place__isnull=True, thing="")
                | Q(kind=AliasKind.REGION, thing="")
                & Q(actor__isnull=True, agreement__isnull=True, place__isnull=True)
                | Q(kind=AliasKind.PLACE, actor__isnull=True, agreement__isnull=True)
                & (Q(place__isnull=False, thing="") | Q(place__isnull=True) & ~Q(thing="")),
                name="alias_names_one_thing",
            ),
            models.CheckConstraint(
                condition=Q(valid_to__gte=F("valid_from"))
                | Q(valid_from__isnull=True)
                | Q(valid_to__isnull=True),
                name="alias_valid_in_order",
            ),
            models.CheckConstraint(
                condition=Q(status=AliasStatus.OFF) & ~Q(reason="")
                | ~Q(status=AliasStatus.OFF) & Q(reason=""),
                name="alias_off_with_a_reason",
            ),
            models.CheckConstraint(
                condition=Q(status=AliasStatus.SUPERSEDED, superseded_by__isnull=False)
                | ~Q(status=AliasStatus.SUPERSEDED) & Q(superseded_by__isnull=True),
                name="alias_superseded_by_another",
            ),
            models.CheckConstraint(
                condition=~Q(superseded_by=F("id")), name="alias_not_superseded_by_itself"
            ),
            models.CheckConstraint(
                condition=Q(origin=AliasOrigin.CURATOR, made_by__isnull=False)
                | ~Q(origin=AliasOrigin.CURATOR) & Q(made_by__isnull=True),
                name="alias_of_a_curator_has_its_person",
            ),
            models.CheckConstraint(
                condition=Q(
                    sentences__isnull=True,
                    articles__isnull=True,
                    read_articles__isnull=True,
                    counted_at__isnull=True,
                )
                | Q(
                    sentences__isnull=False,
                    articles__isnull=False,
                    read_articles__isnull=False,
                    counted_at__isnull=False,
                ),
                name="alias_counted_whole",
            ),
            ExclusionConstraint(
                name="alias_once_at_a_time",
                expressions=[
                    ("conflict", RangeOperators.EQUAL),
                    ("kind", RangeOperators.EQUAL),
                    (Coalesce("actor", "agreement", "place", Value(0)), RangeOperators.EQUAL),
                    ("thing", RangeOperators.EQUAL),
                    ("text", RangeOperators.EQUAL),
                    ("language", RangeOperators.EQUAL),
                    (
                        DateRange("valid_from", "valid_to", Value("[]")),
                        RangeOperators.OVERLAPS,
                    ),
                ],
                condition=Q(status=AliasStatus.ACTIVE),
            ),
        ]
        indexes = [
            models.Index(fields=["pattern"], condition=Q(status="active"), name="alias_by_pattern"),
            models.Index(
                fields=["id"], condition=Q(applied_at__isnull=True), name="alias_not_applied_yet"
            ),
            models.Index(
                fields=["conflict", "kind", "actor", "agreement", "place", "thing", "text"],
                name="alias_of_conflict",
            ),
        ]

    def __str__(self) -> str:
        return self.text

    @property
    def named(self) -> str:
        """What it names, in words of ours."""
        if self.actor is not None:
            return self.actor.name
        if self.agreement is not None:
            return self.agreement.short_title
        if self.place is not None:
            return self.place.name
        return self.thing or self.conflict.name

    @property
    def key(self) -> tuple[str, int, str]:
        """What tells the thing it names from all others of its conflict."""
        return self.kind, self.actor_id or self.agreement_id or self.place_id or 0, self.thing
