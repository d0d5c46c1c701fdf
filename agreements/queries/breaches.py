"""Breaches: those of a clause in rows, and one with every side's position."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

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
from agreements.queries.evidence import ACCUSING, DENYING, claims_of
from agreements.types.terms import ClaimKind


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


def breaches_touching(clause: Clause) -> "QuerySet[Breach]":
    """Return the breaches that touch a clause, earliest act first. One query."""
    touched = BreachClause.objects.filter(clause=clause, withdrawn=False)
    return (
        Breach.objects.filter(pk__in=touched.values("breach"), merged_into=None)
        .select_related("place")
        .order_by("occurred_earliest", "reference")
    )


def breach_rows(breaches: "Iterable[Breach]") -> list[BreachRow]:
    """Return what a list shows of some breaches. Four queries, however many breaches."""
    shown = list(breaches)
    touches = BreachClause.objects.filter(withdrawn=False).select_related("clause__agreement")
    ordered = touches.order_by("clause__agreement__agreed_earliest", "clause__order", "pk")
    prefetch_related_objects(shown, Prefetch("touches", ordered), claims_of("claims"))
    return [_row(breach) for breach in shown]


def _row(breach: Breach) -> BreachRow:
    claims = [claim for claim in breach.claims.all() if not claim.retracted]
    accusing = [claim for claim in claims if claim.kind in ACCUSING]
    accused = {row.actor for claim in accusing for row in claim.accused.all() if not row.withdrawn}
    return BreachRow(
        breach,
        list(breach.touches.all()),
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
    def live_claims(self) -> int:
        """How many claims stand."""
        return sum(len(position.claims) for position in self.positions) + len(self.others)


def open_breach(breach: Breach) -> BreachPage:
    """Return a breach with positions by side, and corrections. Eight queries."""
    touches = list(
        breach.touches.filter(withdrawn=False)
        .select_related("clause__agreement")
        .order_by("clause__agreement__agreed_earliest", "clause__order")
    )
    prefetch_related_objects([breach], claims_of("claims"))
    claims = list(breach.claims.all())
    parents = dict(Actor.objects.values_list("pk", "parent_id"))
    standing = [claim for claim in claims if not claim.retracted]
    parties = _parties(touches)
    corrections = _former_readings(claims)
    positions = [_position(party, standing, corrections, parents) for party in parties]
    placed = {claim.pk for position in positions for claim in position.claims}
    return BreachPage(
        breach,
        touches,
        positions,
        [claim for claim in standing if claim.pk not in placed],
        corrections,
        list(breach.casualties.select_related("side", "claim__claimant").order_by("pk")),
        len({claim.origin for claim in standing}),
        [claim for claim in claims if claim.retracted],
    )


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


def _former_readings(claims: Iterable[Claim]) -> list[FormerReading]:
    """Return the states of claims that were corrected later, whatever was wrong. One query."""
    by_id = {claim.pk: claim for claim in claims}
    states = (
        apps.get_model("agreements", "ClaimState")
        .objects.filter(pgh_obj_id__in=list(by_id))
        .select_related("claimant")
        .order_by("recorded_at", "pgh_id")
    )
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
