"""Records by the two clocks: as they are now, or as they were known on a moment."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from django.db.models import Model, Q, QuerySet

from agreements.models.history import as_known

Record = TypeVar("Record", bound=Model)


@dataclass(frozen=True, slots=True)
class Replay:
    """
    What is asked for: things begun by `as_of`, as known on `known_on`; None is now.

    With `known_on`, rows are states: they have the columns of their model, `id` is the
    record's own number, and what hangs on a record is found by number, not by its reverse name.
    """

    as_of: datetime | None = None
    known_on: datetime | None = None

    def rows(self, model: type[Model], **among: Any) -> "QuerySet[Any]":
        """
        Return the rows of a model with two clocks: the records, or their states known then.

        `among` narrows by what never changes in a row, so that fewer states are looked through.
        """
        if self.known_on is None:
            current: QuerySet[Any] = model._default_manager.filter(**among)
            return current
        newest = as_known(model, self.known_on).filter(**among)
        # Chosen first, narrowed afterwards: an older state must not come back.
        known: QuerySet[Any] = newest.model._default_manager.filter(
            pgh_id__in=newest.values("pgh_id")
        )
        return known

    def rows_on(self, model: type[Model], **on: Any) -> "QuerySet[Any]":
        """Return the rows that answered to `on` then, as a claim does to its breach: merges change it."""
        if self.known_on is None:
            return self.rows(model, **on)
        ever = as_known(model, self.known_on).model._default_manager.filter(**on)
        return self.rows(model, id__in=ever.values("id")).filter(**on)

    def begun(self, column: str) -> Q:
        """Return the condition that a thing had begun as of then; the undated are kept."""
        if self.as_of is None:
            return Q()
        return Q(**{f"{column}__lte": self.as_of}) | Q(**{f"{column}__isnull": True})


def as_record(model: type[Record], row: Any, *related: str) -> Record:
    """
    Return a row as a record of its model, to be read and never saved.

    `related` names what it refers to and was loaded with it.
    """
    if isinstance(row, model):
        return row
    columns = {field.attname: getattr(row, field.attname) for field in model._meta.concrete_fields}
    record = model(**columns)
    for name in related:
        setattr(record, name, getattr(row, name))
    return record
