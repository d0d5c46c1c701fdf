"""Columns that several models share: closed vocabularies, hashes and fuzzy times."""

from datetime import UTC, datetime
from enum import StrEnum
from functools import partial
from typing import Any

from django.db import models
from django.db.models import F, Q, Value
from django.db.models.functions import Coalesce

from agreements.models.labels import label
from agreements.types.fuzzy import FuzzyInstant, Precision, ZoneBasis

SLUG_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
SHA256_PATTERN = r"^[0-9a-f]{64}$"
# A period with at least one part, and a number before each letter.
DURATION_PATTERN = r"^-?P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$"


def term_choices(terms: type[StrEnum]) -> list[tuple[str, str]]:
    """Return the values of a vocabulary with their labels, for forms and the admin."""
    return [(term.value, str(label(term))) for term in terms]


def term_field(terms: type[StrEnum], **options: Any) -> "models.CharField[str, str]":
    """Return a column for one vocabulary; pair it with `known` in the model's constraints."""
    return models.CharField(max_length=40, choices=partial(term_choices, terms), **options)


def known(
    name: str, field: str, terms: type[StrEnum], *, blank: bool = False
) -> models.CheckConstraint:
    """Return the constraint that keeps a column to its vocabulary, or empty where `blank`."""
    values = [term.value for term in terms] + ([""] if blank else [])
    return models.CheckConstraint(condition=Q(**{f"{field}__in": values}), name=name)


def matches(name: str, field: str, pattern: str, *, blank: bool = False) -> models.CheckConstraint:
    """Return the constraint that keeps a text column to a regular expression."""
    condition = Q(**{f"{field}__regex": pattern})
    return models.CheckConstraint(
        condition=condition | Q(**{field: ""}) if blank else condition, name=name
    )


class FuzzyInstantField(property):
    """
    Six columns read and written as one `FuzzyInstant`, or as None where `null`.

    The columns are `<name>_earliest`, `_latest`, `_precision`, `_stated`, `_zone` and
    `_zone_basis`. A property, so that `Model(<name>=…)` works; pair it with
    `fuzzy_constraints` in the model's Meta.
    """

    def __init__(self, *, null: bool = False) -> None:
        self.null = null
        super().__init__(self._read, self._write)

    def contribute_to_class(self, cls: type[models.Model], name: str) -> None:
        """Add the six columns to the model, and this property under its own name."""
        self.name = name
        for part in ("earliest", "latest"):
            moment: models.Field[Any, Any] = models.DateTimeField(null=self.null, blank=self.null)
            cls.add_to_class(f"{name}_{part}", moment)
        texts: list[tuple[str, models.Field[Any, Any]]] = [
            ("precision", term_field(Precision, blank=self.null, default="")),
            ("stated", models.CharField(max_length=200, blank=True, default="")),
            ("zone", models.CharField(max_length=120, blank=self.null, default="")),
            ("zone_basis", term_field(ZoneBasis, blank=self.null, default="")),
        ]
        for part, column in texts:
            cls.add_to_class(f"{name}_{part}", column)
        setattr(cls, name, self)

    def _read(self, instance: models.Model) -> FuzzyInstant | None:
        values = {part: getattr(instance, f"{self.name}_{part}") for part in _PARTS}
        if values["earliest"] is None:
            return None
        values["precision"] = Precision(values["precision"])
        values["zone_basis"] = ZoneBasis(values["zone_basis"])
        return FuzzyInstant(**values)

    def _write(self, instance: models.Model, value: FuzzyInstant | None) -> None:
        if value is None and not self.null:
            raise ValueError(f"{self.name} needs a time.")
        for part in _PARTS:
            empty = None if part in ("earliest", "latest") else ""
            setattr(
                instance, f"{self.name}_{part}", empty if value is None else getattr(value, part)
            )


_PARTS = ("earliest", "latest", "precision", "stated", "zone", "zone_basis")
# Before any date that can be told: where a list of the newest first puts what has no date.
BEFORE_ALL = datetime(1, 1, 1, tzinfo=UTC)


def or_before_all(column: str) -> Coalesce:
    """Return a moment to sort by that is never empty; lists and their indexes share it."""
    return Coalesce(column, Value(BEFORE_ALL, output_field=models.DateTimeField()))


def fuzzy_constraints(table: str, name: str, *, null: bool = False) -> list[models.CheckConstraint]:
    """
    Return the constraints of a fuzzy time: whole or absent, ordered, in the vocabularies.

    Names: `<table>_<name>_whole`, `<table>_<name>_in_order`.
    """
    whole = (
        Q(**{f"{name}_earliest__isnull": False, f"{name}_latest__isnull": False})
        & Q(**{f"{name}_precision__in": [term.value for term in Precision]})
        & Q(**{f"{name}_zone_basis__in": [term.value for term in ZoneBasis]})
        & ~Q(**{f"{name}_zone": ""})
    )
    absent = Q(
        **{
            f"{name}_earliest__isnull": True,
            f"{name}_latest__isnull": True,
            f"{name}_precision": "",
            f"{name}_stated": "",
            f"{name}_zone": "",
            f"{name}_zone_basis": "",
        }
    )
    return [
        models.CheckConstraint(
            condition=whole | absent if null else whole, name=f"{table}_{name}_whole"
        ),
        models.CheckConstraint(
            condition=Q(**{f"{name}_latest__gte": F(f"{name}_earliest")})
            | Q(**{f"{name}_earliest__isnull": True}),
            name=f"{table}_{name}_in_order",
        ),
    ]
