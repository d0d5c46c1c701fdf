"""The page on which a draft is curated: text, tree, one clause at a time; one operation a request."""

from dataclasses import dataclass, field
from typing import Any

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import get_object_or_404
from django.template.loader import get_template, render_to_string
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from agreements.actions.curating.deciding import bars_of
from agreements.actions.curating.editing import (
    DraftClash,
    Edited,
    be_there,
    document_at,
    edit_draft,
    make_again,
    own_steps,
    take_back,
)
from agreements.errors import EditRefused
from agreements.forms.curating import operation_from
from agreements.models import Draft
from agreements.permissions import CURATORS, role_required
from agreements.queries.curating.clashes import clash_views
from agreements.queries.curating.drafts import others_here
from agreements.queries.curating.outline import RowChanges, changes_between, text_rows, tree_rows
from agreements.queries.curating.sheet import (
    Meanings,
    actor_choices,
    readings_of,
    sheet_of,
    target_choices,
)
from agreements.text.editing.faults import unread
from agreements.text.editing.fields import waiting
from agreements.text.editing.tree import placed
from agreements.types.drafts import DraftDocument, DraftStage
from agreements.views.render import number_in, render_page
from agreements.views.types import HtmxHttpRequest

_PAGE = "curate/draft_edit.html"


@require_safe
@role_required(*CURATORS)
def draft_edit(request: HtmxHttpRequest, pk: int) -> HttpResponse:
    """Show a draft: the words in their segments, the tree, and one clause with its proposals."""
    draft = _draft(pk)
    document = draft.document
    context = _context(request, draft, document, _wanted(request.GET.get("at", ""), document))
    if request.htmx.target != "panel":
        context |= {"text_rows": text_rows(document), "tree_rows": tree_rows(document)}
    return render_page(request, _PAGE, context, partial="panel")


def _draft(pk: int) -> Draft:
    related = ("conflict", "agreement", "capture", "proposed_by")
    drafts = Draft.objects.defer("extracted").select_related(*related)
    return get_object_or_404(drafts, pk=pk)


def _wanted(ident: str, document: DraftDocument) -> str:
    """Return the segment asked for, else the first that waits for an answer, else the first."""
    if ident in document.segments:
        return ident
    order = [one.segment for one in placed(document)]
    first = next((one.id for one in order if waiting(one)), "")
    return first or (order[0].id if order else "")


def _context(
    request: HtmxHttpRequest, draft: Draft, document: DraftDocument, at: str
) -> dict[str, Any]:
    """Return what page and fragments share."""
    meanings = Meanings.of(draft, document)
    sheet = sheet_of(draft, document, at, meanings)
    standing, taken = own_steps(draft, request.user)
    return {
        "draft": draft,
        "tab": "edit",
        "may_edit": draft.stage == DraftStage.DRAFT,
        "at": at,
        "sheet": sheet,
        "people": others_here(draft, request.user),
        "unread": unread(document),
        "bars": bars_of(draft, document),
        "can_undo": bool(standing),
        "can_redo": bool(taken),
        "actors": actor_choices(meanings) if sheet and sheet.unknown else [],
        "targets": target_choices(meanings) if sheet else [],
        "readings": readings_of(draft, sheet.segment, meanings) if sheet else None,
    }


@dataclass(slots=True)
class _Outcome:
    """What an operation led to, and what the page is to say and show."""

    edited: Edited | None = None
    said: str = ""
    refused: str = ""
    clash: DraftClash | None = None
    status: int = field(default=200)


@require_POST
@role_required(*CURATORS)
def draft_do(request: HtmxHttpRequest, pk: int) -> HttpResponse:
    """Carry out one operation; the script gets what changed, a plain form its page."""
    draft = get_object_or_404(Draft.objects.defer("extracted", "text", "tree"), pk=pk)
    outcome = _carry_out(request, draft)
    wants_rows = request.headers.get("Accept", "").startswith("application/json")
    if outcome.clash is not None:
        return _clash(request, draft, outcome.clash, as_rows=wants_rows)
    if outcome.edited is not None:
        draft = outcome.edited.draft
    after = outcome.edited.after if outcome.edited else draft.document
    at = _next_at(request, outcome.edited, after)
    be_there(draft, segment=at, by=request.user)
    if wants_rows:
        return _changes(request, draft, after, at, outcome)
    if outcome.refused:
        messages.warning(request, outcome.refused)
    address = f"{draft.get_absolute_url()}?{urlencode({'at': at})}#panel"
    return HttpResponseRedirect(address)


