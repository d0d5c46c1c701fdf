"""
Suggest how many people were harmed, as a sentence words it.

"Killed or wounded" is a figure of its own and never counted as killed. Words such as "dozens"
give no figure: they are kept as wording.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from agreements.linking.concepts import group_of
from agreements.linking.patterns import Match
from agreements.linking.suggest.reading import SentenceRead
from agreements.linking.suggest.tables import matches_of
from agreements.linking.suggest.values import HarmFound
from agreements.linking.suggest.vocabulary_harm import ARTICLES, NUMBERS, UNITS
from agreements.text.normalise import fold
from agreements.text.periods import find_dates
from agreements.types.terms import CasualtyCategory, Population

_NUMBERS = {
    group: {fold(word): number for number, words in table.items() for word in words.split()}
    for group, table in NUMBERS.items()
}
_UNITS = tuple(fold(word.rstrip("*")) for word in UNITS.split())
_FIGURE = re.compile(r"^\d{1,3}(?:[.,  ]?\d{3})*$|^\d{1,7}$")
_CATEGORIES = [str(category) for category in CasualtyCategory]
_REPORTS = (
    "report",
    "inform",
    "сообщ",
    "данн",
    "повідом",
    "signal",
    "rapport",
    "noticia",
    "məlumat",
)
_FAR_BEFORE = 9
_FAR_AFTER = 5
_MOST = 10**7
_PLURAL = re.compile(r"(s|ов|ев|ей|ых|их)$")


@dataclass(frozen=True, slots=True)
class _Count:
    """A number at a place of words; None: a vague word such as "dozens"."""

    first: int
    after: int
    number: int | None
    is_article: bool = False


def harm_in(read: SentenceRead) -> tuple[HarmFound, ...]:
    """Return the figures of people harmed, in the order of the sentence, each kind and group once."""
    found = matches_of("harm", read.words, read.language)
    cues = _merged(read, [match for match in found if match.label in _CATEGORIES])
    counts = list(_counts(read, found))
    used: set[int] = set()
    kept: dict[tuple[CasualtyCategory, Population, str | None], HarmFound] = {}
    for number, cue in enumerate(cues):
        low = cues[number - 1].after if number else 0
        high = cues[number + 1].first if number + 1 < len(cues) else len(read.words)
        for one in _of_cue(read, cue, found, counts, used, low=low, high=high):
            kept.setdefault((one.category, one.population, one.side), one)
    return tuple(kept.values())


def _merged(read: SentenceRead, cues: list[Match]) -> list[Match]:
    """Let "killed or wounded" be one cue, and leave out what lies within another."""
    combined = [cue for cue in cues if cue.label == "killed_or_wounded"]
    out: list[Match] = []
    for cue in cues:
        if cue.label != "killed_or_wounded" and any(
            c.first <= cue.first and cue.after <= c.after for c in combined
        ):
            continue
        if out and out[-1].label == cue.label and cue.first < out[-1].after:
            continue
        # "Missing" alone is a word of many uses: it needs a person beside it, so a count.
        out.append(cue)
    return out


def _counts(read: SentenceRead, found: list[Match]) -> Iterator[_Count]:
    """Yield the numbers of a sentence that may count people."""
    days = [(one.start, one.end) for one in find_dates(read.text)]
    people = {m.first for m in found if m.label in ("civilian", "military", "person")}
    vague = {m.first: m.after for m in found if m.label == "vague"}
    for place, (word, start, end) in enumerate(read.offsets):
        if place in vague:
            yield _Count(place, vague[place], None)
            continue
        following = read.words[place + 1] if place + 1 < len(read.words) else ""
        number = _number(read.text[start:end], word, read.language)
        if number is None or any(low <= start < high for low, high in days):
            continue
        if any(
            following == unit or (len(unit) > 3 and following.startswith(unit)) for unit in _UNITS
        ):
            continue
        if (
            read.text[max(0, start - 1) : start] in {":", "-"}
            and start
            and read.text[start - 2 : start - 1].isdigit()
        ):
            continue
        is_article = word in ARTICLES.get(group_of(read.language), ())
        if is_article and not people & {place + 1, place + 2}:
            continue
        yield _Count(place, place + 1, number, is_article)


def _number(written: str, folded: str, language: str) -> int | None:
    if _FIGURE.match(written):
        number = int(re.sub(r"\D", "", written))
        return number if number < _MOST else None
    if folded in ARTICLES.get(group_of(language), ()):
        return 1
    own = _NUMBERS.get(group_of(language), {})
    return own.get(folded, _NUMBERS["any"].get(folded))


def _of_cue(
    read: SentenceRead,
    cue: Match,
    found: list[Match],
    counts: list[_Count],
    used: set[int],
    *,
    low: int,
    high: int,
) -> Iterator[HarmFound]:
    """Yield the figures that belong to one word of harm."""
    category = CasualtyCategory(cue.label)
    before = [
        c
        for c in counts
        if max(low, cue.first - _FAR_BEFORE) <= c.first < cue.first and c.first not in used
    ]
    after = [
        c
        for c in counts
        if cue.after <= c.first <= min(high, cue.after + _FAR_AFTER) and c.first not in used
    ]
    before = [c for c in before if not read.breaks_between(c.first, cue.first)]
    after = [c for c in after if not read.breaks_between(cue.after - 1, c.first)]
    if not before and not after:
        one = _without_number(read, cue, found, low=low, high=high)
        if one:
            yield one
        return
    chosen = before if before and not _opens(cue, after, found) else after[:1] or before
    people = _people(found)
    groups = [c for c in chosen if any(c.after <= p.first <= c.after + 3 for p in people)]
    # "Two soldiers and a civilian": each group counts; a range has no person between its numbers.
    ranged = _range(read, chosen)
    if ranged:
        first, last = ranged
        used.update({first.first, last.first})
        yield _figure(read, cue, found, first, category, low=first.number, high=last.number)
        return
    several = groups if len(groups) > 1 else []
    for count in several or chosen[-1:]:
        used.add(count.first)
        one = _figure(read, cue, found, count, category)
        if several:
            group = next(p for p in people if count.after <= p.first)
            population, side = _whom(read, [group], count.first, group.after)
            one = replace(one, population=population, side=side)
        yield one


def _opens(cue: Match, after: list[_Count], found: list[Match]) -> bool:
    """Tell "killed two" from "killed and five wounded": the number follows the word right away."""
    if after and any(m.label == "or" and cue.after <= m.first < after[0].first for m in found):
        return False
    return bool(after) and after[0].first - cue.after <= 3 and not after[0].is_article


def _people(found: list[Match]) -> list[Match]:
    return [m for m in found if m.label in ("civilian", "military", "person")]


def _range(read: SentenceRead, counts: list[_Count]) -> tuple[_Count, _Count] | None:
    """Return the two numbers of "between 5 and 9", "5 to 9", "5–9"."""
    for one, two in pairwise(counts):
        between = read.words[one.after : two.first]
        joint = read.text[read.offsets[one.after - 1][2] : read.offsets[two.first][1]]
        lead = read.words[one.first - 1] if one.first else ""
        ranged = lead in {"between", "entre", "от", "між", "from", "de"} and len(between) <= 1
        if not (ranged or between == ["to"] or joint.strip() in {"-", "–", "—"}):
            continue
        if one.number is not None and two.number is not None and one.number < two.number:
            return one, two
    return None


def _figure(
    read: SentenceRead,
    cue: Match,
    found: list[Match],
    count: _Count,
    category: CasualtyCategory,
    *,
    low: int | None = None,
    high: int | None = None,
) -> HarmFound:
    least = any(m.label == "at_least" and 0 <= count.first - m.after <= 1 for m in found)
    most = any(m.label == "at_most" and 0 <= count.first - m.after <= 1 for m in found)
    begin = min(
        (
            m.first
            for m in found
            if m.label in ("at_least", "at_most") and 0 <= count.first - m.after <= 1
        ),
        default=count.first,
    )
    first, after = min(begin, cue.first), max(count.after, cue.after)
    population, side = _whom(read, found, first, after)
    words = read.words_at(first, after)
    one = HarmFound(words, category, population, low, None, high, side)
    if low is not None:
        return one
    if least:
        return replace(one, low=count.number)
    if most:
        return replace(one, high=count.number)
    return replace(one, best=count.number)


def _without_number(
    read: SentenceRead, cue: Match, found: list[Match], *, low: int, high: int
) -> HarmFound | None:
    """Return "no casualties" as none, a singular person as one, and what only says that it was."""
    category = CasualtyCategory(cue.label)
    none = [m for m in found if m.label == "none" and 0 <= cue.first - m.after <= 3]
    none += [m for m in found if m.label == "none" and 0 <= m.first - cue.after <= 1]
    if none and not read.breaks_between(none[0].first, cue.first):
        first, after = min(none[0].first, cue.first), max(none[0].after, cue.after)
        population, side = _whom(read, found, first, min(after + 4, len(read.words)))
        # "No reports of casualties" does not say that there were none.
        only_reports = any(w.startswith(_REPORTS) for w in read.words[first:after])
        number = None if only_reports else 0
        return HarmFound(read.words_at(first, after), category, population, best=number, side=side)
    near = [
        m
        for m in _people(found)
        if low <= m.first < high and min(abs(m.first - cue.after), abs(cue.first - m.after)) <= 2
    ]
    if not near:
        return None
    person = near[0]
    first, after = min(person.first, cue.first), max(person.after, cue.after)
    population, side = _whom(read, found, first, after)
    single = 1 if _is_one(read, person) else None
    if category in (CasualtyCategory.MISSING, CasualtyCategory.DISPLACED) and single is None:
        return None
    return HarmFound(read.words_at(first, after), category, population, best=single, side=side)


def _is_one(read: SentenceRead, person: Match) -> bool:
    """Tell one person from several, by the endings of the language, only where they are plain."""
    word = read.words[person.after - 1]
    if read.language[:2] in ("en", "fr", "es", ""):
        lead = read.words[person.first - 1] if person.first else ""
        return lead in ARTICLES.get(group_of(read.language), ())
    if read.language[:2] in ("ru", "uk"):
        if word.startswith("мирн") and person.after < len(read.words):
            word = read.words[person.after]
        return word in {
            "житель",
            "человек",
            "солдат",
            "военнослужащий",
            "ребенок",
            "женщина",
            "мешканець",
            "військовослужбовець",
            "боєць",
            "боец",
            "офицер",
        }
    return False


def _whom(
    read: SentenceRead, found: list[Match], first: int, after: int
) -> tuple[Population, str | None]:
    """Return which people, and of which party, the words near a figure name."""
    groups = [m for m in found if m.label in ("civilian", "military")]
    near = [m for m in groups if first - 3 <= m.first < after + 3]
    inside = [m for m in near if first <= m.first < after] or near
    labels = {m.label for m in inside}
    population = Population.UNKNOWN
    if "civilian" in labels and "military" not in labels:
        population = Population.CIVILIAN
    elif "military" in labels and "civilian" not in labels:
        population = Population.MILITARY
    side = next(
        (
            read.cast.party_of(read.cast.actor_of(one.labels))
            for one in read.named
            if first <= one.first < after or one.after in (first, first + 1)
        ),
        None,
    )
    return population, side
