"""How links are made, and how well: the linker's own record."""

from django.http import HttpResponse

from agreements.actions.encoder import why_no_encoder
from agreements.linking.engine import MODEL
from agreements.linking.record import read_record
from agreements.linking.refit import LEAST_FOR_CUTS
from agreements.linking.score import LINKED_FROM, SUGGESTED_FROM
from agreements.queries.charts.calibration import draw_calibration
from agreements.queries.fits import fit_rows
from agreements.views.render import render_page
from agreements.views.types import HtmxHttpRequest


def linker_about(request: HtmxHttpRequest) -> HttpResponse:
    """Show method, model, bands, and every figure that was measured, with its day."""
    record = read_record()
    context = {
        "model": MODEL,
        "why_no_encoder": why_no_encoder(),
        "bands": {"linked": LINKED_FROM, "suggested": SUGGESTED_FROM},
        "articles": record["articles"],
        "calibrated": draw_calibration(record["articles"]["calibration"]),
        "sentences": record["sentences"],
        "fits": fit_rows(MODEL),
        "least": LEAST_FOR_CUTS,
    }
    return render_page(request, "linker/about.html", context)
