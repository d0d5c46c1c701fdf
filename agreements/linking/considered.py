"""Gather what speaks for and against each clause that a sentence may be about."""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from agreements.linking.bags import likeness, norm, same_words
from agreements.linking.candidates import FEATURES, Candidate, Considered
from agreements.linking.choose import Choice, choose, in_force
from agreements.linking.clauses import is_narrower, like_enough, plain_truce, same_things
from agreements.linking.features import (
    SMALLEST_SHARE,
    agreement_features,
    carries_truce,
    is_bare_violence,
    kinds_here,
    sentence_features,
    truce_near,
)
from agreements.linking.focus import Focus
from agreements.linking.kinds import kinds_by_words
from agreements.linking.learned import log_odds
from agreements.linking.prepare import (
    Conflict,
    Prepared,
    PreparedAgreement,
    PreparedClause,
    together,
)
from agreements.linking.reading import ArticleReading, Reading
from agreements.linking.referred import Referred, refer
from agreements.linking.score import WEIGHTS, Scored, weigh
from agreements.types.terms import ClauseKind

# What a sentence must show at least to be looked at, and a clause to be considered for it.
_UNDERTAKING_FROM = 0.08
_KIND_FROM = 0.04
_LIKE_AT_ALL = 0.12
_FRESH_DAYS = 30
_NO_AGE = 200
_SETTLEMENT = 8
_LOOK_BACK = 2
# From this strength of evidence on a sentence names an agreement.
NAMED = 0.5


@dataclass(frozen=True, slots=True)
class _Standing:
    """One agreement as it stands to an article: what all sentences share about it."""

    member: PreparedAgreement
    focus: Focus
    clauses: tuple[PreparedClause, ...]
    of_kind: Counter[ClauseKind]
    own_parties: tuple[frozenset[str], ...]
    shared: dict[str, float]


def consider(
    prepared: Prepared, read: ArticleReading, about: Sequence[tuple[Conflict, Focus]]
) -> Considered:
    """Return the clauses an article's sentences may be about, each with its features."""
    whole = together([conflict for conflict, _ in about])
    choices = choose(read, whole)
    referred = [
        refer(reading, whole, choice)
        for reading, choice in zip(read.sentences, choices, strict=True)
    ]
    found = Considered(read, whole, choices, referred)
    standings = _standings(read, whole, about)
    for place in range(len(read.sentences)):
        _Sentence(prepared, found, standings, place).consider()
    return found


def _standings(
    read: ArticleReading, whole: Conflict, about: Sequence[tuple[Conflict, Focus]]
) -> list[_Standing]:
    focus_of = {member.index: focus for conflict, focus in about for member in conflict.members}
    members = in_force(read, whole)
    newest = max(member.source.first_day for member in members)
    labels = {label for reading in (read.title, *read.sentences) for label in reading.labels}
    standings = []
    for member in members:
        clauses = tuple(clause for clause in member.clauses if not clause.is_whole)
        own = tuple(party for party in member.parties if not _is_shared(party, members))
        last = read.published_last
        age = max(0, (last - member.source.first_day).days) if last else _NO_AGE
        focus = focus_of[member.index]
        shared = {
            "about": log_odds(focus.probability),
            "title_names": focus.title,
            "fresh": math.exp(-age / _FRESH_DAYS),
            "age": math.log(1 + age) / 8,
            "newest": float(member.source.first_day == newest),
            "only_one": float(len(members) == 1),
            "in_force": math.log(len(members)),
            "own_party_in_article": float(any(not p.isdisjoint(labels) for p in own))
            if own
            else 0.5,
            "settlement": float(len(clauses) >= _SETTLEMENT),
        }
        kinds = Counter(clause.source.kind for clause in clauses)
        standings.append(_Standing(member, focus, clauses, kinds, own, shared))
    return standings


def _is_shared(party: frozenset[str], members: Sequence[PreparedAgreement]) -> bool:
    return all(any(party & other for other in member.parties) for member in members)


