"""
Scenario files as they are written: read, checked, and kept as they are (docs/compliance.md).

Times are ISO 8601 with an offset; a bare date is a whole day in the zone of the obligation it is
read for, so it becomes an interval only then (`interval`).
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache, partial
from typing import Any

from agreements.compliance.deadlines import read_duration
from agreements.compliance.facts import ACCUSING, LATEST
from agreements.errors import FuzzyTimeError, ScenarioError
from agreements.types.fuzzy import FuzzyInstant, find_zone
from agreements.types.terms import (
    Characterisation,
    ClaimKind,
    CoverageValue,
    DeadlineKind,
    Duty,
    InScope,
    Level,
    Question,
    State,
)

Record = Mapping[str, Any]

# What each type of record cannot do without, beside `recorded` and `type`.
REQUIRED: dict[str, tuple[str, ...]] = {
    "breach": ("id", "obligations", "earliest", "latest"),
    "claim": ("id", "breach", "kind", "claimant"),
    "correction": ("claim", "claimant", "accused"),
    "assessment": ("breach", "question"),
    "fulfilment": ("id", "obligation", "obligor"),
    "coverage": ("id", "obligation", "from", "value"),
    "trigger": ("obligation", "at", "level"),
    "override": ("obligation", "obligor", "status", "review_by"),
    "supersession": ("obligation", "at"),
    "termination": ("obligation", "at"),
    "suspension": ("obligation", "from"),
    "interpretation": ("obligation", "reading"),
    "retraction": ("of",),
}
_BY_QUESTION = {
    Question.OCCURRENCE: ("level",),
    Question.ATTRIBUTION: ("level", "actor"),
    Question.CHARACTERISATION: ("value", "obligation"),
}
_VOCABULARIES: dict[tuple[str, str], Iterable[str]] = {
    ("claim", "kind"): list(ClaimKind),
    ("correction", "kind"): list(ClaimKind),
    ("assessment", "question"): list(Question),
    ("assessment", "level"): list(Level),
    ("assessment", "value"): list(Characterisation),
    ("fulfilment", "level"): list(Level),
    ("coverage", "value"): list(CoverageValue),
    ("trigger", "level"): list(Level),
    ("override", "status"): list(State),
}
# Written for "open": the day after it cannot be counted.
_FOR_EVER = "9999-12-31"
_TIMES = ("recorded", "earliest", "latest", "from", "to", "at", "done", "review_by")


@dataclass(frozen=True, slots=True)
class Obligation:
    """One entry of `obligations`: who owes it, and in which zones its bare dates are days."""

    ident: str
    duty: Duty
    becomes: Duty | None
    obligors: frozenset[str]
    zones: tuple[str, ...]
    raw: Record


@dataclass(frozen=True, slots=True)
class Scenario:
    """A checked scenario file; `warnings` name what records mention and the file does not hold."""

    agreement: Record
    obligations: tuple[Obligation, ...]
    records: tuple[Record, ...]
    questions: tuple[Record, ...]
    warnings: tuple[str, ...] = ()

    def obligation(self, ident: str, obligor: str) -> Obligation:
        """Return the obligation of an id, this obligor's own where several share it."""
        same = [obligation for obligation in self.obligations if obligation.ident == ident]
        own = [obligation for obligation in same if obligor in obligation.obligors]
        return (own or same)[0]

    def obligors(self, ident: str) -> frozenset[str]:
        """Return the obligors of every obligation with an id."""
        same = [obligation for obligation in self.obligations if obligation.ident == ident]
        return frozenset().union(*(obligation.obligors for obligation in same))


@lru_cache(maxsize=65_536)
def interval(moment: str, zones: tuple[str, ...]) -> tuple[datetime, datetime]:
    """
    Return the first and the last instant of a written time; a bare date is a whole day.

    Where several zones can be meant, the day holds the day in each.

    :raises FuzzyTimeError: if it is no ISO 8601 time.
    """
    if moment == _FOR_EVER:
        return datetime(9999, 12, 31, tzinfo=UTC), LATEST
    read = [FuzzyInstant.from_iso(moment, zone=zone) for zone in zones]
    return min(time.earliest for time in read), max(time.latest for time in read)


