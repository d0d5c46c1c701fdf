"""
Make records of a draft: the text, its clauses and their spans, duties, relations, open words.

Only what a person accepted or entered becomes a duty or a relation. What a stored agreement has
already is left as it is: a text in another language adds its spans, and duties that nobody has
recorded yet.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from agreements.actions.curating.duties import Duties, make_duties
from agreements.actions.identities import identify_clauses
from agreements.actions.versions import next_version, publish_version
from agreements.errors import TrackerError
from agreements.models import (
    Agreement,
    AgreementRelation,
    AgreementRole,
    AgreementText,
    Clause,
    ClauseSpan,
    Draft,
    User,
)
from agreements.models.meant import WrittenActors, WrittenInstruments
from agreements.text.editing.fields import REFERENCES, SUBJECT, held
from agreements.text.editing.instruments import Meant, meant_by
from agreements.text.editing.tree import Placed, placed
from agreements.types.drafts import DraftDocument, Instrument, Json
from agreements.types.terms import (
    AgreementForm,
    ClauseKind,
    RelationKind,
    RoleKind,
    SegmentKind,
    TextStatus,
)

_ROLE_BY_FORM = {
    AgreementForm.SIGNED_TREATY: RoleKind.SIGNATORY,
    AgreementForm.CO_CHAIR_STATEMENT: RoleKind.OBLIGOR_ONLY,
    AgreementForm.RESOLUTION: RoleKind.OBLIGOR_ONLY,
}


@dataclass(slots=True)
class Published:
    """What publishing made: the text, and how many of what; `unresolved` words wait for a name."""

    text: AgreementText
    clauses: int = 0
    duties: Duties = field(default_factory=Duties)
    relations: int = 0
    unresolved_relations: int = 0


def publish(draft: Draft, *, reason: str, by: User) -> Published:
    """
    Write everything a draft says; the caller has locked it and asked who may.

    :raises TrackerError: if another agreement has its address.
    """
    document = draft.document
    actors = WrittenActors(draft.conflict)
    agreement = draft.agreement or _new_agreement(draft, actors)
    text = _text_of(draft, agreement, reason)
    order = [one for one in placed(document) if one.segment.kind != SegmentKind.NOISE]
    places = [(one.segment.path, one.segment.start, one.segment.end) for one in order]
    stored = identify_clauses(
        agreement,
        draft.language,
        draft.text,
        places,
        reason=text.reason or _("A new version."),
        by=by,
    )
    clauses = _clauses(agreement, order, stored)
    ClauseSpan.objects.bulk_create(
        ClauseSpan(
            clause=clauses[one.segment.id],
            text=text,
            start=one.segment.start,
            end=one.segment.end,
        )
        for one in order
    )
    published = Published(publish_version(text, by=by), clauses=len(order))
    published.duties = make_duties(draft, document, clauses, actors)
    _relate(agreement, document, order, clauses, published)
    return published


def _new_agreement(draft: Draft, actors: WrittenActors) -> Agreement:
    names = ("conflict", "slug", "title", "short_title", "form", "status")
    times = ("agreement_class", "agreed", "in_force_from")
    agreement = Agreement(**{name: getattr(draft, name) for name in (*names, *times)})
    try:
        with transaction.atomic():
            agreement.save()
    except IntegrityError as error:
        if "slug" not in str(error):
            raise
        raise TrackerError(
            _("Another agreement has the address %(slug)s. Give the draft back and choose another.")
            % {"slug": draft.slug}
        ) from error
    role = _ROLE_BY_FORM.get(AgreementForm(draft.form), RoleKind.PARTY)
    found = [actors.by_slug[slug] for slug in draft.parties if slug in actors.by_slug]
    AgreementRole.objects.bulk_create(
        AgreementRole(agreement=agreement, actor=actor, role=role) for actor in found
    )
    return agreement


def _text_of(draft: Draft, agreement: Agreement, reason: str) -> AgreementText:
    return AgreementText.objects.create(
        agreement=agreement,
        language=draft.language,
        version=next_version(agreement, draft.language),
        status=TextStatus.DRAFT,
        standing=draft.standing,
        text=draft.text,
        source=draft.source,
        source_url=draft.source_url,
        reason=reason.strip(),
        made_by=draft.proposed_by,
    )


def _clauses(
    agreement: Agreement, order: Sequence[Placed], stored: Sequence[Clause | None]
) -> dict[str, Clause]:
    """Return the clause of each segment, by the segment's id; those not stored yet are made."""
    found: dict[str, Clause] = {}
    levels: dict[int, list[Clause]] = {}
    for position, one in enumerate(order, start=1):
        segment = one.segment
        clause = stored[position - 1]
        if clause is None:
            clause = Clause(
                agreement=agreement,
                path=segment.path,
                parent=found.get(segment.parent or ""),
                order=position,
                heading=segment.heading,
                kind=ClauseKind(held(segment, SUBJECT) or ClauseKind.OTHER),
                segment=segment.kind,
            )
            levels.setdefault(one.depth, []).append(clause)
        found[segment.id] = clause
    for depth in sorted(levels):  # a parent has its number before its children name it
        Clause.objects.bulk_create(levels[depth])
    return found


def _relate(
    agreement: Agreement,
    document: DraftDocument,
    order: Sequence[Placed],
    clauses: dict[str, Clause],
    published: Published,
) -> None:
    instruments = WrittenInstruments(agreement.conflict)
    own = next(one for one in instruments.all if one.slug == agreement.slug)
    there: set[tuple[int | None, int | None, int | None, str]] = set(
        AgreementRelation.objects.filter(from_agreement=agreement).values_list(
            "from_clause", "to_agreement", "to_clause", "to_words"
        )
    )
    for one in order:
        for reference in held(one.segment, REFERENCES) or []:
            relation = _relation(agreement, clauses[one.segment.id], reference, instruments, own)
            key = (
                relation.from_clause_id,
                relation.to_agreement_id,
                relation.to_clause_id,
                relation.to_words,
            )
            if key in there or relation.to_clause_id == relation.from_clause_id is not None:
                continue
            there.add(key)
            relation.save()
            published.relations += 1
            published.unresolved_relations += relation.to_agreement_id is None


def _relation(
    agreement: Agreement,
    clause: Clause,
    reference: Json,
    instruments: WrittenInstruments,
    own: Instrument,
) -> AgreementRelation:
    """Return the relation a reference stands for; without a known instrument its words alone."""
    meant = meant_of(reference, instruments, own)
    target = instruments.by_slug.get(meant.slug)
    to_clause = instruments.paths.get(meant.slug, {}).get(meant.path)
    if target is not None and target.pk == agreement.pk and to_clause is None:
        target = None  # a part of this text that has no clause: its words are all there is
    return AgreementRelation(
        from_agreement=agreement,
        from_clause=clause,
        to_agreement=target,
        to_clause_id=to_clause if target else None,
        to_words="" if target and (to_clause or not reference["item"]) else reference["text"],
        kind=RelationKind.REFERS_TO,
        quote=reference["text"],
    )


def meant_of(reference: Json, instruments: WrittenInstruments, own: Instrument) -> Meant:
    """Return what a reference of a draft means; `target`, `slug#path`, is a curator's choice."""
    if reference["target"]:
        slug, _hash, path = reference["target"].partition("#")
        return Meant(slug, path)
    return meant_by(reference["instrument"], reference["item"], instruments.all, own=own)
