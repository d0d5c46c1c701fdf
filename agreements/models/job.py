"""Long work and the workers that do it: what a page shows instead of a spinner."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Now

from agreements.models.fields import known, term_field
from agreements.types.terms import JobStatus


class Job(models.Model):
    """A long piece of work: how much is done, what was rejected, and when it last moved."""

    kind = models.CharField(max_length=60)
    status = term_field(JobStatus, default=JobStatus.WAITING)
    total = models.PositiveIntegerField(null=True, blank=True)
    done = models.PositiveIntegerField(default=0)
    rejected = models.JSONField(default=list, blank=True)
    message = models.TextField(blank=True, default="")
    started_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="jobs"
    )
    created_at = models.DateTimeField(db_default=Now())
    heartbeat_at = models.DateTimeField(null=True, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            known("job_status_known", "status", JobStatus),
            models.CheckConstraint(condition=~Q(kind=""), name="job_has_a_kind"),
            models.CheckConstraint(
                condition=Q(total__isnull=True) | Q(done__lte=F("total")),
                name="job_done_within_total",
            ),
            models.CheckConstraint(
                condition=Q(
                    status__in=[JobStatus.DONE, JobStatus.FAILED], finished_at__isnull=False
                )
                | Q(status__in=[JobStatus.WAITING, JobStatus.RUNNING], finished_at__isnull=True),
                name="job_finished_has_its_moment",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind}: {self.done}/{self.total}"


class WorkerHeartbeat(models.Model):
    """When a worker last answered. Nothing here is evidence; it only drives a banner."""

    worker = models.CharField(max_length=200, unique=True)
    seen_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.worker
