"""
Link stored articles anew where a clause or an agreement came or changed, part by part.

A job begins with ranges of articles to be searched by their imprints; each search leaves parts of
some articles to be linked in full, the likeliest first. Any number of workers take parts one by
one; a part is done or not, so that a job goes on wherever it was broken off.
"""

import logging
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta

from django.db import OperationalError, transaction
from django.db.models import F, Max, Min, Q
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce, Now

from agreements.actions.imprints import imprint_next
from agreements.actions.links import OfferedLinker, relink_articles
from agreements.linking.prepare import PreparedAgreement
from agreements.linking.sought import Sought
from agreements.models import (
    Agreement,
    Article,
    ArticleImprint,
    Clause,
    ClauseLink,
    Conflict,
    Job,
    JobPart,
    Relinking,
    User,
)
from agreements.types.terms import ArticleStatus, JobStatus, Review, Role

logger = logging.getLogger(__name__)

MAY_BEGIN = (Role.CURATOR, Role.ADMIN)
KIND = "relink"
# Articles searched in one part: a second or two of work where all have their imprints.
SEARCHED = 50_000
# From this likelihood on articles are linked before the others; docs/relinking.md has figures.
LIKELY_FROM = 0.1
_TOGETHER = 25
_MOST_ATTEMPTS = 3
# Imprints made while a part is searched, before others may have a look at it.
_MOST_IMPRINTS = 1_000
_STALLED_AFTER = timedelta(minutes=2)


def relink_in_parts(articles: Sequence[Article], *, linker: OfferedLinker) -> None:
    """Link articles anew, some at a time, so that no transaction lasts long."""
    for start in range(0, len(articles), _TOGETHER):
        relink_articles(articles[start : start + _TOGETHER], linker=linker)


@transaction.atomic
def begin_relinking(
    conflict: Conflict,
    *,
    agreement: Agreement | None = None,
    clause: Clause | None = None,
    by: User | None = None,
) -> Job:
    """
    Return a job that links stored articles to a conflict, to one agreement or one clause of it.

    One that nobody has begun yet is taken, and made wider where it is for something else. `by` is
    who asked for it; nobody where a record was saved.

    :raises NotAllowed: if that person may not.
    """
    if by is not None:
        by.must_be(*MAY_BEGIN, to="link stored articles anew")
    Conflict.objects.select_for_update().get(pk=conflict.pk)
    waiting = Relinking.objects.filter(conflict=conflict, job__status=JobStatus.WAITING).first()
    if waiting is not None:
        if waiting.clause_id != (clause.pk if clause else None):
            waiting.clause = None
        if waiting.agreement_id != (agreement.pk if agreement else None):
            waiting.agreement = waiting.clause = None
        waiting.save()
        return waiting.job
    job = Job.objects.create(kind=KIND, started_by=by)
    Relinking.objects.create(job=job, conflict=conflict, agreement=agreement, clause=clause)
    JobPart.objects.bulk_create(
        JobPart(
            job=job, rank=JobPart.SEARCH, first_article=first, last_article=first + SEARCHED - 1
        )
        for first in _ranges()
    )
    return job


def _ranges() -> Iterator[int]:
    ends = Article.objects.aggregate(first=Min("pk"), last=Max("pk"))
    if ends["first"] is not None:
        yield from range(ends["first"], ends["last"] + 1, SEARCHED)


def unfinished_relinking(
    conflict: Conflict, *, agreement: Agreement | None = None, clause: Clause | None = None
) -> Job | None:
    """Return the newest job for exactly this that was begun and is not at its end."""
    return (
        Job.objects.filter(
            relinking__conflict=conflict,
            relinking__agreement=agreement,
            relinking__clause=clause,
            status__in=[JobStatus.WAITING, JobStatus.RUNNING],
        )
        .order_by("-pk")
        .first()
    )


def stalled_jobs() -> list[int]:
    """Return the relinking jobs that are not at their end and that nobody works on."""
    long_ago = Now() - _STALLED_AFTER
    return list(
        Job.objects.filter(kind=KIND, status__in=[JobStatus.WAITING, JobStatus.RUNNING])
        .filter(Q(heartbeat_at__lt=long_ago) | Q(heartbeat_at=None, created_at__lt=long_ago))
        .order_by("pk")
        .values_list("pk", flat=True)
    )


def work_on(job: Job, *, linker: OfferedLinker, goes_on: Callable[[], bool]) -> bool:
    """
    Take parts of a job until none is free or `goes_on` says no; tell whether that said no.

    What fails three times is set aside with its reason, the rest goes on. Who finds that no part
    is open any more closes the job.
    """
    worker = _Worker(job, linker)
    while goes_on():
        part = _claim(job)
        if part is None:
            _finish(job)
            return False
        try:
            worker.do(part)
        except OperationalError:
            raise
        except Exception as error:
            logger.exception("part %s of job %s failed", part.pk, job.pk)
            if part.attempts >= _MOST_ATTEMPTS:
                _set_aside(part, f"{type(error).__name__}: {error}")
    return True


@transaction.atomic
def _claim(job: Job) -> JobPart | None:
    """Return the next part that nobody holds, its attempt counted in a commit of its own."""
    free = JobPart.objects.open().filter(job=job).order_by("rank", "pk")
    part = free.select_for_update(skip_locked=True).first()
    if part is not None:
        part.attempts += 1
        part.save(update_fields=["attempts"])
        if part.attempts == 1:
            Job.objects.filter(pk=job.pk, status=JobStatus.WAITING).update(status=JobStatus.RUNNING)
    return part


