"""Breaches with everything said and held of them, and fulfilments."""

import uuid
from datetime import datetime
from pathlib import Path
from typing import Any

from agreements.actions.breaches import next_reference
from agreements.actions.demonstration.catalogue import Loaded
from agreements.actions.demonstration.instruments import find_clause
from agreements.actions.demonstration.records import Record, read_file
from agreements.actions.recording import declared_clock
from agreements.models import (
    Actor,
    Article,
    Assessment,
    Breach,
    BreachClause,
    Casualties,
    Claim,
    ClaimAccused,
    Conflict,
    Fulfilment,
    Obligation,
    Sentence,
    User,
)
from agreements.types.fuzzy import FuzzyInstant
from agreements.types.terms import (
    ActForm,
    ActKind,
    CasualtyCategory,
    Characterisation,
    ClaimKind,
    InScope,
    Level,
    PlacePrecision,
    Population,
    Question,
    Reliability,
    Role,
    TargetKind,
    WeaponClass,
)

# The demonstration's breaches keep their keys as the name-based UUID of this name space.
_KEYS = uuid.uuid5(uuid.NAMESPACE_URL, "https://example.org/ceasefire-tracker/demonstration")


def load_breaches(folder: Path, loaded: Loaded) -> None:
    """Load breaches with their claims, casualties and assessments, in the order of the file."""
    file = read_file(folder, "breaches.toml")
    # Nobody logs a breach, and takes a reference, before this transaction has ended.
    Conflict.objects.select_for_update().get(pk=loaded.conflict.pk)
    for record in file.tables("breach"):
        _load_breach(record, loaded)
    file.finish()


def load_fulfilments(folder: Path, loaded: Loaded) -> None:
    """Load reports of duties done or left undone."""
    file = read_file(folder, "fulfilments.toml")
    for record in file.tables("fulfilment"):
        _load_fulfilment(record, loaded)
    file.finish()


def _load_breach(record: Record, loaded: Loaded) -> None:
    form_key = uuid.uuid5(_KEYS, f"{loaded.conflict.slug}/{record.text('key')}")
    known_on = record.moment("known_on")
    breach = Breach(
        conflict=loaded.conflict,
        form_key=form_key,
        logged_by=loaded.people[Role.ANALYST],
        **_what_when_where(record, loaded),
    )
    made = not Breach.objects.filter(form_key=form_key).exists()
    touches = [_touch(item, breach, loaded) for item in record.tables("clauses")]
    if made:
        known_day = FuzzyInstant.day(known_on.date(), zone="UTC")
        breach.reference = next_reference(loaded.conflict, breach.occurred or known_day)
        with declared_clock(known_on):
            breach.save()
            BreachClause.objects.bulk_create(touches)
    claims = {
        item.text("key"): _load_claim(item, breach, loaded, made=made)
        for item in record.tables("claims")
    }
    for item in record.tables("casualties"):
        _load_casualties(item, breach, claims, loaded, made=made)
    for item in record.tables("assessments"):
        _load_assessment(item, breach, loaded, made=made)


def _what_when_where(record: Record, loaded: Loaded) -> dict[str, Any]:
    return {
        "summary": record.text("summary"),
        "act": record.term("act", ActKind),
        "act_form": record.term("act_form", ActForm, ActForm.COMMISSION),
        "weapon": record.term("weapon", WeaponClass, WeaponClass.UNKNOWN),
        "target": record.term("target", TargetKind, TargetKind.UNKNOWN),
        "occurred": record.fuzzy("occurred"),
        "place": record.find_if_named("place", loaded.places, "place"),
        "place_words": record.text("place_words", ""),
        "place_precision": record.term("place_precision", PlacePrecision, PlacePrecision.UNKNOWN),
        "distance_km": record.fraction("distance_km"),
        "in_scope": record.term("in_scope", InScope, InScope.UNDETERMINED),
    }


def _touch(record: Record, breach: Breach, loaded: Loaded) -> BreachClause:
    agreement = record.find("agreement", loaded.agreements, "agreement")
    clause = find_clause(record, "clause", agreement, loaded)
    if clause is None:
        raise record.fault("clause", "It is missing.", "Write the clause's path.")
    return BreachClause(breach=breach, clause=clause, duty_number=record.number("duty"))


def _load_claim(record: Record, breach: Breach, loaded: Loaded, *, made: bool) -> Claim:
    claimant = record.find("claimant", loaded.actors, "actor")
    accused = record.find_all("accused", loaded.actors, "actor")
    values: dict[str, Any] = {
        "kind": record.term("kind", ClaimKind),
        "claimant": claimant,
        "reported_claimant": record.find_if_named("reported_claimant", loaded.actors, "actor"),
        "words": record.text("words"),
        "said": record.fuzzy("said"),
        "origin": record.text("origin"),
        "aligned_with": _aligned_with(record, claimant, loaded),
        "against_interest": record.flag("against_interest"),
        "reliability": record.term("reliability", Reliability) if "reliability" in record else "",
        "credibility": record.number("credibility"),
        "accepted_by": loaded.people[Role.ANALYST],
        **citation(record, loaded),
    }
    claim = Claim(breach=breach, **values)
    known_on = record.moment("known_on")
    corrections = [_correction(item, loaded) for item in record.tables("corrections")]
    if made:
        with declared_clock(known_on):
            claim.save()
            ClaimAccused.objects.bulk_create(
                ClaimAccused(claim=claim, actor=actor) for actor in accused
            )
        for correction in corrections:
            _correct(claim, **correction)
    return claim


