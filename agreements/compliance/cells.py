"""
One cell: a duty of one obligor, asked at any moment, with its trace and its history.

The lifecycle speaks first, then the rules of the duty's kind, then an override (R1 to R21).
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from itertools import pairwise

from agreements.compliance import force
from agreements.compliance.continuing import (
    INSTANT,
    QUIET,
    SEEN_WITHIN,
    Bearing,
    bear,
    continuing_changes,
    continuing_flags,
    continuing_state,
    note_coverage,
)
from agreements.compliance.counts import Counts, count
from agreements.compliance.coverage import Coverage
from agreements.compliance.deliveries import (
    delivery_changes,
    delivery_flags,
    delivery_state,
    is_refusal,
    judged_period,
    period_bounds,
    time_of,
)
from agreements.compliance.facts import (
    ACCUSING,
    EARLIEST,
    LATEST,
    BreachFacts,
    DeliveryFacts,
    Facts,
    OverrideFacts,
)
from agreements.compliance.outcome import Note, Outcome, Trace, silent
from agreements.types.terms import CoverageValue, Duty, Flag, InScope, Level, State


@dataclass(frozen=True, slots=True)
class Span:
    """A time, half-open, through which a cell keeps one state."""

    start: datetime
    end: datetime
    state: State


class Cell:
    """
    What is known of one duty of one obligor; `at` answers for a moment.

    The breaches are weighed once; every answer is then a look into their order. `coverage` may
    be handed in where many cells share its records.
    """

    def __init__(self, facts: Facts, obligor: str, coverage: Coverage | None = None) -> None:
        self.facts = facts
        self.obligor = obligor
        self.coverage = coverage or Coverage(facts.coverage)
        self._start = force.binding_from(facts)
        self._end = force.end_of(facts)
        self._overrides = [override for override in facts.overrides if not override.fault]
        self._changes: list[datetime] | None = None
        self._known_until = EARLIEST
        self._bearing: Bearing | None = None
        # The states from each change on: asked again and again while a cell stays in memory.
        self._state_from: dict[datetime, State] = {}

    @property
    def duty(self) -> Duty:
        """What the duty is; a conditional one, what it becomes."""
        return self.facts.duty.becomes or self.facts.duty.duty

    @property
    def bearing(self) -> Bearing:
        """The breaches, weighed for this obligor; only where the duty binds at all."""
        if self._bearing is None:
            self._bearing = bear(self.facts, self.obligor, self._start or LATEST)
        return self._bearing

    @cached_property
    def counts(self) -> Counts:
        """How many records bear on the cell, whether or not they move it."""
        return count(self.facts, self.obligor)

    @cached_property
    def first_claimed(self) -> tuple[datetime, datetime] | None:
        """
        From when to when the first act began that somebody claims, at the earliest and at the latest.

        Of those in scope and surely begun when the duty was in force; None if nobody claims one.
        """
        start = self.facts.duty.in_force
        if start is None:
            return None
        first: BreachFacts | None = None
        for breach in self.facts.breaches:
            if breach.in_scope != InScope.YES or breach.earliest < start:
                continue
            if first and (breach.latest, breach.earliest) >= (first.latest, first.earliest):
                continue
            if any(claim.kind in ACCUSING for claim in breach.claims):
                first = breach
        return (first.earliest, first.latest) if first else None

    def at(self, as_of: datetime) -> Outcome:
        """Return state, flags and trace at a moment."""
        trace = Trace()
        return replace(self.read(as_of, trace), trace=tuple(trace.lines))

    def read(self, as_of: datetime, note: Note = silent) -> Outcome:
        """Return state and flags at a moment; the trace's lines go to `note`."""
        lifecycle = self._lifecycle(as_of, note)
        if lifecycle is not None:
            owed = lifecycle != State.NOT_APPLICABLE
            flags = self._standing(note) if owed else ()
            return Outcome(lifecycle, flags, self._before(as_of, lifecycle))
        self._note_gate(as_of, note)
        state = self._computed(as_of, note)
        flags = (*self._flags(state, as_of, note), *self._standing(note))
        override = self._override(as_of)
        self._note_overrides(state, override, note)
        if override is not None:
            return Outcome(override.state, (*flags, Flag.OVERRIDDEN))
        return Outcome(state, flags)

    def state_at(self, as_of: datetime) -> State:
        """Return the state alone: what `at` gives, without its reasons."""
        lifecycle = self._lifecycle(as_of, silent)
        if lifecycle is not None:
            return lifecycle
        override = self._override(as_of) if self._overrides else None
        return override.state if override else self._computed(as_of, silent)

    def since(self, as_of: datetime) -> datetime | None:
        """Return from when the cell has had the state it has, or None if it always had."""
        changes = self.changes(as_of)
        state = self.state_at(as_of)
        at = bisect_right(changes, as_of) - 1
        while at > 0 and self._state_since(changes[at - 1]) == state:
            at -= 1
        if at < 0 or (at == 0 and self.state_at(changes[0] - INSTANT) == state):
            return None
        return changes[at].replace(microsecond=0)

    def spans(self, start: datetime, end: datetime) -> list[Span]:
        """Return the states from `start` up to, not including, `end`, computed where they change."""
        moments = [start, *(m for m in self.changes(end) if start < m < end), end]
        spans: list[Span] = []
        for begins, ends in pairwise(moments):
            state = self._state_since(begins) if begins != start else self.state_at(start)
            if spans and spans[-1].state == state:
                spans[-1] = Span(spans[-1].start, ends, state)
            else:
                spans.append(Span(begins, ends, state))
        return spans

    def _state_since(self, change: datetime) -> State:
        """Return the state from a moment on, computed once."""
        state = self._state_from.get(change)
        if state is None:
            state = self._state_from[change] = self.state_at(change)
        return state

    def markers(self) -> list[datetime]:
        """Return the moments of all established breaches, which stay on every timeline (R12)."""
        return list(self.bearing.established.moments) if self._start else []

    def changes(self, until: datetime) -> list[datetime]:
        """
        Return, in order, every instant from which the state can be another than just before.

        All of them up to `until`; the periods of a recurring duty go on for ever.
        """
        if self._changes is None or until > self._known_until:
            self._changes = sorted(set(self._moments_of_change(until)))
            self._known_until = until if self.duty == Duty.RECURRING else LATEST
        return self._changes

    def _lifecycle(self, as_of: datetime, note: Note) -> State | None:
        """Return the state of a duty that does not bind at a moment, or None if it does."""
        duty = self.facts.duty
        if self.obligor not in duty.obligors:
            note("R13", (), "{} does not owe this duty.", self.obligor)
            return State.NOT_APPLICABLE
        if duty.duty == Duty.PROPOSAL:
            note("R1", (), "The instrument is a proposal: it binds nobody.")
            return State.NOT_IN_FORCE
        if duty.in_force is None or as_of < duty.in_force:
            note("R1", (), "In force from {}.", duty.in_force or "no known date")
            return State.NOT_IN_FORCE
        if self._end is not None and as_of >= self._end.at:
            by = (self._end.by,) if self._end.by else ()
            note("R17", by, "It is {} from {} on.", self._end.state.lower(), self._end.at)
            return self._end.state
        if self.facts.suspensions and (found := force.suspension_at(self.facts, as_of)):
            note("R17", (), "Suspended from {} on.", found.begins)
            return State.SUSPENDED
        if self._start is None or as_of < self._start:
            triggers = tuple(trigger.ident for trigger in self.facts.triggers)
            note("R19", triggers, "Its condition is not established (V2) to have been met by then.")
            return State.DORMANT
        return None

    def _before(self, as_of: datetime, lifecycle: State) -> State | None:
        """Return the last computed state before the lifecycle took over."""
        if lifecycle in (State.NOT_APPLICABLE, State.NOT_IN_FORCE, State.DORMANT):
            return None
        moment = as_of
        if self._end is not None and as_of >= self._end.at:
            moment = self._end.at
        elif suspension := force.suspension_at(self.facts, as_of):
            moment = suspension.begins
        while suspension := force.suspension_before(self.facts, moment):
            moment = suspension.begins
        if self._start is None or moment < self._start:
            return None
        return self._computed(moment, silent)

    def _computed(self, as_of: datetime, note: Note) -> State:
        """Apply the rules of the duty's kind to a moment at which it binds."""
        duty, start = self.duty, self._start or as_of
        if duty in (Duty.PROHIBITION, Duty.CONTINUING):
            return continuing_state(self.coverage, self.bearing, start, as_of, note)
        if duty == Duty.EFFORT:
            return self._effort(start, as_of, note)
        return delivery_state(*self._delivery(as_of, note), as_of, note)

    def _delivery(
        self, as_of: datetime, note: Note
    ) -> tuple[tuple[DeliveryFacts, ...], datetime | None]:
        """Return the reports judged at a moment, and by when the delivery is due."""
        if self.duty != Duty.RECURRING:
            return self.facts.deliveries, force.due_at(self.facts, as_of)
        return judged_period(self.facts, self._start or as_of, as_of, note)

    def _flags(self, state: State, as_of: datetime, note: Note) -> tuple[str, ...]:
        """Return what is said beside the computed state."""
        if self.duty in (Duty.PROHIBITION, Duty.CONTINUING):
            return continuing_flags(self.bearing, state, as_of)
        if self.duty == Duty.EFFORT:
            return ()
        late = delivery_flags(*self._delivery(as_of, silent), state, as_of)
        return (*late, *self._said_of_delivery(as_of, note))

    def _note_gate(self, as_of: datetime, note: Note) -> None:
        """Say what was looked at and moves nothing (R1, R2)."""
        if note is silent:
            return
        for weighed in self.bearing.all.breaches:
            if weighed.moment >= as_of:
                continue
            ident = (weighed.breach.ident,)
            if weighed.outside:
                note("R1", ident, "It moves nothing here: {}.", weighed.outside)
            elif weighed.freed:
                note("R2", ident, "An assessment frees this party of the act.")
            elif weighed.away and weighed.concerns:
                held = str(weighed.breach.characterised).replace("_", " ")
                note("R2", ident, "It is characterised as {}.", held)
            elif weighed.alleged and weighed.moment < as_of - QUIET:
                told = "established" if weighed.established else "said to be this party's"
                note("R12", ident, "An act {}, older than 14 days; its marker stays.", told)

    def _effort(self, start: datetime, as_of: datetime, note: Note) -> State:
        reports = [
            report
            for report in self.facts.deliveries
            if not report.announcement
            and not is_refusal(report)
            and report.level >= Level.V1
            and time_of(report)[1] <= as_of
        ]
        if reports:
            note("R9", tuple(sorted(r.ident for r in reports)), "An effort is reported.")
            return State.EFFORT_REPORTED
        begins = max(as_of - SEEN_WITHIN, start)
        note_coverage(self.coverage, begins, as_of, note, "No effort is reported")
        adequate = self.coverage.worst(begins, as_of) == CoverageValue.ADEQUATE
        return State.NO_EFFORT_REPORTED if adequate else State.UNKNOWN

    def _said_of_delivery(self, as_of: datetime, note: Note) -> tuple[str, ...]:
        """Return the flags that accusations and denials set on a delivery; they move no state."""
        said = self.bearing.alleged.between(EARLIEST, as_of)
        if not said:
            return ()
        inputs = tuple(weighed.breach.ident for weighed in said)
        note("R6", inputs, "Accusations and denials of a delivery are kept as flags.")
        denied = any(weighed.denied or weighed.mutual for weighed in said)
        return (Flag.ALLEGED, Flag.CONTESTED) if denied else (Flag.ALLEGED,)

    def _standing(self, note: Note) -> tuple[str, ...]:
        """Return the flags that do not depend on the moment."""
        flags: list[str] = []
        if self.facts.duty.confidential:
            flags.append(Flag.CONFIDENTIAL)
            note("R8", (), "Whether it is kept cannot be verified publicly.")
        readings = sorted(set(self.facts.readings))
        if len(readings) > 1:
            flags.append(Flag.INTERPRETATION_DISPUTED)
            note("R18", (), "Its meaning is disputed: {}.", "; ".join(readings))
        return tuple(flags)

    def _override(self, as_of: datetime) -> OverrideFacts | None:
        """Return the newest override that applies; one that does not never displaces it (R20)."""
        applying = [o for o in self._overrides if o.recorded <= as_of <= o.until]
        return max(applying, key=lambda override: (override.recorded, override.order), default=None)

    def _note_overrides(self, computed: State, applying: OverrideFacts | None, note: Note) -> None:
        for override in self.facts.overrides:
            if override.fault:
                note("R20", (override.ident,), "An override is ignored: {}.", override.fault)
        if applying is not None:
            note(
                "R20",
                (applying.ident,),
                "Computed: {}. Two people set this cell to {} ({} set aside) until {}: {}",
                computed,
                applying.state,
                applying.rule or "no rule named",
                applying.until,
                applying.reason,
            )

    def _moments_of_change(self, until: datetime) -> Iterator[datetime]:
        yield from self._lifecycle_changes()
        for override in self._overrides:
            yield override.recorded
            yield override.until + INSTANT
        start = self._start
        if start is None or self.obligor not in self.facts.duty.obligors:
            return
        if self.duty in (Duty.PROHIBITION, Duty.CONTINUING):
            yield from continuing_changes(self.coverage, self.bearing)
            yield start + SEEN_WITHIN
            yield start + INSTANT
        elif self.duty == Duty.EFFORT:
            yield from self.coverage.changes(SEEN_WITHIN)
            yield from delivery_changes(self.facts.deliveries, None)
            yield start + INSTANT
        elif self.duty == Duty.RECURRING:
            yield from delivery_changes(self.facts.deliveries, None)
            for bound in period_bounds(self.facts, start, until):
                yield bound
                yield bound + INSTANT
        else:
            trigger = force.trigger_of(self.facts)
            due = force.due_at(self.facts, max(start, trigger.at) if trigger else start)
            yield from delivery_changes(self.facts.deliveries, due)

    def _lifecycle_changes(self) -> Iterator[datetime]:
        moments = [self.facts.duty.in_force, self._start]
        moments += [end.at for end in self.facts.ends]
        moments += [bound for s in self.facts.suspensions for bound in (s.begins, s.ends)]
        moments += [trigger.at for trigger in self.facts.triggers]
        yield from (moment for moment in moments if moment is not None)
