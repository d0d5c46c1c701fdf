"""
The audit: whatever changes a table a person can change leaves an event, with who and what.

Every way in is tried on every audited table: a save, bulk operations, query sets, plain SQL.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pghistory
import pytest
from django.apps import apps
from django.db import connection

from agreements import models
from agreements.models import alias
from agreements.models.article import MACHINE_COLUMNS
from agreements.types.terms import Review, Role
from tests import factories
from tests.factories import MOMENT, ClauseLinkFactory, GroupFactory, UserFactory

# The tables without an audit. A new model is audited, or has its reason here and in
# docs/data-model.md.
EXCEPTIONS = {
    "agreements.Capture": "cannot change",
    "agreements.Sentence": "cannot change",
    "agreements.CorrectionNote": "cannot change",
    "agreements.DraftStep": "cannot change",
    "agreements.DraftDecision": "cannot change",
    "agreements.Draft": "its steps and decisions are its history",
    "agreements.DraftPresence": "says who is there now",
    "agreements.LinkFit": "cannot change",
    "agreements.FormerAddress": "cannot change",
    "agreements.RelationDecision": "cannot change",
    "agreements.ArticleVectors": "made by machines, can be computed again",
    "agreements.ArticleImprint": "made by machines, can be computed again",
    "agreements.Story": "made by machines, can be computed again",
    "agreements.UnresolvedReference": "made by machines, can be computed again",
    "agreements.Job": "says how work goes",
    "agreements.JobPart": "says how work goes",
    "agreements.Relinking": "says how work goes",
    "agreements.WorkerHeartbeat": "says how work goes",
    "agreements.User_user_permissions": "rights follow from groups; no page sets these",
    "auth.Group": "made by migrations",
    "auth.Group_permissions": "made by migrations",
    "auth.Permission": "made by migrations",
    "contenttypes.ContentType": "made by migrations",
    "sessions.Session": "says who is signed in now",
    "admin.LogEntry": "a log itself",
    "pghistory.Context": "the audit itself",
    "pghistory.Events": "the audit itself",
}
# From the first decision of a person on: see below.
PARTLY = {"agreements.ClauseLink"}
UNTRACKED_COLUMNS = {
    "agreements.User": {"password", "last_login"},
    "agreements.Article": set(MACHINE_COLUMNS),
    "agreements.Alias": set(alias.MACHINE_COLUMNS),
}


@dataclass(frozen=True)
class Change:
    """A table, by its factory, and for each round another value that any of its rows can take."""

    factory: Any
    field: str
    value: Callable[[int], Any] = "corrected {}".format


def true_and_false(number):
    return number % 2 == 0


CHANGES = [
    Change(factories.ActorFactory, "name"),
    Change(factories.ActorNameFactory, "text"),
    Change(factories.ConflictFactory, "name"),
    Change(factories.ConflictNameFactory, "text"),
    Change(factories.ConflictPlaceFactory, "place", lambda number: factories.PlaceFactory()),
    Change(factories.PlaceFactory, "note"),
    Change(factories.PlaceNameFactory, "text"),
    Change(factories.AliasFactory, "text"),
    Change(factories.AgreementFactory, "note"),
    Change(factories.AgreementNameFactory, "text"),
    Change(factories.AgreementRoleFactory, "wording"),
    Change(factories.DeclarationFactory, "words"),
    Change(factories.AgreementRelationFactory, "quote"),
    Change(factories.AgreementTextFactory, "source"),
    Change(factories.ClauseFactory, "heading"),
    Change(factories.ClauseSpanFactory, "start", lambda number: number + 1),
    Change(factories.AnchorFactory, "note"),
    Change(factories.ObligationFactory, "condition"),
    Change(factories.ObligationRecipientFactory, "actor", lambda number: factories.ActorFactory()),
    Change(factories.SourceFactory, "name"),
    Change(factories.SourceAlignmentFactory, "reason"),
    Change(factories.FeedFactory, "paused", true_and_false),
    Change(factories.ArticleFactory, "title"),
    Change(factories.BreachFactory, "summary"),
    Change(factories.BreachClauseFactory, "withdrawn", true_and_false),
    Change(factories.ClaimFactory, "words"),
    Change(factories.ClaimAccusedFactory, "withdrawn", true_and_false),
    Change(factories.CasualtiesFactory, "wording"),
    Change(factories.AssessmentFactory, "reasons"),
    Change(factories.FulfilmentFactory, "words"),
    Change(factories.CoverageFactory, "reason"),
    Change(factories.OverrideFactory, "reason"),
    Change(factories.TriggerFactory, "words"),
    Change(factories.InterruptionFactory, "words"),
    Change(factories.InterpretationFactory, "words"),
    Change(factories.PlaceControlFactory, "words"),
    Change(factories.CaseFactory, "assigned_to", lambda number: UserFactory()),
    Change(factories.BreachRelationFactory, "note"),
    Change(factories.CommentFactory, "withdrawn", true_and_false),
    Change(factories.AttachmentFactory, "title"),
    Change(factories.SensitiveDetailFactory, "words"),
    Change(factories.CodingFactory, "reasons"),
    Change(factories.AdjudicationFactory, "reasons"),
    Change(factories.TranslationFactory, "words"),
    Change(factories.SavedViewFactory, "name"),
    Change(factories.UnresolvedActorFactory, "words"),
    Change(factories.UserFactory, "first_name"),
    Change(
        factories.MembershipFactory,
        "group",
        lambda number: GroupFactory(name=[role for role in Role if role != Role.READER][number]),
    ),
]
each = pytest.mark.parametrize(
    "change", CHANGES, ids=[change.factory._meta.model.__name__ for change in CHANGES]
)


def own_name(model):
    return f"{model._meta.app_label}.{model.__name__}"


def events_of(row):
    """Return the events of a row, oldest first, those of its states left out."""
    event_model = next(
        event
        for label, event in type(row).pgh_event_models.items()
        if not label.startswith("state_")
    )
    return event_model.objects.filter(id=row.pk).order_by("pgh_id")


def run(sql, *values):
    with connection.cursor() as cursor:
        cursor.execute(sql, values)


def table(row):
    return row._meta.db_table


def query_set_delete(row):
    type(row).objects.filter(pk=row.pk).delete()


def raw_delete(row):
    run(f"DELETE FROM {table(row)} WHERE id = %s", row.pk)


def raw_update(row, field, value):
    column = row._meta.get_field(field).column
    run(
        f'UPDATE {table(row)} SET "{column}" = %s WHERE id = %s',
        getattr(value, "pk", value),
        row.pk,
    )


def raw_insert_again(row):
    """Delete a row and insert the same one in one statement."""
    columns = [field.column for field in row._meta.concrete_fields if not field.generated]
    quoted = ", ".join(f'"{column}"' for column in columns)
    run(
        f"WITH gone AS (DELETE FROM {table(row)} WHERE id = %s RETURNING *)"
        f" INSERT INTO {table(row)} ({quoted}) SELECT {quoted} FROM gone",
        row.pk,
    )


def bulk_insert_again(row):
    raw_delete(row)
    type(row).objects.bulk_create([row])


def save(row, field, value):
    setattr(row, field, value)
    row.save()


def bulk_update(row, field, value):
    setattr(row, field, value)
    type(row).objects.bulk_update([row], [field])


def query_set_update(row, field, value):
    type(row).objects.filter(pk=row.pk).update(**{field: value})


@pytest.fixture
def someone(db):
    """Return a person, as whom the test then acts through something."""
    person = UserFactory()
    with pghistory.context(user=person.pk, task="test of the audit"):
        yield person


def assert_says_who(event, label, person):
    assert event.pgh_label == label
    assert event.pgh_context.metadata == {"user": person.pk, "task": "test of the audit"}


@each
def test_every_way_to_make_and_to_remove_a_row_leaves_its_event(change, someone, as_owner):
    row = change.factory()
    copy = type(row).objects.get(pk=row.pk)
    assert_says_who(events_of(copy).get(), "insert", someone)
    with as_owner():
        for again in (bulk_insert_again, raw_insert_again):
            before = set(events_of(copy).values_list("pk", flat=True))
            again(copy)
            new = events_of(copy).exclude(pk__in=before)
            assert {event.pgh_label for event in new} == {"delete", "insert"}, again.__name__
        query_set_delete(copy)
    assert_says_who(events_of(row).last(), "delete", someone)
    assert {event.pgh_context_id for event in events_of(row)} == {
        events_of(row).first().pgh_context_id
    }


@each
def test_every_way_to_change_a_row_leaves_its_event(change, someone):
    row = change.factory()
    row.refresh_from_db()
    for number, update in enumerate([save, bulk_update, query_set_update, raw_update]):
        update(row, change.field, change.value(number))
        assert events_of(row).count() == number + 2, update.__name__
        assert_says_who(events_of(row).last(), "update", someone)


def test_every_audited_table_is_tried():
    audited = {
        own_name(model)
        for model in apps.get_models(include_auto_created=True)
        if getattr(model, "pgh_event_models", None)
    }
    assert {own_name(change.factory._meta.model) for change in CHANGES} == audited - PARTLY


def test_every_table_is_audited_or_an_exception():
    every = [
        model
        for model in apps.get_models(include_auto_created=True)
        if not hasattr(model, "pgh_tracked_model")
    ]
    audited = {table(model) for model in every if getattr(model, "pgh_event_models", None)}
    left = {
        own_name(model) for model in every if table(model) not in audited and not model._meta.proxy
    }
    assert left == set(EXCEPTIONS)


def test_every_column_of_an_audited_table_is_in_its_events_or_an_exception():
    left_out = {}
    for change in CHANGES:
        model = change.factory._meta.model
        tracked = {field.name for field in model.pgh_event_models["insert"]._meta.get_fields()}
        missing = {field.name for field in model._meta.concrete_fields} - tracked
        if missing:
            left_out[own_name(model)] = missing
    assert left_out == UNTRACKED_COLUMNS


def test_a_change_outside_any_request_task_or_command_is_audited_without_context(db):
    actor = factories.ActorFactory()
    assert events_of(actor).get().pgh_context is None


def test_what_a_machine_does_to_an_article_is_no_event(db):
    article = factories.ArticleFactory()
    models.Article.objects.filter(pk=article.pk).update(
        status="done", linked_at=MOMENT, link_model="rules-test", attempts=1
    )
    assert [event.pgh_label for event in events_of(article)] == ["insert"]


def test_a_save_that_changes_nothing_is_no_event(db):
    actor = factories.ActorFactory()
    actor.save()
    assert events_of(actor).count() == 1


# Links: what machines make and unmake is no event; every human decision is.


def decide(link, person, review=Review.CONFIRMED):
    models.ClauseLink.objects.filter(pk=link.pk).update(
        review=review, reviewed_by=person, reviewed_at=MOMENT
    )


def test_a_machine_makes_changes_and_removes_an_open_link_without_an_event(someone):
    link = ClauseLinkFactory()
    models.ClauseLink.objects.filter(pk=link.pk).update(probability=0.1, band="candidate")
    models.ClauseLink.objects.filter(pk=link.pk).delete()
    assert not models.ClauseLink.pgh_event_models["update"].objects.exists()


def test_the_first_decision_on_a_link_is_an_event(someone):
    link = ClauseLinkFactory()
    decide(link, someone)
    event = events_of(link).get()
    assert_says_who(event, "update", someone)
    assert (event.review, event.reviewed_by_id) == (Review.CONFIRMED, someone.pk)


@pytest.mark.parametrize(
    "after",
    [
        pytest.param({"review": Review.REJECTED}, id="another decision"),
        pytest.param(
            {"review": Review.OPEN, "reviewed_by": None, "reviewed_at": None}, id="taken back"
        ),
        pytest.param({"probability": 0.2}, id="a machine's change"),
    ],
)
def test_every_change_of_a_decided_link_is_an_event(after, someone):
    link = ClauseLinkFactory()
    decide(link, someone)
    models.ClauseLink.objects.filter(pk=link.pk).update(**after)
    assert [event.pgh_label for event in events_of(link)] == ["update", "update"]


def test_a_link_that_is_made_with_a_decision_is_an_event(someone):
    link = ClauseLinkFactory(confirmed=True)
    assert_says_who(events_of(link).get(), "insert", someone)
