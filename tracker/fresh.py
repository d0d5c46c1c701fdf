"""
Tables of an empty database in one go, from a script made of the migrations.

Django renders all models anew for every other migration, which takes longer than everything
else that happens before the first page. `fresh.sql` is what the migrations make of an empty
database, written by ``manage.py fresh_schema``. It names the migrations it was made from and is
passed over when they have changed since; a test makes it anew and compares.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg

from tracker.services.postgres import RUNTIME

FRESH_SQL = Path(__file__).parent / "fresh.sql"

_HEADING = "-- Made by `manage.py fresh_schema`, of "
_MAJOR = re.compile(r"^-- PostgreSQL (\d+)$", re.MULTILINE)
# Lines for psql alone, and what pg_dump remarks between statements.
_NOT_SQL = re.compile(r"^(\\|--(\s|$))")
# When a migration was applied is told by the database it is applied to.
_APPLIED = re.compile(r"^(\s+\(\d+, '[^']+', '[^']+', )'[^']+'(\)[,;])$")
_MIGRATIONS = "INSERT INTO public.django_migrations"


def make_tables(owner_database_url: str, migrations: str) -> bool:
    """
    Make all tables in an empty database; return False, having changed nothing, if it cannot.

    `migrations` is the fingerprint of today's migrations. Whoever gets False runs `migrate`,
    which can do the same for any database and says what is wrong.
    """
    if not FRESH_SQL.exists():
        return False
    script = FRESH_SQL.read_text(encoding="utf-8")
    if not script.startswith(_HEADING + migrations + "\n"):
        return False
    try:
        with psycopg.connect(owner_database_url, connect_timeout=5) as connection:
            if not _fits(connection, script):
                return False
            connection.execute(script.encode())
    except psycopg.Error as error:
        print(f"tracker/fresh.sql does not fit this server: {error}", file=sys.stderr)  # noqa: T201
        return False
    return True


def write_script(owner_database_url: str, programs: Path, migrations: str) -> str:
    """
    Return the script that makes a freshly migrated database again, whose `migrations` are named.

    `programs` is the folder of pg_dump, of the server's own version.

    :raises subprocess.CalledProcessError: if pg_dump fails.
    """
    dump = subprocess.run(  # noqa: S603  # the server's own program
        [
            *(programs / "pg_dump", "--no-owner", "--inserts", "--rows-per-insert", "1000"),
            owner_database_url,
        ],
        check=True,
        capture_output=True,
        encoding="utf-8",
    ).stdout
    with psycopg.connect(owner_database_url, connect_timeout=5) as connection:
        major = connection.info.server_version // 10_000
    heading = f"{_HEADING}{migrations}\n-- PostgreSQL {major}\n"
    return heading + "".join(_statements(dump))


def _statements(dump: str) -> Iterator[str]:
    """Leave out empty lines, what is not SQL, and what differs from one dump to the next."""
    in_migrations = False
    for line in dump.splitlines(keepends=True):
        if line.isspace() or _NOT_SQL.match(line):
            continue
        in_migrations = line.startswith(_MIGRATIONS) or (in_migrations and line[0].isspace())
        yield _APPLIED.sub(r"\1now()\2", line) if in_migrations else line


def _fits(connection: psycopg.Connection[Any], script: str) -> bool:
    """Return whether the database is empty, and its server the one the script was made on."""
    major = _MAJOR.search(script)
    row = connection.execute(
        "SELECT NOT EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = 'public') "
        "AND EXISTS (SELECT 1 FROM pg_roles WHERE rolname = %s)",
        [RUNTIME],
    ).fetchone()
    server = connection.info.server_version // 10_000
    return bool(row and row[0] and major and int(major[1]) == server)
