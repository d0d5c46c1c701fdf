"""
The agreements of one conflict side by side: how long until somebody first claimed a breach.

A wait runs from when a clause took effect to when the act began, both as intervals. It measures
claims, not conduct: who reports sooner is heard sooner.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from agreements.models import Actor, Agreement, Clause, Conflict, Obligation
from agreements.models.history import as_known
from agreements.models.labels import label
from agreements.queries.acts import Act, Actors, fuzzy_of, load_actors, load_acts
from agreements.types.fuzzy import FuzzyInstant
from agreements.types.terms import ClauseKind, DeadlineKind, Level

_ZERO = timedelta(0)


@dataclass(frozen=True, slots=True)
class Wait:
    """From effect to the act: between `shortest` and `longest`, for neither is known exactly."""

    shortest: timedelta
    longest: timedelta
    act: Act


@dataclass(frozen=True, slots=True)
class KindRow:
    """
    The clauses of one kind in one agreement. `kind` None: the whole agreement.

    `first` None: no act is claimed that is known to lie after the effect. `per_side` has the
    first wait for each side accused; `vague` counts acts whose time may lie before the effect.
    """

    agreement: Agreement
    kind: ClauseKind | None
    clauses: list[Clause]
    effect: FuzzyInstant | None
    first: Wait | None
    per_side: Mapping[str, Wait]
    claimed: int
    vague: int

    @property
    def kind_words(self) -> str:
        """The kind of clause in words."""
        return str(label(self.kind)) if self.kind else ""

    @property
    def watched(self) -> bool:
        """Whether a wait can be counted at all: something took effect."""
        return self.effect is not None


@dataclass(frozen=True, slots=True)
class ComparedAgreement:
    """One agreement's column of facts, and its rows by kind of clause."""

    agreement: Agreement
    effect: FuzzyInstant | None
    clauses: int
    duties: int
    dated: int
    whole: KindRow
    kinds: list[KindRow]

    @property
    def notice(self) -> tuple[timedelta, timedelta] | None:
        """How long before it took effect it was agreed, at the least and at the most, if known."""
        if self.effect is None:
            return None
        agreed: FuzzyInstant = self.agreement.agreed
        return (
            max(self.effect.earliest - agreed.latest, _ZERO),
            max(self.effect.latest - agreed.earliest, _ZERO),
        )


@dataclass(frozen=True, slots=True)
class Comparison:
    """All agreements of a conflict, oldest first, and how far the time looked at reaches."""

    agreements: list[ComparedAgreement]
    parties: list[Actor]
    as_of: datetime

    @property
    def rows(self) -> list[KindRow]:
        """The rows of all agreements, by kind of clause and then by age."""
        kinds = list(ClauseKind)
        rows = [row for one in self.agreements for row in one.kinds]
        return sorted(rows, key=lambda row: kinds.index(row.kind or ClauseKind.OTHER))


def compare_agreements(
    conflict: Conflict, *, as_of: datetime, known_on: datetime | None
) -> Comparison:
    """Return a conflict's agreements agreed by `as_of`, side by side. Ten queries."""
    actors = load_actors(conflict)
    acts = load_acts(conflict, actors, as_of=as_of, known_on=known_on)
    agreements = [
        one
        for one in Agreement.objects.filter(conflict=conflict).by_date()
        if one.agreed.earliest <= as_of
    ]
    clauses = _grouped_clauses(agreements)
    duties = _Duties.load(conflict, known_on=known_on)
    compared = [
        _compare(agreement, clauses.get(agreement.pk, []), duties, acts, actors)
        for agreement in agreements
    ]
    parties = sorted((actors.by_pk[pk] for pk in actors.parties), key=lambda actor: actor.name)
    return Comparison(compared, parties, as_of)


@dataclass(frozen=True, slots=True)
class _Duties:
    """For each clause: its duties' effects, how many duties, how many with a date."""

    effects: Mapping[int, list[FuzzyInstant]]
    count: Mapping[int, int]
    dated: Mapping[int, int]

    @classmethod
    def load(cls, conflict: Conflict, *, known_on: datetime | None) -> "_Duties":
        effects: dict[int, list[FuzzyInstant]] = defaultdict(list)
        count: dict[int, int] = defaultdict(int)
        dated: dict[int, int] = defaultdict(int)
        states = as_known(Obligation, known_on).filter(clause__agreement__conflict=conflict)
        for row in states.values():
            effect = fuzzy_of(row, "in_force")
            if effect is not None:
                effects[row["clause_id"]].append(effect)
            count[row["clause_id"]] += 1
            dated[row["clause_id"]] += row["deadline_kind"] != DeadlineKind.NONE
        return cls(effects, count, dated)


