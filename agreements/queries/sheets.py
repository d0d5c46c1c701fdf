"""What a person who answers for a breach has before them: facts, clauses and claims, no answers."""

from dataclasses import dataclass

from django.db.models import prefetch_related_objects

from agreements.models import Breach, BreachClause, Casualties, Claim
from agreements.queries.evidence import claims_of
from agreements.queries.harm import harm_of
from agreements.queries.texts import words_by_clause


@dataclass(frozen=True, slots=True)
class TouchedClause:
    """A clause that a breach touches, with its words."""

    touch: BreachClause
    words: str


@dataclass(frozen=True, slots=True)
class BreachSheet:
    """The facts of a breach as claimed. Nothing here says what anybody holds of it."""

    breach: Breach
    touches: list[TouchedClause]
    claims: list[Claim]
    harm: list[Casualties]


def breach_sheet(breach: Breach) -> BreachSheet:
    """Return the facts that an answer is to rest on. Six queries."""
    touches = list(
        breach.touches.filter(withdrawn=False)
        .select_related("clause__agreement")
        .order_by("clause__agreement__agreed_earliest", "clause__order", "duty_number")
    )
    words = words_by_clause([touch.clause for touch in touches])
    prefetch_related_objects([breach], claims_of("claims"))
    return BreachSheet(
        breach,
        [TouchedClause(touch, words.get(touch.clause_id, "")) for touch in touches],
        [claim for claim in breach.claims.all() if not claim.retracted],
        harm_of(breach),
    )
