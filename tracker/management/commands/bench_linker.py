"""`manage.py bench_linker`: the linker beside what one could take instead, in one run."""

import contextlib
import json
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from environs import FileAwareEnv

from agreements.linking.corpus import CorpusError
from agreements.management.peers.compare import Database, PeerError, compare
from agreements.management.peers.report import report
from tracker.services.postgres import OWNER
from tracker.services.processes import ServicesError
from tracker.services.throw_away import throw_away_postgres

_SIZES = (50, 5_000, 50_000)


class Command(BaseCommand):
    """Print speed, quality, memory and growth of every method on a labelled corpus."""

    help = "Measure the linker and its peers on the same articles and clauses; see docs/linking.md."
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare what the command takes."""
        parser.add_argument("dir", type=Path, help="folder with agreements, articles and labels")
        parser.add_argument("--json", action="store_true", help="print one JSON document")
        parser.add_argument(
            "--sizes",
            type=int,
            nargs="*",
            default=_SIZES,
            metavar="CLAUSES",
            help="how many clauses on offer to measure the growth at; none: not at all",
        )

    def handle(self, *args: object, **options: Any) -> None:
        """Measure, and print."""
        try:
            with database() as found:
                figures = compare(
                    options["dir"],
                    sizes=options["sizes"],
                    database=found,
                    say=self.stderr.write,
                )
        except (CorpusError, PeerError) as error:
            raise CommandError(str(error)) from None
        if options["json"]:
            self.stdout.write(json.dumps(figures, ensure_ascii=False, indent=2))
        else:
            self.stdout.write(report(figures))


@contextlib.contextmanager
def database() -> Iterator[Database]:
    """
    Give the database that is set, else one of a server of its own, else why there is none.

    The owner's role comes first: the one that runs the program may make no temporary table.
    """
    settings = FileAwareEnv()
    address = settings.str("DATABASE_OWNER_URL", "") or settings.str("DATABASE_URL", "")
    if address:
        yield Database(address)
        return
    with contextlib.ExitStack() as left:
        try:
            server = left.enter_context(throw_away_postgres("tracker-bench-"))
        except (ServicesError, OSError) as error:
            found = Database(why_not=f"no PostgreSQL could be started: {error}")
        else:
            found = Database(server.url(OWNER))
        yield found
