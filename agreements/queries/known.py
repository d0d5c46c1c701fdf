"""
What was known of an agreement's duties on a moment: from the tables to the rules' facts.

Rows of the past come from the state tables (docs/adr/0004). An actor stands for the party whose
organ or office it is; merged breaches, retracted claims and withdrawn touches are left out.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

from django.apps import apps
from django.db.models import Count, FloatField, Func, Min, QuerySet

from agreements.compliance.cells import Cell
from agreements.compliance.coverage import Coverage as SeenBy
from agreements.compliance.facts import (
    EARLIEST,
    LATEST,
    Attributed,
    BreachFacts,
    ClaimFacts,
    CoverageFacts,
    DeliveryFacts,
    DutyFacts,
    EndFacts,
    Facts,
    OverrideFacts,
    SuspensionFacts,
    Term,
    TriggerFacts,
)
from agreements.compliance.ledger import counting_level
from agreements.models import (
    Actor,
    Agreement,
    AgreementRelation,
    Assessment,
    Breach,
    BreachClause,
    Claim,
    ClaimAccused,
    Coverage,
    Fulfilment,
    Interpretation,
    Interruption,
    Obligation,
    Override,
    Trigger,
)
from agreements.models.history import as_known
from agreements.models.obligation import duty_of
from agreements.types.terms import (
    Characterisation,
    ClaimKind,
    CoverageValue,
    DeadlineKind,
    Duty,
    EndKind,
    InScope,
    Level,
    Question,
    RelationKind,
    State,
    Verifiability,
)

STATES = {
    model.__name__: apps.get_model("agreements", f"{model.__name__}State")
    for model in (Assessment, BreachClause, Claim)
}
_Rows = list[tuple[Any, ...]]
_ENDS = {RelationKind.SUPERSEDES: State.SUPERSEDED, RelationKind.TERMINATES: State.TERMINATED}


class Epoch(Func):
    """A moment as Unix seconds, exact to the microsecond: read many times faster than a time."""

    template = "date_part('epoch', %(expressions)s)"
    output_field = FloatField()


def _moment(epoch: float) -> datetime:
    return datetime.fromtimestamp(epoch, UTC)


@dataclass(frozen=True, slots=True)
class KnownDuty:
    """One duty of one obligor, by the row's numbers: its cell, which holds all that is known."""

    obligation_id: int
    clause_id: int
    cell: Cell


@dataclass(slots=True)
class _Breaches:
    """Breaches by number, and for each (clause, duty number or None) which of them touch it."""

    facts: dict[int, BreachFacts] = field(default_factory=dict)
    touching: dict[tuple[int, int | None], list[int]] = field(default_factory=dict)
    characterised: dict[tuple[int, int, int | None], Characterisation] = field(default_factory=dict)


def duties_known(
    agreement: Agreement, known_on: datetime | None, *, clauses: Collection[int] | None = None
) -> list[KnownDuty]:
    """
    Return every duty of an agreement that was known, with all that was known to bear on it.

    `clauses` narrows it to some clauses, by their numbers. Some sixteen queries, however many
    duties and breaches.
    """
    return list(_Reader(agreement, known_on, clauses).duties())


