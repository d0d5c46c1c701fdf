"""How links are made, and how well: the linker's own record."""

from django.http import HttpResponse

from agreements.linking.engine import MODEL
from agreements.linking.record import read_record
from agreements.linking.score import LINKED_FROM, SUGGESTED_FROM
from agreements.views.render import render_page
from agreements.views.types import HtmxHttpRequest


def linker_about(request: HtmxHttpRequest) -> HttpResponse:
    """Show method, model, bands, and every figure that was measured, with its day."""
    record = read_record()
    context = {
        "model": MODEL,
        "bands": {"linked": LINKED_FROM, "suggested": SUGGESTED_FROM},
        "articles": record["articles"],
        "sentences": record["sentences"],
    }
    return render_page(request, "linker/about.html", context)
