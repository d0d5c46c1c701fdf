"""The aliases of a conflict: the list with what each finds, adding, correcting, switching off."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from agreements import tasks
from agreements.actions.aliases import add_alias, correct_alias, switch_off, switch_on
from agreements.errors import TrackerError
from agreements.forms.aliases import AliasForm, SwitchOffForm, WantedForm, WrittenForm
from agreements.models import Alias, Conflict
from agreements.permissions import CURATORS, can_curate, role_required
from agreements.queries.aliases import aliases_of, filter_choices, summary_of, value_of, with_uses
from agreements.views.render import page_of, render_page
from agreements.views.types import HtmxHttpRequest

_PAGE = 40


@require_safe
def alias_list(request: HtmxHttpRequest, slug: str) -> HttpResponse:
    """List the words by which texts name what a conflict is about, with what each finds."""
    conflict = get_object_or_404(Conflict, slug=slug)
    form = WantedForm(request.GET, choices=filter_choices(conflict))
    wanted = form.wanted()
    page = page_of(request, aliases_of(conflict, wanted), size=_PAGE)
    context = {
        "conflict": conflict,
        "form": form,
        "is_narrowed": bool(wanted),
        "page": page,
        "rows": with_uses(page),
        "summary": summary_of(conflict),
        "may_curate": can_curate(request.user),
    }
    return render_page(request, "aliases/alias_list.html", context, partial="alias-rows")


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*CURATORS)
def alias_new(request: HtmxHttpRequest, slug: str) -> HttpResponse:
    """Add an alias."""
    conflict = get_object_or_404(Conflict, slug=slug)
    initial = {name: request.GET[name] for name in ("names", "text") if name in request.GET}
    form = AliasForm(request.POST or None, conflict=conflict, initial=initial)
    if form.is_valid():
        try:
            alias = add_alias(conflict, form.target(), form.written(), by=request.user)
        except TrackerError as fault:
            form.add_error(None, str(fault))
        else:
            return _applied(request, alias, _("Added."))
    context = {"conflict": conflict, "form": form}
    return _form_page(request, "aliases/alias_new.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*CURATORS)
def alias_correct(request: HtmxHttpRequest, pk: int) -> HttpResponse:
    """Put a corrected alias in the place of another."""
    alias = _alias(pk)
    initial = {name: getattr(alias, name) for name in WrittenForm.base_fields}
    form = WrittenForm(request.POST or None, initial=initial)
    if form.is_valid():
        try:
            new = correct_alias(alias, form.written(), by=request.user)
        except TrackerError as fault:
            form.add_error(None, str(fault))
        else:
            return _applied(request, new, _("Corrected. The old one stays in the list."))
    context = {"conflict": alias.conflict, "alias": alias, "form": form}
    return _form_page(request, "aliases/alias_correct.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*CURATORS)
def alias_off(request: HtmxHttpRequest, pk: int) -> HttpResponse:
    """Switch an alias off, with the reason."""
    alias = _alias(pk)
    form = SwitchOffForm(request.POST or None)
    if form.is_valid():
        try:
            switch_off(alias, reason=form.cleaned_data["reason"], by=request.user)
        except TrackerError as fault:
            form.add_error(None, str(fault))
        else:
            return _applied(request, alias, _("Switched off. It stays in the list."))
    context = {"conflict": alias.conflict, "row": with_uses([alias])[0], "form": form}
    return _form_page(request, "aliases/alias_off.html", context)


@require_POST
@role_required(*CURATORS)
def alias_on(request: HtmxHttpRequest, pk: int) -> HttpResponse:
    """Look for an alias again."""
    alias = _alias(pk)
    try:
        switch_on(alias, by=request.user)
    except TrackerError as fault:
        messages.warning(request, str(fault))
        return HttpResponseRedirect(_address(alias))
    return _applied(request, alias, _("It is looked for again."))


@require_POST
@role_required(*CURATORS)
def alias_generate(request: HtmxHttpRequest, slug: str) -> HttpResponse:
    """Have the aliases made that a conflict does not have yet."""
    conflict = get_object_or_404(Conflict, slug=slug)
    tasks.make_aliases.delay_on_commit(conflict.pk)
    messages.success(request, _("New ones are being made; they appear here in a moment."))
    return HttpResponseRedirect(reverse("alias_list", args=[conflict.slug]))


def _alias(pk: int) -> Alias:
    related = ("conflict", "actor", "agreement", "place", "superseded_by", "made_by")
    return get_object_or_404(Alias.objects.select_related(*related), pk=pk)


def _address(alias: Alias) -> str:
    """Return the list of the aliases of the same thing, at this one."""
    page = reverse("alias_list", args=[alias.conflict.slug])
    return f"{page}?{urlencode({'named': value_of(alias)})}#alias-{alias.pk}"


def _applied(request: HtmxHttpRequest, alias: Alias, said: str) -> HttpResponse:
    """Have the articles that a change concerns linked anew, and go back to the list."""
    tasks.apply_aliases.delay_on_commit()
    articles = _("The articles it concerns are being linked anew.")
    messages.success(request, f"{said} {articles}")
    return HttpResponseRedirect(_address(alias))


def _form_page(request: HtmxHttpRequest, template: str, context: dict[str, Any]) -> HttpResponse:
    status = 422 if context["form"].is_bound else 200
    return render_page(request, template, context, status=status)
