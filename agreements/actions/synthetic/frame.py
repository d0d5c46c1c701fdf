"""The frame of an invented conflict: two parties, places, publishers, agreements with duties."""

import hashlib
import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.contrib.auth.models import Group
from django.utils import timezone

from agreements.models import (
    Actor,
    Agreement,
    AgreementRole,
    AgreementText,
    Clause,
    ClauseSpan,
    Conflict,
    Obligation,
    Place,
    Source,
    SourceAlignment,
    User,
)
from agreements.types.fuzzy import FuzzyInstant, ZoneBasis
from agreements.types.terms import (
    ActorKind,
    AgreementClass,
    AgreementForm,
    AgreementStatus,
    Alignment,
    ClauseKind,
    DeadlineKind,
    Deontic,
    PlaceKind,
    Role,
    RoleKind,
    SegmentKind,
    SourceKind,
    Temporal,
    TextStanding,
    TextStatus,
    Verifiability,
)

ZONE = "UTC"
DUTIES_A_CLAUSE = 4
PLACES = 80
LINES = [
    (ClauseKind.CESSATION_OF_HOSTILITIES, "The sides do not fire across line {n}."),
    (
        ClauseKind.CIVILIAN_PROTECTION,
        "The sides do not aim at homes, schools or clinics in area {n}.",
    ),
    (ClauseKind.HUMANITARIAN_ACCESS, "The sides keep road {n} open for relief."),
    (ClauseKind.PRISONERS_LIST, "The sides hand over list {n} of those detained."),
    (ClauseKind.WITHDRAWAL, "The sides move heavy weapons behind line {n}."),
]
# (force, how it lies in time), as often as it stands here.
DUTIES = [
    *[(Deontic.PROHIBITION, Temporal.CONTINUING)] * 6,
    *[(Deontic.OBLIGATION, Temporal.CONTINUING)] * 2,
    *[(Deontic.OBLIGATION, Temporal.ONE_OFF)] * 2,
]
_PUBLISHERS = [
    (SourceKind.STATE_MEDIA, "Northern Bulletin", 0),
    (SourceKind.STATE_MEDIA, "Southern Bulletin", 1),
    (SourceKind.PARTY_ORGAN, "Office of the Northern Side", 0),
    (SourceKind.PARTY_ORGAN, "Office of the Southern Side", 1),
    (SourceKind.WIRE, "Invented Wire One", None),
    (SourceKind.WIRE, "Invented Wire Two", None),
    (SourceKind.INDEPENDENT_MEDIA, "Invented Daily", None),
    (SourceKind.NGO, "Invented Relief Society", None),
    (SourceKind.MONITOR, "Invented Observers", None),
]


