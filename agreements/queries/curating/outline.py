"""
A draft as the two columns of its page: runs of words, and lines of the tree.

Each row has a key that is the id of its element and says all the row shows, so that two states
of a draft can be compared and only what differs be sent.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Generic, TypeVar

from agreements.models.labels import label_of
from agreements.text.editing.fields import REFERENCES, SUBJECT
from agreements.text.editing.tree import Placed, ancestors, placed, runs
from agreements.types.drafts import Answer, DraftDocument, DraftSegment
from agreements.types.terms import ClauseKind, SegmentKind

_LONGEST_LINE = 90
_DEEPEST_SHOWN = 6


@dataclass(frozen=True, slots=True)
class TextRow:
    """A run of words of one segment at `start` (in characters); `segment` "" is nobody's."""

    key: str
    segment: str
    part: int
    start: int
    words: str
    path: str
    kind: str
    kind_words: str
    depth: int
    is_odd: bool


@dataclass(frozen=True, slots=True)
class TreeRow:
    """A segment as a line of the tree; `open` counts the proposals without an answer."""

    key: str
    segment: str
    path: str
    words: str
    is_heading: bool
    kind: str
    kind_words: str
    subject: str
    depth: int
    open: int
    duties: int
    deadline: bool
    references: int


Row = TypeVar("Row", TextRow, TreeRow)


@dataclass(frozen=True, slots=True)
class RowChanges(Generic[Row]):
    """What to do with the rows of a column: keys to take away, rows to put behind others ("": first)."""

    gone: list[str]
    put: list[tuple[str, Row]]


def _labels(terms: type[StrEnum]) -> dict[str, str]:
    """Return the words for a vocabulary's values, looked up once for many rows."""
    return {term.value: str(label_of(terms, term.value)) for term in terms}


def text_rows(document: DraftDocument) -> list[TextRow]:
    """Return the runs of a draft that have words, in order."""
    kinds = _labels(SegmentKind)
    about = {one.segment.id: one for one in placed(document)}
    return [
        _text_row(document, run.segment, run.part, run.start, run.end, about, kinds)
        for run in runs(document)
        if document.text[run.start : run.end].strip()
    ]


def _text_row(
    document: DraftDocument,
    ident: str | None,
    part: int,
    start: int,
    end: int,
    about: Mapping[str, Placed],
    kinds: Mapping[str, str],
) -> TextRow:
    words = document.text[start:end]
    begin = start + len(words) - len(words.lstrip("\n"))
    words = words.strip("\n")
    if ident is None:
        return TextRow(f"t-x{start}", "", 0, begin, words, "", "loose", "", 0, is_odd=False)
    one = about[ident]
    segment = one.segment
    return TextRow(
        f"t-{ident}-{part}",
        ident,
        part,
        begin,
        words,
        segment.path,
        segment.kind.value,
        kinds[segment.kind.value],
        min(one.depth, _DEEPEST_SHOWN),
        is_odd=int(ident[1:]) % 2 == 1,  # by its id, so that no edit changes it elsewhere
    )


def tree_rows(document: DraftDocument) -> list[TreeRow]:
    """Return the segments of a draft as lines of its tree, in order."""
    kinds, subjects = _labels(SegmentKind), _labels(ClauseKind)
    return [_tree_row(document, one, kinds, subjects) for one in placed(document)]


def _tree_row(
    document: DraftDocument, one: Placed, kinds: Mapping[str, str], subjects: Mapping[str, str]
) -> TreeRow:
    segment = one.segment
    kept = _kept(segment)
    return TreeRow(
        f"n-{segment.id}",
        segment.id,
        segment.path,
        segment.heading or first_words(document, segment),
        bool(segment.heading),
        segment.kind.value,
        kinds[segment.kind.value],
        subjects.get(str(kept.get(SUBJECT, "")), ""),
        min(one.depth, _DEEPEST_SHOWN),
        sum(held.answer == Answer.OPEN for held in segment.fields.values()),
        sum(key.endswith("/modality") for key in segment.fields),
        any(key.endswith("/deadline") for key in kept),
        len(kept.get(REFERENCES) or ()),
    )


def first_words(document: DraftDocument, segment: DraftSegment) -> str:
    """Return the first words of a segment, without the number they begin with."""
    end = min(segment.end, segment.start + 3 * _LONGEST_LINE)
    words = " ".join(document.text[segment.start : end].split())
    last = segment.path.rpartition(".")[2]
    for mark in (f"{segment.path}.", f"{last}.", f"{last})", f"({last})"):
        words = words.removeprefix(mark).lstrip()
    return words if len(words) <= _LONGEST_LINE else words[: _LONGEST_LINE - 1] + "…"


def _kept(segment: DraftSegment) -> dict[str, list[str] | str]:
    """Return the values that nobody has rejected."""
    return {
        key: held.value
        for key, held in segment.fields.items()
        if held.answer != Answer.REJECTED and held.value
    }


def changes_between(
    before: DraftDocument, after: DraftDocument
) -> tuple[RowChanges[TextRow], RowChanges[TreeRow]]:
    """Return what differs in the two columns; an answer to a proposal touches one line only."""
    changed = [
        ident
        for ident in {**before.segments, **after.segments}
        if before.segments.get(ident) is not after.segments.get(ident)
    ]
    if before.text == after.text and all(_stays(before, after, ident) for ident in changed):
        kinds, subjects = _labels(SegmentKind), _labels(ClauseKind)
        lines = [
            _tree_row(after, Placed(one, len(ancestors(after, one))), kinds, subjects)
            for one in (after.segments[ident] for ident in changed)
        ]
        return RowChanges([], []), RowChanges([], [("", line) for line in lines])
    return (
        row_changes(text_rows(before), text_rows(after)),
        row_changes(tree_rows(before), tree_rows(after)),
    )


def _stays(before: DraftDocument, after: DraftDocument, ident: str) -> bool:
    """Tell whether a segment is in both, in its place and under its number."""
    old, new = before.segments.get(ident), after.segments.get(ident)
    if old is None or new is None:
        return False
    return replace(old, heading="", fields={}) == replace(new, heading="", fields={})


def row_changes(before: Sequence[Row], after: Sequence[Row]) -> RowChanges[Row]:
    """Return how the rows of a column become others; rows never change places among themselves."""
    old = {row.key: row for row in before}
    new = {row.key for row in after}
    put: list[tuple[str, Row]] = []
    previous = ""
    for row in after:
        if old.get(row.key) != row:
            put.append((previous, row))
        previous = row.key
    return RowChanges([key for key in old if key not in new], put)
