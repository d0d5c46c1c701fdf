"""One conflict: all its instruments together."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from agreements.models import Conflict
from agreements.queries.agreements import list_agreements, relations_among
from agreements.queries.clocks import read_clocks
from agreements.queries.conflicts import states_of, timeline
from agreements.queries.strip import draw_strip
from agreements.views.render import render_page
from agreements.views.types import HtmxHttpRequest


@require_safe
def conflict_detail(request: HtmxHttpRequest, slug: str) -> HttpResponse:
    """Show a conflict's instruments, how they refer to each other, and one timeline."""
    conflict = get_object_or_404(Conflict.objects.prefetch_related("names"), slug=slug)
    clocks = read_clocks(request.GET.get("as_of", ""), request.GET.get("known_on", ""), conflict)
    rows = list_agreements(conflict, now=clocks.as_of)
    events = timeline(conflict, clocks)
    binding = [row.agreement for row in rows if row.binds]
    context = {
        "conflict": conflict,
        "clocks": clocks,
        "instruments": states_of(binding, clocks),
        "rows": rows,
        "relations": relations_among(conflict),
        "events": events,
        "strip": draw_strip(rows, events),
    }
    return render_page(request, "conflicts/conflict_detail.html", context)
