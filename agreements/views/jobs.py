"""Long work: all of it, and one piece with how far it is."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST, require_safe

from agreements import tasks
from agreements.actions.relinking import begin_relinking
from agreements.models import Conflict
from agreements.permissions import ANALYSTS, CURATORS, can_curate, role_required
from agreements.queries.jobs import jobs_newest_first, progress_of
from agreements.views.render import page_of, render_page
from agreements.views.types import HtmxHttpRequest


@require_safe
@role_required(*ANALYSTS)
def job_list(request: HtmxHttpRequest) -> HttpResponse:
    """Show all jobs, the newest first; a curator can begin one."""
    context = {
        "page": page_of(request, jobs_newest_first()),
        "conflicts": Conflict.objects.order_by("name") if can_curate(request.user) else None,
    }
    return render_page(request, "jobs/job_list.html", context)


@require_POST
@role_required(*CURATORS)
def job_new(request: HtmxHttpRequest) -> HttpResponse:
    """Begin to link stored articles anew to a conflict, and show how far it is."""
    conflict = get_object_or_404(Conflict, slug=request.POST.get("conflict", ""))
    job = begin_relinking(conflict, by=request.user)
    for _hand in range(tasks.HANDS):
        tasks.work_on_job.delay_on_commit(job.pk)
    return redirect("job_detail", pk=job.pk)


@require_safe
@role_required(*ANALYSTS)
def job_detail(request: HtmxHttpRequest, pk: int) -> HttpResponse:
    """Show how far a job is; while it goes on, the page looks again by itself."""
    job = get_object_or_404(jobs_newest_first(), pk=pk)
    context = {"job": job, "progress": progress_of(job)}
    return render_page(request, "jobs/job_detail.html", context, partial="job-progress")
