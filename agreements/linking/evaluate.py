"""
Measure links against labels: precision, recall, F1, average precision, calibration.

Only *explicit* labels count. A prediction that meets a *topical* label counts neither way. The
whole instrument (no clause, or a clause numbered "0") counts at article × agreement only.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from agreements.linking.corpus import CorpusError
from agreements.types.linking import AgreementInput, SentenceSpan
from agreements.types.terms import Band

_COUNTED = frozenset({Band.LINKED.value, Band.SUGGESTED.value})
_CALIBRATION_STEPS = 10


@dataclass(frozen=True, slots=True)
class LabelRow:
    """
    One labelled sentence: where it is, which clause (None: the whole), how it is tied.

    `relation` is what the sentence does with it, in the words of the corpus format.
    """

    article_id: str
    agreement_id: str
    clause_id: str | None
    start: int
    end: int
    explicit: bool
    relation: str = ""


@dataclass(frozen=True, slots=True)
class LinkRow:
    """One predicted link as the corpus format holds it."""

    article_id: str
    agreement_id: str
    clause_id: str | None
    start: int
    end: int
    probability: float
    band: str
    relation: str = ""


@dataclass(frozen=True, slots=True)
class Judged:
    """A prediction with its verdict: right, wrong, or None where it counts neither way."""

    row: LinkRow
    right: bool | None


def label_rows(
    lines: Iterable[tuple[str, dict[str, Any]]], agreements: Sequence[AgreementInput]
) -> list[LabelRow]:
    """
    Return labels from the lines of `labels.jsonl`; clause "0" becomes the whole instrument.

    :raises CorpusError: naming the line that lacks a key.
    """
    wholes = {clause.id for each in agreements for clause in each.clauses if clause.number == "0"}
    return [_label(row, where, wholes) for where, row in lines]


def _label(row: dict[str, Any], where: str, wholes: set[str]) -> LabelRow:
    try:
        clause = row["clause_id"]
        return LabelRow(
            str(row["article_id"]),
            str(row["agreement_id"]),
            None if clause is None or clause in wholes else str(clause),
            int(row["start"]),
            int(row["end"]),
            row["strength"] == "explicit",
            str(row.get("kind", "")),
        )
    except KeyError as missing:
        raise CorpusError(f"{where}: the key {missing} is missing.") from None


def link_rows(rows: Iterable[dict[str, Any]]) -> list[LinkRow]:
    """Return predictions as `link_corpus` writes them."""
    return [
        LinkRow(
            str(row["article_id"]),
            str(row["agreement_id"]),
            None if row["clause_id"] is None else str(row["clause_id"]),
            int(row["start"]),
            int(row["end"]),
            float(row["probability"]),
            str(row["band"]),
            str(row.get("relation", "")),
        )
        for row in rows
    ]


def evaluate(
    links: Sequence[LinkRow],
    labels: Sequence[LabelRow],
    *,
    languages: dict[str, str],
    agreements: Sequence[AgreementInput],
) -> dict[str, Any]:
    """Return every figure of one run as a document of plain values."""
    kinds = {clause.id: clause.kind.value for a in agreements for clause in a.clauses}
    judged = judge(links, labels)
    clause_labels = [label for label in labels if label.explicit and label.clause_id is not None]
    return {
        "sentence_clause": _sentence_figures(judged, clause_labels),
        "article_agreement": _article_figures(links, labels, lambda row: row.agreement_id),
        "article_clause": _article_figures(
            [row for row in links if row.clause_id], [row for row in labels if row.clause_id],
            lambda row: row.clause_id,
        ),
        "bands": {band.value: _band(judged, clause_labels, {band.value}) for band in Band},
        "first_three": round(first_three(links, clause_labels), 3),
        "relations": relation_figures(judged, clause_labels),
        "by_language": _grouped(judged, clause_labels, lambda row: languages.get(row.article_id, "")),
        "by_kind": _grouped(judged, clause_labels, lambda row: kinds.get(row.clause_id or "", "")),
        "calibration": _calibration(judged),
        "negatives_with_a_linked_row": _noisy_negatives(links, labels),
    }  # fmt: skip


def judge(links: Sequence[LinkRow], labels: Sequence[LabelRow]) -> list[Judged]:
    """Return a verdict on each prediction of a clause."""
    near: dict[tuple[str, str], list[LabelRow]] = defaultdict(list)
    for label in labels:
        if label.clause_id is not None:
            near[label.article_id, label.clause_id].append(label)
    judged: list[Judged] = []
    for row in links:
        if row.clause_id is None:
            continue
        met = [label for label in near[row.article_id, row.clause_id] if overlaps(row, label)]
        right = None if met and not any(label.explicit for label in met) else bool(met)
        judged.append(Judged(row, right))
    return judged


def overlaps(row: LinkRow | LabelRow | SentenceSpan, label: LabelRow) -> bool:
    """Tell whether two spans share at least half of the shorter one."""
    shared = min(row.end, label.end) - max(row.start, label.start)
    return shared * 2 >= min(row.end - row.start, label.end - label.start) and shared > 0


def first_three(links: Sequence[LinkRow], labels: Sequence[LabelRow]) -> float:
    """Return in what share of the labelled sentences a right clause is among the first three."""
    offered: dict[str, list[LinkRow]] = defaultdict(list)
    for row in sorted(links, key=lambda row: -row.probability):
        if row.clause_id is not None:
            offered[row.article_id].append(row)
    sentences: dict[tuple[str, int, int], bool] = {}
    for label in labels:
        here = [row for row in offered[label.article_id] if overlaps(row, label)][:3]
        place = label.article_id, label.start, label.end
        right = any(row.clause_id == label.clause_id for row in here)
        sentences[place] = sentences.get(place, False) or right
    return sum(sentences.values()) / len(sentences) if sentences else 0.0


def relation_figures(judged: Sequence[Judged], labels: Sequence[LabelRow]) -> dict[str, Any]:
    """
    Return how often the relation of a right link is right: F1 by relation, and their mean.

    The mean leaves out denials, of which labelled sets hold too few.
    """
    pairs = [
        (label.relation, item.row.relation)
        for item in judged
        if item.right
        for label in labels
        if (label.article_id, label.clause_id) == (item.row.article_id, item.row.clause_id)
        and overlaps(item.row, label)
    ]
    f1 = {}
    for relation in sorted({stated for stated, _ in pairs}):
        stated = sum(label == relation for label, _ in pairs)
        given = sum(row == relation for _, row in pairs)
        f1[relation] = round(
            2 * sum(pair == (relation, relation) for pair in pairs) / (stated + given), 3
        )
    meant = [value for relation, value in f1.items() if relation != "denial"]
    return {
        "macro_f1": round(sum(meant) / len(meant), 3) if meant else 0.0,
        "links": len(pairs),
        "f1": f1,
    }


def best_cut(judged: Sequence[Judged], positives: int) -> tuple[float, float]:
    """Return the probability at which F1 is best, and that F1."""
    best = (1.0, 0.0)
    right = wrong = 0
    ranked = sorted((item for item in judged if item.right is not None), key=_by_probability)
    for place, item in enumerate(ranked):
        right += bool(item.right)
        wrong += not item.right
        following = ranked[place + 1].row.probability if place + 1 < len(ranked) else -1.0
        if following == item.row.probability:
            continue
        f1 = 2 * right / (right + wrong + positives)
        if f1 > best[1]:
            best = (item.row.probability, f1)
    return best


def _by_probability(item: Judged) -> float:
    return -item.row.probability


def _sentence_figures(judged: Sequence[Judged], labels: Sequence[LabelRow]) -> dict[str, Any]:
    positives = len(_label_keys(labels))
    cut, f1 = best_cut(judged, positives)
    return {
        **_band(judged, labels, set(_COUNTED)),
        "average_precision": _average_precision(
            [(j.row.probability, j.right) for j in judged], positives
        ),
        "best_f1": round(f1, 3),
        "best_cut": round(cut, 3),
    }


def _label_keys(labels: Iterable[LabelRow]) -> set[tuple[str, str | None, int, int]]:
    return {(label.article_id, label.clause_id, label.start, label.end) for label in labels}


def _band(judged: Sequence[Judged], labels: Sequence[LabelRow], bands: set[str]) -> dict[str, Any]:
    """Return precision, recall and F1 of the predictions in some bands."""
    taken = [item for item in judged if item.row.band in bands]
    right = [item.row for item in taken if item.right]
    wrong = sum(item.right is False for item in taken)
    by_place: dict[tuple[str, str | None], list[LinkRow]] = defaultdict(list)
    for row in right:
        by_place[row.article_id, row.clause_id].append(row)
    keys = _label_keys(labels)
    found = {
        _label_key(label)
        for label in labels
        if any(overlaps(row, label) for row in by_place[label.article_id, label.clause_id])
    }
    return _figures(len(right), wrong, len(found), len(keys))


def _label_key(label: LabelRow) -> tuple[str, str | None, int, int]:
    return (label.article_id, label.clause_id, label.start, label.end)


def _figures(right: int, wrong: int, found: int, positives: int) -> dict[str, Any]:
    precision = right / (right + wrong) if right + wrong else 0.0
    recall = found / positives if positives else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {
        "precision": round(precision, 3),
        "recall": round(recall, 3),
        "f1": round(f1, 3),
        "predicted": right + wrong,
        "labels": positives,
    }


def _average_precision(scored: Iterable[tuple[float, bool | None]], positives: int) -> float:
    """Return average precision, ties counted as one step; what was never predicted is missed."""
    ranked = sorted((pair for pair in scored if pair[1] is not None), key=lambda pair: -pair[0])
    total = right = seen = 0
    area = 0.0
    while seen < len(ranked):
        tied = [pair for pair in ranked[seen:] if pair[0] == ranked[seen][0]]
        gained = sum(bool(pair[1]) for pair in tied)
        seen += len(tied)
        right += gained
        area += gained * right / seen
        total += gained
    return round(area / positives, 3) if positives and total else 0.0


def _article_figures(
    links: Sequence[LinkRow], labels: Sequence[LabelRow], key: Callable[[Any], Hashable]
) -> dict[str, Any]:
    explicit = {(row.article_id, key(row)) for row in labels if row.explicit}
    topical = {(row.article_id, key(row)) for row in labels} - explicit
    best: dict[tuple[str, Hashable], float] = {}
    taken: set[tuple[str, Hashable]] = set()
    for row in links:
        pair = (row.article_id, key(row))
        if pair in topical:
            continue
        best[pair] = max(best.get(pair, 0.0), row.probability)
        if row.band in _COUNTED:
            taken.add(pair)
    right = len(taken & explicit)
    scored = [(probability, pair in explicit) for pair, probability in best.items()]
    return {
        **_figures(right, len(taken) - right, right, len(explicit)),
        "average_precision": _average_precision(scored, len(explicit)),
    }


def _grouped(
    judged: Sequence[Judged], labels: Sequence[LabelRow], key: Callable[[Any], str]
) -> dict[str, dict[str, Any]]:
    groups = sorted({key(label) for label in labels} | {key(item.row) for item in judged})
    return {
        group: _band(
            [item for item in judged if key(item.row) == group],
            [label for label in labels if key(label) == group],
            set(_COUNTED),
        )
        for group in groups
    }


def _calibration(judged: Sequence[Judged]) -> list[dict[str, Any]]:
    """Return per tenth of probability how many predictions there are and how many are right."""
    steps: list[list[Judged]] = [[] for _ in range(_CALIBRATION_STEPS)]
    for item in judged:
        if item.right is not None:
            steps[
                min(int(item.row.probability * _CALIBRATION_STEPS), _CALIBRATION_STEPS - 1)
            ].append(item)
    return [
        {
            "from": round(number / _CALIBRATION_STEPS, 1),
            "predictions": len(step),
            "mean_probability": round(sum(item.row.probability for item in step) / len(step), 3),
            "right": round(sum(bool(item.right) for item in step) / len(step), 3),
        }
        for number, step in enumerate(steps)
        if step
    ]


def _noisy_negatives(links: Sequence[LinkRow], labels: Sequence[LabelRow]) -> int:
    """Count articles without any label in which a row came out as linked."""
    labelled = {label.article_id for label in labels}
    linked = {row.article_id for row in links if row.band == Band.LINKED.value}
    return len(linked - labelled)


def table(figures: dict[str, Any]) -> str:
    """Return the figures of a run as lines to read in a terminal."""
    lines = [
        (
            f"{figures['model']}: {figures['articles']} articles, {figures['rows']} rows, "
            f"{figures['articles_per_second_per_core']} articles/s per core"
        ),
        "",
        f"{'':28}{'P':>7}{'R':>7}{'F1':>7}{'AP':>7}{'rows':>7}{'labels':>8}",
    ]
    for name in ("sentence_clause", "article_clause", "article_agreement"):
        lines.append(_line(name.replace("_", " × "), figures[name]))
    lines += ["", "bands, sentence × clause"]
    lines += [_line(f"  {band}", row) for band, row in figures["bands"].items()]
    lines += [
        "",
        f"right clause among the first three: {figures['first_three']:.3f} of labelled sentences",
        f"relations, macro F1 without denials: {figures['relations']['macro_f1']:.3f} "
        + " ".join(f"{name} {f1:.2f}" for name, f1 in figures["relations"]["f1"].items()),
    ]
    lines += ["", "by language"]
    lines += [
        _line(f"  {language or 'none'}", row) for language, row in figures["by_language"].items()
    ]
    lines += ["", "by kind"]
    lines += [_line(f"  {kind}", row) for kind, row in figures["by_kind"].items()]
    lines += ["", "calibration: from, predictions, mean probability, share right"]
    lines += [
        f"  {step['from']:.1f}{step['predictions']:>8}{step['mean_probability']:>8.2f}{step['right']:>8.2f}"
        for step in figures["calibration"]
    ]
    lines += [
        "",
        f"unlabelled articles with a linked row: {figures['negatives_with_a_linked_row']}",
    ]
    return "\n".join(lines)


def _line(name: str, row: dict[str, Any]) -> str:
    precision = row.get("average_precision")
    average = f"{precision:7.3f}" if precision is not None else f"{'':7}"
    return (
        f"{name:28}{row['precision']:7.3f}{row['recall']:7.3f}{row['f1']:7.3f}{average}"
        f"{row['predicted']:7}{row['labels']:8}"
    )
