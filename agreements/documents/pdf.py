"""
A document as PDF, by Typst from its wheel, with the fonts beside this module.

The fonts hold Latin, Greek, Cyrillic, Armenian, Hebrew and Arabic; those of the machine are not
used, so a report prints the same everywhere. The PDF is PDF/UA-1 (read aloud in order, tables
with heads) and PDF/A-2a (for archives). Where the wheel is missing, `available` says so.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from agreements.errors import TrackerError
from agreements.types.documents import Block, Document, Items, Paragraph, Run, Table

if TYPE_CHECKING:
    from typst import Fonts

_FOLDER = Path(__file__).parent
_STANDARDS = ["a-2a", "ua-1"]
# ISO 639, as Typst takes it; a script or region after it is dropped.
_LANGUAGE = re.compile(r"[a-z]{2,3}(?=-|$)")
# Typst leaves these out of a PDF or stops at them; none of them is seen in print.
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\ufeff\ufffe\uffff]")
_NO_GLYPH = "could not be displayed"


class PdfMissing(TrackerError):
    """This machine lacks the PDF writer; the page can be printed instead."""


def available() -> bool:
    """Tell whether this machine can write PDFs."""
    return find_spec("typst") is not None


def write_pdf(
    document: Document,
    *,
    base: str,
    written: datetime,
    signs: Mapping[str, str] | None = None,
    missing_note: str = "",
) -> bytes:
    """
    Return the document as PDF. `base` is put before its links: `https://tracker.example`.

    `written` dates the file; `signs` are the drawings of its marks, as SVG in `currentColor`. Where a character is in none of the fonts it is printed as an empty box, the PDF keeps to no
    standard, and `missing_note` is printed at its head.

    :raises PdfMissing: if the writer is not installed.
    """
    if not available():
        raise PdfMissing("This machine cannot write PDF. Print the page from the browser instead.")
    import typst

    inputs = {
        "document": json.dumps(_plain(document)),
        "base": base.rstrip("/"),
        "signs": json.dumps(dict(signs or {})),
    }
    try:
        return _compile(inputs, written, standards=_STANDARDS)
    except typst.TypstError as error:
        if _NO_GLYPH not in str(error):
            raise
    told = _plain(document)
    told["notices"] = (
        [*told["notices"], [asdict(Run(missing_note, strong=True))]] if missing_note else []
    )
    return _compile({**inputs, "document": json.dumps(told)}, written, standards=[])


def _compile(inputs: dict[str, str], written: datetime, *, standards: list[str]) -> bytes:
    import typst

    return typst.compile(
        (_FOLDER / "report.typ").read_bytes(),
        font_paths=_fonts(),
        ignore_system_fonts=True,
        sys_inputs=inputs,
        timestamp=written.replace(microsecond=0),
        pdf_standards=standards,  # type: ignore[arg-type]  # a list of the names it knows
    )


@cache
def _fonts() -> "Fonts":
    import typst

    return typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=True,
        font_paths=[str(_FOLDER / "fonts")],
    )


def _plain(document: Document) -> dict[str, Any]:
    """Return a document as JSON can hold it; each block says what it is."""
    plain: dict[str, Any] = asdict(document)
    for section, told in zip(document.sections, plain["sections"], strict=True):
        for block, part in zip(section.blocks, told["blocks"], strict=True):
            part["kind"] = _kind(block)
    cleaned: dict[str, Any] = _cleaned(plain)
    return cleaned


def _kind(block: Block) -> str:
    match block:
        case Paragraph():
            return "paragraph"
        case Items():
            return "items"
        case Table():
            return "table"


def _cleaned(value: Any, key: str = "") -> Any:
    if isinstance(value, dict):
        return {name: _cleaned(part, name) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [_cleaned(part) for part in value]
    if isinstance(value, str) and key == "language":
        found = _LANGUAGE.match(value)
        return found.group() if found else ""
    return _UNSEEN.sub("", value) if isinstance(value, str) else value