class _Reader:
    """Reads the tables once for all duties of one agreement."""

    def __init__(
        self, agreement: Agreement, known_on: datetime | None, clauses: Collection[int] | None
    ) -> None:
        self.agreement = agreement
        self.known_on = known_on
        self.among: dict[str, Any] = {"clause__agreement": agreement}
        if clauses is not None:
            self.among["clause__in"] = list(clauses)
        self.parents = dict(agreement.clauses.values_list("pk", "parent_id"))
        self.zone = agreement.conflict.zones[0] if agreement.conflict.zones else "UTC"
        self._parties: dict[int, str] = {}

    def duties(self) -> Iterator[KnownDuty]:
        """Yield the duties in the order of the text."""
        rows = self._obligations()
        if not rows:
            return
        self._read_actors({row["obligor_id"] for row in rows})
        in_force = self._in_force
        owed: dict[tuple[int, int], set[str]] = defaultdict(set)
        for row in rows:
            owed[row["clause_id"], row["number"]].add(str(row["obligor_id"]))
        breaches = self._breaches()
        beside = self._beside()
        shared: dict[tuple[int, int], tuple[BreachFacts, ...]] = {}
        coverage: dict[tuple[str, ...], SeenBy] = {}
        for row in rows:
            duty = self._duty(row, in_force, frozenset(owed[row["clause_id"], row["number"]]))
            if duty is None:
                continue
            key = (row["clause_id"], row["number"])
            if key not in shared:
                shared[key] = tuple(self._touching(breaches, *key))
            facts = beside.facts(duty, shared[key], row)
            seen = tuple(record.ident for record in facts.coverage)
            if seen not in coverage:
                coverage[seen] = SeenBy(facts.coverage)
            cell = Cell(facts, str(row["obligor_id"]), coverage[seen])
            yield KnownDuty(row["id"], row["clause_id"], cell)

    def _obligations(self) -> list[dict[str, Any]]:
        rows = as_known(Obligation, self.known_on).filter(**self.among)
        return sorted(
            rows.values(
                "id",
                "clause_id",
                "clause__order",
                "clause__path",
                "number",
                "obligor_id",
                "deontic",
                "temporal",
                "condition",
                "every",
                "verifiability",
                "in_force_latest",
                "due_latest",
                "deadline_kind",
                "deadline_duration",
                "deadline_zone",
                "deadline_inclusive",
            ),
            key=lambda row: (row["clause__order"], row["number"], row["id"]),
        )

    def _read_actors(self, obligors: set[int]) -> None:
        """Learn for every actor which obligor it stands for: itself, or whose organ it is."""
        parents = dict(Actor.objects.values_list("pk", "parent_id"))
        for actor in parents:
            step: int | None = actor
            while step is not None and step not in obligors:
                step = parents[step]
            self._parties[actor] = str(actor if step is None else step)

    @cached_property
    def _in_force(self) -> tuple[datetime | None, str, datetime | None]:
        known = as_known(Agreement, self.known_on).filter(id=self.agreement.pk)
        row = known.values_list("in_force_from_latest", "form", "in_force_until_latest").first()
        return row or (None, self.agreement.form, None)

    def _duty(
        self,
        row: Mapping[str, Any],
        in_force: tuple[datetime | None, str, datetime | None],
        obligors: frozenset[str],
    ) -> DutyFacts | None:
        from_agreement, form, _ = in_force
        given = (row["deontic"], row["temporal"])
        duty = duty_of(*given, row["condition"], form=form)
        if duty is None:
            return None
        return DutyFacts(
            ident=f"{row['clause__path']}/{row['number']}",
            duty=duty,
            obligors=obligors,
            in_force=row["in_force_latest"] or from_agreement,
            term=_term(row),
            becomes=duty_of(*given, "", form=form) if duty == Duty.CONDITIONAL else None,
            every=row["every"],
            zone=self.zone,
            confidential=row["verifiability"] == Verifiability.CONFIDENTIAL,
        )

    # Breaches, with what is said and held of them.

    def _breaches(self) -> _Breaches:
        found = _Breaches()
        touches = as_known(BreachClause, self.known_on).filter(**self.among)
        for breach, clause, number, withdrawn in touches.values_list(
            "breach_id", "clause_id", "duty_number", "withdrawn"
        ):
            if not withdrawn:
                found.touching.setdefault((clause, number), []).append(breach)
        if not found.touching:
            return found
        claims = self._claims()
        occurrence, attribution = self._assessments(found)
        first = self._first_recorded("BreachState", "pgh_obj_id")
        rows = as_known(Breach, self.known_on).filter(id__in=self._touching_breaches())
        for pk, reference, earliest, latest, recorded, in_scope, merged in rows.values_list(
            "id",
            "reference",
            Epoch("occurred_earliest"),
            Epoch("occurred_latest"),
            Epoch("recorded_at"),
            "in_scope",
            "merged_into_id",
        ):
            if merged is None:
                found.facts[pk] = BreachFacts(
                    reference,
                    EARLIEST if earliest is None else _moment(earliest),
                    LATEST if latest is None else _moment(latest),
                    _moment(first.get(pk, recorded)),
                    InScope(in_scope),
                    tuple(claims.get(pk, ())),
                    occurrence.get(pk),
                    attribution.get(pk, {}),
                )
        return found

    def _touching_breaches(self) -> QuerySet[Any]:
        """Return the numbers of all breaches that touch, or once touched, one of the clauses."""
        touches = BreachClause if self.known_on is None else STATES["BreachClause"]
        return touches.objects.filter(**self.among).values("breach_id")

    def _touching(self, breaches: _Breaches, clause: int, number: int) -> Iterator[BreachFacts]:
        """Yield the breaches that touch a duty, as they are characterised for it."""
        touched = {
            *breaches.touching.get((clause, number), ()),
            *breaches.touching.get((clause, None), ()),
        }
        for pk in sorted(touched):
            facts = breaches.facts.get(pk)
            if facts is None:
                continue
            held = breaches.characterised.get((pk, clause, number))
            held = held or breaches.characterised.get((pk, clause, None))
            yield replace(facts, characterised=held) if held else facts

    def _claims(self) -> dict[int, list[ClaimFacts]]:
        rows = self._of_breaches(Claim, "breach_id")
        first = self._first_recorded("ClaimState", "breach_id")
        accused = self._accused()
        found: dict[int, list[ClaimFacts]] = defaultdict(list)
        for pk, breach, kind, claimant, origin, aligned, against, recorded, retracted in rows(
            "id",
            "breach_id",
            "kind",
            "claimant_id",
            "origin",
            "aligned_with_id",
            "against_interest",
            Epoch("recorded_at"),
            "retracted",
        ):
            if not retracted:
                found[breach].append(
                    ClaimFacts(
                        f"claim {pk}",
                        ClaimKind(kind),
                        self._parties[claimant],
                        accused.get(pk, frozenset()),
                        origin,
                        aligned is not None,
                        against,
                        first.get(pk, recorded),
                    )
                )
        return found

    def _accused(self) -> dict[int, frozenset[str]]:
        # Who is accused follows its claim, wherever a merge has moved the claim to.
        claims = Claim if self.known_on is None else STATES["Claim"]
        of_breaches = claims.objects.filter(breach_id__in=self._touching_breaches()).values("id")
        rows = as_known(ClaimAccused, self.known_on).filter(claim_id__in=of_breaches)
        found: dict[int, set[str]] = defaultdict(set)
        for claim, actor, withdrawn in rows.values_list("claim_id", "actor_id", "withdrawn"):
            if not withdrawn:
                found[claim].add(self._parties[actor])
        return {claim: frozenset(actors) for claim, actors in found.items()}

    def _of_breaches(self, model: Any, column: str) -> Callable[..., Iterable[tuple[Any, ...]]]:
        """
        Return a reader of the rows of a model that belong to the breaches.

        Of the past, all rows that ever belonged to one of them are read, so that the newest
        state says to which breach a row belonged then.
        """
        of_breaches = {f"{column}__in": self._touching_breaches()}
        rows = model.objects.filter(**of_breaches).order_by("id")
        if self.known_on is not None:
            ever = STATES[model.__name__].objects.filter(**of_breaches).values("id")
            rows = as_known(model, self.known_on).filter(id__in=ever)
        reader: Callable[..., Iterable[tuple[Any, ...]]] = rows.values_list
        return reader

    def _first_recorded(self, states: str, column: str) -> dict[int, float]:
        """Return when records with more than one state were first recorded, in Unix seconds."""
        model = apps.get_model("agreements", states)
        several = model.objects.filter(**{f"{column}__in": self._touching_breaches()})
        if self.known_on is not None:
            several = several.filter(recorded_at__lte=self.known_on)
        several = several.values("pgh_obj_id").annotate(n=Count("pgh_id")).filter(n__gt=1)
        first = several.annotate(first=Epoch(Min("recorded_at")))
        return dict(first.values_list("pgh_obj_id", "first"))

    def _assessments(
        self, found: _Breaches
    ) -> tuple[dict[int, Level], dict[int, dict[str, Attributed]]]:
        occurrence: dict[int, Level] = {}
        attribution: dict[int, dict[str, Attributed]] = defaultdict(dict)
        rows = self._of_breaches(Assessment, "breach_id")
        for breach, question, actor, clause, number, level, value, sole, author, second in rows(
            "breach_id",
            "question",
            "actor_id",
            "clause_id",
            "duty_number",
            "level",
            "value",
            "sole",
            "author_id",
            "second_signer_id",
        ):
            if question == Question.CHARACTERISATION:
                found.characterised[breach, clause, number] = Characterisation(value)
            elif question == Question.OCCURRENCE:
                occurrence[breach] = counting_level(level, author, second)
            else:
                held = Attributed(counting_level(level, author, second), sole)
                attribution[breach][self._parties[actor]] = held
        return occurrence, attribution

    # What stands beside the breaches.

    def _beside(self) -> "_Beside":
        return _Beside(
            deliveries=self._deliveries(),
            coverage=self._coverage(),
            triggers=self._triggers(),
            ends=self._ends(),
            suspensions=self._suspensions(),
            overrides=self._overrides(),
            readings=self._readings(),
            parents=self.parents,
        )

    def _deliveries(self) -> dict[int, list[DeliveryFacts]]:
        found: dict[int, list[DeliveryFacts]] = defaultdict(list)
        rows = as_known(Fulfilment, self.known_on).filter(
            obligation__clause__agreement=self.agreement
        )
        for (
            pk,
            duty,
            recorded,
            earliest,
            latest,
            share,
            level,
            confirms,
            denies,
            said,
            retracted,
        ) in rows.values_list(
            "id",
            "obligation_id",
            "recorded_at",
            "done_earliest",
            "done_latest",
            "share",
            "level",
            "recipient_confirms",
            "recipient_denies",
            "announcement",
            "retracted",
        ):
            if not retracted:
                counted = max(Level(level), Level.V3) if confirms else Level(level)
                done = (earliest, latest) if earliest else None
                found[duty].append(
                    DeliveryFacts(f"report {pk}", recorded, done, share, counted, denies, said)
                )
        return found

    def _coverage(self) -> list[tuple[int | None, CoverageFacts]]:
        rows = as_known(Coverage, self.known_on).filter(agreement=self.agreement)
        found = []
        for pk, clause, area, value, begins, ends, retracted in rows.values_list(
            "id", "clause_id", "area_id", "value", "begins_at", "ends_at", "retracted"
        ):
            if not retracted:
                seen = CoverageValue(value)
                # Who sees one area well sees only a part of what the duty is about.
                if area is not None and seen == CoverageValue.ADEQUATE:
                    seen = CoverageValue.PARTIAL
                found.append((clause, CoverageFacts(f"coverage {pk}", begins, ends, seen)))
        return found

    def _triggers(self) -> list[tuple[int, int | None, TriggerFacts]]:
        rows = as_known(Trigger, self.known_on).filter(clause__agreement=self.agreement)
        return [
            (clause, number, TriggerFacts(f"trigger {pk}", at, Level(level)))
            for pk, clause, number, at, level, retracted in rows.values_list(
                "id", "clause_id", "duty_number", "at_latest", "level", "retracted"
            )
            if not retracted
        ]

    def _ends(self) -> list[tuple[int | None, EndFacts]]:
        """Return what ends duties: later instruments, the agreement's own end, terminations."""
        rows = as_known(AgreementRelation, self.known_on).filter(to_agreement=self.agreement)
        found: list[tuple[int | None, EndFacts]] = [
            (clause, EndFacts(_ENDS[RelationKind(kind)], at, by))
            for clause, kind, at, by, retracted in rows.values_list(
                "to_clause_id", "kind", "at_latest", "from_agreement__slug", "retracted"
            )
            if kind in _ENDS and at is not None and not retracted
        ]
        until = self._in_force[2]
        if until is not None:
            found.append((None, EndFacts(State.EXPIRED, until)))
        for pk, clause, kind, begins, _ in self._interruptions():
            if kind == EndKind.TERMINATED:
                found.append((clause, EndFacts(State.TERMINATED, begins, f"interruption {pk}")))
        return found

    def _suspensions(self) -> list[tuple[int | None, SuspensionFacts]]:
        return [
            (clause, SuspensionFacts(begins, ends))
            for _, clause, kind, begins, ends in self._interruptions()
            if kind == EndKind.SUSPENDED
        ]

    def _interruptions(self) -> _Rows:
        rows = as_known(Interruption, self.known_on).filter(agreement=self.agreement)
        return [
            row[:5]
            for row in rows.values_list(
                "id", "clause_id", "kind", "begins_at", "ends_at", "retracted"
            )
            if not row[5]
        ]

    def _overrides(self) -> dict[int, list[OverrideFacts]]:
        found: dict[int, list[OverrideFacts]] = defaultdict(list)
        rows = as_known(Override, self.known_on).filter(
            obligation__clause__agreement=self.agreement
        )
        for (
            pk,
            duty,
            recorded,
            status,
            rule,
            reason,
            review_by,
            author,
            second,
            retracted,
        ) in rows.values_list(
            "id",
            "obligation_id",
            "recorded_at",
            "status",
            "rule",
            "reason",
            "review_by",
            "author_id",
            "second_signer_id",
            "retracted",
        ):
            if not retracted:
                until = _end_of_day(review_by, self.zone)
                found[duty].append(
                    OverrideFacts(
                        f"override {pk}",
                        recorded,
                        State(status),
                        rule,
                        reason,
                        until,
                        str(author),
                        str(second),
                        f"{pk:020}",
                    )
                )
        return found

    def _readings(self) -> list[tuple[int, int | None, str]]:
        rows = as_known(Interpretation, self.known_on).filter(clause__agreement=self.agreement)
        return [
            (clause, number, reading)
            for clause, number, reading, retracted in rows.values_list(
                "clause_id", "duty_number", "reading", "retracted"
            )
            if not retracted
        ]


