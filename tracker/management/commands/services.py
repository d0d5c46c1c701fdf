"""The embedded PostgreSQL and Valkey alone: `manage.py services up|down|status`."""

import json
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from tracker import services
from tracker.commands import keep_secret_key, var_folder


class Command(BaseCommand):
    """Start, stop or look at the servers that commands otherwise start for themselves."""

    help = (
        "Start the embedded PostgreSQL and Valkey and leave them running (up), stop them (down), "
        "or say whether they run (status)."
    )
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        """Take one of the three words, and how `status` is printed."""
        parser.add_argument("action", choices=["up", "down", "status"])
        parser.add_argument("--json", action="store_true", help="status as one JSON document")

    def handle(self, *, action: str, json: bool, **options: Any) -> None:
        """Do what was asked; addresses go to standard output, ready for a shell."""
        try:
            getattr(self, f"_{action}")(as_json=json)
        except services.ServicesError as error:
            raise CommandError(str(error)) from error

    def _up(self, *, as_json: bool) -> None:
        keep_secret_key(var_folder())
        endpoints = services.up(var_folder())
        self.stdout.write(f"export DATABASE_URL='{endpoints.database_url}'")
        self.stdout.write(f"export DATABASE_OWNER_URL='{endpoints.owner_database_url}'")
        self.stdout.write(f"export REDIS_URL='{endpoints.redis_url}'")

    def _down(self, *, as_json: bool) -> None:
        if not services.down(var_folder()):
            self.stderr.write("Still used by another command, which stops them when it ends.")

    def _status(self, *, as_json: bool) -> None:
        found = services.status(var_folder())
        if as_json:
            self.stdout.write(json.dumps(found))
            return
        for name in ("postgresql", "valkey"):
            state = found[name]
            words = f"runs (process {state['pid']}): {state['url']}"
            self.stdout.write(f"{name}: {words if state['running'] else 'not running'}")
