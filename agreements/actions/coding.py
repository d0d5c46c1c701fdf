"""Answer a question a second time without the first answer, and settle where the two differ (R23)."""

from django.db import transaction
from django.db.models import Q

from agreements.actions.assessments import MAY_ASSESS, Answer, Asked, check_answer
from agreements.errors import NotAllowed, TrackerError
from agreements.models import Adjudication, Assessment, Breach, Coding, User
from agreements.types.terms import Question, Role

MAY_ADJUDICATE = (Role.REVIEWER, Role.ADMIN)


def asked_of(row: Coding | Assessment | Adjudication) -> Asked:
    """Return the question that a stored answer is to."""
    question = Question(row.question)
    return Asked(row.breach, question, row.actor, row.clause, row.duty_number)


@transaction.atomic
def code_blind(first: Coding, answer: Answer, *, by: User) -> Coding:
    """
    Store a second coder's answer to the question of a first one.

    It moves no state; the answer that is held stays the assessment.

    :raises NotAllowed: if the person may not assess, or knows the first answer.
    :raises TrackerError: if somebody else was quicker, or the answer does not fit.
    """
    by.must_be(*MAY_ASSESS, to="code breaches")
    asked = asked_of(first)
    check_answer(asked, answer)
    # Two second coders at once: the later one waits here.
    Breach.objects.select_for_update().get(pk=asked.breach.pk)
    if knows_the_answer(first, by):
        raise NotAllowed("You know the first answer to this question. Somebody else answers blind.")
    second = Coding.objects.filter(**asked.lookup, blind=True).first()
    if second is not None and second.coder_id == by.pk:
        return second
    if first.blind or second is not None:
        raise TrackerError("This question has its second answer already. Nothing was stored.")
    return Coding.objects.create(**asked.columns, **answer.columns, coder=by, blind=True)


def knows_the_answer(first: Coding, user: User) -> bool:
    """Tell whether a person gave the first answer, or wrote or signed what is held since."""
    if first.coder_id == user.pk:
        return True
    states = Assessment.pgh_event_models["state_insert"].objects  # type: ignore[attr-defined]
    return bool(
        states.filter(**asked_of(first).lookup)
        .filter(Q(author=user) | Q(second_signer=user))
        .exists()
    )


@transaction.atomic
def adjudicate(first: Coding, answer: Answer, *, by: User) -> Adjudication:
    """
    Settle a question on which two coders differ. Both answers stay; no assessment changes.

    :raises NotAllowed: if the person may not adjudicate, or is one of the two coders.
    :raises TrackerError: if there is no second answer, both agree, or it is settled already.
    """
    by.must_be(*MAY_ADJUDICATE, to="adjudicate")
    asked = asked_of(first)
    check_answer(asked, answer)
    Breach.objects.select_for_update().get(pk=asked.breach.pk)
    second = Coding.objects.filter(**asked.lookup, blind=True).first()
    if second is None:
        raise TrackerError("There is no second answer to this question yet.")
    if by.pk in (first.coder_id, second.coder_id):
        raise NotAllowed("Somebody who is neither of the two coders settles where they differ.")
    if (first.level, first.value) == (second.level, second.value):
        raise TrackerError("Both coders gave the same answer. There is nothing to settle.")
    if Adjudication.objects.filter(**asked.lookup).exists():
        raise TrackerError("This question was settled meanwhile. Nothing was stored.")
    return Adjudication.objects.create(**asked.columns, **answer.columns, adjudicator=by)
