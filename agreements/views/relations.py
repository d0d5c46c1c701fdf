"""How instruments refer to each other: an agreement's own page, and the open references."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from agreements.actions.relations import (
    Target,
    add_relation,
    find_target,
    leave_open,
    mark_outside,
    resolve_reference,
    retract_relation,
)
from agreements.errors import NotAllowed, TrackerError
from agreements.forms.relations import ReferenceForm, RelationForm
from agreements.models import Agreement, AgreementRelation, Clause, User
from agreements.models.relation_words import BOND_WORDS
from agreements.permissions import CURATORS, can_curate, role_required
from agreements.queries.charts.relations import MOST_RAILS, draw_relations, legend_of
from agreements.queries.clocks import Clocks, read_clocks
from agreements.queries.relations import (
    Neighbours,
    all_open,
    found_lately,
    led_outside,
    neighbours_of,
    targets_in,
    targets_of,
    waiting_references,
)
from agreements.types.terms import RelationKind
from agreements.views.pictures import FORMS, picture_response
from agreements.views.render import page_of, render_page
from agreements.views.types import HtmxHttpRequest

_PAGE = 20


@require_safe
def agreement_relations(request: HtmxHttpRequest, slug: str) -> HttpResponse:
    """Show an agreement among the instruments around it, as a drawing and as a list."""
    agreement, clocks, neighbours = _around(request, slug)
    query = f"?{clocks.query}" if clocks.query else ""
    files = {form: reverse("agreement_relations_file", args=[slug, form]) + query for form in FORMS}
    context = {
        "agreement": agreement,
        "clocks": clocks,
        "here": reverse("agreement_relations", args=[slug]),
        "neighbours": neighbours,
        "drawing": draw_relations(neighbours) if neighbours.ties else None,
        "legend": [(look, BOND_WORDS[bond]) for bond, look in legend_of(neighbours.ties)],
        "undrawn": max(0, len(neighbours.ties) - MOST_RAILS),
        "files": files,
        "may_curate": can_curate(request.user),
    }
    return render_page(request, "relations/agreement_relations.html", context)


@require_safe
def agreement_relations_file(request: HtmxHttpRequest, slug: str, form: str) -> HttpResponse:
    """Return the drawing as SVG or PNG."""
    if form not in FORMS:
        raise Http404
    drawing = draw_relations(_around(request, slug)[2])
    return picture_response(drawing, form, name=f"{slug}-relations")


def _around(request: HtmxHttpRequest, slug: str) -> tuple[Agreement, Clocks, Neighbours]:
    agreement = get_object_or_404(Agreement.objects.select_related("conflict"), slug=slug)
    clocks = read_clocks(
        request.GET.get("as_of", ""), request.GET.get("known_on", ""), agreement.conflict
    )
    around = neighbours_of(agreement, as_of=clocks.as_of, known_on=clocks.known_on)
    return agreement, clocks, around


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*CURATORS)
def relation_new(request: HtmxHttpRequest, slug: str) -> HttpResponse:
    """Enter how an agreement, or one of its clauses, stands to another text."""
    agreement = get_object_or_404(Agreement.objects.select_related("conflict"), slug=slug)
    form = RelationForm(request.POST or None, agreement=agreement)
    if request.method == "POST" and form.is_valid() and _added(form, agreement, request.user):
        messages.success(request, _("Entered."))
        return HttpResponseRedirect(reverse("agreement_relations", args=[slug]))
    context = {"agreement": agreement, "form": form, "targets": targets_in(agreement.conflict)}
    status = 422 if request.method == "POST" else 200
    return render_page(request, "relations/relation_new.html", context, status=status)


def _added(form: RelationForm, agreement: Agreement, by: User) -> bool:
    given = form.cleaned_data
    clause = Clause.objects.filter(agreement=agreement, path=given["clause"]).first()
    try:
        target = Target(words=given["words"])
        if given["target"]:
            target = find_target(given["target"], agreement.conflict)
        add_relation(
            agreement,
            target,
            kind=RelationKind(given["kind"]),
            clause=clause if given["clause"] else None,
            quote=given["quote"],
            reason=given["reason"],
            by=by,
        )
    except TrackerError as fault:
        form.add_error(None, str(fault))
        return False
    return True


@require_safe
@role_required(*CURATORS)
def reference_list(request: HtmxHttpRequest) -> HttpResponse:
    """Show the references whose instruments are not known, with what each may mean."""
    page = page_of(request, all_open(), size=_PAGE)
    rows = list(page.object_list)
    context = {
        "page": page,
        "waiting": waiting_references(rows),
        "targets": targets_of(rows),
        "by_machine": found_lately(),
        "outside": led_outside(),
    }
    return render_page(request, "relations/reference_list.html", context)


@require_POST
@role_required(*CURATORS)
def reference_decide(request: HtmxHttpRequest, pk: int) -> HttpResponse:
    """Take what a curator says of one reference."""
    relation = get_object_or_404(
        AgreementRelation.objects.select_related("from_agreement__conflict"), pk=pk
    )
    form = ReferenceForm(request.POST)
    try:
        if not form.is_valid():
            raise TrackerError(_("Choose what is to be done with it."))
        _decided(relation, form, request.user)
        messages.success(request, _("Done. The decision and its reason are kept."))
    except NotAllowed:
        raise PermissionDenied from None
    except TrackerError as fault:
        messages.warning(request, str(fault))
        return HttpResponseRedirect(f"{reverse('reference_list')}#reference-{pk}")
    return HttpResponseRedirect(reverse("reference_list"))


def _decided(relation: AgreementRelation, form: ReferenceForm, by: User) -> None:
    given: dict[str, Any] = form.cleaned_data
    reason = given["reason"]
    if given["do"] == "resolve":
        target = find_target(form.wanted, relation.from_agreement.conflict)
        resolve_reference(relation, target, reason=reason, by=by)
    elif given["do"] == "outside":
        mark_outside(relation, reason=reason, by=by)
    elif given["do"] == "keep":
        leave_open(relation, reason=reason, by=by)
    else:
        retract_relation(relation, reason=reason, by=by)
