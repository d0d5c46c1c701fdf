"""An agreement over time: the page, and its two drawings to take away."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.decorators.http import require_safe

from agreements.drawing.marks import Drawing
from agreements.models import Agreement
from agreements.models.labels import label
from agreements.queries.charts.states import (
    draw_states,
    legend_marks,
    shown_spans,
    span_word,
    states_of,
)
from agreements.queries.charts.timeline import draw_timeline
from agreements.queries.clocks import Clocks, read_clocks
from agreements.queries.compliance import CellTimeline
from agreements.queries.timeline import Timeline, build_timeline, events_of, parts_of
from agreements.types.fuzzy import find_zone
from agreements.views.pictures import FORMS, picture_response
from agreements.views.render import number_in, render_page
from agreements.views.types import HtmxHttpRequest

# Lines of the table behind the drawing; the list of breaches has all of them.
_MOST_EVENTS = 100


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the address asks for: an agreement, a moment, and one part of its duties."""

    agreement: Agreement
    clocks: Clocks
    timeline: Timeline
    part: int

    @property
    def zone(self) -> ZoneInfo:
        return find_zone(self.clocks.zone)

    @property
    def parts(self) -> list[list[CellTimeline]]:
        return parts_of(self.timeline.cells)

    @property
    def cells(self) -> list[CellTimeline]:
        return self.parts[min(self.part, len(self.parts)) - 1]

    def draw(self) -> Drawing:
        return draw_timeline(self.timeline, zone=self.zone)

    def draw_states(self) -> Drawing:
        return draw_states(self.timeline, self.cells, zone=self.zone)

    def files(self, chart: str) -> dict[str, str]:
        part = f"part={self.part}" if chart == "states" and self.part > 1 else ""
        query = "&".join(one for one in (self.clocks.query, part) if one)
        return {
            form: reverse(f"agreement_{chart}_file", args=[self.agreement.slug, form])
            + (f"?{query}" if query else "")
            for form in FORMS
        }


@require_safe
def agreement_timeline(request: HtmxHttpRequest, slug: str) -> HttpResponse:
    """Show an agreement over time, and every duty's states on the same axis."""
    asked = _ask(request, slug)
    timeline, cells = asked.timeline, asked.cells
    events = events_of(timeline)
    kept = f"&{asked.clocks.query}" if asked.clocks.query else ""
    context = {
        "agreement": asked.agreement,
        "clocks": asked.clocks,
        "here": reverse("agreement_timeline", args=[slug]),
        "timeline": timeline,
        "events": events[:_MOST_EVENTS],
        "events_left": max(len(events) - _MOST_EVENTS, 0),
        "undated": timeline.undated[:_MOST_EVENTS],
        "list_address": f"{reverse('breach_list')}?agreement={slug}{kept}",
        "drawing": asked.draw(),
        "files": asked.files("timeline"),
        "states": asked.draw_states(),
        "states_files": asked.files("states"),
        "states_legend": [(legend_marks(one), label(one)) for one in states_of(timeline, cells)],
        "cells": [(cell, _told(cell, timeline)) for cell in cells],
        "part": asked.part,
        "parts": _parts(asked),
        "kept": kept,
    }
    return render_page(request, "looking/timeline.html", context)


def _parts(asked: _Asked) -> list[tuple[int, str]]:
    """Return each part's number and the clauses it runs over; nothing where there is one alone."""
    if len(asked.parts) < 2:
        return []
    return [
        (number, f"{part[0].clause.path} – {part[-1].clause.path}")
        for number, part in enumerate(asked.parts, start=1)
    ]


@require_safe
def agreement_timeline_file(request: HtmxHttpRequest, slug: str, form: str) -> HttpResponse:
    """Return the timeline as SVG or PNG."""
    drawing = _ask(request, slug).draw()
    return picture_response(drawing, form, name=f"{slug}-timeline")


@require_safe
def agreement_states_file(request: HtmxHttpRequest, slug: str, form: str) -> HttpResponse:
    """Return the states of all duties as SVG or PNG."""
    return picture_response(_ask(request, slug).draw_states(), form, name=f"{slug}-states")


def _ask(request: HtmxHttpRequest, slug: str) -> _Asked:
    agreement = get_object_or_404(Agreement.objects.select_related("conflict"), slug=slug)
    clocks = read_clocks(
        request.GET.get("as_of", ""), request.GET.get("known_on", ""), agreement.conflict
    )
    timeline = build_timeline(agreement, as_of=clocks.as_of, known_on=clocks.known_on)
    part = max(number_in(request.GET, "part") or 1, 1)
    return _Asked(agreement, clocks, timeline, part)


def _told(cell: CellTimeline, timeline: Timeline) -> list[tuple[object, ...]]:
    """Return a cell's spans for the table: from, to, the state's words."""
    spans = shown_spans(cell, timeline.as_of)
    return [(span.start, span.end, span_word(cell, span)) for span in spans]
