"""Drafts: the list, taking one in, its words beside the original, what the instrument is."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import FileResponse, Http404, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from agreements import tasks
from agreements.actions.curating.deciding import state_facts
from agreements.actions.curating.taking_in import cleaned_words, correct_text, take_in_text
from agreements.errors import TrackerError
from agreements.forms.curating import FactsForm, TakeInForm, WordsForm
from agreements.models import Draft
from agreements.permissions import CURATORS, can_curate, role_required
from agreements.queries.curating.drafts import draft_list as drafts_of
from agreements.queries.curating.drafts import stage_counts, words_to_settle
from agreements.queries.curating.originals import marked_text, odd_numbering
from agreements.types.drafts import DraftStage
from agreements.views.render import page_of, render_page
from agreements.views.types import HtmxHttpRequest

_PAGE = 40


@require_safe
@role_required(*CURATORS)
def draft_list(request: HtmxHttpRequest, slug: str = "") -> HttpResponse:
    """List the drafts, of one agreement if it is named, and how much waits to be settled."""
    context = {
        "page": page_of(request, drafts_of(agreement=slug), size=_PAGE),
        "slug": slug,
        "counts": stage_counts(),
        "words_waiting": words_to_settle().count(),
    }
    return render_page(request, "curate/draft_list.html", context, partial="draft-rows")


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*CURATORS)
def draft_new(request: HtmxHttpRequest) -> HttpResponse:
    """Take in a text, pasted or as a file."""
    initial = {name: request.GET[name] for name in ("conflict", "agreement") if name in request.GET}
    form = TakeInForm(request.POST or None, request.FILES or None, initial=initial)
    if form.is_valid():
        draft = take_in_text(form.given(), form.origin(), by=request.user)
        if draft.failure:
            messages.warning(request, draft.failure)
            return HttpResponseRedirect(reverse("draft_text", args=[draft.pk]))
        tasks.read_draft.delay_on_commit(draft.pk)
        if odd_numbering(draft):
            messages.warning(request, _("The numbering is odd: the page of the words says where."))
        return HttpResponseRedirect(draft.get_absolute_url())
    status = 422 if form.is_bound else 200
    return render_page(request, "curate/draft_new.html", {"form": form}, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*CURATORS)
def draft_text(request: HtmxHttpRequest, pk: int) -> HttpResponse:
    """Show what was read out of the original with what is hardly part of it marked; correct it."""
    draft = _draft(pk)
    form = WordsForm(request.POST or None, initial={"token": draft.token, "words": draft.text})
    if request.POST.get("do") == "clean":
        form = WordsForm(initial={"token": draft.token, "words": cleaned_words(draft)})
    elif form.is_valid():
        words, token = form.cleaned_data["words"], form.cleaned_data["token"]
        try:
            correct_text(draft, words, token=token, by=request.user)
        except TrackerError as fault:
            form.add_error(None, str(fault))
        else:
            tasks.read_draft.delay_on_commit(draft.pk)
            messages.success(request, _("Read anew. It can be taken back."))
            return HttpResponseRedirect(draft.get_absolute_url())
    context = {
        "draft": draft,
        "tab": "text",
        "form": form,
        "original": marked_text(draft),
        "odd": odd_numbering(draft),
        "may_edit": draft.stage == DraftStage.DRAFT,
    }
    status = 422 if form.is_bound and form.errors else 200
    return render_page(request, "curate/draft_text.html", context, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*CURATORS)
def draft_facts(request: HtmxHttpRequest, pk: int) -> HttpResponse:
    """Say what the instrument is."""
    draft = _draft(pk)
    form = FactsForm(request.POST or None, draft=draft)
    if form.is_valid():
        try:
            state_facts(draft, form.facts(), token=form.cleaned_data["token"], by=request.user)
        except TrackerError as fault:
            form.add_error(None, str(fault))
        else:
            messages.success(request, _("Kept."))
            return HttpResponseRedirect(reverse("draft_review", args=[draft.pk]))
    context = {
        "draft": draft,
        "tab": "facts",
        "form": form,
        "may_edit": draft.stage == DraftStage.DRAFT,
    }
    status = 422 if form.is_bound else 200
    return render_page(request, "curate/draft_facts.html", context, status=status)


@require_safe
def draft_original(request: HtmxHttpRequest, pk: int) -> HttpResponseBase:
    """Give the original as it came in, never to be shown inside a page of ours."""
    if not can_curate(request.user):
        raise PermissionDenied
    capture = _draft(pk).capture
    if not capture.path.exists():
        raise Http404
    response = FileResponse(
        capture.path.open("rb"),
        as_attachment=True,
        filename=capture.original_name or capture.sha256[:12],
        content_type=capture.media_type,
    )
    response["X-Content-Type-Options"] = "nosniff"
    response["Cache-Control"] = "private, no-store"
    return response


def _draft(pk: int) -> Draft:
    return get_object_or_404(
        Draft.objects.select_related("conflict", "capture", "agreement", "proposed_by"), pk=pk
    )
