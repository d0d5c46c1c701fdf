"""
What is claimed to have happened in a conflict, as known on a moment: what charts and maps draw.

Rows come from the states that records went through, so that a chart of a past moment shows what
was known then. Levels are those of the rules (`compliance.levels`); nothing is judged here.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar

from django.db.models import QuerySet

from agreements.compliance.facts import ACCUSING, EARLIEST, LATEST, BreachFacts, ClaimFacts
from agreements.compliance.ledger import counting_level
from agreements.compliance.levels import said_of
from agreements.models import (
    Actor,
    Agreement,
    Assessment,
    Breach,
    BreachClause,
    Claim,
    ClaimAccused,
    Conflict,
    Obligation,
)
from agreements.models.history import as_known
from agreements.queries.evidence import DENYING
from agreements.types.fuzzy import FuzzyInstant, Precision, ZoneBasis
from agreements.types.terms import ClaimKind, InScope, Level, PlacePrecision, Question

Item = TypeVar("Item")
_FUZZY = ("earliest", "latest", "precision", "stated", "zone", "zone_basis")


@dataclass(frozen=True, slots=True)
class Said:
    """A position on an act. `side` is the party that speaks, itself or by an organ; None: another."""

    pk: int
    kind: ClaimKind
    claimant: Actor
    side: Actor | None
    accused: tuple[Actor, ...]
    origin: str
    aligned_with: Actor | None

    @property
    def accuses(self) -> bool:
        """Whether it says that somebody did it."""
        return self.kind in ACCUSING

    @property
    def denies(self) -> bool:
        """Whether it says that it was not so."""
        return self.kind in DENYING


@dataclass(frozen=True, slots=True)
class Act:
    """
    One breach as logged, with what was said of it. `level` is how well it is established.

    `touches` are clause and duty number; None is every duty of the clause.
    """

    pk: int
    reference: str
    summary: str
    occurred: FuzzyInstant | None
    place_id: int | None
    place_words: str
    precision: PlacePrecision
    distance_km: float | None
    bearing_degrees: float | None
    touches: tuple[tuple[int, int | None], ...]
    said: tuple[Said, ...]
    level: Level

    @property
    def accusations(self) -> list[Said]:
        """What accuses somebody."""
        return [one for one in self.said if one.accuses]

    @property
    def denials(self) -> list[Said]:
        """What denies."""
        return [one for one in self.said if one.denies]

    @property
    def accused(self) -> list[Actor]:
        """Everybody accused, by name."""
        found = {actor for one in self.accusations for actor in one.accused}
        return sorted(found, key=lambda actor: actor.name)

    @property
    def origins(self) -> int:
        """How many origins its claims go back to."""
        return len({one.origin for one in self.said})


def fuzzy_of(row: Mapping[str, Any], name: str) -> FuzzyInstant | None:
    """Return a fuzzy time out of a row's six columns."""
    values = {part: row[f"{name}_{part}"] for part in _FUZZY}
    if values["earliest"] is None:
        return None
    values["precision"] = Precision(values["precision"])
    values["zone_basis"] = ZoneBasis(values["zone_basis"])
    return FuzzyInstant(**values)


@dataclass(frozen=True, slots=True)
class Actors:
    """Everybody by number, and for whom each speaks."""

    by_pk: Mapping[int, Actor]
    parties: frozenset[int]
    _sides: dict[int, Actor | None] = field(default_factory=dict)

    def side_of(self, pk: int) -> Actor | None:
        """Return the party that an actor is, or is an organ or office of."""
        if pk not in self._sides:
            step: int | None = pk
            while step is not None and step not in self.parties:
                step = self.by_pk[step].parent_id
            self._sides[pk] = None if step is None else self.by_pk[step]
        return self._sides[pk]


def load_actors(conflict: Conflict) -> Actors:
    """Return all actors; the parties are whom a conflict's agreements bind. Two queries."""
    obligors = Obligation.objects.filter(clause__agreement__conflict=conflict)
    parties = frozenset(obligors.values_list("obligor_id", flat=True))
    return Actors({actor.pk: actor for actor in Actor.objects.all()}, parties)


def load_acts(
    conflict: Conflict,
    actors: Actors,
    *,
    as_of: datetime,
    known_on: datetime | None,
    agreement: Agreement | None = None,
    among: "QuerySet[Any] | None" = None,
) -> list[Act]:
    """
    Return the acts of a conflict logged by `known_on` that may have begun by `as_of`. Five queries.

    `known_on` None is now. `agreement` keeps those that touch it now, `among` those of a filter; undated acts are kept.
    Acts merged into another are left out, as are retracted claims.
    """
    breaches = as_known(Breach, known_on).filter(conflict=conflict)
    if agreement is not None:
        touched = BreachClause.objects.filter(clause__agreement=agreement)
        breaches = breaches.filter(id__in=touched.values("breach"))
    if among is not None:
        breaches = breaches.filter(id__in=among.order_by().values("id"))
    rows = list(breaches.values(*_BREACH))
    rows = [row for row in rows if row["merged_into"] is None and _has_begun(row, as_of)]
    parts = _Parts.load({row["id"] for row in rows}, conflict, actors, known_on=known_on)
    acts = [parts.act(row) for row in rows]
    return sorted(acts, key=_by_time)


