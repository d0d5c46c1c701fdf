"""What is held of a breach: the page about it, the form that answers a question, the signature."""

from dataclasses import dataclass

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from agreements.actions.assessments import Asked, assess, sign_assessment
from agreements.actions.casework import steps_from
from agreements.errors import StaleReview, TrackerError
from agreements.forms.assessments import AssessmentForm, SignForm
from agreements.models import Adjudication, Assessment, Breach
from agreements.permissions import ANALYSTS, role_required
from agreements.queries.assessments import Held, Line, held_on, panel_for, question_lines
from agreements.queries.casework import case_box
from agreements.queries.sheets import breach_sheet
from agreements.types.terms import Question
from agreements.views.outcomes import keep
from agreements.views.render import number_in, render_page, safe_next
from agreements.views.types import HtmxHttpRequest


@require_safe
def breach_assessments(request: HtmxHttpRequest, reference: str) -> HttpResponse:
    """Show what is held of a breach with all that was held before, and the work on it."""
    breach = _breach(reference)
    box = case_box(breach, request.user)
    context = {
        "breach": breach,
        "panel": panel_for(breach, request.user),
        "box": box,
        "steps": steps_from(box.stage, request.user),
    }
    return render_page(request, "assessments/breach_assessments.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*ANALYSTS)
def breach_assess(request: HtmxHttpRequest, reference: str) -> HttpResponse:
    """Answer one question on a breach; where somebody was quicker, show both answers."""
    breach = _breach(reference)
    line = _line(request, breach)
    held = held_on(breach, line, request.user)
    form = AssessmentForm(
        request.POST or None, question=line.question, initial=_initial(request, breach, held)
    )
    status = 422 if form.is_bound else 200
    if form.is_bound and form.is_valid():
        kept = _keep(request, form, line, breach)
        if kept.done:
            return HttpResponseRedirect(safe_next(request, otherwise=_page_of(breach)))
        held, form, status = held_on(breach, line, request.user), kept.form, kept.status
    context = {
        "breach": breach,
        "line": line,
        "held": held,
        "form": form,
        "conflict": status == 409,
        "sheet": breach_sheet(breach),
    }
    return render_page(request, "assessments/assess.html", context, status=status)


@require_POST
@role_required(*ANALYSTS)
def assessment_sign(request: HtmxHttpRequest, pk: int) -> HttpResponse:
    """Sign a V3 or V4 as its second person."""
    assessment = get_object_or_404(Assessment.objects.select_related("breach"), pk=pk)
    form = SignForm(request.POST)
    if form.is_valid():
        expected = form.cleaned_data["expected"]
        said = _("Signed. It now counts as %(level)s.") % {"level": assessment.level}
        keep(request, lambda: sign_assessment(assessment, by=request.user, expected=expected), said)
    else:
        messages.warning(request, _("This form is out of date. Load the page again."))
    return HttpResponseRedirect(safe_next(request, otherwise=_page_of(assessment.breach)))


def _breach(reference: str) -> Breach:
    breaches = Breach.objects.select_related("conflict", "place", "merged_into")
    return get_object_or_404(breaches, reference=reference)


def _page_of(breach: Breach) -> str:
    return reverse("breach_assessments", args=[breach.reference])


def _line(request: HtmxHttpRequest, breach: Breach) -> Line:
    """Return the question that the address names, if it can be asked of this breach."""
    wanted = {
        name: request.GET[name]
        for name in ("question", "actor", "clause", "duty")
        if request.GET.get(name)
    }
    for line in question_lines(breach):
        if line.query == wanted:
            return line
    raise Http404


def _initial(request: HtmxHttpRequest, breach: Breach, held: Held | None) -> dict[str, object]:
    """Return what the form begins with: what was settled, if the address says so, else what is held."""
    initial: dict[str, object] = {"expected": held.token if held else ""}
    if held is not None:
        row = held.assessment
        initial |= {"level": row.level, "value": row.value, "reasons": row.reasons}
        initial |= {"sole": row.sole, "flags": row.flags}
    settled = Adjudication.objects.filter(
        pk=number_in(request.GET, "settled") or 0, breach=breach
    ).first()
    if settled is not None:
        initial |= {"level": settled.level, "value": settled.value, "reasons": settled.reasons}
    return initial


@dataclass(frozen=True, slots=True)
class _Kept:
    """What came of a form: done, or the form to show again and with which status."""

    done: bool
    form: AssessmentForm
    status: int = 200


def _keep(request: HtmxHttpRequest, form: AssessmentForm, line: Line, breach: Breach) -> _Kept:
    asked = Asked(breach, Question(line.question), line.actor, line.clause, line.duty_number)
    try:
        assess(asked, form.answer(), by=request.user, expected=form.cleaned_data["expected"])
    except StaleReview:
        # What was typed stays; saving it now is a decision over the answer shown beside it.
        return _Kept(done=False, form=_over_the_present(request, line, breach), status=409)
    except TrackerError as fault:
        form.add_error(None, str(fault))
        return _Kept(done=False, form=form, status=422)
    messages.success(request, _("Kept. The answer before, if there was one, stays in its history."))
    return _Kept(done=True, form=form)


def _over_the_present(request: HtmxHttpRequest, line: Line, breach: Breach) -> AssessmentForm:
    """Return the form as it was typed, now over the answer that is held."""
    held = held_on(breach, line, request.user)
    data = request.POST.copy()
    data["expected"] = held.token if held else ""
    return AssessmentForm(data, question=line.question)
