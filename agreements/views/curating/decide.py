"""A draft as a whole: looked through, proposed, given back, published, withdrawn; what is left over."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from agreements import tasks
from agreements.actions.curating.deciding import (
    bars_of,
    propose_draft,
    publish_draft,
    return_draft,
    withdraw_draft,
)
from agreements.actions.curating.duties import settle_words
from agreements.actions.curating.publishing import Published
from agreements.errors import TrackerError
from agreements.forms.curating import DecisionForm
from agreements.models import Actor, Draft, UnresolvedActor
from agreements.permissions import CURATORS, role_required
from agreements.queries.curating.drafts import all_actors, words_to_settle
from agreements.queries.curating.review import decisions_of, history_of, review_of
from agreements.text.editing.faults import unread
from agreements.types.drafts import DraftStage
from agreements.views.render import page_of, render_page
from agreements.views.types import HtmxHttpRequest

_PAGE = 50


@require_safe
@role_required(*CURATORS)
def draft_review(request: HtmxHttpRequest, pk: int) -> HttpResponse:
    """Show a draft as it will be published, with what was changed by hand and what was decided."""
    draft = _draft(pk)
    document = draft.document
    context = {
        "draft": draft,
        "tab": "review",
        "reviewed": review_of(draft, document),
        "unread": unread(document),
        "bars": bars_of(draft, document),
        "decisions": decisions_of(draft),
        "history": history_of(draft),
        "form": DecisionForm(initial={"token": draft.token}),
        "may_edit": draft.stage == DraftStage.DRAFT,
        "is_proposed": draft.stage == DraftStage.PROPOSED,
        "is_own": draft.proposed_by_id == request.user.pk,
    }
    return render_page(request, "curate/draft_review.html", context)


@require_POST
@role_required(*CURATORS)
def draft_decide(request: HtmxHttpRequest, pk: int) -> HttpResponse:
    """Propose, give back, publish or withdraw a draft."""
    draft = _draft(pk)
    form = DecisionForm(request.POST)
    form.is_valid()
    reason = form.cleaned_data.get("reason", "")
    token = form.cleaned_data.get("token") or 0
    deciders: dict[str, Callable[[], str]] = {
        "propose": lambda: _proposed(
            propose_draft(draft, token=token, reason=reason, by=request.user)
        ),
        "return": lambda: _said(
            return_draft(draft, reason=reason, by=request.user), _("Given back.")
        ),
        "withdraw": lambda: _said(
            withdraw_draft(draft, reason=reason, by=request.user), _("Withdrawn.")
        ),
        "publish": lambda: _published(publish_draft(draft, reason=reason, by=request.user)),
    }
    decide = deciders.get(request.POST.get("do", ""))
    try:
        messages.success(request, decide() if decide else _("Nothing was asked for."))
    except TrackerError as fault:
        messages.warning(request, str(fault))
    return HttpResponseRedirect(reverse("draft_review", args=[draft.pk]))


def _said(_draft: Draft, words: str) -> str:
    return words


def _proposed(draft: Draft) -> str:
    return _said(draft, _("Proposed. Another curator looks through it and publishes it."))


def _published(published: Published) -> str:
    """Have stored articles read anew, and say what was made."""
    tasks.retry_references.delay_on_commit()
    tasks.relink_conflict.delay_on_commit(published.text.agreement.conflict_id)
    made = ngettext("%(n)s duty was made", "%(n)s duties were made", published.duties.made) % {
        "n": published.duties.made
    }
    words = _(
        "Published: %(clauses)s clauses, %(duties)s. Stored articles are being linked anew."
    ) % {
        "clauses": published.clauses,
        "duties": made,
    }
    left = len(published.duties.unresolved) + published.unresolved_relations
    return f"{words} {_('%(n)s words wait to be settled.') % {'n': left}}" if left else words


@require_safe
@role_required(*CURATORS)
def settle_list(request: HtmxHttpRequest) -> HttpResponse:
    """List what published texts name and nobody is known for."""
    context = {
        "words": page_of(request, words_to_settle(), size=_PAGE),
        "actors": all_actors(),
    }
    return render_page(request, "curate/settle_list.html", context)


@require_POST
@role_required(*CURATORS)
def words_settle(request: HtmxHttpRequest, pk: int) -> HttpResponse:
    """Say whom the words of a published clause mean."""
    row = get_object_or_404(UnresolvedActor.objects.select_related("draft__conflict"), pk=pk)
    actor = Actor.objects.filter(slug=request.POST.get("actor", "")).first()
    try:
        if actor is None:
            raise TrackerError(_("Choose who is meant."))
        settle_words(row, actor, by=request.user)
        messages.success(request, _("Settled: “%(words)s”.") % {"words": row.words})
    except TrackerError as fault:
        messages.warning(request, str(fault))
    return HttpResponseRedirect(reverse("settle_list"))


def _draft(pk: int) -> Draft:
    related = ("conflict", "agreement", "capture", "proposed_by", "published_by", "published_text")
    return get_object_or_404(Draft.objects.defer("extracted").select_related(*related), pk=pk)
