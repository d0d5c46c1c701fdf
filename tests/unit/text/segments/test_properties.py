"""What holds for any text at all: the segments tile it, nest, and have paths of their own."""

from hypothesis import given, settings
from hypothesis import strategies as st

from agreements.text.segments.cut import segments
from agreements.types.segments import Segment
from tests.unit.text.segments.marked import FOLDER, read_marked

TEXTS = [read_marked(file.read_text(encoding="utf-8"))[0] for file in sorted(FOLDER.glob("*.txt"))]
MARKS = st.sampled_from(
    ["1.", "2.", "3)", "(a)", "b)", "(ii)", "•", "- ", "\t", "Article 1", "ARTICLE II", "Annex", "1.1", "2.1.3", "# ", "## x", "Part I", "l.", "П.", "أ-", "المادة ١", "Статья 3", "§ 4", "First:", "Done at", "agree as follows:", "\u200f", "\ufeff", "<!-- -->", "- 3 -", "Whereas x,", "1\\.", "²", "①", "١٢٣)", "0.", "\x00", "i", "mmmm", "İ.", "\u2028", "For the Government", "*note"]
)  # fmt: skip
GLUE = st.sampled_from(["", " ", "\n", "\n\n", "\r\n", "\n    ", "; ", ": ", " the parties shall "])


@st.composite
def made_up(draw: st.DrawFn) -> str:
    pieces = draw(st.lists(st.tuples(MARKS, GLUE), max_size=40))
    return "".join(mark + glue for mark, glue in pieces)


@st.composite
def damaged(draw: st.DrawFn) -> str:
    lines = draw(st.sampled_from(TEXTS)).split("\n")
    for _ in range(draw(st.integers(1, 6))):
        place = draw(st.integers(0, len(lines) - 1))
        lines[place : place + draw(st.integers(0, 2))] = [draw(MARKS) + draw(GLUE) + lines[place]]
    return "\n".join(lines)


def _assert_sound(text: str) -> None:
    found = segments(text).segments
    by_path: dict[str, Segment] = {one.path: one for one in found}
    assert len(by_path) == len(found)
    covered = set()
    open_ends: list[int] = []
    for one in found:
        assert not text[one.start].isspace()
        assert not text[one.end - 1].isspace()
        while open_ends and open_ends[-1] <= one.start:
            open_ends.pop()
        assert not open_ends or one.end <= open_ends[-1]
        open_ends.append(one.end)
        if one.parent_path is None:
            covered.update(range(one.start, one.end))
        else:
            parent = by_path[one.parent_path]
            assert parent.start <= one.start
            assert one.end <= parent.end
    assert [at for at, sign in enumerate(text) if not sign.isspace() and at not in covered] == []


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_any_string_is_tiled(text: str):
    _assert_sound(text)


@settings(max_examples=80, deadline=None)
@given(made_up())
def test_marks_in_any_order_are_tiled(text: str):
    _assert_sound(text)


@settings(max_examples=50, deadline=None)
@given(damaged())
def test_damaged_agreements_are_tiled(text: str):
    _assert_sound(text)


def test_an_empty_text_has_no_segments():
    assert segments("").segments == ()
    assert segments(" \n\t\n").segments == ()
