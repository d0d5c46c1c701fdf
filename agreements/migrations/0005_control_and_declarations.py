"""
Who is said to hold a place; the second clock of declarations; when a translation was made.

What stood in the tables before keeps its dates: a declaration became known when it was last
written, a translation was made when its words were, as the audit says.
"""

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

_KNOWN_SINCE = """
UPDATE agreements_declaration AS declaration SET recorded_at = event.last FROM (
    SELECT id, max(pgh_created_at) AS last FROM agreements_declarationevent GROUP BY id
) AS event WHERE event.id = declaration.id;

INSERT INTO agreements_declarationstate (
    pgh_created_at, pgh_label, pgh_obj_id, recorded_at, recorded_basis, {columns}
) SELECT now(), 'state_' || pgh_label, id, pgh_created_at, 'database_clock', {columns}
FROM agreements_declarationevent WHERE pgh_label IN ('insert', 'update') ORDER BY pgh_id;

-- Where the audit was emptied, what stands now is the first state.
INSERT INTO agreements_declarationstate (
    pgh_created_at, pgh_label, pgh_obj_id, recorded_at, recorded_basis, {columns}
) SELECT now(), 'state_insert', id, recorded_at, recorded_basis, {columns}
FROM agreements_declaration AS declaration WHERE NOT EXISTS (
    SELECT 1 FROM agreements_declarationevent AS event WHERE event.id = declaration.id
);

UPDATE agreements_translation AS translation SET made_at = event.first FROM (
    SELECT id, words, min(pgh_created_at) AS first FROM agreements_translationevent
    GROUP BY id, words
) AS event WHERE event.id = translation.id AND event.words = translation.words;
""".format(
    columns=", ".join(
        [
            "id", "agreement_id", "actor_id", "kind", "words", "citation",
            "retracted", "retraction_reason",
            *(
                f"{time}_{part}"
                for time in ("declared", "effect")
                for part in ("earliest", "latest", "precision", "stated", "zone", "zone_basis")
            ),
        ]
    )
)


