"""Two roles from the start: the owner migrates, the runtime role owns nothing."""

import psycopg
import pytest

from tests.services.conftest import ask, make_base, remove_base
from tracker import services

REFUSED_TO_RUNTIME = [
    "CREATE TABLE t (n integer)",
    "CREATE TEMPORARY TABLE t (n integer)",
    "CREATE SCHEMA mine",
    "CREATE EXTENSION hstore",
    "CREATE ROLE mine",
    "CREATE DATABASE mine",
    "SET ROLE tracker_owner",
    "SET ROLE postgres",
    "SET session_replication_role = replica",
    "ALTER DATABASE tracker SET log_statement = 'none'",
    "DROP SCHEMA public CASCADE",
]


@pytest.fixture(scope="module")
def endpoints():
    base = make_base()
    with services.use(base, valkey=False) as endpoints:
        yield endpoints
    remove_base(base)


@pytest.mark.parametrize("statement", REFUSED_TO_RUNTIME)
def test_the_runtime_role_is_refused(endpoints, statement):
    with (
        psycopg.connect(endpoints.database_url, autocommit=True) as connection,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        connection.execute(statement)


def test_the_runtime_role_does_what_the_owner_grants(endpoints):
    with psycopg.connect(endpoints.owner_database_url, autocommit=True) as owner:
        owner.execute("CREATE TABLE notes (n integer)")
        with psycopg.connect(endpoints.database_url, autocommit=True) as runtime:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                runtime.execute("SELECT * FROM notes")
            owner.execute("GRANT SELECT ON notes TO tracker")
            assert runtime.execute("SELECT * FROM notes").fetchall() == []


@pytest.mark.parametrize("extension", ["pg_trgm", "btree_gist", "unaccent"])
def test_the_owner_makes_the_extensions_we_use(endpoints, extension):
    with psycopg.connect(endpoints.owner_database_url, autocommit=True) as owner:
        owner.execute(f"CREATE EXTENSION IF NOT EXISTS {extension}")


@pytest.mark.parametrize("role", ["tracker", "tracker_owner"])
def test_no_role_of_ours_is_a_superuser(endpoints, role):
    rights = (
        "SELECT rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls "
        f"FROM pg_roles WHERE rolname = '{role}'"
    )
    assert ask(endpoints.database_url, rights) is False


def test_the_owner_is_not_bounded_like_the_runtime_role(endpoints):
    owns = "SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'tracker'"
    assert ask(endpoints.database_url, owns) == "tracker_owner"
