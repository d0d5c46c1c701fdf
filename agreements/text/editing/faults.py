"""What is missing in a draft before it can be proposed, and what is said but bars nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from agreements.text.editing.tree import placed, runs
from agreements.types.drafts import Answer, DraftDocument
from agreements.types.terms import SegmentKind


class Fault(StrEnum):
    """What a draft lacks."""

    NO_WORDS = "no_words"
    NO_CLAUSE = "no_clause"
    NO_TITLE = "no_title"
    NO_SHORT_TITLE = "no_short_title"
    NO_SLUG = "no_slug"
    NO_FORM = "no_form"
    NO_STATUS = "no_status"
    NO_CLASS = "no_class"
    NO_DAY = "no_day"
    NO_LANGUAGE = "no_language"
    BAD_PATH = "bad_path"


_FACTS = {
    "title": Fault.NO_TITLE,
    "short_title": Fault.NO_SHORT_TITLE,
    "slug": Fault.NO_SLUG,
    "form": Fault.NO_FORM,
    "status": Fault.NO_STATUS,
    "agreement_class": Fault.NO_CLASS,
    "agreed": Fault.NO_DAY,
    "language": Fault.NO_LANGUAGE,
}


# Clauses of these kinds are read; one of which nothing is proposed may not have been yet.
_READ = frozenset({SegmentKind.OPERATIVE, SegmentKind.ANNEX})


@dataclass(frozen=True, slots=True)
class Unread:
    """How much of a draft nobody has answered, or was not read; words that are in no segment."""

    proposals: int
    clauses: int
    first: str
    uncovered: int
    not_read: int


def faults_of(document: DraftDocument, facts: Mapping[str, object]) -> list[Fault]:
    """Return what bars a draft from being proposed; `facts` are its columns by name."""
    found = [fault for name, fault in _FACTS.items() if not facts.get(name)]
    if not document.text.strip():
        found.append(Fault.NO_WORDS)
    elif not any(one.kind == SegmentKind.OPERATIVE for one in document.segments.values()):
        found.append(Fault.NO_CLAUSE)
    paths = [one.path for one in document.segments.values() if one.kind != SegmentKind.NOISE]
    if any("/" in path or not path.strip() for path in paths) or len(paths) != len(set(paths)):
        found.append(Fault.BAD_PATH)
    return found


def unread(document: DraftDocument) -> Unread:
    """Return what a curator has still to look at; it bars nothing."""
    open_ones = [
        (one.segment.id, count)
        for one in placed(document)
        if (count := sum(h.answer == Answer.OPEN for h in one.segment.fields.values()))
    ]
    loose = sum(
        1
        for run in runs(document)
        if run.segment is None and document.text[run.start : run.end].strip()
    )
    return Unread(
        sum(count for _ident, count in open_ones),
        len(open_ones),
        open_ones[0][0] if open_ones else "",
        loose,
        sum(1 for one in document.segments.values() if one.kind in _READ and not one.fields),
    )
