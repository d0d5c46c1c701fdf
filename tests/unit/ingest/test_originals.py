"""Uploaded texts of agreements: read where they can be, and said in words where not."""

import io
import subprocess

import docx
import pytest
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from agreements.ingest.originals import reader
from agreements.ingest.originals.reader import read_original

FONT = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}


def pdf(*pages, password=""):
    """Return a PDF with a line of text a page; an empty one is a picture for all one can read."""
    writer = PdfWriter()
    for words in pages:
        page = writer.add_blank_page(300, 300)
        stream = DecodedStreamObject()
        stream.set_data(f"BT /F1 12 Tf 20 200 Td ({words}) Tj ET".encode())
        page[NameObject("/Contents")] = writer._add_object(stream)
        font = DictionaryObject({NameObject(k): NameObject(v) for k, v in FONT.items()})
        fonts = DictionaryObject({NameObject("/F1"): writer._add_object(font)})
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    if password:
        writer.encrypt(password)
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


def word(*paragraphs):
    """Return a .docx with paragraphs, each a pair of words and style."""
    document = docx.Document()
    for words, style in paragraphs:
        document.add_paragraph(words, style=style)
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def test_plain_text_stays_as_it_is():
    found = read_original(b"1. One\r\n2. Two", "a.txt")
    assert (found.text, found.failure) == ("1. One\r\n2. Two", "")


def test_the_pages_of_a_pdf_are_read_with_where_they_begin():
    found = read_original(pdf("1. The sides stop firing.", "2. The sides open the road."), "a.pdf")
    assert found.failure == ""
    assert [found.text[start : start + 2] for start in found.pages] == ["1.", "2."]
    assert found.extractor.startswith("pypdf")


def test_numbers_that_word_only_shows_are_written_out():
    raw = word(
        ("Duties", "Heading 1"), ("Stop firing", "List Number"), ("Open the road", "List Number")
    )
    assert read_original(raw, "a.docx").text == "Duties\n\n1. Stop firing\n\n2. Open the road"


def test_the_main_part_of_a_page_is_read_with_the_numbers_of_its_lists():
    page = """<html><head><title>The accord</title></head><body><nav>Menu</nav><main><h1>Accord</h1>
      <ol start="3"><li>Stop <b>firing</b></li><li>Open<ul><li>the road</li></ul></li></ol></main></body>"""
    found = read_original(page.encode(), "a.html")
    assert found.text == "Accord\n\n3. Stop firing\n\n4. Open\n\n• the road"
    assert found.title == "The accord"


@pytest.mark.parametrize(
    ("raw", "name", "says"),
    [
        pytest.param(b"", "a.txt", "is empty", id="empty"),
        pytest.param(b" \n ", "a.pdf", "is empty", id="only spaces"),
        pytest.param(b"\x00\x01\x02" * 500, "a.txt", "no text", id="binary"),
        pytest.param(b"?! ... " * 20, "a.txt", "no words", id="no letters"),
        pytest.param(b"PK\x03\x04 broken" * 50, "a.docx", "damaged", id="broken Word"),
        pytest.param(b"\xd0\xcf\x11\xe0" + b"x" * 600, "a.doc", "old Word file", id="old Word"),
        pytest.param(b"%PDF-1.7 broken" * 50, "a.pdf", "damaged", id="broken PDF"),
        pytest.param(b"plain words", "a.pdf", "is no PDF", id="not a PDF"),
        pytest.param(pdf("", ""), "a.pdf", "pictures, probably scanned", id="scanned PDF"),
        pytest.param(pdf("1. Stop.", password="x"), "a.pdf", "A password protects", id="password"),
        pytest.param(b"a" * (reader.LARGEST_BYTES + 1), "a.txt", "at most 20 MB", id="too large"),
        pytest.param(
            b"<html><body></body></html>", "a.html", "no text on this page", id="no words"
        ),
    ],
)
def test_what_cannot_be_read_says_what_to_do(raw, name, says):
    found = read_original(raw, name)
    assert says in found.failure
    assert found.failure.rstrip().endswith(".")
    assert found.text == ""


def test_a_child_that_takes_too_long_is_ended(monkeypatch):
    monkeypatch.setattr(reader, "SECONDS", 0.01)
    assert "took longer" in read_original(pdf("1. Stop."), "a.pdf").failure


def test_a_child_that_breaks_is_said_to_have_broken(monkeypatch):
    broken = subprocess.CompletedProcess([], -9, b"", b"")
    monkeypatch.setattr(reader.subprocess, "run", lambda *args, **kwargs: broken)
    assert "more memory than is allowed" in read_original(pdf("1. Stop."), "a.pdf").failure
