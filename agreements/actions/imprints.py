"""Keep the index by which stored articles are found again: an imprint for each linked article."""

from collections.abc import Iterable, Mapping

from django.db import transaction
from django.db.models import Exists, OuterRef

from agreements.actions.article_inputs import article_input, sentences_of
from agreements.linking.imprint import imprint_of, made_by
from agreements.models import Article, ArticleImprint
from agreements.types.linking import ArticleInput
from agreements.types.terms import ArticleStatus

# Read in one transaction: about a second of work.
TOGETHER = 100


def keep_imprints(articles: Mapping[int, ArticleInput]) -> int:
    """Make the imprints that some articles, by their ids, do not have; return how many."""
    there = ArticleImprint.objects.current().filter(article__in=articles)
    known = {pk: days for pk, *days in there.values_list("pk", "first_day", "last_day")}
    rows = [
        _row(pk, article)
        for pk, article in articles.items()
        if known.get(pk) != [article.published_first, article.published_last]
    ]
    ArticleImprint.objects.bulk_create(
        rows,
        update_conflicts=True,
        unique_fields=["article"],
        update_fields=["made_by", "first_day", "last_day", "keys", "body"],
    )
    return len(rows)


def _row(pk: int, article: ArticleInput) -> ArticleImprint:
    imprint = imprint_of(article)
    return ArticleImprint(
        article_id=pk,
        made_by=made_by(),
        first_day=article.published_first,
        last_day=article.published_last,
        keys=list(imprint.keys),
        body=imprint.body,
    )


@transaction.atomic
def imprint_next(*, above: int = 0, up_to: int | None = None, most: int = TOGETHER) -> list[int]:
    """
    Make the imprints of the next linked articles without one; return their ids, in order.

    Looked for are those with an id greater than `above`, and not greater than `up_to`.
    """
    current = ArticleImprint.objects.current().filter(pk=OuterRef("pk"))
    waiting = Article.objects.filter(~Exists(current), status=ArticleStatus.DONE, pk__gt=above)
    if up_to is not None:
        waiting = waiting.filter(pk__lte=up_to)
    articles = list(waiting.to_be_read().order_by("pk")[:most])
    keep_imprints(_inputs(articles))
    return [article.pk for article in articles]


def _inputs(articles: Iterable[Article]) -> dict[int, ArticleInput]:
    articles = list(articles)
    sentences = sentences_of([article.pk for article in articles])
    return {article.pk: article_input(article, sentences[article.pk]) for article in articles}
