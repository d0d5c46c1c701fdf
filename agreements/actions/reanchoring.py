"""
What is tied to words of a text, carried to its next version: exact, drifted or orphan.

Carried are: the words of each clause, the quotes of relations, the words of deadlines, and how
clauses are read. Links hang on clauses, and so on the anchor of their clause. Nothing is changed
but the anchors themselves; a person confirms or corrects each that is not exact.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from agreements.errors import StaleReview, TrackerError
from agreements.models import (
    AgreementRelation,
    AgreementText,
    Anchor,
    Interpretation,
    Obligation,
    User,
)
from agreements.text.versions.anchors import Found, find_quote, quote_at
from agreements.text.versions.tiles import Placed, own_words
from agreements.text.versions.words import likeness, unnumbered
from agreements.types.terms import AnchorAnswer, AnchorKind, AnchorState, Role

MAY_CURATE = (Role.CURATOR, Role.ADMIN)
_LONGEST_NOTE = 300
_NEVER_EXACT = 0.999


@dataclass(frozen=True, slots=True)
class _Versions:
    """The two versions, and where their clauses stand, by the clauses' ids."""

    before: AgreementText
    text: AgreementText
    old: dict[int, Placed]
    new: dict[int, Placed]


@transaction.atomic
def reanchor(text: AgreementText) -> list[Anchor]:
    """
    Carry what was tied to the version before a published one; twice does nothing more.

    Returns the anchors it made. Nothing for a first version or a variant.
    """
    before = text.previous()
    if before is None or text.variant_of_id is not None:
        return []
    versions = _Versions(before, text, _by_key(before.placed()), _by_key(text.placed()))
    clauses = {anchor.clause_id: anchor for anchor in _clauses(versions)}
    anchors = [
        *clauses.values(),
        *_relations(versions),
        *_deadlines(versions),
        *_readings(versions, clauses),
    ]
    known = {_target(anchor) for anchor in Anchor.objects.filter(text=text)}
    return Anchor.objects.bulk_create([one for one in anchors if _target(one) not in known])


def _by_key(placed: Iterable[Placed]) -> dict[int, Placed]:
    return {one.key: one for one in placed}


def _target(anchor: Anchor) -> tuple[object, ...]:
    return (
        anchor.kind,
        anchor.clause_id,
        anchor.relation_id,
        anchor.obligation_id,
        anchor.interpretation_id,
    )


def _clauses(versions: _Versions) -> Iterator[Anchor]:
    """Yield an anchor for each clause of the older version; its sub-clauses have their own."""
    older = own_words(versions.before.text, list(versions.old.values()))
    newer = own_words(versions.text.text, list(versions.new.values()))
    for key, placed in versions.old.items():
        there = versions.new.get(key)
        if there is None:  # its words may stand in another clause: a person looks at that once
            found = find_quote(
                quote_at(versions.before.text, placed.start, placed.end), versions.text.text
            )
            found = found and Found(found.start, found.end, min(found.score, _NEVER_EXACT))
        else:
            was, now = unnumbered(older[key]), unnumbered(newer[key])
            score = 1.0 if was == now else min(round(likeness(was, now), 3), _NEVER_EXACT)
            found = Found(there.start, there.end, score)
        yield _anchor(versions, AnchorKind.CLAUSE, placed.start, placed.end, found, clause_id=key)


def _relations(versions: _Versions) -> Iterator[Anchor]:
    """Yield an anchor for each relation whose quote stands in the older version."""
    rows = AgreementRelation.objects.filter(
        from_agreement=versions.text.agreement, retracted=False
    ).exclude(quote="")
    for row in rows.order_by("pk"):
        yield from _quoted(
            versions,
            AnchorKind.RELATION,
            row.quote,
            clause_id=row.from_clause_id,
            relation=row,
        )


def _deadlines(versions: _Versions) -> Iterator[Anchor]:
    """Yield an anchor for each duty whose deadline's words stand in the older version."""
    rows = Obligation.objects.filter(clause__agreement=versions.text.agreement)
    for row in rows.exclude(deadline_stated="").order_by("pk"):
        yield from _quoted(
            versions,
            AnchorKind.DEADLINE,
            row.deadline_stated,
            clause_id=row.clause_id,
            obligation=row,
        )


