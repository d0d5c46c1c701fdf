"""What reviews teach about the engine's probabilities, and what it gave before they were weighed."""

import agreements.models.fields
import agreements.types.terms
import django.db.models.deletion
import django.db.models.functions.datetime
import functools
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from agreements.migrations._operations import CreateTogether, grant_runtime_role

# Taken back, links have the engine's own probability again; their band is set when they are linked.
_WHAT_THE_ENGINE_GAVE = """
UPDATE agreements_clauselink SET probability = proposed, model = split_part(model, '+fit-', 1)
WHERE proposed IS NOT NULL;
"""


class Migration(migrations.Migration):
    dependencies = [
        ("agreements", "0007_aliases"),
    ]

    operations = [
        CreateTogether(
            [
                migrations.CreateModel(
                    name="LinkFit",
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
                        ("model", models.CharField(max_length=60)),
                        (
                            "fitted_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now()
                            ),
                        ),
                        ("reviews", models.PositiveIntegerField()),
                        ("confirmed", models.PositiveIntegerField()),
                        ("held_back", models.PositiveIntegerField()),
                        ("reviews_sha256", models.CharField(max_length=64)),
                        ("intercept", models.FloatField()),
                        ("slope", models.FloatField()),
                        ("clause_shifts", models.JSONField(blank=True, default=dict)),
                        ("suggested_from", models.FloatField()),
                        ("linked_from", models.FloatField(blank=True, null=True)),
                        ("linked_precision", models.FloatField(blank=True, null=True)),
                        ("linked_reviews", models.PositiveIntegerField(blank=True, null=True)),
                        ("figures", models.JSONField(blank=True, default=dict)),
                        ("is_used", models.BooleanField()),
                        (
                            "fault",
                            models.CharField(
                                blank=True,
                                choices=functools.partial(
                                    agreements.models.fields.term_choices,
                                    *(agreements.types.terms.FitFault,),
                                    **{},
                                ),
                                default="",
                                max_length=40,
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-pk"],
                    },
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="clauselink",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="clauselink",
                    name="update_update",
                ),
                migrations.AddField(
                    model_name="clauselink",
                    name="proposed",
                    field=models.FloatField(blank=True, null=True),
                ),
                migrations.AddField(
                    model_name="clauselinkevent",
                    name="proposed",
                    field=models.FloatField(blank=True, null=True),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="clauselink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.review <> 'open')",
                            func='INSERT INTO "agreements_clauselinkevent" ("agreement_id", "ambiguous", "band", "clause_id", "id", "model", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prefix", "probability", "proposed", "quote", "relation", "review", "review_note", "reviewed_at", "reviewed_by_id", "sentence_id", "sentence_sha256", "suffix", "text_id", "why") VALUES (NEW."agreement_id", NEW."ambiguous", NEW."band", NEW."clause_id", NEW."id", NEW."model", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."prefix", NEW."probability", NEW."proposed", NEW."quote", NEW."relation", NEW."review", NEW."review_note", NEW."reviewed_at", NEW."reviewed_by_id", NEW."sentence_id", NEW."sentence_sha256", NEW."suffix", NEW."text_id", NEW."why"); RETURN NULL;',
                            hash="38c8c2367ef19757ff73a8ce45e8f23f8c6f083e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1dcfa",
                            table="agreements_clauselink",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="clauselink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.review <> 'open' OR OLD.review <> 'open')",
                            func='INSERT INTO "agreements_clauselinkevent" ("agreement_id", "ambiguous", "band", "clause_id", "id", "model", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prefix", "probability", "proposed", "quote", "relation", "review", "review_note", "reviewed_at", "reviewed_by_id", "sentence_id", "sentence_sha256", "suffix", "text_id", "why") VALUES (NEW."agreement_id", NEW."ambiguous", NEW."band", NEW."clause_id", NEW."id", NEW."model", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."prefix", NEW."probability", NEW."proposed", NEW."quote", NEW."relation", NEW."review", NEW."review_note", NEW."reviewed_at", NEW."reviewed_by_id", NEW."sentence_id", NEW."sentence_sha256", NEW."suffix", NEW."text_id", NEW."why"); RETURN NULL;',
                            hash="51a045d6e49c60e06d36040ba761101957b35a71",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_fadc0",
                            table="agreements_clauselink",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="clauselink",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("proposed__isnull", True),
                            models.Q(("proposed__gte", 0), ("proposed__lte", 1)),
                            _connector="OR",
                        ),
                        name="link_proposed_0_to_1",
                    ),
                ),
                migrations.AddField(
                    model_name="linkfit",
                    name="conflict",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="link_fits",
                        to="agreements.conflict",
                    ),
                ),
                migrations.AddIndex(
                    model_name="linkfit",
                    index=models.Index(fields=["conflict", "-id"], name="fit_newest_of_conflict"),
                ),
                migrations.AddConstraint(
                    model_name="linkfit",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("model", ""), _negated=True), name="fit_names_its_model"
                    ),
                ),
                migrations.AddConstraint(
                    model_name="linkfit",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("reviews_sha256__regex", "^[0-9a-f]{64}$")),
                        name="fit_reviews_sha256_hex",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="linkfit",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("confirmed__lte", models.F("reviews")),
                            ("held_back__lte", models.F("reviews")),
                        ),
                        name="fit_counts_among_its_reviews",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="linkfit",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("slope__gt", 0), ("slope__lte", 10)),
                        name="fit_keeps_the_order",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="linkfit",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("intercept__gte", -20), ("intercept__lte", 20)),
                        name="fit_intercept_in_range",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="linkfit",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("conflict__isnull", False), ("clause_shifts", {}), _connector="OR"
                        ),
                        name="fit_of_all_shifts_no_clause",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="linkfit",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("suggested_from__gte", 0), ("suggested_from__lte", 1)),
                        name="fit_suggested_from_0_to_1",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="linkfit",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("linked_from__isnull", True),
                            models.Q(
                                ("linked_from__gte", models.F("suggested_from")),
                                ("linked_from__lte", 1),
                            ),
                            _connector="OR",
                        ),
                        name="fit_linked_not_below_suggested",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="linkfit",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("linked_from__isnull", True),
                                ("linked_precision__isnull", True),
                                ("linked_reviews__isnull", True),
                            ),
                            models.Q(
                                ("linked_from__isnull", False),
                                ("linked_precision__isnull", False),
                                ("linked_reviews__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="fit_linked_with_its_precision",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="linkfit",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("linked_from__isnull", True),
                            models.Q(
                                ("conflict__isnull", False),
                                ("linked_precision__gte", 0.9),
                                ("linked_precision__lte", 1),
                                ("reviews__gte", 30),
                            ),
                            _connector="OR",
                        ),
                        name="fit_links_only_where_reviews_show_it",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="linkfit",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            (
                                "fault__in",
                                [
                                    "no_labelled_set",
                                    "worse_on_reviews",
                                    "worse_on_labelled_set",
                                    "",
                                ],
                            )
                        ),
                        name="fit_fault_known",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="linkfit",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("is_used", True),
                            models.Q(("fault", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="fit_refused_says_why",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="linkfit",
                    trigger=pgtrigger.compiler.Trigger(
                        name="fit_is_immutable",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            RAISE EXCEPTION 'fit_is_immutable: this record is evidence and does not change'\n                USING ERRCODE = 'check_violation', CONSTRAINT = 'fit_is_immutable';\n        ",
                            hash="d04d8116c9d4eb7a42e3533c8a1a0eef410d091e",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_fit_is_immutable_7b628",
                            table="agreements_linkfit",
                            when="BEFORE",
                        ),
                    ),
                ),
            ]
        ),
        migrations.RunSQL(migrations.RunSQL.noop, _WHAT_THE_ENGINE_GAVE),
        grant_runtime_role(),
    ]
