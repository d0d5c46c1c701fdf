"""An agreement over time as a drawing: a lane for each kind of thing, all on one axis."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from zoneinfo import ZoneInfo

from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from agreements.drawing.marks import (
    Drawing,
    Mark,
    Pattern,
    circle,
    diamond,
    line,
    rect,
    words,
)
from agreements.drawing.scales import TimeScale
from agreements.models import Obligation
from agreements.models.labels import label
from agreements.queries.acts import Act
from agreements.queries.charts.axis import axis_marks, moment_words
from agreements.queries.charts.signs import LEVEL_KINDS, level_sign
from agreements.queries.timeline import Seen, SideLane, Timeline
from agreements.types.fuzzy import FuzzyInstant
from agreements.types.terms import CoverageValue

WIDTH, LEFT, TOP = 1000, 190, 30
LANE = 30
SIGN, STEP = 11, 12
# Deadlines nearer than this share a sign.
DUE_APART = 44
# Above so many signs on each other a lane draws columns instead, all lanes by one measure.
MOST_SIGNS = 7
_COLUMN_HEIGHT = MOST_SIGNS * STEP
# The column of acts that began before the stretch drawn: left of it, beside an arrow.
_EARLIER = -1

COVERAGE_LOOKS: Mapping[CoverageValue, tuple[str, Pattern | None]] = {
    CoverageValue.ADEQUATE: ("tone-met", None),
    CoverageValue.PARTIAL: ("tone-quiet", None),
    CoverageValue.MEDIA_ONLY: ("tone-quiet", Pattern.DOTS),
    CoverageValue.PARTY_ONLY: ("tone-late", Pattern.DOTS),
    CoverageValue.NONE: ("tone-unknown", Pattern.HATCH),
}
# Columns of many claims: as the signs, from unreviewed up to established.
_COLUMNS: Mapping[str, tuple[str, Pattern | None]] = {
    "unreviewed": ("tone-unknown", Pattern.HATCH),
    "claim": ("tone-alleged", None),
    "corroborated": ("tone-alleged", Pattern.BARS),
    "established": ("solid-breached", None),
    "denial": ("tone-contested", None),
}


@dataclass(frozen=True, slots=True)
class _Canvas:
    scale: TimeScale
    zone: ZoneInfo

    def say(self, moment: datetime) -> str:
        return moment_words(moment, self.zone)


def draw_timeline(timeline: Timeline, *, zone: ZoneInfo) -> Drawing:
    """Return the drawing: force, declarations, deadlines, versions, claims by side, coverage."""
    scale = TimeScale(timeline.start, timeline.end, LEFT, WIDTH - 10)
    canvas = _Canvas(scale, zone)
    marks: list[Mark] = []
    y = TOP + 4.0
    for lane in (_force, _declarations, _deadlines, _versions):
        marks += lane(timeline, canvas, y + LANE / 2)
        y += LANE
    for side, up, down in _stacks(timeline, scale):
        y += 8 + up.height
        marks += _side(side, up, down, canvas, y)
        y += down.height + 4
    coverage = list(_coverage(timeline, canvas, y + 10))
    y += 16 + _coverage_rows(timeline) * 20
    now = list(_now(timeline, scale, y))
    axis = axis_marks(scale, zone, top=TOP, bottom=y)
    window = _window(timeline, canvas, y)
    title = _("%(name)s over time") % {"name": timeline.agreement.short_title}
    return Drawing(
        "timeline",
        WIDTH,
        y + 8,
        title,
        _summary(timeline),
        [*window, *axis, *marks, *coverage, *now],
    )


def _summary(timeline: Timeline) -> str:
    return _(
        "%(acts)d acts as claimed, %(undated)d of them without a date and so without a mark; "
        "%(declarations)d declarations; %(deadlines)d deadlines. The table below says the same in words."
    ) % {
        "acts": len(timeline.acts),
        "undated": len(timeline.undated),
        "declarations": len(timeline.declarations),
        "deadlines": len(timeline.deadlines),
    }


def _name(text: str, y: float) -> Mark:
    return words("label", LEFT - 24, y + 4, Truncator(text).chars(25), anchor="end")


def _window(timeline: Timeline, canvas: _Canvas, bottom: float) -> Iterator[Mark]:
    """The time between agreeing and effect: what happened in it broke nothing yet."""
    if timeline.before_effect is None:
        return
    start, end = timeline.before_effect
    title = _("Agreed, not yet in effect: %(start)s – %(end)s") % {
        "start": canvas.say(start),
        "end": canvas.say(end),
    }
    x = canvas.scale.x(start)
    yield rect("window", x, TOP, canvas.scale.x(end) - x, bottom - TOP, title=title)


def _force(timeline: Timeline, canvas: _Canvas, y: float) -> Iterator[Mark]:
    scale = canvas.scale
    yield _name(_("in force"), y)
    end = timeline.ended.at.latest if timeline.ended else None
    last = scale.x(min(end or timeline.as_of, timeline.as_of))
    agreed: FuzzyInstant = timeline.agreement.agreed
    yield diamond(
        "version", scale.x(agreed.earliest), y, 10, title=_when(_("agreed"), agreed, canvas)
    )
    if timeline.effect is None:
        title = _("it is not known when it took effect")
        yield line("force-unknown", scale.x(agreed.earliest), y, last, y, title=title)
        return
    effect = scale.x(timeline.effect.latest)
    if effect < last:
        yield line(
            "force", effect, y, last, y, title=_when(_("in force from"), timeline.effect, canvas)
        )
    if timeline.ended is not None and end is not None and end <= timeline.as_of:
        text = _("ended; in its place: %(name)s") % {"name": timeline.ended.by}
        text = text if timeline.ended.by else _("ended")
        yield line("stop", last, y - 9, last, y + 9, title=_when(text, timeline.ended.at, canvas))


def _when(text: str, when: FuzzyInstant, canvas: _Canvas) -> str:
    """Return words and a time, both ends where they differ by more than a minute."""
    start, end = canvas.say(when.earliest), canvas.say(when.latest)
    return f"{text}: {start}" if start == end else f"{text}: {start} – {end}"


def _stretch(when: FuzzyInstant, canvas: _Canvas, y: float) -> Iterator[Mark]:
    """A line from earliest to latest, where both are apart on the drawing."""
    start, end = canvas.scale.x(when.earliest), canvas.scale.x(when.latest)
    if end - start > SIGN / 2:
        yield line("span", start, y, end, y)


def _declarations(timeline: Timeline, canvas: _Canvas, y: float) -> Iterator[Mark]:
    yield _name(_("declared"), y)
    at: Counter[float] = Counter()
    for one in timeline.declarations:
        x = canvas.scale.x(one.declared.earliest)
        if not canvas.scale.holds(one.declared.earliest):
            continue
        text = f"{one.actor.name} {one.get_kind_display()}"
        shift = at[x] * 7
        at[x] += 1
        yield diamond("declared", x + shift, y, 9, title=_when(text, one.declared, canvas))
    if not timeline.declarations:
        yield _nothing(y)


def _nothing(y: float) -> Mark:
    return words("label-small", LEFT + 6, y + 4, _("none recorded"))


def _deadlines(timeline: Timeline, canvas: _Canvas, y: float) -> Iterator[Mark]:
    yield _name(_("due"), y)
    at: dict[float, list[Obligation]] = defaultdict(list)
    for duty in timeline.deadlines:
        if duty.due is not None and canvas.scale.holds(duty.due.earliest):
            at[canvas.scale.x(duty.due.latest) // DUE_APART].append(duty)
    for duties in at.values():
        yield from _due(duties, canvas, y)
    if not timeline.deadlines:
        yield _nothing(y)


def _due(duties: list[Obligation], canvas: _Canvas, y: float) -> Iterator[Mark]:
    """One sign for the deadlines that would lie on each other; it names each of them."""
    dated = [(duty, duty.due) for duty in duties if duty.due is not None]
    x = canvas.scale.x(dated[0][1].latest)
    titles = [_when(f"{duty.ident} {duty.summary}", due, canvas) for duty, due in dated]
    for _duty, due in dated:
        yield from _stretch(due, canvas, y)
    yield circle("deadline", x, y, 5.5, title="; ".join(titles))
    yield line("stop", x, y - 3, x, y)
    text = duties[0].ident if len(duties) == 1 else f"{duties[0].ident} + {len(duties) - 1}"
    yield words("label-small", x + 8, y + 4, text)


def _versions(timeline: Timeline, canvas: _Canvas, y: float) -> Iterator[Mark]:
    yield _name(_("text published"), y)
    for text in timeline.versions:
        moment = text.published_at
        if moment is None or not canvas.scale.holds(moment):
            continue
        title = _("version %(version)s, %(language)s: %(when)s") % {
            "version": text.version,
            "language": text.language,
            "when": canvas.say(moment),
        }
        yield rect("version", canvas.scale.x(moment) - 4, y - 4, 8, 8, title=title)
    if timeline.versions and not any(
        text.published_at and canvas.scale.holds(text.published_at) for text in timeline.versions
    ):
        yield words(
            "label-small", LEFT + 6, y + 4, _("entered outside this stretch; see the table")
        )


@dataclass(frozen=True, slots=True)
class _Stack:
    """Acts by the column they fall into; `unit` is the height of one, `signs` whether each is drawn."""

    columns: Mapping[int, list[tuple[str, Act]]]
    unit: float
    signs: bool
    up: bool

    @property
    def height(self) -> float:
        """How high the highest column is, with a little room."""
        most = max((len(column) for column in self.columns.values()), default=0)
        return max(most * self.unit + 4, 14.0)


def _stacks(timeline: Timeline, scale: TimeScale) -> list[tuple[SideLane, _Stack, _Stack]]:
    """Return each side's columns upward and downward; one measure for all, or they would mislead."""
    columns = [
        (
            lane,
            _columns(lane.accuses, scale, denying=False),
            _columns(lane.denies, scale, denying=True),
        )
        for lane in timeline.lanes
    ]
    highest = max(
        (len(column) for _, up, down in columns for part in (up, down) for column in part.values()),
        default=0,
    )
    signs = highest <= MOST_SIGNS
    unit = float(STEP) if signs else _COLUMN_HEIGHT / highest
    return [
        (lane, _Stack(up, unit, signs, up=True), _Stack(down, unit, signs, up=False))
        for lane, up, down in columns
    ]


