"""The measure of linking anew runs on a small archive, and stands on what it says."""

import json
from collections import Counter
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from agreements.actions.article_inputs import article_input, sentences_of
from agreements.actions.imprints import keep_imprints
from agreements.actions.links import OfferedLinker
from agreements.actions.relinking import work_on
from agreements.actions.synthetic.archive import subject_of
from agreements.actions.synthetic.archived import store_archive
from agreements.linking.imprint import imprint_of
from agreements.management.commands import bench_relink
from agreements.models import Article, ArticleImprint, Conflict, Job, Sentence
from tests.factories import ConflictFactory

pytestmark = pytest.mark.django_db


def quiet(_words):
    pass


def test_an_archive_holds_whole_articles_with_the_imprints_of_their_texts():
    stored = store_archive(50, seed=1, say=quiet)
    assert (stored.articles, stored.about_it, stored.about_others) == (50, 1, 20)
    assert stored.conflict == Conflict.objects.get(pk=stored.conflict.pk)
    articles = list(Article.objects.order_by("pk")[:20])
    sentences = sentences_of([article.pk for article in articles])
    inputs = {article.pk: article_input(article, sentences[article.pk]) for article in articles}
    kept = {row.pk: row.imprint for row in ArticleImprint.objects.current()}
    for pk, article in inputs.items():
        assert article.sentences
        assert kept[pk] == imprint_of(article)
    assert keep_imprints(inputs) == 0


def test_an_archive_grows_by_the_same_articles_it_would_have_had():
    store_archive(30, seed=1, say=quiet)
    whole = store_archive(60, seed=1, say=quiet)
    texts = list(Article.objects.order_by("pk").values_list("text", flat=True))
    assert (whole.articles, len(texts), len(set(texts))) == (60, 60, 60)
    assert Sentence.objects.filter(article__text=texts[-1]).count() > 5
    assert store_archive(60, seed=1, say=quiet).articles == Article.objects.count()


def test_it_prints_seconds_bytes_and_what_was_lost(monkeypatch):
    """Workers of their own would not see the rows of a test: the work is done here."""

    def here(job_id, _processes, *, say):
        work_on(Job.objects.get(pk=job_id), linker=OfferedLinker(), goes_on=lambda: True)

    monkeypatch.setattr(bench_relink, "work_in_processes", here)
    out = StringIO()
    options = {"articles": 60, "sample": 20, "json": True}
    call_command("bench_relink", **options, stdout=out, stderr=StringIO())
    told = json.loads(out.getvalue())
    assert told["articles"] == 60
    subjects = Counter(map(subject_of, range(60)))
    assert told["mix"].startswith(f"{subjects['it']} about the conflict, {subjects['others']} ")
    assert told["bytes_an_article"]["articleimprint"] > 500
    whole, *clauses = told["jobs"]
    assert whole["articles"] >= subjects["it"] > 0
    assert len(clauses) == 2
    assert [job["lost_of_sample"] for job in told["jobs"]] == [0, 0, 0]
    assert told["full_run"]["cpu_ms_an_article"] > 0


def test_it_keeps_away_from_records():
    ConflictFactory()
    with pytest.raises(CommandError, match="database of its own"):
        call_command("bench_relink", "--articles", "1")
