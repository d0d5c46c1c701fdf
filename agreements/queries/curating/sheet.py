"""One clause of a draft with its proposals: what the panel of the page shows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext_lazy as _

from agreements.models import Actor, Draft, Interpretation
from agreements.models.duties import anchor_of, deadline_of
from agreements.models.fields import term_choices
from agreements.models.labels import label_of
from agreements.models.meant import Whom, WrittenActors, WrittenInstruments
from agreements.text.editing.fields import (
    LISTS,
    REFERENCES,
    SUBJECT,
    TERMS,
    WORDS,
    duties_of,
    name_of,
    ordered_keys,
)
from agreements.text.editing.instruments import meant_by
from agreements.text.editing.places import CutPlace, cut_places
from agreements.text.editing.tree import ancestors, placed, sibling_before
from agreements.types.drafts import Answer, DraftDocument, DraftSegment, Instrument, Proposal
from agreements.types.fuzzy import FuzzyInstant
from agreements.types.terms import DeadlineKind, SegmentKind

NAMES = {
    SUBJECT: _("Subject"),
    REFERENCES: _("Refers to"),
    "modality": _("How it binds"),
    "obligors": _("Who owes"),
    "recipients": _("To whom"),
    "beneficiaries": _("To whose benefit"),
    "deadline": _("By when"),
    "temporal": _("In time"),
    "every": _("Every"),
    "condition": _("If"),
    "places": _("Where"),
    "verifiability": _("Who can see it"),
    "summary": _("In one line"),
}
_TO_BE_KNOWN = ("obligors", "recipients")
_PEOPLE = ("obligors", "recipients", "beneficiaries")


@dataclass(frozen=True, slots=True)
class Target:
    """What a reference means: the address of an instrument or clause, and words for it."""

    words: str
    instrument: str
    item: str
    text: str
    target: str
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field of a clause: its value, what is shown of it, and how it can be edited."""

    key: str
    name: str
    label: Any
    answer: Answer
    kind: str
    value: Any
    words: str
    proposed: str
    choices: list[tuple[str, str]] = field(default_factory=list)
    people: list[Whom] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    due: FuzzyInstant | None = None
    anchor: str = ""
    is_first_open: bool = False

    @property
    def is_open(self) -> bool:
        """Whether nobody has answered it yet."""
        return self.answer == Answer.OPEN

    @property
    def answer_words(self) -> str:
        """What was answered, in words."""
        return str(label_of(Answer, self.answer))

    @property
    def lines(self) -> str:
        """The value of a list, one a line."""
        return "\n".join(self.value or [])


@dataclass(frozen=True, slots=True)
class Readings:
    """The ways in which a published clause is read; two that differ make its meaning disputed."""

    clause: int
    rows: list[Interpretation]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One segment with everything a curator does to it."""

    segment: DraftSegment
    words: str
    kind_words: str
    fields: list[tuple[int, list[FieldView]]]
    open: int
    cuts: list[CutPlace]
    into: list[DraftSegment]
    before: str
    after: str
    next_open: str
    unknown: list[str]
    can_demote: bool
    kinds: list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Meanings:
    """Whom and what words of one draft mean, read once for many clauses. Six queries."""

    actors: WrittenActors
    instruments: WrittenInstruments
    own: Instrument

    @classmethod
    def of(cls, draft: Draft, document: DraftDocument) -> "Meanings":
        """Read the actors and instruments of a draft's conflict."""
        paths = tuple(one.path for one in document.segments.values())
        own = Instrument(draft.slug, (draft.title, draft.short_title), "", paths)
        return cls(WrittenActors(draft.conflict), WrittenInstruments(draft.conflict), own)


def sheet_of(draft: Draft, document: DraftDocument, ident: str, meanings: Meanings) -> Sheet | None:
    """Return what the panel shows of a segment, None where there is none of that id."""
    segment = document.segments.get(ident)
    if segment is None:
        return None
    order = placed(document)
    place = next(number for number, one in enumerate(order) if one.segment.id == ident)
    views = field_views(draft, document, segment, meanings)
    above = sibling_before(document, segment)
    return Sheet(
        segment,
        document.text[segment.start : segment.end],
        str(label_of(SegmentKind, segment.kind)),
        _by_duty(segment, views),
        sum(view.is_open for view in views),
        cut_places(document, ident),
        [one for one in (above, *ancestors(document, segment)) if one is not None],
        order[place - 1].segment.id if place else "",
        order[place + 1].segment.id if place + 1 < len(order) else "",
        _next_open(order, place),
        unknown_words(views),
        above is not None,
        term_choices(SegmentKind),
    )


def unknown_words(views: Sequence[FieldView]) -> list[str]:
    """Return the words for those who owe or receive of whom nobody is known; each once."""
    words = [
        whom.words
        for view in views
        if view.name in _TO_BE_KNOWN and view.answer != Answer.REJECTED
        for whom in view.people
        if not whom.actors
    ]
    return list(dict.fromkeys(words))


