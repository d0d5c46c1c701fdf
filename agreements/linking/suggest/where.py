"""
Suggest where an act took place: known places, and proper names that a word of place leads to.

A name that speaks ("Baku said") is never a place; nor is a town in which only talks are held.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from agreements.linking.patterns import PatternTable
from agreements.linking.suggest.cast import is_region
from agreements.linking.suggest.reading import SentenceRead
from agreements.linking.suggest.tables import matches_of
from agreements.linking.suggest.values import PlaceFound, Stands
from agreements.linking.suggest.vocabulary_where import DIRECTIONS
from agreements.text.months import MONTHS
from agreements.text.normalise import word_set
from agreements.text.periods import find_dates
from agreements.types.terms import PlaceKind, PlacePrecision

_ARTICLES = word_set(
    "the a an l le la les el los las so called г non government rebel separatist controlled held"
)
_OF = word_set("of de du d del from от від l la le the")
_WITHIN = word_set("de la du des le al el d l of and")
_KM = re.compile(
    r"(\d+(?:[.,]\d+)?)\s*[-–]?\s*(?:km|kilomet\w*|км|километр\w*|кілометр\w*|kms|kilómetros)\b",
    re.I,
)
_COMPASS = PatternTable({str(degrees): words for degrees, words in DIRECTIONS.items()})
_MONTH = re.compile("|".join(MONTHS), re.IGNORECASE)
_SOME_SUNDAY = date(2024, 1, 7)
_NAMES_NOBODY = word_set("i the a an mr mrs ms dr on in at it he she we they this that these those")
_OF_KIND = {
    PlaceKind.SETTLEMENT: PlacePrecision.SETTLEMENT,
    PlaceKind.DISTRICT: PlacePrecision.DISTRICT,
    PlaceKind.REGION: PlacePrecision.REGION,
    PlaceKind.AREA: PlacePrecision.REGION,
    PlaceKind.COUNTRY: PlacePrecision.COUNTRY,
    PlaceKind.LINEAR: PlacePrecision.LINEAR,
    PlaceKind.CROSSING: PlacePrecision.EXACT,
    PlaceKind.SITE: PlacePrecision.EXACT,
}
# Of several words of place the first of these decides how exactly it is known.
_BY_WORD = {
    "near": PlacePrecision.VICINITY,
    "along": PlacePrecision.LINEAR,
    "site": PlacePrecision.EXACT,
    "linear": PlacePrecision.LINEAR,
    "district": PlacePrecision.DISTRICT,
    "region": PlacePrecision.REGION,
    "settlement": PlacePrecision.SETTLEMENT,
}
_EXACT_FIRST = list(PlacePrecision)


@dataclass(slots=True)
class _Spot:
    """A name at some words, and the words of place around it."""

    first: int
    after: int
    place: str | None = None
    labels: set[str] = field(default_factory=set)
    bearing: int | None = None
    begins: int = 0


def places_in(read: SentenceRead) -> tuple[PlaceFound, ...]:
    """Return where a sentence places its act, known places first, then the most exact."""
    spots = list(_known(read))
    taken = {place for spot in spots for place in range(spot.first, spot.after)}
    spots += [spot for spot in _proper(read) if taken.isdisjoint(range(spot.first, spot.after))]
    lead = _Leads(read)
    towns = {match.first for match in read.cast.towns.matches(read.words)}
    found: dict[str, PlaceFound] = {}
    for spot in sorted(spots, key=lambda spot: spot.first):
        lead.read_around(spot)
        if spot.place is None and not spot.labels and spot.bearing is None:
            continue
        if spot.first in towns and (read.stands is not Stands.SENTENCE or not read.acts):
            continue
        one = _place(read, spot)
        found.setdefault(one.place or one.name, one)
    if not found:
        found = {one.name: one for one in (*_lines(read), *_regions(read), *_described(read))}
    return tuple(sorted(found.values(), key=_rank))


def _rank(one: PlaceFound) -> tuple[bool, bool]:
    wide = {PlacePrecision.REGION, PlacePrecision.COUNTRY, PlacePrecision.UNKNOWN}
    return one.precision in wide, one.place is None


def _known(read: SentenceRead) -> Iterator[_Spot]:
    speaking = _speaking(read)
    longest: dict[int, _Spot] = {}
    for match in read.cast.places_in(read.words):
        if speaking.isdisjoint(range(match.first, match.after)):
            spot = longest.get(match.first)
            if spot is None or match.after > spot.after:
                longest[match.first] = _Spot(match.first, match.after, match.label[2:])
    yield from longest.values()


def _speaking(read: SentenceRead) -> set[int]:
    """Return the places of words that name somebody."""
    return {place for one in read.named for place in range(one.first, one.after)}


def _proper(read: SentenceRead) -> Iterator[_Spot]:
    """Yield runs of capitalised words that name nobody, no day and no town of talks."""
    barred = _speaking(read) | _days(read)
    for match in read.cast.towns.matches(read.words):
        barred |= set(range(match.first, match.after))
    place = 0
    while place < len(read.words):
        if place in barred or not _is_capital(read, place):
            place += 1
            continue
        after = place + 1
        while after < len(read.words) and after not in barred and _goes_on(read, after):
            after += 1
        while after > place + 1 and read.words[after - 1] in _WITHIN:
            after -= 1
        yield _Spot(place, after)
        place = after


def _is_capital(read: SentenceRead, place: int) -> bool:
    word, start, end = read.offsets[place]
    written = read.text[start:end]
    if written.isupper() and len(written) <= 5:
        return False
    return written[0].isupper() and len(written) > 2 and word not in _NAMES_NOBODY


def _goes_on(read: SentenceRead, place: int) -> bool:
    start = read.offsets[place - 1][2]
    joint = read.text[start : read.offsets[place][1]]
    if joint.strip(" -–'’"):
        return False
    if _is_capital(read, place):
        return True
    is_joint = read.words[place] in _WITHIN and read.language[:2] in {"fr", "es"}
    return (
        is_joint and place + 1 < len(read.words) and read.text[read.offsets[place + 1][1]].isupper()
    )


def _days(read: SentenceRead) -> set[int]:
    found = find_dates(read.text, published=None)
    spans = [(one.start, one.end) for one in found]
    return {
        place
        for place, (_, start, end) in enumerate(read.offsets)
        if any(low <= start < high for low, high in spans) or _names_a_day(read.text[start:end])
    }


def _names_a_day(word: str) -> bool:
    return bool(_MONTH.fullmatch(word) or find_dates(word, published=_SOME_SUNDAY))


class _Leads:
    """The words of place of a sentence, by where they end and begin."""

    def __init__(self, read: SentenceRead) -> None:
        self.read = read
        self.matches = matches_of("where", read.words, read.language)
        self.compass = _COMPASS.matches(read.words)

    def read_around(self, spot: _Spot) -> None:
        """Gather what leads to a name and what follows it, and take the words in."""
        spot.begins = spot.first
        for match in self.matches:
            # "Donetsk Filtration Station": the last word of the name says what it is.
            if (
                match.first > spot.first
                and match.after == spot.after
                and match.label not in {"in", "on"}
            ):
                spot.labels.add(match.label)
        self._read_back(spot)
        for match in self.matches:
            is_noun = match.label in {"settlement", "district", "region", "linear", "site"}
            if self._leads_on(match.after):
                continue
            if (
                match.first == spot.after
                and is_noun
                and not self.read.breaks_between(spot.after - 1, match.first)
            ):
                spot.labels.add(match.label)
                spot.after = match.after

    def _leads_on(self, place: int) -> bool:
        """Tell a noun that goes with the name after it: "обстрел села Кесело"."""
        return place < len(self.read.words) and _is_capital(self.read, place)

    def _read_back(self, spot: _Spot) -> None:
        words = self.read.words
        place = spot.first
        for _ in range(5):
            while place and words[place - 1] in _ARTICLES:
                place -= 1
            if place and words[place - 1] in _OF:
                turned = next((m for m in self.compass if m.after == place - 1), None)
                noun = next(
                    (
                        m
                        for m in self.matches
                        if m.after in (place - 1, place) and m.label not in {"in", "on"}
                    ),
                    None,
                )
                if turned:
                    spot.bearing, place = int(turned.label), turned.first
                    spot.begins = place
                    continue
                if noun:
                    spot.labels.add(noun.label)
                    place = spot.begins = noun.first
                    continue
            ending = [m for m in self.matches if m.after == place]
            if not ending:
                break
            best = min(ending, key=lambda m: m.first)
            spot.labels.add(best.label)
            place = best.first
            if best.label not in {"in", "on"}:
                spot.begins = place


def _place(read: SentenceRead, spot: _Spot) -> PlaceFound:
    words = read.words_at(spot.begins, spot.after)
    name = read.words_at(spot.first, spot.after).text
    distance = _distance(read, spot)
    precision = _precision(read, spot, distance)
    # A direction without its distance gives no point; its words keep it.
    bearing = float(spot.bearing) if spot.bearing is not None and distance is not None else None
    if distance is not None:
        low = read.text.rfind(_number(distance), 0, words.start)
        words = read.words_between(low, words.end) if low >= 0 else words
    return PlaceFound(words, name, precision, spot.place, distance, bearing)


def _number(distance: float) -> str:
    return f"{distance:g}"


def _precision(read: SentenceRead, spot: _Spot, distance: float | None) -> PlacePrecision:
    if distance is not None or (spot.bearing is not None and "near" in spot.labels):
        return PlacePrecision.VICINITY
    if spot.bearing is not None:
        return PlacePrecision.NEAR_25KM
    known = read.cast.places[spot.place].kind if spot.place else None
    if known is None and _is_region(read, spot):
        return PlacePrecision.REGION
    if known is PlaceKind.LINEAR:
        return PlacePrecision.LINEAR
    for label, precision in _BY_WORD.items():
        if label in spot.labels:
            return precision
    return _OF_KIND[known] if known else PlacePrecision.UNKNOWN


def _is_region(read: SentenceRead, spot: _Spot) -> bool:
    """Tell a name that is the conflict's region and nothing more exact."""
    exact = {"near", "along", "site", "linear", "district", "settlement"}
    return not exact & spot.labels and any(
        is_region(m.label) and m.after == spot.after and m.first - spot.first <= 1
        for m in read.cast.names_in(read.words)
    )


