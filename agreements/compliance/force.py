"""When a duty binds at all: in force, ended, suspended, dormant (R1, R17, R19)."""

from datetime import datetime

from agreements.compliance.deadlines import resolve_deadline
from agreements.compliance.facts import EndFacts, Facts, SuspensionFacts, TriggerFacts
from agreements.types.terms import DeadlineKind, Duty, Level, State

# Where two ends fall on the same instant, the one named first holds.
_ORDER = [State.SUPERSEDED, State.EXPIRED, State.TERMINATED]


def trigger_of(facts: Facts) -> TriggerFacts | None:
    """Return the first trigger established at V2 or higher: only such a one counts (R19)."""
    counting = [trigger for trigger in facts.triggers if trigger.level >= Level.V2]
    return min(counting, key=lambda trigger: (trigger.at, trigger.ident), default=None)


def binding_from(facts: Facts) -> datetime | None:
    """Return from when the duty binds: in force and, for a conditional one, triggered."""
    start = facts.duty.in_force
    if start is None or facts.duty.duty == Duty.PROPOSAL:
        return None
    if facts.duty.duty != Duty.CONDITIONAL:
        return start
    trigger = trigger_of(facts)
    return max(start, trigger.at) if trigger else None


def end_of(facts: Facts) -> EndFacts | None:
    """Return what ended the duty first, if anything did."""
    return min(facts.ends, key=lambda end: (end.at, _ORDER.index(end.state)), default=None)


def suspension_at(facts: Facts, moment: datetime) -> SuspensionFacts | None:
    """Return the suspension a moment lies in."""
    for suspension in facts.suspensions:
        if suspension.begins <= moment and (suspension.ends is None or moment < suspension.ends):
            return suspension
    return None


def suspension_before(facts: Facts, moment: datetime) -> SuspensionFacts | None:
    """Return the suspension that ran until a moment, or through it."""
    for suspension in facts.suspensions:
        if suspension.begins < moment and (suspension.ends is None or moment <= suspension.ends):
            return suspension
    return None


def suspended_throughout(facts: Facts, earliest: datetime, latest: datetime) -> bool:
    """Tell whether a whole interval, both ends included, lies within one time of suspension."""
    return any(
        suspension.begins <= earliest and (suspension.ends is None or latest < suspension.ends)
        for suspension in facts.suspensions
    )


def due_at(facts: Facts, as_of: datetime) -> datetime | None:
    """Return the last instant at which a delivery is in time, or None while no date is set (R7)."""
    term = facts.duty.term
    if term is None or not term.duration:
        return term.latest if term else None
    trigger = trigger_of(facts)
    if trigger is None or trigger.at > as_of:
        return None
    due = resolve_deadline(
        DeadlineKind.RELATIVE,
        anchor=trigger.at.isoformat(),
        duration=term.duration,
        zones=term.zones,
        inclusive=term.inclusive,
    )
    return due.latest if due else None
