"""Compare a sentence with a clause by the words and concepts they share, rare ones first."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from agreements.linking.patterns import Match
from agreements.text.normalise import word_set

# Words that carry no subject, in the languages we read; folded.
STOPWORDS = word_set(
    """
    the a an of in on to and or for by with from at as is are was were be been being it its this that
    these those he she they we you his her their our will shall would should may can not no has have
    had do does did which who whom whose into out up down over under between among after before during
    also than then there here all any each both other such said says say on between about against
    и в во на с со о об от до по за из к ко у не ни что как это этот эта эти их его ее он она они мы
    вы для при или а но же бы был была было были быть также который которая которые которых после
    та і й з із у до по за від про що як це цей ця ці його її вони ми ви для при або але
    le la les l un une des de du d et ou en dans sur pour par avec sans au aux ce cet cette ces son sa
    ses leur leurs qui que qu dont est sont a ont ete il elle ils elles se s ne pas plus
    el los las una unos unas del al y o con por para sin su sus que se lo como es son ha han fue
    ve ile bir bu da de icin olarak olan və ilə bir bu da də ucun olan
    եւ ու է են որ այս այդ իր մեջ հետ համար ին
    في من على الى عن مع هذا هذه التي الذي ان او ما و
    """
)
_STEM = 6
_CONCEPT_WEIGHT = 1.6
_PIVOT = 0.6
# Concepts too general to make two sentences alike.
_PLAIN_CONCEPTS = frozenset(
    {"negate", "resume", "hearsay", "general", "done", "harm", "it_truce", "accuse", "plan", "call"}
)


@dataclass(frozen=True, slots=True)
class Bag:
    """The words and concepts of one text, and its runs of three words."""

    terms: frozenset[str]
    runs: frozenset[tuple[str, str, str]]


def stem(word: str) -> str:
    """Return a word without most endings: its first six letters, fewer for a short word."""
    return word[:_STEM] if len(word) > _STEM else word[: max(4, len(word) - 1)]


def bag_of(words: Sequence[str], concepts: Mapping[str, Iterable[Match]]) -> Bag:
    """Return the bag of folded words and the concepts found in them."""
    kept = [
        stem(word) for word in words if word not in STOPWORDS and (len(word) > 2 or word.isdigit())
    ]
    labels = ("#" + label for label in concepts if label not in _PLAIN_CONCEPTS)
    plain = [word for word in words if word.isalnum()]
    return Bag(
        frozenset([*kept, *labels]), frozenset(zip(plain, plain[1:], plain[2:], strict=False))
    )


class Rarity:
    """How rare a term is among the clauses on offer."""

    def __init__(self, bags: Sequence[Bag]) -> None:
        self._count = len(bags)
        self._seen: dict[str, int] = {}
        for bag in bags:
            for term in bag.terms:
                self._seen[term] = self._seen.get(term, 0) + 1
        norms = [norm(bag, self) for bag in bags if bag.terms]
        self.mean_norm = sum(norms) / len(norms) if norms else 1.0

    def weight(self, term: str) -> float:
        """Return the weight of a term: higher where fewer clauses hold it; concepts count more."""
        seen = self._seen.get(term, 0)
        weight = math.log(1 + (self._count + 1) / (seen + 0.5))
        return weight * _CONCEPT_WEIGHT if term.startswith("#") else weight


def likeness(sentence: Bag, clause: Bag, rarity: Rarity, norms: tuple[float, float]) -> float:
    """Return how alike two bags are, 0 to 1: their cosine with softened lengths; `norms` are their lengths as `norm` gives them."""
    shared = sentence.terms & clause.terms
    if not shared:
        return 0.0
    product = sum(rarity.weight(term) ** 2 for term in shared)
    # A long clause must not lose to a short one for its length alone.
    length = _PIVOT * rarity.mean_norm + (1 - _PIVOT) * norms[1]
    return min(1.0, product / (norms[0] * length))


def norm(bag: Bag, rarity: Rarity) -> float:
    """Return the length of a bag as a vector of term weights, never 0."""
    return math.sqrt(sum(rarity.weight(term) ** 2 for term in bag.terms)) or 1.0


def same_words(sentence: Bag, clause: Bag) -> float:
    """Return the share of a clause's runs of three words found in a sentence, or the reverse."""
    if len(clause.runs) < 4 or len(sentence.runs) < 4:
        return 0.0
    shared = len(sentence.runs & clause.runs)
    return shared / min(len(sentence.runs), len(clause.runs))
