"""The rows of agreements, clauses, obligations and sources."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from django.urls import reverse

from agreements.models import (
    AgreementRole,
    AgreementText,
    Clause,
    ClauseSpan,
    Obligation,
    ObligationRecipient,
    Source,
    SourceAlignment,
)
from agreements.models.obligation import duty_of
from agreements.queries.exports.question import Question, batches, fuzzy, fuzzy_columns
from agreements.text.redaction import without_addresses
from agreements.types.codebook import Missing
from agreements.types.crosswalks import PAX_STATUS, clause_terms
from agreements.types.terms import (
    AgreementStatus,
    ClauseKind,
    DeadlineKind,
    RoleKind,
    Temporal,
)

Row = dict[str, Any]
_BINDS = {RoleKind.PARTY, RoleKind.OBLIGOR_ONLY, RoleKind.SIGNATORY, RoleKind.ADHERENT}
_MEDIATES = {RoleKind.MEDIATOR, RoleKind.BROKER, RoleKind.CO_CHAIR, RoleKind.HOST}


def agreement_rows(question: Question) -> Iterator[Row]:
    """Yield the agreements asked for. Two queries."""
    roles: dict[int, list[tuple[str, str]]] = defaultdict(list)
    found = AgreementRole.objects.order_by("actor__slug")
    for agreement, role, actor in found.values_list("agreement", "role", "actor__slug"):
        roles[agreement].append((role, actor))
    columns = [
        "id", "slug", "conflict__slug", "title", "short_title", "form", "status",
        "agreement_class", "pax_agt_id", "recorded_at", "recorded_basis",
        *fuzzy_columns("agreed"), *fuzzy_columns("in_force_from"), *fuzzy_columns("in_force_until"),
    ]  # fmt: skip
    for row in question.agreements().order_by("agreed_earliest", "slug").values(*columns):
        own = roles[row["id"]]
        yield {
            **row,
            "agreement": row["slug"],
            "conflict": row["conflict__slug"],
            **fuzzy(row, "agreed", "agreed"),
            **fuzzy(row, "force_from", "in_force_from"),
            **fuzzy(row, "force_until", "in_force_until"),
            "parties": _unique(actor for role, actor in own if role in _BINDS),
            "mediators": _unique(actor for role, actor in own if role in _MEDIATES),
            "xw_pax_status": PAX_STATUS[AgreementStatus(row["status"])] or Missing.NA,
            "url": reverse("agreement_detail", args=[row["slug"]]),
        }


def _unique(values: Any) -> list[str]:
    return list(dict.fromkeys(values))


def clause_rows(question: Question) -> Iterator[Row]:
    """Yield the clauses of the agreements asked for, in the order of their texts. Three queries."""
    texts = _newest_texts()
    clauses = Clause.objects.filter(agreement__in=question.agreements().values("id"))
    if question.clause:
        clauses = clauses.filter(path=question.clause.partition("/")[2])
    ordered = clauses.select_related("agreement", "parent").order_by(
        "agreement__agreed_earliest", "agreement__slug", "order"
    )
    for some in batches(ordered.iterator()):
        spans = _words(some, texts)
        for clause in some:
            elsewhere = clause_terms(ClauseKind(clause.kind), clause.codes)
            words, language = spans.get(clause.pk, ("", ""))
            yield {
                "agreement": clause.agreement.slug,
                "clause": clause.path,
                "parent": clause.parent.path if clause.parent else Missing.NA,
                "ord": clause.order,
                "heading": clause.heading,
                "kind": clause.kind,
                "segment": clause.segment,
                "codes": clause.codes,
                "words": words,
                "language": language,
                "xw_pax": list(elsewhere.pax),
                "xw_ucdp": list(elsewhere.ucdp),
                "xw_pam": list(elsewhere.pam),
                "xw_plover": list(elsewhere.plover),
                "url": clause.get_absolute_url(),
            }


def _newest_texts() -> dict[int, AgreementText]:
    """Return each agreement's newest published text, in English where there is one."""
    published = AgreementText.objects.in_line()
    ordered = sorted(published, key=lambda text: (text.language == "en", text.version, -text.pk))
    return {text.agreement_id: text for text in ordered}