def _carry_out(request: HtmxHttpRequest, draft: Draft) -> _Outcome:
    what = request.POST.get("do", "")
    try:
        if what == "undo":
            return _Outcome(take_back(draft, by=request.user), _("Taken back."))
        if what == "redo":
            return _Outcome(make_again(draft, by=request.user), _("Made again."))
        token = number_in(request.POST, "token") or 0
        edited = edit_draft(draft, operation_from(request.POST), token=token, by=request.user)
    except DraftClash as clash:
        return _Outcome(clash=clash)
    except EditRefused as refusal:
        return _Outcome(refused=str(refusal), status=422)
    return _Outcome(edited, _("Kept.") if edited.changed else _("Nothing differs."))


def _next_at(request: HtmxHttpRequest, edited: Edited | None, after: DraftDocument) -> str:
    """Return which segment to show next: the next open one after a whole clause was answered."""
    ident = request.POST.get("segment", "")
    order = [one.segment for one in placed(after)]
    if request.POST.get("do") in ("accept_all", "reject_all") and edited is not None:
        place = next((n for n, one in enumerate(order) if one.id == ident), 0)
        turned = [*order[place + 1 :], *order[:place]]
        return next((one.id for one in turned if waiting(one)), ident)
    if ident in after.segments or edited is None:
        return ident
    gone = edited.before.segments.get(ident)
    before = [one for one in order if gone is not None and one.start <= gone.start]
    return before[-1].id if before else _wanted("", after)


def _changes(
    request: HtmxHttpRequest, draft: Draft, after: DraftDocument, at: str, outcome: _Outcome
) -> JsonResponse:
    """Return the rows that differ from those the browser has, and the panel, as JSON."""
    seen = number_in(request.POST, "seen") or number_in(request.POST, "token") or 0
    edited = outcome.edited
    if edited is not None and edited.changed and seen == draft.token - 1:
        before = edited.before
    else:
        try:
            before = document_at(draft, after, seen)
        except EditRefused:
            return JsonResponse({"reload": True})
    context = _context(request, draft, after, _wanted(at, after))
    text, tree = changes_between(before, after)
    return JsonResponse(
        {
            "token": draft.token,
            "ok": not outcome.refused,
            "said": outcome.said or outcome.refused,
            "at": context["at"],
            "text": _rows(text, "text-row"),
            "tree": _rows(tree, "tree-row"),
            "panel": render_to_string(f"{_PAGE}#panel", context, request),
            "tools": render_to_string(f"{_PAGE}#draft-tools", context, request),
        },
        status=422 if outcome.refused else 200,
    )


def _rows(changes: RowChanges[Any], partial: str) -> dict[str, Any]:
    template = get_template(f"{_PAGE}#{partial}")
    return {
        "gone": changes.gone,
        "put": [[row.key, before, template.render({"row": row})] for before, row in changes.put],
    }


def _clash(
    request: HtmxHttpRequest, draft: Draft, clash: DraftClash, *, as_rows: bool
) -> HttpResponse:
    """Show both values of every part that two people changed; what was typed is in the form."""
    draft = _draft(draft.pk)
    context = {
        "draft": draft,
        "tab": "edit",
        "clashes": clash_views(draft.document, clash.clashes),
        "token": clash.token,
        "typed": [
            (name, value)
            for name, values in request.POST.lists()
            for value in values
            if name not in ("token", "seen", "csrfmiddlewaretoken")
        ],
        "at": request.POST.get("segment", ""),
    }
    if as_rows:
        panel = render_to_string("curate/draft_clash.html#clash", context, request)
        return JsonResponse({"clash": panel}, status=409)
    return render_page(request, "curate/draft_clash.html", context, status=409)


@require_POST
@role_required(*CURATORS)
def draft_news(request: HtmxHttpRequest, pk: int) -> HttpResponse:
    """Say who else is there and what they have changed since the browser asked last."""
    draft = _draft(pk)
    be_there(draft, segment=request.POST.get("at", ""), by=request.user)
    return _changes(request, draft, draft.document, request.POST.get("at", ""), _Outcome())
