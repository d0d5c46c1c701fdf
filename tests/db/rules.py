"""How a rule of the database is broken: a valid row, then one statement of plain SQL."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from django.db import DatabaseError, connection, models, transaction


@dataclass(frozen=True)
class Case:
    """
    A statement that one rule must refuse.

    `make` returns the valid row; `sql` may refer to it as ``{row}``. With `owner` the
    statement is run by the owner of the tables, because the runtime role could not even try it.
    Where another rule says as much and would speak first, the owner sets it aside: `besides`
    names that constraint, `without_triggers` means the triggers of the table.
    """

    name: str
    make: Callable[[], Any]
    sql: str
    owner: bool = False
    without_triggers: bool = False
    besides: str = ""
    note: str = field(default="", compare=False)


def changed(
    name: str,
    factory: Any,
    assignments: str,
    *,
    without_triggers: bool = False,
    besides: str = "",
    **options: Any,
) -> Case:
    """Return the case of a row that is changed to something the rule forbids."""
    table = factory._meta.model._meta.db_table
    sql = f"UPDATE {table} SET {assignments} WHERE id = {{row.pk}}"
    return Case(
        name,
        lambda: factory(**options),
        sql,
        owner=without_triggers or bool(besides),
        without_triggers=without_triggers,
        besides=besides,
        note=assignments,
    )


def removed(name: str, factory: Any, **options: Any) -> Case:
    """Return the case of a row that is kept for ever."""
    table = factory._meta.model._meta.db_table
    sql = f"DELETE FROM {table} WHERE id = {{row.pk}}"
    return Case(name, lambda: factory(**options), sql, owner=True, note="removed")


def copied(name: str, factory: Any, options: dict[str, Any] | None = None, **columns: str) -> Case:
    """Return the case of a second row like the first but for some columns, given as SQL."""
    model: type[models.Model] = factory._meta.model
    names = [
        column.column
        for column in model._meta.concrete_fields
        if not column.primary_key and not column.generated
    ]
    values = [columns.get(column, f'"{column}"') for column in names]
    quoted = ", ".join(f'"{column}"' for column in names)
    sql = (
        f"INSERT INTO {model._meta.db_table} ({quoted}) "
        f"SELECT {', '.join(values)} FROM {model._meta.db_table} WHERE id = {{row.pk}}"
    )
    return Case(name, lambda: factory(**(options or {})), sql, note="a second row")


def unknown(name: str, factory: Any, column: str, **options: Any) -> Case:
    """Return the case of a column with a word outside its vocabulary."""
    return changed(name, factory, f"{column} = 'no such term'", **options)


def fuzzy(table: str, factory: Any, column: str, *, null: bool = True) -> list[Case]:
    """Return the cases of a fuzzy time: only partly there, in no vocabulary, back to front."""
    whole, in_order = f"{table}_{column}_whole", f"{table}_{column}_in_order"
    filled = (
        f"{column}_earliest = '2020-10-30T00:00Z', {column}_latest = '2020-10-30T01:00Z', "
        f"{column}_precision = 'interval', {column}_zone = 'UTC', {column}_zone_basis = 'unspecified'"
    )
    empty = f"{column}_earliest = NULL, {column}_latest = NULL, {column}_precision = '', {column}_stated = ''"
    return [
        changed(whole, factory, filled.replace("'interval'", "'vaguely'")),
        changed(whole, factory, filled.replace("'unspecified'", "''")),
        changed(whole, factory, filled.replace("'UTC'", "''")),
        changed(
            in_order, factory, filled.replace("T01:00Z", "T00:00Z", 1).replace("30T00", "31T00", 1)
        ),
        *(
            [
                changed(whole, factory, filled.replace("'2020-10-30T01:00Z'", "NULL")),
                changed(
                    whole, factory, f"{empty}, {column}_zone = 'UTC', {column}_zone_basis = ''"
                ),
            ]
            if null
            else []
        ),
    ]


def recorded(table: str, factory: Any) -> Case:
    """Return the case of a basis of the second clock; its triggers would correct it."""
    return unknown(
        f"{table}_recorded_basis_known", factory, "recorded_basis", without_triggers=True
    )


def not_negative(factory: Any, *columns: str) -> list[Case]:
    """Return the cases of columns that Django declares positive."""
    table = factory._meta.model._meta.db_table
    return [changed(f"{table}_{column}_check", factory, f'"{column}" = -1') for column in columns]


def beside(factory: Any, **others: Any) -> Callable[[], Any]:
    """Return a maker of a row with rows of other factories as its attributes."""

    def make() -> Any:
        row = factory()
        for name, other in others.items():
            setattr(row, name, other())
        return row

    return make


def retracted(table: str, factory: Any) -> list[Case]:
    """Return the cases of a retraction without a reason, and of a reason without retraction."""
    name = f"{table}_retracted_with_a_reason"
    return [
        changed(name, factory, "retracted = true"),
        changed(name, factory, "retraction_reason = 'printed twice'"),
    ]


def parametrised(cases: list[Case]) -> pytest.MarkDecorator:
    """Return the mark that runs a test once for each case."""
    return pytest.mark.parametrize(
        "case", cases, ids=[f"{case.name}: {case.note[:60]}" for case in cases]
    )


def refusal(case: Case, as_owner: Callable[[], Any]) -> str | None:
    """Run a case and return the name of the rule that refuses it, or None if none does."""
    row = case.make()
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        if not case.owner:
            return _refused_by(cursor, case.sql.format(row=row))
        with as_owner():
            if case.without_triggers:
                cursor.execute(f"ALTER TABLE {row._meta.db_table} DISABLE TRIGGER USER")
            if case.besides:
                cursor.execute(f"ALTER TABLE {row._meta.db_table} DROP CONSTRAINT {case.besides}")
            return _refused_by(cursor, case.sql.format(row=row))


def _refused_by(cursor: Any, sql: str) -> str | None:
    try:
        with transaction.atomic():
            cursor.execute(sql)
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    except DatabaseError as error:
        return error.__cause__.diag.constraint_name or str(error)
    return None
