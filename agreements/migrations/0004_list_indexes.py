"""Indexes by which lists are read newest first, page by page, and found by parts of words."""

import datetime

import django.db.models.functions.comparison
from django.db import migrations, models

from agreements.migrations._operations import CreateTogether

WORD_INDEXES = [
    ("agreements_breach", "breach_place_words_trigrams", "place_words"),
    ("agreements_claim", "claim_words_trigrams", "words"),
]


def newest_first(column, name):
    """Return an index by a moment and the row's number, the newest first, the undated last."""
    undated = models.Value(
        datetime.datetime(1, 1, 1, 0, 0, tzinfo=datetime.UTC),
        output_field=models.DateTimeField(),
    )
    return models.Index(
        models.OrderBy(
            django.db.models.functions.comparison.Coalesce(column, undated), descending=True
        ),
        models.OrderBy(models.F("id"), descending=True),
        name=name,
    )


class Migration(migrations.Migration):
    dependencies = [
        ("agreements", "0003_casework"),
    ]

    operations = [
        CreateTogether(
            [
                migrations.AddIndex(
                    "article", newest_first("published_latest", "article_newest_first")
                ),
                migrations.AddIndex(
                    "article", models.Index(fields=["language"], name="article_by_language")
                ),
                migrations.AddIndex(
                    "breach", newest_first("occurred_latest", "breach_newest_first")
                ),
                migrations.AddIndex("claim", newest_first("said_latest", "claim_newest_first")),
            ]
        ),
        *[
            migrations.RunSQL(
                f"CREATE INDEX {name} ON {table} USING gin ({column} gin_trgm_ops)",
                f"DROP INDEX {name}",
            )
            for table, name, column in WORD_INDEXES
        ],
    ]
