"""Tasks run twice leave the same rows; what was lost on the way is found by the sweep."""

from datetime import timedelta

import pytest
from django.db.models import F
from django.utils import timezone
from kombu.exceptions import OperationalError as BrokerError

from agreements import tasks
from agreements.actions.attempts import (
    MOST_ATTEMPTS,
    begin_attempt,
    claim_unfinished,
    give_another_chance,
)
from agreements.models import Article, ClauseLink, Story, WorkerHeartbeat
from agreements.types.terms import ArticleStatus
from tests.factories import ArticleFactory, UnresolvedReferenceFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def sent(monkeypatch):
    """Collect what would be sent to the broker."""
    messages = []
    monkeypatch.setattr(tasks.link_article, "delay", messages.append)
    return messages


def _rows():
    return (
        list(ClauseLink.objects.order_by("pk").values_list()),
        list(Article.objects.order_by("pk").values_list("pk", "story", "status")),
        Story.objects.count(),
    )


def test_linking_twice_leaves_the_same_rows():
    article = ArticleFactory()
    tasks.link_article(article.pk)
    once = _rows()
    tasks.link_article(article.pk)
    assert _rows() == once


def test_an_article_that_is_gone_is_no_error():
    assert tasks.link_article(10**9) == tasks.group_article(10**9) == 0


def test_an_absent_broker_costs_no_request(monkeypatch, django_capture_on_commit_callbacks):
    def absent(*_args):
        raise BrokerError("connection refused")

    monkeypatch.setattr(tasks.link_article, "delay", absent)
    article = ArticleFactory()
    with django_capture_on_commit_callbacks(execute=True) as callbacks:
        tasks.link_article.delay_on_commit(article.pk)
    assert len(callbacks) == 1
    assert Article.objects.unfinished().filter(pk=article.pk).exists()


def test_the_sweep_sends_what_is_due_and_only_that(sent):
    due = ArticleFactory()
    ArticleFactory(linked=True)
    ArticleFactory(next_attempt_at=timezone.now() + timedelta(hours=1))
    Article.objects.filter(pk=due.pk).update(next_attempt_at=timezone.now() - timedelta(seconds=1))
    assert tasks.sweep() == 1
    assert sent == [due.pk]
    assert tasks.sweep() == 0


def test_attempts_are_counted_before_the_work_and_end():
    article = ArticleFactory()
    for _ in range(MOST_ATTEMPTS):
        article.refresh_from_db()
        assert begin_attempt(article)
    article.refresh_from_db()
    assert not begin_attempt(article)
    article.refresh_from_db()
    assert article.status == ArticleStatus.FAILED
    assert str(MOST_ATTEMPTS) in article.status_reason
    assert claim_unfinished() == []
    assert give_another_chance() == 1
    article.refresh_from_db()
    assert (article.status, article.attempts) == (ArticleStatus.EXTRACTED, 0)


def test_an_article_that_breaks_the_engine_is_set_aside_after_its_attempts(monkeypatch):
    def broken(_article, **_options):
        raise MemoryError

    article = ArticleFactory()
    monkeypatch.setattr(tasks, "relink_article", broken)
    for _ in range(MOST_ATTEMPTS):
        with pytest.raises(MemoryError):
            tasks.link_article(article.pk)
    assert tasks.link_article(article.pk) == 0
    assert Article.objects.get(pk=article.pk).status == ArticleStatus.FAILED


def test_references_without_a_clause_are_tried_again(sent):
    reference = UnresolvedReferenceFactory()
    assert tasks.retry_references() == 1
    assert sent == [reference.sentence.article_id]


def test_the_heartbeat_is_one_row_a_worker():
    tasks.heartbeat()
    WorkerHeartbeat.objects.update(seen_at=F("seen_at") - timedelta(minutes=5))
    tasks.heartbeat()
    assert WorkerHeartbeat.objects.get().seen_at > timezone.now() - timedelta(minutes=1)
