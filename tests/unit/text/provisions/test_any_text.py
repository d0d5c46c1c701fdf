"""Any text is read, offsets are exact, and long texts take time by their length only."""

import itertools
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agreements.text.provisions.languages import LANGUAGES
from agreements.text.provisions.read import read_provisions
from agreements.types.segments import Segment
from agreements.types.terms import SegmentKind

_PIECES = st.sampled_from(
    [
        "The Parties shall", "within ten (10) days", "of", "signature", "Article 5", "paragraph 2",
        "above", "no later than", "3 May 2021", "00:00", "not", "may", "the Commission", "and", ",",
        ".", ";", ":", "(", ")", "\n", "\r\n", "\t", "- 4 -", "“Law on”", "resolution 242 (1967)",
        "les Parties", "s’engagent à", "dans un délai de", "Стороны", "обязуются", "в течение",
        "14 дней", "يلتزم الطرفان", "خلال", "أسبوعين", "٣٠ يونيو ٢٠٢٠", "Կողմերը", "հետո",
        "Tərəflər", "tərəfindən", "Taraflar", "içinde", "III", "D+5", "every", "month", "once",
        "Agreement of", "Minsk", "\u200f", "\ue000", "İ", "ﬁ", "𝔸",
    ]
)  # fmt: skip
_TEXTS = st.one_of(st.text(max_size=200), st.lists(_PIECES, max_size=40).map(" ".join))


# The first reading of a language compiles its patterns.
@settings(deadline=None)
@given(
    text=_TEXTS,
    language=st.sampled_from(sorted(LANGUAGES)),
    cuts=st.lists(st.integers(0, 200), max_size=4),
)
def test_words_are_at_their_offsets(text, language, cuts):
    places = sorted({min(cut, len(text)) for cut in cuts} | {0, len(text)})
    segments = [Segment("all", None, 0, len(text), SegmentKind.OPERATIVE)]
    segments += [
        Segment(f"all.{number}", "all", start, end, SegmentKind.OPERATIVE, marker="1.")
        for number, (start, end) in enumerate(itertools.pairwise(places))
    ]
    for segment, said in zip(
        segments, read_provisions(text, segments, language=language), strict=True
    ):
        own = text[segment.start : segment.end]
        for words in (*said.references, *([said.deadline] if said.deadline else [])):
            assert words.text
            assert own[words.start : words.start + len(words.text)] == words.text


def test_what_a_text_prints_over_two_lines_is_kept_so():
    text = "The Parties shall act within ten\ndays of signature, under Article\n5."
    (said,) = read_provisions(
        text, [Segment("1", None, 0, len(text), SegmentKind.OPERATIVE)], language="en"
    )
    assert said.deadline is not None
    assert said.deadline.text == "within ten\ndays of signature"
    assert said.references[0].text == "Article\n5"


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize(
    "piece",
    [
        "The Parties of the Government and ",
        "a ",
        "( ",
        "1, ",
        "Article 1, ",
        "Article 1, paragraph 2 of ",
        "the attached Treaty on the law ",
        "Иванов ",
        "و",
        "of the ",
    ],
)
def test_one_long_clause_takes_time_by_its_length(language, piece):
    def seconds(text: str) -> float:
        begin = time.process_time()
        read_provisions(
            text, [Segment("1", None, 0, len(text), SegmentKind.OPERATIVE)], language=language
        )
        return time.process_time() - begin

    seconds("warm")
    short, long = piece * (500 // len(piece)), piece * (4_000 // len(piece))
    assert seconds(long) < 24 * max(seconds(short), 0.01)
