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
    BreachClause,
    Clause,
    ClauseLink,
    Conflict,
    Obligation,
)
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

    `ended_by` are the relations that took its place or ended it, in whole or clause by clause.
    """

    word: str
    ended_by: list[AgreementRelation]


def list_agreements(conflict: Conflict | None = None, *, now: datetime) -> list[AgreementRow]:
    """Return all agreements, or those of one conflict, oldest first. Seven queries."""
    agreements = Agreement.objects.select_related("conflict").by_date()
    if conflict is not None:
        agreements = agreements.filter(conflict=conflict)
    shown = list(agreements)
    binds = obligors_of(shown)
    ended_by = _ended_by(shown)
    clauses = _count(Clause.objects.operative().filter(agreement__in=shown), "agreement_id")
    touches = BreachClause.objects.filter(clause__agreement__in=shown, withdrawn=False)
    breaches = _count(touches, "clause__agreement_id", of="breach")
    links = ClauseLink.objects.filter(agreement__in=shown)
    confirmed = _count(links.filter(review=Review.CONFIRMED), "agreement_id")
    waiting = _count(links.filter(review=Review.OPEN).exclude(band=Band.CANDIDATE), "agreement_id")
    return [
        AgreementRow(
            agreement,
            binds[agreement.pk],
            clauses.get(agreement.pk, 0),
            breaches.get(agreement.pk, 0),
            confirmed.get(agreement.pk, 0),
            waiting.get(agreement.pk, 0),
            force_of(agreement, ended_by[agreement.pk], now=now),
        )
        for agreement in shown
    ]


def _count(rows: QuerySet, key: str, *, of: str = "pk") -> dict[int, int]:
    counted = rows.order_by().values(key).annotate(total=Count(of, distinct=True))
    return {row[key]: row["total"] for row in counted}


def obligors_of(agreements: Iterable[Agreement]) -> dict[int, list[Actor]]:
    """Return whom each agreement binds, by name. One query."""
    duties = (
        Obligation.objects.filter(clause__agreement__in=list(agreements))
        .select_related("obligor")
        .order_by("clause__agreement_id", "obligor__name", "obligor_id")
        .distinct("clause__agreement_id", "obligor__name", "obligor_id")
        .annotate(agreement_id=F("clause__agreement_id"))
    )
    found: dict[int, list[Actor]] = defaultdict(list)
    for duty in duties:
        found[duty.agreement_id].append(duty.obligor)
    return found


def _ended_by(agreements: list[Agreement]) -> dict[int, list[AgreementRelation]]:
    """Return what superseded or ended each agreement, or a clause of it. One query."""
    relations = (
        AgreementRelation.objects.filter(
            to_agreement__in=agreements, kind__in=_ENDING, retracted=False
        )
        .select_related("from_agreement", "to_agreement", *_CLAUSES)
        .order_by("at_latest", "pk")
    )
    found: dict[int, list[AgreementRelation]] = defaultdict(list)
    for relation in relations:
        if relation.to_agreement_id is not None:
            found[relation.to_agreement_id].append(relation)
    return found


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


def force_now(agreement: Agreement, *, now: datetime) -> Force:
    """Return where one agreement stands now. One query."""
    return force_of(agreement, _ended_by([agreement])[agreement.pk], now=now)


def head_roles(agreement: Agreement) -> list[AgreementRole]:
    """Return who did what for an agreement, beside those it binds. One query."""
    order = {role: place for place, roles in enumerate(HEAD_ROLES) for role in roles}
    roles = agreement.roles.select_related("actor").filter(role__in=list(order))
    return sorted(roles, key=lambda role: (order[RoleKind(role.role)], role.role, role.actor.name))


def relations_of(agreement: Agreement) -> "QuerySet[AgreementRelation]":
    """Return how an agreement stands to others, both ways. One query."""
    return (
        AgreementRelation.objects.filter(
            Q(from_agreement=agreement) | Q(to_agreement=agreement), retracted=False
        )
        .select_related("from_agreement", "to_agreement", *_CLAUSES)
        .order_by("kind", "pk")
    )


def relations_among(conflict: Conflict) -> "QuerySet[AgreementRelation]":
    """Return all relations that begin in a conflict's agreements. One query."""
    return (
        AgreementRelation.objects.filter(from_agreement__conflict=conflict, retracted=False)
        .select_related("from_agreement", "to_agreement", *_CLAUSES)
        .order_by("from_agreement__agreed_earliest", "kind", "pk")
    )
