"""Plain text: its encoding, its title, and the date it prints of itself."""

import re

from agreements.errors import ExtractionError
from agreements.text.periods import find_dates
from agreements.types.fuzzy import FuzzyInstant
from agreements.types.terms import PublishedBasis

_MARKUP = re.compile(r"^[#>*_\s\\-]+|[*_\s\\]+$")
# A dateline stands near the top, alone or beside an outlet or a place.
_HEAD_LINES = 8
_LONGEST_DATELINE = 120
_ENCODINGS = ("utf-8-sig", "cp1251")


def decode(raw: bytes) -> str:
    """
    Return the characters of a text; line ends stay as they are.

    :raises ExtractionError: if the bytes are no text in an encoding we know.
    """
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return raw.decode("utf-16", errors="replace")
    if b"\x00" in raw[:1024]:
        raise ExtractionError("These bytes are no text. Save the article as UTF-8 text.")
    for encoding in _ENCODINGS:
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return raw.decode("utf-8", errors="replace")


def without_nul(text: str) -> str:
    """Drop what PostgreSQL cannot store: NUL characters and lone surrogates."""
    return text.replace("\x00", "").encode("utf-8", errors="ignore").decode()


def plain_title(text: str, *, otherwise: str) -> str:
    """Return the first line that holds words, without its markup; at most 500 characters."""
    for line in text.splitlines():
        title = _MARKUP.sub("", line)
        if any(letter.isalnum() for letter in title):
            return title[:500]
    return otherwise[:500] or "Untitled"


def published_in(text: str) -> tuple[FuzzyInstant | None, PublishedBasis]:
    """
    Return the date an article prints at its head, as a day; None where it prints none.

    Only a full date (day, month, year) on a short line among the first ones counts; dates in
    running text speak about events. The clock is never asked.
    """
    lines = [line for line in text.splitlines() if line.strip()][1:_HEAD_LINES]
    for line in lines:
        if len(line) > _LONGEST_DATELINE or line.rstrip().endswith((".", "”", '"')):
            continue
        for mention in find_dates(line):
            if mention.first is not None and mention.first == mention.last:
                day = FuzzyInstant.day(mention.first, zone="UTC", stated=mention.words)
                return day, PublishedBasis.STATED
    return None, PublishedBasis.UNKNOWN
