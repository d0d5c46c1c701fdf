"""Saved views: a filter kept under a name."""

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from agreements.actions.saved_views import save_view, share_view, withdraw_view
from agreements.errors import TrackerError
from agreements.models import SavedView
from agreements.queries.saved_views import views_of, withdrawn_views
from agreements.views.render import render_page, safe_next
from agreements.views.types import HtmxHttpRequest

# Lists whose filters can be kept.
LISTS = ("/breaches/", "/claims/", "/articles/", "/exports/")


@require_safe
def view_list(request: HtmxHttpRequest) -> HttpResponse:
    """Show a person's own views and those that others share."""
    context = {"views": views_of(request.user), "withdrawn": withdrawn_views(request.user)}
    return render_page(request, "lists/view_list.html", context)


@require_POST
def view_save(request: HtmxHttpRequest) -> HttpResponse:
    """Keep the filter of a list under a name."""
    path = request.POST.get("path", "")
    back = HttpResponseRedirect(safe_next(request, otherwise="view_list"))
    if path not in LISTS:
        messages.error(request, _("Only filters of lists can be kept."))
        return back
    try:
        view = save_view(
            name=request.POST.get("name", ""),
            path=path,
            query=request.POST.get("query", ""),
            shared=bool(request.POST.get("shared")),
            by=request.user,
        )
    except TrackerError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("Kept as “%(name)s”.") % {"name": view.name})
    return back


@require_POST
def view_change(request: HtmxHttpRequest, pk: int) -> HttpResponse:
    """Share a view, keep it to oneself again, withdraw it, or bring it back."""
    view = get_object_or_404(SavedView, pk=pk)
    act = request.POST.get("act", "")
    try:
        if act in ("share", "unshare"):
            share_view(view, shared=act == "share", by=request.user)
        elif act in ("withdraw", "restore"):
            withdraw_view(view, withdrawn=act == "withdraw", by=request.user)
        if act == "withdraw":
            words = _("“%(name)s” is withdrawn. The page of saved views brings it back.")
            messages.success(request, words % {"name": view.name})
    except TrackerError as error:
        messages.error(request, str(error))
    return HttpResponseRedirect(safe_next(request, otherwise="view_list"))
