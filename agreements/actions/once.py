"""The same record sent twice is one row."""

from typing import Any, TypeVar

from django.db import models

from agreements.types.fuzzy import FuzzyInstant

Row = TypeVar("Row", bound=models.Model)


def once(
    model: type[Row], values: dict[str, Any], beside: dict[str, Any], **times: FuzzyInstant | None
) -> Row:
    """
    Return the standing row with these values and times, or make it; `beside` are its other columns.

    The caller holds a lock that lets whoever sends the same a second time wait.
    """
    sought = {**values, "retracted": False}
    for name, time in times.items():
        sought[f"{name}_earliest"] = time.earliest if time else None
        sought[f"{name}_latest"] = time.latest if time else None
    found = model._default_manager.filter(**sought).first()
    if found is not None:
        return found
    row = model(**values, **beside)
    for name, time in times.items():
        setattr(row, name, time)
    row.save()
    return row
