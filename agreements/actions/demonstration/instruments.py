"""The instruments: texts with their clauses, duties, roles, declarations, relations, coverage."""

import re
from datetime import datetime
from pathlib import Path
from typing import Any

from agreements.actions.demonstration.catalogue import Loaded, add_missing
from agreements.actions.demonstration.records import Record, read_file, read_folder
from agreements.actions.recording import declared_clock
from agreements.models import (
    Actor,
    Agreement,
    AgreementName,
    AgreementRelation,
    AgreementRole,
    AgreementText,
    Clause,
    ClauseSpan,
    Coverage,
    Declaration,
    Obligation,
    ObligationRecipient,
)
from agreements.types.fuzzy import ZoneBasis
from agreements.types.terms import (
    AgreementClass,
    AgreementForm,
    AgreementStatus,
    ClauseKind,
    CoverageValue,
    DeadlineKind,
    DeclarationKind,
    Deontic,
    NameKind,
    RelationKind,
    RoleKind,
    SegmentKind,
    Temporal,
    TextStanding,
    TextStatus,
    Verifiability,
)

# A clause begins at a line that starts with its path and a full stop.
_CLAUSE_LINE = re.compile(r"^(\S+)\. ", re.MULTILINE)


def load_instruments(folder: Path, loaded: Loaded) -> None:
    """Load every agreement file, then what joins agreements: relations and coverage."""
    files = list(read_folder(folder, "agreements").values())
    for file in files:
        _load_agreement(file, loaded)
    for file in files:
        _load_relations(file, loaded)
        file.finish()
    _load_coverage(read_file(folder, "coverage.toml"), loaded)


def clause_spans(text: str, paths: list[str]) -> dict[str, tuple[int, int]]:
    """
    Return where each clause stands in a text, half-open, trailing white space left out.

    A clause runs from the line that begins with its path and a full stop to the next such line.
    """
    starts = [
        (match.group(1), match.start())
        for match in _CLAUSE_LINE.finditer(text)
        if match.group(1) in paths
    ]
    ends = [start for _, start in starts[1:]] + [len(text)]
    return {
        path: (start, start + len(text[start:end].rstrip()))
        for (path, start), end in zip(starts, ends, strict=True)
    }


def _load_agreement(file: Record, loaded: Loaded) -> None:
    known_on = file.moment("known_on")
    values: dict[str, Any] = {
        "conflict": loaded.conflict,
        "title": file.text("title"),
        "short_title": file.text("short_title"),
        "form": file.term("form", AgreementForm),
        "status": file.term("status", AgreementStatus),
        "agreement_class": file.term("agreement_class", AgreementClass),
        "agreed": file.needed_fuzzy("agreed"),
        "in_force_from": file.fuzzy("in_force_from"),
        "in_force_until": file.fuzzy("in_force_until"),
        "pax_agt_id": file.number("pax_agt_id"),
        "note": file.text("note", ""),
    }
    with declared_clock(known_on):
        agreement, _ = Agreement.objects.get_or_create(slug=file.text("slug"), defaults=values)
    loaded.agreements[agreement.slug] = agreement
    _load_names_and_roles(file, agreement, loaded)
    clauses = file.tables("clauses")
    for order, record in enumerate(clauses, start=1):
        _load_clause(record, agreement, order, loaded)
    for record in file.tables("texts"):
        _load_text(record, agreement, loaded, published_at=known_on)
    for record in clauses:
        clause = loaded.clauses[agreement.slug, record.text("path")]
        for duty in record.tables("obligations"):
            _load_duty(duty, clause, loaded, agreed_known_on=known_on)