def _words(clauses: list[Clause], texts: dict[int, AgreementText]) -> dict[int, tuple[str, str]]:
    spans = ClauseSpan.objects.filter(
        clause__in=clauses, text__in=[text.pk for text in texts.values()]
    )
    by_pk = {text.pk: text for text in texts.values()}
    return {
        span.clause_id: (
            by_pk[span.text_id].text[span.start : span.end].strip(),
            by_pk[span.text_id].language,
        )
        for span in spans
    }


def obligation_rows(question: Question) -> Iterator[Row]:
    """Yield the duties of the agreements asked for, as known then. Two queries."""
    recipients: dict[int, list[str]] = defaultdict(list)
    found = ObligationRecipient.objects.order_by("actor__slug")
    for duty, actor in found.values_list("obligation", "actor__slug"):
        recipients[duty].append(actor)
    duties = question.replay.rows(Obligation).filter(
        clause__agreement__in=question.agreements().values("id")
    )
    if question.clause:
        duties = duties.filter(clause__path=question.clause.partition("/")[2])
    columns = [
        "id", "number", "clause__path", "clause__agreement__slug", "clause__agreement__form",
        "obligor__slug", "beneficiary__slug", "verifier__slug", "deontic", "temporal", "every",
        "summary", "condition", "verifiability", "deadline_kind", "deadline_stated",
        "deadline_duration", "recorded_at", "recorded_basis",
        *fuzzy_columns("in_force"), *fuzzy_columns("due"),
    ]  # fmt: skip
    ordered = duties.order_by(
        "clause__agreement__agreed_earliest", "clause__agreement__slug", "clause__order", "number",
        "obligor__slug",
    )  # fmt: skip
    for row in ordered.values(*columns).iterator():
        yield _obligation(row, recipients[row["id"]])


def _obligation(row: Row, recipients: list[str]) -> Row:
    none = row["deadline_kind"] == DeadlineKind.NONE
    due = fuzzy(row, "due", "due")
    form = row["clause__agreement__form"]
    duty = duty_of(row["deontic"], row["temporal"], row["condition"], form=form)
    return {
        **row,
        "agreement": row["clause__agreement__slug"],
        "clause": row["clause__path"],
        "obligation": f"{row['clause__path']}/{row['number']}",
        "obligor": row["obligor__slug"],
        "beneficiary": row["beneficiary__slug"],
        "recipients": recipients,
        "every": row["every"] if row["temporal"] == Temporal.RECURRING else Missing.NA,
        "duty": duty or Missing.NA,
        "condition": row["condition"] or Missing.NA,
        "verifier": row["verifier__slug"],
        **fuzzy(row, "in_force", "in_force"),
        "deadline_duration": (
            row["deadline_duration"]
            if row["deadline_kind"] in (DeadlineKind.RELATIVE, DeadlineKind.TRIGGERED)
            else Missing.NA
        ),
        **(dict.fromkeys(due, Missing.NA) if none else due),
    }


def source_rows(question: Question) -> Iterator[Row]:
    """Yield the sources, or the one asked for. Two queries."""
    stands: dict[int, list[str]] = defaultdict(list)
    found = SourceAlignment.objects.order_by("actor__slug")
    for source, actor, alignment in found.values_list("source", "actor__slug", "alignment"):
        stands[source].append(f"{actor}:{alignment}")
    sources = Source.objects.order_by("slug")
    if question.source:
        sources = sources.filter(slug=question.source)
    for publisher in sources:
        yield {
            "source": publisher.slug,
            "name": publisher.name,
            "kind": publisher.kind,
            "language": publisher.language,
            "home": publisher.home,
            "reliability": publisher.reliability,
            "reliability_reason": without_addresses(publisher.reliability_reason),
            "alignments": stands[publisher.pk],
        }
