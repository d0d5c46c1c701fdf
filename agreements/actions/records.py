"""
Record what else decides a cell: fulfilments, coverage, triggers, interruptions, readings, overrides.

Each is one transaction. The same record sent twice is one row; what is wrong is retracted with
its reason, and every state stays.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import transaction

from agreements.actions.once import once
from agreements.errors import NotAllowed, TrackerError
from agreements.models import (
    Actor,
    Agreement,
    AgreementRelation,
    Article,
    Clause,
    Coverage,
    Declaration,
    Fulfilment,
    Interpretation,
    Interruption,
    Obligation,
    Override,
    Place,
    Sentence,
    Trigger,
    User,
)
from agreements.types.fuzzy import FuzzyInstant
from agreements.types.terms import (
    CoverageValue,
    DeclarationKind,
    EndKind,
    Level,
    RelationKind,
    Role,
    State,
)

MAY_RECORD = (Role.ANALYST, Role.REVIEWER, Role.CURATOR, Role.ADMIN)
MAY_OVERRIDE = (Role.REVIEWER, Role.ADMIN)
# What one analyst may hold alone; "independently established" takes a reviewer.
LEVELS_ALONE = (Level.V1, Level.V2)
# Where a duty stands in its life is no matter of judgement (rule 9 of the semantics).
NO_OVERRIDE = frozenset(
    {
        State.NOT_APPLICABLE,
        State.NOT_IN_FORCE,
        State.SUPERSEDED,
        State.EXPIRED,
        State.TERMINATED,
        State.SUSPENDED,
        State.DORMANT,
    }
)


@dataclass(frozen=True, slots=True)
class Citation:
    """The words of a record and where they stand: a sentence, or a citation written out."""

    words: str
    sentence: Sentence | None = None
    citation: str = ""

    @property
    def article(self) -> Article | None:
        """The article of the sentence."""
        return self.sentence.article if self.sentence else None

    def columns(self) -> dict[str, Any]:
        """Return the columns that every cited record has."""
        return {
            "words": self.words,
            "sentence": self.sentence,
            "article": self.article,
            "citation": self.citation,
        }


def origin_of(sentence: Sentence | None, citation: str) -> str:
    """Return what a record goes back to: the story of its sentence, or the citation's words."""
    if sentence is None:
        return citation[:120]
    article = sentence.article
    return f"story-{article.story_id}" if article.story_id else f"article-{article.pk}"


@dataclass(frozen=True, slots=True)
class Recipient:
    """What the recipient of a delivery says of it."""

    confirms: bool = False
    denies: bool = False


@transaction.atomic
def record_fulfilment(
    obligations: Sequence[Obligation],
    cited: Citation,
    *,
    by: User,
    done: FuzzyInstant | None = None,
    share: float | None = None,
    level: Level = Level.V1,
    recipient: Recipient = Recipient(),
    announcement: bool = False,
    quote: str = "",
) -> list[Fulfilment]:
    """
    Record a report that duties were done or not, one row an obligor; `share` 0 to 1.

    :raises NotAllowed: if the person may not record, or may not hold this level alone.
    :raises TrackerError: if no duty is named, or confirmation and denial are both given.
    """
    may_record(by, level)
    if not obligations:
        raise TrackerError("Name the duty that was done or not done.")
    values: dict[str, Any] = {
        **cited.columns(),
        "share": share,
        "level": level,
        "recipient_confirms": recipient.confirms,
        "recipient_denies": recipient.denies,
        "announcement": announcement,
        "origin": origin_of(cited.sentence, cited.citation),
    }
    _lock(obligations[0].clause.agreement)
    rows = []
    for obligation in obligations:
        own = {**values, "obligation": obligation}
        rows.append(once(Fulfilment, own, {"accepted_by": by, "quote": quote}, done=done))
    return rows


@transaction.atomic
def record_coverage(
    agreement: Agreement,
    *,
    value: CoverageValue,
    mechanism: str,
    begins_at: datetime,
    ends_at: datetime | None,
    by: User,
    clause: Clause | None = None,
    area: Place | None = None,
    reason: str = "",
) -> Coverage:
    """
    Record who could see what in a period; `ends_at` None is "until further notice".

    :raises NotAllowed: if the person may not record.
    :raises TrackerError: if it ends before it begins.
    """
    may_record(by)
    in_order(begins_at, ends_at)
    _lock(agreement)
    values = {
        "agreement": agreement,
        "clause": clause,
        "area": area,
        "mechanism": mechanism,
        "value": value,
        "begins_at": begins_at,
        "ends_at": ends_at,
    }
    return once(Coverage, values, {"reason": reason})


@transaction.atomic
def record_trigger(
    clause: Clause,
    cited: Citation,
    *,
    at: FuzzyInstant,
    by: User,
    level: Level = Level.V1,
    duty_number: int | None = None,
) -> Trigger:
    """
    Record the event a conditional duty waits for; from V2 on it wakes the duty (rule R19).

    :raises NotAllowed: if the person may not record, or may not hold this level alone.
    """
    may_record(by, level)
    _lock(clause.agreement)
    values = {**cited.columns(), "clause": clause, "duty_number": duty_number, "level": level}
    return once(Trigger, values, {"accepted_by": by}, at=at)


