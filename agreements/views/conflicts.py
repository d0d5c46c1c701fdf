"""One conflict: all its instruments together."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_safe

from agreements.models import Conflict
from agreements.queries.agreements import list_agreements, relations_among
from agreements.queries.conflicts import timeline
from agreements.queries.strip import draw_strip
from agreements.views.render import render_page
from agreements.views.types import HtmxHttpRequest


@require_safe
def conflict_detail(request: HtmxHttpRequest, slug: str) -> HttpResponse:
    """Show a conflict's instruments, how they refer to each other, and one timeline."""
    conflict = get_object_or_404(Conflict.objects.prefetch_related("names"), slug=slug)
    rows = list_agreements(conflict, now=timezone.now())
    events = timeline(conflict)
    context = {
        "conflict": conflict,
        "rows": rows,
        "relations": relations_among(conflict),
        "events": events,
        "strip": draw_strip(rows, events),
    }
    return render_page(request, "conflicts/conflict_detail.html", context)
