"""
Learn how to weigh what speaks for a link, from our own labelled articles (`labelled/`).

Every judge is tried on conflicts it has not seen: what one learns from another's answers, it
learns from answers about articles of other conflicts (five parts, by conflict).
"""

import json
import zlib
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]

from agreements.linking.about import conflicts_of
from agreements.linking.beside import BESIDE, beside
from agreements.linking.candidates import FEATURES, Considered
from agreements.linking.choose import in_force
from agreements.linking.considered import consider
from agreements.linking.corpus import read_agreements, read_articles, read_lines
from agreements.linking.encoded import ENCODED, Senses, Understanding
from agreements.linking.encoding.encoder import Encoder, Vectors
from agreements.linking.engine import DOUBT_FROM, sigmoids
from agreements.linking.evaluate import LabelRow, label_rows, overlaps
from agreements.linking.focus import ABOUT, about_features
from agreements.linking.frames import Frame
from agreements.linking.heads import KINDS, RELATIONS
from agreements.linking.learned import Judge, Rows, load_judges
from agreements.linking.prepare import Prepared, prepare
from agreements.linking.reading import ArticleReading, skim
from agreements.types.linking import SentenceSpan
from agreements.types.terms import ClauseKind, LinkRelation

_PARTS = 5
# How freely the weights follow the articles; chosen by what carried over to other conflicts.
_ABOUT_STRENGTH, _LINK_STRENGTH, _SENSE_STRENGTH = 1.0, 0.3, 10.0
# A sentence within a labelled article tells more than one that stands alone.
_LABELLED_COUNTS = 3.0
_ROUNDS, _SENSE_ROUNDS = 400, 150
_KEYS = ("about", "words", "words_beside", "encoded", "encoded_beside")
_RELATION = {
    "breach_claim": LinkRelation.ALLEGES_BREACH,
    "denial": LinkRelation.DENIES,
    "restatement": LinkRelation.RESTATES,
    "mention": LinkRelation.MENTION,
}


@dataclass(frozen=True, slots=True)
class Labelled:
    """The labelled articles, read; `part` says to which of the five each article belongs."""

    prepared: Prepared
    articles: list[tuple[str, ArticleReading]]
    labels: dict[str, list[LabelRow]]
    kinds: dict[str, ClauseKind]

    def part(self, article_id: str) -> int:
        """Return the part of an article: that of its conflict, by which its id begins."""
        return zlib.crc32(article_id.split("-")[0].encode()) % _PARTS

    def met(self, article_id: str, span: SentenceSpan) -> list[LabelRow]:
        """Return the labels of one sentence."""
        own = self.labels.get(article_id, ())
        return [label for label in own if overlaps(span, label)]


def read_labelled(folder: Path) -> Labelled:
    """Read the agreements, articles and labels of a folder in the corpus format."""
    agreements = read_agreements(folder / "agreements.json")
    prepared = prepare(agreements)
    labels: dict[str, list[LabelRow]] = defaultdict(list)
    for label in label_rows(read_lines(folder / "labels.jsonl"), agreements):
        labels[label.article_id].append(label)
    articles = []
    for article_id, _, article in read_articles(folder / "articles.jsonl"):
        read = skim(article, prepared)
        if read.sentences:
            read.read_closely()
            articles.append((article_id, read))
    kinds = {clause.id: clause.kind for each in agreements for clause in each.clauses}
    return Labelled(prepared, articles, dict(labels), kinds)


def fit_about(labelled: Labelled) -> Judge:
    """Learn whether an article is about a conflict."""
    rows, answers = [], []
    conflict_of = {m.source.id: m.conflict for m in labelled.prepared.agreements}
    for article_id, read in labelled.articles:
        meant = {conflict_of[label.agreement_id] for label in labelled.labels.get(article_id, ())}
        for conflict in labelled.prepared.conflicts:
            row = about_features(read, conflict) if in_force(read, conflict) else None
            if row is not None:
                rows.append(row)
                answers.append(conflict.index in meant)
    return _judge(np.array(rows), np.array(answers), _ABOUT_STRENGTH)


@dataclass(frozen=True, slots=True)
class Material:
    """
    All candidates of the labelled articles, a row each.

    `answers` are 1 (right), 0 (wrong) or -1 (the subject is only touched); `parts` the parts
    of their articles; `owners` the numbers of their articles in `found`.
    """

    found: list[Considered]
    owners: np.ndarray
    rows: Rows
    answers: np.ndarray
    parts: np.ndarray
    by_hand: Rows

    @property
    def counted(self) -> np.ndarray:
        """The candidates that have an answer."""
        return self.answers >= 0


