"""Exports: what to take away, and the files themselves, sent while they are made."""

from collections.abc import Callable, Iterator
from typing import Any

from django.http import Http404, HttpResponse, JsonResponse, StreamingHttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from agreements.forms.lists import ArticleListForm, BreachListForm, ClaimListForm, ListForm
from agreements.queries.exports.codebook import codebook, package
from agreements.queries.exports.files import as_archive, as_csv, as_geojson, as_json
from agreements.queries.exports.question import Question
from agreements.types.exported import BREACHES, TABLES
from agreements.views.lists import kept_query, make_form
from agreements.views.render import render_page
from agreements.views.types import HtmxHttpRequest

# By whose facets the rows are chosen; `of` in the address.
_LISTS: dict[str, type[ListForm]] = {
    "breach": BreachListForm,
    "claim": ClaimListForm,
    "article": ArticleListForm,
}

# What the page's own form holds; all else of the address goes along unseen.
_SHOWN = {"of", "conflict", "agreement", "clause", "since", "until", "as_of", "known_on"}


@require_safe
def export_choose(request: HtmxHttpRequest) -> HttpResponse:
    """Show what can be taken away of the rows asked for, and how to cite it."""
    form, question = _asked(request)
    kept = kept_query(request)
    context = {
        "form": form,
        "tables": TABLES.values(),
        "used": form.used,
        "picked": len(form.picked_values),
        "of": _of(request),
        "kept": kept.urlencode(),
        "citation": question.citation(BREACHES),
        "whole": not kept.keys() - {"of"},
        "others": [item for item in kept.items() if item[0] not in _SHOWN],
    }
    return render_page(request, "exports/export_choose.html", context)


def _of(request: HtmxHttpRequest) -> str:
    of = request.GET.get("of", "breach")
    return of if of in _LISTS else "breach"


def _asked(request: HtmxHttpRequest) -> tuple[Any, Question]:
    """Return the form that the address fills, and the question it asks."""
    form: Any = make_form(_LISTS[_of(request)], request)
    question = Question(
        retrieved_at=timezone.now(),
        replay=form.replay,
        facets=form.facets(),
        **{
            name: form.text(name)
            for name in ("conflict", "agreement", "clause", "source", "language")
        },
        period=form.period,
    )
    return form, question


@require_safe
def export_file(request: HtmxHttpRequest, name: str, form: str) -> StreamingHttpResponse:
    """Send one table as CSV, JSON or GeoJSON, row by row."""
    table = TABLES.get(name)
    makers: dict[str, tuple[str, Callable[[Question], Iterator[str]]]] = {}
    if table is not None:
        makers = {
            "csv": ("text/csv; charset=utf-8", lambda question: as_csv(table, question)),
            "json": ("application/json", lambda question: as_json(table, question)),
        }
    if table is BREACHES:
        makers["geojson"] = ("application/geo+json", as_geojson)
    if form not in makers:
        raise Http404
    media_type, make = makers[form]
    chunks = make(_asked(request)[1])
    return _sent(chunks, f"{name}.{form}", media_type)


@require_safe
def export_archive(request: HtmxHttpRequest) -> StreamingHttpResponse:
    """Send all tables with codebook and description as one zip file."""
    chunks = as_archive(_asked(request)[1])
    return _sent(chunks, "ceasefire-tracker.zip", "application/zip")


@require_safe
def export_package(request: HtmxHttpRequest) -> HttpResponse:
    """Send the Frictionless description of the tables."""
    described = package(_asked(request)[1], TABLES.values())
    return JsonResponse(described, json_dumps_params={"indent": 2, "ensure_ascii": False})


@require_safe
def export_codebook(request: HtmxHttpRequest) -> HttpResponse:
    """Send the codebook: every column of every table, its type, meaning and codes."""
    return HttpResponse(codebook(), content_type="text/markdown; charset=utf-8")


def _sent(
    chunks: Iterator[str] | Iterator[bytes], name: str, media_type: str
) -> StreamingHttpResponse:
    response = StreamingHttpResponse(chunks, content_type=media_type)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    # What is exported may be narrower for the next person who asks.
    response["Cache-Control"] = "private, no-store"
    return response
