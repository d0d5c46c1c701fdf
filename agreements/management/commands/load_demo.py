"""`manage.py load_demo`: load the demonstration conflict and its accounts; safe to run twice."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

import pghistory
from django.core.management.base import BaseCommand, CommandError

from agreements.actions.demonstration import DEMO_FOLDER, load_demonstration
from agreements.errors import TrackerError
from agreements.management.notes import post_declared_corrections


class Command(BaseCommand):
    """Load the demonstration; what is there already stays as people have left it."""

    help = "Load the demonstration conflict and its accounts. Safe to run twice."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take another folder of the same format, and JSON instead of lines."""
        parser.add_argument(
            "--folder", type=Path, default=DEMO_FOLDER, help="a folder of the same format"
        )
        parser.add_argument("--json", action="store_true", help="print the counts as JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        """Load, then print how many rows of each subject there are now."""
        try:
            with pghistory.context(command="load_demo"):
                counts = load_demonstration(options["folder"])
                post_declared_corrections()
        except TrackerError as error:
            raise CommandError(f"Nothing was loaded. {error}") from error
        if options["json"]:
            self.stdout.write(json.dumps(counts))
            return
        for subject, count in counts.items():
            self.stdout.write(f"{count:>6} {subject}")
