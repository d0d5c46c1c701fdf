"""Celery tasks: ids in, a count out, safe to run twice. PostgreSQL knows what is unfinished."""

import logging
import socket
from datetime import datetime
from time import monotonic
from typing import Any

import pghistory
from celery import shared_task
from celery.contrib.django.task import DjangoTask
from django.db import OperationalError, transaction
from django.utils import timezone

from agreements.actions.alias_generation import generate_aliases
from agreements.actions.alias_uses import (
    concerned_articles,
    count_uses,
    mark_applied,
    waiting_aliases,
)
from agreements.actions.attempts import begin_attempt, claim_unfinished
from agreements.actions.curating.reading import read_portion, unread_clauses
from agreements.actions.encoder import encoder_in_use
from agreements.actions.fits import conflicts_with_reviews, refit_links_of, refit_links_of_all
from agreements.actions.imprints import imprint_next
from agreements.actions.links import OfferedLinker, relink_article
from agreements.actions.relations import retry_references as retry_relations
from agreements.actions.relinking import (
    begin_relinking,
    relink_in_parts,
    stalled_jobs,
    work_on,
)
from agreements.actions.stories import group_story
from agreements.models import (
    Agreement,
    Article,
    Clause,
    Conflict,
    Draft,
    Job,
    UnresolvedReference,
    WorkerHeartbeat,
)
from agreements.types.terms import ReferenceStatus

logger = logging.getLogger(__name__)

# Articles read in one round for changed aliases: well within a task's time.
_ROUND = 1_000
# A job is worked on by so many workers at once, each so long before others have their turn.
HANDS, _TURN_SECONDS = 2, 30
# Imprints made in one turn: some ten seconds of work.
_IMPRINTS = 1_000


class Hint(DjangoTask):
    """A task whose message is only a hint: the row says what is to be done."""

    abstract = True
    autoretry_for = (OperationalError,)
    retry_backoff = True
    max_retries = 5

    def delay_on_commit(self, *args: Any, **kwargs: Any) -> None:  # type: ignore[override]
        """Send the task after the commit; an absent broker costs a log line, not the request."""
        transaction.on_commit(lambda: self.delay(*args, **kwargs), robust=True)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Run with the task's name as the context of whatever the audit sees."""
        with pghistory.context(task=self.name):
            return super().__call__(*args, **kwargs)


@shared_task(base=Hint)
def link_article(article_id: int) -> int:
    """Put one article into its story and link it to the clauses it mentions."""
    article = Article.objects.filter(pk=article_id).first()
    if article is None:
        logger.info("article %s is gone; nothing to link", article_id)
        return 0
    if not begin_attempt(article):
        logger.warning("article %s is set aside and not linked", article_id)
        return 0
    group_story(article)
    count = relink_article(article, linker=OfferedLinker(encoder=encoder_in_use().encoder))
    logger.info("article %s: %s links", article_id, count)
    return count


@shared_task(base=Hint)
def group_article(article_id: int) -> int:
    """Put one article into its story; return how many articles the story has."""
    article = Article.objects.filter(pk=article_id).first()
    if article is None:
        logger.info("article %s is gone; nothing to group", article_id)
        return 0
    return group_story(article).articles.count()


@shared_task(base=Hint)
def retry_references() -> int:
    """Link those articles anew that refer to a clause nobody had; return how many."""
    waiting = (
        UnresolvedReference.objects.filter(status=ReferenceStatus.OPEN)
        .values_list("sentence__article", flat=True)
        .distinct()
    )
    for article_id in waiting:
        link_article.delay(article_id)
    return len(waiting)


@shared_task(base=Hint)
def sweep() -> int:
    """Send again what is unfinished and due; return how many articles."""
    for job_id in stalled_jobs():
        work_on_job.delay(job_id)
    due = claim_unfinished()
    for article_id in due:
        link_article.delay(article_id)
    return len(due)


@shared_task(base=Hint)
def heartbeat() -> int:
    """Write down that a worker answers; the page's banner reads it."""
    WorkerHeartbeat.objects.update_or_create(
        worker=socket.gethostname(), defaults={"seen_at": timezone.now()}
    )
    return 1


@shared_task(base=Hint)
def keep_aliases() -> int:
    """Bring the aliases of all conflicts up to date with their records; return how many conflicts."""
    conflicts = list(Conflict.objects.order_by("pk").values_list("pk", flat=True))
    for conflict_id in conflicts:
        make_aliases.delay(conflict_id)
    apply_aliases.delay()
    return len(conflicts)


@shared_task(base=Hint)
def make_aliases(conflict_id: int) -> int:
    """Generate the aliases that a conflict does not have yet; return how many."""
    conflict = Conflict.objects.filter(pk=conflict_id).first()
    if conflict is None:
        logger.info("conflict %s is gone; no aliases", conflict_id)
        return 0
    made = generate_aliases(conflict)
    logger.info("conflict %s: %s new aliases", conflict_id, len(made))
    if made:
        apply_aliases.delay()
    return len(made)


