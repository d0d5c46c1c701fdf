"""Agreements: the list, the board of one, and one clause."""

from urllib.parse import urlencode

from django.http import HttpResponse, HttpResponseNotFound
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_safe

from agreements.models import Agreement
from agreements.permissions import can_curate
from agreements.queries.addresses import find_address
from agreements.queries.agreements import (
    agreement_known,
    force_at,
    head_roles,
    list_agreements,
    relations_of,
)
from agreements.queries.anchors import reviewed_before
from agreements.queries.board import build_board
from agreements.queries.breaches import breach_rows, breaches_touching
from agreements.queries.clauses import duty_lines, references, sentences_by_review, wordings
from agreements.queries.clocks import read_clocks
from agreements.queries.declarations import declarations_known
from agreements.views.addresses import other_answer
from agreements.views.citing import citations
from agreements.views.render import render_page
from agreements.views.types import HtmxHttpRequest


@require_safe
def agreement_list(request: HtmxHttpRequest) -> HttpResponse:
    """List all agreements by conflict."""
    rows = list_agreements(now=timezone.now())
    context = {"rows": rows, "may_curate": can_curate(request.user)}
    return render_page(request, "agreements/agreement_list.html", context)


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
        "citations": citations(request, agreement, board.text.chosen, agreement.get_absolute_url()),
    }
    return render_page(request, "agreements/agreement_detail.html", context, partial="board")


@require_safe
def clause_detail(request: HtmxHttpRequest, slug: str, path: str) -> HttpResponse:
    """Show one clause: words, duties, linked sentences, breaches, references both ways."""
    agreement = get_object_or_404(Agreement, slug=slug)
    where = find_address(agreement, path)
    clause = where.clause
    elsewhere = other_answer(request, agreement, path, where)
    if elsewhere is not None or clause is None:
        return elsewhere or HttpResponseNotFound()
    clocks = read_clocks(
        request.GET.get("as_of", ""), request.GET.get("known_on", ""), clause.agreement.conflict
    )
    reviewed = sentences_by_review(clause, clocks.replay)
    words = wordings(clause)
    text = next((one.text for one in words if one.text.variant_of_id is None), None)
    address = clause.get_absolute_url()
    context = {
        "clause": clause,
        "clocks": clocks,
        "wordings": words,
        "closed_by": where.closed_by,
        "led_here": where.history.leading_to(clause),
        "changed_since": reviewed_before(clause),
        "may_curate": can_curate(request.user),
        "citations": citations(
            request, agreement, text, address, path=clause.path, heading=clause.heading
        ),
        "duties": duty_lines(clause, clocks),
        "reviewed": reviewed,
        "any_sentence": any(group.total for group in reviewed),
        "breaches": breach_rows(breaches_touching(clause, clocks.replay), clocks.known_on),
        "references": references(clause, clocks),
    }
    return render_page(request, "agreements/clause_detail.html", context)
