"""
What the reader of a sentence takes and gives: values only, no records.

Each suggestion carries the words it came from, with half-open character offsets into the text in
which they stand: the sentence itself, a neighbour, the headline, or the publisher's name.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Generic, TypeVar

from agreements.types.fuzzy import Precision, ZoneBasis
from agreements.types.terms import (
    ActKind,
    CasualtyCategory,
    ClaimKind,
    PlaceKind,
    PlacePrecision,
    Population,
    TargetKind,
    WeaponClass,
)


class Stands(StrEnum):
    """In which text words stand."""

    SENTENCE = "sentence"
    BEFORE = "before"
    AFTER = "after"
    HEADLINE = "headline"
    PUBLISHER = "publisher"


class Manner(StrEnum):
    """How somebody comes to speak in a sentence."""

    QUOTED = "quoted"
    REPORTED = "reported"
    AUTHOR = "author"


@dataclass(frozen=True, slots=True)
class Words:
    """The words `text` at `start:end` of the text they stand in; `number` counts neighbours from 0."""

    text: str
    start: int
    end: int
    stands: Stands = Stands.SENTENCE
    number: int = 0


@dataclass(frozen=True, slots=True)
class NamedActor:
    """
    Somebody the caller knows: its own `id`, its names, whose organ it is, whether it is a party.

    `is_force` tells an armed group or other non-state party, for "the separatists".
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    parent: str | None = None
    is_party: bool = False
    is_force: bool = False


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A place the caller knows, with its names."""

    id: str
    name: str
    kind: PlaceKind
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """
    A sentence with what stands around it.

    `before` and `after` are its neighbours, the nearest first. `published_*` are the first and
    last possible days. `publisher` is who printed it. `truces` are moments from which fire was
    to stop, aware, for words such as "minutes into the truce". `zone` is the conflict's.
    """

    sentence: str
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    headline: str = ""
    publisher: str = ""
    language: str = ""
    published_first: date | None = None
    published_last: date | None = None
    zone: str = "UTC"
    truces: tuple[datetime, ...] = ()
    is_quote: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """
    Somebody named in a text.

    `actor` is the known actor it means, None for somebody unknown; `inferred` tells that it was
    concluded (a pronoun, "the enemy", a neighbour) and not named; `from_all` that one word such
    as "the sides" stands for several.
    """

    words: Words
    actor: str | None = None
    inferred: bool = False
    from_all: bool = False


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who says something: who, how, and the word that says so."""

    who: Mention
    manner: Manner
    cue: Words | None = None


@dataclass(frozen=True, slots=True)
class Stance:
    """One position: who takes it, what it is, whom it accuses. A denial names nobody."""

    kind: ClaimKind
    speaker: Voice
    accused: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says what of whom. `stances` pairs speakers with those they accuse."""

    speakers: tuple[Voice, ...] = ()
    accused: tuple[Mention, ...] = ()
    deniers: tuple[Voice, ...] = ()
    stances: tuple[Stance, ...] = ()


Term = TypeVar("Term", ActKind, WeaponClass, TargetKind)


@dataclass(frozen=True, slots=True)
class TermFound(Generic[Term]):
    """A term of the project's vocabulary and the words that speak of it."""

    value: Term
    words: Words


@dataclass(frozen=True, slots=True)
class PlaceFound:
    """
    Where: the known place if it is one, what the source calls it, and how exactly.

    `distance_km` and `bearing_degrees` (from north, clockwise) are from the place.
    """

    words: Words
    name: str
    precision: PlacePrecision
    place: str | None = None
    distance_km: float | None = None
    bearing_degrees: float | None = None
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class TimeFound:
    """
    When: the days, perhaps hours or a part of the day of `types.fuzzy.PARTS_OF_DAY`.

    `clock_first` and `clock_last` are local hours such as ``07:20``. `zone` empty: none is
    stated. `words` are all it is read from; `day`, `hour` and `spoken_zone` those of each part.
    """

    words: tuple[Words, ...]
    first: date
    last: date
    precision: Precision
    clock_first: str = ""
    clock_last: str = ""
    part: str = ""
    zone: str = ""
    basis: ZoneBasis = ZoneBasis.INFERRED_PLACE
    inferred: bool = False
    day: Words | None = None
    hour: Words | None = None
    spoken_zone: Words | None = None

    @property
    def stated(self) -> str:
        """The words it is read from, as the source has them."""
        return ", ".join(part.text for part in self.words)


@dataclass(frozen=True, slots=True)
class HarmFound:
    """
    A figure of people harmed, as reported: empty is not stated, 0 is none.

    `side` is the known actor whose people they are.
    """

    words: Words
    category: CasualtyCategory
    population: Population = Population.UNKNOWN
    low: int | None = None
    best: int | None = None
    high: int | None = None
    side: str | None = None
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class Suggestions:
    """All that a sentence suggests; the first of several is the likeliest. Nothing is decided."""

    attribution: Attribution = Attribution()
    acts: tuple[TermFound[ActKind], ...] = ()
    weapons: tuple[TermFound[WeaponClass], ...] = ()
    targets: tuple[TermFound[TargetKind], ...] = ()
    places: tuple[PlaceFound, ...] = ()
    times: tuple[TimeFound, ...] = ()
    harm: tuple[HarmFound, ...] = field(default=())
