"""A new clause is looked for in what is stored: by imprints, in parts, wherever it was broken off."""

import json
from datetime import date
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db.models import F
from django.db.models.functions import Now
from django.urls import reverse

from agreements import tasks
from agreements.actions import relinking
from agreements.actions.imprints import imprint_next
from agreements.actions.links import OfferedLinker
from agreements.models import ArticleImprint, ClauseLink, Job, JobPart
from agreements.types.terms import ClauseKind, JobStatus, Review, Role
from tests.factories import (
    AgreementFactory,
    AliasFactory,
    ArticleFactory,
    ClauseFactory,
    ClauseLinkFactory,
    ConflictFactory,
    JobFactory,
    SentenceFactory,
    UserFactory,
    on,
)
from tests.scenes import geneva

pytestmark = pytest.mark.django_db
NAMED = "Armenia accused Azerbaijan of keeping prisoners of war that were to be released."


@pytest.fixture
def agreement():
    return geneva()


@pytest.fixture
def conflict(agreement):
    return agreement.conflict


@pytest.fixture
def sent(monkeypatch):
    messages = []
    monkeypatch.setattr(tasks.work_on_job, "delay", lambda *args: messages.append(args))
    return messages


def report(text, **options):
    article = ArticleFactory(text=text, published=on(2020, 11, 3), linked=True, **options)
    SentenceFactory(article=article, words=text)
    return article


def work(job, *, turns=1_000):
    """Do so many parts of a job."""
    left = iter(range(turns))
    relinking.work_on(job, linker=OfferedLinker(), goes_on=lambda: next(left, None) is not None)
    job.refresh_from_db()
    return job


def when_linked(*articles):
    for article in articles:
        article.refresh_from_db()
    return [article.linked_at for article in articles]


def test_articles_about_the_conflict_are_linked_anew_and_no_others(conflict, sent):
    named, other = report(NAMED), report("Rain fell on the hills.")
    before = when_linked(named, other)
    assert tasks.relink_conflict(conflict.pk) == 1
    (job_id,) = {job for (job,) in sent}
    assert tasks.work_on_job(job_id) == 1
    after = when_linked(named, other)
    assert after[0] != before[0]
    assert after[1] == before[1]
    assert ClauseLink.objects.filter(sentence__article=named).exists()
    job = Job.objects.get(pk=job_id)
    assert (job.status, job.done, job.total, job.rejected) == (JobStatus.DONE, 1, 1, [])
    assert tasks.work_on_job(job_id) == 0


def test_an_article_without_an_imprint_gets_one_before_it_is_searched(conflict):
    article = report(NAMED)
    assert not ArticleImprint.objects.exists()
    work(relinking.begin_relinking(conflict))
    imprint = ArticleImprint.objects.current().get()
    assert imprint.article_id == article.pk
    assert imprint.first_day == imprint.last_day == date(2020, 11, 3)


def test_an_imprint_that_older_lists_made_is_made_again():
    report(NAMED)
    assert len(imprint_next()) == 1
    assert imprint_next() == []
    ArticleImprint.objects.update(made_by=1, keys=[])
    assert len(imprint_next()) == 1
    assert ArticleImprint.objects.current().get().keys


def test_a_search_that_meets_many_without_an_imprint_goes_on_where_it_was(conflict, monkeypatch):
    monkeypatch.setattr(relinking, "_MOST_IMPRINTS", 2)
    for _ in range(5):
        report(NAMED)
    job = work(relinking.begin_relinking(conflict), turns=1)
    assert (ArticleImprint.objects.count(), job.total) == (2, None)
    assert work(job).done == 5


