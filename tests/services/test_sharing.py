"""Several commands share the servers; the last one stops them."""

import subprocess
import sys
from pathlib import Path

from tests.services.conftest import ask, gone, pids_of
from tracker import services

ROOT = Path(__file__).resolve().parents[2]
USE_ONCE = """
import pathlib, sys, time
from tracker import services
base = pathlib.Path(sys.argv[1])
with services.use(base):
    print(services.status(base)["postgresql"]["pid"], services.status(base)["valkey"]["pid"])
    time.sleep(0.5)
"""


def test_two_first_starts_at_once_get_the_same_servers(empty_base):
    commands = [
        subprocess.Popen(
            [sys.executable, "-c", USE_ONCE, empty_base],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    answers = {command.communicate(timeout=60)[0] for command in commands}
    assert [command.returncode for command in commands] == [0, 0]
    assert len(answers) == 1
    assert gone(empty_base)


def test_the_first_to_leave_leaves_them_to_the_second(base):
    with services.use(base) as endpoints:
        with services.use(base):
            pass
        assert ask(endpoints.database_url, "SELECT 1") == 1
    assert gone(base)


def test_up_keeps_them_until_down(base):
    endpoints = services.up(base)
    with services.use(base):
        pass
    assert ask(endpoints.database_url, "SELECT 1") == 1
    assert services.status(base)["kept"]
    assert services.down(base)
    assert gone(base)


def test_down_leaves_them_to_a_command_that_uses_them(base):
    services.up(base)
    with services.use(base) as endpoints:
        assert not services.down(base)
        assert ask(endpoints.database_url, "SELECT 1") == 1
    assert gone(base)


def test_status_and_down_of_nothing(empty_base):
    assert not services.status(empty_base / "never")["postgresql"]["running"]
    assert services.down(empty_base / "never")
    assert not (empty_base / "never").exists()
    assert pids_of(empty_base) == []
