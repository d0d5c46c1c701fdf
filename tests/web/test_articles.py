"""Articles: one row a story, the text with its marks, and the page that adds one."""

import hashlib

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from agreements import tasks
from agreements.models import Article, ClauseLink
from agreements.types.terms import (
    ArticleStatus,
    Band,
    FetchedHow,
    PublishedBasis,
    Review,
    SourceKind,
)
from tests.factories import (
    ArticleFactory,
    ClauseLinkFactory,
    SentenceFactory,
    SourceFactory,
    UnresolvedReferenceFactory,
)

TEXT = "Shells fell on a village at dawn. Nobody was hurt, the ministry said."


@pytest.fixture
def sent(monkeypatch):
    """Collect what is sent to the workers."""
    sent_on = []
    monkeypatch.setattr(tasks.link_article, "delay", sent_on.append)
    return sent_on


def fields(**others):
    return {
        "words": TEXT,
        "source": "wire",
        "zone": "UTC",
        "zone_basis": "unspecified",
        **others,
    }


@pytest.fixture
def wire(db):
    return SourceFactory(slug="wire", name="Test Wire")


def test_pasted_text_becomes_an_article_and_is_sent_to_a_worker(
    analyst, wire, sent, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        response = analyst.post("/articles/new/", fields())
    article = Article.objects.get()
    assert (response.status_code, response.url) == (302, article.get_absolute_url())
    assert (article.text, article.source) == (TEXT, wire)
    assert article.capture.fetched_how == FetchedHow.PASTE
    assert article.capture.sha256 == hashlib.sha256(TEXT.encode()).hexdigest()
    assert sent == [article.pk]


def test_uploaded_page_is_read_and_its_bytes_are_kept(analyst, wire, sent):
    body = b"<html><title>Dawn</title><article><p>" + TEXT.encode() * 3 + b"</p></article></html>"
    file = SimpleUploadedFile("dawn.html", body, content_type="text/html")
    analyst.post("/articles/new/", fields(words="", file=file))
    article = Article.objects.get()
    assert article.capture.fetched_how == FetchedHow.UPLOAD
    assert article.capture.sha256 == hashlib.sha256(body).hexdigest()
    assert "Shells fell on a village" in article.text


def test_date_given_by_a_person_is_stated_with_its_zone(analyst, wire, sent):
    when = {"day": "2020-10-18", "clock": "07:30", "zone": "Europe/Moscow"}
    analyst.post("/articles/new/", fields(**when, zone_basis="stated_zone"))
    article = Article.objects.get()
    assert article.published_basis == PublishedBasis.STATED
    assert article.published.to_iso() == "2020-10-18T04:30:00Z"


def test_without_a_date_nothing_is_taken_from_the_clock(analyst, wire, sent):
    analyst.post("/articles/new/", fields())
    article = Article.objects.get()
    assert (article.published, article.published_basis) == (None, PublishedBasis.UNKNOWN)
    page = analyst.get(article.get_absolute_url()).content.decode()
    assert "publication date unknown" in page


def test_same_text_from_the_same_source_is_recognised(analyst, wire, sent):
    analyst.post("/articles/new/", fields())
    response = analyst.post("/articles/new/", fields(), follow=True)
    assert Article.objects.count() == 1
    assert "This text is already here" in response.content.decode()


def test_source_not_in_the_list_is_added_as_of_unknown_kind(analyst, wire, sent):
    analyst.post("/articles/new/", fields(source="", new_source="Valley Herald"))
    assert Article.objects.get().source.kind == SourceKind.UNKNOWN


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"words": ""}, "words"),
        ({"source": ""}, "source"),
        ({"new_source": "Another"}, "source"),
        ({"clock": "07:30"}, "clock"),
        ({"day": "yesterday"}, "day"),
        ({"day": "2020-10-18", "clock": "at noon"}, "clock"),
        ({"url": "not an address"}, "url"),
        ({"zone": "Mars/Olympus"}, "zone"),
    ],
)
def test_what_cannot_be_read_is_422_and_says_where(analyst, wire, sent, change, field):
    response = analyst.post("/articles/new/", fields(**change))
    assert response.status_code == 422
    assert field in response.context["form"].errors
    assert "Not saved yet" in response.content.decode()
    assert not Article.objects.exists()


