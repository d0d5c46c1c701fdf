"""
Two ways to keep every state of a claim, measured on the same rows (docs/adr/0004-two-clocks.md).

Everything happens in temporary tables of one connection: nothing stored is read or changed.
"""

import json
import os
import statistics
from argparse import ArgumentParser
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from time import perf_counter
from typing import Any

import psycopg
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from psycopg import Connection, sql

CONFLICTS = 10
CLAIMS_A_BREACH = 5
CORRECTED_SHARE = 0.1
WRITE_ROUNDS = 5
READ_ROUNDS = 7
EMPTY = (
    *("said_precision", "said_stated", "said_zone", "said_zone_basis"),
    *("reliability", "correction_reason", "retraction_reason"),
)
FIRST = datetime(2020, 10, 10, tzinfo=UTC)
CORRECTED = FIRST + timedelta(days=30)
KNOWN_ON = FIRST + timedelta(days=15)
LATEST = FIRST + timedelta(days=365)

_BREACHES = """
    CREATE TEMPORARY TABLE bench_breach (id bigint PRIMARY KEY, conflict_id int NOT NULL);
    INSERT INTO bench_breach SELECT n, n % {conflicts} FROM generate_series(0, {last}) AS n;
    CREATE INDEX ON bench_breach (conflict_id);
"""
_PLAIN = "CREATE TEMPORARY TABLE bench_plain (LIKE public.agreements_claim INCLUDING ALL);"
_APPENDED = """
    CREATE TEMPORARY TABLE bench_claim_id (id bigint PRIMARY KEY);
    CREATE TEMPORARY TABLE bench_row (LIKE public.agreements_claim INCLUDING ALL);
    ALTER TABLE bench_row DROP CONSTRAINT bench_row_pkey;
    ALTER TABLE bench_row ADD COLUMN row_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY;
    CREATE INDEX ON bench_row (id, recorded_at);
"""
_SNAPSHOTS = """
    CREATE TEMPORARY TABLE bench_claim (LIKE public.agreements_claim INCLUDING ALL);
    CREATE TEMPORARY TABLE bench_state (LIKE public.agreements_claimstate INCLUDING ALL);
    CREATE FUNCTION pg_temp.bench_snapshot() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        INSERT INTO bench_state ({columns}, pgh_obj_id, pgh_created_at, pgh_label)
            VALUES ({new}, NEW.id, now(), 'state');
        RETURN NULL;
    END $$;
    CREATE TRIGGER bench_snapshot AFTER INSERT OR UPDATE ON bench_claim
        FOR EACH ROW EXECUTE FUNCTION pg_temp.bench_snapshot();
"""
_IDENTITY = "INSERT INTO bench_claim_id VALUES (%(id)s);"
_INSERT = "INSERT INTO {table} ({columns}) VALUES ({values});"
_KNOWN = """
    SELECT DISTINCT ON (s.id) s.id, s.words FROM {table} s JOIN bench_breach b ON b.id = s.breach_id
    WHERE b.conflict_id = 1 AND s.recorded_at <= %s ORDER BY s.id, s.recorded_at DESC
"""
_CURRENT = """
    SELECT s.id, s.words FROM {table} s JOIN bench_breach b ON b.id = s.breach_id
    WHERE b.conflict_id = 1 ORDER BY s.id
"""
_UPDATE = "UPDATE {table} SET words = %(words)s, recorded_at = %(recorded_at)s WHERE id = %(id)s"


@dataclass(frozen=True)
class Arm:
    """One way: its tables, and the statements that write and read them."""

    name: str
    tables: tuple[str, ...]
    make: str
    insert: str
    correct: str
    current: str
    known: str = ""


ARMS = (
    Arm(
        "no history",
        ("bench_plain",),
        _PLAIN,
        _INSERT.replace("{table}", "bench_plain"),
        _UPDATE.format(table="bench_plain"),
        _CURRENT.format(table="bench_plain"),
    ),
    Arm(
        "append-only rows",
        ("bench_row", "bench_claim_id"),
        _APPENDED,
        _IDENTITY + _INSERT.replace("{table}", "bench_row"),
        _INSERT.replace("{table}", "bench_row"),
        _KNOWN.format(table="bench_row"),
        _KNOWN.format(table="bench_row"),
    ),
    Arm(
        "trigger snapshots",
        ("bench_claim", "bench_state"),
        _SNAPSHOTS,
        _INSERT.replace("{table}", "bench_claim"),
        _UPDATE.format(table="bench_claim"),
        _CURRENT.format(table="bench_claim"),
        _KNOWN.format(table="bench_state"),
    ),
)


class Command(BaseCommand):
    """Print the time and the room that each way takes."""

    help = "Compare append-only rows with trigger snapshots for the states of claims."
    requires_system_checks: tuple[str, ...] = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--claims", type=int, default=20_000, help="how many claims to insert")
        parser.add_argument("--json", action="store_true", help="print one JSON document")
        parser.add_argument(
            "--database",
            default=os.environ.get("DATABASE_OWNER_URL") or settings.DATABASE_URL,
            help="address of a migrated database, as a role that may make temporary tables",
        )

    def handle(self, *args: object, **options: Any) -> None:
        if options["claims"] < CONFLICTS * CLAIMS_A_BREACH:
            raise CommandError(f"Give at least {CONFLICTS * CLAIMS_A_BREACH} claims.")
        with psycopg.connect(options["database"]) as connection:
            figures = compare(connection, options["claims"])
        if options["json"]:
            self.stdout.write(json.dumps(figures, indent=2))
        else:
            for name, arm in figures["arms"].items():
                self.stdout.write(f"{name}: {arm}")


