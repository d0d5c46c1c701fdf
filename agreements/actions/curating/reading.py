"""
Have a text cut into segments and each of them read; what comes out are proposals.

Cutting is quick, reading is not (some 50 µs a character): of a long text only the beginning is
read at once, and the rest in portions, each a step of the draft that nobody made.
"""

from collections.abc import Mapping, Sequence

from django.db import transaction

from agreements.linking.clause_kind import clause_kind
from agreements.models import Draft, DraftStep
from agreements.text.editing.fields import REFERENCES, with_proposals
from agreements.text.editing.operations import Propose
from agreements.text.editing.proposing import as_segment, document_of, values_of, with_kind
from agreements.text.editing.stored import as_json, changes_something, patch_between
from agreements.text.editing.tree import around, own_words, placed
from agreements.text.languages import detect_language
from agreements.text.provisions.languages import grammar_of
from agreements.text.provisions.read import TextReader
from agreements.text.segments.cut import segments
from agreements.types.drafts import DraftDocument, DraftStage, Json, StepKind
from agreements.types.segments import Irregularity, Segment
from agreements.types.terms import ClauseKind, SegmentKind

# Characters of clauses read at once, and in one portion: a second or two each.
AT_ONCE = 40_000
_PORTION = 30_000
# Undertakings stand in these; elsewhere only what is referred to is proposed, or nothing at all.
_HOLD_DUTIES = frozenset({SegmentKind.OPERATIVE, SegmentKind.ANNEX})
_SAY_NOTHING = frozenset({SegmentKind.NOISE, SegmentKind.HEADING, SegmentKind.SIGNATURE})


def read_text(
    text: str, *, language: str, most: int | None = AT_ONCE
) -> tuple[DraftDocument, tuple[Irregularity, ...]]:
    """
    Return the draft of a text with proposals, and what was odd about its numbering.

    Only the first `most` characters of clauses are read, all with None.
    """
    found = segments(text)
    document = document_of(text, found.segments)
    idents = list(document.segments) if most is None else _first(document, most)
    values = _read(document, idents, language)
    return with_proposals(document, values), found.irregularities


def _first(document: DraftDocument, most: int, *, of: Sequence[str] | None = None) -> list[str]:
    """Return the first segments of some, as many as have so many characters of their own."""
    found: list[str] = []
    wanted = None if of is None else set(of)
    for one in placed(document):
        if wanted is not None and one.segment.id not in wanted:
            continue
        most -= len(own_words(document, one.segment))
        if found and most < 0:
            break
        found.append(one.segment.id)
    return found


def proposer(language: str) -> Propose:
    """Return the reader of a draft's changed clauses; of a long text it sees what is around them."""

    def propose(document: DraftDocument, idents: Sequence[str]) -> Mapping[str, Mapping[str, Json]]:
        chosen = _first(document, AT_ONCE, of=idents)
        return _read(document, chosen, language)

    return propose


def _read(
    document: DraftDocument, idents: Sequence[str], language: str
) -> dict[str, Mapping[str, Json]]:
    near = around(document, idents)
    structure = {one.segment.id: _as_read(near, one.segment.id) for one in placed(near)}
    grammar = grammar_of(language or detect_language(near.text))
    reader = TextReader(near.text, list(structure.values()), grammar)
    return {ident: _values(near, ident, structure[ident], reader) for ident in idents}


def _as_read(document: DraftDocument, ident: str) -> Segment:
    segment = document.segments[ident]
    parent = document.segments.get(segment.parent or "")
    return as_segment(segment, parent.path if parent else None)


def _values(
    document: DraftDocument, ident: str, segment: Segment, reader: TextReader
) -> Mapping[str, Json]:
    if segment.kind in _SAY_NOTHING:
        return {}
    words = own_words(document, document.segments[ident])
    found = reader.read(segment)
    if segment.kind not in _HOLD_DUTIES:
        return {REFERENCES: values_of(found, words)[REFERENCES]}
    subject: ClauseKind | None = clause_kind(words, segment.heading)
    return values_of(with_kind(found, subject), words)


def unread_clauses(document: DraftDocument) -> list[str]:
    """Return the segments that can hold duties and of which nothing is proposed, in order."""
    return [
        one.segment.id
        for one in placed(document)
        if one.segment.kind in _HOLD_DUTIES and not one.segment.fields
    ]


@transaction.atomic
def read_portion(draft: Draft, idents: Sequence[str]) -> list[str]:
    """
    Read the next of some clauses and keep what they propose as a step of nobody's.

    Returns those that are left; none where the draft is no longer being curated.
    """
    draft = Draft.objects.select_for_update(of=("self",)).get(pk=draft.pk)
    before = draft.document
    there = [ident for ident in idents if ident in before.segments]
    if draft.stage != DraftStage.DRAFT or not there:
        return []
    now = _first(before, _PORTION, of=there)
    after = with_proposals(before, _read(before, now, draft.language))
    patch = patch_between(before, after)
    if changes_something(patch):
        draft.token += 1
        draft.tree = as_json(after)
        draft.save(update_fields=["tree", "token"])
        DraftStep.objects.create(
            draft=draft,
            token=draft.token,
            kind=StepKind.CHANGE,
            operation={"do": "propose"},
            patch=patch,
        )
    return [ident for ident in there if ident not in now]
