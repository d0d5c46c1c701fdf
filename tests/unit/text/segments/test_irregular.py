"""What is odd about a text's numbers is told, with the line and what to do."""

from agreements.text.segments.cut import segments
from agreements.types.terms import SegmentKind

HEAD = "The sides agreed as follows:\n\n"


def _paths(text: str) -> list[str]:
    return [one.path for one in segments(text).segments if one.kind == SegmentKind.OPERATIVE]


def test_a_missing_number_is_reported():
    text = f"{HEAD}1. First thing.\n\n2. Second thing.\n\n4. Fourth thing.\n"
    found = segments(text)
    assert [(one.line, one.what) for one in found.irregularities] == [
        (7, "4. comes after 2: numbers are missing between them.")
    ]
    assert found.irregularities[0].remedy.startswith("Restore")
    assert text[found.irregularities[0].start :].startswith("4.")


def test_a_number_printed_twice_keeps_its_number_and_gets_a_path_of_its_own():
    text = f"{HEAD}1. First thing.\n\n2. Second thing.\n\n2. Third thing.\n\n3. Fourth thing.\n"
    assert _paths(text) == ["1", "2", "2 (2)", "3"]
    assert "2. is printed twice." in [one.what for one in segments(text).irregularities]


def test_lost_numbers_are_counted_and_reported():
    text = f"{HEAD}1. One thing.\n\n1. Another thing.\n\n1. The last thing.\n"
    assert _paths(text) == ["1", "2", "3"]
    assert [one.line for one in segments(text).irregularities] == [5, 7]


def test_an_excerpt_may_begin_in_the_middle():
    text = "4. Fourth thing to be done.\n\n5. Fifth thing to be done.\n"
    assert _paths(text) == ["4", "5"]
    assert segments(text).irregularities[0].what == "The count begins at 4."


def test_a_good_text_has_nothing_odd():
    assert segments(f"{HEAD}1. One thing.\n\n2. Another thing.\n").irregularities == ()


def test_noise_is_marked_and_not_dropped():
    text = f"{HEAD}1. One\n\n- 2 -\n\nthing.\n\n<!-- x -->\n\n2. Another thing.\n"
    noise = [text[one.start : one.end] for one in segments(text).segments if one.kind == "noise"]
    assert noise == ["- 2 -", "<!-- x -->"]
    first = next(one for one in segments(text).segments if one.path == "1")
    assert text[first.start : first.end] == "1. One\n\n- 2 -\n\nthing."


def test_running_heads_are_noise():
    body = "\n\n".join(
        f"TREATY OF SOMEWHERE\n\n{number}. {'The sides shall do this and that. ' * 12}"
        for number in range(1, 5)
    )
    noise = [one for one in segments(HEAD + body).segments if one.kind == "noise"]
    assert len(noise) == 4
