"""What has to be looked at again because something happened since (rule R25)."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Exists, F, Max, OuterRef, Q, QuerySet, Subquery
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from agreements.models import (
    AgreementText,
    Assessment,
    Breach,
    BreachClause,
    Claim,
    Fulfilment,
    Obligation,
    Override,
)
from agreements.queries.evidence import ACCUSING, DENYING
from agreements.types.terms import Level, Question

EACH = 50


@dataclass(frozen=True, slots=True)
class Again:
    """
    One thing to look at again: why, since when, and the breach or the duty.

    A breach leaves the list when its questions are answered after `since`; a duty when a report
    says that it was done, or any report or override is recorded after its deadline.
    """

    why: Promise
    since: datetime
    breach: Breach | None = None
    duty: Obligation | None = None


@dataclass(frozen=True, slots=True)
class _Happened:
    """Breaches, each with `since`, and the questions that are to be answered after it."""

    why: Promise
    rows: "QuerySet[Any, dict[str, Any]]"
    questions: tuple[Question, ...] = tuple(Question)
    # Whether a breach on which nobody has answered them is listed too.
    unanswered: bool = False

    def newest(self) -> "QuerySet[Any, dict[str, Any]]":
        """Return the rows that nobody has looked at since, newest first."""
        answered = (
            Assessment.objects.filter(breach=OuterRef("breach"), question__in=self.questions)
            .order_by()
            .values("breach")
            .annotate(last=Max("recorded_at"))
            .values("last")
        )
        later = Q(since__gt=F("answered"))
        if self.unanswered:
            later |= Q(answered__isnull=True)
        dated: QuerySet[Any, dict[str, Any]] = self.rows.annotate(answered=Subquery(answered))
        return dated.filter(later).order_by("-since", "breach")[:EACH]


def look_again(*, without: Collection[int] = ()) -> list[Again]:
    """
    Return what has to be looked at again, newest first. Seven queries.

    `without` are the row numbers of breaches to leave out. Of each kind the newest fifty are shown.
    """
    found = [
        (kind.why, row["breach"], row["since"]) for kind in _kinds(without) for row in kind.newest()
    ]
    breaches = Breach.objects.in_bulk([breach for _why, breach, _since in found])
    again = [Again(why, since, breach=breaches[breach]) for why, breach, since in found]
    return sorted([*again, *_deadlines()], key=lambda row: row.since, reverse=True)


def _kinds(without: Collection[int]) -> Iterator[_Happened]:
    def newest(rows: "QuerySet[Any]", moment: str = "recorded_at") -> Any:
        kept = rows.filter(breach__merged_into=None).exclude(breach__in=without)
        return kept.order_by().values("breach").annotate(since=Max(moment))

    retracted = Claim.objects.filter(retracted=True)
    corrected = Claim.objects.exclude(correction_reason="")
    established = Assessment.objects.filter(
        level__in=[Level.V3, Level.V4], second_signer__isnull=False
    )
    yield _Happened(_("a denial came after it was assessed"), newest(_denials()))
    yield _Happened(_("a claim was retracted since"), newest(retracted))
    yield _Happened(_("a claim was corrected since"), newest(corrected))
    yield _Happened(
        _("established at V3 or V4; whether it is a breach was not answered since"),
        newest(established),
        questions=(Question.CHARACTERISATION,),
        unanswered=True,
    )
    yield _Happened(
        _("a new version of the text was published since"),
        newest(_touching_new_texts(), "published_at"),
        questions=(Question.CHARACTERISATION,),
    )


def _denials() -> "QuerySet[Claim]":
    """Return the denials of breaches that somebody else accuses anybody of."""
    accused = Claim.objects.filter(
        breach=OuterRef("breach"), retracted=False, kind__in=ACCUSING
    ).exclude(claimant=OuterRef("claimant"))
    return Claim.objects.filter(Exists(accused), retracted=False, kind__in=DENYING)


def _touching_new_texts() -> "QuerySet[BreachClause]":
    """Return what touches a clause of a text that has a later version, with `published_at`."""
    newer = AgreementText.objects.in_line().filter(version__gt=1)
    latest = (
        newer.filter(agreement=OuterRef("clause__agreement"))
        .order_by("-published_at")
        .values("published_at")[:1]
    )
    touches = BreachClause.objects.filter(
        withdrawn=False, clause__agreement__in=newer.values("agreement")
    )
    return touches.annotate(published_at=Subquery(latest))


def _deadlines() -> list[Again]:
    """
    Return the duties whose deadline has passed and that nobody has looked at since.

    That is: no report says that it was done in full, and no report or override was recorded
    after the deadline.
    """
    later = {"obligation": OuterRef("pk"), "recorded_at__gt": OuterRef("due_latest")}
    done = Fulfilment.objects.filter(
        obligation=OuterRef("pk"), share__gte=1, announcement=False, retracted=False
    )
    overdue = (
        Obligation.objects.filter(due_latest__lt=timezone.now())
        .filter(
            ~Exists(done),
            ~Exists(Fulfilment.objects.filter(**later)),
            ~Exists(Override.objects.filter(**later)),
        )
        .select_related("clause__agreement", "obligor")
        .order_by("-due_latest", "pk")
    )
    why = _("its deadline has passed; nothing was recorded since")
    return [Again(why, duty.due.latest, duty=duty) for duty in overdue[:EACH] if duty.due]
