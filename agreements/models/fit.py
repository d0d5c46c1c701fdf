"""What reviews have taught about the engine's probabilities, a row a fit; none is ever changed."""

from typing import Self

from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Now

from agreements.linking.fits import Fit
from agreements.models.article import immutable
from agreements.models.conflict import Conflict
from agreements.models.fields import SHA256_PATTERN, known, matches, term_field
from agreements.types.terms import FitFault

# What the band linked asks for (docs/feedback.md); the database keeps to it as well.
_LEAST_FOR_LINKED, _LINKED_PRECISION = 30, 0.9


class LinkFitQuerySet(models.QuerySet["LinkFit"]):
    """Filters that read as sentences."""

    def newest(self) -> Self:
        """Keep the newest fit of each conflict, and the newest of all conflicts together."""
        return self.order_by("conflict_id", "-pk").distinct("conflict_id")

    def in_force(self, model: str) -> Self:
        """Keep the fits by which links of an engine's version are weighed now."""
        return self.filter(model=model, is_used=True).newest()


class LinkFit(models.Model):
    """
    One fit of probabilities and bands to the reviews of a conflict, or (None) of all conflicts.

    `model` is the version of the engine that proposed. `reviews` counts links confirmed or
    rejected; `reviews_sha256` names exactly which, with their verdicts. A refused fit has the
    numbers that were tried, and their `fault`; one that is used with a fault has the calibration
    that stood before, and a new cut for linked. The numbers and `figures` are explained in
    `agreements.linking.fits` and `refit`; `clause_shifts` has clauses by their id.
    """

    conflict = models.ForeignKey(
        Conflict, models.PROTECT, null=True, blank=True, related_name="link_fits"
    )
    model = models.CharField(max_length=60)
    fitted_at = models.DateTimeField(db_default=Now())
    reviews = models.PositiveIntegerField()
    confirmed = models.PositiveIntegerField()
    held_back = models.PositiveIntegerField()
    reviews_sha256 = models.CharField(max_length=64)
    intercept = models.FloatField()
    slope = models.FloatField()
    clause_shifts = models.JSONField(default=dict, blank=True)
    suggested_from = models.FloatField()
    linked_from = models.FloatField(null=True, blank=True)
    linked_precision = models.FloatField(null=True, blank=True)
    linked_reviews = models.PositiveIntegerField(null=True, blank=True)
    figures = models.JSONField(default=dict, blank=True)
    is_used = models.BooleanField()
    fault = term_field(FitFault, blank=True, default="")

    objects = LinkFitQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        indexes = [models.Index(fields=["conflict", "-id"], name="fit_newest_of_conflict")]
        constraints = [
            models.CheckConstraint(condition=~Q(model=""), name="fit_names_its_model"),
            matches("fit_reviews_sha256_hex", "reviews_sha256", SHA256_PATTERN),
            models.CheckConstraint(
                condition=Q(confirmed__lte=F("reviews"), held_back__lte=F("reviews")),
                name="fit_counts_among_its_reviews",
            ),
            models.CheckConstraint(
                condition=Q(slope__gt=0, slope__lte=10), name="fit_keeps_the_order"
            ),
            models.CheckConstraint(
                condition=Q(intercept__gte=-20, intercept__lte=20), name="fit_intercept_in_range"
            ),
            models.CheckConstraint(
                condition=Q(conflict__isnull=False) | Q(clause_shifts={}),
                name="fit_of_all_shifts_no_clause",
            ),
            models.CheckConstraint(
                condition=Q(suggested_from__gte=0, suggested_from__lte=1),
                name="fit_suggested_from_0_to_1",
            ),
            models.CheckConstraint(
                condition=Q(linked_from__isnull=True)
                | Q(linked_from__gte=F("suggested_from"), linked_from__lte=1),
                name="fit_linked_not_below_suggested",
            ),
            models.CheckConstraint(
                condition=Q(
                    linked_from__isnull=True,
                    linked_precision__isnull=True,
                    linked_reviews__isnull=True,
                )
                | Q(
                    linked_from__isnull=False,
                    linked_precision__isnull=False,
                    linked_reviews__isnull=False,
                ),
                name="fit_linked_with_its_precision",
            ),
            models.CheckConstraint(
                condition=Q(linked_from__isnull=True)
                | Q(
                    conflict__isnull=False,
                    reviews__gte=_LEAST_FOR_LINKED,
                    linked_precision__gte=_LINKED_PRECISION,
                    linked_precision__lte=1,
                ),
                name="fit_links_only_where_reviews_show_it",
            ),
            known("fit_fault_known", "fault", FitFault, blank=True),
            models.CheckConstraint(
                condition=Q(is_used=True) | ~Q(fault=""), name="fit_refused_says_why"
            ),
        ]
        triggers = [immutable("fit_is_immutable")]

    def __str__(self) -> str:
        return f"{self.conflict or 'all conflicts'}: fit {self.pk}"

    @property
    def numbers(self) -> Fit:
        """The numbers of this fit, ready to weigh probabilities."""
        return Fit(
            self.intercept,
            self.slope,
            self.clause_shifts,
            self.suggested_from,
            self.linked_from,
        )

    @property
    def link_model(self) -> str:
        """What a link weighed by this fit names as its model."""
        return f"{self.model}+fit-{self.pk}"


class FitsInForce:
    """The fits by which links are weighed now, read once: one query for all conflicts."""

    def __init__(self, model: str) -> None:
        fits = LinkFit.objects.in_force(model).select_related("conflict")
        self._fits = {fit.conflict.slug if fit.conflict else "": fit for fit in fits}

    def of(self, conflict: str) -> LinkFit | None:
        """Return the fit in force for a conflict, by its slug: its own, else that of all."""
        return self._fits.get(conflict) or self._fits.get("")
