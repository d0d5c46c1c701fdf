"""One order for several versions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agreements.text.versions.order import common_order


@pytest.mark.parametrize(
    ("versions", "expected"),
    [
        ([], ""),
        (["abc"], "abc"),
        (["abc", "abc"], "abc"),
        (["abc", "ac"], "abc"),
        (["abc", "axbc"], "axbc"),
        (["abc", "bca"], "bca"),
        (["abc", "ade", "ce"], "abdce"),
    ],
)
def test_order_is_the_last_ones_with_what_it_lacks_in_its_place(versions, expected):
    found = "".join(common_order([list(one) for one in versions]))
    assert sorted(found) == sorted(expected)
    if len(versions) < 3:
        assert found == expected


KEYS = st.lists(st.integers(0, 9), unique=True, max_size=8)


@given(st.lists(KEYS, max_size=4))
def test_every_piece_stands_once_and_the_last_version_keeps_its_order(versions):
    found = common_order(versions)
    assert sorted(found) == sorted({key for version in versions for key in version})
    last = versions[-1] if versions else []
    assert [key for key in found if key in last] == last
