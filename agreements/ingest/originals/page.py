"""The text of a web page that holds an agreement: a line a block, list numbers written out."""

import re
from collections.abc import Iterator

from lxml import etree, html

from agreements.errors import ExtractionError
from agreements.ingest.plain import decode, without_nul
from agreements.text.normalise import word_set
from agreements.types.drafts import Original

_LEFT_OUT = word_set(
    "script style noscript template nav header footer aside form iframe svg button select"
)
_BLOCKS = word_set(
    "p div section article main h1 h2 h3 h4 h5 h6 li ul ol table tr blockquote pre dd dt dl "
    "figure figcaption address center hr"
)
_SPACE = re.compile(r"[ \t\r\n\f]+")
_CHARSET = re.compile(rb"charset=[\"']?([A-Za-z0-9_-]{2,40})", re.IGNORECASE)
_DEEPEST = 250


def read_page(raw: bytes) -> Original:
    """
    Return the text of a web page: its main part, else all but menus, headers and footers.

    :raises ExtractionError: if it holds no words, or is nested too deep.
    """
    try:
        root = html.document_fromstring(_decoded(raw))
    except (etree.ParserError, ValueError):
        raise ExtractionError("There is no text on this page. Paste the text instead.") from None
    mains = root.xpath("//main | //article | //*[@role='main']")
    main = mains[0] if len(mains) == 1 else root.find("body")
    if main is None:
        main = root
    lines = [line for line in _lines(main) if line.strip()]
    text = "\n\n".join(lines)
    if not any(sign.isalnum() for sign in text):
        raise ExtractionError("There is no text on this page. Paste the text instead.")
    title = root.findtext(".//title") or ""
    left = len(main.xpath(".//nav | .//header | .//footer | .//aside"))
    remarks = [f"Menus, headers and footers of the page were left out: {left}."] if left else []
    return Original(
        text, f"lxml {etree.__version__}", title=" ".join(title.split()), remarks=tuple(remarks)
    )


def _decoded(raw: bytes) -> str:
    """Decode by the page's own word where it keeps it; a declaration inside would be refused."""
    declared = _CHARSET.search(raw[:4096])
    page = ""
    if declared:
        try:
            page = raw.decode(declared[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            page = ""
    page = without_nul(page or decode(raw))
    return re.sub(r"^\s*<\?xml[^>]*\?>", "", page)


def _lines(root: html.HtmlElement) -> Iterator[str]:
    """Yield the lines of an element in order; nesting is walked without recursion."""
    line: list[str] = []
    counters: list[int | None] = []
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if event in ("comment", "pi"):
            line.append(element.tail or "")
            continue
        name = str(element.tag).lower()
        if event == "start":
            if _is_left_out(element):
                continue
            if name in _BLOCKS or name == "br":
                yield _line(line)
                line = []
            if name in ("ol", "ul"):
                counters.append(_first(element) if name == "ol" else None)
            if name == "li":
                line.append(_mark(counters, element))
            if name == "td" and line:
                line.append("\t")
            line.append(element.text or "")
        else:
            left_out = _is_left_out(element)
            if not left_out and name in ("ol", "ul") and counters:
                counters.pop()
            if not left_out and name in _BLOCKS:
                yield _line(line)
                line = []
            if element is not root and not _inside_left_out(element):
                line.append(element.tail or "")
    yield _line(line)


def _is_left_out(element: html.HtmlElement) -> bool:
    return str(element.tag).lower() in _LEFT_OUT or _inside_left_out(element)


def _inside_left_out(element: html.HtmlElement) -> bool:
    for depth, above in enumerate(element.iterancestors()):
        if str(above.tag).lower() in _LEFT_OUT:
            return True
        if depth > _DEEPEST:
            raise ExtractionError("The page is nested too deep. Paste its text instead.")
    return False


def _line(pieces: list[str]) -> str:
    parts = "".join(pieces).split("\t")
    return "\t".join(_SPACE.sub(" ", part).strip() for part in parts).strip()


def _first(element: html.HtmlElement) -> int:
    written = element.get("start", "1")
    return int(written) if written.isascii() and written.isdigit() and len(written) < 6 else 1


def _mark(counters: list[int | None], element: html.HtmlElement) -> str:
    """Return the number or bullet a browser shows before a list item."""
    if not counters or counters[-1] is None:
        return "• "
    value = element.get("value", "")
    count = int(value) if value.isascii() and value.isdigit() and len(value) < 6 else counters[-1]
    counters[-1] = count + 1
    return f"{count}. "