@transaction.atomic
def _finish(job: Job) -> None:
    """Close a job of which no part is open."""
    row = Job.objects.select_for_update().get(pk=job.pk)
    if row.finished_at is None and not JobPart.objects.open().filter(job=job).exists():
        set_aside = sum(each["articles"] for each in row.rejected)
        Job.objects.filter(pk=job.pk).update(
            status=JobStatus.DONE,
            total=row.done + set_aside,
            finished_at=Now(),
            heartbeat_at=Now(),
        )


@transaction.atomic
def _set_aside(part: JobPart, why: str) -> None:
    job = Job.objects.select_for_update().get(pk=part.job_id)
    job.rejected.append({"part": part.pk, "articles": len(part.articles), "why": why[:300]})
    job.save(update_fields=["rejected"])
    JobPart.objects.filter(pk=part.pk).update(done_at=Now())


class _Worker:
    """One worker's hands on a job."""

    def __init__(self, job: Job, linker: OfferedLinker) -> None:
        self._job, self._linker = job, linker
        self._sought: Sought | None = None

    @transaction.atomic
    def do(self, part: JobPart) -> None:
        """Do one part in one transaction, unless somebody else has taken it meanwhile."""
        held = JobPart.objects.open().select_for_update(skip_locked=True).filter(pk=part.pk).first()
        if held is None:
            return
        if held.attempts > _MOST_ATTEMPTS:
            _set_aside(held, "Workers broke off in it, again and again.")
        elif held.rank == JobPart.SEARCH:
            self._search(held)
        else:
            self._link(held)

    def _link(self, part: JobPart) -> None:
        articles = Article.objects.filter(pk__in=part.articles, status=ArticleStatus.DONE)
        relink_articles(list(articles.only("pk")), linker=self._linker)
        self._close(part, done=len(part.articles))

    def _search(self, part: JobPart) -> None:
        above, last = (part.first_article or 1) - 1, part.last_article or 0
        if len(imprint_next(above=above, up_to=last, most=_MOST_IMPRINTS)) == _MOST_IMPRINTS:
            # More may be without an imprint: what was made is kept, and the part taken again.
            JobPart.objects.filter(pk=part.pk).update(attempts=0)
            Job.objects.filter(pk=part.job_id).update(heartbeat_at=Now())
            return
        found = self._find(above, last)
        ranked = sorted(found, key=lambda pk: (-found[pk], pk))
        likely = [pk for pk in ranked if found[pk] >= LIKELY_FROM]
        rest = ranked[len(likely) :]
        JobPart.objects.bulk_create(
            JobPart(job_id=part.job_id, rank=rank, articles=articles[start : start + _TOGETHER])
            for rank, articles in ((JobPart.LIKELY, likely), (JobPart.REST, rest))
            for start in range(0, len(articles), _TOGETHER)
        )
        self._close(part, found=len(found))

    def _find(self, above: int, last: int) -> dict[int, float]:
        """Return the articles of a range that may be about what is sought, with how likely."""
        sought = self._sought = self._sought or self._what_is_sought()
        found = dict.fromkeys(self._linked_now(above, last), 1.0)
        if sought is None:
            return found
        rows = (
            ArticleImprint.objects.current()
            .filter(pk__gt=above, pk__lte=last)
            .that_may_speak_of(sought.keys, since=sought.first_day)
        )
        for row in rows.iterator():
            likelihood = sought.likelihood(row.imprint, row.first_day, row.last_day)
            if likelihood:
                found[row.pk] = max(likelihood, found.get(row.pk, 0.0))
        return found

    def _linked_now(self, above: int, last: int) -> Iterator[int]:
        """Yield the articles whose open links may be links no more."""
        what = Relinking.objects.get(pk=self._job.pk)
        links = ClauseLink.objects.filter(
            review=Review.OPEN, sentence__article__gt=above, sentence__article__lte=last
        )
        if what.clause_id is not None:
            links = links.filter(clause=what.clause_id)
        elif what.agreement_id is not None:
            links = links.filter(agreement=what.agreement_id)
        else:
            links = links.filter(agreement__conflict=what.conflict_id)
        yield from links.values_list("sentence__article", flat=True).distinct()

    def _what_is_sought(self) -> Sought | None:
        """Return what to look for, None if nothing of it is on offer any more."""
        what = Relinking.objects.select_related("conflict", "agreement", "clause").get(
            pk=self._job.pk
        )
        prepared = self._linker.linker.prepared
        members = [member for member in prepared.agreements if _is_meant(member, what)]
        if not members:
            return None
        clauses = [
            clause
            for member in members
            for clause in member.clauses
            if what.clause is None or clause.source.number == what.clause.path
        ]
        conflict = prepared.conflicts[members[0].conflict]
        return Sought(prepared, conflict, members, clauses or members[0].clauses)

    def _close(self, part: JobPart, *, done: int = 0, found: int = 0) -> None:
        JobPart.objects.filter(pk=part.pk).update(done_at=Now())
        Job.objects.filter(pk=part.job_id).update(
            done=F("done") + done, heartbeat_at=Now(), **({"total": _more(found)} if found else {})
        )


def _more(found: int) -> Combinable:
    """Return the sum of what a job has to do and `found` more."""
    return Coalesce(F("total"), 0) + found


def _is_meant(member: PreparedAgreement, what: Relinking) -> bool:
    if what.agreement is not None:
        return member.source.id == what.agreement.slug
    return member.source.conflict == what.conflict.slug