@shared_task(base=Hint)
def apply_aliases(
    aliases: list[int] | None = None, below: int | None = None, began: str = ""
) -> int:
    """
    Link the articles anew that changed aliases concern, a round at a time; return how many.

    Without arguments it begins with all aliases that wait; what is lost on the way begins again.
    """
    aliases = waiting_aliases() if aliases is None else aliases
    if not aliases:
        count_aliases.delay()
        return 0
    began = began or timezone.now().isoformat()
    articles, below = concerned_articles(aliases, below=below, most=_ROUND)
    if articles:
        relink_in_parts(articles, linker=OfferedLinker(encoder=encoder_in_use().encoder))
    if below is not None:
        apply_aliases.delay(aliases, below, began)
    else:
        mark_applied(aliases, began=datetime.fromisoformat(began))
        count_aliases.delay()
    return len(articles)


@shared_task(base=Hint)
def relink_conflict(
    conflict_id: int, agreement_id: int | None = None, clause_id: int | None = None
) -> int:
    """
    Begin to link stored articles anew: to a conflict, an agreement or a clause.

    Returns in how many parts they are searched. References of agreements whose instrument was not
    known are tried again first. Sent when a clause or an agreement is saved. `manage.py relink` does the same here and now.
    """
    conflict = Conflict.objects.filter(pk=conflict_id).first()
    if conflict is None:
        logger.info("conflict %s is gone; nothing to link", conflict_id)
        return 0
    if resolved := retry_relations(conflict):
        logger.info("conflict %s: %s references found their instrument", conflict_id, resolved)
    job = begin_relinking(
        conflict,
        agreement=Agreement.objects.filter(pk=agreement_id or 0).first(),
        clause=Clause.objects.filter(pk=clause_id or 0).first(),
    )
    for _ in range(HANDS):
        work_on_job.delay(job.pk)
    return job.parts.count()


@shared_task(base=Hint)
def work_on_job(job_id: int) -> int:
    """Do some parts of a job, then let others have their turn; return how many articles are done."""
    job = Job.objects.filter(pk=job_id).first()
    if job is None or job.finished_at is not None:
        logger.info("job %s is gone or at its end", job_id)
        return 0
    linker = OfferedLinker(encoder=encoder_in_use().encoder)
    ends = monotonic() + _TURN_SECONDS
    if work_on(job, linker=linker, goes_on=lambda: monotonic() < ends):
        work_on_job.delay(job_id)
    job.refresh_from_db(fields=["done"])
    return job.done


@shared_task(base=Hint)
def keep_imprints(above: int = 0) -> int:
    """Make the imprints that stored articles do not have, a turn at a time; return how many."""
    made = imprint_next(above=above, most=_IMPRINTS)
    if len(made) == _IMPRINTS:
        keep_imprints.delay(made[-1])
    return len(made)


@shared_task(base=Hint)
def read_draft(draft_id: int) -> int:
    """Read the clauses of a long draft that nobody has read yet; return how many there were."""
    draft = Draft.objects.filter(pk=draft_id).first()
    if draft is None:
        logger.info("draft %s is gone; nothing to read", draft_id)
        return 0
    left = unread = unread_clauses(draft.document)
    while left:
        left = read_portion(draft, left)
    return len(unread)


@shared_task(base=Hint)
def count_aliases() -> int:
    """Count what each alias finds in the newest articles; return how many aliases."""
    return count_uses()


@shared_task(base=Hint)
def refit_links() -> int:
    """Have probabilities and bands fitted to the reviews there are; return in how many conflicts."""
    conflicts = list(conflicts_with_reviews().values_list("pk", flat=True))
    for conflict_id in conflicts:
        refit_conflict.delay(conflict_id)
    refit_all_conflicts.delay()
    return len(conflicts)


@shared_task(base=Hint)
def refit_conflict(conflict_id: int) -> int:
    """Fit to the reviews of one conflict; return how many open links were weighed anew."""
    conflict = Conflict.objects.filter(pk=conflict_id).first()
    if conflict is None:
        logger.info("conflict %s is gone; nothing to fit to", conflict_id)
        return 0
    done = refit_links_of(conflict)
    if done.stored:
        used = "used" if done.stored.is_used else f"refused ({done.stored.fault})"
        logger.info("conflict %s: fit to %s reviews, %s", conflict_id, done.reviews, used)
    return done.links


@shared_task(base=Hint)
def refit_all_conflicts() -> int:
    """Fit to the reviews of all conflicts together; return how many links were weighed anew."""
    return refit_links_of_all().links