def read_scenario(text: str) -> Scenario:
    """
    Read and check a scenario file.

    :raises ScenarioError: naming the record and the key that is missing, null or unreadable.
    """
    try:
        data = json.loads(text)
    except ValueError as error:
        raise ScenarioError(f"This is no JSON: {error}. Write one JSON object.") from error
    if not isinstance(data, dict):
        raise ScenarioError("A scenario is one JSON object with obligations, records, questions.")
    agreement = data.get("agreement")
    if not isinstance(agreement, dict):
        raise ScenarioError("agreement is missing. Write an object with its in_force.")
    obligations = tuple(
        _obligation(entry, where) for where, entry in _entries(data, "obligations", "obligation")
    )
    _one_row_an_obligor(obligations)
    known = {obligation.ident for obligation in obligations}
    records = _entries(data, "records", "record")
    for where, record in records:
        _check_record(record, where)
    questions = _entries(data, "questions", "question")
    for where, question in questions:
        _check_question(question, where, known)
    for bound in (*_bounds(agreement.get("in_force"), "agreement"), agreement.get("until")):
        if isinstance(bound, str):
            _time(bound, "agreement")
    return Scenario(
        agreement,
        obligations,
        tuple(record for _, record in records),
        tuple(question for _, question in questions),
        tuple(_mentions_without_record(records, known)),
    )


def _entries(data: Record, key: str, name: str) -> list[tuple[str, Record]]:
    found = data.get(key)
    if not isinstance(found, list):
        raise ScenarioError(f"{key} is missing. Write a list of objects.")
    entries: list[tuple[str, Record]] = []
    for number, entry in enumerate(found, 1):
        where = f"{name} {number}"
        if not isinstance(entry, dict):
            raise ScenarioError(f"{where}: write an object, not {json.dumps(entry)[:40]}.")
        entries.append((where + (f" ({entry['id']})" if entry.get("id") else ""), entry))
    return entries


def _need(entry: Record, key: str, where: str) -> Any:
    if entry.get(key) is None:
        fault = "is null" if key in entry else "is missing"
        raise ScenarioError(f"{where}: the key {key!r} {fault}. Give it a value.")
    return entry[key]


def _obligation(entry: Record, where: str) -> Obligation:
    ident = str(_need(entry, "id", where))
    duty = _one_of(Duty, _need(entry, "duty", where), "duty", where)
    obligor = _need(entry, "obligor", where)
    obligors = [obligor] if isinstance(obligor, str) else obligor
    if not isinstance(obligors, list) or not all(isinstance(actor, str) for actor in obligors):
        raise ScenarioError(f"{where}: obligor is one code or a list of codes.")
    becomes = None
    if duty == Duty.CONDITIONAL:
        becomes = _one_of(Duty, _need(entry, "then", where), "then", where)
    if Duty.RECURRING in (duty, becomes):
        _period(_need(entry, "every", where), "every", where)
    zones = _zones(entry, where)
    _check_deadline(entry.get("deadline"), zones, where)
    for bound in _bounds(entry.get("in_force"), where):
        if bound is not None:
            _time(bound, where)
    return Obligation(ident, Duty(duty), becomes, frozenset(obligors), zones, entry)


def _bounds(in_force: Any, where: str) -> list[Any]:
    if in_force is None:
        return []
    if not isinstance(in_force, dict):
        raise ScenarioError(f"{where}: in_force is an object with earliest and latest, or null.")
    for key in ("earliest", "latest"):
        if key not in in_force:
            raise ScenarioError(f"{where}: the key 'in_force.{key}' is missing. Give it a value.")
    return [in_force["earliest"], in_force["latest"]]


def _zones(entry: Record, where: str) -> tuple[str, ...]:
    deadline = entry.get("deadline") or {}
    zone = entry.get("zone") or (deadline.get("zone") if isinstance(deadline, dict) else None)
    return _zone_names(zone, where) or ("UTC",)


def _zone_names(zone: Any, where: str) -> tuple[str, ...]:
    names = [] if not zone else [zone] if isinstance(zone, str) else zone
    for name in names:
        _readable(partial(find_zone, str(name)), "zone", where)
    return tuple(names)


def _check_deadline(deadline: Any, zones: tuple[str, ...], where: str) -> None:
    if deadline is None:
        return
    if not isinstance(deadline, dict):
        raise ScenarioError(f"{where}: deadline is an object or null.")
    kind = _one_of(DeadlineKind, _need(deadline, "kind", where), "deadline.kind", where)
    _zone_names(deadline.get("zone"), where)
    if kind == DeadlineKind.ABSOLUTE:
        _time(_need(deadline, "date", where), where)
    elif kind == DeadlineKind.RELATIVE:
        _period(_need(deadline, "duration", where), "deadline.duration", where)
        if _need(deadline, "anchor", where) != "trigger":
            _time(deadline["anchor"], where)


