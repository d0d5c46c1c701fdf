"""
What one breach means for one cell: whether it counts, whom it concerns, how far it goes.

Nothing here depends on the moment a board is asked for; the windows of `continuing` do.
"""

from dataclasses import dataclass
from datetime import datetime

from agreements.compliance.facts import ACCUSING, DENYING, BreachFacts, Facts
from agreements.compliance.force import suspended_throughout
from agreements.compliance.levels import (
    Said,
    attributed_to_somebody,
    attribution_of,
    occurrence_of,
    said_of,
)
from agreements.types.terms import Characterisation, InScope, Level

# A breach characterised so no longer counts for that duty.
CHARACTERISED_AWAY = frozenset(
    {Characterisation.NOT_BREACH, Characterisation.LAWFUL_EXCEPTION, Characterisation.OUT_OF_SCOPE}
)


@dataclass(frozen=True, slots=True, eq=False)
class Weighed:
    """
    One breach, weighed for one obligor.

    `outside` says why the scope gate keeps it out (empty: it counts). `open_scope`: out only
    because its time or scope is not settled. `concerns`: this obligor; `no_obligor`: none at all;
    `nobody`: none, and nobody else is held at V2 to have acted. `away`: characterised so that it
    no longer counts.
    """

    breach: BreachFacts
    moment: datetime
    outside: str
    open_scope: bool
    concerns: bool
    no_obligor: bool
    nobody: bool
    freed: bool
    away: bool
    occurrence: Level
    attribution: Level
    accused: bool = False
    denied: bool = False
    mutual: bool = False
    admitted: bool = False

    @property
    def counts(self) -> bool:
        """It passed the gate, concerns this obligor and is not characterised away."""
        return not self.outside and self.concerns and not self.away

    @property
    def established(self) -> bool:
        """It qualifies as a breach: happened at V2, by this obligor at V3, characterised so."""
        return (
            self.counts
            and self.occurrence >= Level.V2
            and self.attribution >= Level.V3
            and self.breach.characterised == Characterisation.BREACH
        )

    @property
    def contested(self) -> bool:
        """An accusation against this obligor meets its denial or its own accusation."""
        return self.counts and self.accused and (self.denied or self.mutual)

    @property
    def alleged(self) -> bool:
        """It is said, admitted, or held at V2, that this obligor did it."""
        return self.counts and (self.accused or self.admitted or self._held())

    @property
    def unattributed(self) -> bool:
        """It counts, it happened at V2, and nobody is known to have done it."""
        counts = not self.outside and not self.away
        return counts and self.nobody and self.occurrence >= Level.V2

    @property
    def barring(self) -> bool:
        """It happened at V2, but whether this duty bound then is not settled."""
        return (
            self.open_scope
            and not self.away
            and self.occurrence >= Level.V2
            and (self.concerns or self.no_obligor)
        )

    @property
    def undetermined(self) -> bool:
        """It concerns this obligor, and whether it counts is not settled."""
        return self.open_scope and bool(self.outside) and self.concerns

    def _held(self) -> bool:
        return self.occurrence >= Level.V2 and self.attribution >= Level.V2


def weigh(breach: BreachFacts, facts: Facts, obligor: str, in_force: datetime) -> Weighed:
    """Weigh a breach for one obligor of a duty that binds from `in_force`."""
    said = said_of(breach)
    unsettled = breach.in_scope == InScope.UNDETERMINED or breach.earliest < in_force
    concerns = obligor in said.concerned
    no_obligor = facts.duty.obligors.isdisjoint(said.concerned)
    return Weighed(
        breach,
        breach.moment,
        _outside(breach, facts, in_force),
        breach.in_scope != InScope.NO and unsettled and breach.latest > in_force,
        concerns,
        no_obligor,
        no_obligor and not attributed_to_somebody(breach),
        obligor in said.freed,
        breach.characterised in CHARACTERISED_AWAY,
        occurrence_of(breach, obligor),
        attribution_of(breach, obligor),
        *(_positions(breach, said, obligor) if concerns else ()),
    )


def _positions(breach: BreachFacts, said: Said, obligor: str) -> tuple[bool, bool, bool, bool]:
    """Return whether an obligor is accused, denies, accuses its accuser, and admits."""
    accusers = {claim.claimant for claim in said.accusing if obligor in claim.accused}
    own = [claim for claim in breach.claims if claim.claimant == obligor]
    return (
        bool(accusers),
        any(claim.kind in DENYING for claim in own),
        any(c.kind in ACCUSING and not accusers.isdisjoint(c.accused) for c in own),
        obligor in said.admitting,
    )


def _outside(breach: BreachFacts, facts: Facts, in_force: datetime) -> str:
    """Return why a breach does not pass the scope gate (R1), or nothing if it does."""
    if breach.in_scope == InScope.NO:
        return "it lies outside the scope of this duty"
    if breach.in_scope == InScope.UNDETERMINED:
        return "whether it lies in the scope of this duty is not settled"
    if breach.earliest < in_force:
        return "it may have begun before the duty was in force"
    if suspended_throughout(facts, breach.earliest, breach.latest):
        return "it lies wholly within a suspension"
    return ""
