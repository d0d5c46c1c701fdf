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
from agreements.queries.timeline import Timeline, build_timeline, events_of
from agreements.types.fuzzy import find_zone
from agreements.views.pictures import FORMS, picture_response
from agreements.views.render import render_page
from agreements.views.types import HtmxHttpRequest

_CHARTS = {"timeline": draw_timeline, "states": draw_states}


@dataclass(frozen=True, slots=True)
class _Asked:
    agreement: Agreement
    clocks: Clocks
    timeline: Timeline

    @property
    def zone(self) -> ZoneInfo:
        return find_zone(self.clocks.zone)

    def draw(self, chart: str) -> Drawing:
        return _CHARTS[chart](self.timeline, zone=self.zone)

    def files(self, chart: str) -> dict[str, str]:
        query = f"?{self.clocks.query}" if self.clocks.query else ""
        slug = self.agreement.slug
        return {
            form: reverse(f"agreement_{chart}_file", args=[slug, form]) + query for form in FORMS
        }


@require_safe
def agreement_timeline(request: HtmxHttpRequest, slug: str) -> HttpResponse:
    """Show an agreement over time, and every duty's states on the same axis."""
    asked = _ask(request, slug)
    timeline = asked.timeline
    context = {
        "agreement": asked.agreement,
        "clocks": asked.clocks,
        "here": reverse("agreement_timeline", args=[slug]),
        "timeline": timeline,
        "events": events_of(timeline),
        "drawing": asked.draw("timeline"),
        "files": asked.files("timeline"),
        "states": asked.draw("states"),
        "states_files": asked.files("states"),
        "states_legend": [(legend_marks(one), label(one)) for one in states_of(timeline)],
        "cells": [(cell, _told(cell, timeline)) for cell in timeline.cells],
    }
    return render_page(request, "looking/timeline.html", context)


@require_safe
def agreement_timeline_file(request: HtmxHttpRequest, slug: str, form: str) -> HttpResponse:
    """Return the timeline as SVG or PNG."""
    drawing = _ask(request, slug).draw("timeline")
    return picture_response(drawing, form, name=f"{slug}-timeline")


@require_safe
def agreement_states_file(request: HtmxHttpRequest, slug: str, form: str) -> HttpResponse:
    """Return the states of all duties as SVG or PNG."""
    return picture_response(_ask(request, slug).draw("states"), form, name=f"{slug}-states")


def _ask(request: HtmxHttpRequest, slug: str) -> _Asked:
    agreement = get_object_or_404(Agreement.objects.select_related("conflict"), slug=slug)
    clocks = read_clocks(
        request.GET.get("as_of", ""), request.GET.get("known_on", ""), agreement.conflict
    )
    timeline = build_timeline(agreement, as_of=clocks.as_of, known_on=clocks.known_on)
    return _Asked(agreement, clocks, timeline)


def _told(cell: CellTimeline, timeline: Timeline) -> list[tuple[object, ...]]:
    """Return a cell's spans for the table: from, to, the state's words."""
    spans = shown_spans(cell, timeline.as_of)
    return [(span.start, span.end, span_word(cell, span)) for span in spans]
