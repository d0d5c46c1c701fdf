"""
Link an article's sentences to the clauses they mention: words, trained heads, names and days.

`Linker` prepares agreements once for many articles; `link_article` is the short form. The
engine knows no clock: "today" is the article's last possible day of publication. With a
sentence encoder it understands sentences that the words leave in doubt.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from agreements.linking.about import conflicts_of
from agreements.linking.beside import beside
from agreements.linking.candidates import Candidate, Considered
from agreements.linking.considered import consider
from agreements.linking.encoded import Understanding, Understood
from agreements.linking.encoding.encoder import Encoder
from agreements.linking.explain import explain
from agreements.linking.learned import Judge, Rows, load_judges, sigmoid
from agreements.linking.prepare import Prepared, prepare
from agreements.linking.reading import skim
from agreements.linking.relations import relation_of
from agreements.linking.score import CANDIDATE_FROM, RARE, Scored, band_of, weigh
from agreements.types.linking import (
    AgreementInput,
    ArticleInput,
    LinkProposal,
    LinkResult,
    ReferenceProposal,
)
from agreements.types.terms import ClauseKind, LinkRelation

MODEL = "judges-2"

# What the weights set by hand say beside what was learned.
HAND_SHARE = 0.2
# A sentence none of whose clauses is this likely by its words is not worth encoding.
DOUBT_FROM = 0.06
# Two clauses of one agreement this near in probability cannot be told apart.
_AMBIGUOUS_WITHIN = 0.05
_AMBIGUOUS_FROM = 0.2


class Linker:
    """Agreements made ready for linking; `link` may be called for any number of articles."""

    def __init__(
        self, agreements: Sequence[AgreementInput], encoder: Encoder | None = None
    ) -> None:
        self._prepared = prepare(agreements)
        self._understanding = Understanding(encoder) if encoder else None
        self.encoded = self.seen = 0

    @property
    def prepared(self) -> Prepared:
        """The agreements as they were made ready."""
        return self._prepared

    def link(self, article: ArticleInput) -> LinkResult:
        """Return the clauses an article's sentences mention, and references left open."""
        read = skim(article, self._prepared)
        about = conflicts_of(read, self._prepared)
        self.seen += len(read.sentences)
        if not about:
            return LinkResult(MODEL, (), ())
        found = consider(self._prepared, read, about)
        links = _Proposals(found, self._judge(found)).all()
        unresolved = [reference for one in found.referred for reference in one.unresolved]
        links.sort(key=lambda link: (link.start, -link.probability))
        return LinkResult(MODEL, tuple(links), _each_once(unresolved))

    def _judge(self, found: Considered) -> "_Judged":
        """Return each candidate's probability, by words and, where in doubt, by sense."""
        judges = load_judges()
        rows = found.rows
        by_words = judged(found, rows, judges.words, judges.words_beside)
        if self._understanding is None or not found.candidates:
            return _Judged(by_words, {})
        likeliest: dict[int, float] = defaultdict(float)
        for candidate, probability in zip(found.candidates, by_words, strict=True):
            likeliest[candidate.place] = max(likeliest[candidate.place], probability)
        places = [place for place, most in likeliest.items() if most >= DOUBT_FROM]
        self.encoded += len(places)
        if not places:
            return _Judged(by_words, {})
        understood = self._understanding.of(found, places)
        return _Judged(_by_sense(found, rows, by_words, understood), understood.relations)


def judged(found: Considered, rows: Rows, own: Judge, others: Judge) -> Rows:
    """Return the probability of each candidate: alone, then beside the others, then by hand."""
    if not len(rows):
        return np.zeros(0)
    alone = sigmoids(own.logits(rows))
    learned = others.logits(beside(found.candidates, alone))
    return _with_hand(found, learned, range(len(found.candidates)))


def _with_hand(found: Considered, learned: Rows, numbers: Sequence[int]) -> Rows:
    """Let the weights set by hand have their say beside what was learned."""
    candidates = [found.candidates[number] for number in numbers]
    by_hand = np.array([candidate.by_hand.raw for candidate in candidates])
    in_full = np.array([_in_full(candidate) for candidate in candidates])
    return sigmoids((1 - HAND_SHARE) * (learned + in_full) + HAND_SHARE * by_hand)


