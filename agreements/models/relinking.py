"""Linking stored articles anew: what for, and the parts that workers take one by one."""

from typing import Self

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from agreements.models.agreement import Agreement
from agreements.models.conflict import Conflict
from agreements.models.job import Job
from agreements.models.text import Clause


class Relinking(models.Model):
    """
    What a job links stored articles to: one clause, all of an agreement, or all of a conflict.

    The job finds the articles by their imprints and links them in full.
    """

    job = models.OneToOneField(Job, models.PROTECT, primary_key=True, related_name="relinking")
    conflict = models.ForeignKey(Conflict, models.PROTECT, related_name="relinkings")
    agreement = models.ForeignKey(
        Agreement, models.PROTECT, null=True, blank=True, related_name="relinkings"
    )
    clause = models.ForeignKey(
        Clause, models.PROTECT, null=True, blank=True, related_name="relinkings"
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(clause__isnull=True) | Q(agreement__isnull=False),
                name="relinking_of_a_clause_names_its_agreement",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.clause or self.agreement or self.conflict}"


class JobPartQuerySet(models.QuerySet["JobPart"]):
    """Filters that read as sentences."""

    def open(self) -> Self:
        """Keep what is still to be done; the index `job_part_open` has them."""
        return self.filter(done_at__isnull=True)


class JobPart(models.Model):
    """
    One part of a job: a range of articles to be searched, or some articles to be linked.

    Parts of a lower rank are taken first. A worker holds the row's lock while it works, so that
    what a killed worker held is free again at once; `attempts` counts how often one began.
    """

    SEARCH, LIKELY, REST = 0, 1, 2

    job = models.ForeignKey(Job, models.PROTECT, related_name="parts")
    rank = models.PositiveSmallIntegerField()
    first_article = models.BigIntegerField(null=True, blank=True)
    last_article = models.BigIntegerField(null=True, blank=True)
    articles = ArrayField(models.BigIntegerField(), default=list, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    done_at = models.DateTimeField(null=True, blank=True)

    objects = JobPartQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(rank=0, articles=[], first_article__lte=F("last_article"))
                & Q(first_article__isnull=False, last_article__isnull=False)
                | Q(rank__gt=0, first_article__isnull=True, last_article__isnull=True),
                name="job_part_searches_or_links",
            ),
        ]
        indexes = [
            models.Index(
                fields=["job", "rank", "id"],
                condition=Q(done_at__isnull=True),
                name="job_part_open",
            )
        ]

    def __str__(self) -> str:
        return f"part {self.pk} of job {self.job_id}"
