"""Situation reports: choose one, read it, print it; and the words they do without."""

from datetime import UTC, datetime
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from agreements.documents.pdf import available, write_pdf
from agreements.forms.reports import ReportChoiceForm, ReportForm, asked_for
from agreements.models import Agreement, Conflict
from agreements.queries.report_choices import newest_day, report_choices
from agreements.queries.reports import build_report
from agreements.text.loaded_terms import LOADED_TERMS
from agreements.types.documents import Document
from agreements.types.reports import ReportClock
from agreements.views.render import render_page
from agreements.views.report_document import compose, compose_together
from agreements.views.report_words import drawings
from agreements.views.types import HtmxHttpRequest


@require_safe
def report_index(request: HtmxHttpRequest) -> HttpResponse:
    """Offer a report of any agreement or conflict; a complete choice leads there."""
    choices = report_choices()
    newest = max((one.newest for one in choices if one.newest), default=timezone.now().date())
    agreements = [one.agreement for one in choices]
    asked = asked_for(request.GET, newest=newest)
    if "about" not in request.GET:
        form = ReportChoiceForm(initial=asked, agreements=agreements)
        context = {"form": form, "choices": choices}
        return render_page(request, "reports/report_index.html", context)
    form = ReportChoiceForm(asked, agreements=agreements)
    if not form.is_valid():
        context = {"form": form, "choices": choices}
        return render_page(request, "reports/report_index.html", context, status=400)
    kind, _colon, slug = form.cleaned_data["about"].partition(":")
    return HttpResponseRedirect(f"{reverse(f'report_of_{kind}', args=[slug])}?{_query(asked)}")


@require_safe
def report_of_agreement(request: HtmxHttpRequest, slug: str) -> HttpResponse:
    """Show the report of one agreement."""
    agreement = get_object_or_404(Agreement.objects.select_related("conflict"), slug=slug)
    return _page(request, agreement.conflict, [agreement], agreement)


@require_safe
def report_of_agreement_pdf(request: HtmxHttpRequest, slug: str) -> HttpResponse:
    """Return the same as PDF."""
    agreement = get_object_or_404(Agreement.objects.select_related("conflict"), slug=slug)
    return _pdf(request, agreement.conflict, [agreement], agreement)


@require_safe
def report_of_conflict(request: HtmxHttpRequest, slug: str) -> HttpResponse:
    """Show the report of all agreements of a conflict together."""
    conflict = get_object_or_404(Conflict, slug=slug)
    return _page(request, conflict, _agreements(conflict), conflict)


@require_safe
def report_of_conflict_pdf(request: HtmxHttpRequest, slug: str) -> HttpResponse:
    """Return the same as PDF."""
    conflict = get_object_or_404(Conflict, slug=slug)
    return _pdf(request, conflict, _agreements(conflict), conflict)


@require_safe
def loaded_words(request: HtmxHttpRequest) -> HttpResponse:
    """List the words we say only in quotations, why, and what we write instead."""
    return render_page(request, "reports/loaded_words.html", {"terms": LOADED_TERMS})


def _agreements(conflict: Conflict) -> list[Agreement]:
    agreements = list(Agreement.objects.filter(conflict=conflict).by_date())
    if not agreements:
        raise Http404
    for agreement in agreements:
        agreement.conflict = conflict
    return agreements


def _page(
    request: HtmxHttpRequest,
    conflict: Conflict,
    agreements: list[Agreement],
    about: Agreement | Conflict,
) -> HttpResponse:
    asked = asked_for(request.GET, newest=newest_day(agreements, now=timezone.now()))
    form = ReportForm(asked, conflict=conflict)
    context: dict[str, Any] = {"form": form, "about": about, "conflict": conflict}
    if not form.is_valid():
        return render_page(request, "reports/report_detail.html", context, status=400)
    document = _document(form, agreements, about)
    context |= {
        "document": document,
        "can_write_pdf": available(),
        "pdf": f"{_address(about, pdf=True)}?{_query(asked)}",
        "pinned": _query(
            {"known_on": _iso(timezone.now())} | {k: v for k, v in asked.items() if v}
        ),
        "before": _neighbour(asked, form.clock, later=False),
        "after": _neighbour(asked, form.clock, later=True),
    }
    return render_page(request, "reports/report_detail.html", context)


def _pdf(
    request: HtmxHttpRequest,
    conflict: Conflict,
    agreements: list[Agreement],
    about: Agreement | Conflict,
) -> HttpResponse:
    asked = asked_for(request.GET, newest=newest_day(agreements, now=timezone.now()))
    page = f"{_address(about, pdf=False)}?{_query(asked)}"
    form = ReportForm(asked, conflict=conflict)
    if not form.is_valid():
        return HttpResponseRedirect(page)
    if not available():
        messages.warning(request, _("This machine cannot write PDF: print this page instead."))
        return HttpResponseRedirect(page)
    document = _document(form, agreements, about)
    note = _("Some characters are in none of this report’s fonts and show as empty boxes.")
    body = write_pdf(
        document,
        base=request.build_absolute_uri("/"),
        written=form.as_known or timezone.now(),
        signs=drawings(document),
        missing_note=note,
    )
    name = f"report-{about.slug}-{form.clock.number.replace('/', '-')}.pdf"
    response = HttpResponse(body, content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{name}"'
    return response


def _document(
    form: ReportForm, agreements: list[Agreement], about: Agreement | Conflict
) -> Document:
    now = timezone.now()
    known_on = form.as_known if form.as_known and form.as_known < now else None
    reports = [build_report(one, form.clock, known_on=known_on, now=now) for one in agreements]
    return compose(reports[0]) if isinstance(about, Agreement) else compose_together(about, reports)


def _address(about: Agreement | Conflict, *, pdf: bool) -> str:
    kind = "agreement" if isinstance(about, Agreement) else "conflict"
    return reverse(f"report_of_{kind}{'_pdf' if pdf else ''}", args=[about.slug])


def _iso(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%fZ}"


def _query(asked: dict[str, str]) -> str:
    """Return the address's query, without what is empty."""
    query = QueryDict(mutable=True)
    query.update({name: value for name, value in asked.items() if value and name != "about"})
    return query.urlencode(safe=":")


def _neighbour(asked: dict[str, str], clock: ReportClock, *, later: bool) -> str:
    """Return the query of the report before or after this one, with the same clocks."""
    day = clock.after if later else clock.before
    return _query(asked | {"date": day.isoformat()})
