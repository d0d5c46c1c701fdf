"""Who publishes: sources with their standing towards each party, and their feeds."""

from django.db import models
from django.db.models import Q

from agreements.models.actor import Actor
from agreements.models.fields import SLUG_PATTERN, known, matches, term_field
from agreements.models.history import audited
from agreements.types.terms import Alignment, Reliability, SourceKind


@audited()
class Source(models.Model):
    """A publisher. Reliability is the Admiralty letter, empty while nobody has set it."""

    slug = models.SlugField(max_length=80, unique=True)
    name = models.CharField(max_length=200)
    kind = term_field(SourceKind)
    language = models.CharField(max_length=12, blank=True, default="")
    home = models.CharField(max_length=80, blank=True, default="")
    reliability = term_field(Reliability, blank=True, default="")
    reliability_reason = models.TextField(blank=True, default="")

    class Meta:
        ordering = ["name"]
        constraints = [
            matches("source_slug_plain", "slug", SLUG_PATTERN),
            models.CheckConstraint(condition=~Q(name=""), name="source_has_a_name"),
            known("source_kind_known", "kind", SourceKind),
            known("source_reliability_known", "reliability", Reliability, blank=True),
            models.CheckConstraint(
                condition=Q(reliability="") | ~Q(reliability_reason=""),
                name="source_reliability_has_a_reason",
            ),
        ]

    def __str__(self) -> str:
        return self.name


@audited()
class SourceAlignment(models.Model):
    """How a source stands to one party, and why we think so."""

    source = models.ForeignKey(Source, models.PROTECT, related_name="alignments")
    actor = models.ForeignKey(Actor, models.PROTECT, related_name="source_alignments")
    alignment = term_field(Alignment)
    reason = models.CharField(max_length=300, blank=True, default="")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["source", "actor"], name="source_alignment_once"),
            known("source_alignment_known", "alignment", Alignment),
        ]

    def __str__(self) -> str:
        return f"{self.source}: {self.alignment} {self.actor}"


@audited()
class Feed(models.Model):
    """An address that is asked for new articles, and how its last visit went."""

    source = models.ForeignKey(Source, models.PROTECT, related_name="feeds")
    url = models.URLField(max_length=500, unique=True)
    every_minutes = models.PositiveIntegerField(default=60)
    paused = models.BooleanField(default=False)
    last_fetched_at = models.DateTimeField(null=True, blank=True)
    last_status = models.CharField(max_length=40, blank=True, default="")
    last_error = models.TextField(blank=True, default="")

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(every_minutes__gte=5), name="feed_not_too_often"),
        ]

    def __str__(self) -> str:
        return self.url
