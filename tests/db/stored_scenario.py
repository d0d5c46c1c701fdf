"""
A scenario file written into the tables, record by record, each on the day it was recorded.

The rules read it there through the queries; what they answer must be what they answer on the
file. A scenario says some things that the tables refuse or spell otherwise (two states of a
record at one instant, a duty that one actor alone is freed of): `unstored` names those duties.
"""

from collections import defaultdict
from datetime import UTC, datetime, timedelta

from django.utils.text import slugify

from agreements.actions.recording import declared_clock
from agreements.compliance.scenario_file import Obligation, Record, Scenario, interval
from agreements.models import (
    Actor,
    Agreement,
    AgreementRelation,
    Assessment,
    Breach,
    BreachClause,
    Claim,
    ClaimAccused,
    Clause,
    Coverage,
    Fulfilment,
    Interpretation,
    Interruption,
    Trigger,
)
from agreements.models import Obligation as Row
from agreements.types import terms
from agreements.types.fuzzy import FuzzyInstant, Precision, ZoneBasis
from tests.factories import (
    ActorFactory,
    AgreementFactory,
    ClauseFactory,
    ConflictFactory,
    UserFactory,
)

BEFORE_ALL = datetime(2000, 1, 1, tzinfo=UTC)
_FORCE = {
    terms.Duty.PROHIBITION: (terms.Deontic.PROHIBITION, terms.Temporal.CONTINUING),
    terms.Duty.CONTINUING: (terms.Deontic.OBLIGATION, terms.Temporal.CONTINUING),
    terms.Duty.ONE_OFF: (terms.Deontic.OBLIGATION, terms.Temporal.ONE_OFF),
    terms.Duty.RECURRING: (terms.Deontic.OBLIGATION, terms.Temporal.RECURRING),
    terms.Duty.EFFORT: (terms.Deontic.BEST_EFFORTS, terms.Temporal.CONTINUING),
}
# The tables hold an override only with its reason and its two signers.
_NOT_STORED = {"override"}


def between(first: datetime, last: datetime) -> FuzzyInstant:
    return FuzzyInstant(first, last, Precision.INTERVAL, "", "UTC", ZoneBasis.UNSPECIFIED)


