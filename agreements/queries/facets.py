"""
What lists are narrowed by: each facet stands in the address, and exports take the same ones.

Facets are found by number in subqueries, never by joins, so that a row appears once and the same
conditions hold for records and for the states they went through (`Replay`).
"""

import re
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Exists, OuterRef, Q, QuerySet

from agreements.models import (
    Actor,
    Agreement,
    Article,
    Assessment,
    Attachment,
    Breach,
    BreachClause,
    Case,
    Claim,
    ClaimAccused,
    ClauseLink,
    Conflict,
    Place,
    SensitiveDetail,
)
from agreements.models.article import ArticleQuerySet
from agreements.queries.articles import words_query
from agreements.queries.conditions import among, holds
from agreements.queries.evidence import DENYING
from agreements.queries.replayed import Replay
from agreements.types.terms import Band, CaseStage, Level, Question, Review

MOST_WORDS = 8
MOST_PLACES = 200
NONE = "none"
NOBODY = "nobody"
_REFERENCE = re.compile(r"[A-Z]{2,8}-[0-9]{4}-[0-9]{4,}")


@dataclass(frozen=True, slots=True)
class Period:
    """Whole days, both ends included, in the zone of the conflict asked for (else UTC)."""

    since: date | None = None
    until: date | None = None
    zone: str = "UTC"

    @property
    def begins(self) -> datetime | None:
        """The first moment of the first day."""
        return self._midnight(self.since) if self.since else None

    @property
    def ends(self) -> datetime | None:
        """The first moment after the last day."""
        if self.until is None or self.until == date.max:
            return None
        return self._midnight(self.until + timedelta(days=1))

    def _midnight(self, day: date) -> datetime:
        return datetime.combine(day, time(), tzinfo=ZoneInfo(self.zone))

    def touches(self, name: str) -> Q:
        """Return the condition that a fuzzy time can lie in the period; the undated do not."""
        inside = Q()
        if self.begins:
            inside &= Q(**{f"{name}_latest__gte": self.begins})
        if self.ends:
            inside &= Q(**{f"{name}_earliest__lt": self.ends})
        return inside


def zone_asked_for(*, conflict: str, agreement: str) -> str:
    """Return the zone in which the days of a question are read. One query at most."""
    if conflict:
        found = Conflict.objects.filter(slug=conflict).first()
    elif agreement:
        found = Conflict.objects.filter(agreements__slug=agreement).first()
    else:
        found = None
    return found.zone if found else "UTC"


def speaking_for(slug: str) -> list[int]:
    """Return the numbers of an actor and its organs. One query."""
    found = Actor.objects.filter(Q(slug=slug) | Q(parent__slug=slug))
    return list(found.values_list("pk", flat=True))


def touching(replay: Replay, *, agreement: str, clause: str) -> "QuerySet[Any]":
    """Return the numbers of the breaches that touch an agreement, or one clause `slug/path`."""
    touches = replay.rows(BreachClause).filter(withdrawn=False)
    if clause:
        slug, _, path = clause.partition("/")
        touches = touches.filter(clause__agreement__slug=slug, clause__path=path)
    if agreement:
        touches = touches.filter(clause__agreement__in=numbers_of(Agreement, agreement))
    return touches.values("breach")


def numbers_of(model: type[Any], slug: str) -> list[int]:
    """Return the number a slug stands for, if it does: with it the planner knows how many."""
    return list(model._default_manager.filter(slug=slug).values_list("pk", flat=True))


def places_named(words: str) -> list[int]:
    """Return the places with a name that holds the words, in any of its forms. One query."""
    named = Place.objects.filter(
        Q(slug=words) | Q(holds("name", words)) | Q(holds("names__text", words))
    )
    return list(named.order_by("pk").values_list("pk", flat=True).distinct()[:MOST_PLACES])


def standing_for(reference: str) -> list[int]:
    """Return the breach a reference leads to, after merges: its number, or nothing."""
    found = Breach.objects.filter(reference=reference).first()
    while found is not None and found.merged_into is not None:
        found = found.merged_into
    return [found.pk] if found else []


