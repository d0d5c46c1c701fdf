"""Replay a scenario file: which state each question finds, and why. No stored data touched."""

import json
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from agreements.compliance.scenario import Answer, read_scenario, replay
from agreements.errors import ScenarioError


class Command(BaseCommand):
    """`manage.py replay FILE`: exit 1 if a question expects another state."""

    help = "Answer the questions of a scenario file by the compliance rules (docs/compliance.md)."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare what the command takes."""
        parser.add_argument("file", type=Path, metavar="FILE")
        parser.add_argument("--json", action="store_true", dest="as_json", help="print JSON")

    def handle(self, *, file: Path, as_json: bool, **options: Any) -> None:
        """Print the answers; say which ones are not as expected."""
        try:
            scenario = read_scenario(file.read_text(encoding="utf-8"))
            for warning in scenario.warnings:
                self.stderr.write(f"{file}: {warning}")
            answers = replay(scenario)
        except (OSError, UnicodeDecodeError) as error:
            raise CommandError(f"{file} cannot be read: {error}") from error
        except ScenarioError as error:
            raise CommandError(f"{file}: {error}") from error
        if as_json:
            self.stdout.write(json.dumps([answer.as_json() for answer in answers], indent=2))
        else:
            for answer in answers:
                self._print(answer)
        wrong = [number for number, answer in enumerate(answers, 1) if answer.ok is False]
        if wrong:
            numbers = ", ".join(map(str, wrong))
            raise CommandError(f"{file}: not as expected: question {numbers}")

    def _print(self, answer: Answer) -> None:
        found = answer.as_json()
        mark = {True: "as expected", False: f"expected {found['expect']}", None: ""}[answer.ok]
        self.stdout.write(
            f"{found['obligation']} {found['obligor']} as of {found['as_of']}, known on "
            f"{found['known_on']}: {found['status']} {' '.join(found['flags'])} {mark}".rstrip()
        )
        for line in found["trace"]:
            inputs = f" [{', '.join(line['inputs'])}]" if line["inputs"] else ""
            self.stdout.write(f"    {line['rule']}{inputs} {line['because']}")
