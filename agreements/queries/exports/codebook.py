"""The codebook in words, and the description of the tables that programs read."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from django.utils import translation

from agreements.models.labels import LABELS
from agreements.queries.exports.question import Question
from agreements.text.tables import iso
from agreements.types import crosswalks
from agreements.types.codebook import Column, Kind, Missing, PointIs, Table
from agreements.types.exported import TABLES

# Words for vocabularies that only exports have.
_OWN_WORDS: dict[type[StrEnum], dict[str, str]] = {
    PointIs: {
        "place": "the point of the place named",
        "nearby": "a place named as near; where it happened lies around it",
        "representative": "a point that stands for an area or a line; nothing is said to have happened there",
    },
}
_INTRODUCTION = """# Codebook of the exports

Every column of every table that the tracker exports: its type, what it means, its codes. The page **Exports** gives each table as CSV and JSON, the breaches also as GeoJSON, and all of them in one archive with this codebook and a Frictionless `datapackage.json`. This page is written by `manage.py export --codebook` from the same definitions that write the tables; a test compares the two.

## How to read a cell

| In the cell | Means |
|---|---|
| *empty* | Not stated, or not assessed. |
| `na` | Not applicable: there can be no value. |
| `unk` | Unknown: somebody looked, and it is not known. |

The three are different answers. Read the files with `""`, `na` and `unk` as missing values only after deciding that the difference does not matter to you.

- **Encoding.** UTF-8 without a byte order mark, RFC 4180, lines end with CR LF. Column names have at most 32 characters, all lower case.
- **Times** are ISO 8601, moments in UTC with a `Z`, days as `YYYY-MM-DD`. No other form of a date occurs, so a day up to the 12th cannot be taken for a month.
- **Times as known.** What happened lies between `…_earliest` and `…_latest`, both included; `…_prec` says how exactly it is known. A single moment is an interval whose ends are equal.
- **Several values** in one cell are joined by `|`, in a stable order.
- **Yes and no** are `true` and `false`.
- **Formulas.** A text that begins with `=`, `+`, `-`, `@`, a tab or a line break has an apostrophe (`'`) put before it, because spreadsheets would compute it. Numbers and times are never changed. JSON and GeoJSON have no such apostrophe.
- **E-mail addresses** in words and quotations are replaced by `[e-mail address removed]`.
- **What must not be published** is not exported. Where the place of a breach could harm somebody, `withheld` is `true` and the columns of the place are `na`; GeoJSON leaves such a breach out altogether. Notes marked sensitive are in no export.
- **Points.** `point_is` says what a point stands for. There is no centroid that does not say so.
- **Two clocks.** `as_of` is the moment asked about, `known_on` what was known then; `recorded_at` is when a person accepted the state of the record that the row shows. With `known_on`, records are given as they read then. Clauses, sources, roles, recipients and what is marked as sensitive have one clock only and are given as they are now; links are those of articles taken in by then, with reviews as far as they were given by then. With `as_of`, what began later is left out; what has no date stays.
- **Citation.** `cite_as` names table, `known_on` and the day of retrieval.

