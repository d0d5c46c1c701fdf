"""
Operations that our migrations share: tables made together, and the rights of the two roles.

Two roles (docs/adr/0003): `tracker_owner` owns the tables and migrates; `tracker` runs. It may
read, insert and update; it deletes only sessions and open suggestions; audit and state tables
are written by their triggers alone, which run with the owner's rights.
"""

from collections.abc import Sequence

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState
from pgtrigger.migrations import AddTrigger

RUNTIME_ROLE = "tracker"
# The only tables from which the runtime role may delete rows.
DELETABLE = ("django_session", "agreements_clauselink")

_GRANTS = f"""
DO $grants$
DECLARE
    found record;
BEGIN
    -- Trigger functions act for the owner, whoever fires them; with a fixed search path nobody
    -- can slip another table under them.
    FOR found IN
        SELECT p.oid::regprocedure AS signature FROM pg_proc p
        JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE n.nspname = 'public' AND p.proname LIKE 'pgtrigger\\_%'
            AND pg_get_userbyid(p.proowner) = current_user
    LOOP
        EXECUTE format(
            'ALTER FUNCTION %s SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp',
            found.signature
        );
    END LOOP;
    -- As pgtrigger makes it, this function lets any session skip any trigger by naming it in a
    -- setting: a way around the audit, the clock and every rule that is a trigger.
    CREATE OR REPLACE FUNCTION _pgtrigger_should_ignore(trigger_name name) RETURNS boolean
        LANGUAGE sql IMMUTABLE AS 'SELECT false';
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '{RUNTIME_ROLE}') THEN
        RAISE NOTICE 'There is no role {RUNTIME_ROLE}: the program runs as the owner of its tables.';
        RETURN;
    END IF;
    GRANT USAGE ON SCHEMA public TO {RUNTIME_ROLE};
    FOR found IN
        SELECT c.oid, c.relname,
            EXISTS (
                SELECT 1 FROM pg_attribute a
                WHERE a.attrelid = c.oid AND a.attname = 'pgh_id' AND NOT a.attisdropped
            ) OR c.relname IN ('pghistory_context', 'django_migrations') AS read_only
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p', 'v')
            AND pg_get_userbyid(c.relowner) = current_user
    LOOP
        EXECUTE format('REVOKE ALL ON %I FROM {RUNTIME_ROLE}', found.relname);
        EXECUTE format('GRANT SELECT ON %I TO {RUNTIME_ROLE}', found.relname);
        IF NOT found.read_only THEN
            EXECUTE format('GRANT INSERT, UPDATE ON %I TO {RUNTIME_ROLE}', found.relname);
        END IF;
        IF found.relname IN {DELETABLE!r} THEN
            EXECUTE format('GRANT DELETE ON %I TO {RUNTIME_ROLE}', found.relname);
        END IF;
    END LOOP;
    -- Tables of later migrations, Django's own among them, start with the same rights.
    ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE ON TABLES TO {RUNTIME_ROLE};
END
$grants$;
"""


def grant_runtime_role() -> migrations.RunSQL:
    """Return the last operation of every migration that adds a table or a trigger."""
    return migrations.RunSQL(_GRANTS, migrations.RunSQL.noop)


class CreateTogether(Operation):
    """
    Make many tables that refer to each other in one step, and change older ones beside them.

    Django renders all related models anew for each operation; with some eighty tables that
    refer to each other, five hundred operations take a minute and a half. Here the state takes
    all operations first and is rendered once; each new table is then made whole, with its columns
    and constraints as they are at the end (foreign keys are added last, as always). Then follow
    the triggers, and what changes on older tables, in the order given.
    """

    reversible = True

    def __init__(self, operations: Sequence[Operation]) -> None:
        self.operations = operations

    @property
    def _new(self) -> list[migrations.CreateModel]:
        return [op for op in self.operations if isinstance(op, migrations.CreateModel)]

    @property
    def _other(self) -> list[Operation]:
        """Everything that a new table does not hold already when it is made whole."""
        new = {operation.name_lower for operation in self._new}
        return [
            operation
            for operation in self.operations
            if not isinstance(operation, migrations.CreateModel)
            and (isinstance(operation, AddTrigger) or operation.model_name.lower() not in new)
        ]

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Take all operations into the state, without rendering in between."""
        state.__dict__.pop("apps", None)
        for operation in self.operations:
            operation.state_forwards(app_label, state)

    def database_forwards(
        self,
        app_label: str,
        schema_editor: BaseDatabaseSchemaEditor,
        from_state: ProjectState,
        to_state: ProjectState,
    ) -> None:
        """Make each new table whole, then the rest in order."""
        for operation in self._new:
            operation.database_forwards(app_label, schema_editor, to_state, to_state)
        for operation in self._other:
            operation.database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(
        self,
        app_label: str,
        schema_editor: BaseDatabaseSchemaEditor,
        from_state: ProjectState,
        to_state: ProjectState,
    ) -> None:
        """Take back what changed, the last first; the triggers of a new table go with it."""
        new = {operation.name_lower for operation in self._new}
        for operation in reversed(self._other):
            if operation.model_name.lower() not in new:
                operation.database_backwards(app_label, schema_editor, from_state, to_state)
        for operation in reversed(self._new):
            operation.database_backwards(app_label, schema_editor, from_state, from_state)

    def describe(self) -> str:
        """Return what `migrate --plan` shows."""
        return f"{len(self.operations)} changes of tables, constraints and triggers together"
