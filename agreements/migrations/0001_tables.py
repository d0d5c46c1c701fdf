"""All tables, with their constraints and triggers, as the models declare them."""

import agreements.models.actor
import agreements.models.article
import agreements.models.fields
import agreements.models.text
import agreements.types.fuzzy
import agreements.types.terms
import django.contrib.auth.models
import django.contrib.auth.validators
import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.db.models.deletion
import django.db.models.functions.datetime
import django.utils.timezone
import functools
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.contrib.postgres.operations import BtreeGistExtension, TrigramExtension, UnaccentExtension
from django.db import migrations, models

from agreements.migrations._operations import CreateTogether


# Stems where PostgreSQL knows the language; Azerbaijani is read as Turkish, its nearest kin
# there, and Ukrainian as Russian: approximations, named in docs/data-model.md. Immutable,
# because the dictionaries are named and not taken from a setting.
ARTICLE_TSVECTOR = """
CREATE FUNCTION article_tsvector(language text, title text, body text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT setweight(to_tsvector(words.config, coalesce(title, '')), 'A')
        || setweight(to_tsvector(words.config, left(coalesce(body, ''), 500000)), 'B')
    FROM (
        SELECT CASE split_part(language, '-', 1)
            WHEN 'en' THEN 'pg_catalog.english'::regconfig
            WHEN 'ru' THEN 'pg_catalog.russian'::regconfig
            WHEN 'uk' THEN 'pg_catalog.russian'::regconfig
            WHEN 'hy' THEN 'pg_catalog.armenian'::regconfig
            WHEN 'az' THEN 'pg_catalog.turkish'::regconfig
            WHEN 'tr' THEN 'pg_catalog.turkish'::regconfig
            WHEN 'fr' THEN 'pg_catalog.french'::regconfig
            WHEN 'es' THEN 'pg_catalog.spanish'::regconfig
            WHEN 'de' THEN 'pg_catalog.german'::regconfig
            WHEN 'ar' THEN 'pg_catalog.arabic'::regconfig
            ELSE 'pg_catalog.simple'::regconfig
        END AS config
    ) AS words
$$;
"""


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('auth', '0012_alter_user_first_name_max_length'),
        ('pghistory', '0007_auto_20250421_0444'),
    ]

    operations = [
        TrigramExtension(),
        BtreeGistExtension(),
        UnaccentExtension(),
        migrations.RunSQL(ARTICLE_TSVECTOR, "DROP FUNCTION article_tsvector(text, text, text)"),
        CreateTogether([
        migrations.CreateModel(
            name='Agreement',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('slug', models.SlugField(max_length=80, unique=True)),
                ('title', models.CharField(max_length=300)),
                ('short_title', models.CharField(max_length=80)),
                ('form', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.AgreementForm,), **{}), max_length=40)),
                ('status', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.AgreementStatus,), **{}), max_length=40)),
                ('agreement_class', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.AgreementClass,), **{}), max_length=40)),
                ('pax_agt_id', models.PositiveIntegerField(blank=True, null=True)),
                ('note', models.TextField(blank=True, default='')),
                ('agreed_earliest', models.DateTimeField()),
                ('agreed_latest', models.DateTimeField()),
                ('agreed_precision', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('agreed_stated', models.CharField(blank=True, default='', max_length=200)),
                ('agreed_zone', models.CharField(default='', max_length=120)),
                ('agreed_zone_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
                ('in_force_from_earliest', models.DateTimeField(blank=True, null=True)),
                ('in_force_from_latest', models.DateTimeField(blank=True, null=True)),
                ('in_force_from_precision', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('in_force_from_stated', models.CharField(blank=True, default='', max_length=200)),
                ('in_force_from_zone', models.CharField(blank=True, default='', max_length=120)),
                ('in_force_from_zone_basis', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
                ('in_force_until_earliest', models.DateTimeField(blank=True, null=True)),
                ('in_force_until_latest', models.DateTimeField(blank=True, null=True)),
                ('in_force_until_precision', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('in_force_until_stated', models.CharField(blank=True, default='', max_length=200)),
                ('in_force_until_zone', models.CharField(blank=True, default='', max_length=120)),
                ('in_force_until_zone_basis', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
            ],
        ),
        migrations.CreateModel(
            name='ConflictEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('slug', models.SlugField(db_index=False, max_length=80)),
                ('name', models.CharField(max_length=200)),
                ('reference_prefix', models.CharField(max_length=8)),
                ('zones', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=60), size=None)),
                ('outside_ids', models.JSONField(blank=True, default=dict)),
                ('note', models.TextField(blank=True, default='')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='ConflictName',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('text', models.CharField(max_length=200)),
                ('language', models.CharField(max_length=12)),
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.NameKind,), **{}), max_length=40)),
            ],
            options={
                'ordering': ['language', 'text'],
            },
        ),
        migrations.CreateModel(
            name='ConflictNameEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('text', models.CharField(max_length=200)),
                ('language', models.CharField(max_length=12)),
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.NameKind,), **{}), max_length=40)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='ConflictPlace',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
            ],
        ),
        migrations.CreateModel(
            name='ConflictPlaceEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Coverage',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('mechanism', models.CharField(max_length=200)),
                ('value', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.CoverageValue,), **{}), max_length=40)),
                ('begins_at', models.DateTimeField()),
                ('ends_at', models.DateTimeField(blank=True, null=True)),
                ('reason', models.TextField(blank=True, default='')),
                ('retracted', models.BooleanField(default=False)),
                ('retraction_reason', models.TextField(blank=True, default='')),
            ],
            options={
                'verbose_name_plural': 'coverage',
            },
        ),
        migrations.CreateModel(
            name='CoverageEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('mechanism', models.CharField(max_length=200)),
                ('value', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.CoverageValue,), **{}), max_length=40)),
                ('begins_at', models.DateTimeField()),
                ('ends_at', models.DateTimeField(blank=True, null=True)),
                ('reason', models.TextField(blank=True, default='')),
                ('retracted', models.BooleanField(default=False)),
                ('retraction_reason', models.TextField(blank=True, default='')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='CoverageState',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('mechanism', models.CharField(max_length=200)),
                ('value', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.CoverageValue,), **{}), max_length=40)),
                ('begins_at', models.DateTimeField()),
                ('ends_at', models.DateTimeField(blank=True, null=True)),
                ('reason', models.TextField(blank=True, default='')),
                ('retracted', models.BooleanField(default=False)),
                ('retraction_reason', models.TextField(blank=True, default='')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Declaration',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.DeclarationKind,), **{}), max_length=40)),
                ('words', models.TextField(blank=True, default='')),
                ('citation', models.CharField(blank=True, default='', max_length=300)),
                ('declared_earliest', models.DateTimeField()),
                ('declared_latest', models.DateTimeField()),
                ('declared_precision', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('declared_stated', models.CharField(blank=True, default='', max_length=200)),
                ('declared_zone', models.CharField(default='', max_length=120)),
                ('declared_zone_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
                ('effect_earliest', models.DateTimeField(blank=True, null=True)),
                ('effect_latest', models.DateTimeField(blank=True, null=True)),
                ('effect_precision', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('effect_stated', models.CharField(blank=True, default='', max_length=200)),
                ('effect_zone', models.CharField(blank=True, default='', max_length=120)),
                ('effect_zone_basis', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
            ],
        ),
        migrations.CreateModel(
            name='DeclarationEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.DeclarationKind,), **{}), max_length=40)),
                ('words', models.TextField(blank=True, default='')),
                ('citation', models.CharField(blank=True, default='', max_length=300)),
                ('declared_earliest', models.DateTimeField()),
                ('declared_latest', models.DateTimeField()),
                ('declared_precision', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('declared_stated', models.CharField(blank=True, default='', max_length=200)),
                ('declared_zone', models.CharField(default='', max_length=120)),
                ('declared_zone_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
                ('effect_earliest', models.DateTimeField(blank=True, null=True)),
                ('effect_latest', models.DateTimeField(blank=True, null=True)),
                ('effect_precision', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('effect_stated', models.CharField(blank=True, default='', max_length=200)),
                ('effect_zone', models.CharField(blank=True, default='', max_length=120)),
                ('effect_zone_basis', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Feed',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('url', models.URLField(max_length=500, unique=True)),
                ('every_minutes', models.PositiveIntegerField(default=60)),
                ('paused', models.BooleanField(default=False)),
                ('last_fetched_at', models.DateTimeField(blank=True, null=True)),
                ('last_status', models.CharField(blank=True, default='', max_length=40)),
                ('last_error', models.TextField(blank=True, default='')),
            ],
        ),
        migrations.CreateModel(
            name='FeedEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('url', models.URLField(max_length=500)),
                ('every_minutes', models.PositiveIntegerField(default=60)),
                ('paused', models.BooleanField(default=False)),
                ('last_fetched_at', models.DateTimeField(blank=True, null=True)),
                ('last_status', models.CharField(blank=True, default='', max_length=40)),
                ('last_error', models.TextField(blank=True, default='')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Fulfilment',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('share', models.FloatField(blank=True, null=True)),
                ('level', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Level,), **{}), default=agreements.types.terms.Level['V1'], max_length=40)),
                ('recipient_confirms', models.BooleanField(default=False)),
                ('recipient_denies', models.BooleanField(default=False)),
                ('announcement', models.BooleanField(default=False)),
                ('words', models.TextField()),
                ('quote', models.TextField(blank=True, default='')),
                ('citation', models.CharField(blank=True, default='', max_length=300)),
                ('origin', models.CharField(max_length=120)),
                ('retracted', models.BooleanField(default=False)),
                ('retraction_reason', models.TextField(blank=True, default='')),
                ('done_earliest', models.DateTimeField(blank=True, null=True)),
                ('done_latest', models.DateTimeField(blank=True, null=True)),
                ('done_precision', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('done_stated', models.CharField(blank=True, default='', max_length=200)),
                ('done_zone', models.CharField(blank=True, default='', max_length=120)),
                ('done_zone_basis', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
            ],
        ),
        migrations.CreateModel(
            name='FulfilmentEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('share', models.FloatField(blank=True, null=True)),
                ('level', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Level,), **{}), default=agreements.types.terms.Level['V1'], max_length=40)),
                ('recipient_confirms', models.BooleanField(default=False)),
                ('recipient_denies', models.BooleanField(default=False)),
                ('announcement', models.BooleanField(default=False)),
                ('words', models.TextField()),
                ('quote', models.TextField(blank=True, default='')),
                ('citation', models.CharField(blank=True, default='', max_length=300)),
                ('origin', models.CharField(max_length=120)),
                ('retracted', models.BooleanField(default=False)),
                ('retraction_reason', models.TextField(blank=True, default='')),
                ('done_earliest', models.DateTimeField(blank=True, null=True)),
                ('done_latest', models.DateTimeField(blank=True, null=True)),
                ('done_precision', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('done_stated', models.CharField(blank=True, default='', max_length=200)),
                ('done_zone', models.CharField(blank=True, default='', max_length=120)),
                ('done_zone_basis', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='FulfilmentState',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('share', models.FloatField(blank=True, null=True)),
                ('level', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Level,), **{}), default=agreements.types.terms.Level['V1'], max_length=40)),
                ('recipient_confirms', models.BooleanField(default=False)),
                ('recipient_denies', models.BooleanField(default=False)),
                ('announcement', models.BooleanField(default=False)),
                ('words', models.TextField()),
                ('quote', models.TextField(blank=True, default='')),
                ('citation', models.CharField(blank=True, default='', max_length=300)),
                ('origin', models.CharField(max_length=120)),
                ('retracted', models.BooleanField(default=False)),
                ('retraction_reason', models.TextField(blank=True, default='')),
                ('done_earliest', models.DateTimeField(blank=True, null=True)),
                ('done_latest', models.DateTimeField(blank=True, null=True)),
                ('done_precision', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('done_stated', models.CharField(blank=True, default='', max_length=200)),
                ('done_zone', models.CharField(blank=True, default='', max_length=120)),
                ('done_zone_basis', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Job',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(max_length=60)),
                ('status', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.JobStatus,), **{}), default=agreements.types.terms.JobStatus['WAITING'], max_length=40)),
                ('total', models.PositiveIntegerField(blank=True, null=True)),
                ('done', models.PositiveIntegerField(default=0)),
                ('rejected', models.JSONField(blank=True, default=list)),
                ('message', models.TextField(blank=True, default='')),
                ('created_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ('heartbeat_at', models.DateTimeField(blank=True, null=True)),
                ('finished_at', models.DateTimeField(blank=True, null=True)),
            ],
        ),
        migrations.CreateModel(
            name='MembershipEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Obligation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('number', models.PositiveSmallIntegerField()),
                ('deontic', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Deontic,), **{}), max_length=40)),
                ('temporal', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Temporal,), **{}), max_length=40)),
                ('every', models.CharField(blank=True, default='', max_length=40)),
                ('summary', models.CharField(max_length=300)),
                ('condition', models.TextField(blank=True, default='')),
                ('verifiability', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Verifiability,), **{}), max_length=40)),
                ('deadline_kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.DeadlineKind,), **{}), default=agreements.types.terms.DeadlineKind['NONE'], max_length=40)),
                ('deadline_stated', models.CharField(blank=True, default='', max_length=200)),
                ('deadline_date', models.CharField(blank=True, default='', max_length=25)),
                ('deadline_anchor', models.CharField(blank=True, default='', max_length=25)),
                ('deadline_duration', models.CharField(blank=True, default='', max_length=40)),
                ('deadline_zone', models.CharField(blank=True, default='', max_length=120)),
                ('deadline_zone_basis', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
                ('deadline_inclusive', models.BooleanField(default=True)),
                ('in_force_earliest', models.DateTimeField(blank=True, null=True)),
                ('in_force_latest', models.DateTimeField(blank=True, null=True)),
                ('in_force_precision', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('in_force_stated', models.CharField(blank=True, default='', max_length=200)),
                ('in_force_zone', models.CharField(blank=True, default='', max_length=120)),
                ('in_force_zone_basis', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
                ('due_earliest', models.DateTimeField(blank=True, null=True)),
                ('due_latest', models.DateTimeField(blank=True, null=True)),
                ('due_precision', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('due_stated', models.CharField(blank=True, default='', max_length=200)),
                ('due_zone', models.CharField(blank=True, default='', max_length=120)),
                ('due_zone_basis', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
            ],
        ),
        migrations.CreateModel(
            name='ObligationEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('number', models.PositiveSmallIntegerField()),
                ('deontic', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Deontic,), **{}), max_length=40)),
                ('temporal', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Temporal,), **{}), max_length=40)),
                ('every', models.CharField(blank=True, default='', max_length=40)),
                ('summary', models.CharField(max_length=300)),
                ('condition', models.TextField(blank=True, default='')),
                ('verifiability', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Verifiability,), **{}), max_length=40)),
                ('deadline_kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.DeadlineKind,), **{}), default=agreements.types.terms.DeadlineKind['NONE'], max_length=40)),
                ('deadline_stated', models.CharField(blank=True, default='', max_length=200)),
                ('deadline_date', models.CharField(blank=True, default='', max_length=25)),
                ('deadline_anchor', models.CharField(blank=True, default='', max_length=25)),
                ('deadline_duration', models.CharField(blank=True, default='', max_length=40)),
                ('deadline_zone', models.CharField(blank=True, default='', max_length=120)),
                ('deadline_zone_basis', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
                ('deadline_inclusive', models.BooleanField(default=True)),
                ('in_force_earliest', models.DateTimeField(blank=True, null=True)),
                ('in_force_latest', models.DateTimeField(blank=True, null=True)),
                ('in_force_precision', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('in_force_stated', models.CharField(blank=True, default='', max_length=200)),
                ('in_force_zone', models.CharField(blank=True, default='', max_length=120)),
                ('in_force_zone_basis', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
                ('due_earliest', models.DateTimeField(blank=True, null=True)),
                ('due_latest', models.DateTimeField(blank=True, null=True)),
                ('due_precision', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('due_stated', models.CharField(blank=True, default='', max_length=200)),
                ('due_zone', models.CharField(blank=True, default='', max_length=120)),
                ('due_zone_basis', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='ObligationRecipient',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
            ],
        ),
        migrations.CreateModel(
            name='ObligationRecipientEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='ObligationState',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('number', models.PositiveSmallIntegerField()),
                ('deontic', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Deontic,), **{}), max_length=40)),
                ('temporal', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Temporal,), **{}), max_length=40)),
                ('every', models.CharField(blank=True, default='', max_length=40)),
                ('summary', models.CharField(max_length=300)),
                ('condition', models.TextField(blank=True, default='')),
                ('verifiability', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Verifiability,), **{}), max_length=40)),
                ('deadline_kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.DeadlineKind,), **{}), default=agreements.types.terms.DeadlineKind['NONE'], max_length=40)),
                ('deadline_stated', models.CharField(blank=True, default='', max_length=200)),
                ('deadline_date', models.CharField(blank=True, default='', max_length=25)),
                ('deadline_anchor', models.CharField(blank=True, default='', max_length=25)),
                ('deadline_duration', models.CharField(blank=True, default='', max_length=40)),
                ('deadline_zone', models.CharField(blank=True, default='', max_length=120)),
                ('deadline_zone_basis', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
                ('deadline_inclusive', models.BooleanField(default=True)),
                ('in_force_earliest', models.DateTimeField(blank=True, null=True)),
                ('in_force_latest', models.DateTimeField(blank=True, null=True)),
                ('in_force_precision', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('in_force_stated', models.CharField(blank=True, default='', max_length=200)),
                ('in_force_zone', models.CharField(blank=True, default='', max_length=120)),
                ('in_force_zone_basis', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
                ('due_earliest', models.DateTimeField(blank=True, null=True)),
                ('due_latest', models.DateTimeField(blank=True, null=True)),
                ('due_precision', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('due_stated', models.CharField(blank=True, default='', max_length=200)),
                ('due_zone', models.CharField(blank=True, default='', max_length=120)),
                ('due_zone_basis', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Override',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('status', models.CharField(max_length=40)),
                ('rule', models.CharField(max_length=8)),
                ('reason', models.TextField()),
                ('review_by', models.DateField()),
                ('retracted', models.BooleanField(default=False)),
                ('retraction_reason', models.TextField(blank=True, default='')),
            ],
        ),
        migrations.CreateModel(
            name='OverrideEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('status', models.CharField(max_length=40)),
                ('rule', models.CharField(max_length=8)),
                ('reason', models.TextField()),
                ('review_by', models.DateField()),
                ('retracted', models.BooleanField(default=False)),
                ('retraction_reason', models.TextField(blank=True, default='')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='OverrideState',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('status', models.CharField(max_length=40)),
                ('rule', models.CharField(max_length=8)),
                ('reason', models.TextField()),
                ('review_by', models.DateField()),
                ('retracted', models.BooleanField(default=False)),
                ('retraction_reason', models.TextField(blank=True, default='')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Place',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('slug', models.SlugField(max_length=80, unique=True)),
                ('name', models.CharField(max_length=200)),
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.PlaceKind,), **{}), max_length=40)),
                ('latitude', models.FloatField(blank=True, null=True)),
                ('longitude', models.FloatField(blank=True, null=True)),
                ('geometry', models.JSONField(blank=True, null=True)),
                ('gazetteer_ids', models.JSONField(blank=True, default=dict)),
                ('note', models.TextField(blank=True, default='')),
            ],
            options={
                'ordering': ['name'],
            },
        ),
        migrations.CreateModel(
            name='PlaceEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('slug', models.SlugField(db_index=False, max_length=80)),
                ('name', models.CharField(max_length=200)),
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.PlaceKind,), **{}), max_length=40)),
                ('latitude', models.FloatField(blank=True, null=True)),
                ('longitude', models.FloatField(blank=True, null=True)),
                ('geometry', models.JSONField(blank=True, null=True)),
                ('gazetteer_ids', models.JSONField(blank=True, default=dict)),
                ('note', models.TextField(blank=True, default='')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='PlaceName',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('text', models.CharField(max_length=200)),
                ('language', models.CharField(max_length=12)),
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.NameKind,), **{}), max_length=40)),
            ],
            options={
                'ordering': ['language', 'text'],
            },
        ),
        migrations.CreateModel(
            name='PlaceNameEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('text', models.CharField(max_length=200)),
                ('language', models.CharField(max_length=12)),
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.NameKind,), **{}), max_length=40)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Sentence',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('position', models.PositiveIntegerField()),
                ('start', models.PositiveIntegerField()),
                ('end', models.PositiveIntegerField()),
                ('is_quote', models.BooleanField(default=False)),
                ('is_boilerplate', models.BooleanField(default=False)),
                ('sha256', models.CharField(max_length=64)),
            ],
            options={
                'ordering': ['article', 'position'],
            },
        ),
        migrations.CreateModel(
            name='Source',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('slug', models.SlugField(max_length=80, unique=True)),
                ('name', models.CharField(max_length=200)),
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.SourceKind,), **{}), max_length=40)),
                ('language', models.CharField(blank=True, default='', max_length=12)),
                ('home', models.CharField(blank=True, default='', max_length=80)),
                ('reliability', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Reliability,), **{}), default='', max_length=40)),
                ('reliability_reason', models.TextField(blank=True, default='')),
            ],
            options={
                'ordering': ['name'],
            },
        ),
        migrations.CreateModel(
            name='SourceAlignment',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('alignment', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Alignment,), **{}), max_length=40)),
                ('reason', models.CharField(blank=True, default='', max_length=300)),
            ],
        ),
        migrations.CreateModel(
            name='SourceAlignmentEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('alignment', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Alignment,), **{}), max_length=40)),
                ('reason', models.CharField(blank=True, default='', max_length=300)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='SourceEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('slug', models.SlugField(db_index=False, max_length=80)),
                ('name', models.CharField(max_length=200)),
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.SourceKind,), **{}), max_length=40)),
                ('language', models.CharField(blank=True, default='', max_length=12)),
                ('home', models.CharField(blank=True, default='', max_length=80)),
                ('reliability', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Reliability,), **{}), default='', max_length=40)),
                ('reliability_reason', models.TextField(blank=True, default='')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Story',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('formed_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
            ],
            options={
                'verbose_name_plural': 'stories',
            },
        ),
        migrations.CreateModel(
            name='UnresolvedReference',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('words', models.CharField(max_length=300)),
                ('number', models.CharField(blank=True, default='', max_length=40)),
                ('named_on', models.DateField(blank=True, null=True)),
                ('status', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.ReferenceStatus,), **{}), default=agreements.types.terms.ReferenceStatus['OPEN'], max_length=40)),
            ],
        ),
        migrations.CreateModel(
            name='UserEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('is_superuser', models.BooleanField(default=False, help_text='Designates that this user has all permissions without explicitly assigning them.', verbose_name='superuser status')),
                ('username', models.CharField(error_messages={'unique': 'A user with that username already exists.'}, help_text='Required. 150 characters or fewer. Letters, digits and @/./+/-/_ only.', max_length=150, validators=[django.contrib.auth.validators.UnicodeUsernameValidator()], verbose_name='username')),
                ('first_name', models.CharField(blank=True, max_length=150, verbose_name='first name')),
                ('last_name', models.CharField(blank=True, max_length=150, verbose_name='last name')),
                ('email', models.EmailField(blank=True, max_length=254, verbose_name='email address')),
                ('is_staff', models.BooleanField(default=False, help_text='Designates whether the user can log into this admin site.', verbose_name='staff status')),
                ('is_active', models.BooleanField(default=True, help_text='Designates whether this user should be treated as active. Unselect this instead of deleting accounts.', verbose_name='active')),
                ('date_joined', models.DateTimeField(default=django.utils.timezone.now, verbose_name='date joined')),
                ('keys_enabled', models.BooleanField(default=True)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='WorkerHeartbeat',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('worker', models.CharField(max_length=200, unique=True)),
                ('seen_at', models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name='User',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('password', models.CharField(max_length=128, verbose_name='password')),
                ('last_login', models.DateTimeField(blank=True, null=True, verbose_name='last login')),
                ('is_superuser', models.BooleanField(default=False, help_text='Designates that this user has all permissions without explicitly assigning them.', verbose_name='superuser status')),
                ('username', models.CharField(error_messages={'unique': 'A user with that username already exists.'}, help_text='Required. 150 characters or fewer. Letters, digits and @/./+/-/_ only.', max_length=150, unique=True, validators=[django.contrib.auth.validators.UnicodeUsernameValidator()], verbose_name='username')),
                ('first_name', models.CharField(blank=True, max_length=150, verbose_name='first name')),
                ('last_name', models.CharField(blank=True, max_length=150, verbose_name='last name')),
                ('email', models.EmailField(blank=True, max_length=254, verbose_name='email address')),
                ('is_staff', models.BooleanField(default=False, help_text='Designates whether the user can log into this admin site.', verbose_name='staff status')),
                ('is_active', models.BooleanField(default=True, help_text='Designates whether this user should be treated as active. Unselect this instead of deleting accounts.', verbose_name='active')),
                ('date_joined', models.DateTimeField(default=django.utils.timezone.now, verbose_name='date joined')),
                ('keys_enabled', models.BooleanField(default=True)),
                ('groups', models.ManyToManyField(blank=True, help_text='The groups this user belongs to. A user will get all permissions granted to each of their groups.', related_name='user_set', related_query_name='user', to='auth.group', verbose_name='groups')),
                ('user_permissions', models.ManyToManyField(blank=True, help_text='Specific permissions for this user.', related_name='user_set', related_query_name='user', to='auth.permission', verbose_name='user permissions')),
            ],
            options={
                'verbose_name': 'user',
                'verbose_name_plural': 'users',
                'abstract': False,
            },
            managers=[
                ('objects', django.contrib.auth.models.UserManager()),
            ],
        ),
        migrations.CreateModel(
            name='Actor',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('slug', models.SlugField(max_length=80, unique=True)),
                ('name', models.CharField(max_length=200)),
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.ActorKind,), **{}), max_length=40)),
                ('iso3', models.CharField(blank=True, default='', max_length=3)),
                ('outside_ids', models.JSONField(blank=True, default=dict)),
                ('note', models.TextField(blank=True, default='')),
                ('parent', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='organs', to='agreements.actor')),
            ],
            options={
                'ordering': ['name'],
            },
        ),
        migrations.CreateModel(
            name='ActorEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('slug', models.SlugField(db_index=False, max_length=80)),
                ('name', models.CharField(max_length=200)),
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.ActorKind,), **{}), max_length=40)),
                ('iso3', models.CharField(blank=True, default='', max_length=3)),
                ('outside_ids', models.JSONField(blank=True, default=dict)),
                ('note', models.TextField(blank=True, default='')),
                ('parent', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.actor')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='ActorName',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('text', models.CharField(max_length=200)),
                ('language', models.CharField(max_length=12)),
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.NameKind,), **{}), max_length=40)),
                ('valid_from', models.DateField(blank=True, null=True)),
                ('valid_to', models.DateField(blank=True, null=True)),
                ('actor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='names', to='agreements.actor')),
                ('used_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='names_used', to='agreements.actor')),
            ],
            options={
                'ordering': ['language', 'text'],
            },
        ),
        migrations.CreateModel(
            name='ActorNameEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('text', models.CharField(max_length=200)),
                ('language', models.CharField(max_length=12)),
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.NameKind,), **{}), max_length=40)),
                ('valid_from', models.DateField(blank=True, null=True)),
                ('valid_to', models.DateField(blank=True, null=True)),
                ('actor', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.actorname')),
                ('used_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='AgreementName',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('text', models.CharField(max_length=200)),
                ('language', models.CharField(max_length=12)),
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.NameKind,), **{}), max_length=40)),
                ('agreement', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='names', to='agreements.agreement')),
            ],
            options={
                'ordering': ['language', 'text'],
            },
        ),
        migrations.CreateModel(
            name='AgreementNameEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('text', models.CharField(max_length=200)),
                ('language', models.CharField(max_length=12)),
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.NameKind,), **{}), max_length=40)),
                ('agreement', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.agreement')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.agreementname')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='AgreementRelation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('to_words', models.CharField(blank=True, default='', max_length=300)),
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RelationKind,), **{}), max_length=40)),
                ('quote', models.TextField(blank=True, default='')),
                ('at_earliest', models.DateTimeField(blank=True, null=True)),
                ('at_latest', models.DateTimeField(blank=True, null=True)),
                ('at_precision', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('at_stated', models.CharField(blank=True, default='', max_length=200)),
                ('at_zone', models.CharField(blank=True, default='', max_length=120)),
                ('at_zone_basis', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
                ('from_agreement', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='relations_from', to='agreements.agreement')),
                ('to_agreement', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='relations_to', to='agreements.agreement')),
            ],
        ),
        migrations.CreateModel(
            name='AgreementRole',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('role', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RoleKind,), **{}), max_length=40)),
                ('wording', models.CharField(blank=True, default='', max_length=300)),
                ('capacity', models.CharField(blank=True, default='', max_length=200)),
                ('actor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='roles', to='agreements.actor')),
                ('agreement', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='roles', to='agreements.agreement')),
            ],
        ),
        migrations.CreateModel(
            name='AgreementRoleEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('role', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RoleKind,), **{}), max_length=40)),
                ('wording', models.CharField(blank=True, default='', max_length=300)),
                ('capacity', models.CharField(blank=True, default='', max_length=200)),
                ('actor', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor')),
                ('agreement', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.agreement')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.agreementrole')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='AgreementText',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('language', models.CharField(max_length=12)),
                ('version', models.PositiveSmallIntegerField()),
                ('status', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.TextStatus,), **{}), max_length=40)),
                ('standing', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.TextStanding,), **{}), max_length=40)),
                ('text', models.TextField()),
                ('sha256', models.CharField(editable=False, max_length=64)),
                ('source', models.CharField(blank=True, default='', max_length=300)),
                ('source_url', models.URLField(blank=True, default='', max_length=500)),
                ('published_at', models.DateTimeField(blank=True, null=True)),
                ('agreement', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='texts', to='agreements.agreement')),
            ],
            options={
                'ordering': ['language', 'version'],
            },
        ),
        migrations.CreateModel(
            name='AgreementTextEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('language', models.CharField(max_length=12)),
                ('version', models.PositiveSmallIntegerField()),
                ('status', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.TextStatus,), **{}), max_length=40)),
                ('standing', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.TextStanding,), **{}), max_length=40)),
                ('text', models.TextField()),
                ('sha256', models.CharField(editable=False, max_length=64)),
                ('source', models.CharField(blank=True, default='', max_length=300)),
                ('source_url', models.URLField(blank=True, default='', max_length=500)),
                ('published_at', models.DateTimeField(blank=True, null=True)),
                ('agreement', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.agreement')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.agreementtext')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Article',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('url', models.URLField(blank=True, default='', max_length=2000)),
                ('title', models.CharField(max_length=500)),
                ('author', models.CharField(blank=True, default='', max_length=300)),
                ('language', models.CharField(blank=True, default='', max_length=12)),
                ('published_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.PublishedBasis,), **{}), max_length=40)),
                ('text', models.TextField(blank=True, default='')),
                ('text_sha256', models.CharField(blank=True, default='', max_length=64)),
                ('extractor', models.CharField(blank=True, default='', max_length=80)),
                ('signature', models.BinaryField(blank=True, null=True)),
                ('signature_keys', django.contrib.postgres.fields.ArrayField(base_field=models.BigIntegerField(), blank=True, default=list, editable=False, size=None)),
                ('quote_keys', django.contrib.postgres.fields.ArrayField(base_field=models.BigIntegerField(), blank=True, default=list, editable=False, size=None)),
                ('status', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.ArticleStatus,), **{}), default=agreements.types.terms.ArticleStatus['CAPTURED'], max_length=40)),
                ('status_reason', models.TextField(blank=True, default='')),
                ('attempts', models.PositiveSmallIntegerField(default=0)),
                ('next_attempt_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ('taken_in_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ('linked_at', models.DateTimeField(blank=True, null=True)),
                ('link_model', models.CharField(blank=True, default='', max_length=80)),
                ('reviewed_empty_at', models.DateTimeField(blank=True, null=True)),
                ('search', models.GeneratedField(db_persist=True, expression=agreements.models.article.Tsvector(models.F('language'), models.F('title'), models.F('text')), output_field=django.contrib.postgres.search.SearchVectorField())),
                ('published_earliest', models.DateTimeField(blank=True, null=True)),
                ('published_latest', models.DateTimeField(blank=True, null=True)),
                ('published_precision', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('published_stated', models.CharField(blank=True, default='', max_length=200)),
                ('published_zone', models.CharField(blank=True, default='', max_length=120)),
                ('published_zone_basis', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
                ('reviewed_empty_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='articles_found_empty', to=settings.AUTH_USER_MODEL)),
            ],
        ),
        migrations.CreateModel(
            name='ArticleVectors',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('model', models.CharField(max_length=80)),
                ('dimensions', models.PositiveSmallIntegerField()),
                ('vectors', models.BinaryField()),
                ('article', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='vectors', to='agreements.article')),
            ],
        ),
        migrations.CreateModel(
            name='Breach',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('reference', models.CharField(max_length=20, unique=True)),
                ('form_key', models.UUIDField(blank=True, editable=False, null=True, unique=True)),
                ('summary', models.CharField(max_length=300)),
                ('act', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.ActKind,), **{}), max_length=40)),
                ('act_form', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.ActForm,), **{}), default=agreements.types.terms.ActForm['COMMISSION'], max_length=40)),
                ('weapon', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.WeaponClass,), **{}), default=agreements.types.terms.WeaponClass['UNKNOWN'], max_length=40)),
                ('target', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.TargetKind,), **{}), default=agreements.types.terms.TargetKind['UNKNOWN'], max_length=40)),
                ('place_words', models.CharField(blank=True, default='', max_length=200)),
                ('place_precision', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.PlacePrecision,), **{}), default=agreements.types.terms.PlacePrecision['UNKNOWN'], max_length=40)),
                ('distance_km', models.FloatField(blank=True, null=True)),
                ('bearing_degrees', models.FloatField(blank=True, null=True)),
                ('in_scope', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.InScope,), **{}), default=agreements.types.terms.InScope['UNDETERMINED'], max_length=40)),
                ('occurred_earliest', models.DateTimeField(blank=True, null=True)),
                ('occurred_latest', models.DateTimeField(blank=True, null=True)),
                ('occurred_precision', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('occurred_stated', models.CharField(blank=True, default='', max_length=200)),
                ('occurred_zone', models.CharField(blank=True, default='', max_length=120)),
                ('occurred_zone_basis', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
                ('logged_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='breaches_logged', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'verbose_name_plural': 'breaches',
            },
        ),
        migrations.CreateModel(
            name='Assessment',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('question', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Question,), **{}), max_length=40)),
                ('duty_number', models.PositiveSmallIntegerField(blank=True, null=True)),
                ('level', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Level,), **{}), default='', max_length=40)),
                ('value', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Characterisation,), **{}), default='', max_length=40)),
                ('sole', models.BooleanField(default=False)),
                ('flags', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=40), blank=True, default=list, size=None)),
                ('reasons', models.TextField()),
                ('actor', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='assessments', to='agreements.actor')),
                ('author', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='assessments', to=settings.AUTH_USER_MODEL)),
                ('second_signer', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='assessments_signed', to=settings.AUTH_USER_MODEL)),
                ('breach', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='assessments', to='agreements.breach')),
            ],
        ),
        migrations.CreateModel(
            name='BreachClause',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('duty_number', models.PositiveSmallIntegerField(blank=True, null=True)),
                ('withdrawn', models.BooleanField(default=False)),
                ('breach', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='touches', to='agreements.breach')),
            ],
        ),
        migrations.CreateModel(
            name='Capture',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sha256', models.CharField(max_length=64, unique=True)),
                ('size_bytes', models.PositiveIntegerField()),
                ('media_type', models.CharField(max_length=100)),
                ('fetched_how', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.FetchedHow,), **{}), max_length=40)),
                ('original_name', models.CharField(blank=True, default='', max_length=500)),
                ('url', models.URLField(blank=True, default='', max_length=2000)),
                ('headers', models.JSONField(blank=True, default=dict)),
                ('captured_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ('captured_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='captures', to=settings.AUTH_USER_MODEL)),
            ],
        ),
        migrations.CreateModel(
            name='ArticleEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('url', models.URLField(blank=True, default='', max_length=2000)),
                ('title', models.CharField(max_length=500)),
                ('author', models.CharField(blank=True, default='', max_length=300)),
                ('language', models.CharField(blank=True, default='', max_length=12)),
                ('published_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.PublishedBasis,), **{}), max_length=40)),
                ('text_sha256', models.CharField(blank=True, default='', max_length=64)),
                ('extractor', models.CharField(blank=True, default='', max_length=80)),
                ('taken_in_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ('reviewed_empty_at', models.DateTimeField(blank=True, null=True)),
                ('published_earliest', models.DateTimeField(blank=True, null=True)),
                ('published_latest', models.DateTimeField(blank=True, null=True)),
                ('published_precision', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('published_stated', models.CharField(blank=True, default='', max_length=200)),
                ('published_zone', models.CharField(blank=True, default='', max_length=120)),
                ('published_zone_basis', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.article')),
                ('reviewed_empty_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                ('capture', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.capture')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.AddField(
            model_name='article',
            name='capture',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='articles', to='agreements.capture'),
        ),
        migrations.CreateModel(
            name='Casualties',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('category', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.CasualtyCategory,), **{}), max_length=40)),
                ('population', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Population,), **{}), max_length=40)),
                ('low', models.PositiveIntegerField(blank=True, null=True)),
                ('best', models.PositiveIntegerField(blank=True, null=True)),
                ('high', models.PositiveIntegerField(blank=True, null=True)),
                ('wording', models.CharField(blank=True, default='', max_length=200)),
                ('breach', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='casualties', to='agreements.breach')),
                ('side', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='casualties', to='agreements.actor')),
            ],
            options={
                'verbose_name_plural': 'casualties',
            },
        ),
        migrations.CreateModel(
            name='Claim',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.ClaimKind,), **{}), max_length=40)),
                ('words', models.TextField()),
                ('quote', models.TextField(blank=True, default='')),
                ('citation', models.CharField(blank=True, default='', max_length=300)),
                ('origin', models.CharField(max_length=120)),
                ('against_interest', models.BooleanField(default=False)),
                ('reliability', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Reliability,), **{}), default='', max_length=40)),
                ('credibility', models.PositiveSmallIntegerField(blank=True, null=True)),
                ('correction_reason', models.TextField(blank=True, default='')),
                ('retracted', models.BooleanField(default=False)),
                ('retraction_reason', models.TextField(blank=True, default='')),
                ('said_earliest', models.DateTimeField(blank=True, null=True)),
                ('said_latest', models.DateTimeField(blank=True, null=True)),
                ('said_precision', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('said_stated', models.CharField(blank=True, default='', max_length=200)),
                ('said_zone', models.CharField(blank=True, default='', max_length=120)),
                ('said_zone_basis', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
                ('accepted_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='claims_accepted', to=settings.AUTH_USER_MODEL)),
                ('aligned_with', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='claims_aligned', to='agreements.actor')),
                ('article', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='claims', to='agreements.article')),
                ('breach', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='claims', to='agreements.breach')),
                ('claimant', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='claims', to='agreements.actor')),
                ('reported_claimant', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='claims_as_reported', to='agreements.actor')),
            ],
        ),
        migrations.CreateModel(
            name='CasualtiesEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('category', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.CasualtyCategory,), **{}), max_length=40)),
                ('population', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Population,), **{}), max_length=40)),
                ('low', models.PositiveIntegerField(blank=True, null=True)),
                ('best', models.PositiveIntegerField(blank=True, null=True)),
                ('high', models.PositiveIntegerField(blank=True, null=True)),
                ('wording', models.CharField(blank=True, default='', max_length=200)),
                ('breach', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.breach')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.casualties')),
                ('side', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor')),
                ('claim', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.claim')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.AddField(
            model_name='casualties',
            name='claim',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='casualties', to='agreements.claim'),
        ),
        migrations.CreateModel(
            name='ClaimAccused',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('withdrawn', models.BooleanField(default=False)),
                ('actor', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='accusations', to='agreements.actor')),
                ('claim', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='accused', to='agreements.claim')),
            ],
            options={
                'verbose_name_plural': 'accused',
            },
        ),
        migrations.CreateModel(
            name='ClaimAccusedEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('withdrawn', models.BooleanField(default=False)),
                ('actor', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor')),
                ('claim', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.claim')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.claimaccused')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='ClaimAccusedState',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('withdrawn', models.BooleanField(default=False)),
                ('actor', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor')),
                ('claim', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.claim')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='states', related_query_name='state', to='agreements.claimaccused')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='ClaimEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.ClaimKind,), **{}), max_length=40)),
                ('words', models.TextField()),
                ('quote', models.TextField(blank=True, default='')),
                ('citation', models.CharField(blank=True, default='', max_length=300)),
                ('origin', models.CharField(max_length=120)),
                ('against_interest', models.BooleanField(default=False)),
                ('reliability', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Reliability,), **{}), default='', max_length=40)),
                ('credibility', models.PositiveSmallIntegerField(blank=True, null=True)),
                ('correction_reason', models.TextField(blank=True, default='')),
                ('retracted', models.BooleanField(default=False)),
                ('retraction_reason', models.TextField(blank=True, default='')),
                ('said_earliest', models.DateTimeField(blank=True, null=True)),
                ('said_latest', models.DateTimeField(blank=True, null=True)),
                ('said_precision', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('said_stated', models.CharField(blank=True, default='', max_length=200)),
                ('said_zone', models.CharField(blank=True, default='', max_length=120)),
                ('said_zone_basis', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
                ('accepted_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                ('aligned_with', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor')),
                ('article', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.article')),
                ('breach', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.breach')),
                ('claimant', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.claim')),
                ('reported_claimant', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='ClaimState',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.ClaimKind,), **{}), max_length=40)),
                ('words', models.TextField()),
                ('quote', models.TextField(blank=True, default='')),
                ('citation', models.CharField(blank=True, default='', max_length=300)),
                ('origin', models.CharField(max_length=120)),
                ('against_interest', models.BooleanField(default=False)),
                ('reliability', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Reliability,), **{}), default='', max_length=40)),
                ('credibility', models.PositiveSmallIntegerField(blank=True, null=True)),
                ('correction_reason', models.TextField(blank=True, default='')),
                ('retracted', models.BooleanField(default=False)),
                ('retraction_reason', models.TextField(blank=True, default='')),
                ('said_earliest', models.DateTimeField(blank=True, null=True)),
                ('said_latest', models.DateTimeField(blank=True, null=True)),
                ('said_precision', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('said_stated', models.CharField(blank=True, default='', max_length=200)),
                ('said_zone', models.CharField(blank=True, default='', max_length=120)),
                ('said_zone_basis', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
                ('accepted_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                ('aligned_with', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor')),
                ('article', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.article')),
                ('breach', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.breach')),
                ('claimant', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='states', related_query_name='state', to='agreements.claim')),
                ('reported_claimant', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Clause',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('path', models.CharField(max_length=80)),
                ('order', models.PositiveSmallIntegerField()),
                ('heading', models.CharField(blank=True, default='', max_length=200)),
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.ClauseKind,), **{}), max_length=40)),
                ('segment', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.SegmentKind,), **{}), max_length=40)),
                ('codes', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=40), blank=True, default=list, size=None)),
                ('agreement', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='clauses', to='agreements.agreement')),
                ('parent', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='children', to='agreements.clause')),
            ],
            options={
                'ordering': ['agreement', 'order'],
            },
        ),
        migrations.CreateModel(
            name='BreachClauseState',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('duty_number', models.PositiveSmallIntegerField(blank=True, null=True)),
                ('withdrawn', models.BooleanField(default=False)),
                ('breach', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.breach')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='states', related_query_name='state', to='agreements.breachclause')),
                ('clause', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.clause')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='BreachClauseEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('duty_number', models.PositiveSmallIntegerField(blank=True, null=True)),
                ('withdrawn', models.BooleanField(default=False)),
                ('breach', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.breach')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.breachclause')),
                ('clause', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.clause')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.AddField(
            model_name='breachclause',
            name='clause',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='breach_touches', to='agreements.clause'),
        ),
        migrations.CreateModel(
            name='AssessmentState',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('question', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Question,), **{}), max_length=40)),
                ('duty_number', models.PositiveSmallIntegerField(blank=True, null=True)),
                ('level', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Level,), **{}), default='', max_length=40)),
                ('value', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Characterisation,), **{}), default='', max_length=40)),
                ('sole', models.BooleanField(default=False)),
                ('flags', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=40), blank=True, default=list, size=None)),
                ('reasons', models.TextField()),
                ('actor', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor')),
                ('author', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='states', related_query_name='state', to='agreements.assessment')),
                ('second_signer', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                ('breach', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.breach')),
                ('clause', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.clause')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='AssessmentEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('question', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Question,), **{}), max_length=40)),
                ('duty_number', models.PositiveSmallIntegerField(blank=True, null=True)),
                ('level', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Level,), **{}), default='', max_length=40)),
                ('value', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Characterisation,), **{}), default='', max_length=40)),
                ('sole', models.BooleanField(default=False)),
                ('flags', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=40), blank=True, default=list, size=None)),
                ('reasons', models.TextField()),
                ('actor', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor')),
                ('author', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.assessment')),
                ('second_signer', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                ('breach', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.breach')),
                ('clause', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.clause')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.AddField(
            model_name='assessment',
            name='clause',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='assessments', to='agreements.clause'),
        ),
        migrations.CreateModel(
            name='AgreementRelationState',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('to_words', models.CharField(blank=True, default='', max_length=300)),
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RelationKind,), **{}), max_length=40)),
                ('quote', models.TextField(blank=True, default='')),
                ('at_earliest', models.DateTimeField(blank=True, null=True)),
                ('at_latest', models.DateTimeField(blank=True, null=True)),
                ('at_precision', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('at_stated', models.CharField(blank=True, default='', max_length=200)),
                ('at_zone', models.CharField(blank=True, default='', max_length=120)),
                ('at_zone_basis', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
                ('from_agreement', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.agreement')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='states', related_query_name='state', to='agreements.agreementrelation')),
                ('to_agreement', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.agreement')),
                ('from_clause', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.clause')),
                ('to_clause', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.clause')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='AgreementRelationEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('to_words', models.CharField(blank=True, default='', max_length=300)),
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RelationKind,), **{}), max_length=40)),
                ('quote', models.TextField(blank=True, default='')),
                ('at_earliest', models.DateTimeField(blank=True, null=True)),
                ('at_latest', models.DateTimeField(blank=True, null=True)),
                ('at_precision', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('at_stated', models.CharField(blank=True, default='', max_length=200)),
                ('at_zone', models.CharField(blank=True, default='', max_length=120)),
                ('at_zone_basis', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
                ('from_agreement', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.agreement')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.agreementrelation')),
                ('to_agreement', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.agreement')),
                ('from_clause', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.clause')),
                ('to_clause', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.clause')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.AddField(
            model_name='agreementrelation',
            name='from_clause',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='relations_from', to='agreements.clause'),
        ),
        migrations.AddField(
            model_name='agreementrelation',
            name='to_clause',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='relations_to', to='agreements.clause'),
        ),
        migrations.CreateModel(
            name='ClauseEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('path', models.CharField(max_length=80)),
                ('order', models.PositiveSmallIntegerField()),
                ('heading', models.CharField(blank=True, default='', max_length=200)),
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.ClauseKind,), **{}), max_length=40)),
                ('segment', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.SegmentKind,), **{}), max_length=40)),
                ('codes', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=40), blank=True, default=list, size=None)),
                ('agreement', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.agreement')),
                ('parent', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.clause')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.clause')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='ClauseLink',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('relation', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.LinkRelation,), **{}), max_length=40)),
                ('probability', models.FloatField()),
                ('band', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Band,), **{}), max_length=40)),
                ('ambiguous', models.BooleanField(default=False)),
                ('why', models.JSONField(blank=True, default=dict)),
                ('model', models.CharField(max_length=80)),
                ('quote', models.TextField()),
                ('prefix', models.CharField(blank=True, default='', max_length=80)),
                ('suffix', models.CharField(blank=True, default='', max_length=80)),
                ('sentence_sha256', models.CharField(max_length=64)),
                ('review', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Review,), **{}), default=agreements.types.terms.Review['OPEN'], max_length=40)),
                ('reviewed_at', models.DateTimeField(blank=True, null=True)),
                ('review_note', models.CharField(blank=True, default='', max_length=300)),
                ('agreement', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='links', to='agreements.agreement')),
                ('clause', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='links', to='agreements.clause')),
                ('reviewed_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='links_reviewed', to=settings.AUTH_USER_MODEL)),
                ('text', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='links', to='agreements.agreementtext')),
            ],
        ),
        migrations.CreateModel(
            name='ClauseLinkEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('relation', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.LinkRelation,), **{}), max_length=40)),
                ('probability', models.FloatField()),
                ('band', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Band,), **{}), max_length=40)),
                ('ambiguous', models.BooleanField(default=False)),
                ('why', models.JSONField(blank=True, default=dict)),
                ('model', models.CharField(max_length=80)),
                ('quote', models.TextField()),
                ('prefix', models.CharField(blank=True, default='', max_length=80)),
                ('suffix', models.CharField(blank=True, default='', max_length=80)),
                ('sentence_sha256', models.CharField(max_length=64)),
                ('review', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Review,), **{}), default=agreements.types.terms.Review['OPEN'], max_length=40)),
                ('reviewed_at', models.DateTimeField(blank=True, null=True)),
                ('review_note', models.CharField(blank=True, default='', max_length=300)),
                ('agreement', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.agreement')),
                ('clause', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.clause')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.clauselink')),
                ('reviewed_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                ('text', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.agreementtext')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='ClauseSpan',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('start', models.PositiveIntegerField()),
                ('end', models.PositiveIntegerField()),
                ('clause', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='spans', to='agreements.clause')),
                ('text', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='spans', to='agreements.agreementtext')),
            ],
        ),
        migrations.CreateModel(
            name='ClauseSpanEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('start', models.PositiveIntegerField()),
                ('end', models.PositiveIntegerField()),
                ('clause', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.clause')),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.clausespan')),
                ('text', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.agreementtext')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Conflict',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('slug', models.SlugField(max_length=80, unique=True)),
                ('name', models.CharField(max_length=200)),
                ('reference_prefix', models.CharField(max_length=8, unique=True)),
                ('zones', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=60), size=None)),
                ('outside_ids', models.JSONField(blank=True, default=dict)),
                ('note', models.TextField(blank=True, default='')),
            ],
            options={
                'ordering': ['name'],
                'constraints': [models.CheckConstraint(condition=models.Q(('slug__regex', '^[a-z0-9]+(-[a-z0-9]+)*$')), name='conflict_slug_plain'), models.CheckConstraint(condition=models.Q(('name', ''), _negated=True), name='conflict_has_a_name'), models.CheckConstraint(condition=models.Q(('reference_prefix__regex', '^[A-Z]{2,8}$')), name='conflict_prefix_capitals'), models.CheckConstraint(condition=models.Q(('zones__len__gte', 1)), name='conflict_has_a_zone')],
            },
        ),
        migrations.CreateModel(
            name='BreachState',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('reference', models.CharField(max_length=20)),
                ('form_key', models.UUIDField(blank=True, editable=False, null=True)),
                ('summary', models.CharField(max_length=300)),
                ('act', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.ActKind,), **{}), max_length=40)),
                ('act_form', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.ActForm,), **{}), default=agreements.types.terms.ActForm['COMMISSION'], max_length=40)),
                ('weapon', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.WeaponClass,), **{}), default=agreements.types.terms.WeaponClass['UNKNOWN'], max_length=40)),
                ('target', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.TargetKind,), **{}), default=agreements.types.terms.TargetKind['UNKNOWN'], max_length=40)),
                ('place_words', models.CharField(blank=True, default='', max_length=200)),
                ('place_precision', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.PlacePrecision,), **{}), default=agreements.types.terms.PlacePrecision['UNKNOWN'], max_length=40)),
                ('distance_km', models.FloatField(blank=True, null=True)),
                ('bearing_degrees', models.FloatField(blank=True, null=True)),
                ('in_scope', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.InScope,), **{}), default=agreements.types.terms.InScope['UNDETERMINED'], max_length=40)),
                ('occurred_earliest', models.DateTimeField(blank=True, null=True)),
                ('occurred_latest', models.DateTimeField(blank=True, null=True)),
                ('occurred_precision', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('occurred_stated', models.CharField(blank=True, default='', max_length=200)),
                ('occurred_zone', models.CharField(blank=True, default='', max_length=120)),
                ('occurred_zone_basis', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
                ('logged_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='states', related_query_name='state', to='agreements.breach')),
                ('conflict', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.conflict')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='BreachEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('reference', models.CharField(max_length=20)),
                ('form_key', models.UUIDField(blank=True, editable=False, null=True)),
                ('summary', models.CharField(max_length=300)),
                ('act', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.ActKind,), **{}), max_length=40)),
                ('act_form', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.ActForm,), **{}), default=agreements.types.terms.ActForm['COMMISSION'], max_length=40)),
                ('weapon', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.WeaponClass,), **{}), default=agreements.types.terms.WeaponClass['UNKNOWN'], max_length=40)),
                ('target', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.TargetKind,), **{}), default=agreements.types.terms.TargetKind['UNKNOWN'], max_length=40)),
                ('place_words', models.CharField(blank=True, default='', max_length=200)),
                ('place_precision', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.PlacePrecision,), **{}), default=agreements.types.terms.PlacePrecision['UNKNOWN'], max_length=40)),
                ('distance_km', models.FloatField(blank=True, null=True)),
                ('bearing_degrees', models.FloatField(blank=True, null=True)),
                ('in_scope', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.InScope,), **{}), default=agreements.types.terms.InScope['UNDETERMINED'], max_length=40)),
                ('occurred_earliest', models.DateTimeField(blank=True, null=True)),
                ('occurred_latest', models.DateTimeField(blank=True, null=True)),
                ('occurred_precision', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('occurred_stated', models.CharField(blank=True, default='', max_length=200)),
                ('occurred_zone', models.CharField(blank=True, default='', max_length=120)),
                ('occurred_zone_basis', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
                ('logged_by', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.breach')),
                ('conflict', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.conflict')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.AddField(
            model_name='breach',
            name='conflict',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='breaches', to='agreements.conflict'),
        ),
        migrations.CreateModel(
            name='AgreementState',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('slug', models.SlugField(db_index=False, max_length=80)),
                ('title', models.CharField(max_length=300)),
                ('short_title', models.CharField(max_length=80)),
                ('form', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.AgreementForm,), **{}), max_length=40)),
                ('status', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.AgreementStatus,), **{}), max_length=40)),
                ('agreement_class', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.AgreementClass,), **{}), max_length=40)),
                ('pax_agt_id', models.PositiveIntegerField(blank=True, null=True)),
                ('note', models.TextField(blank=True, default='')),
                ('agreed_earliest', models.DateTimeField()),
                ('agreed_latest', models.DateTimeField()),
                ('agreed_precision', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('agreed_stated', models.CharField(blank=True, default='', max_length=200)),
                ('agreed_zone', models.CharField(default='', max_length=120)),
                ('agreed_zone_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
                ('in_force_from_earliest', models.DateTimeField(blank=True, null=True)),
                ('in_force_from_latest', models.DateTimeField(blank=True, null=True)),
                ('in_force_from_precision', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('in_force_from_stated', models.CharField(blank=True, default='', max_length=200)),
                ('in_force_from_zone', models.CharField(blank=True, default='', max_length=120)),
                ('in_force_from_zone_basis', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
                ('in_force_until_earliest', models.DateTimeField(blank=True, null=True)),
                ('in_force_until_latest', models.DateTimeField(blank=True, null=True)),
                ('in_force_until_precision', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('in_force_until_stated', models.CharField(blank=True, default='', max_length=200)),
                ('in_force_until_zone', models.CharField(blank=True, default='', max_length=120)),
                ('in_force_until_zone_basis', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='states', related_query_name='state', to='agreements.agreement')),
                ('conflict', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.conflict')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='AgreementEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('slug', models.SlugField(db_index=False, max_length=80)),
                ('title', models.CharField(max_length=300)),
                ('short_title', models.CharField(max_length=80)),
                ('form', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.AgreementForm,), **{}), max_length=40)),
                ('status', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.AgreementStatus,), **{}), max_length=40)),
                ('agreement_class', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.AgreementClass,), **{}), max_length=40)),
                ('pax_agt_id', models.PositiveIntegerField(blank=True, null=True)),
                ('note', models.TextField(blank=True, default='')),
                ('agreed_earliest', models.DateTimeField()),
                ('agreed_latest', models.DateTimeField()),
                ('agreed_precision', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('agreed_stated', models.CharField(blank=True, default='', max_length=200)),
                ('agreed_zone', models.CharField(default='', max_length=120)),
                ('agreed_zone_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
                ('in_force_from_earliest', models.DateTimeField(blank=True, null=True)),
                ('in_force_from_latest', models.DateTimeField(blank=True, null=True)),
                ('in_force_from_precision', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('in_force_from_stated', models.CharField(blank=True, default='', max_length=200)),
                ('in_force_from_zone', models.CharField(blank=True, default='', max_length=120)),
                ('in_force_from_zone_basis', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
                ('in_force_until_earliest', models.DateTimeField(blank=True, null=True)),
                ('in_force_until_latest', models.DateTimeField(blank=True, null=True)),
                ('in_force_until_precision', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('in_force_until_stated', models.CharField(blank=True, default='', max_length=200)),
                ('in_force_until_zone', models.CharField(blank=True, default='', max_length=120)),
                ('in_force_until_zone_basis', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
                ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.agreement')),
                ('conflict', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.conflict')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.AddField(
            model_name='agreement',
            name='conflict',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='agreements', to='agreements.conflict'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='conflict',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_conflictevent" ("id", "name", "note", "outside_ids", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference_prefix", "slug", "zones") VALUES (NEW."id", NEW."name", NEW."note", NEW."outside_ids", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference_prefix", NEW."slug", NEW."zones"); RETURN NULL;', hash='3977b195896c58b752f26a3cfa68ab3fd12add2b', operation='INSERT', pgid='pgtrigger_insert_insert_8b0db', table='agreements_conflict', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='conflict',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_conflictevent" ("id", "name", "note", "outside_ids", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference_prefix", "slug", "zones") VALUES (NEW."id", NEW."name", NEW."note", NEW."outside_ids", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference_prefix", NEW."slug", NEW."zones"); RETURN NULL;', hash='1abd0dc9a317792e4dc052bd86724e3d423083ae', operation='UPDATE', pgid='pgtrigger_update_update_2e4d2', table='agreements_conflict', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='conflict',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_conflictevent" ("id", "name", "note", "outside_ids", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference_prefix", "slug", "zones") VALUES (OLD."id", OLD."name", OLD."note", OLD."outside_ids", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference_prefix", OLD."slug", OLD."zones"); RETURN NULL;', hash='7168f22029ea12c0cc6d0ade110985411c5bff54', operation='DELETE', pgid='pgtrigger_delete_delete_1c6d1', table='agreements_conflict', when='AFTER')),
        ),
        migrations.AddField(
            model_name='conflictevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='conflictevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.conflict'),
        ),
        migrations.AddField(
            model_name='conflictname',
            name='conflict',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='names', to='agreements.conflict'),
        ),
        migrations.AddField(
            model_name='conflictnameevent',
            name='conflict',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.conflict'),
        ),
        migrations.AddField(
            model_name='conflictnameevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='conflictnameevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.conflictname'),
        ),
        migrations.AddField(
            model_name='conflictplace',
            name='conflict',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='conflict_places', to='agreements.conflict'),
        ),
        migrations.AddField(
            model_name='conflictplaceevent',
            name='conflict',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.conflict'),
        ),
        migrations.AddField(
            model_name='conflictplaceevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='conflictplaceevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.conflictplace'),
        ),
        migrations.AddField(
            model_name='coverage',
            name='agreement',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='coverage', to='agreements.agreement'),
        ),
        migrations.AddField(
            model_name='coverage',
            name='clause',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='coverage', to='agreements.clause'),
        ),
        migrations.AddField(
            model_name='coverageevent',
            name='agreement',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.agreement'),
        ),
        migrations.AddField(
            model_name='coverageevent',
            name='clause',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.clause'),
        ),
        migrations.AddField(
            model_name='coverageevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='coverageevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.coverage'),
        ),
        migrations.AddField(
            model_name='coveragestate',
            name='agreement',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.agreement'),
        ),
        migrations.AddField(
            model_name='coveragestate',
            name='clause',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.clause'),
        ),
        migrations.AddField(
            model_name='coveragestate',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='states', related_query_name='state', to='agreements.coverage'),
        ),
        migrations.AddField(
            model_name='declaration',
            name='actor',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='declarations', to='agreements.actor'),
        ),
        migrations.AddField(
            model_name='declaration',
            name='agreement',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='declarations', to='agreements.agreement'),
        ),
        migrations.AddField(
            model_name='declarationevent',
            name='actor',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor'),
        ),
        migrations.AddField(
            model_name='declarationevent',
            name='agreement',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.agreement'),
        ),
        migrations.AddField(
            model_name='declarationevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='declarationevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.declaration'),
        ),
        migrations.AddField(
            model_name='feedevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='feedevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.feed'),
        ),
        migrations.AddField(
            model_name='fulfilment',
            name='accepted_by',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='fulfilments_accepted', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='fulfilment',
            name='article',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='fulfilments', to='agreements.article'),
        ),
        migrations.AddField(
            model_name='fulfilmentevent',
            name='accepted_by',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='fulfilmentevent',
            name='article',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.article'),
        ),
        migrations.AddField(
            model_name='fulfilmentevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='fulfilmentevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.fulfilment'),
        ),
        migrations.AddField(
            model_name='fulfilmentstate',
            name='accepted_by',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='fulfilmentstate',
            name='article',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.article'),
        ),
        migrations.AddField(
            model_name='fulfilmentstate',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='states', related_query_name='state', to='agreements.fulfilment'),
        ),
        migrations.AddField(
            model_name='job',
            name='started_by',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='jobs', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='membershipevent',
            name='group',
            field=models.ForeignKey(db_constraint=False, db_tablespace='', on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='auth.group'),
        ),
        migrations.AddField(
            model_name='membershipevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='membershipevent',
            name='user',
            field=models.ForeignKey(db_constraint=False, db_tablespace='', on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='obligation',
            name='beneficiary',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='obligations_owed', to='agreements.actor'),
        ),
        migrations.AddField(
            model_name='obligation',
            name='clause',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='obligations', to='agreements.clause'),
        ),
        migrations.AddField(
            model_name='obligation',
            name='obligor',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='obligations', to='agreements.actor'),
        ),
        migrations.AddField(
            model_name='obligation',
            name='verifier',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='obligations_verified', to='agreements.actor'),
        ),
        migrations.AddField(
            model_name='fulfilmentstate',
            name='obligation',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.obligation'),
        ),
        migrations.AddField(
            model_name='fulfilmentevent',
            name='obligation',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.obligation'),
        ),
        migrations.AddField(
            model_name='fulfilment',
            name='obligation',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='fulfilments', to='agreements.obligation'),
        ),
        migrations.AddField(
            model_name='obligationevent',
            name='beneficiary',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor'),
        ),
        migrations.AddField(
            model_name='obligationevent',
            name='clause',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.clause'),
        ),
        migrations.AddField(
            model_name='obligationevent',
            name='obligor',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor'),
        ),
        migrations.AddField(
            model_name='obligationevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='obligationevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.obligation'),
        ),
        migrations.AddField(
            model_name='obligationevent',
            name='verifier',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor'),
        ),
        migrations.AddField(
            model_name='obligationrecipient',
            name='actor',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='deliveries_due', to='agreements.actor'),
        ),
        migrations.AddField(
            model_name='obligationrecipient',
            name='obligation',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='recipients', to='agreements.obligation'),
        ),
        migrations.AddField(
            model_name='obligationrecipientevent',
            name='actor',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor'),
        ),
        migrations.AddField(
            model_name='obligationrecipientevent',
            name='obligation',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.obligation'),
        ),
        migrations.AddField(
            model_name='obligationrecipientevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='obligationrecipientevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.obligationrecipient'),
        ),
        migrations.AddField(
            model_name='obligationstate',
            name='beneficiary',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor'),
        ),
        migrations.AddField(
            model_name='obligationstate',
            name='clause',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.clause'),
        ),
        migrations.AddField(
            model_name='obligationstate',
            name='obligor',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor'),
        ),
        migrations.AddField(
            model_name='obligationstate',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='states', related_query_name='state', to='agreements.obligation'),
        ),
        migrations.AddField(
            model_name='obligationstate',
            name='verifier',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor'),
        ),
        migrations.AddField(
            model_name='override',
            name='author',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='overrides', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='override',
            name='obligation',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='overrides', to='agreements.obligation'),
        ),
        migrations.AddField(
            model_name='override',
            name='second_signer',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='overrides_signed', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='overrideevent',
            name='author',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='overrideevent',
            name='obligation',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.obligation'),
        ),
        migrations.AddField(
            model_name='overrideevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='overrideevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.override'),
        ),
        migrations.AddField(
            model_name='overrideevent',
            name='second_signer',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='overridestate',
            name='author',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='overridestate',
            name='obligation',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.obligation'),
        ),
        migrations.AddField(
            model_name='overridestate',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='states', related_query_name='state', to='agreements.override'),
        ),
        migrations.AddField(
            model_name='overridestate',
            name='second_signer',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddConstraint(
            model_name='place',
            constraint=models.CheckConstraint(condition=models.Q(('slug__regex', '^[a-z0-9]+(-[a-z0-9]+)*$')), name='place_slug_plain'),
        ),
        migrations.AddConstraint(
            model_name='place',
            constraint=models.CheckConstraint(condition=models.Q(('name', ''), _negated=True), name='place_has_a_name'),
        ),
        migrations.AddConstraint(
            model_name='place',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['settlement', 'district', 'region', 'country', 'linear', 'crossing', 'site', 'area'])), name='place_kind_known'),
        ),
        migrations.AddConstraint(
            model_name='place',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('latitude__isnull', True), ('longitude__isnull', True)), models.Q(('latitude__isnull', False), ('latitude__range', (-90, 90)), ('longitude__isnull', False), ('longitude__range', (-180, 180))), _connector='OR'), name='place_point_whole_and_on_earth'),
        ),
        migrations.AddField(
            model_name='coveragestate',
            name='area',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.place'),
        ),
        migrations.AddField(
            model_name='coverageevent',
            name='area',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.place'),
        ),
        migrations.AddField(
            model_name='coverage',
            name='area',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='coverage', to='agreements.place'),
        ),
        migrations.AddField(
            model_name='conflictplaceevent',
            name='place',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.place'),
        ),
        migrations.AddField(
            model_name='conflictplace',
            name='place',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='place_conflicts', to='agreements.place'),
        ),
        migrations.AddField(
            model_name='breachstate',
            name='place',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.place'),
        ),
        migrations.AddField(
            model_name='breachevent',
            name='place',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.place'),
        ),
        migrations.AddField(
            model_name='breach',
            name='place',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='breaches', to='agreements.place'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='place',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_placeevent" ("gazetteer_ids", "geometry", "id", "kind", "latitude", "longitude", "name", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (NEW."gazetteer_ids", NEW."geometry", NEW."id", NEW."kind", NEW."latitude", NEW."longitude", NEW."name", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."slug"); RETURN NULL;', hash='a012fe1168dac1d7706097b13de2e5ae27efa5b1', operation='INSERT', pgid='pgtrigger_insert_insert_4de55', table='agreements_place', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='place',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_placeevent" ("gazetteer_ids", "geometry", "id", "kind", "latitude", "longitude", "name", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (NEW."gazetteer_ids", NEW."geometry", NEW."id", NEW."kind", NEW."latitude", NEW."longitude", NEW."name", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."slug"); RETURN NULL;', hash='ccc748e823a1802942c7d4ee1bb9fe7c5704f086', operation='UPDATE', pgid='pgtrigger_update_update_9dd2e', table='agreements_place', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='place',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_placeevent" ("gazetteer_ids", "geometry", "id", "kind", "latitude", "longitude", "name", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (OLD."gazetteer_ids", OLD."geometry", OLD."id", OLD."kind", OLD."latitude", OLD."longitude", OLD."name", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."slug"); RETURN NULL;', hash='301a1ca81c7f5e79224a4bb44fa7d0695263f9b9', operation='DELETE', pgid='pgtrigger_delete_delete_f8e0a', table='agreements_place', when='AFTER')),
        ),
        migrations.AddField(
            model_name='placeevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='placeevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.place'),
        ),
        migrations.AddField(
            model_name='placename',
            name='place',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='names', to='agreements.place'),
        ),
        migrations.AddField(
            model_name='placename',
            name='used_by',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='place_names', to='agreements.actor'),
        ),
        migrations.AddField(
            model_name='placenameevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='placenameevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.placename'),
        ),
        migrations.AddField(
            model_name='placenameevent',
            name='place',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.place'),
        ),
        migrations.AddField(
            model_name='placenameevent',
            name='used_by',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor'),
        ),
        migrations.AddField(
            model_name='sentence',
            name='article',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='sentences', to='agreements.article'),
        ),
        migrations.AddField(
            model_name='fulfilmentstate',
            name='sentence',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.sentence'),
        ),
        migrations.AddField(
            model_name='fulfilmentevent',
            name='sentence',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.sentence'),
        ),
        migrations.AddField(
            model_name='fulfilment',
            name='sentence',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='fulfilments', to='agreements.sentence'),
        ),
        migrations.AddField(
            model_name='clauselinkevent',
            name='sentence',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.sentence'),
        ),
        migrations.AddField(
            model_name='clauselink',
            name='sentence',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='links', to='agreements.sentence'),
        ),
        migrations.AddField(
            model_name='claimstate',
            name='sentence',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.sentence'),
        ),
        migrations.AddField(
            model_name='claimevent',
            name='sentence',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.sentence'),
        ),
        migrations.AddField(
            model_name='claim',
            name='sentence',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='claims', to='agreements.sentence'),
        ),
        migrations.AddField(
            model_name='breachstate',
            name='logged_from',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.sentence'),
        ),
        migrations.AddField(
            model_name='breachevent',
            name='logged_from',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.sentence'),
        ),
        migrations.AddField(
            model_name='breach',
            name='logged_from',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='breaches_logged', to='agreements.sentence'),
        ),
        migrations.AddConstraint(
            model_name='source',
            constraint=models.CheckConstraint(condition=models.Q(('slug__regex', '^[a-z0-9]+(-[a-z0-9]+)*$')), name='source_slug_plain'),
        ),
        migrations.AddConstraint(
            model_name='source',
            constraint=models.CheckConstraint(condition=models.Q(('name', ''), _negated=True), name='source_has_a_name'),
        ),
        migrations.AddConstraint(
            model_name='source',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['party_organ', 'state_media', 'allied_media', 'independent_media', 'wire', 'ngo', 'igo', 'monitor', 'mediator', 'academic', 'osint', 'opinion', 'aggregator', 'unknown'])), name='source_kind_known'),
        ),
        migrations.AddConstraint(
            model_name='source',
            constraint=models.CheckConstraint(condition=models.Q(('reliability__in', ['A', 'B', 'C', 'D', 'E', 'F', ''])), name='source_reliability_known'),
        ),
        migrations.AddConstraint(
            model_name='source',
            constraint=models.CheckConstraint(condition=models.Q(('reliability', ''), models.Q(('reliability_reason', ''), _negated=True), _connector='OR'), name='source_reliability_has_a_reason'),
        ),
        migrations.AddField(
            model_name='feedevent',
            name='source',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.source'),
        ),
        migrations.AddField(
            model_name='feed',
            name='source',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='feeds', to='agreements.source'),
        ),
        migrations.AddField(
            model_name='articleevent',
            name='source',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.source'),
        ),
        migrations.AddField(
            model_name='article',
            name='source',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='articles', to='agreements.source'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='source',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_sourceevent" ("home", "id", "kind", "language", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reliability", "reliability_reason", "slug") VALUES (NEW."home", NEW."id", NEW."kind", NEW."language", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reliability", NEW."reliability_reason", NEW."slug"); RETURN NULL;', hash='eab27853def68e528c7857d922549d0054c778a2', operation='INSERT', pgid='pgtrigger_insert_insert_0fab4', table='agreements_source', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='source',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_sourceevent" ("home", "id", "kind", "language", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reliability", "reliability_reason", "slug") VALUES (NEW."home", NEW."id", NEW."kind", NEW."language", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reliability", NEW."reliability_reason", NEW."slug"); RETURN NULL;', hash='95897947961666d8990b45bd1ddb0fd15f96b476', operation='UPDATE', pgid='pgtrigger_update_update_14d4e', table='agreements_source', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='source',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_sourceevent" ("home", "id", "kind", "language", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reliability", "reliability_reason", "slug") VALUES (OLD."home", OLD."id", OLD."kind", OLD."language", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reliability", OLD."reliability_reason", OLD."slug"); RETURN NULL;', hash='c4f8273602baae660c5377df38fe3b15a399ee40', operation='DELETE', pgid='pgtrigger_delete_delete_a733b', table='agreements_source', when='AFTER')),
        ),
        migrations.AddField(
            model_name='sourcealignment',
            name='actor',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='source_alignments', to='agreements.actor'),
        ),
        migrations.AddField(
            model_name='sourcealignment',
            name='source',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='alignments', to='agreements.source'),
        ),
        migrations.AddField(
            model_name='sourcealignmentevent',
            name='actor',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor'),
        ),
        migrations.AddField(
            model_name='sourcealignmentevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='sourcealignmentevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.sourcealignment'),
        ),
        migrations.AddField(
            model_name='sourcealignmentevent',
            name='source',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.source'),
        ),
        migrations.AddField(
            model_name='sourceevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='sourceevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.source'),
        ),
        migrations.AddField(
            model_name='article',
            name='story',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='articles', to='agreements.story'),
        ),
        migrations.AddField(
            model_name='unresolvedreference',
            name='agreement',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='unresolved_references', to='agreements.agreement'),
        ),
        migrations.AddField(
            model_name='unresolvedreference',
            name='sentence',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='references', to='agreements.sentence'),
        ),
        migrations.AddField(
            model_name='userevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='userevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to=settings.AUTH_USER_MODEL),
        ),
        migrations.CreateModel(
            name='Membership',
            fields=[
            ],
            options={
                'proxy': True,
                'indexes': [],
                'constraints': [],
            },
            bases=('agreements.user_groups',),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='user',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_userevent" ("date_joined", "email", "first_name", "id", "is_active", "is_staff", "is_superuser", "keys_enabled", "last_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "username") VALUES (NEW."date_joined", NEW."email", NEW."first_name", NEW."id", NEW."is_active", NEW."is_staff", NEW."is_superuser", NEW."keys_enabled", NEW."last_name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."username"); RETURN NULL;', hash='6788d9b8c7b6abee9652384f94d60ef832de5681', operation='INSERT', pgid='pgtrigger_insert_insert_247e8', table='agreements_user', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='user',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."date_joined" IS DISTINCT FROM (NEW."date_joined") OR OLD."email" IS DISTINCT FROM (NEW."email") OR OLD."first_name" IS DISTINCT FROM (NEW."first_name") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_active" IS DISTINCT FROM (NEW."is_active") OR OLD."is_staff" IS DISTINCT FROM (NEW."is_staff") OR OLD."is_superuser" IS DISTINCT FROM (NEW."is_superuser") OR OLD."keys_enabled" IS DISTINCT FROM (NEW."keys_enabled") OR OLD."last_name" IS DISTINCT FROM (NEW."last_name") OR OLD."username" IS DISTINCT FROM (NEW."username"))', func='INSERT INTO "agreements_userevent" ("date_joined", "email", "first_name", "id", "is_active", "is_staff", "is_superuser", "keys_enabled", "last_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "username") VALUES (NEW."date_joined", NEW."email", NEW."first_name", NEW."id", NEW."is_active", NEW."is_staff", NEW."is_superuser", NEW."keys_enabled", NEW."last_name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."username"); RETURN NULL;', hash='0020052a4f322932d9fd67d65520f4ba88ee039b', operation='UPDATE', pgid='pgtrigger_update_update_4ba1d', table='agreements_user', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='user',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_userevent" ("date_joined", "email", "first_name", "id", "is_active", "is_staff", "is_superuser", "keys_enabled", "last_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "username") VALUES (OLD."date_joined", OLD."email", OLD."first_name", OLD."id", OLD."is_active", OLD."is_staff", OLD."is_superuser", OLD."keys_enabled", OLD."last_name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."username"); RETURN NULL;', hash='b17c1d68a2fa5d31c73b4766cc55e737f8fb9726', operation='DELETE', pgid='pgtrigger_delete_delete_3e9e2', table='agreements_user', when='AFTER')),
        ),
        migrations.AddConstraint(
            model_name='actor',
            constraint=models.CheckConstraint(condition=models.Q(('slug__regex', '^[a-z0-9]+(-[a-z0-9]+)*$')), name='actor_slug_plain'),
        ),
        migrations.AddConstraint(
            model_name='actor',
            constraint=models.CheckConstraint(condition=models.Q(('name', ''), _negated=True), name='actor_has_a_name'),
        ),
        migrations.AddConstraint(
            model_name='actor',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['state', 'entity', 'military', 'igo', 'ngo', 'armed_org', 'political_party', 'state_coalition', 'umbrella', 'media', 'office', 'person', 'other'])), name='actor_kind_known'),
        ),
        migrations.AddConstraint(
            model_name='actor',
            constraint=models.CheckConstraint(condition=models.Q(('iso3__regex', '^[A-Z]{3}$'), ('iso3', ''), _connector='OR'), name='actor_iso3_three_letters'),
        ),
        migrations.AddConstraint(
            model_name='actor',
            constraint=models.CheckConstraint(condition=models.Q(('parent', models.F('id')), _negated=True), name='actor_not_its_own_parent'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='actor',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_actorevent" ("id", "iso3", "kind", "name", "note", "outside_ids", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (NEW."id", NEW."iso3", NEW."kind", NEW."name", NEW."note", NEW."outside_ids", NEW."parent_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."slug"); RETURN NULL;', hash='dfe78b35a87813b0262202a431ed795ee73c4e96', operation='INSERT', pgid='pgtrigger_insert_insert_cfb7c', table='agreements_actor', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='actor',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_actorevent" ("id", "iso3", "kind", "name", "note", "outside_ids", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (NEW."id", NEW."iso3", NEW."kind", NEW."name", NEW."note", NEW."outside_ids", NEW."parent_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."slug"); RETURN NULL;', hash='344873e69eea62e152d2a8a2946410ed6b7c5938', operation='UPDATE', pgid='pgtrigger_update_update_3b53c', table='agreements_actor', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='actor',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_actorevent" ("id", "iso3", "kind", "name", "note", "outside_ids", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (OLD."id", OLD."iso3", OLD."kind", OLD."name", OLD."note", OLD."outside_ids", OLD."parent_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."slug"); RETURN NULL;', hash='4c862011aaf05f3f025ec54965680c9cc032e4ad', operation='DELETE', pgid='pgtrigger_delete_delete_8ef25', table='agreements_actor', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='actorevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='cbd6c651b928368721ebfa1245f9ee368f4be46a', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_72e3b', table='agreements_actorevent', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='actorname',
            constraint=models.UniqueConstraint(fields=('actor', 'text', 'language', 'kind'), name='actor_name_once'),
        ),
        migrations.AddConstraint(
            model_name='actorname',
            constraint=models.CheckConstraint(condition=models.Q(('text', ''), _negated=True), name='actor_name_not_empty'),
        ),
        migrations.AddConstraint(
            model_name='actorname',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['official', 'self_styled', 'alias', 'transliteration', 'exonym', 'abbreviation', 'demonym', 'metonym', 'loaded'])), name='actor_name_kind_known'),
        ),
        migrations.AddConstraint(
            model_name='actorname',
            constraint=models.CheckConstraint(condition=models.Q(('valid_to__gte', models.F('valid_from')), ('valid_from__isnull', True), ('valid_to__isnull', True), _connector='OR'), name='actor_name_valid_in_order'),
        ),
        migrations.AddConstraint(
            model_name='actorname',
            constraint=django.contrib.postgres.constraints.ExclusionConstraint(condition=models.Q(('kind', agreements.types.terms.NameKind['OFFICIAL'])), expressions=[('actor', '='), ('language', '='), (agreements.models.actor.DateRange('valid_from', 'valid_to', models.Value('[]')), '&&')], name='actor_one_official_name_at_a_time'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='actorname',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_actornameevent" ("actor_id", "id", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "used_by_id", "valid_from", "valid_to") VALUES (NEW."actor_id", NEW."id", NEW."kind", NEW."language", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text", NEW."used_by_id", NEW."valid_from", NEW."valid_to"); RETURN NULL;', hash='1ea4d0be1c4c0cfd1501c5fc563ca537f731af0f', operation='INSERT', pgid='pgtrigger_insert_insert_52502', table='agreements_actorname', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='actorname',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_actornameevent" ("actor_id", "id", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "used_by_id", "valid_from", "valid_to") VALUES (NEW."actor_id", NEW."id", NEW."kind", NEW."language", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text", NEW."used_by_id", NEW."valid_from", NEW."valid_to"); RETURN NULL;', hash='51a11c9d17a8818ca3924285c9e60adf9adc5f0f', operation='UPDATE', pgid='pgtrigger_update_update_24fad', table='agreements_actorname', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='actorname',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_actornameevent" ("actor_id", "id", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "used_by_id", "valid_from", "valid_to") VALUES (OLD."actor_id", OLD."id", OLD."kind", OLD."language", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."text", OLD."used_by_id", OLD."valid_from", OLD."valid_to"); RETURN NULL;', hash='ec7d67263fc4462bf8a5ec255551b6ad5adbc978', operation='DELETE', pgid='pgtrigger_delete_delete_2b5f4', table='agreements_actorname', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='actornameevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='ebd6f677ef705c11981e3e2196c9f6729169b657', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_e2c2f', table='agreements_actornameevent', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='agreementname',
            constraint=models.UniqueConstraint(fields=('agreement', 'text', 'language'), name='agreement_name_once'),
        ),
        migrations.AddConstraint(
            model_name='agreementname',
            constraint=models.CheckConstraint(condition=models.Q(('text', ''), _negated=True), name='agreement_name_not_empty'),
        ),
        migrations.AddConstraint(
            model_name='agreementname',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['official', 'self_styled', 'alias', 'transliteration', 'exonym', 'abbreviation', 'demonym', 'metonym', 'loaded'])), name='agreement_name_kind_known'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementname',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_agreementnameevent" ("agreement_id", "id", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."agreement_id", NEW."id", NEW."kind", NEW."language", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text"); RETURN NULL;', hash='a294aa51a704ee8363adcfe8a89e7a8a4d720832', operation='INSERT', pgid='pgtrigger_insert_insert_c4e42', table='agreements_agreementname', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementname',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_agreementnameevent" ("agreement_id", "id", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."agreement_id", NEW."id", NEW."kind", NEW."language", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text"); RETURN NULL;', hash='e958fe3bc20945008884928a79f2fb0444f46697', operation='UPDATE', pgid='pgtrigger_update_update_57deb', table='agreements_agreementname', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementname',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_agreementnameevent" ("agreement_id", "id", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (OLD."agreement_id", OLD."id", OLD."kind", OLD."language", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."text"); RETURN NULL;', hash='11ec65b3914f4f10f3cc235a16be7fcbbc8e5522', operation='DELETE', pgid='pgtrigger_delete_delete_72169', table='agreements_agreementname', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementnameevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='1cf35f7df71d3f95743ad218023ac20699414eff', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_5bb5f', table='agreements_agreementnameevent', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='agreementrole',
            constraint=models.UniqueConstraint(fields=('agreement', 'actor', 'role'), name='agreement_role_once'),
        ),
        migrations.AddConstraint(
            model_name='agreementrole',
            constraint=models.CheckConstraint(condition=models.Q(('role__in', ['party', 'obligor_only', 'signatory', 'issuer', 'mediator', 'facilitator', 'co_chair', 'broker', 'host', 'guarantor', 'witness', 'observer', 'depositary', 'monitor', 'adherent', 'endorser', 'recipient'])), name='agreement_role_known'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementrole',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_agreementroleevent" ("actor_id", "agreement_id", "capacity", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "wording") VALUES (NEW."actor_id", NEW."agreement_id", NEW."capacity", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."role", NEW."wording"); RETURN NULL;', hash='e2b6ea8d46128a800be381774a3cef15c0ed1b5c', operation='INSERT', pgid='pgtrigger_insert_insert_bfd70', table='agreements_agreementrole', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementrole',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_agreementroleevent" ("actor_id", "agreement_id", "capacity", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "wording") VALUES (NEW."actor_id", NEW."agreement_id", NEW."capacity", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."role", NEW."wording"); RETURN NULL;', hash='14b95401d4be4a393427aefaacc27d0fdfc59877', operation='UPDATE', pgid='pgtrigger_update_update_f9009', table='agreements_agreementrole', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementrole',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_agreementroleevent" ("actor_id", "agreement_id", "capacity", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "wording") VALUES (OLD."actor_id", OLD."agreement_id", OLD."capacity", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."role", OLD."wording"); RETURN NULL;', hash='0f6478a112d8b9c7748edf64df2b4e1396792080', operation='DELETE', pgid='pgtrigger_delete_delete_60ca5', table='agreements_agreementrole', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementroleevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='a1824bdd2296e4cc6717ac1d80077d33dd9e2587', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_95ec1', table='agreements_agreementroleevent', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='agreementtext',
            constraint=models.UniqueConstraint(fields=('agreement', 'language', 'version'), name='text_version_once'),
        ),
        migrations.AddConstraint(
            model_name='agreementtext',
            constraint=models.CheckConstraint(condition=models.Q(('version__gte', 1)), name='text_version_from_one'),
        ),
        migrations.AddConstraint(
            model_name='agreementtext',
            constraint=models.CheckConstraint(condition=models.Q(('text', ''), _negated=True), name='text_not_empty'),
        ),
        migrations.AddConstraint(
            model_name='agreementtext',
            constraint=models.CheckConstraint(condition=models.Q(('status__in', ['draft', 'published'])), name='text_status_known'),
        ),
        migrations.AddConstraint(
            model_name='agreementtext',
            constraint=models.CheckConstraint(condition=models.Q(('standing__in', ['authoritative', 'official_translation', 'unofficial', 'press', 'summary'])), name='text_standing_known'),
        ),
        migrations.AddConstraint(
            model_name='agreementtext',
            constraint=models.CheckConstraint(condition=models.Q(('language__regex', '^[a-z]{2,3}(-[A-Za-z0-9]+)*$')), name='text_language_code'),
        ),
        migrations.AddConstraint(
            model_name='agreementtext',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('published_at__isnull', False), ('status', agreements.types.terms.TextStatus['PUBLISHED'])), models.Q(('published_at__isnull', True), ('status', agreements.types.terms.TextStatus['DRAFT'])), _connector='OR'), name='text_published_has_its_moment'),
        ),
        migrations.AddConstraint(
            model_name='agreementtext',
            constraint=models.CheckConstraint(condition=models.Q(('sha256', agreements.models.text.Sha256OfText(models.F('text')))), name='text_sha256_is_of_the_text'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementtext',
            trigger=pgtrigger.compiler.Trigger(name='published_text_is_immutable', sql=pgtrigger.compiler.UpsertTriggerSql(condition="WHEN (OLD.status = 'published')", func="\n        RAISE EXCEPTION 'published_text_is_immutable: a published text does not change; publish a new version'\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'published_text_is_immutable';\n    ", hash='aa2c1f23942169967d5c62362f96e209f1eacd2e', operation='UPDATE OR DELETE', pgid='pgtrigger_published_text_is_immutable_197b8', table='agreements_agreementtext', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementtext',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_agreementtextevent" ("agreement_id", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "sha256", "source", "source_url", "standing", "status", "text", "version") VALUES (NEW."agreement_id", NEW."id", NEW."language", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."published_at", NEW."sha256", NEW."source", NEW."source_url", NEW."standing", NEW."status", NEW."text", NEW."version"); RETURN NULL;', hash='233a9b82b1e846d0a1c57987d4b5994726d11e84', operation='INSERT', pgid='pgtrigger_insert_insert_befd3', table='agreements_agreementtext', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementtext',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_agreementtextevent" ("agreement_id", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "sha256", "source", "source_url", "standing", "status", "text", "version") VALUES (NEW."agreement_id", NEW."id", NEW."language", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."published_at", NEW."sha256", NEW."source", NEW."source_url", NEW."standing", NEW."status", NEW."text", NEW."version"); RETURN NULL;', hash='69d0fc3b2c1b17f15baedee5895a0c2f3889d304', operation='UPDATE', pgid='pgtrigger_update_update_35b10', table='agreements_agreementtext', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementtext',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_agreementtextevent" ("agreement_id", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "sha256", "source", "source_url", "standing", "status", "text", "version") VALUES (OLD."agreement_id", OLD."id", OLD."language", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."published_at", OLD."sha256", OLD."source", OLD."source_url", OLD."standing", OLD."status", OLD."text", OLD."version"); RETURN NULL;', hash='8eaa31986bd2b16c0d6da3d152ced24570c1677f', operation='DELETE', pgid='pgtrigger_delete_delete_7ed82', table='agreements_agreementtext', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementtextevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='5fe9978a24f84dd0bff77e59c544b5f6b14f92fc', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_1375b', table='agreements_agreementtextevent', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='articlevectors',
            constraint=models.UniqueConstraint(fields=('article', 'model'), name='article_vectors_once_a_model'),
        ),
        migrations.AddConstraint(
            model_name='articlevectors',
            constraint=models.CheckConstraint(condition=models.Q(('dimensions__gte', 1)), name='article_vectors_have_dimensions'),
        ),
        migrations.AddConstraint(
            model_name='capture',
            constraint=models.CheckConstraint(condition=models.Q(('sha256__regex', '^[0-9a-f]{64}$')), name='capture_sha256_hex'),
        ),
        migrations.AddConstraint(
            model_name='capture',
            constraint=models.CheckConstraint(condition=models.Q(('fetched_how__in', ['file', 'upload', 'paste', 'address', 'feed', 'demonstration'])), name='capture_fetched_how_known'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='capture',
            trigger=pgtrigger.compiler.Trigger(name='capture_is_immutable', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n            RAISE EXCEPTION 'capture_is_immutable: this record is evidence and does not change'\n                USING ERRCODE = 'check_violation', CONSTRAINT = 'capture_is_immutable';\n        ", hash='851b4826ce2234630e9aa32fe824e91cfa3682f9', operation='UPDATE OR DELETE', pgid='pgtrigger_capture_is_immutable_c6adf', table='agreements_capture', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='casualtiesevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='11594ea0a828ed0b83328286a43c29ae443ba72c', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_a321f', table='agreements_casualtiesevent', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='casualties',
            constraint=models.CheckConstraint(condition=models.Q(('category__in', ['killed', 'wounded', 'killed_or_wounded', 'missing', 'detained', 'displaced'])), name='casualties_category_known'),
        ),
        migrations.AddConstraint(
            model_name='casualties',
            constraint=models.CheckConstraint(condition=models.Q(('population__in', ['civilian', 'military', 'all', 'unknown'])), name='casualties_population_known'),
        ),
        migrations.AddConstraint(
            model_name='casualties',
            constraint=models.CheckConstraint(condition=models.Q(('low__isnull', True), ('best__isnull', True), ('low__lte', models.F('best')), _connector='OR'), name='casualties_low_not_above_best'),
        ),
        migrations.AddConstraint(
            model_name='casualties',
            constraint=models.CheckConstraint(condition=models.Q(('best__isnull', True), ('high__isnull', True), ('best__lte', models.F('high')), _connector='OR'), name='casualties_best_not_above_high'),
        ),
        migrations.AddConstraint(
            model_name='casualties',
            constraint=models.CheckConstraint(condition=models.Q(('low__isnull', True), ('high__isnull', True), ('low__lte', models.F('high')), _connector='OR'), name='casualties_low_not_above_high'),
        ),
        migrations.AddConstraint(
            model_name='casualties',
            constraint=models.CheckConstraint(condition=models.Q(('low__isnull', False), ('best__isnull', False), ('high__isnull', False), models.Q(('wording', ''), _negated=True), _connector='OR'), name='casualties_say_something'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='casualties',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_casualtiesevent" ("best", "breach_id", "category", "claim_id", "high", "id", "low", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "population", "side_id", "wording") VALUES (NEW."best", NEW."breach_id", NEW."category", NEW."claim_id", NEW."high", NEW."id", NEW."low", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."population", NEW."side_id", NEW."wording"); RETURN NULL;', hash='da5d4fe5ca3f07dd2f1a542a369d25399d2f2898', operation='INSERT', pgid='pgtrigger_insert_insert_0d6cd', table='agreements_casualties', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='casualties',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_casualtiesevent" ("best", "breach_id", "category", "claim_id", "high", "id", "low", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "population", "side_id", "wording") VALUES (NEW."best", NEW."breach_id", NEW."category", NEW."claim_id", NEW."high", NEW."id", NEW."low", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."population", NEW."side_id", NEW."wording"); RETURN NULL;', hash='2baafdbc4f544079ef1353ba491b7edbcaaca813', operation='UPDATE', pgid='pgtrigger_update_update_49134', table='agreements_casualties', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='casualties',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_casualtiesevent" ("best", "breach_id", "category", "claim_id", "high", "id", "low", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "population", "side_id", "wording") VALUES (OLD."best", OLD."breach_id", OLD."category", OLD."claim_id", OLD."high", OLD."id", OLD."low", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."population", OLD."side_id", OLD."wording"); RETURN NULL;', hash='0df9db1e96df5da42fa8bc6ccf5a8a9d75709d78', operation='DELETE', pgid='pgtrigger_delete_delete_42fe8', table='agreements_casualties', when='AFTER')),
        ),
        migrations.AddConstraint(
            model_name='claimaccused',
            constraint=models.UniqueConstraint(fields=('claim', 'actor'), name='claim_accused_once'),
        ),
        migrations.AddConstraint(
            model_name='claimaccused',
            constraint=models.CheckConstraint(condition=models.Q(('recorded_basis__in', ['database_clock', 'declared'])), name='claim_accused_recorded_basis_known'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='claimaccused',
            trigger=pgtrigger.compiler.Trigger(name='clock_on_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN\n        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;\n        NEW.recorded_basis := 'declared';\n    ELSE\n        NEW.recorded_at := clock_timestamp();\n        NEW.recorded_basis := 'database_clock';\n    END IF;\n RETURN NEW;", hash='a3949c829725880f2e67204a7005a13b70cea6c2', operation='INSERT', pgid='pgtrigger_clock_on_insert_ad317', table='agreements_claimaccused', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='claimaccused',
            trigger=pgtrigger.compiler.Trigger(name='clock_on_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func="\n    NEW.recorded_at := OLD.recorded_at;\n    NEW.recorded_basis := OLD.recorded_basis;\n    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;\n \n    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN\n        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;\n        NEW.recorded_basis := 'declared';\n    ELSE\n        NEW.recorded_at := clock_timestamp();\n        NEW.recorded_basis := 'database_clock';\n    END IF;\n \n    IF NEW.recorded_at < OLD.recorded_at THEN\n        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';\n    END IF;\n RETURN NEW;", hash='e0cf3aa99370b197bde399392a7bcd35def47d41', operation='UPDATE', pgid='pgtrigger_clock_on_update_66e6d', table='agreements_claimaccused', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='claimaccused',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_claimaccusedevent" ("actor_id", "claim_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "withdrawn") VALUES (NEW."actor_id", NEW."claim_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."withdrawn"); RETURN NULL;', hash='00359d4badd3378bd44dad407620ada36a5e0ff0', operation='INSERT', pgid='pgtrigger_insert_insert_91fe6', table='agreements_claimaccused', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='claimaccused',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_claimaccusedevent" ("actor_id", "claim_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "withdrawn") VALUES (NEW."actor_id", NEW."claim_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."withdrawn"); RETURN NULL;', hash='708ff69eceaeb103f2141b86852d2e07cfd6631c', operation='UPDATE', pgid='pgtrigger_update_update_a1772', table='agreements_claimaccused', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='claimaccused',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_claimaccusedevent" ("actor_id", "claim_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "withdrawn") VALUES (OLD."actor_id", OLD."claim_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."recorded_at", OLD."recorded_basis", OLD."withdrawn"); RETURN NULL;', hash='5e693a5ac742b042d06d44e98573134451f88540', operation='DELETE', pgid='pgtrigger_delete_delete_61c3f', table='agreements_claimaccused', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='claimaccused',
            trigger=pgtrigger.compiler.Trigger(name='state_insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_claimaccusedstate" ("actor_id", "claim_id", "id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "withdrawn") VALUES (NEW."actor_id", NEW."claim_id", NEW."id", NOW(), \'state_insert\', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."withdrawn"); RETURN NULL;', hash='8cd5518f6c20f133c03eff58cf4a24828a889824', operation='INSERT', pgid='pgtrigger_state_insert_insert_9fa89', table='agreements_claimaccused', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='claimaccused',
            trigger=pgtrigger.compiler.Trigger(name='state_update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_claimaccusedstate" ("actor_id", "claim_id", "id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "withdrawn") VALUES (NEW."actor_id", NEW."claim_id", NEW."id", NOW(), \'state_update\', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."withdrawn"); RETURN NULL;', hash='bd720c329ff06273192e8b4de6828c0543c3664c', operation='UPDATE', pgid='pgtrigger_state_update_update_cbc51', table='agreements_claimaccused', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='claimaccusedevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='9073e531fcdd719fd31a77ab97b29ca86d368704', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_19da1', table='agreements_claimaccusedevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='claimaccusedstate',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='7aeec3555faf468d4b3654ef5a1669d286556cc0', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_59b7a', table='agreements_claimaccusedstate', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='clause',
            constraint=models.UniqueConstraint(fields=('agreement', 'path'), name='clause_path_once'),
        ),
        migrations.AddConstraint(
            model_name='clause',
            constraint=models.UniqueConstraint(fields=('id', 'agreement'), name='clause_id_with_agreement'),
        ),
        migrations.AddConstraint(
            model_name='clause',
            constraint=models.CheckConstraint(condition=models.Q(('path__regex', '^[^\\s/][^/]*$')), name='clause_path_printable'),
        ),
        migrations.AddConstraint(
            model_name='clause',
            constraint=models.CheckConstraint(condition=models.Q(('parent', models.F('id')), _negated=True), name='clause_not_its_own_parent'),
        ),
        migrations.AddConstraint(
            model_name='clause',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['cessation_of_hostilities', 'civilian_protection', 'prisoners_exchange', 'prisoners_list', 'remains', 'humanitarian_access', 'verification', 'withdrawal', 'peacekeeping', 'negotiations', 'transport_links', 'returns_of_displaced', 'weapons', 'other'])), name='clause_kind_known'),
        ),
        migrations.AddConstraint(
            model_name='clause',
            constraint=models.CheckConstraint(condition=models.Q(('segment__in', ['operative', 'preamble', 'heading', 'definition', 'signature', 'annex', 'noise'])), name='clause_segment_known'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='clause',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_clauseevent" ("agreement_id", "codes", "heading", "id", "kind", "order", "parent_id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "segment") VALUES (NEW."agreement_id", NEW."codes", NEW."heading", NEW."id", NEW."kind", NEW."order", NEW."parent_id", NEW."path", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."segment"); RETURN NULL;', hash='b19666079dc4151b30edd8e21574194cd1a9447d', operation='INSERT', pgid='pgtrigger_insert_insert_0fd2d', table='agreements_clause', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='clause',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_clauseevent" ("agreement_id", "codes", "heading", "id", "kind", "order", "parent_id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "segment") VALUES (NEW."agreement_id", NEW."codes", NEW."heading", NEW."id", NEW."kind", NEW."order", NEW."parent_id", NEW."path", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."segment"); RETURN NULL;', hash='3abd2ab00934f65810a64f850ba29fd29b170e29', operation='UPDATE', pgid='pgtrigger_update_update_2ea46', table='agreements_clause', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='clause',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_clauseevent" ("agreement_id", "codes", "heading", "id", "kind", "order", "parent_id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "segment") VALUES (OLD."agreement_id", OLD."codes", OLD."heading", OLD."id", OLD."kind", OLD."order", OLD."parent_id", OLD."path", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."segment"); RETURN NULL;', hash='b8c9662e19548125e6539634e865458dfae60f94', operation='DELETE', pgid='pgtrigger_delete_delete_9df45', table='agreements_clause', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='breachclausestate',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='70c3c39a1d6218aed8d8fa8f881b235784165a50', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_8036a', table='agreements_breachclausestate', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='breachclauseevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='51da614c07270b2dc35e962f0ee965cf1925dc2e', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_b8989', table='agreements_breachclauseevent', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='breachclause',
            constraint=models.UniqueConstraint(fields=('breach', 'clause', 'duty_number'), name='breach_clause_once', nulls_distinct=False),
        ),
        migrations.AddConstraint(
            model_name='breachclause',
            constraint=models.CheckConstraint(condition=models.Q(('recorded_basis__in', ['database_clock', 'declared'])), name='breach_clause_recorded_basis_known'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='breachclause',
            trigger=pgtrigger.compiler.Trigger(name='clock_on_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN\n        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;\n        NEW.recorded_basis := 'declared';\n    ELSE\n        NEW.recorded_at := clock_timestamp();\n        NEW.recorded_basis := 'database_clock';\n    END IF;\n RETURN NEW;", hash='5e48f7ad6830d67b0bf6f982c5e8e240ad829c06', operation='INSERT', pgid='pgtrigger_clock_on_insert_85f40', table='agreements_breachclause', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='breachclause',
            trigger=pgtrigger.compiler.Trigger(name='clock_on_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func="\n    NEW.recorded_at := OLD.recorded_at;\n    NEW.recorded_basis := OLD.recorded_basis;\n    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;\n \n    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN\n        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;\n        NEW.recorded_basis := 'declared';\n    ELSE\n        NEW.recorded_at := clock_timestamp();\n        NEW.recorded_basis := 'database_clock';\n    END IF;\n \n    IF NEW.recorded_at < OLD.recorded_at THEN\n        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';\n    END IF;\n RETURN NEW;", hash='339768f66d8bca710a88acbf506263814f4adcf5', operation='UPDATE', pgid='pgtrigger_clock_on_update_348dd', table='agreements_breachclause', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='breachclause',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_breachclauseevent" ("breach_id", "clause_id", "duty_number", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "withdrawn") VALUES (NEW."breach_id", NEW."clause_id", NEW."duty_number", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."withdrawn"); RETURN NULL;', hash='d3ab293a5f636c4e583276e49e6ca5cbc1052335', operation='INSERT', pgid='pgtrigger_insert_insert_f83af', table='agreements_breachclause', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='breachclause',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_breachclauseevent" ("breach_id", "clause_id", "duty_number", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "withdrawn") VALUES (NEW."breach_id", NEW."clause_id", NEW."duty_number", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."withdrawn"); RETURN NULL;', hash='af16e66fc672bc7174d0ade8139cc22bcd52af6b', operation='UPDATE', pgid='pgtrigger_update_update_36638', table='agreements_breachclause', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='breachclause',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_breachclauseevent" ("breach_id", "clause_id", "duty_number", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "withdrawn") VALUES (OLD."breach_id", OLD."clause_id", OLD."duty_number", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."recorded_at", OLD."recorded_basis", OLD."withdrawn"); RETURN NULL;', hash='1cfda545732f34fd7825083a031cd8034e754546', operation='DELETE', pgid='pgtrigger_delete_delete_506e5', table='agreements_breachclause', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='breachclause',
            trigger=pgtrigger.compiler.Trigger(name='state_insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_breachclausestate" ("breach_id", "clause_id", "duty_number", "id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "withdrawn") VALUES (NEW."breach_id", NEW."clause_id", NEW."duty_number", NEW."id", NOW(), \'state_insert\', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."withdrawn"); RETURN NULL;', hash='d3f2de42e1e576395e2e38165cfc3e5e7f651838', operation='INSERT', pgid='pgtrigger_state_insert_insert_ad724', table='agreements_breachclause', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='breachclause',
            trigger=pgtrigger.compiler.Trigger(name='state_update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_breachclausestate" ("breach_id", "clause_id", "duty_number", "id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "withdrawn") VALUES (NEW."breach_id", NEW."clause_id", NEW."duty_number", NEW."id", NOW(), \'state_update\', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."withdrawn"); RETURN NULL;', hash='3a99b015750cbcfa665b2ca6c06c91849efe4f92', operation='UPDATE', pgid='pgtrigger_state_update_update_030f9', table='agreements_breachclause', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='assessmentstate',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='1c69a6695101b5497a6b75121bfe83a4ce636ce3', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_f8235', table='agreements_assessmentstate', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='assessmentevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='e34481fe4d139ad3890d4c5fe9c60dd698e89cd9', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_b0478', table='agreements_assessmentevent', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='assessment',
            constraint=models.CheckConstraint(condition=models.Q(('question__in', ['occurrence', 'attribution', 'characterisation'])), name='assessment_question_known'),
        ),
        migrations.AddConstraint(
            model_name='assessment',
            constraint=models.CheckConstraint(condition=models.Q(('level__in', ['V0', 'V1', 'V2', 'V3', 'V4', ''])), name='assessment_level_known'),
        ),
        migrations.AddConstraint(
            model_name='assessment',
            constraint=models.CheckConstraint(condition=models.Q(('value__in', ['breach', 'not_breach', 'lawful_exception', 'out_of_scope', 'undetermined', ''])), name='assessment_value_known'),
        ),
        migrations.AddConstraint(
            model_name='assessment',
            constraint=models.CheckConstraint(condition=models.Q(('reasons', ''), _negated=True), name='assessment_has_reasons'),
        ),
        migrations.AddConstraint(
            model_name='assessment',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('actor__isnull', True), ('clause__isnull', True), ('question', agreements.types.terms.Question['OCCURRENCE']), ('value', ''), models.Q(('level', ''), _negated=True)), models.Q(('actor__isnull', False), ('clause__isnull', True), ('question', agreements.types.terms.Question['ATTRIBUTION']), ('value', ''), models.Q(('level', ''), _negated=True)), models.Q(('actor__isnull', True), ('clause__isnull', False), ('level', ''), ('question', agreements.types.terms.Question['CHARACTERISATION']), models.Q(('value', ''), _negated=True)), _connector='OR'), name='assessment_answers_its_question'),
        ),
        migrations.AddConstraint(
            model_name='assessment',
            constraint=models.CheckConstraint(condition=models.Q(('second_signer', models.F('author')), _negated=True), name='assessment_second_signer_is_another'),
        ),
        migrations.AddConstraint(
            model_name='assessment',
            constraint=models.UniqueConstraint(fields=('breach', 'question', 'actor', 'clause', 'duty_number'), name='assessment_once_a_question', nulls_distinct=False),
        ),
        migrations.AddConstraint(
            model_name='assessment',
            constraint=models.CheckConstraint(condition=models.Q(('recorded_basis__in', ['database_clock', 'declared'])), name='assessment_recorded_basis_known'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='assessment',
            trigger=pgtrigger.compiler.Trigger(name='clock_on_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN\n        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;\n        NEW.recorded_basis := 'declared';\n    ELSE\n        NEW.recorded_at := clock_timestamp();\n        NEW.recorded_basis := 'database_clock';\n    END IF;\n RETURN NEW;", hash='a95f9c8697cd7ca40d0d41fa4cda4e5f07ef66f8', operation='INSERT', pgid='pgtrigger_clock_on_insert_d3e08', table='agreements_assessment', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='assessment',
            trigger=pgtrigger.compiler.Trigger(name='clock_on_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func="\n    NEW.recorded_at := OLD.recorded_at;\n    NEW.recorded_basis := OLD.recorded_basis;\n    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;\n \n    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN\n        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;\n        NEW.recorded_basis := 'declared';\n    ELSE\n        NEW.recorded_at := clock_timestamp();\n        NEW.recorded_basis := 'database_clock';\n    END IF;\n \n    IF NEW.recorded_at < OLD.recorded_at THEN\n        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';\n    END IF;\n RETURN NEW;", hash='ac0d0848f27001d8b9c336640ed65d201ce111d3', operation='UPDATE', pgid='pgtrigger_clock_on_update_1ea39', table='agreements_assessment', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='assessment',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_assessmentevent" ("actor_id", "author_id", "breach_id", "clause_id", "duty_number", "flags", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reasons", "recorded_at", "recorded_basis", "second_signer_id", "sole", "value") VALUES (NEW."actor_id", NEW."author_id", NEW."breach_id", NEW."clause_id", NEW."duty_number", NEW."flags", NEW."id", NEW."level", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."question", NEW."reasons", NEW."recorded_at", NEW."recorded_basis", NEW."second_signer_id", NEW."sole", NEW."value"); RETURN NULL;', hash='c6d9eafaafd2eaaa327219e53454d75c3b6ff8bb', operation='INSERT', pgid='pgtrigger_insert_insert_69106', table='agreements_assessment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='assessment',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_assessmentevent" ("actor_id", "author_id", "breach_id", "clause_id", "duty_number", "flags", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reasons", "recorded_at", "recorded_basis", "second_signer_id", "sole", "value") VALUES (NEW."actor_id", NEW."author_id", NEW."breach_id", NEW."clause_id", NEW."duty_number", NEW."flags", NEW."id", NEW."level", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."question", NEW."reasons", NEW."recorded_at", NEW."recorded_basis", NEW."second_signer_id", NEW."sole", NEW."value"); RETURN NULL;', hash='4697c81a1119d7af398f2070e71bcc0ae5433511', operation='UPDATE', pgid='pgtrigger_update_update_1c377', table='agreements_assessment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='assessment',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_assessmentevent" ("actor_id", "author_id", "breach_id", "clause_id", "duty_number", "flags", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reasons", "recorded_at", "recorded_basis", "second_signer_id", "sole", "value") VALUES (OLD."actor_id", OLD."author_id", OLD."breach_id", OLD."clause_id", OLD."duty_number", OLD."flags", OLD."id", OLD."level", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."question", OLD."reasons", OLD."recorded_at", OLD."recorded_basis", OLD."second_signer_id", OLD."sole", OLD."value"); RETURN NULL;', hash='cf08ba1d52dc64b6942191ac0d6e01d34150a1fc', operation='DELETE', pgid='pgtrigger_delete_delete_e32de', table='agreements_assessment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='assessment',
            trigger=pgtrigger.compiler.Trigger(name='state_insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_assessmentstate" ("actor_id", "author_id", "breach_id", "clause_id", "duty_number", "flags", "id", "level", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reasons", "recorded_at", "recorded_basis", "second_signer_id", "sole", "value") VALUES (NEW."actor_id", NEW."author_id", NEW."breach_id", NEW."clause_id", NEW."duty_number", NEW."flags", NEW."id", NEW."level", NOW(), \'state_insert\', NEW."id", NEW."question", NEW."reasons", NEW."recorded_at", NEW."recorded_basis", NEW."second_signer_id", NEW."sole", NEW."value"); RETURN NULL;', hash='4b9d131686a18a039f6eb93776c700ed25bef331', operation='INSERT', pgid='pgtrigger_state_insert_insert_c0cf8', table='agreements_assessment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='assessment',
            trigger=pgtrigger.compiler.Trigger(name='state_update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_assessmentstate" ("actor_id", "author_id", "breach_id", "clause_id", "duty_number", "flags", "id", "level", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reasons", "recorded_at", "recorded_basis", "second_signer_id", "sole", "value") VALUES (NEW."actor_id", NEW."author_id", NEW."breach_id", NEW."clause_id", NEW."duty_number", NEW."flags", NEW."id", NEW."level", NOW(), \'state_update\', NEW."id", NEW."question", NEW."reasons", NEW."recorded_at", NEW."recorded_basis", NEW."second_signer_id", NEW."sole", NEW."value"); RETURN NULL;', hash='9d6e569de7b238da056fa3006e69b4ecd135c4e3', operation='UPDATE', pgid='pgtrigger_state_update_update_5095d', table='agreements_assessment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementrelationstate',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='d44ba0444205c12a80c80e126efc3f7ac3754c7b', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_8cd6c', table='agreements_agreementrelationstate', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementrelationevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='92c04a4c99f605865d62d743c2582b7a9b8369b9', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_5c0c9', table='agreements_agreementrelationevent', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='agreementrelation',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['implements', 'reaffirms', 'elaborates', 'amends', 'extends', 'renews', 'supersedes', 'terminates', 'annexed_to', 'refers_to', 'without_prejudice_to', 'based_on', 'in_line_with', 'follows'])), name='relation_kind_known'),
        ),
        migrations.AddConstraint(
            model_name='agreementrelation',
            constraint=models.CheckConstraint(condition=models.Q(('to_agreement__isnull', False), models.Q(('to_words', ''), _negated=True), _connector='OR'), name='relation_leads_somewhere'),
        ),
        migrations.AddConstraint(
            model_name='agreementrelation',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('to_agreement', models.F('from_agreement')), _negated=True), ('to_clause__isnull', False), _connector='OR'), name='relation_not_to_itself'),
        ),
        migrations.AddConstraint(
            model_name='agreementrelation',
            constraint=models.CheckConstraint(condition=models.Q(('to_clause__isnull', True), ('to_agreement__isnull', False), _connector='OR'), name='relation_to_clause_with_agreement'),
        ),
        migrations.AddConstraint(
            model_name='agreementrelation',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('kind__in', [agreements.types.terms.RelationKind['SUPERSEDES'], agreements.types.terms.RelationKind['TERMINATES']]), _negated=True), ('at_earliest__isnull', False), _connector='OR'), name='relation_supersession_dated'),
        ),
        migrations.AddConstraint(
            model_name='agreementrelation',
            constraint=models.UniqueConstraint(fields=('from_agreement', 'from_clause', 'to_agreement', 'to_clause', 'kind', 'to_words'), name='relation_once', nulls_distinct=False),
        ),
        migrations.AddConstraint(
            model_name='agreementrelation',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('at_earliest__isnull', False), ('at_latest__isnull', False), ('at_precision__in', ['minute', 'hour', 'part_of_day', 'day', 'week', 'month', 'year', 'interval', 'unknown']), ('at_zone_basis__in', ['stated_local', 'stated_zone', 'converted_by_source', 'inferred_place', 'unspecified', 'conflicting']), models.Q(('at_zone', ''), _negated=True)), models.Q(('at_earliest__isnull', True), ('at_latest__isnull', True), ('at_precision', ''), ('at_stated', ''), ('at_zone', ''), ('at_zone_basis', '')), _connector='OR'), name='relation_at_whole'),
        ),
        migrations.AddConstraint(
            model_name='agreementrelation',
            constraint=models.CheckConstraint(condition=models.Q(('at_latest__gte', models.F('at_earliest')), ('at_earliest__isnull', True), _connector='OR'), name='relation_at_in_order'),
        ),
        migrations.AddConstraint(
            model_name='agreementrelation',
            constraint=models.CheckConstraint(condition=models.Q(('recorded_basis__in', ['database_clock', 'declared'])), name='relation_recorded_basis_known'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementrelation',
            trigger=pgtrigger.compiler.Trigger(name='clock_on_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN\n        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;\n        NEW.recorded_basis := 'declared';\n    ELSE\n        NEW.recorded_at := clock_timestamp();\n        NEW.recorded_basis := 'database_clock';\n    END IF;\n RETURN NEW;", hash='6d5ed1c41e830b15f8b5f0d43a5d124be36be4aa', operation='INSERT', pgid='pgtrigger_clock_on_insert_75a43', table='agreements_agreementrelation', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementrelation',
            trigger=pgtrigger.compiler.Trigger(name='clock_on_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func="\n    NEW.recorded_at := OLD.recorded_at;\n    NEW.recorded_basis := OLD.recorded_basis;\n    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;\n \n    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN\n        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;\n        NEW.recorded_basis := 'declared';\n    ELSE\n        NEW.recorded_at := clock_timestamp();\n        NEW.recorded_basis := 'database_clock';\n    END IF;\n \n    IF NEW.recorded_at < OLD.recorded_at THEN\n        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';\n    END IF;\n RETURN NEW;", hash='4d2a639c2152804b449b0c56224c71f4e970bf60', operation='UPDATE', pgid='pgtrigger_clock_on_update_da53b', table='agreements_agreementrelation', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementrelation',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_agreementrelationevent" ("at_earliest", "at_latest", "at_precision", "at_stated", "at_zone", "at_zone_basis", "from_agreement_id", "from_clause_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recorded_at", "recorded_basis", "to_agreement_id", "to_clause_id", "to_words") VALUES (NEW."at_earliest", NEW."at_latest", NEW."at_precision", NEW."at_stated", NEW."at_zone", NEW."at_zone_basis", NEW."from_agreement_id", NEW."from_clause_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."quote", NEW."recorded_at", NEW."recorded_basis", NEW."to_agreement_id", NEW."to_clause_id", NEW."to_words"); RETURN NULL;', hash='33ee7a23cc7d8a34a006e3a0d4e1e8192d5ac3d6', operation='INSERT', pgid='pgtrigger_insert_insert_f4047', table='agreements_agreementrelation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementrelation',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_agreementrelationevent" ("at_earliest", "at_latest", "at_precision", "at_stated", "at_zone", "at_zone_basis", "from_agreement_id", "from_clause_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recorded_at", "recorded_basis", "to_agreement_id", "to_clause_id", "to_words") VALUES (NEW."at_earliest", NEW."at_latest", NEW."at_precision", NEW."at_stated", NEW."at_zone", NEW."at_zone_basis", NEW."from_agreement_id", NEW."from_clause_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."quote", NEW."recorded_at", NEW."recorded_basis", NEW."to_agreement_id", NEW."to_clause_id", NEW."to_words"); RETURN NULL;', hash='8c6adf58292c40f1d19116c4432c626a843f27ea', operation='UPDATE', pgid='pgtrigger_update_update_328a1', table='agreements_agreementrelation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementrelation',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_agreementrelationevent" ("at_earliest", "at_latest", "at_precision", "at_stated", "at_zone", "at_zone_basis", "from_agreement_id", "from_clause_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recorded_at", "recorded_basis", "to_agreement_id", "to_clause_id", "to_words") VALUES (OLD."at_earliest", OLD."at_latest", OLD."at_precision", OLD."at_stated", OLD."at_zone", OLD."at_zone_basis", OLD."from_agreement_id", OLD."from_clause_id", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."quote", OLD."recorded_at", OLD."recorded_basis", OLD."to_agreement_id", OLD."to_clause_id", OLD."to_words"); RETURN NULL;', hash='a36595f3c5415d082210fd5755ea78eaa80b9a3a', operation='DELETE', pgid='pgtrigger_delete_delete_b2e38', table='agreements_agreementrelation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementrelation',
            trigger=pgtrigger.compiler.Trigger(name='state_insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_agreementrelationstate" ("at_earliest", "at_latest", "at_precision", "at_stated", "at_zone", "at_zone_basis", "from_agreement_id", "from_clause_id", "id", "kind", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recorded_at", "recorded_basis", "to_agreement_id", "to_clause_id", "to_words") VALUES (NEW."at_earliest", NEW."at_latest", NEW."at_precision", NEW."at_stated", NEW."at_zone", NEW."at_zone_basis", NEW."from_agreement_id", NEW."from_clause_id", NEW."id", NEW."kind", NOW(), \'state_insert\', NEW."id", NEW."quote", NEW."recorded_at", NEW."recorded_basis", NEW."to_agreement_id", NEW."to_clause_id", NEW."to_words"); RETURN NULL;', hash='4a0641d56b2a650806a64930f34f6a03f7283a78', operation='INSERT', pgid='pgtrigger_state_insert_insert_dc5c9', table='agreements_agreementrelation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementrelation',
            trigger=pgtrigger.compiler.Trigger(name='state_update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_agreementrelationstate" ("at_earliest", "at_latest", "at_precision", "at_stated", "at_zone", "at_zone_basis", "from_agreement_id", "from_clause_id", "id", "kind", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recorded_at", "recorded_basis", "to_agreement_id", "to_clause_id", "to_words") VALUES (NEW."at_earliest", NEW."at_latest", NEW."at_precision", NEW."at_stated", NEW."at_zone", NEW."at_zone_basis", NEW."from_agreement_id", NEW."from_clause_id", NEW."id", NEW."kind", NOW(), \'state_update\', NEW."id", NEW."quote", NEW."recorded_at", NEW."recorded_basis", NEW."to_agreement_id", NEW."to_clause_id", NEW."to_words"); RETURN NULL;', hash='393f72dd3e76e6b4ab9c109f5a326ca5ddafb464', operation='UPDATE', pgid='pgtrigger_state_update_update_50a19', table='agreements_agreementrelation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='clauseevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='ad0fdf20a0181d38dd83cc33548aa7f388eb74ca', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_9fb81', table='agreements_clauseevent', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='clausespan',
            constraint=models.UniqueConstraint(fields=('clause', 'text'), name='clause_span_once_a_text'),
        ),
        migrations.AddConstraint(
            model_name='clausespan',
            constraint=models.CheckConstraint(condition=models.Q(('end__gt', models.F('start'))), name='clause_span_not_empty'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='clausespan',
            trigger=pgtrigger.compiler.Trigger(name='clause_span_fits_its_text', sql=pgtrigger.compiler.UpsertTriggerSql(declare='DECLARE problem text;', func='\n                    SELECT CASE\n                        WHEN t.agreement_id <> c.agreement_id THEN \'the text is of another agreement\'\n                        WHEN NEW."end" > length(t.text) THEN \'it ends after the text\'\n                    END INTO problem\n                    FROM agreements_agreementtext t, agreements_clause c\n                    WHERE t.id = NEW.text_id AND c.id = NEW.clause_id;\n                    IF problem IS NOT NULL THEN\n                        RAISE EXCEPTION \'clause_span_fits_its_text: %\', problem\n                            USING ERRCODE = \'check_violation\', CONSTRAINT = \'clause_span_fits_its_text\';\n                    END IF;\n                    RETURN NEW;\n                ', hash='50640bcc98e72edd106e6fefb69747c54b776153', operation='INSERT OR UPDATE', pgid='pgtrigger_clause_span_fits_its_text_dd3f7', table='agreements_clausespan', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='clausespan',
            trigger=pgtrigger.compiler.Trigger(name='published_span_is_immutable', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n                    IF EXISTS (\n                        SELECT 1 FROM agreements_agreementtext t\n                        WHERE t.id = OLD.text_id AND t.status = 'published'\n                    ) THEN\n                        \n        RAISE EXCEPTION 'published_span_is_immutable: a published text does not change; publish a new version'\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'published_span_is_immutable';\n    \n                    END IF;\n                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n                    RETURN NEW;\n                ", hash='d56d5985aa0a3c555bd3889b8dcd63b5bac0e0d9', operation='UPDATE OR DELETE', pgid='pgtrigger_published_span_is_immutable_ee398', table='agreements_clausespan', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='clausespan',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_clausespanevent" ("clause_id", "end", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "start", "text_id") VALUES (NEW."clause_id", NEW."end", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."start", NEW."text_id"); RETURN NULL;', hash='342c660c3f5515dc762fad0b49a434a2e3a83fb2', operation='INSERT', pgid='pgtrigger_insert_insert_e3d61', table='agreements_clausespan', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='clausespan',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_clausespanevent" ("clause_id", "end", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "start", "text_id") VALUES (NEW."clause_id", NEW."end", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."start", NEW."text_id"); RETURN NULL;', hash='8a9f97910ccd2f2868bc4b8bdc8b7216be8cdf77', operation='UPDATE', pgid='pgtrigger_update_update_9fa1d', table='agreements_clausespan', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='clausespan',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_clausespanevent" ("clause_id", "end", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "start", "text_id") VALUES (OLD."clause_id", OLD."end", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."start", OLD."text_id"); RETURN NULL;', hash='655172c91f5c4fc04c040a50726a7d6f4a72fbb6', operation='DELETE', pgid='pgtrigger_delete_delete_ed635', table='agreements_clausespan', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='clausespanevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='d1625c1a9b09347eab1288f34b71221eac8ed771', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_2c032', table='agreements_clausespanevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementstate',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='02b3678cf65fecb92a96f5a345806f046d0adc0e', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_34a5c', table='agreements_agreementstate', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='10a426d334db94a2d51d3555cf1d4c20cc116b1d', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_ab134', table='agreements_agreementevent', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('slug__regex', '^[a-z0-9]+(-[a-z0-9]+)*$')), name='agreement_slug_plain'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('title', ''), _negated=True), models.Q(('short_title', ''), _negated=True)), name='agreement_has_titles'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('form__in', ['signed_treaty', 'joint_statement', 'co_chair_statement', 'parallel_statements', 'unilateral_declaration', 'verbal', 'resolution', 'proposal', 'framework'])), name='agreement_form_known'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('status__in', ['multiparty_agreed', 'unilateral_document', 'status_unclear', 'subsequent_status', 'proposed', 'rejected'])), name='agreement_status_known'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('agreement_class__in', ['cessation_of_hostilities', 'preliminary', 'definitive', 'other'])), name='agreement_class_known'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('agreed_earliest__isnull', False), ('agreed_latest__isnull', False), ('agreed_precision__in', ['minute', 'hour', 'part_of_day', 'day', 'week', 'month', 'year', 'interval', 'unknown']), ('agreed_zone_basis__in', ['stated_local', 'stated_zone', 'converted_by_source', 'inferred_place', 'unspecified', 'conflicting']), models.Q(('agreed_zone', ''), _negated=True)), name='agreement_agreed_whole'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('agreed_latest__gte', models.F('agreed_earliest')), ('agreed_earliest__isnull', True), _connector='OR'), name='agreement_agreed_in_order'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('in_force_from_earliest__isnull', False), ('in_force_from_latest__isnull', False), ('in_force_from_precision__in', ['minute', 'hour', 'part_of_day', 'day', 'week', 'month', 'year', 'interval', 'unknown']), ('in_force_from_zone_basis__in', ['stated_local', 'stated_zone', 'converted_by_source', 'inferred_place', 'unspecified', 'conflicting']), models.Q(('in_force_from_zone', ''), _negated=True)), models.Q(('in_force_from_earliest__isnull', True), ('in_force_from_latest__isnull', True), ('in_force_from_precision', ''), ('in_force_from_stated', ''), ('in_force_from_zone', ''), ('in_force_from_zone_basis', '')), _connector='OR'), name='agreement_in_force_from_whole'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('in_force_from_latest__gte', models.F('in_force_from_earliest')), ('in_force_from_earliest__isnull', True), _connector='OR'), name='agreement_in_force_from_in_order'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('in_force_until_earliest__isnull', False), ('in_force_until_latest__isnull', False), ('in_force_until_precision__in', ['minute', 'hour', 'part_of_day', 'day', 'week', 'month', 'year', 'interval', 'unknown']), ('in_force_until_zone_basis__in', ['stated_local', 'stated_zone', 'converted_by_source', 'inferred_place', 'unspecified', 'conflicting']), models.Q(('in_force_until_zone', ''), _negated=True)), models.Q(('in_force_until_earliest__isnull', True), ('in_force_until_latest__isnull', True), ('in_force_until_precision', ''), ('in_force_until_stated', ''), ('in_force_until_zone', ''), ('in_force_until_zone_basis', '')), _connector='OR'), name='agreement_in_force_until_whole'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('in_force_until_latest__gte', models.F('in_force_until_earliest')), ('in_force_until_earliest__isnull', True), _connector='OR'), name='agreement_in_force_until_in_order'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('in_force_until_latest__gte', models.F('in_force_from_earliest')), ('in_force_until_latest__isnull', True), ('in_force_from_earliest__isnull', True), _connector='OR'), name='agreement_force_in_order'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('form', agreements.types.terms.AgreementForm['PROPOSAL']), _negated=True), ('in_force_from_earliest__isnull', True), _connector='OR'), name='agreement_proposal_never_in_force'),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('recorded_basis__in', ['database_clock', 'declared'])), name='agreement_recorded_basis_known'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreement',
            trigger=pgtrigger.compiler.Trigger(name='clock_on_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN\n        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;\n        NEW.recorded_basis := 'declared';\n    ELSE\n        NEW.recorded_at := clock_timestamp();\n        NEW.recorded_basis := 'database_clock';\n    END IF;\n RETURN NEW;", hash='48a5c5b68d6ca0ae5e361a36123af869d811ed87', operation='INSERT', pgid='pgtrigger_clock_on_insert_f4360', table='agreements_agreement', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreement',
            trigger=pgtrigger.compiler.Trigger(name='clock_on_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func="\n    NEW.recorded_at := OLD.recorded_at;\n    NEW.recorded_basis := OLD.recorded_basis;\n    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;\n \n    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN\n        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;\n        NEW.recorded_basis := 'declared';\n    ELSE\n        NEW.recorded_at := clock_timestamp();\n        NEW.recorded_basis := 'database_clock';\n    END IF;\n \n    IF NEW.recorded_at < OLD.recorded_at THEN\n        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';\n    END IF;\n RETURN NEW;", hash='dc8c3c30f4b4e509dfc2bdb4d0a13c4cac1b4c2e', operation='UPDATE', pgid='pgtrigger_clock_on_update_0d962', table='agreements_agreement', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreement',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_agreementevent" ("agreed_earliest", "agreed_latest", "agreed_precision", "agreed_stated", "agreed_zone", "agreed_zone_basis", "agreement_class", "conflict_id", "form", "id", "in_force_from_earliest", "in_force_from_latest", "in_force_from_precision", "in_force_from_stated", "in_force_from_zone", "in_force_from_zone_basis", "in_force_until_earliest", "in_force_until_latest", "in_force_until_precision", "in_force_until_stated", "in_force_until_zone", "in_force_until_zone_basis", "note", "pax_agt_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "short_title", "slug", "status", "title") VALUES (NEW."agreed_earliest", NEW."agreed_latest", NEW."agreed_precision", NEW."agreed_stated", NEW."agreed_zone", NEW."agreed_zone_basis", NEW."agreement_class", NEW."conflict_id", NEW."form", NEW."id", NEW."in_force_from_earliest", NEW."in_force_from_latest", NEW."in_force_from_precision", NEW."in_force_from_stated", NEW."in_force_from_zone", NEW."in_force_from_zone_basis", NEW."in_force_until_earliest", NEW."in_force_until_latest", NEW."in_force_until_precision", NEW."in_force_until_stated", NEW."in_force_until_zone", NEW."in_force_until_zone_basis", NEW."note", NEW."pax_agt_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."short_title", NEW."slug", NEW."status", NEW."title"); RETURN NULL;', hash='61a0c152a13fc788fcb2c5db85ace4b08b680de9', operation='INSERT', pgid='pgtrigger_insert_insert_13a93', table='agreements_agreement', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreement',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_agreementevent" ("agreed_earliest", "agreed_latest", "agreed_precision", "agreed_stated", "agreed_zone", "agreed_zone_basis", "agreement_class", "conflict_id", "form", "id", "in_force_from_earliest", "in_force_from_latest", "in_force_from_precision", "in_force_from_stated", "in_force_from_zone", "in_force_from_zone_basis", "in_force_until_earliest", "in_force_until_latest", "in_force_until_precision", "in_force_until_stated", "in_force_until_zone", "in_force_until_zone_basis", "note", "pax_agt_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "short_title", "slug", "status", "title") VALUES (NEW."agreed_earliest", NEW."agreed_latest", NEW."agreed_precision", NEW."agreed_stated", NEW."agreed_zone", NEW."agreed_zone_basis", NEW."agreement_class", NEW."conflict_id", NEW."form", NEW."id", NEW."in_force_from_earliest", NEW."in_force_from_latest", NEW."in_force_from_precision", NEW."in_force_from_stated", NEW."in_force_from_zone", NEW."in_force_from_zone_basis", NEW."in_force_until_earliest", NEW."in_force_until_latest", NEW."in_force_until_precision", NEW."in_force_until_stated", NEW."in_force_until_zone", NEW."in_force_until_zone_basis", NEW."note", NEW."pax_agt_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."short_title", NEW."slug", NEW."status", NEW."title"); RETURN NULL;', hash='3962e4a82742707c048fd9b1265aa14550c4d675', operation='UPDATE', pgid='pgtrigger_update_update_36fdd', table='agreements_agreement', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreement',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_agreementevent" ("agreed_earliest", "agreed_latest", "agreed_precision", "agreed_stated", "agreed_zone", "agreed_zone_basis", "agreement_class", "conflict_id", "form", "id", "in_force_from_earliest", "in_force_from_latest", "in_force_from_precision", "in_force_from_stated", "in_force_from_zone", "in_force_from_zone_basis", "in_force_until_earliest", "in_force_until_latest", "in_force_until_precision", "in_force_until_stated", "in_force_until_zone", "in_force_until_zone_basis", "note", "pax_agt_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "short_title", "slug", "status", "title") VALUES (OLD."agreed_earliest", OLD."agreed_latest", OLD."agreed_precision", OLD."agreed_stated", OLD."agreed_zone", OLD."agreed_zone_basis", OLD."agreement_class", OLD."conflict_id", OLD."form", OLD."id", OLD."in_force_from_earliest", OLD."in_force_from_latest", OLD."in_force_from_precision", OLD."in_force_from_stated", OLD."in_force_from_zone", OLD."in_force_from_zone_basis", OLD."in_force_until_earliest", OLD."in_force_until_latest", OLD."in_force_until_precision", OLD."in_force_until_stated", OLD."in_force_until_zone", OLD."in_force_until_zone_basis", OLD."note", OLD."pax_agt_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."recorded_at", OLD."recorded_basis", OLD."short_title", OLD."slug", OLD."status", OLD."title"); RETURN NULL;', hash='c6c49060fb3b07757164967f65f8e2a568e8c377', operation='DELETE', pgid='pgtrigger_delete_delete_a07e3', table='agreements_agreement', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreement',
            trigger=pgtrigger.compiler.Trigger(name='state_insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_agreementstate" ("agreed_earliest", "agreed_latest", "agreed_precision", "agreed_stated", "agreed_zone", "agreed_zone_basis", "agreement_class", "conflict_id", "form", "id", "in_force_from_earliest", "in_force_from_latest", "in_force_from_precision", "in_force_from_stated", "in_force_from_zone", "in_force_from_zone_basis", "in_force_until_earliest", "in_force_until_latest", "in_force_until_precision", "in_force_until_stated", "in_force_until_zone", "in_force_until_zone_basis", "note", "pax_agt_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "short_title", "slug", "status", "title") VALUES (NEW."agreed_earliest", NEW."agreed_latest", NEW."agreed_precision", NEW."agreed_stated", NEW."agreed_zone", NEW."agreed_zone_basis", NEW."agreement_class", NEW."conflict_id", NEW."form", NEW."id", NEW."in_force_from_earliest", NEW."in_force_from_latest", NEW."in_force_from_precision", NEW."in_force_from_stated", NEW."in_force_from_zone", NEW."in_force_from_zone_basis", NEW."in_force_until_earliest", NEW."in_force_until_latest", NEW."in_force_until_precision", NEW."in_force_until_stated", NEW."in_force_until_zone", NEW."in_force_until_zone_basis", NEW."note", NEW."pax_agt_id", NOW(), \'state_insert\', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."short_title", NEW."slug", NEW."status", NEW."title"); RETURN NULL;', hash='b614276df8016c9cc46657d5f93c355138d731b4', operation='INSERT', pgid='pgtrigger_state_insert_insert_ba840', table='agreements_agreement', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreement',
            trigger=pgtrigger.compiler.Trigger(name='state_update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_agreementstate" ("agreed_earliest", "agreed_latest", "agreed_precision", "agreed_stated", "agreed_zone", "agreed_zone_basis", "agreement_class", "conflict_id", "form", "id", "in_force_from_earliest", "in_force_from_latest", "in_force_from_precision", "in_force_from_stated", "in_force_from_zone", "in_force_from_zone_basis", "in_force_until_earliest", "in_force_until_latest", "in_force_until_precision", "in_force_until_stated", "in_force_until_zone", "in_force_until_zone_basis", "note", "pax_agt_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "short_title", "slug", "status", "title") VALUES (NEW."agreed_earliest", NEW."agreed_latest", NEW."agreed_precision", NEW."agreed_stated", NEW."agreed_zone", NEW."agreed_zone_basis", NEW."agreement_class", NEW."conflict_id", NEW."form", NEW."id", NEW."in_force_from_earliest", NEW."in_force_from_latest", NEW."in_force_from_precision", NEW."in_force_from_stated", NEW."in_force_from_zone", NEW."in_force_from_zone_basis", NEW."in_force_until_earliest", NEW."in_force_until_latest", NEW."in_force_until_precision", NEW."in_force_until_stated", NEW."in_force_until_zone", NEW."in_force_until_zone_basis", NEW."note", NEW."pax_agt_id", NOW(), \'state_update\', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."short_title", NEW."slug", NEW."status", NEW."title"); RETURN NULL;', hash='1d939df50b30a249b91577fd7314fb535813992a', operation='UPDATE', pgid='pgtrigger_state_update_update_b5299', table='agreements_agreement', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='conflictevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='9897d051af26ee1da050e2b01e0a9a36a342adc7', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_05155', table='agreements_conflictevent', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='conflictname',
            constraint=models.UniqueConstraint(fields=('conflict', 'text', 'language'), name='conflict_name_once'),
        ),
        migrations.AddConstraint(
            model_name='conflictname',
            constraint=models.CheckConstraint(condition=models.Q(('text', ''), _negated=True), name='conflict_name_not_empty'),
        ),
        migrations.AddConstraint(
            model_name='conflictname',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['official', 'self_styled', 'alias', 'transliteration', 'exonym', 'abbreviation', 'demonym', 'metonym', 'loaded'])), name='conflict_name_kind_known'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='conflictname',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_conflictnameevent" ("conflict_id", "id", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."conflict_id", NEW."id", NEW."kind", NEW."language", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text"); RETURN NULL;', hash='3d61cf9c47a0650c0952c09737f6e5aa776dec34', operation='INSERT', pgid='pgtrigger_insert_insert_38329', table='agreements_conflictname', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='conflictname',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_conflictnameevent" ("conflict_id", "id", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."conflict_id", NEW."id", NEW."kind", NEW."language", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text"); RETURN NULL;', hash='59be06ec5289c398b34c84557ef85121c28a51d8', operation='UPDATE', pgid='pgtrigger_update_update_08d92', table='agreements_conflictname', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='conflictname',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_conflictnameevent" ("conflict_id", "id", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (OLD."conflict_id", OLD."id", OLD."kind", OLD."language", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."text"); RETURN NULL;', hash='ba518c9da0cc3388d9e190236c8af65f8ed63e4d', operation='DELETE', pgid='pgtrigger_delete_delete_66b95', table='agreements_conflictname', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='conflictnameevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='29e6b524d314ebab537868d049d01163ba29e768', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_0e802', table='agreements_conflictnameevent', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='declaration',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['announce', 'reciprocate', 'confirm', 'extend', 'suspend', 'denounce', 'terminate', 'reaffirm', 'adhere'])), name='declaration_kind_known'),
        ),
        migrations.AddConstraint(
            model_name='declaration',
            constraint=models.UniqueConstraint(fields=('agreement', 'actor', 'kind', 'declared_earliest'), name='declaration_once'),
        ),
        migrations.AddConstraint(
            model_name='declaration',
            constraint=models.CheckConstraint(condition=models.Q(('declared_earliest__isnull', False), ('declared_latest__isnull', False), ('declared_precision__in', ['minute', 'hour', 'part_of_day', 'day', 'week', 'month', 'year', 'interval', 'unknown']), ('declared_zone_basis__in', ['stated_local', 'stated_zone', 'converted_by_source', 'inferred_place', 'unspecified', 'conflicting']), models.Q(('declared_zone', ''), _negated=True)), name='declaration_declared_whole'),
        ),
        migrations.AddConstraint(
            model_name='declaration',
            constraint=models.CheckConstraint(condition=models.Q(('declared_latest__gte', models.F('declared_earliest')), ('declared_earliest__isnull', True), _connector='OR'), name='declaration_declared_in_order'),
        ),
        migrations.AddConstraint(
            model_name='declaration',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('effect_earliest__isnull', False), ('effect_latest__isnull', False), ('effect_precision__in', ['minute', 'hour', 'part_of_day', 'day', 'week', 'month', 'year', 'interval', 'unknown']), ('effect_zone_basis__in', ['stated_local', 'stated_zone', 'converted_by_source', 'inferred_place', 'unspecified', 'conflicting']), models.Q(('effect_zone', ''), _negated=True)), models.Q(('effect_earliest__isnull', True), ('effect_latest__isnull', True), ('effect_precision', ''), ('effect_stated', ''), ('effect_zone', ''), ('effect_zone_basis', '')), _connector='OR'), name='declaration_effect_whole'),
        ),
        migrations.AddConstraint(
            model_name='declaration',
            constraint=models.CheckConstraint(condition=models.Q(('effect_latest__gte', models.F('effect_earliest')), ('effect_earliest__isnull', True), _connector='OR'), name='declaration_effect_in_order'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='declaration',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_declarationevent" ("actor_id", "agreement_id", "citation", "declared_earliest", "declared_latest", "declared_precision", "declared_stated", "declared_zone", "declared_zone_basis", "effect_earliest", "effect_latest", "effect_precision", "effect_stated", "effect_zone", "effect_zone_basis", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "words") VALUES (NEW."actor_id", NEW."agreement_id", NEW."citation", NEW."declared_earliest", NEW."declared_latest", NEW."declared_precision", NEW."declared_stated", NEW."declared_zone", NEW."declared_zone_basis", NEW."effect_earliest", NEW."effect_latest", NEW."effect_precision", NEW."effect_stated", NEW."effect_zone", NEW."effect_zone_basis", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."words"); RETURN NULL;', hash='dfa43553b1c117423e2d25c2ec44a147c872b7ac', operation='INSERT', pgid='pgtrigger_insert_insert_a0a62', table='agreements_declaration', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='declaration',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_declarationevent" ("actor_id", "agreement_id", "citation", "declared_earliest", "declared_latest", "declared_precision", "declared_stated", "declared_zone", "declared_zone_basis", "effect_earliest", "effect_latest", "effect_precision", "effect_stated", "effect_zone", "effect_zone_basis", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "words") VALUES (NEW."actor_id", NEW."agreement_id", NEW."citation", NEW."declared_earliest", NEW."declared_latest", NEW."declared_precision", NEW."declared_stated", NEW."declared_zone", NEW."declared_zone_basis", NEW."effect_earliest", NEW."effect_latest", NEW."effect_precision", NEW."effect_stated", NEW."effect_zone", NEW."effect_zone_basis", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."words"); RETURN NULL;', hash='aba8fe8a61b2b2973333092315830da70b460b25', operation='UPDATE', pgid='pgtrigger_update_update_d5bd0', table='agreements_declaration', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='declaration',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_declarationevent" ("actor_id", "agreement_id", "citation", "declared_earliest", "declared_latest", "declared_precision", "declared_stated", "declared_zone", "declared_zone_basis", "effect_earliest", "effect_latest", "effect_precision", "effect_stated", "effect_zone", "effect_zone_basis", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "words") VALUES (OLD."actor_id", OLD."agreement_id", OLD."citation", OLD."declared_earliest", OLD."declared_latest", OLD."declared_precision", OLD."declared_stated", OLD."declared_zone", OLD."declared_zone_basis", OLD."effect_earliest", OLD."effect_latest", OLD."effect_precision", OLD."effect_stated", OLD."effect_zone", OLD."effect_zone_basis", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."words"); RETURN NULL;', hash='0896bc83756bf651b6a25bb260db05c12f2d0039', operation='DELETE', pgid='pgtrigger_delete_delete_2bf77', table='agreements_declaration', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='declarationevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='9a665cab4003bb066b164c43fda3d8110d8bd09e', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_08023', table='agreements_declarationevent', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='job',
            constraint=models.CheckConstraint(condition=models.Q(('status__in', ['waiting', 'running', 'done', 'failed'])), name='job_status_known'),
        ),
        migrations.AddConstraint(
            model_name='job',
            constraint=models.CheckConstraint(condition=models.Q(('kind', ''), _negated=True), name='job_has_a_kind'),
        ),
        migrations.AddConstraint(
            model_name='job',
            constraint=models.CheckConstraint(condition=models.Q(('total__isnull', True), ('done__lte', models.F('total')), _connector='OR'), name='job_done_within_total'),
        ),
        migrations.AddConstraint(
            model_name='job',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('finished_at__isnull', False), ('status__in', [agreements.types.terms.JobStatus['DONE'], agreements.types.terms.JobStatus['FAILED']])), models.Q(('finished_at__isnull', True), ('status__in', [agreements.types.terms.JobStatus['WAITING'], agreements.types.terms.JobStatus['RUNNING']])), _connector='OR'), name='job_finished_has_its_moment'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='membershipevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='31ea5002ce2778e33676cc3c025bea716c99197f', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_1b36f', table='agreements_membershipevent', when='BEFORE')),
        ),
        migrations.AddIndex(
            model_name='obligation',
            index=models.Index(fields=['due_latest'], name='obligation_by_due'),
        ),
        migrations.AddConstraint(
            model_name='obligation',
            constraint=models.UniqueConstraint(fields=('clause', 'number', 'obligor'), name='obligation_once_an_obligor'),
        ),
        migrations.AddConstraint(
            model_name='obligation',
            constraint=models.CheckConstraint(condition=models.Q(('number__gte', 1)), name='obligation_number_from_one'),
        ),
        migrations.AddConstraint(
            model_name='obligation',
            constraint=models.CheckConstraint(condition=models.Q(('summary', ''), _negated=True), name='obligation_has_a_summary'),
        ),
        migrations.AddConstraint(
            model_name='obligation',
            constraint=models.CheckConstraint(condition=models.Q(('beneficiary', models.F('obligor')), _negated=True), name='obligation_not_owed_to_oneself'),
        ),
        migrations.AddConstraint(
            model_name='obligation',
            constraint=models.CheckConstraint(condition=models.Q(('deontic__in', ['obligation', 'prohibition', 'permission', 'declaration', 'best_efforts', 'agreement_to_agree'])), name='obligation_deontic_known'),
        ),
        migrations.AddConstraint(
            model_name='obligation',
            constraint=models.CheckConstraint(condition=models.Q(('temporal__in', ['continuing', 'one_off', 'recurring'])), name='obligation_temporal_known'),
        ),
        migrations.AddConstraint(
            model_name='obligation',
            constraint=models.CheckConstraint(condition=models.Q(('verifiability__in', ['public', 'by_mechanism', 'confidential', 'none'])), name='obligation_verifiability_known'),
        ),
        migrations.AddConstraint(
            model_name='obligation',
            constraint=models.CheckConstraint(condition=models.Q(('deadline_kind__in', ['none', 'absolute', 'relative', 'recurring', 'triggered'])), name='obligation_deadline_kind_known'),
        ),
        migrations.AddConstraint(
            model_name='obligation',
            constraint=models.CheckConstraint(condition=models.Q(('deadline_zone_basis__in', ['stated_local', 'stated_zone', 'converted_by_source', 'inferred_place', 'unspecified', 'conflicting', ''])), name='obligation_zone_basis_known'),
        ),
        migrations.AddConstraint(
            model_name='obligation',
            constraint=models.CheckConstraint(condition=models.Q(('every__regex', '^-?P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$'), ('every', ''), _connector='OR'), name='obligation_every_iso8601'),
        ),
        migrations.AddConstraint(
            model_name='obligation',
            constraint=models.CheckConstraint(condition=models.Q(('deadline_duration__regex', '^-?P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$'), ('deadline_duration', ''), _connector='OR'), name='obligation_duration_iso8601'),
        ),
        migrations.AddConstraint(
            model_name='obligation',
            constraint=models.CheckConstraint(condition=models.Q(('deadline_date__regex', '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2}))?$'), ('deadline_date', ''), _connector='OR'), name='obligation_date_iso8601'),
        ),
        migrations.AddConstraint(
            model_name='obligation',
            constraint=models.CheckConstraint(condition=models.Q(('deadline_anchor__regex', '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2}))?$'), ('deadline_anchor', ''), _connector='OR'), name='obligation_anchor_iso8601'),
        ),
        migrations.AddConstraint(
            model_name='obligation',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('temporal', agreements.types.terms.Temporal['RECURRING']), models.Q(('every', ''), _negated=True)), models.Q(models.Q(('temporal', agreements.types.terms.Temporal['RECURRING']), _negated=True), ('every', '')), _connector='OR'), name='obligation_recurring_has_a_period'),
        ),
        migrations.AddConstraint(
            model_name='obligation',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('deadline_date', ''), ('deadline_duration', ''), ('deadline_kind', agreements.types.terms.DeadlineKind['NONE'])), models.Q(('deadline_kind', agreements.types.terms.DeadlineKind['ABSOLUTE']), models.Q(('deadline_date', ''), _negated=True)), models.Q(('deadline_kind', agreements.types.terms.DeadlineKind['RELATIVE']), models.Q(('deadline_anchor', ''), _negated=True), models.Q(('deadline_duration', ''), _negated=True)), ('deadline_kind__in', [agreements.types.terms.DeadlineKind['RECURRING'], agreements.types.terms.DeadlineKind['TRIGGERED']]), _connector='OR'), name='obligation_deadline_complete'),
        ),
        migrations.AddConstraint(
            model_name='obligation',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('deadline_kind__in', [agreements.types.terms.DeadlineKind['ABSOLUTE'], agreements.types.terms.DeadlineKind['RELATIVE']]), ('due_latest__isnull', False)), models.Q(models.Q(('deadline_kind__in', [agreements.types.terms.DeadlineKind['ABSOLUTE'], agreements.types.terms.DeadlineKind['RELATIVE']]), _negated=True), ('due_latest__isnull', True)), _connector='OR'), name='obligation_due_with_deadline'),
        ),
        migrations.AddConstraint(
            model_name='obligation',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('in_force_earliest__isnull', False), ('in_force_latest__isnull', False), ('in_force_precision__in', ['minute', 'hour', 'part_of_day', 'day', 'week', 'month', 'year', 'interval', 'unknown']), ('in_force_zone_basis__in', ['stated_local', 'stated_zone', 'converted_by_source', 'inferred_place', 'unspecified', 'conflicting']), models.Q(('in_force_zone', ''), _negated=True)), models.Q(('in_force_earliest__isnull', True), ('in_force_latest__isnull', True), ('in_force_precision', ''), ('in_force_stated', ''), ('in_force_zone', ''), ('in_force_zone_basis', '')), _connector='OR'), name='obligation_in_force_whole'),
        ),
        migrations.AddConstraint(
            model_name='obligation',
            constraint=models.CheckConstraint(condition=models.Q(('in_force_latest__gte', models.F('in_force_earliest')), ('in_force_earliest__isnull', True), _connector='OR'), name='obligation_in_force_in_order'),
        ),
        migrations.AddConstraint(
            model_name='obligation',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('due_earliest__isnull', False), ('due_latest__isnull', False), ('due_precision__in', ['minute', 'hour', 'part_of_day', 'day', 'week', 'month', 'year', 'interval', 'unknown']), ('due_zone_basis__in', ['stated_local', 'stated_zone', 'converted_by_source', 'inferred_place', 'unspecified', 'conflicting']), models.Q(('due_zone', ''), _negated=True)), models.Q(('due_earliest__isnull', True), ('due_latest__isnull', True), ('due_precision', ''), ('due_stated', ''), ('due_zone', ''), ('due_zone_basis', '')), _connector='OR'), name='obligation_due_whole'),
        ),
        migrations.AddConstraint(
            model_name='obligation',
            constraint=models.CheckConstraint(condition=models.Q(('due_latest__gte', models.F('due_earliest')), ('due_earliest__isnull', True), _connector='OR'), name='obligation_due_in_order'),
        ),
        migrations.AddConstraint(
            model_name='obligation',
            constraint=models.CheckConstraint(condition=models.Q(('recorded_basis__in', ['database_clock', 'declared'])), name='obligation_recorded_basis_known'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='obligation',
            trigger=pgtrigger.compiler.Trigger(name='clock_on_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN\n        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;\n        NEW.recorded_basis := 'declared';\n    ELSE\n        NEW.recorded_at := clock_timestamp();\n        NEW.recorded_basis := 'database_clock';\n    END IF;\n RETURN NEW;", hash='072bb53a0afbcfc1939b52c3ea266ee7af18dde8', operation='INSERT', pgid='pgtrigger_clock_on_insert_2d5cd', table='agreements_obligation', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='obligation',
            trigger=pgtrigger.compiler.Trigger(name='clock_on_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func="\n    NEW.recorded_at := OLD.recorded_at;\n    NEW.recorded_basis := OLD.recorded_basis;\n    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;\n \n    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN\n        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;\n        NEW.recorded_basis := 'declared';\n    ELSE\n        NEW.recorded_at := clock_timestamp();\n        NEW.recorded_basis := 'database_clock';\n    END IF;\n \n    IF NEW.recorded_at < OLD.recorded_at THEN\n        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';\n    END IF;\n RETURN NEW;", hash='96693a7800f2c20876f81be8e8076aef83ef6f60', operation='UPDATE', pgid='pgtrigger_clock_on_update_3f5b9', table='agreements_obligation', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='obligation',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_obligationevent" ("beneficiary_id", "clause_id", "condition", "deadline_anchor", "deadline_date", "deadline_duration", "deadline_inclusive", "deadline_kind", "deadline_stated", "deadline_zone", "deadline_zone_basis", "deontic", "due_earliest", "due_latest", "due_precision", "due_stated", "due_zone", "due_zone_basis", "every", "id", "in_force_earliest", "in_force_latest", "in_force_precision", "in_force_stated", "in_force_zone", "in_force_zone_basis", "number", "obligor_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "summary", "temporal", "verifiability", "verifier_id") VALUES (NEW."beneficiary_id", NEW."clause_id", NEW."condition", NEW."deadline_anchor", NEW."deadline_date", NEW."deadline_duration", NEW."deadline_inclusive", NEW."deadline_kind", NEW."deadline_stated", NEW."deadline_zone", NEW."deadline_zone_basis", NEW."deontic", NEW."due_earliest", NEW."due_latest", NEW."due_precision", NEW."due_stated", NEW."due_zone", NEW."due_zone_basis", NEW."every", NEW."id", NEW."in_force_earliest", NEW."in_force_latest", NEW."in_force_precision", NEW."in_force_stated", NEW."in_force_zone", NEW."in_force_zone_basis", NEW."number", NEW."obligor_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."summary", NEW."temporal", NEW."verifiability", NEW."verifier_id"); RETURN NULL;', hash='4648172f80b2c5cb8cc7354a19ad1424e94ad0cf', operation='INSERT', pgid='pgtrigger_insert_insert_2602e', table='agreements_obligation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='obligation',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_obligationevent" ("beneficiary_id", "clause_id", "condition", "deadline_anchor", "deadline_date", "deadline_duration", "deadline_inclusive", "deadline_kind", "deadline_stated", "deadline_zone", "deadline_zone_basis", "deontic", "due_earliest", "due_latest", "due_precision", "due_stated", "due_zone", "due_zone_basis", "every", "id", "in_force_earliest", "in_force_latest", "in_force_precision", "in_force_stated", "in_force_zone", "in_force_zone_basis", "number", "obligor_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "summary", "temporal", "verifiability", "verifier_id") VALUES (NEW."beneficiary_id", NEW."clause_id", NEW."condition", NEW."deadline_anchor", NEW."deadline_date", NEW."deadline_duration", NEW."deadline_inclusive", NEW."deadline_kind", NEW."deadline_stated", NEW."deadline_zone", NEW."deadline_zone_basis", NEW."deontic", NEW."due_earliest", NEW."due_latest", NEW."due_precision", NEW."due_stated", NEW."due_zone", NEW."due_zone_basis", NEW."every", NEW."id", NEW."in_force_earliest", NEW."in_force_latest", NEW."in_force_precision", NEW."in_force_stated", NEW."in_force_zone", NEW."in_force_zone_basis", NEW."number", NEW."obligor_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."summary", NEW."temporal", NEW."verifiability", NEW."verifier_id"); RETURN NULL;', hash='50803eac9021e1f60057df608197c8714e54f539', operation='UPDATE', pgid='pgtrigger_update_update_4bfca', table='agreements_obligation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='obligation',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_obligationevent" ("beneficiary_id", "clause_id", "condition", "deadline_anchor", "deadline_date", "deadline_duration", "deadline_inclusive", "deadline_kind", "deadline_stated", "deadline_zone", "deadline_zone_basis", "deontic", "due_earliest", "due_latest", "due_precision", "due_stated", "due_zone", "due_zone_basis", "every", "id", "in_force_earliest", "in_force_latest", "in_force_precision", "in_force_stated", "in_force_zone", "in_force_zone_basis", "number", "obligor_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "summary", "temporal", "verifiability", "verifier_id") VALUES (OLD."beneficiary_id", OLD."clause_id", OLD."condition", OLD."deadline_anchor", OLD."deadline_date", OLD."deadline_duration", OLD."deadline_inclusive", OLD."deadline_kind", OLD."deadline_stated", OLD."deadline_zone", OLD."deadline_zone_basis", OLD."deontic", OLD."due_earliest", OLD."due_latest", OLD."due_precision", OLD."due_stated", OLD."due_zone", OLD."due_zone_basis", OLD."every", OLD."id", OLD."in_force_earliest", OLD."in_force_latest", OLD."in_force_precision", OLD."in_force_stated", OLD."in_force_zone", OLD."in_force_zone_basis", OLD."number", OLD."obligor_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."recorded_at", OLD."recorded_basis", OLD."summary", OLD."temporal", OLD."verifiability", OLD."verifier_id"); RETURN NULL;', hash='b90c68045615a507357bc1a1f2b1f743f1e8cd35', operation='DELETE', pgid='pgtrigger_delete_delete_3ecff', table='agreements_obligation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='obligation',
            trigger=pgtrigger.compiler.Trigger(name='state_insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_obligationstate" ("beneficiary_id", "clause_id", "condition", "deadline_anchor", "deadline_date", "deadline_duration", "deadline_inclusive", "deadline_kind", "deadline_stated", "deadline_zone", "deadline_zone_basis", "deontic", "due_earliest", "due_latest", "due_precision", "due_stated", "due_zone", "due_zone_basis", "every", "id", "in_force_earliest", "in_force_latest", "in_force_precision", "in_force_stated", "in_force_zone", "in_force_zone_basis", "number", "obligor_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "summary", "temporal", "verifiability", "verifier_id") VALUES (NEW."beneficiary_id", NEW."clause_id", NEW."condition", NEW."deadline_anchor", NEW."deadline_date", NEW."deadline_duration", NEW."deadline_inclusive", NEW."deadline_kind", NEW."deadline_stated", NEW."deadline_zone", NEW."deadline_zone_basis", NEW."deontic", NEW."due_earliest", NEW."due_latest", NEW."due_precision", NEW."due_stated", NEW."due_zone", NEW."due_zone_basis", NEW."every", NEW."id", NEW."in_force_earliest", NEW."in_force_latest", NEW."in_force_precision", NEW."in_force_stated", NEW."in_force_zone", NEW."in_force_zone_basis", NEW."number", NEW."obligor_id", NOW(), \'state_insert\', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."summary", NEW."temporal", NEW."verifiability", NEW."verifier_id"); RETURN NULL;', hash='72b51fde567cda01c0950ec451bc43b949721e8a', operation='INSERT', pgid='pgtrigger_state_insert_insert_e0cb5', table='agreements_obligation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='obligation',
            trigger=pgtrigger.compiler.Trigger(name='state_update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_obligationstate" ("beneficiary_id", "clause_id", "condition", "deadline_anchor", "deadline_date", "deadline_duration", "deadline_inclusive", "deadline_kind", "deadline_stated", "deadline_zone", "deadline_zone_basis", "deontic", "due_earliest", "due_latest", "due_precision", "due_stated", "due_zone", "due_zone_basis", "every", "id", "in_force_earliest", "in_force_latest", "in_force_precision", "in_force_stated", "in_force_zone", "in_force_zone_basis", "number", "obligor_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "summary", "temporal", "verifiability", "verifier_id") VALUES (NEW."beneficiary_id", NEW."clause_id", NEW."condition", NEW."deadline_anchor", NEW."deadline_date", NEW."deadline_duration", NEW."deadline_inclusive", NEW."deadline_kind", NEW."deadline_stated", NEW."deadline_zone", NEW."deadline_zone_basis", NEW."deontic", NEW."due_earliest", NEW."due_latest", NEW."due_precision", NEW."due_stated", NEW."due_zone", NEW."due_zone_basis", NEW."every", NEW."id", NEW."in_force_earliest", NEW."in_force_latest", NEW."in_force_precision", NEW."in_force_stated", NEW."in_force_zone", NEW."in_force_zone_basis", NEW."number", NEW."obligor_id", NOW(), \'state_update\', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."summary", NEW."temporal", NEW."verifiability", NEW."verifier_id"); RETURN NULL;', hash='c79c9a62a93a5754b48f7a5041e3d0a65597867f', operation='UPDATE', pgid='pgtrigger_state_update_update_6ac49', table='agreements_obligation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='obligationevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='67460952c235c4898c3b6f4436219f28cbafeb6b', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_a28af', table='agreements_obligationevent', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='obligationrecipient',
            constraint=models.UniqueConstraint(fields=('obligation', 'actor'), name='obligation_recipient_once'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='obligationrecipient',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_obligationrecipientevent" ("actor_id", "id", "obligation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."actor_id", NEW."id", NEW."obligation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;', hash='aee3a1b7175e2d312d7d2cf546712d416ae20f81', operation='INSERT', pgid='pgtrigger_insert_insert_ddce1', table='agreements_obligationrecipient', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='obligationrecipient',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_obligationrecipientevent" ("actor_id", "id", "obligation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."actor_id", NEW."id", NEW."obligation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;', hash='27535769b17afa8faeddc5c8c7cdbebc0d3b437b', operation='UPDATE', pgid='pgtrigger_update_update_5233c', table='agreements_obligationrecipient', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='obligationrecipient',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_obligationrecipientevent" ("actor_id", "id", "obligation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."actor_id", OLD."id", OLD."obligation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;', hash='732c4771970854e339d209ea2ba3d347b3d9988e', operation='DELETE', pgid='pgtrigger_delete_delete_e33a0', table='agreements_obligationrecipient', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='obligationrecipientevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='c1f844a10534127d10e0c0f98085168653448ce4', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_3a7bf', table='agreements_obligationrecipientevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='obligationstate',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='554e48bd7f40dede3797be9f25d5149530bd232e', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_39646', table='agreements_obligationstate', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='override',
            constraint=models.CheckConstraint(condition=models.Q(('status__regex', '^[A-Z_]+$')), name='override_status_form'),
        ),
        migrations.AddConstraint(
            model_name='override',
            constraint=models.CheckConstraint(condition=models.Q(('rule__regex', '^R\\d{1,2}$')), name='override_names_a_rule'),
        ),
        migrations.AddConstraint(
            model_name='override',
            constraint=models.CheckConstraint(condition=models.Q(('reason', ''), _negated=True), name='override_has_a_reason'),
        ),
        migrations.AddConstraint(
            model_name='override',
            constraint=models.CheckConstraint(condition=models.Q(('second_signer', models.F('author')), _negated=True), name='override_second_signer_is_another'),
        ),
        migrations.AddConstraint(
            model_name='override',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('retracted', False), ('retraction_reason', '')), models.Q(('retracted', True), models.Q(('retraction_reason', ''), _negated=True)), _connector='OR'), name='override_retracted_with_a_reason'),
        ),
        migrations.AddConstraint(
            model_name='override',
            constraint=models.CheckConstraint(condition=models.Q(('recorded_basis__in', ['database_clock', 'declared'])), name='override_recorded_basis_known'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='override',
            trigger=pgtrigger.compiler.Trigger(name='clock_on_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN\n        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;\n        NEW.recorded_basis := 'declared';\n    ELSE\n        NEW.recorded_at := clock_timestamp();\n        NEW.recorded_basis := 'database_clock';\n    END IF;\n RETURN NEW;", hash='3783fb9ffc762e9f016e0f659e5cc473f2ec7358', operation='INSERT', pgid='pgtrigger_clock_on_insert_64ca3', table='agreements_override', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='override',
            trigger=pgtrigger.compiler.Trigger(name='clock_on_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func="\n    NEW.recorded_at := OLD.recorded_at;\n    NEW.recorded_basis := OLD.recorded_basis;\n    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;\n \n    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN\n        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;\n        NEW.recorded_basis := 'declared';\n    ELSE\n        NEW.recorded_at := clock_timestamp();\n        NEW.recorded_basis := 'database_clock';\n    END IF;\n \n    IF NEW.recorded_at < OLD.recorded_at THEN\n        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';\n    END IF;\n RETURN NEW;", hash='1b8815da197fb41dcce941a5f0823c25a88c5eb5', operation='UPDATE', pgid='pgtrigger_clock_on_update_6b41b', table='agreements_override', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='override',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_overrideevent" ("author_id", "id", "obligation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "review_by", "rule", "second_signer_id", "status") VALUES (NEW."author_id", NEW."id", NEW."obligation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."review_by", NEW."rule", NEW."second_signer_id", NEW."status"); RETURN NULL;', hash='783ae5bf6a4cdd54cd0b2f3cd383e2ba89729f59', operation='INSERT', pgid='pgtrigger_insert_insert_5f7fc', table='agreements_override', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='override',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_overrideevent" ("author_id", "id", "obligation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "review_by", "rule", "second_signer_id", "status") VALUES (NEW."author_id", NEW."id", NEW."obligation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."review_by", NEW."rule", NEW."second_signer_id", NEW."status"); RETURN NULL;', hash='6f461bb917a858b42e3283193f65395d7bdb0636', operation='UPDATE', pgid='pgtrigger_update_update_e69fe', table='agreements_override', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='override',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_overrideevent" ("author_id", "id", "obligation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "review_by", "rule", "second_signer_id", "status") VALUES (OLD."author_id", OLD."id", OLD."obligation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reason", OLD."recorded_at", OLD."recorded_basis", OLD."retracted", OLD."retraction_reason", OLD."review_by", OLD."rule", OLD."second_signer_id", OLD."status"); RETURN NULL;', hash='90ceb2d7b5259e685581b43081f387eb6a4b0eed', operation='DELETE', pgid='pgtrigger_delete_delete_25e88', table='agreements_override', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='override',
            trigger=pgtrigger.compiler.Trigger(name='state_insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_overridestate" ("author_id", "id", "obligation_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "review_by", "rule", "second_signer_id", "status") VALUES (NEW."author_id", NEW."id", NEW."obligation_id", NOW(), \'state_insert\', NEW."id", NEW."reason", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."review_by", NEW."rule", NEW."second_signer_id", NEW."status"); RETURN NULL;', hash='db4eb7eb72ee88c0202808cbec804b2873e49175', operation='INSERT', pgid='pgtrigger_state_insert_insert_e0a81', table='agreements_override', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='override',
            trigger=pgtrigger.compiler.Trigger(name='state_update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_overridestate" ("author_id", "id", "obligation_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "review_by", "rule", "second_signer_id", "status") VALUES (NEW."author_id", NEW."id", NEW."obligation_id", NOW(), \'state_update\', NEW."id", NEW."reason", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."review_by", NEW."rule", NEW."second_signer_id", NEW."status"); RETURN NULL;', hash='0e5cbb190fcbedec542c98732145e90a400eec33', operation='UPDATE', pgid='pgtrigger_state_update_update_35305', table='agreements_override', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='overrideevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='7f3d9d9a111ac08f35b562b5dfdcae38bd3567dd', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_7d74b', table='agreements_overrideevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='overridestate',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='f63ea7992c74483696feeeb3aff44820ee822a37', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_7bf5d', table='agreements_overridestate', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='coveragestate',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='3f3214b374d731d40be827cb906076a41186cae3', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_c357d', table='agreements_coveragestate', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='coverageevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='63db6ec0fc2904ddc9ce97121a6cfeee225abc08', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_819db', table='agreements_coverageevent', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='coverage',
            constraint=models.CheckConstraint(condition=models.Q(('value__in', ['adequate', 'partial', 'media_only', 'party_only', 'none'])), name='coverage_value_known'),
        ),
        migrations.AddConstraint(
            model_name='coverage',
            constraint=models.CheckConstraint(condition=models.Q(('mechanism', ''), _negated=True), name='coverage_names_its_mechanism'),
        ),
        migrations.AddConstraint(
            model_name='coverage',
            constraint=models.CheckConstraint(condition=models.Q(('ends_at__gt', models.F('begins_at')), ('ends_at__isnull', True), _connector='OR'), name='coverage_in_order'),
        ),
        migrations.AddConstraint(
            model_name='coverage',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('retracted', False), ('retraction_reason', '')), models.Q(('retracted', True), models.Q(('retraction_reason', ''), _negated=True)), _connector='OR'), name='coverage_retracted_with_a_reason'),
        ),
        migrations.AddConstraint(
            model_name='coverage',
            constraint=models.CheckConstraint(condition=models.Q(('recorded_basis__in', ['database_clock', 'declared'])), name='coverage_recorded_basis_known'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='coverage',
            trigger=pgtrigger.compiler.Trigger(name='clock_on_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN\n        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;\n        NEW.recorded_basis := 'declared';\n    ELSE\n        NEW.recorded_at := clock_timestamp();\n        NEW.recorded_basis := 'database_clock';\n    END IF;\n RETURN NEW;", hash='3b21953b0f19e63d9961d0eb3da2b32c783137e8', operation='INSERT', pgid='pgtrigger_clock_on_insert_afe2b', table='agreements_coverage', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='coverage',
            trigger=pgtrigger.compiler.Trigger(name='clock_on_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func="\n    NEW.recorded_at := OLD.recorded_at;\n    NEW.recorded_basis := OLD.recorded_basis;\n    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;\n \n    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN\n        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;\n        NEW.recorded_basis := 'declared';\n    ELSE\n        NEW.recorded_at := clock_timestamp();\n        NEW.recorded_basis := 'database_clock';\n    END IF;\n \n    IF NEW.recorded_at < OLD.recorded_at THEN\n        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';\n    END IF;\n RETURN NEW;", hash='ce0f15bc49bbf2f81ab54b3a33b6b4071328e0a3', operation='UPDATE', pgid='pgtrigger_clock_on_update_0a55e', table='agreements_coverage', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='coverage',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_coverageevent" ("agreement_id", "area_id", "begins_at", "clause_id", "ends_at", "id", "mechanism", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "value") VALUES (NEW."agreement_id", NEW."area_id", NEW."begins_at", NEW."clause_id", NEW."ends_at", NEW."id", NEW."mechanism", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."value"); RETURN NULL;', hash='7bd28bf7adf03b682a06bfd8e17e6303868da580', operation='INSERT', pgid='pgtrigger_insert_insert_8cd72', table='agreements_coverage', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='coverage',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_coverageevent" ("agreement_id", "area_id", "begins_at", "clause_id", "ends_at", "id", "mechanism", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "value") VALUES (NEW."agreement_id", NEW."area_id", NEW."begins_at", NEW."clause_id", NEW."ends_at", NEW."id", NEW."mechanism", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."value"); RETURN NULL;', hash='45dad31c2c0f8d1c9c8b885ecb32eaa8fa6eaaf9', operation='UPDATE', pgid='pgtrigger_update_update_c83ce', table='agreements_coverage', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='coverage',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_coverageevent" ("agreement_id", "area_id", "begins_at", "clause_id", "ends_at", "id", "mechanism", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "value") VALUES (OLD."agreement_id", OLD."area_id", OLD."begins_at", OLD."clause_id", OLD."ends_at", OLD."id", OLD."mechanism", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reason", OLD."recorded_at", OLD."recorded_basis", OLD."retracted", OLD."retraction_reason", OLD."value"); RETURN NULL;', hash='5949472fba1713e96596eda4afeb6cfbe5edd2d8', operation='DELETE', pgid='pgtrigger_delete_delete_9e9af', table='agreements_coverage', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='coverage',
            trigger=pgtrigger.compiler.Trigger(name='state_insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_coveragestate" ("agreement_id", "area_id", "begins_at", "clause_id", "ends_at", "id", "mechanism", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "value") VALUES (NEW."agreement_id", NEW."area_id", NEW."begins_at", NEW."clause_id", NEW."ends_at", NEW."id", NEW."mechanism", NOW(), \'state_insert\', NEW."id", NEW."reason", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."value"); RETURN NULL;', hash='0faed7652dfbd2fd80a6314d3a849a9925165bc2', operation='INSERT', pgid='pgtrigger_state_insert_insert_5f9ee', table='agreements_coverage', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='coverage',
            trigger=pgtrigger.compiler.Trigger(name='state_update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_coveragestate" ("agreement_id", "area_id", "begins_at", "clause_id", "ends_at", "id", "mechanism", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "value") VALUES (NEW."agreement_id", NEW."area_id", NEW."begins_at", NEW."clause_id", NEW."ends_at", NEW."id", NEW."mechanism", NOW(), \'state_update\', NEW."id", NEW."reason", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."value"); RETURN NULL;', hash='d29388d3ecdc60157e44dae1ecd7c349a571d064', operation='UPDATE', pgid='pgtrigger_state_update_update_ce88e', table='agreements_coverage', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='conflictplaceevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='33596578ad7899eec7f304003280095674eed3e0', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_48820', table='agreements_conflictplaceevent', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='conflictplace',
            constraint=models.UniqueConstraint(fields=('conflict', 'place'), name='conflict_place_once'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='conflictplace',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_conflictplaceevent" ("conflict_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id") VALUES (NEW."conflict_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place_id"); RETURN NULL;', hash='0f7aee2fce558bf273cdbc3d62df5c034a71ecef', operation='INSERT', pgid='pgtrigger_insert_insert_09070', table='agreements_conflictplace', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='conflictplace',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_conflictplaceevent" ("conflict_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id") VALUES (NEW."conflict_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place_id"); RETURN NULL;', hash='100fca1013ae46c787275e628587d613fd6c8003', operation='UPDATE', pgid='pgtrigger_update_update_0819e', table='agreements_conflictplace', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='conflictplace',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_conflictplaceevent" ("conflict_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id") VALUES (OLD."conflict_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place_id"); RETURN NULL;', hash='049d86bcca8fe219ae2b170c0906e2c4791a8192', operation='DELETE', pgid='pgtrigger_delete_delete_525db', table='agreements_conflictplace', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='placeevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='db56adc5f9de9d6575565877f78762ef038a6e1d', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_6d812', table='agreements_placeevent', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='placename',
            constraint=models.UniqueConstraint(fields=('place', 'text', 'language', 'kind'), name='place_name_once'),
        ),
        migrations.AddConstraint(
            model_name='placename',
            constraint=models.CheckConstraint(condition=models.Q(('text', ''), _negated=True), name='place_name_not_empty'),
        ),
        migrations.AddConstraint(
            model_name='placename',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['official', 'self_styled', 'alias', 'transliteration', 'exonym', 'abbreviation', 'demonym', 'metonym', 'loaded'])), name='place_name_kind_known'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='placename',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_placenameevent" ("id", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "text", "used_by_id") VALUES (NEW."id", NEW."kind", NEW."language", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place_id", NEW."text", NEW."used_by_id"); RETURN NULL;', hash='934f5e49fb740e2f657c78065e978f52ef0fe2e5', operation='INSERT', pgid='pgtrigger_insert_insert_9ffa2', table='agreements_placename', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='placename',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_placenameevent" ("id", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "text", "used_by_id") VALUES (NEW."id", NEW."kind", NEW."language", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place_id", NEW."text", NEW."used_by_id"); RETURN NULL;', hash='79a51ea503efe79bbc4683f5e9d05f2b719c5366', operation='UPDATE', pgid='pgtrigger_update_update_a86d9', table='agreements_placename', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='placename',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_placenameevent" ("id", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "text", "used_by_id") VALUES (OLD."id", OLD."kind", OLD."language", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place_id", OLD."text", OLD."used_by_id"); RETURN NULL;', hash='f9b12ae2f12e9c6e659b2a8d12f8b0b7eff3046e', operation='DELETE', pgid='pgtrigger_delete_delete_e0d7c', table='agreements_placename', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='placenameevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='c69c278ab348a48ddb1d6c6eefd5203a98909b50', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_e132b', table='agreements_placenameevent', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='sentence',
            constraint=models.UniqueConstraint(fields=('article', 'position'), name='sentence_position_once'),
        ),
        migrations.AddConstraint(
            model_name='sentence',
            constraint=models.UniqueConstraint(fields=('id', 'article'), name='sentence_id_with_article'),
        ),
        migrations.AddConstraint(
            model_name='sentence',
            constraint=models.CheckConstraint(condition=models.Q(('end__gt', models.F('start'))), name='sentence_not_empty'),
        ),
        migrations.AddConstraint(
            model_name='sentence',
            constraint=models.CheckConstraint(condition=models.Q(('sha256__regex', '^[0-9a-f]{64}$')), name='sentence_sha256_hex'),
        ),
        migrations.AddConstraint(
            model_name='sentence',
            constraint=django.contrib.postgres.constraints.ExclusionConstraint(expressions=[('article', '='), (agreements.models.article.SentenceRange('start', 'end', models.Value('[)')), '&&')], name='sentences_do_not_overlap'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='sentence',
            trigger=pgtrigger.compiler.Trigger(name='sentence_is_immutable', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n            RAISE EXCEPTION 'sentence_is_immutable: this record is evidence and does not change'\n                USING ERRCODE = 'check_violation', CONSTRAINT = 'sentence_is_immutable';\n        ", hash='49083eefb923a20cf933ab3d0b9c51927136fbf3', operation='UPDATE OR DELETE', pgid='pgtrigger_sentence_is_immutable_1226b', table='agreements_sentence', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='fulfilmentstate',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='d941fa8894bfeaf0b80c8e902befeb4a1ee3be8e', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_e9271', table='agreements_fulfilmentstate', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='fulfilmentevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='7528cf619c65c85d7885f58bda646a1a7960b23c', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_a3d98', table='agreements_fulfilmentevent', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='fulfilment',
            constraint=models.CheckConstraint(condition=models.Q(('level__in', ['V0', 'V1', 'V2', 'V3', 'V4'])), name='fulfilment_level_known'),
        ),
        migrations.AddConstraint(
            model_name='fulfilment',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('share__gte', 0), ('share__lte', 1)), ('share__isnull', True), _connector='OR'), name='fulfilment_share_0_to_1'),
        ),
        migrations.AddConstraint(
            model_name='fulfilment',
            constraint=models.CheckConstraint(condition=models.Q(('recipient_confirms', True), ('recipient_denies', True), _negated=True), name='fulfilment_recipient_says_one_thing'),
        ),
        migrations.AddConstraint(
            model_name='fulfilment',
            constraint=models.CheckConstraint(condition=models.Q(('words', ''), _negated=True), name='fulfilment_has_words'),
        ),
        migrations.AddConstraint(
            model_name='fulfilment',
            constraint=models.CheckConstraint(condition=models.Q(('sentence__isnull', True), ('article__isnull', False), _connector='OR'), name='fulfilment_sentence_with_its_article'),
        ),
        migrations.AddConstraint(
            model_name='fulfilment',
            constraint=models.CheckConstraint(condition=models.Q(('origin', ''), _negated=True), name='fulfilment_has_an_origin'),
        ),
        migrations.AddConstraint(
            model_name='fulfilment',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('retracted', False), ('retraction_reason', '')), models.Q(('retracted', True), models.Q(('retraction_reason', ''), _negated=True)), _connector='OR'), name='fulfilment_retracted_with_a_reason'),
        ),
        migrations.AddConstraint(
            model_name='fulfilment',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('done_earliest__isnull', False), ('done_latest__isnull', False), ('done_precision__in', ['minute', 'hour', 'part_of_day', 'day', 'week', 'month', 'year', 'interval', 'unknown']), ('done_zone_basis__in', ['stated_local', 'stated_zone', 'converted_by_source', 'inferred_place', 'unspecified', 'conflicting']), models.Q(('done_zone', ''), _negated=True)), models.Q(('done_earliest__isnull', True), ('done_latest__isnull', True), ('done_precision', ''), ('done_stated', ''), ('done_zone', ''), ('done_zone_basis', '')), _connector='OR'), name='fulfilment_done_whole'),
        ),
        migrations.AddConstraint(
            model_name='fulfilment',
            constraint=models.CheckConstraint(condition=models.Q(('done_latest__gte', models.F('done_earliest')), ('done_earliest__isnull', True), _connector='OR'), name='fulfilment_done_in_order'),
        ),
        migrations.AddConstraint(
            model_name='fulfilment',
            constraint=models.CheckConstraint(condition=models.Q(('recorded_basis__in', ['database_clock', 'declared'])), name='fulfilment_recorded_basis_known'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='fulfilment',
            trigger=pgtrigger.compiler.Trigger(name='clock_on_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN\n        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;\n        NEW.recorded_basis := 'declared';\n    ELSE\n        NEW.recorded_at := clock_timestamp();\n        NEW.recorded_basis := 'database_clock';\n    END IF;\n RETURN NEW;", hash='a68ed4a95a838f21514025130d2587bcaa89d3e8', operation='INSERT', pgid='pgtrigger_clock_on_insert_0054c', table='agreements_fulfilment', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='fulfilment',
            trigger=pgtrigger.compiler.Trigger(name='clock_on_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func="\n    NEW.recorded_at := OLD.recorded_at;\n    NEW.recorded_basis := OLD.recorded_basis;\n    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;\n \n    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN\n        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;\n        NEW.recorded_basis := 'declared';\n    ELSE\n        NEW.recorded_at := clock_timestamp();\n        NEW.recorded_basis := 'database_clock';\n    END IF;\n \n    IF NEW.recorded_at < OLD.recorded_at THEN\n        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';\n    END IF;\n RETURN NEW;", hash='be3eeb7917a701956817ded15f00067a1e975a58', operation='UPDATE', pgid='pgtrigger_clock_on_update_8da64', table='agreements_fulfilment', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='fulfilment',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_fulfilmentevent" ("accepted_by_id", "announcement", "article_id", "citation", "done_earliest", "done_latest", "done_precision", "done_stated", "done_zone", "done_zone_basis", "id", "level", "obligation_id", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recipient_confirms", "recipient_denies", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "share", "words") VALUES (NEW."accepted_by_id", NEW."announcement", NEW."article_id", NEW."citation", NEW."done_earliest", NEW."done_latest", NEW."done_precision", NEW."done_stated", NEW."done_zone", NEW."done_zone_basis", NEW."id", NEW."level", NEW."obligation_id", NEW."origin", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."quote", NEW."recipient_confirms", NEW."recipient_denies", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."sentence_id", NEW."share", NEW."words"); RETURN NULL;', hash='7821ac88319473b3d2e99511d5c64ebf2f4e337a', operation='INSERT', pgid='pgtrigger_insert_insert_6749e', table='agreements_fulfilment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='fulfilment',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_fulfilmentevent" ("accepted_by_id", "announcement", "article_id", "citation", "done_earliest", "done_latest", "done_precision", "done_stated", "done_zone", "done_zone_basis", "id", "level", "obligation_id", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recipient_confirms", "recipient_denies", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "share", "words") VALUES (NEW."accepted_by_id", NEW."announcement", NEW."article_id", NEW."citation", NEW."done_earliest", NEW."done_latest", NEW."done_precision", NEW."done_stated", NEW."done_zone", NEW."done_zone_basis", NEW."id", NEW."level", NEW."obligation_id", NEW."origin", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."quote", NEW."recipient_confirms", NEW."recipient_denies", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."sentence_id", NEW."share", NEW."words"); RETURN NULL;', hash='70f1c7769d2edd64709e1e8dd92b5a6678de9408', operation='UPDATE', pgid='pgtrigger_update_update_80089', table='agreements_fulfilment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='fulfilment',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_fulfilmentevent" ("accepted_by_id", "announcement", "article_id", "citation", "done_earliest", "done_latest", "done_precision", "done_stated", "done_zone", "done_zone_basis", "id", "level", "obligation_id", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recipient_confirms", "recipient_denies", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "share", "words") VALUES (OLD."accepted_by_id", OLD."announcement", OLD."article_id", OLD."citation", OLD."done_earliest", OLD."done_latest", OLD."done_precision", OLD."done_stated", OLD."done_zone", OLD."done_zone_basis", OLD."id", OLD."level", OLD."obligation_id", OLD."origin", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."quote", OLD."recipient_confirms", OLD."recipient_denies", OLD."recorded_at", OLD."recorded_basis", OLD."retracted", OLD."retraction_reason", OLD."sentence_id", OLD."share", OLD."words"); RETURN NULL;', hash='b040b5f8a994aa9d2e48484135d052ed901f0e2f', operation='DELETE', pgid='pgtrigger_delete_delete_7314b', table='agreements_fulfilment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='fulfilment',
            trigger=pgtrigger.compiler.Trigger(name='state_insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_fulfilmentstate" ("accepted_by_id", "announcement", "article_id", "citation", "done_earliest", "done_latest", "done_precision", "done_stated", "done_zone", "done_zone_basis", "id", "level", "obligation_id", "origin", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recipient_confirms", "recipient_denies", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "share", "words") VALUES (NEW."accepted_by_id", NEW."announcement", NEW."article_id", NEW."citation", NEW."done_earliest", NEW."done_latest", NEW."done_precision", NEW."done_stated", NEW."done_zone", NEW."done_zone_basis", NEW."id", NEW."level", NEW."obligation_id", NEW."origin", NOW(), \'state_insert\', NEW."id", NEW."quote", NEW."recipient_confirms", NEW."recipient_denies", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."sentence_id", NEW."share", NEW."words"); RETURN NULL;', hash='2979977a4870bb178078efe40868a0e6c2b48e6c', operation='INSERT', pgid='pgtrigger_state_insert_insert_6fdbe', table='agreements_fulfilment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='fulfilment',
            trigger=pgtrigger.compiler.Trigger(name='state_update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_fulfilmentstate" ("accepted_by_id", "announcement", "article_id", "citation", "done_earliest", "done_latest", "done_precision", "done_stated", "done_zone", "done_zone_basis", "id", "level", "obligation_id", "origin", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recipient_confirms", "recipient_denies", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "share", "words") VALUES (NEW."accepted_by_id", NEW."announcement", NEW."article_id", NEW."citation", NEW."done_earliest", NEW."done_latest", NEW."done_precision", NEW."done_stated", NEW."done_zone", NEW."done_zone_basis", NEW."id", NEW."level", NEW."obligation_id", NEW."origin", NOW(), \'state_update\', NEW."id", NEW."quote", NEW."recipient_confirms", NEW."recipient_denies", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."sentence_id", NEW."share", NEW."words"); RETURN NULL;', hash='044ea32fd5c040d1ad58025d95199c76cbbbba6f', operation='UPDATE', pgid='pgtrigger_state_update_update_e3672', table='agreements_fulfilment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='clauselinkevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='5438b745f65740bc5ff238bd6282d61ce611f06f', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_b9c1b', table='agreements_clauselinkevent', when='BEFORE')),
        ),
        migrations.AddIndex(
            model_name='clauselink',
            index=models.Index(fields=['agreement', 'clause', 'review'], name='link_by_clause'),
        ),
        migrations.AddIndex(
            model_name='clauselink',
            index=models.Index(condition=models.Q(('review', agreements.types.terms.Review['OPEN'])), fields=['band', 'sentence'], name='link_open'),
        ),
        migrations.AddIndex(
            model_name='clauselink',
            index=models.Index(condition=models.Q(('review', agreements.types.terms.Review['OPEN']), _negated=True), fields=['reviewed_by', '-reviewed_at'], name='link_by_reviewer'),
        ),
        migrations.AddConstraint(
            model_name='clauselink',
            constraint=models.UniqueConstraint(fields=('sentence', 'agreement', 'clause'), name='link_once_a_sentence_and_clause', nulls_distinct=False),
        ),
        migrations.AddConstraint(
            model_name='clauselink',
            constraint=models.CheckConstraint(condition=models.Q(('probability__gte', 0), ('probability__lte', 1)), name='link_probability_0_to_1'),
        ),
        migrations.AddConstraint(
            model_name='clauselink',
            constraint=models.CheckConstraint(condition=models.Q(('quote', ''), _negated=True), name='link_quotes_something'),
        ),
        migrations.AddConstraint(
            model_name='clauselink',
            constraint=models.CheckConstraint(condition=models.Q(('sentence_sha256__regex', '^[0-9a-f]{64}$')), name='link_sentence_sha256_hex'),
        ),
        migrations.AddConstraint(
            model_name='clauselink',
            constraint=models.CheckConstraint(condition=models.Q(('relation__in', ['alleges_breach', 'denies', 'reports_fulfilment', 'reports_calm', 'restates', 'calls_for', 'mention'])), name='link_relation_known'),
        ),
        migrations.AddConstraint(
            model_name='clauselink',
            constraint=models.CheckConstraint(condition=models.Q(('band__in', ['linked', 'suggested', 'candidate'])), name='link_band_known'),
        ),
        migrations.AddConstraint(
            model_name='clauselink',
            constraint=models.CheckConstraint(condition=models.Q(('review__in', ['open', 'confirmed', 'rejected', 'unsure'])), name='link_review_known'),
        ),
        migrations.AddConstraint(
            model_name='clauselink',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('review', agreements.types.terms.Review['OPEN']), ('reviewed_at__isnull', True), ('reviewed_by__isnull', True)), models.Q(models.Q(('review', agreements.types.terms.Review['OPEN']), _negated=True), ('reviewed_at__isnull', False), ('reviewed_by__isnull', False)), _connector='OR'), name='link_reviewed_by_someone'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='clauselink',
            trigger=pgtrigger.compiler.Trigger(name='reviewed_link_is_kept', sql=pgtrigger.compiler.UpsertTriggerSql(condition="WHEN (OLD.review <> 'open')", func="\n                    RAISE EXCEPTION 'reviewed_link_is_kept: a person has decided on this link'\n                        USING ERRCODE = 'check_violation', CONSTRAINT = 'reviewed_link_is_kept';\n                ", hash='5c830a9b967fa684aeaac2e6c771a6fadae86307', operation='DELETE', pgid='pgtrigger_reviewed_link_is_kept_a8abf', table='agreements_clauselink', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='clauselink',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(condition="WHEN (NEW.review <> 'open')", func='INSERT INTO "agreements_clauselinkevent" ("agreement_id", "ambiguous", "band", "clause_id", "id", "model", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prefix", "probability", "quote", "relation", "review", "review_note", "reviewed_at", "reviewed_by_id", "sentence_id", "sentence_sha256", "suffix", "text_id", "why") VALUES (NEW."agreement_id", NEW."ambiguous", NEW."band", NEW."clause_id", NEW."id", NEW."model", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."prefix", NEW."probability", NEW."quote", NEW."relation", NEW."review", NEW."review_note", NEW."reviewed_at", NEW."reviewed_by_id", NEW."sentence_id", NEW."sentence_sha256", NEW."suffix", NEW."text_id", NEW."why"); RETURN NULL;', hash='62c551647150a2a83e28514b985e850dbe02a51c', operation='INSERT', pgid='pgtrigger_insert_insert_1dcfa', table='agreements_clauselink', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='clauselink',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition="WHEN (NEW.review <> 'open' OR OLD.review <> 'open')", func='INSERT INTO "agreements_clauselinkevent" ("agreement_id", "ambiguous", "band", "clause_id", "id", "model", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prefix", "probability", "quote", "relation", "review", "review_note", "reviewed_at", "reviewed_by_id", "sentence_id", "sentence_sha256", "suffix", "text_id", "why") VALUES (NEW."agreement_id", NEW."ambiguous", NEW."band", NEW."clause_id", NEW."id", NEW."model", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."prefix", NEW."probability", NEW."quote", NEW."relation", NEW."review", NEW."review_note", NEW."reviewed_at", NEW."reviewed_by_id", NEW."sentence_id", NEW."sentence_sha256", NEW."suffix", NEW."text_id", NEW."why"); RETURN NULL;', hash='2caf430c961ca109bd1e214b8e7d295b55329d4c', operation='UPDATE', pgid='pgtrigger_update_update_fadc0', table='agreements_clauselink', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='claimstate',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='633793930e895916024b12c4a30bbd0e97b813de', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_55af2', table='agreements_claimstate', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='claimevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='a7615c8b07abb4a83e14752c15bf48d8d1c80c8c', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_4354a', table='agreements_claimevent', when='BEFORE')),
        ),
        migrations.AddIndex(
            model_name='claim',
            index=models.Index(fields=['breach', 'kind'], name='claim_by_breach'),
        ),
        migrations.AddConstraint(
            model_name='claim',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['accusation', 'counter_accusation', 'denial', 'admission', 'justification', 'alternative_account', 'correction', 'no_violation'])), name='claim_kind_known'),
        ),
        migrations.AddConstraint(
            model_name='claim',
            constraint=models.CheckConstraint(condition=models.Q(('reliability__in', ['A', 'B', 'C', 'D', 'E', 'F', ''])), name='claim_reliability_known'),
        ),
        migrations.AddConstraint(
            model_name='claim',
            constraint=models.CheckConstraint(condition=models.Q(('credibility__range', (1, 6)), ('credibility__isnull', True), _connector='OR'), name='claim_credibility_1_to_6'),
        ),
        migrations.AddConstraint(
            model_name='claim',
            constraint=models.CheckConstraint(condition=models.Q(('words', ''), _negated=True), name='claim_has_words'),
        ),
        migrations.AddConstraint(
            model_name='claim',
            constraint=models.CheckConstraint(condition=models.Q(('origin', ''), _negated=True), name='claim_has_an_origin'),
        ),
        migrations.AddConstraint(
            model_name='claim',
            constraint=models.CheckConstraint(condition=models.Q(('sentence__isnull', True), ('article__isnull', False), _connector='OR'), name='claim_sentence_with_its_article'),
        ),
        migrations.AddConstraint(
            model_name='claim',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('retracted', False), ('retraction_reason', '')), models.Q(('retracted', True), models.Q(('retraction_reason', ''), _negated=True)), _connector='OR'), name='claim_retracted_with_a_reason'),
        ),
        migrations.AddConstraint(
            model_name='claim',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('said_earliest__isnull', False), ('said_latest__isnull', False), ('said_precision__in', ['minute', 'hour', 'part_of_day', 'day', 'week', 'month', 'year', 'interval', 'unknown']), ('said_zone_basis__in', ['stated_local', 'stated_zone', 'converted_by_source', 'inferred_place', 'unspecified', 'conflicting']), models.Q(('said_zone', ''), _negated=True)), models.Q(('said_earliest__isnull', True), ('said_latest__isnull', True), ('said_precision', ''), ('said_stated', ''), ('said_zone', ''), ('said_zone_basis', '')), _connector='OR'), name='claim_said_whole'),
        ),
        migrations.AddConstraint(
            model_name='claim',
            constraint=models.CheckConstraint(condition=models.Q(('said_latest__gte', models.F('said_earliest')), ('said_earliest__isnull', True), _connector='OR'), name='claim_said_in_order'),
        ),
        migrations.AddConstraint(
            model_name='claim',
            constraint=models.CheckConstraint(condition=models.Q(('recorded_basis__in', ['database_clock', 'declared'])), name='claim_recorded_basis_known'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='claim',
            trigger=pgtrigger.compiler.Trigger(name='clock_on_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN\n        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;\n        NEW.recorded_basis := 'declared';\n    ELSE\n        NEW.recorded_at := clock_timestamp();\n        NEW.recorded_basis := 'database_clock';\n    END IF;\n RETURN NEW;", hash='a7d24efb36cd0c64d2b1ddd63d1cb55ba85831bd', operation='INSERT', pgid='pgtrigger_clock_on_insert_4184f', table='agreements_claim', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='claim',
            trigger=pgtrigger.compiler.Trigger(name='clock_on_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func="\n    NEW.recorded_at := OLD.recorded_at;\n    NEW.recorded_basis := OLD.recorded_basis;\n    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;\n \n    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN\n        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;\n        NEW.recorded_basis := 'declared';\n    ELSE\n        NEW.recorded_at := clock_timestamp();\n        NEW.recorded_basis := 'database_clock';\n    END IF;\n \n    IF NEW.recorded_at < OLD.recorded_at THEN\n        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';\n    END IF;\n RETURN NEW;", hash='f442b97d9d646fe702fabc22c21fcadb9aa5bd48', operation='UPDATE', pgid='pgtrigger_clock_on_update_c3b53', table='agreements_claim', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='claim',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_claimevent" ("accepted_by_id", "against_interest", "aligned_with_id", "article_id", "breach_id", "citation", "claimant_id", "correction_reason", "credibility", "id", "kind", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recorded_at", "recorded_basis", "reliability", "reported_claimant_id", "retracted", "retraction_reason", "said_earliest", "said_latest", "said_precision", "said_stated", "said_zone", "said_zone_basis", "sentence_id", "words") VALUES (NEW."accepted_by_id", NEW."against_interest", NEW."aligned_with_id", NEW."article_id", NEW."breach_id", NEW."citation", NEW."claimant_id", NEW."correction_reason", NEW."credibility", NEW."id", NEW."kind", NEW."origin", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."quote", NEW."recorded_at", NEW."recorded_basis", NEW."reliability", NEW."reported_claimant_id", NEW."retracted", NEW."retraction_reason", NEW."said_earliest", NEW."said_latest", NEW."said_precision", NEW."said_stated", NEW."said_zone", NEW."said_zone_basis", NEW."sentence_id", NEW."words"); RETURN NULL;', hash='29aa17d1d61f48ddb2ea4a8c417c667e7a7f864c', operation='INSERT', pgid='pgtrigger_insert_insert_42046', table='agreements_claim', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='claim',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_claimevent" ("accepted_by_id", "against_interest", "aligned_with_id", "article_id", "breach_id", "citation", "claimant_id", "correction_reason", "credibility", "id", "kind", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recorded_at", "recorded_basis", "reliability", "reported_claimant_id", "retracted", "retraction_reason", "said_earliest", "said_latest", "said_precision", "said_stated", "said_zone", "said_zone_basis", "sentence_id", "words") VALUES (NEW."accepted_by_id", NEW."against_interest", NEW."aligned_with_id", NEW."article_id", NEW."breach_id", NEW."citation", NEW."claimant_id", NEW."correction_reason", NEW."credibility", NEW."id", NEW."kind", NEW."origin", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."quote", NEW."recorded_at", NEW."recorded_basis", NEW."reliability", NEW."reported_claimant_id", NEW."retracted", NEW."retraction_reason", NEW."said_earliest", NEW."said_latest", NEW."said_precision", NEW."said_stated", NEW."said_zone", NEW."said_zone_basis", NEW."sentence_id", NEW."words"); RETURN NULL;', hash='7eb5088070bae3c79d5bd751a4cdd1b503613a73', operation='UPDATE', pgid='pgtrigger_update_update_be57e', table='agreements_claim', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='claim',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_claimevent" ("accepted_by_id", "against_interest", "aligned_with_id", "article_id", "breach_id", "citation", "claimant_id", "correction_reason", "credibility", "id", "kind", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recorded_at", "recorded_basis", "reliability", "reported_claimant_id", "retracted", "retraction_reason", "said_earliest", "said_latest", "said_precision", "said_stated", "said_zone", "said_zone_basis", "sentence_id", "words") VALUES (OLD."accepted_by_id", OLD."against_interest", OLD."aligned_with_id", OLD."article_id", OLD."breach_id", OLD."citation", OLD."claimant_id", OLD."correction_reason", OLD."credibility", OLD."id", OLD."kind", OLD."origin", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."quote", OLD."recorded_at", OLD."recorded_basis", OLD."reliability", OLD."reported_claimant_id", OLD."retracted", OLD."retraction_reason", OLD."said_earliest", OLD."said_latest", OLD."said_precision", OLD."said_stated", OLD."said_zone", OLD."said_zone_basis", OLD."sentence_id", OLD."words"); RETURN NULL;', hash='b3324784d43de7ead2a67127b1ada041c4d703d4', operation='DELETE', pgid='pgtrigger_delete_delete_70e82', table='agreements_claim', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='claim',
            trigger=pgtrigger.compiler.Trigger(name='state_insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_claimstate" ("accepted_by_id", "against_interest", "aligned_with_id", "article_id", "breach_id", "citation", "claimant_id", "correction_reason", "credibility", "id", "kind", "origin", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recorded_at", "recorded_basis", "reliability", "reported_claimant_id", "retracted", "retraction_reason", "said_earliest", "said_latest", "said_precision", "said_stated", "said_zone", "said_zone_basis", "sentence_id", "words") VALUES (NEW."accepted_by_id", NEW."against_interest", NEW."aligned_with_id", NEW."article_id", NEW."breach_id", NEW."citation", NEW."claimant_id", NEW."correction_reason", NEW."credibility", NEW."id", NEW."kind", NEW."origin", NOW(), \'state_insert\', NEW."id", NEW."quote", NEW."recorded_at", NEW."recorded_basis", NEW."reliability", NEW."reported_claimant_id", NEW."retracted", NEW."retraction_reason", NEW."said_earliest", NEW."said_latest", NEW."said_precision", NEW."said_stated", NEW."said_zone", NEW."said_zone_basis", NEW."sentence_id", NEW."words"); RETURN NULL;', hash='5f7d8a434baf6889b9bf6a9bef06e4d06ebdb923', operation='INSERT', pgid='pgtrigger_state_insert_insert_c3740', table='agreements_claim', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='claim',
            trigger=pgtrigger.compiler.Trigger(name='state_update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_claimstate" ("accepted_by_id", "against_interest", "aligned_with_id", "article_id", "breach_id", "citation", "claimant_id", "correction_reason", "credibility", "id", "kind", "origin", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recorded_at", "recorded_basis", "reliability", "reported_claimant_id", "retracted", "retraction_reason", "said_earliest", "said_latest", "said_precision", "said_stated", "said_zone", "said_zone_basis", "sentence_id", "words") VALUES (NEW."accepted_by_id", NEW."against_interest", NEW."aligned_with_id", NEW."article_id", NEW."breach_id", NEW."citation", NEW."claimant_id", NEW."correction_reason", NEW."credibility", NEW."id", NEW."kind", NEW."origin", NOW(), \'state_update\', NEW."id", NEW."quote", NEW."recorded_at", NEW."recorded_basis", NEW."reliability", NEW."reported_claimant_id", NEW."retracted", NEW."retraction_reason", NEW."said_earliest", NEW."said_latest", NEW."said_precision", NEW."said_stated", NEW."said_zone", NEW."said_zone_basis", NEW."sentence_id", NEW."words"); RETURN NULL;', hash='d681cf1ca0d18d045ddd672bad6696361adb9155', operation='UPDATE', pgid='pgtrigger_state_update_update_6fa68', table='agreements_claim', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='breachstate',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='3bca6ed6dd6c858c3da4cd197a70348bd9e9b1bf', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_1b565', table='agreements_breachstate', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='breachevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='c19e507f06d59a298f62f138374cab821feb370b', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_064bc', table='agreements_breachevent', when='BEFORE')),
        ),
        migrations.AddIndex(
            model_name='breach',
            index=models.Index(fields=['conflict', '-occurred_earliest'], name='breach_by_time'),
        ),
        migrations.AddConstraint(
            model_name='breach',
            constraint=models.CheckConstraint(condition=models.Q(('reference__regex', '^[A-Z]{2,8}-\\d{4}-\\d{4,}$')), name='breach_reference_form'),
        ),
        migrations.AddConstraint(
            model_name='breach',
            constraint=models.CheckConstraint(condition=models.Q(('summary', ''), _negated=True), name='breach_has_a_summary'),
        ),
        migrations.AddConstraint(
            model_name='breach',
            constraint=models.CheckConstraint(condition=models.Q(('act__in', ['shelling_mortar', 'shelling_artillery', 'rocket_fire', 'missile', 'drone_strike', 'air_strike', 'small_arms_fire', 'clash', 'ground_advance', 'mine_or_ied', 'attack_on_civilians', 'detention', 'ill_treatment', 'troop_movement', 'overflight', 'access_denied', 'non_delivery', 'obstruction', 'statement', 'other', 'unknown'])), name='breach_act_known'),
        ),
        migrations.AddConstraint(
            model_name='breach',
            constraint=models.CheckConstraint(condition=models.Q(('act_form__in', ['commission', 'omission'])), name='breach_act_form_known'),
        ),
        migrations.AddConstraint(
            model_name='breach',
            constraint=models.CheckConstraint(condition=models.Q(('weapon__in', ['small_arms', 'heavy_machine_gun', 'mortar', 'tube_artillery', 'rocket_artillery', 'tank', 'anti_tank', 'cluster_munition', 'incendiary', 'ballistic_missile', 'armed_drone', 'loitering_munition', 'aircraft_bomb', 'mine', 'ied', 'none', 'unknown'])), name='breach_weapon_known'),
        ),
        migrations.AddConstraint(
            model_name='breach',
            constraint=models.CheckConstraint(condition=models.Q(('target__in', ['military_position', 'residential_area', 'school', 'medical', 'religious_or_cultural', 'energy_or_water', 'crossing_or_corridor', 'humanitarian_convoy', 'journalist', 'monitor', 'prisoner_of_war', 'environment', 'none', 'unknown'])), name='breach_target_known'),
        ),
        migrations.AddConstraint(
            model_name='breach',
            constraint=models.CheckConstraint(condition=models.Q(('place_precision__in', ['exact', 'vicinity', 'settlement', 'near_25km', 'district', 'linear', 'region', 'country', 'unknown'])), name='breach_place_precision_known'),
        ),
        migrations.AddConstraint(
            model_name='breach',
            constraint=models.CheckConstraint(condition=models.Q(('in_scope__in', ['yes', 'no', 'undetermined'])), name='breach_in_scope_known'),
        ),
        migrations.AddConstraint(
            model_name='breach',
            constraint=models.CheckConstraint(condition=models.Q(('place__isnull', False), models.Q(('place_words', ''), _negated=True), ('place_precision', agreements.types.terms.PlacePrecision['UNKNOWN']), _connector='OR'), name='breach_place_before_its_precision'),
        ),
        migrations.AddConstraint(
            model_name='breach',
            constraint=models.CheckConstraint(condition=models.Q(('distance_km__range', (0, 20040)), ('distance_km__isnull', True), _connector='OR'), name='breach_distance_on_the_globe'),
        ),
        migrations.AddConstraint(
            model_name='breach',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('bearing_degrees__gte', 0), ('bearing_degrees__lt', 360)), ('bearing_degrees__isnull', True), _connector='OR'), name='breach_bearing_on_the_compass'),
        ),
        migrations.AddConstraint(
            model_name='breach',
            constraint=models.CheckConstraint(condition=models.Q(('occurred_earliest__isnull', False), models.Q(('in_scope', agreements.types.terms.InScope['YES']), _negated=True), _connector='OR'), name='breach_in_scope_only_if_dated'),
        ),
        migrations.AddConstraint(
            model_name='breach',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('occurred_earliest__isnull', False), ('occurred_latest__isnull', False), ('occurred_precision__in', ['minute', 'hour', 'part_of_day', 'day', 'week', 'month', 'year', 'interval', 'unknown']), ('occurred_zone_basis__in', ['stated_local', 'stated_zone', 'converted_by_source', 'inferred_place', 'unspecified', 'conflicting']), models.Q(('occurred_zone', ''), _negated=True)), models.Q(('occurred_earliest__isnull', True), ('occurred_latest__isnull', True), ('occurred_precision', ''), ('occurred_stated', ''), ('occurred_zone', ''), ('occurred_zone_basis', '')), _connector='OR'), name='breach_occurred_whole'),
        ),
        migrations.AddConstraint(
            model_name='breach',
            constraint=models.CheckConstraint(condition=models.Q(('occurred_latest__gte', models.F('occurred_earliest')), ('occurred_earliest__isnull', True), _connector='OR'), name='breach_occurred_in_order'),
        ),
        migrations.AddConstraint(
            model_name='breach',
            constraint=models.CheckConstraint(condition=models.Q(('recorded_basis__in', ['database_clock', 'declared'])), name='breach_recorded_basis_known'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='breach',
            trigger=pgtrigger.compiler.Trigger(name='clock_on_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN\n        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;\n        NEW.recorded_basis := 'declared';\n    ELSE\n        NEW.recorded_at := clock_timestamp();\n        NEW.recorded_basis := 'database_clock';\n    END IF;\n RETURN NEW;", hash='d3497abd737d10f16159ec5a10934413147b59b4', operation='INSERT', pgid='pgtrigger_clock_on_insert_a1fa5', table='agreements_breach', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='breach',
            trigger=pgtrigger.compiler.Trigger(name='clock_on_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func="\n    NEW.recorded_at := OLD.recorded_at;\n    NEW.recorded_basis := OLD.recorded_basis;\n    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;\n \n    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN\n        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;\n        NEW.recorded_basis := 'declared';\n    ELSE\n        NEW.recorded_at := clock_timestamp();\n        NEW.recorded_basis := 'database_clock';\n    END IF;\n \n    IF NEW.recorded_at < OLD.recorded_at THEN\n        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';\n    END IF;\n RETURN NEW;", hash='5eb1ea232c54a26844bfa34dfbb1f7dde4ad08de', operation='UPDATE', pgid='pgtrigger_clock_on_update_efe9a', table='agreements_breach', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='breach',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_breachevent" ("act", "act_form", "bearing_degrees", "conflict_id", "distance_km", "form_key", "id", "in_scope", "logged_by_id", "logged_from_id", "occurred_earliest", "occurred_latest", "occurred_precision", "occurred_stated", "occurred_zone", "occurred_zone_basis", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "place_precision", "place_words", "recorded_at", "recorded_basis", "reference", "summary", "target", "weapon") VALUES (NEW."act", NEW."act_form", NEW."bearing_degrees", NEW."conflict_id", NEW."distance_km", NEW."form_key", NEW."id", NEW."in_scope", NEW."logged_by_id", NEW."logged_from_id", NEW."occurred_earliest", NEW."occurred_latest", NEW."occurred_precision", NEW."occurred_stated", NEW."occurred_zone", NEW."occurred_zone_basis", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place_id", NEW."place_precision", NEW."place_words", NEW."recorded_at", NEW."recorded_basis", NEW."reference", NEW."summary", NEW."target", NEW."weapon"); RETURN NULL;', hash='a5ac5027d90540e9033c78bf8a1a127ef082aad6', operation='INSERT', pgid='pgtrigger_insert_insert_a2abd', table='agreements_breach', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='breach',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_breachevent" ("act", "act_form", "bearing_degrees", "conflict_id", "distance_km", "form_key", "id", "in_scope", "logged_by_id", "logged_from_id", "occurred_earliest", "occurred_latest", "occurred_precision", "occurred_stated", "occurred_zone", "occurred_zone_basis", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "place_precision", "place_words", "recorded_at", "recorded_basis", "reference", "summary", "target", "weapon") VALUES (NEW."act", NEW."act_form", NEW."bearing_degrees", NEW."conflict_id", NEW."distance_km", NEW."form_key", NEW."id", NEW."in_scope", NEW."logged_by_id", NEW."logged_from_id", NEW."occurred_earliest", NEW."occurred_latest", NEW."occurred_precision", NEW."occurred_stated", NEW."occurred_zone", NEW."occurred_zone_basis", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place_id", NEW."place_precision", NEW."place_words", NEW."recorded_at", NEW."recorded_basis", NEW."reference", NEW."summary", NEW."target", NEW."weapon"); RETURN NULL;', hash='ff12bb27c061d8a435663a1b43bf61c6cdae4529', operation='UPDATE', pgid='pgtrigger_update_update_d8a7a', table='agreements_breach', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='breach',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_breachevent" ("act", "act_form", "bearing_degrees", "conflict_id", "distance_km", "form_key", "id", "in_scope", "logged_by_id", "logged_from_id", "occurred_earliest", "occurred_latest", "occurred_precision", "occurred_stated", "occurred_zone", "occurred_zone_basis", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "place_precision", "place_words", "recorded_at", "recorded_basis", "reference", "summary", "target", "weapon") VALUES (OLD."act", OLD."act_form", OLD."bearing_degrees", OLD."conflict_id", OLD."distance_km", OLD."form_key", OLD."id", OLD."in_scope", OLD."logged_by_id", OLD."logged_from_id", OLD."occurred_earliest", OLD."occurred_latest", OLD."occurred_precision", OLD."occurred_stated", OLD."occurred_zone", OLD."occurred_zone_basis", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place_id", OLD."place_precision", OLD."place_words", OLD."recorded_at", OLD."recorded_basis", OLD."reference", OLD."summary", OLD."target", OLD."weapon"); RETURN NULL;', hash='cbc94cc295aecc096802bd34d7466f94b7dfa6e5', operation='DELETE', pgid='pgtrigger_delete_delete_c289a', table='agreements_breach', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='breach',
            trigger=pgtrigger.compiler.Trigger(name='state_insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_breachstate" ("act", "act_form", "bearing_degrees", "conflict_id", "distance_km", "form_key", "id", "in_scope", "logged_by_id", "logged_from_id", "occurred_earliest", "occurred_latest", "occurred_precision", "occurred_stated", "occurred_zone", "occurred_zone_basis", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "place_precision", "place_words", "recorded_at", "recorded_basis", "reference", "summary", "target", "weapon") VALUES (NEW."act", NEW."act_form", NEW."bearing_degrees", NEW."conflict_id", NEW."distance_km", NEW."form_key", NEW."id", NEW."in_scope", NEW."logged_by_id", NEW."logged_from_id", NEW."occurred_earliest", NEW."occurred_latest", NEW."occurred_precision", NEW."occurred_stated", NEW."occurred_zone", NEW."occurred_zone_basis", NOW(), \'state_insert\', NEW."id", NEW."place_id", NEW."place_precision", NEW."place_words", NEW."recorded_at", NEW."recorded_basis", NEW."reference", NEW."summary", NEW."target", NEW."weapon"); RETURN NULL;', hash='3badadb36c2e6cadca289287900fc143e9f4e3c2', operation='INSERT', pgid='pgtrigger_state_insert_insert_92f20', table='agreements_breach', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='breach',
            trigger=pgtrigger.compiler.Trigger(name='state_update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_breachstate" ("act", "act_form", "bearing_degrees", "conflict_id", "distance_km", "form_key", "id", "in_scope", "logged_by_id", "logged_from_id", "occurred_earliest", "occurred_latest", "occurred_precision", "occurred_stated", "occurred_zone", "occurred_zone_basis", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "place_precision", "place_words", "recorded_at", "recorded_basis", "reference", "summary", "target", "weapon") VALUES (NEW."act", NEW."act_form", NEW."bearing_degrees", NEW."conflict_id", NEW."distance_km", NEW."form_key", NEW."id", NEW."in_scope", NEW."logged_by_id", NEW."logged_from_id", NEW."occurred_earliest", NEW."occurred_latest", NEW."occurred_precision", NEW."occurred_stated", NEW."occurred_zone", NEW."occurred_zone_basis", NOW(), \'state_update\', NEW."id", NEW."place_id", NEW."place_precision", NEW."place_words", NEW."recorded_at", NEW."recorded_basis", NEW."reference", NEW."summary", NEW."target", NEW."weapon"); RETURN NULL;', hash='e275ae4bfe0f80f865740594dc82592a6b033a6c', operation='UPDATE', pgid='pgtrigger_state_update_update_6131a', table='agreements_breach', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='feedevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='5f5fe7cdaa48dd50aac908cfc3c45c6ef358dd90', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_329d0', table='agreements_feedevent', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='feed',
            constraint=models.CheckConstraint(condition=models.Q(('every_minutes__gte', 5)), name='feed_not_too_often'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='feed',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_feedevent" ("every_minutes", "id", "last_error", "last_fetched_at", "last_status", "paused", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id", "url") VALUES (NEW."every_minutes", NEW."id", NEW."last_error", NEW."last_fetched_at", NEW."last_status", NEW."paused", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."source_id", NEW."url"); RETURN NULL;', hash='e3badd8b3ec78c529da87bc47b313c953f323902', operation='INSERT', pgid='pgtrigger_insert_insert_476be', table='agreements_feed', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='feed',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_feedevent" ("every_minutes", "id", "last_error", "last_fetched_at", "last_status", "paused", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id", "url") VALUES (NEW."every_minutes", NEW."id", NEW."last_error", NEW."last_fetched_at", NEW."last_status", NEW."paused", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."source_id", NEW."url"); RETURN NULL;', hash='f024a38b38be156ae61fdc8311a657adf3c7ae67', operation='UPDATE', pgid='pgtrigger_update_update_531f0', table='agreements_feed', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='feed',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_feedevent" ("every_minutes", "id", "last_error", "last_fetched_at", "last_status", "paused", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id", "url") VALUES (OLD."every_minutes", OLD."id", OLD."last_error", OLD."last_fetched_at", OLD."last_status", OLD."paused", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."source_id", OLD."url"); RETURN NULL;', hash='c5833ede8848ad246a678c35370e6a64606a012e', operation='DELETE', pgid='pgtrigger_delete_delete_d1623', table='agreements_feed', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='articleevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='feed82df6753e67d97ea7e33b5b52f5f456fe58f', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_0357c', table='agreements_articleevent', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='sourcealignment',
            constraint=models.UniqueConstraint(fields=('source', 'actor'), name='source_alignment_once'),
        ),
        migrations.AddConstraint(
            model_name='sourcealignment',
            constraint=models.CheckConstraint(condition=models.Q(('alignment__in', ['organ_of', 'aligned', 'not_aligned', 'opposed', 'unknown'])), name='source_alignment_known'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='sourcealignment',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_sourcealignmentevent" ("actor_id", "alignment", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "source_id") VALUES (NEW."actor_id", NEW."alignment", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason", NEW."source_id"); RETURN NULL;', hash='40ae26ed3ac5cdf3f878df3ebf9aaae8bc494606', operation='INSERT', pgid='pgtrigger_insert_insert_f08f3', table='agreements_sourcealignment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='sourcealignment',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_sourcealignmentevent" ("actor_id", "alignment", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "source_id") VALUES (NEW."actor_id", NEW."alignment", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason", NEW."source_id"); RETURN NULL;', hash='59ba68bea7e2cfc0edcc94e19e326b58985f8ee3', operation='UPDATE', pgid='pgtrigger_update_update_9a0dc', table='agreements_sourcealignment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='sourcealignment',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_sourcealignmentevent" ("actor_id", "alignment", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "source_id") VALUES (OLD."actor_id", OLD."alignment", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reason", OLD."source_id"); RETURN NULL;', hash='5fe4a18d7551bebc7e9cfe9d8a95b43392ba0f32', operation='DELETE', pgid='pgtrigger_delete_delete_24c0e', table='agreements_sourcealignment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='sourcealignmentevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='c414ac7319e13aacaf9defbf564af7821e3a5e69', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_34642', table='agreements_sourcealignmentevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='sourceevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='4a2ee81ca9c4094b770e5c78bb602733c3bf968a', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_68e1c', table='agreements_sourceevent', when='BEFORE')),
        ),
        migrations.AddIndex(
            model_name='article',
            index=models.Index(fields=['-published_earliest', '-id'], name='article_by_date'),
        ),
        migrations.AddIndex(
            model_name='article',
            index=models.Index(condition=models.Q(('status__in', [agreements.types.terms.ArticleStatus['CAPTURED'], agreements.types.terms.ArticleStatus['EXTRACTED']])), fields=['next_attempt_at'], name='article_unfinished'),
        ),
        migrations.AddIndex(
            model_name='article',
            index=django.contrib.postgres.indexes.GinIndex(fields=['search'], name='article_search'),
        ),
        migrations.AddIndex(
            model_name='article',
            index=django.contrib.postgres.indexes.GinIndex(fields=['signature_keys'], name='article_signature_keys'),
        ),
        migrations.AddIndex(
            model_name='article',
            index=django.contrib.postgres.indexes.GinIndex(fields=['quote_keys'], name='article_quote_keys'),
        ),
        migrations.AddConstraint(
            model_name='article',
            constraint=models.UniqueConstraint(condition=models.Q(('text_sha256', ''), _negated=True), fields=('source', 'text_sha256'), name='article_text_once_a_source'),
        ),
        migrations.AddConstraint(
            model_name='article',
            constraint=models.CheckConstraint(condition=models.Q(('title', ''), _negated=True), name='article_has_a_title'),
        ),
        migrations.AddConstraint(
            model_name='article',
            constraint=models.CheckConstraint(condition=models.Q(('status__in', ['captured', 'extracted', 'done', 'failed'])), name='article_status_known'),
        ),
        migrations.AddConstraint(
            model_name='article',
            constraint=models.CheckConstraint(condition=models.Q(('published_basis__in', ['stated', 'metadata', 'inferred', 'unknown'])), name='article_published_basis_known'),
        ),
        migrations.AddConstraint(
            model_name='article',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('published_basis', agreements.types.terms.PublishedBasis['UNKNOWN']), ('published_earliest__isnull', True)), models.Q(models.Q(('published_basis', agreements.types.terms.PublishedBasis['UNKNOWN']), _negated=True), ('published_earliest__isnull', False)), _connector='OR'), name='article_published_with_basis'),
        ),
        migrations.AddConstraint(
            model_name='article',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('text', ''), ('text_sha256', '')), ('text_sha256', agreements.models.text.Sha256OfText(models.F('text'))), _connector='OR'), name='article_sha256_is_of_the_text'),
        ),
        migrations.AddConstraint(
            model_name='article',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('status', agreements.types.terms.ArticleStatus['DONE']), _negated=True), models.Q(('linked_at__isnull', False), models.Q(('link_model', ''), _negated=True), models.Q(('text', ''), _negated=True)), _connector='OR'), name='article_done_is_linked'),
        ),
        migrations.AddConstraint(
            model_name='article',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('status', agreements.types.terms.ArticleStatus['FAILED']), _negated=True), models.Q(('status_reason', ''), _negated=True), _connector='OR'), name='article_failed_says_why'),
        ),
        migrations.AddConstraint(
            model_name='article',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('reviewed_empty_at__isnull', True), ('reviewed_empty_by__isnull', True)), models.Q(('reviewed_empty_at__isnull', False), ('reviewed_empty_by__isnull', False)), _connector='OR'), name='article_found_empty_by_someone'),
        ),
        migrations.AddConstraint(
            model_name='article',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('published_earliest__isnull', False), ('published_latest__isnull', False), ('published_precision__in', ['minute', 'hour', 'part_of_day', 'day', 'week', 'month', 'year', 'interval', 'unknown']), ('published_zone_basis__in', ['stated_local', 'stated_zone', 'converted_by_source', 'inferred_place', 'unspecified', 'conflicting']), models.Q(('published_zone', ''), _negated=True)), models.Q(('published_earliest__isnull', True), ('published_latest__isnull', True), ('published_precision', ''), ('published_stated', ''), ('published_zone', ''), ('published_zone_basis', '')), _connector='OR'), name='article_published_whole'),
        ),
        migrations.AddConstraint(
            model_name='article',
            constraint=models.CheckConstraint(condition=models.Q(('published_latest__gte', models.F('published_earliest')), ('published_earliest__isnull', True), _connector='OR'), name='article_published_in_order'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='article',
            trigger=pgtrigger.compiler.Trigger(name='article_text_is_immutable', sql=pgtrigger.compiler.UpsertTriggerSql(condition="WHEN (OLD.text <> '' AND OLD.text IS DISTINCT FROM NEW.text)", func="\n                    RAISE EXCEPTION 'article_text_is_immutable: sentences and links quote it by offset'\n                        USING ERRCODE = 'check_violation', CONSTRAINT = 'article_text_is_immutable';\n                ", hash='d5d58f709a311dd27cff744707a546a678f4b708', operation='UPDATE OF "text"', pgid='pgtrigger_article_text_is_immutable_20cb6', table='agreements_article', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='article',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_articleevent" ("author", "capture_id", "extractor", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_basis", "published_earliest", "published_latest", "published_precision", "published_stated", "published_zone", "published_zone_basis", "reviewed_empty_at", "reviewed_empty_by_id", "source_id", "taken_in_at", "text_sha256", "title", "url") VALUES (NEW."author", NEW."capture_id", NEW."extractor", NEW."id", NEW."language", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."published_basis", NEW."published_earliest", NEW."published_latest", NEW."published_precision", NEW."published_stated", NEW."published_zone", NEW."published_zone_basis", NEW."reviewed_empty_at", NEW."reviewed_empty_by_id", NEW."source_id", NEW."taken_in_at", NEW."text_sha256", NEW."title", NEW."url"); RETURN NULL;', hash='990e1b53fdd1f022ca40c02562b366bdb2a8d8f9', operation='INSERT', pgid='pgtrigger_insert_insert_06a4b', table='agreements_article', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='article',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."author" IS DISTINCT FROM (NEW."author") OR OLD."capture_id" IS DISTINCT FROM (NEW."capture_id") OR OLD."extractor" IS DISTINCT FROM (NEW."extractor") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."published_basis" IS DISTINCT FROM (NEW."published_basis") OR OLD."published_earliest" IS DISTINCT FROM (NEW."published_earliest") OR OLD."published_latest" IS DISTINCT FROM (NEW."published_latest") OR OLD."published_precision" IS DISTINCT FROM (NEW."published_precision") OR OLD."published_stated" IS DISTINCT FROM (NEW."published_stated") OR OLD."published_zone" IS DISTINCT FROM (NEW."published_zone") OR OLD."published_zone_basis" IS DISTINCT FROM (NEW."published_zone_basis") OR OLD."reviewed_empty_at" IS DISTINCT FROM (NEW."reviewed_empty_at") OR OLD."reviewed_empty_by_id" IS DISTINCT FROM (NEW."reviewed_empty_by_id") OR OLD."source_id" IS DISTINCT FROM (NEW."source_id") OR OLD."taken_in_at" IS DISTINCT FROM (NEW."taken_in_at") OR OLD."text_sha256" IS DISTINCT FROM (NEW."text_sha256") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."url" IS DISTINCT FROM (NEW."url"))', func='INSERT INTO "agreements_articleevent" ("author", "capture_id", "extractor", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_basis", "published_earliest", "published_latest", "published_precision", "published_stated", "published_zone", "published_zone_basis", "reviewed_empty_at", "reviewed_empty_by_id", "source_id", "taken_in_at", "text_sha256", "title", "url") VALUES (NEW."author", NEW."capture_id", NEW."extractor", NEW."id", NEW."language", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."published_basis", NEW."published_earliest", NEW."published_latest", NEW."published_precision", NEW."published_stated", NEW."published_zone", NEW."published_zone_basis", NEW."reviewed_empty_at", NEW."reviewed_empty_by_id", NEW."source_id", NEW."taken_in_at", NEW."text_sha256", NEW."title", NEW."url"); RETURN NULL;', hash='51b41e64d3a8394b764aeebebd9e7e7353901dc1', operation='UPDATE', pgid='pgtrigger_update_update_08f31', table='agreements_article', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='article',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_articleevent" ("author", "capture_id", "extractor", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_basis", "published_earliest", "published_latest", "published_precision", "published_stated", "published_zone", "published_zone_basis", "reviewed_empty_at", "reviewed_empty_by_id", "source_id", "taken_in_at", "text_sha256", "title", "url") VALUES (OLD."author", OLD."capture_id", OLD."extractor", OLD."id", OLD."language", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."published_basis", OLD."published_earliest", OLD."published_latest", OLD."published_precision", OLD."published_stated", OLD."published_zone", OLD."published_zone_basis", OLD."reviewed_empty_at", OLD."reviewed_empty_by_id", OLD."source_id", OLD."taken_in_at", OLD."text_sha256", OLD."title", OLD."url"); RETURN NULL;', hash='7103e809c9b0903cd151edef48f5a8642e463253', operation='DELETE', pgid='pgtrigger_delete_delete_2c1f6', table='agreements_article', when='AFTER')),
        ),
        migrations.AddConstraint(
            model_name='unresolvedreference',
            constraint=models.UniqueConstraint(fields=('sentence', 'words'), name='reference_once_a_sentence'),
        ),
        migrations.AddConstraint(
            model_name='unresolvedreference',
            constraint=models.CheckConstraint(condition=models.Q(('words', ''), _negated=True), name='reference_has_words'),
        ),
        migrations.AddConstraint(
            model_name='unresolvedreference',
            constraint=models.CheckConstraint(condition=models.Q(('status__in', ['open', 'resolved'])), name='reference_status_known'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='userevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='8c9b1d5ddb86484c5360122f46cd03e9603bce48', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_ebd69', table='agreements_userevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='membership',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_membershipevent" ("group_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "user_id") VALUES (NEW."group_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."user_id"); RETURN NULL;', hash='337c4816d484da7590377b0ff0a25d31856695a5', operation='INSERT', pgid='pgtrigger_insert_insert_327ff', table='agreements_user_groups', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='membership',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_membershipevent" ("group_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "user_id") VALUES (NEW."group_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."user_id"); RETURN NULL;', hash='9a14f09b497dde11e2cec5b071f90ad972d357be', operation='UPDATE', pgid='pgtrigger_update_update_4cbbe', table='agreements_user_groups', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='membership',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_membershipevent" ("group_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "user_id") VALUES (OLD."group_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."user_id"); RETURN NULL;', hash='e914e5fd3c3a3619d8d4ee8ca21c77c5fe74b0aa', operation='DELETE', pgid='pgtrigger_delete_delete_8f727', table='agreements_user_groups', when='AFTER')),
        ),
        ])
    ]