@dataclass(frozen=True, slots=True)
class BreachFacets:
    """Which breaches are asked for; empty is all. `picked` are references."""

    words: str = ""
    conflict: str = ""
    agreement: str = ""
    clause: str = ""
    accused: str = ""
    claimant: str = ""
    act: str = ""
    weapon: str = ""
    target: str = ""
    level: str = ""
    stage: str = ""
    review: str = ""
    place: str = ""
    language: str = ""
    source: str = ""
    denial: str = ""
    sensitive: str = ""
    assigned: str = ""
    period: Period = field(default_factory=Period)
    picked: tuple[str, ...] = ()

    def apply(self, replay: Replay) -> "QuerySet[Any]":
        """Return the breaches these facets ask for; a merged one stands under another."""
        rows = replay.rows(Breach).filter(merged_into__isnull=True)
        rows = rows.filter(replay.begun("occurred_earliest"), self.period.touches("occurred"))
        for column in ("act", "weapon", "target"):
            if getattr(self, column):
                rows = rows.filter(**{column: getattr(self, column)})
        if self.picked:
            rows = rows.filter(reference__in=self.picked)
        if self.conflict:
            rows = rows.filter(conflict__in=numbers_of(Conflict, self.conflict))
        if self.agreement or self.clause:
            touched = touching(replay, agreement=self.agreement, clause=self.clause)
            rows = rows.filter(among(touched))
        if self.words:
            rows = rows.filter(breach_words(self.words))
        if self.place:
            rows = rows.filter(
                Q(place__in=places_named(self.place)) | Q(holds("place_words", self.place))
            )
        return self._by_work(self._by_claims(rows, replay), replay)

    def _by_claims(self, rows: "QuerySet[Any]", replay: Replay) -> "QuerySet[Any]":
        """Keep what is said by, of or in whom the facets name; retracted claims say nothing."""
        claims = replay.rows(Claim).filter(retracted=False)
        if self.accused:
            rows = rows.filter(among(accusing(claims, self.accused, replay).values("breach")))
        if self.claimant:
            own = claims.filter(claimant__in=speaking_for(self.claimant))
            rows = rows.filter(among(own.values("breach")))
        if self.language:
            rows = rows.filter(
                id__in=claims.filter(article__language=self.language).values("breach")
            )
        if self.source:
            printed = claims.filter(article__source__slug=self.source)
            rows = rows.filter(among(printed.values("breach")))
        if self.denial:
            denied = Exists(claims.filter(kind__in=DENYING, breach=OuterRef("id")))
            rows = rows.filter(denied if self.denial == "yes" else ~denied)
        return rows

    def _by_work(self, rows: "QuerySet[Any]", replay: Replay) -> "QuerySet[Any]":
        """Keep what stands as the facets say in our own work on it."""
        held = replay.rows(Assessment)
        if self.level:
            here = held.filter(question=Question.OCCURRENCE, breach=OuterRef("id"))
            levelled = here if self.level == NONE else here.filter(level=self.level)
            rows = rows.filter(~Exists(levelled) if self.level == NONE else Exists(levelled))
        if self.review:
            rows = rows.filter(self._review(held.filter(breach=OuterRef("id"))))
        cases = Case.objects.filter(breach=OuterRef("id"))
        if self.stage == CaseStage.LOGGED:
            rows = rows.filter(~Exists(cases.exclude(stage=CaseStage.LOGGED)))
        elif self.stage:
            rows = rows.filter(Exists(cases.filter(stage=self.stage)))
        if self.assigned == NOBODY:
            rows = rows.filter(~Exists(cases.filter(assigned_to__isnull=False)))
        elif self.assigned:
            rows = rows.filter(Exists(cases.filter(assigned_to__username=self.assigned)))
        return rows.exclude(is_sensitive("id")) if self.sensitive else rows

    def _review(self, held: "QuerySet[Any]") -> Q:
        if self.review == "unsigned":
            strong = held.filter(level__in=[Level.V3, Level.V4], second_signer__isnull=True)
            return Q(Exists(strong))
        return Q(Exists(held)) if self.review == "assessed" else ~Q(Exists(held))


def is_sensitive(column: str) -> Q:
    """Return the condition that something about a breach must not be published."""
    details = SensitiveDetail.objects.filter(withdrawn=False, breach=OuterRef(column))
    files = Attachment.objects.filter(withdrawn=False, sensitive=True, breach=OuterRef(column))
    return Q(Exists(details)) | Q(Exists(files))


def accusing(claims: "QuerySet[Any]", slug: str, replay: Replay) -> "QuerySet[Any]":
    """Keep the claims that accuse an actor or one of its organs."""
    rows = replay.rows(ClaimAccused).filter(withdrawn=False, actor__in=speaking_for(slug))
    return claims.filter(id__in=rows.values("claim"))


