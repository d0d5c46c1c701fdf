"""Positions on a breach: adding one, its chain of corrections, correcting and retracting it."""

from datetime import datetime
from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from agreements.actions.breaches import add_position
from agreements.actions.corrections import (
    claim_version,
    correct_claim,
    database_now,
    post_correction,
    reading_of,
    retract_claim,
)
from agreements.errors import StaleReview, TrackerError
from agreements.forms.harm import MOST_FIGURES, make_harm
from agreements.forms.positions import CorrectionForm, RetractionForm, SinglePositionForm
from agreements.models import Breach, Claim
from agreements.permissions import ANALYSTS, can_analyse, role_required
from agreements.queries.changes import cells_near, changed_cells
from agreements.queries.clauses import parties_of
from agreements.queries.positions import chain_of, correction_notes, notes_on
from agreements.types.terms import ClaimKind
from agreements.views.render import page_of, render_page
from agreements.views.starts import start_of, with_more_rows
from agreements.views.types import HtmxHttpRequest


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*ANALYSTS)
def position_new(request: HtmxHttpRequest, reference: str) -> HttpResponse:
    """Add what somebody says of a breach, from a sentence or empty."""
    breach = _standing_breach(reference)
    setting = start_of(request, conflict=breach.conflict)
    data = request.POST.copy() if request.POST else None
    more = data is not None and with_more_rows(
        data, asked="add_figure", prefix="harm", most=MOST_FIGURES
    )
    form = SinglePositionForm(
        data,
        setting=setting,
        parties=list(parties_of(breach.conflict)),
        initial={"from_sentence": setting.sentence is not None, "citation": setting.address},
    )
    harm = make_harm(data)
    form.harm = harm
    if data is not None and not more and form.is_valid() & harm.is_valid():
        try:
            claim = add_position(breach, form.position(), by=request.user)
        except TrackerError as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, _("Added."))
            return HttpResponseRedirect(f"{breach.get_absolute_url()}#position-{claim.pk}")
    context = {"form": form, "harm": harm, "breach": breach, "setting": setting}
    status = 422 if data is not None and not more else 200
    return render_page(request, "breaches/position_new.html", context, status=status)


def _standing_breach(reference: str) -> Breach:
    breaches = Breach.objects.select_related("conflict", "merged_into")
    return get_object_or_404(breaches, reference=reference)


def _claim(reference: str, pk: int) -> Claim:
    claims = Claim.objects.select_related(
        "breach__conflict",
        "breach__place",
        "claimant",
        "reported_claimant",
        "aligned_with",
        "article__source",
        "sentence",
        "accepted_by",
    ).prefetch_related("accused__actor", "casualties__side")
    return get_object_or_404(claims, pk=pk, breach__reference=reference)


@require_safe
def position_detail(request: HtmxHttpRequest, reference: str, pk: int) -> HttpResponse:
    """Show one claim with every state it was in, for every reader."""
    claim = _claim(reference, pk)
    context = {
        "claim": claim,
        "breach": claim.breach,
        "steps": chain_of(claim),
        "notes": notes_on(claim),
        "may_log": can_analyse(request.user),
    }
    return render_page(request, "breaches/position_detail.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*ANALYSTS)
def position_correct(request: HtmxHttpRequest, reference: str, pk: int) -> HttpResponse:
    """Correct who made a claim, what it is and whom it accuses; the note is posted with it."""
    claim = _claim(reference, pk)
    form = CorrectionForm(
        request.POST or None,
        claim=claim,
        parties=list(parties_of(claim.breach.conflict)),
        initial={"version": claim_version(claim).isoformat()},
    )
    context: dict[str, Any] = {"form": form, "claim": claim, "breach": claim.breach}
    if not form.is_valid():
        status = 422 if form.is_bound else 200
        return render_page(request, "breaches/position_correct.html", context, status=status)
    try:
        _correct(request, claim, form)
    except StaleReview as stale:
        context["comparison"] = form.comparison(claim)
        return _show_stale(request, "breaches/position_correct.html", context, stale)
    except TrackerError as error:
        form.add_error(None, str(error))
        return render_page(request, "breaches/position_correct.html", context, status=422)
    messages.success(request, _("Corrected. The note is posted for everybody to read."))
    return HttpResponseRedirect(_address(claim))


@transaction.atomic
def _correct(request: HtmxHttpRequest, claim: Claim, form: CorrectionForm) -> None:
    """Correct a claim and post its note, with the cells as they were and as they are."""
    cleaned = form.cleaned_data
    now = timezone.now()
    before = _reading(claim, now=now)
    correct_claim(
        claim,
        claimant=cleaned["claimant"],
        accused=cleaned["accused"],
        reason=cleaned["reason"],
        kind=ClaimKind(cleaned["kind"]),
        aligned_with=form.side(),
        expected=cleaned["version"],
        by=request.user,
    )
    _post(request, claim, before, reason=cleaned["reason"], now=now)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*ANALYSTS)
