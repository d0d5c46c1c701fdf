"""Taking articles in: the bytes are kept, nothing is stored twice, copies are one story."""

import hashlib

import pytest

from agreements.actions.articles import find_source, take_in
from agreements.actions.stories import group_story
from agreements.errors import NotAllowed
from agreements.models import Article, Capture, Sentence, Story
from agreements.models.article import evidence_path, write_evidence
from agreements.types.articles import Document
from agreements.types.terms import ArticleStatus, FetchedHow, Role, SourceKind
from tests.factories import ArticleFactory, SourceFactory, UserFactory

pytestmark = pytest.mark.django_db

BODY = """Quiet night by the river

The night passed without fire, the observers of both armies said on Sunday morning. Two buses
with families crossed the bridge and went on to the market town behind the hills.

“We have counted no shot between midnight and eight in the morning on our side of the bridge,”
the duty officer said. The other side published no count of its own for that night.
"""


def document(text=BODY, **changes):
    values = {
        "raw": text.encode(),
        "media_type": "text/plain",
        "fetched_how": FetchedHow.PASTE,
        "title": "Quiet night",
        "text": text,
        "extractor": "plain text",
        "language": "en",
    }
    return Document(**values | changes)


def test_the_raw_bytes_are_kept_under_their_hash():
    article = take_in(document(), source=SourceFactory()).article
    digest = hashlib.sha256(BODY.encode()).hexdigest()
    assert article.capture.sha256 == digest
    assert article.capture.path.read_bytes() == BODY.encode()


def test_sentences_are_stored_with_exact_offsets():
    article = take_in(document(), source=SourceFactory()).article
    words = [s.words for s in Sentence.objects.with_words().filter(article=article)]
    assert words[1].startswith("The night passed without fire")
    assert all(words_ in BODY for words_ in words)


def test_the_same_text_from_the_same_source_is_one_article():
    source = SourceFactory()
    first, second = take_in(document(), source=source), take_in(document(), source=source)
    assert (first.is_new, second.is_new) == (True, False)
    assert second.article == first.article
    assert (Article.objects.count(), Capture.objects.count()) == (1, 1)


def test_the_same_text_from_two_outlets_is_two_articles_and_one_story():
    articles = [take_in(document(), source=SourceFactory()).article for _ in range(2)]
    stories = {group_story(article).pk for article in articles}
    assert len(stories) == 1
    assert Capture.objects.count() == 1


def test_a_reworked_reprint_with_the_same_statement_is_the_same_story():
    other = (
        "Officer speaks of calm\n\n“We have counted no shot between midnight and eight in the "
        "morning on our side of the bridge,” an officer was quoted as saying by local radio."
    )
    first = take_in(document(), source=SourceFactory()).article
    second = take_in(document(other), source=SourceFactory()).article
    group_story(first)
    assert group_story(second) == Article.objects.get(pk=first.pk).story


def test_unrelated_articles_are_two_stories():
    other = "Harvest begins\n\nFarmers in the valley began to bring in the maize this week."
    articles = [take_in(document(text), source=SourceFactory()).article for text in (BODY, other)]
    assert group_story(articles[0]) != group_story(articles[1])


def test_grouping_twice_changes_nothing():
    article = take_in(document(), source=SourceFactory()).article
    assert group_story(article) == group_story(article)
    assert Story.objects.count() == 1


def test_stories_that_turn_out_to_be_one_are_joined():
    first, second = (ArticleFactory(url=f"https://news.example/{n}") for n in range(2))
    group_story(first)
    group_story(second)
    bridge = ArticleFactory(url="https://news.example/0", quote_keys=[42])
    Article.objects.filter(pk=second.pk).update(quote_keys=[42])
    story = group_story(bridge)
    assert set(story.articles.all()) == {first, second, bridge}


def test_what_could_not_be_read_is_kept_as_failed_with_its_reason():
    article = take_in(
        document("", raw=b"\x89PNG", failure="These bytes are no text."), source=SourceFactory()
    ).article
    assert (article.status, article.status_reason) == (
        ArticleStatus.FAILED,
        "These bytes are no text.",
    )
    assert article.capture.path.read_bytes() == b"\x89PNG"


def test_a_reader_may_not_add_articles():
    with pytest.raises(NotAllowed, match="analyst"):
        take_in(document(), source=SourceFactory(), by=UserFactory(roles=[Role.READER]))
    assert not Article.objects.exists()


def test_an_outlet_seen_first_has_no_standing():
    source = find_source(name="Hill Gazette")
    assert (source.slug, source.kind, source.reliability) == (
        "hill-gazette",
        SourceKind.UNKNOWN,
        "",
    )
    assert find_source(name="Hill Gazette") == source


def test_evidence_that_cannot_be_written_whole_leaves_no_file(tmp_path, monkeypatch):
    def full_disk(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("agreements.models.article.os.fsync", full_disk)
    target = tmp_path / "ab" / "abcd"
    with pytest.raises(OSError, match="No space"):
        write_evidence(b"bytes", target)
    assert list(target.parent.iterdir()) == []


def test_no_row_without_its_file(monkeypatch):
    def full_disk(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("agreements.models.article.os.fsync", full_disk)
    unseen = document(BODY + "One more line.")
    with pytest.raises(OSError, match="No space"):
        take_in(unseen, source=SourceFactory())
    assert not Capture.objects.exists()
    assert not evidence_path(hashlib.sha256(unseen.raw).hexdigest()).exists()
