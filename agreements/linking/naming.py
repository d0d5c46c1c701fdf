"""Find under which names an agreement's parties, towns, title and clauses are met in texts."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from agreements.linking.bags import STOPWORDS
from agreements.linking.concepts import find_concepts
from agreements.linking.countries import COUNTRIES
from agreements.linking.patterns import PatternTable, outermost
from agreements.linking.skeletons import skeleton
from agreements.linking.theatres import Theatre, theatre
from agreements.linking.vocabulary_names import FORCE_WORDS, GROUPS, TITLE_WORDS, TOWNS
from agreements.linking.written import pattern_of
from agreements.text.normalise import fold, normalise, word_set, words_with_offsets
from agreements.types.linking import AgreementInput, ClauseInput

_ACRONYM = re.compile(r"(?<!\w)[A-ZА-ЯЁ][A-ZА-ЯЁ0-9&/-]{2,9}(?!\w)")
_BRACKETS = re.compile(r"\([^)]*\)")
_PROPER = re.compile(r"(?<!\w)[A-ZÀ-ÝА-ЯЁЄІЇԱ-Ֆ][^\W\d_]{2,}(?:[-’'][^\W\d_]+)*")
_GOVERNMENT_WORDS = word_set(
    "republic of the government state kingdom federation federal transitional islamic democratic "
    "people s and arab socialist union commonwealth république государство gouvernement "
    "gobierno правительство уряд hükümet hökumət república nacional national nationale du de la "
    "le les el des del und al transition transitional acting incumbent recognised internationally"
)
_OFFICES = word_set(
    "foreign minister ministers president presidents prime republic joint statement statements "
    "declaration agreement memorandum protocol between parties sides contact group"
)
# Bodies that mediate everywhere tell no conflict from another.
_BODIES: frozenset[str] = frozenset({"G:osce", "G:un", "G:eu", "G:african_union", "G:minsk_group"})


@dataclass(frozen=True, slots=True)
class Naming:
    """The labels under which an agreement's names are found, and names that are its alone."""

    parties: tuple[frozenset[str], ...]
    mediators: frozenset[str]
    towns: frozenset[str]
    title_names: frozenset[str]
    title_runs: frozenset[tuple[str, str, str]]


def fixed_patterns() -> dict[str, str | list[str]]:
    """Return the names every text is searched for, by label: states, groups, towns."""
    return {
        **{f"S:{code}": written for code, written in COUNTRIES.items()},
        **{f"G:{name}": written for name, written in GROUPS.items()},
        **{f"T:{name}": written for name, written in TOWNS.items()},
    }


def labels_in(table: PatternTable, text: str) -> list[tuple[str, int, int]]:
    """Return the names in a text: label, first word, the word after the last."""
    words = [word for word, _, _ in words_with_offsets(text)]
    matches = outermost(table.matches(words), "S")
    return [(match.label, match.first, match.after) for match in matches]


def naming_of(
    index: int, source: AgreementInput, fixed: PatternTable, own: dict[str, list[str]]
) -> Naming:
    """Return the names of the `index`-th agreement; patterns of its own go into `own`."""
    parties: list[frozenset[str]] = []
    for place, party in enumerate(source.parties):
        aliases = source.party_aliases[place] if place < len(source.party_aliases) else ()
        parties.append(_party(f"P:{normalise(party)}", party, aliases, fixed, own))
    named = {item for name in source.mediators for item, _, _ in labels_in(fixed, name)}
    # A party's own ministry may have issued the paper; that makes it no mediator.
    ours = {item for party in parties for item in party}
    mediators = frozenset(item for item in named - ours if item[0] != "T")
    titles = ", ".join((source.title, *source.aliases))
    towns = _towns(fixed, titles)
    plain = [name for name in source.aliases if not _is_specific(name, fixed)]
    _own_names(f"A:{index}", [name for name in source.aliases if name not in plain], own)
    _own_names(f"a:{index}", plain, own)
    _own_names(f"R:{index}", source.region_names, own)
    # A town that hosts talks, and a capital, do not place a sentence in the conflict.
    local = [name for name in source.place_names if not labels_in(fixed, name)]
    _own_names(f"L:{index}", local, own)
    return Naming(
        tuple(parties), mediators, towns, _title_names(source, fixed), _title_runs(source, fixed)
    )


def _is_specific(name: str, fixed: PatternTable) -> bool:
    """Tell a name that only this instrument can have from "humanitarian truce" and the like."""
    return any(letter.isdigit() for letter in name) or bool(labels_in(fixed, name))


def _towns(fixed: PatternTable, titles: str) -> frozenset[str]:
    """Return the towns of a title, but not the town within the name of a body."""
    found = labels_in(fixed, titles)
    bodies = {first for label, first, _ in found if label == "G:minsk_group"}
    return frozenset(label for label, first, _ in found if label[0] == "T" and first not in bodies)


