"""Read an article once: per sentence its words, concepts, names, days and references."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from agreements.linking.bags import Bag, bag_of
from agreements.linking.concepts import find_concepts
from agreements.linking.heads import NOTHING_HEARD, Heard, load_heads
from agreements.linking.patterns import Match, outermost
from agreements.linking.prepare import Prepared
from agreements.linking.skeletons import skeleton
from agreements.text.languages import detect_language
from agreements.text.normalise import fold
from agreements.text.periods import DateMention, find_dates
from agreements.text.references import ReferenceMention, find_references
from agreements.text.sentences import split_sentences
from agreements.types.linking import ArticleInput, SentenceSpan

_WORD = re.compile(r"[^\W_ʼ]+")
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s)>\]]+|\]\([^)\s]*\)")
_KNOWN_WITHIN = timedelta(days=6)
_AROUND_WITHIN = timedelta(days=62)
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
# Words that only look like a state's name; written in capitals they are one.
_CAPITALS = {"US": "usa", "EU": "eu", "UK": "uk", "UN": "un"}
_ITEM_HINT = re.compile(
    r"\b(?:items?|points?|paragraphs?|clauses?|articles?|пункт|стать|կետ|bənd|madd)", re.I
)


@dataclass(slots=True)
class Reading:
    """
    One sentence as the engine sees it.

    `labels` are the names found (states, groups, towns, own names of agreements), `names`
    skeletons of its other proper names, `years` the years in it with the places of their words,
    `heard` what the trained heads make of it.
    """

    span: SentenceSpan
    text: str
    words: list[str]
    offsets: list[tuple[int, int]]
    labels: dict[str, list[Match]]
    concepts: dict[str, list[Match]] = field(default_factory=dict)
    names: frozenset[str] = frozenset()
    dates: tuple[DateMention, ...] = ()
    years: tuple[tuple[int, int], ...] = ()
    references: tuple[ReferenceMention, ...] = ()
    bag: Bag = field(default_factory=lambda: Bag(frozenset(), frozenset()))
    heard: Heard = NOTHING_HEARD

    def has(self, *concepts: str) -> bool:
        """Tell whether any of some concepts is in the sentence."""
        return not self.concepts.keys().isdisjoint(concepts)

    def both(self, one: str, other: str, *, within: int = 99) -> bool:
        """Tell whether two concepts stand in the sentence at most `within` words apart."""
        return any(
            abs(a.first - b.first) <= within
            for a in self.concepts.get(one, ())
            for b in self.concepts.get(other, ())
        )

    def words_of(self, match: Match) -> str:
        """Return the words of a match as the sentence prints them."""
        return self.text[self.offsets[match.first][0] : self.offsets[match.after - 1][1]]


@dataclass(frozen=True, slots=True)
class ArticleReading:
    """
    An article read: its language and all sentences that are not boilerplate, in order.

    `skim` fills in words and names only; `read_closely` the rest, where the names show that
    the article is about a conflict on offer.
    """

    language: str
    sentences: tuple[Reading, ...]
    title: Reading
    published_first: date | None
    published_last: date | None

    def read_closely(self) -> None:
        """Find the concepts, days and references of all sentences, unless that was done."""
        if self.title.heard is not NOTHING_HEARD:
            return
        first, last = self.published_first, self.published_last
        known = around = None
        if first and last:
            # "Friday" and "10 October" are days only where publication is about known.
            known = last if last - first <= _KNOWN_WITHIN else None
            around = last if last - first <= _AROUND_WITHIN else None
        readings = (self.title, *self.sentences)
        for reading in readings:
            _read_closely(reading, self.language, known, around)
        heard = load_heads().hear_all([reading.words for reading in readings])
        for reading, hears in zip(readings, heard, strict=True):
            reading.heard = hears


def skim(article: ArticleInput, prepared: Prepared) -> ArticleReading:
    """Return an article's sentences with their words and names; boilerplate is left out."""
    spans: Sequence[SentenceSpan] = article.sentences or split_sentences(article.body)
    language = article.language or detect_language(f"{article.title}\n{article.body}")
    last = article.published_last or article.published_first
    readings = tuple(
        _skim(article.body[span.start : span.end], span, prepared)
        for span in spans
        if not span.is_boilerplate
    )
    title = _skim(article.title, SentenceSpan(0, 0), prepared)
    return ArticleReading(language, readings, title, article.published_first or last, last)


def _skim(text: str, span: SentenceSpan, prepared: Prepared) -> Reading:
    # Words within addresses say nothing; blanks keep the offsets.
    plain = _ADDRESS.sub(lambda address: " " * len(address.group()), text) if "/" in text else text
    found = list(_WORD.finditer(plain))
    words = [fold(_CAPITALS.get(word.group(), word.group())) for word in found]
    labels: dict[str, list[Match]] = {}
    for match in outermost(prepared.names.matches(words), "S"):
        labels.setdefault(match.label, []).append(match)
    return Reading(span, text, words, [word.span() for word in found], labels)


def _read_closely(
    reading: Reading, language: str, published: date | None, around: date | None
) -> None:
    text, words = reading.text, reading.words
    has_digit = bool(_DIGIT.search(text))
    reading.concepts = find_concepts(words, language)
    reading.names = _names(reading)
    reading.bag = bag_of(words, reading.concepts)
    reading.references = _references(text, reading.concepts)
    reading.years = _years(words) if has_digit else ()
    if has_digit or published is not None:
        reading.dates = find_dates(text, published=published, around=around)


def _names(reading: Reading) -> frozenset[str]:
    return frozenset(
        name
        for (start, _), folded in zip(reading.offsets, reading.words, strict=True)
        if reading.text[start].isupper() and (name := skeleton(folded))
    )


def _years(words: Sequence[str]) -> tuple[tuple[int, int], ...]:
    return tuple(
        (int(word[:4]), place)
        for place, word in enumerate(words)
        if len(word) >= 4 and _YEAR.match(word)
    )


def _references(text: str, concepts: dict[str, list[Match]]) -> tuple[ReferenceMention, ...]:
    if "instrument" in concepts or "truce" in concepts or _ITEM_HINT.search(text):
        return find_references(text)
    return ()
