"""Take records back, and end what held until further notice; every state stays."""

from datetime import datetime
from typing import Any, TypeVar

from django.db import models, transaction

from agreements.actions.records import MAY_OVERRIDE, in_order, may_record
from agreements.errors import StaleReview, TrackerError
from agreements.models import (
    AgreementRelation,
    Coverage,
    Declaration,
    Fulfilment,
    Interpretation,
    Interruption,
    Override,
    PlaceControl,
    Trigger,
    User,
)
from agreements.types.terms import EndKind

Retractable = (
    Fulfilment
    | Coverage
    | Trigger
    | Interruption
    | Interpretation
    | Override
    | AgreementRelation
    | Declaration
    | PlaceControl
)
Row = TypeVar("Row", bound=models.Model)


@transaction.atomic
def retract_record(
    record: Retractable, *, reason: str, by: User, expected: datetime | None = None
) -> None:
    """
    Retract a record: it ends in every state, and is still listed as retracted.

    :raises NotAllowed: if the person may not record; an override takes a reviewer.
    :raises TrackerError: if no reason is given, or it was retracted before.
    :raises StaleReview: if somebody else changed it since `expected`.
    """
    if isinstance(record, Override):
        by.must_be(*MAY_OVERRIDE, to="retract an override")
    may_record(by)
    if not reason.strip():
        raise TrackerError("A retraction needs its reason. Say what shows that it does not hold.")
    record = _locked(record, expected)
    record.retracted, record.retraction_reason = True, reason
    record.save()


@transaction.atomic
def end_record(
    record: Coverage | Interruption | PlaceControl,
    *,
    ends_at: datetime,
    by: User,
    expected: datetime | None = None,
) -> None:
    """
    Give an end to what held "until further notice", or another end; the state before it stays.

    :raises NotAllowed: if the person may not record.
    :raises TrackerError: if it would end before it begins, or is a termination.
    :raises StaleReview: if somebody else changed it since `expected`.
    """
    may_record(by)
    record = _locked(record, expected)
    if isinstance(record, Interruption) and record.kind == EndKind.TERMINATED:
        raise TrackerError("A termination has no end. Retract it, or record a new declaration.")
    if record.begins_at is not None:
        in_order(record.begins_at, ends_at)
    record.ends_at = ends_at
    record.save()


def _locked(record: Row, expected: datetime | None) -> Row:
    found: Any = type(record)._default_manager.select_for_update(of=("self",)).get(pk=record.pk)
    if expected is not None and found.recorded_at != expected:
        raise StaleReview("Somebody changed this record since you opened it. Compare, then decide.")
    if found.retracted:
        raise TrackerError("This record was retracted before.")
    row: Row = found
    return row
