"""Versions of a text: variants, what became of addresses, and what was tied to older words."""

import agreements.models.fields
import agreements.types.terms
import django.db.models.deletion
import django.utils.timezone
import functools
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from agreements.migrations._operations import CreateTogether, grant_runtime_role

# What is named beside an agreement belongs to it: composite foreign keys.
_TOGETHER = [
    (
        "agreements_agreementtext",
        "text_variant_in_its_line",
        "variant_of_id, agreement_id, language",
        "agreements_agreementtext (id, agreement_id, language)",
    ),
    (
        "agreements_formeraddress",
        "address_clause_in_its_agreement",
        "clause_id, agreement_id",
        "agreements_clause (id, agreement_id)",
    ),
    (
        "agreements_formeraddress",
        "address_leads_to_its_agreement",
        "leads_to_id, agreement_id",
        "agreements_clause (id, agreement_id)",
    ),
]


class Migration(migrations.Migration):

    dependencies = [
        ('agreements', '0008_link_fits'),
        ('pghistory', '0007_auto_20250421_0444'),
    ]

    operations = [
        CreateTogether(
            [
            migrations.CreateModel(
                name='Anchor',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.AnchorKind,), **{}), max_length=40)),
                    ('quote', models.TextField()),
                    ('prefix', models.CharField(blank=True, default='', max_length=80)),
                    ('suffix', models.CharField(blank=True, default='', max_length=80)),
                    ('before_start', models.PositiveIntegerField()),
                    ('state', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.AnchorState,), **{}), max_length=40)),
                    ('score', models.FloatField()),
                    ('start', models.PositiveIntegerField(blank=True, null=True)),
                    ('end', models.PositiveIntegerField(blank=True, null=True)),
                    ('answer', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.AnchorAnswer,), **{}), default=agreements.types.terms.AnchorAnswer['OPEN'], max_length=40)),
                    ('answered_at', models.DateTimeField(blank=True, null=True)),
                    ('note', models.CharField(blank=True, default='', max_length=300)),
                ],
                options={
                    'ordering': ['text', 'before_start', 'pk'],
                },
            ),
            migrations.CreateModel(
                name='AnchorEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('id', models.BigIntegerField()),
                    ('kind', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.AnchorKind,), **{}), max_length=40)),
                    ('quote', models.TextField()),
                    ('prefix', models.CharField(blank=True, default='', max_length=80)),
                    ('suffix', models.CharField(blank=True, default='', max_length=80)),
                    ('before_start', models.PositiveIntegerField()),
                    ('state', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.AnchorState,), **{}), max_length=40)),
                    ('score', models.FloatField()),
                    ('start', models.PositiveIntegerField(blank=True, null=True)),
                    ('end', models.PositiveIntegerField(blank=True, null=True)),
                    ('answer', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.AnchorAnswer,), **{}), default=agreements.types.terms.AnchorAnswer['OPEN'], max_length=40)),
                    ('answered_at', models.DateTimeField(blank=True, null=True)),
                    ('note', models.CharField(blank=True, default='', max_length=300)),
                ],
                options={
                    'abstract': False,
                },
            ),
            migrations.CreateModel(
                name='FormerAddress',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('path', models.CharField(max_length=80)),
                    ('fate', models.CharField(choices=functools.partial(agreements.models.fields.term_choices, *(agreements.types.terms.AddressFate,), **{}), max_length=40)),
                    ('reason', models.TextField()),
                    ('made_at', models.DateTimeField(default=django.utils.timezone.now)),
                ],
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='agreementtext',
                name='insert_insert',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='agreementtext',
                name='update_update',
            ),
            pgtrigger.migrations.RemoveTrigger(
                model_name='agreementtext',
                name='delete_delete',
            ),
            migrations.AddField(
                model_name='agreementtext',
                name='made_by',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
            ),
            migrations.AddField(
                model_name='agreementtext',
                name='published_by',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
            ),
            migrations.AddField(
                model_name='agreementtext',
                name='reason',
                field=models.TextField(blank=True, default=''),
            ),
            migrations.AddField(
                model_name='agreementtext',
                name='variant_of',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='variants', to='agreements.agreementtext'),
            ),
            migrations.AddField(
                model_name='agreementtextevent',
                name='made_by',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
            ),
            migrations.AddField(
                model_name='agreementtextevent',
                name='published_by',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
            ),
            migrations.AddField(
                model_name='agreementtextevent',
                name='reason',
                field=models.TextField(blank=True, default=''),
            ),
            migrations.AddField(
                model_name='agreementtextevent',
                name='variant_of',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.agreementtext'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='agreementtext',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_agreementtextevent" ("agreement_id", "id", "language", "made_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "published_by_id", "reason", "sha256", "source", "source_url", "standing", "status", "text", "variant_of_id", "version") VALUES (NEW."agreement_id", NEW."id", NEW."language", NEW."made_by_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."published_at", NEW."published_by_id", NEW."reason", NEW."sha256", NEW."source", NEW."source_url", NEW."standing", NEW."status", NEW."text", NEW."variant_of_id", NEW."version"); RETURN NULL;', hash='b6a9924c9a004134619edbbb2bdc07a3f585faba', operation='INSERT', pgid='pgtrigger_insert_insert_befd3', table='agreements_agreementtext', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='agreementtext',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_agreementtextevent" ("agreement_id", "id", "language", "made_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "published_by_id", "reason", "sha256", "source", "source_url", "standing", "status", "text", "variant_of_id", "version") VALUES (NEW."agreement_id", NEW."id", NEW."language", NEW."made_by_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."published_at", NEW."published_by_id", NEW."reason", NEW."sha256", NEW."source", NEW."source_url", NEW."standing", NEW."status", NEW."text", NEW."variant_of_id", NEW."version"); RETURN NULL;', hash='4ad0fa42eb60f81d789755555aabbf8faa9527d0', operation='UPDATE', pgid='pgtrigger_update_update_35b10', table='agreements_agreementtext', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='agreementtext',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_agreementtextevent" ("agreement_id", "id", "language", "made_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "published_by_id", "reason", "sha256", "source", "source_url", "standing", "status", "text", "variant_of_id", "version") VALUES (OLD."agreement_id", OLD."id", OLD."language", OLD."made_by_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."published_at", OLD."published_by_id", OLD."reason", OLD."sha256", OLD."source", OLD."source_url", OLD."standing", OLD."status", OLD."text", OLD."variant_of_id", OLD."version"); RETURN NULL;', hash='65e470e68e6a572e11c3fe1d3f7aab5ff4917be0', operation='DELETE', pgid='pgtrigger_delete_delete_7ed82', table='agreements_agreementtext', when='AFTER')),
            ),
            migrations.AddConstraint(
                model_name='agreementtext',
                constraint=models.UniqueConstraint(fields=('id', 'agreement', 'language'), name='text_id_with_its_line'),
            ),
            migrations.AddConstraint(
                model_name='agreementtext',
                constraint=models.CheckConstraint(condition=models.Q(('variant_of', models.F('id')), _negated=True), name='text_not_its_own_variant'),
            ),
            migrations.AddConstraint(
                model_name='agreementtext',
                constraint=models.CheckConstraint(condition=models.Q(('made_by__isnull', True), ('published_by__isnull', True), models.Q(('made_by', models.F('published_by')), _negated=True), _connector='OR'), name='text_published_by_a_second_person'),
            ),
            migrations.AddField(
                model_name='anchor',
                name='answered_by',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
            ),
            migrations.AddField(
                model_name='anchor',
                name='before',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='anchors_carried_on', to='agreements.agreementtext'),
            ),
            migrations.AddField(
                model_name='anchor',
                name='clause',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='anchors', to='agreements.clause'),
            ),
            migrations.AddField(
                model_name='anchor',
                name='interpretation',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='anchors', to='agreements.interpretation'),
            ),
            migrations.AddField(
                model_name='anchor',
                name='obligation',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='anchors', to='agreements.obligation'),
            ),
            migrations.AddField(
                model_name='anchor',
                name='relation',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='anchors', to='agreements.agreementrelation'),
            ),
            migrations.AddField(
                model_name='anchor',
                name='text',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='anchors', to='agreements.agreementtext'),
            ),
            migrations.AddField(
                model_name='anchorevent',
                name='answered_by',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
            ),
            migrations.AddField(
                model_name='anchorevent',
                name='before',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.agreementtext'),
            ),
            migrations.AddField(
                model_name='anchorevent',
                name='clause',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.clause'),
            ),
            migrations.AddField(
                model_name='anchorevent',
                name='interpretation',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.interpretation'),
            ),
            migrations.AddField(
                model_name='anchorevent',
                name='obligation',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.obligation'),
            ),
            migrations.AddField(
                model_name='anchorevent',
                name='pgh_context',
                field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
            ),
            migrations.AddField(
                model_name='anchorevent',
                name='pgh_obj',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='agreements.anchor'),
            ),
            migrations.AddField(
                model_name='anchorevent',
                name='relation',
                field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.agreementrelation'),
            ),
            migrations.AddField(
                model_name='anchorevent',
                name='text',
                field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='agreements.agreementtext'),
            ),
            migrations.AddField(
                model_name='formeraddress',
                name='agreement',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='former_addresses', to='agreements.agreement'),
            ),
            migrations.AddField(
                model_name='formeraddress',
                name='clause',
                field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='former_addresses', to='agreements.clause'),
            ),
            migrations.AddField(
                model_name='formeraddress',
                name='leads_to',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='addresses_taken_over', to='agreements.clause'),
            ),
            migrations.AddField(
                model_name='formeraddress',
                name='made_by',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
            ),
            migrations.AddField(
                model_name='formeraddress',
                name='text',
                field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='former_addresses', to='agreements.agreementtext'),
            ),
            migrations.AddIndex(
                model_name='anchor',
                index=models.Index(condition=models.Q(('answer', agreements.types.terms.AnchorAnswer['OPEN']), models.Q(('state', agreements.types.terms.AnchorState['EXACT']), _negated=True)), fields=['text'], name='anchor_unsettled'),
            ),
            migrations.AddConstraint(
                model_name='anchor',
                constraint=models.UniqueConstraint(fields=('text', 'kind', 'clause', 'relation', 'obligation', 'interpretation'), name='anchor_once_a_version', nulls_distinct=False),
            ),
            migrations.AddConstraint(
                model_name='anchor',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('clause__isnull', False), ('interpretation__isnull', True), ('kind', agreements.types.terms.AnchorKind['CLAUSE']), ('obligation__isnull', True), ('relation__isnull', True)), models.Q(('interpretation__isnull', True), ('kind', agreements.types.terms.AnchorKind['RELATION']), ('obligation__isnull', True), ('relation__isnull', False)), models.Q(('clause__isnull', False), ('interpretation__isnull', True), ('kind', agreements.types.terms.AnchorKind['DEADLINE']), ('obligation__isnull', False), ('relation__isnull', True)), models.Q(('clause__isnull', False), ('interpretation__isnull', False), ('kind', agreements.types.terms.AnchorKind['READING']), ('obligation__isnull', True), ('relation__isnull', True)), _connector='OR'), name='anchor_ties_one_thing'),
            ),
            migrations.AddConstraint(
                model_name='anchor',
                constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['clause', 'relation', 'deadline', 'reading'])), name='anchor_kind_known'),
            ),
            migrations.AddConstraint(
                model_name='anchor',
                constraint=models.CheckConstraint(condition=models.Q(('state__in', ['exact', 'drifted', 'orphan'])), name='anchor_state_known'),
            ),
            migrations.AddConstraint(
                model_name='anchor',
                constraint=models.CheckConstraint(condition=models.Q(('answer__in', ['open', 'confirmed', 'corrected', 'gone'])), name='anchor_answer_known'),
            ),
            migrations.AddConstraint(
                model_name='anchor',
                constraint=models.CheckConstraint(condition=models.Q(('quote', ''), _negated=True), name='anchor_quotes_something'),
            ),
            migrations.AddConstraint(
                model_name='anchor',
                constraint=models.CheckConstraint(condition=models.Q(('score__gte', 0), ('score__lte', 1)), name='anchor_score_0_to_1'),
            ),
            migrations.AddConstraint(
                model_name='anchor',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('state', agreements.types.terms.AnchorState['EXACT']), _negated=True), ('score', 1), _connector='OR'), name='anchor_exact_is_whole'),
            ),
            migrations.AddConstraint(
                model_name='anchor',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('end__isnull', True), ('start__isnull', True), ('state', agreements.types.terms.AnchorState['ORPHAN']), models.Q(('answer', agreements.types.terms.AnchorAnswer['CORRECTED']), _negated=True)), models.Q(('end__gt', models.F('start')), ('start__isnull', False), models.Q(models.Q(('state', agreements.types.terms.AnchorState['ORPHAN']), _negated=True), ('answer', agreements.types.terms.AnchorAnswer['CORRECTED']), _connector='OR')), _connector='OR'), name='anchor_orphan_stands_nowhere'),
            ),
            migrations.AddConstraint(
                model_name='anchor',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('answer', agreements.types.terms.AnchorAnswer['OPEN']), ('answered_at__isnull', True), ('answered_by__isnull', True)), models.Q(models.Q(('answer', agreements.types.terms.AnchorAnswer['OPEN']), _negated=True), ('answered_at__isnull', False), ('answered_by__isnull', False)), _connector='OR'), name='anchor_answered_by_someone'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='anchor',
                trigger=pgtrigger.compiler.Trigger(name='anchor_fits_its_texts', sql=pgtrigger.compiler.UpsertTriggerSql(declare='DECLARE problem text;', func='\n                    SELECT CASE\n                        WHEN t.agreement_id <> b.agreement_id OR t.language <> b.language\n                            THEN \'the two versions are not of one text\'\n                        WHEN NEW."end" > length(t.text) THEN \'it ends after the text\'\n                    END INTO problem\n                    FROM agreements_agreementtext t, agreements_agreementtext b\n                    WHERE t.id = NEW.text_id AND b.id = NEW.before_id;\n                    IF problem IS NOT NULL THEN\n                        RAISE EXCEPTION \'anchor_fits_its_texts: %\', problem\n                            USING ERRCODE = \'check_violation\', CONSTRAINT = \'anchor_fits_its_texts\';\n                    END IF;\n                    RETURN NEW;\n                ', hash='86bda9d4dca58ace6d386299760c42e679ec824f', operation='INSERT OR UPDATE', pgid='pgtrigger_anchor_fits_its_texts_93541', table='agreements_anchor', when='BEFORE')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='anchor',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_anchorevent" ("answer", "answered_at", "answered_by_id", "before_id", "before_start", "clause_id", "end", "id", "interpretation_id", "kind", "note", "obligation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prefix", "quote", "relation_id", "score", "start", "state", "suffix", "text_id") VALUES (NEW."answer", NEW."answered_at", NEW."answered_by_id", NEW."before_id", NEW."before_start", NEW."clause_id", NEW."end", NEW."id", NEW."interpretation_id", NEW."kind", NEW."note", NEW."obligation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."prefix", NEW."quote", NEW."relation_id", NEW."score", NEW."start", NEW."state", NEW."suffix", NEW."text_id"); RETURN NULL;', hash='8256cb50f03b716108f7c8c3f7f7cb6c316bfe71', operation='INSERT', pgid='pgtrigger_insert_insert_e443e', table='agreements_anchor', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='anchor',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "agreements_anchorevent" ("answer", "answered_at", "answered_by_id", "before_id", "before_start", "clause_id", "end", "id", "interpretation_id", "kind", "note", "obligation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prefix", "quote", "relation_id", "score", "start", "state", "suffix", "text_id") VALUES (NEW."answer", NEW."answered_at", NEW."answered_by_id", NEW."before_id", NEW."before_start", NEW."clause_id", NEW."end", NEW."id", NEW."interpretation_id", NEW."kind", NEW."note", NEW."obligation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."prefix", NEW."quote", NEW."relation_id", NEW."score", NEW."start", NEW."state", NEW."suffix", NEW."text_id"); RETURN NULL;', hash='e3764f61f3c52c2459f9fcd15fb5ff28028ee5aa', operation='UPDATE', pgid='pgtrigger_update_update_637bc', table='agreements_anchor', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='anchor',
                trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "agreements_anchorevent" ("answer", "answered_at", "answered_by_id", "before_id", "before_start", "clause_id", "end", "id", "interpretation_id", "kind", "note", "obligation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prefix", "quote", "relation_id", "score", "start", "state", "suffix", "text_id") VALUES (OLD."answer", OLD."answered_at", OLD."answered_by_id", OLD."before_id", OLD."before_start", OLD."clause_id", OLD."end", OLD."id", OLD."interpretation_id", OLD."kind", OLD."note", OLD."obligation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."prefix", OLD."quote", OLD."relation_id", OLD."score", OLD."start", OLD."state", OLD."suffix", OLD."text_id"); RETURN NULL;', hash='8a810fb6ad2274270f4beb08c545dd432d81a9bf', operation='DELETE', pgid='pgtrigger_delete_delete_86359', table='agreements_anchor', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='anchorevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='4537ce24df35b2ab06d6677b9b1318bbf8b9cac0', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_82034', table='agreements_anchorevent', when='BEFORE')),
            ),
            migrations.AddIndex(
                model_name='formeraddress',
                index=models.Index(fields=['agreement', 'path'], name='address_by_path'),
            ),
            migrations.AddConstraint(
                model_name='formeraddress',
                constraint=models.CheckConstraint(condition=models.Q(('path__regex', '^[^\\s/][^/]*$')), name='address_path_printable'),
            ),
            migrations.AddConstraint(
                model_name='formeraddress',
                constraint=models.CheckConstraint(condition=models.Q(('fate__in', ['renumbered', 'merged', 'removed', 'restored'])), name='address_fate_known'),
            ),
            migrations.AddConstraint(
                model_name='formeraddress',
                constraint=models.CheckConstraint(condition=models.Q(models.Q(('fate', agreements.types.terms.AddressFate['MERGED']), ('leads_to__isnull', False)), models.Q(models.Q(('fate', agreements.types.terms.AddressFate['MERGED']), _negated=True), ('leads_to__isnull', True)), _connector='OR'), name='address_of_a_merged_clause_leads_on'),
            ),
            migrations.AddConstraint(
                model_name='formeraddress',
                constraint=models.CheckConstraint(condition=models.Q(('leads_to', models.F('clause')), _negated=True), name='address_leads_to_another_clause'),
            ),
            migrations.AddConstraint(
                model_name='formeraddress',
                constraint=models.CheckConstraint(condition=models.Q(('reason', ''), _negated=True), name='address_has_a_reason'),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='formeraddress',
                trigger=pgtrigger.compiler.Trigger(name='former_address_is_kept', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n            RAISE EXCEPTION 'former_address_is_kept: this record is evidence and does not change'\n                USING ERRCODE = 'check_violation', CONSTRAINT = 'former_address_is_kept';\n        ", hash='0ca0d1d67f53ab5bf73031a9227beb97f5c98734', operation='UPDATE OR DELETE', pgid='pgtrigger_former_address_is_kept_46636', table='agreements_formeraddress', when='BEFORE')),
            ),
            ]
        ),
        *[
            migrations.RunSQL(
                f"ALTER TABLE {table} ADD CONSTRAINT {name} FOREIGN KEY ({columns}) "
                f"REFERENCES {target} DEFERRABLE INITIALLY DEFERRED",
                f"ALTER TABLE {table} DROP CONSTRAINT {name}",
            )
            for table, name, columns, target in _TOGETHER
        ],
        grant_runtime_role(),
    ]
