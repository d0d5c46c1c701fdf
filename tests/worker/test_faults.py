"""
A real worker is killed and its broker emptied: nothing is lost, nothing is there twice.

The control shows that the protection is what saves it: without the sweep, what an emptied
broker forgot stays undone.
"""

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest
import redis
from django.conf import settings
from django.db import connection

from agreements import tasks
from agreements.actions.articles import take_in
from agreements.models import Article, ClauseLink
from agreements.types.articles import Document
from agreements.types.fuzzy import FuzzyInstant
from agreements.types.terms import ArticleStatus, FetchedHow, PublishedBasis
from tests.factories import SourceFactory
from tests.scenes import geneva
from tracker.celery import app

pytestmark = pytest.mark.django_db(transaction=True)

ROOT = Path(__file__).resolve().parents[2]
ARTICLES = 60
PATIENCE_SECONDS = 60


def _body(number: int) -> str:
    return (
        f"Report {number}\n\nArmenia and Azerbaijan have handed the Red Cross list number {number} "
        f"of the prisoners of war they hold. Armenia accused Azerbaijan of breaking the ceasefire "
        f"near village {number}, where {number} shells fell."
    )


@pytest.fixture
def broker(servers):
    client = redis.Redis.from_url(_plain(servers.redis_url))
    client.flushall()
    app.conf.broker_url = servers.redis_url
    yield client
    client.flushall()


def _plain(url: str) -> str:
    """Return kombu's address of a socket as redis-py writes it."""
    if url.startswith("redis+socket://"):
        path, _, _ = url.removeprefix("redis+socket://").partition("?")
        return f"unix://{path}"
    return url


@pytest.fixture
def articles():
    geneva()
    source = SourceFactory()
    return [
        take_in(
            Document(
                raw=_body(number).encode(),
                media_type="text/plain",
                fetched_how=FetchedHow.FILE,
                title=f"Report {number}",
                text=_body(number),
                extractor="plain text",
                language="en",
                published=FuzzyInstant.from_iso("2020-11-05", zone="UTC"),
                published_basis=PublishedBasis.STATED,
            ),
            source=source,
        ).article
        for number in range(ARTICLES)
    ]


@pytest.fixture
def start_worker(servers):
    started = []

    def start() -> subprocess.Popen:
        database = connection.settings_dict
        environment = os.environ | {
            "DATABASE_URL": _test_database_url(servers.database_url, database["NAME"]),
            "REDIS_URL": servers.redis_url,
            "EVIDENCE_DIR": str(settings.EVIDENCE_DIR),
        }
        command = [
            *(sys.executable, "-m", "celery", "-A", "tracker", "worker", "-c", "2"),
            *("--without-gossip", "--without-mingle", "--loglevel", "WARNING"),
        ]
        worker = subprocess.Popen(command, cwd=ROOT, env=environment, start_new_session=True)
        started.append(worker)
        return worker

    yield start
    for worker in started:
        _kill(worker)


def _test_database_url(url: str, name: str) -> str:
    head, mark, query = url.partition("?")
    return f"{head.rpartition('/')[0]}/{name}{mark}{query}"


def _kill(worker: subprocess.Popen) -> None:
    """Kill the worker and its children at once, as a crash of the machine would."""
    try:
        os.killpg(worker.pid, signal.SIGKILL)
    except ProcessLookupError:
        return
    worker.wait(10)


def _done() -> int:
    return Article.objects.filter(status=ArticleStatus.DONE).count()


def _wait_until(true, *, seconds: float = PATIENCE_SECONDS) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if true():
            return True
        time.sleep(0.05)
    return False


def _due_now() -> None:
    """Let every unfinished article's next attempt be due, as if its pause were over."""
    Article.objects.unfinished().update(next_attempt_at="2020-01-01T00:00Z", attempts=0)


def test_killed_workers_and_an_emptied_broker_lose_nothing(articles, broker, start_worker):
    for article in articles:
        tasks.link_article.delay(article.pk)
    for share in (0.15, 0.4):
        worker = start_worker()
        assert _wait_until(lambda share=share: _done() >= ARTICLES * share)
        _kill(worker)
        broker.flushall()
        _due_now()
        tasks.sweep()
    start_worker()
    assert _wait_until(lambda: _done() == ARTICLES), f"{_done()} of {ARTICLES} done"
    keys = Counter(ClauseLink.objects.values_list("sentence", "agreement", "clause"))
    assert set(keys.values()) == {1}
    linked = set(ClauseLink.objects.values_list("sentence__article", flat=True))
    assert linked == {article.pk for article in articles}


def test_control_without_the_sweep_an_emptied_broker_leaves_work_undone(
    articles, broker, start_worker
):
    for article in articles:
        tasks.link_article.delay(article.pk)
    broker.flushall()
    # A worker sweeps as it starts: what is not due yet is what no sweep looks at.
    Article.objects.update(next_attempt_at="2100-01-01T00:00Z")
    tasks.link_article.delay(articles[0].pk)
    start_worker()
    assert _wait_until(lambda: _done() == 1)
    assert not _wait_until(lambda: _done() > 1, seconds=2)
