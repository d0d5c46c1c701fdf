"""Link anew the stored articles that may speak of one conflict: after a clause or an agreement came."""

from collections.abc import Sequence

from agreements.actions.alias_uses import concerned_articles
from agreements.actions.links import OfferedLinker, relink_articles
from agreements.models import Alias, Article, Conflict
from agreements.types.terms import AliasStatus

# Articles read in one round: well within a task's time.
ROUND = 1_000
_TOGETHER = 25


def relink_round(
    conflict: Conflict, *, below: int | None, linker: OfferedLinker
) -> tuple[int, int | None]:
    """
    Read the next `ROUND` linked articles, the last stored first; link those that name the conflict.

    `below` is where an earlier round stopped. Returns how many were linked, and where the next
    round goes on, None after the last.
    """
    names = Alias.objects.filter(conflict=conflict, status=AliasStatus.ACTIVE)
    articles, below = concerned_articles(
        names.values_list("pk", flat=True), below=below, most=ROUND
    )
    relink_in_parts(articles, linker=linker)
    return len(articles), below


def relink_in_parts(articles: Sequence[Article], *, linker: OfferedLinker) -> None:
    """Link articles anew, some at a time, so that no transaction lasts long."""
    for start in range(0, len(articles), _TOGETHER):
        relink_articles(articles[start : start + _TOGETHER], linker=linker)
