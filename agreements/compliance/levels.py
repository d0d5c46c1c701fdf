"""
The verification ladder, derived: how well an act and its author are established (R2, R4, R5).

Only accusations, counter-accusations and admissions are origins, never denials. An assessment
replaces the derived level; an admission makes both levels V4 for whoever admits.
"""

from collections.abc import Iterable
from datetime import datetime

from agreements.compliance.facts import ACCUSING, BreachFacts, ClaimFacts
from agreements.types.terms import ClaimKind, Level


def admits(breach: BreachFacts, actor: str) -> bool:
    """Tell whether an actor has admitted the act."""
    return any(
        claim.kind == ClaimKind.ADMISSION and claim.claimant == actor for claim in breach.claims
    )


def accused_of(breach: BreachFacts) -> frozenset[str]:
    """Return everybody whom an accusation or counter-accusation names."""
    return frozenset(
        actor for claim in breach.claims if claim.kind in ACCUSING for actor in claim.accused
    )


def occurrence_of(breach: BreachFacts, actor: str | None = None) -> Level:
    """Return how well it is established that the act happened, as far as an actor goes."""
    if actor is not None and admits(breach, actor):
        return Level.V4
    if breach.occurrence is not None:
        return breach.occurrence
    return _derived([claim for claim in breach.claims if _asserts(claim)])


def attribution_of(breach: BreachFacts, actor: str) -> Level:
    """Return how well it is established that this actor did it."""
    if admits(breach, actor):
        return Level.V4
    held = breach.attribution.get(actor)
    if held is not None:
        return held.level
    return _derived(
        [claim for claim in breach.claims if claim.kind in ACCUSING and actor in claim.accused]
    )


def attributed_to_somebody(breach: BreachFacts) -> bool:
    """Tell whether anyone is held, at V2 or higher, to have done it."""
    if any(claim.kind == ClaimKind.ADMISSION for claim in breach.claims):
        return True
    actors = accused_of(breach) | breach.attribution.keys()
    return any(attribution_of(breach, actor) >= Level.V2 for actor in actors)


def freed(breach: BreachFacts) -> frozenset[str]:
    """
    Return the accused whom an assessment frees of this breach.

    Either it says "not this actor" (V0), or it holds another at V3 or higher to have acted alone.
    Who admitted the act, or is assessed at V2 or higher, is not freed.
    """
    alone = {
        actor for actor, held in breach.attribution.items() if held.sole and held.level >= Level.V3
    }
    found = {actor for actor, held in breach.attribution.items() if held.level == Level.V0}
    for actor in accused_of(breach):
        held = breach.attribution.get(actor)
        if alone - {actor} and (held is None or held.level < Level.V2):
            found.add(actor)
    return frozenset(actor for actor in found if not admits(breach, actor))


def concerned(breach: BreachFacts, obligors: frozenset[str]) -> frozenset[str]:
    """Return the obligors whom a breach concerns: accused, admitting, or assessed at V2 or higher."""
    admitting = {c.claimant for c in breach.claims if c.kind == ClaimKind.ADMISSION}
    assessed = {a for a, held in breach.attribution.items() if held.level >= Level.V2}
    return obligors & ((accused_of(breach) - freed(breach)) | admitting | assessed)


def _asserts(claim: ClaimFacts) -> bool:
    return claim.kind in ACCUSING or claim.kind == ClaimKind.ADMISSION


def _derived(claims: Iterable[ClaimFacts]) -> Level:
    """
    Return the level that claims alone give.

    An origin is as aligned as the claim by which it was first recorded: later reprints of it,
    by whomever, change nothing.
    """
    aligned: dict[str, tuple[tuple[datetime, bool], bool]] = {}
    against_interest = False
    for claim in claims:
        against_interest = against_interest or claim.against_interest
        order = (claim.recorded, not claim.aligned)
        if claim.origin not in aligned or order < aligned[claim.origin][0]:
            aligned[claim.origin] = (order, claim.aligned)
    if not aligned:
        return Level.V0
    independent = any(not is_aligned for _, is_aligned in aligned.values())
    if against_interest or (len(aligned) > 1 and independent):
        return Level.V2
    return Level.V1
