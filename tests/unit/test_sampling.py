"""The draw for the second, blind answer: a tenth, the same every time."""

import hashlib

import pytest

from agreements.types.sampling import is_coded_twice

REFERENCES = [f"NK-2020-{number:04}" for number in range(1, 10_001)]


@pytest.mark.parametrize("reference", REFERENCES[:200])
def test_draw_is_the_remainder_of_the_hash(reference):
    digest = hashlib.sha256(reference.encode()).digest()
    assert is_coded_twice(reference) == (int.from_bytes(digest, "big") % 10 == 0)


def test_these_references_are_drawn_for_ever():
    assert [r for r in REFERENCES[:40] if is_coded_twice(r)] == [
        "NK-2020-0004",
        "NK-2020-0008",
        "NK-2020-0011",
        "NK-2020-0040",
    ]


def test_a_tenth_is_drawn():
    assert 900 < sum(map(is_coded_twice, REFERENCES)) < 1_100
