"""Running a command of manage.py, with the embedded servers where it needs a database."""

import argparse
import contextlib
import gc
import os
import secrets
import signal
import sys
import threading
import time
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import FrameType

import django
from django.core.exceptions import ImproperlyConfigured
from django.core.management import (
    execute_from_command_line,
    get_commands,
    load_command_class,
)
from dotenv import load_dotenv
from environs import EnvError

from tracker import services
from tracker.demonstration import DEFAULT_PORT, require_free
from tracker.migrating import forget_migrations, migrate_embedded, run_migrate

BASE_DIR = Path(__file__).resolve().parent.parent

# Moment of `time.monotonic` at which this process began; `demo` counts from it.
process_started = time.monotonic()
# The embedded servers this process uses, if it does.
embedded_endpoints: services.Endpoints | None = None

_INTERRUPTED = 130  # what shells report after Ctrl-C

# Everything else reads or writes the database.
_WITHOUT_DATABASE = {
    "bench_linker",
    "check",
    "collectstatic",
    "compilemessages",
    "diffsettings",
    "evaluate_linker",
    "evaluate_suggestions",
    "findstatic",
    "fresh_schema",  # on a server of its own
    "help",
    "link_corpus",
    "makemessages",
    "makemigrations",
    "replay",
    "segment_text",
    "train_linker",
    "services",  # is about the servers
    "version",
}


def run(argv: Sequence[str], *, started: float) -> None:
    """
    Run the command in `argv`, whose first item is the program's name.

    Without DATABASE_URL the embedded servers are started, or shared if they run, and their
    database brought up to date before the command; afterwards the last user stops them.
    `started` is when the process began, by `time.monotonic`.
    """
    global process_started  # known once per process, before anything else runs
    process_started = started
    load_dotenv(BASE_DIR / ".env")
    os.environ["VAR_DIR"] = str(var_folder())  # the same for children, wherever they run
    command = argv[1] if len(argv) > 1 else "help"
    if command == "demo":
        gc.disable()  # it takes a tenth of the start; `demo` switches it on when it only waits
    try:
        if command == "demo":
            _prepare_demonstration(argv[2:])
        with _database_for(command, argv):
            execute_from_command_line(list(argv))
    except (services.ServicesError, ImproperlyConfigured, EnvError) as error:
        sys.exit(f"{error}")
    except KeyboardInterrupt:
        sys.exit(_INTERRUPTED)


def _prepare_demonstration(arguments: Sequence[str]) -> None:
    """Say that this is the demonstration, and find out at once whether its port is free."""
    if os.environ.get("TRACKER_ENV") == "production":
        raise services.ServicesError("TRACKER_ENV is production: no demonstration runs there.")
    os.environ["DEMO"] = "1"
    parser = argparse.ArgumentParser(prog="manage.py demo", add_help=False)
    parser.add_argument("--port", type=int, default=DEFAULT_PORT)
    if not {"-h", "--help"} & set(arguments):
        require_free(parser.parse_known_args(arguments)[0].port)


def var_folder() -> Path:
    """Return the folder of the embedded servers' data."""
    return Path(os.environ.get("VAR_DIR") or BASE_DIR / "var").absolute()


def is_set(variable: str) -> bool:
    """Return whether the environment gives `variable`, or a file that holds it."""
    return bool(os.environ.get(variable) or os.environ.get(f"{variable}_FILE"))


def keep_secret_key(var: Path) -> None:
    """
    Set SECRET_KEY to a random one kept in `var`, unless there is one or this is production.

    So sessions of one's own machine survive a restart and nobody can guess the key.
    """
    if is_set("SECRET_KEY") or os.environ.get("TRACKER_ENV") == "production":
        return
    file = var / "secret_key"
    with contextlib.suppress(OSError):  # a folder not ours to write: the default key serves
        if not file.exists():
            var.mkdir(parents=True, exist_ok=True)
            with (
                contextlib.suppress(FileExistsError),
                open(file, "x", opener=lambda path, flags: os.open(path, flags, 0o600)) as new,
            ):
                new.write(secrets.token_urlsafe(48))
        os.environ["SECRET_KEY"] = file.read_text() or secrets.token_urlsafe(48)


@contextlib.contextmanager
def embedded_servers(var: Path, command: str) -> Iterator[services.Endpoints]:
    """
    Have the embedded servers running and their addresses in the environment, for `command`.

    A REDIS_URL that is already set is kept, and no Valkey is started.
    """
    global embedded_endpoints
    keep_secret_key(var)
    valkey = not is_set("REDIS_URL")
    with _ending_in_order():
        _put_into_environment(services.addresses(var, valkey=valkey))
        _sign_in_as_owner(command)
        loading = threading.Thread(target=_load, args=[command], daemon=True)
        loading.start()
        with services.use(var, valkey=valkey) as endpoints:
            loading.join()
            embedded_endpoints = endpoints
            yield endpoints


def _put_into_environment(endpoints: services.Endpoints) -> None:
    """Let settings and child processes find the servers."""
    os.environ["DATABASE_URL"] = endpoints.database_url
    os.environ["DATABASE_OWNER_URL"] = endpoints.owner_database_url
    if endpoints.redis_url:
        os.environ["REDIS_URL"] = endpoints.redis_url


def _load(command: str) -> None:
    """Load settings, models and the command's module, while the servers start."""
    # Whatever is wrong, the main thread meets it again, and reports it.
    with contextlib.suppress(Exception):
        django.setup()
        load_command_class(get_commands()[command], command)


@contextlib.contextmanager
def _database_for(command: str, argv: Sequence[str]) -> Iterator[None]:
    """Give the command its database: the servers if there are none, the owner to migrate."""
    if command == "makemigrations":
        # It would like to compare with a database, and says so at length where none runs.
        warnings.filterwarnings("ignore", message="Got an error checking a consistent migration")
    asks_only = command in _WITHOUT_DATABASE or command.startswith("-")
    if asks_only or {"-h", "--help"} & set(argv[2:]):
        yield
        return
    if is_set("DATABASE_URL"):
        _sign_in_as_owner(command)
        yield
        return
    with embedded_servers(var_folder(), command) as endpoints:
        if command == "migrate":
            forget_migrations(endpoints)
        elif command != "demo":  # migrates itself, while the web server starts
            migrate_embedded(var_folder(), endpoints)
        yield


def migrate_for_demonstration() -> None:
    """
    Bring the database the demonstration found up to date: the embedded one, or its user's.

    :raises ServicesError: if it cannot be migrated.
    """
    if embedded_endpoints is None:
        run_migrate(os.environ.get("DATABASE_OWNER_URL", ""))
    else:
        migrate_embedded(var_folder(), embedded_endpoints)


def _sign_in_as_owner(command: str) -> None:
    """Let `migrate` use the role that owns the tables, where one is named."""
    if command != "migrate":
        return
    for suffix in ("", "_FILE"):
        owner = os.environ.get(f"DATABASE_OWNER_URL{suffix}")
        if owner:
            os.environ.pop("DATABASE_URL_FILE", None)
            os.environ[f"DATABASE_URL{suffix}"] = owner


@contextlib.contextmanager
def _ending_in_order() -> Iterator[None]:
    """Let a SIGTERM end the block as Ctrl-C does, so that what was started is stopped."""

    def leave(number: int, frame: FrameType | None) -> None:
        raise SystemExit(128 + number)

    before = signal.signal(signal.SIGTERM, leave)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
