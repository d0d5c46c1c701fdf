"""The first page: what changed lately, what is due, what waits for a person."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Count, F, IntegerField, Model, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from agreements.models import (
    Agreement,
    Article,
    Breach,
    ClauseLink,
    Conflict,
    Obligation,
    UnresolvedReference,
    User,
    WorkerHeartbeat,
)
from agreements.queries.evidence import linked_sentences
from agreements.types.terms import ArticleStatus, ReferenceStatus, Review

SHOWN = 6


@dataclass(frozen=True, slots=True)
class DueLine:
    """A deadline, how many parties it binds, and how many of them have a report of fulfilment."""

    duty: Obligation
    parties: int
    reported: int
    passed: bool


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits, in numbers."""

    unfinished_articles: int
    failed_articles: int
    open_references: int
    unsure_links: int


def conflicts() -> "QuerySet[Conflict]":
    """Return the conflicts with how many agreements and breaches each has. One query."""
    # Counted apart: joined, every agreement would be met by every breach.
    return Conflict.objects.annotate(
        agreement_count=_rows_of(Agreement), breach_count=_rows_of(Breach)
    )


def _rows_of(model: type[Model]) -> Coalesce:
    """Return how many rows of a model belong to a conflict, as a subquery."""
    rows = model._default_manager.filter(conflict=OuterRef("pk")).order_by()
    counted = rows.values("conflict").annotate(total=Count("pk")).values("total")
    return Coalesce(Subquery(counted, output_field=IntegerField()), 0)


def newest_breaches() -> "QuerySet[Breach]":
    """Return the breaches recorded last. One query."""
    return Breach.objects.select_related("place").order_by("-recorded_at", "-pk")[:SHOWN]


def newest_decisions() -> "QuerySet[ClauseLink]":
    """Return the links people decided on last. One query."""
    decided = ClauseLink.objects.exclude(review=Review.OPEN)
    return linked_sentences(decided).order_by("-reviewed_at", "-pk")[:SHOWN]


def newest_articles() -> "QuerySet[Article]":
    """Return the articles taken in last. One query."""
    return (
        Article.objects.without_text()
        .select_related("source")
        .order_by("-taken_in_at", "-pk")[:SHOWN]
    )


def due_lines(*, now: datetime) -> list[DueLine]:
    """Return the deadlines ahead, then those that passed last. Two queries."""
    duties = (
        Obligation.objects.filter(due_latest__isnull=False)
        .order_by()
        .values("clause_id", "number")
        .annotate(
            parties=Count("obligor", distinct=True),
            reported=Count(
                "obligor",
                distinct=True,
                filter=Q(fulfilments__retracted=False, fulfilments__announcement=False),
            ),
        )
    )
    counts = {(row["clause_id"], row["number"]): row for row in duties}
    firsts = (
        Obligation.objects.filter(due_latest__isnull=False)
        .select_related("clause__agreement")
        .order_by("clause_id", "number", "pk")
        .distinct("clause_id", "number")
    )
    lines = [
        DueLine(
            duty,
            counts[duty.clause_id, duty.number]["parties"],
            counts[duty.clause_id, duty.number]["reported"],
            passed=duty.due.latest < now,
        )
        for duty in firsts
        if duty.due
    ]
    ahead = sorted((line for line in lines if not line.passed), key=_due)
    passed = sorted((line for line in lines if line.passed), key=_due, reverse=True)
    return [*ahead, *passed][:SHOWN]


def _due(line: DueLine) -> datetime:
    return line.duty.due_latest  # type: ignore[no-any-return,attr-defined]


def waiting(user: User) -> Waiting:
    """Return what waits beside the review queue. Three queries."""
    articles = Article.objects.aggregate(
        unfinished=Count(
            "pk", filter=Q(status__in=[ArticleStatus.CAPTURED, ArticleStatus.EXTRACTED])
        ),
        failed=Count("pk", filter=Q(status=ArticleStatus.FAILED)),
    )
    return Waiting(
        articles["unfinished"],
        articles["failed"],
        UnresolvedReference.objects.filter(status=ReferenceStatus.OPEN).count(),
        ClauseLink.objects.filter(review=Review.UNSURE, reviewed_by=user).count(),
    )


def worker_silence(*, now: datetime, patience: timedelta) -> int | None:
    """
    Return for how many seconds no worker has answered, if longer than `patience`. One query.

    Where no worker ever answered, the age of the oldest article that waits counts; nothing
    waits, nothing is said.
    """
    seen = WorkerHeartbeat.objects.order_by("-seen_at").values_list("seen_at", flat=True).first()
    if seen is None:
        seen = (
            Article.objects.unfinished()
            .order_by(F("taken_in_at"))
            .values_list("taken_in_at", flat=True)
            .first()
        )
    if seen is None or now - seen <= patience:
        return None
    return int((now - seen).total_seconds())
