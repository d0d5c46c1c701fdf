"""Rows into the database by COPY: the quickest way in that still fires every trigger."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import connection
from psycopg import sql

Row = dict[str, Any]


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
