"""Long work as its pages show it: what for, how far, what was set aside."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.db.models import Count, F, Func, Max, Q, QuerySet, Sum
from django.db.models.fields import IntegerField
from django.utils import timezone

from agreements.models import Job, JobPart
from agreements.types.terms import JobStatus

# After so long without a sign of life nobody seems to work on a job.
_QUIET_AFTER = timedelta(minutes=1)
_SIZE = Func(F("articles"), function="CARDINALITY", output_field=IntegerField())


@dataclass(frozen=True, slots=True)
class Progress:
    """
    How far a job is.

    `searched` of `ranges` are done; `found` articles are to be linked, of which `likely` come
    first, `likely_done` of these and `linked` in all are; `quiet` tells that nobody works on it.
    """

    job: Job
    searched: int
    ranges: int
    found: int
    linked: int
    likely: int
    likely_done: int
    quiet: bool

    @property
    def is_over(self) -> bool:
        """Tell whether nothing will change any more."""
        return self.job.finished_at is not None

    @property
    def is_searching(self) -> bool:
        """Tell whether more articles may still be found."""
        return self.searched < self.ranges

    @property
    def set_aside(self) -> int:
        """How many articles were set aside."""
        return sum(each.get("articles", 0) for each in self.job.rejected)


def jobs_newest_first() -> QuerySet[Job]:
    """Return all jobs with what they are about, the newest first."""
    return Job.objects.select_related(
        "relinking__conflict", "relinking__agreement", "relinking__clause", "started_by"
    ).order_by("-pk")


def progress_of(job: Job) -> Progress:
    """Return how far a job is. One query."""
    done = Q(done_at__isnull=False)
    search, likely = Q(rank=JobPart.SEARCH), Q(rank=JobPart.LIKELY)
    of: dict[str, Any] = job.parts.aggregate(
        ranges=Count("pk", filter=search),
        searched=Count("pk", filter=search & done),
        found=Sum(_SIZE, default=0),
        likely=Sum(_SIZE, filter=likely, default=0),
        likely_done=Sum(_SIZE, filter=likely & done, default=0),
        last=Max("done_at"),
    )
    last = of.pop("last") or job.heartbeat_at or job.created_at
    works = job.status in (JobStatus.WAITING, JobStatus.RUNNING)
    return Progress(
        job, linked=job.done, quiet=works and timezone.now() - last > _QUIET_AFTER, **of
    )
