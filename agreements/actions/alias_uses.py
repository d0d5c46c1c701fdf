"""Read stored articles for aliases: how often each was found, and which articles a change concerns."""

import json
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from django.db import connection
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from agreements.linking.sought import keys_of_patterns
from agreements.linking.uses import NameFinder
from agreements.models import Alias, Article, ArticleImprint, Sentence
from agreements.models.fields import or_before_all
from agreements.types.terms import AliasStatus, ArticleStatus

# So many articles, the newest, are read to count: what an alias finds today, in some seconds.
COUNTED_ARTICLES = 5_000
EXAMPLES = 5
_AT_ONCE = 200


@dataclass(slots=True)
class _Use:
    sentences: int = 0
    articles: int = 0
    examples: list[int] = field(default_factory=list)

    def add(self, sentences: Sequence[int]) -> None:
        self.sentences += len(sentences)
        self.articles += 1
        self.examples += sentences[: EXAMPLES - len(self.examples)]


def count_uses(*, most: int = COUNTED_ARTICLES) -> int:
    """
    Count for every alias the sentences it is found in, among the newest `most` articles.

    The newest sentences are kept as examples. Boilerplate does not count, nor an article
    published on a day when the alias was not in use. Returns how many aliases were counted.
    """
    aliases = list(Alias.objects.exclude(status=AliasStatus.SUPERSEDED).order_by("pk"))
    finder = NameFinder({alias.pk: alias.pattern for alias in aliases})
    days = {
        alias.pk: (alias.valid_from, alias.valid_to)
        for alias in aliases
        if alias.valid_from or alias.valid_to
    }
    uses: dict[int, _Use] = defaultdict(_Use)
    read = 0
    newest = Article.objects.order_by(or_before_all("published_latest").desc(), "-pk")
    for batch in _batches(list(newest.values_list("pk", flat=True)[:most])):
        read += len(batch)
        for number, sentences in _found(batch, finder, days):
            uses[number].add(sentences)
    _keep({alias.pk: uses[alias.pk] for alias in aliases}, read=read)
    return len(aliases)


def _keep(uses: dict[int, _Use], *, read: int) -> None:
    """Write the counts of all aliases in one statement: one by one they take longer than to count."""
    rows = [
        {"id": pk, "s": use.sentences, "a": use.articles, "e": use.examples}
        for pk, use in uses.items()
    ]
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE agreements_alias AS alias SET sentences = c.s, articles = c.a, "
            "examples = ARRAY(SELECT one::bigint FROM jsonb_array_elements_text(c.e) AS one), "
            "read_articles = %s, counted_at = now() "
            "FROM jsonb_to_recordset(%s::jsonb) AS c(id bigint, s int, a int, e jsonb) "
            "WHERE alias.id = c.id",
            [read, json.dumps(rows)],
        )


def _batches(pks: list[int]) -> Iterator[list[int]]:
    for start in range(0, len(pks), _AT_ONCE):
        yield pks[start : start + _AT_ONCE]


_Days = dict[int, tuple[date | None, date | None]]


def _found(pks: list[int], finder: NameFinder, days: _Days) -> Iterator[tuple[int, list[int]]]:
    """Yield, article by article in the order given, each alias found and its sentences in order."""
    spans: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    sentences = Sentence.objects.filter(article__in=pks, is_boilerplate=False).order_by("start")
    for article_id, start, end, pk in sentences.values_list("article", "start", "end", "pk"):
        spans[article_id].append((start, end, pk))
    articles = Article.objects.in_bulk(pks)
    for pk in pks:
        article = articles[pk]
        found: dict[int, dict[int, None]] = defaultdict(dict)
        for number, offset in finder.uses(article.text):
            sentence = _sentence_at(offset, spans[pk])
            if sentence is not None and _in_use(article, days.get(number)):
                found[number][sentence] = None
        for number, own in found.items():
            yield number, list(own)


def _sentence_at(offset: int, spans: list[tuple[int, int, int]]) -> int | None:
    place = bisect_right(spans, offset, key=lambda span: span[0]) - 1
    if place < 0 or spans[place][1] <= offset:
        return None
    return spans[place][2]


def _in_use(article: Article, days: tuple[date | None, date | None] | None) -> bool:
    """Tell whether an article may have been published while an alias was in use."""
    published = article.published
    if days is None or published is None:
        return True
    first, last = days
    begins_in_time = first is None or published.local(published.latest).date() >= first
    return begins_in_time and (last is None or published.local(published.earliest).date() <= last)


def waiting_aliases() -> list[int]:
    """Return the aliases that articles have not been linked with since they were changed."""
    return list(Alias.objects.filter(applied_at=None).order_by("pk").values_list("pk", flat=True))


def concerned_articles(
    aliases: Iterable[int], *, below: int | None, most: int
) -> tuple[list[Article], int | None]:
    """
    Read the next `most` linked articles, the last stored first; return those that use an alias.

    Articles whose imprints show that they use none are passed over.

    `below` is where an earlier round stopped. The second value is where the next one goes on,
    None after the last.
    """
    patterns = dict(Alias.objects.filter(pk__in=aliases).values_list("pk", "pattern"))
    finder = NameFinder(patterns)
    articles = Article.objects.filter(status=ArticleStatus.DONE).order_by("-pk")
    keys = keys_of_patterns(patterns.values())
    if keys is not None:
        current = ArticleImprint.objects.current()
        unknown = ~Exists(current.filter(pk=OuterRef("pk")))
        articles = articles.filter(Q(pk__in=current.filter(keys__overlap=keys)) | unknown)
    if below is not None:
        articles = articles.filter(pk__lt=below)
    read = list(articles.only("title", "text", "status")[:most])
    found = [a for a in read if finder.is_used(a.title) or finder.is_used(a.text)]
    return found, read[-1].pk if len(read) == most else None


def mark_applied(aliases: Iterable[int], *, began: datetime) -> int:
    """
    Keep that all articles have been linked with some aliases; return how many.

    One that was changed after `began` goes on waiting.
    """
    return Alias.objects.filter(pk__in=aliases, applied_at=None, changed_at__lte=began).update(
        applied_at=timezone.now()
    )
