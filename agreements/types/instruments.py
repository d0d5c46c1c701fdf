"""An agreement in one of its texts, as it is written out to a file."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """
    A stretch of a text at `start`, in its order: a clause's own words, or (`path` "") none's.

    `depth` counts the clauses around it; what a clause says after a sub-clause is another part
    with its path.
    """

    path: str
    depth: int
    start: int
    words: str


@dataclass(frozen=True, slots=True)
class WrittenClause:
    """A clause in a text: `words` at `start` to `end` (half-open, in characters), sub-clauses in."""

    path: str
    parent: str
    heading: str
    kind: str
    segment: str
    start: int
    end: int
    words: str
    url: str


@dataclass(frozen=True, slots=True)
class Instrument:
    """
    One version of an agreement's text with what identifies it; times are ISO 8601, UTC.

    `agreed` holds the year, month and day as far as known. `standing` and `form` are words,
    `language` a code, `url` the permanent address of this version.
    """

    slug: str
    title: str
    form: str
    agreed: tuple[int, ...]
    parties: tuple[str, ...]
    language: str
    version: int
    standing: str
    source: str
    source_url: str
    published_at: str
    reason: str
    sha256: str
    url: str
    text: str
    parts: tuple[Part, ...]
    clauses: tuple[WrittenClause, ...]