def _one_row_an_obligor(obligations: Iterable[Obligation]) -> None:
    seen: set[tuple[str, str]] = set()
    for obligation in obligations:
        for obligor in obligation.obligors:
            if (obligation.ident, obligor) in seen:
                raise ScenarioError(f"obligation {obligation.ident}: {obligor} owes it twice.")
            seen.add((obligation.ident, obligor))


def _check_record(record: Record, where: str) -> None:
    kind = _need(record, "type", where)
    if kind not in REQUIRED:
        raise ScenarioError(f"{where}: {kind!r} is no type of record. Use {', '.join(REQUIRED)}.")
    where = f"{where}, {kind}"
    for key in ("recorded", *REQUIRED[kind]):
        _need(record, key, where)
    for (of, key), vocabulary in _VOCABULARIES.items():
        if of == kind and record.get(key) is not None:
            _one_of(vocabulary, record[key], key, where)
    for key in _TIMES:
        if record.get(key) is not None:
            _time(record[key], where)
    if kind == "assessment":
        for key in _BY_QUESTION[Question(record["question"])]:
            _need(record, key, where)
    if kind == "claim" and (record["kind"] in ACCUSING or record["kind"] == ClaimKind.ADMISSION):
        _need(record, "origin", where)
    if kind == "claim" and record["kind"] in ACCUSING:
        _need(record, "accused", where)
    if kind == "fulfilment":
        _check_share(record.get("share"), where)
    if kind == "breach":
        _check_breach(record, where)
    if record.get("accepted") not in (None, True, False):
        raise ScenarioError(f"{where}: accepted is true, false or left out.")


def _check_breach(record: Record, where: str) -> None:
    if not isinstance(record["obligations"], list):
        raise ScenarioError(f"{where}: obligations is a list of ids.")
    if record.get("in_scope") not in (None, True, False, InScope.UNDETERMINED.value):
        raise ScenarioError(f'{where}: in_scope is true, false or "undetermined".')
    first, last = (interval(str(record[key]), ("UTC",)) for key in ("earliest", "latest"))
    if last[1] < first[0]:
        raise ScenarioError(f"{where}: latest lies before earliest. Exchange the two.")


def _check_share(share: Any, where: str) -> None:
    number = isinstance(share, int | float) and not isinstance(share, bool)
    if share is not None and not (number and 0 <= share <= 1):
        raise ScenarioError(f"{where}: share is a number from 0 to 1, or null; not {share!r}.")


def _mentions_without_record(
    records: list[tuple[str, Record]], obligations: set[str]
) -> Iterator[str]:
    """Yield a line for each record that names something the file does not hold; it moves nothing."""
    ids: dict[str, set[str]] = {}
    for _, record in records:
        ids.setdefault(record["type"], set()).add(record.get("id", ""))
    retractable = set().union(
        *(ids.get(kind, set()) for kind in ("claim", "fulfilment", "coverage", "override"))
    )
    for where, record in records:
        duties = record.get("obligations") or [record.get("obligation")]
        mentioned = [("obligation", duty, obligations) for duty in duties]
        mentioned.append(("breach", record.get("breach"), ids.get("breach", set())))
        mentioned.append(("claim", record.get("claim"), ids.get("claim", set())))
        mentioned.append(("of", record.get("of"), retractable))
        for key, name, found in mentioned:
            if name is not None and name not in found:
                yield f"{where}: {key} names {name!r}, which is not in this file; it moves nothing."


def _check_question(question: Record, where: str, known: set[str]) -> None:
    for key in ("obligation", "obligor", "as_of"):
        _need(question, key, where)
    if question["obligation"] not in known:
        raise ScenarioError(
            f"{where}: there is no obligation {question['obligation']!r} in this file."
        )
    for key in ("as_of", "known_on"):
        if question.get(key) is not None:
            _time(question[key], where)


def _one_of(vocabulary: Iterable[str], value: Any, key: str, where: str) -> Any:
    words = list(vocabulary)
    if value not in words:
        raise ScenarioError(f"{where}: {key} is {value!r}. Use one of: {', '.join(words)}.")
    return words[words.index(value)]


def _time(moment: Any, where: str) -> None:
    _readable(lambda: interval(str(moment), ("UTC",)), "time", where)


def _period(duration: Any, key: str, where: str) -> None:
    parts = _readable(lambda: read_duration(str(duration)), key, where)
    if key == "every" and not any(value for name, value in parts.items() if name != "sign"):
        raise ScenarioError(f"{where}: every is {duration!r}, which is no time at all.")


def _readable(read: Callable[[], Any], key: str, where: str) -> Any:
    try:
        return read()
    except FuzzyTimeError as error:
        raise ScenarioError(f"{where}: {key}: {error}") from error
