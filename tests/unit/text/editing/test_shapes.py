"""Operations on a draft's tree: what they do, what they refuse, and what always holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agreements.errors import EditRefused
from agreements.text.editing import operations, shapes
from agreements.text.editing.places import cut_places
from agreements.text.editing.proposing import document_of
from agreements.text.editing.stored import (
    apply,
    as_json,
    from_json,
    inverse,
    patch_between,
)
from agreements.text.editing.tree import around, counted_from, own_words, placed, runs
from agreements.text.segments.cut import segments
from agreements.types.terms import SegmentKind

TEXT = """Pact

1. The sides stop firing. They stay where they are.

2. The sides shall:
(a) hand over lists;
(b) open the road;
and report on it.

3. Monitors go where they wish.
"""


@pytest.fixture
def document():
    return document_of(TEXT, segments(TEXT).segments)


def ident(document, path):
    return next(one.id for one in document.segments.values() if one.path == path)


def words(document, path):
    one = document.segments[ident(document, path)]
    return document.text[one.start : one.end]


def outline(document):
    return [(one.depth, one.segment.path) for one in placed(document)]


def nothing(document, idents):
    return {}


def test_the_text_is_cut_as_the_tests_below_take_it(document):
    assert [path for _depth, path in outline(document)][-5:] == ["1", "2", "2.a", "2.b", "3"]


def test_a_clause_is_cut_in_two_at_a_place(document):
    at = TEXT.index("They stay")
    after = shapes.split(document, ident(document, "1"), at)
    assert words(after, "1") == "1. The sides stop firing."
    assert words(after, "1-2") == "They stay where they are."


def test_a_mark_at_the_cut_becomes_the_number():
    text = "1. One thing. (b) Another thing."
    document = document_of(text, segments(text).segments)
    first = placed(document)[0].segment
    joined = document
    while len(joined.segments) > 1:
        joined = shapes.merge(joined, placed(joined)[-1].segment.id)
    after = shapes.split(joined, first.id, text.index("(b)"))
    assert placed(after)[-1].segment.path.endswith("b")


def test_a_cut_goes_through_the_deepest_clause_and_tears_no_child(document):
    at = TEXT.index("the road")
    after = shapes.split(document, ident(document, "2"), at)
    assert words(after, "2.b") == "(b) open"
    assert words(after, "2.b-2") == "the road;"


@pytest.mark.parametrize("at", [0, TEXT.index("1. The"), TEXT.index("1. The") + 10_000])
def test_a_cut_that_leaves_nothing_is_refused(document, at):
    with pytest.raises(EditRefused):
        shapes.split(document, ident(document, "1"), at)


def test_a_clause_is_merged_with_the_one_before_and_its_children_go_along(document):
    after = shapes.merge(document, ident(document, "2"))
    assert words(after, "1").startswith("1. The sides stop")
    assert words(after, "1").endswith("report on it.")
    assert (1, "2.a") in outline(after)


def test_a_first_child_is_merged_into_what_is_around_it(document):
    after = shapes.merge(document, ident(document, "2.a"))
    assert "2.a" not in [path for _depth, path in outline(after)]
    assert own_words(after, after.segments[ident(after, "2")]).startswith("2. The sides shall:")


def test_down_and_up_again_is_where_it_was(document):
    down = shapes.demote(document, ident(document, "3"))
    assert outline(down)[-1] == (1, "2.3")
    up = shapes.promote(down, ident(down, "2.3"))
    assert outline(up)[-1] == (0, "3")
    assert words(up, "2") == words(document, "2")


def test_what_follows_goes_below_what_is_promoted(document):
    after = shapes.promote(document, ident(document, "2.a"))
    assert outline(after)[-4:] == [(0, "2"), (0, "a"), (1, "a.b"), (0, "3")] or outline(after)[
        -4:
    ] == [
        (0, "2"),
        (0, "a"),
        (1, "2.b"),
        (0, "3"),
    ]
    assert words(after, "a").endswith("report on it.")


@pytest.mark.parametrize(
    ("act", "path"),
    [(shapes.promote, "1"), (shapes.demote, "2.a")],
    ids=["up from the top", "down without one before"],
)
def test_what_has_nowhere_to_go_is_refused(document, act, path):
    with pytest.raises(EditRefused):
        act(document, ident(document, path))


def test_a_clause_is_put_under_another_where_the_words_allow_it(document):
    three, two = ident(document, "3"), ident(document, "2")
    assert shapes.move(document, three, two).segments[three].parent == two
    with pytest.raises(EditRefused):
        shapes.move(document, ident(document, "1"), three)


def test_a_number_takes_those_below_along(document):
    after = shapes.renumber(document, ident(document, "2"), "II")
    assert [path for _d, path in outline(after)][-4:] == ["II", "II.a", "II.b", "3"]


@pytest.mark.parametrize("path", ["", " ", "a/b", "1", "x" * 81, "a\nb"])
def test_a_number_that_is_none_or_taken_is_refused(document, path):
    with pytest.raises(EditRefused):
        shapes.renumber(document, ident(document, "2"), path)


def test_a_span_takes_words_from_its_neighbour(document):
    two, start = ident(document, "2"), TEXT.index("They stay")
    after = shapes.set_span(document, two, start, document.segments[two].end)
    assert words(after, "1") == "1. The sides stop firing."
    assert words(after, "2").startswith("They stay")


@pytest.mark.parametrize(
    ("first", "last"),
    [("They stay", "hand over"), ("1. The", "2. The"), ("Pact", "Pact")],
    ids=["cuts a child", "swallows a neighbour", "has no words"],
)
def test_a_span_that_tears_something_is_refused(document, first, last):
    with pytest.raises(EditRefused):
        shapes.set_span(document, ident(document, "2"), TEXT.index(first), TEXT.index(last))


def test_a_clause_is_made_of_marked_words(document):
    start = TEXT.index("They stay")
    after = shapes.make(document, start, start + len("They stay where they are."))
    made = after.segments[f"s{after.counter}"]
    assert made.parent == ident(after, "1")
    assert after.text[made.start : made.end] == "They stay where they are."


def test_marked_words_that_cut_a_clause_are_refused(document):
    with pytest.raises(EditRefused):
        shapes.make(document, TEXT.index("hand over"), TEXT.index("the road"))


def test_places_to_cut_at_begin_lines_sentences_and_marks(document):
    found = cut_places(document, ident(document, "1"))
    assert [place.words for place in found] == ["They stay where they are."]


def test_one_long_sentence_is_cut_behind_its_commas():
    text = "1. The sides stop firing, open the road, and report."
    document = document_of(text, segments(text).segments)
    found = cut_places(document, ident(document, "1"))
    assert [place.words for place in found] == ["open the road, and report.", "and report."]


def test_ids_of_a_text_read_anew_are_new(document):
    again = counted_from(document, 100)
    assert not set(again.segments) & set(document.segments)
    assert outline(again) == outline(document)


def test_far_words_are_left_out_and_ids_stay():
    text = "\n\n".join(f"{n}. " + "The sides keep off the road. " * 60 for n in range(1, 60))
    document = document_of(text, segments(text).segments)
    near = around(document, [ident(document, "40")])
    assert len(near.text) < 20_000
    one = near.segments[ident(document, "40")]
    assert near.text[one.start : one.end] == words(document, "40")


def test_a_correction_moves_what_stands_behind_it(document):
    start = TEXT.index("stop firing")
    operation = {"do": "correct", "start": start, "old": "stop firing", "new": "cease fire"}
    after = operations.perform(document, operation, propose=nothing)
    assert words(after, "1").startswith("1. The sides cease fire.")
    assert words(after, "2.b") == words(document, "2.b")


def test_an_edge_is_not_corrected_away(document):
    start = TEXT.index("are.\n\n2.")
    with pytest.raises(EditRefused):
        operations.perform(
            document,
            {"do": "correct", "start": start, "old": "are.\n\n2.", "new": "x"},
            propose=nothing,
        )


def test_an_operation_nobody_knows_is_refused(document):
    with pytest.raises(EditRefused, match="none of"):
        operations.perform(document, {"do": "burn"}, propose=nothing)


# What holds after any operations.

STRUCTURAL = ["split", "merge", "promote", "demote", "make", "span", "move", "kind", "renumber"]
STEPS = st.lists(
    st.tuples(
        st.sampled_from(STRUCTURAL),
        st.integers(0, 30),
        st.integers(0, len(TEXT)),
        st.integers(0, len(TEXT)),
    ),
    max_size=12,
)


def performed(document, steps):
    """Perform what is allowed of some steps; yield each draft with the one before it."""
    for do, which, first, second in steps:
        order = [one.segment.id for one in placed(document)]
        operation = {
            "do": do,
            "segment": order[which % len(order)],
            "at": first,
            "start": min(first, second),
            "end": max(first, second),
            "to": order[second % len(order)],
            "kind": list(SegmentKind)[which % len(SegmentKind)].value,
            "path": f"{which}.{first}",
        }
        try:
            after = operations.perform(document, operation, propose=nothing)
        except EditRefused:
            continue
        yield document, after
        document = after


@given(STEPS)
def test_no_word_is_lost_and_spans_nest_whatever_is_done(steps):
    start = document_of(TEXT, segments(TEXT).segments)
    for _before, after in performed(start, steps):
        found = runs(after)
        assert "".join(TEXT[run.start : run.end] for run in found) == TEXT
        paths = [one.path for one in after.segments.values()]
        assert len(paths) == len(set(paths))
        for one in after.segments.values():
            assert TEXT[one.start : one.end].strip()
            if one.parent is not None:
                parent = after.segments[one.parent]
                assert parent.start <= one.start < one.end <= parent.end
            beside = [o for o in after.segments.values() if o.parent == one.parent and o is not one]
            assert all(o.end <= one.start or one.end <= o.start for o in beside)


@given(STEPS)
def test_every_step_can_be_taken_back_and_is_the_same_as_json(steps):
    start = document_of(TEXT, segments(TEXT).segments)
    for before, after in performed(start, steps):
        patch = patch_between(before, after)
        assert apply(before, patch).segments == after.segments
        assert apply(after, inverse(patch)).segments == before.segments
        assert from_json(TEXT, as_json(after)) == after
