"""
A continuing duty or a prohibition: breaches of the last 14 days, then coverage (R4, R6, R11, R12).
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from agreements.compliance.coverage import worst_between
from agreements.compliance.facts import Facts
from agreements.compliance.outcome import Note
from agreements.compliance.weighing import Weighed, weigh
from agreements.types.terms import CoverageValue, Flag, State

# The quiet period after which an older breach becomes a marker (R12), and the period in which
# three established breaches are "repeated". Published with every board.
QUIET = timedelta(days=14)
REPEATED_WITHIN = timedelta(days=30)
REPEATED = 3
# How far back silence is read.
SEEN_WITHIN = timedelta(hours=24)
INSTANT = timedelta(microseconds=1)

_BY_COVERAGE = {
    CoverageValue.ADEQUATE: State.HOLDING,
    CoverageValue.PARTIAL: State.NO_REPORTED_BREACH,
}


class Series:
    """Some breaches of a cell in the order of their moments."""

    def __init__(self, breaches: Iterable[Weighed]) -> None:
        self.breaches = sorted(breaches, key=lambda w: (w.moment, w.breach.ident))
        self.moments = [weighed.moment for weighed in self.breaches]

    def between(self, begins: datetime, ends: datetime) -> list[Weighed]:
        """Return those with begins ≤ moment < ends."""
        return self.breaches[bisect_left(self.moments, begins) : bisect_left(self.moments, ends)]

    def any_between(self, begins: datetime, ends: datetime) -> bool:
        """Tell whether there is one with begins ≤ moment < ends."""
        at = bisect_left(self.moments, begins)
        return at < len(self.moments) and self.moments[at] < ends


@dataclass(frozen=True, slots=True)
class Bearing:
    """The breaches of one cell, weighed and sorted by what they can do."""

    all: Series
    established: Series
    contested: Series
    alleged: Series
    unattributed: Series
    barring: Series


def bear(facts: Facts, obligor: str, in_force: datetime) -> Bearing:
    """Weigh every breach for one obligor of a duty that binds from `in_force`."""
    weighed = [weigh(breach, facts, obligor, in_force) for breach in facts.breaches]
    return Bearing(
        Series(weighed),
        Series(w for w in weighed if w.established),
        Series(w for w in weighed if w.contested),
        Series(w for w in weighed if w.alleged),
        Series(w for w in weighed if w.unattributed),
        Series(w for w in weighed if w.barring),
    )


def continuing_state(
    facts: Facts, bearing: Bearing, in_force: datetime, as_of: datetime, note: Note
) -> tuple[State, tuple[str, ...]]:
    """Return the state of a continuing duty or prohibition, and its flags."""
    since = as_of - QUIET
    flags = _standing_flags(bearing, as_of)
    recent = bearing.established.between(since, as_of)
    if recent:
        return _established(bearing, recent, as_of, note), (*flags, *_denied(recent))
    for state, series in (
        (State.CONTESTED, bearing.contested),
        (State.ALLEGED, bearing.alleged),
    ):
        said = series.between(since, as_of)
        if said:
            _note_said(state, said, note)
            return state, (*flags, *_reached(said))
    return _by_coverage(facts, bearing, in_force, as_of, note), flags


def _established(bearing: Bearing, recent: list[Weighed], as_of: datetime, note: Note) -> State:
    month = bearing.established.between(as_of - REPEATED_WITHIN, as_of)
    for weighed in recent:
        note(
            "R2",
            (weighed.breach.ident,),
            "It happened ({}), this party did it ({}), and it is characterised as a breach.",
            weighed.occurrence,
            weighed.attribution,
        )
    if any(weighed.denied for weighed in recent):
        note(
            "R6",
            idents(w for w in recent if w.denied),
            "This party denies it; a denial does not undo what is established.",
        )
    if len(month) >= REPEATED:
        note("R12", idents(month), "{} established breaches within 30 days.", len(month))
        return State.BREACHED_REPEATEDLY
    return State.BREACHED


def _note_said(state: State, said: Sequence[Weighed], note: Note) -> None:
    inputs = idents(said)
    if state == State.CONTESTED:
        note(
            "R6",
            inputs,
            "This party is accused and denies, or accuses its accuser, of {} in the "
            "last 14 days. Neither erases the other.",
            _acts(said),
        )
    else:
        note(
            "R4",
            inputs,
            "This party is said to have done {} in the last 14 days; it is not "
            "established as its breach.",
            _acts(said),
        )
    note(
        "R5",
        inputs,
        "Levels reached: occurrence {}, attribution {}.",
        max(w.occurrence for w in said),
        max(w.attribution for w in said),
    )


def _acts(said: Sequence[Weighed]) -> str:
    return "one act" if len(said) == 1 else f"{len(said)} acts"


def _by_coverage(
    facts: Facts, bearing: Bearing, in_force: datetime, as_of: datetime, note: Note
) -> State:
    seen, records = worst_between(facts.coverage, max(as_of - SEEN_WITHIN, in_force), as_of)
    state = _BY_COVERAGE.get(seen, State.UNKNOWN)
    note(
        "R11",
        records,
        "Nothing accepted against this party in the last 14 days; coverage of the "
        "last 24 hours, at its worst: {}.",
        seen.replace("_", " "),
    )
    if state == State.HOLDING:
        state = _after_a_breach(facts, bearing, as_of, note)
    if state == State.HOLDING and bearing.barring.any_between(as_of - QUIET, as_of):
        note(
            "R1",
            idents(bearing.barring.between(as_of - QUIET, as_of)),
            "An act is corroborated whose time or scope is not settled: it cannot be said to hold.",
        )
        return State.UNKNOWN
    if state != State.UNKNOWN and bearing.unattributed.any_between(as_of - QUIET, as_of):
        note(
            "R2",
            idents(bearing.unattributed.between(as_of - QUIET, as_of)),
            "An act is corroborated and nobody is known to have done it.",
        )
        return State.UNKNOWN
    return state


def _after_a_breach(facts: Facts, bearing: Bearing, as_of: datetime, note: Note) -> State:
    """Adequate coverage reads as holding after a breach only if it was adequate ever since."""
    earlier = bearing.established.between(as_of - REPEATED_WITHIN, as_of)
    if not earlier:
        return State.HOLDING
    seen, _ = worst_between(facts.coverage, earlier[0].moment, as_of)
    if seen == CoverageValue.ADEQUATE:
        return State.HOLDING
    note(
        "R12", idents(earlier), "A breach within 30 days, and coverage was not adequate ever since."
    )
    return State.NO_REPORTED_BREACH


def _standing_flags(bearing: Bearing, as_of: datetime) -> tuple[str, ...]:
    flags = []
    if bearing.established.any_between(datetime.min.replace(tzinfo=as_of.tzinfo), as_of - QUIET):
        flags.append(Flag.EARLIER_BREACH)
    if any(
        w.open_scope and w.outside and w.concerns and w.moment < as_of for w in bearing.all.breaches
    ):
        flags.append(Flag.APPLICABILITY_UNDETERMINED)
    return tuple(flags)


def _denied(breaches: Sequence[Weighed]) -> tuple[str, ...]:
    return (Flag.CONTESTED,) if any(weighed.denied for weighed in breaches) else ()


def _reached(said: Sequence[Weighed]) -> tuple[str, ...]:
    """Name the levels a contested or alleged cell has reached."""
    return (
        f"occurrence_{max(weighed.occurrence for weighed in said)}",
        f"attribution_{max(weighed.attribution for weighed in said)}",
    )


def idents(breaches: Iterable[Weighed]) -> tuple[str, ...]:
    """Return the ids of some weighed breaches."""
    return tuple(weighed.breach.ident for weighed in breaches)


def continuing_changes(facts: Facts, bearing: Bearing) -> Iterable[datetime]:
    """Yield every instant from which the state can be another than just before."""
    for moment in bearing.all.moments:
        yield moment + INSTANT
        yield moment + QUIET + INSTANT
        yield moment + REPEATED_WITHIN + INSTANT
    yield from coverage_changes(facts)


def coverage_changes(facts: Facts) -> Iterable[datetime]:
    """Yield every instant from which the coverage of the last 24 hours can be another."""
    for record in facts.coverage:
        for bound in (record.begins, record.ends):
            if bound is not None:
                yield bound + INSTANT
                yield bound + SEEN_WITHIN
