"""Group articles into stories: reprints and copies of one origin count once."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from django.db import connection, transaction

from agreements.models import Article, Story
from agreements.text.shingles import SAME_STORY, similarity

# One at a time: two workers grouping two copies at once would found two stories.
_LOCK = 7_302_020
_COMPARED = ["id", "story", "url", "signature", "signature_keys", "quote_keys"]


def group_story(article: Article) -> Story:
    """Put one article into its story, as `group_stories` does."""
    return group_stories([article])[0]


@transaction.atomic
def group_stories(articles: Sequence[Article]) -> list[Story]:
    """
    Put articles into the stories of those that share their address, text or a statement.

    Texts are the same story from an estimated shingle overlap of `SAME_STORY` on; a shared
    longer quotation is enough too. Where articles join several stories, these become one: the
    oldest stays, and the articles of the others move to it. Safe to run twice.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
    wanted = [article.pk for article in articles]
    compared = {article.pk: article for article in _with_candidates(wanted)}
    stories: dict[int, Story] = {}
    for group in _groups(compared):
        if group & set(wanted):
            stories |= dict.fromkeys(group, _one_story([compared[pk] for pk in group]))
    Story.objects.bulk_create({id(s): s for s in stories.values() if s.pk is None}.values())
    moved = [compared[pk] for pk, story in stories.items() if compared[pk].story_id != story.pk]
    for article in moved:
        article.story = stories[article.pk]
    Article.objects.bulk_update(moved, ["story"])
    return [stories[pk] for pk in wanted]


def _with_candidates(wanted: Sequence[int]) -> list[Article]:
    """Return the articles of these keys, and all that share an address or a key with one."""
    asked = list(Article.objects.filter(pk__in=wanted).only(*_COMPARED))
    signatures = {key for article in asked for key in article.signature_keys}
    quotes = {key for article in asked for key in article.quote_keys}
    urls = {article.url for article in asked} - {""}
    sharing = Article.objects.filter(signature_keys__overlap=list(signatures))
    sharing |= Article.objects.filter(quote_keys__overlap=list(quotes))
    if urls:
        sharing |= Article.objects.filter(url__in=urls)
    return asked + list(sharing.exclude(pk__in=wanted).only(*_COMPARED))


def _groups(compared: Mapping[int, Article]) -> list[set[int]]:
    """Cut articles into groups whose members are linked, directly or through others."""
    group_of = {pk: {pk} for pk in compared}
    for one, other in _pairs_worth_comparing(compared):
        if group_of[one] is not group_of[other] and _same_story(compared[one], compared[other]):
            joined = group_of[one] | group_of[other]
            group_of |= dict.fromkeys(joined, joined)
    return list({id(group): group for group in group_of.values()}.values())


def _pairs_worth_comparing(compared: Mapping[int, Article]) -> Iterator[tuple[int, int]]:
    sharing: dict[object, list[int]] = defaultdict(list)
    for pk, article in compared.items():
        marks: set[object] = {*article.signature_keys, *article.quote_keys}
        for mark in marks | ({article.url} - {""}):
            sharing[mark].append(pk)
    for pks in sharing.values():
        yield from combinations(pks, 2)


def _one_story(group: Sequence[Article]) -> Story:
    """Return the oldest story of a group, which the others' articles join; or a new one."""
    known = sorted({article.story_id for article in group if article.story_id is not None})
    if not known:
        return Story()
    oldest = Story.objects.get(pk=known[0])
    if known[1:]:
        Article.objects.filter(story__in=known[1:]).update(story=oldest)
    return oldest


def _same_story(article: Article, other: Article) -> bool:
    if article.url and article.url == other.url:
        return True
    if set(article.quote_keys) & set(other.quote_keys):
        return True
    return similarity(bytes(article.signature or b""), bytes(other.signature or b"")) >= SAME_STORY
