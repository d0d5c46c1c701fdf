"""Conditions that keep a list quick: by parts of words, and by numbers found elsewhere."""

from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import F, Lookup, Q, QuerySet, Value

FEW = 10_000


class Holds(Lookup):
    """`column ILIKE '%words%'`, which a trigram index answers; Django's own `icontains` is not."""

    prepare_rhs = False

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, tuple[Any, ...]]:
        """Return the condition with its parameters."""
        left, left_params = self.process_lhs(compiler, connection)
        right, right_params = self.process_rhs(compiler, connection)
        return f"{left} ILIKE {right}", (*left_params, *right_params)


def holds(column: str, word: str) -> Holds:
    """Return the condition that a column holds a word, whatever its capitals."""
    plain = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return Holds(F(column), Value(f"%{plain}%"))


class OneOf(Lookup):
    """`column = ANY(ARRAY(…))`: the rows are fetched by their numbers, whatever their order."""

    prepare_rhs = False

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, tuple[Any, ...]]:
        """Return the condition with its parameters."""
        left, left_params = self.process_lhs(compiler, connection)
        right, right_params = self.process_rhs(compiler, connection)
        return f"{left} = ANY({right})", (*left_params, *right_params)


def among(breaches: "QuerySet[Any]") -> Q:
    """
    Return the condition that a row's number is one of these breaches. One query.

    Of few, the planner would read the list in its order until it meets fifty: through everything,
    where they are old. So few are fetched by number; many are met soon in any order.
    """
    if breaches.order_by()[: FEW + 1].count() > FEW:
        return Q(id__in=breaches)
    return Q(OneOf(F("id"), ArraySubquery(breaches)))
