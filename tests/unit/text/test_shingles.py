"""The same text from two outlets is recognised; other texts are not."""

import pytest

from agreements.text.shingles import SAME_STORY, signature, similarity, statement_keys

STORY = (
    "The guns along the northern ridge were silent at dawn for the first time in a month. "
    "Officers of both armies met at the bridge and counted the crossings that were to reopen. "
    "A column of lorries with flour and medicine waited for word from the mission in the valley. "
    "Villagers said that they would go home once the road had been searched for mines."
)
OTHER = (
    "The central bank left its main rate where it was and spoke of slower growth next year. "
    "Analysts had expected a small cut after the figures on prices that came out last week. "
    "The currency rose a little against the dollar and shares closed higher in thin trading."
)


def test_an_edited_copy_is_one_story():
    edited = STORY.replace("at dawn", "early").replace("in the valley", "downhill")
    assert similarity(signature(STORY), signature(edited)) > SAME_STORY


def test_another_text_is_another_story():
    assert similarity(signature(STORY), signature(OTHER)) < SAME_STORY


def test_setting_does_not_count():
    assert similarity(signature(STORY), signature(STORY.upper())) == 1.0


def test_signatures_are_bytes_of_one_size():
    assert len(signature("word")) == len(signature(STORY)) == 512


def test_no_text_is_like_nothing():
    assert signature(" — ") == b""
    assert similarity(b"", signature(STORY)) == 0.0


def test_foreign_bytes_are_refused():
    with pytest.raises(ValueError, match="signature"):
        similarity(b"abc", signature(STORY))


def test_a_statement_that_two_articles_quote_has_one_key():
    said = "We shall keep our side of the bargain for as long as the other side keeps theirs"
    one = statement_keys(f"He said: “{said}.” Then he left. “No,” she said.")
    other = statement_keys(f"« {said} », selon lui.")
    assert one == other
    assert len(one) == 1


def test_a_short_quotation_has_no_key():
    assert statement_keys("“We agree,” he said.") == ()
