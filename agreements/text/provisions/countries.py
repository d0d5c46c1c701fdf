"""Names of countries in our languages, from the Unicode CLDR (babel)."""

from functools import cache

from babel import Locale


@cache
def _countries(language: str) -> frozenset[str]:
    return frozenset(Locale(language).territories.values())


def is_country(name: str, language: str) -> bool:
    """Tell whether a word is a country's name in a language (ISO 639-1)."""
    return name in _countries(language)
