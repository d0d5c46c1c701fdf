"""
What a clause is taken to say, field by field, and the answers of a curator to each.

A field's key is `subject` or `references` for the clause, `<number>/<name>` for a duty in it. Its
value is JSON: a term or words, a list of words, a deadline (`DEADLINE_KEYS`), or references
(`REFERENCE_KEYS` each). None is "nothing".
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from agreements.errors import EditRefused
from agreements.text.editing.tree import segment_of, with_segments
from agreements.types.drafts import Answer, DraftDocument, DraftSegment, Json, Proposal
from agreements.types.terms import ClauseKind, DeadlineKind, Deontic, Temporal, Verifiability

SUBJECT = "subject"
REFERENCES = "references"
TERMS: dict[str, type[StrEnum]] = {
    SUBJECT: ClauseKind,
    "modality": Deontic,
    "temporal": Temporal,
    "verifiability": Verifiability,
}
LISTS = ("obligors", "beneficiaries", "recipients", "places")
WORDS = ("summary", "condition", "every")
# The fields of a duty in the order in which a page shows them.
DUTY = (
    "modality",
    "obligors",
    "recipients",
    "beneficiaries",
    "deadline",
    "temporal",
    "every",
    "condition",
    "places",
    "verifiability",
    "summary",
)
DEADLINE_KEYS = ("kind", "text", "iso_duration", "date", "anchor", "zone")
REFERENCE_KEYS = ("text", "instrument", "item", "target")
MOST_DUTIES = 20
_LONGEST = {"summary": 300, "condition": 4_000, "every": 40}
_DURATION = re.compile(r"-?P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?")


def name_of(key: str) -> str:
    """Return the name of a field without the number of its duty."""
    return key.rpartition("/")[2]


def duties_of(segment: DraftSegment) -> list[int]:
    """Return the numbers of a segment's duties, in order."""
    return sorted({int(key.partition("/")[0]) for key in segment.fields if "/" in key})


def ordered_keys(segment: DraftSegment) -> list[str]:
    """Return the keys of a segment's fields in the order of the page."""
    names = [SUBJECT, *(f"{n}/{name}" for n in duties_of(segment) for name in DUTY), REFERENCES]
    return [key for key in names if key in segment.fields]


def is_key(key: str) -> bool:
    """Tell whether a key is one of those above."""
    number, slash, name = key.partition("/")
    if not slash:
        return key in (SUBJECT, REFERENCES)
    return (
        name in DUTY and number.isascii() and number.isdigit() and 1 <= int(number) <= MOST_DUTIES
    )


def checked(key: str, value: Json) -> Json:
    """
    Return a value as its field holds it; None where it is empty.

    :raises EditRefused: if the field does not take it.
    """
    if not is_key(key):
        raise EditRefused(f"A clause has no field {key!r}.")
    name = name_of(key)
    if value in (None, "", [], {}):
        return None
    if name in TERMS:
        return _term(TERMS[name], value)
    if name in LISTS:
        return _list(value)
    if name in WORDS:
        return _words(name, value)
    return _deadline(value) if name == "deadline" else _references(value)


def _term(terms: type[StrEnum], value: Json) -> str:
    if value not in set(terms):
        raise EditRefused(f"{value!r} is none of: {', '.join(terms)}.")
    return str(terms(value).value)


def _list(value: Json) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise EditRefused("Write one name a line.")
    names = [" ".join(one.split())[:200] for one in value]
    return list(dict.fromkeys(name for name in names if name)) or None  # type: ignore[return-value]


def _words(name: str, value: Json) -> str:
    words = " ".join(str(value).split())
    if len(words) > _LONGEST[name]:
        raise EditRefused(f"That is too long: at most {_LONGEST[name]} signs.")
    if name == "every" and not _DURATION.fullmatch(words):
        raise EditRefused(f"{words!r} is no period. Write P1D for a day, P7D for a week.")
    return words


def _deadline(value: Json) -> dict[str, str]:
    if not isinstance(value, Mapping) or not set(value) <= set(DEADLINE_KEYS):
        raise EditRefused("A deadline has a kind, words, a period or a date, and an anchor.")
    found = {key: " ".join(str(value.get(key) or "").split())[:200] for key in DEADLINE_KEYS}
    kind = _term(DeadlineKind, found["kind"])
    if kind == DeadlineKind.RELATIVE and not found["iso_duration"]:
        raise EditRefused("A relative deadline needs a period: P7D is one week.")
    if kind == DeadlineKind.ABSOLUTE and not found["date"]:
        raise EditRefused("An absolute deadline needs its date: 2020-11-15.")
    if found["iso_duration"] and not _DURATION.fullmatch(found["iso_duration"]):
        raise EditRefused(f"{found['iso_duration']!r} is no period. Write P7D or PT48H.")
    if found["date"]:
        _moment(found["date"])
    return found


