"""
Pages by their first or last row: as quick on the thousandth page as on the first.

A page is asked for by a mark of the row before or after it, so it stays the same page while
rows are added elsewhere; nothing is counted and nothing is skipped over.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from django.db.models import F, Q, QuerySet

from agreements.models.fields import BEFORE_ALL, or_before_all

ROWS = 50
# How far a list is counted: beyond it "more than" is said.
COUNTED = 1_000


@dataclass(frozen=True, slots=True)
class Order:
    """An order of a list: by a moment's column, or by the row's number where `column` is empty."""

    column: str
    descending: bool = True


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a page begins or ends: the row's moment (None in an order by number) and number."""

    moment: datetime | None
    number: int

    def __str__(self) -> str:
        moment = self.moment.astimezone(UTC).isoformat() if self.moment else ""
        return f"{moment}~{self.number}"

    @classmethod
    def read(cls, text: str) -> "Mark | None":
        """Return the mark that stands in an address; None where it is none."""
        moment, _, number = text.partition("~")
        if not (number.isascii() and number.isdigit() and len(number) < 19):
            return None
        try:
            read = datetime.fromisoformat(moment) if moment else None
        except ValueError:
            return None
        if read is not None and read.tzinfo is None:
            return None
        return cls(read, int(number))


@dataclass(frozen=True, slots=True)
class Stretch:
    """The rows of one page, and the marks of the pages beside it; empty where there is none."""

    rows: list[Any]
    before: str
    after: str


def stretch(
    rows: "QuerySet[Any]", order: Order, *, before: str = "", after: str = "", size: int = ROWS
) -> Stretch:
    """
    Return the page after or before a mark, or the first one. One query.

    Rows are unique by `id`. A mark that cannot be read, or of another order, gives the first page.
    """
    mark = Mark.read(before or after)
    if mark is not None and (mark.moment is None) != (order.column == ""):
        mark = None
    back = bool(before) and mark is not None
    descending = order.descending != back
    if order.column:
        rows = rows.alias(_moment=or_before_all(order.column))
    if mark is not None:
        rows = rows.filter(_beyond(mark, descending=descending))
    names = ["_moment", "id"] if order.column else ["id"]
    ordering = [F(name).desc() if descending else F(name).asc() for name in names]
    found = list(rows.order_by(*ordering)[: size + 1])
    more, found = len(found) > size, found[:size]
    if back:
        found.reverse()
    if not found:
        return Stretch([], "", "")
    first, last = _mark(found[0], order), _mark(found[-1], order)
    if back:
        return Stretch(found, first if more else "", last)
    return Stretch(found, first if mark is not None else "", last if more else "")


def _beyond(mark: Mark, *, descending: bool) -> Q:
    """Return the condition for rows on the far side of a mark; the index is read from there."""
    beyond = "lt" if descending else "gt"
    if mark.moment is None:
        return Q(**{f"id__{beyond}": mark.number})
    return Q(**{f"_moment__{beyond}e": mark.moment}) & (
        Q(**{f"_moment__{beyond}": mark.moment}) | Q(**{f"id__{beyond}": mark.number})
    )


def _mark(row: Any, order: Order) -> str:
    if not order.column:
        return str(Mark(None, row.id))
    # As in the index: what has no date stands before all dates.
    return str(Mark(getattr(row, order.column) or BEFORE_ALL, row.id))
