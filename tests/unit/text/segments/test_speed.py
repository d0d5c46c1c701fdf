"""A long or hostile text takes time in proportion to its length."""

import time

import pytest

from agreements.text.segments.cut import segments

SECONDS = 8.0  # CPU; what is measured here takes about one on a slow core


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("1. The parties agree.\n\nThey do so freely.\n" * 12_000, id="points"),
        pytest.param("(a) the parties shall act; " * 18_000, id="marks-in-one-line"),
        pytest.param("The sides shall meet. " * 22_000, id="one-line"),
        pytest.param("a" * 500_000, id="one-word"),
        pytest.param("(" * 500_000, id="brackets"),
        pytest.param("1." * 250_000, id="numbers"),
        pytest.param("<a" * 250_000, id="tags"),
        pytest.param("Article 1. x. " * 35_000, id="articles-in-one-line"),
        pytest.param("\n".join(" " * depth + "- x:" for depth in range(900)), id="ever-deeper"),
    ],
)
def test_time_grows_with_the_length_only(text: str):
    begun = time.process_time()
    segments(text)
    assert time.process_time() - begun < SECONDS
