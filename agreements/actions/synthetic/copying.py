"""Rows into the database by COPY: the quickest way in that still fires every trigger."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from django.db import connection
from django.utils import timezone
from psycopg import sql

Row = dict[str, Any]
# What invented articles and links name as the program that made them.
MODEL = "synthetic"


def copy_in(table: str, rows: Sequence[Row]) -> list[int]:
    """
    Copy rows of one shape into one of our tables; return their new numbers, in order.

    Nobody else may write to the table meanwhile with lower numbers: they are read back as the
    newest of the table, within this transaction.
    """
    if not rows:
        return []
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT coalesce(max(id), 0) FROM agreements_{table}")  # noqa: S608  # a name of ours
        last = cursor.fetchone()[0]
        copy_rows(table, rows)
        cursor.execute(
            f"SELECT id FROM agreements_{table} WHERE id > %s ORDER BY id LIMIT %s",  # noqa: S608
            [last, len(rows)],
        )
        return [number for (number,) in cursor.fetchall()]


def copy_rows(table: str, rows: Sequence[Row]) -> None:
    """Copy rows of one shape into one of our tables."""
    if not rows:
        return
    names = list(rows[0])
    statement = sql.SQL("COPY {} ({}) FROM STDIN").format(
        sql.Identifier(f"agreements_{table}"), sql.SQL(", ").join(map(sql.Identifier, names))
    )
    with connection.cursor() as cursor:
        _write(cursor.cursor, statement, ([row[name] for name in names] for row in rows))


def _write(cursor: Any, statement: sql.Composed, rows: Iterable[Sequence[Any]]) -> None:
    with cursor.copy(statement) as copy:
        for row in rows:
            copy.write_row(row)


def fuzzy(name: str, earliest: Any, latest: Any, *, precision: str, zone: str) -> Row:
    """Return the six columns of a fuzzy time; without moments, those of "not known"."""
    known = earliest is not None
    return {
        f"{name}_earliest": earliest,
        f"{name}_latest": latest,
        f"{name}_precision": precision if known else "",
        f"{name}_stated": "",
        f"{name}_zone": zone if known else "",
        f"{name}_zone_basis": "inferred_place" if known else "",
    }


def as_linked(text: str, sha256: str, published: datetime, *, zone: str) -> Row:
    """Return the columns of an invented article that say it was taken in, and linked just now."""
    return {
        **fuzzy("published", published, published, precision="minute", zone=zone),
        "published_basis": "stated",
        "text": text,
        "text_sha256": sha256,
        "extractor": MODEL,
        "signature_keys": [],
        "quote_keys": [],
        "status": "done",
        "status_reason": "",
        "attempts": 1,
        "taken_in_at": published,
        "linked_at": timezone.now(),
        "link_model": MODEL,
    }
