"""
Link an article's sentences to the clauses they mention: words, trained heads, names and days.

`Linker` prepares agreements once for many articles; `link_article` is the short form. The
engine knows no clock: "today" is the article's last possible day of publication.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from agreements.linking.about import conflicts_of
from agreements.linking.bags import likeness, norm, same_words
from agreements.linking.choose import Choice, choose
from agreements.linking.explain import explain
from agreements.linking.features import agreement_features, kinds_here, sentence_features
from agreements.linking.focus import Focus
from agreements.linking.kinds import REASONS
from agreements.linking.prepare import (
    Conflict,
    Prepared,
    PreparedAgreement,
    PreparedClause,
    prepare,
)
from agreements.linking.reading import ArticleReading, Reading, skim
from agreements.linking.referred import Referred, refer
from agreements.linking.relations import relation_of
from agreements.linking.score import CANDIDATE_FROM, WEIGHTS, Scored, band_of, probability_of, weigh
from agreements.types.linking import (
    AgreementInput,
    ArticleInput,
    LinkProposal,
    LinkResult,
    ReferenceProposal,
)
from agreements.types.terms import ClauseKind

MODEL = "heads-1"

_NAMED = 0.5
# How like a clause a sentence must be where it names none of its kind's words.
_LIKE_ENOUGH = 0.45
_LIKE_ENOUGH_FOR_OTHER = 0.3
# What narrows a clause: a sentence that does not speak of it rather means a wider clause.
_NARROWING = ("foreign", "mines", "politics")
_LIKE_AT_ALL = 0.12
_SMALLEST_SHARE = 0.03
# Two clauses of one agreement this near in probability cannot be told apart.
_AMBIGUOUS_WITHIN = 0.05
_AMBIGUOUS_FROM = 0.2


class Linker:
    """Agreements made ready for linking; `link` may be called for any number of articles."""

    def __init__(self, agreements: Sequence[AgreementInput]) -> None:
        self._prepared = prepare(agreements)

    def link(self, article: ArticleInput) -> LinkResult:
        """Return the clauses an article's sentences mention, and references left open."""
        read = skim(article, self._prepared)
        about = conflicts_of(read, self._prepared)
        if about:
            read.read_closely()
        links: list[LinkProposal] = []
        unresolved: list[ReferenceProposal] = []
        for conflict, focus in about:
            choices = choose(read, conflict)
            referred = [
                refer(reading, conflict, choice)
                for reading, choice in zip(read.sentences, choices, strict=True)
            ]
            found = _ConflictLinker(self._prepared, conflict, read, focus, choices, referred)
            links += found.links()
            unresolved += found.unresolved()
        links.sort(key=lambda link: (link.start, -link.probability))
        unresolved.sort(key=lambda reference: reference.start)
        return LinkResult(MODEL, tuple(links), tuple(unresolved))


def link_article(article: ArticleInput, agreements: Sequence[AgreementInput]) -> LinkResult:
    """
    Return the clauses of some agreements that an article's sentences mention.

    Only sentences that are not boilerplate are read; an article whose last possible day lies
    before an agreement's first day is not linked to it. Prepare a `Linker` for many articles.
    """
    return Linker(agreements).link(article)


