"""Documents as PDF: every script is drawn, the three voices are kept, nothing is read as code."""

import io
import re
from datetime import UTC, datetime

import pypdf
import pytest
from pypdf.generic import ContentStream

from agreements.documents import pdf
from agreements.types.documents import (
    Cell,
    Column,
    Document,
    Items,
    Paragraph,
    Run,
    Section,
    Table,
    Voice,
    runs_of,
)

WRITTEN = datetime(2020, 10, 18, 15, 30, tzinfo=UTC)
SIGN = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">'
    '<circle cx="8" cy="8" r="6" stroke="currentColor" fill="none"/></svg>'
)
SCRIPTS = {
    "hy": ("Հայաստանի նախարարությունը", "Armenian"),
    "ar": ("أعلنت الوزارة", "Arabic"),
    "he": ("משרד ההגנה", "Hebrew"),
    "ru": ("Министерство обороны", "NotoSans-Regular"),
    "az": ("Azərbaycan bildirdi: əğışçöü", "NotoSans-Regular"),
    "el": ("Ελλάδα", "NotoSans-Regular"),
}


def document(*lines, **options):
    section = Section("s", "Heading", tuple(Paragraph(line) for line in lines))
    return Document("Situation report", "Report 1", (), (), (section,), "At the foot", **options)


def written(made, **options):
    """Return the PDF of a document, and its text without line ends."""
    body = pdf.write_pdf(made, base="https://tracker.example/", written=WRITTEN, **options)
    reader = pypdf.PdfReader(io.BytesIO(body))
    return reader, " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def fonts_of(reader):
    """Return the names of the fonts in a PDF, without the mark of their subset."""
    return {
        str(font.get_object()["/BaseFont"]).partition("+")[2]
        for page in reader.pages
        for font in page["/Resources"]["/Font"].values()
    }


def keeps_to_its_standards(reader):
    return b"pdfaid" in reader.trailer["/Root"]["/Metadata"].get_object().get_data()


@pytest.mark.parametrize("voice", [Voice.OURS, Voice.SOURCE])
@pytest.mark.parametrize("language", SCRIPTS)
def test_script_is_drawn_by_a_font_that_holds_it(language, voice):
    words, font = SCRIPTS[language]
    reader, _ = written(document((Run(words, voice=voice, language=language),)))
    assert keeps_to_its_standards(reader), "a character was in no font"
    if voice is Voice.OURS or language in ("hy", "ar"):
        assert any(font in name for name in fonts_of(reader))


def test_words_are_in_the_pdf_as_text():
    words = [words for words, _ in SCRIPTS.values() if not re.search("[؀-ۿ֐-׿]", words)]
    _, text = written(document(tuple(Run(f"{part} ") for part in words)))
    assert [part for part in words if part not in text] == []


def drawn_letters(reader, font):
    """Return the letters of one font in the order in which they are drawn, from the left."""
    fonts = reader.pages[0]["/Resources"]["/Font"]
    names = {name for name, it in fonts.items() if font in str(it.get_object()["/BaseFont"])}
    letters, current = [], None
    maps = {name: unicode_of(fonts[name].get_object()) for name in names}
    for operands, operator in ContentStream(reader.pages[0]["/Contents"], reader).operations:
        if operator == b"Tf":
            current = operands[0]
        elif operator in (b"Tj", b"TJ") and current in names:
            parts = operands[0] if operator == b"TJ" else operands
            raw = b"".join(part.original_bytes for part in parts if hasattr(part, "original_bytes"))
            pairs = [raw[n : n + 2].hex() for n in range(0, len(raw), 2)]
            letters += [maps[current][pair] for pair in pairs]
    return "".join(letters)


def unicode_of(font):
    """Return the letters of a font's glyphs, by the hexadecimal number of the glyph."""
    table = font["/ToUnicode"].get_object().get_data().decode()
    found = re.findall(r"<([0-9a-f]{4})> <([0-9a-f]+)>$", table, re.M | re.I)
    return {glyph.lower(): bytes.fromhex(text).decode("utf-16-be") for glyph, text in found}