def _distance(read: SentenceRead, spot: _Spot) -> float | None:
    """Return the kilometres named shortly before a place."""
    start = read.offsets[max(0, spot.begins - 7)][1]
    found = list(_KM.finditer(read.text, start, read.offsets[spot.first][1]))
    if not found or not (spot.bearing is not None or "on" in spot.labels or "near" in spot.labels):
        return None
    return float(found[-1][1].replace(",", "."))


def _lines(read: SentenceRead) -> Iterator[PlaceFound]:
    """Yield lines that have no proper name: "along the line of contact"."""
    for match in matches_of("where", read.words, read.language):
        if match.label == "linear" and (match.after - match.first > 1 or "_" in match.label):
            words = read.words_at(match.first, match.after)
            yield PlaceFound(words, words.text, PlacePrecision.LINEAR)
            return


def _described(read: SentenceRead) -> Iterator[PlaceFound]:
    """Yield a place that is only described: "near the conflict zone"."""
    matches = matches_of("where", read.words, read.language)
    for near in (match for match in matches if match.label == "near"):
        for noun in matches:
            if (
                noun.label in {"region", "district", "settlement"}
                and 0 <= noun.first - near.after <= 2
            ):
                words = read.words_at(near.first, noun.after)
                yield PlaceFound(words, words.text, PlacePrecision.VICINITY)
                return


def _regions(read: SentenceRead) -> Iterator[PlaceFound]:
    """Yield a region of the conflict named as such."""
    speaking = _speaking(read)
    for match in read.cast.names_in(read.words):
        if is_region(match.label) and match.first not in speaking:
            first = match.first
            # "Nagorno-Karabakh", "Нагорный Карабах": the word before belongs to the name.
            if first and _is_capital(read, first - 1) and first - 1 not in speaking:
                first -= 1
            words = read.words_at(first, match.after)
            yield PlaceFound(words, words.text, PlacePrecision.REGION)
            return
