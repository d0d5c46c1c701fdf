"""A PostgreSQL for one command: empty, in a temporary folder, gone afterwards."""

import contextlib
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tracker.services.postgres import NOT_DURABLE, Postgres
from tracker.services.processes import socket_folder


@contextlib.contextmanager
def throw_away_postgres(prefix: str) -> Iterator[Postgres]:
    """
    Have a server of one's own running; `prefix` begins the name of its folder.

    :raises ServicesError: if it does not come up.
    """
    with tempfile.TemporaryDirectory(prefix=prefix) as made:
        folder = Path(made).resolve()
        folder.chmod(0o711)  # where root must start the server as nobody, nobody has to get in
        server = Postgres(folder, socket_folder(folder), NOT_DURABLE)
        with contextlib.ExitStack() as left:
            left.callback(server.sockets.rmdir)
            left.callback(server.stop)
            server.start()
            yield server
