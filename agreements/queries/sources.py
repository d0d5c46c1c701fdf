"""
The audit of our own bias: whose claims we hold, how well established, and how fast we read whom.

Nothing here is about the parties; it is about the collection. Sides are those claims are
aligned with; `None` is nobody.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median, quantiles
from typing import Any

from django.db.models import Count, Min

from agreements.models import (
    Actor,
    Article,
    Claim,
    ClauseLink,
    Conflict,
    SourceAlignment,
)
from agreements.models.history import as_known
from agreements.queries.acts import Act, Actors, load_actors, load_acts
from agreements.types.terms import Alignment, Band, Level, RecordedBasis, Review

# A share of fewer claims than this is not printed: it would be read as more than it is.
FEWEST_FOR_A_SHARE = 5
_FEWEST_FOR_A_TENTH = 10


@dataclass(frozen=True, slots=True)
class Delay:
    """How long something took, over so many cases. Fewer than ten have no ninth tenth."""

    cases: int
    middle: timedelta | None
    nine_tenths: timedelta | None

    @classmethod
    def of(cls, waits: Iterable[timedelta]) -> "Delay":
        """Sum up some waits; negative ones count as none."""
        seconds = sorted(max(wait.total_seconds(), 0.0) for wait in waits)
        if not seconds:
            return cls(0, None, None)
        tenth = None
        if len(seconds) >= _FEWEST_FOR_A_TENTH:
            tenth = timedelta(seconds=quantiles(seconds, n=10, method="inclusive")[-1])
        return cls(len(seconds), timedelta(seconds=median(seconds)), tenth)


@dataclass(frozen=True, slots=True)
class SideClaims:
    """The claims aligned with one side; `side` None: with nobody."""

    side: Actor | None
    claims: int
    origins: int
    accusations: int
    denials: int
    levels: Mapping[Level, int]
    total: int
    delay: Delay
    undated: int
    declared: int

    @property
    def share(self) -> float | None:
        """Its share of all claims, 0 to 1; None where there are too few to speak of shares."""
        return self.claims / self.total if self.total >= FEWEST_FOR_A_SHARE else None


@dataclass(frozen=True, slots=True)
class SideReading:
    """What became of the sentences linked in the articles of sources that stand so to a party."""

    party: Actor
    standing: str
    articles: int
    reviewed: int
    waiting: int
    delay: Delay

    @property
    def share_waiting(self) -> float | None:
        """The share not reviewed, 0 to 1; None where there are too few links."""
        total = self.reviewed + self.waiting
        return self.waiting / total if total >= FEWEST_FOR_A_SHARE else None


@dataclass(frozen=True, slots=True)
class SourcesAudit:
    """All that the page shows of one conflict."""

    sides: list[SideClaims]
    readings: list[SideReading]

    @property
    def claims(self) -> int:
        """How many claims stand."""
        return sum(side.claims for side in self.sides)


def audit_sources(
    conflict: Conflict, *, as_of: datetime, known_on: datetime | None
) -> SourcesAudit:
    """Return the audit of one conflict's claims and articles. Thirteen queries."""
    actors = load_actors(conflict)
    acts = load_acts(conflict, actors, as_of=as_of, known_on=known_on)
    entered = _entered(conflict, known_on=known_on)
    parties = sorted((actors.by_pk[pk] for pk in actors.parties), key=lambda actor: actor.name)
    return SourcesAudit(
        _sides(acts, entered, actors), _readings(conflict, parties, known_on=known_on)
    )


@dataclass(frozen=True, slots=True)
class _Entered:
    """When a claim was first accepted, by which clock, and when its article appeared."""

    at: datetime
    declared: bool
    published: datetime | None


def _entered(conflict: Conflict, *, known_on: datetime | None) -> dict[int, _Entered]:
    firsts = (
        Claim.objects.filter(breach__conflict=conflict)
        .annotate(first=Min("state__recorded_at"))
        .values_list("pk", "first", "recorded_basis")
    )
    claims = as_known(Claim, known_on).filter(breach__conflict=conflict)
    articles = dict(claims.values_list("id", "article"))
    published = dict(
        Article.objects.filter(pk__in={pk for pk in articles.values() if pk}).values_list(
            "pk", "published_latest"
        )
    )
    return {
        pk: _Entered(first, basis == RecordedBasis.DECLARED, published.get(articles.get(pk) or 0))
        for pk, first, basis in firsts
    }


