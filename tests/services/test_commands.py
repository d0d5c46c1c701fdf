"""manage.py gives each command its database, and cleans up after itself."""

import signal
import subprocess
import sys
import time

import pytest

from tests.services.conftest import ROOT, ask, environment, gone, manage, pids_of
from tracker import services

WHO = "from django.db import connection as c; k = c.cursor(); "
WHO += "print(k.execute('SELECT current_user::text').fetchone()[0])"
SLEEP = "import time; print('running', flush=True); time.sleep(60)"


@pytest.fixture
def base(checked):
    """Return a folder whose database is migrated already."""
    return checked.base


def test_the_first_command_migrates(checked):
    assert "migrating the embedded database" in checked.done.stderr
    assert gone(checked.base)


def test_the_next_runs_with_the_runtime_role_and_does_not_migrate_again(base):
    second = manage(base, "shell", "-v0", "-c", WHO)
    assert (second.stdout, second.stderr) == ("tracker\n", "")
    assert gone(base)


def test_the_key_of_sessions_is_random_and_kept(base):
    key = base / "secret_key"
    assert len(key.read_text()) >= 50
    assert key.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_command_that_is_interrupted_leaves_no_process(base, number):
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


def test_migrate_runs_as_the_owner_and_the_next_command_looks_again(base):
    endpoints = services.up(base)
    noted = (
        "SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = 'tracker'"
    )
    assert ask(endpoints.database_url, noted).startswith("migrations ")
    done = manage(base, "migrate", "sessions", "zero")  # drops a table: only its owner may
    assert done.returncode == 0, done.stderr
    assert ask(endpoints.database_url, noted) is None
    assert services.down(base)


def test_services_stay_until_they_are_told_to_go(base):
    up = manage(base, "services", "up")
    assert "export DATABASE_URL='postgresql://tracker@" in up.stdout
    assert services.status(base)["kept"]
    down = manage(base, "services", "down")
    assert (down.returncode, down.stderr) == (0, "")
    assert gone(base)


def test_what_needs_no_database_starts_none(empty_base):
    done = manage(empty_base, "makemigrations", "--check", "--dry-run")
    assert (done.stdout, done.stderr) == ("No changes detected\n", "")
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


def test_production_has_no_demonstration(empty_base):
    done = manage(empty_base, "demo", TRACKER_ENV="production")
    assert (done.returncode, done.stderr) == (
        1,
        "TRACKER_ENV is production: no demonstration runs there.\n",
    )
    assert list(empty_base.iterdir()) == []


def test_a_bad_setting_is_named_without_a_traceback(empty_base):
    done = manage(empty_base, "check", DEBUG="perhaps")
    assert done.returncode == 1
    assert "DEBUG" in done.stderr
    assert "Traceback" not in done.stderr


def test_wrong_use_of_demo_is_answered_before_anything_starts(empty_base):
    began = time.monotonic()
    done = manage(empty_base, "demo", "--port", "many")
    assert done.returncode == 2
    assert time.monotonic() - began < 10
    assert list(empty_base.iterdir()) == []
