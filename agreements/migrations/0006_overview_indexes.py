"""Indexes for what the overview shows last first, and for the breaches of an agreement."""

from django.db import migrations, models

from agreements.migrations._operations import CreateTogether


class Migration(migrations.Migration):
    dependencies = [
        ("agreements", "0005_control_and_declarations"),
    ]

    operations = [
        CreateTogether(
            [
                migrations.AddIndex(
                    "article",
                    models.Index(fields=["-taken_in_at", "-id"], name="article_taken_in_last"),
                ),
                migrations.AddIndex(
                    "breach",
                    models.Index(fields=["-recorded_at", "-id"], name="breach_recorded_last"),
                ),
                migrations.AddIndex(
                    "breachclause",
                    models.Index(
                        fields=["clause", "breach"],
                        condition=models.Q(withdrawn=False),
                        name="breach_clause_standing",
                    ),
                ),
                migrations.AddIndex(
                    "clauselink",
                    models.Index(
                        fields=["-reviewed_at", "-id"],
                        condition=~models.Q(review="open"),
                        name="link_decided_last",
                    ),
                ),
            ]
        ),
    ]
