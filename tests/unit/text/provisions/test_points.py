"""A point takes from the words that introduce it what it does not say itself."""

from dataclasses import replace

import pytest

from agreements.text.provisions.read import read_provisions
from agreements.types.segments import Segment
from agreements.types.terms import Deontic, SegmentKind


def _segments(text: str, *starts: tuple[str, str | None, str]) -> list[Segment]:
    """Return segments by path, parent and the words they begin with; a parent holds its points."""
    found = [(path, parent, text.index(words)) for path, parent, words in starts]
    ends = [start for _, _, start in found[1:]] + [len(text)]
    return [
        Segment(
            path,
            parent,
            start,
            len(text) if any(one[1] == path for one in found) else end,
            SegmentKind.OPERATIVE,
            marker=text[start:].split()[0],
        )
        for (path, parent, start), end in zip(found, ends, strict=True)
    ]


LISTED = """3. The Parties shall:
(a) withdraw their tanks within five days;
(b) not reopen the trenches;
(c) the Commission shall inspect the depots."""


def _listed():
    segments = _segments(
        LISTED, ("3", None, "3."), ("3.a", "3", "(a)"), ("3.b", "3", "(b)"), ("3.c", "3", "(c)")
    )
    return dict(
        zip(
            [segment.path for segment in segments],
            read_provisions(LISTED, segments, language="en"),
            strict=True,
        )
    )


def test_a_point_takes_obligors_and_force_from_its_introduction():
    said = _listed()
    assert said["3.a"].obligors == ("The Parties",)
    assert said["3.a"].modality is Deontic.OBLIGATION


def test_a_point_keeps_its_own_force_and_its_own_obligors():
    said = _listed()
    assert said["3.b"].modality is Deontic.PROHIBITION
    assert said["3.b"].obligors == ("The Parties",)
    assert said["3.c"].obligors == ("the Commission",)


def test_a_clause_does_not_say_what_its_points_say():
    said = _listed()
    assert said["3"].deadline is None
    assert said["3.a"].deadline is not None
    assert said["3.a"].deadline.iso_duration == "P5D"


@pytest.mark.parametrize(
    ("introduction", "force"),
    [
        ("The Parties shall not:", Deontic.PROHIBITION),
        ("Each Party may:", Deontic.PERMISSION),
        ("The Parties will endeavour to:", Deontic.BEST_EFFORTS),
        ("Both sides agree to the following steps:", Deontic.OBLIGATION),
        ("The Parties declare the following:", Deontic.OBLIGATION),
    ],
)
def test_an_introduction_gives_its_force(introduction, force):
    text = f"1. {introduction}\n(a) use the northern road."
    segments = _segments(text, ("1", None, "1."), ("1.a", "1", "(a)"))
    assert read_provisions(text, segments, language="en")[1].modality is force


def test_an_introduction_reaches_points_of_points():
    text = "1. The Government shall:\n(a) in the north:\n(i) reopen the schools;"
    segments = _segments(text, ("1", None, "1."), ("1.a", "1", "(a)"), ("1.a.i", "1.a", "(i)"))
    assert read_provisions(text, segments, language="en")[2].obligors == ("The Government",)


def test_a_full_sentence_above_introduces_nothing():
    text = "1. The Parties shall meet.\n(a) Schools reopen."
    segments = _segments(text, ("1", None, "1."), ("1.a", "1", "(a)"))
    assert read_provisions(text, segments, language="en")[1].obligors == ()


def test_words_before_the_points_of_a_statement_introduce_them():
    text = "The Contact Group and the envoys of both sides:\n- undertake to open the ferry."
    segments = [
        Segment("preamble", None, 0, text.index("\n"), SegmentKind.PREAMBLE),
        Segment("b1", None, text.index("-"), len(text), SegmentKind.OPERATIVE, marker="-"),
    ]
    said = read_provisions(text, segments, language="en")[1]
    assert said.obligors == ("The Contact Group", "the envoys of both sides")


