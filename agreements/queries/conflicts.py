"""A conflict's instruments together: the states of what each side owes, and one timeline."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from agreements.models import Actor, Agreement, Breach, Conflict, Declaration, Obligation
from agreements.queries.agreements import AgreementRow, obligors_of
from agreements.queries.board import StateCount, count_states
from agreements.queries.clocks import Clocks
from agreements.queries.compliance import CellState, cells_of
from agreements.queries.declarations import declarations_known
from agreements.queries.recalled import as_records, recalled
from agreements.queries.replayed import Replay
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


def binding(rows: Iterable[AgreementRow], clocks: Clocks) -> list[Agreement]:
    """
    Return the instruments that bind somebody, as known now or then. One query at most.

    One whose duties nobody had recorded on the moment asked for is there, to say so.
    """
    shown = list(rows)
    bound = {row.agreement.pk for row in shown if row.binds}
    if clocks.known_on is not None:
        bound |= obligors_of(row.agreement for row in shown).keys()
    return [row.agreement for row in shown if row.agreement.pk in bound]


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
    Return what had happened to a conflict's instruments as of a moment, as known on another.

    In order of time; four queries. A deadline counts from the day its instrument was agreed, also
    while it lies ahead. Of the breaches the latest `MOST_BREACHES`; all are in their own list.
    """
    as_of, known_on = clocks.as_of, clocks.known_on
    recorded = recalled(Agreement, known_on, conflict=conflict)
    agreements = {one.pk: one for one in recorded if one.agreed.earliest <= as_of}
    declarations = declarations_known(known_on, as_of=as_of, agreement__conflict=conflict)
    events = [Event("agreed", one.agreed, agreement=one) for one in agreements.values()]
    events += [Event("declared", one.declared, declaration=one) for one in declarations]
    events += [Event("due", one.due, duty=one) for one in _due(agreements, known_on) if one.due]
    events += [Event("breach", b.occurred, breach=b) for b in _breaches(conflict, clocks)]
    return sorted(events, key=lambda event: (event.when.earliest, event.kind))


def _due(agreements: Mapping[int, Agreement], known_on: datetime | None) -> list[Obligation]:
    """Return one duty for each clause and number that has a date; all its obligors share it."""
    rows = Replay(known_on=known_on).rows(Obligation, clause__agreement__in=agreements)
    dated = rows.filter(due_latest__isnull=False).order_by("clause_id", "number", "id")
    duties = as_records(Obligation, dated.distinct("clause_id", "number"), "clause")
    for duty in duties:
        duty.clause.agreement = agreements[duty.clause.agreement_id]
    return duties


def _breaches(conflict: Conflict, clocks: Clocks) -> list[Breach]:
    rows = Replay(known_on=clocks.known_on).rows(Breach, conflict=conflict)
    begun = rows.filter(occurred_earliest__lte=clocks.as_of, merged_into=None)
    return as_records(Breach, begun.order_by("-occurred_earliest", "-id")[:MOST_BREACHES])
