"""The lists of breaches, claims and articles: facets in the address, pages by marks, bulk acts."""

from collections.abc import Callable
from dataclasses import dataclass
from time import time
from typing import Any, TypeVar
from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect, QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from agreements.actions import bulk
from agreements.actions.saved_views import pick_into_view, unpick_view
from agreements.errors import TrackerError
from agreements.forms.lists import (
    MOST_PICKED,
    ArticleListForm,
    BreachListForm,
    ClaimListForm,
    ListForm,
)
from agreements.models import Breach, Claim, SavedView, User
from agreements.models.labels import LABELS
from agreements.permissions import ANALYSTS, can_analyse, role_required
from agreements.queries import lists
from agreements.queries.choices import offered
from agreements.queries.paging import Order, stretch
from agreements.queries.saved_views import views_of
from agreements.types.terms import CaseStage
from agreements.views.render import render_page, safe_next
from agreements.views.types import HtmxHttpRequest

Form = TypeVar("Form", bound=ListForm)

UNDO = "bulk_undo"
UNDO_SECONDS = 60 * 60
ORDERS_OF: dict[type[ListForm], dict[str, Order]] = {
    BreachListForm: lists.BREACH_ORDERS,
    ClaimListForm: lists.CLAIM_ORDERS,
    ArticleListForm: lists.ARTICLE_ORDERS,
}
_LONGEST = 4_000
# What the lists of breaches and of claims understand alike.
_SHARED = [
    "conflict",
    "agreement",
    "clause",
    "accused",
    "claimant",
    "source",
    "language",
    "as_of",
    "known_on",
]


@require_safe
def breach_list(request: HtmxHttpRequest) -> HttpResponse:
    """List breaches by their facets, newest first."""
    form = make_form(BreachListForm, request)
    facets = form.facets()
    rows = facets.apply(form.replay)
    page, tally, near = _page(request, form, rows, "summary", ("act", "weapon", "target"))
    if near:
        every = BreachListForm(_without(request, "words"), offered=form.offered, orders=form.orders)
        found = every.facets().apply(every.replay).select_related("place")
        page.rows[:] = lists.alike(found, "summary", form.text("words"))
    context = {
        **_frame(request, form, "breach"),
        "page": page,
        "tally": tally,
        "near": near and bool(page.rows),
        "rows": lists.listed_breaches(page.rows, form.replay),
        "stages": LABELS[CaseStage].items(),
    }
    return _shown(request, "lists/breach_list.html", context)


@require_safe
def claim_list(request: HtmxHttpRequest) -> HttpResponse:
    """List claims by their facets, newest first."""
    form = make_form(ClaimListForm, request)
    rows = lists.with_claim_relations(form.facets().apply(form.replay))
    page, tally, near = _page(request, form, rows, "words", ("kind",))
    if near:
        every = ClaimListForm(_without(request, "words"), offered=form.offered, orders=form.orders)
        found = lists.with_claim_relations(every.facets().apply(every.replay))
        page.rows[:] = lists.alike(found, "words", form.text("words"))
    context = {
        **_frame(request, form, "claim"),
        "page": page,
        "tally": tally,
        "near": near and bool(page.rows),
        "rows": lists.listed_claims(page.rows, form.replay),
    }
    return _shown(request, "lists/claim_list.html", context)


@require_safe
def article_list(request: HtmxHttpRequest) -> HttpResponse:
    """List stories by their facets, newest first; copies of one text are one row."""
    form = make_form(ArticleListForm, request)
    rows = lists.stories(form.facets(), form.replay).without_text().select_related("source")
    page, tally, _near = _page(request, form, rows, "", ("status",))
    context = {
        **_frame(request, form, "article"),
        "page": page,
        "tally": tally,
        "rows": lists.listed_stories(page.rows),
    }
    return _shown(request, "articles/article_list.html", context)


def _shown(request: HtmxHttpRequest, template: str, context: dict[str, Any]) -> HttpResponse:
    """Render a list or its fragment; the address a browser keeps names only what is used."""
    response = render_page(request, template, context, partial=f"{context['noun']}-list")
    if request.htmx:
        query = kept_query(request)
        for mark in ("before", "after"):
            if asked(request).get(mark):
                query[mark] = asked(request)[mark]
        response["HX-Push-Url"] = _address(request, query)
    return response


