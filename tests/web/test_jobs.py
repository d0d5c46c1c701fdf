"""The pages on long work: how far it is, also without JavaScript, and after a reload."""

import pytest
from django.db import connection
from django.db.models.functions import Now
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from agreements import tasks
from agreements.actions.relinking import begin_relinking
from agreements.errors import NotAllowed
from agreements.models import Job
from agreements.types.terms import JobStatus, Role
from tests.factories import (
    ClauseFactory,
    ConflictFactory,
    JobPartFactory,
    RelinkingFactory,
    UserFactory,
)


@pytest.fixture
def job(db):
    clause = ClauseFactory(path="4")
    work = RelinkingFactory(
        clause=clause, agreement=clause.agreement, conflict=clause.agreement.conflict
    ).job
    JobPartFactory(job=work, done_at=Now())
    JobPartFactory(job=work, first_article=50_001, last_article=100_000)
    some = {"first_article": None, "last_article": None}
    JobPartFactory(job=work, rank=1, articles=[1, 2, 3], done_at=Now(), **some)
    JobPartFactory(job=work, rank=1, articles=[4], **some)
    JobPartFactory(job=work, rank=2, articles=[5, 6], **some)
    Job.objects.filter(pk=work.pk).update(
        status=JobStatus.RUNNING, total=6, done=3, heartbeat_at=Now()
    )
    return work


def words(response):
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


def test_the_page_says_how_far_a_job_is_and_looks_again(analyst, job):
    page = words(analyst.get(reverse("job_detail", args=[job.pk])))
    assert "1 of 2 parts of the archive" in page
    assert "3 of 4 articles" in page
    assert "3 of 6 articles" in page
    assert "more may be found" in page
    assert f'clause 4 of <a href="/agreements/{job.relinking.agreement.slug}/"' in page
    assert 'hx-trigger="every 3s"' in page
    # Without JavaScript a link does the same.
    assert f'<a class="btn" href="/jobs/{job.pk}/">' in page
    assert "Nobody has worked on it" not in page


def test_only_what_changes_is_sent_to_a_page_that_looks_again(analyst, job):
    part = words(
        analyst.get(
            reverse("job_detail", args=[job.pk]),
            headers={"HX-Request": "true", "HX-Target": "job-progress"},
        )
    )
    assert part.startswith('<section id="job-progress"')
    assert "<html" not in part


def test_a_page_of_a_job_at_its_end_looks_no_more_and_says_what_was_set_aside(analyst, job):
    job.parts.update(done_at=Now())
    Job.objects.filter(pk=job.pk).update(
        status=JobStatus.DONE,
        done=5,
        finished_at=Now(),
        rejected=[{"part": 7, "articles": 1, "why": "ValueError: <b>"}],
    )
    page = words(analyst.get(reverse("job_detail", args=[job.pk])))
    assert "hx-trigger" not in page
    assert "Set aside: 1 article" in page
    assert "ValueError: &lt;b&gt;" in page


def test_a_job_that_nobody_works_on_says_so(analyst, job):
    job.parts.update(done_at=None)
    Job.objects.filter(pk=job.pk).update(heartbeat_at="2020-11-01T00:00Z")
    page = words(analyst.get(reverse("job_detail", args=[job.pk])))
    assert "Nobody has worked on it for a while" in page


def test_all_jobs_are_listed_in_a_constant_number_of_queries(analyst, job):
    def queries():
        with CaptureQueriesContext(connection) as captured:
            page = words(analyst.get(reverse("job_list")))
        return len(captured), page

    few, page = queries()
    assert f"Job {job.pk}" in page
    for _ in range(20):
        RelinkingFactory()
    assert queries()[0] == few


def test_a_curator_begins_a_job_and_sees_it(
    sign_in, monkeypatch, django_capture_on_commit_callbacks
):
    sent = []
    monkeypatch.setattr(tasks.work_on_job, "delay", sent.append)
    conflict = ConflictFactory()
    curator = sign_in(Role.CURATOR)
    assert conflict.name in words(curator.get(reverse("job_list")))
    with django_capture_on_commit_callbacks(execute=True):
        response = curator.post(reverse("job_new"), {"conflict": conflict.slug})
    begun = Job.objects.get()
    assert response.url == reverse("job_detail", args=[begun.pk])
    assert sent == [begun.pk] * tasks.HANDS
    assert begun.relinking.conflict == conflict
    assert begun.started_by.has_role(Role.CURATOR)
    assert curator.post(reverse("job_new"), {"conflict": "none"}).status_code == 404


def test_an_analyst_begins_none(analyst):
    conflict = ConflictFactory()
    assert 'class="job-new"' not in words(analyst.get(reverse("job_list")))
    assert analyst.post(reverse("job_new"), {"conflict": conflict.slug}).status_code == 403
    with pytest.raises(NotAllowed):
        begin_relinking(conflict, by=UserFactory(roles=[Role.ANALYST]))


def test_readers_do_not_see_jobs(reader, job):
    assert reader.get(reverse("job_list")).status_code == 403
    assert reader.get(reverse("job_detail", args=[job.pk])).status_code == 403
