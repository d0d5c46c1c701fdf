"""Drawings as SVG: words escaped, no styles inside, looks in the page's sheet and in the file alike."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from agreements.drawing.marks import (
    Drawing,
    Pattern,
    circle,
    diamond,
    line,
    path,
    rect,
    triangle,
    words,
)
from agreements.drawing.picture import DOTS_PER_UNIT, png_of
from agreements.drawing.styles import STYLES, TOKENS, attributes_of
from agreements.drawing.svg import inline_svg, svg_file

ROOT = Path(__file__).resolve().parents[3]
APP = (ROOT / "static/css/app.css").read_text()
LOOKING = (ROOT / "static/css/looking.css").read_text()
# A page has its own ground.
ON_PAGES = [kind for kind in STYLES if kind != "ground"]


def draw(*marks, title="Title"):
    return Drawing("one", 200, 100, title, "Summary", list(marks))


SAMPLE = draw(
    rect("tone-unknown", 1, 2, 30, 4, pattern=Pattern.HATCH, title="<b>&\"'"),
    line("now", 0, 0, 10, 10),
    circle("denial", 5, 5, 3),
    triangle("claim", 9, 9, 10),
    diamond("established", 9, 9, 10),
    path("area-line", "M0 0L5 5"),
    words("label", 4, 4, "Ստեփանակերտ & <script>", anchor="end"),
)


@pytest.mark.parametrize("make", [inline_svg, svg_file])
def test_words_are_escaped_and_the_result_is_well_formed(make):
    text = make(SAMPLE)
    assert "<script>" not in text
    assert "<b>" not in text
    root = ElementTree.fromstring(text.partition("?>\n")[2] or text)
    assert any("Ստեփանակերտ & <script>" in (node.text or "") for node in root.iter())


@pytest.mark.parametrize("make", [inline_svg, svg_file])
def test_nothing_carries_a_style_of_its_own(make):
    assert not re.search(r"<style|\sstyle=|\son\w+=", make(SAMPLE))


def test_drawing_says_its_title_and_summary():
    text = inline_svg(SAMPLE)
    assert 'aria-labelledby="one-title one-summary"' in text
    assert '<title id="one-title">Title</title><desc id="one-summary">Summary</desc>' in text


def test_page_draws_by_classes_and_a_file_by_attributes():
    assert 'class="now"' in inline_svg(SAMPLE)
    assert "stroke=" not in inline_svg(draw(line("now", 0, 0, 1, 1)))
    alone = svg_file(draw(line("now", 0, 0, 1, 1)))
    assert "class=" not in alone
    assert f'stroke="{TOKENS["--focus"]}"' in alone
    assert "--" not in alone


def test_pattern_is_defined_once_and_named_by_its_drawing():
    twice = draw(*[rect("tone-late", 0, y, 9, 9, pattern=Pattern.DOTS) for y in (0, 20)])
    text = inline_svg(twice)
    assert text.count('<pattern id="one-dots-late"') == 1
    assert text.count('fill="url(#one-dots-late)"') == 2
    assert 'class="tone-late patterned"' in text


def test_mark_too_narrow_to_see_is_a_unit_wide():
    assert rect("tone-due", 5, 5, 0.01, 4).shape["width"] == 1


def test_kind_without_a_look_is_an_error():
    with pytest.raises(KeyError):
        attributes_of("no-such-kind")


@pytest.mark.parametrize("token", TOKENS)
def test_colours_of_files_are_those_of_the_light_page(token):
    light = APP.partition("@media (prefers-color-scheme: dark)")[0]
    assert re.search(rf"{token}: {TOKENS[token]};", light)


@pytest.mark.parametrize("kind", ON_PAGES)
def test_page_has_a_look_for_every_kind(kind):
    assert re.search(rf"\.{kind}(?![\w-])", LOOKING)


@pytest.mark.parametrize("kind", ON_PAGES)
def test_page_and_file_draw_a_kind_in_the_same_tokens(kind):
    rules = re.findall(rf"[^}}]*\.{kind}(?![\w-])[^{{]*\{{([^}}]*)\}}", LOOKING)
    used = set(re.findall(r"var\((--[\w-]+)\)", " ".join(rules)))
    assert {value for value in STYLES[kind].values() if value.startswith("--")} == used


def test_picture_is_a_png_of_twice_the_size():
    png = png_of(SAMPLE)
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = (int.from_bytes(png[start : start + 4], "big") for start in (16, 20))
    assert (width, height) == (200 * DOTS_PER_UNIT, 100 * DOTS_PER_UNIT)
