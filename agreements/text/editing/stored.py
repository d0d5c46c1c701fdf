"""A draft as JSON, and the difference of two drafts as a patch that can be undone."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from agreements.errors import EditRefused
from agreements.types.drafts import Answer, DraftDocument, DraftSegment, Proposal
from agreements.types.terms import SegmentKind

Patch = dict[str, Any]


def segment_as_json(segment: DraftSegment) -> dict[str, Any]:
    """Return a segment as JSON."""
    return {
        "id": segment.id,
        "parent": segment.parent,
        "path": segment.path,
        "span": [segment.start, segment.end],
        "kind": segment.kind.value,
        "heading": segment.heading,
        "fields": {
            key: [held.value, held.proposed, held.answer.value]
            for key, held in segment.fields.items()
        },
    }


def segment_from_json(stored: Mapping[str, Any]) -> DraftSegment:
    """Return the segment that JSON holds."""
    return DraftSegment(
        stored["id"],
        stored["parent"],
        stored["path"],
        stored["span"][0],
        stored["span"][1],
        SegmentKind(stored["kind"]),
        stored["heading"],
        {
            key: Proposal(value, proposed, Answer(answer))
            for key, (value, proposed, answer) in stored["fields"].items()
        },
    )


def as_json(document: DraftDocument) -> dict[str, Any]:
    """Return a draft without its text, which is kept apart."""
    return {
        "segments": {ident: segment_as_json(one) for ident, one in document.segments.items()},
        "actors": {words: list(slugs) for words, slugs in document.actors.items()},
        "counter": document.counter,
    }


def from_json(text: str, stored: Mapping[str, Any]) -> DraftDocument:
    """Return the draft that a text and JSON hold; an empty object is a draft without segments."""
    return DraftDocument(
        text,
        {ident: segment_from_json(one) for ident, one in stored.get("segments", {}).items()},
        {words: tuple(slugs) for words, slugs in stored.get("actors", {}).items()},
        stored.get("counter", 0),
    )


def patch_between(before: DraftDocument, after: DraftDocument) -> Patch:
    """Return what changed, each part with what it was and what it is; None is "not there"."""
    idents = {**before.segments, **after.segments}
    return {
        "segments": {
            ident: [
                _or_none(before.segments.get(ident)),
                _or_none(after.segments.get(ident)),
            ]
            for ident in idents
            if before.segments.get(ident) != after.segments.get(ident)
        },
        "actors": {
            words: [list(before.actors.get(words, ())), list(after.actors.get(words, ()))]
            for words in {**before.actors, **after.actors}
            if before.actors.get(words) != after.actors.get(words)
        },
        "text": _words_between(before.text, after.text),
    }


def _or_none(segment: DraftSegment | None) -> dict[str, Any] | None:
    return segment_as_json(segment) if segment else None


def _words_between(before: str, after: str) -> list[Any] | None:
    """Return where two texts differ, and the words there in each; None if they do not."""
    if before == after:
        return None
    shorter = min(len(before), len(after))
    start = next((n for n in range(shorter) if before[n] != after[n]), shorter)
    tail = next(
        (n for n in range(shorter - start) if before[-1 - n] != after[-1 - n]), shorter - start
    )
    return [start, before[start : len(before) - tail], after[start : len(after) - tail]]


def parts_changed(patch: Patch) -> dict[tuple[str, str], tuple[Any, Any]]:
    """
    Return what a patch changes, part by part: (segment or "", part) to what was and what is.

    The parts of a segment are those of its JSON, each field by its own key; of the draft, the
    words that mean somebody. A correction of words moves spans, which counts as no change of them.
    """
    found: dict[tuple[str, str], tuple[Any, Any]] = {}
    for ident, (before, after) in patch["segments"].items():
        was, now = _parts(before), _parts(after)
        for part in {**was, **now}:
            if was.get(part) != now.get(part) and not (part == "span" and patch["text"]):
                found[ident, part] = was.get(part), now.get(part)
    for words, (was_meant, now_meant) in patch["actors"].items():
        found["", words] = was_meant, now_meant
    if patch["text"]:
        found["", "text"] = patch["text"][1], patch["text"][2]
    return found


def _parts(segment: Mapping[str, Any] | None) -> dict[str, Any]:
    if segment is None:
        return {}
    plain = {part: segment[part] for part in ("parent", "path", "span", "kind", "heading")}
    return plain | dict(segment["fields"])


def changes_something(patch: Patch) -> bool:
    """Tell whether a patch changes anything."""
    return bool(patch["segments"] or patch["actors"] or patch["text"])


def inverse(patch: Patch) -> Patch:
    """Return the patch that takes another back."""
    words = patch["text"]
    return {
        "segments": {
            ident: [after, before] for ident, (before, after) in patch["segments"].items()
        },
        "actors": {words: [after, before] for words, (before, after) in patch["actors"].items()},
        "text": [words[0], words[2], words[1]] if words else None,
    }


def apply(document: DraftDocument, patch: Patch) -> DraftDocument:
    """
    Return a draft with a patch applied.

    :raises EditRefused: if what the patch changes is not as the patch found it.
    """
    segments = dict(document.segments)
    for ident, (before, after) in patch["segments"].items():
        if _or_none(segments.get(ident)) != before:
            raise EditRefused("This was changed again since, so it cannot be taken back alone.")
        segments.pop(ident, None)
        if after:
            segments[ident] = segment_from_json(after)
    actors = dict(document.actors)
    for words, (_, chosen) in patch["actors"].items():
        actors.pop(words, None)
        if chosen:
            actors[words] = tuple(chosen)
    return replace(
        document, segments=segments, actors=actors, text=_with_words(document.text, patch["text"])
    )


def _with_words(text: str, change: list[Any] | None) -> str:
    if change is None:
        return text
    start, old, new = change
    if text[start : start + len(old)] != old:
        raise EditRefused("The words there were changed again since.")
    return text[:start] + str(new) + text[start + len(old) :]
