"""
Cells that stay in memory between two requests, and are computed anew only where records changed.

PostgreSQL stays the only truth: before each answer one query asks whether any recorded state was
added. The state tables only grow, so their highest numbers say so; a record still being written
could come in under a lower number, so nothing is remembered while anybody writes. See
docs/adr/0007.
"""

import json
from collections import OrderedDict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from threading import Lock
from typing import Any

from django.apps import apps
from django.db import connection

from agreements.models import Agreement
from agreements.queries.known import KnownDuty, duties_known

MOST_REMEMBERED = 24
# The recorded tables by what a new state of theirs can change: the cells of some clauses, where
# it says which breach or duty it is about, or any cell.
_ABOUT_A_BREACH = {
    "BreachState": "pgh_obj_id",
    "BreachClauseState": "breach_id",
    "ClaimState": "breach_id",
    "ClaimAccusedState": "claim__breach_id",
    "AssessmentState": "breach_id",
}
_ABOUT_A_DUTY = {
    "FulfilmentState": "obligation__clause_id",
    "OverrideState": "obligation__clause_id",
}
_ABOUT_ALL = (
    "AgreementState",
    "AgreementRelationState",
    "ObligationState",
    "CoverageState",
    "TriggerState",
    "InterruptionState",
    "InterpretationState",
)
STATE_TABLES = (*_ABOUT_A_BREACH, *_ABOUT_A_DUTY, *_ABOUT_ALL)


@dataclass(frozen=True, slots=True)
class Stamp:
    """
    The highest number in every state table, and the file it is in: emptied, it starts another.

    `frame` stands for what the rules read that is not recorded: whose organ an actor is, and
    which clause lies under which. `snapshot` is the database's (lowest, highest) transaction.
    """

    numbers: dict[str, tuple[int, int]]
    frame: str
    snapshot: tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Entry:
    stamp: Stamp
    duties: tuple[KnownDuty, ...]


_memory: OrderedDict[tuple[str, int, datetime | None], _Entry] = OrderedDict()
_lock = Lock()


def duties_remembered(agreement: Agreement, known_on: datetime | None) -> tuple[KnownDuty, ...]:
    """
    Return what `duties_known` returns, from memory as far as no record has changed since.

    One query if nothing changed; two and some sixteen if something did, for the clauses it
    touches. A duty that did not change is the very object returned before.
    """
    return _remembered(agreement, known_on, read_stamp(agreement))


def duties_remembered_of(
    agreements: Collection[Agreement], known_on: datetime | None
) -> list[KnownDuty]:
    """
    Return what `duties_remembered` returns for several agreements. One query if nothing changed.

    Where something did, as many more as that takes for each agreement it touches.
    """
    if not agreements:
        return []
    stamps = read_stamps([agreement.pk for agreement in agreements])
    return [
        duty
        for agreement in agreements
        for duty in _remembered(agreement, known_on, stamps[agreement.pk])
    ]


def _remembered(
    agreement: Agreement, known_on: datetime | None, stamp: Stamp
) -> tuple[KnownDuty, ...]:
    key = (str(connection.settings_dict["NAME"]), agreement.pk, known_on)
    with _lock:
        entry = _memory.get(key)
    if entry is not None and _same(entry.stamp, stamp):
        return entry.duties
    nobody_writes = _nobody_writes_since(stamp)
    changed = _changed_clauses(agreement, entry.stamp, stamp, known_on) if entry else None
    if entry is None or changed is None:
        duties = tuple(duties_known(agreement, known_on))
    else:
        duties = tuple(_renewed(agreement, known_on, entry.duties, changed))
    if nobody_writes:
        with _lock:
            _memory[key] = _Entry(stamp, duties)
            _memory.move_to_end(key)
            while len(_memory) > MOST_REMEMBERED:
                _memory.popitem(last=False)
    return duties


def forget() -> None:
    """Forget everything; the next answer is read whole."""
    with _lock:
        _memory.clear()


def read_stamp(agreement: Agreement) -> Stamp:
    """Return the stamp of this moment. One query."""
    return read_stamps([agreement.pk])[agreement.pk]


