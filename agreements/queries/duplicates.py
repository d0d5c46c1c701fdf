"""Which records may be about the same act: near in time and place, the same clause, like words."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeGuard

from django.contrib.postgres.search import TrigramSimilarity
from django.db.models import Prefetch, Q, QuerySet, Value
from django.utils.translation import gettext as _

from agreements.models import (
    Article,
    Breach,
    BreachClause,
    BreachRelation,
    Claim,
    Conflict,
    Place,
    Sentence,
)
from agreements.types.fuzzy import FuzzyInstant
from agreements.types.globe import Point, distance_km, moved
from agreements.types.terms import PlacePrecision

ONE_DAY = timedelta(days=1)
# A time less exact than this says nothing about nearness.
LONGEST = timedelta(days=8)
LIKE_WORDS, SAME_WORDS = 0.35, 0.6
ENOUGH = 4
LOOKED_AT = 200
SHOWN = 6
# How far an act may lie from the point of its place, in km; None where that says nothing.
RADIUS_KM = {
    PlacePrecision.EXACT: 0.01,
    PlacePrecision.VICINITY: 0.1,
    PlacePrecision.SETTLEMENT: 3.0,
    PlacePrecision.NEAR_25KM: 25.0,
    PlacePrecision.LINEAR: 25.0,
    PlacePrecision.DISTRICT: 30.0,
}
# Two reports of one act seldom name the same spot: this much is always near, and never more.
AT_LEAST_KM, AT_MOST_KM = 5.0, 60.0


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an act lies, as far as it is known: a place, perhaps shifted, and its radius in km."""

    place: Place | None
    precision: PlacePrecision = PlacePrecision.UNKNOWN
    distance_km: float | None = None
    bearing_degrees: float | None = None

    @property
    def point(self) -> Point | None:
        """The point, moved by distance and bearing where both are known."""
        if self.place is None or self.place.latitude is None or self.place.longitude is None:
            return None
        start = (self.place.latitude, self.place.longitude)
        if self.distance_km is None or self.bearing_degrees is None:
            return start
        return moved(start, km=self.distance_km, bearing=self.bearing_degrees)

    @property
    def radius_km(self) -> float | None:
        """How far from its point the act may lie; None where only a region or less is known."""
        radius = RADIUS_KM.get(self.precision)
        if radius is None or self.bearing_degrees is not None:
            return radius
        return radius + (self.distance_km or 0)


@dataclass(frozen=True, slots=True)
class Sought:
    """What is typed, or stored, of one act."""

    conflict: Conflict
    summary: str = ""
    clauses: frozenset[int] = frozenset()
    occurred: FuzzyInstant | None = None
    spot: Spot = field(default_factory=lambda: Spot(None))
    sentence: Sentence | None = None
    address: str = ""
    itself: int | None = None


@dataclass(frozen=True, slots=True)
class Likely:
    """A record that may be about the same act, why we think so, and what was said of the two."""

    breach: Breach
    reasons: list[str]
    points: int
    relation: BreachRelation | None = None


def sought_in(breach: Breach) -> Sought:
    """Return what is stored of a breach, to find others like it. One query."""
    touches = breach.touches.filter(withdrawn=False)
    return Sought(
        conflict=breach.conflict,
        summary=breach.summary,
        clauses=frozenset(touches.values_list("clause_id", flat=True)),
        occurred=breach.occurred,
        spot=spot_of(breach),
        sentence=breach.logged_from,
        itself=breach.pk,
    )


def spot_of(breach: Breach) -> Spot:
    """Return where a breach is said to have happened."""
    precision = PlacePrecision(breach.place_precision)
    return Spot(breach.place, precision, breach.distance_km, breach.bearing_degrees)


def likely_duplicates(sought: Sought) -> list[Likely]:
    """Return the records likest to what is sought, likest first. Seven queries at most."""
    touches = BreachClause.objects.filter(withdrawn=False).select_related("clause__agreement")
    by_address = _by_address(sought)
    wanted = _near(sought) | _alike(sought) | _same_sentence(sought) | by_address
    candidates = (
        _others(sought)
        .filter(pk__in=wanted)
        .annotate(likeness=_likeness(sought.summary))
        .select_related("place")
        .prefetch_related(Prefetch("touches", touches.order_by("clause__order", "pk")))
    )
    relations = _relations(sought)
    found = []
    for breach in candidates:
        points, reasons = _compare(sought, breach)
        if breach.pk in by_address:
            points, reasons = points + 2, [*reasons, _("cites the same address")]
        if points >= ENOUGH:
            found.append(Likely(breach, reasons, points, relations.get(breach.pk)))
    return sorted(found, key=lambda likely: (-likely.points, likely.breach.pk))[:SHOWN]


def _others(sought: Sought) -> "QuerySet[Breach]":
    standing = Breach.objects.filter(conflict=sought.conflict, merged_into=None)
    return standing.exclude(pk=sought.itself or 0)


def _likeness(words: str) -> TrigramSimilarity | Value:
    return TrigramSimilarity("summary", words) if words else Value(0.0)


