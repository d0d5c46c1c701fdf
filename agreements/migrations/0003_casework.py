"""Work on breaches, what else decides a cell, saved views; a merged breach leads to another."""

import agreements.models.fields
import agreements.types.fuzzy
import agreements.types.terms
import django.db.models.deletion
import django.db.models.functions.datetime
import functools
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from agreements.migrations._operations import CreateTogether, grant_runtime_role

# table, constraint, its clause and agreement columns
SAME_AGREEMENT = [
    ("agreements_interruption", "interruption_clause_in_agreement", "clause_id", "agreement_id"),
]
SAME_ARTICLE = [
    ("agreements_trigger", "trigger_sentence_in_article"),
    ("agreements_interruption", "interruption_sentence_in_article"),
    ("agreements_interpretation", "interpretation_sentence_in_article"),
]


class Migration(migrations.Migration):

    dependencies = [
        ('agreements', '0002_rules'),
        ('pghistory', '0007_auto_20250421_0444'),
    ]

    operations = [
        CreateTogether([
        migrations.CreateModel(
            name='Adjudication',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('question', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Question,), **{}), max_length=40)),
                ('duty_number', models.PositiveSmallIntegerField(blank=True, null=True)),
                ('level', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Level,), **{}), default='', max_length=40)),
                ('value', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Characterisation,), **{}), default='', max_length=40)),
                ('reasons', models.TextField()),
                ('adjudicated_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
            ],
        ),
        migrations.CreateModel(
            name='AdjudicationEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('question', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Question,), **{}), max_length=40)),
                ('duty_number', models.PositiveSmallIntegerField(blank=True, null=True)),
                ('level', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Level,), **{}), default='', max_length=40)),
                ('value', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Characterisation,), **{}), default='', max_length=40)),
                ('reasons', models.TextField()),
                ('adjudicated_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Attachment',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('title', models.CharField(max_length=200)),
                ('sensitive', models.BooleanField(default=False)),
                ('withdrawn', models.BooleanField(default=False)),
                ('added_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
            ],
        ),
        migrations.CreateModel(
            name='AttachmentEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('title', models.CharField(max_length=200)),
                ('sensitive', models.BooleanField(default=False)),
                ('withdrawn', models.BooleanField(default=False)),
                ('added_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='BreachRelation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('note', models.CharField(blank=True, default='', max_length=300)),
                ('distinct', models.BooleanField(default=False)),
                ('withdrawn', models.BooleanField(default=False)),
            ],
        ),
        migrations.CreateModel(
            name='BreachRelationEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('note', models.CharField(blank=True, default='', max_length=300)),
                ('distinct', models.BooleanField(default=False)),
                ('withdrawn', models.BooleanField(default=False)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Case',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('stage', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.CaseStage,), **{}), default=agreements.types.terms.CaseStage['LOGGED'], max_length=40)),
            ],
        ),
        migrations.CreateModel(
            name='CaseEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('stage', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.CaseStage,), **{}), default=agreements.types.terms.CaseStage['LOGGED'], max_length=40)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Coding',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('question', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Question,), **{}), max_length=40)),
                ('duty_number', models.PositiveSmallIntegerField(blank=True, null=True)),
                ('level', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Level,), **{}), default='', max_length=40)),
                ('value', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Characterisation,), **{}), default='', max_length=40)),
                ('reasons', models.TextField()),
                ('blind', models.BooleanField(default=False)),
                ('coded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
            ],
        ),
        migrations.CreateModel(
            name='CodingEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('question', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Question,), **{}), max_length=40)),
                ('duty_number', models.PositiveSmallIntegerField(blank=True, null=True)),
                ('level', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Level,), **{}), default='', max_length=40)),
                ('value', models.CharField(blank=True, choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Characterisation,), **{}), default='', max_length=40)),
                ('reasons', models.TextField()),
                ('blind', models.BooleanField(default=False)),
                ('coded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Comment',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('words', models.TextField()),
                ('written_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ('withdrawn', models.BooleanField(default=False)),
            ],
        ),
        migrations.CreateModel(
            name='CommentEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('words', models.TextField()),
                ('written_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ('withdrawn', models.BooleanField(default=False)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='CorrectionNote',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('before', models.JSONField()),
                ('after', models.JSONField()),
                ('reason', models.TextField()),
                ('cells', models.JSONField(default=list)),
                ('posted_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
            ],
        ),
        migrations.CreateModel(
            name='Interpretation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('words', models.TextField()),
                ('citation', models.CharField(blank=True, default='', max_length=300)),
                ('retracted', models.BooleanField(default=False)),
                ('retraction_reason', models.TextField(blank=True, default='')),
                ('duty_number', models.PositiveSmallIntegerField(blank=True, null=True)),
                ('reading', models.CharField(max_length=120)),
            ],
        ),
        migrations.CreateModel(
            name='InterpretationEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('words', models.TextField()),
                ('citation', models.CharField(blank=True, default='', max_length=300)),
                ('retracted', models.BooleanField(default=False)),
                ('retraction_reason', models.TextField(blank=True, default='')),
                ('duty_number', models.PositiveSmallIntegerField(blank=True, null=True)),
                ('reading', models.CharField(max_length=120)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='InterpretationState',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('words', models.TextField()),
                ('citation', models.CharField(blank=True, default='', max_length=300)),
                ('retracted', models.BooleanField(default=False)),
                ('retraction_reason', models.TextField(blank=True, default='')),
                ('duty_number', models.PositiveSmallIntegerField(blank=True, null=True)),
                ('reading', models.CharField(max_length=120)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Interruption',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('words', models.TextField()),
                ('citation', models.CharField(blank=True, default='', max_length=300)),
                ('retracted', models.BooleanField(default=False)),
                ('retraction_reason', models.TextField(blank=True, default='')),
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.EndKind,), **{}), max_length=40)),
                ('begins_at', models.DateTimeField()),
                ('ends_at', models.DateTimeField(blank=True, null=True)),
            ],
        ),
        migrations.CreateModel(
            name='InterruptionEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('words', models.TextField()),
                ('citation', models.CharField(blank=True, default='', max_length=300)),
                ('retracted', models.BooleanField(default=False)),
                ('retraction_reason', models.TextField(blank=True, default='')),
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.EndKind,), **{}), max_length=40)),
                ('begins_at', models.DateTimeField()),
                ('ends_at', models.DateTimeField(blank=True, null=True)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='InterruptionState',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('words', models.TextField()),
                ('citation', models.CharField(blank=True, default='', max_length=300)),
                ('retracted', models.BooleanField(default=False)),
                ('retraction_reason', models.TextField(blank=True, default='')),
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.EndKind,), **{}), max_length=40)),
                ('begins_at', models.DateTimeField()),
                ('ends_at', models.DateTimeField(blank=True, null=True)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='SavedView',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=80)),
                ('path', models.CharField(max_length=200)),
                ('query', models.CharField(blank=True, default='', max_length=2000)),
                ('shared', models.BooleanField(default=False)),
                ('withdrawn', models.BooleanField(default=False)),
            ],
        ),
        migrations.CreateModel(
            name='SavedViewEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('name', models.CharField(max_length=80)),
                ('path', models.CharField(max_length=200)),
                ('query', models.CharField(blank=True, default='', max_length=2000)),
                ('shared', models.BooleanField(default=False)),
                ('withdrawn', models.BooleanField(default=False)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='SensitiveDetail',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.SensitiveKind,), **{}), max_length=40)),
                ('words', models.TextField()),
                ('withdrawn', models.BooleanField(default=False)),
            ],
        ),
        migrations.CreateModel(
            name='SensitiveDetailEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.SensitiveKind,), **{}), max_length=40)),
                ('words', models.TextField()),
                ('withdrawn', models.BooleanField(default=False)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Translation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('language', models.CharField(max_length=12)),
                ('words', models.TextField()),
                ('note', models.CharField(blank=True, default='', max_length=300)),
                ('withdrawn', models.BooleanField(default=False)),
            ],
        ),
        migrations.CreateModel(
            name='TranslationEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('language', models.CharField(max_length=12)),
                ('words', models.TextField()),
                ('note', models.CharField(blank=True, default='', max_length=300)),
                ('withdrawn', models.BooleanField(default=False)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Trigger',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('words', models.TextField()),
                ('citation', models.CharField(blank=True, default='', max_length=300)),
                ('retracted', models.BooleanField(default=False)),
                ('retraction_reason', models.TextField(blank=True, default='')),
                ('duty_number', models.PositiveSmallIntegerField(blank=True, null=True)),
                ('level', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Level,), **{}), default=agreements.types.terms.Level['V1'], max_length=40)),
                ('at_earliest', models.DateTimeField()),
                ('at_latest', models.DateTimeField()),
                ('at_precision', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('at_stated', models.CharField(blank=True, default='', max_length=200)),
                ('at_zone', models.CharField(default='', max_length=120)),
                ('at_zone_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
            ],
        ),
        migrations.CreateModel(
            name='TriggerEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('words', models.TextField()),
                ('citation', models.CharField(blank=True, default='', max_length=300)),
                ('retracted', models.BooleanField(default=False)),
                ('retraction_reason', models.TextField(blank=True, default='')),
                ('duty_number', models.PositiveSmallIntegerField(blank=True, null=True)),
                ('level', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Level,), **{}), default=agreements.types.terms.Level['V1'], max_length=40)),
                ('at_earliest', models.DateTimeField()),
                ('at_latest', models.DateTimeField()),
                ('at_precision', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('at_stated', models.CharField(blank=True, default='', max_length=200)),
                ('at_zone', models.CharField(default='', max_length=120)),
                ('at_zone_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='TriggerState',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('words', models.TextField()),
                ('citation', models.CharField(blank=True, default='', max_length=300)),
                ('retracted', models.BooleanField(default=False)),
                ('retraction_reason', models.TextField(blank=True, default='')),
                ('duty_number', models.PositiveSmallIntegerField(blank=True, null=True)),
                ('level', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.Level,), **{}), default=agreements.types.terms.Level['V1'], max_length=40)),
                ('at_earliest', models.DateTimeField()),
                ('at_latest', models.DateTimeField()),
                ('at_precision', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('at_stated', models.CharField(blank=True, default='', max_length=200)),
                ('at_zone', models.CharField(default='', max_length=120)),
                ('at_zone_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
            ],
            options={
                'abstract': False,
            },
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='breach',
            name='insert_insert',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='breach',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='breach',
            name='delete_delete',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='breach',
            name='state_insert_insert',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='breach',
            name='state_update_update',
        ),
        migrations.AddField(
            model_name='breach',
            name='merged_into',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='merged_from', to='agreements.breach'),
        ),
        migrations.AddField(
            model_name='breachevent',
            name='merged_into',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.breach'),
        ),
        migrations.AddField(
            model_name='breachstate',
            name='merged_into',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.breach'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='breach',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_breachevent" ("act", "act_form", "bearing_degrees", "conflict_id", "distance_km", "form_key", "id", "in_scope", "logged_by_id", "logged_from_id", "merged_into_id", "occurred_earliest", "occurred_latest", "occurred_precision", "occurred_stated", "occurred_zone", "occurred_zone_basis", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "place_precision", "place_words", "recorded_at", "recorded_basis", "reference", "summary", "target", "weapon") VALUES (NEW."act", NEW."act_form", NEW."bearing_degrees", NEW."conflict_id", NEW."distance_km", NEW."form_key", NEW."id", NEW."in_scope", NEW."logged_by_id", NEW."logged_from_id", NEW."merged_into_id", NEW."occurred_earliest", NEW."occurred_latest", NEW."occurred_precision", NEW."occurred_stated", NEW."occurred_zone", NEW."occurred_zone_basis", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place_id", NEW."place_precision", NEW."place_words", NEW."recorded_at", NEW."recorded_basis", NEW."reference", NEW."summary", NEW."target", NEW."weapon"); RETURN NULL;', hash='bcc32b3837d2452128fa408e9a5906811525073b', operation='INSERT', pgid='pgtrigger_insert_insert_a2abd', table='agreements_breach', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='breach',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_breachevent" ("act", "act_form", "bearing_degrees", "conflict_id", "distance_km", "form_key", "id", "in_scope", "logged_by_id", "logged_from_id", "merged_into_id", "occurred_earliest", "occurred_latest", "occurred_precision", "occurred_stated", "occurred_zone", "occurred_zone_basis", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "place_precision", "place_words", "recorded_at", "recorded_basis", "reference", "summary", "target", "weapon") VALUES (NEW."act", NEW."act_form", NEW."bearing_degrees", NEW."conflict_id", NEW."distance_km", NEW."form_key", NEW."id", NEW."in_scope", NEW."logged_by_id", NEW."logged_from_id", NEW."merged_into_id", NEW."occurred_earliest", NEW."occurred_latest", NEW."occurred_precision", NEW."occurred_stated", NEW."occurred_zone", NEW."occurred_zone_basis", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place_id", NEW."place_precision", NEW."place_words", NEW."recorded_at", NEW."recorded_basis", NEW."reference", NEW."summary", NEW."target", NEW."weapon"); RETURN NULL;', hash='8be17463d2073fb952e55f2f13aea1a8c2f7efaa', operation='UPDATE', pgid='pgtrigger_update_update_d8a7a', table='agreements_breach', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='breach',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_breachevent" ("act", "act_form", "bearing_degrees", "conflict_id", "distance_km", "form_key", "id", "in_scope", "logged_by_id", "logged_from_id", "merged_into_id", "occurred_earliest", "occurred_latest", "occurred_precision", "occurred_stated", "occurred_zone", "occurred_zone_basis", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "place_precision", "place_words", "recorded_at", "recorded_basis", "reference", "summary", "target", "weapon") VALUES (OLD."act", OLD."act_form", OLD."bearing_degrees", OLD."conflict_id", OLD."distance_km", OLD."form_key", OLD."id", OLD."in_scope", OLD."logged_by_id", OLD."logged_from_id", OLD."merged_into_id", OLD."occurred_earliest", OLD."occurred_latest", OLD."occurred_precision", OLD."occurred_stated", OLD."occurred_zone", OLD."occurred_zone_basis", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place_id", OLD."place_precision", OLD."place_words", OLD."recorded_at", OLD."recorded_basis", OLD."reference", OLD."summary", OLD."target", OLD."weapon"); RETURN NULL;', hash='bd3d43a78cd8a8daa67396a407b09830999a17fd', operation='DELETE', pgid='pgtrigger_delete_delete_c289a', table='agreements_breach', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='breach',
            trigger=pgtrigger.compiler.Trigger(name='state_insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_breachstate" ("act", "act_form", "bearing_degrees", "conflict_id", "distance_km", "form_key", "id", "in_scope", "logged_by_id", "logged_from_id", "merged_into_id", "occurred_earliest", "occurred_latest", "occurred_precision", "occurred_stated", "occurred_zone", "occurred_zone_basis", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "place_precision", "place_words", "recorded_at", "recorded_basis", "reference", "summary", "target", "weapon") VALUES (NEW."act", NEW."act_form", NEW."bearing_degrees", NEW."conflict_id", NEW."distance_km", NEW."form_key", NEW."id", NEW."in_scope", NEW."logged_by_id", NEW."logged_from_id", NEW."merged_into_id", NEW."occurred_earliest", NEW."occurred_latest", NEW."occurred_precision", NEW."occurred_stated", NEW."occurred_zone", NEW."occurred_zone_basis", NOW(), \'state_insert\', NEW."id", NEW."place_id", NEW."place_precision", NEW."place_words", NEW."recorded_at", NEW."recorded_basis", NEW."reference", NEW."summary", NEW."target", NEW."weapon"); RETURN NULL;', hash='b5194ec3b042f3e3906d7f37dc498c23fca09554', operation='INSERT', pgid='pgtrigger_state_insert_insert_92f20', table='agreements_breach', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='breach',
            trigger=pgtrigger.compiler.Trigger(name='state_update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_breachstate" ("act", "act_form", "bearing_degrees", "conflict_id", "distance_km", "form_key", "id", "in_scope", "logged_by_id", "logged_from_id", "merged_into_id", "occurred_earliest", "occurred_latest", "occurred_precision", "occurred_stated", "occurred_zone", "occurred_zone_basis", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "place_precision", "place_words", "recorded_at", "recorded_basis", "reference", "summary", "target", "weapon") VALUES (NEW."act", NEW."act_form", NEW."bearing_degrees", NEW."conflict_id", NEW."distance_km", NEW."form_key", NEW."id", NEW."in_scope", NEW."logged_by_id", NEW."logged_from_id", NEW."merged_into_id", NEW."occurred_earliest", NEW."occurred_latest", NEW."occurred_precision", NEW."occurred_stated", NEW."occurred_zone", NEW."occurred_zone_basis", NOW(), \'state_update\', NEW."id", NEW."place_id", NEW."place_precision", NEW."place_words", NEW."recorded_at", NEW."recorded_basis", NEW."reference", NEW."summary", NEW."target", NEW."weapon"); RETURN NULL;', hash='b91806d0139dab6ebf06d89dba5e256ba403d062', operation='UPDATE', pgid='pgtrigger_state_update_update_6131a', table='agreements_breach', when='AFTER')),
        ),
        migrations.AddConstraint(
            model_name='breach',
            constraint=models.CheckConstraint(condition=models.Q(('merged_into', models.F('pk')), _negated=True), name='breach_not_merged_into_itself'),
        ),
        migrations.AddField(
            model_name='adjudication',
            name='actor',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='adjudications', to='agreements.actor'),
        ),
        migrations.AddField(
            model_name='adjudication',
            name='adjudicator',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='adjudications', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='adjudication',
            name='breach',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='adjudications', to='agreements.breach'),
        ),
        migrations.AddField(
            model_name='adjudication',
            name='clause',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='adjudications', to='agreements.clause'),
        ),
        migrations.AddField(
            model_name='adjudicationevent',
            name='actor',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor'),
        ),
        migrations.AddField(
            model_name='adjudicationevent',
            name='adjudicator',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='adjudicationevent',
            name='breach',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.breach'),
        ),
        migrations.AddField(
            model_name='adjudicationevent',
            name='clause',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.clause'),
        ),
        migrations.AddField(
            model_name='adjudicationevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='adjudicationevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.adjudication'),
        ),
        migrations.AddField(
            model_name='attachment',
            name='added_by',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='attachments', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='attachment',
            name='breach',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='attachments', to='agreements.breach'),
        ),
        migrations.AddField(
            model_name='attachment',
            name='capture',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='attachments', to='agreements.capture'),
        ),
        migrations.AddField(
            model_name='attachmentevent',
            name='added_by',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='attachmentevent',
            name='breach',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.breach'),
        ),
        migrations.AddField(
            model_name='attachmentevent',
            name='capture',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.capture'),
        ),
        migrations.AddField(
            model_name='attachmentevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='attachmentevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.attachment'),
        ),
        migrations.AddField(
            model_name='breachrelation',
            name='breach',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='relations_from', to='agreements.breach'),
        ),
        migrations.AddField(
            model_name='breachrelation',
            name='made_by',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='breach_relations', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='breachrelation',
            name='other',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='relations_to', to='agreements.breach'),
        ),
        migrations.AddField(
            model_name='breachrelationevent',
            name='breach',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.breach'),
        ),
        migrations.AddField(
            model_name='breachrelationevent',
            name='made_by',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='breachrelationevent',
            name='other',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.breach'),
        ),
        migrations.AddField(
            model_name='breachrelationevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='breachrelationevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.breachrelation'),
        ),
        migrations.AddField(
            model_name='case',
            name='assigned_to',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='cases', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='case',
            name='breach',
            field=models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='case', to='agreements.breach'),
        ),
        migrations.AddField(
            model_name='caseevent',
            name='assigned_to',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='caseevent',
            name='breach',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.breach'),
        ),
        migrations.AddField(
            model_name='caseevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='caseevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.case'),
        ),
        migrations.AddField(
            model_name='coding',
            name='actor',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='codings', to='agreements.actor'),
        ),
        migrations.AddField(
            model_name='coding',
            name='breach',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='codings', to='agreements.breach'),
        ),
        migrations.AddField(
            model_name='coding',
            name='clause',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='codings', to='agreements.clause'),
        ),
        migrations.AddField(
            model_name='coding',
            name='coder',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='codings', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='codingevent',
            name='actor',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor'),
        ),
        migrations.AddField(
            model_name='codingevent',
            name='breach',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.breach'),
        ),
        migrations.AddField(
            model_name='codingevent',
            name='clause',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.clause'),
        ),
        migrations.AddField(
            model_name='codingevent',
            name='coder',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='codingevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='codingevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.coding'),
        ),
        migrations.AddField(
            model_name='comment',
            name='author',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='comments', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='comment',
            name='breach',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='comments', to='agreements.breach'),
        ),
        migrations.AddField(
            model_name='commentevent',
            name='author',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='commentevent',
            name='breach',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.breach'),
        ),
        migrations.AddField(
            model_name='commentevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='commentevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.comment'),
        ),
        migrations.AddField(
            model_name='correctionnote',
            name='claim',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='correction_notes', to='agreements.claim'),
        ),
        migrations.AddField(
            model_name='correctionnote',
            name='posted_by',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='correction_notes', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='interpretation',
            name='accepted_by',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='%(class)ss_accepted', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='interpretation',
            name='actor',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='interpretations', to='agreements.actor'),
        ),
        migrations.AddField(
            model_name='interpretation',
            name='article',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='%(class)ss', to='agreements.article'),
        ),
        migrations.AddField(
            model_name='interpretation',
            name='clause',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='interpretations', to='agreements.clause'),
        ),
        migrations.AddField(
            model_name='interpretation',
            name='sentence',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='%(class)ss', to='agreements.sentence'),
        ),
        migrations.AddField(
            model_name='interpretationevent',
            name='accepted_by',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='interpretationevent',
            name='actor',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor'),
        ),
        migrations.AddField(
            model_name='interpretationevent',
            name='article',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.article'),
        ),
        migrations.AddField(
            model_name='interpretationevent',
            name='clause',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.clause'),
        ),
        migrations.AddField(
            model_name='interpretationevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='interpretationevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.interpretation'),
        ),
        migrations.AddField(
            model_name='interpretationevent',
            name='sentence',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.sentence'),
        ),
        migrations.AddField(
            model_name='interpretationstate',
            name='accepted_by',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='interpretationstate',
            name='actor',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor'),
        ),
        migrations.AddField(
            model_name='interpretationstate',
            name='article',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.article'),
        ),
        migrations.AddField(
            model_name='interpretationstate',
            name='clause',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.clause'),
        ),
        migrations.AddField(
            model_name='interpretationstate',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='states', related_query_name='state', to='agreements.interpretation'),
        ),
        migrations.AddField(
            model_name='interpretationstate',
            name='sentence',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.sentence'),
        ),
        migrations.AddField(
            model_name='interruption',
            name='accepted_by',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='%(class)ss_accepted', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='interruption',
            name='agreement',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='interruptions', to='agreements.agreement'),
        ),
        migrations.AddField(
            model_name='interruption',
            name='article',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='%(class)ss', to='agreements.article'),
        ),
        migrations.AddField(
            model_name='interruption',
            name='clause',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='interruptions', to='agreements.clause'),
        ),
        migrations.AddField(
            model_name='interruption',
            name='sentence',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='%(class)ss', to='agreements.sentence'),
        ),
        migrations.AddField(
            model_name='interruptionevent',
            name='accepted_by',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='interruptionevent',
            name='agreement',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.agreement'),
        ),
        migrations.AddField(
            model_name='interruptionevent',
            name='article',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.article'),
        ),
        migrations.AddField(
            model_name='interruptionevent',
            name='clause',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.clause'),
        ),
        migrations.AddField(
            model_name='interruptionevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='interruptionevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.interruption'),
        ),
        migrations.AddField(
            model_name='interruptionevent',
            name='sentence',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.sentence'),
        ),
        migrations.AddField(
            model_name='interruptionstate',
            name='accepted_by',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='interruptionstate',
            name='agreement',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.agreement'),
        ),
        migrations.AddField(
            model_name='interruptionstate',
            name='article',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.article'),
        ),
        migrations.AddField(
            model_name='interruptionstate',
            name='clause',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.clause'),
        ),
        migrations.AddField(
            model_name='interruptionstate',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='states', related_query_name='state', to='agreements.interruption'),
        ),
        migrations.AddField(
            model_name='interruptionstate',
            name='sentence',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.sentence'),
        ),
        migrations.AddField(
            model_name='savedview',
            name='owner',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='saved_views', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='savedviewevent',
            name='owner',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='savedviewevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='savedviewevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.savedview'),
        ),
        migrations.AddField(
            model_name='sensitivedetail',
            name='added_by',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='sensitive_details', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='sensitivedetail',
            name='breach',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='sensitive_details', to='agreements.breach'),
        ),
        migrations.AddField(
            model_name='sensitivedetailevent',
            name='added_by',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='sensitivedetailevent',
            name='breach',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.breach'),
        ),
        migrations.AddField(
            model_name='sensitivedetailevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='sensitivedetailevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.sensitivedetail'),
        ),
        migrations.AddField(
            model_name='translation',
            name='sentence',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='translations', to='agreements.sentence'),
        ),
        migrations.AddField(
            model_name='translation',
            name='translator',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='translations', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='translationevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='translationevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.translation'),
        ),
        migrations.AddField(
            model_name='translationevent',
            name='sentence',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.sentence'),
        ),
        migrations.AddField(
            model_name='translationevent',
            name='translator',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='trigger',
            name='accepted_by',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='%(class)ss_accepted', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='trigger',
            name='article',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='%(class)ss', to='agreements.article'),
        ),
        migrations.AddField(
            model_name='trigger',
            name='clause',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='triggers', to='agreements.clause'),
        ),
        migrations.AddField(
            model_name='trigger',
            name='sentence',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='%(class)ss', to='agreements.sentence'),
        ),
        migrations.AddField(
            model_name='triggerevent',
            name='accepted_by',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='triggerevent',
            name='article',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.article'),
        ),
        migrations.AddField(
            model_name='triggerevent',
            name='clause',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.clause'),
        ),
        migrations.AddField(
            model_name='triggerevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='triggerevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.trigger'),
        ),
        migrations.AddField(
            model_name='triggerevent',
            name='sentence',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.sentence'),
        ),
        migrations.AddField(
            model_name='triggerstate',
            name='accepted_by',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='triggerstate',
            name='article',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.article'),
        ),
        migrations.AddField(
            model_name='triggerstate',
            name='clause',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.clause'),
        ),
        migrations.AddField(
            model_name='triggerstate',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='states', related_query_name='state', to='agreements.trigger'),
        ),
        migrations.AddField(
            model_name='triggerstate',
            name='sentence',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.sentence'),
        ),
        migrations.AddConstraint(
            model_name='adjudication',
            constraint=models.CheckConstraint(condition=models.Q(('question__in', ['occurrence', 'attribution', 'characterisation'])), name='adjudication_question_known'),
        ),
        migrations.AddConstraint(
            model_name='adjudication',
            constraint=models.CheckConstraint(condition=models.Q(('level__in', ['V0', 'V1', 'V2', 'V3', 'V4', ''])), name='adjudication_level_known'),
        ),
        migrations.AddConstraint(
            model_name='adjudication',
            constraint=models.CheckConstraint(condition=models.Q(('value__in', ['breach', 'not_breach', 'lawful_exception', 'out_of_scope', 'undetermined', ''])), name='adjudication_value_known'),
        ),
        migrations.AddConstraint(
            model_name='adjudication',
            constraint=models.CheckConstraint(condition=models.Q(('reasons', ''), _negated=True), name='adjudication_has_reasons'),
        ),
        migrations.AddConstraint(
            model_name='adjudication',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('actor__isnull', True), ('clause__isnull', True), ('question', agreements.types.terms.Question['OCCURRENCE']), ('value', ''), models.Q(('level', ''), _negated=True)), models.Q(('actor__isnull', False), ('clause__isnull', True), ('question', agreements.types.terms.Question['ATTRIBUTION']), ('value', ''), models.Q(('level', ''), _negated=True)), models.Q(('actor__isnull', True), ('clause__isnull', False), ('level', ''), ('question', agreements.types.terms.Question['CHARACTERISATION']), models.Q(('value', ''), _negated=True)), _connector='OR'), name='adjudication_answers_its_question'),
        ),
        migrations.AddConstraint(
            model_name='adjudication',
            constraint=models.UniqueConstraint(fields=('breach', 'question', 'actor', 'clause', 'duty_number'), name='adjudication_once_a_question', nulls_distinct=False),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='adjudication',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_adjudicationevent" ("actor_id", "adjudicated_at", "adjudicator_id", "breach_id", "clause_id", "duty_number", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reasons", "value") VALUES (NEW."actor_id", NEW."adjudicated_at", NEW."adjudicator_id", NEW."breach_id", NEW."clause_id", NEW."duty_number", NEW."id", NEW."level", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."question", NEW."reasons", NEW."value"); RETURN NULL;', hash='9aeb01509f6134378cdb796fe3bad3c56b6622d7', operation='INSERT', pgid='pgtrigger_insert_insert_59ed2', table='agreements_adjudication', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='adjudication',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_adjudicationevent" ("actor_id", "adjudicated_at", "adjudicator_id", "breach_id", "clause_id", "duty_number", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reasons", "value") VALUES (NEW."actor_id", NEW."adjudicated_at", NEW."adjudicator_id", NEW."breach_id", NEW."clause_id", NEW."duty_number", NEW."id", NEW."level", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."question", NEW."reasons", NEW."value"); RETURN NULL;', hash='6ad1d4270eb2e3bce2f5bb60bf57e481f17cd487', operation='UPDATE', pgid='pgtrigger_update_update_43f53', table='agreements_adjudication', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='adjudication',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_adjudicationevent" ("actor_id", "adjudicated_at", "adjudicator_id", "breach_id", "clause_id", "duty_number", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reasons", "value") VALUES (OLD."actor_id", OLD."adjudicated_at", OLD."adjudicator_id", OLD."breach_id", OLD."clause_id", OLD."duty_number", OLD."id", OLD."level", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."question", OLD."reasons", OLD."value"); RETURN NULL;', hash='d5939a67c2b71093f8eec3213fcfb14a9c3961b0', operation='DELETE', pgid='pgtrigger_delete_delete_46112', table='agreements_adjudication', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='adjudicationevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='cdebe866e91699bbd94698b75bd7808a45c00324', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_98681', table='agreements_adjudicationevent', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='attachment',
            constraint=models.UniqueConstraint(fields=('breach', 'capture'), name='attachment_once'),
        ),
        migrations.AddConstraint(
            model_name='attachment',
            constraint=models.CheckConstraint(condition=models.Q(('title', ''), _negated=True), name='attachment_has_a_title'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='attachment',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_attachmentevent" ("added_at", "added_by_id", "breach_id", "capture_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sensitive", "title", "withdrawn") VALUES (NEW."added_at", NEW."added_by_id", NEW."breach_id", NEW."capture_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."sensitive", NEW."title", NEW."withdrawn"); RETURN NULL;', hash='5da74a3718ed097ba05d9493db98d024434fcd47', operation='INSERT', pgid='pgtrigger_insert_insert_9f572', table='agreements_attachment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='attachment',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_attachmentevent" ("added_at", "added_by_id", "breach_id", "capture_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sensitive", "title", "withdrawn") VALUES (NEW."added_at", NEW."added_by_id", NEW."breach_id", NEW."capture_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."sensitive", NEW."title", NEW."withdrawn"); RETURN NULL;', hash='ba4c55316529f34814b27de6937c6d7ea8ff95a4', operation='UPDATE', pgid='pgtrigger_update_update_91f58', table='agreements_attachment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='attachment',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_attachmentevent" ("added_at", "added_by_id", "breach_id", "capture_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sensitive", "title", "withdrawn") VALUES (OLD."added_at", OLD."added_by_id", OLD."breach_id", OLD."capture_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."sensitive", OLD."title", OLD."withdrawn"); RETURN NULL;', hash='6ee8fa585b8102c565e3b4c699f5ed6fbfa15303', operation='DELETE', pgid='pgtrigger_delete_delete_30508', table='agreements_attachment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='attachmentevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='2632bf87ae65f0c5de7be31ba995c5184109b9c0', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_409f7', table='agreements_attachmentevent', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='breachrelation',
            constraint=models.UniqueConstraint(fields=('breach', 'other'), name='breach_relation_once'),
        ),
        migrations.AddConstraint(
            model_name='breachrelation',
            constraint=models.CheckConstraint(condition=models.Q(('breach__lt', models.F('other'))), name='breach_relation_in_order'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='breachrelation',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_breachrelationevent" ("breach_id", "distinct", "id", "made_by_id", "note", "other_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "withdrawn") VALUES (NEW."breach_id", NEW."distinct", NEW."id", NEW."made_by_id", NEW."note", NEW."other_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."withdrawn"); RETURN NULL;', hash='1ce653daa4ab278dd7bbf5fdf59cf6523083a0fd', operation='INSERT', pgid='pgtrigger_insert_insert_35933', table='agreements_breachrelation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='breachrelation',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_breachrelationevent" ("breach_id", "distinct", "id", "made_by_id", "note", "other_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "withdrawn") VALUES (NEW."breach_id", NEW."distinct", NEW."id", NEW."made_by_id", NEW."note", NEW."other_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."withdrawn"); RETURN NULL;', hash='367eeb0f01606d801c35f417850b27aa7a75db13', operation='UPDATE', pgid='pgtrigger_update_update_2336a', table='agreements_breachrelation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='breachrelation',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_breachrelationevent" ("breach_id", "distinct", "id", "made_by_id", "note", "other_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "withdrawn") VALUES (OLD."breach_id", OLD."distinct", OLD."id", OLD."made_by_id", OLD."note", OLD."other_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."withdrawn"); RETURN NULL;', hash='9b25c1dba1c7118c4973504170f1926625ce25cf', operation='DELETE', pgid='pgtrigger_delete_delete_fc29d', table='agreements_breachrelation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='breachrelationevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='262613b5c0c58541d99a8debb65aa689b4e31787', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_26e43', table='agreements_breachrelationevent', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='case',
            constraint=models.CheckConstraint(condition=models.Q(('stage__in', ['logged', 'in_review', 'assessed', 'closed'])), name='case_stage_known'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='case',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_caseevent" ("assigned_to_id", "breach_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stage") VALUES (NEW."assigned_to_id", NEW."breach_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."stage"); RETURN NULL;', hash='35ec8934d04b3cf6101b88b01681e8a27efa029c', operation='INSERT', pgid='pgtrigger_insert_insert_497fe', table='agreements_case', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='case',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_caseevent" ("assigned_to_id", "breach_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stage") VALUES (NEW."assigned_to_id", NEW."breach_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."stage"); RETURN NULL;', hash='ffbca924197d5a7147aa883ca82f2084be99e6c4', operation='UPDATE', pgid='pgtrigger_update_update_c135f', table='agreements_case', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='case',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_caseevent" ("assigned_to_id", "breach_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stage") VALUES (OLD."assigned_to_id", OLD."breach_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."stage"); RETURN NULL;', hash='babe8049b550a87c2b863a703e4c91bbb4e145a1', operation='DELETE', pgid='pgtrigger_delete_delete_ee74d', table='agreements_case', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='caseevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='d6d3c9668dfe6ef5dbd05cead3e72fcae8e192bf', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_559d4', table='agreements_caseevent', when='BEFORE')),
        ),
        migrations.AddIndex(
            model_name='coding',
            index=models.Index(fields=['coder', 'coded_at'], name='coding_by_coder'),
        ),
        migrations.AddConstraint(
            model_name='coding',
            constraint=models.CheckConstraint(condition=models.Q(('question__in', ['occurrence', 'attribution', 'characterisation'])), name='coding_question_known'),
        ),
        migrations.AddConstraint(
            model_name='coding',
            constraint=models.CheckConstraint(condition=models.Q(('level__in', ['V0', 'V1', 'V2', 'V3', 'V4', ''])), name='coding_level_known'),
        ),
        migrations.AddConstraint(
            model_name='coding',
            constraint=models.CheckConstraint(condition=models.Q(('value__in', ['breach', 'not_breach', 'lawful_exception', 'out_of_scope', 'undetermined', ''])), name='coding_value_known'),
        ),
        migrations.AddConstraint(
            model_name='coding',
            constraint=models.CheckConstraint(condition=models.Q(('reasons', ''), _negated=True), name='coding_has_reasons'),
        ),
        migrations.AddConstraint(
            model_name='coding',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('actor__isnull', True), ('clause__isnull', True), ('question', agreements.types.terms.Question['OCCURRENCE']), ('value', ''), models.Q(('level', ''), _negated=True)), models.Q(('actor__isnull', False), ('clause__isnull', True), ('question', agreements.types.terms.Question['ATTRIBUTION']), ('value', ''), models.Q(('level', ''), _negated=True)), models.Q(('actor__isnull', True), ('clause__isnull', False), ('level', ''), ('question', agreements.types.terms.Question['CHARACTERISATION']), models.Q(('value', ''), _negated=True)), _connector='OR'), name='coding_answers_its_question'),
        ),
        migrations.AddConstraint(
            model_name='coding',
            constraint=models.UniqueConstraint(fields=('breach', 'question', 'actor', 'clause', 'duty_number', 'coder'), name='coding_once_a_coder', nulls_distinct=False),
        ),
        migrations.AddConstraint(
            model_name='coding',
            constraint=models.UniqueConstraint(fields=('breach', 'question', 'actor', 'clause', 'duty_number', 'blind'), name='coding_one_open_one_blind', nulls_distinct=False),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='coding',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_codingevent" ("actor_id", "blind", "breach_id", "clause_id", "coded_at", "coder_id", "duty_number", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reasons", "value") VALUES (NEW."actor_id", NEW."blind", NEW."breach_id", NEW."clause_id", NEW."coded_at", NEW."coder_id", NEW."duty_number", NEW."id", NEW."level", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."question", NEW."reasons", NEW."value"); RETURN NULL;', hash='eeb53f06bc4a27b0a806aac2e8ee59fdc2274ded', operation='INSERT', pgid='pgtrigger_insert_insert_985d0', table='agreements_coding', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='coding',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_codingevent" ("actor_id", "blind", "breach_id", "clause_id", "coded_at", "coder_id", "duty_number", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reasons", "value") VALUES (NEW."actor_id", NEW."blind", NEW."breach_id", NEW."clause_id", NEW."coded_at", NEW."coder_id", NEW."duty_number", NEW."id", NEW."level", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."question", NEW."reasons", NEW."value"); RETURN NULL;', hash='4adbd471a7fe88118a3d83ee625952353b00aea2', operation='UPDATE', pgid='pgtrigger_update_update_9538f', table='agreements_coding', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='coding',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_codingevent" ("actor_id", "blind", "breach_id", "clause_id", "coded_at", "coder_id", "duty_number", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reasons", "value") VALUES (OLD."actor_id", OLD."blind", OLD."breach_id", OLD."clause_id", OLD."coded_at", OLD."coder_id", OLD."duty_number", OLD."id", OLD."level", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."question", OLD."reasons", OLD."value"); RETURN NULL;', hash='d6f99c8437274608f5710236a8281bc5587dd800', operation='DELETE', pgid='pgtrigger_delete_delete_a3361', table='agreements_coding', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='codingevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='f6ac53632a019eca02a3299cbb2355265115e4f7', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_ddd01', table='agreements_codingevent', when='BEFORE')),
        ),
        migrations.AddIndex(
            model_name='comment',
            index=models.Index(fields=['breach', 'written_at'], name='comment_by_time'),
        ),
        migrations.AddConstraint(
            model_name='comment',
            constraint=models.CheckConstraint(condition=models.Q(('words', ''), _negated=True), name='comment_has_words'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='comment',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_commentevent" ("author_id", "breach_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "withdrawn", "words", "written_at") VALUES (NEW."author_id", NEW."breach_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."withdrawn", NEW."words", NEW."written_at"); RETURN NULL;', hash='187209ca7076063e5d17590bc7995634efb766dc', operation='INSERT', pgid='pgtrigger_insert_insert_07329', table='agreements_comment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='comment',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_commentevent" ("author_id", "breach_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "withdrawn", "words", "written_at") VALUES (NEW."author_id", NEW."breach_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."withdrawn", NEW."words", NEW."written_at"); RETURN NULL;', hash='023c29f2cb397e97f8e4fadedf7b0414204bb5d5', operation='UPDATE', pgid='pgtrigger_update_update_e44b4', table='agreements_comment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='comment',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_commentevent" ("author_id", "breach_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "withdrawn", "words", "written_at") VALUES (OLD."author_id", OLD."breach_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."withdrawn", OLD."words", OLD."written_at"); RETURN NULL;', hash='56a67d5bc5a64dc8998e109dea089228e8866f90', operation='DELETE', pgid='pgtrigger_delete_delete_b8abc', table='agreements_comment', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='commentevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='06580f9a7016766d30c9b18330856d57f1207343', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_523a1', table='agreements_commentevent', when='BEFORE')),
        ),
        migrations.AddIndex(
            model_name='correctionnote',
            index=models.Index(fields=['-posted_at'], name='correction_note_by_time'),
        ),
        migrations.AddConstraint(
            model_name='correctionnote',
            constraint=models.CheckConstraint(condition=models.Q(('reason', ''), _negated=True), name='correction_note_has_a_reason'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='correctionnote',
            trigger=pgtrigger.compiler.Trigger(name='correction_note_is_immutable', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n            RAISE EXCEPTION 'correction_note_is_immutable: this record is evidence and does not change'\n                USING ERRCODE = 'check_violation', CONSTRAINT = 'correction_note_is_immutable';\n        ", hash='cdbcf6d2165ef15d3544ba6481ecbb1aa285a250', operation='UPDATE OR DELETE', pgid='pgtrigger_correction_note_is_immutable_09570', table='agreements_correctionnote', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='interpretation',
            constraint=models.CheckConstraint(condition=models.Q(('reading', ''), _negated=True), name='interpretation_has_a_reading'),
        ),
        migrations.AddConstraint(
            model_name='interpretation',
            constraint=models.UniqueConstraint(fields=('clause', 'duty_number', 'reading', 'actor'), name='interpretation_once_an_actor', nulls_distinct=False),
        ),
        migrations.AddConstraint(
            model_name='interpretation',
            constraint=models.CheckConstraint(condition=models.Q(('words', ''), _negated=True), name='interpretation_has_words'),
        ),
        migrations.AddConstraint(
            model_name='interpretation',
            constraint=models.CheckConstraint(condition=models.Q(('sentence__isnull', True), ('article__isnull', False), _connector='OR'), name='interpretation_sentence_with_its_article'),
        ),
        migrations.AddConstraint(
            model_name='interpretation',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('retracted', False), ('retraction_reason', '')), models.Q(('retracted', True), models.Q(('retraction_reason', ''), _negated=True)), _connector='OR'), name='interpretation_retracted_with_a_reason'),
        ),
        migrations.AddConstraint(
            model_name='interpretation',
            constraint=models.CheckConstraint(condition=models.Q(('recorded_basis__in', ['database_clock', 'declared'])), name='interpretation_recorded_basis_known'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='interpretation',
            trigger=pgtrigger.compiler.Trigger(name='clock_on_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN\n        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;\n        NEW.recorded_basis := 'declared';\n    ELSE\n        NEW.recorded_at := clock_timestamp();\n        NEW.recorded_basis := 'database_clock';\n    END IF;\n RETURN NEW;", hash='737dd67f06b30ea4d67d1062b9c380238499640d', operation='INSERT', pgid='pgtrigger_clock_on_insert_bde51', table='agreements_interpretation', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='interpretation',
            trigger=pgtrigger.compiler.Trigger(name='clock_on_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func="\n    NEW.recorded_at := OLD.recorded_at;\n    NEW.recorded_basis := OLD.recorded_basis;\n    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;\n \n    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN\n        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;\n        NEW.recorded_basis := 'declared';\n    ELSE\n        NEW.recorded_at := clock_timestamp();\n        NEW.recorded_basis := 'database_clock';\n    END IF;\n \n    IF NEW.recorded_at < OLD.recorded_at THEN\n        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';\n    END IF;\n RETURN NEW;", hash='7c398f7fc491a7907d1b4d99001eee22b722bf22', operation='UPDATE', pgid='pgtrigger_clock_on_update_42276', table='agreements_interpretation', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='interpretation',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_interpretationevent" ("accepted_by_id", "actor_id", "article_id", "citation", "clause_id", "duty_number", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reading", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "words") VALUES (NEW."accepted_by_id", NEW."actor_id", NEW."article_id", NEW."citation", NEW."clause_id", NEW."duty_number", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reading", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."sentence_id", NEW."words"); RETURN NULL;', hash='e731f9f991d10a0ba452df7777e880eac8a04100', operation='INSERT', pgid='pgtrigger_insert_insert_a78be', table='agreements_interpretation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='interpretation',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_interpretationevent" ("accepted_by_id", "actor_id", "article_id", "citation", "clause_id", "duty_number", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reading", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "words") VALUES (NEW."accepted_by_id", NEW."actor_id", NEW."article_id", NEW."citation", NEW."clause_id", NEW."duty_number", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reading", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."sentence_id", NEW."words"); RETURN NULL;', hash='6e10287122dc91c08c2e3bdc6a98f4d7dfad3fee', operation='UPDATE', pgid='pgtrigger_update_update_66204', table='agreements_interpretation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='interpretation',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_interpretationevent" ("accepted_by_id", "actor_id", "article_id", "citation", "clause_id", "duty_number", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reading", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "words") VALUES (OLD."accepted_by_id", OLD."actor_id", OLD."article_id", OLD."citation", OLD."clause_id", OLD."duty_number", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reading", OLD."recorded_at", OLD."recorded_basis", OLD."retracted", OLD."retraction_reason", OLD."sentence_id", OLD."words"); RETURN NULL;', hash='6ce03ee6fa51b073118cd9afac27e5cc80fa53ac', operation='DELETE', pgid='pgtrigger_delete_delete_520c7', table='agreements_interpretation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='interpretation',
            trigger=pgtrigger.compiler.Trigger(name='state_insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_interpretationstate" ("accepted_by_id", "actor_id", "article_id", "citation", "clause_id", "duty_number", "id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reading", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "words") VALUES (NEW."accepted_by_id", NEW."actor_id", NEW."article_id", NEW."citation", NEW."clause_id", NEW."duty_number", NEW."id", NOW(), \'state_insert\', NEW."id", NEW."reading", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."sentence_id", NEW."words"); RETURN NULL;', hash='f877f1b806c173cc8b01137faadbeab494c02ed6', operation='INSERT', pgid='pgtrigger_state_insert_insert_51587', table='agreements_interpretation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='interpretation',
            trigger=pgtrigger.compiler.Trigger(name='state_update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_interpretationstate" ("accepted_by_id", "actor_id", "article_id", "citation", "clause_id", "duty_number", "id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reading", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "words") VALUES (NEW."accepted_by_id", NEW."actor_id", NEW."article_id", NEW."citation", NEW."clause_id", NEW."duty_number", NEW."id", NOW(), \'state_update\', NEW."id", NEW."reading", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."sentence_id", NEW."words"); RETURN NULL;', hash='4b2ed08df4757ae35f28d158d02b2742130decb4', operation='UPDATE', pgid='pgtrigger_state_update_update_49de9', table='agreements_interpretation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='interpretationevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='a569ce2d693f26b6d099152401d7b6de2acbe642', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_0e9bf', table='agreements_interpretationevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='interpretationstate',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='1822d30606622fe307b0201a16dbc696996b22bd', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_2b6ee', table='agreements_interpretationstate', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='interruption',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['suspended', 'terminated'])), name='interruption_kind_known'),
        ),
        migrations.AddConstraint(
            model_name='interruption',
            constraint=models.CheckConstraint(condition=models.Q(('ends_at__gt', models.F('begins_at')), ('ends_at__isnull', True), _connector='OR'), name='interruption_in_order'),
        ),
        migrations.AddConstraint(
            model_name='interruption',
            constraint=models.CheckConstraint(condition=models.Q(('kind', agreements.types.terms.EndKind['SUSPENDED']), ('ends_at__isnull', True), _connector='OR'), name='interruption_termination_has_no_end'),
        ),
        migrations.AddConstraint(
            model_name='interruption',
            constraint=models.CheckConstraint(condition=models.Q(('words', ''), _negated=True), name='interruption_has_words'),
        ),
        migrations.AddConstraint(
            model_name='interruption',
            constraint=models.CheckConstraint(condition=models.Q(('sentence__isnull', True), ('article__isnull', False), _connector='OR'), name='interruption_sentence_with_its_article'),
        ),
        migrations.AddConstraint(
            model_name='interruption',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('retracted', False), ('retraction_reason', '')), models.Q(('retracted', True), models.Q(('retraction_reason', ''), _negated=True)), _connector='OR'), name='interruption_retracted_with_a_reason'),
        ),
        migrations.AddConstraint(
            model_name='interruption',
            constraint=models.CheckConstraint(condition=models.Q(('recorded_basis__in', ['database_clock', 'declared'])), name='interruption_recorded_basis_known'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='interruption',
            trigger=pgtrigger.compiler.Trigger(name='clock_on_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN\n        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;\n        NEW.recorded_basis := 'declared';\n    ELSE\n        NEW.recorded_at := clock_timestamp();\n        NEW.recorded_basis := 'database_clock';\n    END IF;\n RETURN NEW;", hash='667c2ba620d2c96e985e284ea7b85a63f6d1c6aa', operation='INSERT', pgid='pgtrigger_clock_on_insert_d9e65', table='agreements_interruption', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='interruption',
            trigger=pgtrigger.compiler.Trigger(name='clock_on_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func="\n    NEW.recorded_at := OLD.recorded_at;\n    NEW.recorded_basis := OLD.recorded_basis;\n    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;\n \n    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN\n        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;\n        NEW.recorded_basis := 'declared';\n    ELSE\n        NEW.recorded_at := clock_timestamp();\n        NEW.recorded_basis := 'database_clock';\n    END IF;\n \n    IF NEW.recorded_at < OLD.recorded_at THEN\n        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';\n    END IF;\n RETURN NEW;", hash='96a63f7498aabf7f3b8005e81647fde2feb9c15f', operation='UPDATE', pgid='pgtrigger_clock_on_update_e1458', table='agreements_interruption', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='interruption',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_interruptionevent" ("accepted_by_id", "agreement_id", "article_id", "begins_at", "citation", "clause_id", "ends_at", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "words") VALUES (NEW."accepted_by_id", NEW."agreement_id", NEW."article_id", NEW."begins_at", NEW."citation", NEW."clause_id", NEW."ends_at", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."sentence_id", NEW."words"); RETURN NULL;', hash='70fe161cb0b93f748cfbe6ccc1c07dda82d1465c', operation='INSERT', pgid='pgtrigger_insert_insert_2f10b', table='agreements_interruption', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='interruption',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_interruptionevent" ("accepted_by_id", "agreement_id", "article_id", "begins_at", "citation", "clause_id", "ends_at", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "words") VALUES (NEW."accepted_by_id", NEW."agreement_id", NEW."article_id", NEW."begins_at", NEW."citation", NEW."clause_id", NEW."ends_at", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."sentence_id", NEW."words"); RETURN NULL;', hash='6fe7329e327d11e1ab0fbbc77fd6f6745d3a4b93', operation='UPDATE', pgid='pgtrigger_update_update_de61d', table='agreements_interruption', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='interruption',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_interruptionevent" ("accepted_by_id", "agreement_id", "article_id", "begins_at", "citation", "clause_id", "ends_at", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "words") VALUES (OLD."accepted_by_id", OLD."agreement_id", OLD."article_id", OLD."begins_at", OLD."citation", OLD."clause_id", OLD."ends_at", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."recorded_at", OLD."recorded_basis", OLD."retracted", OLD."retraction_reason", OLD."sentence_id", OLD."words"); RETURN NULL;', hash='a4210885fcd404feb5c9c522ab2c74ff58885aec', operation='DELETE', pgid='pgtrigger_delete_delete_e0b27', table='agreements_interruption', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='interruption',
            trigger=pgtrigger.compiler.Trigger(name='state_insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_interruptionstate" ("accepted_by_id", "agreement_id", "article_id", "begins_at", "citation", "clause_id", "ends_at", "id", "kind", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "words") VALUES (NEW."accepted_by_id", NEW."agreement_id", NEW."article_id", NEW."begins_at", NEW."citation", NEW."clause_id", NEW."ends_at", NEW."id", NEW."kind", NOW(), \'state_insert\', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."sentence_id", NEW."words"); RETURN NULL;', hash='3b0e543ba36209b231fdff959fb93d15f8d56d8c', operation='INSERT', pgid='pgtrigger_state_insert_insert_437f2', table='agreements_interruption', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='interruption',
            trigger=pgtrigger.compiler.Trigger(name='state_update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_interruptionstate" ("accepted_by_id", "agreement_id", "article_id", "begins_at", "citation", "clause_id", "ends_at", "id", "kind", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "words") VALUES (NEW."accepted_by_id", NEW."agreement_id", NEW."article_id", NEW."begins_at", NEW."citation", NEW."clause_id", NEW."ends_at", NEW."id", NEW."kind", NOW(), \'state_update\', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."sentence_id", NEW."words"); RETURN NULL;', hash='5ec1e1e85c038d0974a738ac3f4b1d14e0760b70', operation='UPDATE', pgid='pgtrigger_state_update_update_00f6d', table='agreements_interruption', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='interruptionevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='e17a90bdf20292b02118237b0e6351193c5f7e81', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_f3762', table='agreements_interruptionevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='interruptionstate',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='46c19b3e6ecf5f3b58f4f098ce21a3061d9378ce', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_a32c1', table='agreements_interruptionstate', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='savedview',
            constraint=models.CheckConstraint(condition=models.Q(('name', ''), _negated=True), name='saved_view_has_a_name'),
        ),
        migrations.AddConstraint(
            model_name='savedview',
            constraint=models.CheckConstraint(condition=models.Q(('path__regex', '^/([a-z0-9-]+/)*$')), name='saved_view_path_is_ours'),
        ),
        migrations.AddConstraint(
            model_name='savedview',
            constraint=models.UniqueConstraint(condition=models.Q(('withdrawn', False)), fields=('owner', 'name', 'path'), name='saved_view_name_once'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='savedview',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_savedviewevent" ("id", "name", "owner_id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "query", "shared", "withdrawn") VALUES (NEW."id", NEW."name", NEW."owner_id", NEW."path", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."query", NEW."shared", NEW."withdrawn"); RETURN NULL;', hash='5a977e9190ef738cbf361d75d57c12635810f059', operation='INSERT', pgid='pgtrigger_insert_insert_70340', table='agreements_savedview', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='savedview',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_savedviewevent" ("id", "name", "owner_id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "query", "shared", "withdrawn") VALUES (NEW."id", NEW."name", NEW."owner_id", NEW."path", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."query", NEW."shared", NEW."withdrawn"); RETURN NULL;', hash='2b46a83561418c5b4cabed9c4d44f1f661673cd6', operation='UPDATE', pgid='pgtrigger_update_update_faf7f', table='agreements_savedview', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='savedview',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_savedviewevent" ("id", "name", "owner_id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "query", "shared", "withdrawn") VALUES (OLD."id", OLD."name", OLD."owner_id", OLD."path", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."query", OLD."shared", OLD."withdrawn"); RETURN NULL;', hash='3adf26f938bd6de341498170795fe54e8b3b70a8', operation='DELETE', pgid='pgtrigger_delete_delete_55851', table='agreements_savedview', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='savedviewevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='da21905016aaafc92a5603db09f220b0fd911be6', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_f42ad', table='agreements_savedviewevent', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='sensitivedetail',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['prisoner_names', 'exact_shelter', 'witness', 'other'])), name='sensitive_kind_known'),
        ),
        migrations.AddConstraint(
            model_name='sensitivedetail',
            constraint=models.CheckConstraint(condition=models.Q(('words', ''), _negated=True), name='sensitive_has_words'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='sensitivedetail',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_sensitivedetailevent" ("added_by_id", "breach_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "withdrawn", "words") VALUES (NEW."added_by_id", NEW."breach_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."withdrawn", NEW."words"); RETURN NULL;', hash='1f3451aae022dbd65b7fcaf94218be954802c8e6', operation='INSERT', pgid='pgtrigger_insert_insert_2e28b', table='agreements_sensitivedetail', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='sensitivedetail',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_sensitivedetailevent" ("added_by_id", "breach_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "withdrawn", "words") VALUES (NEW."added_by_id", NEW."breach_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."withdrawn", NEW."words"); RETURN NULL;', hash='4078c57dacca0328b660ec5a0f14d9a80c6ca93f', operation='UPDATE', pgid='pgtrigger_update_update_82ccf', table='agreements_sensitivedetail', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='sensitivedetail',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_sensitivedetailevent" ("added_by_id", "breach_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "withdrawn", "words") VALUES (OLD."added_by_id", OLD."breach_id", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."withdrawn", OLD."words"); RETURN NULL;', hash='08220b4eeac038b155247a0850eb8d8634097398', operation='DELETE', pgid='pgtrigger_delete_delete_f7afa', table='agreements_sensitivedetail', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='sensitivedetailevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='c5b4c5e26268e7a8b1082b308e7cf0d8f37efaad', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_29472', table='agreements_sensitivedetailevent', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='translation',
            constraint=models.CheckConstraint(condition=models.Q(('words', ''), _negated=True), name='translation_has_words'),
        ),
        migrations.AddConstraint(
            model_name='translation',
            constraint=models.CheckConstraint(condition=models.Q(('language', ''), _negated=True), name='translation_has_a_language'),
        ),
        migrations.AddConstraint(
            model_name='translation',
            constraint=models.UniqueConstraint(fields=('sentence', 'language', 'translator'), name='translation_once_a_person'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='translation',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_translationevent" ("id", "language", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sentence_id", "translator_id", "withdrawn", "words") VALUES (NEW."id", NEW."language", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."sentence_id", NEW."translator_id", NEW."withdrawn", NEW."words"); RETURN NULL;', hash='3434232c33bbdfe8cf9e544602d4e172abf8f709', operation='INSERT', pgid='pgtrigger_insert_insert_bd3dd', table='agreements_translation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='translation',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_translationevent" ("id", "language", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sentence_id", "translator_id", "withdrawn", "words") VALUES (NEW."id", NEW."language", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."sentence_id", NEW."translator_id", NEW."withdrawn", NEW."words"); RETURN NULL;', hash='9650a20ea803a088206a1c2f1e992afb123d75de', operation='UPDATE', pgid='pgtrigger_update_update_a2ec5', table='agreements_translation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='translation',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_translationevent" ("id", "language", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sentence_id", "translator_id", "withdrawn", "words") VALUES (OLD."id", OLD."language", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."sentence_id", OLD."translator_id", OLD."withdrawn", OLD."words"); RETURN NULL;', hash='64f626a595080612d261bfd7e4ff4a01c560d558', operation='DELETE', pgid='pgtrigger_delete_delete_003c7', table='agreements_translation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='translationevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='9ca29d19b6ea5faf6c374a9d1675b83a77de633c', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_41f8f', table='agreements_translationevent', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='trigger',
            constraint=models.CheckConstraint(condition=models.Q(('level__in', ['V0', 'V1', 'V2', 'V3', 'V4'])), name='trigger_level_known'),
        ),
        migrations.AddConstraint(
            model_name='trigger',
            constraint=models.CheckConstraint(condition=models.Q(('at_earliest__isnull', False), ('at_latest__isnull', False), ('at_precision__in', ['minute', 'hour', 'part_of_day', 'day', 'week', 'month', 'year', 'interval', 'unknown']), ('at_zone_basis__in', ['stated_local', 'stated_zone', 'converted_by_source', 'inferred_place', 'unspecified', 'conflicting']), models.Q(('at_zone', ''), _negated=True)), name='trigger_at_whole'),
        ),
        migrations.AddConstraint(
            model_name='trigger',
            constraint=models.CheckConstraint(condition=models.Q(('at_latest__gte', models.F('at_earliest')), ('at_earliest__isnull', True), _connector='OR'), name='trigger_at_in_order'),
        ),
        migrations.AddConstraint(
            model_name='trigger',
            constraint=models.CheckConstraint(condition=models.Q(('words', ''), _negated=True), name='trigger_has_words'),
        ),
        migrations.AddConstraint(
            model_name='trigger',
            constraint=models.CheckConstraint(condition=models.Q(('sentence__isnull', True), ('article__isnull', False), _connector='OR'), name='trigger_sentence_with_its_article'),
        ),
        migrations.AddConstraint(
            model_name='trigger',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('retracted', False), ('retraction_reason', '')), models.Q(('retracted', True), models.Q(('retraction_reason', ''), _negated=True)), _connector='OR'), name='trigger_retracted_with_a_reason'),
        ),
        migrations.AddConstraint(
            model_name='trigger',
            constraint=models.CheckConstraint(condition=models.Q(('recorded_basis__in', ['database_clock', 'declared'])), name='trigger_recorded_basis_known'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='trigger',
            trigger=pgtrigger.compiler.Trigger(name='clock_on_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN\n        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;\n        NEW.recorded_basis := 'declared';\n    ELSE\n        NEW.recorded_at := clock_timestamp();\n        NEW.recorded_basis := 'database_clock';\n    END IF;\n RETURN NEW;", hash='ae1c2f7bff5d47cf18f7ead2b6838fe482294212', operation='INSERT', pgid='pgtrigger_clock_on_insert_8a9b2', table='agreements_trigger', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='trigger',
            trigger=pgtrigger.compiler.Trigger(name='clock_on_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func="\n    NEW.recorded_at := OLD.recorded_at;\n    NEW.recorded_basis := OLD.recorded_basis;\n    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;\n \n    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN\n        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;\n        NEW.recorded_basis := 'declared';\n    ELSE\n        NEW.recorded_at := clock_timestamp();\n        NEW.recorded_basis := 'database_clock';\n    END IF;\n \n    IF NEW.recorded_at < OLD.recorded_at THEN\n        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';\n    END IF;\n RETURN NEW;", hash='36d55df5ac2d8ab7610c158e180b26dbdf0f3f7c', operation='UPDATE', pgid='pgtrigger_clock_on_update_c92e6', table='agreements_trigger', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='trigger',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_triggerevent" ("accepted_by_id", "article_id", "at_earliest", "at_latest", "at_precision", "at_stated", "at_zone", "at_zone_basis", "citation", "clause_id", "duty_number", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "words") VALUES (NEW."accepted_by_id", NEW."article_id", NEW."at_earliest", NEW."at_latest", NEW."at_precision", NEW."at_stated", NEW."at_zone", NEW."at_zone_basis", NEW."citation", NEW."clause_id", NEW."duty_number", NEW."id", NEW."level", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."sentence_id", NEW."words"); RETURN NULL;', hash='bbce1dc931278b3197a2a8931704e03e609089f0', operation='INSERT', pgid='pgtrigger_insert_insert_4b1f9', table='agreements_trigger', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='trigger',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_triggerevent" ("accepted_by_id", "article_id", "at_earliest", "at_latest", "at_precision", "at_stated", "at_zone", "at_zone_basis", "citation", "clause_id", "duty_number", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "words") VALUES (NEW."accepted_by_id", NEW."article_id", NEW."at_earliest", NEW."at_latest", NEW."at_precision", NEW."at_stated", NEW."at_zone", NEW."at_zone_basis", NEW."citation", NEW."clause_id", NEW."duty_number", NEW."id", NEW."level", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."sentence_id", NEW."words"); RETURN NULL;', hash='29f3c0028ebe2ef8336aa9a31b6e4556cdaaaf1b', operation='UPDATE', pgid='pgtrigger_update_update_ebcf0', table='agreements_trigger', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='trigger',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_triggerevent" ("accepted_by_id", "article_id", "at_earliest", "at_latest", "at_precision", "at_stated", "at_zone", "at_zone_basis", "citation", "clause_id", "duty_number", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "words") VALUES (OLD."accepted_by_id", OLD."article_id", OLD."at_earliest", OLD."at_latest", OLD."at_precision", OLD."at_stated", OLD."at_zone", OLD."at_zone_basis", OLD."citation", OLD."clause_id", OLD."duty_number", OLD."id", OLD."level", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."recorded_at", OLD."recorded_basis", OLD."retracted", OLD."retraction_reason", OLD."sentence_id", OLD."words"); RETURN NULL;', hash='d44f88356c24c974345762b1472c9003202fa388', operation='DELETE', pgid='pgtrigger_delete_delete_14f26', table='agreements_trigger', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='trigger',
            trigger=pgtrigger.compiler.Trigger(name='state_insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_triggerstate" ("accepted_by_id", "article_id", "at_earliest", "at_latest", "at_precision", "at_stated", "at_zone", "at_zone_basis", "citation", "clause_id", "duty_number", "id", "level", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "words") VALUES (NEW."accepted_by_id", NEW."article_id", NEW."at_earliest", NEW."at_latest", NEW."at_precision", NEW."at_stated", NEW."at_zone", NEW."at_zone_basis", NEW."citation", NEW."clause_id", NEW."duty_number", NEW."id", NEW."level", NOW(), \'state_insert\', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."sentence_id", NEW."words"); RETURN NULL;', hash='238c25e385724856df94f62a44b9507f6cb5b201', operation='INSERT', pgid='pgtrigger_state_insert_insert_0ec61', table='agreements_trigger', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='trigger',
            trigger=pgtrigger.compiler.Trigger(name='state_update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_triggerstate" ("accepted_by_id", "article_id", "at_earliest", "at_latest", "at_precision", "at_stated", "at_zone", "at_zone_basis", "citation", "clause_id", "duty_number", "id", "level", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "words") VALUES (NEW."accepted_by_id", NEW."article_id", NEW."at_earliest", NEW."at_latest", NEW."at_precision", NEW."at_stated", NEW."at_zone", NEW."at_zone_basis", NEW."citation", NEW."clause_id", NEW."duty_number", NEW."id", NEW."level", NOW(), \'state_update\', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."sentence_id", NEW."words"); RETURN NULL;', hash='b20f2ce783a65b6b520c88770f1e22d3500a3e82', operation='UPDATE', pgid='pgtrigger_state_update_update_e0aa9', table='agreements_trigger', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='triggerevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='f0732a4ee3782c24e57fe73ef2f2d32b0fbf4d38', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_2e39b', table='agreements_triggerevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='triggerstate',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='529006b8d72d7a9c5fae8fa3361b3f490ee4690a', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_782e2', table='agreements_triggerstate', when='BEFORE')),
        ),
        ]),
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
        grant_runtime_role(),
    ]
