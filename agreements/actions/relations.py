"""How instruments refer to each other: entered, resolved, left open, taken back, with reasons."""

from dataclasses import dataclass

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from agreements.errors import StaleReview, TrackerError
from agreements.models import (
    Agreement,
    AgreementRelation,
    Clause,
    Conflict,
    RelationDecision,
    User,
)
from agreements.models.meant import WrittenInstruments
from agreements.models.relation import undecided_references
from agreements.text.editing.instruments import meant_by
from agreements.text.references import find_references
from agreements.types.fuzzy import FuzzyInstant
from agreements.types.terms import RelationAnswer, RelationKind, Role

MAY_RELATE = (Role.CURATOR, Role.ADMIN)
# These end duties: whether one instrument ends another is for a person to say.
ENDING = (RelationKind.SUPERSEDES, RelationKind.TERMINATES)
_LONGEST = AgreementRelation._meta.get_field("to_words").max_length or 0


@dataclass(frozen=True, slots=True)
class Target:
    """What a reference leads to: an instrument, or one of its clauses; or words alone."""

    agreement: Agreement | None = None
    clause: Clause | None = None
    words: str = ""


def find_target(written: str, conflict: Conflict) -> Target:
    """
    Return what `slug` or `slug#path` stands for among the instruments of a conflict.

    :raises TrackerError: if there is no such instrument or clause.
    """
    slug, _hash, path = written.strip().partition("#")
    agreement = Agreement.objects.filter(slug=slug, conflict=conflict).first()
    clause = Clause.objects.filter(agreement__slug=slug, path=path).first() if path else None
    if agreement is None or (path and clause is None):
        raise TrackerError(_("Choose an instrument, or one of its clauses."))
    return Target(agreement, clause)


@transaction.atomic
def add_relation(
    agreement: Agreement,
    target: Target,
    *,
    kind: RelationKind,
    by: User,
    clause: Clause | None = None,
    quote: str = "",
    at: FuzzyInstant | None = None,
    reason: str = "",
) -> AgreementRelation:
    """
    Enter how an instrument, or one of its clauses, stands to another; one taken back is renewed.

    :raises NotAllowed: if the person may not curate.
    :raises TrackerError: if it leads nowhere or to itself, has no date where it ends something,
        or is there already.
    """
    by.must_be(*MAY_RELATE, to="enter relations")
    if target.agreement is None and not target.words.strip():
        raise TrackerError(_("Choose an instrument, or write the words that name it."))
    if target.agreement == agreement and target.clause is None:
        raise TrackerError(_("A text that refers to itself needs the clause. Choose one."))
    if kind in ENDING and at is None:
        raise TrackerError(_("Say from when it takes effect: it ends what another text promises."))
    values = {
        "from_agreement": agreement,
        "from_clause": clause,
        "to_agreement": target.agreement,
        "to_clause": target.clause,
        "to_words": "" if target.agreement else target.words.strip()[:_LONGEST],
        "kind": kind,
    }
    relation = AgreementRelation.objects.filter(**values).first()
    if relation is not None and not relation.retracted:
        raise TrackerError(_("The same relation is there already."))
    relation = relation or AgreementRelation(**values)
    relation.quote, relation.at = quote.strip() or relation.quote, at
    relation.retracted, relation.retraction_reason = False, ""
    _save(relation)
    _decide(relation, RelationAnswer.ADDED, reason, by)
    return relation


@transaction.atomic
def resolve_reference(
    relation: AgreementRelation, target: Target, *, by: User, reason: str = ""
) -> AgreementRelation:
    """
    Say which instrument, or which clause of it, the words of a reference mean.

    :raises NotAllowed: if the person may not curate.
    :raises TrackerError: if the same relation is there already, or it was taken back.
    """
    by.must_be(*MAY_RELATE, to="resolve references")
    relation = _locked(relation)
    _lead(relation, target)
    _decide(relation, RelationAnswer.RESOLVED, reason, by)
    return relation


@transaction.atomic
def mark_outside(relation: AgreementRelation, *, reason: str, by: User) -> AgreementRelation:
    """
    Say that a reference leads to something this tracker will not hold; its words stay.

    :raises NotAllowed: if the person may not curate.
    :raises TrackerError: if no reason is given, or its instrument is known.
    """
    by.must_be(*MAY_RELATE, to="close references")
    _needs(reason)
    relation = _locked(relation)
    if relation.to_agreement_id is not None:
        raise TrackerError(_("Its instrument is known. Leave it open first, if that is wrong."))
    _decide(relation, RelationAnswer.OUTSIDE, reason, by)
    return relation


