"""What people have recorded about duties, and how it is counted for one party. No state is computed here."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from django.db.models import Prefetch, QuerySet

from agreements.models import (
    Actor,
    Breach,
    BreachClause,
    Claim,
    ClaimAccused,
    Clause,
    ClauseLink,
    Fulfilment,
    Obligation,
)
from agreements.models.text import SpanText
from agreements.types.fuzzy import FuzzyInstant
from agreements.types.terms import ClaimKind, Review

ACCUSING = {ClaimKind.ACCUSATION, ClaimKind.COUNTER_ACCUSATION}
DENYING = {ClaimKind.DENIAL, ClaimKind.NO_VIOLATION, ClaimKind.ALTERNATIVE_ACCOUNT}


@dataclass(frozen=True, slots=True)
class Latest:
    """The newest record behind a cell: who says what, when, printed where."""

    words: str
    who: Actor | None
    when: FuzzyInstant | None
    recorded_at: datetime
    source: str


@dataclass(slots=True)
class Tally:
    """What is recorded for one duty and one party, in numbers and as the records themselves."""

    breaches: list[Breach] = field(default_factory=list)
    accusations: list[Claim] = field(default_factory=list)
    denials: list[Claim] = field(default_factory=list)
    admissions: list[Claim] = field(default_factory=list)
    fulfilments: list[Fulfilment] = field(default_factory=list)

    @property
    def empty(self) -> bool:
        """Whether nothing is recorded."""
        return not (self.breaches or self.fulfilments)

    @property
    def origins(self) -> int:
        """How many origins the accusations go back to, however many outlets printed them."""
        return len({claim.origin for claim in self.accusations})

    @property
    def latest(self) -> Latest | None:
        """The record that speaks of the latest moment."""
        claims = [*self.accusations, *self.denials, *self.admissions]
        found = [_latest_claim(claim) for claim in claims]
        found += [_latest_fulfilment(report) for report in self.fulfilments]
        return max(found, key=_moment, default=None)


def _latest_claim(claim: Claim) -> Latest:
    source = claim.article.source.name if claim.article else claim.citation
    when = claim.said or (claim.article.published if claim.article else None)
    return Latest(claim.get_kind_display(), claim.claimant, when, claim.recorded_at, source)


def _latest_fulfilment(report: Fulfilment) -> Latest:
    source = report.article.source.name if report.article else report.citation
    when = report.done or (report.article.published if report.article else None)
    return Latest(report.words, None, when, report.recorded_at, source)


def _moment(latest: Latest) -> datetime:
    return latest.when.latest if latest.when else latest.recorded_at


@dataclass(frozen=True, slots=True)
class OneOrigin:
    """What one actor says once, and where else the same words were printed."""

    first: Claim
    repeats: list[Claim]


def by_origin(claims: Iterable[Claim]) -> list[OneOrigin]:
    """
    Group claims of one kind, one claimant and one origin; retracted ones are left out.

    The first of a group is the one printed first, and none that had to be corrected if there
    is another.
    """
    groups: dict[tuple[str, int, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        if not claim.retracted:
            groups[claim.kind, claim.claimant_id, claim.origin].append(claim)
    ordered = [sorted(group, key=_printed) for group in groups.values()]
    return [OneOrigin(group[0], group[1:]) for group in ordered]


def _printed(claim: Claim) -> tuple[bool, datetime]:
    published = claim.article.published if claim.article else None
    when = published.earliest if published else claim.recorded_at
    return bool(claim.correction_reason), when


@dataclass(frozen=True, slots=True)
class Records:
    """All records that bear on some clauses, loaded once for a whole board."""

    touches: list[BreachClause]
    fulfilments: dict[int, list[Fulfilment]]
    parents: Mapping[int, int | None]

    def tally(self, obligation: Obligation) -> Tally:
        """Count what concerns one duty of one party."""
        party = obligation.obligor_id
        counted = Tally(fulfilments=self.fulfilments.get(obligation.pk, []))
        for touch in self.touches:
            if touch.clause_id != obligation.clause_id:
                continue
            if touch.duty_number not in (None, obligation.number):
                continue
            self._count_breach(touch.breach, party, counted)
        return counted

    def _count_breach(self, breach: Breach, party: int, counted: Tally) -> None:
        claims = [claim for claim in breach.claims.all() if not claim.retracted]
        accusing = [c for c in claims if c.kind in ACCUSING and self._accuses(c, party)]
        own = [claim for claim in claims if self.speaks_for(claim.claimant_id, party)]
        admissions = [claim for claim in own if claim.kind == ClaimKind.ADMISSION]
        if not accusing and not admissions:
            return
        counted.breaches.append(breach)
        counted.accusations += accusing
        counted.admissions += admissions
        counted.denials += [claim for claim in own if claim.kind in DENYING]

    def _accuses(self, claim: Claim, party: int) -> bool:
        accused = [row.actor_id for row in claim.accused.all() if not row.withdrawn]
        return any(self.speaks_for(actor, party) for actor in accused)

    def speaks_for(self, actor: int, party: int) -> bool:
        """Tell whether an actor is a party, or an organ or office of it."""
        step: int | None = actor
        while step is not None:
            if step == party:
                return True
            step = self.parents.get(step)
        return False


def load_records(clauses: "QuerySet[Clause] | list[Clause]") -> Records:
    """Load all that bears on some clauses. Five queries, however many clauses."""
    fulfilments: dict[int, list[Fulfilment]] = defaultdict(list)
    reports = Fulfilment.objects.filter(obligation__clause__in=clauses, retracted=False)
    for report in reports.select_related("article__source").order_by("pk"):
        fulfilments[report.obligation_id].append(report)
    touches = (
        BreachClause.objects.filter(clause__in=clauses, withdrawn=False)
        .select_related("breach", "breach__place")
        .prefetch_related(claims_of("breach__claims"))
        .order_by("breach__occurred_earliest", "breach__reference")
    )
    parents = dict(Actor.objects.values_list("pk", "parent_id"))
    return Records(list(touches), dict(fulfilments), parents)


def claims_of(lookup: str) -> "Prefetch":
    """Return the prefetch of claims with all that a page shows of them. Two queries."""
    claims = Claim.objects.select_related(
        "claimant", "reported_claimant", "aligned_with", "article__source", "sentence"
    ).order_by("said_earliest", "pk")
    accused = Prefetch(
        "accused", ClaimAccused.objects.select_related("actor").order_by("actor__name")
    )
    return Prefetch(lookup, claims.prefetch_related(accused))


def linked_sentences(links: "QuerySet[ClauseLink]") -> "QuerySet[ClauseLink]":
    """Add what a list of linked sentences shows: article, source, clause. Still one query."""
    return (
        links.select_related(
            "sentence__article__source", "clause__agreement", "agreement", "reviewed_by"
        )
        .defer(
            "sentence__article__text",
            "sentence__article__search",
            "sentence__article__signature",
            "sentence__article__signature_keys",
            "sentence__article__quote_keys",
        )
        .annotate(words=SpanText("sentence__article__text", "sentence__start", "sentence__end"))
    )


def evidence_for(clause: Clause, *, limit: int) -> list[ClauseLink]:
    """Return a clause's linked sentences, confirmed ones first, then the machine's best. One query."""
    links = linked_sentences(ClauseLink.objects.filter(clause=clause).worth_showing())
    confirmed_first = sorted(
        links.order_by("-probability", "pk")[: limit * 2],
        key=lambda link: link.review != Review.CONFIRMED,
    )
    return confirmed_first[:limit]