def make_form(kind: type[Form], request: HtmxHttpRequest) -> Form:
    """Return a list's form as the address fills it."""
    data = asked(request)
    choices = offered(conflict=data.get("conflict", ""), agreement=data.get("agreement", ""))
    return kind(data, offered=choices, orders=ORDERS_OF[kind])


def asked(request: HtmxHttpRequest) -> dict[str, str]:
    """Return the parameters of the address, of a length and without what no column can hold."""
    return {
        name: value.replace("\x00", "")[:_LONGEST]
        for name, value in request.GET.items()
        if isinstance(value, str)
    }


def _without(request: HtmxHttpRequest, *names: str) -> dict[str, str]:
    return {name: value for name, value in asked(request).items() if name not in names}


def _page(
    request: HtmxHttpRequest, form: ListForm, rows: Any, column: str, counted: tuple[str, ...]
) -> tuple[Any, lists.Tally, bool]:
    """Return the page asked for, the count, and whether to look for what is spelled nearly so."""
    tally = lists.tally(rows, *counted)
    form.show_counts(tally)
    order = ORDERS_OF[type(form)][form.order]
    given = asked(request)
    shown = rows.select_related("place") if column == "summary" else rows
    page = stretch(shown, order, before=given.get("before", ""), after=given.get("after", ""))
    return page, tally, bool(column and form.text("words") and not tally.total)


@dataclass(frozen=True, slots=True)
class Chip:
    """A facet in use: its label, its value in words, and the address without it."""

    label: Any
    value: str
    without: str


def _frame(request: HtmxHttpRequest, form: ListForm, noun: str) -> dict[str, Any]:
    """Return what stands round every list: facets, saved views, what can be undone."""
    kept = kept_query(request)
    return {
        "form": form,
        "noun": noun,
        "chips": [
            Chip(label, value, _address(request, _less(kept, name)))
            for name, label, value in form.used
        ],
        "kept": kept.urlencode(),
        "beside": urlencode({name: kept[name] for name in _SHARED if name in kept}),
        "picked": len(form.picked_values),
        "views": views_of(request.user, path=request.path),
        "undo": _undo_here(request),
        "may_work": can_analyse(request.user) and form.replay.known_on is None,
        "past": form.replay.as_of or form.replay.known_on,
    }


def _undo_here(request: HtmxHttpRequest) -> dict[str, Any] | None:
    """Return what was last done here and can be put back, as long as somebody remembers it."""
    undo: dict[str, Any] | None = request.session.get(UNDO)
    if undo is None or undo["path"] != request.path:
        return None
    return undo if time() - undo["at"] < UNDO_SECONDS else None


def _keep_undo(request: HtmxHttpRequest, words: str, **way_back: Any) -> None:
    path = request.path.removesuffix("bulk/")
    request.session[UNDO] = {"path": path, "words": words, "at": time(), **way_back}


def kept_query(request: HtmxHttpRequest) -> QueryDict:
    """Return the address's parameters that narrow or order a list, the empty ones left out."""
    kept = QueryDict(mutable=True)
    for name, value in asked(request).items():
        if value and name not in ("before", "after", "page"):
            kept[name] = value
    return kept


def _less(kept: QueryDict, name: str) -> QueryDict:
    fewer = kept.copy()
    fewer.pop(name, None)
    return fewer


def _address(request: HtmxHttpRequest, query: QueryDict) -> str:
    return f"{request.path}?{query.urlencode()}" if query else request.path


@require_POST
@role_required(*ANALYSTS)
def breach_bulk(request: HtmxHttpRequest) -> HttpResponse:
    """Do one thing to the breaches that are marked."""
    marked = request.POST.getlist("row")[:MOST_PICKED]
    breaches = list(Breach.objects.filter(reference__in=marked).order_by("pk"))
    acts: dict[str, Callable[[], bulk.Done]] = {
        "assign": lambda: bulk.assign_breaches(breaches, _person(request), by=request.user),
        "move": lambda: bulk.move_breaches(breaches, _stage(request), by=request.user),
        "distinct": lambda: bulk.mark_distinct(breaches, by=request.user),
    }
    names = [breach.reference for breach in breaches]
    return _carry_out(request, "breach_list", names, acts)


