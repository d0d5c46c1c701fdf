"""Say what is held of a breach: three questions apart, each with reasons; V3 and V4 by two people."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction

from agreements.errors import StaleReview, TrackerError
from agreements.models import Actor, Assessment, Breach, Clause, Coding, Obligation, User
from agreements.types.sampling import is_coded_twice
from agreements.types.terms import AssessmentFlag, Characterisation, Level, Question, Role

MAY_ASSESS = (Role.ANALYST, Role.REVIEWER, Role.CURATOR, Role.ADMIN)
MAY_SIGN = (Role.REVIEWER, Role.ADMIN)
# Until a second person signs, these count as V2 (docs/casework.md).
TWO_PEOPLE = frozenset({Level.V3, Level.V4})


@dataclass(frozen=True, slots=True)
class Asked:
    """One question about one breach: of an actor (attribution), of a clause (characterisation)."""

    breach: Breach
    question: Question
    actor: Actor | None = None
    clause: Clause | None = None
    duty_number: int | None = None

    @property
    def columns(self) -> dict[str, Any]:
        """The columns that name this question in an assessment, a coding or an adjudication."""
        return {
            "breach": self.breach,
            "question": self.question,
            "actor": self.actor,
            "clause": self.clause,
            "duty_number": self.duty_number,
        }

    @property
    def lookup(self) -> dict[str, Any]:
        """The same as a filter: an absent actor is asked for as NULL."""
        return {
            "breach": self.breach,
            "question": self.question,
            **_same_or_null("actor", self.actor),
            **_same_or_null("clause", self.clause),
            **_same_or_null("duty_number", self.duty_number),
        }


def _same_or_null(column: str, value: object) -> dict[str, Any]:
    return {f"{column}__isnull": True} if value is None else {column: value}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person holds: a level, or for characterisation a value; always with reasons."""

    reasons: str
    level: Level | None = None
    value: Characterisation | None = None
    sole: bool = False
    flags: tuple[AssessmentFlag, ...] = ()

    @property
    def columns(self) -> dict[str, Any]:
        """The columns of the answer that an assessment, a coding and an adjudication share."""
        return {
            "level": self.level or "",
            "value": self.value or "",
            "reasons": self.reasons.strip(),
        }


@transaction.atomic
def assess(asked: Asked, answer: Answer, *, by: User, expected: datetime | None) -> Assessment:
    """
    Record what a person holds on one question; an earlier answer stays as a state of the record.

    `expected` is the `recorded_at` of the answer this person saw, None where there was none.
    A second signature is dropped where level, value or "alone" change, and where its signer is
    now the author. Sending the same answer twice is one answer.

    :raises NotAllowed: if the person may not assess.
    :raises StaleReview: if somebody else has answered since.
    :raises TrackerError: if the answer does not fit its question, or has no reasons.
    """
    by.must_be(*MAY_ASSESS, to="assess breaches")
    check_answer(asked, answer)
    # Whoever comes second waits here, and then finds the first one's row.
    Breach.objects.select_for_update().get(pk=asked.breach.pk)
    held = Assessment.objects.filter(**asked.lookup).first()
    wanted = {
        **answer.columns,
        "sole": answer.sole,
        "flags": sorted(answer.flags),
        "author": by,
    }
    if held is not None and _holds(held, wanted):
        return held
    if (held.recorded_at if held else None) != expected:
        raise StaleReview(
            f"{held.author if held else 'Somebody'} has answered this question meanwhile. "
            "Compare both answers before you save yours."
        )
    assessment = _write(asked, held, wanted)
    if held is None and is_coded_twice(asked.breach.reference):
        # Kept for the measure of agreement as it is now, once and for all (rule R23).
        Coding.objects.create(**asked.columns, **answer.columns, coder=by)
    return assessment


def check_answer(asked: Asked, answer: Answer) -> None:
    """
    Refuse an answer that does not fit its question.

    :raises TrackerError: naming what is missing or out of place.
    """
    if asked.breach.merged_into_id is not None:
        raise TrackerError(f"{asked.breach} was merged into another record. Assess that one.")
    if not answer.reasons.strip():
        raise TrackerError("An answer needs its reasons. Say what it rests on.")
    by_value = asked.question == Question.CHARACTERISATION
    if (answer.value is None) == by_value or (answer.level is None) != by_value:
        raise TrackerError(
            "Whether it happened and who did it are answered by a level, whether it is a breach "
            "by a value."
        )
    if (asked.actor is not None) != (asked.question == Question.ATTRIBUTION):
        raise TrackerError("Who did it is asked of one actor, the other questions of none.")
    if answer.sole and asked.question != Question.ATTRIBUTION:
        raise TrackerError("Only an answer to who did it can say that the actor acted alone.")
    _check_clause(asked, needed=by_value)


def _check_clause(asked: Asked, *, needed: bool) -> None:
    if (asked.clause is not None) != needed:
        raise TrackerError("Whether it is a breach is asked of a clause, the other questions not.")
    if asked.clause is None:
        return
    if not asked.breach.touches.filter(clause=asked.clause, withdrawn=False).exists():
        raise TrackerError(f"{asked.breach} does not touch {asked.clause}. Pick a clause it does.")
    if asked.duty_number is None:
        return
    duties = Obligation.objects.filter(clause=asked.clause, number=asked.duty_number)
    if not duties.exists():
        raise TrackerError(f"{asked.clause} has no duty {asked.duty_number}. Pick one it has.")


def _holds(held: Assessment, wanted: dict[str, Any]) -> bool:
    return all(getattr(held, column) == value for column, value in wanted.items())


# What a second signer put a name to.
_SIGNED_FOR = ("level", "value", "sole")


def _write(asked: Asked, held: Assessment | None, wanted: dict[str, Any]) -> Assessment:
    if held is None:
        assessment = Assessment.objects.create(**asked.columns, **wanted)
    else:
        changed = any(getattr(held, column) != wanted[column] for column in _SIGNED_FOR)
        if changed or held.second_signer_id == wanted["author"].pk:
            held.second_signer = None
        for column, value in wanted.items():
            setattr(held, column, value)
        held.save()
        assessment = held
    assessment.refresh_from_db(fields=["recorded_at", "recorded_basis"])
    return assessment


@transaction.atomic
def sign_assessment(assessment: Assessment, *, by: User, expected: datetime) -> Assessment:
    """
    Sign a V3 or V4 as its second person; from then on it counts as what it says.

    `expected` is the `recorded_at` of the answer this person read.

    :raises NotAllowed: if the person may not sign, or wrote the answer.
    :raises StaleReview: if the answer was changed or signed since.
    :raises TrackerError: if the answer needs no second signature.
    """
    by.must_be(*MAY_SIGN, to="sign assessments")
    held = Assessment.objects.select_for_update(of=("self",)).get(pk=assessment.pk)
    if held.level not in TWO_PEOPLE:
        raise TrackerError("Only V3 and V4 need a second signature.")
    if held.author_id == by.pk:
        raise TrackerError("The second signature is another person's than the author's.")
    if held.second_signer_id == by.pk:
        return held
    if held.second_signer_id is not None or held.recorded_at != expected:
        raise StaleReview("This answer was changed or signed meanwhile. Read it again.")
    held.second_signer = by
    held.save()
    held.refresh_from_db(fields=["recorded_at", "recorded_basis"])
    return held
