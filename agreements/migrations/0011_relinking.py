"""The index by which stored articles are found again, and jobs in parts that link them anew."""

import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.db.models.deletion
from django.db import migrations, models

from agreements.migrations._operations import CreateTogether, grant_runtime_role


class Migration(migrations.Migration):
    dependencies = [
        ("agreements", "0010_drafts"),
    ]

    operations = [
        CreateTogether(
            [
                migrations.CreateModel(
                    name="ArticleImprint",
                    fields=[
                        (
                            "article",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                primary_key=True,
                                related_name="imprint",
                                serialize=False,
                                to="agreements.article",
                            ),
                        ),
                        ("made_by", models.PositiveIntegerField()),
                        ("first_day", models.DateField(blank=True, null=True)),
                        ("last_day", models.DateField(blank=True, null=True)),
                        (
                            "keys",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.IntegerField(), size=None
                            ),
                        ),
                        ("body", models.BinaryField()),
                    ],
                    options={
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["keys"], name="imprint_by_keys"
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("first_day__isnull", True), ("last_day__isnull", True)
                                    ),
                                    models.Q(
                                        ("first_day__lte", models.F("last_day")),
                                        ("first_day__isnull", False),
                                        ("last_day__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="imprint_days_in_order",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="JobPart",
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
                        ("rank", models.PositiveSmallIntegerField()),
                        ("first_article", models.BigIntegerField(blank=True, null=True)),
                        ("last_article", models.BigIntegerField(blank=True, null=True)),
                        (
                            "articles",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.BigIntegerField(),
                                blank=True,
                                default=list,
                                size=None,
                            ),
                        ),
                        ("attempts", models.PositiveSmallIntegerField(default=0)),
                        ("done_at", models.DateTimeField(blank=True, null=True)),
                        (
                            "job",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="parts",
                                to="agreements.job",
                            ),
                        ),
                    ],
                    options={
                        "indexes": [
                            models.Index(
                                condition=models.Q(("done_at__isnull", True)),
                                fields=["job", "rank", "id"],
                                name="job_part_open",
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("articles", []),
                                        ("first_article__lte", models.F("last_article")),
                                        ("rank", 0),
                                        ("first_article__isnull", False),
                                        ("last_article__isnull", False),
                                    ),
                                    models.Q(
                                        ("first_article__isnull", True),
                                        ("last_article__isnull", True),
                                        ("rank__gt", 0),
                                    ),
                                    _connector="OR",
                                ),
                                name="job_part_searches_or_links",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Relinking",
                    fields=[
                        (
                            "job",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                primary_key=True,
                                related_name="relinking",
                                serialize=False,
                                to="agreements.job",
                            ),
                        ),
                        (
                            "agreement",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="relinkings",
                                to="agreements.agreement",
                            ),
                        ),
                        (
                            "clause",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="relinkings",
                                to="agreements.clause",
                            ),
                        ),
                        (
                            "conflict",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="relinkings",
                                to="agreements.conflict",
                            ),
                        ),
                    ],
                    options={
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("clause__isnull", True),
                                    ("agreement__isnull", False),
                                    _connector="OR",
                                ),
                                name="relinking_of_a_clause_names_its_agreement",
                            )
                        ],
                    },
                ),
            ]
        ),
        grant_runtime_role(),
    ]
