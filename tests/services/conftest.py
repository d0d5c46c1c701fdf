"""Real servers under temporary folders, and what is left of them."""

import contextlib
import os
import pickle
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
import pytest

from tests.conftest import quick_folder
from tracker.services import postgres, processes, shared
from tracker.services.valkey import Valkey

NOBODY = 65534
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def _no_flush_to_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Spare the disk: what a power cut would do is not tested here."""

    def servers(base: Path) -> tuple[postgres.Postgres, Valkey]:
        sockets = processes.socket_folder(base)
        quick = postgres.Postgres(base, sockets, postgres.NOT_DURABLE)
        return quick, Valkey(base / "valkey", sockets)

    monkeypatch.setattr(shared, "_servers", servers)


def make_base() -> Path:
    """Return a new folder any user can reach; pytest's own are the user's alone."""
    base = Path(tempfile.mkdtemp(prefix="tracker-services-", dir=quick_folder())).resolve()
    base.chmod(0o711)
    return base


def remove_base(base: Path) -> None:
    for number in (signal.SIGQUIT, signal.SIGKILL):  # the first lets it free shared memory
        for pid in pids_of(base):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, number)
        gone(base)
    shutil.rmtree(base, ignore_errors=True)
    shutil.rmtree(processes.socket_folder(base), ignore_errors=True)


@pytest.fixture(scope="session")
def _made() -> Iterator[Path]:
    """Yield a folder with a cluster made once: making one takes longer than any test."""
    base = make_base()
    made = postgres.Postgres(base, processes.socket_folder(base), postgres.NOT_DURABLE)
    made.start()
    made.stop()
    yield base
    remove_base(base)


@pytest.fixture
def empty_base() -> Iterator[Path]:
    """Yield a folder without servers; whatever runs there afterwards is killed."""
    base = make_base()
    yield base
    remove_base(base)


@pytest.fixture
def base(empty_base: Path, _made: Path) -> Path:
    """Return a folder in which PostgreSQL has been started before."""
    for made in _made.glob("pg*"):
        if made.is_dir():
            shutil.copytree(made, empty_base / made.name)
    return empty_base


def environment(base: Path, **more: str) -> dict[str, str]:
    """Return the environment of a command of its own: no server or key but those of `base`."""
    own = dict.fromkeys(["DATABASE_URL", "DATABASE_OWNER_URL", "REDIS_URL", "SECRET_KEY"], "")
    return {**os.environ, **own, "VAR_DIR": str(base), "PYTHONUNBUFFERED": "1", **more}


def manage(base: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Run a command of manage.py over `base`."""
    return subprocess.run(
        [sys.executable, ROOT / "manage.py", *arguments],
        env=environment(base, **more),
        cwd="/",  # a command works from any folder
        capture_output=True,
        text=True,
        check=False,
    )


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@dataclass(frozen=True)
class Checked:
    """What `demo --check` said on a machine that had nothing, and the folder it filled."""

    base: Path
    port: int
    done: subprocess.CompletedProcess[str]


@pytest.fixture(scope="session")
def checked() -> Iterator[Checked]:
    """Check a new demonstration once; several tests look at what it said and left."""
    base, port = make_base(), free_port()
    yield Checked(base, port, manage(base, "demo", "--port", str(port), "--check"))
    remove_base(base)


def pids_of(base: Path) -> list[int]:
    """
    Return the processes of the servers under `base`.

    The postmaster and Valkey name the folder in their command lines, PostgreSQL's other
    processes work in it.
    """
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes().decode(errors="replace").split("\0")
            place = str((folder / "cwd").readlink())
        except OSError:
            continue
        program = Path(words[0]).name.partition(":")[0]
        inside = place.startswith(f"{base}/") or any(str(base) in word for word in words)
        if inside and program in ("postgres", "valkey-server"):
            found.append(int(folder.name))
    return found


def gone(base: Path, *, seconds: float = 2.0) -> bool:
    """Return whether no process of `base` is left, giving the last ones a moment to leave."""
    deadline = time.monotonic() + seconds
    while pids_of(base) and time.monotonic() < deadline:
        time.sleep(0.02)
    return not pids_of(base)


def ask(url: str, statement: str) -> Any:
    """Return the first column of the first row."""
    with psycopg.connect(url, autocommit=True) as connection:
        return connection.execute(statement).fetchone()[0]


def tell(url: str, statement: str) -> None:
    """Run a statement that answers nothing."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(statement)


def administrator_url(base: Path) -> str:
    return shared._servers(base)[0].url(postgres.ADMINISTRATOR)


def run_as(uid: int, function: Callable[[], Any]) -> Any:
    """
    Run `function` in a child process of user `uid` and return what it returns or raises.

    A forked child has its modules loaded, so it works where the other user cannot reach the
    interpreter. What is returned or raised must be picklable.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.setgroups([])
        os.setgid(uid)
        os.setuid(uid)
        try:
            answer = (True, function())
        except BaseException as error:
            answer = (False, error)
        os.write(writing, pickle.dumps(answer))
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        done, result = pickle.loads(pipe.read())
    os.waitpid(child, 0)
    if not done:
        raise result
    return result


@pytest.fixture
def as_plain_user() -> Callable[[Callable[[], Any]], Any]:
    """Return what runs a function as an ordinary user; skip where nobody can become one."""
    if os.geteuid() != 0:
        pytest.skip("needs root to become another user; the other tests run as this one")
    server = postgres.programs_folder("") / "postgres"
    if not run_as(NOBODY, lambda: os.access(server, os.X_OK)):
        pytest.skip(f"another user cannot reach {server.parent}")
    return lambda function: run_as(NOBODY, function)
