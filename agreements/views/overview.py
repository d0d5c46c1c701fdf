"""The first page, and the search it offers."""

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from agreements.queries import overview as queries
from agreements.queries.review import Filters, totals
from agreements.queries.search import search as search_all
from agreements.views.render import render_page
from agreements.views.types import HtmxHttpRequest

LONGEST_QUERY = 200


@require_safe
def overview(request: HtmxHttpRequest) -> HttpResponse:
    """Show what changed lately, what is due and what waits."""
    context = {
        "conflicts": queries.conflicts(),
        "breaches": queries.newest_breaches(),
        "decisions": queries.newest_decisions(),
        "articles": queries.newest_articles(),
        "due": queries.due_lines(now=timezone.now()),
        "waiting": queries.waiting(request.user),
        "totals": totals(Filters()),
    }
    return render_page(request, "overview/overview.html", context)


@require_safe
def search(request: HtmxHttpRequest) -> HttpResponse:
    """Search everything; without words, say what can be found."""
    words = request.GET.get("q", "").replace("\x00", "").strip()[:LONGEST_QUERY]
    context = {"query": words, "found": search_all(words) if words else None}
    return render_page(request, "search/search.html", context, partial="found")
