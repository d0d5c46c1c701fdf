"""Log what is said to have happened, with each side's position, in one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from agreements.errors import StaleReview, TrackerError
from agreements.models import (
    Actor,
    Article,
    Breach,
    BreachClause,
    Casualties,
    Claim,
    ClaimAccused,
    Clause,
    Conflict,
    Place,
    Sentence,
    User,
)
from agreements.types.fuzzy import FuzzyInstant
from agreements.types.terms import (
    ActForm,
    ActKind,
    CasualtyCategory,
    ClaimKind,
    InScope,
    PlacePrecision,
    Population,
    Reliability,
    Role,
    TargetKind,
    WeaponClass,
)

MAY_LOG = (Role.ANALYST, Role.REVIEWER, Role.CURATOR, Role.ADMIN)


@dataclass(frozen=True, slots=True)
class Touch:
    """A clause a breach touches; `duty_number` None is every duty of the clause."""

    clause: Clause
    duty_number: int | None = None


@dataclass(frozen=True, slots=True)
class HarmReport:
    """Harm to people as somebody reports it; None is not stated, 0 is none."""

    category: CasualtyCategory
    population: Population
    side: Actor | None = None
    low: int | None = None
    best: int | None = None
    high: int | None = None
    wording: str = ""


@dataclass(frozen=True, slots=True)
class Position:
    """What one actor says of a breach, and where it says so."""

    kind: ClaimKind
    claimant: Actor
    words: str
    origin: str
    accused: tuple[Actor, ...] = ()
    reported_claimant: Actor | None = None
    said: FuzzyInstant | None = None
    sentence: Sentence | None = None
    article: Article | None = None
    quote: str = ""
    citation: str = ""
    aligned_with: Actor | None = None
    against_interest: bool = False
    reliability: Reliability | None = None
    credibility: int | None = None
    harm: tuple[HarmReport, ...] = ()


@dataclass(frozen=True, slots=True)
class BreachReport:
    """All that is known of one act or omission when it is logged."""

    conflict: Conflict
    summary: str
    act: ActKind
    touches: tuple[Touch, ...]
    positions: tuple[Position, ...] = ()
    act_form: ActForm = ActForm.COMMISSION
    weapon: WeaponClass = WeaponClass.UNKNOWN
    target: TargetKind = TargetKind.UNKNOWN
    occurred: FuzzyInstant | None = None
    place: Place | None = None
    place_words: str = ""
    place_precision: PlacePrecision = PlacePrecision.UNKNOWN
    distance_km: float | None = None
    bearing_degrees: float | None = None
    in_scope: InScope = InScope.UNDETERMINED
    logged_from: Sentence | None = None
    form_key: UUID | None = None
    harm: tuple[HarmReport, ...] = field(default=())


@transaction.atomic
def log_breach(report: BreachReport, *, by: User | None) -> Breach:
    """
    Store a breach with the clauses it touches, its positions and the harm reported.

    Its reference (`NK-2020-0042`) is the next of the conflict and the year it occurred in, or
    of this year where no time is known. The same form sent twice (`form_key`) is one breach.
    `by` None is a loader.

    :raises NotAllowed: if the person may not log breaches.
    :raises TrackerError: if no clause is touched, or one is of another conflict.
    """
    if by is not None:
        by.must_be(*MAY_LOG, to="log breaches")
    _check(report)
    # Whoever comes second waits here, and then finds the first one's row.
    conflict = Conflict.objects.select_for_update().get(pk=report.conflict.pk)
    if report.form_key:
        known = Breach.objects.filter(form_key=report.form_key).first()
        if known is not None:
            return known
    breach = _store(report, conflict, by)
    for touch in report.touches:
        BreachClause.objects.create(
            breach=breach, clause=touch.clause, duty_number=touch.duty_number
        )
    for position in report.positions:
        add_position(breach, position, by=by)
    _store_harm(breach, None, report.harm)
    return breach


def breach_version(breach: Breach) -> datetime:
    """Return when a breach, or what it touches, last changed: a form's token. One query."""
    latest: datetime | None = breach.touches.aggregate(latest=Max("recorded_at"))["latest"]
    return max(breach.recorded_at, latest) if latest else breach.recorded_at


@transaction.atomic
def change_breach(
    breach: Breach, report: BreachReport, *, by: User | None, expected: datetime | None = None
) -> Breach:
    """
    Change the facts of a breach and the clauses it touches; every earlier state stays.

    Positions, harm and the reference are left as they are. `expected` is the version the
    person read (`breach_version`).

    :raises NotAllowed: if the person may not log breaches.
    :raises TrackerError: if no clause is touched, or it was merged into another.
    :raises StaleReview: if somebody else changed it since `expected`.
    """
    if by is not None:
        by.must_be(*MAY_LOG, to="change breaches")
    _check(report)
    breach = Breach.objects.select_for_update(of=("self",)).get(pk=breach.pk)
    if expected is not None and breach_version(breach) != expected:
        raise StaleReview("Somebody changed this record since you opened it. Compare, then decide.")
    if breach.merged_into_id is not None:
        raise TrackerError(f"{breach} was merged into {breach.merged_into}. Change that one.")
    for name, value in _facts(report).items():
        setattr(breach, name, value)
    breach.save()
    _touch(breach, {(touch.clause.pk, touch.duty_number) for touch in report.touches})
    return breach


