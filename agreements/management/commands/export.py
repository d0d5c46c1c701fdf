"""`manage.py export`: the archive of all tables into a file, or the codebook on the screen."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from agreements.errors import FuzzyTimeError
from agreements.models import Agreement, Conflict
from agreements.queries.clocks import read_moment
from agreements.queries.exports.codebook import codebook
from agreements.queries.exports.files import as_archive
from agreements.queries.exports.question import Question
from agreements.queries.facets import BreachFacets, zone_asked_for
from agreements.queries.replayed import Replay


class Command(BaseCommand):
    """Write what the page of exports gives, without a browser."""

    help = "Write all tables, with codebook and description, into one zip file."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the file, and by what the rows are narrowed."""
        parser.add_argument("file", type=Path, nargs="?", help="the zip file to write")
        parser.add_argument("--conflict", default="", help="slug of one conflict")
        parser.add_argument("--agreement", default="", help="slug of one agreement")
        parser.add_argument("--as-of", default="", help="ISO 8601; a bare day is to its end")
        parser.add_argument("--known-on", default="", help="ISO 8601; a bare day is to its end")
        parser.add_argument("--codebook", action="store_true", help="print docs/codebook.md")

    def handle(self, *args: Any, **options: Any) -> None:
        """Write the file as it is made, so that its size does not matter."""
        if options["codebook"]:
            self.stdout.write(codebook(), ending="")
            return
        if options["file"] is None:
            raise CommandError("Name the zip file to write, or ask for --codebook.")
        question = self._question(options)
        try:
            with options["file"].open("wb") as file:
                for chunk in as_archive(question):
                    file.write(chunk)
        except OSError as error:
            raise CommandError(
                f"{options['file']} could not be written: {error.strerror}."
            ) from error
        self.stdout.write(f"{options['file']}: {options['file'].stat().st_size} bytes")

    def _question(self, options: dict[str, Any]) -> Question:
        scope = {"conflict": options["conflict"], "agreement": options["agreement"]}
        for model, name in ((Conflict, "conflict"), (Agreement, "agreement")):
            if scope[name] and not model._default_manager.filter(slug=scope[name]).exists():
                raise CommandError(f"There is no {name} {scope[name]!r}.")
        zone = zone_asked_for(**scope)
        try:
            as_of, known_on = (
                read_moment(options[name], zone) if options[name] else None
                for name in ("as_of", "known_on")
            )
        except FuzzyTimeError as error:
            raise CommandError(str(error)) from error
        return Question(
            retrieved_at=timezone.now(),
            replay=Replay(as_of, known_on),
            facets=BreachFacets(**scope),
            **scope,
        )
