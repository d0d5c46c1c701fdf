"""Bringing the embedded database up to date, quickly where nothing changed."""

import fcntl
import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import psycopg
from psycopg import sql

from tracker.services.postgres import DATABASE
from tracker.services.processes import ServicesError
from tracker.services.shared import Endpoints

_ROOT = Path(__file__).resolve().parent.parent.parent
_LOCK = "migrate.mutex"


def migrate_embedded(
    var: Path, endpoints: Endpoints, *, meanwhile: Callable[[], object] = lambda: None
) -> bool:
    """
    Migrate the embedded database as its owner, unless it is known to be up to date.

    What it was migrated with is noted in the database itself, as its comment, so a database
    that is deleted or restored loses the note with the tables. `meanwhile` is called while the
    migration runs. Return whether it migrated.

    :raises ServicesError: if a migration fails.
    """
    with (var / _LOCK).open("ab") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        current = _fingerprint()
        if _noted(endpoints) == current:
            return False
        print("migrating the embedded database …", file=sys.stderr)
        run_migrate(endpoints.owner_database_url, meanwhile=meanwhile)
        _note(endpoints, current)
        return True


def forget_migrations(endpoints: Endpoints) -> None:
    """Forget what the database was migrated with: somebody migrates it by hand."""
    _note(endpoints, "")


def _fingerprint() -> str:
    """Return a digest of everything that decides what `migrate` would do."""
    files = [*_ROOT.glob("agreements/migrations/*.py"), _ROOT / "requirements.txt"]
    digest = hashlib.sha256()
    for file in sorted(files):
        digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return f"migrations {digest.hexdigest()}"


def run_migrate(owner_database_url: str, *, meanwhile: Callable[[], object] = lambda: None) -> None:
    """
    Run `manage.py migrate` in a process of its own, as the owner if an address is given.

    :raises ServicesError: if a migration fails.
    """
    owner = {"DATABASE_URL": owner_database_url} if owner_database_url else {}
    with subprocess.Popen(
        [
            sys.executable,
            str(_ROOT / "manage.py"),
            "migrate",
            *("--no-input", "--skip-checks", "--verbosity", "0"),
        ],
        env={**os.environ, **owner},
        stdin=subprocess.DEVNULL,
        stdout=sys.stderr,
    ) as migration:
        meanwhile()
    if migration.returncode != 0:
        raise ServicesError("The database could not be migrated: see above.")


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
