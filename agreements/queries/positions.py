"""One claim with every state it was ever in, and the public notes of corrections."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.apps import apps
from django.db.models import QuerySet

from agreements.models import Actor, Claim, CorrectionNote
from agreements.types.terms import RecordedBasis


@dataclass(frozen=True, slots=True)
class Step:
    """How a claim read from one moment on: who made it, as printed and as held, and of whom."""

    recorded_at: datetime
    kind: str
    claimant: str
    reported_claimant: str
    accused: list[str]
    aligned_with: str
    reason: str
    retracted: bool
    changed: frozenset[str]

    def in_names(self) -> dict[str, Any]:
        """Return the reading as a note keeps it."""
        return {
            "claimant": self.claimant,
            "kind": self.kind,
            "accused": self.accused,
            "aligned_with": self.aligned_with or None,
            "retracted": self.retracted,
        }


def chain_of(claim: Claim) -> list[Step]:
    """Return every state of a claim, oldest first. Three queries."""
    states = list(
        apps.get_model("agreements", "ClaimState")
        ._default_manager.filter(pgh_obj_id=claim.pk)
        .order_by("recorded_at", "pgh_id")
    )
    rows = list(
        apps.get_model("agreements", "ClaimAccusedState")
        ._default_manager.filter(claim_id=claim.pk)
        .order_by("recorded_at", "pgh_id")
    )
    names = dict(Actor.objects.in_bulk(_actors(states, rows)))
    ends = [state.recorded_at for state in states[1:]]
    steps: list[Step] = []
    for state, until in zip(states, [*ends, None], strict=True):
        accused = _accused_before(rows, until)
        step = _step(state, sorted(names[pk].name for pk in accused), names)
        if not steps or _said(step) != _said(steps[-1]):
            steps.append(_marked(step, steps[-1] if steps else None))
    return steps


def _actors(states: list[Any], rows: list[Any]) -> set[int]:
    """Return all that are named in some state of a claim."""
    found = {row.actor_id for row in rows}
    for state in states:
        found |= {state.claimant_id, state.reported_claimant_id, state.aligned_with_id}
    return found - {None}


def _accused_before(rows: list[Any], until: datetime | None) -> set[int]:
    """Return whom a claim accused up to a moment: the newest state of each row before it."""
    latest = {row.pgh_obj_id: row for row in rows if until is None or row.recorded_at < until}
    return {row.actor_id for row in latest.values() if not row.withdrawn}


def _step(state: Any, accused: list[str], names: dict[int, Actor]) -> Step:
    return Step(
        recorded_at=state.recorded_at,
        kind=state.kind,
        claimant=names[state.claimant_id].name,
        reported_claimant=_name(state.reported_claimant_id or state.claimant_id, names),
        accused=accused,
        aligned_with=_name(state.aligned_with_id, names),
        reason=state.retraction_reason if state.retracted else state.correction_reason,
        retracted=state.retracted,
        changed=frozenset(),
    )


def _name(actor: int | None, names: dict[int, Actor]) -> str:
    return names[actor].name if actor is not None else ""


def declared_corrections() -> "QuerySet[Claim]":
    """Return the claims whose correction a loader declared and of which no note tells. One query."""
    return (
        Claim.objects.filter(recorded_basis=RecordedBasis.DECLARED, correction_notes__isnull=True)
        .exclude(correction_reason="")
        .select_related("breach")
        .order_by("pk")
    )


_SHOWN = ("kind", "claimant", "reported_claimant", "accused", "aligned_with", "reason", "retracted")


def _said(step: Step) -> tuple[Any, ...]:
    return tuple(getattr(step, name) for name in _SHOWN)


def _marked(step: Step, before: Step | None) -> Step:
    """Return a step with the names of what differs from the one before it."""
    if before is None:
        return step
    changed = {name for name in _SHOWN if getattr(step, name) != getattr(before, name)}
    values = {name: getattr(step, name) for name in Step.__slots__} | {
        "changed": frozenset(changed)
    }
    return Step(**values)


def correction_notes() -> "QuerySet[CorrectionNote]":
    """Return the public notes, newest first. One query."""
    return CorrectionNote.objects.select_related("claim__breach", "posted_by").order_by(
        "-posted_at", "-pk"
    )


def notes_on(claim: Claim) -> "QuerySet[CorrectionNote]":
    """Return the notes on one claim, newest first. One query."""
    return correction_notes().filter(claim=claim)
