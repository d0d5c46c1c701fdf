"""Celery tasks: ids in, a count out, safe to run twice. PostgreSQL knows what is unfinished."""

import logging
import socket
from typing import Any

import pghistory
from celery import shared_task
from celery.contrib.django.task import DjangoTask
from django.db import OperationalError, transaction
from django.utils import timezone

from agreements.actions.attempts import begin_attempt, claim_unfinished
from agreements.actions.links import relink_article
from agreements.actions.stories import group_story
from agreements.models import Article, UnresolvedReference, WorkerHeartbeat
from agreements.types.terms import ReferenceStatus

logger = logging.getLogger(__name__)


class Hint(DjangoTask):
    """A task whose message is only a hint: the row says what is to be done."""

    abstract = True
    autoretry_for = (OperationalError,)
    retry_backoff = True
    max_retries = 5

    def delay_on_commit(self, *args: Any, **kwargs: Any) -> None:  # type: ignore[override]
        """Send the task after the commit; an absent broker costs a log line, not the request."""
        transaction.on_commit(lambda: self.delay(*args, **kwargs), robust=True)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Run with the task's name as the context of whatever the audit sees."""
        with pghistory.context(task=self.name):
            return super().__call__(*args, **kwargs)


@shared_task(base=Hint)
def link_article(article_id: int) -> int:
    """Put one article into its story and link it to the clauses it mentions."""
    article = Article.objects.filter(pk=article_id).first()
    if article is None:
        logger.info("article %s is gone; nothing to link", article_id)
        return 0
    if not begin_attempt(article):
        logger.warning("article %s is set aside and not linked", article_id)
        return 0
    group_story(article)
    count = relink_article(article)
    logger.info("article %s: %s links", article_id, count)
    return count


@shared_task(base=Hint)
def group_article(article_id: int) -> int:
    """Put one article into its story; return how many articles the story has."""
    article = Article.objects.filter(pk=article_id).first()
    if article is None:
        logger.info("article %s is gone; nothing to group", article_id)
        return 0
    return group_story(article).articles.count()


@shared_task(base=Hint)
def retry_references() -> int:
    """Link those articles anew that refer to a clause nobody had; return how many."""
    waiting = (
        UnresolvedReference.objects.filter(status=ReferenceStatus.OPEN)
        .values_list("sentence__article", flat=True)
        .distinct()
    )
    for article_id in waiting:
        link_article.delay(article_id)
    return len(waiting)


@shared_task(base=Hint)
def sweep() -> int:
    """Send again what is unfinished and due; return how many articles."""
    due = claim_unfinished()
    for article_id in due:
        link_article.delay(article_id)
    return len(due)


@shared_task(base=Hint)
def heartbeat() -> int:
    """Write down that a worker answers; the page's banner reads it."""
    WorkerHeartbeat.objects.update_or_create(
        worker=socket.gethostname(), defaults={"seen_at": timezone.now()}
    )
    return 1