@require_POST
@role_required(*ANALYSTS)
def claim_bulk(request: HtmxHttpRequest) -> HttpResponse:
    """Do one thing to the claims that are marked."""
    numbers = [row for row in request.POST.getlist("row")[:MOST_PICKED] if row.isdecimal()]
    claims = list(Claim.objects.filter(pk__in=[row for row in numbers if len(row) < 19]))
    acts: dict[str, Callable[[], bulk.Done]] = {
        "origin": lambda: bulk.join_origins(claims, by=request.user),
    }
    return _carry_out(request, "claim_list", [str(claim.pk) for claim in claims], acts)


@require_POST
@role_required(*ANALYSTS)
def article_bulk(request: HtmxHttpRequest) -> HttpResponse:
    """Keep the articles that are marked as a view."""
    numbers = [row for row in request.POST.getlist("row")[:MOST_PICKED] if row.isdecimal()]
    return _carry_out(request, "article_list", numbers, {})


def _carry_out(
    request: HtmxHttpRequest,
    listing: str,
    rows: list[str],
    acts: dict[str, Callable[[], bulk.Done]],
) -> HttpResponse:
    """Carry out one of the acts, say what came of it, and keep the way back in the session."""
    back = HttpResponseRedirect(safe_next(request, otherwise=listing))
    act = request.POST.get("act", "")
    if not rows:
        messages.warning(request, _("Nothing is marked. Mark rows first, with x or the mouse."))
        return back
    try:
        if act == "pick":
            _pick(request, rows)
        elif act in acts:
            _tell(request, acts[act](), len(rows))
        else:
            messages.warning(request, _("Nothing was done: there is no such act."))
    except TrackerError as error:
        messages.error(request, str(error))
    return back


def _tell(request: HtmxHttpRequest, done: bulk.Done, marked: int) -> None:
    changed = len(done.steps)
    if changed:
        words = ngettext("%(n)s row was changed.", "%(n)s rows were changed.", changed)
        words %= {"n": changed}
        messages.success(request, words)
        _keep_undo(request, words, steps=[step.as_json() for step in done.steps])
    elif not done.refused:
        messages.info(request, _("They were so already. Nothing was changed."))
    for name, reason in done.refused[:5]:
        messages.warning(request, f"{name}: {reason}")
    if len(done.refused) > 5:
        rest = len(done.refused) - 5
        words = ngettext("%(n)s more was refused.", "%(n)s more were refused.", rest)
        messages.warning(request, words % {"n": rest})


def _pick(request: HtmxHttpRequest, rows: list[str]) -> None:
    path = request.path.removesuffix("bulk/")
    view, before = pick_into_view(
        name=request.POST.get("name", ""), path=path, rows=rows, by=request.user
    )
    words = _("Kept in your view “%(name)s”.") % {"name": view.name}
    messages.success(request, words)
    _keep_undo(request, words, view=view.pk, query=before)


def _person(request: HtmxHttpRequest) -> User | None:
    """Return to whom the work is to go; None is nobody."""
    name = request.POST.get("assigned", "")
    if not name:
        return None
    person = User.objects.filter(username=name, is_active=True).first()
    if person is None:
        raise TrackerError(_("There is nobody called %(name)s here.") % {"name": name})
    return person


def _stage(request: HtmxHttpRequest) -> CaseStage:
    try:
        return CaseStage(request.POST.get("stage", ""))
    except ValueError:
        raise TrackerError(_("Choose the stage first.")) from None


@require_POST
@role_required(*ANALYSTS)
def bulk_undo(request: HtmxHttpRequest) -> HttpResponse:
    """Put back what this person's last bulk act changed."""
    kept = request.session.pop(UNDO, None)
    if kept is None:
        messages.info(request, _("There is nothing to undo."))
        return HttpResponseRedirect(safe_next(request, otherwise="breach_list"))
    try:
        if "view" in kept:
            view = SavedView.objects.get(pk=kept["view"])
            unpick_view(view, query=kept["query"], by=request.user)
            messages.success(request, _("The view is as it was."))
        else:
            restored, left = bulk.undo(kept["steps"], by=request.user)
            words = ngettext("%(n)s row was put back.", "%(n)s rows were put back.", restored)
            messages.success(request, words % {"n": restored})
            if left:
                messages.warning(
                    request, _("Rows that somebody changed since were left as they are.")
                )
    except TrackerError as error:
        messages.error(request, str(error))
    return HttpResponseRedirect(safe_next(request, otherwise="breach_list"))
