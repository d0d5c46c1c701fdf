"""
A continuing duty or a prohibition: breaches of the last 14 days, then coverage (R4, R6, R11, R12).
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from agreements.compliance.coverage import Coverage
from agreements.compliance.facts import EARLIEST, Facts
from agreements.compliance.outcome import Note, silent
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
        self.breaches = list(breaches)
        self.moments = [weighed.moment for weighed in self.breaches]

    def between(self, begins: datetime, ends: datetime) -> Sequence[Weighed]:
        """Return those with begins ≤ moment < ends."""
        if not self.moments:
            return ()
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
    undetermined: Series


def bear(facts: Facts, obligor: str, in_force: datetime) -> Bearing:
    """Weigh every breach for one obligor of a duty that binds from `in_force`."""
    weighed = [weigh(breach, facts, obligor, in_force) for breach in facts.breaches]
    weighed.sort(key=lambda one: (one.moment, one.breach.ident))
    return Bearing(
        Series(weighed),
        Series(one for one in weighed if one.established),
        Series(one for one in weighed if one.contested),
        Series(one for one in weighed if one.alleged),
        Series(one for one in weighed if one.unattributed),
        Series(one for one in weighed if one.barring),
        Series(one for one in weighed if one.undetermined),
    )


def continuing_state(
    coverage: Coverage, bearing: Bearing, in_force: datetime, as_of: datetime, note: Note
) -> State:
    """Return the state of a continuing duty or prohibition."""
    since = as_of - QUIET
    recent = bearing.established.between(since, as_of)
    if recent:
        return _established(bearing, recent, as_of, note)
    for state, series in (
        (State.CONTESTED, bearing.contested),
        (State.ALLEGED, bearing.alleged),
    ):
        if series.any_between(since, as_of):
            _note_said(state, series.between(since, as_of), note)
            return state
    return _by_coverage(coverage, bearing, in_force, as_of, note)


def continuing_flags(bearing: Bearing, state: State, as_of: datetime) -> tuple[str, ...]:
    """Return what is said beside the state of a continuing duty."""
    since = as_of - QUIET
    flags: list[str] = []
    if bearing.established.any_between(EARLIEST, since):
        flags.append(Flag.EARLIER_BREACH)
    if bearing.undetermined.any_between(EARLIEST, as_of):
        flags.append(Flag.APPLICABILITY_UNDETERMINED)
    if any(weighed.denied for weighed in bearing.established.between(since, as_of)):
        flags.append(Flag.CONTESTED)
    said = {State.CONTESTED: bearing.contested, State.ALLEGED: bearing.alleged}.get(state)
    if said is not None:
        occurrence, attribution = _reached(said.between(since, as_of))
        flags += [f"occurrence_{occurrence}", f"attribution_{attribution}"]
    return tuple(flags)


def _established(bearing: Bearing, recent: Sequence[Weighed], as_of: datetime, note: Note) -> State:
    month = bearing.established.between(as_of - REPEATED_WITHIN, as_of)
    for weighed in recent:
        note(
            "R2",
            (weighed.breach.ident,),
            "It happened ({}), this party did it ({}), and it is characterised as a breach.",
            weighed.occurrence,
            weighed.attribution,
        )
    denied = [weighed for weighed in recent if weighed.denied]
    if denied:
        note(
            "R6",
            idents(denied),
            "This party denies it; a denial does not undo what is established.",
        )
    if len(month) < REPEATED:
        return State.BREACHED
    note("R12", idents(month), "{} established breaches within 30 days.", len(month))
    return State.BREACHED_REPEATEDLY


def _note_said(state: State, said: Sequence[Weighed], note: Note) -> None:
    if note is silent:
        return
    acts = "one act" if len(said) == 1 else f"{len(said)} acts"
    if state == State.CONTESTED:
        because = (
            "This party is accused and denies, or accuses its accuser, of {} in the last 14 days. "
            "Neither erases the other."
        )
        note("R6", idents(said), because, acts)
    else:
        because = (
            "This party is said to have done {} in the last 14 days; it is not established as "
            "its breach."
        )
        note("R4", idents(said), because, acts)
    note("R5", idents(said), "Levels reached: occurrence {}, attribution {}.", *_reached(said))


def _by_coverage(
    coverage: Coverage, bearing: Bearing, in_force: datetime, as_of: datetime, note: Note
) -> State:
    begins = max(as_of - SEEN_WITHIN, in_force)
    seen = coverage.worst(begins, as_of)
    state = _BY_COVERAGE.get(seen, State.UNKNOWN)
    note_coverage(
        coverage, begins, as_of, note, "Nothing that counts against this party in the last 14 days"
    )
    if state == State.HOLDING:
        state = _after_a_breach(coverage, bearing, as_of, note)
    recent = (as_of - QUIET, as_of)
    if state == State.HOLDING and bearing.barring.any_between(*recent):
        because = (
            "An act is corroborated whose time or scope is not settled: it cannot be said to hold."
        )
        note("R1", idents(bearing.barring.between(*recent)), because)
        return State.UNKNOWN
    if state != State.UNKNOWN and bearing.unattributed.any_between(*recent):
        because = "An act is corroborated and nobody is known to have done it."
        note("R2", idents(bearing.unattributed.between(*recent)), because)
        return State.UNKNOWN
    return state


def _after_a_breach(coverage: Coverage, bearing: Bearing, as_of: datetime, note: Note) -> State:
    """Adequate coverage reads as holding after a breach only if it was adequate ever since."""
    earlier = bearing.established.between(as_of - REPEATED_WITHIN, as_of)
    if not earlier or coverage.worst(earlier[0].moment, as_of) == CoverageValue.ADEQUATE:
        return State.HOLDING
    because = "A breach within 30 days, and coverage was not adequate ever since."
    note("R12", idents(earlier), because)
    return State.NO_REPORTED_BREACH


def note_coverage(
    coverage: Coverage, begins: datetime, as_of: datetime, note: Note, first: str
) -> None:
    """Leave the line that says who could see what in the last 24 hours."""
    if note is silent:
        return
    note(
        "R11",
        lambda: coverage.deciding(begins, as_of),
        "{}; coverage of the last 24 hours, at its worst: {}.",
        first,
        coverage.worst(begins, as_of).replace("_", " "),
    )


def _reached(said: Sequence[Weighed]) -> tuple[str, str]:
    """Return the highest levels of occurrence and attribution among what is said."""
    return max(w.occurrence for w in said), max(w.attribution for w in said)


def idents(breaches: Iterable[Weighed]) -> tuple[str, ...]:
    """Return the ids of some weighed breaches."""
    return tuple(weighed.breach.ident for weighed in breaches)


def continuing_changes(coverage: Coverage, bearing: Bearing) -> Iterator[datetime]:
    """Yield every instant from which the state can be another than just before."""
    for series in (bearing.established, bearing.alleged, bearing.unattributed, bearing.barring):
        for moment in series.moments:
            yield moment + INSTANT
            yield moment + QUIET + INSTANT
    for moment in bearing.established.moments:
        yield moment + REPEATED_WITHIN + INSTANT
    yield from coverage.changes(SEEN_WITHIN)
