"""A conflict's instruments together: the states of what each side owes, and one timeline."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from agreements.models import Actor, Agreement, Breach, Conflict, Declaration, Obligation
from agreements.queries.board import StateCount, count_states
from agreements.queries.clocks import Clocks
from agreements.queries.compliance import CellState, cells_of
from agreements.queries.declarations import declarations_known
from agreements.types.fuzzy import FuzzyInstant


@dataclass(frozen=True, slots=True)
class PartyStates:
    """How many of one party's duties under one instrument are in each state, unknown first."""

    party: Actor
    counts: list[StateCount]


@dataclass(frozen=True, slots=True)
class InstrumentStates:
    """One instrument, and the states of what each party owes under it, by the party's name."""

    agreement: Agreement
    parties: list[PartyStates]


def states_of(agreements: Iterable[Agreement], clocks: Clocks) -> list[InstrumentStates]:
    """
    Return the states of instruments as of a moment, as known on another.

    Give only those that bind somebody: each takes some twenty queries, three where nothing was
    recorded since they were last asked for.
    """
    found = []
    for agreement in agreements:
        by_party: dict[Actor, list[CellState]] = defaultdict(list)
        for cell in cells_of(agreement, as_of=clocks.as_of, known_on=clocks.known_on):
            by_party[cell.obligor].append(cell)
        parties = sorted(by_party, key=lambda actor: actor.name)
        owed = [PartyStates(party, count_states(by_party[party])) for party in parties]
        found.append(InstrumentStates(agreement, owed))
    return found


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a timeline. `kind` is `agreed`, `declared`, `due` or `breach`."""

    kind: str
    when: FuzzyInstant
    agreement: Agreement | None = None
    declaration: Declaration | None = None
    duty: Obligation | None = None
    breach: Breach | None = None


# More would be neither read nor drawn in time: a conflict can have a hundred thousand.
MOST_BREACHES = 150


def timeline(conflict: Conflict, clocks: Clocks) -> list[Event]:
    """
    Return what happened to a conflict's instruments, in order of time. Four queries.

    Of the breaches the latest `MOST_BREACHES`; all of them are in their own list. The clocks turn
    the declarations; everything else is as it stands now.
    """
    agreements = Agreement.objects.filter(conflict=conflict).by_date()
    declarations = declarations_known(
        clocks.known_on, as_of=clocks.as_of, agreement__conflict=conflict
    )
    due = (
        Obligation.objects.filter(clause__agreement__conflict=conflict, due_latest__isnull=False)
        .select_related("clause__agreement")
        .order_by("clause_id", "number", "pk")
        .distinct("clause_id", "number")
    )
    breaches = Breach.objects.filter(
        conflict=conflict, occurred_earliest__isnull=False, merged_into=None
    ).order_by("-occurred_earliest", "-pk")[:MOST_BREACHES]
    events = [Event("agreed", one.agreed, agreement=one) for one in agreements]
    events += [Event("declared", one.declared, declaration=one) for one in declarations]
    events += [Event("due", one.due, duty=one) for one in due if one.due]
    events += [Event("breach", b.occurred, breach=b) for b in breaches if b.occurred]
    return sorted(events, key=lambda event: (event.when.earliest, event.kind))
