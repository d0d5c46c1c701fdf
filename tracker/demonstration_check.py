"""One fresh article through the whole of a running demonstration."""

import time

from django.utils import timezone

from agreements import tasks
from agreements.actions.articles import find_source, take_in
from agreements.models import Article, WorkerHeartbeat
from agreements.types.articles import Document
from agreements.types.terms import ArticleStatus, FetchedHow
from tracker.services import ServicesError
from tracker.services.processes import ticks

_WORKER_SECONDS = 60.0
_LINK_SECONDS = 60.0


def wait_for_worker() -> None:
    """
    Wait until a worker has shown itself since now.

    :raises ServicesError: if none does within a minute.
    """
    began = timezone.now()
    for _ in ticks(_WORKER_SECONDS, step=0.05):
        if WorkerHeartbeat.objects.filter(seen_at__gte=began).exists():
            return
    raise ServicesError(f"No worker has shown itself within {_WORKER_SECONDS:.0f} seconds.")


def link_fresh_article() -> float:
    """
    Take in an article nobody has seen, have the worker link it, and return the seconds it took.

    The article says of itself what it is, so nobody takes it for news.

    :raises ServicesError: if no worker links it within a minute.
    """
    began = time.monotonic()
    source = find_source(slug="installation-check", name="Installation check")
    article = take_in(_document(), source=source).article
    tasks.link_article.delay(article.pk)
    for _ in ticks(_LINK_SECONDS, step=0.05):
        article = Article.objects.get(pk=article.pk)
        if article.status == ArticleStatus.FAILED:
            raise ServicesError(f"The fresh article was not linked: {article.status_reason}")
        if article.status == ArticleStatus.DONE:
            return time.monotonic() - began
    raise ServicesError(
        f"No worker linked the fresh article within {_LINK_SECONDS:.0f} seconds "
        f"(it is {article.status})."
    )


def _document() -> Document:
    now = timezone.now().isoformat()
    text = (
        f"This text was written by the installation check at {now}. It is no news. "
        "It names the Geneva statement of 30 October 2020, by which the sides were to exchange "
        "lists of prisoners within one week."
    )
    return Document(
        raw=text.encode(),
        media_type="text/plain",
        fetched_how=FetchedHow.PASTE,
        title=f"Check of the installation, {now}",
        text=text,
        extractor="none",
        language="en",
    )
