"""Answers given twice: the blind queue, where two coders differ, how far they agree."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from agreements.actions.coding import adjudicate, code_blind
from agreements.forms.assessments import AnswerForm
from agreements.models import Adjudication, Coding
from agreements.permissions import ANALYSTS, can_analyse, role_required
from agreements.queries.agreement_of_coders import ENOUGH_PAIRS, coders_page
from agreements.queries.assessments import line_of
from agreements.queries.coding import answers_blind, differences, pair_of, settled_pairs
from agreements.queries.sheets import breach_sheet
from agreements.types.terms import Question, Role
from agreements.views.outcomes import keep
from agreements.views.render import render_page
from agreements.views.types import HtmxHttpRequest

SHOWN = 50


@require_safe
@role_required(*ANALYSTS)
def coding_queue(request: HtmxHttpRequest) -> HttpResponse:
    """List the questions that wait for this person's blind answer."""
    context = {"waiting": answers_blind(request.user)[:SHOWN]}
    return render_page(request, "assessments/coding_queue.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*ANALYSTS)
def coding_blind(request: HtmxHttpRequest, pk: int) -> HttpResponse:
    """Answer one question without the first answer: facts, clauses and claims only."""
    first = answers_blind(request.user).filter(pk=pk).first()
    if first is None:
        messages.info(request, _("This question does not wait for a blind answer of yours."))
        return HttpResponseRedirect(reverse("coding_queue"))
    form = AnswerForm(request.POST or None, question=Question(first.question))
    if form.is_bound and form.is_valid():
        said = _("Kept. It is compared with the first answer, which you may see now.")
        keep(request, lambda: code_blind(first, form.answer(), by=request.user), said)
        return HttpResponseRedirect(reverse("coding_queue"))
    context = {"line": line_of(first), "form": form, "sheet": breach_sheet(first.breach)}
    status = 422 if form.is_bound else 200
    return render_page(request, "assessments/coding_blind.html", context, status=status)


@require_safe
@role_required(*ANALYSTS)
def adjudication_list(request: HtmxHttpRequest) -> HttpResponse:
    """List where two coders differ, and what was settled."""
    leads = request.user.has_role(Role.REVIEWER, Role.ADMIN)
    context = {
        "waiting": differences(request.user)[:SHOWN] if leads else [],
        "settled": settled_pairs(limit=SHOWN),
        "may_adjudicate": leads,
    }
    return render_page(request, "assessments/adjudication_list.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(Role.REVIEWER, Role.ADMIN)
def adjudication(request: HtmxHttpRequest, pk: int) -> HttpResponse:
    """Show both answers side by side, and settle the question with reasons."""
    codings = Coding.objects.filter(blind=False).select_related(
        "breach__place", "breach__conflict", "actor", "clause__agreement", "coder"
    )
    first = get_object_or_404(codings, pk=pk)
    pair = pair_of(first)
    if pair is None or not pair.differ:
        raise Http404
    if request.user.pk in (pair.first.coder_id, pair.second.coder_id):
        raise PermissionDenied(_("Neither of the two coders settles where they differ."))
    form = AnswerForm(request.POST or None, question=Question(first.question))
    if form.is_bound and form.is_valid() and _settled(request, first, form):
        return HttpResponseRedirect(_offer(first))
    context = {"pair": pair, "line": line_of(first), "form": form}
    context["sheet"] = breach_sheet(first.breach)
    status = 422 if form.is_bound else 200
    return render_page(request, "assessments/adjudication.html", context, status=status)


def _settled(request: HtmxHttpRequest, first: Coding, form: AnswerForm) -> bool:
    said = _("Settled. No assessment has changed; you can record this one as the assessment below.")
    return keep(request, lambda: adjudicate(first, form.answer(), by=request.user), said)


def _offer(first: Coding) -> str:
    """Return the form that would record what was settled; saving it is another decision."""
    row = Adjudication.objects.filter(
        breach=first.breach,
        question=first.question,
        actor=first.actor,
        clause=first.clause,
        duty_number=first.duty_number,
    ).first()
    query = line_of(first).query | ({"settled": str(row.pk)} if row else {})
    return f"{reverse('breach_assess', args=[first.breach.reference])}?{urlencode(query)}"


@require_safe
def coding_agreement(request: HtmxHttpRequest) -> HttpResponse:
    """Show how far two coders agree on each question, or that too few pairs are there."""
    context = {
        "page": coders_page(),
        "enough": ENOUGH_PAIRS,
        "may_code": can_analyse(request.user),
    }
    return render_page(request, "assessments/coding_agreement.html", context)