@dataclass(frozen=True, slots=True)
class _Beside:
    """Everything but breaches, by the clause or the duty it bears on."""

    deliveries: Mapping[int, list[DeliveryFacts]]
    coverage: list[tuple[int | None, CoverageFacts]]
    triggers: list[tuple[int, int | None, TriggerFacts]]
    ends: list[tuple[int | None, EndFacts]]
    suspensions: list[tuple[int | None, SuspensionFacts]]
    overrides: Mapping[int, list[OverrideFacts]]
    readings: list[tuple[int, int | None, str]]
    parents: Mapping[int, int | None]

    def facts(
        self, duty: DutyFacts, breaches: tuple[BreachFacts, ...], row: Mapping[str, Any]
    ) -> Facts:
        """Return the facts of one row of `Obligation`."""
        above = set(self._above(row["clause_id"]))
        number = row["number"]
        return Facts(
            duty,
            breaches,
            tuple(self.deliveries.get(row["id"], ())),
            tuple(facts for clause, facts in self.coverage if clause in above),
            tuple(t for clause, n, t in self.triggers if clause in above and n in (None, number)),
            tuple(facts for clause, facts in self.ends if clause in above),
            tuple(facts for clause, facts in self.suspensions if clause in above),
            tuple(self.overrides.get(row["id"], ())),
            tuple(r for clause, n, r in self.readings if clause in above and n in (None, number)),
        )

    def _above(self, clause: int) -> Iterable[int | None]:
        """Yield a clause, the clauses it lies under, and None: the agreement as a whole."""
        step: int | None = clause
        while step is not None:
            yield step
            step = self.parents.get(step)
        yield None


def _term(row: Mapping[str, Any]) -> Term | None:
    if row["due_latest"] is not None:
        return Term(latest=row["due_latest"])
    if row["deadline_kind"] == DeadlineKind.TRIGGERED and row["deadline_duration"]:
        zones = tuple(row["deadline_zone"].split("|")) if row["deadline_zone"] else ("UTC",)
        return Term(
            duration=row["deadline_duration"], zones=zones, inclusive=row["deadline_inclusive"]
        )
    return None


def _end_of_day(day: date, zone: str) -> datetime:
    following = datetime.combine(day + timedelta(days=1), time(0), ZoneInfo(zone))
    return following - timedelta(seconds=1)
