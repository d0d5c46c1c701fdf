"""
Prefill the form of a breach with what its sentence suggests, and say which words each comes from.

Nothing is stored by this: a field that is prefilled is sent like any other when the person logs
the breach, and may be changed or emptied before.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from agreements.forms.breaches import BearingField
from agreements.linking.suggest.values import (
    HarmFound,
    Mention,
    PlaceFound,
    Stance,
    Stands,
    Suggestions,
    TimeFound,
    Words,
)
from agreements.types.fuzzy import Precision, ZoneBasis
from agreements.types.terms import ClaimKind

_WHERE: dict[Stands, Promise | str] = {
    Stands.SENTENCE: "",
    Stands.BEFORE: _("in a sentence before"),
    Stands.AFTER: _("in a sentence after"),
    Stands.HEADLINE: _("in the headline"),
    Stands.PUBLISHER: _("who prints it"),
}
_MOST_OTHERS = 6


@dataclass(frozen=True, slots=True)
class Hint:
    """The words a field was filled in from, where they stand, and whether they were only concluded from."""

    words: str
    where: Promise | str = ""
    inferred: bool = False


@dataclass(slots=True)
class Filled:
    """Values of one form's fields with the words each comes from."""

    values: dict[str, Any] = field(default_factory=dict)
    hints: dict[str, Hint] = field(default_factory=dict)

    def put(self, name: str, value: Any, words: Words, *, inferred: bool = False) -> None:
        """Fill in one field."""
        self.values[name] = value
        self.hints[name] = Hint(words.text, _WHERE[words.stands], inferred)


@dataclass(frozen=True, slots=True)
class Prefill:
    """What the facts, the rows of positions and those of harm begin with; `others` was found too."""

    facts: Filled
    positions: list[Filled]
    harm: list[Filled]
    others: list[Hint]

    @property
    def found(self) -> bool:
        """Whether anything was found."""
        return bool(self.facts.hints or self.positions or self.harm)

    def mark(
        self, form: forms.Form, positions: Iterable[forms.Form], harm: Iterable[forms.Form]
    ) -> None:
        """Mark the fields that still show what was suggested."""
        _mark(form, self.facts)
        for rows, filled in ((positions, self.positions), (harm, self.harm)):
            for row, one in zip(rows, filled, strict=False):
                _mark(row, one)


def prefill(found: Suggestions, *, zones: list[str], parties: set[str], sides: set[str]) -> Prefill:
    """
    Return what the form begins with.

    `zones` are those on offer, `parties` the ids of whom the form can accuse, `sides` of whose
    people it can count.
    """
    facts = Filled()
    for name, terms in (("act", found.acts), ("weapon", found.weapons), ("target", found.targets)):
        if terms:
            facts.put(name, terms[0].value.value, terms[0].words)
    if found.places:
        _fill_place(facts, found.places[0])
    if found.times:
        _fill_time(facts, found.times[0], zones)
    positions = [_position(one, parties) for one in found.attribution.stances]
    if not any("accused" in row.values for row in positions):
        positions = [*_accusation(found.attribution.accused, parties), *positions]
    harm = [_harm(one, sides) for one in found.harm]
    return Prefill(facts, positions, harm, _others(found, parties))


def _fill_place(facts: Filled, place: PlaceFound) -> None:
    def put(name: str, value: Any) -> None:
        facts.put(name, value, place.words, inferred=place.inferred)

    put("place_words", place.words.text[:200])
    put("place_precision", place.precision.value)
    if place.place is None:
        return
    put("place", int(place.place))
    if place.distance_km is not None:
        put("distance_km", place.distance_km)
        if place.bearing_degrees is not None:
            put("bearing_degrees", BearingField.shown(place.bearing_degrees))


