"""The rows of states and of the panel: what the rules say of each duty of each party over time."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from agreements.models import Agreement
from agreements.queries.compliance import CellTimeline, timelines_of
from agreements.queries.exports.question import Question

Row = dict[str, Any]
_SECOND = timedelta(seconds=1)
_DAY = timedelta(days=1)
# A panel of more days than this is a mistake in the dates, not a question.
MOST_DAYS = 36_600


def state_rows(question: Question) -> Iterator[Row]:
    """Yield the states of each duty of each party, one after the other."""
    for agreement in _agreements(question):
        start, end = _bounds(question, agreement)
        for cell in _timelines(question, agreement, start, end):
            for span in cell.spans:
                yield {
                    **_cell(agreement, cell),
                    "status": span.state,
                    "begins_at": span.start,
                    "ends_at": span.end,
                }


def panel_rows(question: Question) -> Iterator[Row]:
    """Yield the state of each duty of each party at the end of each day that has ended."""
    for agreement in _agreements(question):
        start, end = _bounds(question, agreement)
        zone = ZoneInfo(agreement.conflict.zone)
        days = list(_days(start, end, zone))
        for cell in _timelines(question, agreement, start, end):
            yield from _panel(agreement, cell, days, zone)


def _panel(
    agreement: Agreement, cell: CellTimeline, days: list[tuple[date, datetime]], zone: ZoneInfo
) -> Iterator[Row]:
    begins = [span.start for span in cell.spans]
    held = Counter(moment.astimezone(zone).date() for moment in cell.markers)
    for day, last in days:
        place = bisect_right(begins, last) - 1
        yield {
            **_cell(agreement, cell),
            "day": day,
            "zone": zone.key,
            "status": cell.spans[place].state if place >= 0 else None,
            "breaches_held": held[day],
        }


def _cell(agreement: Agreement, cell: CellTimeline) -> Row:
    return {
        "agreement": agreement.slug,
        "clause": cell.clause.path,
        "obligation": f"{cell.clause.path}/{cell.obligation.number}",
        "obligor": cell.obligor.slug,
    }


def _agreements(question: Question) -> Iterator[Agreement]:
    asked = question.agreements().values("id")
    found = Agreement.objects.filter(pk__in=asked).select_related("conflict").by_date()
    yield from found


def _timelines(
    question: Question, agreement: Agreement, start: datetime, end: datetime
) -> list[CellTimeline]:
    """Return the cells of an agreement, or those of the one clause asked for."""
    if start >= end:
        return []
    path = question.clause.partition("/")[2]
    cells = timelines_of(agreement, start=start, end=end, known_on=question.replay.known_on)
    return [cell for cell in cells if not path or cell.clause.path == path]


def _bounds(question: Question, agreement: Agreement) -> tuple[datetime, datetime]:
    """
    Return from when to when an agreement is asked about.

    From the first day asked for, or the day agreed; to the last one asked for, the "as of", or
    the time of the export, whichever comes first.
    """
    zone = ZoneInfo(agreement.conflict.zone)
    start = question.period.begins or _midnight(agreement.agreed.earliest, zone)
    end = min(
        moment
        for moment in (question.period.ends, question.replay.as_of, question.retrieved_at)
        if moment is not None
    )
    return max(start, end - MOST_DAYS * _DAY), end


def _midnight(moment: datetime, zone: ZoneInfo) -> datetime:
    return datetime.combine(moment.astimezone(zone).date(), time(), tzinfo=zone)


def _days(start: datetime, end: datetime, zone: ZoneInfo) -> Iterator[tuple[date, datetime]]:
    """Yield each day that ends between two moments, with its last second."""
    day = start.astimezone(zone).date()
    while True:
        last = datetime.combine(day + _DAY, time(), tzinfo=zone) - _SECOND
        if last >= end:
            return
        yield day, last
        day += _DAY
