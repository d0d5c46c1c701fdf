"""The script that makes the roles in production gives them what the launcher gives them here."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import psycopg
import pytest

from tests.repo.project import ROOT
from tracker.services.postgres import ADMINISTRATOR, NOT_DURABLE, OWNER, RUNTIME, Postgres
from tracker.services.processes import socket_folder

RIGHTS = """
    SELECT d.datdba::regrole::text, d.datacl::text, n.nspowner::regrole::text, n.nspacl::text,
           (SELECT array_agg(row(rolname, rolsuper, rolcreatedb, rolcreaterole, rolbypassrls)::text
                             ORDER BY rolname) FROM pg_roles WHERE rolname LIKE 'tracker%')
    FROM pg_database d, pg_namespace n
    WHERE d.datname = current_database() AND n.nspname = 'public'
"""


class Bare(Postgres):
    """A cluster without our roles and database."""

    def _create_roles_and_database(self) -> None:
        pass


@pytest.fixture
def cluster():
    with tempfile.TemporaryDirectory(prefix="tracker-roles-") as name:
        folder = Path(name)
        folder.chmod(0o711)  # where root must start the server as nobody, nobody has to get in
        sockets = socket_folder(folder)
        bare = Bare(folder, sockets, NOT_DURABLE)
        bare.start()
        yield bare
        bare.stop()
        shutil.rmtree(sockets)


def run_script(cluster):
    subprocess.run(
        ["/bin/sh", ROOT / "tracker" / "postgres-roles.sh"],
        env={
            "PATH": f"{cluster.programs}:{os.environ['PATH']}",
            "PGHOST": str(cluster.sockets),
            "POSTGRES_USER": ADMINISTRATOR,
            "TRACKER_OWNER_PASSWORD": "with ' quote",
            "TRACKER_PASSWORD": "plain",
        },
        check=True,
        capture_output=True,
    )


def rights(cluster):
    with psycopg.connect(cluster.url(ADMINISTRATOR)) as connection:
        return connection.execute(RIGHTS).fetchone()


def test_roles_of_production_are_those_of_the_launcher(cluster):
    run_script(cluster)
    made_by_script = rights(cluster)
    with psycopg.connect(cluster.url(ADMINISTRATOR, "postgres"), autocommit=True) as connection:
        for statement in ("DATABASE tracker", "ROLE tracker", "ROLE tracker_owner"):
            connection.execute(f"DROP {statement}")
    Postgres(cluster.base, cluster.sockets, NOT_DURABLE).start()
    assert rights(cluster) == made_by_script


def test_owner_makes_tables_and_the_running_role_does_not(cluster):
    run_script(cluster)
    with psycopg.connect(cluster.url(OWNER), autocommit=True) as connection:
        connection.execute("CREATE EXTENSION pg_trgm")
        connection.execute("CREATE TABLE made_by_owner (id integer)")
    with psycopg.connect(cluster.url(RUNTIME), autocommit=True) as connection:
        for refused in ("CREATE TABLE t (id integer)", "SELECT * FROM made_by_owner"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(refused)
