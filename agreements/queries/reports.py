"""
A situation report as values: what was known, on one moment, of one agreement in one period.

All of it is as known on `known_on`: states, claims, fulfilments and coverage come from the
states that records went through. Nothing is judged here; states are those of the board.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Q

from agreements.compliance.coverage import Coverage as Seen
from agreements.compliance.facts import CoverageFacts
from agreements.models import (
    Actor,
    Agreement,
    AgreementText,
    Clause,
    CorrectionNote,
    Coverage,
    Declaration,
    Fulfilment,
    Obligation,
)
from agreements.models.history import as_known
from agreements.queries.acts import fuzzy_of, load_actors, load_acts
from agreements.queries.compliance import CellState, KnownAgreement, read_known
from agreements.queries.declarations import declarations_known
from agreements.queries.report_acts import ReportedAct, Statement, bearing_on, may_bear_on
from agreements.queries.report_sums import LevelSum, PartySum, level_sums, sum_of
from agreements.queries.texts import show_text
from agreements.types.fuzzy import FuzzyInstant
from agreements.types.reports import ReportClock
from agreements.types.terms import CoverageValue, Level, State


@dataclass(frozen=True, slots=True)
class Standing:
    """One duty of one party at the end of the period, and how it stood at its beginning."""

    cell: CellState
    at_start: State | None

    @property
    def changed(self) -> bool:
        """Whether the state at the end is another than at the beginning."""
        return self.at_start is not None and self.at_start != self.cell.status


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One duty under its clause, with a standing for each party that owes it."""

    clause: Clause
    ident: str
    words: str
    summary: str
    standings: dict[int, Standing]


@dataclass(frozen=True, slots=True)
class SeenBy:
    """Who could see what, in a part of the period. `clause` "" is the whole agreement."""

    clause: str
    value: CoverageValue
    mechanism: str
    reason: str
    begins: datetime
    ends: datetime | None


@dataclass(frozen=True, slots=True)
class Report:
    """
    Everything that one report says.

    `as_of` is the clock's end, or `made_at` where that lies ahead; `known_on` None is `made_at`.
    """

    agreement: Agreement
    clock: ReportClock
    as_of: datetime
    known_on: datetime | None
    made_at: datetime
    text: AgreementText | None
    parties: list[Actor]
    rows: list[ReportRow]
    sums: list[PartySum]
    acts: list[ReportedAct]
    levels: list[LevelSum]
    seen: list[SeenBy]
    worst_seen: list[tuple[str, CoverageValue]]
    corrections: list[CorrectionNote]
    done: list["Done"]
    due: list[Obligation]
    declarations: list[Declaration]

    @property
    def standings(self) -> list[tuple[ReportRow, Standing]]:
        """Every cell with its row, in the order of the text."""
        return [(row, one) for row in self.rows for one in row.standings.values()]

    @property
    def counted(self) -> int:
        """How many cells ask something of somebody."""
        return sum(party.counted for party in self.sums)

    @property
    def unknown(self) -> int:
        """How many of them are unknown."""
        return sum(party.unknown for party in self.sums)

    @property
    def corrected_unposted(self) -> list[tuple[ReportedAct, Statement]]:
        """Corrected claims in the annex on which no note was posted: older than the notes."""
        posted = {note.claim_id for note in self.corrections}
        return [
            (one, said) for one in self.acts for said in one.corrected if said.said.pk not in posted
        ]

    @property
    def ahead(self) -> bool:
        """Whether the period was still running when the report was made."""
        return self.as_of < self.clock.ends


@dataclass(frozen=True, slots=True)
class Done:
    """A report that something was done, or not done."""

    obligation: Obligation
    words: str
    done: FuzzyInstant | None
    level: Level
    share: float | None
    announcement: bool
    recipient_confirms: bool
    recipient_denies: bool
    origin: str
    source: str
    recorded_at: datetime


def build_report(
    agreement: Agreement, clock: ReportClock, *, known_on: datetime | None, now: datetime
) -> Report:
    """Return the report; the number of queries does not depend on the number of rows."""
    as_of = min(clock.ends, now)
    known = read_known(agreement, known_on)
    cells = known.at(as_of)
    before = _states_at(known, min(clock.begins, now))
    text = show_text(agreement, language="en")
    standings = [Standing(cell, before.get(cell.obligation.pk)) for cell in cells]
    parties = sorted({cell.obligor for cell in cells}, key=lambda actor: actor.name)
    actors = load_actors(agreement.conflict)
    acts = load_acts(
        agreement.conflict,
        actors,
        as_of=as_of,
        known_on=known_on,
        agreement=agreement,
        among=may_bear_on(agreement, clock, known_on=known_on),
    )
    bearing = bearing_on(acts, clock, agreement, known_on=known_on)
    seen = _seen(agreement, clock, known_on=known_on)
    rows = _rows(standings, text.words)
    return Report(
        agreement,
        clock,
        as_of,
        known_on,
        now,
        text.chosen,
        parties,
        rows,
        [sum_of(party, cells) for party in parties],
        bearing,
        level_sums(bearing, parties),
        seen,
        _worst_seen(rows, seen, clock, as_of, agreement.in_force_from),
        _corrections(agreement, clock, bearing, known_on=known_on),
        _done(agreement, clock, cells, known_on=known_on),
        [c.obligation for c in cells if c.obligation.due and _closes_in(c.obligation.due, clock)],
        [
            one
            for one in declarations_known(known_on, agreement=agreement)
            if clock.covers(one.declared.earliest, one.declared.latest)
        ],
    )