def test_kind_of_file_that_is_not_read_yet_is_refused_by_name(analyst, wire, sent):
    file = SimpleUploadedFile("report.pdf", b"%PDF-1.7")
    response = analyst.post("/articles/new/", fields(words="", file=file))
    assert response.status_code == 422
    assert "Give .txt or .html." in str(response.context["form"].errors["file"])


def test_page_says_that_adding_by_address_comes_later(analyst, wire):
    page = analyst.get("/articles/new/").content.decode()
    assert "Adding by address comes later" in page


def test_empty_file_is_kept_as_failed_with_its_reason(analyst, wire, sent):
    file = SimpleUploadedFile("empty.txt", b"   \n")
    analyst.post("/articles/new/", fields(words="", file=file))
    article = Article.objects.get()
    assert article.status == ArticleStatus.FAILED
    page = analyst.get(article.get_absolute_url()).content.decode()
    assert "This article could not be read." in page
    assert article.status_reason in page


def test_linked_sentence_is_marked_and_its_link_stands_beside(world, reader):
    page = reader.get(world.articles[0].get_absolute_url()).content.decode()
    assert '<mark id="s0" class="open">' in page
    assert 'id="l0"' in page
    assert world.articles[0].capture.sha256 in page


def test_rejected_links_and_candidates_carry_no_mark(world, reader, analyst):
    analyst.post("/review/answer/", {"answer": "rejected", "link": world.links[0].pk})
    ClauseLink.objects.filter(pk=world.links[1].pk).update(band=Band.CANDIDATE)
    for article in world.articles[:2]:
        page = reader.get(article.get_absolute_url()).content.decode()
        assert "<mark id=" not in page
        assert "1 weak candidate, or rejected" in page


def test_strongest_decision_colours_the_mark(world, reader):
    ClauseLinkFactory(sentence=world.sentence, confirmed=True)
    page = reader.get(world.articles[0].get_absolute_url()).content.decode()
    assert f'<mark id="s0" class="{Review.CONFIRMED}">' in page


def test_boilerplate_is_dimmed(reader, db):
    article = ArticleFactory(linked=True, text="Read more on our page.")
    SentenceFactory(article=article, is_boilerplate=True)
    page = reader.get(article.get_absolute_url()).content.decode()
    assert '<span id="s0" class="dim">Read more on our page.</span>' in page


def test_inferred_date_is_said_aloud(reader, db):
    article = ArticleFactory(published_basis=PublishedBasis.INFERRED)
    page = reader.get(article.get_absolute_url()).content.decode()
    assert "date inferred" in page
    assert "check it before you rely on it" in page


def test_reference_without_a_clause_is_listed(world, reader):
    UnresolvedReferenceFactory(sentence=world.sentence)
    page = reader.get(world.articles[0].get_absolute_url()).content.decode()
    assert "the fifth point of the statement" in page


def test_foreign_text_says_its_language_and_finds_its_own_direction(reader, db):
    article = ArticleFactory(language="ar", text="وقف إطلاق النار.", title="هدنة")
    page = reader.get(article.get_absolute_url()).content.decode()
    assert '<article class="text" lang="ar">' in page
    assert '<p dir="auto">' in page


def test_markup_in_an_article_is_shown_and_not_run(reader, db):
    article = ArticleFactory(text="<script>alert(1)</script> fell.", title="<b>Bold</b>")
    SentenceFactory(article=article, words="<script>alert(1)</script> fell.")
    page = reader.get(article.get_absolute_url()).content.decode()
    assert "<script>alert" not in page
    assert "&lt;b&gt;Bold&lt;/b&gt;" in page


def test_article_page_lists_the_same_story_elsewhere(world, reader):
    Article.objects.update(story=world.articles[0].story)
    page = reader.get(world.articles[0].get_absolute_url()).content.decode()
    assert "They go back to one text and count as one origin." in page
    assert world.articles[1].title in page
