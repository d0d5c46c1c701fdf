"""
Every column of every exported table: its type, what it means, its codes.

docs/codebook.md is written from this table, `datapackage.json` is made of it, and the rows are
checked against it; so the three cannot differ.
"""

from dataclasses import dataclass
from enum import Enum, StrEnum

from agreements.types import fuzzy, terms

# What joins several values in one cell.
JOIN = "|"


class Missing(Enum):
    """Why a cell holds no value; an empty cell (None) is "not stated, not assessed"."""

    NA = "na"
    UNK = "unk"


class Kind(StrEnum):
    """The type of a column, in the words of Frictionless Table Schema."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATETIME = "datetime"
    DATE = "date"


class PointIs(StrEnum):
    """What an exported point stands for: never a centroid without saying so."""

    PLACE = "place"
    NEARBY = "nearby"
    REPRESENTATIVE = "representative"


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `terms` is its closed vocabulary; `several` joins values by `|`."""

    name: str
    kind: Kind
    meaning: str
    terms: type[StrEnum] | None = None
    several: bool = False
    required: bool = False

    @property
    def codes(self) -> list[str]:
        """The values it may have, if they are closed; "unknown" is written as `unk`."""
        if self.terms is None:
            return []
        return [term.value for term in self.terms if term.value != "unknown"]


@dataclass(frozen=True, slots=True)
class Table:
    """One exported table."""

    name: str
    title: str
    meaning: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]


def text(name: str, meaning: str, *, several: bool = False, required: bool = False) -> Column:
    """Return a column of words or of a slug."""
    return Column(name, Kind.STRING, meaning, several=several, required=required)


def code(name: str, terms_of: type[StrEnum], meaning: str) -> Column:
    """Return a column of one closed vocabulary."""
    return Column(name, Kind.STRING, meaning, terms_of)


def number(name: str, meaning: str) -> Column:
    """Return a column of whole numbers."""
    return Column(name, Kind.INTEGER, meaning)


def decimal(name: str, meaning: str) -> Column:
    """Return a column of numbers."""
    return Column(name, Kind.NUMBER, meaning)


def yes_no(name: str, meaning: str) -> Column:
    """Return a column of `true` and `false`."""
    return Column(name, Kind.BOOLEAN, meaning)


def moment(name: str, meaning: str) -> Column:
    """Return a column of moments in UTC."""
    return Column(name, Kind.DATETIME, meaning)


def time_of(name: str, what: str) -> tuple[Column, ...]:
    """Return the columns of a fuzzy time."""
    return (
        moment(f"{name}_earliest", f"First moment {what} can lie at, UTC."),
        moment(f"{name}_latest", f"Last moment {what} can lie at, included, UTC."),
        code(f"{name}_prec", fuzzy.Precision, f"How exactly it is known when {what} lies."),
        text(f"{name}_stated", "The words it was read from."),
        text(
            f"{name}_zone", "IANA zone it was read in; several where sources differ.", several=True
        ),
        code(f"{name}_zone_basis", fuzzy.ZoneBasis, "Why that zone."),
    )


RECORDED = (
    moment(
        "recorded_at", "When a person accepted this state of the record, UTC: the second clock."
    ),
    code("recorded_basis", terms.RecordedBasis, "Where that moment comes from."),
)
# The end of every row: what was asked, when, and how to cite it.
TAIL = (
    moment("as_of", "The moment asked about; `na` if none was asked for."),
    moment(
        "known_on", "What was known on this moment; the time of retrieval if none was asked for."
    ),
    moment("retrieved_at", "When this export was made, UTC."),
    text("cite_as", "How to cite this table."),
)