_BREACH = (
    "id", "reference", "summary", "place", "place_words", "place_precision", "distance_km",
    "bearing_degrees", "merged_into", *(f"occurred_{part}" for part in _FUZZY),
)  # fmt: skip
_CLAIM = (
    "id", "breach", "kind", "claimant", "origin", "aligned_with", "against_interest", "retracted",
    "recorded_at",
)  # fmt: skip


def _has_begun(row: Mapping[str, Any], as_of: datetime) -> bool:
    earliest = row["occurred_earliest"]
    return earliest is None or earliest <= as_of


def _by_time(act: Act) -> tuple[datetime, str]:
    return (act.occurred.earliest if act.occurred else LATEST, act.reference)


@dataclass(frozen=True, slots=True)
class _Parts:
    """What belongs to some breaches, by breach."""

    actors: Actors
    claims: Mapping[int, list[Mapping[str, Any]]]
    accused: Mapping[int, list[int]]
    touches: Mapping[int, list[tuple[int, int | None]]]
    levels: Mapping[int, Level]

    @classmethod
    def load(
        cls, breaches: set[int], conflict: Conflict, actors: Actors, *, known_on: datetime | None
    ) -> "_Parts":
        claims = as_known(Claim, known_on).filter(breach__conflict=conflict)
        accused = as_known(ClaimAccused, known_on).filter(claim__breach__conflict=conflict)
        touches = as_known(BreachClause, known_on).filter(breach__conflict=conflict)
        held = as_known(Assessment, known_on).filter(
            breach__conflict=conflict, question=Question.OCCURRENCE
        )
        return cls(
            actors,
            _grouped(
                (row["breach"], row)
                for row in claims.values(*_CLAIM)
                if not row["retracted"] and row["breach"] in breaches
            ),
            _grouped(
                (claim, actor)
                for claim, actor, withdrawn in accused.values_list("claim", "actor", "withdrawn")
                if not withdrawn
            ),
            _grouped(
                (breach, (clause, number))
                for breach, clause, number, withdrawn in touches.values_list(
                    "breach", "clause", "duty_number", "withdrawn"
                )
                if not withdrawn
            ),
            {
                breach: counting_level(level, author, second)
                for breach, level, author, second in held.values_list(
                    "breach", "level", "author", "second_signer"
                )
            },
        )

    def act(self, row: Mapping[str, Any]) -> Act:
        claims = self.claims.get(row["id"], [])
        occurred = fuzzy_of(row, "occurred")
        return Act(
            row["id"],
            row["reference"],
            row["summary"],
            occurred,
            row["place"],
            row["place_words"],
            PlacePrecision(row["place_precision"]),
            row["distance_km"],
            row["bearing_degrees"],
            tuple(self.touches.get(row["id"], [])),
            tuple(self._said(claim) for claim in claims),
            self._level(row["id"], claims),
        )

    def _said(self, claim: Mapping[str, Any]) -> Said:
        known = self.actors.by_pk
        aligned = claim["aligned_with"]
        return Said(
            claim["id"],
            ClaimKind(claim["kind"]),
            known[claim["claimant"]],
            self.actors.side_of(claim["claimant"]),
            tuple(known[pk] for pk in self.accused.get(claim["id"], [])),
            claim["origin"],
            None if aligned is None else known[aligned],
        )

    def _level(self, breach: int, claims: list[Mapping[str, Any]]) -> Level:
        """Return the level of occurrence: by admission, by assessment, or derived from the claims."""
        asserting = [claim for claim in claims if claim["kind"] in _ASSERTING]
        if any(claim["kind"] == ClaimKind.ADMISSION for claim in asserting):
            return Level.V4
        held = self.levels.get(breach)
        if held is not None:
            return held
        facts = BreachFacts(
            str(breach),
            EARLIEST,
            LATEST,
            EARLIEST,
            InScope.UNDETERMINED,
            claims=tuple(_facts(claim) for claim in asserting),
        )
        return said_of(facts).occurrence


_ASSERTING = frozenset({*ACCUSING, ClaimKind.ADMISSION})


def _facts(claim: Mapping[str, Any]) -> ClaimFacts:
    """Return what the level is derived from; whom a claim accuses is of no account there."""
    return ClaimFacts(
        str(claim["id"]),
        ClaimKind(claim["kind"]),
        str(claim["claimant"]),
        frozenset(),
        claim["origin"],
        claim["aligned_with"] is not None,
        claim["against_interest"],
        claim["recorded_at"],
    )


def _grouped(pairs: Iterable[tuple[int, Item]]) -> dict[int, list[Item]]:
    grouped: dict[int, list[Item]] = defaultdict(list)
    for key, item in pairs:
        grouped[key].append(item)
    return dict(grouped)
