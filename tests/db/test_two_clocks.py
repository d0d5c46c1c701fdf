"""
The second clock: when a person accepted a record, by the database's clock or a declared one.

Each test is about all recorded tables, or about one that stands for them because the same
triggers run on each (test_every_recorded_table_has_the_triggers_of_the_clock).
"""

from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest
from django.apps import apps
from django.db import connection, transaction

from agreements import models
from agreements.models.history import DECLARED_AT, Recorded
from agreements.types.terms import RecordedBasis
from tests import factories
from tests.db.rules import Case, parametrised, refusal
from tests.factories import ClaimFactory

RECORDED = [
    model for model in apps.get_app_config("agreements").get_models() if issubclass(model, Recorded)
]
FACTORIES = [getattr(factories, f"{model.__name__}Factory") for model in RECORDED]
# Each recorded table with a change that any of its rows can take.
CHANGES = [
    (factories.AgreementFactory, "note = 'corrected'"),
    (factories.AgreementRelationFactory, "quote = 'corrected'"),
    (factories.ObligationFactory, "condition = 'corrected'"),
    (factories.BreachFactory, "summary = 'corrected'"),
    (factories.BreachClauseFactory, "withdrawn = true"),
    (factories.ClaimFactory, "words = 'corrected'"),
    (factories.ClaimAccusedFactory, "withdrawn = true"),
    (factories.AssessmentFactory, "reasons = 'corrected'"),
    (factories.FulfilmentFactory, "words = 'corrected'"),
    (factories.CoverageFactory, "reason = 'corrected'"),
    (factories.OverrideFactory, "reason = 'corrected'"),
    (factories.TriggerFactory, "words = 'corrected'"),
    (factories.InterruptionFactory, "words = 'corrected'"),
    (factories.InterpretationFactory, "words = 'corrected'"),
    (factories.DeclarationFactory, "words = 'corrected'"),
    (factories.PlaceControlFactory, "words = 'corrected'"),
]
OCTOBER = datetime(2020, 10, 31, 9, tzinfo=UTC)
NOVEMBER = datetime(2020, 11, 10, 9, tzinfo=UTC)
FORGED = datetime(1999, 1, 1, tzinfo=UTC)


