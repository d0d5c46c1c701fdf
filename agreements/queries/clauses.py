"""One clause: its words, its duties and their states, what is linked to it, who refers to it."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Count, Prefetch, Q, QuerySet, prefetch_related_objects

from agreements.compliance.cells import Cell
from agreements.models import (
    Actor,
    AgreementRelation,
    AgreementText,
    Clause,
    ClauseLink,
    ClauseSpan,
    Conflict,
    Obligation,
    ObligationRecipient,
)
from agreements.models.labels import label
from agreements.queries.agreements import relations_known
from agreements.queries.clocks import Clocks
from agreements.queries.compliance import CellState, Span, read_known
from agreements.queries.evidence import links_known, shown_links
from agreements.queries.recalled import as_they_were
from agreements.queries.replayed import Replay
from agreements.queries.texts import words_by_clause, words_of
from agreements.types.terms import Band, Review, TextStatus

SENTENCES = 30
SPANS = 40
# The rules compare instants: where one window closes as another opens, a state can last no time
# that anybody could notice. Such spans are left to the exports.
_NOTICEABLE = timedelta(seconds=1)
# In the order of their weight as evidence.
SHOWN_REVIEWS = (Review.CONFIRMED, Review.OPEN, Review.UNSURE, Review.REJECTED)


@dataclass(frozen=True, slots=True)
class Wording:
    """A clause's words in one version of the text."""

    text: AgreementText
    words: str


@dataclass(frozen=True, slots=True)
class DutyLine:
    """
    One duty of one party: its state, and its states since it came into force, the newest first.

    `state` None: it has none (it permits or declares), or it was not known then; `binds` tells
    which. `earlier` spans are not shown.
    """

    duty: Obligation
    state: CellState | None
    spans: list[Span]
    earlier: int

    @property
    def binds(self) -> bool:
        """Whether it is a duty at all."""
        return self.duty.duty is not None

    @property
    def recipients(self) -> list[Actor]:
        """To whom it is owed."""
        return [recipient.actor for recipient in self.duty.recipients.all()]

    @property
    def dated(self) -> bool:
        """Whether it has a date by which it is due."""
        return self.duty.due is not None


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The sentences linked to a clause that stand at one answer, and how many there are in all."""

    review: Review
    links: list[ClauseLink]
    total: int

    @property
    def label(self) -> str:
        """The answer in words."""
        return str(label(self.review))

    @property
    def hidden(self) -> int:
        """How many there are beyond those shown."""
        return self.total - len(self.links)


def wordings(clause: Clause) -> list[Wording]:
    """Return a clause's words in every published text, newest version first. One query."""
    spans = (
        ClauseSpan.objects.filter(clause=clause, text__status=TextStatus.PUBLISHED)
        .select_related("text", "clause")
        .order_by("text__language", "-text__version")
    )
    found = [Wording(span.text, words_of(span, span.text)) for span in spans]
    return sorted(found, key=lambda wording: wording.text.language != "en")


def duty_lines(clause: Clause, clocks: Clocks) -> list[DutyLine]:
    """
    Return a clause's duties with their states as of a moment, as known on another.

    A constant number of queries: some twenty.
    """
    duties = _duties(clause, clocks.known_on)
    known = read_known(clause.agreement, clocks.known_on, as_of=clocks.replay.as_of)
    own = replace(
        known, cells=tuple(pair for pair in known.cells if pair[0].clause_id == clause.pk)
    )
    states = {state.obligation.pk: state for state in own.at(clocks.as_of)}
    histories = {row.pk: _history(cell, clocks.as_of) for row, cell in own.cells}
    lines = []
    for duty in duties:
        duty.clause = clause
        spans = histories.get(duty.pk, [])
        hidden = max(0, len(spans) - SPANS)
        lines.append(DutyLine(duty, states.get(duty.pk), spans[:SPANS], hidden))
    return lines


def _duties(clause: Clause, known_on: datetime | None) -> list[Obligation]:
    """Return a clause's duties as they read then. Three queries at most."""
    actors = ("obligor", "beneficiary", "verifier")
    rows = clause.obligations.select_related(*actors).order_by("number", "obligor__name")
    duties = as_they_were(Obligation, list(rows), known_on, *actors)
    recipients = Prefetch("recipients", ObligationRecipient.objects.select_related("actor"))
    prefetch_related_objects(duties, recipients)
    return duties