class _Sentence:
    """One sentence against all agreements the article may be about."""

    def __init__(
        self, prepared: Prepared, found: Considered, standings: list[_Standing], place: int
    ) -> None:
        self._prepared, self._found, self._standings = prepared, found, standings
        self._place = place
        self._reading = found.read.sentences[place]
        self._choice, self._referred = found.choices[place], found.referred[place]
        self._is_it = carries_truce(found.read, place)

    def consider(self) -> None:
        reading = self._reading
        listed = kinds_by_words(reading)
        nothing = reading.heard.nothing
        if 1 - nothing < _UNDERTAKING_FROM and not (
            listed or self._referred.agreements or self._choice.quoting is not None
        ):
            return
        kinds = kinds_here(self._found.read, self._place)
        alone = self._alone(listed)
        length = norm(reading.bag, self._prepared.rarity)
        shares = self._shares()
        for standing in self._standings:
            share = shares[standing.member.index]
            # An agreement hardly meant here is not weighed clause by clause, unless it is named.
            if (
                share >= SMALLEST_SHARE
                or standing.member.index in self._referred.agreements
                or self._choice.named[standing.member.index].strength >= NAMED
            ):
                self._agreement(standing, kinds, listed, alone, length, share)

    def _alone(self, listed: dict[ClauseKind, float]) -> dict[str, float]:
        """Return what all clauses share in this sentence."""
        read, place, reading = self._found.read, self._place, self._reading
        sentences = read.sentences
        before = sentences[place - 1] if place else None
        after = sentences[place + 1] if place + 1 < len(sentences) else None
        back = sentences[max(0, place - _LOOK_BACK) : place]
        return {
            "place_in_text": place / len(sentences),
            "quotation": float(reading.span.is_quote),
            "undertaking": log_odds(1 - reading.heard.nothing),
            "listed_at_all": max(listed.values(), default=0.0),
            "undertaking_before": 1 - before.heard.nothing if before else 0.0,
            "undertaking_after": 1 - after.heard.nothing if after else 0.0,
            "undertaking_title": 1 - read.title.heard.nothing,
            "truce": float(reading.has("truce", "truces")),
            "instrument": float(reading.has("instrument")),
            "instrument_before": float(any(r.has("truce", "truces", "instrument") for r in back)),
            "general": float(reading.has("general")),
            "other_year": float(self._choice.foreign),
            "announced": float(self._choice.quoting is not None and reading.span.is_quote),
            "bare_violence": float(is_bare_violence(reading) and not truce_near(read)),
        }

    def _shares(self) -> dict[int, float]:
        """Return the share of each agreement in this sentence, by how likely its conflict is."""
        shares = self._choice.shares
        likely = {
            standing.member.index: shares.get(standing.member.index, 0.0)
            * standing.focus.probability
            for standing in self._standings
        }
        total = sum(likely.values()) or 1.0
        return {index: share / total for index, share in likely.items()}

    def _as_new_as_any(self) -> dict[str, float]:
        """Return the age of the newest agreement: where one is named, its own says nothing."""
        return {
            "fresh": max(standing.shared["fresh"] for standing in self._standings),
            "age": min(standing.shared["age"] for standing in self._standings),
            "newest": 1.0,
        }

    def _agreement(
        self,
        standing: _Standing,
        kinds: dict[ClauseKind, float],
        listed: dict[ClauseKind, float],
        alone: dict[str, float],
        length: float,
        share: float,
    ) -> None:
        reading, member, place = self._reading, standing.member, self._place
        rarity = self._prepared.rarity
        own = standing.focus.own[place]
        labels = reading.labels.keys()
        named = _named_at_all(self._choice)
        base = {
            **sentence_features(self._found.read, place, standing.focus, self._choice),
            **agreement_features(share, self._choice.named[member.index].strength),
        }
        shared = {
            **alone,
            **standing.shared,
            "own_names": min(1.0, own),
            "foreign_names": float(standing.focus.other[place] > 0 and own < 0.5),
            "share": base["agreement"],
            "named_at_all": named,
            "share_if_named": named * base["agreement"],
            **(self._as_new_as_any() if named >= NAMED else {}),
            "own_party": float(any(not party.isdisjoint(labels) for party in standing.own_parties)),
        }
        weighed = WEIGHTS["base"] + weigh(base)
        alike = {
            clause.source.id: likeness(reading.bag, clause.bag, rarity, (length, clause.norm))
            for clause in standing.clauses
        }
        found = [
            self._clause(clause, standing, kinds, listed, shared, base, weighed, alike, share)
            for clause in standing.clauses
            if self._is_possible(clause, kinds, listed, alike[clause.source.id])
        ]
        _settle([candidate.by_hand for candidate in found])
        self._found.candidates += found
        whole = _score_whole(
            reading, member, base, weighed, [c.by_hand for c in found], self._referred
        )
        if whole is not None:
            self._found.wholes.append((place, whole))

    def _is_possible(
        self,
        clause: PreparedClause,
        kinds: dict[ClauseKind, float],
        listed: dict[ClauseKind, float],
        alike: float,
    ) -> bool:
        kind = clause.source.kind
        return bool(
            self._reading.heard.kinds.get(kind, 0.0) >= _KIND_FROM
            or listed.get(kind)
            or kinds.get(kind)
            or alike >= _LIKE_AT_ALL
            or clause.source.id in self._referred.clauses
            or clause.names & self._reading.names
        )

    def _clause(
        self,
        clause: PreparedClause,
        standing: _Standing,
        kinds: dict[ClauseKind, float],
        listed: dict[ClauseKind, float],
        shared: dict[str, float],
        base: dict[str, float],
        weighed: float,
        likes: dict[str, float],
        share: float,
    ) -> Candidate:
        reading, referred = self._reading, self._referred
        kind, member = clause.source.kind, standing.member
        before = self._found.read.sentences[self._place - 1] if self._place else None
        alike = likes[clause.source.id]
        heard = reading.heard.kinds.get(kind, 0.0)
        is_referred = clause.source.id in referred.clauses
        is_other = (
            bool(referred.clauses) and not is_referred and member.index in referred.agreements
        )
        of_kind = [c.source.id for c in standing.clauses if c.source.kind is kind]
        same = same_words(reading.bag, clause.bag)
        names = float(bool(clause.names & reading.names))
        plain = plain_truce(clause)
        seen = kinds.get(kind, 0.0)
        features = {
            **shared,
            "kind": log_odds(heard),
            "kind_probability": heard,
            "kind_listed": listed.get(kind, 0.0),
            "kind_before": before.heard.kinds.get(kind, 0.0) if before else 0.0,
            "kind_title": self._found.read.title.heard.kinds.get(kind, 0.0),
            "truce_carried": float(
                kind is ClauseKind.CESSATION_OF_HOSTILITIES
                and max(listed.get(kind, 0.0), heard) < 0.5
                and seen > listed.get(kind, 0.0)
            ),
            "likeliest_kind": float(heard >= max(reading.heard.kinds.values(), default=0.0)),
            "likeness": alike,
            "likeness_share": alike / (max(likes.values()) or 1.0),
            "likest_of_kind": float(alike >= max(likes[one] for one in of_kind)),
            "same_words": same,
            "clause_name": names,
            "of_this_kind": math.log(len(of_kind)),
            "referred": float(is_referred),
            "other_item": float(is_other),
            "plain_truce": plain,
            "kind_and_share": heard * share,
            "same_things": same_things(reading, clause) if listed.get(kind) else 0.0,
        }
        own = {
            "kind": seen,
            "likeness": alike,
            "same_words": same,
            "clause_name": names,
            "referred": float(is_referred),
            "other_item": float(is_other),
            "it_truce": float(kind is ClauseKind.CESSATION_OF_HOSTILITIES and self._is_it),
            "no_kind": float(not (seen or is_referred) and alike < like_enough(clause)),
            "narrower": float(bool(seen) and is_narrower(reading, clause)),
            "same_things": same_things(reading, clause) if seen else 0.0,
            "plain_truce": plain if seen >= 1.0 else 0.0,
        }
        scored = Scored(member.index, clause, base, own, weighed + weigh(own))
        return Candidate(self._place, scored, [features[name] for name in FEATURES])


