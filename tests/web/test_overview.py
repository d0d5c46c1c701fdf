"""The first page, and the banner that says when nobody works."""

from datetime import timedelta

import pytest
from django.utils import timezone

from agreements.models import WorkerHeartbeat
from agreements.types.terms import ArticleStatus
from tests.factories import ArticleFactory, ConflictFactory, UnresolvedReferenceFactory

BANNER = "No worker has answered for"


def banner(client):
    return BANNER in client.get("/").content.decode()


def beat(seconds):
    WorkerHeartbeat.objects.update_or_create(
        worker="a worker", defaults={"seen_at": timezone.now() - timedelta(seconds=seconds)}
    )


def test_first_page_of_an_empty_tracker_says_how_to_begin(reader):
    page = reader.get("/").content.decode()
    assert "manage.py load_demo" in page
    assert "No duty has a date." in page


def test_first_page_shows_what_waits_what_is_due_and_what_is_new(world, analyst):
    page = analyst.get("/").content.decode()
    for words in (
        "3 machine links not reviewed",
        "Accord, 2/1",
        world.breach.reference,
        world.articles[0].title,
        "No link has been reviewed yet.",
    ):
        assert words in page


def test_deadline_says_for_how_many_parties_fulfilment_is_reported(world, reader):
    due = reader.get("/").context["due"]
    assert [(line.duty.ident, line.parties, line.reported, line.passed) for line in due] == [
        ("2/1", 2, 0, True)
    ]
    assert "nothing recorded for any party" in reader.get("/").content.decode()


def test_links_a_person_was_unsure_about_are_named_to_that_person_only(world, analyst, reader):
    analyst.post("/review/answer/", {"answer": "unsure", "link": world.links[0].pk})
    assert "1 link you were unsure about" in analyst.get("/").content.decode()
    assert "you were unsure about" not in reader.get("/").content.decode()


def test_references_and_articles_that_wait_are_counted(world, reader):
    UnresolvedReferenceFactory(sentence=world.sentence)
    ArticleFactory(status=ArticleStatus.FAILED, status_reason="No words.")
    ArticleFactory()
    waiting = reader.get("/").context["waiting"]
    assert (waiting.open_references, waiting.failed_articles) == (1, 1)
    assert waiting.unfinished_articles == 1


@pytest.mark.parametrize(("seconds", "shown"), [(5, False), (31, True)])
def test_banner_says_when_no_worker_has_answered(reader, seconds, shown):
    beat(seconds)
    assert banner(reader) is shown


def test_newest_answer_of_any_worker_counts(reader):
    beat(600)
    WorkerHeartbeat.objects.create(worker="another", seen_at=timezone.now())
    assert not banner(reader)


def test_without_any_worker_the_banner_waits_until_something_waits(reader, db):
    assert not banner(reader)
    ArticleFactory(taken_in_at=timezone.now() - timedelta(seconds=90))
    assert banner(reader)


def test_page_says_the_number_that_waits_in_the_bar(world, reader):
    assert '<b class="num">3</b>' in reader.get("/agreements/").content.decode()


def test_agreement_list_without_agreements_says_the_next_step(reader, db):
    ConflictFactory()
    page = reader.get("/agreements/").content.decode()
    assert "No agreement is stored yet." in page


def test_list_of_agreements_shows_whom_each_binds(world, reader):
    row = next(row for row in reader.get("/agreements/").context["rows"] if row.binds)
    assert [actor.name for actor in row.binds] == ["Northland", "Southland"]
    assert (row.clauses, row.breaches, row.confirmed, row.waiting) == (3, 3, 0, 3)