def gather(labelled: Labelled) -> Material:
    """Consider all labelled articles with the judge of what they are about in force."""
    found: list[Considered] = []
    owners: list[int] = []
    rows, answers, parts, by_hand = [], [], [], []
    for article_id, read in labelled.articles:
        about = conflicts_of(read, labelled.prepared)
        if not about:
            continue
        considered = consider(labelled.prepared, read, about)
        if not considered.candidates:
            continue
        for candidate in considered.candidates:
            span = read.sentences[candidate.place].span
            clause = candidate.clause.source.id
            met = [m for m in labelled.met(article_id, span) if m.clause_id == clause]
            answers.append(1 if any(m.explicit for m in met) else -1 if met else 0)
            by_hand.append(candidate.by_hand.raw)
        owners += [len(found)] * len(considered.candidates)
        parts += [labelled.part(article_id)] * len(considered.candidates)
        rows.append(considered.rows)
        found.append(considered)
    return Material(
        found, np.array(owners), np.vstack(rows), np.array(answers), np.array(parts),
        np.array(by_hand),
    )  # fmt: skip


def fit_words(material: Material) -> tuple[Judge, Judge, Rows]:
    """Learn the judges that need no encoder; return them and what they say of unseen conflicts."""
    own, alone = _fitted(material, material.rows)
    rows = _beside_all(material, alone)
    others, last = _fitted(material, rows)
    return own, others, last


def fit_encoded(
    material: Material,
    by_words: Rows,
    labelled: Labelled,
    frames: Sequence[Frame],
    encoder: Encoder,
    tell: Callable[[str], None],
) -> tuple[Senses, Judge, Judge, Rows]:
    """
    Teach heads over vectors and learn the judges that use them.

    What the heads say of a labelled article comes from heads that have not seen its conflict.
    """
    tell("encoding")
    taught = _Taught(labelled, frames, encoder)
    doubtful = _doubtful(material, by_words)
    rows = np.zeros((len(material.rows), len(ENCODED)))
    seen = np.zeros(len(material.rows), bool)
    for part in range(_PARTS):
        tell(f"senses, part {part + 1} of {_PARTS}")
        understanding = Understanding(encoder, taught.senses(without=part))
        for number in np.unique(material.owners[material.parts == part]):
            own = np.flatnonzero(material.owners == number)
            places = doubtful[number]
            if places:
                understood = understanding.of(material.found[number], places)
                rows[own[understood.numbers]] = understood.rows
                seen[own[understood.numbers]] = True
    every = np.hstack([material.rows, rows])
    judge, alone = _fitted(material, every, among=seen)
    both = np.where(seen, alone, by_words)
    others, last = _fitted(material, _beside_all(material, both), among=seen)
    return taught.senses(), judge, others, np.where(seen, last, by_words)


def best_f1(material: Material, probabilities: Rows) -> tuple[float, float]:
    """Return the best F1 among all candidates, and the cut that gives it."""
    right = material.answers[material.counted] == 1
    said = probabilities[material.counted]
    cuts = np.arange(0.05, 0.95, 0.025)
    found = [
        2 * float((right & (said >= cut)).sum()) / float((said >= cut).sum() + right.sum())
        for cut in cuts
    ]
    best = int(np.argmax(found))
    return found[best], float(cuts[best])


def write_judges(file: Path, judges: dict[str, Judge], *, labelled: str) -> None:
    """Write weights by the names of their features; a judge not yet learned says nothing."""
    names = {
        "about": ABOUT,
        "words": FEATURES,
        "words_beside": BESIDE,
        "encoded": (*FEATURES, *ENCODED),
        "encoded_beside": BESIDE,
    }
    document: dict[str, Any] = {"labelled": labelled}
    for key in _KEYS:
        judge = judges.get(key) or Judge(np.zeros(len(names[key])), 0.0)
        weights = zip(names[key], judge.weights.tolist(), strict=True)
        document[key] = {
            "shift": round(judge.shift, 4),
            "weights": {name: round(weight, 4) for name, weight in weights},
        }
    file.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    load_judges.cache_clear()


def write_senses(file: Path, senses: Senses) -> None:
    """Write the heads over vectors."""
    np.savez_compressed(
        file,
        middle=senses.middle.astype(np.float32),
        clause_middle=senses.clause_middle.astype(np.float32),
        weights=senses.weights.astype(np.float16),
        shift=senses.shift.astype(np.float32),
        encoder=np.array(senses.encoder),
    )


