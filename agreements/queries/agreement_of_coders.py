"""How far two coders agree: percent and Krippendorff's alpha for each question (rule R23)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import krippendorff

from agreements.models import Coding
from agreements.models.labels import label
from agreements.queries.coding import Pair, pairs
from agreements.types.terms import Characterisation, Level, Question

# Below so many pairs no figure is given: one pair more or less would move it too far.
ENOUGH_PAIRS = 20

_VALUES: dict[Question, tuple[str, ...]] = {
    Question.OCCURRENCE: tuple(Level),
    Question.ATTRIBUTION: tuple(Level),
    Question.CHARACTERISATION: tuple(Characterisation),
}


@dataclass(frozen=True, slots=True)
class Measure:
    """
    The agreement of two coders on one question.

    `percent` (0 to 100) and `alpha` (1 is perfect, 0 is chance) are None below `ENOUGH_PAIRS`;
    `alpha` also where all answers are the same value, because chance then explains everything.
    """

    question: Question
    pairs: int
    same: int
    percent: float | None
    alpha: float | None

    @property
    def words(self) -> str:
        """The question in words."""
        return str(label(self.question))

    @property
    def ordinal(self) -> bool:
        """Whether its answers have an order: V1 and V4 lie further apart than V1 and V2."""
        return self.question != Question.CHARACTERISATION

    @property
    def enough(self) -> bool:
        """Whether there are enough pairs for a figure."""
        return self.pairs >= ENOUGH_PAIRS


@dataclass(frozen=True, slots=True)
class CodersPage:
    """The measures of all questions, and the table of answers behind them."""

    measures: list[Measure]
    tables: list["AnswerTable"]


@dataclass(frozen=True, slots=True)
class AnswerTable:
    """First answers (rows) against second answers (columns), as counts of pairs."""

    question: Question
    columns: list[str]
    rows: list[tuple[str, list[int]]]

    @property
    def words(self) -> str:
        """The question in words."""
        return str(label(self.question))


def measure(question: Question, answers: Sequence[tuple[str, str]]) -> Measure:
    """Measure the agreement of pairs of answers to one question: levels as ordinal, values as nominal."""
    same = sum(first == second for first, second in answers)
    if len(answers) < ENOUGH_PAIRS:
        return Measure(question, len(answers), same, None, None)
    percent = 100 * same / len(answers)
    return Measure(question, len(answers), same, percent, _alpha(question, answers))


def _alpha(question: Question, answers: Sequence[tuple[str, str]]) -> float | None:
    if len({value for pair in answers for value in pair}) < 2:
        return None
    order = _VALUES[question]
    coders = [[order.index(pair[coder]) for pair in answers] for coder in (0, 1)]
    how: Literal["nominal", "ordinal"] = (
        "nominal" if question == Question.CHARACTERISATION else "ordinal"
    )
    domain = list(range(len(order)))
    return float(krippendorff.alpha(coders, value_domain=domain, level_of_measurement=how))


def coders_page() -> CodersPage:
    """Return the agreement on each question over all pairs there are. Two queries."""
    by_question: dict[str, list[tuple[str, str]]] = {question: [] for question in Question}
    for pair in pairs(Coding.objects.filter(breach__merged_into=None)):
        by_question[pair.first.question].append(_answers(pair))
    return CodersPage(
        [measure(question, by_question[question]) for question in Question],
        [_table(question, by_question[question]) for question in Question],
    )


def _answers(pair: Pair) -> tuple[str, str]:
    first, second = pair.first, pair.second
    return first.level or first.value, second.level or second.value


def _table(question: Question, answers: Sequence[tuple[str, str]]) -> AnswerTable:
    terms = list(Characterisation if question == Question.CHARACTERISATION else Level)
    rows = [
        (str(label(first)), [answers.count((first.value, second.value)) for second in terms])
        for first in terms
    ]
    return AnswerTable(question, [str(label(term)) for term in terms], rows)
