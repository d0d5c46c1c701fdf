"""One operation on a draft, as a page or a test names it: `{"do": "split", "segment": "s3", …}`."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from agreements.errors import EditRefused
from agreements.text.editing import fields, shapes, wording
from agreements.text.editing.tree import own_words, segment_of, words_of
from agreements.types.drafts import Answer, DraftDocument, DraftSegment, Json
from agreements.types.terms import SegmentKind

Operation = Mapping[str, Any]
# What a machine takes some segments, named by id, to say: values by id and key.
Propose = Callable[[DraftDocument, Sequence[str]], Mapping[str, Mapping[str, Json]]]
_Perform = Callable[[DraftDocument, Operation], DraftDocument]


def _segment(operation: Operation) -> str:
    return str(operation.get("segment") or "")


def _number(operation: Operation, name: str) -> int:
    value = operation.get(name)
    if isinstance(value, bool) or not isinstance(value, int):
        raise EditRefused(f"The operation needs a whole number {name!r}.")
    return value


def _kind(operation: Operation) -> SegmentKind:
    try:
        return SegmentKind(str(operation.get("kind")))
    except ValueError:
        raise EditRefused(f"{operation.get('kind')!r} is no part of a text.") from None


def _words(operation: Operation, name: str) -> str:
    return str(operation.get(name) or "")


_PERFORM: dict[str, _Perform] = {
    "split": lambda d, op: shapes.split(d, _segment(op), _number(op, "at")),
    "merge": lambda d, op: shapes.merge(d, _segment(op)),
    "promote": lambda d, op: shapes.promote(d, _segment(op)),
    "demote": lambda d, op: shapes.demote(d, _segment(op)),
    "move": lambda d, op: shapes.move(d, _segment(op), op.get("to") or None),
    "make": lambda d, op: shapes.make(d, _number(op, "start"), _number(op, "end")),
    "span": lambda d, op: shapes.set_span(
        d, _segment(op), _number(op, "start"), _number(op, "end")
    ),
    "rename": lambda d, op: shapes.rename(d, _segment(op), _words(op, "heading")),
    "renumber": lambda d, op: shapes.renumber(d, _segment(op), _words(op, "path")),
    "kind": lambda d, op: shapes.set_kind(d, _segment(op), _kind(op)),
    "accept": lambda d, op: fields.answer(d, _segment(op), _words(op, "key"), Answer.ACCEPTED),
    "reject": lambda d, op: fields.answer(d, _segment(op), _words(op, "key"), Answer.REJECTED),
    "edit": lambda d, op: fields.edit(d, _segment(op), _words(op, "key"), op.get("value")),
    "accept_all": lambda d, op: fields.answer_all(d, _segment(op), Answer.ACCEPTED),
    "reject_all": lambda d, op: fields.answer_all(d, _segment(op), Answer.REJECTED),
    "duty": lambda d, op: fields.add_duty(d, _segment(op)),
    "actor": lambda d, op: fields.name_actor(d, _words(op, "words"), op.get("actors") or ()),
    "correct": lambda d, op: wording.correct(
        d, _number(op, "start"), _words(op, "old"), _words(op, "new")
    ),
}
# It asks for a clause to be read again.
_READ = "propose"
OPERATIONS = (*_PERFORM, _READ)
# After these a segment's words, or what is around it, differ: it is read again.
_READ_AGAIN = frozenset({"split", "merge", "promote", "demote", "move", "make", "span", "correct"})


def perform(document: DraftDocument, operation: Operation, *, propose: Propose) -> DraftDocument:
    """
    Return the draft after one operation; segments whose own words changed are read again.

    What a curator has answered stays, whatever the reading says.

    :raises EditRefused: if there is no such operation, or the draft does not allow it.
    """
    if operation.get("do") == _READ:
        ident = segment_of(document, _segment(operation)).id
        return fields.with_proposals(document, propose(document, [ident]))
    act = _PERFORM.get(str(operation.get("do")))
    if act is None:
        raise EditRefused(f"{operation.get('do')!r} is none of: {', '.join(OPERATIONS)}.")
    after = act(document, operation)
    if operation["do"] not in _READ_AGAIN and not _becomes_operative(document, after, operation):
        return after
    again = [ident for ident, one in after.segments.items() if _differs(document, after, one)]
    return fields.with_proposals(after, propose(after, again)) if again else after


def _becomes_operative(before: DraftDocument, after: DraftDocument, operation: Operation) -> bool:
    ident = _segment(operation)
    return operation["do"] == "kind" and before.segments[ident].kind != after.segments[ident].kind


def _differs(before: DraftDocument, after: DraftDocument, segment: DraftSegment) -> bool:
    """Tell whether a segment's own words or its parent are new."""
    old = before.segments.get(segment.id)
    if old is None or old.parent != segment.parent or old.kind != segment.kind:
        return True
    if old is segment and before.text == after.text:
        return False
    if before.text != after.text and words_of(before, old) == words_of(after, segment):
        return False  # only moved: a correction makes and removes no segments
    return own_words(before, old) != own_words(after, segment)
