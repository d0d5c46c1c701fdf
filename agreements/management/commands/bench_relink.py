"""`manage.py bench_relink`: how long it takes to link a whole archive to a new clause, and its cost."""

import json
import random
import resource
from argparse import ArgumentParser
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from time import perf_counter, process_time
from typing import Any

import pghistory
from django.core.management.base import BaseCommand, CommandError
from django.db import connection
from django.db.models import Max

from agreements.actions.article_inputs import article_input, sentences_of
from agreements.actions.encoder import encoder_in_use
from agreements.actions.links import OfferedLinker, relink_articles
from agreements.actions.relinking import begin_relinking
from agreements.actions.synthetic.archive import IN_QUESTION
from agreements.actions.synthetic.archived import PREFIX, Archived, store_archive
from agreements.linking.imprint import imprint_of
from agreements.linking.score import SUGGESTED_FROM
from agreements.management.commands.relink import work_in_processes
from agreements.models import Agreement, Article, Clause, Conflict, Job, JobPart
from agreements.types.terms import ClauseKind, SegmentKind

_TABLES = ("article", "sentence", "articleimprint")
_MILLION = 1_000_000
# A clause few articles speak of, and one that nearly all on the conflict do.
_CLAUSES = (
    (ClauseKind.PRISONERS_EXCHANGE, "The sides release all prisoners and hand over the dead."),
    (ClauseKind.CESSATION_OF_HOSTILITIES, "The sides stop all fire along the line of contact."),
)


@dataclass(frozen=True, slots=True)
class Timed:
    """
    One job: seconds until all was searched, the likely were linked, and all were.

    `cpu_s` is what its processes computed, the database's own apart.
    """

    what: str
    searched_s: float
    likely_s: float
    seconds: float
    cpu_s: float
    articles: int
    likely: int
    lost_of_sample: int


