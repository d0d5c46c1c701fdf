"""Correct the words of a draft without losing the place of any segment."""

from dataclasses import replace

from agreements.errors import EditRefused
from agreements.types.drafts import DraftDocument, DraftSegment


def correct(document: DraftDocument, start: int, old: str, new: str) -> DraftDocument:
    """
    Put `new` in the place of the words `old` at `start`; all offsets behind them move.

    :raises EditRefused: if other words stand there now, or a segment would lose an edge or all.
    """
    end = start + len(old)
    if document.text[start:end] != old or start < 0:
        raise EditRefused("Other words stand there now. Look at the text again.")
    by = len(new) - len(old)
    text = document.text[:start] + new + document.text[end:]
    moved = {ident: _moved(one, start, end, by, text) for ident, one in document.segments.items()}
    return replace(document, text=text, segments=moved)


def _moved(one: DraftSegment, start: int, end: int, by: int, text: str) -> DraftSegment:
    if one.end <= start:
        return one
    if start < one.start < end or start < one.end < end:
        raise EditRefused(f"The edge of {one.path} lies in these words. Correct each side alone.")
    first = one.start + by if one.start >= end else one.start
    last = one.end + by
    if not text[first:last].strip():
        raise EditRefused(f"Nothing of {one.path} would be left. Merge it first.")
    return one if (first, last) == (one.start, one.end) else replace(one, start=first, end=last)
