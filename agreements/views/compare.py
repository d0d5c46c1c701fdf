"""The agreements of one conflict side by side."""

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.decorators.http import require_safe

from agreements.models import Conflict
from agreements.queries.charts.compare import draw_waits
from agreements.queries.clocks import Clocks, read_clocks
from agreements.queries.compare import Comparison, compare_agreements
from agreements.views.pictures import FORMS, picture_response
from agreements.views.render import render_page
from agreements.views.types import HtmxHttpRequest


@require_safe
def conflict_compare(request: HtmxHttpRequest, slug: str) -> HttpResponse:
    """Show how the instruments of a conflict compare, and how long until the first claim."""
    conflict = get_object_or_404(Conflict, slug=slug)
    clocks, comparison = _compare(request, conflict)
    query = f"?{clocks.query}" if clocks.query else ""
    files = {form: reverse("conflict_compare_file", args=[slug, form]) + query for form in FORMS}
    context = {
        "conflict": conflict,
        "clocks": clocks,
        "here": reverse("conflict_compare", args=[slug]),
        "comparison": comparison,
        "drawing": draw_waits(comparison),
        "files": files,
    }
    return render_page(request, "looking/compare.html", context)


@require_safe
def conflict_compare_file(request: HtmxHttpRequest, slug: str, form: str) -> HttpResponse:
    """Return the drawing of waits as SVG or PNG."""
    conflict = get_object_or_404(Conflict, slug=slug)
    if form not in FORMS:
        raise Http404
    drawing = draw_waits(_compare(request, conflict)[1])
    return picture_response(drawing, form, name=f"{slug}-compare")


def _compare(request: HtmxHttpRequest, conflict: Conflict) -> tuple[Clocks, Comparison]:
    clocks = read_clocks(request.GET.get("as_of", ""), request.GET.get("known_on", ""), conflict)
    return clocks, compare_agreements(conflict, as_of=clocks.as_of, known_on=clocks.known_on)