def _in_full(candidate: Candidate) -> float:
    """Return what is too rare in the labelled articles to be learned from them, and so counts in full."""
    features = candidate.by_hand.features
    return weigh({name: features.get(name, 0.0) for name in RARE})


def _by_sense(found: Considered, rows: Rows, by_words: Rows, understood: Understood) -> Rows:
    """Return the probabilities with the encoder's; candidates it did not see keep theirs."""
    judges = load_judges()
    numbers = understood.numbers
    alone = by_words.copy()
    alone[numbers] = sigmoids(judges.encoded.logits(np.hstack([rows[numbers], understood.rows])))
    learned = judges.encoded_beside.logits(beside(found.candidates, alone))[numbers]
    result = by_words.copy()
    result[numbers] = _with_hand(found, learned, numbers)
    return result


def sigmoids(logits: Rows) -> Rows:
    """Return the probabilities of log-odds."""
    probabilities: Rows = 1 / (1 + np.exp(-np.clip(logits, -50, 50)))
    return probabilities


def link_article(
    article: ArticleInput, agreements: Sequence[AgreementInput], encoder: Encoder | None = None
) -> LinkResult:
    """
    Return the clauses of some agreements that an article's sentences mention.

    Only sentences that are not boilerplate are read; an article whose last possible day lies
    before an agreement's first day is not linked to it. Prepare a `Linker` for many articles.
    """
    return Linker(agreements, encoder).link(article)


@dataclass(frozen=True, slots=True)
class _Judged:
    """Probabilities in the order of the candidates, and relations by the place of a sentence."""

    probabilities: Rows
    relations: dict[int, dict[LinkRelation, float]]


class _Proposals:
    """The links of one article, from what was considered and how likely it is."""

    def __init__(self, found: Considered, judged: _Judged) -> None:
        self._found, self._judged = found, judged
        self._members = {member.index: member for member in found.conflict.members}

    def all(self) -> list[LinkProposal]:
        scored: list[tuple[int, Scored]] = []
        for candidate, probability in zip(
            self._found.candidates, self._judged.probabilities, strict=True
        ):
            candidate.by_hand.probability = float(probability)
            scored.append((candidate.place, candidate.by_hand))
        for place, whole in self._found.wholes:
            whole.probability = sigmoid(whole.raw)
            scored.append((place, whole))
        _mark_ambiguous(scored)
        return [
            self._proposal(place, each)
            for place, each in scored
            if each.probability >= CANDIDATE_FROM
        ]

    def _proposal(self, place: int, scored: Scored) -> LinkProposal:
        found = self._found
        reading = found.read.sentences[place]
        kind = scored.clause.source.kind if scored.clause else ClauseKind.OTHER
        return LinkProposal(
            agreement_id=self._members[scored.agreement].source.id,
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
                by_sense=self._judged.relations.get(place),
            ),
            why=explain(
                found.read,
                place,
                scored,
                found.conflict,
                found.choices[place],
                found.referred[place],
            ),
            ambiguous=scored.ambiguous,
        )


def _mark_ambiguous(scored: Sequence[tuple[int, Scored]]) -> None:
    """Mark clauses of one agreement whose probabilities are too near to tell apart."""
    together: dict[tuple[int, int], list[Scored]] = defaultdict(list)
    for place, each in scored:
        if each.clause is not None:
            together[place, each.agreement].append(each)
    for clauses in together.values():
        ranked = sorted(clauses, key=lambda each: -each.probability)
        for one, other in pairwise(ranked):
            near = one.probability - other.probability <= _AMBIGUOUS_WITHIN
            if near and other.probability >= _AMBIGUOUS_FROM:
                one.ambiguous = other.ambiguous = True


def _each_once(unresolved: Sequence[ReferenceProposal]) -> tuple[ReferenceProposal, ...]:
    return tuple(sorted(dict.fromkeys(unresolved), key=lambda reference: reference.start))
