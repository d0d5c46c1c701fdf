"""Agreements: the list, the board of one, and one clause."""

from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_safe

from agreements.models import Agreement, Clause
from agreements.queries.agreements import (
    agreement_known,
    force_at,
    head_roles,
    list_agreements,
    relations_of,
)
from agreements.queries.board import build_board
from agreements.queries.breaches import breach_rows, breaches_touching
from agreements.queries.clauses import duty_lines, references, sentences_by_review, wordings
from agreements.queries.clocks import read_clocks
from agreements.queries.declarations import declarations_known
from agreements.views.render import render_page
from agreements.views.types import HtmxHttpRequest


@require_safe
def agreement_list(request: HtmxHttpRequest) -> HttpResponse:
    """List all agreements by conflict."""
    rows = list_agreements(now=timezone.now())
    return render_page(request, "agreements/agreement_list.html", {"rows": rows})


@require_safe
def agreement_detail(request: HtmxHttpRequest, slug: str) -> HttpResponse:
    """Show the board: the text of the agreement, and beside it what is recorded of each duty."""
    agreement = get_object_or_404(Agreement.objects.select_related("conflict"), slug=slug)
    clocks = read_clocks(
        request.GET.get("as_of", ""), request.GET.get("known_on", ""), agreement.conflict
    )
    show_machine = request.GET.get("machine") != "off"
    kept = [] if show_machine else [("machine", "off")]
    board = build_board(
        agreement,
        language=request.GET.get("lang", ""),
        why=request.GET.get("why", ""),
        clocks=clocks,
    )
    language = board.text.chosen.language if board.text.chosen else ""
    turned = "&".join(filter(None, [clocks.query, urlencode(kept)]))
    as_of, known_on = clocks.as_of, clocks.known_on
    shown = agreement_known(agreement, known_on)
    context = {
        "agreement": shown,
        "board": board,
        "roles": head_roles(agreement),
        "force": force_at(shown, now=as_of, known_on=known_on),
        "relations": relations_of(agreement, as_of=as_of, known_on=known_on),
        "declarations": declarations_known(known_on, as_of=as_of, agreement=agreement),
        "clocks": clocks,
        "show_machine": show_machine,
        "here": f"?lang={language}&{turned}" if turned else f"?lang={language}",
        "turned": turned,
        "kept": kept,
    }
    return render_page(request, "agreements/agreement_detail.html", context, partial="board")


@require_safe
def clause_detail(request: HtmxHttpRequest, slug: str, path: str) -> HttpResponse:
    """Show one clause: words, duties, linked sentences, breaches, references both ways."""
    clauses = Clause.objects.select_related("agreement__conflict", "parent__agreement")
    clause = get_object_or_404(clauses, agreement__slug=slug, path=path)
    clocks = read_clocks(
        request.GET.get("as_of", ""), request.GET.get("known_on", ""), clause.agreement.conflict
    )
    reviewed = sentences_by_review(clause, clocks.replay)
    context = {
        "clause": clause,
        "clocks": clocks,
        "wordings": wordings(clause),
        "duties": duty_lines(clause, clocks),
        "reviewed": reviewed,
        "any_sentence": any(group.total for group in reviewed),
        "breaches": breach_rows(breaches_touching(clause, clocks.replay), clocks.known_on),
        "references": references(clause, clocks),
    }
    return render_page(request, "agreements/clause_detail.html", context)
