"""
How each state is shown: one table for board, clause page, timeline, report and legend.

A state is a word (agreements.models.labels), a shape, a tone (a colour-blind-safe colour with its
pattern, static/css/app.css) and a sentence that says what it means. Outlines are claims, solid
shapes are what is established, dashes what is unknown. The order is that of every sum and legend:
unknown first, as rule R24 asks.
"""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from agreements.models.labels import label
from agreements.types.terms import State


@dataclass(frozen=True, slots=True)
class Sign:
    """The shape and the tone of a state, and what it means in one sentence."""

    shape: str
    tone: str
    meaning: Promise


# fmt: off
SIGNS: dict[State, Sign] = {
    State.UNKNOWN: Sign("unknown", "unknown", _("Nobody could see enough to say anything.")),
    State.OVERDUE_UNKNOWN: Sign("late", "late", _("The deadline is over and nobody has said whether it was done.")),
    State.ALLEGED: Sign("alleged", "alleged", _("Somebody says it was broken; it is not established.")),
    State.CONTESTED: Sign("contested", "contested", _("Somebody says it was broken, and the accused denies it or accuses in return.")),
    State.BREACHED: Sign("breached", "breached", _("Established: it happened, this party did it, and it is a breach.")),
    State.BREACHED_REPEATEDLY: Sign("repeated", "breached", _("Three or more established breaches within 30 days.")),
    State.NOT_FULFILLED: Sign("undone", "breached", _("The deadline is over, and the recipient or a corroborated report says it was not done.")),
    State.NO_REPORTED_BREACH: Sign("quiet", "quiet", _("No breach is reported, by those who could see a part.")),
    State.HOLDING: Sign("holding", "quiet", _("No breach is reported, and somebody independent could see.")),
    State.DUE: Sign("due", "due", _("To be done; nothing is reported yet.")),
    State.IN_PROGRESS: Sign("partly", "due", _("A part of it is corroborated.")),
    State.REPORTED_DONE: Sign("reported", "due", _("Somebody says it was done; neither the recipient nor anyone independent has established it.")),
    State.FULFILLED: Sign("met", "met", _("Done, established or confirmed by the recipient.")),
    State.FULFILLED_LATE: Sign("met_late", "met", _("Done after the deadline, established or confirmed by the recipient.")),
    State.EFFORT_REPORTED: Sign("effort", "quiet", _("An effort is reported. A duty of effort is never broken or fulfilled by a count.")),
    State.NO_EFFORT_REPORTED: Sign("no_effort", "unknown", _("No effort is reported, and somebody independent could see.")),
    State.DORMANT: Sign("dormant", "out", _("Its condition is not established to have been met.")),
    State.SUSPENDED: Sign("suspended", "out", _("Out of force for a while.")),
    State.NOT_IN_FORCE: Sign("out", "out", _("Not yet, or never, in force.")),
    State.SUPERSEDED: Sign("out", "out", _("A later instrument took its place.")),
    State.EXPIRED: Sign("out", "out", _("Its time is over.")),
    State.TERMINATED: Sign("out", "out", _("It was ended.")),
    State.NOT_APPLICABLE: Sign("out", "out", _("This party does not owe it.")),
}
# fmt: on

# A duty in one of these does not bind now; it is counted in no percentage.
OUT = frozenset(state for state, sign in SIGNS.items() if sign.tone == "out")
SILENT = frozenset({State.UNKNOWN, State.OVERDUE_UNKNOWN})
_NO_DATE = _("no date set")


def state_word(state: State, *, dated: bool = True) -> Promise:
    """Return the word for a state; a delivery that is due without a date reads "no date set"."""
    return _NO_DATE if state == State.DUE and not dated else label(state)
