"""The aliases of a conflict as a page shows them: what each names, finds, and is taken for besides."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from datetime import datetime

from django.db.models import Case, Count, IntegerField, Max, Q, QuerySet, Value, When
from django.db.models.functions import Coalesce

from agreements.models import Alias, Conflict, Sentence
from agreements.models.labels import label
from agreements.types.terms import AliasKind, AliasStatus

_ORDER = {kind: place for place, kind in enumerate(AliasKind)}
# Others with the same words are named up to here; more would only repeat the warning.
_MOST_OTHERS = 200
_RELATED = ("conflict", "actor", "agreement", "place")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the address asks for; empty is everything."""

    named: str = ""
    language: str = ""
    origin: str = ""
    status: str = ""
    found: str = ""
    words: str = ""

    def __bool__(self) -> bool:
        """Tell whether anything is left out."""
        return any(getattr(self, one.name) for one in fields(self))


NO_LANGUAGE = "any"
SOME, NOTHING = "some", "nothing"


def aliases_of(conflict: Conflict, wanted: Wanted = Wanted()) -> QuerySet[Alias]:
    """Return the aliases asked for, by what they name; those looked for stand first."""
    rows = Alias.objects.filter(conflict=conflict, **_named(wanted.named))
    if wanted.language:
        rows = rows.filter(language="" if wanted.language == NO_LANGUAGE else wanted.language)
    if wanted.origin:
        rows = rows.filter(origin=wanted.origin)
    if wanted.status:
        rows = rows.filter(status=wanted.status)
    if wanted.found:
        rows = rows.filter(sentences__gt=0) if wanted.found == SOME else rows.filter(sentences=0)
    if wanted.words:
        rows = rows.filter(text__icontains=wanted.words)
    return (
        rows.select_related(*_RELATED, "superseded_by", "made_by")
        .alias(
            kind_order=Case(
                *(When(kind=kind, then=Value(place)) for kind, place in _ORDER.items()),
                output_field=IntegerField(),
            ),
            name=Coalesce("actor__name", "agreement__short_title", "place__name", "thing"),
            status_order=Case(
                When(status=AliasStatus.ACTIVE, then=0), default=1, output_field=IntegerField()
            ),
        )
        .order_by(
            *("kind_order", "name", "actor_id", "agreement_id", "place_id"),
            *("status_order", "language", "text", "pk"),
        )
    )


def _named(value: str) -> dict[str, str | None]:
    """Return the filter for one thing named, as `value_of` writes it; strange words find nothing."""
    kind, _, rest = value.partition("-")
    column = {AliasKind.PARTY: "actor", AliasKind.AGREEMENT: "agreement", AliasKind.PLACE: "place"}
    if not value:
        return {}
    if kind == AliasKind.PLACE and not rest.isdecimal():
        return {"kind": kind, "thing": rest}
    if kind in column and rest.isdecimal() and len(rest) < 19:
        return {"kind": kind, f"{column[AliasKind(kind)]}_id": rest}
    return {"kind": kind}


def value_of(alias: Alias) -> str:
    """Return how an address asks for the thing that an alias names."""
    kind, number, thing = alias.key
    return kind if kind == AliasKind.REGION else f"{kind}-{number or thing}"


@dataclass(frozen=True, slots=True)
class AliasRow:
    """An alias with the newest sentences it was found in, and what else its words name."""

    alias: Alias
    examples: list[Sentence] = field(default_factory=list)
    also: list[str] = field(default_factory=list)

    @property
    def finds_nothing(self) -> bool:
        """Whether it is looked for and was in none of the sentences read."""
        return self.alias.sentences == 0 and self.alias.status == AliasStatus.ACTIVE


def with_uses(aliases: Iterable[Alias]) -> list[AliasRow]:
    """Return aliases with their examples and warnings. Two queries."""
    aliases = list(aliases)
    wanted = {pk for alias in aliases for pk in alias.examples}
    sentences = {
        sentence.pk: sentence
        for sentence in Sentence.objects.filter(pk__in=wanted)
        .select_related("article__source")
        .defer("article__text", "article__search")
        .with_words()
    }
    also = _taken_for(aliases)
    return [
        AliasRow(
            alias,
            [sentences[pk] for pk in alias.examples if pk in sentences],
            also.get(alias.pk, []),
        )
        for alias in aliases
    ]


def _taken_for(aliases: list[Alias]) -> dict[int, list[str]]:
    """Return, for each alias looked for, the other things that the same words name."""
    active = [alias for alias in aliases if alias.status == AliasStatus.ACTIVE]
    others: dict[str, list[Alias]] = defaultdict(list)
    same = Alias.objects.looked_for().filter(pattern__in={alias.pattern for alias in active})
    for other in same.select_related(*_RELATED).order_by("pk")[: len(active) + _MOST_OTHERS]:
        others[other.pattern].append(other)
    return {
        alias.pk: list(
            dict.fromkeys(
                _in_words(other, alias) for other in others[alias.pattern] if _differs(alias, other)
            )
        )
        for alias in active
    }


def _differs(one: Alias, other: Alias) -> bool:
    """
    Tell whether two aliases with the same words leave open what is meant.

    Within a conflict: two parties, or two instruments; that a state and its place share a name
    misleads nobody. Between two conflicts: whatever is not one and the same actor or place.
    """
    if one.conflict_id == other.conflict_id:
        same_kind = one.kind == other.kind and one.kind in (AliasKind.PARTY, AliasKind.AGREEMENT)
        return same_kind and one.key != other.key
    is_same = one.key == other.key and (one.actor_id or one.place_id or one.thing)
    return not is_same


def _in_words(other: Alias, alias: Alias) -> str:
    words = f"{other.named} ({label(AliasKind(other.kind))})"
    return words if other.conflict_id == alias.conflict_id else f"{words}, {other.conflict.name}"


@dataclass(frozen=True, slots=True)
class Choices:
    """What the filters offer: the things named, with their values, and the languages in use."""

    things: list[tuple[AliasKind, list[tuple[str, str]]]]
    languages: list[str]


def filter_choices(conflict: Conflict) -> Choices:
    """Return what can be chosen of a conflict's aliases. Two queries."""
    one_of_each = ("kind", "actor_id", "agreement_id", "place_id", "thing")
    aliases = Alias.objects.filter(conflict=conflict).select_related(*_RELATED)
    by_kind: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for alias in aliases.order_by(*one_of_each).distinct(*one_of_each):
        by_kind[alias.kind].append((value_of(alias), alias.named))
    languages = Alias.objects.filter(conflict=conflict).order_by("language")
    return Choices(
        [
            (kind, sorted(by_kind[kind], key=lambda pair: pair[1]))
            for kind in AliasKind
            if kind in by_kind
        ],
        list(languages.values_list("language", flat=True).distinct()),
    )


@dataclass(frozen=True, slots=True)
class Summary:
    """How many aliases a conflict has, and among how many articles they were last counted."""

    looked_for: int
    off: int
    finding_nothing: int
    waiting: int
    read_articles: int | None
    counted_at: datetime | None


def summary_of(conflict: Conflict) -> Summary:
    """Return the figures above the list. One query."""
    active = Q(status=AliasStatus.ACTIVE)
    return Summary(
        **Alias.objects.filter(conflict=conflict).aggregate(
            looked_for=Count("pk", filter=active),
            off=Count("pk", filter=Q(status=AliasStatus.OFF)),
            finding_nothing=Count("pk", filter=active & Q(sentences=0)),
            waiting=Count("pk", filter=Q(applied_at=None)),
            read_articles=Max("read_articles"),
            counted_at=Max("counted_at"),
        )
    )