def _load_names_and_roles(file: Record, agreement: Agreement, loaded: Loaded) -> None:
    names = [
        AgreementName(
            agreement=agreement,
            text=record.text("text"),
            language=record.text("language"),
            kind=record.term("kind", NameKind),
        )
        for record in file.tables("names")
    ]
    add_missing(names, ["agreement_id", "text", "language"])
    roles = [
        AgreementRole(
            agreement=agreement,
            actor=record.find("actor", loaded.actors, "actor"),
            role=record.term("role", RoleKind),
            wording=record.text("wording", ""),
            capacity=record.text("capacity", ""),
        )
        for record in file.tables("roles")
    ]
    add_missing(roles, ["agreement_id", "actor_id", "role"])
    for record in file.tables("declarations"):
        _load_declaration(record, agreement, loaded)


def _load_declaration(record: Record, agreement: Agreement, loaded: Loaded) -> None:
    declared = record.needed_fuzzy("declared")
    values: dict[str, Any] = {
        "declared": declared,
        "effect": record.fuzzy("effect"),
        "words": record.text("words", ""),
        "citation": record.text("citation", ""),
    }
    with declared_clock(record.moment("known_on")):
        Declaration.objects.get_or_create(
            agreement=agreement,
            actor=record.find("actor", loaded.actors, "actor"),
            kind=record.term("kind", DeclarationKind),
            declared_earliest=declared.earliest,
            defaults=values,
        )


def _load_clause(record: Record, agreement: Agreement, order: int, loaded: Loaded) -> None:
    inside = {
        path: clause for (slug, path), clause in loaded.clauses.items() if slug == agreement.slug
    }
    clause, _ = Clause.objects.get_or_create(
        agreement=agreement,
        path=record.text("path"),
        defaults={
            "parent": record.find_if_named("parent", inside, "clause above it with path"),
            "order": order,
            "heading": record.text("heading", ""),
            "kind": record.term("kind", ClauseKind),
            "segment": record.term("segment", SegmentKind),
            "codes": record.texts("codes"),
        },
    )
    loaded.clauses[agreement.slug, clause.path] = clause


def _load_text(
    record: Record, agreement: Agreement, loaded: Loaded, *, published_at: datetime
) -> None:
    words = record.text("text").strip("\n")
    paths = [path for slug, path in loaded.clauses if slug == agreement.slug]
    spans = clause_spans(words, paths)
    for path in paths:
        if path not in spans:
            raise record.fault(
                "text", f"No line begins with '{path}. '.", "Begin the clause's line with its path."
            )
    language, source = record.text("language"), None
    if "source" in record:  # who printed a variant is not always known
        source = record.find("source", loaded.sources, "source")
    text, made = AgreementText.objects.get_or_create(
        agreement=agreement,
        language=language,
        version=record.whole("version"),
        defaults={
            "status": TextStatus.PUBLISHED,
            "standing": record.term("standing", TextStanding),
            "text": words,
            "source": source.name if source else "",
            "published_at": published_at,
            "variant_of": _varied(record, agreement, language),
            "reason": record.text("reason", ""),
        },
    )
    if made:
        ClauseSpan.objects.bulk_create(
            ClauseSpan(clause=loaded.clauses[agreement.slug, path], text=text, start=start, end=end)
            for path, (start, end) in spans.items()
        )


def _varied(record: Record, agreement: Agreement, language: str) -> AgreementText | None:
    """Return the version that another publisher's variant stands beside, if it is one."""
    number = record.number("variant_of")
    if number is None:
        return None
    found = agreement.texts.filter(language=language, version=number).first()
    if found is None:
        raise record.fault(
            "variant_of", f"There is no version {number} before it.", "Name an earlier version."
        )
    return found


def _load_duty(
    record: Record, clause: Clause, loaded: Loaded, *, agreed_known_on: datetime
) -> None:
    known_on = record.moment("known_on") if "known_on" in record else agreed_known_on
    recipients = record.find_all("recipients", loaded.actors, "actor")
    values = _duty_values(record, loaded)
    revisions = [
        (revision.moment("known_on"), _deadline_values(revision))
        for revision in record.tables("revisions")
    ]
    number = record.whole("number")
    for obligor in record.find_all("obligors", loaded.actors, "actor"):
        with declared_clock(known_on):
            obligation, made = Obligation.objects.get_or_create(
                clause=clause, number=number, obligor=obligor, defaults=values
            )
        loaded.obligations[clause.agreement.slug, clause.path, obligation.number, obligor.slug] = (
            obligation
        )
        if made:
            _finish_duty(obligation, recipients, revisions)


