"""
Say what kind of clause some words of an agreement are.

The judges are the linker's (`kinds`, `heads`), which know how the news speaks of clauses. A
clause is asked as a whole, by its opening, where its duty stands, and by its heading; what the
heads take for no undertaking at all speaks for `other`.
"""

import re

from agreements.linking.concepts import find_concepts, likeliest_group
from agreements.linking.heads import NOTHING_HEARD, load_heads
from agreements.linking.kinds import kinds_by_words
from agreements.linking.reading import Reading
from agreements.text.normalise import words_with_offsets
from agreements.types.linking import SentenceSpan
from agreements.types.terms import ClauseKind

# The shares of the judges and of the parts of a clause, found on the clauses of the labelled set.
_BY_WORDS = 0.4
_NOTHING = 0.5
_OPENING_SHARE, _HEADING_SHARE = 0.5, 0.8
_OPENING = 260
# Below this no kind is likelier than another.
_LEAST = 0.2
# So much of a clause says what it is about.
_LONGEST = 4_000
_BLANKS = re.compile(r"\s+")


def clause_kind(text: str, heading: str = "") -> ClauseKind | None:
    """Return the likeliest kind of a clause by its words, None if none is likely."""
    plain = _BLANKS.sub(" ", text[:_LONGEST]).strip()
    parts = ((plain, 1.0), (plain[:_OPENING], _OPENING_SHARE), (heading, _HEADING_SHARE))
    scores = dict.fromkeys(ClauseKind, 0.0)
    for words, share in parts:
        if words:
            for kind, score in _scores(words).items():
                scores[kind] += share * score
    best = max(scores, key=scores.__getitem__)
    return best if scores[best] >= _LEAST else None


def _scores(text: str) -> dict[ClauseKind, float]:
    """Return how plainly some words speak of each kind; higher is plainer."""
    reading = _read(text)
    listed = kinds_by_words(reading)
    heard = reading.heard.kinds
    scores = {kind: _BY_WORDS * listed.get(kind, 0.0) + heard.get(kind, 0.0) for kind in ClauseKind}
    scores[ClauseKind.OTHER] += _NOTHING * reading.heard.nothing
    return scores


def _read(text: str) -> Reading:
    found = words_with_offsets(text)
    words = [word for word, _, _ in found]
    return Reading(
        SentenceSpan(0, len(text)),
        text,
        words,
        [(start, end) for _, start, end in found],
        {},
        concepts=find_concepts(words, likeliest_group(words)),
        heard=load_heads().hear(words) if words else NOTHING_HEARD,
    )
