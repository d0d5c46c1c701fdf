"""Two records of one act: merge them, undo that, or say how they stand to each other."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.apps import apps
from django.db import models, transaction
from django.db.models import Q

from agreements.actions.breaches import MAY_LOG
from agreements.errors import TrackerError
from agreements.models import (
    Adjudication,
    Assessment,
    Attachment,
    Breach,
    BreachClause,
    BreachRelation,
    Casualties,
    Claim,
    Coding,
    Comment,
    SensitiveDetail,
    User,
)

_ANSWER = ("question", "actor_id", "clause_id", "duty_number")


@dataclass(frozen=True, slots=True)
class _Movable:
    """A table that hangs on a breach; two of its rows with one of `keys` in common collide."""

    model: type[models.Model]
    keys: tuple[tuple[str, ...], ...] = ()


# Claims come first: figures of harm hang on them.
_MOVED = (
    _Movable(Claim),
    _Movable(Casualties),
    _Movable(Comment),
    _Movable(SensitiveDetail),
    _Movable(BreachClause, (("clause_id", "duty_number"),)),
    _Movable(Attachment, (("capture_id",),)),
    _Movable(Assessment, (_ANSWER,)),
    _Movable(Coding, ((*_ANSWER, "coder_id"), (*_ANSWER, "blind"))),
    _Movable(Adjudication, (_ANSWER,)),
)


def standing(breach: Breach) -> Breach:
    """Return the breach that stands for this one: itself, or what it was merged into at last."""
    while breach.merged_into is not None:
        breach = breach.merged_into
    return breach


@transaction.atomic
def merge_breaches(source: Breach, *, into: Breach, by: User | None) -> Breach:
    """
    Merge a record into another of the same act; return the one that stands.

    Claims, harm, files, remarks, touched clauses and assessments go over. What the target has
    already (the same clause, file, or an answer to the same question) stays with the source,
    which counts no more and whose reference leads to the target.

    :raises NotAllowed: if the person may not log breaches.
    :raises TrackerError: if the two are one, of two conflicts, or one was merged before.
    """
    if by is not None:
        by.must_be(*MAY_LOG, to="merge breaches")
    source, into = _both_locked(source, into)
    for movable in _MOVED:
        _move(movable, _rows(movable, source), into)
    source.merged_into = into
    source.save()
    _hand_on_relations(source, into)
    return into


def _both_locked(source: Breach, into: Breach) -> tuple[Breach, Breach]:
    if source.pk == into.pk:
        raise TrackerError(f"{source} cannot be merged into itself. Name another reference.")
    locked = {
        breach.pk: breach
        for breach in Breach.objects.select_for_update(of=("self",))
        .filter(pk__in=[source.pk, into.pk])
        .order_by("pk")
    }
    source, into = locked[source.pk], locked[into.pk]
    for breach in (source, into):
        if breach.merged_into_id is not None:
            raise TrackerError(f"{breach} was merged into {standing(breach)} before. Use that one.")
    if source.conflict_id != into.conflict_id:
        raise TrackerError(f"{source} and {into} belong to two conflicts. They cannot be one act.")
    return source, into


def _rows(movable: _Movable, breach: Breach) -> "models.QuerySet":
    rows = movable.model._default_manager.filter(breach=breach)
    return rows.filter(withdrawn=False) if movable.model is BreachClause else rows


def _move(movable: _Movable, rows: "models.QuerySet", target: Breach) -> None:
    """Move rows to a breach, all but those that collide with what it has."""
    taken = {
        key
        for row in movable.model._default_manager.filter(breach=target)
        for key in _keys(movable, row)
    }
    free = []
    for row in rows.order_by("pk"):
        keys = set(_keys(movable, row))
        if not keys & taken:
            free.append(row.pk)
            taken |= keys
    movable.model._default_manager.filter(pk__in=free).update(breach=target)


def _keys(movable: _Movable, row: models.Model) -> Iterator[tuple[object, ...]]:
    for number, names in enumerate(movable.keys):
        yield (number, *(getattr(row, name) for name in names))


def _hand_on_relations(source: Breach, into: Breach) -> None:
    """What is related to the source is related to the target; "distinct" speaks of two records only."""
    for relation in _relations(source).filter(withdrawn=False).select_related("breach", "other"):
        other = relation.other if relation.breach_id == source.pk else relation.breach
        if other.pk == into.pk:
            relation.withdrawn = True
            relation.save()
        elif not relation.distinct:
            _relation(into, other)


def _relations(breach: Breach) -> "models.QuerySet[BreachRelation]":
    return BreachRelation.objects.filter(Q(breach=breach) | Q(other=breach))


def _relation(one: Breach, other: Breach, **values: object) -> BreachRelation:
    first, second = sorted((one, other), key=lambda breach: breach.pk)
    relation, _ = BreachRelation.objects.get_or_create(breach=first, other=second, defaults=values)
    return relation


@transaction.atomic
def undo_merge(source: Breach, *, by: User | None) -> Breach:
    """
    Take a merge back: what came from this record goes back to it; return the record.

    What was added to the target since stays there. Where each row came from is read from its
    history.

    :raises NotAllowed: if the person may not log breaches.
    :raises TrackerError: if the record was not merged.
    """
    if by is not None:
        by.must_be(*MAY_LOG, to="undo merges")
    source = Breach.objects.select_for_update(of=("self",)).get(pk=source.pk)
    if source.merged_into_id is None:
        raise TrackerError(f"{source} was not merged. There is nothing to undo.")
    target = standing(source)
    for movable in _MOVED:
        _move(movable, _came_from(movable, source).filter(breach=target), source)
    source.merged_into = None
    source.save()
    return source


def _came_from(movable: _Movable, source: Breach) -> "models.QuerySet":
    events = apps.get_model("agreements", f"{movable.model.__name__}Event")
    before = events._default_manager.filter(breach_id=source.pk)
    return movable.model._default_manager.filter(pk__in=before.values("pgh_obj_id"))


@transaction.atomic
def relate_breaches(
    one: Breach, other: Breach, *, distinct: bool = False, note: str = "", by: User | None
) -> BreachRelation:
    """
    Say that two records belong together, or (`distinct`) that they are two acts though alike.

    :raises NotAllowed: if the person may not log breaches.
    :raises TrackerError: if the two are one record, or of two conflicts.
    """
    if by is not None:
        by.must_be(*MAY_LOG, to="relate breaches")
    if one.pk == other.pk:
        raise TrackerError(f"{one} cannot be related to itself. Name another reference.")
    if one.conflict_id != other.conflict_id:
        raise TrackerError(f"{one} and {other} belong to two conflicts.")
    relation = _relation(one, other, distinct=distinct, note=note, made_by=by)
    relation.distinct, relation.withdrawn = distinct, False
    relation.note, relation.made_by = note or relation.note, by
    relation.save()
    return relation


@transaction.atomic
def withdraw_relation(relation: BreachRelation, *, by: User | None) -> BreachRelation:
    """
    Take back what was said of two records.

    :raises NotAllowed: if the person may not log breaches.
    """
    if by is not None:
        by.must_be(*MAY_LOG, to="relate breaches")
    relation.withdrawn = True
    relation.save()
    return relation
