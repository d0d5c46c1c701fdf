"""What was learned from the labelled articles, and that it belongs to them."""

import json

import numpy as np
import pytest

from agreements.linking.beside import BESIDE, beside
from agreements.linking.candidates import FEATURES, Candidate
from agreements.linking.corpus import read_agreements, read_articles, read_lines
from agreements.linking.encoded import ENCODED
from agreements.linking.focus import ABOUT
from agreements.linking.frames import digest
from agreements.linking.labels import LABELLED
from agreements.linking.learned import LEARNED, load_judges, log_odds, sigmoid
from agreements.linking.score import Scored

LANGUAGES = {"ar", "az", "en", "es", "fr", "hy", "ru", "tr", "uk"}


def test_the_weights_are_of_the_articles_that_come_with_them():
    assert load_judges().labelled == digest(LABELLED), "run manage.py train_linker --judges"


@pytest.mark.parametrize(
    ("judge", "names"),
    [
        ("about", ABOUT),
        ("words", FEATURES),
        ("words_beside", BESIDE),
        ("encoded", (*FEATURES, *ENCODED)),
        ("encoded_beside", BESIDE),
    ],
)
def test_every_judge_weighs_the_features_there_are(judge, names):
    stored = json.loads(LEARNED.read_text(encoding="utf-8"))
    assert tuple(stored[judge]["weights"]) == names


def test_the_labelled_articles_are_invented_and_of_nine_languages():
    rows = [row for _, row in read_lines(LABELLED / "articles.jsonl")]
    assert {row["source"] for row in rows} == {"invented"}
    assert {row["lang"] for row in rows} == LANGUAGES
    assert len(rows) > 300


def test_every_label_lies_where_it_says():
    bodies = {key: article.body for key, _, article in read_articles(LABELLED / "articles.jsonl")}
    agreements = read_agreements(LABELLED / "agreements.json")
    clauses = {clause.id for agreement in agreements for clause in agreement.clauses}
    for where, row in read_lines(LABELLED / "labels.jsonl"):
        assert bodies[row["article_id"]][row["start"] : row["end"]] == row["sentence"], where
        assert row["clause_id"] in clauses, where


def test_log_odds_and_probabilities_are_inverse():
    assert sigmoid(log_odds(0.25)) == pytest.approx(0.25)
    assert sigmoid(1000.0) == pytest.approx(1.0)


def candidate(place, agreement):
    return Candidate(place, Scored(agreement, None, {}, {}, 0.0), [])


def test_a_candidate_is_seen_beside_its_rivals():
    three = [candidate(0, 0), candidate(0, 1), candidate(2, 0)]
    rows = beside(three, np.array([0.6, 0.2, 0.1]))
    column = {name: rows[:, BESIDE.index(name)] for name in BESIDE}
    assert column["ahead_of_others"].tolist() == pytest.approx([0.4, -0.4, 0.1])
    assert column["first_of_agreement"].tolist() == [1.0, 1.0, 1.0]
    assert column["rank"][0] == 0.0
    assert column["sentence_before"][2] == 0.0, "the sentence between has no candidate"
