"""Read how strongly a sentence names one agreement: other name, day, town, mediator, title."""

import math
from dataclasses import dataclass, replace

from agreements.linking.patterns import Match
from agreements.linking.prepare import Conflict, PreparedAgreement
from agreements.linking.reading import Reading
from agreements.text.normalise import word_set
from agreements.text.periods import DateMention, resolve
from agreements.text.references import ReferenceMention

_LOCATIVES = word_set("in at в во у à a en of from de na bei")
_NEAR = 4
_AGREED_WITHIN = 15
# Characters between a day and the word for an instrument it belongs to.
_BESIDE = 12


@dataclass(frozen=True, slots=True)
class Evidence:
    """How strongly a sentence names one agreement, 0 to 1, and by which words."""

    strength: float = 0.0
    words: str = ""


def may_name(reading: Reading, conflict: Conflict) -> bool:
    """Tell whether a sentence holds anything at all that could name an agreement."""
    if reading.dates or reading.years or reading.has("broker"):
        return True
    if any(label[0] in "TAa" for label in reading.labels):
        return True
    if not conflict.title_runs.isdisjoint(reading.bag.runs):
        return True
    return bool(conflict.title_names) and any(
        word[:7] in conflict.title_names for word in reading.words
    )


def evidence(reading: Reading, agreement: PreparedAgreement, conflict: Conflict) -> Evidence:
    """Return how strongly a sentence names an agreement: by other name, day, town or mediator."""
    alias = reading.labels.get(f"A:{agreement.index}")
    if alias:
        return Evidence(1.0, reading.words_of(alias[0]))
    plain = reading.labels.get(f"a:{agreement.index}")
    found = [
        _by_day(reading, agreement),
        _by_town(reading, agreement),
        _by_mediator(reading, agreement, conflict),
        _by_title(reading, agreement),
        _by_year(reading, agreement, conflict),
        Evidence(0.6, reading.words_of(plain[0])) if plain else Evidence(),
    ]
    best = max(found, key=lambda item: item.strength)
    total = 1 - math.prod(1 - item.strength for item in found)
    return Evidence(total, best.words)


def _speaks_of_instruments(reading: Reading) -> bool:
    return reading.has("truce", "truces", "instrument", "agree", "halt")


def _by_day(reading: Reading, agreement: PreparedAgreement) -> Evidence:
    if not reading.dates or not _speaks_of_instruments(reading):
        return Evidence()
    is_plain = reading.has("truce", "truces", "instrument") or reading.both(
        "halt", "fighting", within=4
    )
    scale = 1.0 if is_plain else 0.7
    best = Evidence()
    for mention in reading.dates:
        strength = (
            _day_strength(mention, agreement, beside=_beside_instrument(reading, mention)) * scale
        )
        if strength > best.strength:
            best = Evidence(strength, mention.words)
    return best


def _beside_instrument(reading: Reading, mention: DateMention) -> bool:
    """Tell whether a day stands right beside a word for an instrument: "the 10 May statement"."""
    return any(
        reading.offsets[match.first][0] - mention.end <= _BESIDE
        and mention.start - reading.offsets[match.after - 1][1] <= _BESIDE
        for concept in ("instrument", "truce")
        for match in reading.concepts.get(concept, ())
    )


def _day_strength(mention: DateMention, agreement: PreparedAgreement, *, beside: bool) -> float:
    """Weigh a named day; beside an instrument a day without a year may be of any year."""
    known = mention
    if mention.first is None or (beside and mention.basis == "yearless"):
        open_year = replace(mention, first=None, last=None)
        known = resolve(open_year, near=agreement.source.first_day)
    if known.first is None or known.last is None:
        return 0.0
    if mention.basis == "month":
        inside = known.first <= agreement.source.first_day <= known.last
        return 0.6 if inside else 0.0
    away = min(abs((known.first - day).days) for day in agreement.days)
    certain = 0.95 if mention.basis in {"full", "yearless"} else 0.45
    if known.last > known.first:
        return 0.3 if known.first <= agreement.source.first_day <= known.last else 0.0
    return certain if away == 0 else certain * 0.6 if away == 1 and certain > 0.6 else 0.0


