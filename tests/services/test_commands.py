"""manage.py gives each command its database, and cleans up after itself."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.services.conftest import ask, gone, make_base, pids_of, remove_base
from tracker import services

ROOT = Path(__file__).resolve().parents[2]
WHO = "from django.db import connection as c; k = c.cursor(); "
WHO += "print(k.execute('SELECT current_user::text').fetchone()[0])"
SLEEP = "import time; print('running', flush=True); time.sleep(60)"


@pytest.fixture(scope="module")
def base():
    """Return one folder for all tests here: its database is migrated once."""
    base = make_base()
    yield base
    remove_base(base)


def environment(base, **more):
    own = dict.fromkeys(["DATABASE_URL", "DATABASE_OWNER_URL", "REDIS_URL", "SECRET_KEY"], "")
    return {**os.environ, **own, "VAR_DIR": str(base), **more}


def manage(base, *arguments, **more):
    return subprocess.run(
        [sys.executable, ROOT / "manage.py", *arguments],
        env=environment(base, **more),
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def first(base):
    """Run a first command: it starts the servers and migrates."""
    return manage(base, "shell", "-v0", "-c", WHO)


def test_a_command_runs_with_the_runtime_role_over_a_migrated_database(base, first):
    assert (first.returncode, first.stdout) == (0, "tracker\n"), first.stderr
    assert "migrating" in first.stderr
    assert gone(base)


def test_the_next_command_does_not_migrate_again(base, first):
    second = manage(base, "shell", "-v0", "-c", WHO)
    assert (second.stdout, second.stderr) == ("tracker\n", "")
    assert gone(base)


def test_the_key_of_sessions_is_random_and_kept(base, first):
    key = base / "secret_key"
    assert len(key.read_text()) >= 50
    assert key.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_command_that_is_interrupted_leaves_no_process(base, first, number):
    command = subprocess.Popen(
        [sys.executable, ROOT / "manage.py", "shell", "-v0", "-c", SLEEP],
        env=environment(base),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert command.stdout.readline() == b"running\n"
    assert pids_of(base)
    command.send_signal(number)
    assert command.wait(20) != 0
    command.stdout.close()
    assert gone(base)


def test_migrate_runs_as_the_owner_and_the_next_command_looks_again(base, first):
    endpoints = services.up(base)
    noted = (
        "SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = 'tracker'"
    )
    assert ask(endpoints.database_url, noted).startswith("migrations ")
    done = manage(base, "migrate", "sessions", "zero")  # drops a table: only its owner may
    assert done.returncode == 0, done.stderr
    assert ask(endpoints.database_url, noted) is None
    assert services.down(base)


def test_services_stay_until_they_are_told_to_go(base, first):
    up = manage(base, "services", "up")
    assert "export DATABASE_URL='postgresql://tracker@" in up.stdout
    assert services.status(base)["kept"]
    down = manage(base, "services", "down")
    assert (down.returncode, down.stderr) == (0, "")
    assert gone(base)


@pytest.mark.parametrize("arguments", [["version"], ["makemigrations", "--check", "--dry-run"]])
def test_what_needs_no_database_starts_none(empty_base, arguments):
    done = manage(empty_base, *arguments)
    assert (done.returncode, done.stderr) == (0, "")
    assert list(empty_base.iterdir()) == []


def test_another_database_is_left_alone(empty_base):
    url = "postgresql://nobody@127.0.0.1:1/none"
    done = manage(empty_base, "shell", "-v0", "-c", "print(1)", DATABASE_URL=url)
    assert done.stdout == "1\n"
    assert list(empty_base.iterdir()) == []


def test_a_command_without_its_database_says_which_variable_is_unset(empty_base):
    code = "import django; django.setup(); from django.db import connection; connection.cursor()"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=environment(empty_base, DJANGO_SETTINGS_MODULE="tracker.settings"),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "DATABASE_URL-is-not-set" in done.stderr


def test_wrong_use_of_demo_is_answered_before_anything_starts(empty_base):
    began = time.monotonic()
    done = manage(empty_base, "demo", "--port", "many")
    assert done.returncode == 2
    assert time.monotonic() - began < 10
    assert list(empty_base.iterdir()) == []
