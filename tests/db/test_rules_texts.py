"""Each rule on texts, clauses and obligations refuses the statement that breaks it."""

from tests.db.rules import (
    Case,
    changed,
    copied,
    fuzzy,
    not_negative,
    parametrised,
    recorded,
    refusal,
    removed,
    unknown,
)
from tests.factories import (
    ActorFactory,
    AgreementTextFactory,
    ClauseFactory,
    ClauseSpanFactory,
    ObligationFactory,
    ObligationRecipientFactory,
    UserFactory,
)


def span_and_a_strange_text(**options):
    """Return a span, with a text of another agreement beside it."""
    span = ClauseSpanFactory(**options)
    span.strange_text = AgreementTextFactory()
    return span


def clause_and_a_strange_one():
    """Return a clause, with one of another agreement beside it."""
    clause = ClauseFactory()
    clause.strange = ClauseFactory()
    return clause


def text_and_a_strange_one():
    """Return a text, with one of the same agreement in another language."""
    text = AgreementTextFactory()
    text.strange = AgreementTextFactory(agreement=text.agreement, language="fr")
    return text


SHA_OF_X = "encode(sha256(convert_to('x', 'UTF8')), 'hex')"

TEXTS = [
    copied("text_version_once", AgreementTextFactory),
    changed("text_version_from_one", AgreementTextFactory, "version = 0"),
    *not_negative(AgreementTextFactory, "version"),
    changed(
        "text_not_empty",
        AgreementTextFactory,
        "text = '', sha256 = encode(sha256(''::bytea), 'hex')",
    ),
    unknown(
        "text_status_known",
        AgreementTextFactory,
        "status",
        besides="text_published_has_its_moment",
    ),
    unknown("text_standing_known", AgreementTextFactory, "standing"),
    changed("text_language_code", AgreementTextFactory, "language = 'English'"),
    changed("text_language_code", AgreementTextFactory, "language = ''"),
    changed("text_published_has_its_moment", AgreementTextFactory, "status = 'published'"),
    changed("text_published_has_its_moment", AgreementTextFactory, "published_at = now()"),
    changed("text_sha256_is_of_the_text", AgreementTextFactory, "text = text || ' '"),
    changed("text_sha256_is_of_the_text", AgreementTextFactory, f"sha256 = {SHA_OF_X}"),
    changed(
        "published_text_is_immutable",
        AgreementTextFactory,
        f"text = 'x', sha256 = {SHA_OF_X}",
        published=True,
    ),
    changed(
        "published_text_is_immutable",
        AgreementTextFactory,
        "status = 'draft', published_at = NULL",
        published=True,
    ),
    removed("published_text_is_immutable", AgreementTextFactory, published=True),
    changed("text_not_its_own_variant", AgreementTextFactory, "variant_of_id = id"),
    Case(
        "text_published_by_a_second_person",
        lambda: AgreementTextFactory(made_by=UserFactory()),
        "UPDATE agreements_agreementtext SET published_by_id = made_by_id WHERE id = {row.pk}",
    ),
    Case(
        "text_variant_in_its_line",
        text_and_a_strange_one,
        "UPDATE agreements_agreementtext SET variant_of_id = {row.strange.pk} WHERE id = {row.pk}",
    ),
    Case(
        # As for clauses, the pair is implied by the primary key.
        "text_id_with_its_line",
        AgreementTextFactory,
        "ALTER TABLE agreements_agreementtext DROP CONSTRAINT agreements_agreementtext_pkey CASCADE;"
        " INSERT INTO agreements_agreementtext (id, agreement_id, language, version, status, standing,"
        " text, sha256, source, source_url, reason) SELECT id, agreement_id, language, 9, status,"
        " standing, text, sha256, source, source_url, reason"
        " FROM agreements_agreementtext WHERE id = {row.pk}",
        owner=True,
    ),
]

