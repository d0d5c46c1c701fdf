"""Articles: one text with its marks, and the page that adds one."""

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from agreements import tasks
from agreements.actions.articles import find_source, take_in
from agreements.forms.articles import ArticleForm
from agreements.models import Article
from agreements.permissions import ANALYSTS, can_analyse, role_required
from agreements.queries.articles import (
    article_references,
    mark_text,
    siblings,
)
from agreements.queries.zones import known_zones
from agreements.views.render import render_page
from agreements.views.types import HtmxHttpRequest


@require_safe
def article_detail(request: HtmxHttpRequest, pk: int) -> HttpResponse:
    """Show an article's text with its linked sentences, and each link with its why."""
    articles = Article.objects.select_related("source", "capture", "story")
    article = get_object_or_404(articles, pk=pk)
    context = {
        "article": article,
        "text": mark_text(article),
        "siblings": siblings(article),
        "references": article_references(article),
        "may_review": can_analyse(request.user),
    }
    return render_page(request, "articles/article_detail.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required(*ANALYSTS)
def article_new(request: HtmxHttpRequest) -> HttpResponse:
    """Take in a pasted text or a file; linking follows by a worker."""
    form = ArticleForm(request.POST or None, request.FILES or None, zones=known_zones())
    if not form.is_valid():
        status = 422 if form.is_bound else 200
        return render_page(request, "articles/article_new.html", {"form": form}, status=status)
    source = form.cleaned_data["source"] or find_source(name=form.cleaned_data["new_source"])
    taken = take_in(form.document(), source=source, by=request.user)
    if taken.is_new:
        tasks.link_article.delay_on_commit(taken.article.pk)
        messages.info(request, _("Kept. A worker links it now; load this page again in a moment."))
    else:
        messages.info(
            request, _("This text is already here, from the same source. Nothing was added.")
        )
    return HttpResponseRedirect(taken.article.get_absolute_url())
