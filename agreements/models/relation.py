"""What was decided about references between instruments, and why; each decision is kept."""

from typing import Any, Self

from django.conf import settings
from django.db import models
from django.db.models import OuterRef, Q, Subquery
from django.db.models.functions import Now

from agreements.models.agreement import AgreementRelation
from agreements.models.article import immutable
from agreements.models.fields import known, term_field
from agreements.types.terms import RelationAnswer


class RelationDecisionQuerySet(models.QuerySet["RelationDecision"]):
    """Filters that read as sentences."""

    def newest(self) -> Self:
        """Order by the last decision first."""
        return self.order_by("-made_at", "-pk")


class RelationDecision(models.Model):
    """
    One decision about a relation. `made_by` None: the machine found the one instrument meant.

    A reference is open as long as its instrument is not known and its last decision, if any,
    is not that it leads outside.
    """

    relation = models.ForeignKey(AgreementRelation, models.PROTECT, related_name="decisions")
    answer = term_field(RelationAnswer)
    reason = models.TextField(blank=True, default="")
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="relation_decisions",
    )
    made_at = models.DateTimeField(db_default=Now())

    objects = RelationDecisionQuerySet.as_manager()

    class Meta:
        constraints = [
            known("relation_decision_known", "answer", RelationAnswer),
            models.CheckConstraint(
                condition=Q(answer__in=[RelationAnswer.ADDED, RelationAnswer.RESOLVED])
                | ~Q(reason=""),
                name="relation_decision_says_why",
            ),
            models.CheckConstraint(
                condition=Q(answer=RelationAnswer.RESOLVED) | Q(made_by__isnull=False),
                name="relation_decision_by_someone",
            ),
        ]
        triggers = [immutable("relation_decision_is_immutable")]

    def __str__(self) -> str:
        return f"{self.relation_id}: {self.answer}"


def last_answer() -> Subquery:
    """Return the last decision on a relation as a column of its row; None where there is none."""
    of_this = RelationDecision.objects.filter(relation=OuterRef("pk")).newest()
    return Subquery(of_this.values("answer")[:1])


def open_references() -> "models.QuerySet[AgreementRelation]":
    """
    Return the standing relations that are not known to lead to a stored instrument or clause.

    What leads outside, and what a person has resolved without naming a clause, is not open.
    """
    closed = [RelationAnswer.OUTSIDE, RelationAnswer.RESOLVED]
    rows: models.QuerySet[AgreementRelation] = _unknown().filter(
        Q(answer__isnull=True) | ~Q(answer__in=closed)
    )
    return rows


def undecided_references() -> "models.QuerySet[AgreementRelation]":
    """Return the open references of which nobody has said anything: those the machine may try."""
    rows: models.QuerySet[AgreementRelation] = _unknown().filter(answer__isnull=True)
    return rows


def _unknown() -> Any:
    return (
        AgreementRelation.objects.filter(retracted=False)
        .filter(Q(to_agreement__isnull=True) | ~Q(to_words="") & Q(to_clause__isnull=True))
        .annotate(answer=last_answer())
        .select_related("from_agreement__conflict", "from_clause", "to_agreement")
        .order_by("from_agreement__agreed_earliest", "from_agreement", "from_clause__order", "pk")
    )
