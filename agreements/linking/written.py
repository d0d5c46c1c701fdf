"""How a name is written so that its endings are found too, and what the engine then looks for."""

import re

from agreements.text.normalise import fold

# The languages in which names are generated; what names mean in them, the engine reads.
LANGUAGES = ("en", "ru", "uk", "fr", "es", "hy", "az", "tr", "ar", "de", "pt")
_WORD = re.compile(r"[^\W_ʼ]+\*?")
_SHORTEST_OPEN = 5
_SHORTEST_STEM = 4
_UKRAINIAN = frozenset("іїєґ")
_CYRILLIC = frozenset("абвгдежзийклмнопрстуфхцчшщъыьэюяё") | _UKRAINIAN
_ARABIC = frozenset("ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةى")
_SLAVIC_VOWELS = "аеёиіїйоуыэєюяь"
# What a language's own name adds to that of its people.
_LANGUAGE_ENDINGS = {"hy": ("երեն",), "tr": ("ce", "ca", "çe", "ça"), "ar": ("ية",)}


def pattern_of(text: str) -> str:
    """
    Return what the engine looks for, given a name as written; nothing for less than three letters.

    Words are folded and joined by `_`. One that ends in `*` may take any ending, and so may any
    other of five letters and more; Slavic ones then lose their last letters, which change: two,
    or as many as leave a stem of four.
    """
    words = _WORD.findall(text)
    if not words or (len(words) == 1 and len(words[0].rstrip("*")) < 3):
        return ""
    return "_".join(map(_with_endings, words))


def _with_endings(word: str) -> str:
    folded = fold(word.rstrip("*"))
    if word.endswith("*"):
        return f"{folded}*"
    if len(folded) < _SHORTEST_OPEN:
        return folded
    # Slavic words change their last letters, the others add to them.
    if "\u0400" <= folded[0] <= "\u04ff":
        folded = folded[: max(len(folded) - 2, _SHORTEST_STEM)]
    return f"{folded}*"


def as_written(name: str, language: str, *, is_adjective: bool = False) -> str:
    """
    Return a name with `*` where its endings begin; nothing where too little of it would be left.

    An adjective is the name of a people's language: what only the language has is cut off.
    """
    name = re.sub(r"\([^)]*\)", "", name).strip()
    if is_adjective:
        name = _people_of(name, language)
    words = name.split()
    return " ".join(_stem(word, language, is_adjective=is_adjective) for word in words)


def _people_of(name: str, language: str) -> str:
    for ending in _LANGUAGE_ENDINGS.get(language, ()):
        if name.endswith(ending):
            name = name[: -len(ending)].removeprefix("ال")
            return f"{name}*" if len(name) >= _SHORTEST_STEM else ""
    return "" if language == "hy" else name


def _stem(word: str, language: str, *, is_adjective: bool) -> str:
    if word.endswith("*") or len(word) < _SHORTEST_STEM:
        return word
    if language in ("ru", "uk"):
        ends = 2 if is_adjective and word[-1] in "йяа" and word[-2] in "иыіаоя" else 1
        stem = word[:-ends] if word[-1] in _SLAVIC_VOWELS else word
        return f"{stem}*" if len(stem) >= _SHORTEST_STEM else word
    if language == "ar":
        # The name of the people leaves out the last letter of the land.
        stem = word[:-1] if word[-1] in "اة" and len(word) > _SHORTEST_OPEN else word
        return f"{stem}*"
    # Endings are added to these, however short the name.
    return f"{word}*" if language in ("az", "tr", "hy") else word


def language_of(text: str) -> str:
    """Return the language that the letters of a name tell, `""` where many share them."""
    letters = {letter for letter in text.casefold() if letter.isalpha()}
    if any("\u0530" <= letter <= "\u058f" for letter in letters):
        return "hy"
    if any("\u0600" <= letter <= "\u06ff" for letter in letters):
        return "ar"
    if any("\u0400" <= letter <= "\u04ff" for letter in letters):
        return "uk" if letters & _UKRAINIAN else "ru"
    return "az" if "ə" in letters else ""


def is_readable(text: str) -> bool:
    """Tell whether a name is written with the letters of one of the languages we read."""
    letters = {letter for letter in text.casefold() if letter.isalpha()}
    if not letters:
        return False
    return (
        letters <= _CYRILLIC
        or letters <= _ARABIC
        or all("\u0530" <= letter <= "\u058f" for letter in letters)
        or all(
            letter < "\u0250" or letter in "əǝ" or "\u1e00" <= letter < "\u1f00"
            for letter in letters
        )
    )