@dataclass(frozen=True, slots=True)
class _ConflictLinker:
    """One article against the agreements of one conflict."""

    prepared: Prepared
    conflict: Conflict
    read: ArticleReading
    focus: Focus
    choices: list[Choice]
    referred: list[Referred]

    def links(self) -> list[LinkProposal]:
        return [
            self._proposal(place, scored)
            for place in range(len(self.read.sentences))
            for scored in self._scored(place)
        ]

    def unresolved(self) -> list[ReferenceProposal]:
        return [reference for referred in self.referred for reference in referred.unresolved]

    def _scored(self, place: int) -> list[Scored]:
        """Score every clause a sentence may be about and keep those worth showing."""
        reading, choice = self.read.sentences[place], self.choices[place]
        kinds = kinds_here(self.read, place)
        referred = self.referred[place]
        if not (kinds or referred.agreements or _is_announced(choice) or _is_named(choice)):
            return []
        shared = sentence_features(self.read, place, self.focus, choice)
        length = norm(reading.bag, self.prepared.rarity)
        kept: list[Scored] = []
        for member in self._members(choice, referred):
            base = {**shared, **agreement_features(member.index, choice)}
            weighed = WEIGHTS["base"] + weigh(base)
            clauses = [
                scored
                for clause in member.clauses
                if not clause.is_whole
                and (
                    scored := self._score_clause(
                        reading, clause, member, kinds, base, weighed, referred, length
                    )
                )
            ]
            _settle(clauses)
            whole = _score_whole(reading, member, base, weighed, clauses, referred)
            kept += [item for item in (*clauses, whole) if item.probability >= CANDIDATE_FROM]
        for item in kept:
            item.why = explain(self.read, place, item, self.conflict, choice, referred)
        return kept

    def _members(self, choice: Choice, referred: Referred) -> list[PreparedAgreement]:
        return [
            member
            for member in self.conflict.members
            if choice.shares.get(member.index, 0.0) >= _SMALLEST_SHARE
            or (member.index in referred.agreements and member.index in choice.shares)
        ]

    def _score_clause(
        self,
        reading: Reading,
        clause: PreparedClause,
        member: PreparedAgreement,
        kinds: dict[ClauseKind, float],
        base: dict[str, float],
        weighed: float,
        referred: Referred,
        length: float,
    ) -> Scored | None:
        """Score one clause; None where nothing but the agreement speaks for it."""
        kind = kinds.get(clause.source.kind, 0.0)
        alike = likeness(reading.bag, clause.bag, self.prepared.rarity, (length, clause.norm))
        is_referred = clause.source.id in referred.clauses
        if not kind and not is_referred and alike < _LIKE_AT_ALL:
            return None
        is_other = (
            bool(referred.clauses) and not is_referred and member.index in referred.agreements
        )
        own = {
            "kind": kind,
            "likeness": alike,
            "same_words": same_words(reading.bag, clause.bag),
            "clause_name": 1.0 if clause.names & reading.names else 0.0,
            "referred": 1.0 if is_referred else 0.0,
            "other_item": 1.0 if is_other else 0.0,
            "no_kind": 1.0 if not (kind or is_referred) and alike < _like_enough(clause) else 0.0,
            "narrower": 1.0 if kind and _is_narrower(reading, clause) else 0.0,
            "same_things": _same_things(reading, clause) if kind else 0.0,
            "plain_truce": _plain_truce(clause) if kind >= 1.0 else 0.0,
        }
        return Scored(member.index, clause, base, own, weighed + weigh(own))

    def _proposal(self, place: int, scored: Scored) -> LinkProposal:
        reading = self.read.sentences[place]
        member = next(m for m in self.conflict.members if m.index == scored.agreement)
        kind = scored.clause.source.kind if scored.clause else ClauseKind.OTHER
        return LinkProposal(
            agreement_id=member.source.id,
            clause_id=scored.clause.source.id if scored.clause else None,
            start=reading.span.start,
            end=reading.span.end,
            probability=round(scored.probability, 4),
            band=band_of(scored.probability),
            relation=relation_of(
                reading,
                kind,
                likeness=scored.own.get("likeness", 0.0),
                announced=scored.shared["announced"] > 0,
            ),
            why=scored.why,
            ambiguous=scored.ambiguous,
        )


def _is_named(choice: Choice) -> bool:
    return any(found.strength >= _NAMED for found in choice.named.values())


def _is_announced(choice: Choice) -> bool:
    return choice.quoting is not None


def _same_things(reading: Reading, clause: PreparedClause) -> float:
    """Return the share of what a sentence says of a kind that the clause says too."""
    things = [concept for concept in REASONS[clause.source.kind] if concept in reading.concepts]
    return sum(concept in clause.concepts for concept in things) / len(things) if things else 0.0


def _like_enough(clause: PreparedClause) -> float:
    is_other = clause.source.kind is ClauseKind.OTHER
    return _LIKE_ENOUGH_FOR_OTHER if is_other else _LIKE_ENOUGH


def _is_narrower(reading: Reading, clause: PreparedClause) -> bool:
    """Tell whether a clause is about a special case that the sentence does not speak of."""
    return any(one in clause.concepts and one not in reading.concepts for one in _NARROWING)


def _plain_truce(clause: PreparedClause) -> float:
    """Return how plainly a clause itself speaks of ceasefire; 0 for a clause of another kind."""
    if clause.source.kind is not ClauseKind.CESSATION_OF_HOSTILITIES:
        return 0.0
    if "truce" in clause.concepts:
        return 1.0
    if "firing" in clause.concepts:
        return 0.7
    return 0.5 if clause.concepts & {"fire", "fighting"} else 0.0


def _settle(clauses: list[Scored]) -> None:
    """
    Rank the clauses of one agreement: of several of one kind only the likest keeps its score.

    Clauses whose probabilities are then too near to tell apart are marked ambiguous.
    """
    best: dict[ClauseKind, Scored] = {}
    for item in sorted(clauses, key=lambda scored: -scored.raw):
        if item.clause is None:
            continue
        first = best.setdefault(item.clause.source.kind, item)
        if first is not item and not item.own["referred"]:
            item.add("second_clause", 1.0)
    for item in clauses:
        item.probability = probability_of(item.raw)
    ranked = sorted(clauses, key=lambda scored: -scored.probability)
    for one, other in pairwise(ranked):
        near = one.probability - other.probability <= _AMBIGUOUS_WITHIN
        if near and other.probability >= _AMBIGUOUS_FROM:
            one.ambiguous = other.ambiguous = True


def _score_whole(
    reading: Reading,
    member: PreparedAgreement,
    base: dict[str, float],
    weighed: float,
    clauses: list[Scored],
    referred: Referred,
) -> Scored:
    """Score the agreement as a whole: it is named, and no clause of it says what about."""
    names_it = base["named"] >= _NAMED or member.index in referred.agreements
    plainest = max((item.own["kind"] for item in clauses), default=0.0)
    by_item = any(item.own["referred"] for item in clauses)
    own = {
        "kind": 0.9 if names_it and not by_item and reading.has("instrument") else 0.0,
        "second_clause": plainest if plainest > 0.5 else 0.0,
    }
    scored = Scored(member.index, None, base, own, weighed + weigh(own))
    scored.probability = probability_of(scored.raw)
    return scored
