"""The duties of a draft as records: one row an obligor; who is not known yet becomes work."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from agreements.actions.curating.taking_in import MAY_CURATE
from agreements.errors import StaleReview
from agreements.models import (
    Actor,
    Clause,
    ClauseSpan,
    Draft,
    Obligation,
    ObligationRecipient,
    UnresolvedActor,
    User,
)
from agreements.models.duties import obligation_from
from agreements.models.meant import WrittenActors
from agreements.text.editing.fields import duties_of, held
from agreements.text.editing.tree import placed
from agreements.types.drafts import DraftDocument, DraftSegment, PartyPlace
from agreements.types.terms import SegmentKind


@dataclass(slots=True)
class Duties:
    """How many rows were made, and the words for whom nobody is known yet."""

    made: int = 0
    unresolved: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Named:
    """Whom a duty names, and the words of those who owe or receive for whom nobody is known."""

    obligors: list[Actor]
    recipients: list[Actor]
    beneficiaries: list[Actor]
    unknown: list[tuple[PartyPlace, str]]


def make_duties(
    draft: Draft, document: DraftDocument, clauses: Mapping[str, Clause], actors: WrittenActors
) -> Duties:
    """Make the rows of every duty a person stands behind; what is there already stays as it is."""
    found = Duties()
    agreement = next((clause.agreement_id for clause in clauses.values()), 0)
    there = set(
        Obligation.objects.filter(clause__agreement=agreement).values_list(
            "clause", "number", "obligor"
        )
    )
    for one in placed(document):
        if one.segment.kind == SegmentKind.NOISE:
            continue
        for number in duties_of(one.segment):
            if held(one.segment, f"{number}/modality"):
                clause = clauses[one.segment.id]
                _make(draft, document, one.segment, number, clause, actors, there, found)
    return found


def _make(
    draft: Draft,
    document: DraftDocument,
    segment: DraftSegment,
    number: int,
    clause: Clause,
    actors: WrittenActors,
    there: set[tuple[int, int, int]],
    found: Duties,
) -> None:
    named = _named(draft, document, segment, number, actors)
    for place, words in named.unknown:
        UnresolvedActor.objects.get_or_create(
            clause=clause,
            duty_number=number,
            place=place,
            words=words[:200],
            defaults={"draft": draft},
        )
        found.unresolved.append(words)
    for obligor in named.obligors:
        if (clause.pk, number, obligor.pk) in there:
            continue
        there.add((clause.pk, number, obligor.pk))
        obligation = obligation_from(draft, segment, number, clause, obligor)
        obligation.beneficiary = next((a for a in named.beneficiaries if a != obligor), None)
        obligation.save()
        ObligationRecipient.objects.bulk_create(
            ObligationRecipient(obligation=obligation, actor=actor) for actor in named.recipients
        )
        found.made += 1


def _named(
    draft: Draft,
    document: DraftDocument,
    segment: DraftSegment,
    number: int,
    actors: WrittenActors,
) -> _Named:
    def meant(name: str) -> dict[str, tuple[Actor, ...]]:
        words = held(segment, f"{number}/{name}") or []
        return {one: actors.whom(one, draft.parties, document.actors).actors for one in words}

    def each_once(found: dict[str, tuple[Actor, ...]]) -> list[Actor]:
        return list(dict.fromkeys(actor for several in found.values() for actor in several))

    obligors, recipients = meant("obligors"), meant("recipients")
    unknown = [
        (place, words)
        for place, found in ((PartyPlace.OBLIGOR, obligors), (PartyPlace.RECIPIENT, recipients))
        for words, several in found.items()
        if not several
    ]
    return _Named(
        each_once(obligors), each_once(recipients), each_once(meant("beneficiaries")), unknown
    )


@transaction.atomic
def settle_words(row: UnresolvedActor, actor: Actor, *, by: User) -> int:
    """
    Say whom the words of a published clause mean, and make the duties that waited for it.

    Returns how many rows were made.

    :raises NotAllowed: if the person may not curate.
    :raises StaleReview: if somebody has said so meanwhile.
    """
    by.must_be(*MAY_CURATE, to="say whom words mean")
    row = UnresolvedActor.objects.select_for_update(of=("self",)).get(pk=row.pk)
    if row.actor_id is not None:
        raise StaleReview(_("Somebody has settled this meanwhile."))
    row.actor, row.settled_by, row.settled_at = actor, by, timezone.now()
    row.save()
    clause = Clause.objects.select_related("agreement").get(pk=row.clause_id)
    if row.place == PartyPlace.OBLIGOR:
        return _add_obligor(row, clause, actor)
    duties = list(Obligation.objects.filter(clause=clause, number=row.duty_number))
    there = ObligationRecipient.objects.filter(obligation__in=duties, actor=actor)
    have = set(there.values_list("obligation", flat=True))
    ObligationRecipient.objects.bulk_create(
        ObligationRecipient(obligation=duty, actor=actor) for duty in duties if duty.pk not in have
    )
    return 0


def _add_obligor(row: UnresolvedActor, clause: Clause, actor: Actor) -> int:
    """Make the duty for somebody who was not known when the text was published."""
    draft = row.draft
    document = draft.document
    # By its place in the text: a later version may have given the clause another number.
    span = ClauseSpan.objects.get(clause=clause, text__draft=draft)
    segment = next(
        one for one in document.segments.values() if (one.start, one.end) == (span.start, span.end)
    )
    found = Duties()
    told = {**document.actors, row.words: (actor.slug,)}
    there = set(Obligation.objects.filter(clause=clause).values_list("clause", "number", "obligor"))
    settled = DraftDocument(document.text, document.segments, told, document.counter)
    _make(
        draft,
        settled,
        segment,
        row.duty_number,
        clause,
        WrittenActors(draft.conflict),
        there,
        found,
    )
    return found.made
