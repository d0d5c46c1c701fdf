"""Where quoted words of one version stand in another: exactly, changed, or not at all."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from agreements.text.versions.words import likeness

# Characters kept on each side of a quote.
CONTEXT = 40
_NEAR_CONTEXT = 12
# Changed words are taken for the same ones from this share of common characters on; where what
# stood before and after them stands there still, less is enough.
LEAST_LIKENESS = 0.6
LEAST_IN_PLACE = 0.35
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Quote:
    """Words at `start` of a text (in characters), and what stood just before and after them."""

    exact: str
    prefix: str
    suffix: str
    start: int


@dataclass(frozen=True, slots=True)
class Found:
    """
    Where a quote stands, `text[start:end]`; `score` is the share of its characters that is kept.

    1 means: to the character.
    """

    start: int
    end: int
    score: float

    @property
    def is_exact(self) -> bool:
        """Whether not a character has changed."""
        return self.score == 1


def quote_at(text: str, start: int, end: int) -> Quote:
    """Return the quote of `text[start:end]` with its context."""
    return Quote(
        text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT], start
    )


def find_quote(quote: Quote, text: str, *, low: int = 0, high: int | None = None) -> Found | None:
    """
    Return where a quote stands in a text, looking between `low` and `high`; None if it does not.

    Of several exact places, the one with the same context, then the nearest to where it stood.
    Otherwise the words most alike, or what stands between the old context, if enough of them is
    left.
    """
    if not quote.exact.strip():
        return None
    part = text[low : len(text) if high is None else high]
    exact = list(_occurrences(quote.exact, part))
    if exact:
        start = max(exact, key=lambda place: _fit(quote, text, low + place))
        return Found(low + start, low + start + len(quote.exact), 1.0)
    ways = [_most_alike(quote, part), _between_context(quote, part)]
    best = max((way for way in ways if way is not None), key=lambda one: one.score, default=None)
    return None if best is None else Found(best.start + low, best.end + low, best.score)


def _occurrences(words: str, text: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _fit(quote: Quote, text: str, start: int) -> tuple[float, int]:
    """Return how well an exact place fits: the likeness of its context, then its nearness."""
    end = start + len(quote.exact)
    before = likeness(quote.prefix, text[max(0, start - CONTEXT) : start]) if quote.prefix else 0
    after = likeness(quote.suffix, text[end : end + CONTEXT]) if quote.suffix else 0
    return round(before + after, 3), -abs(start - quote.start)


def _most_alike(quote: Quote, text: str) -> Found | None:
    """Return the stretch most like the quote, at whole words, as far as its old neighbours."""
    if not text.strip():
        return None
    near = fuzz.partial_ratio_alignment(quote.exact, text)
    if near is None or near.dest_end <= near.dest_start:
        return None
    start, end = _fitted(quote.exact, text, near.dest_start, near.dest_end)
    wider = _scored(quote, text, *_bounded(quote, text, start, end), LEAST_LIKENESS)
    return wider or _scored(quote, text, start, end, LEAST_LIKENESS)


def _fitted(words: str, text: str, start: int, end: int) -> tuple[int, int]:
    """
    Return the ends of the stretch of `text` about `start` to `end` that `words` became.

    The window that was found is as long as the words were; they may have grown or shrunk, so a
    wider one is laid beside them, and cut where the first and the last common word stands.
    """
    room = _room(words)
    low, high = max(0, start - room), min(len(text), end + room)
    older, newer = list(_WORD.finditer(words)), list(_WORD.finditer(text, low, high))
    steps = Indel.opcodes([one.group() for one in older], [one.group() for one in newer])
    core = [
        place
        for step in steps
        if step.tag == "equal"
        for place in range(step.dest_start, step.dest_end)
        if start - CONTEXT < newer[place].start() and newer[place].end() < end + CONTEXT
    ]
    if not core:
        return _whole_words(text, start, end)
    first, last = newer[core[0]].start(), newer[core[-1]].end()
    ways = {(first, last), _whole_words(text, start, end), (min(first, start), max(last, end))}
    whole = {_with_marks(words, text, *_whole_words(text, *way)) for way in ways}
    return max(whole, key=lambda way: (likeness(words, text[way[0] : way[1]]), way))


def _bounded(quote: Quote, text: str, start: int, end: int) -> tuple[int, int]:
    """
    Return a stretch drawn out to where the old context begins and ends, if that is near.

    What has no context, at the beginning or the end of its text, reaches as far as the new one does.
    """
    room = _room(quote.exact)
    low, high = max(0, start - room), min(len(text), end + room)
    if not quote.prefix.strip() and low == 0:
        start = 0
    for size in (CONTEXT, _NEAR_CONTEXT):
        before, after = quote.prefix[-size:].strip(), quote.suffix[:size].strip()
        at = text.rfind(before, low, start + 1) if before else -1
        if at >= 0 and at + len(before) <= start:
            start = at + len(before)
        at = text.find(after, max(end - 1, 0), high + size) if after else -1
        if at >= end:
            end = at
    if not quote.suffix.strip() and high == len(text):
        end = len(text)
    return _whole_words(text, start, end)


def _room(words: str) -> int:
    return max(CONTEXT, len(words) // 2)


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a stretch that cuts no word in two and begins and ends with no space."""
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    stripped = text[start:end].strip()
    start += len(text[start:end]) - len(text[start:end].lstrip())
    return start, start + len(stripped)


def _with_marks(words: str, text: str, start: int, end: int) -> tuple[int, int]:
    """Return a stretch with the mark at its end, where the words had one there too."""
    if words[-1:] in '.;:!?»”")։' and text[end : end + 1] in tuple('.;:!?»”")։'):
        end += 1
    return start, end


def _between_context(quote: Quote, text: str) -> Found | None:
    """Return what stands between the old prefix and suffix, where both stand once."""
    prefix, suffix = quote.prefix.strip(), quote.suffix.strip()
    if not prefix or not suffix or text.count(prefix) != 1:
        return None
    start = text.find(prefix) + len(prefix)
    end = text.find(suffix, start)
    if end < 0 or end - start > 3 * len(quote.exact) + CONTEXT:
        return None
    start, end = _whole_words(text, start, end)
    return _scored(quote, text, start, end, LEAST_IN_PLACE)


def _scored(quote: Quote, text: str, start: int, end: int, least: float) -> Found | None:
    """Return the place with its score, never quite 1, if enough is left."""
    score = min(likeness(quote.exact, text[start:end]), 0.999)
    return Found(start, end, round(score, 3)) if end > start and score >= least else None
