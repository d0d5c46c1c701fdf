"""
An archive of invented articles about many conflicts, to measure linking anew with.

Its agreements and sentences are those the linker learned from (`linking/labelled`,
`linking/sentences`): articles are put together anew from sentences of articles on one conflict,
or from sentences on other subjects, each with a last one that no other has.
"""

import hashlib
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from agreements.errors import TrackerError
from agreements.linking.corpus import read_agreements, read_articles, read_lines
from agreements.linking.frames import TRAINING, read_frames
from agreements.linking.learned import LEARNED
from agreements.linking.prepare import prepare
from agreements.text.sentences import split_sentences
from agreements.types.linking import AgreementInput, ArticleInput

LABELLED = LEARNED.parent / "labelled"
# Of a hundred articles, so many are about the conflict in question, and about another one.
ABOUT_IT, ABOUT_OTHERS = 2, 38
# Armenia and Azerbaijan.
IN_QUESTION = "KAR-2023"
# One article in three about other subjects names two countries in passing.
_IN_PASSING = 1 / 3
_SENTENCES = (12, 24)
_COUNTRIES = (
    "Armenia Azerbaijan Georgia Russia Ukraine Turkey Iran Iraq Syria Israel Lebanon Egypt Libya "
    "Sudan Ethiopia Kenya Uganda Rwanda Congo Mali Niger Nigeria Morocco Algeria Tunisia Spain "
    "Italy France Germany Poland Norway Britain Ireland Canada Mexico Cuba Colombia Peru Brazil "
    "Chile India Pakistan China Japan Thailand Vietnam Indonesia Australia"
)
_SYLLABLES = "ta ro be ku na li so va ne mi da re pu ga lo ti sa ve no ki ma ru de po"


@dataclass(frozen=True, slots=True)
class Draft:
    """One article before it is stored; `conflict` is the number of the conflict it is about."""

    number: int
    title: str
    sentences: tuple[str, ...]
    language: str
    published: datetime
    conflict: int | None

    @property
    def text(self) -> str:
        """All sentences, with a blank between two."""
        return " ".join(self.sentences)

    @property
    def text_sha256(self) -> str:
        """The hash of the text, in hexadecimal digits."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    def spans(self) -> Iterator[tuple[int, int, str]]:
        """Yield where each sentence starts and ends in the text, and its words."""
        start = 0
        for words in self.sentences:
            yield start, start + len(words), words
            start += len(words) + 1


@dataclass(frozen=True, slots=True)
class _Pool:
    """What articles of one subject and language are put together from."""

    conflict: int | None
    language: str
    titles: tuple[str, ...]
    sentences: tuple[str, ...]
    days: tuple[date, ...]


class Archive:
    """The agreements on offer, and as many articles as asked for; same seed, same articles."""

    def __init__(self, *, seed: int, about: str = IN_QUESTION) -> None:
        """Take the agreement whose conflict is the one in question."""
        self.agreements: list[AgreementInput] = read_agreements(LABELLED / "agreements.json")
        prepared = prepare(self.agreements)
        self.conflict_of = [member.conflict for member in prepared.agreements]
        self._seed = seed
        self._chance = random.Random()  # noqa: S311  # no secret
        self._pools = self._read_pools()
        numbers = dict(zip((each.id for each in self.agreements), self.conflict_of, strict=True))
        if about not in numbers:
            raise TrackerError(f"The archive has no agreement {about!r}.")
        self.conflict = numbers[about]
        self._about_it = [pool for pool in self._pools if pool.conflict == self.conflict]
        self._others = [pool for pool in self._pools if pool.conflict not in (None, self.conflict)]
        self._other_subjects = [pool for pool in self._pools if pool.conflict is None]

    def drafts(self, numbers: range) -> Iterator[Draft]:
        """Yield the articles of some numbers; a number is always the same article."""
        pools = {"it": self._about_it, "others": self._others, "": self._other_subjects}
        for number in numbers:
            self._chance.seed(f"{self._seed} {number}")
            yield self._draft(number, self._chance.choice(pools[subject_of(number)]))

    def _draft(self, number: int, pool: _Pool) -> Draft:
        chance = self._chance
        count = min(len(pool.sentences), chance.randint(*_SENTENCES))
        places = sorted(chance.sample(range(len(pool.sentences)), count))
        sentences = [pool.sentences[place] for place in places]
        if pool.conflict is None and chance.random() < _IN_PASSING:
            here, there = chance.sample(_COUNTRIES.split(), 2)
            sentences.insert(count // 2, f"Visitors came from {here} and from {there}.")
        sentences.append(f"Written down by {self._name()} {self._name()}, report {number}.")
        day = chance.choice(pool.days) + timedelta(days=chance.randrange(300))
        published = datetime(day.year, day.month, day.day, chance.randrange(24), tzinfo=UTC)
        title = chance.choice(pool.titles)
        return Draft(number, title, tuple(sentences), pool.language, published, pool.conflict)

    def _name(self) -> str:
        return "".join(
            self._chance.choices(_SYLLABLES.split(), k=self._chance.randint(3, 5))
        ).title()

    def _read_pools(self) -> list[_Pool]:
        about = self._subjects()
        found: dict[tuple[int | None, str], list[ArticleInput]] = {}
        for id_, language, article in read_articles(LABELLED / "articles.jsonl"):
            found.setdefault((about.get(id_), language.split("+")[0]), []).append(article)
        pools = [_pool(*key, articles) for key, articles in sorted(found.items(), key=str)]
        days = tuple(day for pool in pools for day in pool.days)
        return [*pools, *_pools_of_frames(days)]

    def _subjects(self) -> dict[str, int]:
        """Return for each labelled article the conflict that most of its labels are of."""
        number_of = {
            source.id: conflict
            for source, conflict in zip(self.agreements, self.conflict_of, strict=True)
        }
        subjects: dict[str, list[int]] = {}
        for _, row in read_lines(LABELLED / "labels.jsonl"):
            subjects.setdefault(row["article_id"], []).append(number_of[row["agreement_id"]])
        return {id_: max(sorted(set(of)), key=of.count) for id_, of in subjects.items()}


def subject_of(number: int) -> str:
    """Return what an article is about: it, others, or nothing of the kind; mixed by the hundred."""
    place = number * 37 % 100
    return "it" if place < ABOUT_IT else "others" if place < ABOUT_IT + ABOUT_OTHERS else ""


def _pool(conflict: int | None, language: str, articles: Sequence[ArticleInput]) -> _Pool:
    sentences = [
        article.body[span.start : span.end]
        for article in articles
        for span in split_sentences(article.body)
        if not span.is_boilerplate
    ]
    days = tuple(article.published_last for article in articles if article.published_last)
    titles = tuple(article.title for article in articles)
    return _Pool(conflict, language, titles, tuple(dict.fromkeys(sentences)), days)


def _pools_of_frames(days: tuple[date, ...]) -> Iterator[_Pool]:
    """Yield pools of sentences about no undertaking, by language; half the news is in English."""
    by_language: dict[str, list[str]] = {}
    for frame in read_frames(TRAINING):
        if frame.negative is not None:
            by_language.setdefault(frame.language, []).append(frame.text)
    for language, sentences in sorted(by_language.items()):
        pool = _Pool(None, language, tuple(sentences[:200]), tuple(sentences), days)
        yield from [pool] * (len(by_language) if language == "en" else 1)
