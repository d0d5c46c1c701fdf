"""How the weights are learned: on a tenth of the labelled articles, with a small stand-in encoder."""

import hashlib
import json

import numpy as np
import pytest

from agreements.linking import fitting, learned
from agreements.linking.beside import BESIDE
from agreements.linking.candidates import FEATURES
from agreements.linking.encoded import ENCODED
from agreements.linking.frames import TRAINING, read_frames
from agreements.linking.labels import LABELLED


class LetterEncoder:
    """Vectors of the letters of a text: enough to be taught with, and the same each time."""

    name = "letters"
    dimensions = 32

    def encode(self, texts):
        rows = np.zeros((len(texts), self.dimensions), np.float32)
        for row, text in zip(rows, texts, strict=True):
            for word in text.lower().split():
                row[int(hashlib.sha256(word[:4].encode()).hexdigest(), 16) % self.dimensions] += 1
        return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1)


@pytest.fixture(scope="module")
def labelled(tmp_path_factory):
    folder = tmp_path_factory.mktemp("labelled")
    lines = (LABELLED / "articles.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)
    (folder / "articles.jsonl").write_text("".join(lines[::8]), encoding="utf-8")
    for name in ("agreements.json", "labels.jsonl"):
        (folder / name).write_text((LABELLED / name).read_text(encoding="utf-8"), encoding="utf-8")
    return fitting.read_labelled(folder)


@pytest.fixture(scope="module")
def material(labelled):
    return fitting.gather(labelled)


def test_an_article_s_conflict_is_in_one_part_alone(labelled):
    parts = {}
    for article_id, _ in labelled.articles:
        parts.setdefault(article_id.split("-")[0], set()).add(labelled.part(article_id))
    assert all(len(each) == 1 for each in parts.values())
    assert len(set.union(*parts.values())) > 2


def test_a_candidate_on_a_label_is_right_and_a_touched_subject_counts_neither_way(material):
    assert {-1, 0, 1} == set(np.unique(material.answers).tolist())
    assert material.counted.sum() == (material.answers >= 0).sum()
    assert len(material.rows) == len(material.by_hand) == len(material.parts)


def test_judges_are_learned_written_and_read_back(labelled, material, tmp_path, monkeypatch):
    judges = {"about": fitting.fit_about(labelled)}
    judges["words"], judges["words_beside"], by_words = fitting.fit_words(material)
    senses, judges["encoded"], judges["encoded_beside"], by_sense = fitting.fit_encoded(
        material,
        by_words,
        labelled,
        read_frames(TRAINING)[::20],
        LetterEncoder(),
        lambda said: None,
    )
    for said in (by_words, by_sense):
        assert ((said >= 0) & (said <= 1)).all()
        assert fitting.best_f1(material, said)[0] > 0.1
    file = tmp_path / "learned.json"
    fitting.write_judges(file, judges, labelled="a digest")
    monkeypatch.setattr(learned, "LEARNED", file)
    stored = learned.load_judges()
    learned.load_judges.cache_clear()
    assert stored.labelled == "a digest"
    assert len(stored.words.weights) == len(FEATURES)
    assert len(stored.words_beside.weights) == len(BESIDE)
    assert len(stored.encoded.weights) == len(FEATURES) + len(ENCODED)
    fitting.write_senses(tmp_path / "senses.npz", senses)
    with np.load(tmp_path / "senses.npz") as kept:
        assert str(kept["encoder"]) == "letters"


def test_what_hardly_ever_varies_has_taught_nothing():
    rows = np.array([[1.0, 0.0], [2.0, 0.0], [3.0, 1e-6], [4.0, 0.0]])
    judge = fitting._judge(rows, np.array([False, False, True, True]), 1.0)
    assert judge.weights[0] > 0
    assert judge.weights[1] == 0.0


def test_a_judge_not_yet_learned_says_nothing(tmp_path):
    fitting.write_judges(tmp_path / "x.json", {}, labelled="")
    stored = json.loads((tmp_path / "x.json").read_text(encoding="utf-8"))
    assert not any(stored["words"]["weights"].values())