def compare(connection: Connection, claims: int) -> dict[str, Any]:
    """
    Return the figures of all arms: the median and the best of the seconds, sizes in megabytes.

    The arms take turns, so that whatever else the machine does falls on all of them.

    :raises CommandError: if the ways do not answer alike; then their times mean nothing.
    """
    writes: dict[str, list[tuple[float, float]]] = {arm.name: [] for arm in ARMS}
    for _ in range(WRITE_ROUNDS):
        connection.rollback()
        prepare(connection, claims)
        for arm in ARMS:
            writes[arm.name].append(write(connection, arm, claims))
    reads, rows_read = read_all(connection)
    sizes = {arm.name: sum(_size(connection, table) for table in arm.tables) for arm in ARMS}
    connection.rollback()
    return {
        "postgresql": connection.info.server_version // 10000,
        "claims": claims,
        "rows_read": rows_read,
        "arms": {
            name: {
                "insert": _spread([pair[0] for pair in writes[name]]),
                "correct": _spread([pair[1] for pair in writes[name]]),
                **reads[name],
                "megabytes": round(sizes[name] / 1e6, 1),
            }
            for name in writes
        },
    }


def prepare(connection: Connection, claims: int) -> None:
    """Make the temporary tables of all arms; a rollback removes them."""
    columns = list(_row(0))
    names = sql.SQL(", ").join(map(sql.Identifier, columns))
    new = sql.SQL(", ").join(sql.SQL("NEW.{}").format(sql.Identifier(name)) for name in columns)
    last = sql.Literal(claims // CLAIMS_A_BREACH)
    connection.execute("SET LOCAL temp_buffers = '128MB'")  # or the tables are read from disk
    connection.execute(sql.SQL(_BREACHES).format(conflicts=sql.Literal(CONFLICTS), last=last))
    for arm in ARMS:
        connection.execute(sql.SQL(arm.make).format(columns=names, new=new))


def read_all(connection: Connection) -> tuple[dict[str, dict[str, Any]], dict[str, int]]:
    """Return the seconds of each arm's queries, and how many rows each query gave."""
    seconds: dict[tuple[str, str], list[float]] = {}
    answers: dict[str, list[list[Any]]] = {"current": [], "known": []}
    for turn in range(READ_ROUNDS):
        for arm in ARMS:
            for name, query in (("current", arm.current), ("known", arm.known)):
                if not query:
                    continue
                spent, rows = read(connection, query, KNOWN_ON if name == "known" else LATEST)
                seconds.setdefault((arm.name, name), []).append(spent)
                if turn == 0:
                    answers[name].append(rows)
    if any(rows != found[0] for found in answers.values() for rows in found):
        raise CommandError("The ways do not give the same claims. Their times mean nothing.")
    figures: dict[str, dict[str, Any]] = {arm.name: {} for arm in ARMS}
    for (arm_name, name), values in seconds.items():
        figures[arm_name][name] = _spread(values)
    return figures, {name: len(found[0]) for name, found in answers.items()}


def write(connection: Connection, arm: Arm, claims: int) -> tuple[float, float]:
    """Return the seconds to insert all claims and to correct every tenth, one by one."""
    corrections = [
        _row(claim) | {"words": f"Corrected: claim {claim}.", "recorded_at": CORRECTED}
        for claim in range(0, claims, round(1 / CORRECTED_SHARE))
    ]
    inserted = _seconds(
        lambda: _run_each(connection, arm.insert, [_row(claim) for claim in range(claims)])
    )
    corrected = _seconds(lambda: _run_each(connection, arm.correct, corrections))
    for table in arm.tables:
        connection.execute(sql.SQL("ANALYZE {}").format(sql.Identifier(table)))
    return inserted, corrected


def read(connection: Connection, query: str, known_on: datetime) -> tuple[float, list[Any]]:
    """Return the seconds of a query, and its rows."""
    values = [known_on] if "%s" in query else None
    began = perf_counter()
    rows = connection.execute(query, values).fetchall()
    return perf_counter() - began, rows


def _run_each(connection: Connection, statement: str, rows: list[dict[str, Any]]) -> None:
    names = list(rows[0])
    query = (
        sql.SQL(statement)
        .format(
            columns=sql.SQL(", ").join(map(sql.Identifier, names)),
            values=sql.SQL(", ").join(map(sql.Placeholder, names)),
        )
        .as_string(connection)
    )
    with connection.cursor() as cursor:
        for part in filter(None, query.split(";")):
            cursor.executemany(part, rows)


def _row(claim: int) -> dict[str, Any]:
    """Return a claim as people enter them: a sentence, its quotation and where it is from."""
    words = f"Claim {claim}: the other side fired on a village in the evening, we answered."
    empty = dict.fromkeys(EMPTY, "")
    return empty | {
        "id": claim,
        "breach_id": claim // CLAIMS_A_BREACH,
        "kind": "accusation",
        "claimant_id": claim % 12,
        "words": words,
        "quote": words * 2,
        "citation": f"https://news.example/{claim}",
        "origin": f"origin {claim}",
        "against_interest": False,
        "retracted": False,
        "recorded_at": FIRST,
        "recorded_basis": "declared",
    }


def _spread(seconds: list[float]) -> dict[str, float]:
    """Return the median, and the best: what it takes when nothing else runs."""
    return {"median": round(statistics.median(seconds), 4), "best": round(min(seconds), 4)}


def _seconds(work: Callable[[], Any]) -> float:
    began = perf_counter()
    work()
    return perf_counter() - began


def _size(connection: Connection, table: str) -> int:
    found = connection.execute("SELECT pg_total_relation_size(%s::regclass)", [table]).fetchone()
    return int(found[0]) if found else 0
