"""Correct or retract what somebody was said to have said, and post it for everybody to read."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import Enum, auto
from typing import Any

from django.db import connection, transaction
from django.db.models import Max

from agreements.actions.breaches import MAY_LOG
from agreements.errors import StaleReview, TrackerError
from agreements.models import Actor, Claim, ClaimAccused, CorrectionNote, User
from agreements.types.terms import ClaimKind


class Side(Enum):
    """Whose side a corrected claim is on, where nobody says."""

    OF_CLAIMANT = auto()


def claim_version(claim: Claim) -> datetime:
    """Return when a claim, or the list of whom it accuses, last changed: a form's token. One query."""
    latest: datetime | None = claim.accused.aggregate(latest=Max("recorded_at"))["latest"]
    return max(claim.recorded_at, latest) if latest else claim.recorded_at


def database_now() -> datetime:
    """Return the database's clock, which dates every record. One query."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT clock_timestamp()")
        found: datetime = cursor.fetchone()[0]
    return found


def reading_of(claim: Claim) -> dict[str, Any]:
    """Return a claim as it reads now, in names, for a note that stays. Two queries at most."""
    rows = claim.accused.filter(withdrawn=False).select_related("actor").order_by("actor__name")
    return {
        "claimant": claim.claimant.name,
        "kind": claim.kind,
        "accused": [row.actor.name for row in rows],
        "aligned_with": claim.aligned_with.name if claim.aligned_with else None,
        "retracted": claim.retracted,
    }


@transaction.atomic
def correct_claim(
    claim: Claim,
    *,
    claimant: Actor,
    accused: Iterable[Actor],
    reason: str,
    by: User | None,
    kind: ClaimKind | None = None,
    aligned_with: Actor | Side | None = Side.OF_CLAIMANT,
    expected: datetime | None = None,
) -> Claim:
    """
    Correct who made a claim and whom it accuses; every earlier state stays in the record.

    `kind` None keeps the kind. Unless given, `aligned_with` becomes the new claimant, and stays
    where the claimant stays. `expected` is the version the person read (`claim_version`).

    :raises NotAllowed: if the person may not log breaches.
    :raises TrackerError: if no reason is given, or the claim was retracted.
    :raises StaleReview: if somebody else changed the claim since `expected`.
    """
    if by is not None:
        by.must_be(*MAY_LOG, to="correct claims")
    if not reason.strip():
        raise TrackerError(
            "A correction needs its reason. Say what shows that the claim is another's."
        )
    claim = _locked(claim, expected)
    if isinstance(aligned_with, Side):
        aligned_with = claim.aligned_with if claim.claimant_id == claimant.pk else claimant
    claim.reported_claimant = claim.reported_claimant or claim.claimant
    claim.claimant, claim.aligned_with = claimant, aligned_with
    claim.kind = kind or claim.kind
    claim.correction_reason = reason
    claim.save()
    _accuse(claim, {actor.pk for actor in accused})
    claim.refresh_from_db()
    return claim


def _accuse(claim: Claim, wanted: set[int]) -> None:
    """Withdraw whom the claim no longer accuses; nobody is removed from the record."""
    for row in claim.accused.all():
        row.withdrawn = row.actor_id not in wanted
        row.save()
        wanted.discard(row.actor_id)
    for actor in sorted(wanted):
        ClaimAccused.objects.create(claim=claim, actor_id=actor)


@transaction.atomic
def retract_claim(
    claim: Claim, *, reason: str, by: User | None, expected: datetime | None = None
) -> Claim:
    """
    Retract a claim: it counts for no date any more, and is still shown as retracted.

    :raises NotAllowed: if the person may not log breaches.
    :raises TrackerError: if no reason is given, or it was retracted before.
    :raises StaleReview: if somebody else changed the claim since `expected`.
    """
    if by is not None:
        by.must_be(*MAY_LOG, to="retract claims")
    if not reason.strip():
        raise TrackerError("A retraction needs its reason. Say who took the claim back, and where.")
    claim = _locked(claim, expected)
    claim.retracted, claim.retraction_reason = True, reason
    claim.save()
    claim.refresh_from_db()
    return claim


def _locked(claim: Claim, expected: datetime | None) -> Claim:
    claims = Claim.objects.select_for_update(of=("self",))
    claim = claims.select_related("claimant", "aligned_with").get(pk=claim.pk)
    if expected is not None and claim_version(claim) != expected:
        raise StaleReview("Somebody changed this claim since you opened it. Compare, then decide.")
    if claim.retracted:
        raise TrackerError("This claim was retracted. Add a new one if it is made again.")
    return claim


@transaction.atomic
def post_correction(
    claim: Claim,
    *,
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    reason: str,
    cells: list[dict[str, Any]],
    by: User | None,
    posted_at: datetime | None = None,
) -> CorrectionNote:
    """
    Post the public note of a correction or retraction, with the cells it changed (rule R22).

    `before` and `after` come from `reading_of`, each with `known_on`, the moment (ISO 8601) at
    which the record read so. Only loaders declare `posted_at`.

    :raises NotAllowed: if the person may not log breaches.
    """
    if by is not None:
        by.must_be(*MAY_LOG, to="post corrections")
    return CorrectionNote.objects.create(
        claim=claim,
        before=dict(before),
        after=dict(after),
        reason=reason,
        cells=cells,
        posted_by=by,
        **({"posted_at": posted_at} if posted_at else {}),
    )