class Migration(migrations.Migration):

    dependencies = [
        ('agreements', '0004_list_indexes'),
        ('pghistory', '0007_auto_20250421_0444'),
    ]

    operations = [
        CreateTogether([
        migrations.CreateModel(
            name='DeclarationState',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.DeclarationKind,), **{}), max_length=40)),
                ('words', models.TextField(blank=True, default='')),
                ('citation', models.CharField(blank=True, default='', max_length=300)),
                ('retracted', models.BooleanField(default=False)),
                ('retraction_reason', models.TextField(blank=True, default='')),
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
            name='PlaceControl',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('recorded_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False)),
                ('recorded_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40)),
                ('words', models.TextField()),
                ('citation', models.CharField(blank=True, default='', max_length=300)),
                ('retracted', models.BooleanField(default=False)),
                ('retraction_reason', models.TextField(blank=True, default='')),
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.ControlKind,), **{}), max_length=40)),
                ('begins_at', models.DateTimeField(blank=True, null=True)),
                ('ends_at', models.DateTimeField(blank=True, null=True)),
                ('said_earliest', models.DateTimeField()),
                ('said_latest', models.DateTimeField()),
                ('said_precision', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('said_stated', models.CharField(blank=True, default='', max_length=200)),
                ('said_zone', models.CharField(default='', max_length=120)),
                ('said_zone_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
            ],
        ),
        migrations.CreateModel(
            name='PlaceControlEvent',
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
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.ControlKind,), **{}), max_length=40)),
                ('begins_at', models.DateTimeField(blank=True, null=True)),
                ('ends_at', models.DateTimeField(blank=True, null=True)),
                ('said_earliest', models.DateTimeField()),
                ('said_latest', models.DateTimeField()),
                ('said_precision', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('said_stated', models.CharField(blank=True, default='', max_length=200)),
                ('said_zone', models.CharField(default='', max_length=120)),
                ('said_zone_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='PlaceControlState',
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
                ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.ControlKind,), **{}), max_length=40)),
                ('begins_at', models.DateTimeField(blank=True, null=True)),
                ('ends_at', models.DateTimeField(blank=True, null=True)),
                ('said_earliest', models.DateTimeField()),
                ('said_latest', models.DateTimeField()),
                ('said_precision', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.Precision,), **{}), default='', max_length=40)),
                ('said_stated', models.CharField(blank=True, default='', max_length=200)),
                ('said_zone', models.CharField(default='', max_length=120)),
                ('said_zone_basis', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.fuzzy.ZoneBasis,), **{}), default='', max_length=40)),
            ],
            options={
                'abstract': False,
            },
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='agreementrelation',
            name='insert_insert',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='agreementrelation',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='agreementrelation',
            name='delete_delete',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='agreementrelation',
            name='state_insert_insert',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='agreementrelation',
            name='state_update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='declaration',
            name='insert_insert',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='declaration',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='declaration',
            name='delete_delete',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='translation',
            name='insert_insert',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='translation',
            name='update_update',
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='translation',
            name='delete_delete',
        ),
        migrations.AddField(
            model_name='agreementrelation',
            name='retracted',
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name='agreementrelation',
            name='retraction_reason',
            field=models.TextField(blank=True, default=''),
        ),
        migrations.AddField(
            model_name='agreementrelationevent',
            name='retracted',
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name='agreementrelationevent',
            name='retraction_reason',
            field=models.TextField(blank=True, default=''),
        ),
        migrations.AddField(
            model_name='agreementrelationstate',
            name='retracted',
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name='agreementrelationstate',
            name='retraction_reason',
            field=models.TextField(blank=True, default=''),
        ),
        migrations.AddField(
            model_name='declaration',
            name='recorded_at',
            field=models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False),
        ),
        migrations.AddField(
            model_name='declaration',
            name='recorded_basis',
            field=models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40),
        ),
        migrations.AddField(
            model_name='declaration',
            name='retracted',
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name='declaration',
            name='retraction_reason',
            field=models.TextField(blank=True, default=''),
        ),
        migrations.AddField(
            model_name='declarationevent',
            name='recorded_at',
            field=models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False),
        ),
        migrations.AddField(
            model_name='declarationevent',
            name='recorded_basis',
            field=models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.RecordedBasis,), **{}), default=agreements.types.terms.RecordedBasis['DATABASE_CLOCK'], editable=False, max_length=40),
        ),
        migrations.AddField(
            model_name='declarationevent',
            name='retracted',
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name='declarationevent',
            name='retraction_reason',
            field=models.TextField(blank=True, default=''),
        ),
        migrations.AddField(
            model_name='translation',
            name='made_at',
            field=models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False),
        ),
        migrations.AddField(
            model_name='translationevent',
            name='made_at',
            field=models.DateTimeField(db_default=django.db.models.functions.datetime.Now(), editable=False),
        ),
        migrations.AddField(
            model_name='declarationstate',
            name='actor',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor'),
        ),
        migrations.AddField(
            model_name='declarationstate',
            name='agreement',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.agreement'),
        ),
        migrations.AddField(
            model_name='declarationstate',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='states', related_query_name='state', to='agreements.declaration'),
        ),
        migrations.AddField(
            model_name='placecontrol',
            name='accepted_by',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='%(class)ss_accepted', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='placecontrol',
            name='article',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='%(class)ss', to='agreements.article'),
        ),
        migrations.AddField(
            model_name='placecontrol',
            name='conflict_place',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='controls', to='agreements.conflictplace'),
        ),
        migrations.AddField(
            model_name='placecontrol',
            name='holder',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='said_to_hold', to='agreements.actor'),
        ),
        migrations.AddField(
            model_name='placecontrol',
            name='sentence',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='%(class)ss', to='agreements.sentence'),
        ),
        migrations.AddField(
            model_name='placecontrol',
            name='speaker',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='said_of_control', to='agreements.actor'),
        ),
        migrations.AddField(
            model_name='placecontrolevent',
            name='accepted_by',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='placecontrolevent',
            name='article',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.article'),
        ),
        migrations.AddField(
            model_name='placecontrolevent',
            name='conflict_place',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.conflictplace'),
        ),
        migrations.AddField(
            model_name='placecontrolevent',
            name='holder',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor'),
        ),
        migrations.AddField(
            model_name='placecontrolevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='placecontrolevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.placecontrol'),
        ),
        migrations.AddField(
            model_name='placecontrolevent',
            name='sentence',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.sentence'),
        ),
        migrations.AddField(
            model_name='placecontrolevent',
            name='speaker',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor'),
        ),
        migrations.AddField(
            model_name='placecontrolstate',
            name='accepted_by',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='placecontrolstate',
            name='article',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.article'),
        ),
        migrations.AddField(
            model_name='placecontrolstate',
            name='conflict_place',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.conflictplace'),
        ),
        migrations.AddField(
            model_name='placecontrolstate',
            name='holder',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor'),
        ),
        migrations.AddField(
            model_name='placecontrolstate',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='states', related_query_name='state', to='agreements.placecontrol'),
        ),
        migrations.AddField(
            model_name='placecontrolstate',
            name='sentence',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.sentence'),
        ),
        migrations.AddField(
            model_name='placecontrolstate',
            name='speaker',
            field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.actor'),
        ),
        migrations.AddConstraint(
            model_name='placecontrol',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['held', 'not_held', 'contested', 'not_known'])), name='control_kind_known'),
        ),
        migrations.AddConstraint(
            model_name='placecontrol',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('holder__isnull', False), ('kind__in', (agreements.types.terms.ControlKind['HELD'], agreements.types.terms.ControlKind['NOT_HELD']))), models.Q(models.Q(('kind__in', (agreements.types.terms.ControlKind['HELD'], agreements.types.terms.ControlKind['NOT_HELD'])), _negated=True), ('holder__isnull', True)), _connector='OR'), name='control_names_somebody_or_not'),
        ),
        migrations.AddConstraint(
            model_name='placecontrol',
            constraint=models.CheckConstraint(condition=models.Q(('article__isnull', False), models.Q(('citation', ''), _negated=True), _connector='OR'), name='control_has_a_source'),
        ),
        migrations.AddConstraint(
            model_name='placecontrol',
            constraint=models.CheckConstraint(condition=models.Q(('ends_at__gt', models.F('begins_at')), ('ends_at__isnull', True), ('begins_at__isnull', True), _connector='OR'), name='control_in_order'),
        ),
        migrations.AddConstraint(
            model_name='placecontrol',
            constraint=models.CheckConstraint(condition=models.Q(('said_earliest__isnull', False), ('said_latest__isnull', False), ('said_precision__in', ['minute', 'hour', 'part_of_day', 'day', 'week', 'month', 'year', 'interval', 'unknown']), ('said_zone_basis__in', ['stated_local', 'stated_zone', 'converted_by_source', 'inferred_place', 'unspecified', 'conflicting']), models.Q(('said_zone', ''), _negated=True)), name='control_said_whole'),
        ),
        migrations.AddConstraint(
            model_name='placecontrol',
            constraint=models.CheckConstraint(condition=models.Q(('said_latest__gte', models.F('said_earliest')), ('said_earliest__isnull', True), _connector='OR'), name='control_said_in_order'),
        ),
        migrations.AddConstraint(
            model_name='placecontrol',
            constraint=models.CheckConstraint(condition=models.Q(('words', ''), _negated=True), name='control_has_words'),
        ),
        migrations.AddConstraint(
            model_name='placecontrol',
            constraint=models.CheckConstraint(condition=models.Q(('sentence__isnull', True), ('article__isnull', False), _connector='OR'), name='control_sentence_with_its_article'),
        ),
        migrations.AddConstraint(
            model_name='placecontrol',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('retracted', False), ('retraction_reason', '')), models.Q(('retracted', True), models.Q(('retraction_reason', ''), _negated=True)), _connector='OR'), name='control_retracted_with_a_reason'),
        ),
        migrations.AddConstraint(
            model_name='placecontrol',
            constraint=models.CheckConstraint(condition=models.Q(('recorded_basis__in', ['database_clock', 'declared'])), name='control_recorded_basis_known'),
        ),
        ]),
        migrations.RunSQL(_KNOWN_SINCE, migrations.RunSQL.noop),
        CreateTogether([
        pgtrigger.migrations.AddTrigger(
            model_name='agreementrelation',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_agreementrelationevent" ("at_earliest", "at_latest", "at_precision", "at_stated", "at_zone", "at_zone_basis", "from_agreement_id", "from_clause_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "to_agreement_id", "to_clause_id", "to_words") VALUES (NEW."at_earliest", NEW."at_latest", NEW."at_precision", NEW."at_stated", NEW."at_zone", NEW."at_zone_basis", NEW."from_agreement_id", NEW."from_clause_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."quote", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."to_agreement_id", NEW."to_clause_id", NEW."to_words"); RETURN NULL;', hash='ee9c3f9472f6a8a1c9128fa9eb63294bb6de1881', operation='INSERT', pgid='pgtrigger_insert_insert_f4047', table='agreements_agreementrelation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementrelation',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_agreementrelationevent" ("at_earliest", "at_latest", "at_precision", "at_stated", "at_zone", "at_zone_basis", "from_agreement_id", "from_clause_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "to_agreement_id", "to_clause_id", "to_words") VALUES (NEW."at_earliest", NEW."at_latest", NEW."at_precision", NEW."at_stated", NEW."at_zone", NEW."at_zone_basis", NEW."from_agreement_id", NEW."from_clause_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."quote", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."to_agreement_id", NEW."to_clause_id", NEW."to_words"); RETURN NULL;', hash='46817254812aeab635765998944103f6cc3c07e4', operation='UPDATE', pgid='pgtrigger_update_update_328a1', table='agreements_agreementrelation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementrelation',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_agreementrelationevent" ("at_earliest", "at_latest", "at_precision", "at_stated", "at_zone", "at_zone_basis", "from_agreement_id", "from_clause_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "to_agreement_id", "to_clause_id", "to_words") VALUES (OLD."at_earliest", OLD."at_latest", OLD."at_precision", OLD."at_stated", OLD."at_zone", OLD."at_zone_basis", OLD."from_agreement_id", OLD."from_clause_id", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."quote", OLD."recorded_at", OLD."recorded_basis", OLD."retracted", OLD."retraction_reason", OLD."to_agreement_id", OLD."to_clause_id", OLD."to_words"); RETURN NULL;', hash='246e89404bd278ba3cb986b689023c0c9661adc6', operation='DELETE', pgid='pgtrigger_delete_delete_b2e38', table='agreements_agreementrelation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementrelation',
            trigger=pgtrigger.compiler.Trigger(name='state_insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_agreementrelationstate" ("at_earliest", "at_latest", "at_precision", "at_stated", "at_zone", "at_zone_basis", "from_agreement_id", "from_clause_id", "id", "kind", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "to_agreement_id", "to_clause_id", "to_words") VALUES (NEW."at_earliest", NEW."at_latest", NEW."at_precision", NEW."at_stated", NEW."at_zone", NEW."at_zone_basis", NEW."from_agreement_id", NEW."from_clause_id", NEW."id", NEW."kind", NOW(), \'state_insert\', NEW."id", NEW."quote", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."to_agreement_id", NEW."to_clause_id", NEW."to_words"); RETURN NULL;', hash='95b14fa2c0a0f02f9cc74d5fb43931f22f651ede', operation='INSERT', pgid='pgtrigger_state_insert_insert_dc5c9', table='agreements_agreementrelation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='agreementrelation',
            trigger=pgtrigger.compiler.Trigger(name='state_update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_agreementrelationstate" ("at_earliest", "at_latest", "at_precision", "at_stated", "at_zone", "at_zone_basis", "from_agreement_id", "from_clause_id", "id", "kind", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "to_agreement_id", "to_clause_id", "to_words") VALUES (NEW."at_earliest", NEW."at_latest", NEW."at_precision", NEW."at_stated", NEW."at_zone", NEW."at_zone_basis", NEW."from_agreement_id", NEW."from_clause_id", NEW."id", NEW."kind", NOW(), \'state_update\', NEW."id", NEW."quote", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."to_agreement_id", NEW."to_clause_id", NEW."to_words"); RETURN NULL;', hash='e305fa719c66eb730a20de2e37a223b0c01bd4e2', operation='UPDATE', pgid='pgtrigger_state_update_update_50a19', table='agreements_agreementrelation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='declaration',
            trigger=pgtrigger.compiler.Trigger(name='clock_on_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN\n        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;\n        NEW.recorded_basis := 'declared';\n    ELSE\n        NEW.recorded_at := clock_timestamp();\n        NEW.recorded_basis := 'database_clock';\n    END IF;\n RETURN NEW;", hash='82b7ab677620e293daf66d0199f33d5da8d89124', operation='INSERT', pgid='pgtrigger_clock_on_insert_b863f', table='agreements_declaration', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='declaration',
            trigger=pgtrigger.compiler.Trigger(name='clock_on_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func="\n    NEW.recorded_at := OLD.recorded_at;\n    NEW.recorded_basis := OLD.recorded_basis;\n    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;\n \n    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN\n        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;\n        NEW.recorded_basis := 'declared';\n    ELSE\n        NEW.recorded_at := clock_timestamp();\n        NEW.recorded_basis := 'database_clock';\n    END IF;\n \n    IF NEW.recorded_at < OLD.recorded_at THEN\n        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';\n    END IF;\n RETURN NEW;", hash='988f7253adf9eb7aafc0eccfec02cb91f5930e79', operation='UPDATE', pgid='pgtrigger_clock_on_update_4fdbb', table='agreements_declaration', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='declaration',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_declarationevent" ("actor_id", "agreement_id", "citation", "declared_earliest", "declared_latest", "declared_precision", "declared_stated", "declared_zone", "declared_zone_basis", "effect_earliest", "effect_latest", "effect_precision", "effect_stated", "effect_zone", "effect_zone_basis", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "words") VALUES (NEW."actor_id", NEW."agreement_id", NEW."citation", NEW."declared_earliest", NEW."declared_latest", NEW."declared_precision", NEW."declared_stated", NEW."declared_zone", NEW."declared_zone_basis", NEW."effect_earliest", NEW."effect_latest", NEW."effect_precision", NEW."effect_stated", NEW."effect_zone", NEW."effect_zone_basis", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."words"); RETURN NULL;', hash='cfd127bd2c543d90aafece30feeab8322a7ca50e', operation='INSERT', pgid='pgtrigger_insert_insert_a0a62', table='agreements_declaration', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='declaration',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_declarationevent" ("actor_id", "agreement_id", "citation", "declared_earliest", "declared_latest", "declared_precision", "declared_stated", "declared_zone", "declared_zone_basis", "effect_earliest", "effect_latest", "effect_precision", "effect_stated", "effect_zone", "effect_zone_basis", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "words") VALUES (NEW."actor_id", NEW."agreement_id", NEW."citation", NEW."declared_earliest", NEW."declared_latest", NEW."declared_precision", NEW."declared_stated", NEW."declared_zone", NEW."declared_zone_basis", NEW."effect_earliest", NEW."effect_latest", NEW."effect_precision", NEW."effect_stated", NEW."effect_zone", NEW."effect_zone_basis", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."words"); RETURN NULL;', hash='91a49d3abc26816e3240f990f9245a7256842630', operation='UPDATE', pgid='pgtrigger_update_update_d5bd0', table='agreements_declaration', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='declaration',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_declarationevent" ("actor_id", "agreement_id", "citation", "declared_earliest", "declared_latest", "declared_precision", "declared_stated", "declared_zone", "declared_zone_basis", "effect_earliest", "effect_latest", "effect_precision", "effect_stated", "effect_zone", "effect_zone_basis", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "words") VALUES (OLD."actor_id", OLD."agreement_id", OLD."citation", OLD."declared_earliest", OLD."declared_latest", OLD."declared_precision", OLD."declared_stated", OLD."declared_zone", OLD."declared_zone_basis", OLD."effect_earliest", OLD."effect_latest", OLD."effect_precision", OLD."effect_stated", OLD."effect_zone", OLD."effect_zone_basis", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."recorded_at", OLD."recorded_basis", OLD."retracted", OLD."retraction_reason", OLD."words"); RETURN NULL;', hash='f5d2af775e61df834028f7e20cb9637a3d6d2f7a', operation='DELETE', pgid='pgtrigger_delete_delete_2bf77', table='agreements_declaration', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='declaration',
            trigger=pgtrigger.compiler.Trigger(name='state_insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_declarationstate" ("actor_id", "agreement_id", "citation", "declared_earliest", "declared_latest", "declared_precision", "declared_stated", "declared_zone", "declared_zone_basis", "effect_earliest", "effect_latest", "effect_precision", "effect_stated", "effect_zone", "effect_zone_basis", "id", "kind", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "words") VALUES (NEW."actor_id", NEW."agreement_id", NEW."citation", NEW."declared_earliest", NEW."declared_latest", NEW."declared_precision", NEW."declared_stated", NEW."declared_zone", NEW."declared_zone_basis", NEW."effect_earliest", NEW."effect_latest", NEW."effect_precision", NEW."effect_stated", NEW."effect_zone", NEW."effect_zone_basis", NEW."id", NEW."kind", NOW(), \'state_insert\', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."words"); RETURN NULL;', hash='49537d797de9f0a05ab64ae1cd07b8fa86c1ecc5', operation='INSERT', pgid='pgtrigger_state_insert_insert_3c7d5', table='agreements_declaration', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='declaration',
            trigger=pgtrigger.compiler.Trigger(name='state_update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_declarationstate" ("actor_id", "agreement_id", "citation", "declared_earliest", "declared_latest", "declared_precision", "declared_stated", "declared_zone", "declared_zone_basis", "effect_earliest", "effect_latest", "effect_precision", "effect_stated", "effect_zone", "effect_zone_basis", "id", "kind", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "words") VALUES (NEW."actor_id", NEW."agreement_id", NEW."citation", NEW."declared_earliest", NEW."declared_latest", NEW."declared_precision", NEW."declared_stated", NEW."declared_zone", NEW."declared_zone_basis", NEW."effect_earliest", NEW."effect_latest", NEW."effect_precision", NEW."effect_stated", NEW."effect_zone", NEW."effect_zone_basis", NEW."id", NEW."kind", NOW(), \'state_update\', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."words"); RETURN NULL;', hash='950970752e3cc1c0c987530122bc6e7898020998', operation='UPDATE', pgid='pgtrigger_state_update_update_40b0a', table='agreements_declaration', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='translation',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_translationevent" ("id", "language", "made_at", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sentence_id", "translator_id", "withdrawn", "words") VALUES (NEW."id", NEW."language", NEW."made_at", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."sentence_id", NEW."translator_id", NEW."withdrawn", NEW."words"); RETURN NULL;', hash='e82925fa74dd0b26f1863f5aac31c76df8d35d5a', operation='INSERT', pgid='pgtrigger_insert_insert_bd3dd', table='agreements_translation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='translation',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_translationevent" ("id", "language", "made_at", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sentence_id", "translator_id", "withdrawn", "words") VALUES (NEW."id", NEW."language", NEW."made_at", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."sentence_id", NEW."translator_id", NEW."withdrawn", NEW."words"); RETURN NULL;', hash='a980817a486a9c3833c4097766bf6624edebfbd5', operation='UPDATE', pgid='pgtrigger_update_update_a2ec5', table='agreements_translation', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='translation',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_translationevent" ("id", "language", "made_at", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sentence_id", "translator_id", "withdrawn", "words") VALUES (OLD."id", OLD."language", OLD."made_at", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."sentence_id", OLD."translator_id", OLD."withdrawn", OLD."words"); RETURN NULL;', hash='3464be88317efb70456f4969b8a64e3e36662c85', operation='DELETE', pgid='pgtrigger_delete_delete_003c7', table='agreements_translation', when='AFTER')),
        ),
        migrations.AddConstraint(
            model_name='agreementrelation',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('retracted', False), ('retraction_reason', '')), models.Q(('retracted', True), models.Q(('retraction_reason', ''), _negated=True)), _connector='OR'), name='relation_retracted_with_a_reason'),
        ),
        migrations.AddConstraint(
            model_name='declaration',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('retracted', False), ('retraction_reason', '')), models.Q(('retracted', True), models.Q(('retraction_reason', ''), _negated=True)), _connector='OR'), name='declaration_retracted_with_a_reason'),
        ),
        migrations.AddConstraint(
            model_name='declaration',
            constraint=models.CheckConstraint(condition=models.Q(('recorded_basis__in', ['database_clock', 'declared'])), name='declaration_recorded_basis_known'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='declarationstate',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='1159b3fc5d3a1ce801ed21a092cb89d94fef16a9', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_fc822', table='agreements_declarationstate', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='placecontrol',
            trigger=pgtrigger.compiler.Trigger(name='clock_on_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN\n        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;\n        NEW.recorded_basis := 'declared';\n    ELSE\n        NEW.recorded_at := clock_timestamp();\n        NEW.recorded_basis := 'database_clock';\n    END IF;\n RETURN NEW;", hash='ba98e7d2a41f9b62fd7e197fe037e58e739b07a3', operation='INSERT', pgid='pgtrigger_clock_on_insert_f4b85', table='agreements_placecontrol', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='placecontrol',
            trigger=pgtrigger.compiler.Trigger(name='clock_on_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func="\n    NEW.recorded_at := OLD.recorded_at;\n    NEW.recorded_basis := OLD.recorded_basis;\n    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;\n \n    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN\n        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;\n        NEW.recorded_basis := 'declared';\n    ELSE\n        NEW.recorded_at := clock_timestamp();\n        NEW.recorded_basis := 'database_clock';\n    END IF;\n \n    IF NEW.recorded_at < OLD.recorded_at THEN\n        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at\n            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';\n    END IF;\n RETURN NEW;", hash='6d00da50676fda5a4672d3c2c9a577a909c34d57', operation='UPDATE', pgid='pgtrigger_clock_on_update_9ab34', table='agreements_placecontrol', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='placecontrol',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_placecontrolevent" ("accepted_by_id", "article_id", "begins_at", "citation", "conflict_place_id", "ends_at", "holder_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "said_earliest", "said_latest", "said_precision", "said_stated", "said_zone", "said_zone_basis", "sentence_id", "speaker_id", "words") VALUES (NEW."accepted_by_id", NEW."article_id", NEW."begins_at", NEW."citation", NEW."conflict_place_id", NEW."ends_at", NEW."holder_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."said_earliest", NEW."said_latest", NEW."said_precision", NEW."said_stated", NEW."said_zone", NEW."said_zone_basis", NEW."sentence_id", NEW."speaker_id", NEW."words"); RETURN NULL;', hash='8925b4f31c46550334e42188abbb0801645f4079', operation='INSERT', pgid='pgtrigger_insert_insert_fc2f6', table='agreements_placecontrol', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='placecontrol',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_placecontrolevent" ("accepted_by_id", "article_id", "begins_at", "citation", "conflict_place_id", "ends_at", "holder_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "said_earliest", "said_latest", "said_precision", "said_stated", "said_zone", "said_zone_basis", "sentence_id", "speaker_id", "words") VALUES (NEW."accepted_by_id", NEW."article_id", NEW."begins_at", NEW."citation", NEW."conflict_place_id", NEW."ends_at", NEW."holder_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."said_earliest", NEW."said_latest", NEW."said_precision", NEW."said_stated", NEW."said_zone", NEW."said_zone_basis", NEW."sentence_id", NEW."speaker_id", NEW."words"); RETURN NULL;', hash='a21cb68db1ff3321689665b0bd03205785c1ede3', operation='UPDATE', pgid='pgtrigger_update_update_453ac', table='agreements_placecontrol', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='placecontrol',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_placecontrolevent" ("accepted_by_id", "article_id", "begins_at", "citation", "conflict_place_id", "ends_at", "holder_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "said_earliest", "said_latest", "said_precision", "said_stated", "said_zone", "said_zone_basis", "sentence_id", "speaker_id", "words") VALUES (OLD."accepted_by_id", OLD."article_id", OLD."begins_at", OLD."citation", OLD."conflict_place_id", OLD."ends_at", OLD."holder_id", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."recorded_at", OLD."recorded_basis", OLD."retracted", OLD."retraction_reason", OLD."said_earliest", OLD."said_latest", OLD."said_precision", OLD."said_stated", OLD."said_zone", OLD."said_zone_basis", OLD."sentence_id", OLD."speaker_id", OLD."words"); RETURN NULL;', hash='a0f3775bf8d75459f37b550a9569f396c4261456', operation='DELETE', pgid='pgtrigger_delete_delete_314b8', table='agreements_placecontrol', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='placecontrol',
            trigger=pgtrigger.compiler.Trigger(name='state_insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_placecontrolstate" ("accepted_by_id", "article_id", "begins_at", "citation", "conflict_place_id", "ends_at", "holder_id", "id", "kind", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "said_earliest", "said_latest", "said_precision", "said_stated", "said_zone", "said_zone_basis", "sentence_id", "speaker_id", "words") VALUES (NEW."accepted_by_id", NEW."article_id", NEW."begins_at", NEW."citation", NEW."conflict_place_id", NEW."ends_at", NEW."holder_id", NEW."id", NEW."kind", NOW(), \'state_insert\', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."said_earliest", NEW."said_latest", NEW."said_precision", NEW."said_stated", NEW."said_zone", NEW."said_zone_basis", NEW."sentence_id", NEW."speaker_id", NEW."words"); RETURN NULL;', hash='01e6e01a1e77ff208fa7fa28cc1a2f5181781576', operation='INSERT', pgid='pgtrigger_state_insert_insert_4c0c0', table='agreements_placecontrol', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='placecontrol',
            trigger=pgtrigger.compiler.Trigger(name='state_update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_placecontrolstate" ("accepted_by_id", "article_id", "begins_at", "citation", "conflict_place_id", "ends_at", "holder_id", "id", "kind", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "said_earliest", "said_latest", "said_precision", "said_stated", "said_zone", "said_zone_basis", "sentence_id", "speaker_id", "words") VALUES (NEW."accepted_by_id", NEW."article_id", NEW."begins_at", NEW."citation", NEW."conflict_place_id", NEW."ends_at", NEW."holder_id", NEW."id", NEW."kind", NOW(), \'state_update\', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."said_earliest", NEW."said_latest", NEW."said_precision", NEW."said_stated", NEW."said_zone", NEW."said_zone_basis", NEW."sentence_id", NEW."speaker_id", NEW."words"); RETURN NULL;', hash='dc58437583e214fdb77796eb8ddec00fdbaa6e72', operation='UPDATE', pgid='pgtrigger_state_update_update_8a67a', table='agreements_placecontrol', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='placecontrolevent',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='5a863569792e1f03548ad887efcee9d2a950d543', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_fa9b9', table='agreements_placecontrolevent', when='BEFORE')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='placecontrolstate',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='5251f046384e8b57d4a026f2d54d303194a0caa2', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_b6f8e', table='agreements_placecontrolstate', when='BEFORE')),
        ),
        ]),
        migrations.RunSQL(
            "ALTER TABLE agreements_placecontrol ADD CONSTRAINT control_sentence_in_article "
            "FOREIGN KEY (sentence_id, article_id) REFERENCES agreements_sentence (id, article_id) "
            "DEFERRABLE INITIALLY DEFERRED",
            "ALTER TABLE agreements_placecontrol DROP CONSTRAINT control_sentence_in_article",
        ),
        grant_runtime_role(),
    ]
