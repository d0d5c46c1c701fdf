"""One address serves the page and its fragment."""

from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import HttpResponse, QueryDict
from django.shortcuts import render, resolve_url
from django.utils.cache import patch_vary_headers
from django.utils.http import url_has_allowed_host_and_scheme

from agreements.views.types import HtmxHttpRequest

LONGEST_NUMBER = 19  # digits of PostgreSQL's bigint


def render_page(
    request: HtmxHttpRequest,
    template: str,
    context: dict[str, Any],
    *,
    partial: str = "",
    status: int = 200,
) -> HttpResponse:
    """
    Render the whole page, or only its `partial` where htmx asks for that element.

    The partial's name is the id of its root element, so the id htmx sends as its target picks
    the partial. A restored history entry and a boosted link ask for the whole page.
    """
    restored = request.htmx and request.htmx.history_restore_request
    if partial and request.htmx and request.htmx.target == partial and not restored:
        template = f"{template}#{partial}"
    response = render(request, template, context, status=status)
    patch_vary_headers(response, ["HX-Request", "HX-Target"])
    return response


def page_of(request: HtmxHttpRequest, rows: QuerySet[Any], *, size: int = 50) -> Page[Any]:
    """Return the page that the address asks for; a page that is not there gives the nearest."""
    return Paginator(rows, size).get_page(request.GET.get("page"))


def number_in(fields: QueryDict, name: str) -> int | None:
    """Return a record's number from an address or a form; None where it is none."""
    value = fields.get(name, "")
    if not isinstance(value, str) or not value.isascii() or not value.isdigit():
        return None
    return int(value) if len(value) < LONGEST_NUMBER else None


def safe_next(request: HtmxHttpRequest, *, otherwise: str) -> str:
    """Return where the form asks to go next, if that is on this site; else the page named."""
    wanted = request.POST.get("next", "")
    if url_has_allowed_host_and_scheme(
        wanted, {request.get_host()}, require_https=request.is_secure()
    ):
        return wanted
    return resolve_url(otherwise)
