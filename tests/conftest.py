"""
Servers of the tests' own, and the rights with which the tests run.

The first test that needs a database starts a throw-away PostgreSQL and Valkey in a temporary
folder; tests of pure code start nothing. With DATABASE_URL set, that server is used instead: the
role there (DATABASE_OWNER_URL's, if given) must be allowed to create a database.

The test database is made and emptied by the role that owns the tables. The tests themselves run
with the rights of the runtime role, so a missing grant fails here and not in production.

Two workers share the tests (pytest-xdist), each with servers of its own.
"""

import contextlib
import fcntl
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.signals import connection_created
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

from tracker.database import database_settings
from tracker.fresh import make_tables
from tracker.migrating import fingerprint
from tracker.services import Endpoints
from tracker.services.postgres import NOT_DURABLE, OWNER, RUNTIME, Postgres
from tracker.services.processes import socket_folder
from tracker.services.valkey import Valkey

# Sixty commands run as processes of their own here; each would compile our modules anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
# Each worker would open the sentence encoder for a few sentences; tests that want it open it.
os.environ["LINK_ENCODER"] = settings.LINK_ENCODER = "none"

_FOLDERS = f"tracker-tests-{os.getuid()}-"
_DRIVES_BROWSER = "tests/e2e/"
_MEMORY = Path("/dev/shm")
_ROOM_BYTES = 2_000_000_000
_USES_DATABASE = {
    "db",
    "transactional_db",
    "live_server",
    "django_db_reset_sequences",
    "django_db_serialized_rollback",
}


class _OneWorkerAPart(LoadScopeScheduling):
    """Give each file to one worker; what shares a demonstration is one part, and stays together."""

    def _split_scope(self, nodeid: str) -> str:
        return _DRIVES_BROWSER if nodeid.startswith(_DRIVES_BROWSER) else nodeid.partition("::")[0]


@pytest.hookimpl(optionalhook=True)  # plain pytest knows nothing of workers
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> _OneWorkerAPart:
    """Share the tests out as above."""
    return _OneWorkerAPart(config, log)


@pytest.fixture(scope="session", autouse=True)
def _quick_and_apart(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Hash passwords quickly, and keep evidence away from the real folder."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.EVIDENCE_DIR = tmp_path_factory.mktemp("evidence")


@pytest.fixture(scope="session")
def servers() -> Iterator[Endpoints]:
    """Have PostgreSQL and Valkey for this run, their addresses also in the environment."""
    if os.environ.get("DATABASE_URL"):
        url = os.environ["DATABASE_URL"]
        yield Endpoints(url, os.environ.get("DATABASE_OWNER_URL", url), settings.REDIS_URL)
        return
    with (
        _throw_away_folder() as folder,
        _throw_away_servers(folder) as endpoints,
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setenv("DATABASE_URL", endpoints.database_url)
        patch.setenv("DATABASE_OWNER_URL", endpoints.owner_database_url)
        patch.setenv("REDIS_URL", endpoints.redis_url)
        patch.setattr(settings, "REDIS_URL", endpoints.redis_url)
        patch.setattr(settings, "CELERY_BROKER_URL", endpoints.redis_url)
        yield endpoints


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    servers: Endpoints, django_db_modify_db_settings_parallel_suffix: None
) -> None:
    """Point Django at the servers of this run before it makes the test database."""
    owner = database_settings(servers.owner_database_url, pool_size=0)
    owner.pop("ENGINE")
    connections["default"].settings_dict.update(owner)
    if make_tables(servers.owner_database_url, fingerprint()):  # `migrate` then finds it all done
        connections["default"].settings_dict["TEST"]["TEMPLATE"] = owner["NAME"]


@pytest.fixture(autouse=True)
def _runtime_rights(request: pytest.FixtureRequest) -> Iterator[None]:
    """Run what a test does in the database with the rights the program has."""
    marked = request.node.get_closest_marker("django_db")
    if not marked and not _USES_DATABASE & set(request.fixturenames):
        yield
        return
    request.getfixturevalue("db")
    connection = connections["default"]
    connection_created.connect(_take_runtime_role)
    connection.ensure_connection()
    _take_runtime_role(None, connection)
    try:
        yield
    finally:
        connection_created.disconnect(_take_runtime_role)
        _take_owner_role(connection)


@pytest.fixture
def as_owner() -> Callable[[], AbstractContextManager[None]]:
    """Return a context manager for the few lines of a test that only the owner may run."""

    @contextlib.contextmanager
    def owner() -> Iterator[None]:
        connection = connections["default"]
        _take_owner_role(connection)
        try:
            yield
        finally:
            _take_runtime_role(None, connection)

    return owner


def _take_runtime_role(sender: object, connection: BaseDatabaseWrapper, **kwargs: object) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"SET ROLE {RUNTIME}")


def _take_owner_role(connection: BaseDatabaseWrapper) -> None:
    """Go back, unless a failed statement or a closed connection has done so already."""
    if connection.connection is not None and not connection.needs_rollback:
        with connection.cursor() as cursor:
            cursor.execute("RESET ROLE")


def quick_folder() -> Path:
    """Return a temporary folder in memory where there is room for one, else the usual one."""
    with contextlib.suppress(OSError):
        if shutil.disk_usage(_MEMORY).free > _ROOM_BYTES and os.access(_MEMORY, os.W_OK):
            return _MEMORY
    return Path(tempfile.gettempdir())


@contextlib.contextmanager
def _throw_away_servers(folder: Path) -> Iterator[Endpoints]:
    postgres, valkey = _servers_in(folder)
    try:
        postgres.start()
        valkey.start()
        with postgres.administer("postgres") as connection:
            connection.execute(f"ALTER ROLE {OWNER} CREATEDB")
            connection.execute(f"GRANT {RUNTIME} TO {OWNER} WITH INHERIT FALSE, SET TRUE")
        yield Endpoints(postgres.url(RUNTIME), postgres.url(OWNER), valkey.url)
    finally:
        valkey.stop()
        postgres.stop()


def _servers_in(folder: Path) -> tuple[Postgres, Valkey]:
    sockets = socket_folder(folder)
    # A clean-up of its own is a writer, beside which nothing is remembered (docs/adr/0007).
    quiet = {**NOT_DURABLE, "autovacuum": "off"}
    return Postgres(folder, sockets, quiet), Valkey(folder / "valkey", sockets)


@contextlib.contextmanager
def _throw_away_folder() -> Iterator[Path]:
    """Yield a folder that is removed afterwards, and remove those of runs that were killed."""
    with contextlib.ExitStack() as held:
        # One worker at a time, or it takes a folder for left over that another has just made.
        with (quick_folder() / f"{_FOLDERS}mutex").open("ab") as mutex:
            fcntl.flock(mutex, fcntl.LOCK_EX)
            for left_over in quick_folder().glob(f"{_FOLDERS}*/"):
                _remove_if_nobody_uses(left_over)
            folder = Path(tempfile.mkdtemp(prefix=_FOLDERS, dir=quick_folder()))
            fcntl.flock(held.enter_context((folder / "lock").open("wb")), fcntl.LOCK_EX)
        held.callback(_remove, folder)
        folder.chmod(0o711)  # where root must start the server as nobody, nobody has to get in
        yield folder


def _remove_if_nobody_uses(folder: Path) -> None:
    with contextlib.suppress(OSError), (folder / "lock").open("ab") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        for server in _servers_in(folder):
            server.stop()
        _remove(folder)


def _remove(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    shutil.rmtree(socket_folder(folder), ignore_errors=True)
