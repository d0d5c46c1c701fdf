"""`manage.py relink CONFLICT`: link stored articles anew to a conflict, here and now."""

import json
import os
from argparse import ArgumentParser
from multiprocessing import get_context
from time import perf_counter, sleep
from typing import Any

import pghistory
from django.core.management.base import BaseCommand, CommandError
from django.db import connections

from agreements.actions.encoder import encoder_in_use
from agreements.actions.links import OfferedLinker
from agreements.actions.relinking import begin_relinking, unfinished_relinking, work_on
from agreements.models import Agreement, Clause, Conflict, Job
from agreements.types.terms import JobStatus

_LOOK_EVERY = 1.0  # seconds


class Command(BaseCommand):
    """Do a job in some processes; what was broken off goes on when the command is run again."""

    help = "Link stored articles anew to a conflict, an agreement or a clause; needs no worker."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take what to link to, and how many processes share the work."""
        parser.add_argument("conflict", metavar="CONFLICT", help="the slug of a conflict")
        parser.add_argument("--agreement", metavar="SLUG", help="one agreement of it")
        parser.add_argument("--clause", metavar="PATH", help="one clause of that agreement")
        parser.add_argument(
            "--processes", type=int, default=os.cpu_count() or 1, help="one a core if not given"
        )
        parser.add_argument("--json", action="store_true", help="print one JSON document")

    def handle(self, *args: Any, **options: Any) -> None:
        """Go on with a job for exactly this, else begin one; say how far it is, then what it did."""
        conflict, agreement, clause = _meant(options)
        job = unfinished_relinking(conflict, agreement=agreement, clause=clause)
        self.stderr.write(f"going on with job {job.pk}" if job else "a new job")
        job = job or begin_relinking(conflict, agreement=agreement, clause=clause)
        began = perf_counter()
        work_in_processes(job.pk, max(1, options["processes"]), say=self.stderr.write)
        job.refresh_from_db()
        if job.status != JobStatus.DONE:
            raise CommandError(
                f"Job {job.pk} was broken off at {job.done} articles. Run the command again: it "
                "goes on from there."
            )
        answer = {
            "job": job.pk,
            "articles": job.done,
            "set_aside": job.rejected,
            "seconds": round(perf_counter() - began, 1),
        }
        self.stdout.write(
            json.dumps(answer)
            if options["json"]
            else f"articles linked: {job.done}; set aside: {len(job.rejected)} parts; done"
        )


def work_in_processes(job_id: int, processes: int, *, say: Any) -> None:
    """Work on a job in processes of their own until it is at its end, saying how far it is."""
    # A child must not share a connection with its parent.
    connections.close_all()
    context = get_context("fork")
    children = [context.Process(target=_work, args=(job_id,)) for _ in range(processes)]
    for child in children:
        child.start()
    seen = (-1, -1)
    while any(child.is_alive() for child in children):
        sleep(_LOOK_EVERY)
        job = Job.objects.get(pk=job_id)
        if (job.done, job.total or 0) != seen:
            seen = job.done, job.total or 0
            say(f"{seen[0]} of {seen[1]} articles found so far")
    for child in children:
        child.join()


def _work(job_id: int) -> None:
    with pghistory.context(command="relink"):
        job = Job.objects.get(pk=job_id)
        linker = OfferedLinker(encoder=encoder_in_use().encoder)
        while not _is_over(job_id):
            # What a process that died held is free again.
            work_on(job, linker=linker, goes_on=lambda: True)
            sleep(_LOOK_EVERY / 10)
    connections.close_all()


def _is_over(job_id: int) -> bool:
    return Job.objects.filter(pk=job_id, finished_at__isnull=False).exists()


def _meant(options: dict[str, Any]) -> tuple[Conflict, Agreement | None, Clause | None]:
    """Return the records that the arguments name."""
    slug, wanted, path = options["conflict"], options["agreement"], options["clause"]
    conflict = Conflict.objects.filter(slug=slug).first()
    if conflict is None:
        raise CommandError(f"There is no conflict {slug!r}.")
    if path and not wanted:
        raise CommandError("Say of which agreement the clause is: --agreement SLUG.")
    agreement = Agreement.objects.filter(slug=wanted, conflict=conflict).first()
    if wanted and agreement is None:
        raise CommandError(f"The conflict {slug!r} has no agreement {wanted!r}.")
    clause = Clause.objects.filter(agreement=agreement, path=path).first() if path else None
    if path and clause is None:
        raise CommandError(f"{wanted!r} has no clause {path!r}.")
    return conflict, agreement, clause