def _fill_time(facts: Filled, time: TimeFound, zones: list[str]) -> None:
    words = time.day or time.words[0]
    hour, zone = time.hour or words, time.spoken_zone or words

    def put(name: str, value: Any, spoken: Words = words) -> None:
        facts.put(name, value, spoken, inferred=time.inferred)

    hours = "-".join(dict.fromkeys(filter(None, (time.clock_first, time.clock_last))))
    if time.precision is Precision.MONTH:
        put("day", time.first.isoformat()[:7])
    elif time.first == time.last:
        put("day", time.first.isoformat())
        if hours:
            put("clock", hours, hour)
        elif time.part:
            put("part", time.part, hour)
    elif time.clock_first != time.clock_last:
        put("day", f"{time.first}T{time.clock_first}/{time.last}T{time.clock_last}")
    else:
        put("day", f"{time.first.isoformat()}/{time.last.isoformat()}")
    put("stated", time.stated[:200])
    if time.zone in zones:
        put("zone", time.zone, zone)
        put("zone_basis", ZoneBasis.STATED_ZONE.value, zone)
    elif time.basis is ZoneBasis.STATED_LOCAL:
        put("zone_basis", ZoneBasis.STATED_LOCAL.value, zone)


def _position(stance: Stance, parties: set[str]) -> Filled:
    """Return the row of one position; a speaker nobody knows is left open."""
    speaker = stance.speaker.who
    row = Filled()
    row.values["from_sentence"] = speaker.words.stands is not Stands.AFTER
    if speaker.actor is not None:
        row.put("claimant", int(speaker.actor), speaker.words, inferred=speaker.inferred)
    row.put("kind", stance.kind.value, stance.speaker.cue or speaker.words)
    _accuse(row, stance.accused, parties)
    return row


def _accusation(accused: tuple[Mention, ...], parties: set[str]) -> list[Filled]:
    """Return the row of an accusation of which nobody says who makes it."""
    row = Filled({"from_sentence": True, "kind": ClaimKind.ACCUSATION.value})
    _accuse(row, accused, parties)
    return [row] if row.hints else []


def _accuse(row: Filled, mentions: tuple[Mention, ...], parties: set[str]) -> None:
    accused = [one for one in mentions if one.actor in parties]
    if accused:
        row.values["accused"] = [int(one.actor) for one in accused if one.actor]
        row.hints["accused"] = Hint(
            ", ".join(dict.fromkeys(one.words.text for one in accused)),
            _WHERE[accused[0].words.stands],
            any(one.inferred for one in accused),
        )


def _harm(one: HarmFound, sides: set[str]) -> Filled:
    row = Filled()
    values: dict[str, Any] = {
        "category": one.category.value,
        "population": one.population.value,
        "side": int(one.side) if one.side in sides else None,
        "low": one.low,
        "best": one.best,
        "high": one.high,
        "wording": one.words.text[:200],
    }
    for name, value in values.items():
        if value is not None:
            row.put(name, value, one.words, inferred=one.inferred)
    return row


def _others(found: Suggestions, parties: set[str]) -> list[Hint]:
    """Return what was found and has no field of its own: unknown names, further places and days."""
    said = found.attribution
    unknown: list[Mention] = [voice.who for voice in (*said.speakers, *said.deniers)]
    words = [one.words for one in unknown if one.actor is None]
    words += [one.words for one in said.accused if one.actor not in parties]
    words += [place.words for place in found.places[1:]]
    words += [time.words[0] for time in found.times[1:]]
    words += [term.words for terms in (found.weapons, found.targets) for term in terms[1:]]
    distinct = {one.text: Hint(one.text, _WHERE[one.stands]) for one in words}
    return list(distinct.values())[:_MOST_OTHERS]


def _mark(form: forms.Form, filled: Filled) -> None:
    for name, hint in filled.hints.items():
        if name in form.fields and _same(form[name].value(), filled.values[name]):
            shown: Any = form.fields[name]
            shown.suggested = hint
            parts = ["helptext"] if shown.help_text else []
            parts += ["error"] if form[name].errors else []
            described = [f"{form[name].auto_id}_{part}" for part in (*parts, "suggested")]
            shown.widget.attrs["aria-describedby"] = " ".join(described)


def _same(shown: Any, suggested: Any) -> bool:
    """Tell whether a field shows what was suggested, sent back or not."""
    if isinstance(suggested, list):
        return sorted(map(str, shown or [])) == sorted(map(str, suggested))
    return str(shown) == str(suggested)


def initial_of(rows: list[Filled]) -> list[Mapping[str, Any]]:
    """Return the first values of the rows of a form set."""
    return [row.values for row in rows]
