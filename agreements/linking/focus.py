"""Judge which conflict an article, and each of its sentences, is about."""

from collections.abc import Sequence
from dataclasses import dataclass

from agreements.linking.learned import load_judges
from agreements.linking.prepare import Conflict
from agreements.linking.reading import ArticleReading, Reading
from agreements.linking.theatres import EVERYWHERE

ABOUT = (
    "named",
    "both_named",
    "own_share",
    "foreign",
    "title",
    "two_parties",
    "clause_names",
    "truce",
    "instrument",
    "undertaking",
    "towns",
    "mediators",
    "sentences",
    "strongest",
)
_MOST_NAMED = 2.0
# What two parties in one sentence come to, at least.
_BOTH = 1.3
_MOST_TELLING = 5
# Where they are named together the conflict is not left out, however short the text.
_BOTH_NAMED = 0.2


@dataclass(frozen=True, slots=True)
class Focus:
    """
    How an article stands to a conflict.

    `probability` is that it is about it; `own` says per sentence how much of the conflict is
    named in it (0 to 2), `other` how many names of foreign states and groups; `title` is `own` of
    the title.
    """

    probability: float
    own: tuple[float, ...]
    other: tuple[int, ...]
    title: float


def focus_on(article: ArticleReading, conflict: Conflict, *, at_least: float = 0.0) -> Focus:
    """
    Return how an article stands to a conflict, from the names in title and sentences.

    The article is read closely only if what that could show at best would make the conflict
    as likely as `at_least`.
    """
    readings = (article.title, *article.sentences)
    own = [_own(reading, conflict) for reading in readings]
    other = [_other(reading, conflict) for reading in readings]
    probability = 0.0
    if any(own) and article.sentences:
        judge = load_judges().about
        seen = _by_names(readings, own, other, conflict)
        at_best = [*seen[:6], 1.0, 1.0, 0.0, 1.0, *seen[7:]]
        probability = judge.probability(at_best)
        if probability >= at_least or max(own) >= _BOTH:
            article.read_closely()
            probability = judge.probability(_features(article, conflict, own, other))
            if max(own) >= _BOTH:
                probability = max(probability, _BOTH_NAMED)
    return Focus(probability, tuple(own[1:]), tuple(other[1:]), min(1.0, own[0]))


def about_features(article: ArticleReading, conflict: Conflict) -> list[float] | None:
    """Return the features of `ABOUT` of a closely read article; None where nothing is named."""
    readings = (article.title, *article.sentences)
    own = [_own(reading, conflict) for reading in readings]
    if not any(own) or not article.sentences:
        return None
    return _features(article, conflict, own, [_other(r, conflict) for r in readings])


def _features(
    article: ArticleReading, conflict: Conflict, own: Sequence[float], other: Sequence[int]
) -> list[float]:
    names = _by_names((article.title, *article.sentences), own, other, conflict)
    return [*names[:7], *_by_words(article), *names[7:]]


def _own(reading: Reading, conflict: Conflict) -> float:
    weights = conflict.weights
    return min(_MOST_NAMED, sum(weights.get(label, 0.0) for label in reading.labels))


def _other(reading: Reading, conflict: Conflict) -> int:
    return sum(
        label[0] in "SG"
        and label not in conflict.weights
        and label not in conflict.mediators
        and label not in EVERYWHERE
        for label in reading.labels
    )


def _by_names(
    readings: Sequence[Reading],
    own: Sequence[float],
    other: Sequence[int],
    conflict: Conflict,
) -> list[float]:
    """Return the features that need names only, those before and those after the words'."""
    count = len(readings) - 1
    labels = {label for reading in readings for label in reading.labels}
    named = sum(own)
    foreign = sum(min(2, others) for others in other)
    parties = sum(not party.isdisjoint(labels) for party in conflict.parties)
    names = {name for reading in readings for name in reading.names if name in conflict.names}
    towns = sum(not conflict.towns.isdisjoint(reading.labels) for reading in readings)
    mediators = sum(not conflict.mediators.isdisjoint(reading.labels) for reading in readings)
    return [
        min(1.0, 2 * named / count),
        _up_to(3, sum(each >= _BOTH for each in own)),
        named / (named + foreign + 1e-9),
        min(1.0, foreign / count),
        min(1.0, own[0]),
        float(parties >= 2),
        _up_to(3, len(names)),
        _up_to(2, towns),
        _up_to(2, mediators),
        _up_to(5, sum(each > 0 for each in own)),
        max(own) / 2,
    ]


def _by_words(article: ArticleReading) -> list[float]:
    readings = (article.title, *article.sentences)
    undertaking = sorted((1 - r.heard.nothing for r in article.sentences), reverse=True)
    telling = undertaking[:_MOST_TELLING]
    return [
        _up_to(3, sum(reading.has("truce", "truces") for reading in readings)),
        _up_to(3, sum(reading.has("instrument") for reading in readings)),
        sum(telling) / len(telling) if telling else 0.0,
    ]


def _up_to(most: int, found: int) -> float:
    return min(most, found) / most
