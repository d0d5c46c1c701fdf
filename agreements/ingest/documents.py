"""
Read what a person or a command hands in: .txt, .html and .jsonl files, folders of them, pastes.

A file that cannot be read becomes a document with a `failure` in words; its bytes are kept.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from agreements.errors import ExtractionError, FuzzyTimeError
from agreements.ingest.html import read_html
from agreements.ingest.plain import decode, plain_title, published_in, without_nul
from agreements.text.languages import detect_language
from agreements.types.articles import Document
from agreements.types.fuzzy import FuzzyInstant
from agreements.types.terms import FetchedHow, PublishedBasis

LARGEST_BYTES = 5 * 1024 * 1024
_SUFFIXES = {".txt": "text/plain", ".md": "text/plain", ".html": "text/html", ".htm": "text/html"}
_LATER = {".pdf", ".docx", ".warc", ".gz"}


@dataclass(frozen=True, slots=True)
class Item:
    """One article of a file: `item` counts from 0 in files that hold many, else None."""

    path: str
    item: int | None
    document: Document | None
    reason: str = ""


def read_paths(paths: list[Path], *, fetched_how: FetchedHow = FetchedHow.FILE) -> Iterator[Item]:
    """Read files and folders in the order of their names; what cannot be read says why."""
    for path in paths:
        if path.is_dir():
            yield from read_paths(sorted(path.iterdir()), fetched_how=fetched_how)
        elif not path.exists():
            yield Item(str(path), None, None, f"There is no file {path}. Check the path.")
        else:
            yield from _read_file(path, fetched_how)


def _read_file(path: Path, fetched_how: FetchedHow) -> Iterator[Item]:
    suffix = path.suffix.lower()
    if suffix == ".jsonl":
        yield from _read_lines(path, fetched_how)
        return
    if suffix not in _SUFFIXES:
        later = "is not read yet" if suffix in _LATER else "is no kind of article"
        yield Item(
            str(path),
            None,
            None,
            f"{suffix or 'A file without ending'} {later}: give .txt, .html or .jsonl.",
        )
        return
    try:
        raw = path.read_bytes()
    except OSError as error:
        yield Item(
            str(path), None, None, f"It cannot be read ({error.strerror}). Check its rights."
        )
        return
    yield Item(
        str(path),
        None,
        read_bytes(raw, name=path.name, media_type=_SUFFIXES[suffix], fetched_how=fetched_how),
    )


def read_bytes(
    raw: bytes,
    *,
    name: str,
    media_type: str,
    fetched_how: FetchedHow,
    title: str = "",
    url: str = "",
) -> Document:
    """
    Read one article out of its bytes; a title given by a person wins over the one found.

    Never raises for bad input: the document then has a `failure`.
    """
    try:
        if not raw.strip():
            raise ExtractionError("The file is empty. Check that it was saved whole.")
        if len(raw) > LARGEST_BYTES:
            raise ExtractionError(
                f"It has {len(raw):,} bytes; at most {LARGEST_BYTES:,} are read. Split it."
            )
        if media_type == "text/html":
            document = read_html(raw, name=name, fetched_how=fetched_how, url=url)
        else:
            document = _read_text(raw, name=name, fetched_how=fetched_how, url=url)
    except ExtractionError as error:
        return Document(
            raw=raw,
            media_type=media_type,
            fetched_how=fetched_how,
            title=title or name or "Untitled",
            original_name=name,
            url=url,
            failure=str(error),
        )
    return replace(document, title=title) if title else document


def _read_text(raw: bytes, *, name: str, fetched_how: FetchedHow, url: str) -> Document:
    text = without_nul(decode(raw))
    if not any(letter.isalnum() for letter in text):
        raise ExtractionError("There are no words in it. Check that it is an article.")
    language = detect_language(text)
    published, basis = published_in(text)
    return Document(
        raw=raw,
        media_type="text/plain",
        fetched_how=fetched_how,
        title=plain_title(text, otherwise=name),
        text=text,
        extractor="plain text",
        language=language,
        published=published,
        published_basis=basis,
        original_name=name,
        url=url,
    )


def _read_lines(path: Path, fetched_how: FetchedHow) -> Iterator[Item]:
    try:
        lines = path.read_bytes().splitlines()
    except OSError as error:
        yield Item(
            str(path), None, None, f"It cannot be read ({error.strerror}). Check its rights."
        )
        return
    for number, line in enumerate(line for line in lines if line.strip()):
        try:
            yield Item(str(path), number, _read_record(line, path.name, fetched_how))
        except ExtractionError as error:
            yield Item(str(path), number, None, str(error))


def _read_record(line: bytes, name: str, fetched_how: FetchedHow) -> Document:
    record = _parse(line)
    body = record.get("body")
    if not isinstance(body, str) or not body.strip():
        raise ExtractionError("The line has no text under the key body. Fill it in.")
    body = without_nul(body)
    published, basis = _record_published(record.get("published"))
    return Document(
        raw=line,
        media_type="application/json",
        fetched_how=fetched_how,
        title=str(record.get("title") or plain_title(body, otherwise=name))[:500],
        text=body,
        extractor="corpus line",
        language=str(record.get("lang") or "") or detect_language(body),
        published=published,
        published_basis=basis,
        original_name=name,
        url=str(record.get("url") or ""),
        source_name=str(record.get("source") or ""),
    )


def _parse(line: bytes) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ExtractionError(f"The line is no JSON ({error}). Correct it.") from None
    if not isinstance(record, dict):
        raise ExtractionError("The line is no JSON object. Write one article a line.")
    return record


def _record_published(stated: object) -> tuple[FuzzyInstant | None, PublishedBasis]:
    if not stated:
        return None, PublishedBasis.UNKNOWN
    try:
        return FuzzyInstant.from_iso(str(stated), zone="UTC"), PublishedBasis.STATED
    except FuzzyTimeError as error:
        raise ExtractionError(f"The key published cannot be read: {error}") from None
