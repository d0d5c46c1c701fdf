"""The review queue: stories left, the text in the middle, the choices beside it."""

from dataclasses import asdict
from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from agreements.actions.links import find_nothing, review_link, undo_last_review
from agreements.errors import StaleReview
from agreements.forms.review import Answer, AnswerForm, read_filters
from agreements.models import Agreement, Article, ClauseLink
from agreements.permissions import ANALYSTS, can_analyse, role_required
from agreements.queries.articles import article_languages
from agreements.queries.review import Filters, Sheet, open_sheet, queue, totals
from agreements.types.terms import Review
from agreements.views.render import number_in, render_page, safe_next
from agreements.views.types import HtmxHttpRequest


@require_safe
def review(request: HtmxHttpRequest) -> HttpResponse:
    """Show the queue with one article open: the one the address names, or the first that waits."""
    return _show(request, read_filters(request.GET), status=200)


@require_POST
@role_required(*ANALYSTS)
def review_answer(request: HtmxHttpRequest) -> HttpResponse:
    """Keep one answer and go on to the next link; the queue and the article page post here."""
    form, filters = AnswerForm(request.POST), read_filters(request.POST)
    if not form.is_valid():
        unread = _("This answer was not understood.")
        messages.warning(request, " ".join(map(str, form.non_field_errors())) or unread)
        return _show(request, filters, status=422)
    try:
        following = _keep(request, form, filters)
    except StaleReview as stale:
        messages.warning(request, str(stale))
        following = _address(filters, form.cleaned_data["link"])
    return HttpResponseRedirect(safe_next(request, otherwise=following))


def _show(request: HtmxHttpRequest, filters: Filters, *, status: int) -> HttpResponse:
    asked = number_in(request.GET, "article")
    stories = queue(filters, current=asked)
    current = asked or (stories[0].article.pk if stories else None)
    context = {
        "filters": filters,
        "keep": _query(filters),
        "stories": stories,
        "current": current,
        "totals": totals(filters),
        "sheet": _sheet(current, number_in(request.GET, "link"), filters),
        "agreements": Agreement.objects.by_date(),
        "languages": article_languages(),
        "may_review": can_analyse(request.user),
    }
    return render_page(request, "review/review.html", context, partial="review", status=status)


def _sheet(article: int | None, link: int | None, filters: Filters) -> Sheet | None:
    if article is None:
        return None
    articles = Article.objects.select_related("source", "capture")
    return open_sheet(get_object_or_404(articles, pk=article), link_id=link, filters=filters)


def _keep(request: HtmxHttpRequest, form: AnswerForm, filters: Filters) -> str:
    """Carry out an answer; return the address of what comes next."""
    cleaned, answer = form.cleaned_data, Answer(form.cleaned_data["answer"])
    if answer is Answer.UNDO:
        reopened = undo_last_review(by=request.user)
        if reopened is None:
            messages.info(request, _("There is no answer of yours to undo."))
        return _address(filters, reopened)
    if answer is Answer.NOTHING:
        count = find_nothing(cleaned["article"], by=request.user)
        messages.info(request, _nothing_words(count))
        return _address(filters, None)
    link: ClauseLink = cleaned["link"]
    review_link(
        link,
        review=Review(answer.value),
        by=request.user,
        note=cleaned["note"],
        expected=Review(cleaned["expected"]) if cleaned["expected"] else None,
    )
    return _after(filters, link)


def _nothing_words(count: int) -> str:
    return ngettext(
        "Kept: nothing here. %(n)s open suggestion was rejected with it.",
        "Kept: nothing here. %(n)s open suggestions were rejected with it.",
        count,
    ) % {"n": count}


def _after(filters: Filters, link: ClauseLink) -> str:
    """Return the next link that waits in the same article, else the next story."""
    sheet = open_sheet(link.sentence.article, link_id=link.pk, filters=filters)
    return _address(filters, sheet.following or sheet.previous)


def _address(filters: Filters, link: ClauseLink | None) -> str:
    query = _query(filters)
    if link is not None:
        query |= {"article": str(link.sentence.article_id), "link": str(link.pk)}
    return f"{reverse('review')}?{urlencode(query)}" if query else reverse("review")


def _query(filters: Filters) -> dict[str, str]:
    return {name: value for name, value in asdict(filters).items() if value}
