"""Recognise the same text from two outlets: signatures of a text and of what it quotes."""

import hashlib
import struct

from rensa import RMinHash

from agreements.text.normalise import normalise
from agreements.text.quotations import quoted_ranges

# Above this share of common shingles two texts are one story (synthetic edits: same .40 and
# more, unrelated .13 and less).
SAME_STORY = 0.3
_PERMUTATIONS = 128
_SEED = 20_201_030
_WORDS_PER_SHINGLE = 3
_FORMAT = f"<{_PERMUTATIONS}I"
_SHORTEST_QUOTE_WORDS = 12


def signature(text: str) -> bytes:
    """Return the signature of a text, the same size for every text; empty for an empty text."""
    words = normalise(text).split()
    if not words:
        return b""
    last = max(1, len(words) - _WORDS_PER_SHINGLE + 1)
    minhash = RMinHash(_PERMUTATIONS, _SEED)
    minhash.update([" ".join(words[at : at + _WORDS_PER_SHINGLE]) for at in range(last)])
    return struct.pack(_FORMAT, *minhash.digest())


def similarity(a: bytes, b: bytes) -> float:
    """
    Return the estimated share of shingles two texts have in common, from 0 to 1.

    :raises ValueError: if a signature was not made by `signature`.
    """
    if not a or not b:
        return 0.0
    try:
        first, second = struct.unpack(_FORMAT, a), struct.unpack(_FORMAT, b)
    except struct.error:
        raise ValueError("This is no signature of a text; make both with signature().") from None
    same = sum(1 for x, y in zip(first, second, strict=True) if x == y)
    return same / _PERMUTATIONS


def statement_keys(text: str) -> tuple[str, ...]:
    """
    Return a key for each longer quotation of a text, in order, without repetition.

    Two articles that share a key print the same statement word for word; case, accents and
    punctuation do not count. Quotations under twelve words say too little to have a key.
    """
    keys: dict[str, None] = {}
    for start, end in quoted_ranges(text):
        words = normalise(text[start:end])
        if words.count(" ") + 1 >= _SHORTEST_QUOTE_WORDS:
            keys[hashlib.sha256(words.encode()).hexdigest()] = None
    return tuple(keys)