def _near(sought: Sought) -> set[int]:
    """Return the records of the same days, or where no day is known, of the same place. One query."""
    others = _others(sought)
    if _tells_a_day(sought.occurred):
        first, last = _window(sought.occurred)
        same_days = others.filter(
            occurred_earliest__range=(first - LONGEST, last), occurred_latest__gte=first
        )
        alike = same_days.annotate(likeness=_likeness(sought.summary))
        return _numbers(alike.order_by("-likeness", "-pk"))
    if sought.spot.place is not None:
        return _numbers(others.filter(place=sought.spot.place).order_by("-pk"))
    return set()


def _alike(sought: Sought) -> set[int]:
    """Return the records in like words; those of no known day where the day is known. One query."""
    if not sought.summary:
        return set()
    alike = _others(sought).filter(summary__trigram_similar=sought.summary)
    if _tells_a_day(sought.occurred):
        alike = alike.filter(occurred_earliest__isnull=True)
    return _numbers(alike.annotate(likeness=_likeness(sought.summary)).order_by("-likeness", "-pk"))


def _same_sentence(sought: Sought) -> set[int]:
    """Return the records that were logged from, or cite, the same sentence. One query or none."""
    if sought.sentence is None:
        return set()
    cited = Claim.objects.filter(sentence=sought.sentence).values("breach")
    from_it = Q(logged_from=sought.sentence) | Q(pk__in=cited)
    return _numbers(_others(sought).filter(from_it).order_by("-pk"))


def _numbers(rows: "QuerySet[Breach]") -> set[int]:
    return set(rows.values_list("pk", flat=True)[:LOOKED_AT])


def _tells_a_day(time: FuzzyInstant | None) -> TypeGuard[FuzzyInstant]:
    """Tell whether a time is exact enough to say that two acts are near in time."""
    return time is not None and time.latest - time.earliest <= LONGEST


def _window(time: FuzzyInstant) -> tuple[datetime, datetime]:
    return time.earliest - ONE_DAY, time.latest + ONE_DAY


def _compare(sought: Sought, breach: Breach) -> tuple[int, list[str]]:
    """Return how much speaks for one act, and in what words."""
    signs = [
        _time_sign(sought.occurred, breach.occurred),
        _place_sign(sought.spot, spot_of(breach)),
        _clause_sign(sought.clauses, breach.touches.all()),
        _wording_sign(breach.likeness),  # type: ignore[attr-defined]  # annotated above
    ]
    if sought.sentence is not None and breach.logged_from_id == sought.sentence.pk:
        signs.append((ENOUGH, _("logged from the same sentence")))
    return sum(points for points, _why in signs), [why for points, why in signs if points > 0]


def _time_sign(one: FuzzyInstant | None, other: FuzzyInstant | None) -> tuple[int, str]:
    if not _tells_a_day(one) or not _tells_a_day(other):
        return 0, ""
    first, last = _window(one)
    near = other.earliest <= last and other.latest >= first
    return (2, _("within a day")) if near else (-ENOUGH, "")


def _place_sign(one: Spot, other: Spot) -> tuple[int, str]:
    if one.place is None or other.place is None:
        return 0, ""
    here, there = one.point, other.point
    if here is None or there is None:
        return (2, _("the same place")) if one.place == other.place else (0, "")
    apart = distance_km(here, there)
    if one.place == other.place and apart <= AT_LEAST_KM:
        return 2, _("the same place")
    if one.radius_km is None or other.radius_km is None:
        return 0, ""
    reach = min(AT_MOST_KM, max(AT_LEAST_KM, one.radius_km + other.radius_km))
    if apart <= reach:
        return 2, _("about %(km)d km apart") % {"km": round(apart)}
    return -ENOUGH, ""


def _clause_sign(clauses: frozenset[int], touches: Iterable[BreachClause]) -> tuple[int, str]:
    same = clauses & {touch.clause_id for touch in touches}
    return (1, _("touches the same clause")) if same else (0, "")


def _wording_sign(likeness: float) -> tuple[int, str]:
    if likeness >= SAME_WORDS:
        return ENOUGH, _("almost the same words")
    return (2, _("similar words")) if likeness >= LIKE_WORDS else (0, "")


def _relations(sought: Sought) -> dict[int, BreachRelation]:
    """Return what was said of this record and others, by the other's number. One query or none."""
    if sought.itself is None:
        return {}
    rows = BreachRelation.objects.filter(withdrawn=False).filter(
        Q(breach=sought.itself) | Q(other=sought.itself)
    )
    return {row.other_id if row.breach_id == sought.itself else row.breach_id: row for row in rows}


def _by_address(sought: Sought) -> set[int]:
    """Return the breaches that cite the same address. One query or none."""
    if not sought.address:
        return set()
    claims = Claim.objects.filter(
        citation__icontains=sought.address, breach__conflict=sought.conflict
    )
    return set(claims.values_list("breach_id", flat=True))


def relations_of(breach: Breach) -> list[tuple[BreachRelation, Breach]]:
    """Return what is said of a breach and others: the relation, and the other one. One query."""
    rows = (
        BreachRelation.objects.filter(withdrawn=False)
        .filter(Q(breach=breach) | Q(other=breach))
        .select_related("breach", "other", "other__place", "breach__place", "made_by")
        .order_by("distinct", "pk")
    )
    return [(row, row.other if row.breach_id == breach.pk else row.breach) for row in rows]


def articles_at(address: str) -> list[Article]:
    """Return the articles kept that were found at a web address. One query or none."""
    if not address:
        return []
    return list(
        Article.objects.without_text().filter(url=address).select_related("source").order_by("pk")
    )
