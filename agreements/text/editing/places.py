"""Where a segment can be cut: the beginnings of lines, of sentences, and of marked pieces in it."""

import re
from dataclasses import dataclass

from agreements.text.editing.tree import children_of, segment_of
from agreements.types.drafts import DraftDocument

_MOST = 60
_SHOWN = 60
_LETTERS = 4
# Behind the end of a line, a sentence, or a part of one, before a letter, number or bracket.
_START = re.compile(
    r"(?:(?<=\n)|(?<=[.!?։。؟]\s)|(?<=[;؛]\s)|(?<=:\s)|(?<=,\s)(?=\())[ \t]*(?=[\w(•«“\"–—-])"
)


_COMMA = re.compile(r"(?<=[,،]\s)(?=\w)")


@dataclass(frozen=True, slots=True)
class CutPlace:
    """A place to cut at, and the words that would begin the second part."""

    at: int
    words: str


def cut_places(document: DraftDocument, ident: str) -> list[CutPlace]:
    """
    Return where a segment's own words can be cut, in order, at most sixty places.

    One long sentence can be cut behind its commas.
    """
    return _places(document, ident, _START) or _places(document, ident, _COMMA)


def _places(document: DraftDocument, ident: str, start: re.Pattern[str]) -> list[CutPlace]:
    segment = segment_of(document, ident)
    inside = [(one.start, one.end) for one in children_of(document, ident)]
    found: list[CutPlace] = []
    for match in start.finditer(document.text, segment.start + 1, segment.end):
        at = match.end()
        begins = document.text[segment.start : min(at, segment.start + _SHOWN)]
        if (
            any(first < at < last for first, last in inside)
            or sum(map(str.isalpha, begins)) < _LETTERS
        ):
            continue  # inside a child, or nothing but its own mark would be left
        words = " ".join(document.text[at : min(segment.end, at + 2 * _SHOWN)].split())
        found.append(CutPlace(at, words[:_SHOWN]))
        if len(found) == _MOST:
            break
    return found
