"""Choose which agreement of a conflict a sentence means: what it names outweighs what is new."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from agreements.linking.patterns import Match
from agreements.linking.prepare import Conflict, PreparedAgreement
from agreements.linking.reading import ArticleReading, Reading
from agreements.text.normalise import word_set
from agreements.text.periods import DateMention, resolve
from agreements.text.references import ReferenceMention

# A named agreement stays in mind for the sentences that follow, less and less.
_FADE = 0.8
_NAMED = 0.5
# An instrument with this many clauses is a settlement, not one more call to cease fire.
_ROOT_CLAUSES = 8
_FRESH_DAYS = 30
# Ceasefires this near to each other are "the ceasefires" of one round of fighting.
_WAVE_DAYS = 60
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


@dataclass(frozen=True, slots=True)
class Choice:
    """
    For one sentence, the share of each agreement of a conflict (they add up to 1).

    `named` holds the evidence in the sentence itself, `carried` the agreements still in mind
    from before, `foreign` is true where the sentence names an instrument that is not on offer.
    """

    shares: dict[int, float]
    named: dict[int, Evidence]
    carried: dict[int, float]
    foreign: bool = False
    several: bool = False
    quoting: int | None = None


@dataclass(slots=True)
class _Memory:
    salience: dict[int, float] = field(default_factory=dict)
    quoting: int | None = None
    several: bool = False


def in_force(article: ArticleReading, conflict: Conflict) -> list[PreparedAgreement]:
    """Return the agreements that may exist and not have ended when the article appeared."""
    first, last = article.published_first or article.published_last, article.published_last
    return [
        member
        for member in conflict.members
        if not (last and member.source.first_day > last)
        and not (
            first and member.source.last_day and member.source.last_day < first - timedelta(days=30)
        )
    ]


def choose(article: ArticleReading, conflict: Conflict) -> list[Choice]:
    """Return for each sentence of an article how likely it means each agreement in force."""
    members = in_force(article, conflict)
    named = [
        {member.index: evidence(reading, member, conflict) for member in members}
        for reading in article.sentences
    ]
    today = _latest_day(article, members, named)
    prior = _prior(members, named, today)
    memory = _Memory()
    heading = {m.index: evidence(article.title, m, conflict) for m in members}
    _remember(memory, article.title, heading)
    choices: list[Choice] = []
    for place, reading in enumerate(article.sentences):
        _carry_quotation(memory, article.sentences, place, named)
        memory.several = _stands_for_several(article, place)
        choices.append(_choice(reading, members, named[place], prior, memory, conflict, today))
        _remember(memory, reading, named[place])
    return choices


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
            return Evidence(0.45 / (1 + 0.5 * shared), reading.words_of(matches[0]))
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
    for year, place in _instrument_years(reading):
        if year == agreement.source.first_day.year:
            same = sum(member.source.first_day.year == year for member in conflict.members)
            return Evidence(0.7 / same, reading.words[place])
    return Evidence()


def _instrument_years(reading: Reading) -> list[tuple[int, int]]:
    """Return the years that stand right before, or soon after, a word for an instrument."""
    found: list[tuple[int, int]] = []
    for year, place in reading.years:
        for concept in ("truce", "instrument", "truces"):
            for match in reading.concepts.get(concept, ()):
                if 0 <= match.first - place <= 3 or 0 <= place - match.after <= 2:
                    found.append((year, place))
    return found


def _prior(
    members: Sequence[PreparedAgreement], named: Sequence[dict[int, Evidence]], today: date
) -> dict[int, float]:
    """Return how likely each agreement is meant where a sentence names none."""
    newest = max(
        (m.source.first_day for m in members if m.source.first_day <= today), default=today
    )
    roots = [m.source.first_day for m in members if _is_settlement(m)]
    newest_root = max((day for day in roots if day <= today), default=None)
    prior: dict[int, float] = {}
    for member in members:
        day = member.source.first_day
        age = (today - day).days
        score = 0.5 if member.ceasefires else -0.5
        if day in roots:
            score += 2.2 if day == newest_root else 0.8
        if age < 0:
            score -= 4.0
        else:
            score += 2.4 * math.exp(-age / _FRESH_DAYS)
            score += 1.2 if day == newest and age <= _FRESH_DAYS else 0.0
        best = max((found[member.index].strength for found in named), default=0.0)
        prior[member.index] = score + 0.6 * best
    return prior


def _is_settlement(agreement: PreparedAgreement) -> bool:
    return sum(not clause.is_whole for clause in agreement.clauses) >= _ROOT_CLAUSES


def _latest_day(
    article: ArticleReading,
    members: Sequence[PreparedAgreement],
    named: Sequence[dict[int, Evidence]],
) -> date:
    """
    Return the day the text speaks from: the last possible day of publication if it is exact,
    else the latest day that the text itself attests.
    """
    first, last = article.published_first, article.published_last
    if first and last and (last - first).days <= 3:
        return last
    attested = [
        member.source.first_day
        for member in members
        if any(found[member.index].strength >= _NAMED for found in named)
    ]
    days = [
        mention.first for reading in article.sentences for mention in reading.dates if mention.first
    ]
    near = [day for day in days if any(abs((day - m.source.first_day).days) < 400 for m in members)]
    if first and last:
        near = [min(max(day, first), last) for day in [*near, *attested]]
        return max(near, default=last)
    candidates = [*near, *attested]
    return max(candidates, default=max((m.source.first_day for m in members), default=date.min))


def _carry_quotation(
    memory: _Memory, sentences: Sequence[Reading], place: int, named: Sequence[dict[int, Evidence]]
) -> None:
    """Keep to the agreement that a sentence ending in a colon announced while its text is quoted."""
    reading = sentences[place]
    before = sentences[place - 1] if place else None
    if before is not None and before.text.rstrip("*_ ").endswith(":"):
        strongest = max(named[place - 1].items(), key=lambda item: item[1].strength, default=None)
        is_text = before.has("agree", "instrument", "truce")
        if strongest and strongest[1].strength >= _NAMED and is_text:
            memory.quoting = strongest[0]
    elif not reading.span.is_quote:
        memory.quoting = None


def _stands_for_several(article: ArticleReading, place: int) -> bool:
    """Tell whether "it" or "them" stands for several ceasefires just spoken of."""
    reading = article.sentences[place]
    before = article.sentences[place - 1] if place else None
    spoken = before is not None and before.has("truces")
    return spoken and reading.has("it_truce") and reading.has("breach", "hold")


def _remember(memory: _Memory, reading: Reading, named: dict[int, Evidence]) -> None:
    strong = {index: found.strength for index, found in named.items() if found.strength >= _NAMED}
    for index in memory.salience:
        memory.salience[index] *= _FADE * (0.6 if strong and index not in strong else 1.0)
    for index, strength in strong.items():
        memory.salience[index] = max(strength, memory.salience.get(index, 0.0))


def _choice(
    reading: Reading,
    members: Sequence[PreparedAgreement],
    named: dict[int, Evidence],
    prior: dict[int, float],
    memory: _Memory,
    conflict: Conflict,
    today: date,
) -> Choice:
    several = reading.has("truces") or memory.several
    strengths = {}
    carried = {}
    for member in members:
        index = member.index
        carried[index] = 1.0 if memory.quoting == index else memory.salience.get(index, 0.0)
        strengths[index] = prior[index] + 4.0 * named[index].strength + 1.5 * carried[index]
        strengths[index] += 3.0 if memory.quoting == index else 0.0
    shares = _softmax(strengths)
    if several:
        shares = _spread(shares, members, today)
    return Choice(
        shares, named, carried, _names_another(reading, named, conflict), several, memory.quoting
    )


def _softmax(strengths: dict[int, float]) -> dict[int, float]:
    highest = max(strengths.values(), default=0.0)
    weights = {index: math.exp(value - highest) for index, value in strengths.items()}
    total = sum(weights.values()) or 1.0
    return {index: weight / total for index, weight in weights.items()}


def _spread(
    shares: dict[int, float], members: Sequence[PreparedAgreement], today: date
) -> dict[int, float]:
    """Give every ceasefire of the last weeks a full share: the sentence speaks of several."""
    existing = [m for m in members if m.ceasefires and m.source.first_day <= today]
    newest = max((m.source.first_day for m in existing), default=today)
    raised = dict(shares)
    for member in existing:
        if (newest - member.source.first_day).days <= _WAVE_DAYS:
            raised[member.index] = max(shares[member.index], 0.75)
    return raised


def _names_another(reading: Reading, named: dict[int, Evidence], conflict: Conflict) -> bool:
    """Tell whether a sentence dates an instrument by a year none of the conflict's carries."""
    years = {member.source.first_day.year for member in conflict.members}
    stated = _instrument_years(reading)
    if not stated or any(found.strength >= _NAMED for found in named.values()):
        return False
    return all(year not in years for year, _ in stated)


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
