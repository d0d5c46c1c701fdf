"""`manage.py index_articles`: make the imprints by which stored articles are found again."""

import json
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from agreements.actions.imprints import imprint_next

_SAY_EVERY = 10


class Command(BaseCommand):
    """Go through the linked articles without an imprint; broken off, it goes on when run again."""

    help = "Make the imprints that stored articles lack, or that older lists made; any time."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the form of the answer."""
        parser.add_argument("--json", action="store_true", help="print one JSON document")

    def handle(self, *args: Any, **options: Any) -> None:
        """Make them some at a time, each time in a transaction of its own."""
        made, above, turn = 0, 0, 0
        while pks := imprint_next(above=above):
            made, above, turn = made + len(pks), pks[-1], turn + 1
            if turn % _SAY_EVERY == 0:
                self.stderr.write(f"{made} imprints made, up to article {above}")
        answer = json.dumps({"made": made}) if options["json"] else f"imprints made: {made}"
        self.stdout.write(answer)
