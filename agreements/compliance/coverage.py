"""Who could see what (R11): without it, silence says nothing."""

from collections.abc import Sequence
from datetime import datetime

from agreements.compliance.facts import LATEST, CoverageFacts
from agreements.types.terms import CoverageValue

BEST_FIRST = list(CoverageValue)


def worst_between(
    coverage: Sequence[CoverageFacts], begins: datetime, ends: datetime
) -> tuple[CoverageValue, tuple[str, ...]]:
    """
    Return the worst instant of a half-open interval, and the records that decide it.

    Each instant counts as its best record says; no record at all means none. An empty interval
    has no instant that anybody saw.
    """
    if begins >= ends:
        return CoverageValue.NONE, ()
    worst = 0
    deciding: tuple[str, ...] = ()
    for instant in _cuts(coverage, begins, ends):
        seen = [record for record in coverage if _covers(record, instant)]
        best = min((BEST_FIRST.index(record.value) for record in seen), default=len(BEST_FIRST) - 1)
        if best >= worst:
            worst = best
            deciding = tuple(
                sorted(record.ident for record in seen if BEST_FIRST.index(record.value) == best)
            )
    return BEST_FIRST[worst], deciding


def _covers(record: CoverageFacts, instant: datetime) -> bool:
    return record.begins <= instant < (record.ends or LATEST)


def _cuts(coverage: Sequence[CoverageFacts], begins: datetime, ends: datetime) -> list[datetime]:
    """Return the instants at which something about coverage can change, the first included."""
    cuts = {begins}
    for record in coverage:
        cuts.update(
            moment for moment in (record.begins, record.ends) if moment and begins < moment < ends
        )
    return sorted(cuts)