def test_we_are_those_the_text_names():
    text = (
        "We, the President of Velia and the Prime Minister of Oran, having met, declare:\n"
        "1. We undertake to reopen the border."
    )
    segments = [
        Segment("preamble", None, 0, text.index("\n"), SegmentKind.PREAMBLE),
        Segment("1", None, text.index("1."), len(text), SegmentKind.OPERATIVE, marker="1."),
    ]
    said = read_provisions(text, segments, language="en")[1]
    assert said.obligors == ("the President of Velia", "the Prime Minister of Oran")


def test_items_of_the_text_itself_have_the_path_of_their_segment():
    text = (
        "Article 1 The Parties meet.\nArticle 2 The Parties act under Article 1.\n"
        "1. Talks open.\n2. The preceding paragraph holds. See paragraph 1."
    )
    segments = _segments(
        text,
        ("Article 1", None, "Article 1"),
        ("Article 2", None, "Article 2"),
        ("Article 2.1", "Article 2", "1. Talks"),
        ("Article 2.2", "Article 2", "2. The"),
    )
    segments = [
        Segment(one.path, one.parent_path, one.start, one.end, one.kind, marker=marker)
        for one, marker in zip(segments, ("Article 1", "Article 2", "1.", "2."), strict=True)
    ]
    said = read_provisions(text, segments, language="en")
    assert [one.to_item for one in said[1].references] == ["Article 1"]
    assert [(one.to_instrument, one.to_item) for one in said[3].references] == [
        ("self", "Article 2.1"),
        ("self", "Article 2.1"),
    ]


@pytest.mark.parametrize(
    ("kind", "modality"),
    [
        (SegmentKind.PREAMBLE, Deontic.DECLARATION),
        (SegmentKind.DEFINITION, Deontic.DECLARATION),
        (SegmentKind.HEADING, None),
        (SegmentKind.SIGNATURE, None),
        (SegmentKind.NOISE, None),
    ],
)
def test_what_is_no_clause_binds_nobody(kind, modality):
    text = "The Parties shall meet."
    (said,) = read_provisions(text, [Segment("x", None, 0, len(text), kind)], language="en")
    assert said.modality is modality


def test_a_path_that_is_its_own_parent_is_read_like_any_other():
    text = "1. The Parties shall: meet"
    (said,) = read_provisions(
        text, [Segment("1", "1", 0, len(text), SegmentKind.OPERATIVE)], language="en"
    )
    assert said.modality is Deontic.OBLIGATION


def test_initials_a_text_gives_to_an_instrument_are_references_later():
    text = (
        "1. The Parties apply the Agreement on the Lake Basin (ALB).\n"
        "2. The Commission acts under the ALB and the Red Shore Committee (RSC)."
    )
    segments = _segments(text, ("1", None, "1."), ("2", None, "2."))
    said = read_provisions(text, segments, language="en")
    assert [one.text for one in said[1].references] == ["ALB"]


def test_what_recitals_strive_for_is_not_how_the_clauses_bind():
    text = "Tərəflər səylər göstərərək razılaşdılar:\n1. Silahlar geri çəkilsin."
    first, second = _segments(text, ("preamble", None, "Tərəflər"), ("1", None, "1."))
    said = read_provisions(text, [replace(first, kind=SegmentKind.PREAMBLE), second], language="az")
    assert said[1].modality is Deontic.OBLIGATION


@pytest.mark.parametrize(
    ("clause", "named"),
    [
        ("The Cease-fire Agreement takes effect at dawn.", []),
        (
            "The Parties apply Article 2 of the Cease-fire Agreement.",
            [("Article 2 of the Cease-fire Agreement", "self")],
        ),
        ("The Parties apply the Quenby Agreement.", [("Quenby Agreement", "Quenby Agreement")]),
    ],
)
def test_a_text_named_by_its_own_title_is_no_other_instrument(clause, named):
    text = f"CEASE-FIRE AGREEMENT\n1. {clause}"
    title, one = _segments(text, ("title", None, "CEASE"), ("1", None, "1."))
    said = read_provisions(text, [replace(title, kind=SegmentKind.HEADING), one], language="en")
    assert [(found.text, found.to_instrument) for found in said[1].references] == named
