"""Move the work on a breach along: its stage, whom it is with, what people remark on it."""

from dataclasses import dataclass

from django.db import transaction

from agreements.errors import NotAllowed, StaleReview, TrackerError
from agreements.models import Adjudication, Assessment, Breach, Case, Claim, Coding, Comment, User
from agreements.types.terms import CaseStage, ClaimKind, Level, Question, Role

MAY_WORK = (Role.ANALYST, Role.REVIEWER, Role.CURATOR, Role.ADMIN)
# Who may give a case to somebody else, and close or reopen one.
MAY_LEAD = (Role.REVIEWER, Role.ADMIN)

_ACCUSING = (ClaimKind.ACCUSATION, ClaimKind.COUNTER_ACCUSATION, ClaimKind.ADMISSION)


@dataclass(frozen=True, slots=True)
class Step:
    """One way from a stage to another, and who may take it."""

    start: CaseStage
    end: CaseStage
    roles: tuple[Role, ...]


# docs/casework.md prints this table; a test compares the two.
STEPS = (
    Step(CaseStage.LOGGED, CaseStage.IN_REVIEW, MAY_WORK),
    Step(CaseStage.IN_REVIEW, CaseStage.LOGGED, MAY_WORK),
    Step(CaseStage.IN_REVIEW, CaseStage.ASSESSED, MAY_WORK),
    Step(CaseStage.ASSESSED, CaseStage.IN_REVIEW, MAY_WORK),
    Step(CaseStage.ASSESSED, CaseStage.CLOSED, MAY_LEAD),
    Step(CaseStage.CLOSED, CaseStage.IN_REVIEW, MAY_LEAD),
)


def steps_from(stage: str, user: User) -> list[Step]:
    """Return the steps a person may take from a stage."""
    return [step for step in STEPS if step.start == stage and user.has_role(*step.roles)]


@transaction.atomic
def move_case(breach: Breach, to: CaseStage, *, by: User, expected: CaseStage) -> Case:
    """
    Move the work on a breach to another stage; no state of a duty depends on it.

    `expected` is the stage this person saw.

    :raises NotAllowed: if the person may not take this step.
    :raises StaleReview: if the case stands elsewhere by now.
    :raises TrackerError: if there is no such step, or something is missing for it.
    """
    by.must_be(*MAY_WORK, to="work on cases")
    case = _case(breach)
    if case.stage == to:
        return case
    if case.stage != expected:
        raise StaleReview("Somebody has moved this case meanwhile. Look at it again.")
    step = next((step for step in STEPS if (step.start, step.end) == (case.stage, to)), None)
    if step is None:
        raise TrackerError(f"There is no step from {case.stage} to {to}.")
    by.must_be(*step.roles, to=f"move a case from {step.start} to {step.end}")
    missing = _missing(breach, to)
    if missing:
        raise TrackerError(missing)
    case.stage = to
    case.save()
    return case


def _case(breach: Breach) -> Case:
    """Return the case of a breach, made if need be, and hold its row."""
    Case.objects.get_or_create(breach=breach)
    return Case.objects.select_for_update(of=("self",)).get(breach=breach)


def _missing(breach: Breach, to: CaseStage) -> str:
    """Return in words what has to be done before a step; nothing if nothing has."""
    held = list(Assessment.objects.filter(breach=breach))
    if to == CaseStage.ASSESSED:
        wanted = [Question.OCCURRENCE, Question.CHARACTERISATION]
        claims = Claim.objects.filter(breach=breach, retracted=False, kind__in=_ACCUSING)
        if claims.exists():
            wanted.insert(1, Question.ATTRIBUTION)
        answered = {row.question for row in held}
        left = [question for question in wanted if question not in answered]
        return f"Not answered yet: {', '.join(left)}." if left else ""
    if to != CaseStage.CLOSED:
        return ""
    if any(row.level in (Level.V3, Level.V4) and not row.second_signer_id for row in held):
        return "A V3 or V4 of this breach waits for its second signature."
    if _differing(breach):
        return "Two coders differ on this breach, and nobody has settled it."
    return ""


def _differing(breach: Breach) -> bool:
    """Tell whether two answers to a question differ and no adjudication settles it."""
    answers: dict[tuple[object, ...], set[tuple[str, str]]] = {}
    for row in Coding.objects.filter(breach=breach):
        answers.setdefault(_key(row), set()).add((row.level, row.value))
    settled = {_key(row) for row in Adjudication.objects.filter(breach=breach)}
    return any(len(given) > 1 and key not in settled for key, given in answers.items())


def _key(row: Coding | Adjudication) -> tuple[object, ...]:
    return row.question, row.actor_id, row.clause_id, row.duty_number


@transaction.atomic
def assign_case(breach: Breach, to: User | None, *, by: User) -> Case:
    """
    Give the work on a breach to somebody, or to nobody (None).

    Everybody who works on cases may take one for themselves and give back their own; giving one
    to another, and taking one from another, is for reviewers and administrators.

    :raises NotAllowed: if the person may not do this.
    :raises TrackerError: if the other person does not work on cases.
    """
    by.must_be(*MAY_WORK, to="work on cases")
    case = _case(breach)
    from_another = case.assigned_to_id not in (None, by.pk)
    to_another = to is not None and to.pk != by.pk
    if from_another or to_another:
        by.must_be(*MAY_LEAD, to="give a case to somebody else or take it from them")
    if to is not None and not (to.is_active and to.has_role(*MAY_WORK)):
        raise TrackerError(f"{to} does not work on cases. Choose an analyst or a reviewer.")
    case.assigned_to = to
    case.save()
    return case


@transaction.atomic
def add_comment(breach: Breach, words: str, *, by: User) -> Comment:
    """
    Remark something on the work on a breach. It can be withdrawn, not rewritten.

    :raises NotAllowed: if the person does not work on cases.
    :raises TrackerError: if there are no words.
    """
    by.must_be(*MAY_WORK, to="comment")
    if not words.strip():
        raise TrackerError("A comment needs words.")
    return Comment.objects.create(breach=breach, author=by, words=words.strip())


@transaction.atomic
def withdraw_comment(comment: Comment, *, by: User) -> Comment:
    """
    Withdraw a comment: its author may, and an administrator. That it stood there stays visible.

    :raises NotAllowed: if it is another's.
    """
    by.must_be(*MAY_WORK, to="withdraw a comment")
    if comment.author_id != by.pk and not by.has_role(Role.ADMIN):
        raise NotAllowed("A comment is withdrawn by who wrote it, or by an administrator.")
    comment.withdrawn = True
    comment.save(update_fields=["withdrawn"])
    return comment
