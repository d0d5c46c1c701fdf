"""
Read the text of an uploaded file, and never fail: what cannot be read says why, in words.

PDF, Word and web pages are parsed by a process of its own with limits of time and memory, which
ends with them; plain text and Markdown are only decoded.
"""

import json
import subprocess
import sys
from pathlib import Path

import agreements
from agreements.errors import ExtractionError
from agreements.ingest.plain import decode, without_nul
from agreements.types.drafts import Original

LARGEST_BYTES = 20 * 1024 * 1024
SECONDS = 25
_ROOT = str(Path(agreements.__file__).parents[1])
_PDF = b"%PDF-"
_ZIP = b"PK\x03\x04"
_OLD_WORD = b"\xd0\xcf\x11\xe0"
_TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "html": "text/html",
    "text": "text/plain",
}
_SUFFIXES = {".htm": "html", ".html": "html", ".xhtml": "html", ".txt": "text", ".md": "text"}


def read_original(raw: bytes, name: str) -> Original:
    """Return the text of a file; `failure` says what is wrong with it and what to do."""
    try:
        kind = _kind_of(raw, name)
    except ExtractionError as error:
        return Original(failure=str(error), media_type="application/octet-stream")
    try:
        if len(raw) > LARGEST_BYTES:
            raise ExtractionError(
                f"The file has {len(raw) / 1024 / 1024:.0f} MB; at most "
                f"{LARGEST_BYTES // 1024 // 1024} MB are read. Give the part with the agreement, "
                "or paste its text."
            )
        found = _read_text(raw) if kind == "text" else _read_in_child(raw, kind)
    except ExtractionError as error:
        return Original(failure=str(error), media_type=_TYPES[kind])
    return found


def _kind_of(raw: bytes, name: str) -> str:
    """Tell what a file is by its first bytes; its name only tells web pages from plain text."""
    if not raw.strip():
        raise ExtractionError("The file is empty. Check that it was saved whole.")
    if raw.startswith(_OLD_WORD):
        raise ExtractionError(
            "This is an old Word file, or one that a password protects. Save it as .docx without "
            "a password, or paste its text."
        )
    suffix = Path(name).suffix.lower()
    if raw.lstrip()[:5] == _PDF or raw[:1024].find(_PDF) >= 0:
        return "pdf"
    if raw.startswith(_ZIP) or suffix == ".docx":
        return "docx"
    if suffix in _SUFFIXES:
        return _SUFFIXES[suffix]
    if suffix == ".pdf":
        raise ExtractionError("The name says .pdf, but this is no PDF. Check the file.")
    return "html" if raw.lstrip()[:9].lower() in (b"<!doctype", b"<html>") else "text"


def _read_text(raw: bytes) -> Original:
    try:
        text = without_nul(decode(raw))
    except ExtractionError:
        raise ExtractionError(
            "These bytes are no text. Give .txt, .md, .html, .docx or .pdf, or paste the text."
        ) from None
    strange = sum(1 for sign in text[:4096] if ord(sign) < 32 and sign not in "\t\n\r\f")
    if strange > len(text[:4096]) / 100 or not any(sign.isalnum() for sign in text):
        raise ExtractionError("There are no words in it. Give a file with text, or paste it.")
    return Original(text, "plain text", "text/plain")


def _read_in_child(raw: bytes, kind: str) -> Original:
    """
    Parse a file in a process that ends with its limits.

    :raises ExtractionError: if it says so, takes too long, needs too much memory, or breaks.
    """
    command = [sys.executable, "-m", "agreements.ingest.originals", kind]
    environment = {"PYTHONPATH": _ROOT, "PYTHONIOENCODING": "utf-8", "PATH": ""}
    try:
        done = subprocess.run(  # noqa: S603  our own module, no shell, nothing of the file in it
            command, input=raw, capture_output=True, timeout=SECONDS, env=environment, check=False
        )
    except subprocess.TimeoutExpired:
        raise ExtractionError(
            f"Reading it took longer than {SECONDS} seconds. Give a smaller file, or paste the text."
        ) from None
    try:
        told = json.loads(done.stdout)
    except ValueError:
        raise ExtractionError(
            "The file cannot be read: it is damaged, or needs more memory than is allowed. "
            "Save it anew, or paste its text."
        ) from None
    if told.get("failure"):
        raise ExtractionError(told["failure"])
    return Original(
        without_nul(told["text"]),
        told["extractor"],
        _TYPES[kind],
        told["title"][:300],
        "",
        tuple(told["pages"]),
        tuple(remark[:300] for remark in told["remarks"]),
    )