def _sides(acts: list[Act], entered: Mapping[int, _Entered], actors: Actors) -> list[SideClaims]:
    by_side: dict[Actor | None, list[tuple[Any, Level]]] = defaultdict(list)
    for act in acts:
        for said in act.said:
            side = said.aligned_with
            if side is not None:  # an organ counts for its party
                side = actors.side_of(side.pk) or side
            by_side[side].append((said, act.level))
    total = sum(len(claims) for claims in by_side.values())
    sides = sorted(by_side, key=lambda side: (side is None, side.name if side else ""))
    return [_side(side, by_side[side], total, entered) for side in sides]


def _side(
    side: Actor | None,
    claims: list[tuple[Any, Level]],
    total: int,
    entered: Mapping[int, _Entered],
) -> SideClaims:
    levels: dict[Level, int] = defaultdict(int)
    for _, level in claims:
        levels[level] += 1
    records = [entered[said.pk] for said, _ in claims if said.pk in entered]
    return SideClaims(
        side,
        len(claims),
        len({said.origin for said, _ in claims}),
        sum(said.accuses for said, _ in claims),
        sum(said.denies for said, _ in claims),
        dict(levels),
        total,
        Delay.of(one.at - one.published for one in records if one.published is not None),
        sum(one.published is None for one in records),
        sum(one.declared for one in records),
    )


# When a link's article was linked, and when a person answered it.
_Link = tuple[datetime | None, datetime | None]
# How the sources that stand so to a party are put together, nearest first.
STANDINGS: Mapping[str, tuple[Alignment, ...]] = {
    "near": (Alignment.ORGAN_OF, Alignment.ALIGNED),
    "apart": (Alignment.NOT_ALIGNED,),
    "against": (Alignment.OPPOSED,),
    "unknown": (Alignment.UNKNOWN,),
}


def _readings(
    conflict: Conflict, parties: list[Actor], *, known_on: datetime | None
) -> list[SideReading]:
    standing_of = _standings(parties)
    links = (
        ClauseLink.objects.filter(agreement__conflict=conflict)
        .exclude(band=Band.CANDIDATE, review=Review.OPEN)
        .values_list(
            "sentence__article__source_id", "sentence__article__linked_at", "review", "reviewed_at"
        )
    )
    articles = dict(
        Article.objects.filter(sentences__links__agreement__conflict=conflict)
        .order_by()
        .values_list("source_id")
        .annotate(total=Count("pk", distinct=True))
    )
    by_source: dict[int, list[_Link]] = defaultdict(list)
    for source, linked_at, review, reviewed_at in links:
        by_source[source].append((linked_at, _answered(review, reviewed_at, known_on=known_on)))
    found = []
    for party in parties:
        for standing in STANDINGS:
            sources = [
                source
                for source in {*articles, *by_source}
                if standing_of.get((source, party.pk), "unknown") == standing
            ]
            count = sum(articles.get(source, 0) for source in sources)
            pairs = [pair for source in sources for pair in by_source.get(source, [])]
            found.append(_reading(party, standing, count, pairs))
    return found


def _answered(
    review: str, reviewed_at: datetime | None, *, known_on: datetime | None
) -> datetime | None:
    if review == Review.OPEN or reviewed_at is None:
        return None
    return None if known_on is not None and reviewed_at > known_on else reviewed_at


def _reading(party: Actor, standing: str, articles: int, pairs: list[_Link]) -> SideReading:
    answered = [(linked, at) for linked, at in pairs if at is not None and linked is not None]
    return SideReading(
        party,
        standing,
        articles,
        len(answered),
        len(pairs) - len(answered),
        Delay.of(at - linked for linked, at in answered),
    )


def _standings(parties: list[Actor]) -> dict[tuple[int, int], str]:
    word = {one: standing for standing, group in STANDINGS.items() for one in group}
    rows = SourceAlignment.objects.filter(actor__in=parties)
    return {
        (source, actor): word[Alignment(alignment)]
        for source, actor, alignment in rows.values_list("source_id", "actor_id", "alignment")
    }
