"""The gate before every method: which articles, which of their sentences, which clauses."""

from dataclasses import dataclass

from agreements.linking.about import conflicts_of
from agreements.linking.choose import in_force
from agreements.linking.prepare import prepare
from agreements.linking.reading import skim
from agreements.management.peers.offer import Offer
from agreements.types.linking import ArticleInput


@dataclass(frozen=True, slots=True)
class Question:
    """
    What a method is asked about one article.

    `spans` and `sentences` are those that are not boilerplate; `offered` are the numbers of the
    clauses of the agreements in force in the conflicts the article is about.
    """

    article_id: str
    spans: list[tuple[int, int]]
    sentences: list[str]
    offered: list[int]


class Gate:
    """The engine's own gate by parties, places and days, for methods that have none."""

    def __init__(self, offer: Offer) -> None:
        self._prepared = prepare(offer.agreements)
        self._numbers: list[list[int]] = []
        number = 0
        for agreement in offer.agreements:
            self._numbers.append(list(range(number, number + len(agreement.clauses))))
            number += len(agreement.clauses)

    def question(self, article_id: str, article: ArticleInput) -> Question | None:
        """Return what to ask about an article, None where there is nothing to ask."""
        read = skim(article, self._prepared)
        members = [
            member
            for conflict, _ in conflicts_of(read, self._prepared)
            for member in in_force(read, conflict)
        ]
        offered = [number for member in members for number in self._numbers[member.index]]
        if not read.sentences or not offered:
            return None
        return Question(
            article_id,
            [(reading.span.start, reading.span.end) for reading in read.sentences],
            [reading.text for reading in read.sentences],
            offered,
        )
