"""The lines of a text, and what their ends say about where paragraphs end."""

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import quantiles

from agreements.text.segments.marks import INVISIBLE

_CLOSING = r"[\"'”’»)\]*_“\s]*"
_TERMINAL = re.compile(
    rf"(?:[.;:!?…։؛؟。；：՝]{_CLOSING}(?:\[?\d{{1,3}}\]?|[¹²³⁴-⁹])?"
    r"|[;,:،؛]\s*(?:and|or|et|ou|y|o|e|и|или|а\sтакже|та|або|і|й|و|أو|և|կամ|və|və\sya|en|of|und|oder)"
    rf"|[*_\"”»]{{1,3}})[\s{INVISIBLE}]*$",
    re.IGNORECASE,
)
_SENTENCE = re.compile(rf"[.!?…։؟。]{_CLOSING}(?:\[?\d{{1,3}}\]?)?[\s{INVISIBLE}]*$")
_COLON = re.compile(rf"[:：՝]{_CLOSING}[\-–—]?[\s{INVISIBLE}]*$")
_ITEM_END = re.compile(
    rf"(?:[;；؛]{_CLOSING}|[;,،؛]\s*(?:and|or|et|ou|y|o|e|и|или|та|або|і|و|أو|և|կամ|və|en|of|und|oder))[\s{INVISIBLE}]*$",
    re.IGNORECASE,
)
_FIRST = re.compile(r"[^\W_]")
_LEAST_WRAPPED = 4
_LEAST_SPACED = 8
_LEAST_ENDED = 4
_NARROWEST = 30
_WIDEST = 160
_TAIL = 80


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank: `text` without white space around it, at `start` in its text."""

    number: int
    start: int
    end: int
    indent: int
    tabbed: bool
    text: str
    blanks_before: int


def split_lines(text: str) -> list[Line]:
    """Return the lines that hold anything, in order; numbers count from 1."""
    lines: list[Line] = []
    position = blanks = 0
    for number, raw in enumerate(text.splitlines(keepends=True), start=1):
        inner = raw.strip()
        if inner:
            lead = len(raw) - len(raw.lstrip())
            indent = len(raw[:lead].expandtabs(4))
            start = position + lead
            tabbed = raw.startswith("\t")
            lines.append(Line(number, start, start + len(inner), indent, tabbed, inner, blanks))
        blanks = 0 if inner else blanks + 1
        position += len(raw)
    return _single_spaced(lines)


def _single_spaced(lines: list[Line]) -> list[Line]:
    """Take one blank line from between all lines where every line of a page has one after it."""
    pairs = list(pairwise(lines))
    apart = [pair for pair in pairs if pair[1].blanks_before]
    wide = [
        pair for pair in apart if pair[1].blanks_before == 1 and len(pair[0].text) >= _NARROWEST
    ]
    broken = sum(_is_broken(*pair) for pair in wide)
    if len(wide) < _LEAST_SPACED or len(apart) < len(pairs) * 0.9 or broken * 4 < len(wide):
        return lines
    return [replace(line, blanks_before=max(0, line.blanks_before - 1)) for line in lines]


def _is_broken(line: Line, following: Line) -> bool:
    """Tell whether a line was broken at a width, and the next one goes on."""
    if not _NARROWEST <= len(line.text) <= _WIDEST:
        return False
    return not is_terminal(line.text) and _goes_on(following.text)


def are_spaced(lines: list[Line]) -> bool:
    """Return whether blank lines stand between the paragraphs, so that without one none ends."""
    ended = [after.blanks_before for line, after in pairwise(lines) if is_sentence_end(line.text)]
    return len(ended) >= _LEAST_ENDED and sum(map(bool, ended)) >= 0.8 * len(ended)


def is_terminal(text: str) -> bool:
    """Return whether a line ends as a sentence, an item or an introduction ends."""
    return _TERMINAL.search(text[-_TAIL:]) is not None


def is_sentence_end(text: str) -> bool:
    """Return whether a line ends with a full stop or its like."""
    return _SENTENCE.search(text[-_TAIL:]) is not None


def introduces(text: str) -> bool:
    """Return whether a text ends with a colon, so that a list follows."""
    return _COLON.search(text[-_TAIL:]) is not None


def is_item_end(text: str) -> bool:
    """Return whether a text ends as an item with others to follow."""
    return _ITEM_END.search(text[-_TAIL:]) is not None


def starts_small(text: str) -> bool:
    """Return whether the first letter or digit of a text is a small letter."""
    found = _FIRST.search(text[:_TAIL])
    return found is not None and found[0].islower()


def wrap_width(lines: list[Line]) -> int:
    """
    Return at how many characters the lines were broken, 0 if each line is a paragraph.

    Broken lines go on in small letters, or stop without an end mark, on the next line.
    """
    pairs = [pair for pair in pairwise(lines) if not pair[1].blanks_before]
    followed = sum(len(line.text) <= _WIDEST for line, _ in pairs)
    broken = [len(pair[0].text) for pair in pairs if _is_broken(*pair)]
    if len(broken) < _LEAST_WRAPPED or len(broken) * 4 < followed:
        return 0
    return int(quantiles(broken, n=10)[7])


def _goes_on(text: str) -> bool:
    found = _FIRST.search(text[:_TAIL])
    if found is None:
        return False
    letter = found[0]
    return letter.islower() or (letter.isalpha() and letter.lower() == letter.upper())
