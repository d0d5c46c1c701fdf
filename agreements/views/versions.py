"""The versions of a text: side by side, one whole, one clause of one, a new one, its publication."""

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponsePermanentRedirect, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from agreements import tasks
from agreements.actions.versions import new_version, publish_version
from agreements.errors import TrackerError
from agreements.forms.versions import NewVersionForm
from agreements.models import Agreement, AgreementText
from agreements.permissions import CURATORS, can_curate, role_required
from agreements.queries.addresses import find_in_version, history_of
from agreements.queries.anchors import tied_counts
from agreements.queries.versions import (
    addresses_of,
    chosen_pair,
    compare_texts,
    lines_of,
    name_of,
    newest_by_language,
    text_of,
    versions_of,
)
from agreements.views.citing import citations
from agreements.views.render import render_page
from agreements.views.types import HtmxHttpRequest


@require_safe
def agreement_versions(request: HtmxHttpRequest, slug: str) -> HttpResponse:
    """List the versions of an agreement's text, and show two of them side by side."""
    agreement = _agreement(slug)
    may_curate = can_curate(request.user)
    texts = versions_of(agreement, with_drafts=may_curate)
    pair = chosen_pair(texts, request.GET.get("first", ""), request.GET.get("second", ""))
    comparison = compare_texts(pair) if pair else None
    context = {
        "agreement": agreement,
        "texts": texts,
        "newest": newest_by_language(texts),
        "choices": [(name_of(text), text) for text in texts],
        "chosen": [name_of(text) for text in pair] if pair else [],
        "comparison": comparison,
        "only_changed": request.GET.get("only") == "changed",
        "tied": tied_counts(agreement),
        "addresses": addresses_of(agreement),
        "may_curate": may_curate,
    }
    return render_page(request, "versions/versions.html", context, partial="comparison")


@require_safe
def agreement_languages(request: HtmxHttpRequest, slug: str) -> HttpResponse:
    """Show the newest text in each language, aligned clause by clause."""
    agreement = _agreement(slug)
    newest = newest_by_language(versions_of(agreement, with_drafts=False))
    wanted = request.GET.getlist("lang")
    texts = [text for text in newest if text.language in wanted] or newest[:_COLUMNS]
    context = {
        "agreement": agreement,
        "languages": newest,
        "comparison": compare_texts(texts) if texts else None,
    }
    return render_page(request, "versions/languages.html", context)


_COLUMNS = 3  # what can be read side by side without scrolling sideways


@require_safe
def text_detail(request: HtmxHttpRequest, slug: str, language: str, version: int) -> HttpResponse:
    """Show one version of a text whole, for reading and for print."""
    text = _text(request, slug, language, version)
    history = history_of(text.agreement)
    context = {
        "agreement": text.agreement,
        "text": text,
        "lines": lines_of(text, history),
        "before": text.previous(),
        "newest": _newest_beside(text),
        "citations": citations(request, text.agreement, text, text.get_absolute_url()),
        "may_publish": _may_publish(request, text),
    }
    return render_page(request, "versions/text_detail.html", context)


@require_safe
def clause_version(
    request: HtmxHttpRequest, slug: str, language: str, version: int, path: str
) -> HttpResponse:
    """Show one clause as it stands in one version; another number it has or had leads there."""
    text = _text(request, slug, language, version)
    span, history = find_in_version(text, path)
    if span is None:
        context = {"agreement": text.agreement, "text": text, "path": path}
        return render_page(request, "versions/clause_not_here.html", context, status=404)
    number = history.path_in(text, span.clause)
    address = reverse("clause_version", args=[slug, language, version, number])
    if number != path:
        return HttpResponsePermanentRedirect(address)
    context = {
        "agreement": text.agreement,
        "text": text,
        "clause": span.clause,
        "path": number,
        "words": text.text[span.start : span.end].strip(),
        "closed_by": history.closing(span.clause),
        "newest": _newest_beside(text),
        "citations": citations(
            request, text.agreement, text, address, path=number, heading=span.clause.heading
        ),
    }
    return render_page(request, "versions/clause_version.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*CURATORS)
def version_new(request: HtmxHttpRequest, slug: str, language: str, version: int) -> HttpResponse:
    """Take in the words of the version that follows one, or of a variant beside it."""
    before = _text(request, slug, language, version)
    form = NewVersionForm(request.POST or None, before=before)
    if form.is_valid():
        try:
            text = new_version(
                before,
                form.wording(),
                reason=form.cleaned_data["reason"],
                by=request.user,
                is_variant=form.is_variant,
            )
        except TrackerError as fault:
            form.add_error(None, str(fault))
        else:
            messages.success(request, _("Kept as a draft. Another curator publishes it."))
            return HttpResponseRedirect(_compared(before, text))
    context = {"agreement": before.agreement, "before": before, "form": form}
    status = 422 if form.is_bound else 200
    return render_page(request, "versions/version_new.html", context, status=status)


@require_POST
@role_required(*CURATORS)
def version_publish(
    request: HtmxHttpRequest, slug: str, language: str, version: int
) -> HttpResponse:
    """Publish a draft that another curator made; then stored articles are read anew."""
    text = _text(request, slug, language, version)
    try:
        text = publish_version(text, by=request.user)
    except TrackerError as fault:
        messages.error(request, str(fault))
        return HttpResponseRedirect(text.get_absolute_url())
    tasks.retry_references.delay_on_commit()
    tasks.relink_conflict.delay_on_commit(text.agreement.conflict_id, text.agreement_id)
    messages.success(request, _("Published. Stored articles are being linked anew."))
    return HttpResponseRedirect(reverse("agreement_drifted", args=[slug]))


def _agreement(slug: str) -> Agreement:
    return get_object_or_404(Agreement.objects.select_related("conflict"), slug=slug)


def _text(request: HtmxHttpRequest, slug: str, language: str, version: int) -> AgreementText:
    """Return a version; a draft is there for curators only."""
    agreement = _agreement(slug)
    text = text_of(agreement, language, version, with_drafts=can_curate(request.user))
    if text is None:
        raise Http404
    return text


def _newest_beside(text: AgreementText) -> AgreementText | None:
    """Return the newest published version in a text's language, if that is another one."""
    newest = newest_by_language(versions_of(text.agreement, with_drafts=False))
    same = [one for one in newest if one.language == text.language and one.pk != text.pk]
    return same[0] if same else None


def _may_publish(request: HtmxHttpRequest, text: AgreementText) -> bool:
    is_draft = text.published_at is None
    return is_draft and can_curate(request.user) and text.made_by_id != request.user.pk


def _compared(before: AgreementText, text: AgreementText) -> str:
    page = reverse("agreement_versions", args=[text.agreement.slug])
    return f"{page}?first={name_of(before)}&second={name_of(text)}"
