"""The limited child: bytes on standard input, what was read of them as JSON on standard output."""

import contextlib
import json
import logging
import sys
from dataclasses import asdict

from agreements.errors import ExtractionError
from agreements.types.drafts import Original

_MOST_MEMORY = 1_500 * 1024 * 1024
_MOST_SECONDS = 24
LONGEST_TEXT = 3_000_000


def _limit() -> None:
    """Bound this process; where the system knows no such limit, the parent's clock remains."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (_MOST_SECONDS, _MOST_SECONDS))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))


def _read(kind: str, raw: bytes) -> Original:
    # Each parser is loaded only where it is needed.
    if kind == "pdf":
        from agreements.ingest.originals.pdf import read_pdf

        return read_pdf(raw)
    if kind == "docx":
        from agreements.ingest.originals.word import read_word

        return read_word(raw)
    from agreements.ingest.originals.page import read_page

    return read_page(raw)


def _told(kind: str, raw: bytes) -> Original:
    try:
        found = _read(kind, raw)
    except ExtractionError as error:
        return Original(failure=str(error))
    except MemoryError:
        return Original(
            failure="Reading it needs more memory than is allowed. Give a part of it, or paste it."
        )
    except Exception as error:  # a parser met what its authors did not expect
        return Original(
            failure=f"The file is damaged ({type(error).__name__}). Save it anew, or paste its text."
        )
    if len(found.text) > LONGEST_TEXT:
        return Original(
            failure=f"It holds more than {LONGEST_TEXT:,} characters. Give the part with the agreement."
        )
    return found


if __name__ == "__main__":
    _limit()
    logging.disable(logging.CRITICAL)
    told = _told(sys.argv[1], sys.stdin.buffer.read())
    sys.stdout.write(json.dumps(asdict(told)))
