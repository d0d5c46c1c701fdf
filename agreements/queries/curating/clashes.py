"""What two people want of one part of a draft, side by side."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Protocol

from django.utils.translation import gettext as _

from agreements.models.labels import label_of
from agreements.queries.curating.sheet import NAMES, value_words
from agreements.text.editing.fields import is_key, name_of
from agreements.types.drafts import Answer, DraftDocument
from agreements.types.terms import SegmentKind


class Clashing(Protocol):
    """One part that two people changed, as the action says it."""

    @property
    def segment(self) -> str: ...
    @property
    def part(self) -> str: ...
    @property
    def was(self) -> Any: ...
    @property
    def theirs(self) -> Any: ...
    @property
    def yours(self) -> Any: ...
    @property
    def by(self) -> str: ...


@dataclass(frozen=True, slots=True)
class ClashView:
    """One part with its three values in words, and who changed it."""

    path: str
    name: Any
    was: str
    theirs: str
    yours: str
    by: str


def clash_views(document: DraftDocument, clashes: Iterable[Clashing]) -> list[ClashView]:
    """Return clashes in words. No query."""
    return [
        ClashView(
            document.segments[one.segment].path if one.segment in document.segments else "",
            _part_name(one.part),
            _words(document, one.part, one.was),
            _words(document, one.part, one.theirs),
            _words(document, one.part, one.yours),
            one.by,
        )
        for one in clashes
    ]


def _part_name(part: str) -> Any:
    plain = {
        "path": _("Number"),
        "parent": _("Under"),
        "span": _("Where it stands"),
        "kind": _("Part of the text"),
        "heading": _("Heading"),
        "text": _("Words"),
    }
    return plain.get(part) or (NAMES[name_of(part)] if is_key(part) else _("Whom words mean"))


def _words(document: DraftDocument, part: str, value: Any) -> str:
    if value in (None, "", []):
        return ""
    if part == "span":
        words = " ".join(document.text[value[0] : value[1]].split())
        return words if len(words) <= 160 else f"{words[:80]} … {words[-70:]}"
    if part == "kind":
        return str(label_of(SegmentKind, value))
    if part == "parent":
        parent = document.segments.get(value)
        return parent.path if parent else str(value)
    if is_key(part):
        shown = value_words(name_of(part), value[0])
        return (
            f"{shown} ({label_of(Answer, value[2])})" if shown else str(label_of(Answer, value[2]))
        )
    return " · ".join(value) if isinstance(value, list) else str(value)
