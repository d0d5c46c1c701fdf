"""One conflict: all its instruments together."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from agreements.models import Conflict
from agreements.models.relation_words import BOND_WORDS
from agreements.queries.agreements import list_agreements, relations_among
from agreements.queries.charts.relations import MOST_RAILS, draw_conflict, legend_of
from agreements.queries.clocks import read_clocks
from agreements.queries.conflicts import binding, states_of, timeline
from agreements.queries.strip import draw_strip
from agreements.views.render import render_page
from agreements.views.types import HtmxHttpRequest


@require_safe
def conflict_detail(request: HtmxHttpRequest, slug: str) -> HttpResponse:
    """Show a conflict's instruments, how they refer to each other, and one timeline."""
    conflict = get_object_or_404(Conflict.objects.prefetch_related("names"), slug=slug)
    clocks = read_clocks(request.GET.get("as_of", ""), request.GET.get("known_on", ""), conflict)
    as_of, known_on = clocks.as_of, clocks.known_on
    rows = list_agreements(conflict, now=as_of, replay=clocks.replay)
    events = timeline(conflict, clocks)
    relations = relations_among(conflict, as_of=as_of, known_on=known_on)
    context = {
        "conflict": conflict,
        "clocks": clocks,
        "instruments": states_of(binding(rows, clocks), clocks),
        "rows": rows,
        "relations": relations,
        "drawing": draw_conflict(conflict, relations) if relations else None,
        "undrawn": max(0, len(relations) - MOST_RAILS),
        "legend": [(look, BOND_WORDS[bond]) for bond, look in legend_of(relations)],
        "events": events,
        "strip": draw_strip(rows, events),
    }
    return render_page(request, "conflicts/conflict_detail.html", context)