## Tables
"""


def codebook() -> str:
    """Return the codebook as Markdown, in English: docs/codebook.md."""
    with translation.override("en"):
        parts = [_INTRODUCTION, *(_table(table) for table in TABLES.values())]
        parts += [_vocabularies(), _crosswalks()]
    return "\n".join(parts)


def _table(table: Table) -> str:
    rows = [
        (f"`{column.name}`", _type(column), column.meaning + _codes_of(column))
        for column in table.columns
    ]
    key = ", ".join(f"`{name}`" for name in table.key)
    return (
        f"### `{table.name}`\n\n{table.meaning} Key: {key}.\n\n"
        f"{_grid(('Column', 'Type', 'Meaning'), rows)}"
    )


def _type(column: Column) -> str:
    return f"{column.kind}, several" if column.several else str(column.kind)


def _codes_of(column: Column) -> str:
    return (
        f" Codes: [{column.terms.__name__}](#{column.terms.__name__.lower()})."
        if column.terms
        else ""
    )


def _grid(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    names = list(head)
    lines = [f"| {' | '.join(names)} |", f"|{'---|' * len(names)}"]
    lines += [
        f"| {' | '.join(value.replace('|', chr(92) + '|') for value in row)} |" for row in rows
    ]
    return "\n".join(lines) + "\n"


def _vocabularies() -> str:
    used = {
        column.terms: None for table in TABLES.values() for column in table.columns if column.terms
    }
    parts = ["## Codes\n"]
    for terms in used:
        words = _OWN_WORDS.get(terms) or {key: str(word) for key, word in LABELS[terms].items()}
        rows = [
            (f"`{Missing.UNK.value if term.value == 'unknown' else term.value}`", words[term.value])
            for term in terms
        ]
        parts.append(f"### {terms.__name__}\n\n{_grid(('Code', 'Means'), rows)}")
    return "\n".join(parts)


def _crosswalks() -> str:
    clauses = [
        (
            f"`{code}`",
            *(", ".join(getattr(found, name)) for name in ("pax", "ucdp", "pam", "plover")),
        )
        for code, found in crosswalks.CLAUSE_CODES.items()
    ]
    kinds = [
        (f"`{kind.value}`", ", ".join(f"`{code}`" for code in codes) or "–")
        for kind, codes in crosswalks.CLAUSE_KINDS.items()
    ]
    acts = [
        (f"`{act.value}`", found.acled_type, found.acled_sub, ", ".join(found.smm))
        for act, found in crosswalks.ACTS.items()
    ]
    places = [
        (f"`{place.value}`", str(found.ucdp or ""), str(found.acled or ""), found.atlos)
        for place, found in crosswalks.PLACE_PRECISION.items()
    ]
    times = [
        (f"`{time.value}`", str(found.ucdp or ""), str(found.acled or ""))
        for time, found in crosswalks.TIME_PRECISION.items()
    ]
    statuses = [(f"`{status.value}`", words) for status, words in crosswalks.PAX_STATUS.items()]
    return "\n".join(
        [
            "## Crosswalks\n",
            (
                "Codes are mapped; rows of other data sets are not copied. An empty cell: no such term "
                "there. An ACLED row names two actors without direction, and an SMM row names none: "
                "neither is a claim.\n"
            ),
            "### Clauses by code (`xw_pax`, `xw_ucdp`, `xw_pam`, `xw_plover`)\n",
            _grid(("Code", "PA-X", "UCDP Peace Agreements", "PAM", "PLOVER, if done"), clauses),
            "### Clauses without a code, by kind\n",
            _grid(("Kind", "Read as"), kinds),
            "### Acts (`xw_acled_event`, `xw_acled_sub_event`, `xw_smm`)\n",
            _grid(("Act", "ACLED event type", "ACLED sub-event type", "OSCE SMM"), acts),
            "### Places (`xw_ucdp_where_prec`, `xw_acled_geo_prec`)\n",
            _grid(("Ours", "UCDP where_prec", "ACLED geo_precision", "Atlos"), places),
            "### Times (`xw_ucdp_date_prec`, `xw_acled_time_prec`)\n",
            (
                "An `interval` counts by the days it touches: one day as `day`; two to six days are UCDP "
                "2 and ACLED 2; up to a month UCDP 4 and ACLED 3; longer ones UCDP 5. ACLED has no code "
                "for a year: `na`.\n"
            ),
            _grid(("Ours", "UCDP date_prec", "ACLED time_precision"), times),
            "### Status of agreements (`xw_pax_status`)\n",
            _grid(("Ours", "PA-X"), statuses),
        ]
    )


def resource(table: Table) -> dict[str, Any]:
    """Return the Frictionless description of a table's CSV file."""
    return {
        "name": table.name,
        "title": table.title,
        "description": table.meaning,
        "path": f"{table.name}.csv",
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "doubleQuote": True},
        "schema": {
            "fields": [_field(column) for column in table.columns],
            "missingValues": ["", Missing.NA.value, Missing.UNK.value],
            "primaryKey": list(table.key),
        },
    }


def _field(column: Column) -> dict[str, Any]:
    described: dict[str, Any] = {
        "name": column.name,
        "type": column.kind.value,
        "description": column.meaning,
    }
    if column.kind in (Kind.DATETIME, Kind.DATE):
        described["format"] = "default" if column.kind is Kind.DATE else "any"
    constraints: dict[str, Any] = {"enum": column.codes} if column.codes else {}
    if column.required:
        constraints["required"] = True
    if constraints:
        described["constraints"] = constraints
    return described


def package(question: Question, tables: Iterable[Table]) -> dict[str, Any]:
    """Return `datapackage.json`: what the tables are, what was asked, how to cite them."""
    some = list(tables)
    return {
        "profile": "tabular-data-package",
        "name": "ceasefire-tracker",
        "title": "Ceasefire Tracker: agreements, what is said about them, and what is held of it",
        "created": iso(question.retrieved_at),
        "as_of": iso(question.replay.as_of) if question.replay.as_of else None,
        "known_on": iso(question.replay.known_on or question.retrieved_at),
        "citation": [question.citation(table) for table in some],
        "resources": [resource(table) for table in some],
    }
