"""Make match tables of the reader's word lists, for the language of a text."""

import re
from collections.abc import Mapping
from functools import cache

from agreements.linking.concepts import group_of
from agreements.linking.patterns import Match, PatternTable
from agreements.linking.suggest.vocabulary_harm import HARM
from agreements.linking.suggest.vocabulary_speech import SPEECH
from agreements.linking.suggest.vocabulary_things import ACTS, TARGETS, WEAPONS
from agreements.linking.suggest.vocabulary_where import WHEN, WHERE

_SECTION = re.compile(r"@([\w+]+)\s([^@]*)")
_LISTS: dict[str, Mapping[str, str]] = {
    "speech": SPEECH,
    "acts": ACTS,
    "weapons": WEAPONS,
    "targets": TARGETS,
    "where": WHERE,
    "when": WHEN,
    "harm": HARM,
}


@cache
def _table(which: str, group: str) -> PatternTable:
    patterns: dict[str, str] = {}
    for label, written in _LISTS[which].items():
        sections = _SECTION.finditer(written)
        words = [s[2] for s in sections if s[1] == "any" or group in s[1].split("+")]
        patterns[label] = " ".join(words)
    return PatternTable(patterns)


def matches_of(which: str, words: list[str], language: str) -> list[Match]:
    """
    Return what a list finds in folded words, in the order of the text; of those that begin at
    one word and have one label, the longest.
    """
    longest: dict[tuple[str, int], Match] = {}
    for match in _table(which, group_of(language)).matches(words):
        known = longest.get((match.label, match.first))
        if known is None or match.after > known.after:
            longest[match.label, match.first] = match
    return sorted(longest.values(), key=lambda match: (match.first, -match.after))
