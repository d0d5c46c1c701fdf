"""`manage.py load_synthetic`: invented rows by the hundred thousand, to measure with."""

import json
from argparse import ArgumentParser
from datetime import UTC, datetime
from time import perf_counter
from typing import Any

import pghistory
from django.core.management.base import BaseCommand, CommandError

from agreements.actions.synthetic import Scale, load_synthetic
from agreements.errors import TrackerError

_DUTIES = 12
_CLAIMS_A_BREACH = 2
_DAYS = 365
_START = "2021-01-01"


class Command(BaseCommand):
    """Add an invented conflict of the size asked for; never beside real records."""

    help = (
        "Add an invented conflict of the size asked for, to measure with. Use a database of its "
        "own: records are never deleted, these neither."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the numbers of rows, the seed, and the year they lie in."""
        parser.add_argument("--articles", type=int, required=True, metavar="N")
        parser.add_argument("--breaches", type=int, required=True, metavar="M")
        parser.add_argument("--agreements", type=int, required=True, metavar="K")
        parser.add_argument("--seed", type=int, default=1, help="same seed, same rows (default 1)")
        parser.add_argument("--claims", type=int, help="in all; two a breach if not given")
        parser.add_argument(
            "--duties", type=int, default=_DUTIES, help="of one agreement, each owed by both sides"
        )
        parser.add_argument("--days", type=int, default=_DAYS, help="over which they are spread")
        parser.add_argument("--start", default=_START, help=f"the first day (default {_START})")
        parser.add_argument("--json", action="store_true", help="print the counts as JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        """Load, saying on standard error how far it is; print what there is then."""
        began = perf_counter()
        try:
            start = datetime.fromisoformat(options["start"]).replace(tzinfo=UTC)
        except ValueError:
            raise CommandError(f"{options['start']!r} is no day. Write 2021-01-01.") from None
        breaches = options["breaches"]
        claims = options["claims"]
        scale = Scale(
            articles=options["articles"],
            breaches=breaches,
            agreements=options["agreements"],
            claims=_CLAIMS_A_BREACH * breaches if claims is None else claims,
            duties=options["duties"],
            days=options["days"],
            start=start,
            seed=options["seed"],
        )
        try:
            with pghistory.context(command="load_synthetic"):
                loaded = load_synthetic(scale, say=self._say)
        except TrackerError as error:
            raise CommandError(str(error)) from error
        seconds = round(perf_counter() - began, 1)
        if options["json"]:
            answer = {"conflict": loaded.conflict, "agreements": loaded.agreements}
            self.stdout.write(json.dumps({**answer, **loaded.counts, "seconds": seconds}))
            return
        for subject, count in loaded.counts.items():
            self.stdout.write(f"{count:>9} {subject}")
        self.stdout.write(f"{seconds:>9} seconds; the conflict is {loaded.conflict}")

    def _say(self, words: str) -> None:
        self.stderr.write(words)
