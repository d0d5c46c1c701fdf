"""Pages keep the Content-Security-Policy, are translatable and know no direction."""

import re

import pytest

from tests.repo.project import ROOT, name, templates

INLINE = {
    "a script inside the page": re.compile(r"<script(?![^>]*\bsrc=)[^>]*>", re.I),
    "a style inside the page": re.compile(r"<style\b|\sstyle\s*=", re.I),
    "a handler inside the page": re.compile(r"\s(?:on[a-z]+|hx-on[:\w-]*)\s*=\s*[\"']", re.I),
    "code in an address": re.compile(r"javascript:", re.I),
}
LOADS_OUTSIDE = re.compile(
    r"<(?:script|img|link|iframe|source|video|audio|object|embed|form|use)\b[^>]*?"
    r"\b(?:src|href|srcset|action|data)\s*=\s*[\"']?\s*(?:https?:)?//",
    re.I,
)
SHEET_OUTSIDE = re.compile(r"(?:@import|url\()\s*[\"']?\s*(?:https?:)?//", re.I)
ONE_DIRECTION = re.compile(
    r"^\s*(?:(?:margin|padding|border)-(?:left|right)\b|(?:left|right)\s*:"
    r"|(?:float|clear|text-align)\s*:\s*(?:left|right)\b)",
    re.M,
)
COMMENTS = re.compile(r"\{% comment.*?endcomment %\}|<!--.*?-->|<!doctype[^>]*>", re.S | re.I)
TRANSLATED_BLOCKS = re.compile(r"\{% blocktrans.*?endblocktrans(?:late)? %\}", re.S)
SPOKEN_ATTRIBUTES = re.compile(r"\b(?:title|alt|placeholder|aria-label)\s*=\s*\"([^\"]*)\"")
# Abbreviations in capitals are the same in every language here.
WORD = re.compile(r"(?<![\w-])[A-Za-z]*[a-z][A-Za-z]+(?!\w)")
SHEETS = sorted((ROOT / "static").rglob("*.css"))
SCRIPTS = sorted((ROOT / "static").rglob("*.js"))


def test_there_are_pages_to_look_at():
    assert {"base.html", "403.html", "404.html", "500.html"} <= {p.name for p in templates()}
    assert SHEETS


@pytest.mark.parametrize("template", templates(), ids=name)
def test_page_holds_nothing_inline(template):
    text = template.read_text()
    assert [what for what, pattern in INLINE.items() if pattern.search(text)] == []


@pytest.mark.parametrize("template", templates(), ids=name)
def test_page_loads_nothing_from_outside(template):
    assert LOADS_OUTSIDE.findall(template.read_text()) == []


def untranslated(text: str) -> list[str]:
    """Return the words of a template that reach the page without passing gettext."""
    for pattern in (COMMENTS, TRANSLATED_BLOCKS, re.compile(r"\{[%{#].*?[%}#]\}", re.S)):
        text = pattern.sub(" ", text)
    words = [words for words in SPOKEN_ATTRIBUTES.findall(text) if WORD.search(words)]
    return words + WORD.findall(re.sub(r"<[^>]*>|&\w+;", " ", text, flags=re.S))


@pytest.mark.parametrize("template", templates(), ids=name)
def test_words_of_the_page_can_be_translated(template):
    assert untranslated(template.read_text()) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<p>Two words</p>", ["Two", "words"]),
        ('<a title="Read on">{% translate "on" %}</a>', ["Read on"]),
        ("{% blocktranslate %}Two words{% endblocktranslate %} <kbd>y</kbd> UTC", []),
        ("{# a note #}{% comment %}another{% endcomment %}&nbsp;{{ value }}", []),
    ],
)
def test_untranslated_words_are_recognised(text, words):
    assert untranslated(text) == words


@pytest.mark.parametrize("file", SHEETS + SCRIPTS, ids=name)
def test_sheet_or_script_names_no_outside_address(file):
    text = file.read_text()
    assert SHEET_OUTSIDE.findall(text) == []
    assert re.findall(r"[\"'`](?:https?:)?//\w[^\"'`]*", text) == []


@pytest.mark.parametrize("sheet", SHEETS, ids=name)
def test_sheet_knows_no_left_or_right(sheet):
    assert ONE_DIRECTION.findall(sheet.read_text()) == []


@pytest.mark.parametrize(
    ("what", "text"),
    [
        ("a script inside the page", "<script>go()</script>"),
        ("a style inside the page", '<p style="color: red">'),
        ("a style inside the page", "<style>"),
        ("a handler inside the page", '<a onclick="go()">'),
        ("a handler inside the page", "<a hx-on:click='go()'>"),
        ("code in an address", '<a href="javascript:go()">'),
    ],
)
def test_inline_code_is_recognised(what, text):
    assert INLINE[what].search(text)


@pytest.mark.parametrize(
    "text", ['<script src="https://a.example/x.js">', '<link rel=stylesheet href="//a.example">']
)
def test_outside_addresses_are_recognised(text):
    assert LOADS_OUTSIDE.search(text)


@pytest.mark.parametrize("text", ["  margin-left: 1em", "  left: 0", "float: right"])
def test_directions_are_recognised(text):
    assert ONE_DIRECTION.search(text)
