"""The grammar for a language."""

from functools import cache
from importlib import import_module

from agreements.text.provisions.grammar import Grammar

# Modules of `grammars` by the ISO 639-1 code of their language.
LANGUAGES = {
    "ar": "arabic",
    "az": "azerbaijani",
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "hy": "armenian",
    "nl": "dutch",
    "pt": "portuguese",
    "ru": "russian",
    "tr": "turkish",
    "uk": "ukrainian",
}


@cache
def grammar_of(language: str) -> Grammar:
    """Return the grammar of an ISO 639-1 code; English for a language we have none for."""
    module = import_module(
        f"agreements.text.provisions.grammars.{LANGUAGES.get(language, 'english')}"
    )
    grammar: Grammar = module.GRAMMAR
    return grammar