@pytest.mark.parametrize("language", ["he", "ar"])
def test_right_to_left_words_run_from_right_to_left(language):
    words = {"he": "אבגד", "ar": "دوار"}[language]
    reader, _ = written(document((Run(words, language=language),)))
    drawn = drawn_letters(reader, {"he": "Hebrew", "ar": "Arabic"}[language])
    assert drawn == words[::-1]


def test_character_of_no_font_is_said_and_does_not_stop_the_report():
    reader, text = written(document((Run("停火"),)), missing_note="Some characters are missing.")
    assert not keeps_to_its_standards(reader)
    assert "Some characters are missing." in text


def test_report_without_such_a_character_has_no_note():
    _, text = written(document((Run("truce"),)), missing_note="Some characters are missing.")
    assert "missing" not in text


@pytest.mark.parametrize("words", ["#panic()", "*bold* _it_", "$x$", "[a](b) <l> @r", "\\u{41}"])
def test_words_are_never_read_as_code(words):
    _, text = written(document((Run(words),)))
    assert words in text


def test_characters_nobody_sees_do_not_stop_a_report():
    reader, text = written(document((Run("a\x00b\u200bc\ufeffd"),)))
    assert keeps_to_its_standards(reader)
    assert "abcd" in text


@pytest.mark.parametrize("language", ["", "en", "hy-AM", "zh-Hans", "x", "not a code", "DE"])
def test_strange_language_codes_do_not_stop_a_report(language):
    assert written(document((Run("words", language=language),)))[1].count("words") == 1


def test_table_has_heads_tones_signs_and_links():
    cell = Cell(((Run("unknown", mark="unknown", tone="unknown", link="/x/"),),), tone="unknown")
    odd = Cell(((Run("out", mark="no such sign", tone="no such tone"),),), tone="no such tone")
    columns = (Column("Clause", 2), Column("State"), Column("Figure", figures=True))
    table = Table("Caption", columns, ((cell, odd, Cell(((Run("3"),),), figures=True)),))
    section = Section("s", "Heading", (table, Items(((Run("an item"),),))))
    made = Document("T", "N", (), ((Run("clock"),),), (section,), "foot", rtl=False)
    reader, text = written(made, signs={"unknown": SIGN})
    for words in ("Caption", "Clause", "unknown", "3", "an item", "clock", "foot", "1 / 1"):
        assert words in text
    annotation = reader.pages[0]["/Annots"][0].get_object()
    assert annotation["/A"]["/URI"] == "https://tracker.example/x/"
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]


def test_moment_of_writing_may_have_parts_of_a_second():
    moment = WRITTEN.replace(microsecond=5)
    assert pdf.write_pdf(document((Run("words"),)), base="", written=moment)


def test_same_document_gives_the_same_bytes():
    made = document((Run("words"),))
    first, second = (pdf.write_pdf(made, base="https://a.example", written=WRITTEN) for _ in "ab")
    assert first == second


def test_fonts_of_the_machine_are_not_used():
    named = set(pdf._fonts().families())
    assert {"Noto Sans", "Noto Sans Armenian", "Noto Sans Arabic", "Noto Sans Hebrew"} <= named
    assert "DejaVu Sans" not in named


def test_machine_without_the_writer_says_what_to_do(monkeypatch):
    monkeypatch.setattr(pdf, "find_spec", lambda name: None)
    assert not pdf.available()
    with pytest.raises(pdf.PdfMissing, match="Print the page"):
        pdf.write_pdf(document((Run("words"),)), base="", written=WRITTEN)


def test_runs_are_given_in_reading_order():
    cell = Cell(((Run("4"),),))
    blocks = (Paragraph((Run("2"),)), Items(((Run("3"),),)), Table("", (Column(""),), ((cell,),)))
    made = Document("", "", (Run("0"),), ((Run("1"),),), (Section("", "", blocks),), "")
    assert [run.words for run in runs_of(made)] == ["0", "1", "2", "3", "4"]
