"""docs/data-model.md, the database and the cases that break rules name the same rules."""

import re
from pathlib import Path

import pytest
from django.db import connection

from tests.db import (
    test_rules_agreements,
    test_rules_aliases,
    test_rules_breaches,
    test_rules_casework,
    test_rules_drafts,
    test_rules_fits,
    test_rules_relations,
    test_rules_relinking,
    test_rules_reports,
    test_rules_texts,
    test_rules_versions,
    test_two_clocks,
)
from tests.db.rules import Case, changed, refusal
from tests.factories import ActorFactory

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "data-model.md"

OUR_TABLES = """
    SELECT c.oid FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
        AND c.relname LIKE 'agreements\\_%'
        AND NOT EXISTS (
            SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'pgh_id'
        )
"""
CONSTRAINTS = f"""
    SELECT conname FROM pg_constraint
    WHERE conrelid IN ({OUR_TABLES})
        AND (contype IN ('c', 'u', 'x') OR contype = 'f' AND cardinality(conkey) > 1)
"""
UNIQUE_INDEXES = f"""
    SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
    WHERE i.indrelid IN ({OUR_TABLES}) AND i.indisunique AND NOT i.indisprimary
        AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid)
"""
TRIGGERS = f"""
    SELECT DISTINCT found[1] FROM pg_trigger t
    JOIN pg_proc p ON p.oid = t.tgfoid
    CROSS JOIN LATERAL regexp_matches(p.prosrc, 'CONSTRAINT = ''(\\w+)''', 'g') AS found
    WHERE t.tgrelid IN ({OUR_TABLES}) AND NOT t.tgisinternal
"""


def names(*queries):
    """Return the names that some queries find."""
    with connection.cursor() as cursor:
        found = set()
        for query in queries:
            cursor.execute(query)
            found.update(name for (name,) in cursor)
        return found


def documented():
    """Return the names in the last column of the tables of rules, in order."""
    rules = DOCUMENT.read_text().partition("\n## Rules\n")[2]
    return re.findall(r"^\|[^|]+\|.+\| `(\w+)` \|$", rules, re.MULTILINE)


def cases():
    modules = [
        test_rules_agreements,
        test_rules_aliases,
        test_rules_breaches,
        test_rules_casework,
        test_rules_drafts,
        test_rules_fits,
        test_rules_relations,
        test_rules_relinking,
        test_rules_reports,
        test_rules_texts,
        test_rules_versions,
        test_two_clocks,
    ]
    return [case for module in modules for case in module.CASES]


@pytest.mark.parametrize("query", [CONSTRAINTS, UNIQUE_INDEXES, TRIGGERS])
def test_every_kind_of_rule_is_found_in_the_database(query, db):
    assert names(query)


def test_every_rule_of_the_database_is_documented(db):
    assert names(CONSTRAINTS, UNIQUE_INDEXES, TRIGGERS) - set(documented()) == set()


def test_every_documented_rule_is_in_the_database(db):
    assert set(documented()) - names(CONSTRAINTS, UNIQUE_INDEXES, TRIGGERS) == set()


def test_no_rule_is_documented_twice():
    assert len(documented()) == len(set(documented()))


def test_every_documented_rule_is_broken_by_a_case():
    assert set(documented()) - {case.name for case in cases()} == set()


def test_a_statement_that_breaks_no_rule_is_not_refused(db, as_owner):
    case = changed("actor_kind_known", ActorFactory, "kind = 'person'")
    assert refusal(case, as_owner) is None


def test_what_is_refused_leaves_the_row_as_it_was(db, as_owner):
    actor = ActorFactory()
    case = Case(
        "actor_kind_known",
        lambda: actor,
        "UPDATE agreements_actor SET kind = 'no such term' WHERE id = {row.pk}",
    )
    assert refusal(case, as_owner) == "actor_kind_known"
    kind = actor.kind
    actor.refresh_from_db()
    assert actor.kind == kind
