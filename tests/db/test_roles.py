"""
What the role that runs the program may not do, however it tries.

The tests run with that role's rights (tests/conftest.py); `as_owner` shows for each refusal
that it is the rights that refuse and not a mistake in the statement.
"""

import pghistory
import pytest
from django.apps import apps
from django.db import DatabaseError, connection, transaction

from agreements import models
from agreements.actions.accounts import set_roles
from agreements.migrations._operations import DELETABLE, RUNTIME_ROLE
from agreements.models.history import DECLARED_AT
from agreements.types.terms import Role
from tests.factories import (
    ActorFactory,
    ClaimFactory,
    ClauseLinkFactory,
    MembershipFactory,
    UserFactory,
)

INSUFFICIENT_PRIVILEGE = "42501"
TABLES = """
    SELECT c.relname, EXISTS (
        SELECT FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attname = 'pgh_id' AND NOT a.attisdropped
    )
    FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
"""
READ_ONLY = {"pghistory_context", "django_migrations"}


def ask(sql, *values):
    with connection.cursor() as cursor:
        cursor.execute(sql, values or None)
        return cursor.fetchall() if cursor.description else []


def refused(sql, *values):
    """Run a statement apart and return the state by which it is refused, None if it is not."""
    try:
        with transaction.atomic():
            ask(sql, *values)
    except DatabaseError as error:
        return error.__cause__.sqlstate
    return None


def allowed(privilege):
    """Return the tables on which the runtime role has a right."""
    return {
        table
        for table, *_ in ask(TABLES)
        if ask("SELECT has_table_privilege(%s, %s, %s)", RUNTIME_ROLE, table, privilege)[0][0]
    }


def history_tables():
    return {table for table, has_history in ask(TABLES) if has_history}


def all_tables():
    return {table for table, _ in ask(TABLES)}


def test_the_tests_run_with_the_rights_of_the_program(db):
    assert ask("SELECT current_user") == [(RUNTIME_ROLE,)]


def test_the_role_is_no_superuser_and_owns_nothing(db):
    (rights,) = ask(
        "SELECT rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls"
        " FROM pg_roles WHERE rolname = %s",
        RUNTIME_ROLE,
    )
    assert rights == (False,) * 5
    owned = ask("SELECT relname FROM pg_class WHERE pg_get_userbyid(relowner) = %s", RUNTIME_ROLE)
    assert owned == []


def test_the_role_is_in_no_other_role(db):
    found = ask(
        "SELECT r.rolname FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid"
        " JOIN pg_roles n ON n.oid = m.member WHERE n.rolname = %s",
        RUNTIME_ROLE,
    )
    assert found == []


def test_it_reads_every_table(db):
    assert allowed("SELECT") == all_tables()


def test_it_deletes_from_two_tables_alone(db):
    assert allowed("DELETE") == set(DELETABLE) == {"django_session", "agreements_clauselink"}


@pytest.mark.parametrize("privilege", ["TRUNCATE", "TRIGGER", "REFERENCES", "MAINTAIN"])
def test_it_empties_alters_and_refers_to_nothing(privilege, db):
    assert allowed(privilege) == set()


@pytest.mark.parametrize("privilege", ["INSERT", "UPDATE"])
def test_it_writes_all_tables_but_those_of_history(privilege, db):
    assert allowed(privilege) == all_tables() - history_tables() - READ_ONLY


def test_the_tables_of_history_are_those_of_the_models(db):
    tables = {
        model._meta.db_table for model in apps.get_models() if hasattr(model, "pgh_tracked_model")
    }
    assert history_tables() == tables


def test_a_right_on_single_columns_opens_no_other_way(db):
    found = ask(
        "SELECT attrelid::regclass, attname FROM pg_attribute"
        " WHERE attacl IS NOT NULL AND attrelid IN ("
        "   SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)"
    )
    assert found == []


@pytest.fixture
def claim(db):
    """Return a claim with one event and one state, made in a context."""
    with pghistory.context(user=UserFactory().pk):
        return ClaimFactory()


