"""Who can be meant in a text: the names of known actors, of their organs, and of everybody else."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from agreements.linking.countries import COUNTRIES
from agreements.linking.patterns import Match, PatternTable, outermost
from agreements.linking.suggest.values import NamedActor, NamedPlace
from agreements.linking.suggest.vocabulary_speech import MONITORS, ORGANS, RELATIVE
from agreements.linking.vocabulary_names import GROUPS, REGIONS, TOWNS
from agreements.linking.written import pattern_of
from agreements.text.normalise import words_with_offsets

# Words that stand in the names of actors and of much else: alone they name nobody.
_TOO_PLAIN = frozenset({"the", "state", "government", "republic", "army", "side"})


@dataclass(frozen=True, slots=True)
class Whom:
    """What a name alone tells: the known actor, or the label of a state or group, or an organ."""

    label: str
    first: int
    after: int


@cache
def _fixed_names() -> PatternTable:
    """Return the names everybody shares; made once."""
    return PatternTable(
        {
            **{f"S:{code}": written for code, written in COUNTRIES.items()},
            **{f"G:{name}": written for name, written in GROUPS.items()},
            **{f"O:{name}": written for name, written in ORGANS.items()},
            **{f"R:{name}": written for name, written in RELATIVE.items()},
            "M:monitor": MONITORS,
        }
    )


@cache
def _towns() -> PatternTable:
    return PatternTable({f"T:{name}": written for name, written in TOWNS.items()})


class Cast:
    """
    The known actors and places with all their names, made once for many sentences.

    A label is ``X:`` and the actor's id, ``S:`` a state, ``G:`` a group, ``O:`` an organ,
    ``R:`` a word such as "the sides", ``M:`` a monitor, ``L:`` and the place's id.
    """

    def __init__(self, actors: Sequence[NamedActor], places: Sequence[NamedPlace] = ()) -> None:
        self.actors = {actor.id: actor for actor in actors}
        self.places = {place.id: place for place in places}
        self._fixed = _fixed_names()
        own = {f"X:{actor.id}": _patterns((actor.name, *actor.aliases)) for actor in actors}
        local = {f"L:{place.id}": _patterns(_names_of(place)) for place in places}
        self._own = PatternTable({label: names for label, names in own.items() if names})
        self._places = PatternTable({k: v for k, v in local.items() if v})
        self.towns = _towns()
        self._by_label: dict[tuple[str, str], str] = {}
        for actor in sorted(actors, key=lambda actor: (not actor.is_party, len(actor.name))):
            self._index(actor)

    def _index(self, actor: NamedActor) -> None:
        """Note under which state or group, and which organ of it, an actor is found."""
        words = [word for word, _, _ in words_with_offsets(actor.name)]
        found = self._fixed.matches(words)
        organ = next((m.label[2:] for m in found if m.label[0] == "O"), "")
        if actor.parent is None and organ in ("authorities", "forces"):
            organ = ""
        for match in outermost(found, "S"):
            if match.label[0] in "SG":
                self._by_label.setdefault((match.label, organ), actor.id)

    @property
    def parties(self) -> list[NamedActor]:
        """The parties of the conflict."""
        return [actor for actor in self.actors.values() if actor.is_party]

    def names_in(self, words: list[str]) -> list[Match]:
        """Return all names of actors in folded words; own names swallow the names within them."""
        found = outermost([*self._fixed.matches(words), *self._own.matches(words)], "S")
        own = [m for m in found if m.label[0] == "X" and not self._is_state_word(m)]
        return [
            match
            for match in found
            if match.label[0] in "XGM"
            or not any(o.first <= match.first and match.after <= o.after for o in own)
        ]

    def _is_state_word(self, match: Match) -> bool:
        """Tell a name of one word, which an organ's word beside it may complete."""
        return match.after - match.first == 1

    def places_in(self, words: list[str]) -> list[Match]:
        """Return the known places in folded words."""
        return self._places.matches(words)

    def actor_of(self, labels: Iterable[str]) -> str | None:
        """
        Return the known actor that labels found side by side mean, the most exact one.

        "Armenia" and "defence ministry" together mean the ministry where it is known, else
        Armenia.
        """
        found = list(labels)
        own = [label[2:] for label in found if label[0] == "X"]
        bodies = [label for label in found if label[0] in "SG"]
        organs = [label[2:] for label in found if label[0] == "O"]
        exact = [one for one in own if self.actors[one].parent is not None]
        if exact:
            return exact[0]
        for body in bodies:
            for organ in (*organs, ""):
                known = self._by_label.get((body, organ))
                if known and (organ or not own):
                    return known
        for one in own:
            organ_of_it = next(
                (a.id for a in self.actors.values() if a.parent == one and self._has(a, organs)),
                None,
            )
            return organ_of_it or one
        return None

    def _has(self, actor: NamedActor, organs: list[str]) -> bool:
        words = [word for word, _, _ in words_with_offsets(actor.name)]
        return any(
            m.label[:2] == "O:" and m.label[2:] in organs for m in self._fixed.matches(words)
        )

    def party_of(self, actor: str | None) -> str | None:
        """Return the party an actor is, or is an organ of; None for an outsider."""
        seen = 0
        while actor is not None and seen < len(self.actors):
            known = self.actors.get(actor)
            if known is None or known.is_party:
                return actor if known else None
            actor, seen = known.parent, seen + 1
        return None

    def other_party(self, actor: str | None) -> str | None:
        """Return the other of two parties; None where there are more, or the actor is none."""
        own = self.party_of(actor)
        others = [party.id for party in self.parties if party.id != own]
        return others[0] if own and len(others) == 1 else None

    def force_side(self, *, is_force: bool) -> str | None:
        """Return the only non-state party, or the only state; None where there are several."""
        found = [party.id for party in self.parties if party.is_force == is_force]
        return found[0] if len(found) == 1 else None


def is_region(label: str) -> bool:
    """Tell a label that is a region's name first, and somebody's only beside an organ's word."""
    return label[:2] == "G:" and label[2:] in REGIONS


def _patterns(names: Iterable[str]) -> list[str]:
    """Return what is looked for, given names; nothing for those that alone name nobody."""
    found = map(pattern_of, names)
    return [pattern for pattern in found if pattern and pattern.rstrip("*") not in _TOO_PLAIN]


def _names_of(place: NamedPlace) -> list[str]:
    """Return a place's names; those joined by a slash or dash are names apart."""
    parts = [part.strip() for part in place.name.split(" / ")]
    return [*parts, *place.aliases]