def test_a_job_goes_on_wherever_it_was_broken_off(conflict, monkeypatch):
    monkeypatch.setattr(relinking, "_TOGETHER", 2)
    for _ in range(5):
        report(NAMED)
    job = work(relinking.begin_relinking(conflict), turns=2)
    assert (job.status, job.done, job.total) == (JobStatus.RUNNING, 2, 5)
    assert relinking.unfinished_relinking(conflict) == job
    job = work(job, turns=1)
    assert (job.status, job.done) == (JobStatus.RUNNING, 4)
    job = work(job)
    assert (job.status, job.done, job.total) == (JobStatus.DONE, 5, 5)
    assert relinking.unfinished_relinking(conflict) is None


def test_what_a_person_decided_stays_and_twice_leaves_the_same(conflict, agreement):
    article = report(NAMED)
    work(relinking.begin_relinking(conflict))
    link = ClauseLink.objects.filter(sentence__article=article).first()
    ClauseLink.objects.filter(pk=link.pk).update(
        review=Review.REJECTED, reviewed_by=UserFactory(), reviewed_at=Now()
    )
    rows = list(ClauseLink.objects.order_by("pk").values())
    work(relinking.begin_relinking(conflict))
    assert list(ClauseLink.objects.order_by("pk").values()) == rows


def test_an_article_whose_link_no_longer_stands_is_read_again(agreement):
    stale = report("Rain fell on the hills.")
    clause = agreement.clauses.first()
    link = ClauseLinkFactory(sentence=stale.sentences.get(), clause=clause, agreement=agreement)
    work(relinking.begin_relinking(agreement.conflict, agreement=agreement, clause=clause))
    assert not ClauseLink.objects.filter(pk=link.pk).exists()


def test_articles_from_before_the_agreement_are_not_read(agreement):
    early = report(NAMED)
    imprint_next()
    ArticleImprint.objects.update(first_day="2019-01-01", last_day="2019-01-01")
    before = when_linked(early)
    # The imprint is taken at its word here; a changed day makes it anew when it is linked.
    assert work(relinking.begin_relinking(agreement.conflict, agreement=agreement)).done == 0
    assert when_linked(early) == before


def test_the_likeliest_articles_are_linked_first(agreement):
    vague = report("Armenia and Azerbaijan spoke of the weather.", title="A")
    words = (
        "Armenia handed the Red Cross a list of the prisoners of war that it and Azerbaijan hold."
    )
    plain = report(words, title="B")
    clause = agreement.clauses.get(kind=ClauseKind.PRISONERS_LIST)
    job = relinking.begin_relinking(agreement.conflict, agreement=agreement, clause=clause)
    work(job, turns=1)
    ranks = {part.rank: part.articles for part in job.parts.exclude(rank=JobPart.SEARCH)}
    assert ranks[JobPart.LIKELY] == [plain.pk]
    assert ranks.get(JobPart.REST, []) in ([], [vague.pk])


def test_a_job_that_nobody_has_begun_is_made_wider(agreement):
    first, second = agreement.clauses.all()[:2]
    conflict = agreement.conflict
    job = relinking.begin_relinking(conflict, agreement=agreement, clause=first)
    assert relinking.begin_relinking(conflict, agreement=agreement, clause=second) == job
    job.relinking.refresh_from_db()
    assert (job.relinking.agreement, job.relinking.clause) == (agreement, None)
    other = AgreementFactory(conflict=conflict)
    assert relinking.begin_relinking(conflict, agreement=other) == job
    job.relinking.refresh_from_db()
    assert job.relinking.agreement is None
    work(job)
    assert relinking.begin_relinking(conflict, agreement=agreement) != job


def test_a_part_that_fails_again_and_again_is_set_aside_and_the_rest_done(conflict, monkeypatch):
    monkeypatch.setattr(relinking, "_TOGETHER", 1)
    bad, good = report(NAMED), report(f"{NAMED} Nobody was released.")
    whole = relinking.relink_articles

    def sometimes(articles, **options):
        if bad in articles:
            raise ValueError("this one cannot be read")
        return whole(articles, **options)

    monkeypatch.setattr(relinking, "relink_articles", sometimes)
    job = work(relinking.begin_relinking(conflict))
    assert (job.status, job.done, job.total) == (JobStatus.DONE, 1, 2)
    (told,) = job.rejected
    assert (told["articles"], told["why"]) == (1, "ValueError: this one cannot be read")
    assert when_linked(good) != when_linked(bad)


