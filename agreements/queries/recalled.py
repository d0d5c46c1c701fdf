"""Records as they were known on a moment, as the models that pages read."""

from datetime import datetime
from typing import Any, TypeVar

from django.db.models import Model, QuerySet

from agreements.models.history import as_known
from agreements.queries.replayed import as_record

Record = TypeVar("Record", bound=Model)


def recalled(
    model: type[Record], known_on: datetime | None, *related: str, **among: Any
) -> list[Record]:
    """
    Return the rows of a recorded model as known on a moment; None is now. One query.

    `related` are foreign keys that come along, `among` narrows by what never changes in a row.
    Rows of the past are the records as they read then; none of them is to be saved.
    """
    return as_records(model, as_known(model, known_on).filter(**among), *related)


def as_records(model: type[Record], rows: "QuerySet[Any]", *related: str) -> list[Record]:
    """Return chosen rows (`Replay.rows`), narrowed and ordered, as records of their model. One query."""
    names = {path.partition("__")[0] for path in related}
    return [as_record(model, row, *names) for row in rows.select_related(*related)]


def as_they_were(
    model: type[Record], records: list[Record], known_on: datetime | None, *related: str
) -> list[Record]:
    """
    Return records as they read on a moment; None is now. One query, none for now.

    What was not recorded yet stays as it is, for pages that list it and say so.
    """
    if known_on is None:
        return records
    numbers = [record.pk for record in records]
    then = {one.pk: one for one in recalled(model, known_on, *related, id__in=numbers)}
    return [then.get(record.pk, record) for record in records]
