"""What a kill -9 leaves behind does not hinder the next start."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from tests.services.conftest import ask, gone, pids_of, tell
from tracker import services
from tracker.services import postgres, processes
from tracker.services.valkey import client

ROOT = Path(__file__).resolve().parents[2]
USE_AND_WAIT = """
import pathlib, sys, time
from tracker import services
with services.use(pathlib.Path(sys.argv[1])):
    print("up", flush=True)
    time.sleep(60)
"""


def kill_all(base):
    for pid in pids_of(base):
        os.kill(pid, signal.SIGKILL)


def left_running(base):
    """Start the servers from a command that is then killed itself, as a power user would."""
    command = subprocess.Popen(
        [sys.executable, "-c", USE_AND_WAIT, base], cwd=ROOT, stdout=subprocess.PIPE
    )
    assert command.stdout.readline() == b"up\n"
    command.kill()
    command.wait()
    command.stdout.close()


def test_start_at_once_after_everything_was_killed(base):
    services.up(base)
    with services.use(base) as endpoints:
        tell(endpoints.owner_database_url, "CREATE TABLE kept AS SELECT 7 AS n")
        client(endpoints.redis_url).set("kept", "7")
        time.sleep(1.1)  # Valkey writes its file every second
        kill_all(base)
    with services.use(base) as endpoints:
        assert ask(endpoints.owner_database_url, "SELECT n FROM kept") == 7
        assert client(endpoints.redis_url).get("kept") == b"7"
    services.down(base)
    assert gone(base)


def test_servers_of_a_killed_command_are_used_and_then_stopped(base):
    left_running(base)
    before = services.status(base)
    assert before["postgresql"]["running"]
    with services.use(base):
        assert services.status(base) == before
    assert gone(base)


def test_down_stops_the_servers_of_a_killed_command(base):
    left_running(base)
    assert services.down(base)
    assert gone(base)


def test_stale_pid_file_of_a_process_that_is_gone(base):
    left_running(base)
    kill_all(base)
    assert (base / "pg18" / "postmaster.pid").exists()
    with services.use(base) as endpoints:
        assert ask(endpoints.database_url, "SELECT 1") == 1


def test_stale_pid_file_whose_number_another_program_has_now(base):
    left_running(base)
    kill_all(base)
    assert gone(base)
    note = base / "pg18" / "postmaster.pid"
    lines = note.read_text().splitlines()
    note.write_text("\n".join([str(os.getppid()), *lines[1:]]) + "\n")
    with services.use(base) as endpoints:
        assert ask(endpoints.database_url, "SELECT 1") == 1


def test_a_server_that_runs_is_not_taken_for_a_stale_note(base, monkeypatch):
    """Its socket is gone, so it cannot be asked; it must not get a second one beside it."""
    monkeypatch.setattr(postgres, "_BUSY_SECONDS", 0.3)
    services.up(base, valkey=False)
    pid = services.status(base)["postgresql"]["pid"]
    for left in processes.socket_folder(base).glob(".s.PGSQL*"):
        left.unlink()
    message = f"process {pid}.* works in .* but does not answer.*kill -INT {pid}"
    with pytest.raises(services.ServicesError, match=message), services.use(base):
        pass
    assert Path(f"/proc/{pid}").exists()


def test_a_server_still_starting_is_waited_for(base, monkeypatch):
    """A busy machine: the first answers come too late for whoever asks."""
    services.up(base, valkey=False)
    pid = services.status(base)["postgresql"]["pid"]
    os.kill(pid, signal.SIGSTOP)
    threading.Timer(3.0, os.kill, (pid, signal.SIGCONT)).start()
    with services.use(base, valkey=False):
        assert services.status(base)["postgresql"]["pid"] == pid
    assert services.down(base)


def test_a_half_made_cluster_is_made_anew(empty_base):
    (empty_base / "pg18.new").mkdir()
    (empty_base / "pg18.new" / "PG_VERSION").write_text("18\n")
    with services.use(empty_base, valkey=False) as endpoints:
        assert ask(endpoints.database_url, "SELECT 1") == 1
