"""The address of a person's calendar of deadlines, and what was decided about references."""

import agreements.models.fields
import agreements.types.terms
import django.db.models.deletion
import django.db.models.functions.datetime
import functools
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from agreements.migrations._operations import CreateTogether, grant_runtime_role


class Migration(migrations.Migration):
    dependencies = [
        ("agreements", "0011_relinking"),
    ]

    operations = [
        CreateTogether(
            [
                migrations.CreateModel(
                    name="RelationDecision",
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
                            "answer",
                            models.CharField(
                                choices=functools.partial(
                                    agreements.models.fields.term_choices,
                                    *(agreements.types.terms.RelationAnswer,),
                                    **{},
                                ),
                                max_length=40,
                            ),
                        ),
                        ("reason", models.TextField(blank=True, default="")),
                        (
                            "made_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now()
                            ),
                        ),
                    ],
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="user",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="user",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="user",
                    name="delete_delete",
                ),
                migrations.AddField(
                    model_name="user",
                    name="calendar_issue",
                    field=models.PositiveIntegerField(default=0),
                ),
                migrations.AddField(
                    model_name="userevent",
                    name="calendar_issue",
                    field=models.PositiveIntegerField(default=0),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="user",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "agreements_userevent" ("calendar_issue", "date_joined", "email", "first_name", "id", "is_active", "is_staff", "is_superuser", "keys_enabled", "last_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "username") VALUES (NEW."calendar_issue", NEW."date_joined", NEW."email", NEW."first_name", NEW."id", NEW."is_active", NEW."is_staff", NEW."is_superuser", NEW."keys_enabled", NEW."last_name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."username"); RETURN NULL;',
                            hash="95e06d6b7b0684a4bffea2befd9cea7cca44ceab",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_247e8",
                            table="agreements_user",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="user",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."calendar_issue" IS DISTINCT FROM (NEW."calendar_issue") OR OLD."date_joined" IS DISTINCT FROM (NEW."date_joined") OR OLD."email" IS DISTINCT FROM (NEW."email") OR OLD."first_name" IS DISTINCT FROM (NEW."first_name") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_active" IS DISTINCT FROM (NEW."is_active") OR OLD."is_staff" IS DISTINCT FROM (NEW."is_staff") OR OLD."is_superuser" IS DISTINCT FROM (NEW."is_superuser") OR OLD."keys_enabled" IS DISTINCT FROM (NEW."keys_enabled") OR OLD."last_name" IS DISTINCT FROM (NEW."last_name") OR OLD."username" IS DISTINCT FROM (NEW."username"))',
                            func='INSERT INTO "agreements_userevent" ("calendar_issue", "date_joined", "email", "first_name", "id", "is_active", "is_staff", "is_superuser", "keys_enabled", "last_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "username") VALUES (NEW."calendar_issue", NEW."date_joined", NEW."email", NEW."first_name", NEW."id", NEW."is_active", NEW."is_staff", NEW."is_superuser", NEW."keys_enabled", NEW."last_name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."username"); RETURN NULL;',
                            hash="3cdab4de8bfb62d1bf8e01fe3a5a080b745564b4",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4ba1d",
                            table="agreements_user",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="user",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "agreements_userevent" ("calendar_issue", "date_joined", "email", "first_name", "id", "is_active", "is_staff", "is_superuser", "keys_enabled", "last_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "username") VALUES (OLD."calendar_issue", OLD."date_joined", OLD."email", OLD."first_name", OLD."id", OLD."is_active", OLD."is_staff", OLD."is_superuser", OLD."keys_enabled", OLD."last_name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."username"); RETURN NULL;',
                            hash="5fcb391ae5ed92ebf657e77749df160d5c39e9dd",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3e9e2",
                            table="agreements_user",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddField(
                    model_name="relationdecision",
                    name="made_by",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="relation_decisions",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AddField(
                    model_name="relationdecision",
                    name="relation",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="decisions",
                        to="agreements.agreementrelation",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="relationdecision",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("answer__in", ["added", "resolved", "outside", "kept", "retracted"])
                        ),
                        name="relation_decision_known",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="relationdecision",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            (
                                "answer__in",
                                [
                                    agreements.types.terms.RelationAnswer["ADDED"],
                                    agreements.types.terms.RelationAnswer["RESOLVED"],
                                ],
                            ),
                            models.Q(("reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="relation_decision_says_why",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="relationdecision",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("answer", agreements.types.terms.RelationAnswer["RESOLVED"]),
                            ("made_by__isnull", False),
                            _connector="OR",
                        ),
                        name="relation_decision_by_someone",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="relationdecision",
                    trigger=pgtrigger.compiler.Trigger(
                        name="relation_decision_is_immutable",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            RAISE EXCEPTION 'relation_decision_is_immutable: this record is evidence and does not change'\n                USING ERRCODE = 'check_violation', CONSTRAINT = 'relation_decision_is_immutable';\n        ",
                            hash="24933f1ad78216bb065683354658ed374f4b5b4a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_relation_decision_is_immutable_ea8d8",
                            table="agreements_relationdecision",
                            when="BEFORE",
                        ),
                    ),
                ),
            ]
        ),
        grant_runtime_role(),
    ]
