"""What else is recorded on an agreement: reports, coverage, triggers, interruptions, readings."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Model, Q, QuerySet

from agreements.models import (
    Agreement,
    AgreementRelation,
    Coverage,
    Declaration,
    Fulfilment,
    Interpretation,
    Interruption,
    Override,
    PlaceControl,
    Trigger,
)
from agreements.types.terms import RelationKind

MODELS: dict[str, type[Model]] = {
    "fulfilment": Fulfilment,
    "coverage": Coverage,
    "trigger": Trigger,
    "interruption": Interruption,
    "supersession": AgreementRelation,
    "declaration": Declaration,
    "interpretation": Interpretation,
    "override": Override,
    "relation": AgreementRelation,
    "control": PlaceControl,
}
# What holds until further notice can be given an end.
ENDABLE = ("coverage", "interruption", "control")


@dataclass(frozen=True, slots=True)
class Group:
    """The records of one kind: those that stand, and those taken back."""

    kind: str
    standing: list[Any]
    retracted: list[Any]


def records_of(agreement: Agreement) -> list[Group]:
    """Return all records of an agreement by kind, newest first. Nine queries."""
    found: list[tuple[str, Iterable[Any]]] = [
        ("fulfilment", _fulfilments(agreement)),
        ("coverage", agreement.coverage.select_related("clause", "area").order_by("-begins_at")),
        ("trigger", _by_clause(Trigger, agreement).order_by("-at_earliest")),
        ("interruption", _interruptions(agreement)),
        ("supersession", _relations(agreement).filter(kind=RelationKind.SUPERSEDES)),
        ("relation", _relations(agreement).exclude(kind=RelationKind.SUPERSEDES)),
        ("declaration", _declarations(agreement)),
        (
            "interpretation",
            _by_clause(Interpretation, agreement).select_related("actor").order_by("pk"),
        ),
        ("override", _overrides(agreement)),
    ]
    return [_group(kind, list(rows)) for kind, rows in found]


def _group(kind: str, rows: list[Any]) -> Group:
    taken_back = [row for row in rows if getattr(row, "retracted", False)]
    return Group(kind, [row for row in rows if row not in taken_back], taken_back)


def _by_clause(model: type[Model], agreement: Agreement) -> QuerySet[Any]:
    rows = model._default_manager.filter(clause__agreement=agreement)
    return rows.select_related("clause", "article__source", "sentence")


def _fulfilments(agreement: Agreement) -> "QuerySet[Fulfilment]":
    return (
        Fulfilment.objects.filter(obligation__clause__agreement=agreement)
        .select_related("obligation__clause", "obligation__obligor", "article__source", "sentence")
        .order_by("-done_latest", "-pk")
    )


def _interruptions(agreement: Agreement) -> "QuerySet[Interruption]":
    rows = agreement.interruptions.select_related("clause", "article__source", "sentence")
    return rows.order_by("-begins_at")


def _relations(agreement: Agreement) -> "QuerySet[AgreementRelation]":
    return (
        AgreementRelation.objects.filter(Q(to_agreement=agreement) | Q(from_agreement=agreement))
        .select_related("from_agreement", "to_agreement", "from_clause", "to_clause")
        .order_by("-at_earliest")
    )


def _declarations(agreement: Agreement) -> "QuerySet[Declaration]":
    return agreement.declarations.select_related("actor").order_by("-declared_earliest")


def _overrides(agreement: Agreement) -> "QuerySet[Override]":
    return (
        Override.objects.filter(obligation__clause__agreement=agreement)
        .select_related("obligation__clause", "obligation__obligor", "author", "second_signer")
        .order_by("-pk")
    )
