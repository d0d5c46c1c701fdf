"""
Figures of harm: those known on a moment, and those that do not add up as stated.

They are shown as stated, flagged, never mended.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.apps import apps
from django.db.models import Q

from agreements.models import Breach, Casualties, Claim
from agreements.queries.replayed import as_record
from agreements.types.terms import CasualtyCategory, Population, RecordedBasis

_Key = tuple[int | None, str]


def harm_of(breach: Breach) -> list[Casualties]:
    """Return the figures on a breach. One query."""
    return list(breach.casualties.select_related("side", "claim__claimant").order_by("pk"))


def harm_known(breach: Breach, claims: Iterable[Claim], known_on: datetime) -> list[Casualties]:
    """
    Return the figures that were on a breach on a moment, as they read then. Two queries.

    `breach` and its `claims` are given as known then. Figures have no second clock of their own:
    they come with a claim or with the breach, and what happened to them since is in the audit. The
    audit knows nothing of declared dates; figures of a declared record are as known as it is. Where
    the audit was emptied, all figures are so.
    """
    said = {claim.pk: claim for claim in claims}
    audit = apps.get_model("agreements", "CasualtiesEvent")._default_manager
    ever = audit.filter(Q(breach=breach) | Q(claim__in=said)).values("pgh_obj")
    rows = Casualties.objects.filter(Q(breach=breach) | Q(claim__in=said) | Q(pk__in=ever))
    events: dict[int, list[Any]] = defaultdict(list)
    for event in (
        audit.filter(pgh_obj__in=rows.values("pk")).select_related("side").order_by("pgh_id")
    ):
        events[event.pgh_obj_id].append(event)
    found = []
    for row in rows.select_related("side").order_by("pk"):
        then = _figure_then(row, events[row.pk], said, breach, known_on)
        if then is not None:
            then.claim = said.get(then.claim_id) if then.claim_id else None
            found.append(then)
    return found


def _figure_then(
    row: Casualties,
    events: list[Any],
    said: dict[int, Claim],
    breach: Breach,
    known_on: datetime,
) -> Casualties | None:
    """Return a figure as it was entered last by then, if it was on this breach."""
    by_then = [event for event in events if event.pgh_created_at <= known_on]
    first: Any = events[0] if events else row
    then: Any = by_then[-1] if by_then else first
    if then.claim_id not in said if then.claim_id else then.breach_id != breach.pk:
        return None
    came_with: Breach | Claim = said[then.claim_id] if then.claim_id else breach
    declared = came_with.recorded_basis == RecordedBasis.DECLARED
    return as_record(Casualties, then, "side") if by_then or declared or not events else None


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A total that is not the sum of its parts, all by one claim (or none) and of one kind of harm."""

    total: Casualties
    parts: list[Casualties]
    stated: int
    added: int


def mismatches(harm: Iterable[Casualties]) -> list[Mismatch]:
    """
    Return the totals that differ from the sum of their parts.

    A total of all people has civilians and military as parts; a total of no side has the sides.
    Only exact figures are added: a range, or a part without a figure, says nothing.
    """
    groups: dict[_Key, list[Casualties]] = defaultdict(list)
    for row in harm:
        groups[row.claim_id, row.category].append(row)
    found = []
    for (_claim, _category), rows in sorted(groups.items(), key=lambda item: str(item[0])):
        for total in rows:
            found += [m for m in (_of_people(total, rows), _of_sides(total, rows)) if m]
    return found


def _of_people(total: Casualties, rows: list[Casualties]) -> Mismatch | None:
    if total.population != Population.ALL:
        return None
    kinds = (Population.CIVILIAN, Population.MILITARY)
    parts = [r for r in rows if r.side_id == total.side_id and r.population in kinds]
    return _compare(total, parts) if {r.population for r in parts} == set(kinds) else None


def _of_sides(total: Casualties, rows: list[Casualties]) -> Mismatch | None:
    if total.side_id is not None:
        return None
    parts = [r for r in rows if r.side_id is not None and r.population == total.population]
    return _compare(total, parts) if len({r.side_id for r in parts}) > 1 else None


def _compare(total: Casualties, parts: list[Casualties]) -> Mismatch | None:
    figures = [part.best for part in parts if part.best is not None]
    if total.best is None or len(figures) < len(parts) or total.best == sum(figures):
        return None
    return Mismatch(total, parts, total.best, sum(figures))


def combined_beside_killed(harm: Iterable[Casualties]) -> bool:
    """Tell whether "killed or wounded" stands beside "killed": the two are never added."""
    kinds = {row.category for row in harm}
    return {CasualtyCategory.KILLED_OR_WOUNDED, CasualtyCategory.KILLED} <= kinds
