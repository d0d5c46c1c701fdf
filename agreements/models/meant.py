"""Whom and what the words of an agreement mean, as the records have it; read by actions and pages."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from agreements.linking.patterns import outermost
from agreements.linking.suggest.cast import Cast
from agreements.linking.suggest.values import NamedActor
from agreements.models.actor import Actor, ActorName
from agreements.models.agreement import Agreement, AgreementName
from agreements.models.alias import Alias
from agreements.models.conflict import Conflict
from agreements.models.text import Clause
from agreements.text.normalise import normalise, words_with_offsets
from agreements.types.drafts import Instrument
from agreements.types.terms import AliasKind, AliasStatus, NameKind

# "The sides", "each of them", "neither": those who made the instrument. Folded, whole words.
_EACH_OTHER = frozenset(
    """the parties|parties|each party|both parties|either party|neither party|all parties|the sides|sides
    |each side|both sides|either side|neither side|all sides|the two sides|the two parties|the undersigned
    |the signatories|the contracting parties|the high contracting parties|the warring parties
    |the conflicting parties|the parties to the conflict|the sides to the conflict|they|the two countries
    |стороны|сторон|сторонами|сторонам|каждая сторона|каждая из сторон|обе стороны|ни одна из сторон
    |договаривающиеся стороны|сторони|кожна сторона|кожна зі сторін|обидві сторони|жодна зі сторін
    |les parties|chaque partie|les deux parties|aucune des parties|chacune des parties|les deux cotes
    |las partes|cada parte|ambas partes|ninguna de las partes|las dos partes|կողմերը|կողմեր|երկու կողմերը
    |tərəflər|hər iki tərəf|hər tərəf|taraflar|her iki taraf|الطرفان|الاطراف|الطرفين|الطرفين المتعاقدين""".replace(
        "\n", ""
    ).split("|")
)
_FOLDED_EACH_OTHER = frozenset(normalise(words).removeprefix("the ") for words in _EACH_OTHER)


@dataclass(frozen=True, slots=True)
class Whom:
    """Whom some words mean: actors, and whether a curator said so for this text."""

    words: str
    actors: tuple[Actor, ...]
    chosen: bool = False


class WrittenActors:
    """All actors with all their names, read once. Three queries."""

    def __init__(self, conflict: Conflict) -> None:
        self.by_slug = {actor.slug: actor for actor in Actor.objects.all()}
        by_pk = {actor.pk: actor for actor in self.by_slug.values()}
        names: dict[int, list[str]] = {pk: [] for pk in by_pk}
        for pk, text in ActorName.objects.exclude(kind=NameKind.LOADED).values_list(
            "actor", "text"
        ):
            names[pk].append(text)
        aliases = Alias.objects.filter(
            conflict=conflict, kind=AliasKind.PARTY, status=AliasStatus.ACTIVE
        )
        for pk, text in aliases.values_list("actor", "text"):
            if pk is not None:
                names[pk].append(text)
        self._exact: dict[str, Actor] = {}
        for actor in self.by_slug.values():
            for name in (actor.name, *names[actor.pk]):
                self._exact.setdefault(normalise(name).removeprefix("the "), actor)
        self._names, self._by_pk = names, by_pk

    @cached_property
    def _cast(self) -> Cast:
        """All of them for phrases that hold a name; most words are a name and need none of it."""
        return Cast(
            [
                NamedActor(
                    actor.slug,
                    actor.name,
                    tuple(self._names[actor.pk]),
                    self._by_pk[actor.parent_id].slug if actor.parent_id else None,
                )
                for actor in self.by_slug.values()
            ]
        )

    def whom(self, words: str, parties: Sequence[str], chosen: Mapping[str, Sequence[str]]) -> Whom:
        """
        Return whom words mean; nobody where that is not known.

        `parties` are the slugs of "the sides", `chosen` what a curator said of words.
        """
        if words in chosen:
            return Whom(words, self._actors(chosen[words]), chosen=True)
        folded = normalise(words).removeprefix("the ")
        if folded in self._exact:
            return Whom(words, (self._exact[folded],))
        if folded in _FOLDED_EACH_OTHER:
            return Whom(words, self._actors(parties))
        return Whom(words, self._named_in(words))

    def _actors(self, slugs: Iterable[str]) -> tuple[Actor, ...]:
        return tuple(self.by_slug[slug] for slug in slugs if slug in self.by_slug)

    def _named_in(self, words: str) -> tuple[Actor, ...]:
        """Return the one actor that a phrase names: "the Ministry of Defence of Northland"."""
        folded = [word for word, _, _ in words_with_offsets(words)]
        found = outermost(self._cast.names_in(folded), "S")
        slug = self._cast.actor_of(match.label for match in found)
        if slug is None:
            return ()
        # A phrase that says much more than the name means somebody else: "observers from X".
        told = sum(match.after - match.first for match in found)
        return self._actors([slug]) if 2 * told >= len(folded) else ()


class WrittenInstruments:
    """The instruments of one conflict with their names and clauses, read once. Three queries."""

    def __init__(self, conflict: Conflict) -> None:
        found = list(Agreement.objects.filter(conflict=conflict).by_date())
        self.by_slug = {one.slug: one for one in found}
        names: dict[int, list[str]] = {one.pk: [one.title, one.short_title] for one in found}
        for pk, text in AgreementName.objects.filter(agreement__in=found).values_list(
            "agreement", "text"
        ):
            names[pk].append(text)
        self.paths: dict[str, dict[str, int]] = {one.slug: {} for one in found}
        for slug, path, pk in (
            Clause.objects.filter(agreement__in=found)
            .order_by("order")
            .values_list("agreement__slug", "path", "pk")
        ):
            self.paths[slug][path] = pk
        self.all = [
            Instrument(
                one.slug,
                tuple(names[one.pk]),
                one.agreed.local(one.agreed.earliest).date().isoformat(),
                tuple(self.paths[one.slug]),
            )
            for one in found
        ]
