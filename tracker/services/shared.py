"""
One pair of servers for all commands of a checkout: the last user stops them.

Locks are ``flock``, which the system frees when a process ends, however it ends. ``mutex``
is held while servers are started or stopped; ``users`` is held, shared, by every command that
uses them, and whoever can have it alone knows to be the last.
"""

import contextlib
import fcntl
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from tracker.services import processes
from tracker.services.postgres import OWNER, RUNTIME, Postgres
from tracker.services.processes import ServicesError
from tracker.services.valkey import Valkey

_MUTEX = "services.mutex"
_USERS = "services.users"
_KEEP = "services.keep"


@dataclass(frozen=True)
class Endpoints:
    """Where the servers answer. `redis_url` is empty if only PostgreSQL was asked for."""

    database_url: str
    owner_database_url: str
    redis_url: str


def addresses(base: Path, *, valkey: bool = True) -> Endpoints:
    """
    Return where the servers of `base` answer once they run: their sockets never move.

    :raises ServicesError: if `base` is not ours to use.
    """
    with _prepared(base) as base:
        return _endpoints(*_servers(base), valkey=valkey)


@contextlib.contextmanager
def use(base: Path, *, valkey: bool = True) -> Iterator[Endpoints]:
    """
    Have PostgreSQL, and Valkey if asked for, running under `base` while the block runs.

    Running ones are shared. Afterwards they are stopped if nobody else uses them and `up` was
    not asked to keep them.

    :raises ServicesError: if they cannot run; the message says what to do.
    """
    with _prepared(base) as base, _lock_file(base / _USERS) as users:
        with _mutex(base):
            fcntl.flock(users, fcntl.LOCK_SH)
            try:
                endpoints = _start(base, valkey=valkey)
            except BaseException:
                _stop_if_last(base, users)
                raise
        try:
            yield endpoints
        finally:
            with processes.undisturbed(), _mutex(base):
                _stop_if_last(base, users)


def up(base: Path, *, valkey: bool = True) -> Endpoints:
    """Start the servers and leave them running until `down`."""
    with _prepared(base) as base, _mutex(base):
        endpoints = _start(base, valkey=valkey)
        (base / _KEEP).touch()
        return endpoints


def down(base: Path) -> bool:
    """
    Stop the servers, or leave that to the commands still using them.

    Return whether they are stopped now.
    """
    if not base.is_dir():
        return True
    with _prepared(base) as base, _mutex(base), _lock_file(base / _USERS) as users:
        (base / _KEEP).unlink(missing_ok=True)
        return _stop_if_last(base, users)


def status(base: Path) -> dict[str, Any]:
    """Return, for each server, whether it runs, its process and its address."""
    if not base.is_dir():
        return {"postgresql": {"running": False}, "valkey": {"running": False}, "kept": False}
    with _prepared(base) as base:
        postgres, valkey = _servers(base)
        return {
            "postgresql": _state(postgres.pid(), postgres.url(RUNTIME)),
            "valkey": _state(valkey.pid(), valkey.url),
            "kept": (base / _KEEP).exists(),
        }


def _state(pid: int | None, url: str) -> dict[str, Any]:
    return {"running": True, "pid": pid, "url": url} if pid else {"running": False}


def _servers(base: Path) -> tuple[Postgres, Valkey]:
    sockets = processes.socket_folder(base)
    return Postgres(base, sockets), Valkey(base / "valkey", sockets)


def _start(base: Path, *, valkey: bool) -> Endpoints:
    postgres, broker = _servers(base)
    postgres.start()
    if valkey:
        broker.start()
    return _endpoints(postgres, broker, valkey=valkey)


def _endpoints(postgres: Postgres, broker: Valkey, *, valkey: bool) -> Endpoints:
    return Endpoints(postgres.url(RUNTIME), postgres.url(OWNER), broker.url if valkey else "")


def _stop_if_last(base: Path, users: IO[bytes]) -> bool:
    """Give up our share; if nobody else has one and nobody asked to keep them, stop both."""
    try:
        fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        fcntl.flock(users, fcntl.LOCK_UN)
        return False
    if (base / _KEEP).exists():
        return False
    postgres, valkey = _servers(base)
    valkey.stop()
    postgres.stop()
    with contextlib.suppress(OSError):  # something of somebody else's lies there: it stays
        postgres.sockets.rmdir()
    return True


@contextlib.contextmanager
def _prepared(base: Path) -> Iterator[Path]:
    """Yield `base` as a real, existing folder; turn the system's refusals into our words."""
    try:
        base.mkdir(parents=True, exist_ok=True)
        yield base.resolve()
    except PermissionError as error:
        raise ServicesError(
            f"{error.filename or base} belongs to another user. Run this as that user, or set "
            "VAR_DIR to a folder of your own."
        ) from error
    except OSError as error:
        raise processes.cannot_run("PostgreSQL", error) from error


@contextlib.contextmanager
def _lock_file(path: Path) -> Iterator[IO[bytes]]:
    """Open a file to lock; closing it frees the lock."""
    with path.open("ab") as file:
        yield file


@contextlib.contextmanager
def _mutex(base: Path) -> Iterator[None]:
    """Hold the lock under which servers start and stop; say so if that means waiting."""
    with _lock_file(base / _MUTEX) as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("another command is starting or stopping the services …", file=sys.stderr)
            fcntl.flock(file, fcntl.LOCK_EX)
        yield
