"""What people have recorded about duties, as it stands now or as it was known on a moment."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Prefetch, QuerySet

from agreements.models import (
    Actor,
    Breach,
    Claim,
    ClaimAccused,
    Clause,
    ClauseLink,
    Fulfilment,
    Obligation,
)
from agreements.models.history import as_known
from agreements.models.text import SpanText
from agreements.types.terms import ClaimKind, Review

ACCUSING = {ClaimKind.ACCUSATION, ClaimKind.COUNTER_ACCUSATION}
DENYING = {ClaimKind.DENIAL, ClaimKind.NO_VIOLATION, ClaimKind.ALTERNATIVE_ACCOUNT}


@dataclass(frozen=True, slots=True)
class OneOrigin:
    """What one actor says once, and where else the same words were printed."""

    first: Claim
    repeats: list[Claim]


def by_origin(claims: Iterable[Claim]) -> list[OneOrigin]:
    """
    Group claims of one kind, one claimant and one origin; retracted ones are left out.

    The first of a group is the one printed first, and none that had to be corrected if there
    is another.
    """
    groups: dict[tuple[str, int, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        if not claim.retracted:
            groups[claim.kind, claim.claimant_id, claim.origin].append(claim)
    ordered = [sorted(group, key=_printed) for group in groups.values()]
    return [OneOrigin(group[0], group[1:]) for group in ordered]


def _printed(claim: Claim) -> tuple[bool, datetime]:
    published = claim.article.published if claim.article else None
    when = published.earliest if published else claim.recorded_at
    return bool(claim.correction_reason), when


def claims_of(lookup: str) -> "Prefetch":
    """Return the prefetch of claims with all that a page shows of them. Two queries."""
    claims = Claim.objects.select_related(
        "claimant", "reported_claimant", "aligned_with", "article__source", "sentence"
    ).order_by("said_earliest", "pk")
    accused = Prefetch(
        "accused", ClaimAccused.objects.select_related("actor").order_by("actor__name")
    )
    return Prefetch(lookup, claims.prefetch_related(accused))


def linked_sentences(links: "QuerySet[ClauseLink]") -> "QuerySet[ClauseLink]":
    """Add what a list of linked sentences shows: article, source, clause. Still one query."""
    return (
        links.select_related(
            "sentence__article__source", "clause__agreement", "agreement", "reviewed_by"
        )
        .defer(
            "sentence__article__text",
            "sentence__article__search",
            "sentence__article__signature",
            "sentence__article__signature_keys",
            "sentence__article__quote_keys",
        )
        .annotate(words=SpanText("sentence__article__text", "sentence__start", "sentence__end"))
    )


def evidence_for(clause: Clause, *, limit: int) -> list[ClauseLink]:
    """Return a clause's linked sentences, confirmed ones first, then the machine's best. One query."""
    links = linked_sentences(ClauseLink.objects.filter(clause=clause).worth_showing())
    confirmed_first = sorted(
        links.order_by("-probability", "pk")[: limit * 2],
        key=lambda link: link.review != Review.CONFIRMED,
    )
    return confirmed_first[:limit]


@dataclass(frozen=True, slots=True)
class BreachBehind:
    """A breach with the positions on it, as they were known on the moment asked for."""

    breach: Breach
    claims: list[Claim]


def breaches_behind(references: Iterable[str], known_on: datetime | None) -> list[BreachBehind]:
    """Return breaches with their claims as known then, in the order they happened. Five queries."""
    breaches = (
        Breach.objects.filter(reference__in=list(references))
        .select_related("place")
        .prefetch_related(claims_of("claims"))
        .order_by("occurred_earliest", "reference")
    )
    found = list(breaches)
    if known_on is None:
        return [BreachBehind(breach, list(breach.claims.all())) for breach in found]
    earlier = _as_known_then([c for breach in found for c in breach.claims.all()], known_on)
    _put_back(found, known_on)
    return [
        BreachBehind(breach, [earlier[c.pk] for c in breach.claims.all() if c.pk in earlier])
        for breach in found
    ]


# What of a claim can change, and is shown.
_CLAIM_COLUMNS = (
    "kind",
    "words",
    "quote",
    "citation",
    "origin",
    "against_interest",
    "reliability",
    "credibility",
    "correction_reason",
    "retracted",
    "retraction_reason",
    "recorded_at",
    "claimant_id",
    "aligned_with_id",
)
_BREACH_COLUMNS = ("summary", "in_scope", "place_words", "place_precision", "place_id")


def _as_known_then(claims: list[Claim], known_on: datetime) -> dict[int, Claim]:
    """Put claims back to their states of a moment; those not known then are left out."""
    numbers = [claim.pk for claim in claims]
    states = {
        row["id"]: row
        for row in as_known(Claim, known_on).filter(id__in=numbers).values("id", *_CLAIM_COLUMNS)
    }
    accused: dict[int, set[int]] = defaultdict(set)
    rows = as_known(ClaimAccused, known_on).filter(claim_id__in=numbers)
    for claim_id, actor, withdrawn in rows.values_list("claim_id", "actor_id", "withdrawn"):
        if not withdrawn:
            accused[claim_id].add(actor)
    actors = Actor.objects.in_bulk({row["claimant_id"] for row in states.values()})
    known = {}
    for claim in claims:
        state = states.get(claim.pk)
        if state is None:
            continue
        for column in _CLAIM_COLUMNS:
            setattr(claim, column, state[column])
        claim.claimant = actors[state["claimant_id"]]
        for row in claim.accused.all():
            row.withdrawn = row.actor_id not in accused[claim.pk]
        known[claim.pk] = claim
    return known


def _put_back(breaches: list[Breach], known_on: datetime) -> None:
    """Put the words and the place of breaches back to their states of a moment."""
    numbers = {breach.pk: breach for breach in breaches}
    rows = as_known(Breach, known_on).filter(id__in=list(numbers)).values("id", *_BREACH_COLUMNS)
    for row in rows:
        for column in _BREACH_COLUMNS:
            setattr(numbers[row["id"]], column, row[column])


_REPORT_COLUMNS = (
    "words",
    "quote",
    "citation",
    "origin",
    "share",
    "level",
    "recipient_confirms",
    "recipient_denies",
    "announcement",
    "retracted",
    "recorded_at",
    "done_earliest",
    "done_latest",
    "done_precision",
    "done_stated",
    "done_zone",
    "done_zone_basis",
)


def reports_behind(obligation: Obligation, known_on: datetime | None) -> list[Fulfilment]:
    """Return the reports on one duty of one party, as known then. Two queries at most."""
    rows = Fulfilment.objects.filter(obligation=obligation).select_related("article__source")
    reports = list(rows.order_by("pk"))
    if known_on is not None:
        reports = _reports_put_back(reports, known_on)
    return [report for report in reports if not report.retracted]


def _reports_put_back(reports: list[Fulfilment], known_on: datetime) -> list[Fulfilment]:
    rows = as_known(Fulfilment, known_on).filter(id__in=[report.pk for report in reports])
    states = {row["id"]: row for row in rows.values("id", *_REPORT_COLUMNS)}
    known = [report for report in reports if report.pk in states]
    for report in known:
        for column in _REPORT_COLUMNS:
            setattr(report, column, states[report.pk][column])
    return known
