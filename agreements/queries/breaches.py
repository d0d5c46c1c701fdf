"""Breaches: those of a clause in rows, and one with every side's position."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.apps import apps
from django.db.models import Prefetch, QuerySet, prefetch_related_objects

from agreements.models import (
    Actor,
    Breach,
    BreachClause,
    Casualties,
    Claim,
    Clause,
    Obligation,
)
from agreements.queries.evidence import ACCUSING, DENYING, claims_known, claims_of
from agreements.queries.harm import harm_known, harm_of
from agreements.queries.recalled import as_records, recalled
from agreements.queries.replayed import Replay
from agreements.types.terms import ClaimKind

_LOGGED_FROM = "logged_from__article__source"


@dataclass(frozen=True, slots=True)
class BreachRow:
    """One breach in a list, with its claims counted; retracted claims count nowhere."""

    breach: Breach
    touches: list[BreachClause]
    accused: list[Actor]
    accusations: int
    denials: int
    admissions: int
    origins: int


def breaches_touching(clause: Clause, replay: Replay) -> list[Breach]:
    """
    Return the breaches that touch a clause, earliest act first. One query.

    What began after the moment asked for is left out; what has no date stays.
    """
    touched = replay.rows(BreachClause, clause=clause).filter(withdrawn=False)
    rows = replay.rows(Breach, id__in=touched.values("breach"))
    begun = rows.filter(replay.begun("occurred_earliest"), merged_into=None)
    return as_records(Breach, begun.order_by("occurred_earliest", "reference"), "place")


def breach_rows(breaches: list[Breach], known_on: datetime | None = None) -> list[BreachRow]:
    """Return what a list shows of some breaches, as known then. Four queries, however many."""
    if known_on is not None:
        return _rows_known(breaches, known_on)
    ordered = _in_order(BreachClause.objects.filter(withdrawn=False))
    touches = Prefetch("touches", ordered.select_related("clause__agreement"))
    prefetch_related_objects(breaches, touches, claims_of("claims"))
    return [_row(one, list(one.touches.all()), list(one.claims.all())) for one in breaches]


def _rows_known(breaches: list[Breach], known_on: datetime) -> list[BreachRow]:
    ids = [breach.pk for breach in breaches]
    claims = claims_known(ids, known_on)
    rows = Replay(known_on=known_on).rows_on(BreachClause, breach__in=ids)
    touches: dict[int, list[BreachClause]] = defaultdict(list)
    standing = _in_order(rows.filter(withdrawn=False))
    for touch in as_records(BreachClause, standing, "clause__agreement"):
        touches[touch.breach_id].append(touch)
    return [_row(breach, touches[breach.pk], claims[breach.pk]) for breach in breaches]


def _in_order(touches: "QuerySet[Any]") -> "QuerySet[Any]":
    return touches.order_by("clause__agreement__agreed_earliest", "clause__order", "id")


def _row(breach: Breach, touches: list[BreachClause], said: list[Claim]) -> BreachRow:
    claims = [claim for claim in said if not claim.retracted]
    accusing = [claim for claim in claims if claim.kind in ACCUSING]
    accused = {row.actor for claim in accusing for row in claim.accused.all() if not row.withdrawn}
    return BreachRow(
        breach,
        touches,
        sorted(accused, key=lambda actor: actor.name),
        len(accusing),
        sum(claim.kind in DENYING for claim in claims),
        sum(claim.kind == ClaimKind.ADMISSION for claim in claims),
        len({claim.origin for claim in claims}),
    )


@dataclass(slots=True)
class Position:
    """What one side says of a breach, organs and offices included; silence is shown too."""

    party: Actor | None
    claims: list[Claim] = field(default_factory=list)
    accused: bool = False
    misattributed: list["FormerReading"] = field(default_factory=list)

    @property
    def stance(self) -> str:
        """The shape that stands for what this side does, not for whether it is right."""
        kinds = {ClaimKind(claim.kind) for claim in self.claims}
        if kinds & ACCUSING:
            return "alleged"
        if kinds & DENYING:
            return "contested"
        return "quiet" if kinds else "unknown"


@dataclass(frozen=True, slots=True)
class FormerReading:
    """A claim as it was held before a correction, under the side it was wrongly given to."""

    claim: Claim
    claimant_id: int
    claimant: str
    kind: str
    recorded_at: object
    reason: str


@dataclass(frozen=True, slots=True)
class BreachPage:
    """All that one breach's page shows."""

    breach: Breach
    touches: list[BreachClause]
    positions: list[Position]
    others: list[Claim]
    corrections: list[FormerReading]
    harm: list[Casualties]
    origins: int
    retracted: list[Claim]

    @property
    def claims(self) -> list[Claim]:
        """Every claim on it once, retracted ones at the end."""
        said = [claim for position in self.positions for claim in position.claims]
        return list(dict.fromkeys([*said, *self.others, *self.retracted]))

    @property
    def live_claims(self) -> int:
        """How many claims stand."""
        return sum(len(position.claims) for position in self.positions) + len(self.others)


