"""
The words a clause says itself: without its mark, its heading and its sub-clauses.

What is taken out becomes blanks, so that every offset stays an offset into the clause's text.
"""

import itertools
import re
from collections.abc import Iterable

from agreements.text.sentences import split_sentences

# Figures of other scripts and kinds of blank, one for one.
_PLAIN = {ord(blank): " " for blank in "\u00a0\u202f\u2007\u2009\t\u200b\u200e\u200f\ufeff"}
_PLAIN |= {0x660 + figure: str(figure) for figure in range(10)}
_PLAIN |= {0x6F0 + figure: str(figure) for figure in range(10)}
# Vowel signs are left out of most Arabic print; where they stand they are no part of the word.
_LINE_END = re.compile(r"[^\S\n]*(?:\r\n|[\n\r\u2028\u2029])\s*")
_ENDS = re.compile(r"[.!?:;؛؟։…][”’»\"')\]]*$")
_PART_END = re.compile(r"[;؛]\s|(?<=\w):\s")
_MARKUP = re.compile(r"[*_#>\\]{1,6}")

Span = tuple[int, int]


def plain(text: str) -> str:
    """Return a text with plain blanks and figures and no markup, of the same length."""
    return _MARKUP.sub(_blanks, text.translate(_PLAIN))


def own_words(text: str, *, without: Iterable[Span] = (), silent: Iterable[Span] = ()) -> str:
    """
    Return a clause's text, of the same length, with its sub-clauses and its mark blanked out.

    `without` are the spans of sub-clauses: a line end remains of each, for no sentence runs
    across them. `silent` are spans within a sentence, as a mark or a page's number.
    """
    kept = list(plain(text))
    for start, end in silent:
        kept[start:end] = " " * (end - start)
    for start, end in without:
        kept[start:end] = "\n" + " " * (end - start - 1)
    return _LINE_END.sub(_joined, "".join(kept))


def sentences_of(own: str) -> tuple[Span, ...]:
    """Return the half-open spans of the sentences of own words, cut also at semicolons."""
    spans: list[Span] = []
    for sentence in split_sentences(own):
        cuts = [sentence.start]
        cuts += [
            found.end()
            for found in _PART_END.finditer(own, sentence.start, sentence.end)
            if found.end() < sentence.end
        ]
        cuts.append(sentence.end)
        spans += [span for span in itertools.pairwise(cuts) if own[slice(*span)].strip()]
    return tuple(spans)


def _blanks(found: re.Match[str]) -> str:
    return " " * len(found.group())


def _joined(found: re.Match[str]) -> str:
    """Join lines broken at a width; a line that ends a sentence stays one."""
    before = found.string[max(0, found.start() - 4) : found.start()].rstrip()
    length = len(found.group())
    if _ENDS.search(before):
        return "\n" + " " * (length - 1)
    return " " * length
