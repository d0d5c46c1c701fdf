"""The files of an export, made while they are read: nothing is held whole, nothing is left behind."""

import io
import json
import zipfile
from collections.abc import Callable, Iterator
from typing import Any

from agreements.queries.exports.codebook import codebook, package
from agreements.queries.exports.events import breach_rows, claim_rows, link_rows
from agreements.queries.exports.instruments import (
    agreement_rows,
    clause_rows,
    obligation_rows,
    source_rows,
)
from agreements.queries.exports.over_time import panel_rows, state_rows
from agreements.queries.exports.question import Question
from agreements.text.tables import csv_chunks, geojson_chunks, json_chunks
from agreements.types.codebook import Table
from agreements.types.exported import BREACHES, TABLES

Rows = Iterator[dict[str, Any]]
_ROWS: dict[str, Callable[[Question], Rows]] = {
    "agreements": agreement_rows,
    "clauses": clause_rows,
    "obligations": obligation_rows,
    "breaches": breach_rows,
    "claims": claim_rows,
    "states": state_rows,
    "panel": panel_rows,
    "links": link_rows,
    "sources": source_rows,
}


def rows_of(table: Table, question: Question) -> Rows:
    """Yield a table's rows with what every row ends with."""
    tail = _tail(table, question)
    for row in _ROWS[table.name](question):
        yield {**row, **tail}


def _tail(table: Table, question: Question) -> dict[str, Any]:
    return {**question.tail, "cite_as": question.citation(table)}


def as_csv(table: Table, question: Question) -> Iterator[str]:
    """Yield a table as CSV."""
    return csv_chunks(table, _ROWS[table.name](question), tail=_tail(table, question))


def as_json(table: Table, question: Question) -> Iterator[str]:
    """Yield a table as one JSON document."""
    return json_chunks(table, rows_of(table, question), question.about(table))


def as_geojson(question: Question) -> Iterator[str]:
    """Yield the breaches as GeoJSON, without those whose place is withheld."""
    return geojson_chunks(BREACHES, rows_of(BREACHES, question), question.about(BREACHES))


class _Passing(io.RawIOBase):
    """A file that only hands on what is written to it; zipfile needs no more."""

    def __init__(self) -> None:
        super().__init__()
        self._written: list[bytes] = []

    def writable(self) -> bool:
        """Return that it can be written to; it cannot be read or searched."""
        return True

    def write(self, data: Any) -> int:
        """Keep what is written until it is taken."""
        self._written.append(bytes(data))
        return len(data)

    def take(self) -> bytes:
        """Return what was written since the last time."""
        data, self._written = b"".join(self._written), []
        return data


def as_archive(question: Question) -> Iterator[bytes]:
    """Yield a zip file: every table as CSV, GeoJSON, codebook, `datapackage.json`, how to cite."""
    passing = _Passing()
    with zipfile.ZipFile(passing, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, chunks in _members(question):
            member = zipfile.ZipInfo(name, question.retrieved_at.timetuple()[:6])
            member.compress_type = zipfile.ZIP_DEFLATED
            with archive.open(member, "w") as file:
                for chunk in chunks:
                    file.write(chunk.encode())
                    yield passing.take()
            yield passing.take()
    yield passing.take()


def _members(question: Question) -> Iterator[tuple[str, Iterator[str]]]:
    tables = TABLES.values()
    described = json.dumps(package(question, tables), ensure_ascii=False, indent=2)
    yield "datapackage.json", iter([described + "\n"])
    yield "codebook.md", iter([codebook()])
    for table in tables:
        yield f"{table.name}.csv", as_csv(table, question)
    yield "breaches.geojson", as_geojson(question)
