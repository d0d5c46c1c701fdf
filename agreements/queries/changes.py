"""Which cells a correction changed: the states just after the act and today, before and after."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from agreements.models import Agreement, Breach
from agreements.queries.compliance import CellState, read_known

_INSTANT = timedelta(seconds=1)
# As of which moment, which agreement, which duty, whose.
_Key = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class Nearby:
    """The cells of the agreements a breach touches, each by its key."""

    cells: dict[_Key, CellState]


def cells_near(breach: Breach, *, known_on: datetime, now: datetime) -> Nearby:
    """
    Return the cells that a breach may decide, as known on a moment: just after the act, and `now`.

    A constant number of queries for each agreement it touches.
    """
    touched = breach.touches.filter(withdrawn=False).values("clause__agreement")
    moments = _moments(breach, now)
    cells = {}
    for agreement in Agreement.objects.filter(pk__in=touched).order_by("pk"):
        known = read_known(agreement, known_on)
        for moment in moments:
            for cell in known.at(moment):
                key = (moment.isoformat(), agreement.slug, cell.ident, cell.obligor.slug)
                cells[key] = cell
    return Nearby(cells)


def _moments(breach: Breach, now: datetime) -> list[datetime]:
    """Return as of when to look: just after the act (it counts from its moment on), and now."""
    if breach.occurred is None:
        return [now]
    after = min(breach.occurred.latest, _first_recorded(breach) or now) + _INSTANT
    return [after, now] if after < now else [now]


def _first_recorded(breach: Breach) -> datetime | None:
    states: Any = breach.states  # type: ignore[attr-defined]  # made by kept_as_states
    first: datetime | None = (
        states.order_by("recorded_at").values_list("recorded_at", flat=True).first()
    )
    return first


def changed_cells(before: Nearby, after: Nearby) -> list[dict[str, Any]]:
    """Return the cells whose state differs, as a note keeps them: plain values, in names."""
    changed = []
    for key, was in before.cells.items():
        now = after.cells.get(key)
        if now is not None and now.status != was.status:
            as_of, agreement, obligation, obligor = key
            changed.append(
                {
                    "agreement": agreement,
                    "agreement_title": was.clause.agreement.short_title,
                    "clause": was.clause.path,
                    "obligation": obligation,
                    "obligor": obligor,
                    "obligor_name": was.obligor.name,
                    "as_of": as_of,
                    "before": was.status.value,
                    "after": now.status.value,
                }
            )
    return changed
