"""The draft of an agreement's text: a tree of segments, and what was answered to each proposal."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from agreements.types.terms import SegmentKind

# What JSON can hold: a term or words, a list of words, a deadline, references; None is "nothing".
Json = Any


class DraftStage(StrEnum):
    """How far a draft is; two people lead it from the first to `published`."""

    DRAFT = "draft"
    PROPOSED = "proposed"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


class DecisionKind(StrEnum):
    """What somebody decided about a draft as a whole."""

    PROPOSED = "proposed"
    RETURNED = "returned"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


class StepKind(StrEnum):
    """A change of a draft, or one that was taken back or made again."""

    CHANGE = "change"
    UNDO = "undo"
    REDO = "redo"


class PartyPlace(StrEnum):
    """In what place of a duty somebody has to be known; a benefit may go to people of any kind."""

    OBLIGOR = "obligor"
    RECIPIENT = "recipient"


class Answer(StrEnum):
    """What a curator said to a proposal; `open` is no answer yet."""

    OPEN = "open"
    ACCEPTED = "accepted"
    EDITED = "edited"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Proposal:
    """One thing a clause is taken to say: the value that holds, and what the machine proposed."""

    value: Json
    proposed: Json = None
    answer: Answer = Answer.OPEN

    @property
    def holds(self) -> bool:
        """Whether a person stands behind the value."""
        return self.answer in (Answer.ACCEPTED, Answer.EDITED)


@dataclass(frozen=True, slots=True)
class DraftSegment:
    """
    A segment under an id that stays; `start` and `end` are half-open, in characters.

    `fields` are its proposals: `subject` and `references` of the clause, and of each duty
    `<number>/modality`, `<number>/obligors` and so on (text.editing.fields).
    """

    id: str
    parent: str | None
    path: str
    start: int
    end: int
    kind: SegmentKind
    heading: str = ""
    fields: Mapping[str, Proposal] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DraftDocument:
    """
    A text, its segments by id, and whom words mean.

    `actors` maps words as the text has them to slugs of actors, where a curator chose them.
    `counter` is the number of the newest id; ids are never given twice.
    """

    text: str
    segments: Mapping[str, DraftSegment] = field(default_factory=dict)
    actors: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    counter: int = 0


@dataclass(frozen=True, slots=True)
class Noise:
    """A piece of an extraction that is hardly part of the text, at `start:end`, and why."""

    start: int
    end: int
    why: str
    joins: bool = False


@dataclass(frozen=True, slots=True)
class Original:
    """
    What was read out of an uploaded file; `failure` says in words why nothing could be.

    `pages` are the offsets at which pages begin; empty where the file has none.
    """

    text: str = ""
    extractor: str = ""
    media_type: str = "text/plain"
    title: str = ""
    failure: str = ""
    pages: tuple[int, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Instrument:
    """An instrument that a reference may mean: its names, the day it was agreed, its clauses."""

    slug: str
    names: tuple[str, ...]
    day: str
    paths: tuple[str, ...] = ()