def _moment(written: str) -> None:
    try:
        datetime.fromisoformat(written)
    except ValueError:
        raise EditRefused(f"{written!r} is no date. Write 2020-11-15.") from None


def _references(value: Json) -> list[dict[str, str]]:
    if not isinstance(value, list) or not all(isinstance(one, Mapping) for one in value):
        raise EditRefused("A reference has its words, an instrument and an item.")
    found = [
        {key: " ".join(str(one.get(key) or "").split())[:300] for key in REFERENCE_KEYS}
        for one in value
    ]
    return [one for one in found if one["text"]]


def answer(document: DraftDocument, ident: str, key: str, said: Answer) -> DraftDocument:
    """
    Accept or reject a proposal as it stands.

    :raises EditRefused: if the clause has no such field.
    """
    segment = segment_of(document, ident)
    held = segment.fields.get(key)
    if held is None:
        raise EditRefused("Nothing is proposed there.")
    return _with(document, segment, {key: replace(held, answer=said)})


def edit(document: DraftDocument, ident: str, key: str, value: Json) -> DraftDocument:
    """Put a curator's own value in the place of what is proposed; the proposal is kept beside it."""
    segment = segment_of(document, ident)
    proposed = segment.fields[key].proposed if key in segment.fields else None
    new = checked(key, value)
    said = Answer.ACCEPTED if new == proposed and new is not None else Answer.EDITED
    return _with(document, segment, {key: Proposal(new, proposed, said)})


def answer_all(document: DraftDocument, ident: str, said: Answer) -> DraftDocument:
    """Give all proposals of a clause that wait the same answer."""
    segment = segment_of(document, ident)
    waiting = {
        key: replace(held, answer=said)
        for key, held in segment.fields.items()
        if held.answer == Answer.OPEN
    }
    return _with(document, segment, waiting)


def add_duty(document: DraftDocument, ident: str) -> DraftDocument:
    """Begin one more duty in a clause, with the obligors of the first."""
    segment = segment_of(document, ident)
    number = max(duties_of(segment), default=0) + 1
    if number > MOST_DUTIES:
        raise EditRefused("A clause with so many duties is better split.")
    obligors = segment.fields.get("1/obligors", Proposal(None)).value
    new = {
        f"{number}/modality": Proposal(Deontic.OBLIGATION.value, None, Answer.EDITED),
        f"{number}/obligors": Proposal(obligors, None, Answer.EDITED),
        f"{number}/temporal": Proposal(Temporal.CONTINUING.value, None, Answer.EDITED),
        f"{number}/summary": Proposal(None, None, Answer.EDITED),
    }
    return _with(document, segment, new)


def name_actor(document: DraftDocument, words: str, slugs: Iterable[str]) -> DraftDocument:
    """Say whom words mean in this text; nobody takes that back."""
    chosen = tuple(dict.fromkeys(slugs))
    actors = {key: value for key, value in document.actors.items() if key != words}
    return replace(document, actors={**actors, words: chosen} if chosen else actors)


def with_proposals(
    document: DraftDocument, proposed: Mapping[str, Mapping[str, Json]]
) -> DraftDocument:
    """Put proposals, by segment and key, in the place of those nobody has answered."""
    changed = []
    for ident, values in proposed.items():
        segment = document.segments[ident]
        kept = {k: held for k, held in segment.fields.items() if held.answer != Answer.OPEN}
        new = {
            key: Proposal(value, value)
            for key, value in values.items()
            if value not in (None, "", [], {}) and key not in kept
        }
        changed.append(replace(segment, fields={**new, **kept}))
    return with_segments(document, changed)


def waiting(segment: DraftSegment) -> list[str]:
    """Return the keys of the proposals that nobody has answered, in the order of the page."""
    return [key for key in ordered_keys(segment) if segment.fields[key].answer == Answer.OPEN]


def held(segment: DraftSegment, key: str) -> Json:
    """Return the value of a field that a person stands behind, else None."""
    found = segment.fields.get(key)
    return found.value if found and found.holds else None


def _with(
    document: DraftDocument, segment: DraftSegment, fields: Mapping[str, Proposal]
) -> DraftDocument:
    return with_segments(document, [replace(segment, fields={**segment.fields, **fields})])
