"""Files are taken for what their bytes say, and refused where their name says otherwise."""

import pytest

from agreements.errors import ExtractionError
from agreements.ingest.media import media_type_of

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
ZIP = b"PK\x03\x04" + bytes(30)


@pytest.mark.parametrize(
    ("raw", "name", "kind"),
    [
        (b"%PDF-1.7 rest", "statement.pdf", "application/pdf"),
        (PNG, "map.PNG", "image/png"),
        (b"\xff\xd8\xff\xe0rest", "photo.jpeg", "image/jpeg"),
        (b"RIFF1234WEBPrest", "photo.webp", "image/webp"),
        (bytes(4) + b"ftypisom", "clip.mp4", "video/mp4"),
        (
            ZIP,
            "list.docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ),
        ("Ցուցակ և անուններ\n".encode(), "list.txt", "text/plain"),
        (b"a,b\r\n1,2\r\n", "table.csv", "text/plain"),
    ],
)
def test_kind_follows_the_bytes(raw, name, kind):
    assert media_type_of(raw, name) == kind


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        pytest.param(b"", "empty.pdf", id="empty"),
        pytest.param(b"<!doctype html><script>", "statement.pdf", id="a page named pdf"),
        pytest.param(b"<html>", "page.html", id="a page"),
        pytest.param(b"  <svg onload='x'>", "picture.txt", id="a drawing named text"),
        pytest.param(b"MZ\x90\x00rest", "statement.pdf", id="a program named pdf"),
        pytest.param(b"MZ\x90\x00rest", "setup.exe", id="a program"),
        pytest.param(ZIP, "statement.pdf", id="an archive named pdf"),
        pytest.param(ZIP, "files.zip", id="an archive"),
        pytest.param(PNG, "photo.jpg", id="one picture named another"),
        pytest.param(b"%PDF-1.7", "statement.html", id="a pdf named a page"),
        pytest.param(b"a\x00b", "list.txt", id="text with a null"),
        pytest.param(b"\xff\xfe\x00a", "list.txt", id="no UTF-8"),
        pytest.param(b"words", "list", id="no ending"),
    ],
)
def test_what_it_does_not_say_it_is_is_refused(raw, name):
    with pytest.raises(ExtractionError):
        media_type_of(raw, name)
