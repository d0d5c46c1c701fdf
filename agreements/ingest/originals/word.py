"""The text of a Word document; numbers that Word only shows are written out."""

import io
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import docx
from docx.document import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph

from agreements.errors import ExtractionError
from agreements.types.drafts import Original

_LARGEST_UNPACKED = 300 * 1024 * 1024
_BULLET = "•"
_BROKEN = "This Word file is damaged. Save it anew as .docx, or paste its text."


def read_word(raw: bytes) -> Original:
    """
    Return the text of a .docx: a line a paragraph, an empty line between, cells joined by tabs.

    :raises ExtractionError: if it is damaged, no Word document, or unpacks to too much.
    """
    _check(raw)
    try:
        document = docx.Document(io.BytesIO(raw))
    except (PackageNotFoundError, KeyError, ValueError):
        raise ExtractionError(_BROKEN) from None
    lines = list(_lines(document))
    text = "\n\n".join(line for line in lines if line.strip())
    if not any(sign.isalnum() for sign in text):
        raise ExtractionError("There is no text in this Word file; pictures of pages are not read.")
    remarks = ["Footnotes and comments of the Word file are not read."] if _notes(document) else []
    return Original(
        text,
        f"python-docx {docx.__version__}",
        title=document.core_properties.title or "",
        remarks=tuple(remarks),
    )


def _check(raw: bytes) -> None:
    """Look at the archive before anything is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            names = {info.filename for info in archive.infolist()}
            unpacked = sum(info.file_size for info in archive.infolist())
    except (zipfile.BadZipFile, NotImplementedError, OSError):
        raise ExtractionError(_BROKEN) from None
    if "word/document.xml" not in names:
        raise ExtractionError("This archive holds no Word document. Give .docx, .pdf or .txt.")
    if unpacked > _LARGEST_UNPACKED:
        raise ExtractionError("This file unpacks to more than 300 MB. Give a smaller one.")


def _notes(document: Document) -> bool:
    return any("footnotes" in str(part.partname) for part in document.part.package.iter_parts())


def _lines(document: Document) -> Iterator[str]:
    numbering = _Numbering(document)
    for block in document.iter_inner_content():
        if isinstance(block, Paragraph):
            yield _with_number(numbering.next_for(block), block.text)
        elif isinstance(block, Table):
            for row in block.rows:
                yield "\t".join(dict.fromkeys(cell.text.strip() for cell in row.cells))


def _with_number(number: str, words: str) -> str:
    return f"{number} {words}" if number and words.strip() else words


class _Numbering:
    """Counts list items as Word does: a counter a list and level, deeper ones begin anew."""

    def __init__(self, document: Document) -> None:
        self._levels: dict[tuple[str, int], tuple[str, str, int]] = {}
        self._abstract: dict[str, str] = {}
        self._counters: dict[tuple[str, int], int] = defaultdict(int)
        try:
            root = document.part.numbering_part.element
        except (KeyError, NotImplementedError):
            return
        for abstract in root.findall(qn("w:abstractNum")):
            self._read_levels(abstract)
        for number in root.findall(qn("w:num")):
            link = number.find(qn("w:abstractNumId"))
            if link is not None:
                self._abstract[number.get(qn("w:numId"))] = link.get(qn("w:val"))

    def _read_levels(self, abstract: Any) -> None:
        ident = abstract.get(qn("w:abstractNumId"))
        for level in abstract.findall(qn("w:lvl")):
            shape = _value(level, "w:numFmt") or "decimal"
            pattern = _value(level, "w:lvlText") or ""
            start = int(_value(level, "w:start") or 1)
            self._levels[ident, int(level.get(qn("w:ilvl")))] = (shape, pattern, start)

    def next_for(self, paragraph: Paragraph) -> str:
        """Return the number Word shows before a paragraph, or nothing."""
        listed = _list_of(paragraph)
        if listed is None or listed[0] not in self._abstract:
            return ""
        abstract, depth = self._abstract[listed[0]], listed[1]
        if (abstract, depth) not in self._levels:
            return ""
        shape, pattern, _ = self._levels[abstract, depth]
        self._counters[abstract, depth] += 1
        for key in [key for key in self._counters if key[0] == abstract and key[1] > depth]:
            del self._counters[key]
        if shape in ("bullet", "none"):
            return _BULLET if shape == "bullet" else ""
        for level in range(depth + 1):
            pattern = pattern.replace(f"%{level + 1}", self._printed(abstract, level))
        return pattern

    def _printed(self, abstract: str, level: int) -> str:
        shape, _, start = self._levels.get((abstract, level), ("decimal", "", 1))
        count = max(1, self._counters[abstract, level]) + start - 1
        return _as_number(shape, count)


def _list_of(paragraph: Paragraph) -> tuple[str, int] | None:
    """Return the list and level of a paragraph, its own or its style's."""
    properties: Any = paragraph._p.pPr
    style: Any = paragraph.style
    for found in (properties, style.element.find(qn("w:pPr")) if style is not None else None):
        number = found.find(qn("w:numPr")) if found is not None else None
        if number is not None and _value(number, "w:numId"):
            return str(_value(number, "w:numId")), int(_value(number, "w:ilvl") or 0)
    return None


def _value(element: Any, name: str) -> str | None:
    found = element.find(qn(name))
    return None if found is None else found.get(qn("w:val"))


def _as_number(shape: str, count: int) -> str:
    if shape in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letter if shape == "lowerLetter" else letter.upper()
    if shape in ("lowerRoman", "upperRoman"):
        roman = _roman(count)
        return roman.lower() if shape == "lowerRoman" else roman
    return str(count)


def _roman(count: int) -> str:
    signs = [
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
    ]
    found = ""
    for value, sign in [*signs, (1, "I")]:
        found += sign * (count // value)
        count %= value
    return found
