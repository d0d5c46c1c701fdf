"""What a clause itself says that a sentence may or may not speak of."""

from agreements.linking.kinds import REASONS
from agreements.linking.prepare import PreparedClause
from agreements.linking.reading import Reading
from agreements.types.terms import ClauseKind

_LIKE_ENOUGH = 0.45
_LIKE_ENOUGH_FOR_OTHER = 0.3
# What narrows a clause: a sentence that does not speak of it rather means a wider clause.
_NARROWING = ("foreign", "mines", "politics")


def same_things(reading: Reading, clause: PreparedClause) -> float:
    """Return the share of what a sentence says of a kind that the clause says too."""
    things = [concept for concept in REASONS[clause.source.kind] if concept in reading.concepts]
    return sum(concept in clause.concepts for concept in things) / len(things) if things else 0.0


def like_enough(clause: PreparedClause) -> float:
    is_other = clause.source.kind is ClauseKind.OTHER
    return _LIKE_ENOUGH_FOR_OTHER if is_other else _LIKE_ENOUGH


def is_narrower(reading: Reading, clause: PreparedClause) -> bool:
    """Tell whether a clause is about a special case that the sentence does not speak of."""
    return any(one in clause.concepts and one not in reading.concepts for one in _NARROWING)


def plain_truce(clause: PreparedClause) -> float:
    """Return how plainly a clause itself speaks of ceasefire; 0 for a clause of another kind."""
    if clause.source.kind is not ClauseKind.CESSATION_OF_HOSTILITIES:
        return 0.0
    if "truce" in clause.concepts:
        return 1.0
    if "firing" in clause.concepts:
        return 0.7
    return 0.5 if clause.concepts & {"fire", "fighting"} else 0.0
