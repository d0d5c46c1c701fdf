"""E-mail addresses are taken out of quoted words, and nothing else is."""

import pytest

from agreements.text.redaction import REMOVED, without_addresses


@pytest.mark.parametrize(
    "address",
    [
        "press.office@ministry.example",
        "A.B-c+d@mail.ministry.example",
        "press [at] ministry.example",
        "press (at) ministry.example",
        "имя@министерство.example",
    ],
)
def test_address_is_removed(address):
    words = f"Write to {address}, or call."
    assert without_addresses(words) == f"Write to {REMOVED}, or call."


@pytest.mark.parametrize(
    "words", ["", "at 12:00 @ the bridge", "@ministry said so", "2 @ 3.5 km", "line 4@"]
)
def test_other_words_stay(words):
    assert without_addresses(words) == words
