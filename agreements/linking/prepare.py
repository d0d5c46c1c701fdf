"""Make agreements ready for linking: their names, days, places and the words of their clauses."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from agreements.linking.bags import Bag, Rarity, bag_of, norm
from agreements.linking.concepts import find_concepts, likeliest_group
from agreements.linking.naming import (
    Naming,
    clause_text,
    fixed_patterns,
    labels_in,
    naming_of,
    proper_skeletons,
    theatre_of,
)
from agreements.linking.patterns import PatternTable
from agreements.linking.switched_off import SwitchedOff
from agreements.linking.theatres import Theatre, number_conflicts
from agreements.linking.vocabulary_names import REGIONS
from agreements.text.normalise import words_with_offsets
from agreements.text.periods import find_dates
from agreements.types.linking import AgreementInput, ClauseInput
from agreements.types.terms import ClauseKind

_WHOLE_NUMBERS = frozenset({"0", ""})
# How much a conflict is about its parties' own names, and about a place on its map.
_OWN_NAME, _OWN_PLACE = 0.9, 0.6
# A ceasefire begins within this many days of its signing.
_EFFECT_DAYS = 10


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
    patterns = fixed_patterns()
    fixed = PatternTable(patterns)
    own: dict[str, list[str]] = {}
    namings = [naming_of(index, source, fixed, own) for index, source in enumerate(agreements)]
    own_names = PatternTable(dict(own))
    theatres = [
        theatre_of(*pair, fixed, own_names) for pair in zip(agreements, namings, strict=True)
    ]
    conflict_of = number_conflicts([source.conflict for source in agreements], theatres)
    bags = [_clause_bag(clause) for source in agreements for clause in source.clauses]
    rarity = Rarity(bags)
    kept = _without_what_is_off(patterns, agreements, namings)
    ready: list[PreparedAgreement] = []
    for source, naming in zip(agreements, namings, strict=True):
        parties = tuple(kept.labels(party, source.names_off) for party in naming.parties)
        clauses = tuple(_prepare_clause(clause, rarity, fixed) for clause in source.clauses)
        ready.append(
            PreparedAgreement(
                source, len(ready), conflict_of[len(ready)], parties, naming.mediators,
                naming.towns, _days(source), clauses, naming.title_names, naming.title_runs,
            )
        )  # fmt: skip
    conflicts = _conflicts(ready, fixed, kept, theatres)
    table = PatternTable({**kept.patterns, **own})
    return Prepared(tuple(ready), conflicts, table, rarity, _by_label(conflicts))


def _without_what_is_off(
    patterns: dict[str, str | list[str]],
    agreements: Sequence[AgreementInput],
    namings: Sequence[Naming],
) -> SwitchedOff:
    regions = {f"G:{name}" for name in REGIONS}
    return SwitchedOff(
        patterns,
        (
            (regions.union(*naming.parties), source.names_off)
            for source, naming in zip(agreements, namings, strict=True)
        ),
    )


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


def _clause_bag(clause: ClauseInput) -> Bag:
    words = [word for word, _, _ in words_with_offsets(clause_text(clause))]
    return bag_of(words, find_concepts(words, likeliest_group(words)))


def _prepare_clause(clause: ClauseInput, rarity: Rarity, fixed: PatternTable) -> PreparedClause:
    bag = _clause_bag(clause)
    concepts = frozenset(term[1:] for term in bag.terms if term.startswith("#"))
    names = frozenset(proper_skeletons(clause_text(clause), fixed))
    is_whole = clause.number in _WHOLE_NUMBERS or (
        clause.kind is ClauseKind.OTHER and not clause.text.strip()
    )
    return PreparedClause(clause, bag, norm(bag, rarity), names, concepts, is_whole)


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
        texts = [source.title, *source.aliases, *(clause_text(c) for c in source.clauses)]
        found = {label for text in texts for label, _, _ in labels_in(fixed, text)}
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
