"""Group articles into stories: reprints and copies of one origin count once."""

from django.db import connection, transaction

from agreements.models import Article, Story
from agreements.text.shingles import SAME_STORY, similarity

# One at a time: two workers grouping two copies at once would found two stories.
_LOCK = 7_302_020
_COMPARED = ["id", "story", "url", "signature", "signature_keys", "quote_keys"]


@transaction.atomic
def group_story(article: Article) -> Story:
    """
    Put an article into the story of those that share its address, its text or a statement.

    Texts are the same story from an estimated shingle overlap of `SAME_STORY` on; a shared
    longer quotation is enough too. Where it joins several stories, they become one: the
    oldest stays, and the articles of the others move to it. Safe to run twice.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
    article = Article.objects.only(*_COMPARED).get(pk=article.pk)
    alike = [other for other in _candidates(article) if _same_story(article, other)]
    stories = sorted({other.story_id for other in [*alike, article] if other.story_id is not None})
    story = Story.objects.get(pk=stories[0]) if stories else Story.objects.create()
    if stories[1:]:
        Article.objects.filter(story__in=stories[1:]).update(story=story)
    Article.objects.filter(pk__in=[article.pk, *(other.pk for other in alike)]).exclude(
        story=story
    ).update(story=story)
    return story


def _candidates(article: Article) -> list[Article]:
    shared = Article.objects.filter(signature_keys__overlap=article.signature_keys)
    shared |= Article.objects.filter(quote_keys__overlap=article.quote_keys)
    if article.url:
        shared |= Article.objects.filter(url=article.url)
    return list(shared.exclude(pk=article.pk).only(*_COMPARED).order_by("pk"))


def _same_story(article: Article, other: Article) -> bool:
    if article.url and article.url == other.url:
        return True
    if set(article.quote_keys) & set(other.quote_keys):
        return True
    return similarity(bytes(article.signature or b""), bytes(other.signature or b"")) >= SAME_STORY
