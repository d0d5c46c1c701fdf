"""Breaches: the list, one with every side's position, and the form that logs one."""

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from agreements.actions.breaches import log_breach
from agreements.forms.breaches import (
    MOST_ROWS,
    POSITION_ROWS,
    BreachFilterForm,
    BreachForm,
    Setting,
    make_positions,
)
from agreements.forms.harm import make_harm
from agreements.models import Breach, Clause, Conflict, Sentence
from agreements.permissions import ANALYSTS, can_analyse, role_required
from agreements.queries.breaches import breach_rows, list_breaches, open_breach
from agreements.queries.clauses import duty_picks
from agreements.queries.zones import known_zones
from agreements.views.render import number_in, page_of, render_page
from agreements.views.types import HtmxHttpRequest


@require_safe
def breach_list(request: HtmxHttpRequest) -> HttpResponse:
    """List breaches; every filter stands in the address."""
    form = BreachFilterForm(request.GET)
    page = page_of(request, list_breaches(form.filters()))
    context = {
        "form": form,
        "page": page,
        "rows": breach_rows(page.object_list),
        "may_log": can_analyse(request.user),
    }
    return render_page(request, "breaches/breach_list.html", context, partial="breach-list")


@require_safe
def breach_detail(request: HtmxHttpRequest, reference: str) -> HttpResponse:
    """Show one breach: positions side by side, what is held, facts, evidence."""
    breaches = Breach.objects.select_related(
        "conflict", "place", "logged_by", "logged_from__article__source"
    )
    breach = get_object_or_404(breaches, reference=reference)
    context = {"breach": breach, "shown": open_breach(breach), "may_log": can_analyse(request.user)}
    return render_page(request, "breaches/breach_detail.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*ANALYSTS)
def breach_new(request: HtmxHttpRequest) -> HttpResponse:
    """Log a breach: from a sentence, with each side's position; more rows on request."""
    setting = _setting(request)
    rows = min(number_in(request.POST, "position-TOTAL_FORMS") or POSITION_ROWS, MOST_ROWS)
    data = request.POST.copy() if request.POST else None
    if data is not None and "add_row" in data:
        data["position-TOTAL_FORMS"] = str(min(rows + 1, MOST_ROWS))
    form = BreachForm(data, setting=setting, initial=_initial(request, setting))
    positions = make_positions(data, setting=setting, rows=rows)
    harm = make_harm(data)
    context = {"form": form, "positions": positions, "harm": harm, "setting": setting}
    if data is None or "add_row" in data:
        return render_page(request, "breaches/breach_new.html", context)
    if not (form.is_valid() & positions.is_valid() & harm.is_valid()):
        return render_page(request, "breaches/breach_new.html", context, status=422)
    breach = log_breach(form.report(positions, harm), by=request.user)
    messages.success(request, _("Logged as %(reference)s.") % {"reference": breach.reference})
    return HttpResponseRedirect(breach.get_absolute_url())


def _setting(request: HtmxHttpRequest) -> Setting:
    """Return what the address says: a sentence, a clause, a conflict; the first conflict otherwise."""
    sentences = Sentence.objects.select_related("article__source").with_words()
    sentence_id = number_in(request.GET, "sentence")
    sentence = get_object_or_404(sentences, pk=sentence_id) if sentence_id else None
    clause = Clause.objects.filter(pk=number_in(request.GET, "clause") or 0)
    conflicts = Conflict.objects.order_by("pk")
    conflict = (
        conflicts.filter(agreements__clauses__in=clause).first()
        or conflicts.filter(slug=request.GET.get("conflict", "")).first()
        or conflicts.first()
    )
    if conflict is None:
        raise Http404
    quote = getattr(sentence, "words", "")
    return Setting(conflict, duty_picks(conflict), known_zones(conflict), sentence, quote)


def _initial(request: HtmxHttpRequest, setting: Setting) -> dict[str, object]:
    clause = request.GET.get("clause", "")
    return {"touches": [clause], "zone": setting.conflict.zone, "zone_basis": "inferred_place"}
