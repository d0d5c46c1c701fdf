"""Invented articles: a few sentences each, in stories of up to four, some linked to clauses."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from agreements.actions.recording import declared_clock
from agreements.actions.synthetic.copying import MODEL, Row, as_linked, copy_in
from agreements.actions.synthetic.frame import ZONE, Frame
from agreements.models import Capture
from agreements.types.articles import Document
from agreements.types.terms import FetchedHow

AT_ONCE = 5_000
_SAYS = [
    "The office said that {what} was heard near village {n}.",
    "Residents of village {n} spoke of {what} before dawn.",
    "Observers could not confirm {what} near village {n}.",
    "Road {n} was open for relief on that day.",
    "Both offices named the other side for {what} at village {n}.",
]
_WHAT = ["mortar fire", "small-arms fire", "artillery fire", "a drone", "a patrol", "rocket fire"]
_REVIEWS = ["open"] * 7 + ["confirmed"] * 2 + ["rejected"]


@dataclass(frozen=True, slots=True)
class Written:
    """An article that claims may cite: its number, first sentence, story, source and day."""

    pk: int
    sentence: int
    story: int
    source: int
    quote: str
    day: int


def add_articles(frame: Frame) -> list[Written]:
    """Add the articles, in the order of the days they were published on."""
    written: list[Written] = []
    if not frame.scale.articles:
        return written
    named = Document(
        raw=f"Invented articles, seed {frame.scale.seed}\n".encode(),
        media_type="text/plain",
        fetched_how=FetchedHow.FILE,
        title="Invented articles",
        text="Invented articles",
    )
    [capture] = Capture.objects.keep([named])
    for first in range(0, frame.scale.articles, AT_ONCE):
        last = min(first + AT_ONCE, frame.scale.articles)
        with declared_clock(frame.scale.start):
            written += _add(frame, capture.pk, range(first, last))
    return written


def _add(frame: Frame, capture: int, numbers: range) -> list[Written]:
    stories = copy_in("story", [{"formed_at": frame.scale.start} for _ in numbers])
    drafts = [_draft(frame, number) for number in numbers]
    told = _stories(frame, stories)
    rows = [
        _article(frame, capture, draft, story) for draft, story in zip(drafts, told, strict=True)
    ]
    articles = copy_in("article", rows)
    sentences = copy_in(
        "sentence",
        [
            _sentence(article, place, words, draft)
            for article, draft in zip(articles, drafts, strict=True)
            for place, words in enumerate(draft.sentences)
        ],
    )
    firsts, place = [], 0
    for draft in drafts:
        firsts.append(sentences[place])
        place += len(draft.sentences)
    _add_links(frame, firsts, drafts)
    return [
        Written(article, sentence, story, draft.source, draft.sentences[0], draft.day)
        for article, sentence, story, draft in zip(articles, firsts, told, drafts, strict=True)
    ]


@dataclass(frozen=True, slots=True)
class _Draft:
    """An article before it is stored."""

    number: int
    day: int
    published: datetime
    source: int
    sentences: list[str]

    @property
    def text(self) -> str:
        return " ".join(self.sentences)


def _draft(frame: Frame, number: int) -> _Draft:
    chance = frame.chance
    day = number * frame.scale.days // frame.scale.articles
    published = frame.scale.start + timedelta(days=day, minutes=chance.randrange(24 * 60))
    says = chance.sample(_SAYS, 3)
    words = [
        line.format(what=chance.choice(_WHAT), n=chance.randrange(1, len(frame.places) + 1))
        for line in says
    ]
    words.append(f"This is invented report {number}.")
    return _Draft(number, day, published, chance.choice(frame.sources).pk, words)


def _stories(frame: Frame, stories: list[int]) -> list[int]:
    """Return a story for each article: every third goes on with the one before."""
    told: list[int] = []
    for story in stories:
        goes_on = told and frame.chance.random() < 1 / 3
        told.append(told[-1] if goes_on else story)
    return told


def _article(frame: Frame, capture: int, draft: _Draft, story: int) -> Row:
    return {
        "capture_id": capture,
        "source_id": draft.source,
        "story_id": story,
        "url": "",
        "title": f"Invented report {draft.number}: {draft.sentences[0][:60]}",
        "author": "",
        "language": "en" if frame.chance.random() < 0.8 else "fr",
        **as_linked(draft.text, _sha256(draft.text), draft.published, zone=ZONE),
    }


def _sentence(article: int, place: int, words: str, draft: _Draft) -> Row:
    start = sum(len(before) + 1 for before in draft.sentences[:place])
    return {
        "article_id": article,
        "position": place,
        "start": start,
        "end": start + len(words),
        "is_quote": False,
        "is_boilerplate": False,
        "sha256": _sha256(words),
    }


def _add_links(frame: Frame, sentences: list[int], drafts: list[_Draft]) -> None:
    rows = [
        _link(frame, sentence, draft)
        for sentence, draft in zip(sentences, drafts, strict=True)
        if frame.chance.random() < 0.6
    ]
    copy_in("clauselink", rows)


def _link(frame: Frame, sentence: int, draft: _Draft) -> Row:
    chance = frame.chance
    clause, review = chance.choice(frame.clauses), chance.choice(_REVIEWS)
    reviewed: dict[str, Any] = {"reviewed_by_id": None, "reviewed_at": None}
    if review != "open":
        reviewed = {"reviewed_by_id": frame.people[0].pk, "reviewed_at": draft.published}
    return {
        "sentence_id": sentence,
        "agreement_id": clause.agreement_id,
        "clause_id": clause.pk,
        "relation": "alleges_breach",
        "probability": round(chance.uniform(0.3, 0.99), 3),
        "band": chance.choice(["linked", "suggested", "candidate"]),
        "ambiguous": False,
        "why": "{}",
        "model": MODEL,
        "quote": draft.sentences[0],
        "prefix": "",
        "suffix": "",
        "sentence_sha256": _sha256(draft.sentences[0]),
        "review": review,
        "review_note": "",
        **reviewed,
    }


def _sha256(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()
