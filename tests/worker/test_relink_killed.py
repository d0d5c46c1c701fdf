"""Linking anew is killed in the middle, processes and all: run again, it ends as if it never was."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection

from agreements.models import ClauseLink, Job
from agreements.types.terms import JobStatus
from tests.factories import ArticleFactory, SentenceFactory, on
from tests.scenes import geneva
from tests.worker.test_faults import _test_database_url

pytestmark = pytest.mark.django_db(transaction=True)

ROOT = Path(__file__).resolve().parents[2]
ARTICLES = 200
PATIENCE_SECONDS = 90


@pytest.fixture
def relink(servers):
    """Start the command in a group of processes of its own; whatever is left is killed."""
    started = []

    def start() -> subprocess.Popen:
        environment = os.environ | {
            "DATABASE_URL": _test_database_url(
                servers.database_url, connection.settings_dict["NAME"]
            ),
            "REDIS_URL": servers.redis_url,
            "EVIDENCE_DIR": str(settings.EVIDENCE_DIR),
            "LINK_ENCODER": "none",
        }
        command = [sys.executable, "manage.py", "relink", agreement.conflict.slug]
        process = subprocess.Popen(
            [*command, "--processes", "2"],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        started.append(process)
        return process

    agreement = geneva()
    yield start
    for process in started:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()


@pytest.fixture
def articles():
    rows = []
    for number in range(ARTICLES):
        words = (
            f"Armenia accused Azerbaijan of breaking the ceasefire near village {number}, where "
            f"{number} shells fell."
        )
        row = ArticleFactory(text=words, published=on(2020, 11, 5), linked=True)
        SentenceFactory(article=row, words=words)
        rows.append(row)
    return rows


def wait_until(is_so):
    ends = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < ends:
        if is_so():
            return
        time.sleep(0.05)
    pytest.fail("It did not come to that in time.")


def test_a_job_killed_in_the_middle_goes_on_where_it_was(relink, articles):
    first = relink()
    wait_until(lambda: Job.objects.filter(done__gte=25).exists() or first.poll() is not None)
    os.killpg(first.pid, signal.SIGKILL)
    first.communicate()
    job = Job.objects.get()
    assert 25 <= job.done < ARTICLES, "it was not killed in the middle"
    assert (job.status, job.finished_at) == (JobStatus.RUNNING, None)
    before = dict(ClauseLink.objects.values_list("pk", "probability"))

    out, said = relink().communicate(timeout=PATIENCE_SECONDS)
    assert out == f"articles linked: {ARTICLES}; set aside: 0 parts; done\n", said
    assert f"going on with job {job.pk}" in said
    job.refresh_from_db()
    assert (job.status, job.done, job.total) == (JobStatus.DONE, ARTICLES, ARTICLES)
    links = dict(ClauseLink.objects.values_list("pk", "probability"))
    assert before.items() <= links.items(), "what was done was done again"
    linked = ClauseLink.objects.values_list("sentence__article", "agreement", "clause")
    assert len(linked) == len(set(linked)) == len(links)
    assert {article for article, _, _ in linked} == {article.pk for article in articles}
