"""Record who is said to hold a place: a statement with its day and its source, never a finding."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from agreements.actions.once import once
from agreements.actions.records import Citation, in_order, may_record
from agreements.errors import TrackerError
from agreements.models import Actor, Conflict, ConflictPlace, PlaceControl, User
from agreements.models.control import NAMES_SOMEBODY
from agreements.types.fuzzy import FuzzyInstant
from agreements.types.terms import ControlKind


@dataclass(frozen=True, slots=True)
class Period:
    """From when to when it is said to be so; None: since when is not said, until further notice."""

    begins_at: datetime | None = None
    ends_at: datetime | None = None


@transaction.atomic
def record_control(
    place: ConflictPlace,
    cited: Citation,
    *,
    kind: ControlKind,
    said: FuzzyInstant,
    by: User,
    holder: Actor | None = None,
    speaker: Actor | None = None,
    period: Period = Period(),
) -> PlaceControl:
    """
    Record what somebody said of who holds a place; `speaker` None is the source itself.

    Statements never replace each other: who said otherwise before still said so.

    :raises NotAllowed: if the person may not record.
    :raises TrackerError: if a holder is missing or too many, there is no source, or the period
        ends before it begins.
    """
    may_record(by)
    if (holder is not None) is not (kind in NAMES_SOMEBODY):
        raise TrackerError("Name who is said to hold it or not, or choose another answer.")
    if cited.article is None and not cited.citation:
        raise TrackerError("A statement needs its source: a sentence, or where it stands.")
    if period.begins_at is not None:
        in_order(period.begins_at, period.ends_at)
    # Whoever sends the same form a second time waits here, and then finds the first row.
    Conflict.objects.select_for_update().get(pk=place.conflict_id)
    values = {
        **cited.columns(),
        "conflict_place": place,
        "kind": kind,
        "holder": holder,
        "speaker": speaker,
        "begins_at": period.begins_at,
        "ends_at": period.ends_at,
    }
    return once(PlaceControl, values, {"accepted_by": by}, said=said)
