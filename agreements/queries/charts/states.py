"""Every duty's states over time: one band a party, all on one axis, so that clauses compare."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from django.utils.text import Truncator
from django.utils.translation import gettext as _

from agreements.drawing.marks import Drawing, Mark, Pattern, diamond, line, rect, words
from agreements.drawing.scales import TimeScale
from agreements.models.labels import label
from agreements.models.signs import SIGNS, state_word
from agreements.queries.charts.axis import axis_marks, moment_words
from agreements.queries.compliance import CellTimeline, Span
from agreements.queries.timeline import Timeline
from agreements.types.terms import State

WIDTH, LEFT, TOP, ROW, BAND, HEAD = 1000, 190, 30, 22, 16, 30
_A_LETTER = 6.1  # of the small label, in the drawing's units
_INSTANT = timedelta(microseconds=1)

# Colour is never alone: beside its tone each shape of `models.signs` has a filling of its own,
# and its word where the band is long enough. What is out of force is an empty band.
_SOLID = {"breached", "met"}
_PATTERNS: Mapping[str, Pattern] = {
    "unknown": Pattern.HATCH,
    "late": Pattern.HATCH,
    "contested": Pattern.DOTS,
    "repeated": Pattern.CROSS,
    "undone": Pattern.BARS,
    "holding": Pattern.BARS,
    "due": Pattern.POSTS,
    "partly": Pattern.BARS,
    "reported": Pattern.DOTS,
    "met_late": Pattern.BARS,
    "effort": Pattern.DOTS,
    "no_effort": Pattern.DOTS,
}
# Out of force for good: a line runs on through the empty band.
_OVER = {State.SUPERSEDED, State.EXPIRED, State.TERMINATED}


def look_of(state: State) -> tuple[str, Pattern | None]:
    """Return the kind of mark and the pattern of a state's band."""
    sign = SIGNS[state]
    if sign.tone == "out":
        return "tone-off", None
    solid = "solid" if sign.shape in _SOLID else "tone"
    return f"{solid}-{sign.tone}", _PATTERNS.get(sign.shape)


def draw_states(timeline: Timeline, cells: list[CellTimeline], *, zone: ZoneInfo) -> Drawing:
    """Return the bands of some cells, clause by clause, with what was established on them."""
    scale = TimeScale(timeline.start, timeline.end, LEFT, WIDTH - 10)
    marks: list[Mark] = []
    y = float(TOP)
    for clause, owed in groupby(cells, key=lambda cell: cell.clause):
        y += HEAD
        head = f"{clause.path} {clause.heading}".strip()
        marks.append(words("label-strong", 0, y - 9, Truncator(head).chars(110)))
        for _number, bands in groupby(owed, key=lambda cell: cell.obligation.number):
            for first, cell in _with_first(bands):
                marks += _band(cell, scale, y, first=first, until=timeline.as_of, zone=zone)
                y += ROW
            y += 5
    axis = axis_marks(scale, zone, top=TOP, bottom=y)
    title = _("What is known of each duty over time: %(name)s") % {
        "name": timeline.agreement.short_title
    }
    summary = _(
        "A band for each duty and party; a diamond where a breach is established. The table below "
        "says the same in words."
    )
    return Drawing("states", WIDTH, y + 6, title, summary, [*axis, *marks])


def legend_marks(state: State) -> Drawing:
    """Return a small drawing of one state's look, for the legend."""
    kind, pattern = look_of(state)
    marks = [rect(kind, 0.5, 0.5, 27, 15, pattern=pattern)]
    marks += [line("axis", 1, 8, 27, 8)] if state in _OVER else []
    return Drawing(f"look-{state.lower()}", 28, 16, str(label(state)), "", marks)


def states_of(timeline: Timeline, cells: list[CellTimeline]) -> list[State]:
    """Return the states that are drawn, unknown first."""
    until = timeline.as_of
    found = {span.state for cell in cells for span in shown_spans(cell, until)}
    return [state for state in SIGNS if state in found]


def span_word(cell: CellTimeline, span: Span) -> str:
    """Return the word for a span's state."""
    return str(state_word(span.state, dated=cell.obligation.due is not None))


def shown_spans(cell: CellTimeline, until: datetime) -> Iterator[Span]:
    """Return a cell's spans up to a moment: nothing is known of what comes after it."""
    for span in cell.spans:
        if span.start <= until:
            yield Span(span.start, min(span.end, until + _INSTANT), span.state)


def _with_first(bands: Iterable[CellTimeline]) -> Iterator[tuple[bool, CellTimeline]]:
    for place, cell in enumerate(bands):
        yield place == 0, cell


def _band(
    cell: CellTimeline,
    scale: TimeScale,
    y: float,
    *,
    first: bool,
    until: datetime,
    zone: ZoneInfo,
) -> Iterator[Mark]:
    ident = f"{cell.clause.path}/{cell.obligation.number}"
    if first:
        yield words("label-small", 0, y + 12, ident)
    name = Truncator(cell.obligor.name).chars(20)
    yield words("label", LEFT - 8, y + 12, name, anchor="end")
    for span in shown_spans(cell, until):
        yield from _span(cell, span, scale, y, zone=zone)
    for moment in cell.markers:
        if moment <= until:
            title = _("%(cell)s: breach established, %(when)s") % {
                "cell": _name(cell),
                "when": moment_words(moment, zone),
            }
            yield diamond("established", scale.x(moment), y + BAND / 2, 13, title=title)


def _name(cell: CellTimeline) -> str:
    return f"{cell.clause.path}/{cell.obligation.number}, {cell.obligor.name}"


def _span(
    cell: CellTimeline, span: Span, scale: TimeScale, y: float, *, zone: ZoneInfo
) -> Iterator[Mark]:
    kind, pattern = look_of(span.state)
    start, end = scale.x(span.start), scale.x(span.end)
    word = span_word(cell, span)
    title = (
        f"{_name(cell)}: {word}, {moment_words(span.start, zone)} – {moment_words(span.end, zone)}"
    )
    yield rect(kind, start, y, end - start, BAND, title=title, pattern=pattern)
    if span.state in _OVER:
        yield line("axis", start, y + BAND / 2, end, y + BAND / 2)
    if end - start > len(word) * _A_LETTER + 14:
        style = "label-solid" if kind.startswith("solid") else "label-band"
        yield words(style, start + 7, y + 12, word)