def _history(cell: Cell, until: datetime) -> list[Span]:
    """Return a cell's states since its duty came into force, the newest first."""
    start = cell.facts.duty.in_force
    if start is None or start >= until:
        return []
    spans: list[Span] = []
    for span in cell.spans(start, until):
        if span.end - span.start < _NOTICEABLE:
            continue
        if spans and spans[-1].state == span.state:
            span = replace(span, start=spans.pop().start)
        spans.append(span)
    return spans[::-1]


def sentences_by_review(clause: Clause, replay: Replay) -> list[Reviewed]:
    """
    Return the sentences linked to a clause, by what a person had said of each link by then.

    Five queries.
    """
    links = links_known(ClauseLink.objects.filter(clause=clause), replay)
    totals = link_totals(links)
    return [_reviewed(links, review, totals[review]) for review in SHOWN_REVIEWS]


def _reviewed(links: "QuerySet[Any]", review: Review, total: int) -> Reviewed:
    answered = links.filter(answer=review)
    if review is Review.OPEN:
        answered = answered.exclude(band=Band.CANDIDATE)
    return Reviewed(review, shown_links(answered, SENTENCES), total)


def link_totals(links: "QuerySet[Any]") -> dict[str, int]:
    """Return how many known links stand at each answer, and how many candidates are not shown. One query."""
    weak = Q(answer=Review.OPEN, band=Band.CANDIDATE)
    return links.aggregate(
        confirmed=Count("pk", filter=Q(answer=Review.CONFIRMED)),
        open=Count("pk", filter=Q(answer=Review.OPEN) & ~weak),
        unsure=Count("pk", filter=Q(answer=Review.UNSURE)),
        rejected=Count("pk", filter=Q(answer=Review.REJECTED)),
        candidates=Count("pk", filter=weak),
    )


def references(clause: Clause, clocks: Clocks) -> list[AgreementRelation]:
    """Return the references from and to a clause, as known then. Two queries at most."""
    either = Q(from_clause=clause) | Q(to_clause=clause)
    return relations_known(either, as_of=clocks.as_of, known_on=clocks.known_on)


@dataclass(frozen=True, slots=True)
class Pick:
    """A clause, or one duty of it, that a form offers. `value` is `<clause id>` or `<id>:<number>`."""

    value: str
    clause: Clause
    number: int | None
    words: str
    summary: str

    @property
    def ident(self) -> str:
        """The duty's id: `<clause path>/<number>`."""
        return f"{self.clause.path}/{self.number}"


def duty_picks(conflict: Conflict) -> list[Pick]:
    """
    Return what a breach of a conflict may touch, in the order of the texts. Three queries.

    A clause with several duties is offered once for each of them, and once as a whole.
    """
    clauses = list(
        Clause.objects.operative()
        .filter(agreement__conflict=conflict)
        .select_related("agreement")
        .order_by("agreement__agreed_earliest", "agreement", "order")
    )
    words = words_by_clause(clauses)
    duties: dict[int, dict[int, str]] = {}
    rows = Obligation.objects.filter(clause__in=clauses).order_by("number", "pk")
    for clause_id, number, summary in rows.values_list("clause_id", "number", "summary"):
        duties.setdefault(clause_id, {}).setdefault(number, summary)
    picks = []
    for clause in clauses:
        own = duties.get(clause.pk, {})
        text = words.get(clause.pk, "")
        picks.append(Pick(str(clause.pk), clause, None, text, ""))
        if len(own) > 1:
            picks += [Pick(f"{clause.pk}:{n}", clause, n, text, own[n]) for n in own]
    return picks


def parties_of(conflict: Conflict) -> "QuerySet[Actor]":
    """Return whom the agreements of a conflict bind, by name. One query."""
    owed = Obligation.objects.filter(clause__agreement__conflict=conflict).values("obligor")
    return Actor.objects.filter(pk__in=owed).order_by("name")
