"""Records as they were known on a moment, as the models that pages read."""

from datetime import datetime
from typing import Any, TypeVar

from django.db.models import Model

from agreements.models.history import as_known

Record = TypeVar("Record", bound=Model)


def recalled(
    model: type[Record], known_on: datetime | None, *related: str, **among: Any
) -> list[Record]:
    """
    Return the rows of a recorded model as known on a moment; None is now. One query.

    `related` are foreign keys that come along, `among` narrows by what never changes in a row.
    Rows of the past are the records as they read then; none of them is to be saved.
    """
    rows = as_known(model, known_on).filter(**among).select_related(*related)
    if known_on is None:
        return list(rows)
    return [_as_it_was(model, state, related) for state in rows]


def _as_it_was(model: type[Record], state: Any, related: tuple[str, ...]) -> Record:
    columns = [column.attname for column in model._meta.concrete_fields]
    record = model(**{name: getattr(state, name) for name in columns})
    for name in {path.partition("__")[0] for path in related}:
        setattr(record, name, getattr(state, name))
    return record
