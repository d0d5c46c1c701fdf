"""What ingest reads and actions store: one document, with its raw bytes and what was read of it."""

from dataclasses import dataclass, field

from agreements.types.fuzzy import FuzzyInstant
from agreements.types.terms import FetchedHow, PublishedBasis


@dataclass(frozen=True, slots=True)
class Document:
    """
    One article as it came in.

    `raw` are the bytes that are kept; `text` what was read out of them, "" with `failure`
    saying why. `published` None goes with the basis `unknown`; it is never the clock's.
    `source_name` is the outlet as the document names it, "" where it does not.
    """

    raw: bytes
    media_type: str
    fetched_how: FetchedHow
    title: str
    text: str = ""
    extractor: str = ""
    author: str = ""
    language: str = ""
    published: FuzzyInstant | None = None
    published_basis: PublishedBasis = PublishedBasis.UNKNOWN
    original_name: str = ""
    url: str = ""
    source_name: str = ""
    failure: str = ""
    headers: dict[str, str] = field(default_factory=dict)
