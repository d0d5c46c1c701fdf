"""Breaches: one with every side's position, and the form that logs one."""

from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse, HttpResponsePermanentRedirect, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from agreements.actions.attachments import READS_WITHHELD
from agreements.actions.breaches import breach_version, change_breach, log_breach
from agreements.actions.merging import relate_breaches, standing
from agreements.errors import StaleReview
from agreements.forms.breaches import BreachForm
from agreements.forms.changes import BreachChangeForm
from agreements.forms.harm import MOST_FIGURES, make_harm
from agreements.forms.positions import MOST_ROWS, POSITION_ROWS, Setting, make_positions
from agreements.forms.suggested import Prefill, initial_of, prefill
from agreements.models import Breach
from agreements.permissions import ANALYSTS, can_analyse, role_required
from agreements.queries.assessments import panel_for, panel_known
from agreements.queries.attachments import beside
from agreements.queries.breaches import BreachPage, breach_known, open_breach
from agreements.queries.clauses import parties_of
from agreements.queries.clocks import Clocks, read_clocks
from agreements.queries.duplicates import Likely, articles_at, likely_duplicates, relations_of
from agreements.queries.harm import combined_beside_killed, mismatches
from agreements.queries.suggested import suggested_by
from agreements.views.render import number_in, render_page
from agreements.views.starts import start_of, with_more_rows
from agreements.views.types import HtmxHttpRequest


@require_safe
def breach_detail(request: HtmxHttpRequest, reference: str) -> HttpResponse:
    """Show one breach: positions side by side, what is held, facts, evidence."""
    breaches = Breach.objects.select_related(
        "conflict", "place", "logged_by", "logged_from__article__source", "merged_into"
    )
    breach = get_object_or_404(breaches, reference=reference)
    clocks = read_clocks(
        request.GET.get("as_of", ""), request.GET.get("known_on", ""), breach.conflict
    )
    if clocks.past:
        return _breach_then(request, breach, clocks)
    if breach.merged_into is not None:
        return _lead_on(breach)
    shown = open_breach(breach, clocks.replay)
    reads_all = request.user.has_role(*READS_WITHHELD)
    context = {
        **_told(shown, clocks),
        "beside": beside(breach, request.user, reads_all=reads_all),
        "panel": panel_for(breach, request.user),
        "relations": relations_of(breach),
        "merged": breach.merged_from.order_by("reference"),
        "may_log": can_analyse(request.user),
    }
    return render_page(request, "breaches/breach_detail.html", context)


def _breach_then(request: HtmxHttpRequest, breach: Breach, clocks: Clocks) -> HttpResponse:
    """Show a breach by both clocks, for reading: whatever has a second clock, and its figures."""
    then = breach_known(breach, clocks.known_on)
    if then is None:
        return render_page(
            request, "breaches/breach_then.html", {"breach": breach, "clocks": clocks}
        )
    if then.merged_into_id is not None:
        return _lead_on(breach, f"?{clocks.query}")
    shown = open_breach(then, clocks.replay)
    panel = panel_known(then, shown.touches, shown.claims, clocks.known_on)
    return render_page(
        request, "breaches/breach_then.html", {**_told(shown, clocks), "panel": panel}
    )


def _told(shown: BreachPage, clocks: Clocks) -> dict[str, Any]:
    return {
        "breach": shown.breach,
        "shown": shown,
        "clocks": clocks,
        "mismatches": mismatches(shown.harm),
        "combined": combined_beside_killed(shown.harm),
    }


