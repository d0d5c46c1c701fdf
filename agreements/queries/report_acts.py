"""The annex of a situation report: acts that bear on its period, and what each side said of them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from django.db.models import Q, QuerySet

from agreements.models import Agreement, Breach, Claim, Clause
from agreements.models.history import as_known
from agreements.queries.acts import Act, Said, fuzzy_of
from agreements.types.fuzzy import FuzzyInstant
from agreements.types.reports import ReportClock
from agreements.types.terms import ActKind

RESTRICTING = frozenset({ActKind.ACCESS_DENIED, ActKind.OBSTRUCTION})


@dataclass(frozen=True, slots=True)
class Statement:
    """
    A position with its words: who said it, when, printed where, recorded when.

    `repeats` are the same claimant's words of the same origin, printed again. `correction` is the
    reason where the claim had to be corrected, `reported_claimant` who it was printed as.
    """

    said: Said
    words: str
    quote: str
    language: str
    when: FuzzyInstant | None
    source: str
    reported_claimant: str
    correction: str
    recorded_at: datetime
    repeats: tuple["Statement", ...] = ()


@dataclass(frozen=True, slots=True)
class ReportedAct:
    """
    An act in a report. `inside`: it may have happened in the period; otherwise it is older, and
    somebody took a position on it in the period.
    """

    act: Act
    kind: ActKind
    place: str
    clauses: list[str]
    statements: list[Statement]
    inside: bool

    @property
    def corrected(self) -> list[Statement]:
        """What was said of it and had to be corrected."""
        every = [one for said in self.statements for one in (said, *said.repeats)]
        return [one for one in every if one.correction]

    @property
    def restricts(self) -> bool:
        """Whether it kept somebody from seeing or reaching a place."""
        return self.kind in RESTRICTING


def may_bear_on(
    agreement: Agreement, clock: ReportClock, *, known_on: datetime | None
) -> "QuerySet[Breach]":
    """
    Return the breaches that `bearing_on` has to look at, so that not all must be read.

    In any state they had, they are undated, may have happened in the period, or something was
    said of them in it. No query by itself.
    """
    breaches = as_known(Breach, known_on).model._default_manager
    dated = Q(occurred_earliest__lte=clock.ends, occurred_latest__gt=clock.begins)
    claims = as_known(Claim, known_on).model._default_manager
    acts = breaches.filter(dated | Q(occurred_earliest=None), conflict=agreement.conflict)
    heard = claims.filter(_said_between(clock), breach__conflict=agreement.conflict)
    return Breach.objects.filter(Q(pk__in=acts.values("id")) | Q(pk__in=heard.values("breach")))


def _said_between(clock: ReportClock) -> Q:
    """Return the condition of claims said in a period, or printed in it where no time is known."""
    printed = Q(
        said_earliest=None,
        article__published_earliest__lte=clock.ends,
        article__published_latest__gt=clock.begins,
    )
    return printed | Q(said_earliest__lte=clock.ends, said_latest__gt=clock.begins)


def bearing_on(
    acts: Iterable[Act], clock: ReportClock, agreement: Agreement, *, known_on: datetime | None
) -> list[ReportedAct]:
    """
    Return the acts that bear on a period, oldest first, undated ones last. Three queries.

    An act bears on it that may have happened in it, or of which something was said in it; an
    undated one, when it was first recorded in it.
    """
    acts = list(acts)
    dated = {act.pk for act in acts if act.occurred and _covers(act.occurred, clock)}
    undated = {act.pk for act in acts if act.occurred is None}
    statements = _statements(acts, clock, among=dated | undated, known_on=known_on)
    inside = dated | {pk for pk in undated if _recorded_in(statements[pk], clock)}
    heard = {pk for pk, said in statements.items() if any(_said_in(one, clock) for one in said)}
    kept = [act for act in acts if act.pk in inside | heard]
    facts = {
        row["id"]: row
        for row in as_known(Breach, known_on)
        .filter(id__in=[act.pk for act in kept])
        .values("id", "act", "place__name", "place_words")
    }
    paths = dict(Clause.objects.filter(agreement=agreement).values_list("pk", "path"))
    return [
        _reported(act, facts[act.pk], statements[act.pk], paths, inside=act.pk in inside)
        for act in kept
    ]


def _reported(
    act: Act,
    row: Mapping[str, Any],
    statements: list[Statement],
    paths: Mapping[int, str],
    *,
    inside: bool,
) -> ReportedAct:
    clauses = [
        paths[clause] if number is None else f"{paths[clause]}/{number}"
        for clause, number in act.touches
        if clause in paths
    ]
    place = row["place__name"] or ""
    return ReportedAct(act, ActKind(row["act"]), place, sorted(clauses), statements, inside)


def _covers(when: FuzzyInstant, clock: ReportClock) -> bool:
    return clock.covers(when.earliest, when.latest)


def _recorded_in(statements: list[Statement], clock: ReportClock) -> bool:
    first = min((one.recorded_at for one in statements), default=None)
    return first is not None and clock.covers(first, first)


def _said_in(statement: Statement, clock: ReportClock) -> bool:
    return statement.when is not None and _covers(statement.when, clock)


def _statements(
    acts: list[Act], clock: ReportClock, *, among: set[int], known_on: datetime | None
) -> dict[int, list[Statement]]:
    """
    Return what was said, by act, oldest first: of the acts `among`, and of any in the period.

    One query.
    """
    said = {one.pk: one for act in acts for one in act.said}
    act_of = {one.pk: act.pk for act in acts for one in act.said}
    newest = as_known(Claim, known_on).filter(breach__in=[act.pk for act in acts])
    rows = newest.model._default_manager.filter(pk__in=newest.values("pk")).filter(
        Q(breach__in=among) | _said_between(clock)
    )
    found: dict[int, list[Statement]] = defaultdict(list)
    for row in rows.values(*_COLUMNS):
        if row["id"] in said:
            found[act_of[row["id"]]].append(_statement(row, said[row["id"]]))
    return defaultdict(list, {pk: _by_origin(statements) for pk, statements in found.items()})


_FUZZY = ("earliest", "latest", "precision", "stated", "zone", "zone_basis")
_COLUMNS = (
    "id", "words", "quote", "citation", "correction_reason", "recorded_at",
    "reported_claimant__name", "reported_claimant_id", "claimant_id", "article__source__name",
    "article__language",
    *(f"said_{part}" for part in _FUZZY),
    *(f"article__published_{part}" for part in _FUZZY),
)  # fmt: skip


def _statement(row: Mapping[str, Any], said: Said) -> Statement:
    misread = row["reported_claimant_id"] not in (None, row["claimant_id"])
    return Statement(
        said,
        row["words"],
        row["quote"],
        row["article__language"] or "",
        fuzzy_of(row, "said") or fuzzy_of(row, "article__published"),
        row["article__source__name"] or row["citation"],
        row["reported_claimant__name"] if misread else "",
        row["correction_reason"],
        row["recorded_at"],
    )


def _by_origin(statements: list[Statement]) -> list[Statement]:
    """Return one statement an origin, oldest first: the first printed that needed no correction."""
    groups: dict[tuple[str, int, str], list[Statement]] = defaultdict(list)
    for one in sorted(statements, key=lambda one: (bool(one.correction), _by_time(one))):
        groups[one.said.kind, one.said.claimant.pk, one.said.origin].append(one)
    first = [replace(group[0], repeats=tuple(group[1:])) for group in groups.values()]
    return sorted(first, key=_by_time)


def _by_time(statement: Statement) -> tuple[datetime, int]:
    moment = statement.when.earliest if statement.when else statement.recorded_at
    return (moment, statement.said.pk)
