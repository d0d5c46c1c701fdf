"""From what was read in a clause to the proposals a curator answers."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from agreements.text.editing.fields import REFERENCES, SUBJECT
from agreements.types.drafts import DraftDocument, DraftSegment, Json
from agreements.types.segments import DeadlineWords, Provision, ReferenceWords, Segment
from agreements.types.terms import ClauseKind, DeadlineKind, Deontic, Temporal, Verifiability

# Segments that can hold duties; the others are shown, and say nothing anybody owes.
_LONGEST_SUMMARY = 300
_BY_ITS_TIME = {
    DeadlineKind.ABSOLUTE: Temporal.ONE_OFF,
    DeadlineKind.RELATIVE: Temporal.ONE_OFF,
    DeadlineKind.RECURRING: Temporal.RECURRING,
    DeadlineKind.TRIGGERED: Temporal.ONE_OFF,
}
# What one delivers, once; these subjects have no duty that goes on.
_DELIVERED = frozenset({ClauseKind.PRISONERS_LIST})


def document_of(text: str, segments: Sequence[Segment]) -> DraftDocument:
    """Return the draft of a text cut into segments, without proposals yet."""
    idents = {segment.path: f"s{number}" for number, segment in enumerate(segments, start=1)}
    found = {
        idents[segment.path]: DraftSegment(
            idents[segment.path],
            idents.get(segment.parent_path or ""),
            segment.path,
            segment.start,
            segment.end,
            segment.kind,
            segment.heading[:200],
        )
        for segment in segments
    }
    return DraftDocument(text, found, {}, len(segments))


def as_segment(segment: DraftSegment, parent_path: str | None) -> Segment:
    """Return a segment of a draft as the readers of clauses take it."""
    return Segment(
        segment.path,
        parent_path,
        segment.start,
        segment.end,
        segment.kind,
        heading=segment.heading,
    )


def values_of(provision: Provision, words: str) -> Mapping[str, Json]:
    """
    Return the proposals of a provision by key; `words` are the clause's own.

    A clause without a modality owes nothing: then its subject and references are all.
    """
    subject = provision.clause_kind
    found: dict[str, Json] = {
        SUBJECT: subject.value if subject else None,
        REFERENCES: [_reference(one) for one in provision.references],
    }
    if provision.modality is None:
        return found
    temporal = _temporal(provision)
    duty: dict[str, Json] = {
        "modality": provision.modality.value,
        "obligors": list(provision.obligors),
        "recipients": list(provision.recipients),
        "beneficiaries": list(provision.beneficiaries),
        "deadline": _deadline(provision.deadline),
        "temporal": temporal.value,
        "every": _every(provision.deadline) if temporal == Temporal.RECURRING else None,
        "condition": provision.condition,
        "places": list(provision.places),
        "verifiability": _verifiability(provision).value,
        "summary": _summary(words),
    }
    return {**found, **{f"1/{name}": value for name, value in duty.items()}}


def _temporal(provision: Provision) -> Temporal:
    if provision.modality == Deontic.PROHIBITION:
        return Temporal.CONTINUING
    kind = provision.deadline.kind if provision.deadline else DeadlineKind.NONE
    if kind == DeadlineKind.RECURRING and not _every(provision.deadline):
        return Temporal.CONTINUING
    if kind in _BY_ITS_TIME:
        return _BY_ITS_TIME[kind]
    return Temporal.ONE_OFF if provision.clause_kind in _DELIVERED else Temporal.CONTINUING


def _every(deadline: DeadlineWords | None) -> str | None:
    return deadline.iso_duration if deadline else None


def _verifiability(provision: Provision) -> Verifiability:
    """Lists of prisoners go to those who keep them to themselves; what is handed over, they see."""
    if provision.clause_kind == ClauseKind.PRISONERS_LIST:
        return Verifiability.CONFIDENTIAL
    return Verifiability.BY_MECHANISM if provision.recipients else Verifiability.PUBLIC


def _deadline(words: DeadlineWords | None) -> dict[str, str] | None:
    if words is None:
        return None
    return {
        "kind": words.kind.value,
        "text": words.text,
        "iso_duration": words.iso_duration or "",
        "date": words.date or "",
        "anchor": words.anchor or "",
        "zone": "",
    }


def _reference(words: ReferenceWords) -> dict[str, str]:
    return {
        "text": " ".join(words.text.split()),
        "instrument": words.to_instrument or "",
        "item": words.to_item or "",
        "target": "",
    }


def _summary(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST_SUMMARY else line[: _LONGEST_SUMMARY - 1].rstrip() + "…"


def with_kind(provision: Provision, kind: ClauseKind | None) -> Provision:
    """Return a provision with the subject that another reader proposes, where it has none."""
    return provision if provision.clause_kind else replace(provision, clause_kind=kind)
