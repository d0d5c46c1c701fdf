"""Texts on their way in: drafts, their steps and decisions, who is there, who is not known yet."""

import agreements.models.fields
import agreements.types.drafts
import agreements.types.fuzzy
import agreements.types.terms
import django.contrib.postgres.fields
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
        ("agreements", "0009_versions"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        CreateTogether(
            [
                migrations.CreateModel(
                    name="Draft",
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
                        ("extractor", models.CharField(blank=True, default="", max_length=100)),
                        ("extracted", models.TextField(blank=True, default="")),
                        (
                            "pages",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.PositiveIntegerField(),
                                blank=True,
                                default=list,
                                size=None,
                            ),
                        ),
                        ("failure", models.CharField(blank=True, default="", max_length=500)),
                        (
                            "remarks",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=300),
                                blank=True,
                                default=list,
                                size=None,
                            ),
                        ),
                        ("text", models.TextField(blank=True, default="")),
                        ("tree", models.JSONField(blank=True, default=dict)),
                        ("token", models.PositiveIntegerField(default=1)),
                        (
                            "stage",
                            models.CharField(
                                choices=functools.partial(
                                    agreements.models.fields.term_choices,
                                    *(agreements.types.drafts.DraftStage,),
                                    **{},
                                ),
                                default=agreements.types.drafts.DraftStage["DRAFT"],
                                max_length=40,
                            ),
                        ),
                        ("language", models.CharField(blank=True, default="", max_length=12)),
                        (
                            "standing",
                            models.CharField(
                                choices=functools.partial(
                                    agreements.models.fields.term_choices,
                                    *(agreements.types.terms.TextStanding,),
                                    **{},
                                ),
                                default=agreements.types.terms.TextStanding["UNOFFICIAL"],
                                max_length=40,
                            ),
                        ),
                        ("source", models.CharField(blank=True, default="", max_length=300)),
                        ("source_url", models.URLField(blank=True, default="", max_length=500)),
                        ("title", models.CharField(blank=True, default="", max_length=300)),
                        ("short_title", models.CharField(blank=True, default="", max_length=80)),
                        ("slug", models.CharField(blank=True, default="", max_length=80)),
                        (
                            "form",
                            models.CharField(
                                blank=True,
                                choices=functools.partial(
                                    agreements.models.fields.term_choices,
                                    *(agreements.types.terms.AgreementForm,),
                                    **{},
                                ),
                                default="",
                                max_length=40,
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                blank=True,
                                choices=functools.partial(
                                    agreements.models.fields.term_choices,
                                    *(agreements.types.terms.AgreementStatus,),
                                    **{},
                                ),
                                default="",
                                max_length=40,
                            ),
                        ),
                        (
                            "agreement_class",
                            models.CharField(
                                blank=True,
                                choices=functools.partial(
                                    agreements.models.fields.term_choices,
                                    *(agreements.types.terms.AgreementClass,),
                                    **{},
                                ),
                                default="",
                                max_length=40,
                            ),
                        ),
                        (
                            "parties",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=80),
                                blank=True,
                                default=list,
                                size=None,
                            ),
                        ),
                        (
                            "made_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now(), editable=False
                            ),
                        ),
                        (
                            "changed_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now()
                            ),
                        ),
                        ("agreed_earliest", models.DateTimeField(blank=True, null=True)),
                        ("agreed_latest", models.DateTimeField(blank=True, null=True)),
                        (
                            "agreed_precision",
                            models.CharField(
                                blank=True,
                                choices=functools.partial(
                                    agreements.models.fields.term_choices,
                                    *(agreements.types.fuzzy.Precision,),
                                    **{},
                                ),
                                default="",
                                max_length=40,
                            ),
                        ),
                        ("agreed_stated", models.CharField(blank=True, default="", max_length=200)),
                        ("agreed_zone", models.CharField(blank=True, default="", max_length=120)),
                        (
                            "agreed_zone_basis",
                            models.CharField(
                                blank=True,
                                choices=functools.partial(
                                    agreements.models.fields.term_choices,
                                    *(agreements.types.fuzzy.ZoneBasis,),
                                    **{},
                                ),
                                default="",
                                max_length=40,
                            ),
                        ),
                        ("in_force_from_earliest", models.DateTimeField(blank=True, null=True)),
                        ("in_force_from_latest", models.DateTimeField(blank=True, null=True)),
                        (
                            "in_force_from_precision",
                            models.CharField(
                                blank=True,
                                choices=functools.partial(
                                    agreements.models.fields.term_choices,
                                    *(agreements.types.fuzzy.Precision,),
                                    **{},
                                ),
                                default="",
                                max_length=40,
                            ),
                        ),
                        (
                            "in_force_from_stated",
                            models.CharField(blank=True, default="", max_length=200),
                        ),
                        (
                            "in_force_from_zone",
                            models.CharField(blank=True, default="", max_length=120),
                        ),
                        (
                            "in_force_from_zone_basis",
                            models.CharField(
                                blank=True,
                                choices=functools.partial(
                                    agreements.models.fields.term_choices,
                                    *(agreements.types.fuzzy.ZoneBasis,),
                                    **{},
                                ),
                                default="",
                                max_length=40,
                            ),
                        ),
                        (
                            "agreement",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="drafts",
                                to="agreements.agreement",
                            ),
                        ),
                        (
                            "capture",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="drafts",
                                to="agreements.capture",
                            ),
                        ),
                        (
                            "conflict",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="drafts",
                                to="agreements.conflict",
                            ),
                        ),
                        (
                            "made_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="drafts",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "proposed_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="drafts_proposed",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "published_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="drafts_published",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "published_text",
                            models.OneToOneField(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="draft",
                                to="agreements.agreementtext",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-changed_at"],
                    },
                ),
                migrations.CreateModel(
                    name="DraftDecision",
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
                                    *(agreements.types.drafts.DecisionKind,),
                                    **{},
                                ),
                                max_length=40,
                            ),
                        ),
                        ("reason", models.TextField(blank=True, default="")),
                        ("token", models.PositiveIntegerField()),
                        (
                            "made_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now()
                            ),
                        ),
                        (
                            "draft",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="decisions",
                                to="agreements.draft",
                            ),
                        ),
                        (
                            "made_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="draft_decisions",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["draft", "pk"],
                    },
                ),
                migrations.CreateModel(
                    name="DraftPresence",
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
                        ("segment", models.CharField(blank=True, default="", max_length=20)),
                        (
                            "seen_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now()
                            ),
                        ),
                        (
                            "draft",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="presences",
                                to="agreements.draft",
                            ),
                        ),
                        (
                            "user",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="draft_presences",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="DraftStep",
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
                        ("token", models.PositiveIntegerField()),
                        (
                            "kind",
                            models.CharField(
                                choices=functools.partial(
                                    agreements.models.fields.term_choices,
                                    *(agreements.types.drafts.StepKind,),
                                    **{},
                                ),
                                max_length=40,
                            ),
                        ),
                        ("operation", models.JSONField(default=dict)),
                        ("patch", models.JSONField(default=dict)),
                        (
                            "made_at",
                            models.DateTimeField(
                                db_default=django.db.models.functions.datetime.Now()
                            ),
                        ),
                        (
                            "draft",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="steps",
                                to="agreements.draft",
                            ),
                        ),
                        (
                            "made_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="draft_steps",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "target",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="later_steps",
                                to="agreements.draftstep",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["draft", "token"],
                    },
                ),
                migrations.CreateModel(
                    name="UnresolvedActor",
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
                        ("duty_number", models.PositiveSmallIntegerField()),
                        (
                            "place",
                            models.CharField(
                                choices=functools.partial(
                                    agreements.models.fields.term_choices,
                                    *(agreements.types.drafts.PartyPlace,),
                                    **{},
                                ),
                                max_length=40,
                            ),
                        ),
                        ("words", models.CharField(max_length=200)),
                        ("settled_at", models.DateTimeField(blank=True, null=True)),
                        (
                            "actor",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="settled_words",
                                to="agreements.actor",
                            ),
                        ),
                        (
                            "clause",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="unresolved_actors",
                                to="agreements.clause",
                            ),
                        ),
                        (
                            "draft",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="unresolved_actors",
                                to="agreements.draft",
                            ),
                        ),
                        (
                            "settled_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="settled_words",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="UnresolvedActorEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("duty_number", models.PositiveSmallIntegerField()),
                        (
                            "place",
                            models.CharField(
                                choices=functools.partial(
                                    agreements.models.fields.term_choices,
                                    *(agreements.types.drafts.PartyPlace,),
                                    **{},
                                ),
                                max_length=40,
                            ),
                        ),
                        ("words", models.CharField(max_length=200)),
                        ("settled_at", models.DateTimeField(blank=True, null=True)),
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
                            "clause",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="agreements.clause",
                            ),
                        ),
                        (
                            "draft",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="agreements.draft",
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
                                to="agreements.unresolvedactor",
                            ),
                        ),
                        (
                            "settled_by",
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
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.AddIndex(
                    model_name="draft",
                    index=models.Index(fields=["stage", "-changed_at"], name="draft_by_stage"),
                ),
                migrations.AddConstraint(
                    model_name="draft",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("token__gte", 1)), name="draft_token_from_one"
                    ),
                ),
                migrations.AddConstraint(
                    model_name="draft",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("stage__in", ["draft", "proposed", "published", "withdrawn"])
                        ),
                        name="draft_stage_known",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="draft",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            (
                                "standing__in",
                                [
                                    "authoritative",
                                    "official_translation",
                                    "unofficial",
                                    "press",
                                    "summary",
                                ],
                            )
                        ),
                        name="draft_standing_known",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="draft",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            (
                                "form__in",
                                [
                                    "signed_treaty",
                                    "joint_statement",
                                    "co_chair_statement",
                                    "parallel_statements",
                                    "unilateral_declaration",
                                    "verbal",
                                    "resolution",
                                    "proposal",
                                    "framework",
                                    "",
                                ],
                            )
                        ),
                        name="draft_form_known",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="draft",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            (
                                "status__in",
                                [
                                    "multiparty_agreed",
                                    "unilateral_document",
                                    "status_unclear",
                                    "subsequent_status",
                                    "proposed",
                                    "rejected",
                                    "",
                                ],
                            )
                        ),
                        name="draft_status_known",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="draft",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            (
                                "agreement_class__in",
                                [
                                    "cessation_of_hostilities",
                                    "preliminary",
                                    "definitive",
                                    "other",
                                    "",
                                ],
                            )
                        ),
                        name="draft_class_known",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="draft",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("slug__regex", "^[a-z0-9]+(-[a-z0-9]+)*$"),
                            ("slug", ""),
                            _connector="OR",
                        ),
                        name="draft_slug_plain",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="draft",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("language__regex", "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"),
                            ("language", ""),
                            _connector="OR",
                        ),
                        name="draft_language_code",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="draft",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("agreed_earliest__isnull", False),
                                ("agreed_latest__isnull", False),
                                (
                                    "agreed_precision__in",
                                    [
                                        "minute",
                                        "hour",
                                        "part_of_day",
                                        "day",
                                        "week",
                                        "month",
                                        "year",
                                        "interval",
                                        "unknown",
                                    ],
                                ),
                                (
                                    "agreed_zone_basis__in",
                                    [
                                        "stated_local",
                                        "stated_zone",
                                        "converted_by_source",
                                        "inferred_place",
                                        "unspecified",
                                        "conflicting",
                                    ],
                                ),
                                models.Q(("agreed_zone", ""), _negated=True),
                            ),
                            models.Q(
                                ("agreed_earliest__isnull", True),
                                ("agreed_latest__isnull", True),
                                ("agreed_precision", ""),
                                ("agreed_stated", ""),
                                ("agreed_zone", ""),
                                ("agreed_zone_basis", ""),
                            ),
                            _connector="OR",
                        ),
                        name="draft_agreed_whole",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="draft",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("agreed_latest__gte", models.F("agreed_earliest")),
                            ("agreed_earliest__isnull", True),
                            _connector="OR",
                        ),
                        name="draft_agreed_in_order",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="draft",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("in_force_from_earliest__isnull", False),
                                ("in_force_from_latest__isnull", False),
                                (
                                    "in_force_from_precision__in",
                                    [
                                        "minute",
                                        "hour",
                                        "part_of_day",
                                        "day",
                                        "week",
                                        "month",
                                        "year",
                                        "interval",
                                        "unknown",
                                    ],
                                ),
                                (
                                    "in_force_from_zone_basis__in",
                                    [
                                        "stated_local",
                                        "stated_zone",
                                        "converted_by_source",
                                        "inferred_place",
                                        "unspecified",
                                        "conflicting",
                                    ],
                                ),
                                models.Q(("in_force_from_zone", ""), _negated=True),
                            ),
                            models.Q(
                                ("in_force_from_earliest__isnull", True),
                                ("in_force_from_latest__isnull", True),
                                ("in_force_from_precision", ""),
                                ("in_force_from_stated", ""),
                                ("in_force_from_zone", ""),
                                ("in_force_from_zone_basis", ""),
                            ),
                            _connector="OR",
                        ),
                        name="draft_in_force_from_whole",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="draft",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("in_force_from_latest__gte", models.F("in_force_from_earliest")),
                            ("in_force_from_earliest__isnull", True),
                            _connector="OR",
                        ),
                        name="draft_in_force_from_in_order",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="draft",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("proposed_by__isnull", False),
                                ("published_by__isnull", False),
                                ("published_text__isnull", False),
                                ("stage", agreements.types.drafts.DraftStage["PUBLISHED"]),
                            ),
                            models.Q(
                                models.Q(
                                    ("stage", agreements.types.drafts.DraftStage["PUBLISHED"]),
                                    _negated=True,
                                ),
                                ("published_by__isnull", True),
                                ("published_text__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="draft_published_whole",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="draft",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("published_by", models.F("proposed_by")), _negated=True
                        ),
                        name="draft_published_by_another",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="draft",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("stage", agreements.types.drafts.DraftStage["PROPOSED"]),
                                _negated=True,
                            ),
                            ("proposed_by__isnull", False),
                            _connector="OR",
                        ),
                        name="draft_proposed_by_someone",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="draftdecision",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("kind__in", ["proposed", "returned", "published", "withdrawn"])
                        ),
                        name="draft_decision_kind_known",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="draftdecision",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                (
                                    "kind__in",
                                    [
                                        agreements.types.drafts.DecisionKind["RETURNED"],
                                        agreements.types.drafts.DecisionKind["WITHDRAWN"],
                                    ],
                                ),
                                _negated=True,
                            ),
                            models.Q(("reason", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="draft_decision_says_why",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="draftdecision",
                    trigger=pgtrigger.compiler.Trigger(
                        name="draft_decision_is_immutable",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            RAISE EXCEPTION 'draft_decision_is_immutable: this record is evidence and does not change'\n                USING ERRCODE = 'check_violation', CONSTRAINT = 'draft_decision_is_immutable';\n        ",
                            hash="6e14de827f627eb0e6c8c486cc6b93816f8813f5",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_draft_decision_is_immutable_5fbe3",
                            table="agreements_draftdecision",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="draftpresence",
                    constraint=models.UniqueConstraint(
                        fields=("draft", "user"), name="draft_presence_once_a_person"
                    ),
                ),
                migrations.AddConstraint(
                    model_name="draftstep",
                    constraint=models.UniqueConstraint(
                        fields=("draft", "token"), name="draft_step_token_once"
                    ),
                ),
                migrations.AddConstraint(
                    model_name="draftstep",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("kind__in", ["change", "undo", "redo"])),
                        name="draft_step_kind_known",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="draftstep",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("kind", agreements.types.drafts.StepKind["CHANGE"]),
                                ("target__isnull", True),
                            ),
                            models.Q(
                                models.Q(
                                    ("kind", agreements.types.drafts.StepKind["CHANGE"]),
                                    _negated=True,
                                ),
                                ("target__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="draft_step_takes_back_another",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="draftstep",
                    trigger=pgtrigger.compiler.Trigger(
                        name="draft_step_is_immutable",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n            RAISE EXCEPTION 'draft_step_is_immutable: this record is evidence and does not change'\n                USING ERRCODE = 'check_violation', CONSTRAINT = 'draft_step_is_immutable';\n        ",
                            hash="2767d81f670bcaf92d22f764f9e879265f7d6e8c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_draft_step_is_immutable_575fc",
                            table="agreements_draftstep",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="unresolvedactor",
                    constraint=models.UniqueConstraint(
                        fields=("clause", "duty_number", "place", "words"),
                        name="unresolved_actor_once",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="unresolvedactor",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("place__in", ["obligor", "recipient"])),
                        name="unresolved_actor_place_known",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="unresolvedactor",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("words", ""), _negated=True),
                        name="unresolved_actor_has_words",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="unresolvedactor",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("actor__isnull", True),
                                ("settled_at__isnull", True),
                                ("settled_by__isnull", True),
                            ),
                            models.Q(
                                ("actor__isnull", False),
                                ("settled_at__isnull", False),
                                ("settled_by__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="unresolved_actor_settled_whole",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="unresolvedactor",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "agreements_unresolvedactorevent" ("actor_id", "clause_id", "draft_id", "duty_number", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "settled_at", "settled_by_id", "words") VALUES (NEW."actor_id", NEW."clause_id", NEW."draft_id", NEW."duty_number", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."settled_at", NEW."settled_by_id", NEW."words"); RETURN NULL;',
                            hash="f7d26b178893213b802f8ae74355e30c0e5645f2",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_93c23",
                            table="agreements_unresolvedactor",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="unresolvedactor",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "agreements_unresolvedactorevent" ("actor_id", "clause_id", "draft_id", "duty_number", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "settled_at", "settled_by_id", "words") VALUES (NEW."actor_id", NEW."clause_id", NEW."draft_id", NEW."duty_number", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."settled_at", NEW."settled_by_id", NEW."words"); RETURN NULL;',
                            hash="56751058e40837339917207c6c9f8f0a833535fd",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_97955",
                            table="agreements_unresolvedactor",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="unresolvedactor",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "agreements_unresolvedactorevent" ("actor_id", "clause_id", "draft_id", "duty_number", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "settled_at", "settled_by_id", "words") VALUES (OLD."actor_id", OLD."clause_id", OLD."draft_id", OLD."duty_number", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."settled_at", OLD."settled_by_id", OLD."words"); RETURN NULL;',
                            hash="9f0ca5619dfc511823609f613a27c6cd8cfed31d",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_41fc3",
                            table="agreements_unresolvedactor",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="unresolvedactorevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="5a85c4c8183e406141234e1dee172736f0715cba",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_713a4",
                            table="agreements_unresolvedactorevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ]
        ),
        grant_runtime_role(),
    ]
