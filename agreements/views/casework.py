"""The work on breaches: what waits for one person, stages, assignment, remarks, translations."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from agreements.actions.casework import add_comment, assign_case, move_case, withdraw_comment
from agreements.actions.translations import translate_sentence, withdraw_translation
from agreements.errors import NotAllowed, TrackerError
from agreements.forms.casework import AssignForm, CommentForm, StageForm, TranslationForm
from agreements.models import Breach, Comment, Sentence, Translation
from agreements.models.labels import label
from agreements.permissions import ANALYSTS, role_required
from agreements.queries.casework import waiting_for
from agreements.types.terms import CaseStage
from agreements.views.outcomes import keep
from agreements.views.render import render_page, safe_next
from agreements.views.types import HtmxHttpRequest


@require_safe
@role_required(*ANALYSTS)
def casework(request: HtmxHttpRequest) -> HttpResponse:
    """Show what waits for this person."""
    context = {"waiting": waiting_for(request.user)}
    return render_page(request, "assessments/casework.html", context)


@require_POST
@role_required(*ANALYSTS)
def case_stage(request: HtmxHttpRequest, reference: str) -> HttpResponse:
    """Move a case one step."""
    breach = get_object_or_404(Breach, reference=reference)
    form = StageForm(request.POST)
    if form.is_valid():
        to, expected = (CaseStage(form.cleaned_data[name]) for name in ("to", "expected"))
        said = _("Moved. The case is now: %(stage)s.") % {"stage": label(to)}
        keep(request, lambda: move_case(breach, to, by=request.user, expected=expected), said)
    else:
        messages.warning(request, _("There is no such stage. Nothing was changed."))
    return _back(request, breach)


@require_POST
@role_required(*ANALYSTS)
def case_assign(request: HtmxHttpRequest, reference: str) -> HttpResponse:
    """Give a case to oneself, to somebody else or to nobody."""
    breach = get_object_or_404(Breach, reference=reference)
    form = AssignForm(request.POST)
    if form.is_valid():
        to = form.cleaned_data["to"]
        said = _("The case is with %(who)s.") % {"who": to} if to else _("The case is with nobody.")
        keep(request, lambda: assign_case(breach, to, by=request.user), said)
    else:
        messages.warning(request, _("This person does not work on cases. Nothing was changed."))
    return _back(request, breach)


@require_POST
@role_required(*ANALYSTS)
def comment_new(request: HtmxHttpRequest, reference: str) -> HttpResponse:
    """Add a remark to the work on a breach."""
    breach = get_object_or_404(Breach, reference=reference)
    form = CommentForm(request.POST)
    if form.is_valid():
        words = form.cleaned_data["words"]
        keep(request, lambda: add_comment(breach, words, by=request.user), _("Remark kept."))
    else:
        messages.warning(request, _("A remark has words, 4,000 characters at most."))
    return _back(request, breach)


@require_POST
@role_required(*ANALYSTS)
def comment_withdraw(request: HtmxHttpRequest, pk: int) -> HttpResponse:
    """Withdraw a remark."""
    comment = get_object_or_404(Comment.objects.select_related("breach"), pk=pk)
    keep(request, lambda: withdraw_comment(comment, by=request.user), _("Remark withdrawn."))
    return _back(request, comment.breach)


def _back(request: HtmxHttpRequest, breach: Breach) -> HttpResponse:
    page = reverse("breach_assessments", args=[breach.reference])
    return HttpResponseRedirect(safe_next(request, otherwise=f"{page}#work"))


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*ANALYSTS)
def sentence_translate(request: HtmxHttpRequest, pk: int) -> HttpResponse:
    """Translate a sentence under one's own name."""
    sentences = Sentence.objects.select_related("article__source").with_words()
    sentence = get_object_or_404(sentences, pk=pk)
    own = Translation.objects.filter(sentence=sentence, translator=request.user, withdrawn=False)
    initial = own.values("language", "words", "note").first()
    form = TranslationForm(request.POST or None, sentence=sentence, initial=initial)
    if form.is_bound and form.is_valid():
        try:
            translate_sentence(sentence, **form.cleaned_data, by=request.user)
        except TrackerError as fault:
            form.add_error(None, str(fault))
        else:
            return HttpResponseRedirect(_place_of(sentence))
    context = {"sentence": sentence, "form": form}
    status = 422 if form.is_bound else 200
    return render_page(request, "assessments/translate.html", context, status=status)


@require_POST
@role_required(*ANALYSTS)
def translation_withdraw(request: HtmxHttpRequest, pk: int) -> HttpResponse:
    """Withdraw a translation."""
    translations = Translation.objects.select_related("sentence__article")
    translation = get_object_or_404(translations, pk=pk)
    try:
        withdraw_translation(translation, by=request.user)
    except NotAllowed as refused:
        raise PermissionDenied(str(refused)) from refused
    messages.success(request, _("Translation withdrawn."))
    return HttpResponseRedirect(_place_of(translation.sentence))


def _place_of(sentence: Sentence) -> str:
    return f"{sentence.article.get_absolute_url()}#s{sentence.position}"
