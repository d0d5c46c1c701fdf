"""Resolve references such as "item 2 of the October 10 statement" to agreement and clause."""

from dataclasses import dataclass

from agreements.linking.choose import Choice
from agreements.linking.evidence import evidence_of_reference
from agreements.linking.prepare import Conflict, PreparedAgreement
from agreements.linking.reading import Reading
from agreements.text.references import ReferenceMention
from agreements.types.linking import ReferenceProposal

_SURE = 0.5


@dataclass(frozen=True, slots=True)
class Referred:
    """Clause ids and agreements a sentence refers to by number, and what found no clause."""

    clauses: frozenset[str] = frozenset()
    agreements: frozenset[int] = frozenset()
    unresolved: tuple[ReferenceProposal, ...] = ()
    words: str = ""


def refer(reading: Reading, conflict: Conflict, choice: Choice) -> Referred:
    """Return what the references of a sentence point to among a conflict's agreements."""
    clauses: set[str] = set()
    agreements: set[int] = set()
    unresolved: list[ReferenceProposal] = []
    words = ""
    for mention in reading.references:
        member = _agreement_of(mention, reading, conflict, choice)
        if member is not None:
            agreements.add(member.index)
        if not mention.number:
            continue
        found = _clauses_of(member, mention.number) if member else []
        if found:
            clauses.update(found)
            words = mention.words
        elif member is not None or (mention.instrument and mention.dates):
            unresolved.append(_open(mention, reading, member))
    return Referred(frozenset(clauses), frozenset(agreements), tuple(unresolved), words)


def _agreement_of(
    mention: ReferenceMention, reading: Reading, conflict: Conflict, choice: Choice
) -> PreparedAgreement | None:
    """Return the agreement a reference names, or the one the sentence stands by if it names none."""
    scored = [
        (evidence_of_reference(mention, reading, member), member)
        for member in conflict.members
        if member.index in choice.shares
    ]
    best = max(scored, key=lambda item: item[0], default=None)
    if best and best[0] >= _SURE:
        return best[1]
    if mention.number and not mention.dates and not mention.names:
        in_mind = [m for _, m in scored if choice.carried.get(m.index, 0.0) >= 1.0]
        return in_mind[0] if in_mind else None
    return None


def _clauses_of(member: PreparedAgreement, number: str) -> list[str]:
    """Return the clause of a number, or the clauses it was cut into ("2" became "2a" and "2b")."""
    wanted = number.casefold()
    exact = [c.source.id for c in member.clauses if c.source.number.casefold() == wanted]
    if exact:
        return exact
    return [
        clause.source.id
        for clause in member.clauses
        if clause.source.number[:-1].casefold().rstrip(".") == wanted
        and clause.source.number[-1:].isalpha()
    ]


def _open(
    mention: ReferenceMention, reading: Reading, member: PreparedAgreement | None
) -> ReferenceProposal:
    start = reading.span.start
    day = next((d.first for d in mention.dates if d.first), None)
    return ReferenceProposal(
        start + mention.start,
        start + mention.end,
        mention.words,
        member.source.id if member else None,
        mention.number,
        day,
    )
