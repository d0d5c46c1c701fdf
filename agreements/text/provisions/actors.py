"""Find in a sentence the words for those who act: parties, states, forces, bodies, offices."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from agreements.text.provisions.grammar import UPPER, Actors, alternatives, words

_CAPITAL = rf"[{UPPER}]"
# A proper name's word: "Iran", "OSCE", "Guinea-Bissau", "U.N.", "Côte".
_NAME_WORD = rf"{_CAPITAL}(?:[\w’'ʼ/&-]*\w)?(?:\.(?=\w))?"
# What stands behind a small word: a blank, or nothing after an apostrophe ("l’").
_SPACE = r"(?:\s+|(?<=[’']))"
_BRACKET = r"(?:\s*\([^()]{1,60}\))?"
_QUOTED = r"(?:\s*[“«\"„][^”»\"“]{1,60}[”»\"“])?"
_WITHIN = re.compile(rf"(?<=[\w,;])[^\S\n]+({_NAME_WORD})")
# The longest noun phrase.
_LONGEST = 200
_FORMS = ("heads", "agents", "given")


@dataclass(frozen=True, slots=True)
class Actor:
    """A noun phrase for an actor at `start`; `name` is the proper name if it has no noun."""

    start: int
    end: int
    words: str
    name: str


class ActorFinder:
    """Finds the actors of one language, in the form of a subject, a doer or a receiver."""

    def __init__(self, actors: Actors) -> None:
        self._patterns = {form: _pattern(actors, form) for form in _FORMS}
        self._things = words(actors.things)

    def find(self, text: str, span: tuple[int, int], form: str = "heads") -> list[Actor]:
        """Return the actors within a span, in order; names of things are no actors."""
        found = self._patterns[form].finditer(text, *span)
        return [actor for match in found if (actor := self._actor(match))]

    def _actor(self, found: re.Match[str]) -> Actor | None:
        named = found["name"] is not None
        if named and self._is_thing(found["name"]):
            return None
        start, end = found.span()
        if end - start > _LONGEST:
            return None
        return Actor(start, end, found.group(), found["name"] or "")

    def _is_thing(self, name: str) -> bool:
        last = name.split()[-1]
        return bool(self._things.fullmatch(last) or self._things.fullmatch(name.split()[0]))


@lru_cache(maxsize=32)
def finder_of(actors: Actors) -> ActorFinder:
    """Return the finder of a language."""
    return ActorFinder(actors)


def _pattern(actors: Actors, form: str) -> re.Pattern[str]:
    nouns = alternatives(getattr(actors, form) or actors.heads)
    heads = alternatives(actors.heads)
    articles = rf"(?i:{alternatives(actors.articles)}){_SPACE}"
    kinds = rf"(?i:{alternatives(actors.kinds)})"
    after = rf"(?:\s+(?i:{alternatives(actors.after)})(?!\w)){{0,3}}" if actors.after else ""
    names = rf"{_NAME_WORD}(?:\s+{_NAME_WORD}){{0,6}}"
    noun = rf"(?:(?:{kinds}|{_NAME_WORD})\s+){{0,6}}(?i:{nouns})(?:-[^\W\d_]+)?(?!\w){after}"
    if actors.owner_follows and actors.of:
        noun += rf"(?:\s+{_NAME_WORD}){{0,3}}"
    if not actors.owner_follows:
        belongs = "(?!)"
    elif actors.of:
        of = rf"\s+(?i:{alternatives(actors.of)}){_SPACE}(?:{articles})?"
        owner = rf"(?:(?:{kinds}|{_NAME_WORD})\s+){{0,4}}(?i:{heads})(?!\w){after}"
        belongs = rf"(?:{of}(?:{owner}|{names}(?!\w)))"
    else:
        belongs = rf"(?:\s+{names}(?!\w))"
    return re.compile(
        rf"(?<![\w-])(?:{articles}){{0,3}}(?:(?P<noun>{noun})|(?P<name>{names})(?!\w))"
        rf"{_QUOTED}{_BRACKET}(?:{belongs}){{0,5}}{_BRACKET}"
    )


class Joining:
    """Tells which actors of a list act together."""

    def __init__(self, actors: Actors) -> None:
        between = rf"\s*(?:[,،、]\s*)?(?:(?i:{alternatives(actors.joined)})(?!\w))?\s*"
        self._between = re.compile(rf"(?=.*\S){between}|\s*[,،]\s*")
        self._joined_on = actors.joined_on

    def before(self, actors: Sequence[Actor], place: int, text: str) -> list[Actor]:
        """Return the actor at a place of a list with all that are joined to it from before."""
        chain = [actors[place]]
        while place and self._are(text, actors[place - 1], actors[place]):
            place -= 1
            chain.insert(0, actors[place])
        return chain

    def behind(self, actors: Sequence[Actor], place: int, text: str) -> list[Actor]:
        """Return the actor at a place of a list with all that are joined to it behind."""
        chain = [actors[place]]
        while place + 1 < len(actors) and self._are(text, actors[place], actors[place + 1]):
            place += 1
            chain.append(actors[place])
        return chain

    def _are(self, text: str, one: Actor, other: Actor) -> bool:
        between = text[one.end : other.start]
        if self._between.fullmatch(between):
            return True
        is_written_on = bool(self._joined_on) and text.startswith(self._joined_on, other.start)
        return is_written_on and not between.strip()


@lru_cache(maxsize=32)
def joining(actors: Actors) -> Joining:
    """Return what tells which actors of a language act together."""
    return Joining(actors)


def known_names(text: str) -> frozenset[str]:
    """Return the words a text prints with a capital within its sentences: its proper names."""
    return frozenset(found[1] for found in _WITHIN.finditer(text))