@contextmanager
def declared(moment):
    """Let this session declare when records became known, as the loader does."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config(%s, %s, false)", [DECLARED_AT, moment.isoformat()])
    yield
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config(%s, '', false)", [DECLARED_AT])


def raw(sql, *values):
    with connection.cursor() as cursor:
        cursor.execute(sql, values)


def database_clock():
    with connection.cursor() as cursor:
        cursor.execute("SELECT clock_timestamp()")
        return cursor.fetchone()[0]


def states(record):
    """Return the kept states of a record, oldest first."""
    return list(record.states.order_by("recorded_at", "pgh_id"))


def words_known_on(moment, claim):
    """Return the words of a claim as known on a moment, None if it was not known."""
    known = claim.states.filter(recorded_at__lte=moment).order_by("-recorded_at", "-pgh_id")
    return known.values_list("words", flat=True).first()


def test_what_boards_and_maps_read_is_recorded():
    assert {model.__name__ for model in RECORDED} == {
        "Agreement",
        "AgreementRelation",
        "Assessment",
        "Breach",
        "BreachClause",
        "Claim",
        "ClaimAccused",
        "Coverage",
        "Declaration",
        "Fulfilment",
        "Interpretation",
        "Interruption",
        "Obligation",
        "Override",
        "PlaceControl",
        "Trigger",
    }


@pytest.mark.parametrize("model", RECORDED)
def test_every_recorded_table_has_the_triggers_of_the_clock(model, db):
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT regexp_replace(tgname, '^pgtrigger_(.*)_[0-9a-f]{5}$', '\\1') FROM pg_trigger"
            " WHERE tgrelid = %s::regclass AND NOT tgisinternal AND tgenabled = 'O'",
            [model._meta.db_table],
        )
        found = {name for (name,) in cursor}
    assert found >= {
        "clock_on_insert",
        "clock_on_update",
        "state_insert_insert",
        "state_update_update",
    }


@pytest.mark.parametrize("factory", FACTORIES)
def test_a_new_record_has_the_time_of_the_database_whatever_the_program_writes(factory, db):
    before = database_clock()
    record = factory(recorded_at=FORGED, recorded_basis=RecordedBasis.DECLARED)
    record.refresh_from_db()
    assert before <= record.recorded_at <= database_clock()
    assert record.recorded_basis == RecordedBasis.DATABASE_CLOCK


@pytest.mark.parametrize(("factory", "change"), CHANGES)
def test_a_change_has_the_time_of_the_database_whatever_the_program_writes(factory, change, db):
    record = factory()
    record.refresh_from_db()
    first = record.recorded_at
    raw(
        f"UPDATE {record._meta.db_table} SET {change}, recorded_at = %s, recorded_basis = 'declared'"
        " WHERE id = %s",
        FORGED,
        record.pk,
    )
    record.refresh_from_db()
    assert first < record.recorded_at <= database_clock()
    assert record.recorded_basis == RecordedBasis.DATABASE_CLOCK


@pytest.mark.parametrize("factory", FACTORIES)
def test_a_forged_time_without_another_change_changes_nothing(factory, db):
    record = factory()
    record.refresh_from_db()
    first = record.recorded_at
    raw(
        f"UPDATE {record._meta.db_table} SET recorded_at = %s, recorded_basis = 'declared'"
        " WHERE id = %s",
        FORGED,
        record.pk,
    )
    record.refresh_from_db()
    assert (record.recorded_at, record.recorded_basis) == (first, RecordedBasis.DATABASE_CLOCK)
    assert [state.recorded_at for state in states(record)] == [first]


@pytest.mark.parametrize("factory", FACTORIES)
def test_a_save_that_changes_nothing_makes_no_state(factory, db):
    made = factory()
    record = type(made).objects.get(pk=made.pk)
    first = record.recorded_at
    record.save()
    made.save()  # this one still has no time of its own
    record.refresh_from_db()
    assert record.recorded_at == first
    assert len(states(record)) == 1


@pytest.mark.parametrize(("factory", "change"), CHANGES)
def test_each_state_is_kept_with_its_own_time(factory, change, db):
    with declared(OCTOBER):
        record = factory()
    with declared(NOVEMBER):
        raw(f"UPDATE {record._meta.db_table} SET {change} WHERE id = %s", record.pk)
    assert [state.recorded_at for state in states(record)] == [OCTOBER, NOVEMBER]


def test_every_recorded_table_is_tried():
    assert {factory._meta.model for factory, _ in CHANGES} == set(RECORDED)


def test_only_the_session_setting_declares_a_time(db):
    with declared(OCTOBER):
        known = ClaimFactory()
    unknown = ClaimFactory()
    for claim, basis in [
        (known, RecordedBasis.DECLARED),
        (unknown, RecordedBasis.DATABASE_CLOCK),
    ]:
        claim.refresh_from_db()
        assert claim.recorded_basis == basis
        assert (claim.recorded_at == OCTOBER) is (basis == RecordedBasis.DECLARED)


def test_a_time_declared_for_one_transaction_does_not_outlast_it(transactional_db):
    with transaction.atomic():
        raw("SELECT set_config(%s, %s, true)", DECLARED_AT, OCTOBER.isoformat())
        first = factories.AgreementFactory()
    second = factories.AgreementFactory()
    for agreement in (first, second):
        agreement.refresh_from_db()
    assert first.recorded_at == OCTOBER
    assert second.recorded_basis == RecordedBasis.DATABASE_CLOCK


def test_as_known_on_a_moment_is_the_newest_state_up_to_it(db):
    with declared(OCTOBER):
        claim = ClaimFactory(words="They shelled a village.")
    with declared(NOVEMBER):
        models.Claim.objects.filter(pk=claim.pk).update(words="They shelled two villages.")
    second = timedelta(seconds=1)
    assert words_known_on(OCTOBER - second, claim) is None
    assert words_known_on(OCTOBER, claim) == "They shelled a village."
    assert words_known_on(NOVEMBER - second, claim) == "They shelled a village."
    assert words_known_on(NOVEMBER, claim) == "They shelled two villages."


def test_two_changes_in_one_transaction_are_two_states_in_order(db):
    claim = ClaimFactory(words="first")
    for words in ("second", "third"):
        raw("UPDATE agreements_claim SET words = %s WHERE id = %s", words, claim.pk)
    kept = states(claim)
    assert [state.words for state in kept] == ["first", "second", "third"]
    assert kept[0].recorded_at < kept[1].recorded_at < kept[2].recorded_at


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda claim: save(claim, "corrected"), id="save"),
        pytest.param(
            lambda claim: models.Claim.objects.filter(pk=claim.pk).update(words="corrected"),
            id="update of a query set",
        ),
        pytest.param(lambda claim: bulk_update(claim, "corrected"), id="bulk_update"),
        pytest.param(
            lambda claim: raw(
                "UPDATE agreements_claim SET words = 'corrected' WHERE id = %s", claim.pk
            ),
            id="plain SQL",
        ),
    ],
)
def test_every_way_to_change_a_record_keeps_its_state(change, db):
    claim = ClaimFactory(words="first")
    change(claim)
    assert [state.words for state in states(claim)] == ["first", "corrected"]


def save(claim, words):
    claim.words = words
    claim.save()


def bulk_update(claim, words):
    claim.words = words
    models.Claim.objects.bulk_update([claim], ["words"])


def test_a_record_made_by_plain_sql_keeps_its_state(db):
    claim = ClaimFactory()
    raw(
        "INSERT INTO agreements_claimaccused (claim_id, actor_id, withdrawn, recorded_at, recorded_basis)"
        " VALUES (%s, %s, false, %s, 'declared')",
        claim.pk,
        claim.claimant_id,
        FORGED,
    )
    (accused,) = claim.accused.all()
    assert accused.recorded_basis == RecordedBasis.DATABASE_CLOCK
    assert [state.recorded_at for state in states(accused)] == [accused.recorded_at]


def test_emptying_the_audit_leaves_the_states_untouched(db, as_owner):
    claim = ClaimFactory(words="first")
    save(claim, "corrected")
    events = [
        model._meta.db_table
        for model in apps.get_models()
        if model._meta.db_table.endswith("event") and hasattr(model, "pgh_tracked_model")
    ]
    with connection.cursor() as cursor, as_owner():
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        for table in events:
            cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        cursor.execute(f"TRUNCATE {', '.join(events)}")
    assert "agreements_claimevent" in events
    assert models.Claim.pgh_event_models["insert"].objects.count() == 0
    assert [state.words for state in states(claim)] == ["first", "corrected"]


CASES = [
    Case(
        "recorded_at_never_goes_back",
        ClaimFactory,
        f"SELECT set_config('{DECLARED_AT}', '2020-10-31T09:00Z', true);"
        " UPDATE agreements_claim SET words = 'corrected' WHERE id = {row.pk}",
        note="a declared time before the last state",
    ),
]


@parametrised(CASES)
def test_the_clock_of_a_record_never_goes_back(case, db, as_owner):
    assert refusal(case, as_owner) == case.name
