"""What people have recorded about duties, as it stands now or as it was known on a moment."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Case, F, Prefetch, QuerySet, Value, When, prefetch_related_objects

from agreements.models import (
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
from agreements.queries.recalled import as_records
from agreements.queries.replayed import Replay
from agreements.types.terms import Band, ClaimKind, Review

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


_WITH_A_CLAIM = ("claimant", "reported_claimant", "aligned_with", "article__source", "sentence")


def claims_of(lookup: str) -> "Prefetch":
    """Return the prefetch of claims with all that a page shows of them. Two queries."""
    claims = Claim.objects.select_related(*_WITH_A_CLAIM).order_by("said_earliest", "pk")
    return Prefetch(lookup, claims.prefetch_related(_accused()))


def _accused() -> "Prefetch":
    return Prefetch("accused", ClaimAccused.objects.select_related("actor").order_by("actor__name"))


def claims_known(breaches: Collection[int], known_on: datetime) -> dict[int, list[Claim]]:
    """Return the claims that were on breaches on a moment, as they read then. Three queries."""
    rows = Replay(known_on=known_on).rows_on(Claim, breach__in=list(breaches))
    claims = as_records(Claim, rows.order_by("said_earliest", "id"), *_WITH_A_CLAIM)
    prefetch_related_objects(claims, _accused())
    states = as_known(ClaimAccused, known_on).filter(claim__in=[claim.pk for claim in claims])
    named = {number for number, withdrawn in states.values_list("id", "withdrawn") if not withdrawn}
    found: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        for row in claim.accused.all():
            row.withdrawn = row.pk not in named
        found[claim.breach_id].append(claim)
    return found


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


def links_known(links: "QuerySet[ClauseLink]", replay: Replay) -> "QuerySet[Any]":
    """
    Keep the links of articles known then, each with `answer`: what a person had said of it by then.

    A link has no second clock. Known on a moment are those of articles taken in by then, and an
    answer given later, also one that took the place of another, is none yet. `as_of` leaves out
    what was published later.
    """
    if replay.as_of is not None:
        links = links.filter(replay.begun("sentence__article__published_earliest"))
    if replay.known_on is None:
        return links.annotate(answer=F("review"))
    given = When(reviewed_at__lte=replay.known_on, then=F("review"))
    links = links.filter(sentence__article__taken_in_at__lte=replay.known_on)
    return links.annotate(answer=Case(given, default=Value(Review.OPEN.value)))


def shown_links(links: "QuerySet[Any]", limit: int) -> list[ClauseLink]:
    """Return the likeliest of some known links, each with the answer it had then. One query."""
    found: list[Any] = list(linked_sentences(links).order_by("-probability", "pk")[:limit])
    for link in found:
        if link.review != link.answer:
            link.review, link.review_note = link.answer, ""
            link.reviewed_by = link.reviewed_at = None
    return found


def evidence_for(clause: Clause, *, limit: int, replay: Replay) -> list[ClauseLink]:
    """Return a clause's linked sentences, confirmed ones first, then the machine's best. One query."""
    links = links_known(ClauseLink.objects.filter(clause=clause), replay)
    worth = links.exclude(answer=Review.REJECTED).exclude(answer=Review.OPEN, band=Band.CANDIDATE)
    confirmed_first = sorted(
        shown_links(worth, limit * 2), key=lambda link: link.review != Review.CONFIRMED
    )
    return confirmed_first[:limit]


@dataclass(frozen=True, slots=True)
class BreachBehind:
    """A breach with the positions on it, as they were known on the moment asked for."""

    breach: Breach
    claims: list[Claim]


def breaches_behind(references: Iterable[str], known_on: datetime | None) -> list[BreachBehind]:
    """Return breaches with their claims as known then, in the order they happened. Four queries."""
    wanted = Replay(known_on=known_on).rows(Breach, reference__in=list(references))
    found = as_records(Breach, wanted.order_by("occurred_earliest", "reference"), "place")
    if known_on is None:
        prefetch_related_objects(found, claims_of("claims"))
        return [BreachBehind(breach, list(breach.claims.all())) for breach in found]
    claims = claims_known([breach.pk for breach in found], known_on)
    return [BreachBehind(breach, claims[breach.pk]) for breach in found]


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
