"""
Recognise what an extraction brings along: page headers and footers, page numbers, hyphenation.

Nothing is dropped here: each find is a span with its reason, and a curator takes it out or not.
"""

import re
from collections import Counter
from collections.abc import Sequence

from agreements.types.drafts import Noise

HEADER = "a line that stands at the head or foot of several pages"
NUMBER = "a page number"
HYPHEN = "a word broken at the end of a line"

_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"[\s\-–—|]*(?:(?:page|p\.|seite|página|pág\.|стр\.|страница|с\.|էջ|səhifə|sayfa|صفحة)\s*)?"
    r"\d{1,4}(?:\s*(?:/|of|de|из|sur)\s*\d{1,4})?[\s\-–—|]*",
    re.IGNORECASE,
)
# A small letter, the hyphen at a line's end, and the word goes on with a small letter.
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010][ \t]*\r?\n[ \t]*(?=[^\W\d_])")
_SOFT = "\u00ad"
# How many lines at either end of a page can be a header or footer.
_EDGE = 3
_FEWEST_PAGES = 3
_LONGEST = 120


def find_noise(text: str, pages: Sequence[int] = ()) -> tuple[Noise, ...]:
    """Return the spans of a text that are hardly part of it, in order, none overlapping."""
    found = [*_edges(text, pages), *_hyphens(text)]
    kept: list[Noise] = []
    for noise in sorted(found, key=lambda one: (one.start, one.end)):
        if not kept or noise.start >= kept[-1].end:
            kept.append(noise)
    return tuple(kept)


def without(text: str, noise: Sequence[Noise]) -> str:
    """Return a text without some spans; a broken word is joined, a line goes with its line end."""
    pieces, position = [], 0
    for one in sorted(noise, key=lambda each: each.start):
        pieces.append(text[position : one.start])
        position = one.end
        if not one.joins and text[position : position + 1] == "\n":
            position += 1
    return "".join([*pieces, text[position:]])


def _hyphens(text: str) -> list[Noise]:
    found = []
    for match in _HYPHEN.finditer(text):
        before, after = text[match.start() - 1], text[match.end()]
        if match.group()[0] == _SOFT or (before.islower() and after.islower()):
            found.append(Noise(match.start(), match.end(), HYPHEN, joins=True))
    return found


def _edges(text: str, pages: Sequence[int]) -> list[Noise]:
    """Return page numbers, and the lines that recur at the edges of pages with other digits."""
    if len(pages) < 2:
        return []
    ends = [*pages[1:], len(text)]
    lines = [
        edge
        for start, end in zip(pages, ends, strict=True)
        for edge in _edge_lines(text, start, end)
    ]
    shapes = Counter(_shape(text[start:end]) for start, end in lines)
    often = max(_FEWEST_PAGES, len(pages) // 3)
    found = []
    for start, end in lines:
        words = text[start:end]
        if _PAGE_NUMBER.fullmatch(words):
            found.append(Noise(start, end, NUMBER))
        elif len(words) <= _LONGEST and shapes[_shape(words)] >= often:
            found.append(Noise(start, end, HEADER))
    return found


def _shape(line: str) -> str:
    return _DIGITS.sub("0", " ".join(line.casefold().split()))


def _edge_lines(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the first and last lines with words of a page, as spans without their line ends."""
    lines, position = [], start
    for line in text[start:end].splitlines(keepends=True):
        words = line.rstrip()
        if words.strip():
            lines.append((position, position + len(words)))
        position += len(line)
    return list(dict.fromkeys([*lines[:_EDGE], *lines[-_EDGE:]]))
