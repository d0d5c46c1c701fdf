"""How long until the first claim, as a drawing: a line for each kind of clause in each agreement."""

from collections.abc import Iterable
from datetime import timedelta
from itertools import groupby

from django.utils.text import capfirst
from django.utils.translation import gettext as _

from agreements.drawing.marks import Drawing, Mark, line, words
from agreements.drawing.scales import WaitScale
from agreements.models.labels import label
from agreements.queries.charts.signs import level_sign
from agreements.queries.charts.spans import between_words
from agreements.queries.compare import Comparison, KindRow
from agreements.types.terms import ClauseKind

WIDTH, LEFT, TOP, ROW, HEAD = 1000, 230, 34, 24, 30
_SHORTEST, _LONGEST = timedelta(minutes=1), timedelta(days=92)


def draw_waits(comparison: Comparison) -> Drawing:
    """Return the drawing; each tenfold of time is as wide as the next, from a minute to 92 days."""
    scale = WaitScale(_SHORTEST, _LONGEST, LEFT, WIDTH - 20)
    marks: list[Mark] = []
    y = float(TOP)
    for kind, rows in groupby(comparison.rows, key=lambda row: row.kind):
        y += HEAD
        marks.append(
            words("label-strong", 0, y - 8, capfirst(str(label(kind or ClauseKind.OTHER))))
        )
        for row in rows:
            marks += _row(row, scale, y + ROW / 2)
            y += ROW
    axis = list(_axis(scale, y + 4))
    summary = _(
        "For each kind of clause and each agreement, the time from taking effect to the first act "
        "somebody claims. The table below says the same in words."
    )
    title = _("How long until the first claim, by kind of clause")
    return Drawing("waits", WIDTH, y + 12, title, summary, [*axis, *marks])


def _ticks() -> Iterable[tuple[timedelta, str]]:
    return (
        (timedelta(minutes=1), _("1 minute")),
        (timedelta(minutes=10), _("10 minutes")),
        (timedelta(hours=1), _("1 hour")),
        (timedelta(hours=6), _("6 hours")),
        (timedelta(days=1), _("1 day")),
        (timedelta(days=7), _("1 week")),
        (timedelta(days=31), _("1 month")),
    )


def _axis(scale: WaitScale, bottom: float) -> Iterable[Mark]:
    for wait, text in _ticks():
        x = scale.x(wait)
        yield line("grid", x, TOP, x, bottom)
        anchor = "start" if x == scale.left else "middle"
        yield words("label-small", x, TOP - 10, text, anchor=anchor)


def _row(row: KindRow, scale: WaitScale, y: float) -> Iterable[Mark]:
    yield words("label", 12, y + 4, row.agreement.short_title)
    if row.first is None:
        yield words("label-small", LEFT + 8, y + 4, _none_words(row))
        return
    first, last = scale.x(row.first.shortest), scale.x(row.first.longest)
    title = f"{row.agreement.short_title}: {between_words(row.first.shortest, row.first.longest)}"
    if last - first > 1:
        yield line("span", first, y, last, y, title=title)
        yield line("span", first, y - 4, first, y + 4)
    yield level_sign(row.first.act.level, last, y, 11, title=title)


def _none_words(row: KindRow) -> str:
    if not row.watched:
        return _("force not known: no time to count from")
    if row.vague:
        return _("only acts whose time may lie before the effect")
    return _("no act claimed so far")