@transaction.atomic
def record_interruption(
    agreement: Agreement,
    cited: Citation,
    *,
    kind: EndKind,
    begins_at: datetime,
    ends_at: datetime | None,
    by: User,
    clause: Clause | None = None,
) -> Interruption:
    """
    Record a suspension or a termination, of one clause or of the whole agreement.

    :raises NotAllowed: if the person may not record.
    :raises TrackerError: if it ends before it begins, or a termination has an end.
    """
    may_record(by)
    in_order(begins_at, ends_at)
    if kind is EndKind.TERMINATED and ends_at is not None:
        raise TrackerError("A termination has no end. Leave the end empty, or record a suspension.")
    _lock(agreement)
    values = {
        **cited.columns(),
        "agreement": agreement,
        "clause": clause,
        "kind": kind,
        "begins_at": begins_at,
        "ends_at": ends_at,
    }
    return once(Interruption, values, {"accepted_by": by})


@transaction.atomic
def record_supersession(
    newer: Agreement,
    older: Agreement,
    *,
    at: FuzzyInstant,
    by: User,
    clause: Clause | None = None,
    quote: str = "",
) -> AgreementRelation:
    """
    Record that one instrument takes the place of another, or of one of its clauses, from `at`.

    One that was retracted is taken up again.

    :raises NotAllowed: if the person may not record.
    :raises TrackerError: if both are one instrument.
    """
    may_record(by)
    if newer.pk == older.pk and clause is None:
        raise TrackerError("An instrument does not take its own place. Choose the newer one.")
    _lock(older)
    found = AgreementRelation.objects.filter(
        from_agreement=newer,
        from_clause=None,
        to_agreement=older,
        to_clause=clause,
        kind=RelationKind.SUPERSEDES,
    ).first()
    relation = found or AgreementRelation(
        from_agreement=newer, to_agreement=older, to_clause=clause, kind=RelationKind.SUPERSEDES
    )
    relation.at, relation.quote = at, quote or relation.quote
    relation.retracted, relation.retraction_reason = False, ""
    relation.save()
    return relation


@transaction.atomic
def record_declaration(
    agreement: Agreement,
    actor: Actor,
    *,
    kind: DeclarationKind,
    declared: FuzzyInstant,
    words: str,
    citation: str,
    by: User,
    effect: FuzzyInstant | None = None,
) -> Declaration:
    """
    Record what one actor declared about an agreement, and from when it is to hold.

    One that was retracted is taken up again.

    :raises NotAllowed: if the person may not record.
    """
    may_record(by)
    _lock(agreement)
    found = Declaration.objects.filter(
        agreement=agreement, actor=actor, kind=kind, declared_earliest=declared.earliest
    ).first()
    row = found or Declaration(agreement=agreement, actor=actor, kind=kind)
    row.declared, row.effect = declared, effect
    row.words, row.citation = words, citation
    row.retracted, row.retraction_reason = False, ""
    row.save()
    return row


@transaction.atomic
def record_interpretation(
    clause: Clause,
    cited: Citation,
    *,
    actor: Actor,
    reading: str,
    by: User,
    duty_number: int | None = None,
) -> Interpretation:
    """
    Record how somebody reads a clause; a reading that was retracted is taken up again.

    :raises NotAllowed: if the person may not record.
    """
    may_record(by)
    _lock(clause.agreement)
    same = Interpretation.objects.filter(
        clause=clause, duty_number=duty_number, reading=reading, actor=actor
    )
    row = same.first() or Interpretation(
        clause=clause, duty_number=duty_number, reading=reading, actor=actor
    )
    for name, value in cited.columns().items():
        setattr(row, name, value)
    row.accepted_by, row.retracted, row.retraction_reason = by, False, ""
    row.save()
    return row


@dataclass(frozen=True, slots=True)
class Proposal:
    """A state one person proposes for a cell; it counts when a second one has signed it."""

    obligation: Obligation
    status: State
    rule: str
    reason: str
    review_by: date
    author: User


@transaction.atomic
def sign_override(proposal: Proposal, *, by: User) -> Override:
    """
    Sign what another person proposed; only now is it stored (rule R20).

    :raises NotAllowed: if the signer, or the author by now, may not override, or both are one.
    :raises TrackerError: if the state says where a duty stands in its life, or no reason is given.
    """
    by.must_be(*MAY_OVERRIDE, to="sign an override")
    proposal.author.must_be(*MAY_OVERRIDE, to="propose an override")
    if proposal.author.pk == by.pk:
        raise NotAllowed("The second signer is another person. Send the address to a colleague.")
    if proposal.status in NO_OVERRIDE:
        raise TrackerError(f"{proposal.status} follows from dates alone and cannot be set by hand.")
    if not proposal.reason.strip():
        raise TrackerError("An override needs its reason, with what it rests on.")
    _lock(proposal.obligation.clause.agreement)
    values = {
        "obligation": proposal.obligation,
        "status": proposal.status.value,
        "rule": proposal.rule,
        "reason": proposal.reason,
        "review_by": proposal.review_by,
        "author": proposal.author,
        "second_signer": by,
    }
    return once(Override, values, {})


def may_record(by: User, level: Level | None = None) -> None:
    """
    Let only those go on who record, and only reviewers hold more than two levels.

    :raises NotAllowed: naming what was asked for and who may.
    """
    by.must_be(*MAY_RECORD, to="record this")
    if level is not None and level not in LEVELS_ALONE:
        by.must_be(*MAY_OVERRIDE, to=f"hold {level} alone")


def in_order(begins_at: datetime, ends_at: datetime | None) -> None:
    """
    Ask for a beginning before its end.

    :raises TrackerError: if it is not.
    """
    if ends_at is not None and ends_at <= begins_at:
        raise TrackerError("It ends before it begins. Exchange the two, or leave the end empty.")


def _lock(agreement: Agreement) -> None:
    """Let whoever sends the same form a second time wait here, and then find the first row."""
    Agreement.objects.select_for_update(of=("self",)).get(pk=agreement.pk)
