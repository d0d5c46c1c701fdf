"""Who acts: states, entities, organs, organisations, persons — one neutral slug, many names."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.db import models
from django.db.models import F, Func, Q

from agreements.models.fields import SLUG_PATTERN, known, matches, term_field
from agreements.models.history import audited
from agreements.types.terms import ActorKind, NameKind


@audited()
class Actor(models.Model):
    """Someone who can act, owe or claim. `parent` is whose organ or office it is."""

    slug = models.SlugField(max_length=80, unique=True)
    name = models.CharField(max_length=200)
    kind = term_field(ActorKind)
    parent = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="organs")
    iso3 = models.CharField(max_length=3, blank=True, default="")
    outside_ids = models.JSONField(default=dict, blank=True)
    note = models.TextField(blank=True, default="")

    class Meta:
        ordering = ["name"]
        constraints = [
            matches("actor_slug_plain", "slug", SLUG_PATTERN),
            models.CheckConstraint(condition=~Q(name=""), name="actor_has_a_name"),
            known("actor_kind_known", "kind", ActorKind),
            matches("actor_iso3_three_letters", "iso3", r"^[A-Z]{3}$", blank=True),
            models.CheckConstraint(condition=~Q(parent=F("id")), name="actor_not_its_own_parent"),
        ]

    def __str__(self) -> str:
        return self.name


class DateRange(Func):
    """The days from one column to another, both included, as a PostgreSQL range."""

    function = "DATERANGE"
    output_field = DateRangeField()


@audited()
class ActorName(models.Model):
    """One name of an actor. Loaded names are kept and shown only in quotations."""

    actor = models.ForeignKey(Actor, models.PROTECT, related_name="names")
    text = models.CharField(max_length=200)
    language = models.CharField(max_length=12)
    kind = term_field(NameKind)
    used_by = models.ForeignKey(
        Actor, models.PROTECT, null=True, blank=True, related_name="names_used"
    )
    valid_from = models.DateField(null=True, blank=True)
    valid_to = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["language", "text"]
        constraints = [
            models.UniqueConstraint(
                fields=["actor", "text", "language", "kind"], name="actor_name_once"
            ),
            models.CheckConstraint(condition=~Q(text=""), name="actor_name_not_empty"),
            known("actor_name_kind_known", "kind", NameKind),
            models.CheckConstraint(
                condition=Q(valid_to__gte=F("valid_from"))
                | Q(valid_from__isnull=True)
                | Q(valid_to__isnull=True),
                name="actor_name_valid_in_order",
            ),
            ExclusionConstraint(
                name="actor_one_official_name_at_a_time",
                expressions=[
                    ("actor", RangeOperators.EQUAL),
                    ("language", RangeOperators.EQUAL),
                    (
                        DateRange("valid_from", "valid_to", models.Value("[]")),
                        RangeOperators.OVERLAPS,
                    ),
                ],
                condition=Q(kind=NameKind.OFFICIAL),
            ),
        ]

    def __str__(self) -> str:
        return self.text
