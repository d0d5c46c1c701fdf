"""A duty as a draft states it, as a row that is not saved: for publishing, and to show what it means."""

import re

from agreements.errors import FuzzyTimeError
from agreements.models.actor import Actor
from agreements.models.draft import Draft
from agreements.models.fields import DURATION_PATTERN
from agreements.models.obligation import Obligation
from agreements.models.text import Clause
from agreements.text.editing.fields import held
from agreements.types.drafts import DraftSegment, Json
from agreements.types.fuzzy import FuzzyInstant, ZoneBasis
from agreements.types.terms import DeadlineKind, Temporal, Verifiability

_HOURS = "T"
_DAY_OR_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?")
_DURATION = re.compile(DURATION_PATTERN)


def obligation_from(
    draft: Draft, segment: DraftSegment, number: int, clause: Clause, obligor: Actor
) -> Obligation:
    """Return the row of one obligor for a duty of a draft; it is not saved."""
    every = held(segment, f"{number}/every") or ""
    temporal = Temporal(held(segment, f"{number}/temporal") or Temporal.CONTINUING)
    if temporal == Temporal.RECURRING and not _DURATION.match(every):
        temporal = Temporal.CONTINUING
    summary = held(segment, f"{number}/summary") or segment.heading or segment.path
    obligation = Obligation(
        clause=clause,
        number=number,
        obligor=obligor,
        deontic=held(segment, f"{number}/modality"),
        temporal=temporal,
        every=every if temporal == Temporal.RECURRING else "",
        summary=summary[:300],
        condition=held(segment, f"{number}/condition") or "",
        verifiability=held(segment, f"{number}/verifiability") or Verifiability.PUBLIC,
    )
    set_deadline(obligation, draft, held(segment, f"{number}/deadline"))
    return obligation


def set_deadline(obligation: Obligation, draft: Draft, deadline: Json) -> None:
    """
    Give a duty its deadline as stated; a bare period counts from the day of the agreement.

    What cannot be resolved to a time keeps its words under the kind `triggered`.
    """
    if not deadline or deadline["kind"] == DeadlineKind.NONE:
        return
    obligation.deadline_stated = deadline["text"][:200]
    obligation.deadline_kind = DeadlineKind(deadline["kind"])
    if _DURATION.match(deadline["iso_duration"]):
        obligation.deadline_duration = deadline["iso_duration"]
    if obligation.deadline_kind == DeadlineKind.ABSOLUTE:
        obligation.deadline_date = _moment(deadline["date"])
    elif obligation.deadline_kind == DeadlineKind.RELATIVE:
        obligation.deadline_anchor = anchor_of(draft.agreed, deadline)
    else:
        return
    obligation.deadline_zone, obligation.deadline_zone_basis = zone_of(draft, deadline)
    if not _resolves(obligation):
        obligation.deadline_kind = DeadlineKind.TRIGGERED
        obligation.deadline_anchor = obligation.deadline_date = ""
        obligation.due = None


def deadline_of(draft: Draft, deadline: Json) -> FuzzyInstant | None:
    """
    Return when a deadline of a draft ends, as an interval over the zones it can mean.

    None where it sets no time by itself, or not enough is stated.
    """
    duty = Obligation()
    set_deadline(duty, draft, deadline)
    due: FuzzyInstant | None = duty.due
    return due


def _resolves(obligation: Obligation) -> bool:
    stated = obligation.deadline_date or (
        obligation.deadline_anchor and obligation.deadline_duration
    )
    if not stated:
        return False
    try:
        obligation.resolve_due()
    except FuzzyTimeError:
        return False
    return True


def _moment(written: str) -> str:
    return written if _DAY_OR_MOMENT.fullmatch(written) else ""


def zone_of(draft: Draft, deadline: Json) -> tuple[str, ZoneBasis]:
    """Return the zone a deadline is read in, and why; several joined by `|` where none is stated."""
    if deadline["zone"]:
        return deadline["zone"], ZoneBasis.STATED_ZONE
    return "|".join(draft.conflict.zones), ZoneBasis.INFERRED_PLACE


def anchor_of(agreed: FuzzyInstant | None, deadline: Json) -> str:
    """Return the day, or for hours the moment, that a period counts from, as ISO 8601."""
    if _moment(deadline["date"]):
        return _moment(deadline["date"])
    if agreed is None:
        return ""
    if _HOURS in deadline["iso_duration"]:
        return agreed.latest.isoformat().replace("+00:00", "Z")
    return agreed.local(agreed.earliest).date().isoformat()
