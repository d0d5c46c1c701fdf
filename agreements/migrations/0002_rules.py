"""Rules that span tables, indexes for names, the groups, and who leaves them."""

from django.db import migrations

from agreements.migrations._operations import grant_runtime_role
from agreements.types.terms import Role

# A clause named beside an agreement is a clause of that agreement: composite foreign keys.
SAME_AGREEMENT = [
    ("agreements_clause", "clause_parent_in_same_agreement", "parent_id", "agreement_id"),
    ("agreements_clauselink", "link_clause_in_its_agreement", "clause_id", "agreement_id"),
    (
        "agreements_agreementrelation",
        "relation_from_clause_in_agreement",
        "from_clause_id",
        "from_agreement_id",
    ),
    (
        "agreements_agreementrelation",
        "relation_to_clause_in_agreement",
        "to_clause_id",
        "to_agreement_id",
    ),
    ("agreements_coverage", "coverage_clause_in_its_agreement", "clause_id", "agreement_id"),
]

# A sentence cited beside an article is a sentence of that article.
SAME_ARTICLE = [
    ("agreements_claim", "claim_sentence_in_its_article"),
    ("agreements_fulfilment", "fulfilment_sentence_in_its_article"),
]

NAME_INDEXES = [
    ("agreements_actorname", "actor_name_trigrams", "text"),
    ("agreements_placename", "place_name_trigrams", "text"),
    ("agreements_agreement", "agreement_title_trigrams", "title"),
    ("agreements_breach", "breach_summary_trigrams", "summary"),
    ("agreements_agreementtext", "agreement_text_trigrams", "text"),
]

# Django's admin takes people out of a group by deleting a row; the runtime role may not. This
# is the one narrow way, and the audit of the membership keeps what was there. A procedure, because
# the audit learns who acts from every statement but a SELECT.
END_MEMBERSHIP = """
CREATE PROCEDURE end_membership(member bigint, left_group integer)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    DELETE FROM agreements_user_groups WHERE user_id = member AND group_id = left_group
$$;
REVOKE ALL ON PROCEDURE end_membership(bigint, integer) FROM PUBLIC;
DO $$ BEGIN
    IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'tracker') THEN
        GRANT EXECUTE ON PROCEDURE end_membership(bigint, integer) TO tracker;
    END IF;
END $$;
"""

# Whoever can set a session's settings could name an old context and so give its events another
# author. What a context says once stays; only what is missing may be added, such as the person
# who signs in during a request.
CONTEXT_ONLY_GROWS = """
CREATE FUNCTION audit_context_only_grows() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    NEW.id := OLD.id;
    NEW.created_at := OLD.created_at;
    NEW.metadata := NEW.metadata || jsonb_strip_nulls(OLD.metadata);
    RETURN NEW;
END
$$;
CREATE TRIGGER audit_context_only_grows BEFORE UPDATE ON pghistory_context
    FOR EACH ROW EXECUTE FUNCTION audit_context_only_grows();
"""


def make_groups(apps, schema_editor):
    group = apps.get_model("auth", "Group")
    for role in Role:
        group.objects.get_or_create(name=role.value)


def remove_groups(apps, schema_editor):
    apps.get_model("auth", "Group").objects.filter(name__in=[role.value for role in Role]).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("agreements", "0001_tables"),
        ("sessions", "0001_initial"),
        ("admin", "0003_logentry_add_action_flag_choices"),
        ("pghistory", "__latest__"),
    ]

    operations = [
        *[
            migrations.RunSQL(
                f"ALTER TABLE {table} ADD CONSTRAINT {name} FOREIGN KEY ({clause}, {agreement}) "
                "REFERENCES agreements_clause (id, agreement_id) DEFERRABLE INITIALLY DEFERRED",
                f"ALTER TABLE {table} DROP CONSTRAINT {name}",
            )
            for table, name, clause, agreement in SAME_AGREEMENT
        ],
        *[
            migrations.RunSQL(
                f"ALTER TABLE {table} ADD CONSTRAINT {name} FOREIGN KEY (sentence_id, article_id) "
                "REFERENCES agreements_sentence (id, article_id) DEFERRABLE INITIALLY DEFERRED",
                f"ALTER TABLE {table} DROP CONSTRAINT {name}",
            )
            for table, name in SAME_ARTICLE
        ],
        *[
            migrations.RunSQL(
                f"CREATE INDEX {name} ON {table} USING gin ({column} gin_trgm_ops)",
                f"DROP INDEX {name}",
            )
            for table, name, column in NAME_INDEXES
        ],
        migrations.RunPython(make_groups, remove_groups),
        migrations.RunSQL(END_MEMBERSHIP, "DROP PROCEDURE end_membership(bigint, integer)"),
        migrations.RunSQL(CONTEXT_ONLY_GROWS, "DROP FUNCTION audit_context_only_grows() CASCADE"),
        grant_runtime_role(),
    ]
