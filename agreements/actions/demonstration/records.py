"""
Reading the demonstration's TOML files: each value by its key, each fault with its place.

The format is described in docs/demonstration-data.md.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from agreements.errors import DemonstrationError, FuzzyTimeError
from agreements.types.fuzzy import FuzzyInstant, Precision, ZoneBasis

Value = TypeVar("Value")
Term = TypeVar("Term", bound=StrEnum)


class Record:
    """
    One table of a data file. `where` names the file and the table in messages.

    What nobody has read is a mistake in writing: `finish` refuses it.
    """

    def __init__(self, values: Mapping[str, Any], where: str) -> None:
        self.where = where
        self._values = values
        self._read: set[str] = set()
        self._inner: list[Record] = []

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def fault(self, key: str, problem: str, remedy: str) -> DemonstrationError:
        """Return the error to raise about one key: file, key, problem, remedy."""
        return DemonstrationError(f"{self.where}, key {key!r}: {problem} {remedy}")

    def text(self, key: str, default: str | None = None) -> str:
        """Return a text; without a default the key must be there and not be empty."""
        value: str = self._take(key, str, "a text in quotation marks", default)
        if default is None and not value:
            raise self.fault(key, "It is empty.", "Write a text.")
        return value

    def number(self, key: str) -> int | None:
        """Return a whole number, or None where the key is absent."""
        return self._take(key, int, "a whole number", None) if key in self else None

    def whole(self, key: str) -> int:
        """Return a whole number that must be there."""
        return int(self._take(key, int, "a whole number", None))

    def fraction(self, key: str) -> float | None:
        """Return a number, or None where the key is absent."""
        return float(self._take(key, (int, float), "a number", None)) if key in self else None

    def flag(self, key: str, *, default: bool = False) -> bool:
        """Return true or false."""
        return bool(self._take(key, bool, "true or false", default))

    def texts(self, key: str) -> list[str]:
        """Return a list of texts, empty where the key is absent."""
        found: list[Any] = self._take(key, list, "a list of texts", [])
        if not all(isinstance(item, str) for item in found):
            raise self.fault(key, "Not every item is a text.", 'Write for example ["a", "b"].')
        return found

    def mapping(self, key: str) -> dict[str, Any]:
        """Return a table as it stands, empty where the key is absent."""
        return dict(self._take(key, dict, "a table", {}))

    def term(self, key: str, terms: type[Term], default: Term | None = None) -> Term:
        """Return a value of a closed vocabulary."""
        value = self.text(key, default)
        try:
            return terms(value)
        except ValueError:
            known = ", ".join(term.value for term in terms)
            raise self.fault(key, f"{value!r} is not known.", f"Use one of: {known}.") from None

    def moment(self, key: str) -> datetime:
        """Return an instant; a time without an offset is a fault."""
        value = self.text(key)
        try:
            found = datetime.fromisoformat(value)
        except ValueError:
            found = None
        if found is None or found.tzinfo is None:
            raise self.fault(
                key, f"{value!r} is no instant.", "Write for example 2020-10-30T18:00:00Z."
            )
        return found

    def fuzzy(self, key: str) -> FuzzyInstant | None:
        """Return a fuzzy time, or None where the key is absent."""
        inner = self.table(key)
        if inner is None:
            return None
        try:
            found = _fuzzy(inner)
        except (FuzzyTimeError, ValueError) as error:
            raise self.fault(key, "The time cannot be read.", str(error)) from error
        if "precision" in inner:
            found = replace(found, precision=inner.term("precision", Precision))
        return found

    def needed_fuzzy(self, key: str) -> FuzzyInstant:
        """Return a fuzzy time that must be there."""
        found = self.fuzzy(key)
        if found is None:
            raise self.fault(key, "It is missing.", 'Write for example { iso = "2020-10-30", … }.')
        return found

    def table(self, key: str) -> "Record | None":
        """Return an inner table, or None where the key is absent."""
        if key not in self:
            return None
        inner = Record(self._take(key, dict, "a table", None), f"{self.where}, {key}")
        self._inner.append(inner)
        return inner

    def tables(self, key: str) -> list["Record"]:
        """Return the tables of a list, empty where the key is absent."""
        found: list[Any] = self._take(key, list, f"tables headed [[{key}]]", [])
        records = []
        for position, values in enumerate(found, start=1):
            if not isinstance(values, dict):
                raise self.fault(key, f"Item {position} is no table.", f"Write [[{key}]] tables.")
            records.append(Record(values, f"{self.where}, {key} {position}"))
        self._inner.extend(records)
        return records

    def find(self, key: str, found_in: Mapping[str, Value], what: str) -> Value:
        """Return what a slug or key names among things already read."""
        value = self.text(key)
        return self.named(key, value, found_in, what)

    def find_if_named(self, key: str, found_in: Mapping[str, Value], what: str) -> Value | None:
        """Return what a slug or key names, or None where the key is absent or empty."""
        value = self.text(key, "")
        return self.named(key, value, found_in, what) if value else None

    def find_all(self, key: str, found_in: Mapping[str, Value], what: str) -> list[Value]:
        """Return what the slugs of a list name."""
        return [self.named(key, value, found_in, what) for value in self.texts(key)]

    def named(self, key: str, value: str, found_in: Mapping[str, Value], what: str) -> Value:
        """Return the thing of this slug or key."""
        try:
            return found_in[value]
        except KeyError:
            raise self.fault(
                key, f"There is no {what} {value!r}.", "Correct the name, or add it to its file."
            ) from None

    def finish(self) -> None:
        """
        Refuse keys that nobody has read.

        :raises DemonstrationError: for a key the format does not have.
        """
        for key in self._values:
            if key not in self._read:
                raise self.fault(key, "The format has no such key.", "Correct or remove it.")
        for inner in self._inner:
            inner.finish()

    def _take(self, key: str, kind: Any, described: str, default: Any) -> Any:
        self._read.add(key)
        if key not in self._values:
            if default is None:
                raise self.fault(key, "It is missing.", f"Write {described}.")
            return default
        value = self._values[key]
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise self.fault(key, f"It is {value!r}.", f"Write {described}.")
        return value


def read_file(folder: Path, relative: str) -> Record:
    """
    Return the top table of one data file.

    :raises DemonstrationError: if the file is missing, not UTF-8 or not TOML.
    """
    try:
        return Record(tomllib.loads((folder / relative).read_text(encoding="utf-8")), relative)
    except FileNotFoundError:
        raise DemonstrationError(
            f"{relative}: there is no such file in {folder}. Put it there."
        ) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise DemonstrationError(
            f"{relative}: it cannot be read as TOML in UTF-8: {error}. Correct it there."
        ) from error


def read_folder(folder: Path, relative: str) -> dict[str, Record]:
    """Return the files of a folder by their stems, in the order of their names."""
    paths = sorted((folder / relative).glob("*.toml"))
    if not paths:
        raise DemonstrationError(f"{relative}: there is no .toml file in {folder / relative}.")
    return {path.stem: read_file(folder, f"{relative}/{path.name}") for path in paths}


def _fuzzy(inner: Record) -> FuzzyInstant:
    stated = inner.text("stated", "")
    if "local" in inner:
        return FuzzyInstant.conflicting(
            datetime.fromisoformat(inner.text("local")), zones=inner.texts("zones"), stated=stated
        )
    zone = inner.text("zone")
    basis = inner.term("basis", ZoneBasis, ZoneBasis.UNSPECIFIED)
    if "part" in inner:
        return FuzzyInstant.part_of_day(
            date.fromisoformat(inner.text("day")),
            inner.text("part"),
            zone=zone,
            basis=basis,
            stated=stated,
        )
    return FuzzyInstant.from_iso(inner.text("iso"), zone=zone, basis=basis, stated=stated)
