"""`manage.py bench_pages`: what each page costs, in queries, milliseconds and sign-in pages."""

import json
import math
import statistics
from argparse import ArgumentParser
from collections.abc import Callable
from dataclasses import dataclass, field
from time import perf_counter, process_time
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import connection, transaction
from django.db.models import Count
from django.test import Client
from django.test.utils import CaptureQueriesContext

from agreements.management.curate_bench import measure
from agreements.models import Actor, Agreement, Article, Breach, Claim, User
from agreements.types.terms import Role

ROUNDS = 20
WARM_UP = 2
SIGN_IN = "sign-in"


@dataclass(slots=True)
class Page:
    """One page, its address, and what its visits took, in seconds; `computing` is this process."""

    name: str
    path: str
    queries: int = 0
    bytes: int = 0
    seconds: list[float] = field(default_factory=list)
    computing: list[float] = field(default_factory=list)

    def as_json(self, sign_in: float) -> dict[str, Any]:
        """Return the figures; `times_sign_in` is the median by that of the sign-in page."""
        middle = statistics.median(self.seconds)
        return {
            "page": self.name,
            "path": self.path,
            "queries": self.queries,
            "bytes": self.bytes,
            "p50_ms": round(middle * 1000, 1),
            "p95_ms": round(_part(self.seconds, 0.95) * 1000, 1),
            "best_ms": round(min(self.seconds) * 1000, 1),
            "cpu_ms": round(statistics.median(self.computing) * 1000, 1),
            "times_sign_in": round(middle / sign_in, 1),
        }


def _part(values: list[float], part: float) -> float:
    """Return the value that this part of all lies at or below: the nearest rank."""
    return sorted(values)[max(0, math.ceil(part * len(values)) - 1)]


class Command(BaseCommand):
    """
    Open each page in this process, again and again, and print what it took on the server.

    All pages are visited in turn in every round, the sign-in page among them, so that whatever
    else the machine does bears on all alike. Nothing is left in the database.
    """

    help = "Measure the pages: queries, median and 95th percentile of the server's time."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the number of rounds, a part of the pages, and JSON instead of a table."""
        parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"default {ROUNDS}")
        parser.add_argument("--only", default="", help="only pages whose name holds this")
        parser.add_argument(
            "--curate",
            action="store_true",
            help="a draft of 600 clauses in Chromium instead: first paint, and one edit",
        )
        parser.add_argument("--json", action="store_true", help="print the figures as JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        """Measure, then print; what the visits wrote (sessions) is taken back."""
        if options["rounds"] < 1:
            raise CommandError("Ask for at least one round.")
        if options["curate"]:
            self._print_curating(options["rounds"], as_json=options["json"])
            return
        with transaction.atomic():
            pages = self._measure(options["rounds"], options["only"])
            transaction.set_rollback(True)
        sign_in = statistics.median(pages[0].seconds)
        found = [page.as_json(sign_in) for page in pages]
        if options["json"]:
            rows = {model.__name__: model._default_manager.count() for model in _COUNTED}
            self.stdout.write(json.dumps({"rows": rows, "pages": found}))
            return
        self.stdout.write(
            f"{'page':<34}{'queries':>8}{'p50 ms':>9}{'p95 ms':>9}{'best':>9}{'x sign-in':>11}"
        )
        for row in found:
            self.stdout.write(
                f"{row['page']:<34}{row['queries']:>8}{row['p50_ms']:>9}{row['p95_ms']:>9}{row['best_ms']:>9}"
                f"{row['times_sign_in']:>11}"
            )

    def _print_curating(self, rounds: int, *, as_json: bool) -> None:
        """Measure the page of a large draft in Chromium (docs/curation.md), and print it."""
        found = measure(rounds)
        if as_json:
            self.stdout.write(json.dumps(found))
            return
        self.stdout.write(f"{found['clauses']} clauses, {found['characters']:,} characters")
        for row in found["pages"]:
            self.stdout.write(
                f"{row['what']:<34}{row['p50_ms']:>9} ms{row['worst_ms']:>9} ms at worst"
                f"{row['times_sign_in']:>8} x sign-in"
            )

    def _measure(self, rounds: int, only: str) -> list[Page]:
        stranger, analyst = Client(SERVER_NAME="localhost"), Client(SERVER_NAME="localhost")
        analyst.force_login(_somebody())
        pages = [page for page in _pages() if page.name == SIGN_IN or only in page.name]
        visits = {
            page.name: self._visit(stranger if page.name == SIGN_IN else analyst, page)
            for page in pages
        }
        for page in pages:
            for _ in range(WARM_UP):
                visits[page.name]()
            with CaptureQueriesContext(connection) as captured:
                visits[page.name]()
            page.queries = len(captured)
            page.seconds.clear()
            page.computing.clear()
        for turn in range(rounds):
            for page in pages:
                visits[page.name]()
            self.stderr.write(f"round {turn + 1} of {rounds}")
        return pages

    def _visit(self, client: Client, page: Page) -> Callable[[], None]:
        def visit() -> None:
            began, computed = perf_counter(), process_time()
            response = client.get(page.path)
            page.seconds.append(perf_counter() - began)
            page.computing.append(process_time() - computed)
            if response.status_code != 200:
                raise CommandError(f"{page.path} answers {response.status_code}, not 200.")
            page.bytes = len(response.content)

        return visit


_COUNTED = (Agreement, Article, Breach, Claim)


def _somebody() -> User:
    """Return an analyst to look at the pages with: one there is, else one for this run only."""
    found = User.objects.filter(is_active=True, groups__name=Role.ANALYST).order_by("pk").first()
    return found or User.objects.create(username="bench-pages", is_superuser=True)


def _pages() -> list[Page]:
    """Return the pages, each at the record with most to show. The sign-in page comes first."""
    agreement = (
        Agreement.objects.annotate(rows=Count("clauses__breach_touches"))
        .order_by("-rows", "pk")
        .first()
    )
    breach = Breach.objects.annotate(rows=Count("claims")).order_by("-rows", "pk").first()
    if agreement is None or breach is None:
        raise CommandError("There is nothing to measure with: manage.py load_synthetic")
    article = Article.objects.order_by("pk").first()
    accused = Actor.objects.annotate(rows=Count("accusations")).order_by("-rows", "pk").first()
    word = breach.summary.split()[0]
    slug = agreement.slug
    pages = [
        Page(SIGN_IN, "/sign-in/"),
        Page("overview", "/"),
        Page("agreements", "/agreements/"),
        Page("board", f"/agreements/{slug}/"),
        Page("breaches", "/breaches/"),
        Page("breaches, oldest first", "/breaches/?sort=oldest"),
        Page("breaches, by a word", f"/breaches/?words={word}"),
        Page("breaches, by a word nobody wrote", "/breaches/?words=qqqq"),
        Page("breaches, by agreement", f"/breaches/?agreement={slug}"),
        Page("breaches, not denied, assessed", "/breaches/?denial=no&review=assessed"),
        Page("breach", breach.get_absolute_url()),
        Page("claims", "/claims/"),
        Page("claims, denials", "/claims/?kind=denial"),
        Page("articles", "/articles/"),
        Page("review", "/review/"),
        Page("search", f"/search/?q={word}"),
        Page("exports", "/exports/"),
    ]
    if accused is not None:
        pages.insert(11, Page("breaches, by accused", f"/breaches/?accused={accused.slug}"))
    if article is not None:
        pages.append(Page("articles, by a word", f"/articles/?words={word}"))
        pages.append(Page("article", article.get_absolute_url()))
    return pages
