"""The script that gives an empty database its tables makes what the migrations make."""

import pytest

from tests.services.conftest import ask, manage
from tracker import fresh, migrating, services
from tracker.fresh import FRESH_SQL, make_tables
from tracker.migrating import fingerprint

TABLES = "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"


@pytest.fixture
def endpoints(base):
    with services.use(base, valkey=False) as running:
        yield running


def test_the_script_is_what_the_migrations_make(empty_base):
    done = manage(empty_base, "fresh_schema", "--check")
    assert (done.returncode, done.stderr) == (0, "")


def test_an_empty_database_needs_no_migrate(base, endpoints, monkeypatch):
    monkeypatch.setattr(migrating, "run_migrate", _refuse)
    assert migrating.migrate_embedded(base, endpoints)
    assert ask(endpoints.owner_database_url, "SELECT count(*) FROM django_migrations") > 20


def test_without_the_script_it_does(base, endpoints, monkeypatch, tmp_path):
    monkeypatch.setattr(migrating, "run_migrate", _refuse)
    monkeypatch.setattr(fresh, "FRESH_SQL", tmp_path / "none.sql")
    with pytest.raises(AssertionError, match="migrate ran"):
        migrating.migrate_embedded(base, endpoints)


def _refuse(owner_database_url):
    raise AssertionError("migrate ran")


def test_it_leaves_a_database_with_tables_alone(endpoints):
    assert make_tables(endpoints.owner_database_url, fingerprint())
    assert not make_tables(endpoints.owner_database_url, fingerprint())


def _of_other_migrations(script):
    return script.replace(fingerprint(), "migrations 0")


def _for_another_server(script):
    return script.replace("-- PostgreSQL 18\n", "-- PostgreSQL 17\n")


def _broken_at_its_end(script):
    return script + "ALTER TABLE public.no_such_table ADD COLUMN none text;\n"


@pytest.mark.parametrize("change", [_of_other_migrations, _for_another_server, _broken_at_its_end])
def test_a_script_that_does_not_fit_changes_nothing(endpoints, monkeypatch, tmp_path, change):
    other = tmp_path / "fresh.sql"
    other.write_text(change(FRESH_SQL.read_text(encoding="utf-8")), encoding="utf-8")
    monkeypatch.setattr(fresh, "FRESH_SQL", other)
    assert not make_tables(endpoints.owner_database_url, fingerprint())
    assert ask(endpoints.owner_database_url, TABLES) == 0