def _named_at_all(choice: Choice) -> float:
    """Return how plainly any agreement is named in a sentence, or in mind from one before."""
    here = max((each.strength for each in choice.named.values()), default=0.0)
    return max(here, max(choice.carried.values(), default=0.0))


def _settle(clauses: list[Scored]) -> None:
    """Of several clauses of one kind in an agreement only the likest keeps its score by hand."""
    best: dict[ClauseKind, Scored] = {}
    for item in sorted(clauses, key=lambda scored: -scored.raw):
        if item.clause is None:
            continue
        first = best.setdefault(item.clause.source.kind, item)
        if first is not item and not item.own["referred"]:
            item.add("second_clause", 1.0)


def _score_whole(
    reading: Reading,
    member: PreparedAgreement,
    base: dict[str, float],
    weighed: float,
    clauses: list[Scored],
    referred: Referred,
) -> Scored | None:
    """Score the agreement as a whole: it is named, and no clause of it says what about."""
    names_it = base["named"] >= NAMED or member.index in referred.agreements
    if not names_it or not reading.has("instrument"):
        return None
    plainest = max((item.own["kind"] for item in clauses), default=0.0)
    if any(item.own["referred"] for item in clauses):
        return None
    own = {"kind": 0.9, "second_clause": plainest if plainest > 0.5 else 0.0}
    return Scored(member.index, None, base, own, weighed + weigh(own))