def _by_duty(segment: DraftSegment, views: list[FieldView]) -> list[tuple[int, list[FieldView]]]:
    """Return the fields of the clause under 0, those of each duty under its number."""
    found: list[tuple[int, list[FieldView]]] = [(0, [v for v in views if "/" not in v.key])]
    for number in duties_of(segment):
        found.append((number, [v for v in views if v.key.startswith(f"{number}/")]))
    return found


def _next_open(order: Sequence[Any], place: int) -> str:
    """Return the next segment with open proposals, the search beginning anew at the end."""
    turned = [*order[place + 1 :], *order[:place]]
    return next((one.segment.id for one in turned if _is_open(one.segment)), "")


def _is_open(segment: DraftSegment) -> bool:
    return any(held.answer == Answer.OPEN for held in segment.fields.values())


def field_views(
    draft: Draft, document: DraftDocument, segment: DraftSegment, meanings: Meanings
) -> list[FieldView]:
    """Return the fields of a segment in the order of the page."""
    views: list[FieldView] = []
    is_open_seen = False
    for key in ordered_keys(segment):
        held = segment.fields[key]
        is_first = held.answer == Answer.OPEN and not is_open_seen
        is_open_seen = is_open_seen or is_first
        views.append(_view(draft, document, key, held, meanings, is_first_open=is_first))
    return views


def _view(
    draft: Draft,
    document: DraftDocument,
    key: str,
    held: Proposal,
    meanings: Meanings,
    *,
    is_first_open: bool,
) -> FieldView:
    name = name_of(key)
    people = [
        meanings.actors.whom(words, draft.parties, document.actors)
        for words in (held.value or [] if name in _PEOPLE else [])
    ]
    deadline = held.value if name == "deadline" else None
    return FieldView(
        key,
        name,
        NAMES[name],
        held.answer,
        _kind(name),
        held.value,
        value_words(name, held.value),
        value_words(name, held.proposed) if held.answer == Answer.EDITED else "",
        term_choices(TERMS[name]) if name in TERMS else [],
        people,
        [_target(one, meanings) for one in (held.value or [] if name == REFERENCES else [])],
        deadline_of(draft, deadline) if deadline else None,
        anchor_of(draft.agreed, deadline) if deadline else "",
        is_first_open,
    )


def _kind(name: str) -> str:
    if name in TERMS:
        return "term"
    if name in LISTS:
        return "list"
    return "words" if name in WORDS else name


def value_words(name: str, value: Any) -> str:
    """Return a field's value in words, on one line."""
    if value in (None, "", [], {}):
        return ""
    if name in TERMS:
        return str(label_of(TERMS[name], value))
    if name in LISTS:
        return " · ".join(value)
    if name == "deadline":
        return _deadline_words(value)
    if name == REFERENCES:
        return " · ".join(one["text"] for one in value)
    return str(value)


def _deadline_words(value: Mapping[str, str]) -> str:
    kind = str(label_of(DeadlineKind, value["kind"]))
    exact = value["iso_duration"] or value["date"]
    return f"{value['text']} ({kind}{', ' + exact if exact else ''})".strip()


def _target(reference: Mapping[str, str], meanings: Meanings) -> Target:
    """Return what a reference means, as a curator chose it or as its words fit."""
    chosen = reference["target"]
    if chosen:
        slug, _hash, path = chosen.partition("#")
        others: tuple[str, ...] = ()
    else:
        meant = meant_by(
            reference["instrument"], reference["item"], meanings.instruments.all, own=meanings.own
        )
        slug, path, others = meant.slug, meant.path, meant.others
    return Target(
        _target_words(slug, path, meanings),
        reference["instrument"],
        reference["item"],
        reference["text"],
        chosen,
        tuple(str(meanings.instruments.by_slug[other]) for other in others),
    )


def _target_words(slug: str, path: str, meanings: Meanings) -> str:
    if slug == meanings.own.slug and (path or not slug):
        return path
    agreement = meanings.instruments.by_slug.get(slug)
    if agreement is None:
        return ""
    return f"{agreement.short_title}, {path}" if path else agreement.short_title


def readings_of(draft: Draft, segment: DraftSegment, meanings: Meanings) -> Readings | None:
    """Return how a clause that is published is read, each reading with who holds it. One query."""
    if draft.agreement is None:
        return None
    clause = meanings.instruments.paths.get(draft.agreement.slug, {}).get(segment.path)
    if clause is None:
        return None
    rows = Interpretation.objects.filter(clause=clause, retracted=False)
    return Readings(clause, list(rows.select_related("actor").order_by("reading", "pk")))


def actor_choices(meanings: Meanings) -> list[Actor]:
    """Return all actors by name, for words nobody is known for."""
    return sorted(meanings.actors.by_slug.values(), key=lambda actor: actor.name.casefold())


def target_choices(meanings: Meanings) -> list[tuple[str, str]]:
    """Return the instruments of the conflict and their clauses, for references."""
    found: list[tuple[str, str]] = []
    for slug, agreement in meanings.instruments.by_slug.items():
        found.append((slug, agreement.short_title))
        found += [
            (f"{slug}#{path}", f"{agreement.short_title}, {path}")
            for path in meanings.instruments.paths[slug]
        ]
    return found
