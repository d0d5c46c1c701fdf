"""Bring words to one shape, so that the same word looks the same in every text."""

import hashlib
import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[^\W_ʼ]+")
_MARKUP = re.compile(r"\]\([^)\s]*\)|[*_`#>\[\]\\]+")


@lru_cache(maxsize=65_536)
def fold(word: str) -> str:
    """Return a word without case and accents; marks that only decorate a letter are dropped."""
    folded = word.casefold()
    if folded.isascii():
        return folded
    marks = unicodedata.normalize("NFKD", folded)
    return "".join(letter for letter in marks if not unicodedata.combining(letter))


def words_with_offsets(text: str) -> list[tuple[str, int, int]]:
    """Return each word of a text, folded, with its half-open character offsets."""
    return [(fold(found.group()), found.start(), found.end()) for found in _WORD.finditer(text)]


def word_set(written: str) -> frozenset[str]:
    """Return the words of a written list, as code keeps long lists of words."""
    return frozenset(written.split())


def normalise(text: str) -> str:
    """Return a text as its folded words with single spaces; markup and punctuation are gone."""
    return " ".join(fold(word) for word in _WORD.findall(_MARKUP.sub(" ", text)))


def sentence_hash(text: str) -> str:
    """
    Return the sha-256 of a sentence in hex, the same however it is set.

    Case, accents, punctuation, spacing and markup do not count; any other word does.
    """
    return hashlib.sha256(normalise(text).encode()).hexdigest()
