"""What a new version did to what was tied to the older words: a queue, an answer each."""

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from agreements.actions.reanchoring import settle_anchor
from agreements.errors import StaleReview, TrackerError
from agreements.forms.versions import SettleForm, seen_of
from agreements.models import Agreement, Anchor, User
from agreements.permissions import CURATORS, can_curate, role_required
from agreements.queries.anchors import anchors_of, tied_counts, tied_thing, tied_things
from agreements.types.terms import AnchorAnswer
from agreements.views.render import page_of, render_page
from agreements.views.types import HtmxHttpRequest

_PAGE = 40


@require_safe
def agreement_drifted(request: HtmxHttpRequest, slug: str) -> HttpResponse:
    """List what drifted or was lost when versions were published; curators answer each."""
    agreement = get_object_or_404(Agreement.objects.select_related("conflict"), slug=slug)
    return _queue(request, agreement)


@require_POST
@role_required(*CURATORS)
def anchor_settle(request: HtmxHttpRequest, pk: int) -> HttpResponse:
    """Keep a curator's answer about where words stand now; one that cannot be is shown again."""
    anchor = tied_thing(pk)
    if anchor is None:
        raise Http404
    form = SettleForm(request.POST, anchor=anchor)
    if form.is_valid():
        try:
            _settle(form, anchor, by=request.user)
        except TrackerError as fault:
            form.add_error(None, str(fault))
        else:
            messages.success(request, _("Kept."))
            page = reverse("agreement_drifted", args=[anchor.text.agreement.slug])
            return HttpResponseRedirect(page)
    return _queue(request, anchor.text.agreement, refused=form, at=anchor)


def _settle(form: SettleForm, anchor: Anchor, *, by: User) -> None:
    data = form.cleaned_data
    if data["seen"] != seen_of(anchor):
        raise StaleReview(_("Somebody answered meanwhile. Look at it again before you decide."))
    answer = AnchorAnswer(data["answer"])
    settle_anchor(anchor, answer, by=by, words=data["words"], note=data["note"])


def _queue(
    request: HtmxHttpRequest,
    agreement: Agreement,
    *,
    refused: SettleForm | None = None,
    at: Anchor | None = None,
) -> HttpResponse:
    """Return the queue, or the one thing whose answer was refused, as it was typed."""
    shows_all = request.GET.get("all") == "yes"
    anchors = anchors_of(agreement, waiting_only=not shows_all and at is None)
    page = page_of(request, anchors.filter(pk=at.pk) if at else anchors, size=_PAGE)
    may_curate = can_curate(request.user)
    rows = []
    for one in tied_things(page):
        form = SettleForm(anchor=one.anchor) if may_curate else None
        rows.append((one, refused or form))
    context = {
        "agreement": agreement,
        "page": page,
        "rows": rows,
        "counts": tied_counts(agreement),
        "shows_all": shows_all,
        "refused": refused,
    }
    status = 200 if refused is None else 422
    return render_page(request, "versions/drifted.html", context, status=status)
