"""Where the work on breaches stands, and what waits for one person."""

from dataclasses import dataclass

from django.db.models import Exists, OuterRef, Q, QuerySet

from agreements.models import Assessment, Breach, Case, Coding, Comment, User
from agreements.queries.coding import answers_blind, differences
from agreements.queries.look_again import Again, look_again
from agreements.types.terms import CaseStage, Level, Role

WORKERS = (Role.ANALYST, Role.REVIEWER, Role.CURATOR, Role.ADMIN)
LEADERS = (Role.REVIEWER, Role.ADMIN)
SHOWN = 50


@dataclass(frozen=True, slots=True)
class CaseBox:
    """The work on one breach: its stage, whom it is with, and the remarks."""

    breach: Breach
    stage: CaseStage
    assigned_to: User | None
    comments: list[Comment]
    # Who can be given the case; empty for those who may not give it.
    people: list[User]
    may_work: bool
    may_take: bool
    may_give_back: bool

    @property
    def stages(self) -> list[CaseStage]:
        """All stages, in their order."""
        return list(CaseStage)


def case_box(breach: Breach, user: User) -> CaseBox:
    """Return what the box about the work on a breach shows. Three queries at most."""
    case = Case.objects.filter(breach=breach).select_related("assigned_to").first()
    assigned = case.assigned_to if case else None
    works = user.has_role(*WORKERS)
    leads = user.has_role(*LEADERS)
    mine = assigned is not None and assigned.pk == user.pk
    return CaseBox(
        breach,
        CaseStage(case.stage) if case else CaseStage.LOGGED,
        assigned,
        list(breach.comments.select_related("author").order_by("written_at", "pk"))
        if works
        else [],
        list(case_workers()) if leads else [],
        works,
        may_take=works and not mine and (assigned is None or leads),
        may_give_back=mine or (leads and assigned is not None),
    )


def case_workers() -> "QuerySet[User]":
    """Return the people who can be given a case, by name. One query."""
    return (
        User.objects.filter(is_active=True)
        .filter(Q(groups__name__in=[role.value for role in WORKERS]) | Q(is_superuser=True))
        .distinct()
        .order_by("username")
    )


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits for one person; each list is cut after the first fifty."""

    mine: list[Case]
    unsigned: list[Assessment]
    codings: list[Coding]
    differing: list[Coding]
    nobodys: list[Breach]
    again: list[Again]
    may_sign: bool
    may_adjudicate: bool

    @property
    def total(self) -> int:
        """How many pieces of work wait for this person by name or by right."""
        return len(self.mine) + len(self.unsigned) + len(self.codings) + len(self.differing)


def waiting_for(user: User) -> Waiting:
    """
    Return what waits for a person. Fourteen queries, however much waits.

    A breach on which the person is asked for a blind answer is in no other list: those would
    tell what the first answer was.
    """
    leads = user.has_role(*LEADERS)
    codings = answers_blind(user)
    blind = set(codings.values_list("breach", flat=True))
    return Waiting(
        mine=list(_cases_of(user)[:SHOWN]),
        unsigned=list(_unsigned(user).exclude(breach__in=blind)[:SHOWN]) if leads else [],
        codings=list(codings[:SHOWN]),
        differing=list(differences(user)[:SHOWN]) if leads else [],
        nobodys=list(_nobodys()[:SHOWN]),
        again=look_again(without=blind),
        may_sign=leads,
        may_adjudicate=leads,
    )


def _cases_of(user: User) -> "QuerySet[Case]":
    return (
        Case.objects.filter(assigned_to=user, breach__merged_into=None)
        .exclude(stage=CaseStage.CLOSED)
        .select_related("breach")
        .order_by("breach__reference")
    )


def _unsigned(user: User) -> "QuerySet[Assessment]":
    """Return the V3 and V4 that this person could sign, longest waiting first."""
    return (
        Assessment.objects.filter(
            level__in=[Level.V3, Level.V4], second_signer=None, breach__merged_into=None
        )
        .exclude(author=user)
        .select_related("breach", "actor", "clause__agreement", "author")
        .order_by("recorded_at", "pk")
    )


def _nobodys() -> "QuerySet[Breach]":
    """Return the breaches whose work is open and with nobody, latest logged first."""
    taken = Case.objects.filter(breach=OuterRef("pk")).filter(
        Q(assigned_to__isnull=False) | Q(stage=CaseStage.CLOSED)
    )
    return (
        Breach.objects.filter(~Exists(taken), merged_into=None)
        .select_related("case")
        .order_by("-recorded_at", "-pk")
    )