def read_stamps(agreements: Sequence[int]) -> dict[int, Stamp]:
    """Return the stamps of this moment, by the agreements' numbers. One query."""
    columns = ", ".join(
        f"coalesce((SELECT max(pgh_id) FROM {table}), 0), pg_relation_filenode('{table}')"  # noqa: S608
        for table in map(_table, STATE_TABLES)
    )
    with connection.cursor() as cursor:
        cursor.execute(_STAMP.format(columns=columns), [list(agreements)])
        lowest, highest, organs, clauses, *numbers = cursor.fetchone()
    pairs = list(zip(numbers[::2], numbers[1::2], strict=True))
    frames: dict[str, str] = json.loads(clauses)
    return {
        number: Stamp(
            dict(zip(STATE_TABLES, pairs, strict=True)),
            organs + frames.get(str(number), ""),
            (lowest, highest),
        )
        for number in agreements
    }


_STAMP = """
    SELECT pg_snapshot_xmin(s)::text, pg_snapshot_xmax(s)::text,
        coalesce((SELECT md5(string_agg(concat_ws(':', id, parent_id), ',' ORDER BY id))
            FROM agreements_actor WHERE parent_id IS NOT NULL), ''),
        coalesce((SELECT json_object_agg(agreement_id, told)::text FROM (
            SELECT agreement_id, md5(string_agg(concat_ws(':', id, path, parent_id, "order"), ','
                ORDER BY id)) AS told
            FROM agreements_clause WHERE agreement_id = ANY(%s) GROUP BY agreement_id
        ) frames), '{{}}'),
        {columns}
    FROM pg_current_snapshot() s
"""
_WRITERS = "SELECT EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'transactionid' AND granted)"
_SNAPSHOT = (
    "SELECT pg_snapshot_xmin(s)::text, pg_snapshot_xmax(s)::text FROM pg_current_snapshot() s"
)


def _same(old: Stamp, new: Stamp) -> bool:
    return old.numbers == new.numbers and old.frame == new.frame


def _nobody_writes_since(stamp: Stamp) -> bool:
    """
    Tell whether no transaction was writing when the stamp was read.

    One below the highest would show in the stamp itself; one above is either still writing, and
    holds its lock, or has ended since, and so raised the highest.
    """
    lowest, highest = stamp.snapshot
    with connection.cursor() as cursor:
        cursor.execute(_WRITERS)
        writing = cursor.fetchone()[0]
        cursor.execute(_SNAPSHOT)
        later = cursor.fetchone()
    return lowest == highest and not writing and later == stamp.snapshot


def _table(name: str) -> str:
    return str(_states(name)._meta.db_table)


def _states(name: str) -> Any:
    return apps.get_model("agreements", name)


def _changed_clauses(
    agreement: Agreement, old: Stamp, now: Stamp, known_on: datetime | None
) -> set[int] | None:
    """Return the clauses whose cells may have changed since, or None if any may have."""
    emptied = any(now.numbers[name][1] != file for name, (_, file) in old.numbers.items())
    if emptied or now.frame != old.frame:
        return None
    if any(_news(name, old, known_on).exists() for name in _grown(_ABOUT_ALL, old, now)):
        return None
    breaches: set[int] = set()
    for name in _grown(_ABOUT_A_BREACH, old, now):
        found = _news(name, old, known_on).values_list(_ABOUT_A_BREACH[name], flat=True)
        breaches.update(found)
    touched = _states("BreachClauseState").objects.filter(
        breach_id__in=breaches, clause__agreement=agreement
    )
    clauses = set(touched.values_list("clause_id", flat=True)) if breaches else set()
    for name in _grown(_ABOUT_A_DUTY, old, now):
        found = _news(name, old, known_on).values_list(_ABOUT_A_DUTY[name], flat=True)
        clauses.update(found)
    return clauses & set(agreement.clauses.values_list("pk", flat=True))


def _grown(names: Collection[str], old: Stamp, now: Stamp) -> list[str]:
    return [name for name in names if now.numbers[name] != old.numbers[name]]


def _news(name: str, old: Stamp, known_on: datetime | None) -> Any:
    """Return the states added since; of those only what was known on the moment asked for."""
    added = _states(name).objects.filter(pgh_id__gt=old.numbers[name][0])
    return added if known_on is None else added.filter(recorded_at__lte=known_on)


def _renewed(
    agreement: Agreement,
    known_on: datetime | None,
    before: tuple[KnownDuty, ...],
    clauses: set[int],
) -> Iterator[KnownDuty]:
    """Yield the duties in their order, those of some clauses read anew."""
    if not clauses:
        yield from before
        return
    read = duties_known(agreement, known_on, clauses=clauses)
    anew = {duty.obligation_id: duty for duty in read}
    for duty in before:
        yield anew.get(duty.obligation_id, duty)
