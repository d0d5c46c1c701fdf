"""What comes in as bytes comes out as a document, or says why not."""

import json
from datetime import date

import pytest

from agreements.errors import ExtractionError
from agreements.ingest.documents import LARGEST_BYTES, read_bytes, read_paths
from agreements.ingest.html import DEEPEST, check_shape
from agreements.ingest.plain import decode, plain_title, published_in
from agreements.types.terms import FetchedHow, PublishedBasis

PAGE = """<html><head><title>Shelling near the river</title>
<meta property="article:published_time" content="2020-10-19T08:00:00Z"></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Shelling near the river</h1>
<p>Shells fell on two villages by the river before dawn, residents told this paper on Monday.</p>
<p>Nobody was hurt, the village elder said, but several roofs were torn and the school stays shut.</p>
<p>Both ministries denied that their units had fired, and each named the other side instead.</p>
</article><footer>All rights reserved</footer></body></html>"""


def _read(raw, media_type="text/plain", **options):
    return read_bytes(
        raw, name="a.txt", media_type=media_type, fetched_how=FetchedHow.FILE, **options
    )


def test_a_text_keeps_every_character_and_its_raw_bytes():
    raw = "Title\r\n\r\nDeux  villages touchés.\n".encode()
    document = _read(raw)
    assert (document.raw, document.text, document.failure) == (raw, raw.decode(), "")


def test_a_title_given_by_a_person_wins():
    assert _read(b"Found title\n\nWords.", title="Given").title == "Given"


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        pytest.param(b"", "empty", id="nothing"),
        pytest.param(b" \n\t ", "empty", id="only-space"),
        pytest.param("…—!".encode(), "no words", id="no-words"),
        pytest.param(b"\x89PNG\r\n\x1a\n\x00\x00", "no text", id="a-picture"),
        pytest.param(b"a" * (LARGEST_BYTES + 1), "at most", id="too-large"),
    ],
)
def test_what_cannot_be_read_is_kept_and_says_why(raw, says):
    document = _read(raw)
    assert document.raw == raw
    assert document.text == ""
    assert says in document.failure


def test_a_page_gives_its_main_text_and_not_its_frame():
    document = _read(PAGE.encode(), "text/html")
    assert "Shells fell on two villages" in document.text
    assert "All rights reserved" not in document.text
    assert document.title == "Shelling near the river"
    assert document.published_basis == PublishedBasis.METADATA
    assert document.published.local(document.published.earliest).date() == date(2020, 10, 19)


def test_a_page_without_a_date_has_none():
    page = PAGE.replace(
        '<meta property="article:published_time" content="2020-10-19T08:00:00Z">', ""
    )
    document = _read(page.encode(), "text/html")
    assert (document.published, document.published_basis) == (None, PublishedBasis.UNKNOWN)


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "utf-16"])
def test_a_page_is_read_in_the_encoding_it_declares(encoding):
    page = PAGE.replace("<head>", f'<head><meta charset="{encoding}">').replace(
        "Nobody was hurt", "Никто не пострадал"
    )
    assert "Никто не пострадал" in _read(page.encode(encoding), "text/html").text


@pytest.mark.parametrize(
    ("page", "says"),
    [
        pytest.param("<div>" * 260 + "text" + "</div>" * 260, "nested", id="the-parser-drops-it"),
        pytest.param("<div>" * 100_000, "nested", id="the-parser-hangs"),
        pytest.param(
            "<p " + " ".join(f"a{n}=1" for n in range(40_000)) + ">x", "attributes", id="attributes"
        ),
    ],
)
def test_a_page_the_parser_cannot_bear_is_refused_first(page, says):
    with pytest.raises(ExtractionError, match=says):
        check_shape(page)


def test_a_deep_page_within_the_limit_passes():
    check_shape("<div>" * DEEPEST + "text" + "</div>" * DEEPEST)


def test_nul_and_lone_surrogates_do_not_reach_the_text():
    line = json.dumps({"title": "T", "body": "Words\x00 and \ud800 more."}).encode()
    assert decode(line)
    assert "\x00" not in _read(b"Title\n\nWords after two kilobytes." + b" x" * 800 + b"\x00").text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("\n## **A heading**\n\nWords.", "A heading", id="markup-left-out"),
        pytest.param("***\nWords here", "Words here", id="rule-skipped"),
        pytest.param("…", "file.txt", id="no-words"),
    ],
)
def test_plain_title(text, expected):
    assert plain_title(text, otherwise="file.txt") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Title\nSample Wire, October 19, 2020\nWords.", date(2020, 10, 19), id="dateline"
        ),
        pytest.param("Title\nOn 19 October 2020 both armies met.\n", None, id="running-text"),
        pytest.param("Title\nOctober 2020\nWords.", None, id="a-month-is-no-day"),
        pytest.param("Title\n\nWords.", None, id="none"),
    ],
)
def test_published_in(text, expected):
    published, basis = published_in(text)
    day = published.local(published.earliest).date() if published else None
    assert day == expected
    assert basis == (PublishedBasis.STATED if expected else PublishedBasis.UNKNOWN)


def test_a_folder_is_read_in_order_and_a_bad_line_stops_nothing(tmp_path):
    (tmp_path / "b.txt").write_text("Second\n\nWords.")
    lines = [
        json.dumps({"title": "One", "published": "2020-10", "lang": "en", "body": "Words."}),
        "{no json",
        json.dumps({"title": "No body"}),
        json.dumps({"title": "Bad date", "published": "soon", "body": "Words."}),
    ]
    (tmp_path / "a.jsonl").write_text("\n".join(lines))
    (tmp_path / "c.xyz").write_text("?")
    items = list(read_paths([tmp_path, tmp_path / "missing.txt"]))
    assert [(item.item, bool(item.document)) for item in items] == [
        (0, True),
        (1, False),
        (2, False),
        (3, False),
        (None, True),
        (None, False),
        (None, False),
    ]
    assert all(item.reason for item in items if item.document is None)
    month = items[0].document.published
    assert (month.earliest.day, month.latest.day) == (1, 31)
