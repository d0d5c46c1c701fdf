"""Make agreements ready for linking: their names, days, places and the words of their clauses."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from agreements.linking.bags import STOPWORDS, Bag, Rarity, bag_of, norm
from agreements.linking.concepts import find_concepts, likeliest_group
from agreements.linking.countries import COUNTRIES
from agreements.linking.patterns import PatternTable, outermost
from agreements.linking.skeletons import skeleton
from agreements.linking.switched_off import SwitchedOff
from agreements.linking.theatres import Theatre, number_conflicts, theatre
from agreements.linking.vocabulary_names import FORCE_WORDS, GROUPS, REGIONS, TITLE_WORDS, TOWNS
from agreements.linking.written import pattern_of
from agreements.text.normalise import fold, normalise, word_set, words_with_offsets
from agreements.text.periods import find_dates
from agreements.types.linking import AgreementInput, ClauseInput
from agreements.types.terms import ClauseKind

_ACRONYM = re.compile(r"(?<!\w)[A-ZА-ЯЁ][A-ZА-ЯЁ0-9&/-]{2,9}(?!\w)")
_BRACKETS = re.compile(r"\([^)]*\)")
_PROPER = re.compile(r"(?<!\w)[A-ZÀ-ÝА-ЯЁЄІЇԱ-Ֆ][^\W\d_]{2,}(?:[-’'][^\W\d_]+)*")
_WHOLE_NUMBERS = frozenset({"0", ""})
# How much a conflict is about its parties' own names, and about a place on its map.
_OWN_NAME, _OWN_PLACE = 0.9, 0.6
# A ceasefire begins within this many days of its signing.
_EFFECT_DAYS = 10
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
class PreparedClause:
    """A clause with its bag and the skeletons of the proper names only it and few others have."""

    source: ClauseInput
    bag: Bag
    norm: float
    names: frozenset[str]
    concepts: frozenset[str]
    is_whole: bool


@dataclass(frozen=True, slots=True)
class PreparedAgreement:
    """An agreement with the labels under which its names are found in texts."""

    source: AgreementInput
    index: int
    conflict: int
    parties: tuple[frozenset[str], ...]
    mediators: frozenset[str]
    towns: frozenset[str]
    days: tuple[date, ...]
    clauses: tuple[PreparedClause, ...]
    title_names: frozenset[str]
    title_runs: frozenset[tuple[str, str, str]]

    @property
    def ceasefires(self) -> tuple[PreparedClause, ...]:
        """The clauses by which fire is to stop."""
        kind = ClauseKind.CESSATION_OF_HOSTILITIES
        return tuple(clause for clause in self.clauses if clause.source.kind is kind)


@dataclass(slots=True)
class Conflict:
    """
    Agreements about the same parties and places, and what tells a text is about them.

    `weights` says of each label how much the conflict is about what it names, from 0 to 1;
    `names` are skeletons of the proper names of its clauses.
    """

    index: int
    members: list[PreparedAgreement] = field(default_factory=list)
    parties: list[frozenset[str]] = field(default_factory=list)
    regions: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)
    mediators: set[str] = field(default_factory=set)
    title_names: set[str] = field(default_factory=set)
    title_runs: set[tuple[str, str, str]] = field(default_factory=set)
    towns: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    weights: dict[str, float] = field(default_factory=dict)

    @property
    def labels(self) -> set[str]:
        """All labels under which the conflict itself is found in a text."""
        return self.weights.keys() | self.regions | self.places


@dataclass(frozen=True, slots=True)
class Prepared:
    """All agreements on offer, by conflict, with the table that finds their names."""

    agreements: tuple[PreparedAgreement, ...]
    conflicts: tuple[Conflict, ...]
    names: PatternTable
    rarity: Rarity
    by_label: dict[str, tuple[int, ...]]


def prepare(agreements: Sequence[AgreementInput]) -> Prepared:
    """Return what linking needs to know of some agreements; made once for many articles."""
    patterns = _fixed_patterns()
    fixed = PatternTable(patterns)
    own: dict[str, list[str]] = {}
    drafts = [_draft(index, source, fixed, own) for index, source in enumerate(agreements)]
    theatres = [_theatre(*pair, fixed) for pair in zip(agreements, drafts, strict=True)]
    conflict_of = number_conflicts([source.conflict for source in agreements], theatres)
    bags = [_clause_bag(clause) for source in agreements for clause in source.clauses]
    rarity = Rarity(bags)
    kept = _without_what_is_off(patterns, agreements, drafts)
    ready: list[PreparedAgreement] = []
    for source, draft in zip(agreements, drafts, strict=True):
        parties = tuple(kept.labels(party, source.names_off) for party in draft.parties)
        clauses = tuple(_prepare_clause(clause, rarity, fixed) for clause in source.clauses)
        ready.append(
            PreparedAgreement(
                source, len(ready), conflict_of[len(ready)], parties, draft.mediators,
                draft.towns, _days(source), clauses, draft.title_names, _title_runs(source, fixed),
            )
        )  # fmt: skip
    conflicts = _conflicts(ready, fixed, kept, theatres)
    table = PatternTable({**kept.patterns, **own})
    return Prepared(tuple(ready), conflicts, table, rarity, _by_label(conflicts))


def _without_what_is_off(
    patterns: dict[str, str | list[str]],
    agreements: Sequence[AgreementInput],
    drafts: "Sequence[_Draft]",
) -> SwitchedOff:
    regions = {f"G:{name}" for name in REGIONS}
    return SwitchedOff(
        patterns,
        (
            (regions.union(*draft.parties), source.names_off)
            for source, draft in zip(agreements, drafts, strict=True)
        ),
    )


def _theatre(source: AgreementInput, draft: "_Draft", fixed: PatternTable) -> Theatre:
    found = _labels(fixed, source.title)
    towns = {(first, after) for label, first, after in found if label[0] == "T"}
    title = {label for label, *place in found if label[0] in "SG" and tuple(place) not in towns}
    clauses = [
        frozenset(label for label, _, _ in _labels(fixed, _clause_text(c)) if label[0] in "SG")
        for c in source.clauses
    ]
    return theatre(
        draft.parties, frozenset(title), clauses, mediators=draft.mediators, bodies=_BODIES
    )


@dataclass(frozen=True, slots=True)
class _Draft:
    parties: tuple[frozenset[str], ...]
    mediators: frozenset[str]
    towns: frozenset[str]
    title_names: frozenset[str]


def _fixed_patterns() -> dict[str, str | list[str]]:
    return {
        **{f"S:{code}": written for code, written in COUNTRIES.items()},
        **{f"G:{name}": written for name, written in GROUPS.items()},
        **{f"T:{name}": written for name, written in TOWNS.items()},
    }


def _labels(table: PatternTable, text: str) -> list[tuple[str, int, int]]:
    words = [word for word, _, _ in words_with_offsets(text)]
    matches = outermost(table.matches(words), "S")
    return [(match.label, match.first, match.after) for match in matches]


def _draft(
    index: int, source: AgreementInput, fixed: PatternTable, own: dict[str, list[str]]
) -> _Draft:
    parties: list[frozenset[str]] = []
    for place, party in enumerate(source.parties):
        aliases = source.party_aliases[place] if place < len(source.party_aliases) else ()
        parties.append(_party(f"P:{normalise(party)}", party, aliases, fixed, own))
    named = {item for name in source.mediators for item, _, _ in _labels(fixed, name)}
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
    local = [name for name in source.place_names if not _labels(fixed, name)]
    _own_names(f"L:{index}", local, own)
    return _Draft(tuple(parties), mediators, towns, _title_names(source, fixed))


def _is_specific(name: str, fixed: PatternTable) -> bool:
    """Tell a name that only this instrument can have from "humanitarian truce" and the like."""
    return any(letter.isdigit() for letter in name) or bool(_labels(fixed, name))


def _towns(fixed: PatternTable, titles: str) -> frozenset[str]:
    """Return the towns of a title, but not the town within the name of a body."""
    found = _labels(fixed, titles)
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
    found = [item for item in _labels(fixed, party) if item[0][0] in "SG"]
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
            if len(word) > 3 and word not in common and not _labels(fixed, word):
                names.append(word)
    return names


def _title_names(source: AgreementInput, fixed: PatternTable) -> frozenset[str]:
    """Return the folded proper names of a title that are neither parties nor common words."""
    names: set[str] = set()
    for found in _PROPER.finditer(source.title):
        for part, _, _ in words_with_offsets(found.group()):
            if part not in TITLE_WORDS and not _labels(fixed, part):
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
            place for _, first, after in _labels(fixed, part) for place in range(first, after)
        }
        plain = [
            word not in STOPWORDS and word not in _OFFICES and place not in named
            for place, word in enumerate(words)
        ]
        for place in range(len(words) - 2):
            if sum(plain[place : place + 3]) >= 2:
                runs.add((words[place], words[place + 1], words[place + 2]))
    return frozenset(runs)


def _days(source: AgreementInput) -> tuple[date, ...]:
    """Return the days by which an instrument is known: its own, and when its ceasefire begins."""
    days = {source.first_day}
    texts = [source.title, *source.aliases]
    texts += [
        f"{clause.heading}. {clause.text}"
        for clause in source.clauses
        if clause.kind is ClauseKind.CESSATION_OF_HOSTILITIES
    ]
    for text in texts:
        for mention in find_dates(text, published=source.first_day + timedelta(days=7)):
            if mention.first is None or mention.basis not in {"full", "yearless"}:
                continue
            if -1 <= (mention.first - source.first_day).days <= _EFFECT_DAYS:
                days.add(mention.first)
    return tuple(sorted(days))


def _clause_text(clause: ClauseInput) -> str:
    return f"{clause.heading}. {clause.text}" if clause.heading else clause.text


def _clause_bag(clause: ClauseInput) -> Bag:
    words = [word for word, _, _ in words_with_offsets(_clause_text(clause))]
    return bag_of(words, find_concepts(words, likeliest_group(words)))


def _prepare_clause(clause: ClauseInput, rarity: Rarity, fixed: PatternTable) -> PreparedClause:
    bag = _clause_bag(clause)
    concepts = frozenset(term[1:] for term in bag.terms if term.startswith("#"))
    names = frozenset(_proper_skeletons(_clause_text(clause), fixed))
    is_whole = clause.number in _WHOLE_NUMBERS or (
        clause.kind is ClauseKind.OTHER and not clause.text.strip()
    )
    return PreparedClause(clause, bag, norm(bag, rarity), names, concepts, is_whole)


def _proper_skeletons(text: str, fixed: PatternTable) -> set[str]:
    skeletons: set[str] = set()
    for found in _PROPER.finditer(text):
        head = text[: found.start()].rstrip()
        if not head or head[-1] in ".:;•*":
            continue
        for word, _, _ in words_with_offsets(found.group()):
            if word not in TITLE_WORDS and not _labels(fixed, word):
                skeletons.add(skeleton(fold(word)))
    return skeletons - {""}


def _conflicts(
    ready: Sequence[PreparedAgreement],
    fixed: PatternTable,
    kept: SwitchedOff,
    theatres: Sequence[Theatre],
) -> tuple[Conflict, ...]:
    conflicts = [
        Conflict(number) for number in range(1 + max((a.conflict for a in ready), default=-1))
    ]
    for agreement in ready:
        conflict = conflicts[agreement.conflict]
        _join(conflict, agreement)
        source = agreement.source
        texts = [source.title, *source.aliases, *(_clause_text(c) for c in source.clauses)]
        found = {label for text in texts for label, _, _ in _labels(fixed, text)}
        found |= {label for party in agreement.parties for label in party}
        regions = {label for label in found if label[2:] in REGIONS}
        conflict.regions |= kept.labels(regions, source.names_off)
        own = theatres[agreement.index]
        for label in own:
            for kept_label in kept.labels({label}, source.names_off):
                weight = conflict.weights.get(kept_label, 0.0)
                conflict.weights[kept_label] = weight + own[label]
    for conflict in conflicts:
        _weigh_names(conflict)
    return tuple(conflicts)


def _join(conflict: Conflict, agreement: PreparedAgreement) -> None:
    conflict.members.append(agreement)
    conflict.mediators |= agreement.mediators
    _merge_parties(conflict.parties, agreement.parties)
    conflict.regions.add(f"R:{agreement.index}")
    conflict.places.add(f"L:{agreement.index}")
    conflict.title_names |= agreement.title_names
    conflict.title_runs |= agreement.title_runs
    conflict.towns |= agreement.towns
    for clause in agreement.clauses:
        conflict.names |= clause.names


def _weigh_names(conflict: Conflict) -> None:
    """Bring weights to at most 1; a party's own names, and other names of a paper, count most."""
    top = max(conflict.weights.values(), default=1.0)
    conflict.weights = {label: weight / top for label, weight in conflict.weights.items()}
    for label in {label for party in conflict.parties for label in party if label[0] == "P"}:
        conflict.weights[label] = max(_OWN_NAME, conflict.weights.get(label, 0.0))
    for member in conflict.members:
        conflict.weights |= {f"R:{member.index}": 1.0, f"A:{member.index}": 1.0}
        conflict.weights[f"L:{member.index}"] = _OWN_PLACE


def together(conflicts: Sequence[Conflict]) -> Conflict:
    """Return several conflicts as one, for an article that is about all of them."""
    if len(conflicts) == 1:
        return conflicts[0]
    whole = Conflict(-1)
    for conflict in conflicts:
        for agreement in conflict.members:
            _join(whole, agreement)
        whole.regions |= conflict.regions
    return whole


def _by_label(conflicts: Sequence[Conflict]) -> dict[str, tuple[int, ...]]:
    """Return which conflicts each label may speak of, so that a text meets only its own."""
    found: dict[str, list[int]] = {}
    for conflict in conflicts:
        for label in conflict.labels:
            found.setdefault(label, []).append(conflict.index)
    return {label: tuple(indices) for label, indices in found.items()}


def _merge_parties(known: list[frozenset[str]], parties: Sequence[frozenset[str]]) -> None:
    for party in parties:
        for place, other in enumerate(known):
            if party & other:
                known[place] = other | party
                break
        else:
            known.append(party)
