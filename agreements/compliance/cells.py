"""
One cell: a duty of one obligor, asked at any moment, with its trace and its history.

The lifecycle speaks first, then the rules of the duty's kind, then an override (R1 to R21).
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from agreements.compliance import force
from agreements.compliance.continuing import (
    INSTANT,
    QUIET,
    SEEN_WITHIN,
    Bearing,
    bear,
    continuing_changes,
    continuing_state,
    coverage_changes,
)
from agreements.compliance.coverage import worst_between
from agreements.compliance.deliveries import (
    delivery_changes,
    delivery_state,
    is_refusal,
    period_bounds,
    recurring_state,
    time_of,
)
from agreements.compliance.facts import EARLIEST, LATEST, Facts, OverrideFacts
from agreements.compliance.outcome import Note, Outcome, Trace, silent
from agreements.types.terms import CoverageValue, Duty, Flag, Level, State


@dataclass(frozen=True, slots=True)
class Span:
    """A time, half-open, through which a cell keeps one state."""

    start: datetime
    end: datetime
    state: State


class Cell:
    """
    What is known of one duty of one obligor; `at` answers for a moment.

    The breaches are weighed once; every answer is then a look into their order.
    """

    def __init__(self, facts: Facts, obligor: str) -> None:
        self.facts = facts
        self.obligor = obligor
        self._start = force.binding_from(facts)
        self._end = force.end_of(facts)
        self._changes: list[datetime] | None = None
        self._known_until = EARLIEST
        self.bearing: Bearing | None = None
        if self._start is not None and obligor in facts.duty.obligors:
            self.bearing = bear(facts, obligor, self._start)

    @property
    def duty(self) -> Duty:
        """What the duty is; a conditional one, what it becomes."""
        return self.facts.duty.becomes or self.facts.duty.duty

    def at(self, as_of: datetime) -> Outcome:
        """Return state, flags and trace at a moment."""
        trace = Trace()
        found = self._judge(as_of, trace)
        return Outcome(found.state, found.flags, found.state_before, tuple(trace.lines))

    def state_at(self, as_of: datetime) -> State:
        """Return the state alone: what `at` gives, without its reasons."""
        return self._judge(as_of, silent).state

    def since(self, as_of: datetime) -> datetime | None:
        """Return from when the cell has had the state it has, or None if it always had."""
        changes = self.changes(as_of)
        state = self.state_at(as_of)
        at = bisect_right(changes, as_of) - 1
        while at > 0 and self.state_at(changes[at - 1]) == state:
            at -= 1
        if at < 0 or (at == 0 and self.state_at(changes[0] - INSTANT) == state):
            return None
        return changes[at].replace(microsecond=0)

    def spans(self, start: datetime, end: datetime) -> list[Span]:
        """Return the states from `start` up to, not including, `end`, computed where they change."""
        moments = [start, *(m for m in self.changes(end) if start < m < end), end]
        spans: list[Span] = []
        for begins, ends in pairwise(moments):
            state = self.state_at(begins)
            if spans and spans[-1].state == state:
                spans[-1] = Span(spans[-1].start, ends, state)
            else:
                spans.append(Span(begins, ends, state))
        return spans

    def markers(self) -> list[datetime]:
        """Return the moments of all established breaches, which stay on every timeline (R12)."""
        return list(self.bearing.established.moments) if self.bearing else []

    def changes(self, until: datetime) -> list[datetime]:
        """
        Return, in order, every instant from which the state can be another than just before.

        All of them up to `until`; the periods of a recurring duty go on for ever.
        """
        if self._changes is None or until > self._known_until:
            self._changes = sorted(set(self._moments_of_change(until)))
            self._known_until = until if self.duty == Duty.RECURRING else LATEST
        return self._changes

    def _judge(self, as_of: datetime, note: Note) -> Outcome:
        """Let the lifecycle speak, then the duty's own rules, then an override."""
        if self.obligor not in self.facts.duty.obligors:
            note("R13", (), "{} does not owe this duty.", self.obligor)
            return Outcome(State.NOT_APPLICABLE)
        lifecycle = self._lifecycle(as_of, note)
        if lifecycle is not None:
            before = self._before(as_of, lifecycle)
            return Outcome(lifecycle, self._standing(note), before)
        state, flags = self._computed(as_of, note)
        flags = (*flags, *self._standing(note))
        override = self._override(as_of, note)
        if override is None:
            return Outcome(state, flags)
        note(
            "R20",
            (override.ident,),
            "Computed: {}. Two people set this cell to {} ({} set aside) until {}: {}",
            state,
            override.state,
            override.rule or "no rule named",
            override.until.date(),
            override.reason,
        )
        return Outcome(override.state, (*flags, Flag.OVERRIDDEN))

    def _lifecycle(self, as_of: datetime, note: Note) -> State | None:
        duty = self.facts.duty
        if duty.duty == Duty.PROPOSAL:
            note("R1", (), "The instrument is a proposal: it binds nobody.")
            return State.NOT_IN_FORCE
        if duty.in_force is None or as_of < duty.in_force:
            note(
                "R1",
                (),
                "In force from {}.",
                duty.in_force.isoformat() if duty.in_force else "no known date",
            )
            return State.NOT_IN_FORCE
        if self._end is not None and as_of >= self._end.at:
            note(
                "R17",
                (self._end.by,) if self._end.by else (),
                "{} from {} on.",
                self._end.state.replace("_", " ").capitalize(),
                self._end.at.isoformat(),
            )
            return self._end.state
        suspension = force.suspension_at(self.facts, as_of)
        if suspension is not None:
            note("R17", (), "Suspended from {} on.", suspension.begins.isoformat())
            return State.SUSPENDED
        if self._start is None or as_of < self._start:
            note(
                "R19",
                tuple(trigger.ident for trigger in self.facts.triggers),
                "Its condition is not established (V2) to have been met by then.",
            )
            return State.DORMANT
        return None

    def _before(self, as_of: datetime, lifecycle: State) -> State | None:
        """Return the last computed state before the lifecycle took over."""
        if lifecycle in (State.NOT_IN_FORCE, State.DORMANT):
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
        return self._computed(moment, silent)[0]

    def _computed(self, as_of: datetime, note: Note) -> tuple[State, tuple[str, ...]]:
        """Apply the rules of the duty's kind."""
        if self.bearing is None or self._start is None:
            raise ValueError("a duty that does not bind has no computed state")
        self._note_gate(as_of, note)
        if self.duty in (Duty.PROHIBITION, Duty.CONTINUING):
            return continuing_state(self.facts, self.bearing, self._start, as_of, note)
        if self.duty == Duty.EFFORT:
            return self._effort(as_of, note), ()
        if self.duty == Duty.RECURRING:
            state, flags = recurring_state(self.facts, self._start, as_of, note)
        else:
            due = force.due_at(self.facts, as_of)
            state, flags = delivery_state(self.facts.deliveries, due, as_of, note)
        return state, (*flags, *self._said_of_delivery(as_of, note))

    def _note_gate(self, as_of: datetime, note: Note) -> None:
        """Say what was looked at and moves nothing (R1, R2)."""
        if note is silent or self.bearing is None:
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
                note("R2", ident, "It is characterised as {}.", weighed.breach.characterised)
            elif weighed.counts and weighed.moment < as_of - QUIET and weighed.established:
                note("R12", ident, "A breach established earlier; its marker stays.")

    def _effort(self, as_of: datetime, note: Note) -> State:
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
        begins = max(as_of - SEEN_WITHIN, self._start or as_of)
        seen, records = worst_between(self.facts.coverage, begins, as_of)
        note(
            "R11",
            records,
            "No effort is reported; coverage of the last 24 hours, at its worst: {}.",
            seen.replace("_", " "),
        )
        adequate = seen == CoverageValue.ADEQUATE
        return State.NO_EFFORT_REPORTED if adequate else State.UNKNOWN

    def _said_of_delivery(self, as_of: datetime, note: Note) -> tuple[str, ...]:
        """Return the flags that accusations and denials set on a delivery; they move no state."""
        if self.bearing is None:
            return ()
        said = [w for w in self.bearing.alleged.breaches if w.moment < as_of]
        if not said:
            return ()
        note(
            "R6", tuple(w.breach.ident for w in said), "Accusations and denials are kept as flags."
        )
        denied = (Flag.CONTESTED,) if any(w.denied or w.mutual for w in said) else ()
        return (Flag.ALLEGED, *denied)

    def _standing(self, note: Note = silent) -> tuple[str, ...]:
        """Return the flags that do not depend on the moment."""
        flags: list[str] = []
        if self.facts.duty.confidential:
            flags.append(Flag.CONFIDENTIAL)
            note("R8", (), "Whether it is kept cannot be verified publicly.")
        if len(set(self.facts.readings)) > 1:
            flags.append(Flag.INTERPRETATION_DISPUTED)
            note(
                "R18",
                (),
                "Its meaning is disputed: {}.",
                "; ".join(sorted(set(self.facts.readings))),
            )
        return tuple(flags)

    def _override(self, as_of: datetime, note: Note) -> OverrideFacts | None:
        """Return the newest override that applies; one that does not never displaces it (R20)."""
        applying = []
        for override in self.facts.overrides:
            if override.fault:
                note("R20", (override.ident,), "An override is ignored: {}.", override.fault)
            elif override.recorded <= as_of <= override.until:
                applying.append(override)
        return max(applying, key=lambda override: (override.recorded, override.ident), default=None)

    def _moments_of_change(self, until: datetime) -> Iterator[datetime]:
        facts, start = self.facts, self._start
        yield from self._lifecycle_changes()
        for override in facts.overrides:
            yield override.recorded
            yield override.until + INSTANT
        if self.bearing is None or start is None:
            return
        if self.duty in (Duty.PROHIBITION, Duty.CONTINUING):
            yield from continuing_changes(facts, self.bearing)
            yield start + SEEN_WITHIN
        elif self.duty == Duty.EFFORT:
            yield from coverage_changes(facts)
            yield from delivery_changes(facts.deliveries, None)
        elif self.duty == Duty.RECURRING:
            yield from self._period_changes(start, until)
            yield from delivery_changes(facts.deliveries, None)
        else:
            due = force.due_at(facts, start)
            trigger = force.trigger_of(facts)
            if due is None and trigger is not None:
                due = force.due_at(facts, trigger.at)
            yield from delivery_changes(facts.deliveries, due)

    def _lifecycle_changes(self) -> Iterable[datetime]:
        moments = [self.facts.duty.in_force, self._start]
        moments += [end.at for end in self.facts.ends]
        moments += [bound for s in self.facts.suspensions for bound in (s.begins, s.ends)]
        moments += [trigger.at for trigger in self.facts.triggers]
        return (moment for moment in moments if moment is not None)

    def _period_changes(self, start: datetime, until: datetime) -> Iterator[datetime]:
        for bound in period_bounds(self.facts, start, until):
            yield bound
            yield bound + INSTANT
