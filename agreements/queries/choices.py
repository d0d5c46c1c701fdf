"""What the facets of a list offer: only what there is, with how many rows where that is known."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from django.conf.locale import LANG_INFO
from django.db.models import Model
from django.utils.translation import gettext

from agreements.models import (
    Actor,
    Agreement,
    Article,
    Claim,
    ClaimAccused,
    Clause,
    Conflict,
    Obligation,
    Source,
    User,
)
from agreements.models.labels import LABELS
from agreements.queries.articles import article_languages
from agreements.queries.distinct import values_in
from agreements.types.terms import Role, SegmentKind

Choices = list[tuple[str, str]]
_MAY_WORK = [Role.ANALYST, Role.REVIEWER, Role.CURATOR, Role.ADMIN]


@dataclass(frozen=True, slots=True)
class Offered:
    """The values that lists offer to choose from, each with its words."""

    conflicts: Choices
    agreements: Choices
    clauses: Choices
    accused: Choices
    claimants: Choices
    sources: Choices
    languages: Choices
    people: Choices


def offered(*, conflict: str = "", agreement: str = "") -> Offered:
    """
    Return what can be chosen; the clauses of the agreement chosen, if one is. Twelve queries.
    """
    instruments = Agreement.objects.by_date()
    if conflict:
        instruments = instruments.filter(conflict__slug=conflict)
    return Offered(
        list(Conflict.objects.values_list("slug", "name")),
        list(instruments.values_list("slug", "short_title")),
        _clauses(agreement),
        _actors((Obligation, "obligor"), (ClaimAccused, "actor")),
        _actors((Claim, "claimant")),
        _sources(),
        [(code, _language(code)) for code in article_languages()],
        _people(),
    )


def _clauses(agreement: str) -> Choices:
    clauses = Clause.objects.filter(agreement__slug=agreement, segment=SegmentKind.OPERATIVE)
    return [
        (f"{agreement}/{path}", f"{path} {heading}".strip())
        for path, heading in clauses.order_by("order").values_list("path", "heading")
    ]


def _actors(*roles: tuple[type[Model], str]) -> Choices:
    """Return the actors that stand in some columns, by name."""
    wanted = {number for model, column in roles for number in values_in(model, column)}
    found = Actor.objects.filter(pk__in=wanted).order_by("name")
    return list(found.values_list("slug", "name"))


def _sources() -> Choices:
    printed = Source.objects.filter(pk__in=values_in(Article, "source"))
    return list(printed.order_by("name").values_list("slug", "name"))


def _language(code: str) -> str:
    """Return the name of a language in the reader's own; a strange code as it is."""
    return gettext(str(LANG_INFO.get(code.partition("-")[0], {}).get("name", code)))


def _people() -> Choices:
    people = User.objects.filter(is_active=True, groups__name__in=_MAY_WORK).distinct()
    return [(name, name) for name in people.order_by("username").values_list("username", flat=True)]


def of_terms(terms: type[StrEnum], counted: Mapping[Any, int] | None = None) -> Choices:
    """Return the values of a vocabulary; where rows were counted, only those there are."""
    words = LABELS[terms]
    return with_counts([(term.value, str(words[term.value])) for term in terms], counted)


def with_counts(choices: Iterable[tuple[str, str]], counted: Mapping[Any, int] | None) -> Choices:
    """Write beside each choice how many rows it has; without a count all stay as they are."""
    if counted is None:
        return list(choices)
    known = Counter(counted)
    return [(value, f"{words} ({known[value]})") for value, words in choices if known[value]]
