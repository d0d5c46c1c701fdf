"""The measure itself: what counts, what counts neither way, and average precision by hand."""

from dataclasses import replace
from datetime import date

import pytest

from agreements.linking.evaluate import LabelRow, LinkRow, best_cut, evaluate, judge, overlaps
from tests.unit.linking.instruments import agreement

AGREED = agreement(
    "A", "T", date(2021, 1, 1), ("Israel", "Lebanon"),
    ("1", "cessation_of_hostilities", "Fire stops."), ("2", "remains", "The dead go home."),
)  # fmt: skip


def label(
    start: int, clause: str | None = "A#1", *, article: str = "a", explicit: bool = True
) -> LabelRow:
    return LabelRow(article, "A", clause, start, start + 10, explicit)


def link(start: int, probability: float, clause: str | None = "A#1", *, article: str = "a", band: str = "suggested") -> LinkRow:  # fmt: skip
    return LinkRow(article, "A", clause, start, start + 10, probability, band)


def measure(links: list[LinkRow], labels: list[LabelRow]) -> dict:
    return evaluate(links, labels, languages={"a": "en"}, agreements=(AGREED,))


@pytest.mark.parametrize(
    ("start", "end", "meets"),
    [(0, 10, True), (5, 15, True), (6, 16, False), (0, 100, True), (8, 12, True), (20, 30, False)],
)
def test_half_of_the_shorter_span_is_enough(start, end, meets):
    row = LinkRow("a", "A", "A#1", start, end, 0.5, "linked")
    assert overlaps(row, label(0)) is meets


def test_precision_and_recall():
    figures = measure([link(0, 0.9), link(50, 0.8)], [label(0), label(100)])["sentence_clause"]
    assert (figures["precision"], figures["recall"], figures["f1"]) == (0.5, 0.5, 0.5)
    assert (figures["predicted"], figures["labels"]) == (2, 2)


def test_candidates_do_not_count_for_f1_but_for_average_precision():
    figures = measure([link(0, 0.1, band="candidate")], [label(0)])["sentence_clause"]
    assert (figures["f1"], figures["average_precision"]) == (0.0, 1.0)


def test_average_precision_by_hand():
    rows = [link(0, 0.9), link(20, 0.8), link(40, 0.7)]
    figures = measure(rows, [label(0), label(40)])["sentence_clause"]
    assert figures["average_precision"] == pytest.approx((1 + 2 / 3) / 2, abs=0.001)


def test_ties_are_one_step():
    rows = [link(0, 0.9), link(20, 0.9)]
    assert measure(rows, [label(0)])["sentence_clause"]["average_precision"] == 0.5


def test_a_prediction_on_a_topical_row_counts_neither_way():
    figures = measure([link(0, 0.9), link(20, 0.9)], [label(0), label(20, explicit=False)])
    assert figures["sentence_clause"]["precision"] == 1.0


def test_the_whole_instrument_counts_by_article_only():
    figures = measure([link(0, 0.9, None)], [label(0, None)])
    assert figures["sentence_clause"]["labels"] == 0
    assert figures["article_agreement"]["f1"] == 1.0


def test_an_article_that_is_only_topical_counts_neither_way():
    figures = measure([link(0, 0.9)], [label(0, explicit=False)])["article_agreement"]
    assert (figures["predicted"], figures["labels"]) == (0, 0)


def test_another_clause_is_wrong():
    assert [j.right for j in judge([link(0, 0.9, "A#2")], [label(0)])] == [False]


def test_groups_and_bands():
    figures = measure(
        [link(0, 0.9, band="linked"), link(0, 0.5, "A#2")], [label(0), label(0, "A#2")]
    )
    assert figures["by_kind"]["remains"]["recall"] == 1.0
    assert figures["by_language"]["en"]["f1"] == 1.0
    assert figures["bands"]["linked"]["recall"] == 0.5


def test_the_calibration_table_counts_by_tenths():
    steps = measure([link(0, 0.93), link(20, 0.97), link(40, 1.0)], [label(0)])["calibration"]
    assert steps == [{"from": 0.9, "predictions": 3, "mean_probability": 0.967, "right": 0.333}]


def test_articles_without_labels_that_were_linked_are_counted():
    rows = [link(0, 0.9, article="n", band="linked"), link(0, 0.5, article="m")]
    assert measure(rows, [label(0)])["negatives_with_a_linked_row"] == 1


def test_the_best_cut_keeps_ties_together():
    rows = [link(0, 0.9), link(20, 0.6), link(40, 0.6), link(60, 0.2)]
    judged = judge(rows, [label(0), label(20)])
    assert best_cut(judged, 2) == (0.6, pytest.approx(0.8))


def test_nothing_predicted_is_no_error():
    figures = measure([], [label(0)])["sentence_clause"]
    assert (figures["f1"], figures["average_precision"], figures["best_f1"]) == (0.0, 0.0, 0.0)


def test_a_right_clause_among_the_first_three_is_enough():
    rows = [link(0, p, clause) for p, clause in ((0.9, "A#2"), (0.8, "A#3"), (0.7, "A#1"))]
    assert measure(rows, [label(0), label(50)])["first_three"] == 0.5
    assert measure([link(0, 0.95, "A#4"), *rows], [label(0)])["first_three"] == 0.0


def test_relations_are_judged_on_right_links_alone_and_denials_left_out_of_the_mean():
    said = ["breach_claim", "mention", "denial"]
    labels = [replace(label(place * 20), relation=one) for place, one in enumerate(said)]
    rows = [replace(link(place * 20, 0.9), relation="breach_claim") for place in range(3)]
    wrong = replace(link(200, 0.9), relation="mention")
    figures = measure([*rows, wrong], labels)["relations"]
    assert figures["f1"] == {"breach_claim": 0.5, "denial": 0.0, "mention": 0.0}
    assert (figures["macro_f1"], figures["links"]) == (0.25, 3)