HISTORY = [
    "INSERT INTO agreements_claimevent SELECT * FROM agreements_claimevent",
    "UPDATE agreements_claimevent SET words = 'forged'",
    "DELETE FROM agreements_claimevent",
    "TRUNCATE agreements_claimevent",
    "INSERT INTO agreements_claimstate SELECT * FROM agreements_claimstate",
    "UPDATE agreements_claimstate SET recorded_at = '1999-01-01'",
    "DELETE FROM agreements_claimstate",
    "TRUNCATE agreements_claimstate",
    "INSERT INTO pghistory_context VALUES (gen_random_uuid(), now(), now(), '[]')",
    "UPDATE pghistory_context SET metadata = '[]'",
    "DELETE FROM pghistory_context",
    "TRUNCATE pghistory_context CASCADE",
    "COPY agreements_claimevent FROM PROGRAM 'true'",
    "DELETE FROM django_migrations",
]
WAYS_ROUND = [
    "ALTER TABLE agreements_claim DISABLE TRIGGER USER",
    "ALTER TABLE agreements_claimevent DISABLE TRIGGER ALL",
    "ALTER TABLE agreements_claim DROP CONSTRAINT claim_has_words",
    "ALTER TABLE agreements_claim OWNER TO tracker",
    "DROP TABLE agreements_claimevent",
    "CREATE TABLE public.mine (id int)",
    "CREATE SCHEMA mine",
    "CREATE FUNCTION public.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "CREATE OR REPLACE FUNCTION _pgh_attach_context() RETURNS uuid LANGUAGE sql AS 'SELECT NULL'",
    "ALTER FUNCTION _pgtrigger_should_ignore(name) RENAME TO another",
    "CREATE EXTENSION dblink",
    "SET session_replication_role = 'replica'",
    "SELECT set_config('session_replication_role', 'replica', true)",
    "ALTER ROLE tracker SUPERUSER",
    "SET ROLE postgres",
    "SELECT pg_read_file('/etc/hostname')",
    "SELECT lo_import('/etc/hostname')",
]


@pytest.mark.parametrize("statement", HISTORY)
def test_history_cannot_be_written(statement, claim):
    assert refused(statement) == INSUFFICIENT_PRIVILEGE


@pytest.mark.parametrize("statement", [sql for sql in HISTORY if "INSERT INTO pghistory" in sql])
def test_the_owner_could_write_it(statement, claim, as_owner):
    with as_owner():
        assert refused(statement) is None


@pytest.mark.parametrize("statement", WAYS_ROUND)
def test_there_is_no_way_round(statement, claim):
    assert refused(statement) == INSUFFICIENT_PRIVILEGE


@pytest.mark.parametrize(
    "statement",
    [
        "ALTER TABLE agreements_claim DISABLE TRIGGER USER",
        "ALTER TABLE agreements_claim DROP CONSTRAINT claim_has_words",
        "CREATE TABLE public.mine (id int)",
        "TRUNCATE agreements_claimevent",
    ],
)
def test_the_owner_could_do_it(statement, claim, as_owner):
    with as_owner():
        ask("SET CONSTRAINTS ALL IMMEDIATE")
        assert refused(statement) is None


def test_it_cannot_give_itself_rights(claim, as_owner):
    granting = "GRANT DELETE ON agreements_claim TO tracker"
    assert refused(granting) is None  # PostgreSQL only warns that nothing was granted
    assert "agreements_claim" not in allowed("DELETE")
    with as_owner():
        ask(granting)
    assert "agreements_claim" in allowed("DELETE")


def test_a_temporary_table_of_the_same_name_catches_no_event(claim, as_owner):
    with as_owner():
        ask("CREATE TEMPORARY TABLE agreements_claimevent (LIKE public.agreements_claimevent)")
        ask("GRANT ALL ON pg_temp.agreements_claimevent TO tracker")
    ask("UPDATE agreements_claim SET words = 'corrected' WHERE id = %s", claim.pk)
    assert ask("SELECT count(*) FROM pg_temp.agreements_claimevent") == [(0,)]
    assert ask("SELECT count(*) FROM public.agreements_claimevent") == [(2,)]


def test_no_setting_makes_the_triggers_look_away(claim):
    triggers = [
        name
        for (name,) in ask(
            "SELECT tgname FROM pg_trigger"
            " WHERE tgrelid = 'agreements_claim'::regclass AND NOT tgisinternal"
        )
    ]
    ask("SELECT set_config('pgtrigger.ignore', %s, true)", "{" + ",".join(triggers) + "}")
    ask("UPDATE agreements_claim SET words = 'corrected' WHERE id = %s", claim.pk)
    assert models.Claim.pgh_event_models["update"].objects.filter(pgh_label="update").count() == 1
    assert claim.states.count() == 2


def test_what_a_context_says_once_is_not_said_otherwise_later(claim):
    event = models.Claim.pgh_event_models["insert"].objects.get(id=claim.pk)
    author = event.pgh_context.metadata["user"]
    forged = '{"user": 999999, "task": "added"}'
    ask("SELECT set_config('pghistory.context_id', %s, true)", str(event.pgh_context_id))
    ask("SELECT set_config('pghistory.context_metadata', %s, true)", forged)
    ask("UPDATE agreements_claim SET words = 'corrected' WHERE id = %s", claim.pk)
    event.pgh_context.refresh_from_db()
    assert event.pgh_context.metadata == {"user": author, "task": "added"}


