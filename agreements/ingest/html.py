"""
Web pages: main text and metadata by trafilatura, after a look at their shape.

Measured limits (docs/operations.md): the parser below is C code that no time limit can stop,
and it drops text nested deeper than 250 levels without a word. So size, depth and attributes are looked
at first, and a page beyond the limits is kept and said to be unreadable.
"""

import re
from datetime import date

from agreements.errors import ExtractionError
from agreements.ingest.plain import decode, without_nul
from agreements.text.languages import detect_language
from agreements.types.articles import Document
from agreements.types.fuzzy import FuzzyInstant
from agreements.types.terms import FetchedHow, PublishedBasis

DEEPEST = 250
MOST_ATTRIBUTES = 1_000
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)([^<>]*)>")
_VOID = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ]
)
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset=[\"']?([A-Za-z0-9_-]{2,40})", re.IGNORECASE)


def read_html(raw: bytes, *, name: str, fetched_how: FetchedHow, url: str = "") -> Document:
    """
    Return the article of a web page.

    :raises ExtractionError: if the page is too deep, too wide or holds no main text.
    """
    import trafilatura  # takes half a second, which commands that read no page need not pay

    page = _decode_page(raw)
    check_shape(page)
    found = trafilatura.bare_extraction(
        page, url=url or None, with_metadata=True, include_comments=False, deduplicate=False
    )
    text = without_nul(getattr(found, "text", None) or "").strip()
    if found is None or isinstance(found, dict) or not any(letter.isalnum() for letter in text):
        raise ExtractionError(
            "There is no main text on this page. Paste the article's text instead."
        )
    published, basis = _published(found.date)
    return Document(
        raw=raw,
        media_type="text/html",
        fetched_how=fetched_how,
        title=without_nul(found.title or name or "Untitled")[:500],
        text=text,
        extractor=f"trafilatura {trafilatura.__version__}",
        author=without_nul(found.author or "")[:300],
        language=detect_language(text),
        published=published,
        published_basis=basis,
        original_name=name,
        url=url,
        source_name=without_nul(found.sitename or "")[:200],
    )


def check_shape(page: str) -> None:
    """
    Look at a page's nesting and attributes, in one pass over its tags.

    :raises ExtractionError: if the parser could hang on it or lose text in it.
    """
    depth = 0
    for tag in _TAG.finditer(page):
        closing, tag_name, attributes = tag.groups()
        if closing:
            depth = max(0, depth - 1)
            continue
        if attributes.count("=") > MOST_ATTRIBUTES:
            raise ExtractionError(
                f"A tag has more than {MOST_ATTRIBUTES:,} attributes. Paste the article's text instead."
            )
        if tag_name.lower() not in _VOID and not attributes.endswith("/"):
            depth += 1
        if depth > DEEPEST:
            raise ExtractionError(
                f"The page is nested more than {DEEPEST} levels deep. Paste the article's text instead."
            )


def _decode_page(raw: bytes) -> str:
    """Decode by the page's own word where it keeps it, else as text."""
    declared = _CHARSET.search(raw[:4096])
    if declared:
        try:
            return raw.decode(declared[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            pass
    return decode(raw)


def _published(day: str | None) -> tuple[FuzzyInstant | None, PublishedBasis]:
    if not day:
        return None, PublishedBasis.UNKNOWN
    return FuzzyInstant.day(
        date.fromisoformat(day[:10]), zone="UTC", stated=day
    ), PublishedBasis.METADATA
