"""Tell headings without a number from paragraphs."""

from collections.abc import Sequence

from agreements.text.segments.lines import is_terminal, starts_small
from agreements.text.segments.units import Unit, is_capitals
from agreements.text.segments.words import Level

_LONGEST = 110
_LONGEST_PLAIN = 80
_MOST_WORDS = 10


def is_heading(units: Sequence[Unit], place: int, *, has_articles: bool) -> bool:
    """
    Return whether a paragraph without a mark is a heading of what follows it.

    Directly below "Article 5" a short line will do; elsewhere it must be marked as a heading,
    written in capitals or bold, or stand by itself between blank lines.
    """
    unit = units[place]
    text = unit.words.strip("*_ \t") if not _is_bold(unit.words) else unit.words
    if unit.mark is not None or len(text) > _LONGEST or place + 1 >= len(units):
        return False
    following = units[place + 1]
    if place and _is_bare_word_mark(units[place - 1]):
        return _is_short(text.strip("*_ ")) and not (
            starts_small(following.words) and following.mark is None
        )
    if has_articles and not unit.heading and not _leads_article(units, place):
        return False
    if unit.heading or _is_bold(text):
        return True
    if not _is_short(text) or starts_small(text):
        return False
    if is_capitals(text):
        return True
    return _stands_alone(unit, following)


def _is_bare_word_mark(unit: Unit) -> bool:
    mark = unit.mark
    return mark is not None and bool(mark.word) and not unit.words


def _leads_article(units: Sequence[Unit], place: int) -> bool:
    mark = units[place + 1].mark
    return mark is not None and mark.level <= Level.ARTICLE


def _is_bold(text: str) -> bool:
    return len(text) > 4 and text[:2] in ("**", "__") and text.rstrip(" :.")[-2:] == text[:2]


def _is_short(text: str) -> bool:
    return not is_terminal(text) or (is_capitals(text) and len(text) < _LONGEST_PLAIN)


def _stands_alone(unit: Unit, following: Unit) -> bool:
    text = unit.words
    if not (unit.gap and following.gap) or unit.lines > 1:
        return False
    if len(text) > _LONGEST_PLAIN or len(text.split()) > _MOST_WORDS or text[-1:] in ",;:":
        return False
    return not starts_small(following.words) and len(following.whole) > len(text)
