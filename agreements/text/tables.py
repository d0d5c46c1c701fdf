"""
Rows as CSV, JSON and GeoJSON, line by line.

CSV is UTF-8, RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe
before it; numbers and times are not touched. Empty, `na` and `unk` are three different answers.
"""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any

from agreements.types.codebook import JOIN, Column, Kind, Missing, Table

Row = Mapping[str, Any]
# What makes a spreadsheet compute; the last three are skipped over before it looks.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def cell(column: Column, value: Any) -> str:
    """Return a value as it stands in a CSV cell."""
    if isinstance(value, Missing):
        return value.value
    if value is None or value == "" or value == []:
        return ""
    if column.terms is not None and value == "unknown":
        return Missing.UNK.value
    if column.kind is Kind.BOOLEAN:
        return "true" if value else "false"
    if isinstance(value, datetime):
        return iso(value)
    if isinstance(value, date):
        return value.isoformat()
    if column.kind in (Kind.INTEGER, Kind.NUMBER):
        return str(value)
    words = JOIN.join(value) if column.several and not isinstance(value, str) else str(value)
    return f"'{words}" if words.startswith(_FORMULA) else words


def iso(moment: datetime) -> str:
    """Return a moment in UTC, ISO 8601, with its Z."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def csv_chunks(
    table: Table, rows: Iterable[Row], *, tail: Row | None = None, at_once: int = 500
) -> Iterator[str]:
    """
    Yield a table as CSV, its header first, so many rows at a time.

    `tail` are the values of the last columns, where they are the same in every row.
    """
    fixed = tail or {}
    own = [column for column in table.columns if column.name not in fixed]
    end = [cell(column, fixed[column.name]) for column in table.columns if column.name in fixed]
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow([column.name for column in table.columns])
    for number, row in enumerate(rows, start=1):
        writer.writerow([*(cell(column, row.get(column.name)) for column in own), *end])
        if number % at_once == 0:
            yield _taken(written)
    yield _taken(written)


def _taken(written: io.StringIO) -> str:
    text = written.getvalue()
    written.seek(0)
    written.truncate()
    return text


def plain(column: Column, value: Any) -> Any:
    """Return a value as it stands in JSON: null, "na" and "unk" are three answers here too."""
    if isinstance(value, Missing):
        return value.value
    if value is None or value == "" or value == []:
        return [] if column.several and value == [] else None
    if column.terms is not None and value == "unknown":
        return Missing.UNK.value
    if isinstance(value, datetime):
        return iso(value)
    if isinstance(value, date):
        return value.isoformat()
    if column.several and isinstance(value, str):
        return value.split(JOIN)
    return list(value) if column.several else value


def json_chunks(table: Table, rows: Iterable[Row], about: Mapping[str, Any]) -> Iterator[str]:
    """Yield one JSON document: what it is about, then the rows, one a line."""
    head = json.dumps({"table": table.name, **about}, ensure_ascii=False)
    yield head.removesuffix("}") + ', "rows": [\n'
    before = ""
    for row in rows:
        values = {column.name: plain(column, row.get(column.name)) for column in table.columns}
        yield before + json.dumps(values, ensure_ascii=False)
        before = ",\n"
    yield "\n]}\n"


def geojson_chunks(table: Table, rows: Iterable[Row], about: Mapping[str, Any]) -> Iterator[str]:
    """
    Yield breaches as a GeoJSON FeatureCollection; what is withheld is left out altogether.

    `point_is` says what a point stands for. A breach without a point has the geometry null.
    """
    head = json.dumps({"type": "FeatureCollection", **about}, ensure_ascii=False)
    yield head.removesuffix("}") + ', "features": [\n'
    before = ""
    for row in rows:
        if row.get("withheld"):
            continue
        yield before + json.dumps(_feature(table, row), ensure_ascii=False)
        before = ",\n"
    yield "\n]}\n"


def _feature(table: Table, row: Row) -> dict[str, Any]:
    latitude, longitude = row.get("latitude"), row.get("longitude")
    known = isinstance(latitude, float) and isinstance(longitude, float)
    shown = [column for column in table.columns if column.name not in ("latitude", "longitude")]
    return {
        "type": "Feature",
        "id": row["breach"],
        "geometry": {"type": "Point", "coordinates": [longitude, latitude]} if known else None,
        "properties": {column.name: plain(column, row.get(column.name)) for column in shown},
    }
