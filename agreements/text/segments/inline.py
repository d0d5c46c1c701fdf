"""Find the marks that stand inside a line: "… shall: (a) withdraw …; (b) report …"."""

import re
from collections.abc import Iterator
from itertools import islice

from agreements.text.segments.lines import is_terminal, starts_small
from agreements.text.segments.marks import Mark, read_mark
from agreements.text.segments.numerals import is_first, steps
from agreements.text.segments.words import REFERENCE_BEFORE, Level

_CANDIDATE = re.compile(
    r"(?<![^\s;:,.،؛։—–(*_])(?:\(\s?[^\W_]{1,4}\s?\)|[^\W_]{1,4}\\?\)|\d{1,3}\\?[.](?=\s)|[IVX]{1,5}\.(?=\s)|[a-zа-я]\.(?=\s)"
    r"|[-–—](?=\s[^\W\d])|[•●▪\uf000-\uf8ff]"
    r"|(?:Article|Artículo|Статья|Стаття|المادة|Հոդված|Maddə|Artikel|Art\.)\s(?=[\dIVX(]))"
)
_LEAST_ITEM = 12  # characters between two marks; less is "(a) and (b)"
_NEAR = 30  # marks among which the next one of a count is looked for
_MOST = 3000  # possible marks in one paragraph; no text of people has as many
_BEFORE = 40
_AHEAD = 90
_SEQUEL = re.compile(
    r"\s*(?:and|or|et|ou|y|и|или|та|або|و|և|və|to|through|of|above|below)\b|\s*[,;)]", re.I
)


def inline_marks(text: str, start: int, end: int, own: Mark | None) -> list[Mark]:
    """
    Return the marks inside `text[start:end]`, in order, that count up from their first.

    `own` is the mark the paragraph itself begins with: its numbers may go on inside it.
    """
    found = [mark for mark in _candidates(text, start, end) if mark.level is not Level.BULLET]
    reached: list[Mark] = [own] if own is not None else []
    for place, mark in enumerate(found):
        later = found[place + 1 : place + 1 + _NEAR]
        if _follows_any(reached, mark) or (is_first(mark.label) and _has_second(later, mark)):
            reached.append(mark)
    marks = [mark for mark in reached if mark is not own]
    return marks or _inline_bullets(text, start, end)


def _inline_bullets(text: str, start: int, end: int) -> list[Mark]:
    """Return dashes after a colon, then after semicolons; and bullets of any other glyph."""
    found: list[Mark] = []
    for mark in _candidates(text, start, end):
        if mark.level is not Level.BULLET or mark.start == start:
            continue
        before = text[max(start, mark.start - 4) : mark.start].rstrip()
        dashed = mark.family == "bullet-"
        if (dashed and before[-1:] == (";" if found else ":")) or not dashed:
            found.append(mark)
    return found if len(found) > 1 else []


def _candidates(text: str, start: int, end: int) -> Iterator[Mark]:
    for found in islice(_CANDIDATE.finditer(text, start, end), _MOST):
        begin = found.start()
        before = text[max(start, begin - _BEFORE) : begin]
        after = text[begin : min(end, begin + _AHEAD)]
        mark = read_mark(after, begin)
        if mark is not None and mark.level is Level.BULLET:
            yield mark
            continue
        if mark is None or mark.label == "":
            continue
        if REFERENCE_BEFORE.search(before) or _SEQUEL.match(text, mark.end, end):
            continue
        following = text[mark.end : mark.end + _BEFORE]
        if mark.family[-1] == ")" or _stands_alone(before, mark, following):
            yield mark


def _stands_alone(before: str, mark: Mark, after: str) -> bool:
    """Take a number with a full stop only where a sentence ended, the first one anywhere."""
    ended = is_terminal(before) or mark.label in ("1", "I")
    return ended and not starts_small(after) and not after[:1].isdigit()


def _follows_any(reached: list[Mark], mark: Mark) -> bool:
    return any(
        earlier.family == mark.family
        and steps(earlier.label, mark.label) == 1
        and mark.start - earlier.end >= _LEAST_ITEM
        for earlier in reached[-_NEAR:]
    )


def _has_second(later: list[Mark], first: Mark) -> bool:
    return any(
        mark.family == first.family
        and steps(first.label, mark.label) == 1
        and mark.start - first.end >= _LEAST_ITEM
        for mark in later
    )
