"""What else decides a cell: who could see what when, and what people set aside."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from agreements.models.agreement import Agreement
from agreements.models.fields import known, term_field
from agreements.models.history import (
    Recorded,
    audited,
    clock_triggers,
    kept_as_states,
    recorded_constraint,
)
from agreements.models.obligation import Obligation
from agreements.models.place import Place
from agreements.models.text import Clause
from agreements.types.terms import CoverageValue


@kept_as_states
@audited()
class Coverage(Recorded):
    """
    Who could see what, in a period: without it, silence says nothing (rule R11).

    It bears on one clause, or on the whole agreement where `clause` is None. `ends_at` None is
    "until further notice".
    """

    agreement = models.ForeignKey(Agreement, models.PROTECT, related_name="coverage")
    clause = models.ForeignKey(
        Clause, models.PROTECT, null=True, blank=True, related_name="coverage"
    )
    area = models.ForeignKey(Place, models.PROTECT, null=True, blank=True, related_name="coverage")
    mechanism = models.CharField(max_length=200)
    value = term_field(CoverageValue)
    begins_at = models.DateTimeField()
    ends_at = models.DateTimeField(null=True, blank=True)
    reason = models.TextField(blank=True, default="")
    retracted = models.BooleanField(default=False)
    retraction_reason = models.TextField(blank=True, default="")

    class Meta:
        constraints = [
            known("coverage_value_known", "value", CoverageValue),
            models.CheckConstraint(condition=~Q(mechanism=""), name="coverage_names_its_mechanism"),
            models.CheckConstraint(
                condition=Q(ends_at__gt=F("begins_at")) | Q(ends_at__isnull=True),
                name="coverage_in_order",
            ),
            models.CheckConstraint(
                condition=Q(retracted=False, retraction_reason="")
                | Q(retracted=True) & ~Q(retraction_reason=""),
                name="coverage_retracted_with_a_reason",
            ),
            recorded_constraint("coverage"),
        ]
        triggers = clock_triggers()
        verbose_name_plural = "coverage"

    def __str__(self) -> str:
        return f"{self.agreement}: {self.value}"


@kept_as_states
@audited()
class Override(Recorded):
    """
    A person's state for one cell, beside the computed one (rule R20).

    It names the rule set aside, its reason, a date of review and a second signer.
    """

    obligation = models.ForeignKey(Obligation, models.PROTECT, related_name="overrides")
    status = models.CharField(max_length=40)
    rule = models.CharField(max_length=8)
    reason = models.TextField()
    review_by = models.DateField()
    author = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="overrides")
    second_signer = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="overrides_signed"
    )
    retracted = models.BooleanField(default=False)
    retraction_reason = models.TextField(blank=True, default="")

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(status__regex=r"^[A-Z_]+$"), name="override_status_form"
            ),
            models.CheckConstraint(
                condition=Q(rule__regex=r"^R\d{1,2}$"), name="override_names_a_rule"
            ),
            models.CheckConstraint(condition=~Q(reason=""), name="override_has_a_reason"),
            models.CheckConstraint(
                condition=~Q(second_signer=F("author")), name="override_second_signer_is_another"
            ),
            models.CheckConstraint(
                condition=Q(retracted=False, retraction_reason="")
                | Q(retracted=True) & ~Q(retraction_reason=""),
                name="override_retracted_with_a_reason",
            ),
            recorded_constraint("override"),
        ]
        triggers = clock_triggers()

    def __str__(self) -> str:
        return f"{self.obligation}: {self.status}"
