"""
What was known on a moment: from dated records to the facts of one duty (Semantics 1).

A record exists once it is recorded, unless it was not accepted. Of several states of one record
the newest holds; a correction replaces who said it of whom; a retraction ends every state.
"""

import json
from collections.abc import Callable, Hashable, Iterable
from datetime import datetime, timedelta
from typing import Any

from agreements.compliance.deadlines import resolve_deadline
from agreements.compliance.facts import (
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
from agreements.compliance.scenario_file import Obligation, Record, Scenario, interval
from agreements.types.terms import (
    Characterisation,
    ClaimKind,
    CoverageValue,
    DeadlineKind,
    InScope,
    Level,
    Question,
    State,
    Verifiability,
)

_SECOND = timedelta(seconds=1)


def facts_known(scenario: Scenario, ident: str, obligor: str, known_on: datetime) -> Facts:
    """Return all that was known of one duty of one obligor."""
    return _Ledger(scenario, scenario.obligation(ident, obligor), known_on).facts(obligor)


def counting_level(level: str, author: Any, second: Any) -> Level:
    """Return the level as it counts: V3 and V4 need a second signer other than the author."""
    if level >= Level.V3 and (not second or second == author):
        return Level.V2
    return Level(level)


class _Ledger:
    """The records that existed at one moment, as one obligation reads them."""

    def __init__(self, scenario: Scenario, obligation: Obligation, known_on: datetime) -> None:
        self.scenario = scenario
        self.obligation = obligation
        # In an order of their own, so that neither a state nor its trace depends on the file's.
        self.existing = sorted(
            (
                record
                for record in scenario.records
                if record.get("accepted") is not False and self.recorded(record) <= known_on
            ),
            key=_canonical,
        )
        self.retracted = {r["of"] for r in self.existing if r["type"] == "retraction"}

    def facts(self, obligor: str) -> Facts:
        """Gather everything that bears on the duty for one obligor."""
        return Facts(
            duty=self._duty(),
            breaches=tuple(self._breaches()),
            deliveries=tuple(
                self._delivery(record)
                for record in self._about("fulfilment")
                if record["obligor"] == obligor
            ),
            coverage=tuple(self._coverage(record) for record in self._about("coverage")),
            triggers=tuple(self._trigger(record) for record in self._about("trigger")),
            ends=tuple(self._ends(obligor)),
            suspensions=tuple(
                SuspensionFacts(
                    self._first(record["from"]),
                    # Excluded: of a bare date the whole day.
                    self._first(record["to"]) if record.get("to") else None,
                )
                for record in self._about("suspension")
                if record.get("obligor") in (None, obligor)
            ),
            overrides=tuple(self._overrides(obligor)),
            readings=self._readings(),
        )

    def recorded(self, record: Record) -> datetime:
        """Return when a record was recorded; a bare date when its day is over."""
        return self._last(record["recorded"])

    def _first_recorded(self, record: Record) -> datetime:
        """Return when the first state of a record was recorded."""
        return min(
            self.recorded(state)
            for state in self.existing
            if state["type"] == record["type"] and state["id"] == record["id"]
        )

    def _first(self, moment: str) -> datetime:
        return interval(moment, self.obligation.zones)[0]

    def _last(self, moment: str) -> datetime:
        return interval(moment, self.obligation.zones)[1]

    def _until(self, moment: str | None) -> datetime | None:
        """Return the excluded end of an interval; a bare date lasts to the end of its day."""
        if moment is None:
            return None
        first, last = interval(moment, self.obligation.zones)
        return last if first == last else last + _SECOND

    def _of(self, kind: str) -> list[Record]:
        """Return the newest state of every unretracted record of a type."""
        return [
            record
            for record in self._newest(kind, lambda record: record.get("id") or id(record))
            if record.get("id") not in self.retracted
        ]

    def _about(self, kind: str) -> list[Record]:
        return [r for r in self._of(kind) if r["obligation"] == self.obligation.ident]

    def _newest(self, kind: str, key: Callable[[Record], Hashable]) -> list[Record]:
        """Return the newest record for each key; at equal times the greater canonical JSON."""
        newest: dict[Hashable, tuple[tuple[Any, ...], Record]] = {}
        for record in self.existing:
            if record["type"] != kind:
                continue
            order = (self.recorded(record), *_preference(record), _canonical(record))
            if key(record) not in newest or order > newest[key(record)][0]:
                newest[key(record)] = (order, record)
        return [record for _, record in newest.values()]

    def _duty(self) -> DutyFacts:
        raw = self.obligation.raw
        in_force = raw["in_force"] if "in_force" in raw else self.scenario.agreement.get("in_force")
        latest = in_force["latest"] if in_force else None
        return DutyFacts(
            ident=self.obligation.ident,
            duty=self.obligation.duty,
            obligors=self.scenario.obligors(self.obligation.ident),
            in_force=self._last(latest) if latest else None,
            term=self._term(raw.get("deadline")),
            becomes=self.obligation.becomes,
            every=raw.get("every") or "",
            zone=self.obligation.zones[0],
            confidential=raw.get("verifiability") == Verifiability.CONFIDENTIAL,
        )

    def _term(self, deadline: Record | None) -> Term | None:
        if deadline is None:
            return None
        zone = deadline.get("zone") or self.obligation.zones
        zones = (zone,) if isinstance(zone, str) else tuple(zone)
        inclusive = deadline.get("inclusive") is not False
        if deadline.get("anchor") == "trigger":
            return Term(duration=deadline["duration"], zones=zones, inclusive=inclusive)
        due = resolve_deadline(
            DeadlineKind(deadline["kind"]),
            date=deadline.get("date") or "",
            anchor=deadline.get("anchor") or "",
            duration=deadline.get("duration") or "",
            zones=zones,
            inclusive=inclusive,
        )
        return Term(latest=due.latest) if due else None

    def _breaches(self) -> Iterable[BreachFacts]:
        claims = self._claims()
        assessments = self._newest("assessment", _question_of)
        for record in self._newest("breach", lambda record: record["id"]):
            if self.obligation.ident not in record["obligations"]:
                continue
            held = [a for a in assessments if a["breach"] == record["id"]]
            yield BreachFacts(
                ident=record["id"],
                earliest=self._first(record["earliest"]),
                latest=self._last(record["latest"]),
                first_recorded=self._first_recorded(record),
                in_scope=_scope(record.get("in_scope")),
                claims=tuple(claims.get(record["id"], ())),
                occurrence=_occurrence(held),
                attribution=_attribution(held),
                characterised=self._characterised(held),
            )

    def _characterised(self, held: Iterable[Record]) -> Characterisation | None:
        for record in held:
            about = (record["question"], record.get("obligation"))
            if about == (Question.CHARACTERISATION, self.obligation.ident):
                return Characterisation(record["value"])
        return None

    def _claims(self) -> dict[str, list[ClaimFacts]]:
        corrections = {
            record["claim"]: record
            for record in self._newest("correction", lambda record: record["claim"])
        }
        found: dict[str, list[ClaimFacts]] = {}
        for record in self._of("claim"):
            claim = self._claim(record, corrections.get(record["id"]))
            found.setdefault(record["breach"], []).append(claim)
        return found

    def _claim(self, record: Record, correction: Record | None) -> ClaimFacts:
        claimant, kind = record["claimant"], record["kind"]
        accused = record.get("accused") or ()
        aligned_with = record.get("aligned_with", claimant)
        if correction is not None:
            accused = correction["accused"] or ()
            kind = correction.get("kind") or kind
            if "aligned_with" in correction:
                aligned_with = correction["aligned_with"]
            elif correction["claimant"] != claimant:
                aligned_with = correction["claimant"]
            claimant = correction["claimant"]
        return ClaimFacts(
            ident=record["id"],
            kind=ClaimKind(kind),
            claimant=claimant,
            accused=frozenset([accused] if isinstance(accused, str) else accused),
            origin=record.get("origin") or record["id"],
            aligned=aligned_with is not None,
            against_interest=record.get("against_interest") is True,
            recorded=self._first_recorded(record).timestamp(),
        )

    def _delivery(self, record: Record) -> DeliveryFacts:
        level = Level(record.get("level") or Level.V1)
        if record.get("recipient_confirms") is True:
            level = max(level, Level.V3)
        done = record.get("done")
        return DeliveryFacts(
            ident=record["id"],
            recorded=self.recorded(record),
            done=interval(done, self.obligation.zones) if done else None,
            share=record.get("share"),
            level=level,
            denied_by_recipient=record.get("recipient_denies") is True,
            announcement=record.get("announcement") is True,
        )

    def _coverage(self, record: Record) -> CoverageFacts:
        return CoverageFacts(
            record["id"],
            self._first(record["from"]),
            self._until(record.get("to")),
            CoverageValue(record["value"]),
        )

    def _trigger(self, record: Record) -> TriggerFacts:
        return TriggerFacts(
            str(record.get("id") or f"trigger of {record['at']}"),
            self._last(record["at"]),
            Level(record["level"]),
        )

    def _ends(self, obligor: str) -> Iterable[EndFacts]:
        for kind, state in (
            ("supersession", State.SUPERSEDED),
            ("termination", State.TERMINATED),
        ):
            for record in self._about(kind):
                if record.get("obligor") in (None, obligor):
                    yield EndFacts(state, self._last(record["at"]), str(record.get("by") or ""))
        until = self.scenario.agreement.get("until")
        if until:
            written = until["latest"] if isinstance(until, dict) else until
            yield EndFacts(State.EXPIRED, self._last(written))

    def _overrides(self, obligor: str) -> Iterable[OverrideFacts]:
        """Return every state of every override of the cell: an older one may still apply."""
        for record in self.existing:
            about = (record["type"], record.get("obligation"), record.get("obligor"))
            if about != ("override", self.obligation.ident, obligor):
                continue
            if record.get("id") in self.retracted:
                continue
            yield OverrideFacts(
                ident=str(record.get("id") or f"override recorded {record['recorded']}"),
                recorded=self.recorded(record),
                state=State(record["status"]),
                rule=str(record.get("rule") or ""),
                reason=str(record.get("reason") or ""),
                until=self._last(record["review_by"]),
                author=str(record.get("author") or ""),
                second=str(record.get("second") or ""),
                order=_canonical(record),
            )

    def _readings(self) -> tuple[str, ...]:
        readings = [str(record["reading"]) for record in self._about("interpretation")]
        if self.obligation.raw.get("interpretation_disputed") is True:
            readings += ["one reading", "another reading"]
        return tuple(readings)


def _canonical(record: Record) -> str:
    return json.dumps(record, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def _question_of(record: Record) -> Hashable:
    """Return what an assessment answers: its breach, question, and actor or obligation."""
    return record["breach"], record["question"], record.get("actor"), record.get("obligation")


def _preference(record: Record) -> tuple[Any, ...]:
    """Return what holds at equal times before the JSON does: of assessments the cautious one."""
    if record["type"] != "assessment":
        return ()
    if record["question"] == Question.CHARACTERISATION:
        return (record["value"] != Characterisation.BREACH,)
    counting = counting_level(record["level"], record.get("author"), record.get("second"))
    return tuple(-int(level[1:]) for level in (counting, record["level"]))


def _scope(in_scope: Any) -> InScope:
    if in_scope is True:
        return InScope.YES
    return InScope.NO if in_scope is False else InScope.UNDETERMINED


def _occurrence(held: Iterable[Record]) -> Level | None:
    for record in held:
        if record["question"] == Question.OCCURRENCE:
            return counting_level(record["level"], record.get("author"), record.get("second"))
    return None


def _attribution(held: Iterable[Record]) -> dict[str, Attributed]:
    return {
        record["actor"]: Attributed(
            counting_level(record["level"], record.get("author"), record.get("second")),
            record.get("sole") is True,
        )
        for record in held
        if record["question"] == Question.ATTRIBUTION
    }