def test_a_person_who_signs_in_during_a_request_is_added_to_its_context(db):
    person = UserFactory()
    with pghistory.context(user=None, url="/sign-in/"):
        actor = ActorFactory()
        with pghistory.context(user=person.pk):
            actor.name = "corrected"
            actor.save()
    contexts = {
        str(event.pgh_context.metadata)
        for event in models.Actor.pgh_event_models["update"].objects.filter(id=actor.pk)
    }
    assert contexts == {str({"url": "/sign-in/", "user": person.pk})}


@pytest.mark.parametrize("sql", ["pgtrigger\\_%", "end\\_membership", "audit\\_context%"])
def test_functions_that_act_for_the_owner_have_a_fixed_search_path(sql, db):
    functions = ask(
        "SELECT p.proname, p.prosecdef, p.proconfig FROM pg_proc p"
        " WHERE p.pronamespace = 'public'::regnamespace AND p.proname LIKE %s",
        sql,
    )
    assert functions
    for name, _definer, settings in functions:
        assert settings == ["search_path=pg_catalog, public, pg_temp"], name


def test_every_trigger_of_ours_acts_for_the_owner(db):
    found = ask(
        "SELECT t.tgrelid::regclass, p.proname FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid"
        " WHERE NOT t.tgisinternal AND p.proname LIKE 'pgtrigger\\_%'"
        " AND NOT (p.prosecdef AND pg_get_userbyid(p.proowner) = ("
        "   SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = t.tgrelid))"
    )
    assert found == []


def test_every_trigger_is_on(db):
    found = ask(
        "SELECT tgrelid::regclass, tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'O'"
    )
    assert found == []


def test_only_our_functions_act_for_the_owner(db):
    names = ask(
        "SELECT proname FROM pg_proc WHERE prosecdef AND pronamespace = 'public'::regnamespace"
        " AND proname NOT LIKE 'pgtrigger\\_%'"
    )
    assert names == [("end_membership",)]


def test_open_links_can_be_removed_and_reviewed_ones_cannot(db):
    link, reviewed = ClauseLinkFactory(), ClauseLinkFactory(confirmed=True)
    assert refused("DELETE FROM agreements_clauselink WHERE id = %s", link.pk) is None
    assert refused("DELETE FROM agreements_clauselink WHERE id = %s", reviewed.pk) == "23514"
    assert list(models.ClauseLink.objects.all()) == [reviewed]


def test_the_owner_cannot_remove_a_reviewed_link_either(db, as_owner):
    reviewed = ClauseLinkFactory(confirmed=True)
    with as_owner():
        assert refused("DELETE FROM agreements_clauselink WHERE id = %s", reviewed.pk) == "23514"


def test_a_membership_is_not_removed_by_hand(db):
    member = MembershipFactory()
    assert refused("DELETE FROM agreements_user_groups WHERE id = %s", member.pk) == (
        INSUFFICIENT_PRIVILEGE
    )


def test_a_membership_is_ended_by_its_procedure_and_that_is_audited(db):
    member, other = MembershipFactory(), MembershipFactory()
    admin = UserFactory()
    with pghistory.context(user=admin.pk):
        ask("CALL end_membership(%s, %s)", member.user_id, member.group_id)
    assert list(models.Membership.objects.all()) == [other]
    event = models.Membership.pgh_event_models["delete"].objects.get(pgh_label="delete")
    assert (event.user_id, event.group_id) == (member.user_id, member.group_id)
    assert event.pgh_context.metadata == {"user": admin.pk}


def test_who_takes_a_person_out_of_a_group_is_audited(db):
    member, admin = MembershipFactory(), UserFactory(roles=[Role.ADMIN])
    with pghistory.context(user=admin.pk):
        set_roles(member.user, [Role.ANALYST], by=admin)
    event = models.Membership.pgh_event_models["delete"].objects.get(pgh_label="delete")
    assert event.pgh_context.metadata == {"user": admin.pk}


def test_everyone_else_may_not_end_a_membership(db):
    (grants,) = ask(
        "SELECT proacl::text FROM pg_proc WHERE proname = 'end_membership'"
    )  # an empty grantee is everyone
    assert "{=" not in grants[0]
    assert ",=" not in grants[0]


def test_the_program_may_declare_a_time_which_the_record_then_says(db):
    ask("SELECT set_config(%s, '2020-10-31T09:00Z', true)", DECLARED_AT)
    claim = ClaimFactory()
    claim.refresh_from_db()
    assert claim.recorded_basis == "declared"
