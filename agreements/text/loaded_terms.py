"""
Words that take a side: what they are, why, and what we write in our own voice instead.

A source's words are kept as it wrote them, in quotation marks. What the tracker says by itself
(pages, labels, messages, summaries) is checked against this list by tests/unit/test_loaded_terms.py;
the list is printed at /reports/words/.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from agreements.text.loaded_english import ENGLISH
from agreements.text.loaded_others import ARABIC, ARMENIAN, AZERBAIJANI, FRENCH, RUSSIAN
from agreements.text.quotations import quoted_ranges


@dataclass(frozen=True, slots=True)
class LoadedTerm:
    """
    One loaded word or phrase. `why` and `instead` are English, marked for translation.

    `forms` are what it is found by, any capitals: a word that ends in `*` may go on with any
    ending.
    """

    words: str
    language: str
    forms: tuple[str, ...]
    why: str
    instead: str


@dataclass(frozen=True, slots=True)
class Found:
    """A loaded term in a text, at half-open offsets."""

    term: LoadedTerm
    start: int
    end: int


_LISTS = {
    "en": ENGLISH,
    "ru": RUSSIAN,
    "hy": ARMENIAN,
    "az": AZERBAIJANI,
    "fr": FRENCH,
    "ar": ARABIC,
}
LOADED_TERMS: tuple[LoadedTerm, ...] = tuple(
    LoadedTerm(words, language, tuple(form.strip() for form in forms.split("|")), why, instead)
    for language, rows in _LISTS.items()
    for words, forms, why, instead in rows
)
# Particles that are written together with the next word: and, so, in, like, for; the.
_ARABIC_PREFIX = "[وفبكل]?(?:ال|لل)?"


def find_loaded(text: str) -> list[Found]:
    """Return the loaded terms of a text that stand outside quotation marks, in order."""
    quoted = quoted_ranges(text)
    found = [
        Found(term, match.start(), match.end())
        for term in LOADED_TERMS
        for match in _pattern(term).finditer(text)
        if not _within(match.start(), match.end(), quoted)
    ]
    return sorted(found, key=lambda one: (one.start, one.end))


def _within(start: int, end: int, ranges: Iterable[tuple[int, int]]) -> bool:
    return any(first <= start and end <= last for first, last in ranges)


@cache
def _pattern(term: LoadedTerm) -> re.Pattern[str]:
    forms = "|".join(_form(form) for form in term.forms)
    prefix = _ARABIC_PREFIX if term.language == "ar" else ""
    return re.compile(rf"(?<!\w){prefix}(?:{forms})(?!\w)", re.IGNORECASE)


def _form(form: str) -> str:
    words = re.split(r"[\s-]+", form)
    return r"[\s-]+".join(_stem(word) if word.endswith("*") else re.escape(word) for word in words)


def _stem(word: str) -> str:
    return re.escape(word.removesuffix("*")) + r"\w*"
