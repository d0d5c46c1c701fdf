"""
What is known of one duty: the values the compliance rules take in.

Times are aware instants in UTC; intervals of the world include both ends, intervals of coverage
and suspension are half-open. Actors and records are named by plain strings, so that the same
rules read a scenario file and the database. Terms and rules: docs/compliance.md.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from agreements.types.terms import (
    Characterisation,
    ClaimKind,
    CoverageValue,
    Duty,
    InScope,
    Level,
    State,
)

# Stand for "no bound known" where a comparison needs one.
EARLIEST = datetime.min.replace(tzinfo=UTC)
LATEST = datetime.max.replace(tzinfo=UTC)

ACCUSING = frozenset({ClaimKind.ACCUSATION, ClaimKind.COUNTER_ACCUSATION})
DENYING = frozenset({ClaimKind.DENIAL, ClaimKind.NO_VIOLATION, ClaimKind.ALTERNATIVE_ACCOUNT})


@dataclass(frozen=True, slots=True)
class Term:
    """
    When a delivery is due: at `latest`, or some time after its trigger.

    `duration` (ISO 8601) is set for a term that a trigger starts; then `zones` and `inclusive`
    say how its days are counted.
    """

    latest: datetime | None = None
    duration: str = ""
    zones: tuple[str, ...] = ("UTC",)
    inclusive: bool = True


@dataclass(frozen=True, slots=True)
class DutyFacts:
    """
    One duty, as the rules take it. `obligors` are all who owe it; `in_force` None is never.

    `becomes` is what a conditional duty is once its trigger has come; `every` the ISO 8601
    period of a recurring one, counted in `zone`.
    """

    ident: str
    duty: Duty
    obligors: frozenset[str]
    in_force: datetime | None
    term: Term | None = None
    becomes: Duty | None = None
    every: str = ""
    zone: str = "UTC"
    confidential: bool = False


@dataclass(frozen=True, slots=True)
class ClaimFacts:
    """
    One accepted, unretracted position, in its newest and corrected state.

    `recorded` is when it was first recorded, in Unix seconds.
    """

    ident: str
    kind: ClaimKind
    claimant: str
    accused: frozenset[str]
    origin: str
    aligned: bool
    against_interest: bool
    recorded: float


@dataclass(frozen=True, slots=True)
class Attributed:
    """The level at which one actor is held to have acted; `sole`: nobody else did."""

    level: Level
    sole: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class BreachFacts:
    """
    One act or omission that touches the duty, with everything said and held of it.

    `occurrence` and `attribution` are levels by assessment, as they count: without a second
    signer never above V2. `characterised` is about this duty. Undated: EARLIEST and LATEST.
    `memo` holds what follows from the rest, so that it is worked out once for all obligors.
    """

    ident: str
    earliest: datetime
    latest: datetime
    first_recorded: datetime
    in_scope: InScope
    claims: tuple[ClaimFacts, ...] = ()
    occurrence: Level | None = None
    attribution: Mapping[str, Attributed] = field(default_factory=dict)
    characterised: Characterisation | None = None
    memo: dict[str, Any] = field(default_factory=dict, init=False, repr=False)

    @property
    def moment(self) -> datetime:
        """When it has happened for the rules: its latest instant, or when it was recorded."""
        return max(self.earliest, min(self.latest, self.first_recorded))


@dataclass(frozen=True, slots=True)
class DeliveryFacts:
    """
    One report on whether a duty was done by one obligor. `done` None: no time is known.

    `level` counts a recipient's confirmation already (V3). `share` None: partly, no share known.
    """

    ident: str
    recorded: datetime
    done: tuple[datetime, datetime] | None
    share: float | None
    level: Level
    denied_by_recipient: bool = False
    announcement: bool = False


@dataclass(frozen=True, slots=True)
class CoverageFacts:
    """Who could see what from `begins` up to, not including, `ends`; None is until further notice."""

    ident: str
    begins: datetime
    ends: datetime | None
    value: CoverageValue


@dataclass(frozen=True, slots=True)
class TriggerFacts:
    """The event a conditional duty or a term waits for."""

    ident: str
    at: datetime
    level: Level


@dataclass(frozen=True, slots=True)
class EndFacts:
    """What ends a duty for good: superseded, expired or terminated, from `at` on."""

    state: State
    at: datetime
    by: str = ""


@dataclass(frozen=True, slots=True)
class SuspensionFacts:
    """A time out of force, from `begins` up to, not including, `ends`; None is until further notice."""

    begins: datetime
    ends: datetime | None


@dataclass(frozen=True, slots=True)
class OverrideFacts:
    """
    A state set by people beside the computed one, valid up to and including `until`.

    `order` decides between two recorded at the same moment: the greater holds.
    """

    ident: str
    recorded: datetime
    state: State
    rule: str
    reason: str
    until: datetime
    author: str
    second: str
    order: str = ""

    @property
    def fault(self) -> str:
        """Why it cannot apply, or nothing."""
        if not self.reason.strip():
            return "it gives no reason"
        if not self.second or self.second == self.author:
            return "no second person has signed it"
        return ""


@dataclass(frozen=True, slots=True)
class Facts:
    """
    All that is known of one duty of one obligor.

    `deliveries` and `overrides` are this obligor's own; `readings` names the readings of the
    clause where they differ.
    """

    duty: DutyFacts
    breaches: tuple[BreachFacts, ...] = ()
    deliveries: tuple[DeliveryFacts, ...] = ()
    coverage: tuple[CoverageFacts, ...] = ()
    triggers: tuple[TriggerFacts, ...] = ()
    ends: tuple[EndFacts, ...] = ()
    suspensions: tuple[SuspensionFacts, ...] = ()
    overrides: tuple[OverrideFacts, ...] = ()
    readings: tuple[str, ...] = ()