def breach_words(words: str) -> Q:
    """Return the condition that every word stands in the summary, the place or the reference."""
    if _REFERENCE.fullmatch(words.strip().upper()):
        return Q(id__in=standing_for(words.strip().upper()))
    every = Q()
    for word in words.split()[:MOST_WORDS]:
        every &= (
            Q(holds("summary", word))
            | Q(place__in=places_named(word))
            | Q(holds("place_words", word))
            | Q(reference__startswith=word.upper())
        )
    return every


@dataclass(frozen=True, slots=True)
class ClaimFacets:
    """Which claims are asked for; empty is all. `picked` are claims' numbers."""

    words: str = ""
    conflict: str = ""
    agreement: str = ""
    clause: str = ""
    kind: str = ""
    claimant: str = ""
    accused: str = ""
    source: str = ""
    language: str = ""
    reliability: str = ""
    standing: str = ""
    breach: str = ""
    period: Period = field(default_factory=Period)
    picked: tuple[int, ...] = ()

    def apply(self, replay: Replay) -> "QuerySet[Any]":
        """Return the claims these facets ask for."""
        rows = replay.rows(Claim).filter(replay.begun("said_earliest"))
        rows = rows.filter(self.period.touches("said"))
        if self.picked:
            rows = rows.filter(id__in=self.picked)
        if self.kind:
            rows = rows.filter(kind=self.kind)
        if self.reliability:
            rows = rows.filter(reliability="" if self.reliability == NONE else self.reliability)
        if self.breach:
            rows = rows.filter(breach__in=standing_for(self.breach))
        if self.conflict:
            rows = rows.filter(breach__conflict__in=numbers_of(Conflict, self.conflict))
        if self.agreement or self.clause:
            rows = rows.filter(
                breach__in=touching(replay, agreement=self.agreement, clause=self.clause)
            )
        if self.claimant:
            rows = rows.filter(claimant__in=speaking_for(self.claimant))
        if self.accused:
            rows = accusing(rows, self.accused, replay)
        if self.source:
            rows = rows.filter(article__source__slug=self.source)
        if self.language:
            rows = rows.filter(article__language=self.language)
        for word in self.words.split()[:MOST_WORDS]:
            rows = rows.filter(Q(holds("words", word)))
        return rows.filter(self._standing())

    def _standing(self) -> Q:
        corrected = ~Q(correction_reason="")
        return {
            "standing": Q(retracted=False),
            "retracted": Q(retracted=True),
            "corrected": corrected,
            "unaccepted": Q(accepted_by__isnull=True),
        }.get(self.standing, Q())


@dataclass(frozen=True, slots=True)
class ArticleFacets:
    """Which articles are asked for; empty is all. `picked` are articles' numbers."""

    words: str = ""
    conflict: str = ""
    agreement: str = ""
    clause: str = ""
    source: str = ""
    language: str = ""
    status: str = ""
    review: str = ""
    period: Period = field(default_factory=Period)
    picked: tuple[int, ...] = ()

    def apply(self, replay: Replay) -> "ArticleQuerySet":
        """Return the articles these facets ask for; known on a moment are those taken in by then."""
        rows = Article.objects.filter(replay.begun("published_earliest"))
        rows = rows.filter(self.period.touches("published"))
        if replay.known_on:
            rows = rows.filter(taken_in_at__lte=replay.known_on)
        if self.picked:
            rows = rows.filter(pk__in=self.picked)
        for column in ("language", "status"):
            if getattr(self, column):
                rows = rows.filter(**{column: getattr(self, column)})
        if self.source:
            rows = rows.filter(source__slug=self.source)
        if self.words:
            rows = rows.filter(search=words_query(self.words))
        if self.conflict or self.agreement or self.clause or self.review:
            rows = rows.filter(self._linked())
        return rows

    def _linked(self) -> Q:
        links = ClauseLink.objects.filter(sentence__article=OuterRef("pk"))
        if self.clause:
            slug, _, path = self.clause.partition("/")
            links = links.filter(agreement__slug=slug, clause__path=path)
        if self.agreement:
            links = links.filter(agreement__slug=self.agreement)
        if self.conflict:
            links = links.filter(agreement__conflict__slug=self.conflict)
        waits = Q(review=Review.OPEN) & ~Q(band=Band.CANDIDATE)
        if self.review == "waiting":
            return Q(Exists(links.filter(waits)))
        if self.review == "confirmed":
            return Q(Exists(links.filter(review=Review.CONFIRMED)))
        if self.review == "empty":
            return Q(reviewed_empty_by__isnull=False)
        shown = Q(Exists(links.worth_showing()))
        return ~shown if self.review == NONE else shown