def _finish_duty(
    obligation: Obligation,
    recipients: list[Actor],
    revisions: list[tuple[datetime, dict[str, Any]]],
) -> None:
    ObligationRecipient.objects.bulk_create(
        ObligationRecipient(obligation=obligation, actor=actor) for actor in recipients
    )
    for known_on, values in revisions:
        for name, value in values.items():
            setattr(obligation, name, value)
        with declared_clock(known_on):
            obligation.save()


def _duty_values(record: Record, loaded: Loaded) -> dict[str, Any]:
    return {
        "beneficiary": record.find_if_named("beneficiary", loaded.actors, "actor"),
        "deontic": record.term("deontic", Deontic),
        "temporal": record.term("temporal", Temporal),
        "every": record.text("every", ""),
        "summary": record.text("summary"),
        "in_force": record.fuzzy("in_force"),
        "condition": record.text("condition", ""),
        "verifiability": record.term("verifiability", Verifiability),
        "verifier": record.find_if_named("verifier", loaded.actors, "actor"),
        **_deadline_values(record),
    }


def _deadline_values(record: Record) -> dict[str, Any]:
    deadline = record.table("deadline")
    if deadline is None:
        return {"deadline_kind": DeadlineKind.NONE}
    zone = deadline.text("zone", "")
    return {
        "deadline_kind": deadline.term("kind", DeadlineKind),
        "deadline_stated": deadline.text("stated", ""),
        "deadline_date": deadline.text("date", ""),
        "deadline_anchor": deadline.text("anchor", ""),
        "deadline_duration": deadline.text("duration", ""),
        "deadline_zone": zone,
        "deadline_zone_basis": deadline.term("zone_basis", ZoneBasis, ZoneBasis.INFERRED_PLACE)
        if zone
        else "",
        "deadline_inclusive": deadline.flag("inclusive", default=True),
    }


def _load_relations(file: Record, loaded: Loaded) -> None:
    agreement = loaded.agreements[file.text("slug")]
    for record in file.tables("relations"):
        target = record.find_if_named("to_agreement", loaded.agreements, "agreement")
        values: dict[str, Any] = {"quote": record.text("quote", ""), "at": record.fuzzy("at")}
        with declared_clock(record.moment("known_on")):
            AgreementRelation.objects.get_or_create(
                from_agreement=agreement,
                from_clause=find_clause(record, "from_clause", agreement, loaded),
                to_agreement=target,
                to_clause=find_clause(record, "to_clause", target, loaded),
                to_words=record.text("to_words", ""),
                kind=record.term("kind", RelationKind),
                defaults=values,
            )


def find_clause(
    record: Record, key: str, agreement: Agreement | None, loaded: Loaded
) -> Clause | None:
    """Return the clause of an agreement whose path stands under a key, or None without one."""
    path = record.text(key, "")
    if not path:
        return None
    if agreement is None:
        raise record.fault(key, "A clause needs its agreement.", "Name the agreement too.")
    paths = {
        path: clause for (slug, path), clause in loaded.clauses.items() if slug == agreement.slug
    }
    return record.named(key, path, paths, f"clause of {agreement.slug} with path")


def _load_coverage(file: Record, loaded: Loaded) -> None:
    for record in file.tables("coverage"):
        agreement = record.find("agreement", loaded.agreements, "agreement")
        value, reason = record.term("value", CoverageValue), record.text("reason", "")
        ends_at = record.moment("to") if "to" in record else None
        with declared_clock(record.moment("known_on")):
            Coverage.objects.get_or_create(
                agreement=agreement,
                clause=find_clause(record, "clause", agreement, loaded),
                begins_at=record.moment("from"),
                mechanism=record.text("mechanism"),
                defaults={"value": value, "ends_at": ends_at, "reason": reason},
            )
    file.finish()
