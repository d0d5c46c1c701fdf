"""The whole tracker on one machine: `manage.py demo`."""

import contextlib
import gc
import json
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection

from agreements.actions.demonstration.accounts import DEMO_ACCOUNTS, demo_password
from agreements.models import Agreement, Article, Breach, Clause, ClauseLink
from tracker import demonstration
from tracker.commands import migrate_for_demonstration, process_started, var_folder
from tracker.demonstration import DEFAULT_PORT, HOST, Child
from tracker.demonstration_check import link_fresh_article, wait_for_worker
from tracker.services import ServicesError

_WEB_SECONDS = 60.0


class Command(BaseCommand):
    """
    Run web server, worker and beat over the demonstration data until Ctrl-C.

    ``manage.py`` has started PostgreSQL and Valkey before this runs, and stops them afterwards.
    """

    help = (
        "Start everything, load the demonstration conflict and print the address; Ctrl-C stops "
        "all. With --check: start all, see one fresh article linked by the worker, print what "
        "was found as JSON, stop all."
    )
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        """Take the port, and whether this is only a check."""
        parser.add_argument("--port", type=int, default=DEFAULT_PORT, help="port on 127.0.0.1")
        parser.add_argument("--check", action="store_true", help="check the installation and end")

    def handle(self, *, port: int, check: bool, **options: Any) -> None:
        """Run until stopped, or until checked."""
        try:
            with self._everything(port) as (children, first_page_seconds):
                gc.enable()
                if check:
                    self._check(port, first_page_seconds)
                else:
                    self._announce(port, first_page_seconds)
                    demonstration.watch(children, self._say)
        except ServicesError as error:
            raise CommandError(str(error)) from error
        except KeyboardInterrupt:
            self._say("stopped")

    @contextlib.contextmanager
    def _everything(self, port: int) -> Iterator[tuple[list[Child], float]]:
        """Have web server and worker running over loaded data; say when a page was served."""
        var = var_folder()
        var.mkdir(parents=True, exist_ok=True)
        with demonstration.running([]) as children:
            web = Child("web server", demonstration.web_command(port), var / "web.log")
            children.append(web)
            migrate_for_demonstration()
            # The first page takes longest: somebody asks for it while the articles go in.
            self._say("loading the demonstration conflict …")
            with ThreadPoolExecutor(max_workers=1) as asking, _without_savepoints():
                page = partial(demonstration.wait_for_page, port, web, seconds=_WEB_SECONDS)
                warmed = asking.submit(page)
                call_command("load_demo", stdout=self.stderr, stderr=self.stderr)
            warmed.result()
            page()
            first_page_seconds = time.monotonic() - process_started
            # Not before: on two processors it would hold up the first page.
            worker = Child("worker", demonstration.worker_command(var), var / "worker.log")
            children.append(worker)
            yield children, first_page_seconds

    def _announce(self, port: int, seconds: float) -> None:
        """Print the address and who may sign in."""
        self.stdout.write(f"\n  http://{HOST}:{port}/\n")
        self.stdout.write("Accounts of the demonstration (name and password):")
        for role, name in DEMO_ACCOUNTS.items():
            self.stdout.write(f"  {name:<15} {demo_password(role)}")
        self.stdout.write(f"Ready after {seconds:.1f} s. Ctrl-C stops everything.")
        self.stdout.flush()

    def _check(self, port: int, first_page_seconds: float) -> None:
        """Print the JSON document of the check."""
        wait_for_worker()
        round_trip_seconds = link_fresh_article()
        found: dict[str, Any] = {
            "url": f"http://{HOST}:{port}/",
            "agreements": Agreement.objects.count(),
            "clauses": Clause.objects.count(),
            "articles": Article.objects.count(),
            "links": ClauseLink.objects.count(),
            "breaches": Breach.objects.count(),
            "first_page_s": round(first_page_seconds, 2),
            "link_round_trip_s": round(round_trip_seconds, 2),
        }
        self.stdout.write(json.dumps(found))

    def _say(self, message: str) -> None:
        self.stderr.write(message)


@contextlib.contextmanager
def _without_savepoints() -> Iterator[None]:
    """
    Leave out savepoints, which are a third of all statements of the load.

    It is one transaction that stands or falls as a whole, so nobody goes back to one.
    """
    connection.features.uses_savepoints = False
    try:
        yield
    finally:
        connection.features.uses_savepoints = True
