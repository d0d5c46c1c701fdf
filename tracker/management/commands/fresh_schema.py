"""`manage.py fresh_schema`: write the script that gives an empty database its tables at once."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from tracker.fresh import FRESH_SQL, write_script
from tracker.migrating import fingerprint, run_migrate
from tracker.services.postgres import OWNER
from tracker.services.throw_away import throw_away_postgres


class Command(BaseCommand):
    """Migrate an empty database of its own and write down what that made."""

    help = "Write tracker/fresh.sql anew after a change of migrations; --check only compares."
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take whether to compare only."""
        parser.add_argument("--check", action="store_true", help="exit 1 if the file is old")

    def handle(self, *, check: bool, **options: Any) -> None:
        """Make the script and write or compare it."""
        script = _script_of_migrations()
        if not check:
            FRESH_SQL.write_text(script, encoding="utf-8")
        elif not FRESH_SQL.exists() or FRESH_SQL.read_text(encoding="utf-8") != script:
            raise CommandError(f"{FRESH_SQL.name} is old: run manage.py fresh_schema")


def _script_of_migrations() -> str:
    """Migrate an empty database on a server of its own, and return what makes it again."""
    with throw_away_postgres("tracker-fresh-") as server:
        address = server.url(OWNER)
        run_migrate(address)
        return write_script(address, server.programs, fingerprint())