class _Taught:
    """The vectors of all sentences of ours with what they speak of and do."""

    def __init__(self, labelled: Labelled, frames: Sequence[Frame], encoder: Encoder) -> None:
        self._encoder = encoder.name
        texts = [frame.text for frame in frames]
        kinds: list[frozenset[ClauseKind]] = [frame.kinds for frame in frames]
        does = [frame.relation for frame in frames]
        parts = [-1] * len(frames)
        for article_id, read in labelled.articles:
            for reading in read.sentences:
                own = labelled.met(article_id, reading.span)
                meant = [label for label in own if label.explicit and label.clause_id]
                if own and not meant:
                    continue
                texts.append(reading.text)
                kinds.append(frozenset(labelled.kinds[label.clause_id or ""] for label in meant))
                does.append(_relation(meant[0], labelled) if meant else None)
                parts.append(labelled.part(article_id))
        self._vectors = encoder.encode(texts)
        self._middle = self._vectors[: len(frames)].mean(axis=0)
        self._parts, self._kinds, self._does = np.array(parts), kinds, does
        clauses = [
            f"{clause.source.heading}. {clause.source.text}"
            for agreement in labelled.prepared.agreements
            for clause in agreement.clauses
            if not clause.is_whole
        ]
        self._clause_middle = encoder.encode(clauses).mean(axis=0)

    def senses(self, *, without: int | None = None) -> Senses:
        """Return heads taught with all sentences but those of one part."""
        kept = [n for n, part in enumerate(self._parts) if without is None or part != without]
        rows, classes, counts = [], [], []
        for number in kept:
            for kind in self._kinds[number] or (None,):
                rows.append(number)
                classes.append(KINDS.index(kind))
                each = _LABELLED_COUNTS if self._parts[number] >= 0 else 1.0
                counts.append(each / max(1, len(self._kinds[number])))
        kinds = self._head(rows, classes, counts, len(KINDS))
        does = [number for number in kept if self._does[number] is not None]
        relations = self._head(
            does,
            [RELATIONS.index(relation) for n in does if (relation := self._does[n]) is not None],
            [1.0] * len(does),
            len(RELATIONS),
        )
        return Senses(
            self._middle,
            self._clause_middle,
            np.hstack([kinds[0], relations[0]]).astype(np.float32),
            np.hstack([kinds[1], relations[1]]).astype(np.float32),
            self._encoder,
        )

    def _head(
        self, rows: Sequence[int], classes: Sequence[int], counts: Sequence[float], count: int
    ) -> tuple[Vectors, Vectors]:
        model = LogisticRegression(C=_SENSE_STRENGTH, max_iter=_SENSE_ROUNDS)
        model.fit(self._vectors[rows] - self._middle, classes, sample_weight=np.array(counts))
        weights = np.zeros((self._vectors.shape[1], count), np.float32)
        shift = np.full(count, -10.0, np.float32)
        weights[:, model.classes_] = model.coef_.T
        shift[model.classes_] = model.intercept_
        return weights, shift


def _relation(label: LabelRow, labelled: Labelled) -> LinkRelation | None:
    if label.relation == "compliance":
        truce = labelled.kinds[label.clause_id or ""] is ClauseKind.CESSATION_OF_HOSTILITIES
        return LinkRelation.REPORTS_CALM if truce else LinkRelation.REPORTS_FULFILMENT
    return _RELATION.get(label.relation)


def _doubtful(material: Material, by_words: Rows) -> dict[int, list[int]]:
    """Return for each article the places of sentences that are worth encoding."""
    places: dict[int, list[int]] = {}
    for number, found in enumerate(material.found):
        own = by_words[material.owners == number]
        likely = {
            candidate.place
            for candidate, probability in zip(found.candidates, own, strict=True)
            if probability >= DOUBT_FROM
        }
        places[number] = sorted(likely)
    return places


def _beside_all(material: Material, probabilities: Rows) -> Rows:
    return np.vstack(
        [
            beside(found.candidates, probabilities[material.owners == number])
            for number, found in enumerate(material.found)
        ]
    )


def _fitted(
    material: Material, rows: Rows, *, among: np.ndarray | None = None
) -> tuple[Judge, Rows]:
    """Return a judge, and the probabilities that judges give who have not seen the conflict."""
    counted = material.counted if among is None else material.counted & among
    unseen = np.zeros(len(rows))
    for part in range(_PARTS):
        learns = counted & (material.parts != part)
        judge = _judge(rows[learns], material.answers[learns] == 1, _LINK_STRENGTH)
        own = material.parts == part
        unseen[own] = sigmoids(judge.logits(rows[own]))
    return _judge(rows[counted], material.answers[counted] == 1, _LINK_STRENGTH), unseen


def _judge(rows: Rows, answers: np.ndarray, strength: float) -> Judge:
    """Learn on features brought to one scale; return weights for the features as they are."""
    mean, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-6
    model = LogisticRegression(C=strength, max_iter=_ROUNDS)
    model.fit((rows - mean) / spread, answers)
    weights = model.coef_[0] / spread
    # A feature that hardly ever varies has taught nothing, whatever number came out.
    weights[spread < 1e-3] = 0.0
    return Judge(weights, float(model.intercept_[0] - weights @ mean))
