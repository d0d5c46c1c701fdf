"""Choose which agreement of a conflict a sentence means: what it names outweighs what is new."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from agreements.linking.evidence import Evidence, evidence, instrument_years, may_name
from agreements.linking.prepare import Conflict, PreparedAgreement
from agreements.linking.reading import ArticleReading, Reading

# A named agreement stays in mind for the sentences that follow, less and less.
_FADE = 0.8
_NAMED = 0.5
_PLAINLY = 0.8
_PLAIN_SHARE = 0.5
# An instrument with this many clauses is a settlement, not one more call to cease fire.
_ROOT_CLAUSES = 8
_FRESH_DAYS = 30
# Ceasefires this near to each other are "the ceasefires" of one round of fighting.
_WAVE_DAYS = 60


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
    nothing = {member.index: Evidence() for member in members}
    named = [
        {member.index: evidence(reading, member, conflict) for member in members}
        if may_name(reading, conflict)
        else nothing
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
        strengths[index] = prior[index] + 4.6 * named[index].strength + 2.5 * carried[index]
        strengths[index] += 3.0 if memory.quoting == index else 0.0
    shares = _softmax(strengths)
    if several:
        shares = _spread(shares, members, today)
    if memory.quoting is not None:
        shares = _spare_named(shares, named)
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


def _spare_named(shares: dict[int, float], named: dict[int, Evidence]) -> dict[int, float]:
    """Keep a fair share for an agreement that the quoted text of another one names plainly."""
    return {
        index: max(share, _PLAIN_SHARE) if named[index].strength >= _PLAINLY else share
        for index, share in shares.items()
    }


def _names_another(reading: Reading, named: dict[int, Evidence], conflict: Conflict) -> bool:
    """Tell whether a sentence dates an instrument by a year none of the conflict's carries."""
    years = {member.source.first_day.year for member in conflict.members}
    stated = instrument_years(reading)
    if not stated or any(found.strength >= _NAMED for found in named.values()):
        return False
    return all(year not in years for year, _ in stated)
