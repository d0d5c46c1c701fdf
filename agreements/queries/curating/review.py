"""What a second person looks at: each clause with what it will say, and what was changed by hand."""

from dataclasses import dataclass, field
from typing import Any

from agreements.models import Actor, AgreementText, Draft, DraftDecision, DraftStep
from agreements.models.labels import label_of
from agreements.queries.curating.sheet import (
    NAMES,
    FieldView,
    Meanings,
    field_views,
    unknown_words,
    value_words,
)
from agreements.text.editing.fields import name_of
from agreements.text.editing.tree import own_words, placed
from agreements.text.versions.words import Stretch, compare_words
from agreements.types.drafts import Answer, DraftDocument, DraftSegment, StepKind
from agreements.types.terms import SegmentKind


@dataclass(frozen=True, slots=True)
class Correction:
    """A proposal that a curator changed or rejected."""

    name: Any
    proposed: str
    now: str
    is_rejected: bool


@dataclass(frozen=True, slots=True)
class ReviewClause:
    """A clause as it will be published; `differs` are its words against the version before."""

    segment: DraftSegment
    depth: int
    words: str
    kind_words: str
    held: list[FieldView]
    open: int
    corrections: list[Correction]
    unknown: list[str]
    is_new: bool
    differs: list[Stretch]


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The whole draft as the second person sees it."""

    clauses: list[ReviewClause]
    gone: list[str]
    before: AgreementText | None
    noise: int
    answers: dict[str, int] = field(default_factory=dict)
    sides: list[str] = field(default_factory=list)

    @property
    def unknown(self) -> list[str]:
        """Words nobody is known for, each once."""
        return list(dict.fromkeys(words for clause in self.clauses for words in clause.unknown))


def review_of(draft: Draft, document: DraftDocument) -> Reviewed:
    """Return a draft for review. A constant number of queries."""
    meanings = Meanings.of(draft, document)
    before, older = _before(draft)
    known = (
        set(meanings.instruments.paths.get(draft.agreement.slug, ())) if draft.agreement else set()
    )
    order = [one for one in placed(document) if one.segment.kind != SegmentKind.NOISE]
    clauses = [
        _clause(draft, document, one.segment, one.depth, meanings, known, older) for one in order
    ]
    paths = {one.segment.path for one in order}
    answers: dict[str, int] = {answer.value: 0 for answer in Answer}
    for one in order:
        for held in one.segment.fields.values():
            answers[held.answer.value] += 1
    return Reviewed(
        clauses,
        [path for path in older if path not in paths],
        before,
        len(document.segments) - len(order),
        answers,
        _names(draft.parties),
    )


def _names(slugs: list[str]) -> list[str]:
    """Return the names of actors by their slugs, in the order of these. One query."""
    names = dict(Actor.objects.filter(slug__in=slugs).values_list("slug", "name"))
    return [names.get(slug, slug) for slug in slugs]


def _before(draft: Draft) -> tuple[AgreementText | None, dict[str, str]]:
    """Return the newest published text in the draft's language, and its clauses' words. Two queries."""
    if draft.agreement is None or draft.published_text_id is not None:
        return None, {}
    texts = AgreementText.objects.in_line().filter(
        agreement=draft.agreement, language=draft.language
    )
    text = texts.order_by("-version").first()
    if text is None:
        return None, {}
    return text, {one.path: text.text[one.start : one.end] for one in text.placed()}


def _clause(
    draft: Draft,
    document: DraftDocument,
    segment: DraftSegment,
    depth: int,
    meanings: Meanings,
    known: set[str],
    older: dict[str, str],
) -> ReviewClause:
    views = field_views(draft, document, segment, meanings)
    held = [
        view for view in views if view.answer in (Answer.ACCEPTED, Answer.EDITED) and view.words
    ]
    whole = document.text[segment.start : segment.end]
    changed = segment.path in older and older[segment.path] != whole
    return ReviewClause(
        segment,
        depth,
        own_words(document, segment),
        str(label_of(SegmentKind, segment.kind)),
        held,
        sum(view.is_open for view in views),
        [_correction(view, segment) for view in views if _is_correction(view)],
        unknown_words(held),
        draft.agreement_id is not None and segment.path not in known,
        compare_words(older[segment.path], whole) if changed else [],
    )


def _is_correction(view: FieldView) -> bool:
    return view.answer == Answer.REJECTED or (view.answer == Answer.EDITED and bool(view.proposed))


def _correction(view: FieldView, segment: DraftSegment) -> Correction:
    proposed = segment.fields[view.key].proposed
    rejected = view.answer == Answer.REJECTED
    return Correction(
        NAMES[name_of(view.key)],
        value_words(view.name, proposed),
        "" if rejected else view.words,
        rejected,
    )


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One step of a draft: who did what to which clause, when."""

    step: DraftStep
    what: str
    path: str
    words: str


def history_of(draft: Draft, *, most: int = 100) -> list[HistoryLine]:
    """Return the newest steps of a draft. One query."""
    steps = draft.steps.select_related("made_by").order_by("-token")[:most]
    return [_line(step) for step in steps]


def _line(step: DraftStep) -> HistoryLine:
    operation = step.operation
    both = step.patch["segments"].get(operation.get("segment", ""), [None, None])
    told = both[0] or both[1] or {}
    key = str(operation.get("key", ""))
    words = operation.get("heading") or operation.get("path") or operation.get("kind") or ""
    if key:
        words = str(NAMES.get(name_of(key), key))
    what = str(operation.get("do", ""))
    kind = str(label_of(StepKind, step.kind)) if step.kind != StepKind.CHANGE else ""
    return HistoryLine(step, what, str(told.get("path", "")), f"{words} {kind}".strip())


def decisions_of(draft: Draft) -> list[DraftDecision]:
    """Return what was decided about a draft, oldest first. One query."""
    return list(draft.decisions.select_related("made_by"))
