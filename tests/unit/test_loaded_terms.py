"""No page, label or message of ours says a loaded word in its own voice."""

import ast
import re
import tomllib

import pytest

from agreements.models.labels import LABELS
from agreements.text.loaded_terms import LOADED_TERMS, find_loaded
from tests.repo.project import ROOT, modules, name, templates

# What recognises the words of sources holds them, and the codes of other data sets are theirs.
_NOT_OUR_VOICE = ("agreements/linking/", "agreements/text/", "agreements/types/crosswalks.py")
_TRANSLATED = re.compile(r"""\{%\s*translate\s+(?:"([^"]*)"|'([^']*)').*?%\}""", re.S)
_FILTERED = re.compile(r"""(?:default|yesno)(?:_if_none)?:(?:"([^"]*)"|'([^']*)')""")
_SPOKEN = re.compile(
    r"""\b(?:title|alt|placeholder|content|aria-\w+|data-\w+)\s*=\s*"((?:[^"{]|\{%.*?%\}|\{\{.*?\}\})*)\"""",
    re.S,
)
_COMMENTS = re.compile(r"\{#.*?#\}|\{% comment.*?endcomment %\}|<!--.*?-->", re.S)
_QUOTED = re.compile(r"<(q|blockquote)\b.*?</\1>", re.S)
_CODE = re.compile(r"\{[%{].*?[%}]\}|<[^>]*>", re.S)
_OURS_IN_DATA = {"summary", "reasons", "reason", "note", "title", "short_title", "mechanism"}


def voice_of(template: str) -> str:
    """Return what a template says by itself: quotations, code and addresses are left out."""
    text = _QUOTED.sub(" ", _COMMENTS.sub(" ", template))
    text = _TRANSLATED.sub(lambda found: f" {found[1] or found[2]} ", text)
    spoken = _SPOKEN.findall(text) + [a or b for a, b in _FILTERED.findall(text)]
    return "\n".join([_CODE.sub(" ", text), *spoken])


def strings_of(source: str) -> list[str]:
    """Return the strings of a module, documentation left out."""
    tree = ast.parse(source)
    documents = {
        node.body[0].value
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in documents
    ]


def loaded_in(text: str) -> list[str]:
    """Return the loaded words of a text, as they stand there."""
    return [text[found.start : found.end] for found in find_loaded(text)]


OUR_MODULES = [path for path in modules() if not name(path).startswith(_NOT_OUR_VOICE)]
DATA = sorted((ROOT / "agreements" / "demonstration").rglob("*.toml"))


def test_list_is_long_enough_in_each_language():
    counts = dict.fromkeys(("en", "ru", "hy", "az", "fr", "ar"), 0)
    for term in LOADED_TERMS:
        counts[term.language] += 1
    assert counts["en"] >= 60
    assert min(counts.values()) >= 15


def test_each_term_says_why_and_what_instead():
    assert [term.words for term in LOADED_TERMS if not (term.why and term.instead)] == []


def test_no_term_stands_twice():
    listed = [(term.language, term.words) for term in LOADED_TERMS]
    assert len(listed) == len(set(listed))


@pytest.mark.parametrize("term", LOADED_TERMS, ids=lambda term: f"{term.language}-{term.words}")
def test_each_form_finds_its_term(term):
    for form in term.forms:
        sentence = f"({form.replace('*', '')})"
        assert term in [found.term for found in find_loaded(sentence)], sentence


def test_what_we_say_of_the_terms_is_not_loaded_itself():
    said = [(term.words, f"{term.why}; {term.instead}") for term in LOADED_TERMS]
    assert [(words, loaded_in(text)) for words, text in said if loaded_in(text)] == []


@pytest.mark.parametrize("template", templates(), ids=name)
def test_template_says_no_loaded_word(template):
    assert loaded_in(voice_of(template.read_text())) == []


def test_labels_say_no_loaded_word():
    words = [str(text) for labels in LABELS.values() for text in labels.values()]
    assert len(words) > 100
    assert [(text, loaded_in(text)) for text in words if loaded_in(text)] == []


@pytest.mark.parametrize("module", OUR_MODULES, ids=name)
def test_strings_of_the_program_say_no_loaded_word(module):
    strings = strings_of(module.read_text())
    assert [(text, loaded_in(text)) for text in strings if loaded_in(text)] == []


@pytest.mark.parametrize("script", sorted((ROOT / "static").rglob("*.js")), ids=name)
def test_scripts_say_no_loaded_word(script):
    strings = re.findall(r""""[^"\n]*"|'[^'\n]*'|`[^`]*`""", script.read_text())
    assert [text for text in strings if loaded_in(text.strip("\"'`"))] == []


def ours_in(data: object, key: str = "") -> list[str]:
    """Return the texts of demonstration data that we wrote: summaries, reasons, notes."""
    if isinstance(data, dict):
        return [text for k, value in data.items() for text in ours_in(value, k)]
    if isinstance(data, list):
        return [text for value in data for text in ours_in(value, key)]
    return [data] if key in _OURS_IN_DATA and isinstance(data, str) else []


@pytest.mark.parametrize(
    "file", [path for path in DATA if path.parent.name != "articles"], ids=name
)
def test_what_we_wrote_in_the_demonstration_is_not_loaded(file):
    texts = ours_in(tomllib.loads(file.read_text()))
    assert [(text, loaded_in(text)) for text in texts if loaded_in(text)] == []


@pytest.mark.parametrize(
    "planted",
    [
        "<p>{% translate 'The liberated villages' %}</p>",
        '{% blocktranslate %}{{ n }} violations{% endblocktranslate %}<p class="q">',
        '<input placeholder="enemy positions">',
        "<button title=\"{% translate 'Martyrs' %}\">",
        "<p>Террористы</p>",
        "<p>{{ name|default:'the regime' }}</p>",
    ],
)
def test_a_template_with_a_loaded_word_is_found(planted):
    assert loaded_in(voice_of(planted))


@pytest.mark.parametrize(
    "kept",
    [
        "<p>{% translate 'They say “liberated villages”' %}</p>",
        "<blockquote><p>The enemy fled.</p></blockquote>",
        "<q>violations</q>",
        "{# the regime #}{{ enemy }}<a href='/occupied/' class='occupied'>",
    ],
)
def test_quotations_and_code_are_left_alone(kept):
    assert loaded_in(voice_of(kept)) == []


def test_a_string_with_a_loaded_word_is_found_and_a_docstring_is_not():
    source = 'def f() -> str:\n    """Tell of occupied land."""\n    return _("Occupied land")\n'
    assert [text for text in strings_of(source) if loaded_in(text)] == ["Occupied land"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Liberated, re-occupied", ["Liberated", "re-occupied"]),
        ("the liberating “liberators” went", ["liberating"]),
        ("İŞĞALÇI qüvvələr", ["İŞĞALÇI"]),
        ("والإرهابيين", ["والإرهابيين"]),
        ("Հակառակորդի ուժերը", ["Հակառակորդի"]),
        ("nothing here lies outside", []),
        ("", []),
    ],
)
def test_words_are_found_in_any_form_outside_quotations(text, words):
    assert loaded_in(text) == words
