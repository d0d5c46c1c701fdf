"""Figures of harm that do not add up as stated. They are shown as stated, flagged, never mended."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from agreements.models import Casualties
from agreements.types.terms import CasualtyCategory, Population

_Key = tuple[int | None, str]


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