def test_a_part_in_which_workers_die_is_set_aside(conflict):
    report(NAMED)
    job = relinking.begin_relinking(conflict)
    job.parts.update(attempts=3)
    assert work(job).rejected[0]["why"].startswith("Workers broke off")


def test_the_sweep_takes_up_a_job_that_nobody_works_on(sent):
    stalled, fresh = JobFactory(kind="relink"), JobFactory(kind="relink")
    Job.objects.filter(pk=stalled.pk).update(created_at=F("created_at") - relinking._STALLED_AFTER)
    Job.objects.filter(pk=fresh.pk).update(heartbeat_at=Now())
    tasks.sweep()
    assert sent == [(stalled.pk,)]


def test_a_conflict_or_a_job_that_is_gone_is_passed_over(sent):
    assert tasks.relink_conflict(123_456) == 0
    assert tasks.work_on_job(123_456) == 0
    assert sent == []


def test_imprints_are_kept_up_a_turn_at_a_time(monkeypatch):
    messages = []
    monkeypatch.setattr(tasks.keep_imprints, "delay", messages.append)
    monkeypatch.setattr(tasks, "_IMPRINTS", 2)
    articles = [report(NAMED) for _ in range(3)]
    assert tasks.keep_imprints() == 2
    assert messages == [articles[1].pk]
    assert tasks.keep_imprints(*messages) == 1
    out = StringIO()
    call_command("index_articles", "--json", stdout=out, stderr=StringIO())
    assert json.loads(out.getvalue()) == {"made": 0}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nowhere"], "no conflict 'nowhere'"),
        (["{conflict}", "--clause", "1"], "Say of which agreement"),
        (["{conflict}", "--agreement", "none"], "has no agreement 'none'"),
        (["{conflict}", "--agreement", "{agreement}", "--clause", "99"], "has no clause '99'"),
    ],
)
def test_the_command_says_what_it_does_not_find(agreement, arguments, message):
    known = {"conflict": agreement.conflict.slug, "agreement": agreement.slug}
    with pytest.raises(CommandError, match=message):
        call_command("relink", *(each.format(**known) for each in arguments))


def test_a_clause_saved_in_the_administration_sends_the_task(
    client, agreement, monkeypatch, django_capture_on_commit_callbacks
):
    sent = []
    monkeypatch.setattr(tasks.relink_conflict, "delay", lambda *args: sent.append(args))
    client.force_login(UserFactory(roles=[Role.ADMIN]))
    clause = ClauseFactory(agreement=AgreementFactory(conflict=ConflictFactory()))
    address = reverse("admin:agreements_clause_change", args=[clause.pk])
    form = client.get(address).context["adminform"].form
    data = {name: form[name].value() or "" for name in form.fields}
    management = {
        f"obligations-{name}": value for name, value in (("TOTAL_FORMS", 0), ("INITIAL_FORMS", 0))
    }
    with django_capture_on_commit_callbacks(execute=True):
        response = client.post(address, {**data, **management})
    assert response.status_code == 302, response.content.decode()[:2000]
    assert sent == [(clause.agreement.conflict_id, clause.agreement_id, clause.pk)]


def test_an_alias_added_later_is_found_in_imprints_made_before(agreement):
    """The imprint knew no alias, and still the article is found by it."""
    article = report("In Kamenka prisoners of war were not released as agreed, an office said.")
    imprint_next()
    job = work(relinking.begin_relinking(agreement.conflict, agreement=agreement))
    assert job.done == 0
    AliasFactory(conflict=agreement.conflict, text="Kamenka*", region=True)
    before = when_linked(article)
    assert work(relinking.begin_relinking(agreement.conflict, agreement=agreement)).done == 1
    assert when_linked(article) != before