def breach_known(breach: Breach, known_on: datetime | None) -> Breach | None:
    """Return a breach as it read on a moment, None where it was not recorded yet. One query."""
    found = recalled(Breach, known_on, "conflict", "place", "logged_by", _LOGGED_FROM, id=breach.pk)
    return found[0] if found else None


def open_breach(breach: Breach, replay: Replay) -> BreachPage:
    """
    Return a breach, given as it read then, with positions by side and corrections. Nine queries.

    What was said after the moment asked for is left out, with its figures.
    """
    touched = _in_order(replay.rows_on(BreachClause, breach=breach).filter(withdrawn=False))
    touches = as_records(BreachClause, touched, "clause__agreement")
    claims = _claims(breach, replay)
    parents = dict(Actor.objects.values_list("pk", "parent_id"))
    standing = [claim for claim in claims if not claim.retracted]
    parties = _parties(touches)
    corrections = _former_readings(claims, replay.known_on)
    positions = [_position(party, standing, corrections, parents) for party in parties]
    placed = {claim.pk for position in positions for claim in position.claims}
    return BreachPage(
        breach,
        touches,
        positions,
        [claim for claim in standing if claim.pk not in placed],
        corrections,
        _harm(breach, claims, replay),
        len({claim.origin for claim in standing}),
        [claim for claim in claims if claim.retracted],
    )


def _claims(breach: Breach, replay: Replay) -> list[Claim]:
    if replay.known_on is None:
        prefetch_related_objects([breach], claims_of("claims"))
        claims = list(breach.claims.all())
    else:
        claims = claims_known([breach.pk], replay.known_on)[breach.pk]
    if replay.as_of is None:
        return claims
    return [one for one in claims if one.said is None or one.said.earliest <= replay.as_of]


def _harm(breach: Breach, claims: list[Claim], replay: Replay) -> list[Casualties]:
    if replay.known_on is not None:
        return harm_known(breach, claims, replay.known_on)
    said = {None, *(claim.pk for claim in claims)}
    return [row for row in harm_of(breach) if replay.as_of is None or row.claim_id in said]


def _parties(touches: list[BreachClause]) -> list[Actor]:
    """Return whom the touched clauses bind: each has a column, speaking or not. One query."""
    clauses = [touch.clause_id for touch in touches]
    owed = Obligation.objects.filter(clause__in=clauses).values("obligor")
    return list(Actor.objects.filter(pk__in=owed).order_by("name"))


def _side(actor: int | None, party: int, parents: Mapping[int, int | None]) -> bool:
    while actor is not None:
        if actor == party:
            return True
        actor = parents.get(actor)
    return False


def _position(
    party: Actor,
    claims: list[Claim],
    corrections: list[FormerReading],
    parents: Mapping[int, int | None],
) -> Position:
    own = [claim for claim in claims if _side(claim.claimant_id, party.pk, parents)]
    accused = any(
        _side(row.actor_id, party.pk, parents)
        for claim in claims
        if claim.kind in ACCUSING
        for row in claim.accused.all()
        if not row.withdrawn
    )
    wrong = [
        reading
        for reading in corrections
        if _side(reading.claimant_id, party.pk, parents)
        and not _side(reading.claim.claimant_id, party.pk, parents)
    ]
    return Position(party, own, accused, wrong)


def _former_readings(claims: Iterable[Claim], known_on: datetime | None) -> list[FormerReading]:
    """Return the states of claims that were corrected by then, whatever was wrong. One query."""
    by_id = {claim.pk: claim for claim in claims}
    states = (
        apps.get_model("agreements", "ClaimState")
        .objects.filter(pgh_obj_id__in=list(by_id))
        .select_related("claimant")
        .order_by("recorded_at", "pgh_id")
    )
    if known_on is not None:
        states = states.filter(recorded_at__lte=known_on)
    found = []
    for state in states:
        claim = by_id[state.pgh_obj_id]
        if state.correction_reason != claim.correction_reason or (
            (state.claimant_id, state.kind) != (claim.claimant_id, claim.kind)
        ):
            found.append(
                FormerReading(
                    claim,
                    state.claimant_id,
                    state.claimant.name,
                    state.get_kind_display(),
                    state.recorded_at,
                    claim.correction_reason,
                )
            )
    return found
