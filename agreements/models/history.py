"""
The two clocks, kept by database triggers so that raw SQL leaves the same trace.

- `audited`: who changed what, when and through what (an event table a model, never read by a
  board). Its clock is the transaction's.
- `Recorded` with `kept_as_states`: the second clock of all that the compliance engine reads.
  The database sets `recorded_at`; only a declared clock (`actions.recording`) may set another.
  Every state is kept in a table of its own, `<Model>State` (docs/adr/0004).
"""

from datetime import datetime
from typing import Any, TypeVar

import pghistory
import pgtrigger
from django.apps import apps
from django.db import models
from django.db.models import Q
from django.db.models.functions import Now

from agreements.models.fields import known, term_field
from agreements.types.terms import RecordedBasis

Model = TypeVar("Model", bound=type[models.Model])

# The session setting by which a loader declares when a record became known.
DECLARED_AT = "tracker.declared_at"

_CLOCK = f"""
    IF coalesce(current_setting('{DECLARED_AT}', true), '') <> '' THEN
        NEW.recorded_at := current_setting('{DECLARED_AT}')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
"""
# Whatever a program wrote into the clock's own columns is put back first: a save without any
# other change, or a forged date, leaves the row and its states as they were.
_UNLESS_UNCHANGED = """
    NEW.recorded_at := OLD.recorded_at;
    NEW.recorded_basis := OLD.recorded_basis;
    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
"""
_NEVER_BACK = """
    IF NEW.recorded_at < OLD.recorded_at THEN
        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at
            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';
    END IF;
"""


def clock_triggers() -> list[pgtrigger.Trigger]:
    """Return the triggers by which the database, not the program, sets the second clock."""
    return [
        pgtrigger.Trigger(
            name="clock_on_insert",
            when=pgtrigger.Before,
            operation=pgtrigger.Insert,
            func=f"{_CLOCK} RETURN NEW;",
        ),
        pgtrigger.Trigger(
            name="clock_on_update",
            when=pgtrigger.Before,
            operation=pgtrigger.Update,
            condition=pgtrigger.AnyChange(),
            func=f"{_UNLESS_UNCHANGED} {_CLOCK} {_NEVER_BACK} RETURN NEW;",
        ),
    ]


class Recorded(models.Model):
    """A record the compliance engine reads; `recorded_at` is when a person accepted this state."""

    recorded_at = models.DateTimeField(db_default=Now(), editable=False)
    recorded_basis = term_field(RecordedBasis, default=RecordedBasis.DATABASE_CLOCK, editable=False)

    class Meta:
        abstract = True


def recorded_constraint(table: str) -> models.CheckConstraint:
    """Return the constraint on a recorded table's basis."""
    return known(f"{table}_recorded_basis_known", "recorded_basis", RecordedBasis)


def retracted_constraint(table: str) -> models.CheckConstraint:
    """Return the constraint that a record is retracted with a reason, or not at all."""
    return models.CheckConstraint(
        condition=Q(retracted=False, retraction_reason="")
        | Q(retracted=True) & ~Q(retraction_reason=""),
        name=f"{table}_retracted_with_a_reason",
    )


def audited(**options: Any) -> Any:
    """Track a model in `<Model>Event`: every insert, update and delete, whoever made it."""
    options.setdefault("append_only", True)
    return pghistory.track(
        pghistory.InsertEvent(), pghistory.UpdateEvent(), pghistory.DeleteEvent(), **options
    )


def kept_as_states(model: Model) -> Model:
    """Keep each state of a recorded model, with its `recorded_at`, in `<Model>State`."""
    tracked: Model = pghistory.track(
        pghistory.InsertEvent("state_insert"),
        pghistory.UpdateEvent("state_update"),
        model_name=f"{model.__name__}State",
        obj_field=pghistory.ObjForeignKey(related_name="states", related_query_name="state"),
        context_field=None,  # type: ignore[arg-type]  # None: no context, as documented
        append_only=True,
    )(model)
    return tracked


def as_known(model: type[models.Model], known_on: datetime | None) -> "models.QuerySet[Any]":
    """
    Return the rows of a recorded model as they were known on a moment; None is now.

    The rows of the past are those of `<Model>State`: they have the model's own columns, `id`
    included, so that `values_list` reads both alike. Narrow them only by what never changes in
    a row; anything else is asked of the newest state, after it has been chosen.
    """
    if known_on is None:
        return model._default_manager.all()
    states = apps.get_model(model._meta.app_label, f"{model.__name__}State")
    newest_first = states._default_manager.filter(recorded_at__lte=known_on).order_by(
        "pgh_obj_id", "-recorded_at", "-pgh_id"
    )
    rows: models.QuerySet[Any] = newest_first.distinct("pgh_obj_id")
    return rows
