"""A conflict: the frame that instruments, places and breaches share."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from agreements.models.fields import SLUG_PATTERN, known, matches, term_field
from agreements.models.history import audited
from agreements.types.terms import NameKind


@audited()
class Conflict(models.Model):
    """A conflict under a neutral name. The first of `zones` is the one bare dates are read in."""

    slug = models.SlugField(max_length=80, unique=True)
    name = models.CharField(max_length=200)
    reference_prefix = models.CharField(max_length=8, unique=True)
    zones = ArrayField(models.CharField(max_length=60))
    outside_ids = models.JSONField(default=dict, blank=True)
    note = models.TextField(blank=True, default="")

    class Meta:
        ordering = ["name"]
        constraints = [
            matches("conflict_slug_plain", "slug", SLUG_PATTERN),
            models.CheckConstraint(condition=~Q(name=""), name="conflict_has_a_name"),
            matches("conflict_prefix_capitals", "reference_prefix", r"^[A-Z]{2,8}$"),
            models.CheckConstraint(condition=Q(zones__len__gte=1), name="conflict_has_a_zone"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def zone(self) -> str:
        """The zone in which a bare date of this conflict is read."""
        return self.zones[0]


@audited()
class ConflictName(models.Model):
    """A name by which reports speak of a conflict or its region."""

    conflict = models.ForeignKey(Conflict, models.PROTECT, related_name="names")
    text = models.CharField(max_length=200)
    language = models.CharField(max_length=12)
    kind = term_field(NameKind)

    class Meta:
        ordering = ["language", "text"]
        constraints = [
            models.UniqueConstraint(
                fields=["conflict", "text", "language"], name="conflict_name_once"
            ),
            models.CheckConstraint(condition=~Q(text=""), name="conflict_name_not_empty"),
            known("conflict_name_kind_known", "kind", NameKind),
        ]

    def __str__(self) -> str:
        return self.text
