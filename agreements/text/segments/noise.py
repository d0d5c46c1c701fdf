"""Tell the lines that belong to a page and not to its agreement: they are marked, never dropped."""

import itertools
import re
from collections import defaultdict
from collections.abc import Sequence

from agreements.text.segments.lines import Line, is_terminal, starts_small
from agreements.text.segments.marks import INVISIBLE, read_mark

_TAGS = re.compile(r"(?:<[^<>]{1,400}>\s*)+$")
_NO_WORDS = re.compile(rf"[\W_{INVISIBLE}]+$")
_DASHED_PAGE = re.compile(r"[-–—|\[]+\s*\d{1,4}\s*[-–—|\]]+$")
_NAMED_PAGE = re.compile(
    r"""(?:page|página|pagina|seite|blz\.?|pág\.?|p\.|pp\.|стр\.?|страница|с\.|сторінка|стор\.|صفحة|ص|էջ|səh\.?|səhifə|sayfa)
    \s*:?\s*\d{1,4}(?:\s*(?:/|of|sur|de|di|van|von|из|з|із|من)\s*\d{1,4})?\.?$
    |\d{1,4}\s*/\s*\d{1,4}$|\d{1,4}\s*\|\s*(?:page|p\s?a\s?g\s?e)$""",
    re.IGNORECASE | re.VERBOSE,
)
_NUMBER = re.compile(r"\d{1,4}$")
_LEADERS = re.compile(r".{3,200}?(?:\.\s?){4,}\s*\d{1,4}$|.{3,200}?…{2,}\s*\d{1,4}$")
_ADDRESS = re.compile(r"<?(?:https?://|www\.)\S+>?$|\S+@\S+\.\w+$")
_BIBLIOGRAPHIC = re.compile(
    r"""\[?\d{1,3}\]?\s+\S.{0,200}(?:treaty\s+series|\bvol\.|\bibid|\bop\.\s?cit|recueil\sdes\straités
    |\bS/\d{4}|\bA/\d|S/RES|A/RES|United\sNations,\s|Официальные\sотчеты|Documentos\sOficiales)""",
    re.IGNORECASE | re.VERBOSE,
)
_ARCHIVE = re.compile(r"[\W_]*\[[^\]]{3,80}\][\W_]*$")
_DIGITS = re.compile(r"\d+")
_LONGEST_HEADER = 100
_LEAST_APART = 300  # characters between two prints of a running head
_ENDS_WITHIN = 6  # lines from the end among which an archive's reference is looked for


def noise_lines(lines: Sequence[Line]) -> list[bool]:
    """Return for each line whether it is noise: markup, page numbers, running heads and the like."""
    flags = [_is_noise(line.text) for line in lines]
    _keep_lone_bullets(lines, flags)
    _mark_running_heads(lines, flags)
    _mark_page_numbers(lines, flags)
    for place in range(max(0, len(lines) - _ENDS_WITHIN), len(lines)):
        flags[place] = flags[place] or bool(_ARCHIVE.match(lines[place].text))
    return flags


def _is_noise(text: str) -> bool:
    if len(text) > 400:
        return False
    return bool(
        _NO_WORDS.match(text)
        or (text.startswith("<") and _TAGS.match(text))
        or _DASHED_PAGE.match(text)
        or _NAMED_PAGE.match(text)
        or _ADDRESS.match(text)
        or (text[:1] in "[0123456789" and _BIBLIOGRAPHIC.match(text))
        or _LEADERS.match(text)
    )


def _keep_lone_bullets(lines: Sequence[Line], flags: list[bool]) -> None:
    """Keep bullets that stand on lines of their own, above the words they belong to."""
    lone = [
        place
        for place, line in enumerate(lines[:-1])
        if flags[place] and len(line.text) == 1 and is_lone_bullet(line.text)
    ]
    if len(lone) > 1:
        for place in lone:
            flags[place] = False


def is_lone_bullet(text: str) -> bool:
    """Return whether a line is nothing but the glyph of a bullet."""
    return len(text) == 1 and (text in "-–—•●○▪■◦►‣·*" or "\uf000" <= text <= "\uf8ff")


def _mark_running_heads(lines: Sequence[Line], flags: list[bool]) -> None:
    """Mark short lines printed three times or more, far from each other, whatever their numbers."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, line in enumerate(lines):
        if not flags[place] and len(line.text) <= _LONGEST_HEADER and _may_be_head(line.text):
            places[_DIGITS.sub("#", line.text).casefold()].append(place)
    for same in places.values():
        if len(same) < 3:
            continue
        apart = [lines[b].start - lines[a].start for a, b in itertools.pairwise(same)]
        if min(apart) >= _LEAST_APART:
            for place in same:
                flags[place] = True


def _may_be_head(text: str) -> bool:
    if text.startswith("#"):
        return False
    mark = read_mark(text, 0)
    is_mark = mark is not None and mark.family != "numberloose"
    return sum(letter.isalpha() for letter in text) > 3 and not is_mark


def _mark_page_numbers(lines: Sequence[Line], flags: list[bool]) -> None:
    """Mark lone numbers that count up through a text, unless what follows them are its points."""
    lone = [
        place
        for place, line in enumerate(lines)
        if not flags[place] and _NUMBER.match(line.text) and int(line.text) < 1500
    ]
    if not lone:
        return
    cuts = sum(_cuts_a_sentence(lines, place) for place in lone)
    spans = [lines[b].start - lines[a].start for a, b in itertools.pairwise(lone)]
    long_spans = bool(spans) and sorted(spans)[len(spans) // 2] > 900
    if cuts * 3 >= len(lone) or long_spans:
        for place in lone:
            flags[place] = True


def _cuts_a_sentence(lines: Sequence[Line], place: int) -> bool:
    if place == 0 or place + 1 == len(lines):
        return place > 0
    before, after = lines[place - 1].text, lines[place + 1].text
    return starts_small(after) and not is_terminal(before)
