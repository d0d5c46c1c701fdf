"""A new clause is looked for in what is stored: in rounds, only where the conflict is named."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.urls import reverse

from agreements import tasks
from agreements.models import ClauseLink
from agreements.types.terms import AliasStatus, ClauseKind, Review, Role
from tests.factories import (
    AgreementFactory,
    AliasFactory,
    ArticleFactory,
    ClauseFactory,
    ClauseLinkFactory,
    ConflictFactory,
    SentenceFactory,
    UserFactory,
    on,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def conflict():
    return ConflictFactory(slug="hills")


@pytest.fixture
def agreement(conflict):
    return AgreementFactory(conflict=conflict, title="Truce of Kamenka")


@pytest.fixture
def sent(monkeypatch):
    messages = []
    monkeypatch.setattr(tasks.relink_conflict, "delay", lambda *args: messages.append(args))
    return messages


def report(text):
    article = ArticleFactory(text=text, published=on(2020, 11, 3), linked=True)
    SentenceFactory(article=article, words=text)
    return article


def test_articles_that_name_the_conflict_are_linked_anew_and_no_others(conflict, sent):
    AliasFactory(conflict=conflict, text="Kamenka*")
    AliasFactory(conflict=conflict, text="Rain*", status=AliasStatus.OFF, reason="a common word")
    named, other = report("The truce of Kamenka was broken."), report("Rain fell.")
    before = (named.linked_at, other.linked_at)
    assert tasks.relink_conflict(conflict.pk) == 1
    named.refresh_from_db()
    other.refresh_from_db()
    assert named.linked_at != before[0]
    assert other.linked_at == before[1]
    assert sent == []


def test_a_round_says_where_the_next_begins(conflict, sent, monkeypatch):
    AliasFactory(conflict=conflict, text="Kamenka*")
    for _ in range(3):
        report("The truce of Kamenka was broken.")
    monkeypatch.setattr("agreements.actions.relinking.ROUND", 2)
    assert tasks.relink_conflict(conflict.pk) == 2
    ((again, below),) = sent
    assert again == conflict.pk
    assert tasks.relink_conflict(conflict.pk, below) == 1
    assert len(sent) == 1


def test_a_conflict_that_is_gone_is_passed_over(sent):
    assert tasks.relink_conflict(123_456) == 0


def test_what_a_person_decided_stays(conflict, agreement, sent):
    AliasFactory(conflict=conflict, text="Kamenka*")
    clause = ClauseFactory(agreement=agreement, kind=ClauseKind.CESSATION_OF_HOSTILITIES)
    article = report("The truce of Kamenka was broken.")
    decided = ClauseLinkFactory(
        sentence=article.sentences.get(), clause=clause, confirmed=True, probability=0.41
    )
    tasks.relink_conflict(conflict.pk)
    kept = ClauseLink.objects.get(clause=clause)
    assert (kept.pk, kept.review, kept.probability) == (decided.pk, Review.CONFIRMED, 0.41)


def test_the_command_does_the_same_and_says_so(conflict):
    AliasFactory(conflict=conflict, text="Kamenka*")
    report("The truce of Kamenka was broken.")
    out = StringIO()
    call_command("relink", "hills", stdout=out)
    assert out.getvalue() == "articles linked: 1; done\n"
    with pytest.raises(CommandError, match="no conflict 'nowhere'"):
        call_command("relink", "nowhere")


def test_a_clause_saved_in_the_administration_sends_the_task(
    client, agreement, sent, django_capture_on_commit_callbacks
):
    client.force_login(UserFactory(roles=[Role.ADMIN]))
    clause = ClauseFactory(agreement=agreement)
    address = reverse("admin:agreements_clause_change", args=[clause.pk])
    form = client.get(address).context["adminform"].form
    data = {name: form[name].value() or "" for name in form.fields}
    management = {
        f"obligations-{name}": value for name, value in (("TOTAL_FORMS", 0), ("INITIAL_FORMS", 0))
    }
    with django_capture_on_commit_callbacks(execute=True):
        response = client.post(address, {**data, **management})
    assert response.status_code == 302, response.content.decode()[:2000]
    assert sent == [(agreement.conflict_id,)]
