"""Processes that outlive the command that started them: starting, finding, ending."""

import contextlib
import errno
import hashlib
import os
import pwd
import shutil
import signal
import stat
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

# A Unix socket's path may have 104 bytes on macOS and 108 on Linux, its closing zero included.
_SOCKET_PATH_BYTES = 103
_LONGEST_SOCKET_NAME = ".s.PGSQL.5432.lock"
_NOBODY = "nobody"

_started: dict[int, subprocess.Popen[bytes]] = {}


class ServicesError(Exception):
    """Why the embedded services cannot run, and what to do about it, for whoever typed."""


@dataclass(frozen=True)
class Privileges:
    """How to start a program that refuses to run as root."""

    prefix: tuple[str, ...] = ()
    user: int | None = None
    group: int | None = None

    def popen_arguments(self) -> dict[str, Any]:
        """Return what `subprocess` needs to change the user, if it must."""
        if self.user is None:
            return {}
        return {"user": self.user, "group": self.group, "extra_groups": []}

    def hand_over(self, folder: Path) -> None:
        """Give `folder` to the user the program will run as."""
        if self.user is not None and self.group is not None:
            os.chown(folder, self.user, self.group)


def non_root_privileges() -> Privileges:
    """
    Return how PostgreSQL, which refuses user 0, starts here.

    An ordinary user needs nothing. Root gets a user namespace in which it is seen as another
    user, so nothing is created, given away or opened up; where the system forbids that, the
    server runs as ``nobody`` and its own folders are given to it.
    """
    if os.geteuid() != 0:
        return Privileges()
    prefix = ("unshare", "--user", "--map-user=65534", "--map-group=65534", "--")
    if shutil.which("unshare"):
        trial = subprocess.run([*prefix, "true"], capture_output=True, check=False)
        if trial.returncode == 0:
            return Privileges(prefix=prefix)
    nobody = pwd.getpwnam(_NOBODY)
    return Privileges(user=nobody.pw_uid, group=nobody.pw_gid)


def socket_folder(base: Path) -> Path:
    """
    Return a folder for sockets that only this user enters, the same for the same `base`.

    It lies in the temporary folder because a socket's path must be short and a checkout's may
    be long. Who enters it is the database's administrator, so a folder prepared by somebody
    else is refused.

    :raises ServicesError: if the folder is not this user's alone.
    """
    name = f"tracker-{os.getuid()}-{hashlib.sha256(os.fsencode(base)).hexdigest()[:12]}"
    folder = Path(tempfile.gettempdir()) / name
    if len(os.fsencode(folder / _LONGEST_SOCKET_NAME)) > _SOCKET_PATH_BYTES:
        folder = Path("/tmp") / name  # noqa: S108  # checked for ownership below
    with contextlib.suppress(FileExistsError):
        folder.mkdir(mode=0o700)
    found = folder.lstat()
    ours = {os.getuid()}
    if os.getuid() == 0:
        with contextlib.suppress(KeyError):
            ours.add(pwd.getpwnam(_NOBODY).pw_uid)
    if not stat.S_ISDIR(found.st_mode) or found.st_uid not in ours or found.st_mode & 0o077:
        raise ServicesError(
            f"{folder} is open to other users or belongs to one, so the database's socket "
            "cannot lie there. Remove it, or set TMPDIR to a folder of your own."
        )
    return folder


@dataclass
class Program:
    """One server program with its log; `name` is what messages call it."""

    name: str
    command: Sequence[str | Path]
    log: Path
    environment: dict[str, str] | None = None
    privileges: Privileges = field(default_factory=Privileges)

    def start(self) -> subprocess.Popen[bytes]:
        """
        Start it in a session of its own, so that Ctrl-C reaches only whoever started it.

        :raises ServicesError: if the system cannot run the file at all.
        """
        try:
            with self.log.open("ab") as log:
                process = subprocess.Popen(
                    [*self.privileges.prefix, *map(str, self.command)],
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=subprocess.STDOUT,
                    env=self.environment,
                    cwd="/",
                    start_new_session=True,
                    **self.privileges.popen_arguments(),
                )
        except OSError as error:
            raise cannot_run(self.name, error) from error
        _started[process.pid] = process
        return process

    def log_size(self) -> int:
        """Return the log's length in bytes, to read later what was added."""
        return self.log.stat().st_size if self.log.exists() else 0

    def log_since(self, offset: int) -> str:
        """Return what was logged after byte `offset`."""
        if not self.log.exists():
            return ""
        with self.log.open("rb") as log:
            log.seek(offset)
            return log.read().decode("utf-8", "replace")


def cannot_run(name: str, error: OSError) -> ServicesError:
    """Say in plain words why `name` could not be started or its files not be written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return disk_full(Path(error.filename or "/"))
    return ServicesError(f"{name} cannot be started: {error}. {own_servers_remedy(name)}")


def disk_full(path: Path) -> ServicesError:
    """Say that the disk under `path` is full, and how full."""
    free = f" ({_free_megabytes(path)} MB free)" if path.exists() else ""
    return ServicesError(
        f"The disk that holds {path} is full{free}. The embedded services need about 100 MB: "
        "make room, or set VAR_DIR to a folder on another disk."
    )


def _free_megabytes(path: Path) -> int:
    return shutil.disk_usage(path).free // 1_000_000


def own_servers_remedy(name: str) -> str:
    """Say how to do without the embedded program called `name`."""
    if name == "Valkey":
        return "Set REDIS_URL to a Redis or Valkey of your own (redis://localhost:6379/0)."
    return (
        "Set DATABASE_URL to a PostgreSQL of your own, 17 or later "
        "(postgresql://user:password@localhost/name), or POSTGRES_BIN to the folder of its "
        "programs. See docs/settings.md."
    )


def is_alive(pid: int) -> bool:
    """Return whether `pid` runs; a child of ours that has ended is cleared away first."""
    child = _started.get(pid)
    if child is not None and child.poll() is not None:
        del _started[pid]
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return not _is_zombie(pid)


def _is_zombie(pid: int) -> bool:
    """Return whether `pid` has ended but its parent has not asked yet (only Linux tells)."""
    try:
        text = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False
    return text.rpartition(")")[2].split()[0] == "Z"


def end(pid: int, polite: signal.Signals, *, seconds: float, last: signal.Signals) -> None:
    """Ask `pid` to end with `polite`, wait up to `seconds`, then insist with `last`."""
    for number, wait in ((polite, seconds), (last, 5.0)):
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, number)
        if any(not is_alive(pid) for _ in ticks(wait)):
            return


@contextlib.contextmanager
def undisturbed() -> Iterator[None]:
    """Put off Ctrl-C and SIGTERM until the block is done: half a stop leaves processes."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGTERM})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def ticks(seconds: float, *, step: float = 0.02) -> Iterator[None]:
    """Yield at once, then every `step` seconds until `seconds` have passed, and once more."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        yield
        time.sleep(step)
    yield


def command_line(pid: int) -> str:
    """Return what `pid` was started with, or nothing if it is gone or cannot be asked."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
    except OSError:
        pass
    if not shutil.which("ps"):
        return ""
    asked = subprocess.run(
        ["ps", "-p", str(pid), "-o", "command="], capture_output=True, text=True, check=False
    )
    return asked.stdout.strip()
