"""The words by which texts name what a conflict is about."""

import agreements.models.actor
import agreements.models.fields
import agreements.types.terms
import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.functions.comparison
import django.db.models.functions.datetime
import functools
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from agreements.migrations._operations import CreateTogether, grant_runtime_role


class Migration(migrations.Migration):
    dependencies = [
        ("agreements", "0006_overview_indexes"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        CreateTogether(
            [
                migrations.CreateModel(
                    name="Alias",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=functools.partial(
                                    agreements.models.fields.term_choices,
                                    *(agreements.types.terms.AliasKind,),
                                    **{},
                                ),
                                max_length=40,
                            ),
                        ),
                        ("thing", models.CharField(blank=True, default="", max_length=200)),
                        ("text", models.CharField(max_length=200)),
                        ("pattern", models.CharField(max_length=200)),
                        ("language", models.CharField(blank=True, default="", max_length=12)),
                        ("valid_from", models.DateField(blank=True, null=True)),
                        ("valid_to", models.DateField(blank=True, null=True)),
                        (
                            "origin",
                            models.CharField(
                                choices=functools.partial(
                                    agreements.models.fields.term_choices,
                                    *(agreements.types.terms.AliasOrigin,),
                                    **{},
                                ),
                                max_length=40,
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=functools.partial(
                                    agreements.models.fields.term_choices,
                                    *(agreements.types.terms.AliasStatus,),
                                    **{},
                                ),
                                default=agreements.types.terms.AliasStatus["ACTIVE"],
                                max_length=40,
                            ),
                        ),
                        ("reason", models.CharField(blank=True, default="", max_length=300)),
                        (
                            "made_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now()
                            ),
                        ),
                        (
                            "changed_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now()
                            ),
                        ),
                        (
                            "sentences",
                            models.PositiveIntegerField(blank=True, editable=False, null=True),
                        ),
                        (
                            "articles",
                            models.PositiveIntegerField(blank=True, editable=False, null=True),
                        ),
                        (
                            "examples",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.BigIntegerField(),
                                blank=True,
                                default=list,
                                editable=False,
                                size=None,
                            ),
                        ),
                        (
                            "read_articles",
                            models.PositiveIntegerField(blank=True, editable=False, null=True),
                        ),
                        ("counted_at", models.DateTimeField(blank=True, editable=False, null=True)),
                        ("applied_at", models.DateTimeField(blank=True, editable=False, null=True)),
                        (
                            "actor",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="aliases",
                                to="agreements.actor",
                            ),
                        ),
                        (
                            "agreement",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="aliases",
                                to="agreements.agreement",
                            ),
                        ),
                        (
                            "conflict",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="aliases",
                                to="agreements.conflict",
                            ),
                        ),
                        (
                            "made_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="aliases",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "place",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="aliases",
                                to="agreements.place",
                            ),
                        ),
                        (
                            "superseded_by",
                            models.OneToOneField(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="supersedes",
                                to="agreements.alias",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name_plural": "aliases",
                        "ordering": ["kind", "language", "text"],
                    },
                ),
                migrations.CreateModel(
                    name="AliasEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "kind",
                            models.CharField(
                                choices=functools.partial(
                                    agreements.models.fields.term_choices,
                                    *(agreements.types.terms.AliasKind,),
                                    **{},
                                ),
                                max_length=40,
                            ),
                        ),
                        ("thing", models.CharField(blank=True, default="", max_length=200)),
                        ("text", models.CharField(max_length=200)),
                        ("pattern", models.CharField(max_length=200)),
                        ("language", models.CharField(blank=True, default="", max_length=12)),
                        ("valid_from", models.DateField(blank=True, null=True)),
                        ("valid_to", models.DateField(blank=True, null=True)),
                        (
                            "origin",
                            models.CharField(
                                choices=functools.partial(
                                    agreements.models.fields.term_choices,
                                    *(agreements.types.terms.AliasOrigin,),
                                    **{},
                                ),
                                max_length=40,
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=functools.partial(
                                    agreements.models.fields.term_choices,
                                    *(agreements.types.terms.AliasStatus,),
                                    **{},
                                ),
                                default=agreements.types.terms.AliasStatus["ACTIVE"],
                                max_length=40,
                            ),
                        ),
                        ("reason", models.CharField(blank=True, default="", max_length=300)),
                        (
                            "made_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now()
                            ),
                        ),
                        (
                            "changed_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now()
                            ),
                        ),
                        (
                            "actor",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="agreements.actor",
                            ),
                        ),
                        (
                            "agreement",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="agreements.agreement",
                            ),
                        ),
                        (
                            "conflict",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="agreements.conflict",
                            ),
                        ),
                        (
                            "made_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="agreements.alias",
                            ),
                        ),
                        (
                            "place",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="agreements.place",
                            ),
                        ),
                        (
                            "superseded_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="agreements.alias",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.AddIndex(
                    model_name="alias",
                    index=models.Index(
                        condition=models.Q(("status", "active")),
                        fields=["pattern"],
                        name="alias_by_pattern",
                    ),
                ),
                migrations.AddIndex(
                    model_name="alias",
                    index=models.Index(
                        condition=models.Q(("applied_at__isnull", True)),
                        fields=["id"],
                        name="alias_not_applied_yet",
                    ),
                ),
                migrations.AddIndex(
                    model_name="alias",
                    index=models.Index(
                        fields=["conflict", "kind", "actor", "agreement", "place", "thing", "text"],
                        name="alias_of_conflict",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="alias",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("text", ""), _negated=True), name="alias_has_words"
                    ),
                ),
                migrations.AddConstraint(
                    model_name="alias",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("pattern", ""), _negated=True),
                        name="alias_can_be_looked_for",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="alias",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("kind__in", ["party", "agreement", "region", "place"])),
                        name="alias_kind_known",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="alias",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("origin__in", ["records", "cldr", "geonames", "engine", "curator"])
                        ),
                        name="alias_origin_known",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="alias",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("status__in", ["active", "off", "superseded"])),
                        name="alias_status_known",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="alias",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("actor__isnull", False),
                                ("kind", agreements.types.terms.AliasKind["PARTY"]),
                                ("agreement__isnull", True),
                                ("place__isnull", True),
                                ("thing", ""),
                            ),
                            models.Q(
                                ("agreement__isnull", False),
                                ("kind", agreements.types.terms.AliasKind["AGREEMENT"]),
                                ("actor__isnull", True),
                                ("place__isnull", True),
                                ("thing", ""),
                            ),
                            models.Q(
                                ("kind", agreements.types.terms.AliasKind["REGION"]),
                                ("thing", ""),
                                ("actor__isnull", True),
                                ("agreement__isnull", True),
                                ("place__isnull", True),
                            ),
                            models.Q(
                                ("actor__isnull", True),
                                ("agreement__isnull", True),
                                ("kind", agreements.types.terms.AliasKind["PLACE"]),
                                models.Q(
                                    models.Q(("place__isnull", False), ("thing", "")),
                                    models.Q(
                                        ("place__isnull", True),
                                        models.Q(("thing", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            _connector="OR",
                        ),
                        name="alias_names_one_thing",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="alias",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("valid_to__gte", models.F("valid_from")),
                            ("valid_from__isnull", True),
                            ("valid_to__isnull", True),
                            _connector="OR",
                        ),
                        name="alias_valid_in_order",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="alias",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("status", agreements.types.terms.AliasStatus["OFF"]),
                                models.Q(("reason", ""), _negated=True),
                            ),
                            models.Q(
                                models.Q(
                                    ("status", agreements.types.terms.AliasStatus["OFF"]),
                                    _negated=True,
                                ),
                                ("reason", ""),
                            ),
                            _connector="OR",
                        ),
                        name="alias_off_with_a_reason",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="alias",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("status", agreements.types.terms.AliasStatus["SUPERSEDED"]),
                                ("superseded_by__isnull", False),
                            ),
                            models.Q(
                                models.Q(
                                    ("status", agreements.types.terms.AliasStatus["SUPERSEDED"]),
                                    _negated=True,
                                ),
                                ("superseded_by__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="alias_superseded_by_another",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="alias",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("superseded_by", models.F("id")), _negated=True),
                        name="alias_not_superseded_by_itself",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="alias",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("made_by__isnull", False),
                                ("origin", agreements.types.terms.AliasOrigin["CURATOR"]),
                            ),
                            models.Q(
                                models.Q(
                                    ("origin", agreements.types.terms.AliasOrigin["CURATOR"]),
                                    _negated=True,
                                ),
                                ("made_by__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="alias_of_a_curator_has_its_person",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="alias",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("articles__isnull", True),
                                ("counted_at__isnull", True),
                                ("read_articles__isnull", True),
                                ("sentences__isnull", True),
                            ),
                            models.Q(
                                ("articles__isnull", False),
                                ("counted_at__isnull", False),
                                ("read_articles__isnull", False),
                                ("sentences__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="alias_counted_whole",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="alias",
                    constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                        condition=models.Q(
                            ("status", agreements.types.terms.AliasStatus["ACTIVE"])
                        ),
                        expressions=[
                            ("conflict", "="),
                            ("kind", "="),
                            (
                                django.db.models.functions.comparison.Coalesce(
                                    "actor", "agreement", "place", models.Value(0)
                                ),
                                "=",
                            ),
                            ("thing", "="),
                            ("text", "="),
                            ("language", "="),
                            (
                                agreements.models.actor.DateRange(
                                    "valid_from", "valid_to", models.Value("[]")
                                ),
                                "&&",
                            ),
                        ],
                        name="alias_once_at_a_time",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="alias",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "agreements_aliasevent" ("actor_id", "agreement_id", "changed_at", "conflict_id", "id", "kind", "language", "made_at", "made_by_id", "origin", "pattern", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reason", "status", "superseded_by_id", "text", "thing", "valid_from", "valid_to") VALUES (NEW."actor_id", NEW."agreement_id", NEW."changed_at", NEW."conflict_id", NEW."id", NEW."kind", NEW."language", NEW."made_at", NEW."made_by_id", NEW."origin", NEW."pattern", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place_id", NEW."reason", NEW."status", NEW."superseded_by_id", NEW."text", NEW."thing", NEW."valid_from", NEW."valid_to"); RETURN NULL;',
                            hash="5b332967f7ac0bbf53ba1540b45eb2f8b7c9c410",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_49d7c",
                            table="agreements_alias",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="alias",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."actor_id" IS DISTINCT FROM (NEW."actor_id") OR OLD."agreement_id" IS DISTINCT FROM (NEW."agreement_id") OR OLD."changed_at" IS DISTINCT FROM (NEW."changed_at") OR OLD."conflict_id" IS DISTINCT FROM (NEW."conflict_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."made_at" IS DISTINCT FROM (NEW."made_at") OR OLD."made_by_id" IS DISTINCT FROM (NEW."made_by_id") OR OLD."origin" IS DISTINCT FROM (NEW."origin") OR OLD."pattern" IS DISTINCT FROM (NEW."pattern") OR OLD."place_id" IS DISTINCT FROM (NEW."place_id") OR OLD."reason" IS DISTINCT FROM (NEW."reason") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."superseded_by_id" IS DISTINCT FROM (NEW."superseded_by_id") OR OLD."text" IS DISTINCT FROM (NEW."text") OR OLD."thing" IS DISTINCT FROM (NEW."thing") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_to" IS DISTINCT FROM (NEW."valid_to"))',
                            func='INSERT INTO "agreements_aliasevent" ("actor_id", "agreement_id", "changed_at", "conflict_id", "id", "kind", "language", "made_at", "made_by_id", "origin", "pattern", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reason", "status", "superseded_by_id", "text", "thing", "valid_from", "valid_to") VALUES (NEW."actor_id", NEW."agreement_id", NEW."changed_at", NEW."conflict_id", NEW."id", NEW."kind", NEW."language", NEW."made_at", NEW."made_by_id", NEW."origin", NEW."pattern", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place_id", NEW."reason", NEW."status", NEW."superseded_by_id", NEW."text", NEW."thing", NEW."valid_from", NEW."valid_to"); RETURN NULL;',
                            hash="5ef956c741923fd9616ade0505475c5ee38d61fe",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_56f5d",
                            table="agreements_alias",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="alias",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "agreements_aliasevent" ("actor_id", "agreement_id", "changed_at", "conflict_id", "id", "kind", "language", "made_at", "made_by_id", "origin", "pattern", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reason", "status", "superseded_by_id", "text", "thing", "valid_from", "valid_to") VALUES (OLD."actor_id", OLD."agreement_id", OLD."changed_at", OLD."conflict_id", OLD."id", OLD."kind", OLD."language", OLD."made_at", OLD."made_by_id", OLD."origin", OLD."pattern", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place_id", OLD."reason", OLD."status", OLD."superseded_by_id", OLD."text", OLD."thing", OLD."valid_from", OLD."valid_to"); RETURN NULL;',
                            hash="23273d31ac4ee8addb28ff167bc480891340b2e0",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b4e5a",
                            table="agreements_alias",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="aliasevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="0fb372c4f74031a97ec8b98b8564706a71924ad5",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_f4c93",
                            table="agreements_aliasevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ]
        ),
        grant_runtime_role(),
    ]
