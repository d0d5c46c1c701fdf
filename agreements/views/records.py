"""The short forms for what else decides a cell, the list of such records, and taking them back."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from agreements.actions.merging import standing
from agreements.actions.records import MAY_OVERRIDE, sign_override
from agreements.actions.retractions import end_record, retract_record
from agreements.errors import NotAllowed, StaleReview, TrackerError
from agreements.forms.bearing import chosen_clause
from agreements.forms.overrides import DAYS_TO_SIGN, OverrideForm, read_proposal
from agreements.forms.positions import RetractionForm
from agreements.forms.records import FORMS, kinds
from agreements.forms.retraction import EndForm
from agreements.models import Agreement, AgreementRelation, Breach, Conflict, PlaceControl
from agreements.permissions import ANALYSTS, can_analyse, role_required
from agreements.queries.records import ENDABLE, MODELS, records_of
from agreements.views.render import number_in, render_page
from agreements.views.starts import start_of
from agreements.views.types import HtmxHttpRequest

# What a form begins from, handed on from page to page in the address.
HANDED_ON = ("sentence", "clause", "url")


@require_safe
@role_required(*ANALYSTS)
def record_index(request: HtmxHttpRequest) -> HttpResponse:
    """Offer all that can be recorded from a sentence or a clause, each with what it is for."""
    setting = start_of(request)
    kept = {name: request.GET[name] for name in HANDED_ON if name in request.GET}
    asked = request.GET.get("on", "").strip().upper()
    breach = Breach.objects.filter(reference=asked).first() if asked else None
    if breach is not None:
        path = reverse("position_new", args=[standing(breach).reference])
        return HttpResponseRedirect(f"{path}?{urlencode(kept)}" if kept else path)
    context = {
        "setting": setting,
        "kinds": kinds(),
        "kept": urlencode(kept),
        "handed_on": kept,
        "asked": asked,
        "may_override": request.user.has_role(*MAY_OVERRIDE),
    }
    return render_page(request, "records/record_index.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*ANALYSTS)
def record_new(request: HtmxHttpRequest, kind: str) -> HttpResponse:
    """Record one thing of a kind, from a sentence or empty."""
    if kind not in FORMS:
        raise Http404
    setting = start_of(request)
    clause = request.GET.get("clause", "")
    initial = {"bearing": chosen_clause(clause), "agreement": _agreement_in(request)}
    form = FORMS[kind](request.POST or None, setting=setting, person=request.user, initial=initial)
    if form.is_valid():
        try:
            whose = form.record()
        except TrackerError as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, _("Recorded."))
            return HttpResponseRedirect(_list_address(whose, kind))
    context = {"form": form, "setting": setting, "kind": kind}
    status = 422 if form.is_bound else 200
    return render_page(request, "records/record_new.html", context, status=status)


def _agreement_in(request: HtmxHttpRequest) -> Agreement | None:
    """Return the agreement that the address names, itself or by a clause."""
    clause = number_in(request.GET, "clause")
    if clause:
        return Agreement.objects.filter(clauses=clause).first()
    return Agreement.objects.filter(slug=request.GET.get("agreement", "")).first()


def _list_address(whose: Agreement | Conflict, kind: str) -> str:
    page = "conflict_map" if isinstance(whose, Conflict) else "record_list"
    return f"{reverse(page, args=[whose.slug])}#{kind}"


@require_safe
def record_list(request: HtmxHttpRequest, slug: str) -> HttpResponse:
    """List what else is recorded on an agreement, by kind; what was taken back as well."""
    agreements = Agreement.objects.select_related("conflict")
    agreement = get_object_or_404(agreements, slug=slug)
    titles = {kind.name: kind.title for kind in kinds()}
    titles |= {"override": _("Override"), "relation": _("How it stands to other instruments")}
    context = {
        "agreement": agreement,
        "groups": [(titles[group.kind], group) for group in records_of(agreement)],
        "endable": ENDABLE,
        "recordable": FORMS,
        "may_record": can_analyse(request.user),
        "may_override": request.user.has_role(*MAY_OVERRIDE),
    }
    return render_page(request, "records/record_list.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*ANALYSTS)
def record_retract(request: HtmxHttpRequest, kind: str, pk: int) -> HttpResponse:
    """Take a record back with its reason; it stays in the list, struck through."""
    record = _record(kind, pk)
    initial = {"version": record.recorded_at.isoformat()}
    form = RetractionForm(request.POST or None, initial=initial)
    whose = _whose(record)
    context: dict[str, Any] = {"form": form, "record": record, "kind": kind}
    context |= {"whose": whose, "list_address": _list_address(whose, kind)}
    if form.is_valid():
        cleaned = form.cleaned_data
        done = _carry_out(
            context,
            lambda: retract_record(
                record, reason=cleaned["reason"], expected=cleaned["version"], by=request.user
            ),
        )
        if done:
            messages.success(request, _("Taken back. It stays in the list, struck through."))
            return HttpResponseRedirect(context["list_address"])
    return _again(request, "records/record_retract.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*ANALYSTS)
def record_end(request: HtmxHttpRequest, kind: str, pk: int) -> HttpResponse:
    """Give an end to what holds until further notice."""
    if kind not in ENDABLE:
        raise Http404
    record = _record(kind, pk)
    whose = _whose(record)
    conflict = whose if isinstance(whose, Conflict) else whose.conflict
    initial = {"version": record.recorded_at.isoformat()}
    form = EndForm(request.POST or None, zones=conflict.zones, initial=initial)
    context: dict[str, Any] = {"form": form, "record": record, "kind": kind}
    context |= {"whose": whose, "list_address": _list_address(whose, kind)}
    if form.is_valid():
        cleaned = form.cleaned_data
        done = _carry_out(
            context,
            lambda: end_record(
                record, ends_at=cleaned["ends"], expected=cleaned["version"], by=request.user
            ),
        )
        if done:
            messages.success(request, _("Ended. The state before it is kept."))
            return HttpResponseRedirect(context["list_address"])
    return _again(request, "records/record_end.html", context)


def _record(kind: str, pk: int) -> Any:
    if kind not in MODELS:
        raise Http404
    return get_object_or_404(MODELS[kind]._default_manager.all(), pk=pk)


def _whose(record: Any) -> Agreement | Conflict:
    """Return the agreement or conflict on whose page a record is listed."""
    if isinstance(record, PlaceControl):
        return record.conflict_place.conflict
    agreement: Agreement
    if isinstance(record, AgreementRelation):
        agreement = record.from_agreement
    elif hasattr(record, "agreement"):
        agreement = record.agreement
    else:
        clause = record.clause if hasattr(record, "clause") else record.obligation.clause
        agreement = clause.agreement
    return agreement


def _carry_out(context: dict[str, Any], act: Any) -> bool:
    """Carry out an act on a record; what refuses it is said on the form."""
    form = context["form"]
    try:
        act()
    except StaleReview as stale:
        context["stale"] = str(stale)
        context["record"].refresh_from_db()
        form.data = form.data.copy()
        form.data["version"] = context["record"].recorded_at.isoformat()
        return False
    except NotAllowed:
        raise PermissionDenied from None
    except TrackerError as error:
        form.add_error(None, str(error))
        return False
    return True


def _again(request: HtmxHttpRequest, template: str, context: dict[str, Any]) -> HttpResponse:
    bound = 409 if "stale" in context else 422
    status = bound if context["form"].is_bound else 200
    return render_page(request, template, context, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*MAY_OVERRIDE)
def override_new(request: HtmxHttpRequest) -> HttpResponse:
    """Propose a state for a cell; nothing is stored before a second person signs."""
    setting = start_of(request)
    initial = {"duty": request.GET.get("duty", "")}
    form = OverrideForm(request.POST or None, conflict=setting.conflict, initial=initial)
    context: dict[str, Any] = {"form": form, "setting": setting, "days": DAYS_TO_SIGN}
    if form.is_valid():
        query = urlencode({"proposal": form.proposal(request.user)})
        path = f"{reverse('override_sign')}?{query}"
        context["address"] = request.build_absolute_uri(path)
        return render_page(request, "records/override_proposed.html", context)
    status = 422 if form.is_bound else 200
    return render_page(request, "records/override_new.html", context, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*MAY_OVERRIDE)
def override_sign(request: HtmxHttpRequest) -> HttpResponse:
    """Show what a colleague proposes for a cell, and store it when this person signs."""
    proposal = read_proposal(request.GET.get("proposal", ""))
    context: dict[str, Any] = {"proposal": proposal, "days": DAYS_TO_SIGN}
    if proposal is None:
        return render_page(request, "records/override_sign.html", context, status=404)
    context["own"] = proposal.author.pk == request.user.pk
    if request.method == "POST":
        try:
            sign_override(proposal, by=request.user)
        except TrackerError as error:
            context["refused"] = str(error)
            return render_page(request, "records/override_sign.html", context, status=422)
        messages.success(request, _("Signed. The cell shows it, with the computed state beside."))
        return HttpResponseRedirect(_list_address(proposal.obligation.clause.agreement, "override"))
    return render_page(request, "records/override_sign.html", context)
