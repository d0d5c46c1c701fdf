"""The states of an agreement's cells, with the trace of each."""

import json
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from agreements.models import Agreement
from agreements.queries.clocks import read_clocks
from agreements.queries.compliance import CellState, cells_of


class Command(BaseCommand):
    """`manage.py compliance SLUG`: now, or at any moment, as known on any other."""

    help = "Print the state of every duty of every party of an agreement, and why."

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare what the command takes."""
        parser.add_argument("slug", metavar="SLUG")
        parser.add_argument("--as-of", default="", metavar="ISO", help="default: now")
        parser.add_argument("--known-on", default="", metavar="ISO", help="default: now")
        parser.add_argument("--json", action="store_true", dest="as_json", help="print JSON")

    def handle(
        self, *, slug: str, as_of: str, known_on: str, as_json: bool, **options: Any
    ) -> None:
        """Print the cells in the order of the text."""
        agreement = Agreement.objects.select_related("conflict").filter(slug=slug).first()
        if agreement is None:
            known = ", ".join(Agreement.objects.order_by("slug").values_list("slug", flat=True))
            raise CommandError(
                f"There is no agreement {slug!r}. Use one of: {known or 'none yet'}."
            )
        clocks = read_clocks(as_of, known_on, agreement.conflict)
        if clocks.fault:
            raise CommandError(clocks.fault)
        cells = cells_of(agreement, as_of=clocks.as_of, known_on=clocks.known_on)
        if as_json:
            self.stdout.write(json.dumps([cell.as_json() for cell in cells], indent=2))
            return
        for cell in cells:
            self._print(cell)

    def _print(self, cell: CellState) -> None:
        since = f" since {cell.since.isoformat()}" if cell.since else ""
        flags = f" ({', '.join(cell.flags)})" if cell.flags else ""
        self.stdout.write(
            f"{cell.ident} {cell.obligor.slug}: {cell.status}{flags}{since}; "
            f"{cell.unreviewed} links not reviewed"
        )
        for line in cell.trace:
            inputs = f" [{', '.join(line.inputs)}]" if line.inputs else ""
            self.stdout.write(f"    {line.rule}{inputs} {line.because}")
