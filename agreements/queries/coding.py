"""Answers given twice: what waits for a second, blind answer, and where two coders differ (R23)."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, F, IntegerField, OuterRef, Q, QuerySet, Value
from django.db.models.functions import Coalesce

from agreements.models import Adjudication, Assessment, Coding, User

_ABSENT = Value(0)
_TARGETS = ("actor", "clause", "duty_number")


def answers_blind(user: User) -> "QuerySet[Coding]":
    """
    Return the first answers whose question this person is asked to answer blind, oldest first.

    Left out are questions with a second answer, merged breaches, and what the person knows: the
    first answer is theirs, or they wrote or signed what is held since. A page made from these
    rows shows the question and never the row's own level, value, reasons or coder.
    """
    states = Assessment.pgh_event_models["state_insert"].objects  # type: ignore[attr-defined]
    own = states.filter(Q(author=user) | Q(second_signer=user), pgh_obj=OuterRef("pk"))
    known = _same_question(Assessment.objects.filter(Exists(own)))
    second = _same_question(Coding.objects.filter(blind=True))
    waiting: QuerySet[Coding] = (
        _with_targets(Coding.objects.filter(blind=False, breach__merged_into=None))
        .exclude(coder=user)
        .filter(~Exists(second), ~Exists(known))
        .select_related("breach__place", "actor", "clause__agreement")
        .order_by("coded_at", "pk")
    )
    return waiting


def _with_targets(rows: Any) -> Any:
    """Add each part of a question's key with 0 for NULL, so that equal keys compare as equal."""
    names = {"actor": "actor_id", "clause": "clause_id", "duty_number": "duty_number"}
    return rows.annotate(
        **{
            f"target_{part}": Coalesce(F(names[part]), _ABSENT, output_field=IntegerField())
            for part in _TARGETS
        }
    )


def _same_question(rows: Any) -> Any:
    """Keep the rows that answer the question of the outer row."""
    return _with_targets(rows).filter(
        breach=OuterRef("breach"),
        question=OuterRef("question"),
        **{f"target_{part}": OuterRef(f"target_{part}") for part in _TARGETS},
    )


@dataclass(frozen=True, slots=True)
class Pair:
    """Both answers to one question, and what settled them where they differ."""

    first: Coding
    second: Coding
    settled: Adjudication | None = None

    @property
    def differ(self) -> bool:
        """Whether the two coders answered differently."""
        return (self.first.level, self.first.value) != (self.second.level, self.second.value)


def differences(user: User) -> "QuerySet[Coding]":
    """
    Return the first answers that a second one contradicts and nobody has settled, oldest first.

    Left out is what this person coded: neither coder settles their own difference.
    """
    other = _same_question(Coding.objects.filter(blind=True)).exclude(
        level=OuterRef("level"), value=OuterRef("value")
    )
    settled = _same_question(Adjudication.objects.all())
    found: QuerySet[Coding] = (
        _with_targets(Coding.objects.filter(blind=False))
        .exclude(coder=user)
        .filter(Exists(other.exclude(coder=user)), ~Exists(settled))
        .select_related("breach", "actor", "clause__agreement")
        .order_by("coded_at", "pk")
    )
    return found


def pair_of(first: Coding) -> Pair | None:
    """Return both answers to a question, None while the second is missing. Two queries."""
    found = pairs(Coding.objects.filter(breach=first.breach, question=first.question))
    return next((pair for pair in found if pair.first.pk == first.pk), None)


def pairs(codings: "QuerySet[Coding]") -> list[Pair]:
    """Return the questions among these answers that have two, oldest first. Two queries."""
    rows = list(
        codings.select_related("breach", "actor", "clause__agreement", "coder").order_by(
            "coded_at", "pk"
        )
    )
    settled = {
        _key(row): row
        for row in Adjudication.objects.filter(
            breach__in=codings.values("breach").distinct()
        ).select_related("adjudicator")
    }
    first = {_key(row): row for row in rows if not row.blind}
    second = {_key(row): row for row in rows if row.blind}
    return [Pair(row, second[key], settled.get(key)) for key, row in first.items() if key in second]


def _key(row: Coding | Adjudication) -> tuple[object, ...]:
    return row.breach_id, row.question, row.actor_id, row.clause_id, row.duty_number


def settled_pairs(*, limit: int) -> list[Pair]:
    """Return the differences settled last, newest first. Three queries."""
    newest = Adjudication.objects.order_by("-adjudicated_at", "-pk")[:limit]
    breaches = [row.breach_id for row in newest]
    settled = [
        (pair.settled.adjudicated_at, pair)
        for pair in pairs(Coding.objects.filter(breach__in=breaches))
        if pair.settled is not None
    ]
    settled.sort(key=lambda row: row[0], reverse=True)
    return [pair for _, pair in settled[:limit]]