def _lead_on(breach: Breach, query: str = "") -> HttpResponse:
    """Lead permanently to the record that stands; browsers ask again, for a merge can be undone."""
    response = HttpResponsePermanentRedirect(standing(breach).get_absolute_url() + query)
    response["Cache-Control"] = "private, no-cache"
    return response


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*ANALYSTS)
def breach_new(request: HtmxHttpRequest) -> HttpResponse:
    """Log a breach: from a sentence, an address or empty, with each side's position."""
    setting = start_of(request)
    rows = min(number_in(request.POST, "position-TOTAL_FORMS") or POSITION_ROWS, MOST_ROWS)
    data = request.POST.copy() if request.POST else None
    more = data is not None and (
        with_more_rows(data, asked="add_row", prefix="position", most=MOST_ROWS)
        or with_more_rows(data, asked="add_figure", prefix="harm", most=MOST_FIGURES)
    )
    begun = _prefill(request, setting) if data is None else None
    initial = _initial(request, setting.conflict.zone) | (begun.facts.values if begun else {})
    form = BreachForm(data, setting=setting, initial=initial)
    positions = make_positions(
        data, setting=setting, rows=rows, suggested=initial_of(begun.positions) if begun else ()
    )
    harm = make_harm(data, first=initial_of(begun.harm) if begun else ())
    context: dict[str, Any] = {
        "prefill": begun,
        "form": form,
        "positions": positions,
        "harm": harm,
        "setting": setting,
        "known_articles": articles_at(setting.address),
    }
    if data is None or more:
        return _form_page(request, context)
    likely = [found for found in likely_duplicates(form.sought()) if not form.made(found.breach)]
    context |= {"likely": likely, "checked": True}
    if "check" in data:
        return _form_page(request, context)
    valid = form.is_valid() & positions.is_valid() & harm.is_valid()
    if not valid or not _seen(request, likely):
        return _form_page(request, context, status=422)
    return HttpResponseRedirect(_log(request, form.report(positions, harm), likely))


def _form_page(
    request: HtmxHttpRequest, context: dict[str, Any], *, status: int = 200
) -> HttpResponse:
    if "check" not in request.POST:
        # Sent back or begun: the fields that still show what was suggested say so.
        context["prefill"] = begun = context["prefill"] or _prefill(request, context["setting"])
        if begun is not None:
            begun.mark(context["form"], context["positions"], context["harm"])
    return render_page(
        request, "breaches/breach_new.html", context, partial="duplicates", status=status
    )


def _prefill(request: HtmxHttpRequest, setting: Setting) -> Prefill | None:
    """Return what the sentence suggests; None without one, or where empty fields are wanted."""
    if setting.sentence is None or request.GET.get("suggest") == "no":
        return None
    found = suggested_by(setting.sentence, setting.conflict)
    parties = {str(pk) for pk in parties_of(setting.conflict).values_list("pk", flat=True)}
    return prefill(found, zones=setting.zones, parties=parties, sides=parties)


def _seen(request: HtmxHttpRequest, likely: list[Likely]) -> bool:
    """Tell whether the person saw every likely duplicate and wants to log a new record anyway."""
    seen = set(request.POST.getlist("seen"))
    shown = {found.breach.reference for found in likely}
    return not shown or ("anyway" in request.POST and shown <= seen)


@transaction.atomic
def _log(request: HtmxHttpRequest, report: Any, likely: list[Likely]) -> str:
    """Log the breach and keep what was said of those it resembles; return its address."""
    breach = log_breach(report, by=request.user)
    for found in likely:
        said = request.POST.get(f"said-{found.breach.reference}", "")
        if said in ("related", "distinct"):
            relate_breaches(breach, found.breach, distinct=said == "distinct", by=request.user)
    messages.success(request, _("Logged as %(reference)s.") % {"reference": breach.reference})
    return breach.get_absolute_url()


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*ANALYSTS)
def breach_change(request: HtmxHttpRequest, reference: str) -> HttpResponse:
    """Change the facts of a breach; where somebody was quicker, show both, field by field."""
    breaches = Breach.objects.select_related("conflict", "place", "merged_into")
    breach = get_object_or_404(breaches, reference=reference)
    if breach.merged_into is not None:
        return HttpResponseRedirect(f"{standing(breach).get_absolute_url()}change/")
    setting = start_of(request, conflict=breach.conflict)
    form = BreachChangeForm(
        request.POST or None,
        breach=breach,
        setting=setting,
        initial={"version": breach_version(breach).isoformat()},
    )
    context: dict[str, Any] = {"form": form, "breach": breach, "setting": setting}
    status = 422 if form.is_bound else 200
    if form.is_valid():
        try:
            change_breach(
                breach,
                form.report(),
                expected=form.cleaned_data["version"],
                by=request.user,
            )
        except StaleReview as stale:
            context |= {"stale": str(stale), "comparison": form.comparison()}
            data = request.POST.copy()
            data["version"] = breach_version(breach).isoformat()
            form.data = data
            status = 409
        else:
            messages.success(request, _("Changed. The state before it is kept."))
            return HttpResponseRedirect(breach.get_absolute_url())
    return render_page(request, "breaches/breach_change.html", context, status=status)


def _initial(request: HtmxHttpRequest, zone: str) -> dict[str, object]:
    clause = request.GET.get("clause", "")
    return {"touches": [clause], "zone": zone, "zone_basis": "inferred_place"}