class Command(BaseCommand):
    """Store an invented archive in a database of its own, add clauses, and link it anew."""

    help = "Measure linking anew on stored invented articles; in a database of its own."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the size, how many processes work, and the size of the samples."""
        parser.add_argument(
            "--articles", type=int, required=True, metavar="N", help="an archive there grows to it"
        )
        parser.add_argument("--processes", type=int, default=2)
        parser.add_argument("--sample", type=int, default=200, help="articles of each sample")
        parser.add_argument("--about", default=IN_QUESTION, help="an agreement of the conflict")
        parser.add_argument("--seed", type=int, default=1)
        parser.add_argument("--json", action="store_true", help="print one JSON document")

    def handle(self, *args: Any, **options: Any) -> None:
        """Store, measure, print."""
        if Conflict.objects.exclude(slug__startswith=PREFIX).exists():
            raise CommandError(
                "There are records here, and what is stored for measuring is never deleted. "
                "Give it a database of its own: VAR_DIR=/some/folder manage.py bench_relink"
            )
        with pghistory.context(command="bench_relink"):
            answer = self._measure(options)
        if options["json"]:
            self.stdout.write(json.dumps(answer))
        else:
            self.stdout.write("\n".join(_lines(answer)))

    def _measure(self, options: dict[str, Any]) -> dict[str, Any]:
        began = perf_counter()
        archived = store_archive(
            options["articles"],
            seed=options["seed"],
            about=options["about"],
            say=self.stderr.write,
        )
        stored = perf_counter() - began
        sample = _sample(options["sample"], options["seed"])
        bench = _Bench(archived.conflict, options["processes"], sample, self.stderr.write)
        full = _full_run(sample)
        jobs = [bench.run("the whole conflict", None), *bench.new_clauses()]
        return {
            "articles": archived.articles,
            "mix": _mix(archived),
            "agreements": Agreement.objects.count(),
            "clauses": Clause.objects.count(),
            "encoder": getattr(encoder_in_use().encoder, "name", "") or "none",
            "processes": options["processes"],
            "stored_in_s": round(stored, 1),
            "imprint_ms": _imprint_ms(sample),
            "bytes_an_article": _bytes(archived.articles),
            "jobs": [asdict(job) for job in jobs],
            "full_run": {
                "cpu_ms_an_article": round(full * 1000, 1),
                "cpu_s": round(full * archived.articles),
            },
        }


def _mix(archived: Archived) -> str:
    about, others = archived.about_it, archived.about_others
    rest = archived.articles - about - others
    return f"{about} about the conflict, {others} about 48 others, {rest} about other subjects"


def _sample(size: int, seed: int) -> list[int]:
    """Return some articles by chance."""
    pks = list(Article.objects.order_by("pk").values_list("pk", flat=True))
    return random.Random(seed).sample(pks, min(size, len(pks)))  # noqa: S311  # no secret


def _full_run(sample: Sequence[int]) -> float:
    """Return the seconds one process computes to link an article anew, whatever it is about."""
    linker = OfferedLinker(encoder=encoder_in_use().encoder)
    began = process_time()
    for start in range(0, len(sample), 25):
        some = Article.objects.filter(pk__in=sample[start : start + 25])
        relink_articles(list(some.only("pk")), linker=linker)
    return (process_time() - began) / max(1, len(sample))


def _imprint_ms(sample: Sequence[int]) -> float:
    """Return the milliseconds of computing that one imprint takes."""
    sentences = sentences_of(sample)
    inputs = [
        article_input(article, sentences[article.pk])
        for article in Article.objects.to_be_read().filter(pk__in=sample)
    ]
    began = process_time()
    for article in inputs:
        imprint_of(article)
    return round((process_time() - began) / max(1, len(inputs)) * 1000, 2)


def _bytes(articles: int) -> dict[str, float]:
    """Return what an article costs on disk, by table and for the index by names."""
    found: dict[str, float] = {}
    with connection.cursor() as cursor:
        for table in _TABLES:
            cursor.execute("SELECT pg_total_relation_size(%s)", [f"agreements_{table}"])
            found[table] = round(cursor.fetchone()[0] / articles)
        cursor.execute("SELECT pg_relation_size('imprint_by_keys')")
        found["of articleimprint, index by keys"] = round(cursor.fetchone()[0] / articles)
    return found


def _computed_by_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


class _Bench:
    def __init__(self, conflict: Conflict, processes: int, sample: Sequence[int], say: Any) -> None:
        self._conflict, self._processes, self._say = conflict, processes, say
        self._sample = sample

    def new_clauses(self) -> list[Timed]:
        """Add clauses to the newest agreement, one by one, and link the archive to each."""
        agreement = Agreement.objects.filter(conflict=self._conflict).by_date().reverse()[0]
        timed = []
        for kind, words in _CLAUSES:
            order = 1 + (agreement.clauses.aggregate(last=Max("order"))["last"] or 0)
            clause = Clause.objects.create(
                agreement=agreement,
                path=f"{PREFIX}-{order}",
                order=order,
                kind=kind,
                heading=words,
                segment=SegmentKind.OPERATIVE,
            )
            timed.append(self.run(f"a new clause, {kind}", clause))
        return timed

    def run(self, what: str, clause: Clause | None) -> Timed:
        """Do one job in processes of their own, and read from its parts how it went."""
        self._say(what)
        began, computed = perf_counter(), _computed_by_children()
        job = begin_relinking(
            self._conflict, agreement=clause.agreement if clause else None, clause=clause
        )
        work_in_processes(job.pk, self._processes, say=self._say)
        seconds = perf_counter() - began
        job.refresh_from_db()
        return Timed(
            what,
            _seconds(job, JobPart.SEARCH),
            _seconds(job, JobPart.LIKELY),
            round(seconds, 1),
            round(_computed_by_children() - computed, 1),
            job.done,
            sum(len(part.articles) for part in job.parts.filter(rank=JobPart.LIKELY)),
            self._lost(job, clause),
        )

    def _lost(self, job: Job, clause: Clause | None) -> int:
        """Return how many articles of the sample were not read, though the engine suggests a link."""
        read = {pk for part in job.parts.all() for pk in part.articles}
        linker = OfferedLinker(encoder=encoder_in_use().encoder)
        wanted = {id_ for id_, pk in linker.offer.clause_pks.items() if clause and pk == clause.pk}
        meant = {
            each.id for each in linker.offer.agreements if each.conflict == self._conflict.slug
        }
        passed = [pk for pk in self._sample if pk not in read]
        sentences = sentences_of(passed)
        lost = 0
        for article in Article.objects.to_be_read().filter(pk__in=passed):
            links = linker.linker.link(article_input(article, sentences[article.pk])).links
            lost += any(
                link.probability >= SUGGESTED_FROM
                and (link.clause_id in wanted if clause else link.agreement_id in meant)
                for link in links
            )
        return lost


def _seconds(job: Job, rank: int) -> float:
    """Return when the last part up to a rank was done, in seconds since the job was made."""
    last = job.parts.filter(rank__lte=rank).aggregate(last=Max("done_at"))["last"]
    return round((last - job.created_at).total_seconds(), 1) if last else 0.0


def _lines(answer: dict[str, Any]) -> list[str]:
    lines = [
        f"{answer['articles']} articles: {answer['mix']}",
        f"{answer['clauses']} clauses of {answer['agreements']} agreements on offer",
        f"encoder: {answer['encoder']}; {answer['processes']} processes",
        f"an imprint takes {answer['imprint_ms']} ms; bytes an article: "
        + ", ".join(f"{name} {size:.0f}" for name, size in answer["bytes_an_article"].items()),
    ]
    lines += [
        f"{job['what']}: {job['articles']} articles linked in {job['seconds']} s, {job['cpu_s']} s of computing "
        f"(searched {job['searched_s']}, the {job['likely']} likely {job['likely_s']}); "
        f"lost of the sample: {job['lost_of_sample']}"
        for job in answer["jobs"]
    ]
    full = answer["full_run"]
    return [
        *lines,
        f"a full run: {full['cpu_ms_an_article']} ms of computing an article, {full['cpu_s']} s",
    ]
