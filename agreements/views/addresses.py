"""Addresses of clauses that moved, were merged or are gone; giving a clause another number."""

from django.contrib import messages
from django.http import HttpResponse, HttpResponsePermanentRedirect, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from agreements import tasks
from agreements.actions.versions import renumber_clauses
from agreements.errors import TrackerError
from agreements.forms.versions import RenumberForm
from agreements.models import Agreement, Clause
from agreements.permissions import CURATORS, role_required
from agreements.queries.addresses import Whereabouts, clauses_to_offer, last_words
from agreements.views.render import render_page
from agreements.views.types import HtmxHttpRequest

# Asks for what is recorded under a clause that is in the text no more.
KEPT = "kept"


def other_answer(
    request: HtmxHttpRequest, agreement: Agreement, path: str, where: Whereabouts
) -> HttpResponse | None:
    """
    Return what answers for a clause's address if not the clause's page; None if that does.

    Moved or merged: a permanent redirect. Gone: a page that says where its words went. Never
    there: one that says so, with the clauses there are.
    """
    if where.clause is None:
        offered = clauses_to_offer(agreement, where.history)
        context = {"agreement": agreement, "path": path, "clauses": offered}
        return render_page(request, "versions/clause_unknown.html", context, status=404)
    if KEPT in request.GET and where.clause.path == path:
        return None
    if where.moved_to is not None:
        query = request.META.get("QUERY_STRING", "")
        address = where.moved_to.get_absolute_url()
        return HttpResponsePermanentRedirect(f"{address}?{query}" if query else address)
    if where.closed_by is not None:
        context = {
            "agreement": agreement,
            "clause": where.clause,
            "closed_by": where.closed_by,
            "last_words": last_words(where.clause, where.history),
        }
        return render_page(request, "versions/clause_gone.html", context, status=410)
    return None


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*CURATORS)
def clause_renumber(request: HtmxHttpRequest, slug: str, path: str) -> HttpResponse:
    """Give a clause another number; its old address leads on."""
    clauses = Clause.objects.select_related("agreement__conflict")
    clause = get_object_or_404(clauses, agreement__slug=slug, path=path)
    form = RenumberForm(request.POST or None, initial={"path": path})
    if form.is_valid():
        new = form.cleaned_data["path"]
        paths = {path: new}
        if Clause.objects.filter(agreement=clause.agreement, path=new).exclude(pk=clause.pk):
            paths[new] = path
        try:
            renumber_clauses(
                clause.agreement, paths, reason=form.cleaned_data["reason"], by=request.user
            )
        except TrackerError as fault:
            form.add_error(None, str(fault))
        else:
            tasks.relink_conflict.delay_on_commit(clause.agreement.conflict_id, clause.agreement_id)
            messages.success(request, _("Renumbered. The old address leads here."))
            clause.refresh_from_db()
            return HttpResponseRedirect(clause.get_absolute_url())
    context = {"agreement": clause.agreement, "clause": clause, "form": form}
    status = 422 if form.is_bound else 200
    return render_page(request, "versions/clause_renumber.html", context, status=status)