def _by_town(reading: Reading, agreement: PreparedAgreement) -> Evidence:
    best = Evidence()
    for label in agreement.towns:
        for match in reading.labels.get(label, ()):
            if _is_body(reading, match):
                continue
            strength = _town_strength(reading, match)
            if strength > best.strength:
                best = Evidence(strength, reading.words_of(match))
    return best


def _is_body(reading: Reading, match: Match) -> bool:
    return any(body.first == match.first for body in reading.labels.get("G:minsk_group", ()))


def _town_strength(reading: Reading, match: Match) -> float:
    """Weigh a town: beside "agreement" it names one; after "in" it may; else it is a government."""
    near = [
        other
        for concept in ("instrument", "truce", "truces")
        for other in reading.concepts.get(concept, ())
        if 0 <= other.first - match.after <= 1 or 0 < match.first - other.after <= 3
    ]
    if near:
        return 0.85
    before = reading.words[match.first - 1] if match.first else ""
    if before in _LOCATIVES and _agreed_near(reading, match):
        return 0.6
    return 0.05


def _agreed_near(reading: Reading, match: Match) -> bool:
    """Tell whether a word for agreeing, or for an instrument, stands some words from a town."""
    return any(
        abs(other.first - match.first) <= _AGREED_WITHIN
        for concept in ("agree", "instrument", "truce", "truces", "halt")
        for other in reading.concepts.get(concept, ())
    )


def _by_mediator(reading: Reading, agreement: PreparedAgreement, conflict: Conflict) -> Evidence:
    if not reading.has("broker") or not reading.has("truce", "truces", "instrument"):
        return Evidence()
    others = [member.mediators for member in conflict.members if member.index != agreement.index]
    for label in sorted(agreement.mediators):
        matches = reading.labels.get(label)
        if matches and any(
            abs(matches[0].first - b.first) <= _NEAR for b in reading.concepts["broker"]
        ):
            shared = sum(label in other for other in others)
            return Evidence(0.7 / (1 + 0.5 * shared), reading.words_of(matches[0]))
    return Evidence()


def _by_title(reading: Reading, agreement: PreparedAgreement) -> Evidence:
    runs = reading.bag.runs & agreement.title_runs
    if runs:
        return Evidence(0.7, " ".join(min(runs)))
    for word in reading.words:
        if word[:7] in agreement.title_names:
            return Evidence(0.4, word)
    return Evidence()


def _by_year(reading: Reading, agreement: PreparedAgreement, conflict: Conflict) -> Evidence:
    for year, place in instrument_years(reading):
        if year == agreement.source.first_day.year:
            same = sum(member.source.first_day.year == year for member in conflict.members)
            return Evidence(0.7 / same, reading.words[place])
    return Evidence()


def instrument_years(reading: Reading) -> list[tuple[int, int]]:
    """Return the years that stand right before, or soon after, a word for an instrument."""
    found: list[tuple[int, int]] = []
    for year, place in reading.years:
        for concept in ("truce", "instrument", "truces"):
            for match in reading.concepts.get(concept, ()):
                if 0 <= match.first - place <= 3 or 0 <= place - match.after <= 2:
                    found.append((year, place))
    return found


def evidence_of_reference(
    mention: ReferenceMention, reading: Reading, agreement: PreparedAgreement
) -> float:
    """Return how strongly the words of one reference name an agreement: its day or its town."""
    by_day = max((_day_strength(day, agreement, beside=True) for day in mention.dates), default=0.0)
    if mention.dates:
        return by_day
    towns = {match.first for label in agreement.towns for match in reading.labels.get(label, ())}
    inside = any(mention.start <= reading.offsets[place][0] < mention.end for place in towns)
    return 0.6 if inside else 0.0
