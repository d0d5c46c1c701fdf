"""The sums of a situation report: cells by state for each party, claims by level of the ladder."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from agreements.models import Actor
from agreements.models.signs import OUT, SILENT
from agreements.queries.compliance import CellState
from agreements.queries.report_acts import ReportedAct
from agreements.types.terms import Duty, Level, State

# Duties to do something that can be seen done: only of these a share is given (R24).
POSITIVE = frozenset({Duty.ONE_OFF, Duty.RECURRING})
DONE = frozenset({State.FULFILLED, State.FULFILLED_LATE})


@dataclass(frozen=True, slots=True)
class PartySum:
    """One party's cells, counted by state. `undated` are due without a date; `positive`, deliveries."""

    party: Actor
    states: Counter[State]
    undated: int
    positive: int
    done: int
    positive_unknown: int

    @property
    def counted(self) -> int:
        """How many cells ask something of the party at this time."""
        return sum(n for state, n in self.states.items() if state not in OUT)

    @property
    def unknown(self) -> int:
        """How many of them are unknown."""
        return sum(self.states[state] for state in SILENT)

    @property
    def share_shown(self) -> bool:
        """Whether a percentage may be given: something is counted, and half of it is known."""
        return self.positive > 0 and self.positive_unknown * 2 <= self.positive


@dataclass(frozen=True, slots=True)
class LevelSum:
    """What is claimed at one level of the ladder. `by_party` counts accusations by who speaks."""

    level: Level
    acts: int
    by_party: dict[int, int]
    by_others: int
    denials: int
    origins: int


def sum_of(party: Actor, cells: Iterable[CellState]) -> PartySum:
    """Count one party's cells."""
    own = [cell for cell in cells if cell.obligor.pk == party.pk]
    positive = [cell for cell in own if cell.obligation.duty in POSITIVE and cell.status not in OUT]
    return PartySum(
        party,
        Counter(cell.status for cell in own),
        sum(cell.status == State.DUE and cell.obligation.due is None for cell in own),
        len(positive),
        sum(cell.status in DONE for cell in positive),
        sum(cell.status in SILENT for cell in positive),
    )


def level_sums(acts: list[ReportedAct], parties: list[Actor]) -> list[LevelSum]:
    """Count claims by the level of their acts, lowest first; each act that happened in the period once."""
    inside = [one.act for one in acts if one.inside]
    sums = []
    for level in Level:
        at_level = [act for act in inside if act.level == level]
        said = [one for act in at_level for one in act.said]
        sides = Counter(one.side.pk if one.side else None for one in said if one.accuses)
        known = {party.pk: sides.pop(party.pk, 0) for party in parties}
        sums.append(
            LevelSum(
                level,
                len(at_level),
                known,
                sides.total(),
                sum(one.denies for one in said),
                len({one.origin for one in said}),
            )
        )
    return sums
