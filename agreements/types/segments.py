"""What a reader of an agreement's text proposes: its segments, and what stands in each."""

from dataclasses import dataclass, field

from agreements.types.terms import ClauseKind, DeadlineKind, Deontic, SegmentKind


@dataclass(frozen=True, slots=True)
class Segment:
    """
    One clause, or another piece, of a text at `text[start:end]` (half-open, in characters).

    The span holds the segment's own number and all its sub-segments. `marker` is the number,
    letter or bullet as printed (empty without one), `heading` the words of a heading of its own.
    Paths join the markers by '.', as printed: "5.a", "Article 9.i3", "II.2", "Annex 2.10"; without
    a marker "para N" at the top, "pN" inside an article or section, "iN" for a list item whose
    mark was lost, "bN" for bullets.
    """

    path: str
    parent_path: str | None
    start: int
    end: int
    kind: SegmentKind
    marker: str = ""
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Irregularity:
    """Something odd in a text's numbering: where (line from 1), what, and what to do about it."""

    line: int
    start: int
    what: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Segmentation:
    """The segments of a text in document order, and what was odd about it."""

    segments: tuple[Segment, ...]
    irregularities: tuple[Irregularity, ...] = ()


@dataclass(frozen=True, slots=True)
class DeadlineWords:
    """
    A deadline as a clause states it.

    `text` are its words at `start` (in characters, into the clause's text); `iso_duration` as in
    "P7D", "-P6M" for a time before the anchor; `date` ISO 8601, a day or a moment; `anchor` the
    words for the event it counts from.
    """

    kind: DeadlineKind
    text: str
    start: int
    iso_duration: str | None = None
    date: str | None = None
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class ReferenceWords:
    """
    A reference to an instrument or an item of one: `text` at `start` in the clause's text.

    `to_instrument` is "self" for the same text, else the instrument as named; `to_item` the item.
    """

    text: str
    start: int
    to_instrument: str | None
    to_item: str | None


@dataclass(frozen=True, slots=True)
class Provision:
    """
    What a clause itself says, as a proposal: who owes what to whom by when.

    Obligors, beneficiaries and recipients are the words as written; `condition` and `places`
    too. `clause_kind` None means: no kind is likelier than another.
    """

    clause_kind: ClauseKind | None = None
    modality: Deontic | None = None
    obligors: tuple[str, ...] = ()
    beneficiaries: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    deadline: DeadlineWords | None = None
    condition: str = ""
    places: tuple[str, ...] = ()
    references: tuple[ReferenceWords, ...] = field(default=())
