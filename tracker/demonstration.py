"""The processes of the demonstration: the web server and the worker, watched and ended."""

import contextlib
import ctypes
import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from tracker.services import processes
from tracker.services.processes import ServicesError

_ROOT = Path(__file__).resolve().parent.parent

HOST = "127.0.0.1"
DEFAULT_PORT = 8000
_STOP_SECONDS = 2.0
_STEADY_SECONDS = 10.0  # what ran this long and then ended is started once more
_LOG_LINES = 5
_PARENT_DEATH_SIGNAL = 1  # PR_SET_PDEATHSIG of prctl(2)


class Child:
    """One process of the demonstration, with its log."""

    def __init__(self, name: str, command: Sequence[str], log: Path) -> None:
        self.name = name
        self._command = command
        self._log = log
        self._process = self._start()

    def ended(self) -> bool:
        """Return whether it is no longer running."""
        return self._process.poll() is not None

    def revive(self) -> None:
        """
        Start it again after it ended.

        :raises ServicesError: if it ended right after its start: it would do so again.
        """
        if time.monotonic() - self._started < _STEADY_SECONDS:
            raise ServicesError(self.report())
        self._process = self._start()

    def report(self) -> str:
        """Say how it ended, with the last lines of its log."""
        lines = self._log.read_text(errors="replace").splitlines()[-_LOG_LINES:]
        status = self._process.poll()
        how = f"by signal {-status}" if status is not None and status < 0 else f"with {status}"
        return "\n  ".join([f"The {self.name} ended {how} (log: {self._log}).", *lines])

    def ask_to_end(self) -> None:
        """Ask it to finish what it does and end."""
        with contextlib.suppress(ProcessLookupError):
            self._process.terminate()

    def make_end(self, *, by: float) -> None:
        """Wait until `by` (`time.monotonic`), then end what is left of its whole session."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(max(0.0, by - time.monotonic()))
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def _start(self) -> subprocess.Popen[bytes]:
        """Start it in a session of its own: Ctrl-C reaches us alone, and we end it in order."""
        self._started = time.monotonic()
        with self._log.open("wb") as log:
            return subprocess.Popen(
                self._command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                cwd=_ROOT,
                start_new_session=True,
                preexec_fn=_end_with_parent if sys.platform == "linux" else None,
            )


def _end_with_parent() -> None:
    """Have the system end this process when its parent is killed and cannot do it."""
    ctypes.CDLL(None).prctl(_PARENT_DEATH_SIGNAL, signal.SIGTERM)


def web_command(port: int) -> list[str]:
    """Return the web server's command: one process of eight threads, this machine only."""
    return [
        *(sys.executable, "-m", "gunicorn", "tracker.wsgi"),
        *("--bind", f"{HOST}:{port}"),
        *("--worker-class", "gthread", "--workers", "1", "--threads", "8"),
        *("--graceful-timeout", "1", "--no-control-socket"),
    ]


def worker_command(var: Path) -> list[str]:
    """Return the worker's command: two threads, and beat beside them."""
    schedule = var / "celerybeat-schedule"
    for left_over in var.glob(f"{schedule.name}*"):
        left_over.unlink()
    return [
        *(sys.executable, "-m", "celery", "--app", "tracker", "worker"),
        *("--pool", "threads", "--concurrency", "2"),
        *("--beat", "--schedule", str(schedule)),
        *("--loglevel", "INFO", "--without-gossip", "--without-mingle"),
    ]


@contextlib.contextmanager
def running(children: list[Child]) -> Iterator[list[Child]]:
    """End every process in `children`, also those added meanwhile, when the block is left."""
    try:
        yield children
    finally:
        with processes.undisturbed():
            for child in children:
                child.ask_to_end()
            by = time.monotonic() + _STOP_SECONDS
            for child in children:
                child.make_end(by=by)


def watch(children: Sequence[Child], say: Callable[[str], object]) -> None:
    """Look at `children` for ever: say when one ends, and start it again."""
    while True:
        time.sleep(0.5)
        for child in children:
            if child.ended():
                say(child.report())
                child.revive()
                say(f"The {child.name} was started again.")


def require_free(port: int) -> None:
    """
    Make sure nobody listens on `port`.

    :raises ServicesError: if somebody does, or the port may not be used.
    """
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as error:
            raise ServicesError(
                f"Port {port} cannot be used: {error.strerror}. Another demonstration may be "
                f"running. Choose another port: manage.py demo --port {port + 1}"
            ) from error


def wait_for_page(port: int, child: Child, *, seconds: float) -> None:
    """
    Wait until the address sends a visitor to a page that answers 200, for `seconds` at most.

    Which page that is the web server says: to work it out here would load all pages a second
    time, while somebody waits.

    :raises ServicesError: if none does, or `child`, which serves it, ends.
    """
    path, answer = "/", "no answer"
    for _ in processes.ticks(seconds, step=0.05):
        if child.ended():
            raise ServicesError(child.report())
        with contextlib.suppress(OSError, http.client.HTTPException):
            status, answer, elsewhere = _get(port, path)
            if status == http.HTTPStatus.OK:
                return
            path, answer = elsewhere or path, f"{status} {answer}"
    raise ServicesError(f"http://{HOST}:{port}{path} does not answer: {answer}")


def _get(port: int, path: str) -> tuple[int, str, str]:
    """Ask for one page, past any proxy: its status, the start of its text, where it sends us."""
    connection = http.client.HTTPConnection(HOST, port, timeout=10)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        text = answer.read(300).decode("utf-8", "replace")
        return answer.status, text, answer.headers.get("Location", "")
    finally:
        connection.close()