def _quoted(
    versions: _Versions, kind: AnchorKind, words: str, *, clause_id: int | None, **target: object
) -> Iterator[Anchor]:
    """Yield the anchor of quoted words, if they stand in the older version."""
    old = versions.old.get(clause_id) if clause_id else None
    low, high = (old.start, old.end) if old else (0, len(versions.before.text))
    place = next(iter(_places_of(words, versions.before.text, low, high)), None)
    if place is None:
        return  # our own words about it, or those of another language: not tied to this text
    start, end = place
    quote = quote_at(versions.before.text, start, end)
    new = versions.new.get(clause_id) if clause_id else None
    found = find_quote(quote, versions.text.text, low=new.start, high=new.end) if new else None
    found = found or find_quote(quote, versions.text.text)
    yield _anchor(versions, kind, start, end, found, clause_id=clause_id, **target)


def _readings(versions: _Versions, clauses: dict[int | None, Anchor]) -> Iterator[Anchor]:
    """Yield an anchor for each reading of a clause: it stands as firm as the clause's words."""
    rows = Interpretation.objects.filter(clause__in=list(versions.old), retracted=False)
    for row in rows.order_by("pk"):
        of_clause, placed = clauses[row.clause_id], versions.old[row.clause_id]
        found = None
        if of_clause.start is not None and of_clause.end is not None:
            found = Found(of_clause.start, of_clause.end, of_clause.score)
        yield _anchor(
            versions,
            AnchorKind.READING,
            placed.start,
            placed.end,
            found,
            clause_id=row.clause_id,
            interpretation=row,
        )


def _anchor(
    versions: _Versions,
    kind: AnchorKind,
    start: int,
    end: int,
    found: Found | None,
    **target: object,
) -> Anchor:
    quote = quote_at(versions.before.text, start, end)
    state = AnchorState.ORPHAN
    if found is not None:
        state = AnchorState.EXACT if found.is_exact else AnchorState.DRIFTED
    return Anchor(
        text=versions.text,
        before=versions.before,
        kind=kind,
        quote=quote.exact,
        prefix=quote.prefix,
        suffix=quote.suffix,
        before_start=start,
        state=state,
        score=found.score if found else 0,
        start=found.start if found else None,
        end=found.end if found else None,
        **target,
    )


@transaction.atomic
def settle_anchor(
    anchor: Anchor, answer: AnchorAnswer, *, by: User, words: str = "", note: str = ""
) -> Anchor:
    """
    Say where the words of an anchor stand now: as found, at `words` of the new version, or gone.

    What was answered may be answered anew; the audit keeps every answer.

    :raises NotAllowed: if the person may not change texts.
    :raises TrackerError: if nothing was found that could be confirmed, `words` do not stand in
        the version, or stand there twice.
    :raises StaleReview: if somebody answered meanwhile.
    """
    by.must_be(*MAY_CURATE, to="confirm or correct where words stand")
    found = Anchor.objects.select_for_update(of=("self",)).select_related("text").get(pk=anchor.pk)
    if (found.answer, found.answered_at) != (anchor.answer, anchor.answered_at):
        raise StaleReview(_("Somebody answered meanwhile. Look at it again before you decide."))
    if answer == AnchorAnswer.CORRECTED:
        found.start, found.end = _place_of(words, found.text.text)
    elif answer == AnchorAnswer.CONFIRMED and found.start is None:
        raise TrackerError(_("Nothing was found to confirm. Give the words, or say they are gone."))
    elif found.state == AnchorState.ORPHAN:
        found.start = found.end = None
    found.answer, found.note = answer, note.strip()[:_LONGEST_NOTE]
    found.answered_by, found.answered_at = by, timezone.now()
    found.save()
    return found


def _place_of(words: str, text: str) -> tuple[int, int]:
    """
    Return where words stand in a text, half-open; capitals and line breaks do not matter.

    :raises TrackerError: if they do not, or twice.
    """
    if not words.split():
        raise TrackerError(_("Give the words of the new version, as they stand there."))
    places = _places_of(words, text, 0, len(text))
    if not places:
        raise TrackerError(_("These words do not stand in the new version. Copy them from it."))
    if len(places) > 1:
        raise TrackerError(
            _("These words stand there %s times. Give some more of what is around them.")
            % len(places)
        )
    return places[0]


def _places_of(words: str, text: str, low: int, high: int) -> list[tuple[int, int]]:
    """Return where words stand between two offsets, whatever their capitals and line breaks."""
    parts = words.split()
    if not parts:
        return []
    pattern = re.compile(r"\s+".join(re.escape(part) for part in parts), re.IGNORECASE)
    return [match.span() for match in pattern.finditer(text, low, high)]
