"""The declared clock: how a loader says when a record became known."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from django.db import connection, transaction

from agreements.models.history import DECLARED_AT


@contextmanager
def declared_clock(at: datetime) -> Iterator[None]:
    """
    Record all that is written inside as known since `at` (aware), with the basis `declared`.

    Only the demonstration's loader and imports use this; everything else is dated by the
    database. It opens a transaction, and the setting ends with the block.
    """
    with transaction.atomic(savepoint=False), connection.cursor() as cursor:
        cursor.execute("SELECT set_config(%s, %s, true)", [DECLARED_AT, at.isoformat()])
        yield
        cursor.execute("SELECT set_config(%s, '', true)", [DECLARED_AT])
