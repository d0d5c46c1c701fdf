"""The audit of our sources: our own bias, shown."""

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.decorators.http import require_safe

from agreements.models import Conflict
from agreements.queries.charts.sources import draw_claims, draw_readings
from agreements.queries.clocks import read_clocks
from agreements.queries.sources import audit_sources
from agreements.types.terms import Level
from agreements.views.pictures import FORMS, picture_response
from agreements.views.render import render_page
from agreements.views.types import HtmxHttpRequest

_CHARTS = {"claims": draw_claims, "readings": draw_readings}


@require_safe
def sources_audit(request: HtmxHttpRequest) -> HttpResponse:
    """Show whose claims we hold in a conflict, how well established, and how fast they were read."""
    conflict = _conflict(request)
    if conflict is None:
        return render_page(request, "looking/sources_empty.html", {})
    clocks = read_clocks(request.GET.get("as_of", ""), request.GET.get("known_on", ""), conflict)
    audit = audit_sources(conflict, as_of=clocks.as_of, known_on=clocks.known_on)
    query = f"?conflict={conflict.slug}" + (f"&{clocks.query}" if clocks.query else "")
    context = {
        "conflict": conflict,
        "conflicts": Conflict.objects.all(),
        "clocks": clocks,
        "kept": [("conflict", conflict.slug)],
        "here": reverse("sources_audit"),
        "audit": audit,
        "levels": list(Level),
        "charts": [
            (
                draw(audit),
                {form: reverse("sources_audit_file", args=[name, form]) + query for form in FORMS},
            )
            for name, draw in _CHARTS.items()
        ],
    }
    return render_page(request, "looking/sources.html", context)


@require_safe
def sources_audit_file(request: HtmxHttpRequest, chart: str, form: str) -> HttpResponse:
    """Return one of the audit's drawings as SVG or PNG."""
    conflict = _conflict(request)
    if conflict is None or chart not in _CHARTS or form not in FORMS:
        raise Http404
    clocks = read_clocks(request.GET.get("as_of", ""), request.GET.get("known_on", ""), conflict)
    audit = audit_sources(conflict, as_of=clocks.as_of, known_on=clocks.known_on)
    return picture_response(_CHARTS[chart](audit), form, name=f"{conflict.slug}-{chart}")


def _conflict(request: HtmxHttpRequest) -> Conflict | None:
    """Return the conflict that the address names; the first one where it names none."""
    slug = request.GET.get("conflict", "")
    if slug:
        return get_object_or_404(Conflict, slug=slug)
    return Conflict.objects.first()