@transaction.atomic
def leave_open(relation: AgreementRelation, *, reason: str, by: User) -> AgreementRelation:
    """
    Leave a reference open, with the reason; one resolved wrongly, or closed, is open again.

    :raises NotAllowed: if the person may not curate.
    :raises TrackerError: if no reason is given, or its words are not known.
    """
    by.must_be(*MAY_RELATE, to="leave references open")
    _needs(reason)
    relation = _locked(relation)
    if relation.to_agreement_id is not None:
        words = relation.to_words or relation.quote
        if not words:
            raise TrackerError(_("No words of it are kept. Take the relation back instead."))
        relation.to_agreement, relation.to_clause = None, None
        relation.to_words = words[:_LONGEST]
        _save(relation)
    _decide(relation, RelationAnswer.KEPT, reason, by)
    return relation


@transaction.atomic
def retract_relation(relation: AgreementRelation, *, reason: str, by: User) -> AgreementRelation:
    """
    Take a relation back: it is still listed, as taken back, and counts nowhere.

    :raises NotAllowed: if the person may not curate.
    :raises TrackerError: if no reason is given, or it was taken back before.
    """
    by.must_be(*MAY_RELATE, to="take relations back")
    _needs(reason)
    relation = _locked(relation)
    relation.retracted, relation.retraction_reason = True, reason.strip()
    relation.save()
    _decide(relation, RelationAnswer.RETRACTED, reason, by)
    return relation


@transaction.atomic
def retry_references(conflict: Conflict) -> int:
    """
    Resolve the open references of a conflict whose words now fit one instrument; return how many.

    As careful as at publishing: the one that fits best, and none where two fit alike. What ends
    duties, what a person has left open, and what leads outside are not touched. Run twice, it
    changes nothing more.
    """
    waiting = undecided_references().filter(from_agreement__conflict=conflict)
    waiting = waiting.exclude(kind__in=ENDING)
    if not waiting:
        return 0
    instruments = WrittenInstruments(conflict)
    by_slug = {one.slug: one for one in instruments.all}
    resolved = 0
    for relation in waiting:
        own = by_slug[relation.from_agreement.slug]
        meant = meant_by(relation.to_words, item_in(relation.to_words), instruments.all, own=own)
        clause = instruments.paths.get(meant.slug, {}).get(meant.path)
        if not meant.slug or (item_in(relation.to_words) and clause is None):
            continue
        target = Target(
            instruments.by_slug[meant.slug],
            Clause.objects.get(pk=clause) if clause else None,
        )
        resolved += _resolved_by_machine(relation, target)
    return resolved


def _resolved_by_machine(relation: AgreementRelation, target: Target) -> bool:
    try:
        with transaction.atomic():
            _lead(_locked(relation), target)
            _decide(relation, RelationAnswer.RESOLVED, "", None)
    except TrackerError:
        return False  # the same relation is there already; a person takes one of the two back
    return True


def item_in(words: str) -> str:
    """Return the item that words name, as printed: "2" of "item 2 of the statement"; else ""."""
    return next((mention.number for mention in find_references(words) if mention.number), "")


def _lead(relation: AgreementRelation, target: Target) -> None:
    """Let a relation lead to its target; the words that named it stay as its quote."""
    if target.agreement is None:
        raise TrackerError(_("Choose an instrument, or one of its clauses."))
    if target.agreement.pk == relation.from_agreement_id and target.clause is None:
        raise TrackerError(_("A text that refers to itself needs the clause. Choose one."))
    relation.quote = relation.quote or relation.to_words
    relation.to_agreement, relation.to_clause = target.agreement, target.clause
    relation.to_words = ""
    _save(relation)


def _save(relation: AgreementRelation) -> None:
    try:
        with transaction.atomic():
            relation.save()
    except IntegrityError as error:
        if "relation_once" not in str(error):
            raise
        raise TrackerError(
            _("The same relation is there already. Take this one back instead.")
        ) from error


def _locked(relation: AgreementRelation) -> AgreementRelation:
    rows = AgreementRelation.objects.select_for_update(of=("self",))
    row = rows.select_related("from_agreement").get(pk=relation.pk)
    if row.retracted:
        raise StaleReview(_("This relation was taken back before."))
    return row


def _needs(reason: str) -> None:
    if not reason.strip():
        raise TrackerError(_("Say why: the reason is kept beside the decision."))


def _decide(
    relation: AgreementRelation, answer: RelationAnswer, reason: str, by: User | None
) -> None:
    RelationDecision.objects.create(
        relation=relation, answer=answer, reason=reason.strip(), made_by=by
    )