def _own_names(label: str, names: Sequence[str], own: dict[str, list[str]]) -> None:
    patterns = [pattern for name in names if (pattern := pattern_of(name))]
    if patterns:
        own[label] = patterns


def _party(
    label: str, party: str, aliases: Sequence[str], fixed: PatternTable, own: dict[str, list[str]]
) -> frozenset[str]:
    """Return the labels that name a party: a state, a known group, its own name or short form."""
    words = [word for word, _, _ in words_with_offsets(party)]
    found = [item for item in labels_in(fixed, party) if item[0][0] in "SG"]
    # A force that carries a state's name is mostly spoken of by that name.
    labels = {name for name, _, _ in found if name not in _BODIES}
    covered = {place for _, first, after in found for place in range(first, after)}
    left = [word for place, word in enumerate(words) if place not in covered]
    if any(word not in _GOVERNMENT_WORDS for word in left):
        _own_names(label, _names_of_force(party, fixed), own)
        labels = {*labels, label}
    if aliases:
        own.setdefault(label, [])
        own[label] += [pattern for name in aliases if (pattern := pattern_of(name))]
        labels = {*labels, label}
    return frozenset(labels)


def _names_of_force(party: str, fixed: PatternTable) -> list[str]:
    """Return what a force is called: all its words, those in brackets, short forms, rare words."""
    common = TITLE_WORDS | FORCE_WORDS | _GOVERNMENT_WORDS
    names = [_BRACKETS.sub(" ", party), *_ACRONYM.findall(party)]
    names += [inner for inner in re.findall(r"\(([^)]+)\)", party) if len(inner) > 2]
    for found in _PROPER.finditer(party):
        for word, _, _ in words_with_offsets(found.group()):
            if len(word) > 3 and word not in common and not labels_in(fixed, word):
                names.append(word)
    return names


def _title_names(source: AgreementInput, fixed: PatternTable) -> frozenset[str]:
    """Return the folded proper names of a title that are neither parties nor common words."""
    names: set[str] = set()
    for found in _PROPER.finditer(source.title):
        for part, _, _ in words_with_offsets(found.group()):
            if part not in TITLE_WORDS and not labels_in(fixed, part):
                names.add(part[:7])
    return frozenset(names)


def _title_runs(source: AgreementInput, fixed: PatternTable) -> frozenset[tuple[str, str, str]]:
    """Return the runs of three words of a title that name the paper rather than its subject."""
    runs: set[tuple[str, str, str]] = set()
    for part in re.split(r"[,;:()–—-]", source.title):
        words = [word for word, _, _ in words_with_offsets(part)]
        subject = find_concepts(words, "en").get("truce", [])
        named = {place for match in subject for place in range(match.first, match.after)}
        named |= {
            place for _, first, after in labels_in(fixed, part) for place in range(first, after)
        }
        plain = [
            word not in STOPWORDS and word not in _OFFICES and place not in named
            for place, word in enumerate(words)
        ]
        for place in range(len(words) - 2):
            if sum(plain[place : place + 3]) >= 2:
                runs.add((words[place], words[place + 1], words[place + 2]))
    return frozenset(runs)


def theatre_of(
    source: AgreementInput, naming: Naming, fixed: PatternTable, own: PatternTable
) -> Theatre:
    """Return what an agreement is about; `own` finds the names that agreements brought along."""
    # A force that only its own agreements name counts like a state wherever it is named.
    ours = frozenset().union(*naming.parties)
    found = labels_in(fixed, source.title)
    towns = {(first, after) for label, first, after in found if label[0] == "T"}
    title = {label for label, *place in found if label[0] in "SG" and tuple(place) not in towns}
    title |= {label for label, _, _ in labels_in(own, source.title) if label in ours}
    clauses = []
    for clause in source.clauses:
        text = clause_text(clause)
        named = {label for label, _, _ in labels_in(fixed, text) if label[0] in "SG"}
        clauses.append(frozenset(named | {n for n, _, _ in labels_in(own, text) if n in ours}))
    return theatre(
        naming.parties, frozenset(title), clauses, mediators=naming.mediators, bodies=_BODIES
    )


def clause_text(clause: ClauseInput) -> str:
    """Return a clause's text, its heading before it."""
    return f"{clause.heading}. {clause.text}" if clause.heading else clause.text


def proper_skeletons(text: str, fixed: PatternTable) -> set[str]:
    """Return skeletons of the proper names in a text that no fixed pattern finds."""
    skeletons: set[str] = set()
    for found in _PROPER.finditer(text):
        head = text[: found.start()].rstrip()
        if not head or head[-1] in ".:;•*":
            continue
        for word, _, _ in words_with_offsets(found.group()):
            if word not in TITLE_WORDS and not labels_in(fixed, word):
                skeletons.add(skeleton(fold(word)))
    return skeletons - {""}
