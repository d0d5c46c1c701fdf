"""What kind of file this is, by its first bytes; its name only chooses among what they allow."""

from agreements.errors import ExtractionError

LARGEST_FILE_BYTES = 20 * 1024 * 1024

# (where the mark stands, the mark, the kind)
_MARKS = (
    (0, b"%PDF-", "application/pdf"),
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"GIF87a", "image/gif"),
    (0, b"GIF89a", "image/gif"),
    (8, b"WEBP", "image/webp"),
    (0, b"II*\x00", "image/tiff"),
    (0, b"MM\x00*", "image/tiff"),
    (4, b"ftyp", "video/mp4"),
    (0, b"\x1aE\xdf\xa3", "video/webm"),
    (0, b"OggS", "audio/ogg"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"\xff\xfb", "audio/mpeg"),
    (8, b"WAVE", "audio/wav"),
)
_ZIP = b"PK\x03\x04"
_ZIPPED = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
}
_SUFFIXES = {
    "pdf": {"application/pdf"},
    "png": {"image/png"},
    "jpg": {"image/jpeg"},
    "jpeg": {"image/jpeg"},
    "gif": {"image/gif"},
    "webp": {"image/webp"},
    "tif": {"image/tiff"},
    "tiff": {"image/tiff"},
    "mp4": {"video/mp4"},
    "mov": {"video/mp4"},
    "webm": {"video/webm"},
    "ogg": {"audio/ogg"},
    "mp3": {"audio/mpeg"},
    "wav": {"audio/wav"},
    "txt": {"text/plain"},
    "csv": {"text/plain"},
    "md": {"text/plain"},
    **{suffix: {kind} for suffix, kind in _ZIPPED.items()},
}
_KNOWN = "PDF, pictures, sound, video, .docx, .xlsx, .odt, .ods and plain text"


def media_type_of(raw: bytes, name: str) -> str:
    """
    Return the kind of a file by its content.

    :raises ExtractionError: if it is empty, of no kind that is kept, or not what its name says.
    """
    if not raw:
        raise ExtractionError("This file is empty. Choose another.")
    suffix = name.rpartition(".")[2].lower() if "." in name else ""
    found = _by_content(raw, suffix)
    if found is None:
        raise ExtractionError(f"This kind of file is not kept. These are: {_KNOWN}.")
    allowed = _SUFFIXES.get(suffix)
    if allowed is not None and found not in allowed:
        raise ExtractionError(
            f"The name says .{suffix}, the content is {found}. Give it its right name first."
        )
    if allowed is None:
        raise ExtractionError(
            f"Files that end in .{suffix or '?'} are not kept. These are: {_KNOWN}."
        )
    return found


def _by_content(raw: bytes, suffix: str) -> str | None:
    for offset, mark, kind in _MARKS:
        if raw.startswith(mark, offset):
            return kind
    if raw.startswith(_ZIP):
        return _ZIPPED.get(suffix)
    return "text/plain" if _is_text(raw) else None


def _is_text(raw: bytes) -> bool:
    """Tell whether bytes are plain text: UTF-8 without control characters, and no web page."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    if text.lstrip("\ufeff \t\r\n")[:1] == "<":
        return False
    return not any(ord(sign) < 32 and sign not in "\t\n\r\f" for sign in text)
