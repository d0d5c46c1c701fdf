"""Texts are put together with others of about their length, and none is lost."""

from hypothesis import given
from hypothesis import strategies as st

from agreements.linking.encoding.runtime import batches


@given(st.lists(st.integers(0, 510), max_size=80))
def test_every_text_of_some_length_comes_once_and_batches_are_small(lengths: list[int]) -> None:
    found = [batch.tolist() for batch in batches(lengths, pieces=200)]

    assert sorted(number for batch in found for number in batch) == [
        n for n, length in enumerate(lengths) if length
    ]
    for batch in found:
        assert len(batch) == 1 or len(batch) * max(lengths[n] for n in batch) <= 200


def test_a_much_longer_text_begins_another_batch() -> None:
    found = [batch.tolist() for batch in batches([20, 100, 22, 21, 104, 20, 20])]

    assert found == [[0, 5, 6, 3, 2], [1, 4]]


def test_a_few_short_texts_are_not_worth_a_batch_of_their_own() -> None:
    assert [batch.tolist() for batch in batches([5, 9, 7])] == [[0, 2, 1]]
