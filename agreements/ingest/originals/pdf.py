"""The text of a PDF, page by page, with the offsets at which pages begin."""

import io

from pypdf import PdfReader
from pypdf import __version__ as version
from pypdf.errors import FileNotDecryptedError, PyPdfError

from agreements.errors import ExtractionError
from agreements.types.drafts import Original

_BETWEEN = "\n\n"
_LEAST_LETTERS_A_PAGE = 8


def read_pdf(raw: bytes) -> Original:
    """
    Return the text of a PDF.

    :raises ExtractionError: if a password protects it, it is damaged, or its pages are pictures.
    """
    try:
        reader = PdfReader(io.BytesIO(raw))
        if reader.is_encrypted and not reader.decrypt(""):
            raise FileNotDecryptedError("a password is asked for")
        pages = [page.extract_text() for page in reader.pages]
    except FileNotDecryptedError:
        raise ExtractionError(
            "A password protects this PDF. Save a copy without one, or paste its text."
        ) from None
    except (PyPdfError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise ExtractionError(
            f"This PDF is damaged ({type(error).__name__}). Save it anew, or paste its text."
        ) from None
    if not pages:
        raise ExtractionError("This PDF has no pages. Check that it was saved whole.")
    return _joined(pages, str((reader.metadata.title if reader.metadata else "") or ""))


def _joined(pages: list[str], title: str) -> Original:
    letters = [sum(sign.isalnum() for sign in page) for page in pages]
    if sum(letters) < _LEAST_LETTERS_A_PAGE * len(pages) / 2:
        raise ExtractionError(
            f"No text can be read in this PDF: its {len(pages)} page(s) are pictures, probably "
            "scanned. Have text recognised in it first, or paste the text."
        )
    starts = [0]
    for page in pages[:-1]:
        starts.append(starts[-1] + len(page) + len(_BETWEEN))
    empty = [number for number, count in enumerate(letters, start=1) if not count]
    remarks = [f"No text could be read on page {number}." for number in empty[:10]]
    return Original(
        _BETWEEN.join(pages).rstrip("\n"),
        f"pypdf {version}",
        title=title,
        pages=tuple(starts),
        remarks=tuple(remarks),
    )
