"""Records of one act: what looks alike, and what a person says of the two."""

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from agreements.actions.merging import (
    merge_breaches,
    relate_breaches,
    standing,
    undo_merge,
    withdraw_relation,
)
from agreements.errors import TrackerError
from agreements.forms.merging import DuplicateForm, Verdict
from agreements.models import Breach, BreachRelation
from agreements.permissions import ANALYSTS, can_analyse, role_required
from agreements.queries.duplicates import likely_duplicates, relations_of, sought_in
from agreements.views.render import number_in, render_page
from agreements.views.types import HtmxHttpRequest


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*ANALYSTS)
def breach_duplicates(request: HtmxHttpRequest, reference: str) -> HttpResponse:
    """Show records that may be of the same act, and keep what a person says of them."""
    breaches = Breach.objects.select_related("conflict", "place", "logged_from", "merged_into")
    breach = get_object_or_404(breaches, reference=reference)
    form = DuplicateForm(request.POST or None, breach=breach)
    if form.is_valid():
        try:
            return HttpResponseRedirect(_keep(request, breach, form))
        except TrackerError as error:
            form.add_error(None, str(error))
    stands = standing(breach)
    likely = likely_duplicates(sought_in(breach)) if stands == breach else []
    context = {
        "form": form,
        "breach": breach,
        "stands": stands,
        "likely": [found for found in likely if found.relation is None],
        "relations": relations_of(breach),
        "merged": breach.merged_from.order_by("reference"),
        "may_log": can_analyse(request.user),
    }
    status = 422 if form.is_bound else 200
    return render_page(request, "breaches/duplicates.html", context, status=status)


def _keep(request: HtmxHttpRequest, breach: Breach, form: DuplicateForm) -> str:
    """Carry out what was said of two records; return where to go next."""
    verdict, by = Verdict(form.cleaned_data["verdict"]), request.user
    other: Breach | None = form.cleaned_data["other"]
    here = f"{breach.get_absolute_url()}duplicates/"
    if verdict is Verdict.UNDO:
        source = get_object_or_404(Breach, reference=form.cleaned_data["undo"] or breach.reference)
        undo_merge(source, by=by)
        messages.success(request, _("%(ref)s is a record of its own again.") % {"ref": source})
        return source.get_absolute_url()
    if verdict is Verdict.WITHDRAW:
        relation = get_object_or_404(BreachRelation, pk=number_in(request.POST, "relation") or 0)
        withdraw_relation(relation, by=by)
        return here
    if other is None:  # the form asks for it; this is for the type checker
        return here
    if verdict in (Verdict.MERGE, Verdict.TAKE):
        source, into = (breach, other) if verdict is Verdict.MERGE else (other, breach)
        kept = merge_breaches(source, into=into, by=by)
        said = _("%(source)s was merged into %(kept)s. Its reference leads there.")
        messages.success(request, said % {"source": source, "kept": kept})
        return kept.get_absolute_url()
    relate_breaches(
        breach, other, distinct=verdict is Verdict.DISTINCT, note=form.cleaned_data["note"], by=by
    )
    return here