def _aligned_with(record: Record, claimant: Actor, loaded: Loaded) -> Actor | None:
    """Return whose side a claim is on: its claimant's unless said otherwise, "" for nobody's."""
    if "aligned_with" not in record:
        return claimant
    return record.find_if_named("aligned_with", loaded.actors, "actor")


def citation(record: Record, loaded: Loaded) -> dict[str, Any]:
    """Return the columns that cite an article: the article, the quote, and its sentence."""
    article = record.find_if_named("article", loaded.articles, "article file")
    quote = record.text("quote", "")
    cited: dict[str, Any] = {"quote": quote, "citation": record.text("citation", "")}
    if article is not None:
        cited |= {"article": article, "sentence": quoted_sentence(record, article, quote)}
    return cited


def quoted_sentence(record: Record, article: Article, quote: str) -> Sentence | None:
    """
    Return the sentence in which a quote begins, or None where nothing is quoted.

    :raises DemonstrationError: if the article does not have these words.
    """
    if not quote:
        return None
    start = article.text.find(quote)
    if start < 0:
        raise record.fault(
            "quote", f"The article has no words {quote[:60]!r}.", "Copy them from its body."
        )
    return next((s for s in article.sentences.all() if s.start <= start < s.end), None)


def _correction(record: Record, loaded: Loaded) -> dict[str, Any]:
    claimant = record.find("claimant", loaded.actors, "actor")
    return {
        "claimant": claimant,
        "accused": record.find_all("accused", loaded.actors, "actor"),
        "aligned_with": _aligned_with(record, claimant, loaded),
        "reason": record.text("reason"),
        "known_on": record.moment("known_on"),
    }


def _correct(
    claim: Claim,
    *,
    claimant: Actor,
    accused: list[Actor],
    aligned_with: Actor | None,
    reason: str,
    known_on: datetime,
) -> None:
    with declared_clock(known_on):
        claim.reported_claimant = claim.reported_claimant or claim.claimant
        claim.claimant, claim.aligned_with, claim.correction_reason = claimant, aligned_with, reason
        claim.save()
        for row in claim.accused.exclude(actor__in=accused):
            row.withdrawn = True
            row.save()
        for actor in accused:
            ClaimAccused.objects.get_or_create(claim=claim, actor=actor)


def _load_casualties(
    record: Record, breach: Breach, claims: dict[str, Claim], loaded: Loaded, *, made: bool
) -> None:
    row = Casualties(
        breach=breach,
        claim=record.find_if_named("claim", claims, "claim of this breach with key"),
        side=record.find_if_named("side", loaded.actors, "actor"),
        category=record.term("category", CasualtyCategory),
        population=record.term("population", Population),
        low=record.number("low"),
        best=record.number("best"),
        high=record.number("high"),
        wording=record.text("wording", ""),
    )
    if made:
        row.save()


def _load_assessment(record: Record, breach: Breach, loaded: Loaded, *, made: bool) -> None:
    clause = record.table("clause")
    touched = _touch(clause, breach, loaded) if clause is not None else None
    asked: dict[str, Any] = {
        "question": record.term("question", Question),
        "actor": record.find_if_named("actor", loaded.actors, "actor"),
        "clause": touched.clause if touched else None,
        "duty_number": touched.duty_number if touched else None,
    }
    held: dict[str, Any] = {
        "level": record.term("level", Level) if "level" in record else "",
        "value": record.term("value", Characterisation) if "value" in record else "",
        "sole": record.flag("sole"),
        "flags": record.texts("flags"),
        "reasons": record.text("reasons"),
        "author": _person(record, "author", loaded),
        "second_signer": _person(record, "second", loaded) if "second" in record else None,
    }
    known_on = record.moment("known_on")
    if made:
        # A later assessment of the same question is a new state of the same row.
        with declared_clock(known_on):
            Assessment.objects.update_or_create(defaults=held, breach=breach, **asked)


def _person(record: Record, key: str, loaded: Loaded) -> User:
    return loaded.people[record.term(key, Role)]


def _load_fulfilment(record: Record, loaded: Loaded) -> None:
    obligation = _obligation(record, loaded)
    origin, words = record.text("origin"), record.text("words")
    values = {
        "done": record.fuzzy("done"),
        "share": record.fraction("share"),
        "level": record.term("level", Level, Level.V1),
        "recipient_confirms": record.flag("recipient_confirms"),
        "recipient_denies": record.flag("recipient_denies"),
        "announcement": record.flag("announcement"),
        "accepted_by": loaded.people[Role.ANALYST],
        **citation(record, loaded),
    }
    with declared_clock(record.moment("known_on")):
        Fulfilment.objects.get_or_create(
            obligation=obligation, origin=origin, words=words, defaults=values
        )


def _obligation(record: Record, loaded: Loaded) -> Obligation:
    key = (
        record.text("agreement"),
        record.text("clause"),
        record.whole("number"),
        record.text("obligor"),
    )
    if key not in loaded.obligations:
        raise record.fault(
            "number", f"There is no duty {key}.", "Correct agreement, clause, number or obligor."
        )
    return loaded.obligations[key]