def _states_at(known: KnownAgreement, moment: datetime) -> dict[int, State]:
    """Return every cell's state at a moment, without the reasons, by its obligation."""
    instant = known.over(moment, moment + timedelta(microseconds=1))
    return {line.obligation.pk: line.spans[0].state for line in instant}


def _rows(standings: list[Standing], words: dict[int, str]) -> list[ReportRow]:
    grouped: dict[tuple[int, int], list[Standing]] = defaultdict(list)
    for one in standings:
        grouped[one.cell.clause.pk, one.cell.obligation.number].append(one)
    return [
        ReportRow(
            owed[0].cell.clause,
            f"{owed[0].cell.clause.path}/{number}",
            words.get(clause, ""),
            owed[0].cell.obligation.summary,
            {one.cell.obligor.pk: one for one in owed},
        )
        for (clause, number), owed in sorted(
            grouped.items(), key=lambda item: (item[1][0].cell.clause.order, item[0][1])
        )
    ]


def _seen(agreement: Agreement, clock: ReportClock, *, known_on: datetime | None) -> list[SeenBy]:
    """Return the coverage that reaches into the period, by clause and time. One query."""
    rows = (
        as_known(Coverage, known_on)
        .filter(agreement=agreement)
        .values("clause__path", "value", "mechanism", "reason", "begins_at", "ends_at", "retracted")
    )
    found = [
        SeenBy(
            row["clause__path"] or "",
            CoverageValue(row["value"]),
            row["mechanism"],
            row["reason"],
            row["begins_at"],
            row["ends_at"],
        )
        for row in rows
        if not row["retracted"]
        and row["begins_at"] < clock.ends
        and (row["ends_at"] is None or row["ends_at"] > clock.begins)
    ]
    return sorted(found, key=lambda one: (one.clause, one.begins, one.mechanism))


def _worst_seen(
    rows: Iterable[ReportRow],
    seen: list[SeenBy],
    clock: ReportClock,
    as_of: datetime,
    in_force: FuzzyInstant | None,
) -> list[tuple[str, CoverageValue]]:
    """Return for each clause how little could be seen in the worst hour of the period, cut at in force."""
    begins = clock.begins if in_force is None else max(clock.begins, in_force.earliest)
    paths = dict.fromkeys(row.clause.path for row in rows)
    if begins >= as_of:
        return []
    return [(path, Seen(_facts(seen, path)).worst(begins, as_of)) for path in paths]


def _facts(seen: list[SeenBy], path: str) -> list[CoverageFacts]:
    return [
        CoverageFacts(one.mechanism, one.begins, one.ends, one.value)
        for one in seen
        if one.clause in ("", path)
    ]


def _corrections(
    agreement: Agreement, clock: ReportClock, acts: list[ReportedAct], *, known_on: datetime | None
) -> list[CorrectionNote]:
    """Return the notes posted in the period, and those on claims the report holds. One query."""
    held = {one.act.pk for one in acts}
    posted = Q() if known_on is None else Q(posted_at__lte=known_on)
    notes = (
        CorrectionNote.objects.filter(posted, claim__breach__touches__clause__agreement=agreement)
        .select_related("claim__breach", "claim__claimant")
        .order_by("posted_at", "pk")
        .distinct()
    )
    return [
        note
        for note in notes
        if note.claim.breach_id in held or clock.covers(note.posted_at, note.posted_at)
    ]


def _done(
    agreement: Agreement, clock: ReportClock, cells: list[CellState], *, known_on: datetime | None
) -> list[Done]:
    """Return what is reported done in the period, or recorded in it without a date. One query."""
    duties = {cell.obligation.pk: cell.obligation for cell in cells}
    rows = as_known(Fulfilment, known_on).filter(obligation__clause__agreement=agreement).values(
        "obligation_id", "words", "level", "share", "announcement", "recipient_confirms",
        "recipient_denies", "origin", "article__source__name", "citation", "recorded_at",
        "retracted", "done_earliest", "done_latest", "done_precision", "done_stated",
        "done_zone", "done_zone_basis",
    )  # fmt: skip
    found = [
        _one_done(row, duties[row["obligation_id"]])
        for row in rows
        if row["obligation_id"] in duties and not row["retracted"]
    ]
    inside = [one for one in found if _bears(one.done, one.recorded_at, clock)]
    return sorted(inside, key=lambda one: (one.recorded_at, one.obligation.pk))


def _one_done(row: dict[str, Any], obligation: Obligation) -> Done:
    return Done(
        obligation,
        row["words"],
        fuzzy_of(row, "done"),
        Level(row["level"]),
        row["share"],
        row["announcement"],
        row["recipient_confirms"],
        row["recipient_denies"],
        row["origin"],
        row["article__source__name"] or row["citation"],
        row["recorded_at"],
    )


def _bears(when: FuzzyInstant | None, recorded_at: datetime, clock: ReportClock) -> bool:
    if when is None:
        return clock.covers(recorded_at, recorded_at)
    return clock.covers(when.earliest, when.latest)


def _closes_in(due: FuzzyInstant, clock: ReportClock) -> bool:
    """Tell whether a deadline's last instant lies in the period."""
    return clock.begins < due.latest <= clock.ends
