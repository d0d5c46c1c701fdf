"""Count attempts before the work, so that an article that kills its worker is set aside."""

from datetime import timedelta

from django.db.models import F
from django.utils import timezone

from agreements.models import Article
from agreements.types.terms import ArticleStatus

MOST_ATTEMPTS = 3
_PAUSE = timedelta(minutes=1)
_MOST_AT_ONCE = 500


def begin_attempt(article: Article) -> bool:
    """
    Count an attempt at linking, in a commit of its own; tell whether to go on.

    After three attempts that never ended the article is set aside as failed, with the reason.
    An article that is done may be linked again any time.
    """
    if article.status != ArticleStatus.EXTRACTED:
        return article.status == ArticleStatus.DONE
    if article.attempts >= MOST_ATTEMPTS:
        Article.objects.filter(pk=article.pk).update(
            status=ArticleStatus.FAILED,
            status_reason=f"Linking began {MOST_ATTEMPTS} times and never ended. "
            "Its text is kept; look at the worker's log, then run: manage.py sweep --again",
        )
        return False
    Article.objects.filter(pk=article.pk).update(
        attempts=F("attempts") + 1,
        next_attempt_at=timezone.now() + _PAUSE * 2**article.attempts,
    )
    return True


def claim_unfinished() -> list[int]:
    """Return the articles whose next attempt is due, and put off their next one."""
    now = timezone.now()
    due = list(
        Article.objects.unfinished()
        .filter(next_attempt_at__lte=now)
        .order_by("next_attempt_at")
        .values_list("pk", flat=True)[:_MOST_AT_ONCE]
    )
    Article.objects.filter(pk__in=due).update(next_attempt_at=now + _PAUSE)
    return due


def give_another_chance() -> int:
    """Take up articles again that were set aside with their text read; return how many."""
    return (
        Article.objects.filter(status=ArticleStatus.FAILED)
        .exclude(text="")
        .update(
            status=ArticleStatus.EXTRACTED,
            status_reason="",
            attempts=0,
            next_attempt_at=timezone.now(),
        )
    )