def _grouped_clauses(agreements: list[Agreement]) -> dict[int, list[Clause]]:
    grouped: dict[int, list[Clause]] = defaultdict(list)
    for clause in Clause.objects.operative().filter(agreement__in=agreements).order_by("order"):
        grouped[clause.agreement_id].append(clause)
    return dict(grouped)


def _compare(
    agreement: Agreement, clauses: list[Clause], duties: _Duties, acts: list[Act], actors: Actors
) -> ComparedAgreement:
    by_kind: dict[ClauseKind, list[Clause]] = defaultdict(list)
    for clause in clauses:
        clause.agreement = agreement
        by_kind[ClauseKind(clause.kind)].append(clause)
    kinds = [
        _kind_row(agreement, kind, by_kind[kind], duties, acts, actors)
        for kind in ClauseKind
        if kind in by_kind
    ]
    whole = _kind_row(agreement, None, clauses, duties, acts, actors)
    return ComparedAgreement(
        agreement,
        agreement.in_force_from,
        len(clauses),
        sum(duties.count.get(clause.pk, 0) for clause in clauses),
        sum(duties.dated.get(clause.pk, 0) for clause in clauses),
        whole,
        kinds,
    )


def _kind_row(
    agreement: Agreement,
    kind: ClauseKind | None,
    clauses: list[Clause],
    duties: _Duties,
    acts: list[Act],
    actors: Actors,
) -> KindRow:
    effects = {clause.pk: _effect_of(clause, agreement, duties) for clause in clauses}
    known = [effect for effect in effects.values() if effect is not None]
    waits, vague = [], 0
    touching = [act for act in acts if any(pk in effects for pk, _ in act.touches)]
    claimed = [act for act in touching if act.accusations and act.level > Level.V0]
    for act in claimed:
        wait = _wait_of(act, effects)
        if wait is not None:
            waits.append(wait)
        elif _may_lie_after(act, effects):
            vague += 1
    return KindRow(
        agreement,
        kind,
        clauses,
        min(known, key=lambda effect: effect.earliest, default=None),
        _first(waits),
        _per_side(waits, actors),
        len(claimed),
        vague,
    )


def _effect_of(clause: Clause, agreement: Agreement, duties: _Duties) -> FuzzyInstant | None:
    """Return when the first duty of a clause took effect: its own time, else the agreement's."""
    own = duties.effects.get(clause.pk, [])
    return min(own, key=lambda effect: effect.earliest, default=agreement.in_force_from)


def _wait_of(act: Act, effects: Mapping[int, FuzzyInstant | None]) -> Wait | None:
    """Return how long an act came after the first clause it touches; None where that is unsure."""
    if act.occurred is None:
        return None
    waits = [
        Wait(
            max(act.occurred.earliest - effect.latest, _ZERO),
            act.occurred.latest - effect.earliest,
            act,
        )
        for pk, _ in act.touches
        if (effect := effects.get(pk)) is not None and act.occurred.earliest >= effect.earliest
    ]
    return _first(waits)


def _may_lie_after(act: Act, effects: Mapping[int, FuzzyInstant | None]) -> bool:
    known = [effect for pk, _ in act.touches if (effect := effects.get(pk)) is not None]
    latest = act.occurred.latest if act.occurred else None
    return any(latest is None or latest >= effect.earliest for effect in known)


def _first(waits: Iterable[Wait]) -> Wait | None:
    """Return the wait that is over first: what surely happened sooner counts before what may have."""
    return min(waits, key=lambda wait: (wait.longest, wait.shortest), default=None)


def _per_side(waits: list[Wait], actors: Actors) -> dict[str, Wait]:
    by_side: dict[str, list[Wait]] = defaultdict(list)
    for wait in waits:
        sides = {actors.side_of(accused.pk) for accused in wait.act.accused}
        for side in sides:
            if side is not None:
                by_side[side.name].append(wait)
    firsts: dict[str, Any] = {side: _first(found) for side, found in sorted(by_side.items())}
    return firsts