def _columns(
    acts: Iterable[Act], scale: TimeScale, *, denying: bool
) -> dict[int, list[tuple[str, Act]]]:
    columns: dict[int, list[tuple[str, Act]]] = defaultdict(list)
    for act in acts:
        if act.occurred is not None:
            kind = "denial" if denying else LEVEL_KINDS[act.level]
            column = int((scale.x(act.occurred.earliest) - LEFT) // STEP)
            columns[column if act.occurred.earliest >= scale.first else _EARLIER].append(
                (kind, act)
            )
    return dict(columns)


def _side(lane: SideLane, up: _Stack, down: _Stack, canvas: _Canvas, y: float) -> Iterator[Mark]:
    name = lane.side.name if lane.side else _("others")
    yield _name(name, y - 8)
    yield words("label-small", LEFT - 24, y + 8, _("accuses ↑  denies ↓"), anchor="end")
    yield line("axis", LEFT, y, WIDTH - 10, y)
    if _EARLIER in up.columns or _EARLIER in down.columns:
        yield words("label", LEFT + _EARLIER * STEP + 1, y + 4, "◂", anchor="end")
    for stack in (up, down):
        for column, found in stack.columns.items():
            x = LEFT + column * STEP + STEP / 2
            draw = _signs if stack.signs else _column
            yield from draw(stack, found, x, y, canvas)


def _signs(
    stack: _Stack, found: list[tuple[str, Act]], x: float, y: float, canvas: _Canvas
) -> Iterator[Mark]:
    way = -1 if stack.up else 1
    for place, (kind, act) in enumerate(found):
        at = y + way * (place * STEP + STEP / 2 + 2)
        title = _act_title(act, canvas)
        if kind == "denial":
            yield circle("denial", x, at, SIGN / 2 - 0.5, title=title)
        else:
            yield level_sign(act.level, x, at, SIGN, title=title)


def _column(
    stack: _Stack, found: list[tuple[str, Act]], x: float, y: float, canvas: _Canvas
) -> Iterator[Mark]:
    order = list(_COLUMNS)
    away = 0.0
    for kind, group in groupby(
        sorted(found, key=lambda one: order.index(one[0])), lambda one: one[0]
    ):
        acts = [act for _, act in group]
        height = len(acts) * stack.unit
        top = y - away - height if stack.up else y + away
        tone, pattern = _COLUMNS[kind]
        title = ngettext("%(n)d act", "%(n)d acts", len(acts)) % {"n": len(acts)}
        first = acts[0].occurred
        title += f", {canvas.say(first.earliest)}" if first else ""
        yield rect(tone, x - STEP / 2 + 1, top, STEP - 2, height, title=title, pattern=pattern)
        away += height


def _act_title(act: Act, canvas: _Canvas) -> str:
    text = f"{act.reference} ({label(act.level)}) {act.summary}"
    return _when(text, act.occurred, canvas) if act.occurred else text


def _coverage_rows(timeline: Timeline) -> int:
    return max(len({_scope(seen) for seen in timeline.coverage}), 1)


def _scope(seen: Seen) -> str:
    return seen.clause.path if seen.clause else ""


def _coverage(timeline: Timeline, canvas: _Canvas, y: float) -> Iterator[Mark]:
    """The strip of who could see: where nothing is recorded it is empty, and silence says nothing."""
    rows = [(scope, list(rows)) for scope, rows in groupby(timeline.coverage, key=_scope)]
    for scope, seen in rows or [("", [])]:
        text = (
            _("who could see: clause %(path)s") % {"path": scope} if scope else _("who could see")
        )
        yield _name(text, y + 6)
        end = canvas.scale.x(timeline.as_of)
        yield rect("tone-off", LEFT, y, end - LEFT, 13, title=_("nothing recorded"))
        for one in seen:
            yield from _seen(one, timeline, canvas, y)
        y += 20


def _seen(seen: Seen, timeline: Timeline, canvas: _Canvas, y: float) -> Iterator[Mark]:
    ends = min(seen.ends or timeline.as_of, timeline.as_of)
    start, end = canvas.scale.x(seen.begins), canvas.scale.x(ends)
    if seen.begins >= ends or end <= start:
        return
    word = str(label(seen.value))
    kind, pattern = COVERAGE_LOOKS[seen.value]
    title = f"{word}: {seen.mechanism} ({canvas.say(seen.begins)} – {canvas.say(ends)})"
    yield rect(kind, start, y, end - start, 13, title=title, pattern=pattern)
    if end - start > len(word) * 6.1 + 14:
        yield words("label-band", start + 7, y + 10.5, word)


def _now(timeline: Timeline, scale: TimeScale, bottom: float) -> Iterator[Mark]:
    if scale.holds(timeline.as_of):
        x = scale.x(timeline.as_of)
        yield line("now", x, TOP, x, bottom, title=_("as of"))
        yield words("label-small", x + 4, bottom - 2, _("as of"))
