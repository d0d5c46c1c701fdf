"""
One act on many rows of a list, and the way back.

Each row is its own decision with the rights of the single act: what is refused for one row is
named, and the others go through. What was changed is returned as plain values, so that one click
can put it back as long as nobody has touched it since.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

from django.db import transaction

from agreements.actions.breaches import MAY_LOG
from agreements.actions.casework import MAY_WORK, assign_case, move_case
from agreements.actions.merging import relate_breaches
from agreements.errors import TrackerError
from agreements.models import Breach, BreachRelation, Case, Claim, User
from agreements.types.terms import CaseStage

# Pairs grow with the square: six breaches are fifteen pairs to have looked at.
MOST_DISTINCT = 6


@dataclass(frozen=True, slots=True)
class Step:
    """What one row read before and after, in plain values that a session can keep."""

    table: str
    row: int
    before: dict[str, Any]
    after: dict[str, Any]

    def as_json(self) -> list[Any]:
        """Return the step for a session."""
        return [self.table, self.row, self.before, self.after]


@dataclass(slots=True)
class Done:
    """What a bulk act changed, and what was refused: the row's name and the reason."""

    steps: list[Step] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)


def _columns(record: Any, names: Sequence[str]) -> dict[str, Any]:
    return {name: getattr(record, name) for name in names}


_KEPT: dict[str, tuple[type[Any], tuple[str, ...]]] = {
    "case": (Case, ("stage", "assigned_to_id")),
    "claim": (Claim, ("origin",)),
    "relation": (BreachRelation, ("distinct", "withdrawn")),
}


@transaction.atomic
def assign_breaches(breaches: Iterable[Breach], to: User | None, *, by: User) -> Done:
    """
    Give the work on some breaches to somebody, or to nobody (None).

    :raises NotAllowed: if the person does not work on cases at all.
    """
    by.must_be(*MAY_WORK, to="work on cases")
    return _each_case(breaches, lambda breach, case: assign_case(breach, to, by=by))


@transaction.atomic
def move_breaches(breaches: Iterable[Breach], to: CaseStage, *, by: User) -> Done:
    """
    Move the work on some breaches to a stage; each takes the step from where it stands.

    :raises NotAllowed: if the person does not work on cases at all.
    """
    by.must_be(*MAY_WORK, to="work on cases")
    return _each_case(
        breaches,
        lambda breach, case: move_case(breach, to, by=by, expected=CaseStage(case.stage)),
    )


def _each_case(breaches: Iterable[Breach], act: Callable[[Breach, Case], Case]) -> Done:
    done = Done()
    names = _KEPT["case"][1]
    for breach in breaches:
        case = Case.objects.filter(breach=breach).first() or Case(breach=breach)
        before = _columns(case, names)
        try:
            with transaction.atomic():
                changed = act(breach, case)
        except TrackerError as error:
            done.refused.append((breach.reference, str(error)))
            continue
        after = _columns(changed, names)
        if after != before:
            done.steps.append(Step("case", changed.pk, before, after))
    return done


@transaction.atomic
def mark_distinct(breaches: Sequence[Breach], *, by: User) -> Done:
    """
    Say of some breaches that they are separate acts, though alike: every two of them.

    :raises NotAllowed: if the person may not log breaches.
    :raises TrackerError: for fewer than two, more than `MOST_DISTINCT`, or two conflicts.
    """
    by.must_be(*MAY_LOG, to="relate breaches")
    if not 2 <= len(breaches) <= MOST_DISTINCT:
        raise TrackerError(f"Mark two to {MOST_DISTINCT} breaches that you have compared.")
    done = Done()
    names = _KEPT["relation"][1]
    for one, other in combinations(sorted(breaches, key=lambda breach: breach.pk), 2):
        found = BreachRelation.objects.filter(breach=one, other=other).first()
        before = _columns(found, names) if found else {"distinct": True, "withdrawn": True}
        relation = relate_breaches(one, other, distinct=True, by=by)
        done.steps.append(Step("relation", relation.pk, before, _columns(relation, names)))
    return done


@transaction.atomic
def join_origins(claims: Sequence[Claim], *, by: User) -> Done:
    """
    Say that some claims go back to one origin, that of the first of them: they count once.

    :raises NotAllowed: if the person may not log breaches.
    :raises TrackerError: for fewer than two claims.
    """
    by.must_be(*MAY_LOG, to="change the origin of claims")
    if len(claims) < 2:
        raise TrackerError("Mark at least two claims that repeat one and the same words.")
    locked = list(
        Claim.objects.select_for_update(of=("self",))
        .filter(pk__in=[claim.pk for claim in claims])
        .order_by("said_earliest", "pk")
    )
    done = Done()
    for claim in locked[1:]:
        if claim.origin != locked[0].origin:
            before = {"origin": claim.origin}
            claim.origin = locked[0].origin
            claim.save(update_fields=["origin"])
            done.steps.append(Step("claim", claim.pk, before, {"origin": claim.origin}))
    return done


@transaction.atomic
def undo(steps: Iterable[Sequence[Any]], *, by: User) -> tuple[int, int]:
    """
    Put back what a bulk act of this person changed; return how many rows, and how many were left.

    `steps` are those of `Step.as_json`. A row that somebody has changed since is left as it is.

    :raises NotAllowed: if the person does not work on breaches.
    """
    by.must_be(*MAY_WORK, to="undo this")
    restored = left = 0
    for table, row, before, after in steps:
        model, names = _KEPT[table]
        record = model.objects.select_for_update(of=("self",)).filter(pk=row).first()
        if record is None or _columns(record, names) != after:
            left += 1
            continue
        for name in names:
            setattr(record, name, before[name])
        record.save()
        restored += 1
    return restored, left
