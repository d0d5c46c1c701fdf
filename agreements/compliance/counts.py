"""How many records bear on one cell, whether or not they move its state."""

from dataclasses import dataclass

from agreements.compliance.facts import DENYING, Facts
from agreements.compliance.levels import said_of
from agreements.types.terms import ClaimKind


@dataclass(frozen=True, slots=True)
class Counts:
    """
    The records that concern one obligor of one duty; origins stand beside accusations.

    `breaches` are their ids, in scope or not; `reports` those of fulfilment.
    """

    breaches: tuple[str, ...] = ()
    accusations: int = 0
    denials: int = 0
    admissions: int = 0
    origins: int = 0
    reports: int = 0

    @property
    def empty(self) -> bool:
        """Whether nothing is recorded."""
        return not (self.breaches or self.reports)


def count(facts: Facts, obligor: str) -> Counts:
    """Count what concerns one obligor; of positions only those against it and its own."""
    breaches: list[str] = []
    accusations = denials = admissions = 0
    origins: set[str] = set()
    for breach in facts.breaches:
        said = said_of(breach)
        if obligor not in said.accused | said.admitting and obligor not in breach.attribution:
            continue
        against = [claim for claim in said.accusing if obligor in claim.accused]
        own = [claim.kind for claim in breach.claims if claim.claimant == obligor]
        breaches.append(breach.ident)
        accusations += len(against)
        origins.update(claim.origin for claim in against)
        admissions += own.count(ClaimKind.ADMISSION)
        denials += sum(kind in DENYING for kind in own)
    reports = len(facts.deliveries)
    return Counts(tuple(breaches), accusations, denials, admissions, len(origins), reports)