class StoredScenario:
    """One agreement with a clause for each obligation of a scenario."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.unstored: set[str] = set()
        self.actors: dict[str, Actor] = {}
        self.users = defaultdict(UserFactory)
        self.clauses: dict[str, Clause] = {}
        self.rows: dict[tuple[str, str], Row] = {}
        self.breaches: dict[str, Breach] = {}
        self.claims: dict[str, Claim] = {}
        with declared_clock(BEFORE_ALL):
            self.agreement = self._agreement()
            self.later = AgreementFactory(conflict=self.agreement.conflict)
            for place, obligation in enumerate(scenario.obligations, 1):
                self._obligation(place, obligation)
        by_type = defaultdict(list)
        for record in scenario.records:
            if record.get("accepted") is not False:
                by_type[record["type"]].append(record)
        for kind, records in by_type.items():
            self._note_ties(kind, records)
        for kind in ("breach", "assessment", "fulfilment", "coverage"):
            for record in sorted(by_type[kind], key=self.recorded):
                with declared_clock(self.recorded(record)):
                    getattr(self, f"_{kind}")(record)
        self._claims(by_type["claim"], by_type["correction"])
        for kind in ("trigger", "supersession", "termination", "suspension", "interpretation"):
            for record in by_type[kind]:
                with declared_clock(self.recorded(record)):
                    getattr(self, f"_{kind}")(record)
        for record in by_type["retraction"]:
            with declared_clock(self.recorded(record)):
                self._retraction(record)
        for kind in _NOT_STORED:
            self.unstored |= {record["obligation"] for record in by_type[kind]}

    def recorded(self, record: Record) -> datetime:
        return interval(record["recorded"], ("UTC",))[1]

    def obligor_slug(self, code: str) -> str:
        return self.actor(code).slug

    def actor(self, code: str) -> Actor:
        if code not in self.actors:
            self.actors[code] = ActorFactory(slug=f"scenario-{slugify(code)}", name=code)
        return self.actors[code]

    def ident(self, obligation: str) -> str:
        return f"{self.clauses[obligation].path}/1"

    def _note_ties(self, kind: str, records: list[Record]) -> None:
        """Leave out duties about which two states of one record were recorded at one instant."""
        seen = set()
        for record in records:
            about = [record.get(key) for key in ("id", "claim", "breach", "question", "actor")]
            key = (self.recorded(record), *about, record.get("obligation"))
            if key in seen and any(about):
                self.unstored |= set(self._duties_of(record))
            seen.add(key)

    def _duties_of(self, record: Record) -> list[str]:
        if record.get("obligation"):
            return [record["obligation"]]
        if record["type"] == "correction":
            claims = [r for r in self.scenario.records if r.get("id") == record["claim"]]
            return [duty for claim in claims for duty in self._duties_of(claim)]
        ident = record["id"] if record["type"] == "breach" else record.get("breach")
        same = [r for r in self.scenario.records if r["type"] == "breach" and r["id"] == ident]
        return [duty for breach in same for duty in breach["obligations"]]

    def _agreement(self) -> Agreement:
        raw = self.scenario.agreement
        force = raw.get("in_force")
        until = raw.get("until")
        return AgreementFactory(
            conflict=ConflictFactory(zones=["UTC"]),
            in_force_from=between(*(self._instant(force[k]) for k in ("earliest", "latest")))
            if force
            else None,
            in_force_until=between(self._instant(until), self._instant(until)) if until else None,
        )

    def _instant(self, moment: str, zones: tuple[str, ...] = ("UTC",)) -> datetime:
        return interval(moment, zones)[1]

    def _obligation(self, place: int, obligation: Obligation) -> None:
        raw, ident = obligation.raw, obligation.ident
        if ident not in self.clauses:
            self.clauses[ident] = ClauseFactory(
                agreement=self.agreement, path=str(place), order=place
            )
        duty = obligation.becomes or obligation.duty
        force = raw.get("in_force", {})
        if duty == terms.Duty.PROPOSAL or force is None or None in force.values():
            self.unstored.add(ident)  # a proposal is a whole agreement's form; "never" is no date
            return
        if duty == terms.Duty.RECURRING and obligation.zones != ("UTC",):
            self.unstored.add(ident)  # periods are counted in the conflict's zone
        deontic, temporal = _FORCE[duty]
        for obligor in sorted(obligation.obligors):
            self.rows[ident, obligor] = Row.objects.create(
                clause=self.clauses[ident],
                number=1,
                obligor=self.actor(obligor),
                deontic=deontic,
                temporal=temporal,
                every=raw.get("every") or "",
                condition="something happens" if obligation.duty == terms.Duty.CONDITIONAL else "",
                summary=ident,
                verifiability=raw.get("verifiability") or terms.Verifiability.PUBLIC,
                in_force=between(
                    *(self._instant(force[k], obligation.zones) for k in ("earliest", "latest"))
                )
                if force
                else None,
                **self._deadline(raw.get("deadline"), obligation.zones),
            )

    def _deadline(self, deadline: Record | None, zones: tuple[str, ...]) -> dict[str, object]:
        if not deadline or deadline["kind"] == "none":
            return {}
        zone = deadline.get("zone") or zones
        names = [zone] if isinstance(zone, str) else list(zone)
        triggered = deadline.get("anchor") == "trigger"
        return {
            "deadline_kind": terms.DeadlineKind.TRIGGERED if triggered else deadline["kind"],
            "deadline_date": deadline.get("date") or "",
            "deadline_anchor": "" if triggered else deadline.get("anchor") or "",
            "deadline_duration": deadline.get("duration") or "",
            "deadline_zone": "|".join(names),
            "deadline_inclusive": deadline.get("inclusive") is not False,
        }

    def _breach(self, record: Record) -> None:
        zones = self._zones(record["obligations"])
        earliest = interval(record["earliest"], zones)[0]
        latest = interval(record["latest"], zones)[1]
        scope = {True: terms.InScope.YES, False: terms.InScope.NO}
        values = {
            "occurred": between(earliest, latest),
            "in_scope": scope.get(record.get("in_scope"), terms.InScope.UNDETERMINED),
        }
        breach = self.breaches.get(record["id"])
        if breach is None:
            breach = self.breaches[record["id"]] = Breach(
                conflict=self.agreement.conflict,
                reference=f"{self.agreement.conflict.reference_prefix}-2020-{len(self.breaches):04}",
                summary=record["id"],
                act=terms.ActKind.OTHER,
            )
        for name, value in values.items():
            setattr(breach, name, value)
        breach.save()
        wanted = {self.clauses[ident].pk for ident in record["obligations"]}
        for touch in breach.touches.all():
            touch.withdrawn = touch.clause_id not in wanted
            touch.save()
            wanted.discard(touch.clause_id)
        for clause in wanted:
            BreachClause.objects.create(breach=breach, clause_id=clause)

    def _zones(self, idents: list[str]) -> tuple[str, ...]:
        zones = {o.zones for o in self.scenario.obligations if o.ident in idents}
        if len(zones) > 1:
            self.unstored |= set(idents)  # one act, its day counted in several zones
        return zones.pop() if zones else ("UTC",)

    def _claims(self, claims: list[Record], corrections: list[Record]) -> None:
        """Write each claim as it read on every moment at which its words or a correction came."""
        for ident in dict.fromkeys(claim["id"] for claim in claims):
            states = sorted((c for c in claims if c["id"] == ident), key=self.recorded)
            corrected = sorted((c for c in corrections if c["claim"] == ident), key=self.recorded)
            if states[0]["breach"] not in self.breaches:
                continue  # its breach was not accepted: the claim stands alone nowhere
            row = None
            first = self.recorded(states[0])
            moments = {self.recorded(r) for r in (*states, *corrected)}
            for moment in sorted(m for m in moments if m >= first):
                state = [s for s in states if self.recorded(s) <= moment][-1]
                correction = [c for c in corrected if self.recorded(c) <= moment][-1:]
                with declared_clock(moment):
                    row = self._claim(row, state, *correction)
            if row is not None:
                self.claims[ident] = row

    def _claim(self, row: Claim | None, state: Record, correction: Record | None = None) -> Claim:
        reading = {**state, **({} if correction is None else _corrected(state, correction))}
        aligned_with = reading.get("aligned_with", reading["claimant"])
        claim = row or Claim(breach=self.breaches[state["breach"]], words=state["id"])
        claim.kind = reading["kind"]
        claim.claimant = self.actor(reading["claimant"])
        claim.origin = state.get("origin") or state["id"]
        claim.aligned_with = self.actor(aligned_with) if aligned_with else None
        claim.against_interest = state.get("against_interest") is True
        claim.save()
        accused = reading.get("accused") or ()
        codes = {accused} if isinstance(accused, str) else set(accused)
        wanted = {self.actor(code).pk for code in codes}
        for one in claim.accused.all():
            one.withdrawn = one.actor_id not in wanted
            one.save()
            wanted.discard(one.actor_id)
        for actor in wanted:
            ClaimAccused.objects.create(claim=claim, actor_id=actor)
        return claim

    def _assessment(self, record: Record) -> None:
        if record["breach"] not in self.breaches:
            return
        obligation = record.get("obligation")
        about = obligation if record["question"] == "characterisation" else None
        author, second = record.get("author"), record.get("second")
        signed = second and second != author
        row, _ = Assessment.objects.get_or_create(
            breach=self.breaches[record["breach"]],
            question=record["question"],
            actor=self.actor(record["actor"]) if record["question"] == "attribution" else None,
            clause=self.clauses[about] if about else None,
            defaults={
                "level": record.get("level") or "",
                "value": record.get("value") or "",
                "reasons": "as the scenario says",
                "author": self.users[f"author {author}"],
            },
        )
        row.level, row.value = record.get("level") or "", record.get("value") or ""
        row.sole = record.get("sole") is True
        row.second_signer = self.users[f"second {second}"] if signed else None
        row.save()

    def _fulfilment(self, record: Record) -> None:
        row = self.rows.get((record["obligation"], record["obligor"]))
        if row is None:
            return
        obligation = self.scenario.obligation(record["obligation"], record["obligor"])
        done = record.get("done")
        report = Fulfilment.objects.filter(obligation=row, words=record["id"]).first()
        report = report or Fulfilment(obligation=row, words=record["id"], origin=record["id"])
        report.done = between(*interval(done, obligation.zones)) if done else None
        report.share = record.get("share")
        report.level = record.get("level") or terms.Level.V1
        report.recipient_confirms = record.get("recipient_confirms") is True
        report.recipient_denies = record.get("recipient_denies") is True
        if report.recipient_confirms and report.recipient_denies:
            self.unstored.add(record["obligation"])
            return
        report.announcement = record.get("announcement") is True
        report.save()

    def _coverage(self, record: Record) -> None:
        zones = self._zones([record["obligation"]])
        clause = self.clauses[record["obligation"]]
        seen = Coverage.objects.filter(clause=clause, mechanism=record["id"]).first()
        seen = seen or Coverage(agreement=self.agreement, clause=clause, mechanism=record["id"])
        seen.value = record["value"]
        seen.begins_at = interval(record["from"], zones)[0]
        seen.ends_at = self._until(record.get("to"), zones)
        if seen.ends_at is not None and seen.ends_at <= seen.begins_at:
            self.unstored.add(record["obligation"])
            return
        seen.save()

    def _until(self, moment: str | None, zones: tuple[str, ...]) -> datetime | None:
        if moment is None:
            return None
        first, last = interval(moment, zones)
        return last if first == last else last + timedelta(seconds=1)

    def _trigger(self, record: Record) -> None:
        at = interval(record["at"], self._zones([record["obligation"]]))
        Trigger.objects.create(
            clause=self.clauses[record["obligation"]],
            at=between(*at),
            level=record["level"],
            words="It happened.",
        )

    def _supersession(self, record: Record) -> None:
        if record.get("obligor"):
            self.unstored.add(record["obligation"])
            return
        at = self._instant(record["at"], self._zones([record["obligation"]]))
        AgreementRelation.objects.create(
            from_agreement=self.later,
            to_agreement=self.agreement,
            to_clause=self.clauses[record["obligation"]],
            kind=terms.RelationKind.SUPERSEDES,
            at=between(at, at),
        )

    def _termination(self, record: Record) -> None:
        self._interrupt(record, terms.EndKind.TERMINATED, record["at"], None)

    def _suspension(self, record: Record) -> None:
        self._interrupt(record, terms.EndKind.SUSPENDED, record["from"], record.get("to"))

    def _interrupt(self, record: Record, kind: str, begins: str, ends: str | None) -> None:
        if record.get("obligor"):
            self.unstored.add(record["obligation"])
            return
        zones = self._zones([record["obligation"]])
        first, last = interval(begins, zones)
        Interruption.objects.create(
            agreement=self.agreement,
            clause=self.clauses[record["obligation"]],
            kind=kind,
            begins_at=last if kind == terms.EndKind.TERMINATED else first,
            ends_at=self._until(ends, zones),
            words="It was taken out of force.",
        )

    def _interpretation(self, record: Record) -> None:
        Interpretation.objects.create(
            clause=self.clauses[record["obligation"]],
            reading=record["reading"],
            actor=self.actor(record.get("actor") or "somebody"),
            words=record["reading"],
        )

    def _retraction(self, record: Record) -> None:
        found = [
            self.claims.get(record["of"]),
            *Fulfilment.objects.filter(words=record["of"]),
            *Coverage.objects.filter(mechanism=record["of"]),
        ]
        for row in found:
            if row is None:
                continue
            row.refresh_from_db()
            if row.recorded_at > self.recorded(record):
                self._forget(record["of"])  # taken back before its newest state was written
                continue
            row.retracted, row.retraction_reason = True, "It was taken back."
            row.save()

    def _forget(self, ident: str) -> None:
        for record in self.scenario.records:
            if record.get("id") == ident:
                self.unstored |= set(self._duties_of(record))


def _corrected(state: Record, correction: Record) -> Record:
    """Return what a correction replaces in a claim (Semantics: claimant, accused, kind, side)."""
    found = {"claimant": correction["claimant"], "accused": correction["accused"]}
    if correction.get("kind"):
        found["kind"] = correction["kind"]
    if "aligned_with" in correction:
        found["aligned_with"] = correction["aligned_with"]
    elif correction["claimant"] != state["claimant"]:
        found["aligned_with"] = correction["claimant"]
    return found
