"""
The verification ladder, derived: how well an act and its author are established (R2, R4, R5).

Only accusations, counter-accusations and admissions are origins, never denials. An assessment
replaces the derived level; an admission makes both levels V4 for whoever admits.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from agreements.compliance.facts import ACCUSING, BreachFacts, ClaimFacts
from agreements.types.terms import ClaimKind, Level


@dataclass(frozen=True, slots=True)
class Said:
    """
    What is said and held of one breach, whoever asks.

    `freed` are the accused whom an assessment frees of it; `concerned` everybody it concerns;
    `occurrence` the level without anybody's admission.
    """

    accusing: tuple[ClaimFacts, ...]
    accused: frozenset[str]
    admitting: frozenset[str]
    freed: frozenset[str]
    concerned: frozenset[str]
    occurrence: Level


def said_of(breach: BreachFacts) -> Said:
    """Return what is said and held of a breach; worked out once for each."""
    known: Said | None = breach.memo.get("said")
    if known is None:
        known = breach.memo["said"] = _read(breach)
    return known


def _read(breach: BreachFacts) -> Said:
    accusing = tuple(claim for claim in breach.claims if claim.kind in ACCUSING)
    admissions = tuple(claim for claim in breach.claims if claim.kind == ClaimKind.ADMISSION)
    accused = frozenset(actor for claim in accusing for actor in claim.accused)
    admitting = frozenset(claim.claimant for claim in admissions)
    freed = _freed(breach, accused, admitting) if breach.attribution else frozenset()
    assessed = {a for a, held in breach.attribution.items() if held.level >= Level.V2}
    return Said(
        accusing=accusing,
        accused=accused,
        admitting=admitting,
        freed=freed,
        concerned=frozenset(((accused | assessed) - freed) | admitting),
        occurrence=breach.occurrence or _derived((*accusing, *admissions)),
    )


def occurrence_of(breach: BreachFacts, actor: str) -> Level:
    """Return how well it is established that the act happened, as far as an actor goes."""
    said = said_of(breach)
    return Level.V4 if actor in said.admitting else said.occurrence


def attribution_of(breach: BreachFacts, actor: str) -> Level:
    """Return how well it is established that this actor did it."""
    said = said_of(breach)
    if actor in said.admitting:
        return Level.V4
    held = breach.attribution.get(actor)
    if held is not None:
        return held.level
    if actor not in said.accused:
        return Level.V0
    return _derived(claim for claim in said.accusing if actor in claim.accused)


def attributed_to_somebody(breach: BreachFacts) -> bool:
    """Tell whether anyone is held, at V2 or higher, to have done it."""
    said = said_of(breach)
    actors = said.accused | breach.attribution.keys()
    return bool(said.admitting) or any(
        attribution_of(breach, actor) >= Level.V2 for actor in actors
    )


def _freed(
    breach: BreachFacts, accused: frozenset[str], admitting: frozenset[str]
) -> frozenset[str]:
    """
    Return the accused whom an assessment frees of this breach.

    Either it says "not this actor" (V0), or it holds another at V3 or higher to have acted alone.
    Who admitted the act is not freed.
    """
    alone = {
        actor for actor, held in breach.attribution.items() if held.sole and held.level >= Level.V3
    }
    found = {actor for actor, held in breach.attribution.items() if held.level == Level.V0}
    found |= {actor for actor in accused if alone - {actor}}
    return frozenset(found - admitting)


def _derived(claims: Iterable[ClaimFacts]) -> Level:
    """
    Return the level that claims alone give.

    An origin is as aligned as the claim by which it was first recorded: later reprints of it,
    by whomever, change nothing.
    """
    first: dict[str, tuple[float, bool]] = {}
    for claim in claims:
        if claim.against_interest:
            return Level.V2
        order = (claim.recorded, not claim.aligned)
        if claim.origin not in first or order < first[claim.origin]:
            first[claim.origin] = order
    if not first:
        return Level.V0
    independent = any(not_aligned for _, not_aligned in first.values())
    return Level.V2 if len(first) > 1 and independent else Level.V1
