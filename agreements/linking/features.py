"""Gather what speaks for and against a link, as numbers from 0 to 1."""

import math
from collections.abc import Sequence

from agreements.linking.choose import Choice
from agreements.linking.focus import Focus
from agreements.linking.kinds import kind_scores
from agreements.linking.reading import ArticleReading, Reading
from agreements.types.terms import ClauseKind

_CESSATION = ClauseKind.CESSATION_OF_HOSTILITIES
_PRISONERS = ClauseKind.PRISONERS_EXCHANGE
_LOOK_BACK = 3
SMALLEST_SHARE = 0.01
_TRUCE_WORDS = ("truce", "truces", "instrument")


def kinds_here(article: ArticleReading, place: int) -> dict[ClauseKind, float]:
    """Return the kinds a sentence speaks of, with what it takes over from the sentences before."""
    reading = article.sentences[place]
    kinds = kind_scores(reading)
    before = article.sentences[max(0, place - _LOOK_BACK) : place]
    if kinds.get(_CESSATION, 0.0) < 0.7:
        taken = _taken_cessation(article, place, kinds.get(_CESSATION, 0.0))
        if taken:
            kinds[_CESSATION] = taken
    if _PRISONERS not in kinds and reading.has("free", "exchange") and _spoke_of_exchange(before):
        kinds[_PRISONERS] = 0.7
    return kinds


def _spoke_of_exchange(sentences: Sequence[Reading]) -> bool:
    return any(
        earlier.has("prisoners") and earlier.has("exchange", "free") for earlier in sentences
    )


def _taken_cessation(article: ArticleReading, place: int, own: float) -> float:
    """Return how plainly a sentence goes on about a truce or its breach; 0 if it does not."""
    reading = article.sentences[place]
    if carries_truce(article, place):
        return 0.75
    before = article.sentences[max(0, place - _LOOK_BACK) : place]
    if reading.has("echo") and any(
        kind_scores(earlier).get(_CESSATION, 0.0) >= 0.5 for earlier in before
    ):
        return 0.7
    goes_on = any(earlier.has("truce", "truces") or earlier.has("breach") for earlier in before)
    return min(0.8, own + 0.2) if own >= 0.4 and goes_on else own


def carries_truce(article: ArticleReading, place: int) -> bool:
    """Tell whether "it" in a sentence about breach or calm stands for a truce named shortly before."""
    reading = article.sentences[place]
    if not reading.has("it_truce") or not reading.has("breach", "hold"):
        return False
    before = article.sentences[max(0, place - _LOOK_BACK) : place]
    return any(earlier.has("truce", "truces") for earlier in before)


def sentence_features(
    article: ArticleReading, place: int, focus: Focus, choice: Choice
) -> dict[str, float]:
    """Return the features all clauses of a sentence share."""
    reading = article.sentences[place]
    own = focus.own[place]
    return {
        "focus": focus.probability,
        "own_name": 1.0 if own else 0.0,
        "other_name": 1.0 if focus.other[place] and not own else 0.0,
        "instrument": 1.0 if reading.has(*_TRUCE_WORDS) else 0.0,
        "foreign": 1.0 if choice.foreign else 0.0,
        "general": 1.0 if reading.has("general") else 0.0,
        "off_subject": 1.0 if reading.has("hearsay") and not reading.has("truce") else 0.0,
        "no_truce_near": 1.0 if is_bare_violence(reading) and not truce_near(article) else 0.0,
        "announced": 1.0 if choice.quoting is not None and reading.span.is_quote else 0.0,
    }


def agreement_features(share: float, named: float) -> dict[str, float]:
    """Return the features of an agreement as this sentence's choice; a share counts by its log."""
    return {"agreement": math.log(max(share, SMALLEST_SHARE)), "named": named}


def truce_near(article: ArticleReading) -> bool:
    """Tell whether the article speaks of a truce at all."""
    return any(reading.has("truce", "truces") for reading in (article.title, *article.sentences))


def is_bare_violence(reading: Reading) -> bool:
    """Tell whether a sentence reports fire without a word on any instrument."""
    return reading.has("fire", "fighting") and not reading.has(*_TRUCE_WORDS, "breach")
