"""Find what is said within quotation marks, also where a quotation runs over several lines."""

import re

_MARKS = re.compile('[“”„«»"\u201f]')
_CLOSING = {"“": "”", "„": '”“"', "«": "»", '"': '"', "\u201f": "”"}
# A mark without its partner must not swallow the rest of the text.
_LONGEST = 3_000
_MOST_LINES = 6


def quoted_ranges(text: str) -> list[tuple[int, int]]:
    """
    Return the half-open offsets of the quotations of a text, marks included, in order.

    A quotation that opens anew on each line, as in print, counts as one. A mark that never
    closes reaches to the end of its line.
    """
    ranges: list[tuple[int, int]] = []
    opened: re.Match[str] | None = None
    for mark in _MARKS.finditer(text):
        if opened is not None and _is_lost(text, opened, mark.start()):
            ranges.append((opened.start(), _line_end(text, opened.start())))
            opened = None
        if opened is None:
            if _opens(text, mark):
                opened = mark
        elif mark.group() in _CLOSING[opened.group()] and not _reopens(text, mark):
            ranges.append((opened.start(), mark.end()))
            opened = None
    if opened is not None:
        ranges.append((opened.start(), _line_end(text, opened.start())))
    return ranges


def _opens(text: str, mark: re.Match[str]) -> bool:
    """Tell an opening mark; a straight one opens where a word follows and none precedes."""
    if mark.group() != '"':
        return mark.group() in _CLOSING
    before = text[mark.start() - 1] if mark.start() else " "
    after = text[mark.end()] if mark.end() < len(text) else " "
    return not before.isalnum() and before not in ".,!?" and not after.isspace()


def _reopens(text: str, mark: re.Match[str]) -> bool:
    """Tell a mark that stands at the head of a line, as printers repeat it in long quotations."""
    head = text[text.rfind("\n", 0, mark.start()) + 1 : mark.start()]
    return (
        mark.group() in '"“'
        and not head.strip(" >*_-")
        and text[mark.end() : mark.end() + 1].isalnum()
    )


def _is_lost(text: str, opened: re.Match[str], position: int) -> bool:
    if position - opened.end() > _LONGEST:
        return True
    between = text[opened.end() : position]
    return between.count("\n\n") + between.count("\r\n\r\n") > _MOST_LINES


def _line_end(text: str, position: int) -> int:
    end = text.find("\n", position)
    return len(text) if end < 0 else end
