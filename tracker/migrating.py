"""Bringing the database up to date as the role that owns it, quickly where nothing changed."""

import contextlib
import fcntl
import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path

import django
import psycopg
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import connections
from psycopg import sql

from tracker.database import database_settings
from tracker.fresh import make_tables
from tracker.services import Endpoints, ServicesError
from tracker.services.postgres import DATABASE

_ROOT = Path(__file__).resolve().parent.parent
_LOCK = "migrate.mutex"


def migrate_embedded(var: Path, endpoints: Endpoints) -> bool:
    """
    Migrate the embedded database as its owner, unless it is known to be up to date.

    What it was migrated with is noted in the database itself, as its comment, so a database
    that is deleted or restored loses the note with the tables. Return whether it migrated.

    :raises ServicesError: if it cannot be migrated.
    """
    with (var / _LOCK).open("ab") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        current = fingerprint()
        if _noted(endpoints) == current:
            return False
        print("migrating the embedded database …", file=sys.stderr)  # noqa: T201
        if not make_tables(endpoints.owner_database_url, current):
            run_migrate(endpoints.owner_database_url)
        _note(endpoints, current)
        return True


def run_migrate(owner_database_url: str) -> None:
    """
    Run the command `migrate` here, signed in as the owner if an address is given.

    :raises ServicesError: if the migrations contradict each other.
    """
    django.setup()
    try:
        with _signed_in(owner_database_url):
            call_command("migrate", interactive=False, skip_checks=True, verbosity=0)
    except CommandError as error:
        raise ServicesError(f"The database could not be migrated: {error}") from error


def forget_migrations(endpoints: Endpoints) -> None:
    """Forget what the database was migrated with: somebody migrates it by hand."""
    _note(endpoints, "")


@contextlib.contextmanager
def _signed_in(url: str) -> Iterator[None]:
    """Have Django's connection go to `url`, if any, while the block runs."""
    connection = connections["default"]
    usual = dict(connection.settings_dict)
    if url:
        connection.settings_dict.update(database_settings(url, pool_size=0))
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict.update(usual)


def fingerprint() -> str:
    """Return a digest of everything that decides what `migrate` would do."""
    files = [*_ROOT.glob("agreements/migrations/*.py"), _ROOT / "requirements.txt"]
    digest = hashlib.sha256()
    for file in sorted(files):
        digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return f"migrations {digest.hexdigest()}"


def _noted(endpoints: Endpoints) -> str | None:
    with psycopg.connect(endpoints.owner_database_url, connect_timeout=5) as connection:
        row = connection.execute(
            "SELECT shobj_description(oid, 'pg_database') FROM pg_database "
            "WHERE datname = current_database()"
        ).fetchone()
    return row[0] if row else None


def _note(endpoints: Endpoints, text: str) -> None:
    with psycopg.connect(endpoints.owner_database_url, connect_timeout=5) as connection:
        connection.execute(
            sql.SQL("COMMENT ON DATABASE {} IS {}").format(sql.Identifier(DATABASE), text)
        )
