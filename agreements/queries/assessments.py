"""What is held of a breach on three questions, by whom, since when, and what was held before."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from django.db.models import Model
from django.utils.http import urlencode

from agreements.models import (
    Actor,
    Assessment,
    Breach,
    BreachClause,
    Claim,
    Clause,
    Coding,
    Obligation,
    User,
)
from agreements.models.labels import label
from agreements.queries.coding import answers_blind
from agreements.queries.evidence import ACCUSING
from agreements.queries.recalled import as_records
from agreements.queries.replayed import Replay
from agreements.types.terms import AssessmentFlag, ClaimKind, Level, Question, Role

ASSESSORS = (Role.ANALYST, Role.REVIEWER, Role.CURATOR, Role.ADMIN)
SIGNERS = (Role.REVIEWER, Role.ADMIN)
_WITH_AN_ANSWER = ("actor", "clause__agreement", "author", "second_signer")
TWO_PEOPLE = frozenset({Level.V3, Level.V4})


@dataclass(frozen=True, slots=True)
class Held:
    """One answer that is held, with how it counts and what was held before it."""

    assessment: Assessment
    # Earlier states, newest first: rows of AssessmentState, with author and second signer.
    former: list[Any]
    may_sign: bool

    @property
    def unsigned(self) -> bool:
        """Whether it waits for a second person, and until then counts as V2."""
        return self.assessment.level in TWO_PEOPLE and not self.assessment.second_signer_id

    @property
    def flags(self) -> list[str]:
        """Its flags in words."""
        return [str(label(AssessmentFlag(flag))) for flag in self.assessment.flags]

    @property
    def token(self) -> str:
        """What a form sends back to say which answer its writer saw."""
        return self.assessment.recorded_at.isoformat()


@dataclass(frozen=True, slots=True)
class Line:
    """A question asked of one actor, one clause or nobody, and what is held on it."""

    question: Question
    actor: Actor | None = None
    clause: Clause | None = None
    duty_number: int | None = None
    held: Held | None = None
    # False where the clause or the accused was withdrawn since it was answered.
    can_be_asked: bool = True

    @property
    def words(self) -> str:
        """The question as a heading of its form."""
        return str(label(self.question))

    @property
    def query(self) -> dict[str, str]:
        """The question as the fields of an address."""
        fields = {"question": str(self.question)}
        if self.actor is not None:
            fields["actor"] = str(self.actor.pk)
        if self.clause is not None:
            fields["clause"] = str(self.clause.pk)
        if self.duty_number is not None:
            fields["duty"] = str(self.duty_number)
        return fields

    @property
    def address(self) -> str:
        """The same as the end of an address."""
        return urlencode(self.query)


@dataclass(frozen=True, slots=True)
class Block:
    """One of the three questions with all its lines."""

    question: Question
    lines: list[Line]

    @property
    def words(self) -> str:
        """The question in words."""
        return str(label(self.question))


@dataclass(frozen=True, slots=True)
class Panel:
    """All that the panel of one breach shows."""

    breach: Breach
    blocks: list[Block]
    may_assess: bool
    # A question of this breach that the person is asked to answer blind, if there is one.
    blind: Coding | None

    @property
    def unsigned(self) -> int:
        """How many answers wait for a second signature."""
        lines = [line for block in self.blocks for line in block.lines]
        return sum(line.held is not None and line.held.unsigned for line in lines)


def panel_for(breach: Breach, user: User) -> Panel:
    """Return what is held of a breach, and what this person may do about it. Nine queries."""
    blocks = _blocks(question_lines(breach), _held_by_question(breach, user))
    open_to_all = breach.merged_into_id is None
    may_assess = open_to_all and user.has_role(*ASSESSORS)
    blind = answers_blind(user).filter(breach=breach).first() if may_assess else None
    return Panel(breach, blocks, may_assess, blind)


def panel_known(
    breach: Breach, touches: list[BreachClause], claims: list[Claim], known_on: datetime | None
) -> Panel:
    """
    Return what was held of a breach on a moment, for reading only. Five queries.

    `touches` and `claims` are those known then.
    """
    accused = {
        row.actor_id
        for claim in claims
        for row in claim.accused.all()
        if claim.kind in ACCUSING and not (claim.retracted or row.withdrawn)
    }
    admitting = {
        claim.claimant_id
        for claim in claims
        if claim.kind == ClaimKind.ADMISSION and not claim.retracted
    }
    lines = _lines(_acting(accused | admitting, touches), touches)
    rows = Replay(known_on=known_on).rows_on(Assessment, breach=breach).order_by("id")
    held = _held(as_records(Assessment, rows, *_WITH_AN_ANSWER), known_on)
    return Panel(breach, _blocks(lines, held), may_assess=False, blind=None)


def _blocks(lines: list[Line], held: dict["Key", Held]) -> list[Block]:
    """Return the questions with what is held on each."""
    known = {_key(line) for line in lines}
    # What was answered stays in sight when its clause or its accused is withdrawn.
    gone = [row.assessment for key, row in held.items() if key not in known]
    lines = lines + [replace(line_of(row), can_be_asked=False) for row in gone]
    filled = [replace(line, held=held.get(_key(line))) for line in lines]
    return [Block(q, [line for line in filled if line.question == q]) for q in Question]


def question_lines(breach: Breach) -> list[Line]:
    """Return every question that can be asked of a breach. Five queries."""
    touches = list(
        breach.touches.filter(withdrawn=False)
        .select_related("clause__agreement")
        .order_by("clause__agreement__agreed_earliest", "clause__order", "duty_number")
    )
    return _lines(_actors(breach, touches), touches)


def _lines(actors: list[Actor], touches: list[BreachClause]) -> list[Line]:
    return [
        Line(Question.OCCURRENCE),
        *(Line(Question.ATTRIBUTION, actor=actor) for actor in actors),
        *_clause_lines(touches),
    ]


def _actors(breach: Breach, touches: list[BreachClause]) -> list[Actor]:
    """Return whoever may have acted: the accused, who admits, whom the touched clauses bind."""
    claims = Claim.objects.filter(breach=breach, retracted=False)
    accused = claims.filter(kind__in=ACCUSING, accused__withdrawn=False)
    admitting = claims.filter(kind=ClaimKind.ADMISSION)
    named = {
        *accused.values_list("accused__actor", flat=True),
        *admitting.values_list("claimant", flat=True),
    }
    return _acting(named, touches)


def _acting(named: set[int], touches: list[BreachClause]) -> list[Actor]:
    bound = Obligation.objects.filter(clause__in=[touch.clause_id for touch in touches])
    wanted = named.union(bound.values_list("obligor", flat=True))
    return list(Actor.objects.filter(pk__in=wanted).order_by("name"))


def _clause_lines(touches: list[BreachClause]) -> list[Line]:
    """Return a line for each clause touched, and for each of its duties where it has several."""
    numbers: dict[int, set[int]] = defaultdict(set)
    duties = Obligation.objects.filter(clause__in=[touch.clause_id for touch in touches])
    for clause_id, number in duties.values_list("clause_id", "number"):
        numbers[clause_id].add(number)
    lines = []
    for touch in touches:
        own = sorted(numbers[touch.clause_id])
        parts: list[int | None] = [touch.duty_number]
        if touch.duty_number is None and len(own) > 1:
            parts += own
        lines += [
            Line(Question.CHARACTERISATION, clause=touch.clause, duty_number=n) for n in parts
        ]
    return lines


Key = tuple[str, int | None, int | None, int | None]


def _key(line: Line) -> Key:
    return line.question, _pk(line.actor), _pk(line.clause), line.duty_number


def _pk(row: Model | None) -> int | None:
    return row.pk if row is not None else None


def _held_by_question(breach: Breach, user: User) -> dict[Key, Held]:
    """Return what is held, by question, with its former states. Two queries, and the groups."""
    rows = Assessment.objects.filter(breach=breach).select_related(*_WITH_AN_ANSWER)
    return _held(list(rows.order_by("pk")), None, user if user.has_role(*SIGNERS) else None)


def _held(
    rows: list[Assessment], known_on: datetime | None, signer: User | None = None
) -> dict[Key, Held]:
    former = _former_states(rows, known_on)
    found = {}
    for row in rows:
        waits = row.level in TWO_PEOPLE and not row.second_signer_id
        may_sign = signer is not None and waits and row.author_id != signer.pk
        key = (row.question, row.actor_id, row.clause_id, row.duty_number)
        found[key] = Held(row, former[row.pk], may_sign)
    return found


def line_of(row: Assessment | Coding) -> Line:
    """Return the question that a stored answer is to."""
    return Line(Question(row.question), row.actor, row.clause, row.duty_number)


def held_on(breach: Breach, line: Line, user: User) -> Held | None:
    """Return what is held on one question of a breach, None where nothing is."""
    return _held_by_question(breach, user).get(_key(line))


def _former_states(rows: Iterable[Assessment], known_on: datetime | None) -> dict[int, list[Any]]:
    """Return the states before the one held then, newest first. One query."""
    states = (
        Assessment.pgh_event_models["state_insert"]  # type: ignore[attr-defined]
        .objects.filter(pgh_obj__in=[row.pk for row in rows])
        .select_related("author", "second_signer")
        .order_by("-recorded_at", "-pgh_id")
    )
    if known_on is not None:
        states = states.filter(recorded_at__lte=known_on)
    by_row: dict[int, list[Any]] = defaultdict(list)
    for state in states:
        by_row[state.pgh_obj_id].append(state)
    return defaultdict(list, {pk: found[1:] for pk, found in by_row.items()})
