"""Who could see what (R11): without it, silence says nothing."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from agreements.compliance.facts import LATEST, CoverageFacts
from agreements.types.terms import CoverageValue

BEST_FIRST = list(CoverageValue)
_NOBODY = len(BEST_FIRST) - 1
_RANK = {value: rank for rank, value in enumerate(BEST_FIRST)}
_INSTANT = timedelta(microseconds=1)


class Coverage:
    """
    The coverage of a duty over time: at each instant its best record, where there is one.

    Built once for all cells that share their records.
    """

    def __init__(self, records: Sequence[CoverageFacts]) -> None:
        self.records = tuple(records)
        bounds = {record.begins for record in records}
        bounds.update(record.ends for record in records if record.ends is not None)
        self._cuts: list[datetime] = []
        # The rank from the cut of the same place on; before the first cut nobody sees anything.
        self._ranks: list[int] = []
        last = _NOBODY
        for cut in sorted(bounds):
            rank = min((_RANK[r.value] for r in self._seeing(cut)), default=_NOBODY)
            if rank != last:
                self._cuts.append(cut)
                self._ranks.append(rank)
                last = rank

    def worst(self, begins: datetime, ends: datetime) -> CoverageValue:
        """
        Return the worst instant of a half-open interval.

        No record at all means none. An empty interval has no instant that anybody saw.
        """
        if begins >= ends:
            return CoverageValue.NONE
        first = bisect_right(self._cuts, begins) - 1
        last = bisect_left(self._cuts, ends)
        if first < 0:
            return BEST_FIRST[_NOBODY]
        return BEST_FIRST[max(self._ranks[first:last])]

    def deciding(self, begins: datetime, ends: datetime) -> tuple[str, ...]:
        """Return the best records of the worst instants of an interval, for a trace."""
        worst = _RANK[self.worst(begins, ends)]
        found: set[str] = set()
        for instant in {begins, *(cut for cut in self._cuts if begins < cut < ends)}:
            seeing = self._seeing(instant)
            if min((_RANK[r.value] for r in seeing), default=_NOBODY) == worst:
                found.update(record.ident for record in seeing if _RANK[record.value] == worst)
        return tuple(sorted(found))

    def changes(self, within: timedelta) -> Iterator[datetime]:
        """Yield every instant from which the worst of the last while can be another."""
        for cut in self._cuts:
            yield cut + _INSTANT
            yield cut + within

    def _seeing(self, instant: datetime) -> list[CoverageFacts]:
        return [r for r in self.records if r.begins <= instant < (r.ends or LATEST)]
