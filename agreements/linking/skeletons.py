"""Match a proper name across scripts and spellings by the order of its consonant sounds."""

from functools import lru_cache

# Sounds that spellings confuse share one letter; vowels, h, w, y and soft signs drop out.
_CLASSES = {
    **dict.fromkeys("bpбпբփպبپ", "P"),
    **dict.fromkeys("fvфвֆվف", "V"),
    **dict.fromkeys("dtдтդտթدتطضث", "T"),
    **dict.fromkeys("gkqcгкґքգկղխхغكقخگ", "K"),
    **dict.fromkeys("zsзсцծցզսձزسصظ", "S"),
    **dict.fromkeys("jxжшщчշժչճջشج", "J"),
    **dict.fromkeys("lлլل", "L"),
    **dict.fromkeys("mмմم", "M"),
    **dict.fromkeys("nнնن", "N"),
    **dict.fromkeys("rрրռر", "R"),
}
_DIGRAPHS = (
    ("sch", "j"), ("tch", "j"), ("tsch", "j"), ("kh", "k"), ("gh", "k"), ("zh", "j"), ("sh", "j"),
    ("ch", "j"), ("dj", "j"), ("дж", "j"), ("ts", "s"), ("ph", "f"), ("ck", "k"), ("dž", "j"),
)  # fmt: skip
_SHORTEST_WORD = 5
_SHORTEST = 3


@lru_cache(maxsize=65_536)
def skeleton(folded: str) -> str:
    """
    Return the consonant classes of a folded word, `""` for one too short to tell names apart.

    Doubled sounds count once, so that spellings such as "Stepanakert" and "Степанакерт" meet.
    """
    if len(folded) < _SHORTEST_WORD:
        return ""
    for written, sound in _DIGRAPHS:
        folded = folded.replace(written, sound)
    sounds: list[str] = []
    for letter in folded:
        sound = _CLASSES.get(letter, "")
        if sound and (not sounds or sounds[-1] != sound):
            sounds.append(sound)
    return "".join(sounds) if len(sounds) >= _SHORTEST else ""
