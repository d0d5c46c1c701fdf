"""How notes of corrections speak of cells and claims, out of what they keep as plain values."""

from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from django import template
from django.urls import reverse
from django.utils.dateparse import parse_datetime

from agreements.models import CorrectionNote
from agreements.models.labels import label_of
from agreements.types.terms import ClaimKind, State

register = template.Library()


@register.filter
def state_words(state: str) -> str:
    """Return a state in words; a state of an older codebook as it is."""
    known = state in State.__members__
    return str(label_of(State, state)) if known else state


@register.filter
def claim_words(kind: str) -> str:
    """Return what a claim does, in words."""
    known = kind in {term.value for term in ClaimKind}
    return str(label_of(ClaimKind, kind)) if known else kind


@register.filter
def as_of_moment(cell: dict[str, Any]) -> datetime | None:
    """Return the moment of which a note's cell speaks."""
    return parse_datetime(cell.get("as_of") or "")


@register.filter
def board_before(cell: dict[str, Any], note: CorrectionNote) -> str:
    """Return the address of the board with this cell, as it was known before the correction."""
    asked = {
        "as_of": cell.get("as_of"),
        "known_on": note.before.get("known_on") or note.posted_at.isoformat(),
    }
    query = urlencode({name: value for name, value in asked.items() if value})
    return f"{reverse('agreement_detail', args=[cell['agreement']])}?{query}"
