"""The same words look the same, however they are set."""

import pytest

from agreements.text.normalise import fold, normalise, sentence_hash, words_with_offsets


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The truce held.", "the  TRUCE held"),
        ("“The truce” held!", "The truce held"),
        ("*The* [truce](https://example.org) held", "The truce held"),
        ("Le cessez-le-feu à midi", "le cessez le feu a midi"),
        ("Её огонь", "Ее огонь"),
    ],
)
def test_setting_does_not_change_the_hash(one, other):
    assert sentence_hash(one) == sentence_hash(other)


def test_another_word_changes_the_hash():
    assert sentence_hash("The truce held.") != sentence_hash("The truce failed.")


def test_the_hash_is_sha_256_in_hex():
    assert sentence_hash("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


@pytest.mark.parametrize(
    ("word", "folded"), [("ATEŞKES", "ateskes"), ("Élysée", "elysee"), ("և", "եւ")]
)
def test_words_are_folded(word, folded):
    assert fold(word) == folded


def test_words_keep_their_offsets():
    text = "Un cessez-le-feu"
    assert [text[start:end] for _, start, end in words_with_offsets(text)] == [
        "Un",
        "cessez",
        "le",
        "feu",
    ]
    assert normalise(text) == "un cessez le feu"