def position_retract(request: HtmxHttpRequest, reference: str, pk: int) -> HttpResponse:
    """Retract a claim with its reason; it stays on the page, struck through."""
    claim = _claim(reference, pk)
    form = RetractionForm(
        request.POST or None, initial={"version": claim_version(claim).isoformat()}
    )
    context: dict[str, Any] = {"form": form, "claim": claim, "breach": claim.breach}
    if not form.is_valid():
        status = 422 if form.is_bound else 200
        return render_page(request, "breaches/position_retract.html", context, status=status)
    try:
        _retract(request, claim, form)
    except StaleReview as stale:
        return _show_stale(request, "breaches/position_retract.html", context, stale)
    except TrackerError as error:
        form.add_error(None, str(error))
        return render_page(request, "breaches/position_retract.html", context, status=422)
    messages.success(request, _("Retracted. The note is posted for everybody to read."))
    return HttpResponseRedirect(_address(claim))


@transaction.atomic
def _retract(request: HtmxHttpRequest, claim: Claim, form: RetractionForm) -> None:
    cleaned = form.cleaned_data
    now = timezone.now()
    before = _reading(claim, now=now)
    retract_claim(claim, reason=cleaned["reason"], expected=cleaned["version"], by=request.user)
    _post(request, claim, before, reason=cleaned["reason"], now=now)


def _reading(claim: Claim, *, now: datetime) -> dict[str, Any]:
    """Return how a claim reads, the moment at which it does, and the cells it may decide."""
    known_on = database_now()
    return {
        **reading_of(claim),
        "known_on": known_on.isoformat(),
        "cells": cells_near(claim.breach, known_on=known_on, now=now),
    }


def _post(
    request: HtmxHttpRequest, claim: Claim, before: dict[str, Any], *, reason: str, now: datetime
) -> None:
    claims = Claim.objects.select_related("breach", "claimant", "aligned_with")
    after = _reading(claims.get(pk=claim.pk), now=now)
    post_correction(
        claim,
        cells=changed_cells(before.pop("cells"), after.pop("cells")),
        before=before,
        after=after,
        reason=reason,
        by=request.user,
    )


def _show_stale(
    request: HtmxHttpRequest, template: str, context: dict[str, Any], stale: StaleReview
) -> HttpResponse:
    """Show what is stored beside what was typed; sending again is then a decision."""
    form = context["form"]
    form.data = form.data.copy()
    form.data["version"] = claim_version(context["claim"]).isoformat()
    context["stale"] = str(stale)
    return render_page(request, template, context, status=409)


def _address(claim: Claim) -> str:
    return f"{claim.breach.get_absolute_url()}positions/{claim.pk}/"


@require_safe
def correction_list(request: HtmxHttpRequest) -> HttpResponse:
    """List every correction and retraction, newest first, with the cells each changed."""
    page = page_of(request, correction_notes(), size=30)
    return render_page(request, "breaches/correction_list.html", {"page": page})