CLAUSES = [
    copied("clause_path_once", ClauseFactory),
    changed("clause_path_printable", ClauseFactory, "path = ''"),
    changed("clause_path_printable", ClauseFactory, "path = 'a/b'"),
    changed("clause_path_printable", ClauseFactory, "path = ' 1'"),
    changed("clause_not_its_own_parent", ClauseFactory, "parent_id = id"),
    Case(
        "clause_parent_in_same_agreement",
        clause_and_a_strange_one,
        "UPDATE agreements_clause SET parent_id = {row.strange.pk} WHERE id = {row.pk}",
    ),
    Case(
        # The pair is implied by the primary key, which would refuse the copy first.
        "clause_id_with_agreement",
        ClauseFactory,
        "ALTER TABLE agreements_clause DROP CONSTRAINT agreements_clause_pkey CASCADE;"
        ' INSERT INTO agreements_clause (id, agreement_id, path, "order", heading, kind, segment, codes)'
        " SELECT id, agreement_id, 'another', \"order\", heading, kind, segment, codes"
        " FROM agreements_clause WHERE id = {row.pk}",
        owner=True,
    ),
    unknown("clause_kind_known", ClauseFactory, "kind"),
    unknown("clause_segment_known", ClauseFactory, "segment"),
    *not_negative(ClauseFactory, "order"),
    copied("clause_span_once_a_text", ClauseSpanFactory),
    changed("clause_span_not_empty", ClauseSpanFactory, '"end" = start'),
    *not_negative(ClauseSpanFactory, "start"),
    changed("agreements_clausespan_end_check", ClauseSpanFactory, 'start = -2, "end" = -1'),
    changed("clause_span_fits_its_text", ClauseSpanFactory, '"end" = 100000'),
    Case(
        "clause_span_fits_its_text",
        span_and_a_strange_text,
        "UPDATE agreements_clausespan SET text_id = {row.strange_text.pk} WHERE id = {row.pk}",
    ),
    Case(
        "clause_span_fits_its_text",
        span_and_a_strange_text,
        'INSERT INTO agreements_clausespan (clause_id, text_id, start, "end")'
        " VALUES ({row.clause_id}, {row.strange_text.pk}, 0, 1)",
    ),
    changed("published_span_is_immutable", ClauseSpanFactory, "start = 1", text__published=True),
    removed("published_span_is_immutable", ClauseSpanFactory, text__published=True),
]

OBLIGATIONS = [
    copied("obligation_once_an_obligor", ObligationFactory),
    changed("obligation_number_from_one", ObligationFactory, "number = 0"),
    *not_negative(ObligationFactory, "number"),
    changed("obligation_has_a_summary", ObligationFactory, "summary = ''"),
    changed("obligation_not_owed_to_oneself", ObligationFactory, "beneficiary_id = obligor_id"),
    unknown("obligation_deontic_known", ObligationFactory, "deontic"),
    unknown("obligation_temporal_known", ObligationFactory, "temporal"),
    unknown("obligation_verifiability_known", ObligationFactory, "verifiability"),
    unknown(
        "obligation_deadline_kind_known",
        ObligationFactory,
        "deadline_kind",
        besides="obligation_deadline_complete",
    ),
    unknown("obligation_zone_basis_known", ObligationFactory, "deadline_zone_basis"),
    changed("obligation_every_iso8601", ObligationFactory, "temporal = 'recurring', every = 'P'"),
    changed(
        "obligation_every_iso8601", ObligationFactory, "temporal = 'recurring', every = 'daily'"
    ),
    changed(
        "obligation_duration_iso8601", ObligationFactory, "deadline_duration = '7D'", one_week=True
    ),
    changed(
        "obligation_duration_iso8601", ObligationFactory, "deadline_duration = 'PT'", one_week=True
    ),
    changed(
        "obligation_anchor_iso8601",
        ObligationFactory,
        "deadline_anchor = '30.10.2020'",
        one_week=True,
    ),
    changed(
        "obligation_anchor_iso8601",
        ObligationFactory,
        "deadline_anchor = '2020-10-30T08:00'",
        one_week=True,
    ),
    changed(
        "obligation_date_iso8601", ObligationFactory, "deadline_date = '6 November'", one_week=True
    ),
    changed("obligation_recurring_has_a_period", ObligationFactory, "temporal = 'recurring'"),
    changed("obligation_recurring_has_a_period", ObligationFactory, "every = 'P1D'"),
    changed("obligation_deadline_complete", ObligationFactory, "deadline_date = '2020-11-06'"),
    changed("obligation_deadline_complete", ObligationFactory, "deadline_duration = 'P7D'"),
    changed(
        "obligation_deadline_complete", ObligationFactory, "deadline_anchor = ''", one_week=True
    ),
    changed(
        "obligation_deadline_complete", ObligationFactory, "deadline_duration = ''", one_week=True
    ),
    changed(
        "obligation_deadline_complete",
        ObligationFactory,
        "deadline_kind = 'absolute'",
        one_week=True,
    ),
    changed(
        "obligation_due_with_deadline",
        ObligationFactory,
        "deadline_kind = 'triggered'",
        one_week=True,
    ),
    changed(
        "obligation_due_with_deadline",
        ObligationFactory,
        "due_earliest = NULL, due_latest = NULL, due_precision = '', due_stated = '',"
        " due_zone = '', due_zone_basis = ''",
        one_week=True,
    ),
    *fuzzy("obligation", ObligationFactory, "in_force"),
    *fuzzy("obligation", ObligationFactory, "due"),
    recorded("obligation", ObligationFactory),
    copied("obligation_recipient_once", ObligationRecipientFactory),
]

CASES = [*TEXTS, *CLAUSES, *OBLIGATIONS]


@parametrised(CASES)
def test_the_rule_refuses(case, db, as_owner):
    assert refusal(case, as_owner) == case.name


def test_an_obligation_may_be_owed_to_another(db):
    assert ObligationFactory(beneficiary=ActorFactory()).pk


def test_a_clause_may_have_a_parent_of_its_agreement(db):
    parent = ClauseFactory()
    assert ClauseFactory(agreement=parent.agreement, parent=parent).pk
