"""What may be linked: a clause for a sentence, and all such of one article."""

from dataclasses import dataclass, field
from typing import cast

import numpy as np

from agreements.linking.choose import Choice
from agreements.linking.learned import Rows
from agreements.linking.prepare import Conflict, PreparedClause
from agreements.linking.reading import ArticleReading
from agreements.linking.referred import Referred
from agreements.linking.score import Scored

FEATURES = (
    # The article and the sentence.
    "about",
    "own_names",
    "foreign_names",
    "title_names",
    "place_in_text",
    "quotation",
    "undertaking",
    "listed_at_all",
    "undertaking_before",
    "undertaking_after",
    "undertaking_title",
    "truce",
    "instrument",
    "instrument_before",
    "general",
    "other_year",
    # The agreement.
    "share",
    "named_at_all",
    "share_if_named",
    "fresh",
    "age",
    "newest",
    "only_one",
    "in_force",
    "own_party",
    "own_party_in_article",
    "settlement",
    "announced",
    "bare_violence",
    # The clause.
    "kind",
    "kind_probability",
    "kind_listed",
    "kind_before",
    "kind_title",
    "truce_carried",
    "likeliest_kind",
    "likeness",
    "likeness_share",
    "likest_of_kind",
    "same_words",
    "clause_name",
    "of_this_kind",
    "referred",
    "other_item",
    "plain_truce",
    "kind_and_share",
    "same_things",
)


@dataclass(slots=True)
class Candidate:
    """
    One clause considered for one sentence, at `place` among the article's.

    `by_hand` is its score by the weights set by hand; `row` its features in the order of
    `FEATURES`.
    """

    place: int
    by_hand: Scored
    row: list[float]

    @property
    def clause(self) -> PreparedClause:
        """The clause; a candidate always has one."""
        return cast("PreparedClause", self.by_hand.clause)


@dataclass(slots=True)
class Considered:
    """
    All that an article may be about, clause by clause.

    `wholes` are the scores of the agreements as wholes, by the place of the sentence.
    """

    read: ArticleReading
    conflict: Conflict
    choices: list[Choice]
    referred: list[Referred]
    candidates: list[Candidate] = field(default_factory=list)
    wholes: list[tuple[int, Scored]] = field(default_factory=list)

    @property
    def rows(self) -> Rows:
        """The features of all candidates, a row each."""
        rows = [candidate.row for candidate in self.candidates]
        return np.array(rows, np.float64).reshape(len(rows), len(FEATURES))
