"""The rows of breaches, claims and links."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from django.urls import reverse

from agreements.models import Assessment, Claim
from agreements.queries.evidence import ACCUSING, DENYING
from agreements.queries.exports.question import Question, batches, fuzzy, fuzzy_columns
from agreements.queries.lists import accused_of, sensitive_among, touches_of
from agreements.queries.replayed import Replay
from agreements.text.redaction import without_addresses
from agreements.types.codebook import Missing, PointIs
from agreements.types.crosswalks import ACTS, PLACE_PRECISION, time_terms
from agreements.types.fuzzy import Precision
from agreements.types.terms import (
    ActKind,
    ClaimKind,
    PlaceKind,
    PlacePrecision,
    Review,
)
from agreements.types.terms import (
    Question as Asked,
)

Row = dict[str, Any]
_POINTS = {PlaceKind.SETTLEMENT, PlaceKind.SITE, PlaceKind.CROSSING}
_AT_THE_PLACE = {PlacePrecision.EXACT, PlacePrecision.VICINITY, PlacePrecision.SETTLEMENT}
_WITHHELD = ("place", "place_name", "place_words", "latitude", "longitude")


@dataclass(slots=True)
class _Said:
    """What is said and held of one breach."""

    touches: list[str] = field(default_factory=list)
    accused: set[str] = field(default_factory=set)
    claimants: set[str] = field(default_factory=set)
    kinds: Counter[str] = field(default_factory=Counter)
    origins: set[str] = field(default_factory=set)
    occurrence: str = ""
    attribution: list[str] = field(default_factory=list)
    character: list[str] = field(default_factory=list)


def breach_rows(question: Question) -> Iterator[Row]:
    """Yield the breaches asked for, in the order they were logged. Seven queries a thousand."""
    columns = [
        "id", "reference", "conflict__slug", "summary", "act", "act_form", "weapon", "target",
        "place__slug", "place__name", "place__kind", "place__latitude", "place__longitude",
        "place_words", "place_precision", "distance_km", "bearing_degrees", "in_scope",
        "recorded_at", "recorded_basis", *fuzzy_columns("occurred"),
    ]  # fmt: skip
    rows = question.breaches().order_by("id").values(*columns).iterator()
    for some in batches(rows):
        ids = [row["id"] for row in some]
        said, withheld = _said(ids, question.replay), sensitive_among(ids)
        for row in some:
            yield _breach(row, said[row["id"]], withheld=row["id"] in withheld)


def _breach(row: Row, said: _Said, *, withheld: bool) -> Row:
    return {
        **row,
        "breach": row["reference"],
        "conflict": row["conflict__slug"],
        "summary": without_addresses(row["summary"]),
        **fuzzy(row, "occ", "occurred"),
        **_place(row, withheld=withheld),
        "bearing_deg": row["bearing_degrees"],
        "withheld": withheld,
        "touches": said.touches,
        "accused": sorted(said.accused),
        "claimants": sorted(said.claimants),
        "accusations": sum(said.kinds[kind] for kind in ACCUSING),
        "denials": sum(said.kinds[kind] for kind in DENYING),
        "admissions": said.kinds[ClaimKind.ADMISSION],
        "origins": len(said.origins),
        "held_occurrence": said.occurrence,
        "held_attribution": said.attribution,
        "held_character": said.character,
        **_elsewhere(row),
        "url": f"{_breaches()}{row['reference']}/",
    }


@cache
def _breaches() -> str:
    """Return where breaches are; asking for the address of each takes longer than the row."""
    return reverse("breach_list")


def _place(row: Row, *, withheld: bool) -> Row:
    if withheld:
        return {
            **dict.fromkeys(_WITHHELD, Missing.NA),
            "place_prec": row["place_precision"],
            "point_is": Missing.NA,
            "distance_km": Missing.NA,
            "bearing_degrees": Missing.NA,
        }
    return {
        "place": row["place__slug"],
        "place_name": row["place__name"],
        "place_words": without_addresses(row["place_words"]),
        "place_prec": row["place_precision"],
        "latitude": row["place__latitude"],
        "longitude": row["place__longitude"],
        "point_is": _point_is(row),
    }


def _point_is(row: Row) -> PointIs | Missing:
    """Return what a point stands for; a place larger than a point has one that represents it."""
    if row["place__latitude"] is None:
        return Missing.NA
    if row["place__kind"] not in _POINTS:
        return PointIs.REPRESENTATIVE
    if row["place_precision"] in _AT_THE_PLACE and row["distance_km"] is None:
        return PointIs.PLACE
    near = row["place_precision"] in (*_AT_THE_PLACE, PlacePrecision.NEAR_25KM)
    return PointIs.NEARBY if near else PointIs.REPRESENTATIVE


def _elsewhere(row: Row) -> Row:
    """Return the crosswalk columns of a breach."""
    act, place = ACTS[ActKind(row["act"])], PLACE_PRECISION[PlacePrecision(row["place_precision"])]
    time = _time_elsewhere(row)
    return {
        "xw_ucdp_date_prec": time[0],
        "xw_ucdp_where_prec": place.ucdp or Missing.UNK,
        "xw_acled_event": act.acled_type or Missing.NA,
        "xw_acled_sub_event": act.acled_sub or Missing.NA,
        "xw_acled_time_prec": time[1],
        "xw_acled_geo_prec": place.acled or Missing.UNK,
        "xw_smm": list(act.smm),
    }


def _time_elsewhere(row: Row) -> tuple[int | Missing, int | Missing]:
    earliest, latest = row["occurred_earliest"], row["occurred_latest"]
    if earliest is None:
        return Missing.UNK, Missing.UNK
    zone = ZoneInfo(row["occurred_zone"].partition("|")[0])
    first, last = (moment.astimezone(zone).date() for moment in (earliest, latest))
    found = time_terms(Precision(row["occurred_precision"]), days=(last - first).days + 1)
    return found.ucdp or Missing.UNK, found.acled or Missing.NA


def _said(ids: Sequence[int], replay: Replay) -> dict[int, _Said]:
    """Return what is said and held of some breaches. Four queries."""
    said: dict[int, _Said] = defaultdict(_Said)
    for breach, agreement, path, number in touches_of(ids, replay).values_list(
        "breach", "clause__agreement__slug", "clause__path", "duty_number"
    ):
        duty = f"{agreement}#{path}"
        said[breach].touches.append(f"{duty}/{number}" if number else duty)
    claims = replay.rows(Claim).filter(breach__in=ids, retracted=False)
    accusing = {}
    for number, breach, kind, origin, claimant in claims.values_list(
        "id", "breach", "kind", "origin", "claimant__slug"
    ):
        said[breach].kinds[kind] += 1
        said[breach].origins.add(origin)
        said[breach].claimants.add(claimant)
        if kind in ACCUSING:
            accusing[number] = breach
    for claim, actor in accused_of(list(accusing), replay, by="slug"):
        said[accusing[claim]].accused.add(actor)
    _hold(said, ids, replay)
    return said


def _hold(said: dict[int, _Said], ids: Sequence[int], replay: Replay) -> None:
    held = replay.rows(Assessment).filter(breach__in=ids).order_by("id")
    for row in held.values(
        "breach", "question", "level", "value", "actor__slug",
        "clause__agreement__slug", "clause__path",
    ):  # fmt: skip
        one = said[row["breach"]]
        if row["question"] == Asked.OCCURRENCE:
            one.occurrence = row["level"]
        elif row["question"] == Asked.ATTRIBUTION:
            one.attribution.append(f"{row['actor__slug']}:{row['level']}")
        else:
            clause = f"{row['clause__agreement__slug']}#{row['clause__path']}"
            one.character.append(f"{clause}:{row['value']}")


def claim_rows(question: Question) -> Iterator[Row]:
    """Yield the claims asked for, in the order they were entered. Two queries a thousand."""
    columns = [
        "id", "breach__reference", "kind", "claimant__slug", "reported_claimant__slug", "words",
        "quote", "article", "article__source__slug", "article__url", "article__language",
        "citation", "origin", "aligned_with__slug", "against_interest", "reliability",
        "credibility", "retracted", "retraction_reason", "correction_reason", "recorded_at",
        "recorded_basis", *fuzzy_columns("said"),
    ]  # fmt: skip
    rows = question.claims().order_by("id").values(*columns).iterator()
    for some in batches(rows):
        accused: dict[int, list[str]] = defaultdict(list)
        for claim, actor in accused_of([row["id"] for row in some], question.replay, by="slug"):
            accused[claim].append(actor)
        for row in some:
            yield _claim(row, accused[row["id"]])


def _claim(row: Row, accused: list[str]) -> Row:
    stored = row["article"] is not None
    return {
        **row,
        "claim": row["id"],
        "breach": row["breach__reference"],
        "claimant": row["claimant__slug"],
        "reported_claimant": row["reported_claimant__slug"],
        "accused": accused or (None if row["kind"] in ACCUSING else Missing.NA),
        "words": without_addresses(row["words"]),
        "quote": without_addresses(row["quote"]),
        **fuzzy(row, "said", "said"),
        "source": row["article__source__slug"] if stored else Missing.NA,
        "article": row["article"] if stored else Missing.NA,
        "article_url": row["article__url"],
        "language": row["article__language"] if stored else Missing.NA,
        "citation": without_addresses(row["citation"]),
        "aligned_with": row["aligned_with__slug"] or Missing.NA,
        "retraction_reason": without_addresses(row["retraction_reason"]) or Missing.NA,
        "correction_reason": without_addresses(row["correction_reason"]) or Missing.NA,
    }


def link_rows(question: Question) -> Iterator[Row]:
    """Yield the links asked for; a review given after `known_on` is not known yet. One query."""
    columns = [
        "id", "agreement__slug", "clause__path", "sentence__article__source__slug",
        "sentence__article", "sentence__article__language", "sentence__start", "sentence__end",
        "quote", "relation", "probability", "band", "review", "reviewed_at", "model",
        *fuzzy_columns("sentence__article__published"),
    ]  # fmt: skip
    known_on = question.replay.known_on
    for row in question.links().order_by("id").values(*columns).iterator():
        yield _link(row, known_on)


def _link(row: Row, known_on: datetime | None) -> Row:
    reviewed = row["reviewed_at"]
    if known_on is not None and reviewed is not None and reviewed > known_on:
        reviewed = None
    return {
        **row,
        "link": row["id"],
        "agreement": row["agreement__slug"],
        "clause": row["clause__path"] or Missing.NA,
        "source": row["sentence__article__source__slug"],
        "article": row["sentence__article"],
        "language": row["sentence__article__language"],
        **fuzzy(row, "published", "sentence__article__published"),
        "sent_start": row["sentence__start"],
        "sent_end": row["sentence__end"],
        "quote": without_addresses(row["quote"]),
        "review": row["review"] if reviewed else Review.OPEN,
        "reviewed_at": reviewed or Missing.NA,
    }
