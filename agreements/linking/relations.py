"""Say what a sentence does with a clause: alleges a breach, denies, reports, restates, calls for."""

import math
from collections.abc import Mapping

from agreements.linking.reading import Reading
from agreements.types.terms import ClauseKind, LinkRelation

_FIRE_KINDS = frozenset(
    {ClauseKind.CESSATION_OF_HOSTILITIES, ClauseKind.CIVILIAN_PROTECTION, ClauseKind.WEAPONS}
)


# How much likelier a relation is in the news than among our sentences, which have all alike.
_IN_THE_NEWS = {
    LinkRelation.ALLEGES_BREACH: 1.67,
    LinkRelation.MENTION: 1.18,
    LinkRelation.REPORTS_FULFILMENT: 0.92,
    LinkRelation.REPORTS_CALM: 0.75,
    LinkRelation.RESTATES: 0.75,
    LinkRelation.CALLS_FOR: 0.75,
    LinkRelation.DENIES: 0.53,
}
# How much likelier than heard a relation is that the words of the lists say too.
_LISTED = 3.0


def relation_of(
    reading: Reading,
    kind: ClauseKind,
    *,
    likeness: float = 0.0,
    announced: bool = False,
    by_sense: Mapping[LinkRelation, float] | None = None,
) -> LinkRelation:
    """
    Return what a sentence does with a clause of a kind.

    `likeness` is how near the sentence's words come to the clause's, `announced` tells that
    it stands in a quotation announced as the agreement's text: both restate it. `by_sense` is
    what an encoder makes of the sentence; it has as much say as the words.
    """
    listed = relation_by_words(reading, kind, likeness=likeness, announced=announced)
    heard = reading.heard.relations
    if announced or not heard:
        return listed
    return max(
        heard,
        key=lambda one: (
            (math.sqrt(heard[one] * by_sense[one]) if by_sense else heard[one])
            * _IN_THE_NEWS[one]
            * (_LISTED if one is listed else 1.0)
        ),
    )


def relation_by_words(
    reading: Reading, kind: ClauseKind, *, likeness: float = 0.0, announced: bool = False
) -> LinkRelation:
    """
    Return what the words of the lists say a sentence does.

    Of several acts the one that matters most to an analyst is taken: denial, breach,
    fulfilment or calm, restatement, call, mention.
    """
    has = reading.has
    if has("deny") and (has("breach", "fire", "accuse") or kind in _FIRE_KINDS):
        return LinkRelation.DENIES
    if _alleges_breach(reading, kind):
        return LinkRelation.ALLEGES_BREACH
    if announced:
        return LinkRelation.RESTATES
    if likeness > 0.55 and (reading.span.is_quote or has("agree", "provide")):
        return LinkRelation.RESTATES
    if kind is ClauseKind.CESSATION_OF_HOSTILITIES:
        if has("calm") or (has("hold") and not has("call", "negate")):
            return LinkRelation.REPORTS_CALM
    elif has("done") and not has("call", "negate", "plan"):
        return LinkRelation.REPORTS_FULFILMENT
    if has("call"):
        return LinkRelation.CALLS_FOR
    if has("provide") or (has("agree") and has("truce", "instrument", "halt")):
        return LinkRelation.RESTATES
    return LinkRelation.MENTION


def _alleges_breach(reading: Reading, kind: ClauseKind) -> bool:
    has = reading.has
    calm = has("calm")
    if has("breach") and not calm:
        return not (has("call") and has("negate"))
    if has("call") and not has("accuse", "fire"):
        return False
    is_truce = kind is ClauseKind.CESSATION_OF_HOSTILITIES and not calm
    if is_truce and (_does_not_hold(reading) or (has("accuse") and has("truce", "truces"))):
        return True
    if kind in _FIRE_KINDS:
        violent = has("fire") or (has("fighting") and has("resume")) or has("banned")
        return violent and not calm and not reading.both("halt", "fighting", within=4)
    if kind in {ClauseKind.HUMANITARIAN_ACCESS, ClauseKind.TRANSPORT_LINKS}:
        return has("accuse") and has("links", "access")
    return has("accuse") and has("negate")


def _does_not_hold(reading: Reading) -> bool:
    """Tell whether a truce is said to have failed, or not to hold."""
    has = reading.has
    return has("fail") or (has("hold") and has("negate"))
