"""What was tied to the words of an older version, and what a new one did to it: a work queue."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Case, Count, Q, QuerySet, Value, When

from agreements.models import Agreement, Anchor, Clause, ClauseLink
from agreements.text.versions.words import Stretch, compare_words
from agreements.types.terms import AnchorAnswer, AnchorKind, AnchorState, Review


@dataclass(frozen=True, slots=True)
class Tied:
    """
    An anchor with the words as they stand now and how they differ.

    `stretches` are empty for an orphan. `reviewed` counts the links of its clause on which a
    person decided before this version was published.
    """

    anchor: Anchor
    now: str
    stretches: list[Stretch]
    reviewed: int

    @property
    def percent(self) -> int:
        """The share of words kept, in percent; below 100 unless all are."""
        return int(self.anchor.score * 100)

    @property
    def is_open(self) -> bool:
        """Whether nobody has looked at it."""
        return self.anchor.answer == AnchorAnswer.OPEN


@dataclass(frozen=True, slots=True)
class TiedCounts:
    """How much was carried over in all versions: unchanged, waiting for a person, and settled."""

    exact: int
    drifted: int
    orphans: int
    settled: int

    @property
    def waiting(self) -> int:
        """How much waits for a person."""
        return self.drifted + self.orphans


def tied_counts(agreement: Agreement) -> TiedCounts:
    """Return how the anchors of an agreement stand. One query."""
    is_open = Q(answer=AnchorAnswer.OPEN)
    found = Anchor.objects.filter(text__agreement=agreement).aggregate(
        exact=Count("pk", filter=is_open & Q(state=AnchorState.EXACT)),
        drifted=Count("pk", filter=is_open & Q(state=AnchorState.DRIFTED)),
        orphans=Count("pk", filter=is_open & Q(state=AnchorState.ORPHAN)),
        settled=Count("pk", filter=~is_open),
    )
    return TiedCounts(**found)


def anchors_of(agreement: Agreement, *, waiting_only: bool) -> "QuerySet[Anchor]":
    """Return what was carried over: what waits for a person first, then by version and place."""
    anchors = Anchor.objects.filter(text__agreement=agreement)
    if waiting_only:
        anchors = anchors.unsettled()
    settled = Case(When(answer=AnchorAnswer.OPEN, then=Value(0)), default=Value(1))
    exact = Case(When(state=AnchorState.EXACT, then=Value(1)), default=Value(0))
    return anchors.order_by(settled, exact, "-text__version", "before_start", "pk")


def tied_things(anchors: Iterable[Anchor]) -> list[Tied]:
    """Return some anchors with the words as they stand now, in the order given. Two queries."""
    pks = [one.pk for one in anchors]
    related = (
        "text__agreement",
        "before__agreement",
        "clause__agreement",
        "relation__to_agreement",
        "relation__to_clause",
        "obligation__clause",
        "obligation__obligor",
        "interpretation__actor",
        "answered_by",
    )
    rows = Anchor.objects.filter(pk__in=pks).select_related(*related)
    ordered = sorted(rows, key=lambda row: pks.index(row.pk))
    reviewed = _reviewed(ordered)
    return [_tied(row, reviewed) for row in ordered]


def tied_thing(pk: int) -> Anchor | None:
    """Return one anchor with its versions. One query."""
    return (
        Anchor.objects.select_related("text__agreement__conflict", "before").filter(pk=pk).first()
    )


def _reviewed(anchors: list[Anchor]) -> dict[int, int]:
    """Return, by anchor of a clause, how many links were decided on before its version. One query."""
    clauses = [one for one in anchors if one.kind == AnchorKind.CLAUSE]
    decided = ClauseLink.objects.filter(clause__in={one.clause_id for one in clauses})
    moments: dict[int, list] = {}
    for clause, moment in decided.exclude(review=Review.OPEN).values_list(
        "clause_id", "reviewed_at"
    ):
        moments.setdefault(clause, []).append(moment)
    return {
        one.pk: sum(
            moment < one.text.published_at for moment in moments.get(one.clause_id or 0, [])
        )
        for one in clauses
        if one.text.published_at is not None
    }


def _tied(anchor: Anchor, reviewed: dict[int, int]) -> Tied:
    now, stretches = "", []
    if anchor.start is not None and anchor.end is not None:
        now = anchor.text.text[anchor.start : anchor.end]
        stretches = compare_words(anchor.quote, now)
    return Tied(anchor, now, stretches, reviewed.get(anchor.pk, 0))


def reviewed_before(clause: Clause) -> list[Anchor]:
    """Return where a clause's words have changed since links to it were reviewed. One query."""
    rows = Anchor.objects.filter(clause=clause, kind=AnchorKind.CLAUSE)
    return list(rows.exclude(state=AnchorState.EXACT).select_related("text__agreement"))