def _touch(breach: Breach, wanted: set[tuple[int, int | None]]) -> None:
    """Withdraw what a breach no longer touches; nothing is removed from the record."""
    for row in breach.touches.all():
        key = (row.clause_id, row.duty_number)
        row.withdrawn = key not in wanted
        row.save()
        wanted.discard(key)
    for clause, duty_number in sorted(wanted, key=str):
        BreachClause.objects.create(breach=breach, clause_id=clause, duty_number=duty_number)


def _check(report: BreachReport) -> None:
    if not report.touches:
        raise TrackerError("A breach touches at least one clause. Pick it from the text.")
    for touch in report.touches:
        if touch.clause.agreement.conflict_id != report.conflict.pk:
            raise TrackerError(
                f"{touch.clause} belongs to another conflict than {report.conflict}. "
                "Pick a clause of this conflict."
            )


def _store(report: BreachReport, conflict: Conflict, by: User | None) -> Breach:
    return Breach.objects.create(
        conflict=conflict,
        reference=next_reference(conflict, report.occurred),
        form_key=report.form_key,
        logged_by=by,
        logged_from=report.logged_from,
        **_facts(report),
    )


def _facts(report: BreachReport) -> dict[str, Any]:
    """Return what is said to have happened, as columns."""
    return {
        "summary": report.summary,
        "act": report.act,
        "act_form": report.act_form,
        "weapon": report.weapon,
        "target": report.target,
        "occurred": report.occurred,
        "place": report.place,
        "place_words": report.place_words,
        "place_precision": report.place_precision,
        "distance_km": report.distance_km,
        "bearing_degrees": report.bearing_degrees,
        "in_scope": report.in_scope,
    }


def next_reference(conflict: Conflict, occurred: FuzzyInstant | None) -> str:
    """Return the next free reference; the caller holds the conflict's row."""
    year = occurred.local(occurred.earliest).year if occurred else timezone.now().year
    stem = f"{conflict.reference_prefix}-{year}-"
    numbers = Breach.objects.filter(reference__startswith=stem).values_list("reference", flat=True)
    last = max((int(reference.rpartition("-")[2]) for reference in numbers), default=0)
    return f"{stem}{last + 1:04d}"


@transaction.atomic
def add_position(breach: Breach, position: Position, *, by: User | None) -> Claim:
    """
    Add what one actor says of a breach; `reported_claimant` defaults to the claimant.

    The same words of the same speaker from the same origin and sentence, sent twice, are one
    position.

    :raises NotAllowed: if the person may not log breaches.
    :raises TrackerError: if the breach was merged into another.
    """
    if by is not None:
        by.must_be(*MAY_LOG, to="add positions")
    breach = Breach.objects.select_for_update(of=("self",)).get(pk=breach.pk)
    if breach.merged_into_id is not None:
        raise TrackerError(
            f"{breach} was merged into {breach.merged_into}. Add the position there."
        )
    known = _known_position(breach, position)
    if known is not None:
        return known
    claim = Claim(
        breach=breach,
        kind=position.kind,
        claimant=position.claimant,
        reported_claimant=position.reported_claimant or position.claimant,
        words=position.words,
        sentence=position.sentence,
        article=position.article or (position.sentence.article if position.sentence else None),
        quote=position.quote,
        citation=position.citation,
        origin=position.origin,
        aligned_with=position.aligned_with,
        against_interest=position.against_interest,
        reliability=position.reliability or "",
        credibility=position.credibility,
        accepted_by=by,
    )
    claim.said = position.said
    claim.save()
    for actor in position.accused:
        ClaimAccused.objects.create(claim=claim, actor=actor)
    _store_harm(breach, claim, position.harm)
    return claim


def _known_position(breach: Breach, position: Position) -> Claim | None:
    same = Claim.objects.filter(
        breach=breach,
        kind=position.kind,
        claimant=position.claimant,
        words=position.words,
        sentence=position.sentence,
        citation=position.citation,
        origin=position.origin,
        retracted=False,
    )
    wanted = {actor.pk for actor in position.accused}
    for claim in same:
        rows = claim.accused.filter(withdrawn=False)
        if set(rows.values_list("actor_id", flat=True)) == wanted:
            return claim
    return None


def _store_harm(breach: Breach, claim: Claim | None, harm: Sequence[HarmReport]) -> None:
    for report in harm:
        Casualties.objects.create(
            breach=breach,
            claim=claim,
            side=report.side,
            category=report.category,
            population=report.population,
            low=report.low,
            best=report.best,
            high=report.high,
            wording=report.wording,
        )
