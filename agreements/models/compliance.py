"""What else decides a cell: who could see what when, and what people set aside."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from agreements.models.actor import Actor
from agreements.models.agreement import Agreement
from agreements.models.article import Article, Sentence
from agreements.models.fields import FuzzyInstantField, fuzzy_constraints, known, term_field
from agreements.models.history import (
    Recorded,
    audited,
    clock_triggers,
    kept_as_states,
    recorded_constraint,
    retracted_constraint,
)
from agreements.models.obligation import Obligation
from agreements.models.place import Place
from agreements.models.text import Clause
from agreements.types.terms import CoverageValue, EndKind, Level


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
            retracted_constraint("coverage"),
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
            retracted_constraint("override"),
            recorded_constraint("override"),
        ]
        triggers = clock_triggers()

    def __str__(self) -> str:
        return f"{self.obligation}: {self.status}"


def said_to_be(table: str) -> list[models.BaseConstraint]:
    """Return the rules on what is cited and can be taken back, for a table that is `Cited`."""
    return [
        models.CheckConstraint(condition=~Q(words=""), name=f"{table}_has_words"),
        models.CheckConstraint(
            condition=Q(sentence__isnull=True) | Q(article__isnull=False),
            name=f"{table}_sentence_with_its_article",
        ),
        retracted_constraint(table),
        recorded_constraint(table),
    ]


class Cited(Recorded):
    """A record with its words, where they stand, and a way to take it back."""

    words = models.TextField()
    sentence = models.ForeignKey(
        Sentence, models.PROTECT, null=True, blank=True, related_name="%(class)ss"
    )
    article = models.ForeignKey(
        Article, models.PROTECT, null=True, blank=True, related_name="%(class)ss"
    )
    citation = models.CharField(max_length=300, blank=True, default="")
    retracted = models.BooleanField(default=False)
    retraction_reason = models.TextField(blank=True, default="")
    accepted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="%(class)ss_accepted",
    )

    class Meta:
        abstract = True


@kept_as_states
@audited()
class Trigger(Cited):
    """
    The event a conditional duty waits for (rule R19), at what level it is established.

    `duty_number` None is every conditional duty of the clause.
    """

    clause = models.ForeignKey(Clause, models.PROTECT, related_name="triggers")
    duty_number = models.PositiveSmallIntegerField(null=True, blank=True)
    at = FuzzyInstantField()
    level = term_field(Level, default=Level.V1)

    class Meta:
        constraints = [
            known("trigger_level_known", "level", Level),
            *fuzzy_constraints("trigger", "at"),
            *said_to_be("trigger"),
        ]
        triggers = clock_triggers()

    def __str__(self) -> str:
        return f"{self.clause}: {self.words[:60]}"


@kept_as_states
@audited()
class Interruption(Cited):
    """
    What takes duties out of force without a newer instrument: a suspension or a termination.

    It bears on one clause, or on the whole agreement where `clause` is None. A suspension runs
    from `begins_at` up to, not including, `ends_at`; None is "until further notice".
    """

    agreement = models.ForeignKey(Agreement, models.PROTECT, related_name="interruptions")
    clause = models.ForeignKey(
        Clause, models.PROTECT, null=True, blank=True, related_name="interruptions"
    )
    kind = term_field(EndKind)
    begins_at = models.DateTimeField()
    ends_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            known("interruption_kind_known", "kind", EndKind),
            models.CheckConstraint(
                condition=Q(ends_at__gt=F("begins_at")) | Q(ends_at__isnull=True),
                name="interruption_in_order",
            ),
            models.CheckConstraint(
                condition=Q(kind=EndKind.SUSPENDED) | Q(ends_at__isnull=True),
                name="interruption_termination_has_no_end",
            ),
            *said_to_be("interruption"),
        ]
        triggers = clock_triggers()

    def __str__(self) -> str:
        return f"{self.agreement}: {self.kind}"


@kept_as_states
@audited()
class Interpretation(Cited):
    """
    How somebody reads a clause. Two readings that differ make its meaning disputed (rule R18).

    `reading` is a short name for the reading, `words` what is said; `duty_number` None is every
    duty of the clause.
    """

    clause = models.ForeignKey(Clause, models.PROTECT, related_name="interpretations")
    duty_number = models.PositiveSmallIntegerField(null=True, blank=True)
    reading = models.CharField(max_length=120)
    actor = models.ForeignKey(Actor, models.PROTECT, related_name="interpretations")

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(reading=""), name="interpretation_has_a_reading"),
            models.UniqueConstraint(
                fields=["clause", "duty_number", "reading", "actor"],
                nulls_distinct=False,
                name="interpretation_once_an_actor",
            ),
            *said_to_be("interpretation"),
        ]
        triggers = clock_triggers()

    def __str__(self) -> str:
        return f"{self.clause}: {self.reading}"