@dataclass(frozen=True, slots=True)
class Scale:
    """How many rows of each kind; `duties` are those of one agreement, each owed by both sides."""

    articles: int
    breaches: int
    agreements: int
    claims: int
    duties: int
    days: int
    start: datetime
    seed: int

    @property
    def weeks(self) -> int:
        """How many weeks the days fill, the last perhaps in part."""
        return -(-self.days // 7)


@dataclass(slots=True)
class Frame:
    """All that the large tables refer to, and the one source of chance."""

    scale: Scale
    chance: random.Random
    conflict: Conflict
    sides: list[Actor]
    organs: list[Actor]
    outsider: Actor
    people: list[User]
    places: list[Place]
    sources: list[Source]
    agreements: list[Agreement] = field(default_factory=list)
    clauses: list[Clause] = field(default_factory=list)
    duties: list[Obligation] = field(default_factory=list)

    @property
    def counts(self) -> dict[str, int]:
        """How many rows of each kind were made here."""
        return {
            "agreements": len(self.agreements),
            "clauses": len(self.clauses),
            "obligations": len(self.duties),
            "sources": len(self.sources),
        }


def make_frame(scale: Scale) -> Frame:
    """Make the next invented conflict, with everything that grows slowly."""
    number = Conflict.objects.filter(slug__startswith="synthetic-").count()
    slug = f"synthetic-{number + 1}"
    conflict = Conflict.objects.create(
        slug=slug,
        name=f"Invented conflict {number + 1}",
        reference_prefix="SYN" + _letters(number),
        zones=[ZONE],
        note="Invented for measuring. Nothing here has happened.",
    )
    sides = [_actor(f"{slug}-{name}", f"{name.title()}ern side") for name in ("north", "south")]
    organs = [
        _actor(
            f"{side.slug}-office", f"Office of the {side.name}", kind=ActorKind.OFFICE, parent=side
        )
        for side in sides
    ]
    frame = Frame(
        scale,
        random.Random(scale.seed),  # noqa: S311  # the same rows for the same seed, no secret
        conflict,
        sides,
        organs,
        _actor(f"{slug}-observers", "Invented observers", kind=ActorKind.IGO),
        [_person("synthetic-analyst", Role.ANALYST), _person("synthetic-reviewer", Role.REVIEWER)],
        _places(slug),
        _sources(slug, sides),
    )
    for place in range(scale.agreements):
        _agree(frame, place)
    return frame


def _letters(number: int) -> str:
    """Return a number in capital letters, A for 0: a prefix has no digits."""
    return "".join(chr(ord("A") + int(digit)) for digit in str(number))


def _actor(
    slug: str, name: str, *, kind: ActorKind = ActorKind.ENTITY, parent: Actor | None = None
) -> Actor:
    return Actor.objects.create(slug=slug, name=name, kind=kind, parent=parent)


def _person(name: str, role: Role) -> User:
    person, new = User.objects.get_or_create(username=name)
    if new:
        person.set_unusable_password()
        person.save()
        person.groups.add(Group.objects.get(name=role.value))
    return person


def _places(slug: str) -> list[Place]:
    """Return villages on a grid in the open sea, off the meeting of equator and meridian."""
    return Place.objects.bulk_create(
        Place(
            slug=f"{slug}-village-{n}",
            name=f"Village {n}",
            kind=PlaceKind.SETTLEMENT,
            latitude=-1 + (n // 10) * 0.1,
            longitude=-2 + (n % 10) * 0.1,
        )
        for n in range(1, PLACES + 1)
    )


def _sources(slug: str, sides: list[Actor]) -> list[Source]:
    sources = Source.objects.bulk_create(
        Source(slug=f"{slug}-source-{n}", name=name, kind=kind, language="en")
        for n, (kind, name, _) in enumerate(_PUBLISHERS, start=1)
    )
    SourceAlignment.objects.bulk_create(
        SourceAlignment(source=source, actor=party, alignment=_stands(side, place))
        for source, (_, _, side) in zip(sources, _PUBLISHERS, strict=True)
        for place, party in enumerate(sides)
    )
    return sources


def _stands(side: int | None, place: int) -> Alignment:
    if side is None:
        return Alignment.NOT_ALIGNED
    return Alignment.ALIGNED if side == place else Alignment.OPPOSED


def _agree(frame: Frame, place: int) -> None:
    """Make one agreement with its text, clauses and duties, in force from the first day."""
    scale = frame.scale
    first = FuzzyInstant.day(scale.start.date(), zone=ZONE, basis=ZoneBasis.STATED_ZONE)
    agreement = Agreement(
        conflict=frame.conflict,
        slug=f"{frame.conflict.slug}-accord-{place + 1}",
        title=f"Invented accord {place + 1}",
        short_title=f"Accord {place + 1}",
        form=AgreementForm.JOINT_STATEMENT,
        status=AgreementStatus.MULTIPARTY_AGREED,
        agreement_class=AgreementClass.PRELIMINARY,
    )
    agreement.agreed = agreement.in_force_from = first
    agreement.save()
    AgreementRole.objects.bulk_create(
        AgreementRole(agreement=agreement, actor=side, role=RoleKind.SIGNATORY)
        for side in frame.sides
    )
    frame.agreements.append(agreement)
    clauses = _write_clauses(agreement, -(-scale.duties // DUTIES_A_CLAUSE))
    frame.clauses += clauses
    duties = [
        _duty(frame, clauses[n // DUTIES_A_CLAUSE], n, side)
        for n in range(scale.duties)
        for side in frame.sides
    ]
    frame.duties += Obligation.objects.bulk_create(duties)


def _write_clauses(agreement: Agreement, count: int) -> list[Clause]:
    lines = [f"{n}. {LINES[n % len(LINES)][1].format(n=n)}" for n in range(1, count + 1)]
    words = "\n".join(lines)
    text = AgreementText.objects.create(
        agreement=agreement,
        language="en",
        version=1,
        status=TextStatus.DRAFT,
        standing=TextStanding.SUMMARY,
        text=words,
        sha256=hashlib.sha256(words.encode()).hexdigest(),
    )
    clauses = Clause.objects.bulk_create(
        Clause(
            agreement=agreement,
            path=str(n),
            order=n,
            kind=LINES[n % len(LINES)][0],
            segment=SegmentKind.OPERATIVE,
        )
        for n in range(1, count + 1)
    )
    start, spans = 0, []
    for clause, line in zip(clauses, lines, strict=True):
        spans.append(ClauseSpan(clause=clause, text=text, start=start, end=start + len(line)))
        start += len(line) + 1
    ClauseSpan.objects.bulk_create(spans)
    text.status, text.published_at = TextStatus.PUBLISHED, timezone.now()
    text.save()
    return clauses


def _duty(frame: Frame, clause: Clause, number: int, side: Actor) -> Obligation:
    deontic, temporal = DUTIES[number % len(DUTIES)]
    duty = Obligation(
        clause=clause,
        number=number % DUTIES_A_CLAUSE + 1,
        obligor=side,
        deontic=deontic,
        temporal=temporal,
        summary=f"What clause {clause.path} asks, part {number % DUTIES_A_CLAUSE + 1}",
        verifiability=Verifiability.PUBLIC,
    )
    if temporal == Temporal.ONE_OFF:
        days = frame.scale.days * (1 + number % 9) // 10
        due = (frame.scale.start + timedelta(days=days)).date()
        duty.deadline_kind = DeadlineKind.ABSOLUTE
        duty.deadline_date = due.isoformat()
        duty.deadline_zone = ZONE
        duty.deadline_zone_basis = ZoneBasis.STATED_ZONE
    duty.resolve_due()
    return duty
