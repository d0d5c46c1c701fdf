"""Say how well suggestions from single sentences meet what an analyst logged from them."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from agreements.linking.corpus import CorpusError
from agreements.linking.suggest.folder import measure
from agreements.linking.suggest.score import rows_of


class Command(BaseCommand):
    """
    Print precision, recall and F1 of each field on the `breaches.jsonl` of a corpus folder.

    Each logged row is compared with what its sentence suggests, read with its neighbours, the
    headline, the publisher and the day of publication. Accused, accusers and deniers match where
    both names mean one actor; a place where a proper name is shared in any script; a date where
    the days suggested lie within those logged or are half of them; weapon and target where the
    project's word lists find one class in both; casualties where kind of harm and number agree.
    The rules in full are printed with ``--json`` as ``matching``. Needs no database.
    """

    help = "Score the suggestions for breaches on the breaches.jsonl of a corpus folder."
    requires_system_checks: tuple[str, ...] = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("dir", type=Path, help="folder with agreements, articles and breaches")
        parser.add_argument("--json", action="store_true", help="print one JSON document")

    def handle(self, *args: object, **options: Any) -> None:
        """Measure and print."""
        try:
            figures = measure(options["dir"])
        except CorpusError as error:
            raise CommandError(str(error)) from None
        score = figures.pop("score")
        if options["json"]:
            self.stdout.write(json.dumps(figures, ensure_ascii=False, indent=2))
            return
        self.stdout.write("\n".join(rows_of(score)))
        self.stdout.write(
            f"{figures['breaches']} rows, {figures['sentence_not_found']} without their sentence"
        )
