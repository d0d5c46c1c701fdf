"""Agreements in lists, and what stands in the head of each one's pages."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, F, Q, QuerySet

from agreements.models import (
    Actor,
    Agreement,
    AgreementRelation,
    AgreementRole,
    Breach,
    BreachClause,
    Clause,
    ClauseLink,
    Conflict,
    Obligation,
)
from agreements.queries.evidence import links_known
from agreements.queries.recalled import as_records, as_they_were, recalled
from agreements.queries.replayed import Replay
from agreements.types.terms import AgreementForm, Band, RelationKind, Review, RoleKind

# In the order in which a reader asks for them; parties and obligors are shown as "binds".
HEAD_ROLES = [
    (RoleKind.ISSUER, RoleKind.SIGNATORY, RoleKind.CO_CHAIR),
    (RoleKind.MEDIATOR, RoleKind.BROKER, RoleKind.HOST),
    (RoleKind.FACILITATOR, RoleKind.RECIPIENT),
    (RoleKind.GUARANTOR, RoleKind.MONITOR, RoleKind.OBSERVER),
]
_CLAUSES = (
    "from_clause",
    "from_clause__agreement",
    "to_clause",
    "to_clause__agreement",
)
# The present: nothing is left out and nothing put back.
ALL = Replay()
_ENDING = [RelationKind.SUPERSEDES, RelationKind.TERMINATES]


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """One agreement in a list."""

    agreement: Agreement
    binds: list[Actor]
    clauses: int
    breaches: int
    confirmed: int
    waiting: int
    force: "Force"


@dataclass(frozen=True, slots=True)
class Force:
    """
    Where an agreement stands: `never`, `unknown`, `before`, `in_force`, `superseded` or `ended`.

    `unrecorded`: nobody had recorded it on the moment that was asked for.
    `ended_by` are the relations that took its place or ended it, in whole or clause by clause.
    """

    word: str
    ended_by: list[AgreementRelation]


def list_agreements(
    conflict: Conflict | None = None, *, now: datetime, replay: Replay = ALL
) -> list[AgreementRow]:
    """
    Return all agreements, or those of one conflict, oldest first. Nine queries at most.

    `replay` turns what is recorded of them; the instruments themselves are all listed.
    """
    agreements = Agreement.objects.select_related("conflict").by_date()
    if conflict is not None:
        agreements = agreements.filter(conflict=conflict)
    shown = as_they_were(Agreement, list(agreements), replay.known_on, "conflict")
    binds = obligors_of(shown, replay.known_on)
    forces = _forces(shown, now=now, known_on=replay.known_on)
    clauses = _count(Clause.objects.operative().filter(agreement__in=shown), "agreement_id")
    breaches = _count(_touches(shown, replay), "clause__agreement_id", of="breach")
    links = links_known(ClauseLink.objects.filter(agreement__in=shown), replay)
    confirmed = _count(links.filter(answer=Review.CONFIRMED), "agreement_id")
    waiting = _count(links.filter(answer=Review.OPEN).exclude(band=Band.CANDIDATE), "agreement_id")
    return [
        AgreementRow(
            agreement,
            binds[agreement.pk],
            clauses.get(agreement.pk, 0),
            breaches.get(agreement.pk, 0),
            confirmed.get(agreement.pk, 0),
            waiting.get(agreement.pk, 0),
            forces[agreement.pk],
        )
        for agreement in shown
    ]


def _touches(agreements: list[Agreement], replay: Replay) -> QuerySet:
    """Return what touches agreements, by breaches that had begun and stood for themselves then."""
    touches = replay.rows(BreachClause, clause__agreement__in=agreements).filter(withdrawn=False)
    if replay == ALL:
        return touches
    begun = replay.rows(Breach, id__in=touches.values("breach"))
    begun = begun.filter(replay.begun("occurred_earliest"), merged_into=None)
    return touches.filter(breach__in=begun.values("id"))


def _count(rows: QuerySet, key: str, *, of: str = "pk") -> dict[int, int]:
    counted = rows.order_by().values(key).annotate(total=Count(of, distinct=True))
    return {row[key]: row["total"] for row in counted}


def obligors_of(
    agreements: Iterable[Agreement], known_on: datetime | None = None
) -> dict[int, list[Actor]]:
    """Return whom each agreement binds, by name, as known then. One query."""
    owed = Replay(known_on=known_on).rows(Obligation, clause__agreement__in=list(agreements))
    duties = (
        owed.select_related("obligor")
        .order_by("clause__agreement_id", "obligor__name", "obligor_id")
        .distinct("clause__agreement_id", "obligor__name", "obligor_id")
        .annotate(agreement_id=F("clause__agreement_id"))
    )
    found: dict[int, list[Actor]] = defaultdict(list)
    for duty in duties:
        found[duty.agreement_id].append(duty.obligor)
    return found


def _forces(
    agreements: list[Agreement], *, now: datetime, known_on: datetime | None
) -> dict[int, Force]:
    """Return where agreements stand, given as they read then. Three queries at most."""
    ended_by: dict[int, list[AgreementRelation]] = defaultdict(list)
    ending = Q(to_agreement__in=agreements, kind__in=_ENDING)
    relations = relations_known(ending, as_of=now, known_on=known_on)
    for one in sorted(relations, key=lambda one: (one.at.latest if one.at else now, one.pk)):
        if one.to_agreement_id is not None:
            ended_by[one.to_agreement_id].append(one)
    return {
        agreement.pk: force_of(agreement, ended_by[agreement.pk], now=now)
        if known_on is None or agreement.recorded_at <= known_on
        else Force("unrecorded", [])
        for agreement in agreements
    }


def force_of(agreement: Agreement, ended_by: list[AgreementRelation], *, now: datetime) -> Force:
    """Return where an agreement stands now; one that lost a clause only is still in force."""
    whole = [
        one for one in ended_by if one.to_clause_id is None and one.at and one.at.latest <= now
    ]
    until = agreement.in_force_until
    if agreement.form == AgreementForm.PROPOSAL:
        return Force("never", ended_by)
    if agreement.in_force_from is None:
        return Force("unknown", ended_by)
    if now < agreement.in_force_from.latest:
        return Force("before", ended_by)
    if whole:
        return Force("superseded", ended_by)
    return Force("ended" if until is not None and until.latest <= now else "in_force", ended_by)


def agreement_known(agreement: Agreement, known_on: datetime | None) -> Agreement:
    """Return an agreement as it read then, or as it is if it was not recorded yet. One query."""
    return as_they_were(Agreement, [agreement], known_on, "conflict")[0]


def force_at(agreement: Agreement, *, now: datetime, known_on: datetime | None = None) -> Force:
    """Return where one agreement stands at a moment, given as it read then. Two queries at most."""
    return _forces([agreement], now=now, known_on=known_on)[agreement.pk]


def head_roles(agreement: Agreement) -> list[AgreementRole]:
    """Return who did what for an agreement, beside those it binds. One query."""
    order = {role: place for place, roles in enumerate(HEAD_ROLES) for role in roles}
    roles = agreement.roles.select_related("actor").filter(role__in=list(order))
    return sorted(roles, key=lambda role: (order[RoleKind(role.role)], role.role, role.actor.name))


def relations_of(
    agreement: Agreement, *, as_of: datetime, known_on: datetime | None
) -> list[AgreementRelation]:
    """Return how an agreement stood to others then, both ways. Two queries at most."""
    either = Q(from_agreement=agreement) | Q(to_agreement=agreement)
    return relations_known(either, as_of=as_of, known_on=known_on)


def relations_among(
    conflict: Conflict, *, as_of: datetime, known_on: datetime | None
) -> list[AgreementRelation]:
    """Return all relations that begin in a conflict's agreements. Two queries at most."""
    own = Q(from_agreement__conflict=conflict)
    found = relations_known(own, as_of=as_of, known_on=known_on)
    return sorted(found, key=lambda one: one.from_agreement.agreed.earliest)


def relations_known(
    which: Q, *, as_of: datetime, known_on: datetime | None
) -> list[AgreementRelation]:
    """
    Return the standing relations known then, by kind. Two queries at most.

    What an instrument says of another is said from the day it was agreed, also where that takes
    effect later.
    """
    rows = Replay(known_on=known_on).rows(AgreementRelation).filter(which, retracted=False)
    ends = ("from_agreement", "to_agreement")
    found = as_records(AgreementRelation, rows.order_by("kind", "id"), *ends, *_CLAUSES)
    if known_on is not None:
        _ends_as_they_were(found, known_on)
    return [one for one in found if one.from_agreement.agreed.earliest <= as_of]


def _ends_as_they_were(relations: list[AgreementRelation], known_on: datetime) -> None:
    """Give the instruments at both ends the names and dates they were known by. One query."""
    numbers = {
        number for one in relations for number in (one.from_agreement_id, one.to_agreement_id)
    }
    then = {one.pk: one for one in recalled(Agreement, known_on, id__in=numbers - {None})}
    for one in relations:
        one.from_agreement = then.get(one.from_agreement_id, one.from_agreement)
        if one.to_agreement_id is not None:
            one.to_agreement = then.get(one.to_agreement_id, one.to_agreement)
