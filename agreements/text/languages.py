"""Say which language a text is in, or that it cannot be said."""

import re
from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

# Shorter texts are guessed too often wrong to be worth an answer.
SHORTEST = 40
_LONGEST = 4_000
_SURE = 0.9
_LETTERS = re.compile(r"[^\W\d_]+")
_LINK = re.compile(r"https?://\S+|\S+@\S+|\]\([^)]*\)")

# Where one of our languages has a script of its own, the script decides without the model.
_SCRIPTS = (("hy", re.compile(r"[\u0531-\u0587]")), ("ka", re.compile(r"[\u10d0-\u10ff]")))
# Short Arabic is often scored low; letters that Arabic does not have tell its neighbours apart.
_PERSIAN = re.compile(r"[\u067e\u0686\u0698\u06af\u06cc]")


@cache
def _identifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def detect_language(text: str) -> str:
    """Return the ISO 639-1 code of a text's language, `""` where it is too short or unsure."""
    words = " ".join(_LETTERS.findall(_LINK.sub(" ", text[:_LONGEST])))
    if len(words) < SHORTEST:
        return ""
    for language, script in _SCRIPTS:
        if len(script.findall(words)) > len(words) / 2:
            return language
    language, probability = _identifier().classify(words)
    # "zxx" is the model's word for "no language".
    if probability >= _SURE and language != "zxx":
        return str(language)
    return "ar" if language == "ar" and not _PERSIAN.search(words) else ""
