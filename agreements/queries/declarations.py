"""What actors declared about agreements, as it was known on a moment."""

from datetime import datetime
from typing import Any

from agreements.models import Declaration
from agreements.queries.recalled import recalled


def declarations_known(
    known_on: datetime | None, *, as_of: datetime | None = None, **among: Any
) -> list[Declaration]:
    """
    Return the standing declarations known on a moment, by their day; None is now. One query.

    `among` narrows them by their agreement; `as_of` leaves out what was declared later.
    """
    standing = [
        one
        for one in recalled(Declaration, known_on, "actor", "agreement", **among)
        if not one.retracted and (as_of is None or one.declared.earliest <= as_of)
    ]
    return sorted(standing, key=lambda one: (one.declared.earliest, one.pk))
