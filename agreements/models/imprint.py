"""The index by which stored articles are found when a clause or an agreement comes later."""

from collections.abc import Sequence
from datetime import date
from typing import Self

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Q

from agreements.linking.imprint import Imprint, made_by
from agreements.models.article import Article


class ArticleImprintQuerySet(models.QuerySet["ArticleImprint"]):
    """Filters that read as sentences."""

    def current(self) -> Self:
        """Keep the imprints made by the engine's present lists."""
        return self.filter(made_by=made_by())

    def that_may_speak_of(self, keys: Sequence[int] | None, *, since: date) -> Self:
        """
        Keep articles that name one of `keys` and may have been published on `since` or later.

        Without keys the names do not narrow it.
        """
        late_enough = self.filter(Q(last_day__isnull=True) | Q(last_day__gte=since))
        return late_enough if keys is None else late_enough.filter(keys__overlap=list(keys))


class ArticleImprint(models.Model):
    """
    What is kept of an article so that linking it anew can be spared; `agreements.linking.imprint`.

    `first_day` and `last_day` are the days between which it was published, empty if unknown.
    Rows can be made again at any time, and are where the engine's lists are others than `made_by`.
    """

    article = models.OneToOneField(
        Article, models.PROTECT, primary_key=True, related_name="imprint"
    )
    made_by = models.PositiveIntegerField()
    first_day = models.DateField(null=True, blank=True)
    last_day = models.DateField(null=True, blank=True)
    keys = ArrayField(models.IntegerField())
    body = models.BinaryField()

    objects = ArticleImprintQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(first_day__isnull=True, last_day__isnull=True)
                | Q(first_day__lte=F("last_day"))
                & Q(first_day__isnull=False, last_day__isnull=False),
                name="imprint_days_in_order",
            ),
        ]
        indexes = [GinIndex(fields=["keys"], name="imprint_by_keys")]

    def __str__(self) -> str:
        return f"imprint of {self.article_id}"

    @property
    def imprint(self) -> Imprint:
        """The entry as the engine reads it."""
        return Imprint(tuple(self.keys), bytes(self.body))
