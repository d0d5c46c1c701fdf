"""Quotations are found with their marks, also unclosed and over several lines."""

import pytest

from agreements.text.quotations import quoted_ranges


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("He said “yes” and “no”.", ["“yes”", "“no”"]),
        ('He said "yes" twice.', ['"yes"']),
        ("„Ja“, sagte er.", ["„Ja“"]),
        ("« Oui », dit-il.", ["« Oui »"]),
        ("“One line.\n“Next line.” Out.", ["“One line.\n“Next line.”"]),
        ("“Lost here\nplain", ["“Lost here"]),
        ('a 5" pipe and nothing more', []),
        ("none", []),
    ],
)
def test_quotations(text, quoted):
    assert [text[start:end] for start, end in quoted_ranges(text)] == quoted


def test_a_mark_that_never_closes_does_not_swallow_later_quotations():
    text = "“Lost" + "\n\nplain" * 8 + "\n\nThen “found”."
    assert [text[start:end] for start, end in quoted_ranges(text)] == ["“Lost", "“found”"]
