"""How an agreement stands to others, and the references whose instruments are not known yet."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q, QuerySet

from agreements.models import Agreement, AgreementRelation, Clause, Conflict, RelationDecision
from agreements.models.meant import WrittenInstruments
from agreements.models.relation import open_references
from agreements.models.relation_words import inverse_of
from agreements.queries.agreements import relations_known
from agreements.queries.texts import words_by_clause
from agreements.text.editing.instruments import candidates, meant_by
from agreements.text.references import find_references
from agreements.types.drafts import Instrument
from agreements.types.terms import RelationAnswer

OFFERED = 3
_ENDS = ("from_agreement__conflict", "from_clause", "to_agreement", "to_clause__agreement")


@dataclass(frozen=True, slots=True)
class Told:
    """
    One relation as read from an agreement: its own words, or those of the other end.

    `clause` is the clause of this agreement it starts from or leads to, `other_clause` the
    other's. `found_by_machine`: nobody has looked at which instrument its words mean.
    """

    relation: AgreementRelation
    outgoing: bool
    found_by_machine: bool = False

    @property
    def words(self) -> str:
        """The kind in words, read from this end."""
        relation = self.relation
        return relation.get_kind_display() if self.outgoing else inverse_of(relation.kind)

    @property
    def clause(self) -> Clause | None:
        """The clause of this agreement, if one is meant."""
        return self.relation.from_clause if self.outgoing else self.relation.to_clause

    @property
    def other_clause(self) -> Clause | None:
        """The clause of the other instrument, if one is meant."""
        return self.relation.to_clause if self.outgoing else self.relation.from_clause


@dataclass(frozen=True, slots=True)
class Standing:
    """All relations of an agreement to one other instrument, or to words no text is stored for."""

    other: Agreement | None
    words: str
    told: list[Told]


@dataclass(frozen=True, slots=True)
class Neighbours:
    """An agreement among its instruments: each with how they stand, and all ties among them."""

    agreement: Agreement
    standings: list[Standing]
    ties: list[AgreementRelation]


def neighbours_of(
    agreement: Agreement, *, as_of: datetime, known_on: datetime | None
) -> Neighbours:
    """
    Return the instruments an agreement refers to or is referred to by, as known then.

    Oldest first, words without a text last; five queries at most.
    """
    either = Q(from_agreement=agreement) | Q(to_agreement=agreement)
    own = relations_known(either, as_of=as_of, known_on=known_on)
    by_machine = found_by_machine([one.pk for one in own])
    groups: dict[tuple[int | None, str], list[Told]] = defaultdict(list)
    others: dict[int, Agreement] = {}
    for one in own:
        outgoing = one.from_agreement_id == agreement.pk
        other = one.to_agreement if outgoing else one.from_agreement
        if other is not None:
            others[other.pk] = other
        key = (other.pk if other else None, "" if other else one.to_words)
        groups[key].append(Told(one, outgoing, one.pk in by_machine))
    standings = [
        Standing(others[pk] if pk else None, words, told) for (pk, words), told in groups.items()
    ]
    standings.sort(key=_by_date)
    among = Q(from_agreement__in=others, to_agreement__in=others)
    ties = relations_known(among, as_of=as_of, known_on=known_on) if len(others) > 1 else []
    return Neighbours(agreement, standings, [*own, *ties])


def _by_date(standing: Standing) -> tuple[bool, datetime | str]:
    other = standing.other
    return (other is None, other.agreed.earliest if other else standing.words)


def found_by_machine(relations: Sequence[int]) -> set[int]:
    """Return those relations whose instrument the machine found, and nobody has looked at. One query."""
    rows = (
        RelationDecision.objects.filter(relation__in=relations)
        .order_by("relation", "-made_at", "-pk")
        .distinct("relation")
    )
    return {row.relation_id for row in rows if row.made_by_id is None}


# The work queue.


@dataclass(frozen=True, slots=True)
class Offer:
    """
    An instrument, or one of its clauses, that words may mean; `value` is `slug` or `slug#path`.

    `likely`: it is the only one that fits so well that the machine would take it.
    """

    value: str
    agreement: Agreement
    path: str
    likely: bool


@dataclass(frozen=True, slots=True)
class Waiting:
    """One open reference: what the clause says around it, what it may mean, what was decided."""

    relation: AgreementRelation
    clause_words: str
    offers: list[Offer]
    decisions: list[RelationDecision]


@dataclass(frozen=True, slots=True)
class Targets:
    """What a reference of one conflict can lead to, for a field that completes what is typed."""

    conflict: Conflict
    values: list[tuple[str, str]]


def waiting_references(relations: Iterable[AgreementRelation]) -> list[Waiting]:
    """
    Return open references with what they may mean, the likeliest first.

    Three queries for each conflict among them, and three for all.
    """
    shown = list(relations)
    instruments = {
        one.conflict: WrittenInstruments(one.conflict)
        for one in (relation.from_agreement for relation in shown)
    }
    clauses = [relation.from_clause for relation in shown if relation.from_clause]
    words = words_by_clause(clauses)
    decisions = decisions_on([relation.pk for relation in shown])
    return [
        Waiting(
            relation,
            words.get(relation.from_clause_id or 0, ""),
            _offers(relation, instruments[relation.from_agreement.conflict]),
            decisions[relation.pk],
        )
        for relation in shown
    ]


def _offers(relation: AgreementRelation, written: WrittenInstruments) -> list[Offer]:
    words = f"{relation.to_words} {relation.quote}" if relation.to_words else relation.quote
    mentions = find_references(words)
    item = next((mention.number for mention in mentions if mention.number), "")
    own = relation.from_agreement.slug
    text = next(one for one in written.all if one.slug == own)
    taken = meant_by(words, item, written.all, own=text).slug
    return [
        Offer(
            f"{meant.slug}#{meant.path}" if meant.path else meant.slug,
            written.by_slug[meant.slug],
            meant.path,
            likely=meant.slug == taken,
        )
        for meant in candidates(words, item, written.all, own=own)[:OFFERED]
    ]


def targets_of(relations: Iterable[AgreementRelation]) -> list[Targets]:
    """Return what references can lead to, a list for each of their conflicts. Three queries for each."""
    conflicts = {one.from_agreement.conflict for one in relations}
    return [
        Targets(conflict, _values(WrittenInstruments(conflict)))
        for conflict in sorted(conflicts, key=lambda one: one.name)
    ]


def _values(written: WrittenInstruments) -> list[tuple[str, str]]:
    def of(one: Instrument) -> list[tuple[str, str]]:
        title = written.by_slug[one.slug].short_title
        return [
            (one.slug, title),
            *((f"{one.slug}#{path}", f"{title}, {path}") for path in one.paths),
        ]

    return [value for one in written.all for value in of(one)]


def targets_in(conflict: Conflict) -> Targets:
    """Return what a relation can lead to in one conflict. Three queries."""
    return Targets(conflict, _values(WrittenInstruments(conflict)))


def operative_paths(agreement: Agreement) -> list[tuple[str, str]]:
    """Return path and heading of each clause of an agreement, in the order of the text. One query."""
    clauses = agreement.clauses.operative().order_by("order")
    return list(clauses.values_list("path", "heading"))


def decisions_on(relations: Sequence[int]) -> dict[int, list[RelationDecision]]:
    """Return what was decided on relations, the last first. One query."""
    found: dict[int, list[RelationDecision]] = defaultdict(list)
    rows = RelationDecision.objects.filter(relation__in=relations).newest()
    for row in rows.select_related("made_by"):
        found[row.relation_id].append(row)
    return found


def all_open() -> "QuerySet[AgreementRelation]":
    """Return the references that wait for a curator."""
    return open_references()


def found_lately() -> "list[AgreementRelation]":
    """Return the references the machine resolved and nobody has looked at. Two queries."""
    rows = AgreementRelation.objects.filter(
        retracted=False,
        to_agreement__isnull=False,
        decisions__answer=RelationAnswer.RESOLVED,
        decisions__made_by=None,
    )
    found = list(rows.select_related(*_ENDS).distinct().order_by("pk"))
    machine = found_by_machine([one.pk for one in found])
    return [one for one in found if one.pk in machine]


def led_outside() -> "list[Waiting]":
    """Return the references that lead outside this tracker, with the reasons. Two queries."""
    rows = AgreementRelation.objects.filter(
        retracted=False, to_agreement__isnull=True, decisions__answer=RelationAnswer.OUTSIDE
    )
    found = list(rows.select_related(*_ENDS).distinct().order_by("pk"))
    decisions = decisions_on([one.pk for one in found])
    return [
        Waiting(one, "", [], decisions[one.pk])
        for one in found
        if decisions[one.pk][0].answer == RelationAnswer.OUTSIDE
    ]
