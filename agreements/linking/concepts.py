"""Find in a sentence the things and acts that agreements are about, in the text's language."""

import re
from functools import cache

from agreements.linking.patterns import Match, PatternTable
from agreements.linking.vocabulary_acts import ACTS
from agreements.linking.vocabulary_duties import DUTIES

# Which marked words of the vocabulary are read in a text of a language.
_GROUPS = {
    "fr": "fr",
    "es": "es",
    "it": "es",
    "ca": "es",
    "az": "az",
    "tr": "tr",
    "de": "de",
    "pt": "pt",
}
_ALL_GROUPS = ("en", "fr", "es", "tr", "az", "de", "pt")
# One word in so many is found in the vocabulary where a text is in that language.
_ENOUGH = 6
_SECTION = re.compile(r"@([\w+]+)\s([^@]*)")


def group_of(language: str) -> str:
    """Return the part of the vocabulary a language uses; scripts of their own need none."""
    return _GROUPS.get(language[:2].lower(), "en")


def likeliest_group(words: list[str]) -> str:
    """Return the part of the vocabulary in which most words of a text are found, English first."""
    if len(concept_table("en").matches(words)) * _ENOUGH >= len(words):
        return "en"
    return max(_ALL_GROUPS, key=lambda group: len(concept_table(group).matches(words)))


@cache
def concept_table(group: str) -> PatternTable:
    """Return the table of one part of the vocabulary, with all words in scripts of their own."""
    patterns: dict[str, str] = {}
    for label, written in {**DUTIES, **ACTS}.items():
        words = [
            section[2]
            for section in _SECTION.finditer(written)
            if section[1] == "any" or group in section[1].split("+")
        ]
        patterns[label] = " ".join(words)
    return PatternTable(patterns)


def find_concepts(words: list[str], language: str) -> dict[str, list[Match]]:
    """Return the concepts of a sentence's folded words, each with the places it was found."""
    found: dict[str, list[Match]] = {}
    for match in concept_table(group_of(language)).matches(words):
        found.setdefault(match.label, []).append(match)
    return found
