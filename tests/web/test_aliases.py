"""The page of a conflict's aliases: grouped, filtered, with what each found; changed by curators."""

import re
from datetime import date
from html import unescape

import pytest

from agreements import tasks
from agreements.actions.alias_uses import count_uses
from agreements.models import Alias
from agreements.types.terms import AliasKind, AliasOrigin, AliasStatus, Role
from tests.factories import (
    ActorFactory,
    AgreementFactory,
    AgreementRoleFactory,
    AliasFactory,
    ArticleFactory,
    ConflictFactory,
    ConflictPlaceFactory,
    SentenceFactory,
)
from tests.web.test_query_counts import queries_of

PAGE = "/conflicts/test-conflict/aliases/"


@pytest.fixture
def conflict(db):
    return ConflictFactory(slug="test-conflict", name="Test conflict")


@pytest.fixture
def agreement(conflict):
    return AgreementFactory(conflict=conflict, short_title="Hill truce")


@pytest.fixture
def north(agreement):
    actor = ActorFactory(name="Northland")
    AgreementRoleFactory(agreement=agreement, actor=actor)
    return actor


@pytest.fixture
def alias(conflict, north):
    return AliasFactory(conflict=conflict, actor=north, text="Northern side", language="en")


@pytest.fixture
def curator(sign_in):
    return sign_in(Role.CURATOR)


@pytest.fixture
def sent(monkeypatch, django_capture_on_commit_callbacks):
    """Collect the tasks that would be sent."""
    messages = []
    for task in (tasks.apply_aliases, tasks.make_aliases):
        name = task.name.rpartition(".")[2]
        monkeypatch.setattr(task, "delay_on_commit", lambda *args, name=name: messages.append(name))
    return messages


def words_of(response):
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", response.content.decode())).split())


def listed(response):
    return re.findall(r'class="alias-text"[^>]*>([^<]+)<', unescape(response.content.decode()))


# Reading.


def test_a_reader_sees_what_is_named_and_by_which_words(alias, reader):
    words = words_of(reader.get(PAGE))
    assert "Northland party" in words
    assert "Northern side English · country names (CLDR)" in words
    assert "not counted yet" in words
    assert "Switch off" not in words
    assert "Add one" not in words


def test_what_is_named_stands_in_order_each_once(conflict, agreement, alias, reader):
    AliasFactory(conflict=conflict, kind=AliasKind.PLACE, actor=None, thing="Hilltown (XX)")
    AliasFactory(conflict=conflict, region=True)
    AliasFactory(conflict=conflict, kind=AliasKind.AGREEMENT, actor=None, agreement=agreement)
    AliasFactory(conflict=conflict, actor=alias.actor)
    AliasFactory(text="Elsewhere")
    page = reader.get(PAGE).content.decode()
    heads = re.findall(r'<h2 id="thing-\d+">\s*(.+?) <small>(\w+)', page)
    assert heads == [
        ("Northland", "party"),
        ("Hill truce", "agreement"),
        ("Test conflict", "region"),
        ("Hilltown (XX)", "place"),
    ]
    assert "Elsewhere" not in page


def test_an_alias_shows_how_often_and_where_it_was_found(alias, reader):
    article = ArticleFactory(text="It rained. The northern side spoke.", linked=True)
    SentenceFactory(article=article, words="The northern side spoke.")
    count_uses()
    response = reader.get(PAGE)
    words = words_of(response)
    assert "1 sentence The northern side spoke." in words
    assert "Counted in the newest article, " in words
    sentence = article.sentences.get()
    assert f'href="/articles/{article.pk}/#s{sentence.position}"' in response.content.decode()


def test_an_alias_that_finds_nothing_is_marked(alias, reader):
    count_uses()
    words = words_of(reader.get(PAGE))
    assert "Found nothing" in words
    assert "1 of those looked for found nothing" in words


def test_the_days_of_use_are_shown(conflict, north, reader):
    span = {"conflict": conflict, "actor": north}
    AliasFactory(valid_from=date(1991, 9, 2), **span)
    AliasFactory(valid_to=date(2017, 2, 20), **span)
    AliasFactory(valid_from=date(1991, 9, 2), valid_to=date(2017, 2, 20), **span)
    words = words_of(reader.get(PAGE))
    assert "in use from 2 Sep 1991" in words
    assert "in use to 20 Feb 2017" in words
    assert "in use 2 Sep 1991 to 20 Feb 2017" in words


def test_words_that_name_two_parties_are_called_ambiguous(conflict, alias, reader):
    AliasFactory(conflict=conflict, actor=ActorFactory(name="Southland"), text="northern SIDE")
    words = words_of(reader.get(PAGE))
    assert "Ambiguous: the same words name Southland (party)." in words
    assert "Ambiguous: the same words name Northland (party)." in words


def test_words_that_name_something_in_another_conflict_are_called_ambiguous(alias, reader):
    AliasFactory(conflict=ConflictFactory(name="Elsewhere"), region=True, text="Northern side")
    assert "the same words name Elsewhere (region), Elsewhere." in words_of(reader.get(PAGE))


@pytest.mark.parametrize(
    "other",
    [
        pytest.param({"actor": None, "kind": "place", "thing": "Northland"}, id="its own land"),
        pytest.param({"off": True}, id="switched off"),
    ],
)
def test_what_leaves_nothing_open_is_not_called_ambiguous(conflict, alias, reader, other):
    AliasFactory(conflict=conflict, text="Northern side", language="fr", **other)
    assert "Ambiguous" not in words_of(reader.get(PAGE))


def test_a_party_of_two_conflicts_is_not_ambiguous(alias, reader):
    AliasFactory(actor=alias.actor, text=alias.text)
    assert "Ambiguous" not in words_of(reader.get(PAGE))


@pytest.mark.parametrize(
    ("query", "texts"),
    [
        ("language=fr", ["Nord"]),
        ("language=any", ["Hills"]),
        ("origin=curator", ["Hills"]),
        ("status=off", ["Nord"]),
        ("named=region", ["Hills"]),
        ("named=party-{0}", ["Northern side", "Nord"]),
        ("words=hern", ["Northern side"]),
        ("found=nothing", ["Northern side"]),
        ("found=some", []),
        ("named=party-999999999", ["Northern side", "Nord", "Hills"]),
        ("language=klingon&origin=x", ["Northern side", "Nord", "Hills"]),
    ],
)
def test_the_list_is_narrowed_and_nonsense_left_out(conflict, alias, reader, query, texts):
    AliasFactory(conflict=conflict, actor=alias.actor, text="Nord", language="fr", off=True)
    AliasFactory(conflict=conflict, region=True, text="Hills", of_curator=True)
    Alias.objects.filter(pk=alias.pk).update(
        sentences=0, articles=0, read_articles=1, counted_at="2020-11-01T00:00Z"
    )
    assert listed(reader.get(f"{PAGE}?{query.format(alias.actor_id)}")) == texts


def test_htmx_gets_the_rows_alone(alias, reader):
    response = reader.get(PAGE, headers={"HX-Request": "true", "HX-Target": "alias-rows"})
    assert response.content.decode().strip().startswith('<div id="alias-rows"')


def test_a_filter_that_fits_nothing_and_an_empty_list_say_so(conflict, reader):
    assert "No alias is listed yet" in words_of(reader.get(PAGE))
    assert "No alias fits the filter" in words_of(reader.get(f"{PAGE}?status=off"))


def test_the_page_takes_as_many_queries_for_forty_aliases_as_for_three(
    conflict, alias, curator, reader
):
    def add(number):
        for _ in range(number):
            article = ArticleFactory(text="The northern side spoke. It rained.", linked=True)
            sentence = SentenceFactory(article=article, words="The northern side spoke.")
            AliasFactory(
                conflict=conflict,
                actor=ActorFactory(),
                text="Northern side",
                sentences=1,
                articles=1,
                read_articles=1,
                counted_at="2020-11-01T00:00Z",
                examples=[sentence.pk],
            )

    add(2)
    few = [queries_of(person, PAGE) for person in (reader, curator)]
    add(37)
    assert [queries_of(person, PAGE) for person in (reader, curator)] == few
    assert max(few) <= 16


def test_an_unknown_conflict_and_alias_are_not_there(curator, reader):
    assert reader.get("/conflicts/nowhere/aliases/").status_code == 404
    assert curator.get("/aliases/999999/correct/").status_code == 404


# Changing.


def test_a_curator_adds_one_and_the_articles_are_linked_anew(conflict, north, curator, sent):
    place = ConflictPlaceFactory(conflict=conflict).place
    form = curator.get(f"{PAGE}new/").content.decode()
    assert f'value="place-{place.pk}"' in form
    fields = {"names": f"party-{north.pk}", "text": "Nordseite", "language": "de"}
    response = curator.post(f"{PAGE}new/", {**fields, "valid_from": "1991-09-02"}, follow=True)
    alias = Alias.objects.get()
    assert (alias.actor, alias.language, alias.valid_from) == (north, "de", date(1991, 9, 2))
    assert "Added. The articles it concerns are being linked anew." in words_of(response)
    assert "Something was changed" in words_of(response)
    assert sent == ["apply_aliases"]


@pytest.mark.parametrize(
    ("chosen", "fields", "kind"),
    [
        ("region", {}, AliasKind.REGION),
        ("another-place", {"thing": "Hilltown"}, AliasKind.PLACE),
        ("place-{place}", {}, AliasKind.PLACE),
        ("agreement-{agreement}", {}, AliasKind.AGREEMENT),
    ],
)
def test_anything_can_be_named(conflict, agreement, curator, sent, chosen, fields, kind):
    place = ConflictPlaceFactory(conflict=conflict).place
    names = chosen.format(place=place.pk, agreement=agreement.pk)
    response = curator.post(f"{PAGE}new/", {"names": names, "text": "Something", **fields})
    assert response.status_code == 302
    assert Alias.objects.get().kind == kind
    assert listed(curator.get(response.url)) == ["Something"]


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"names": "region", "text": "ab"}, "three letters"),
        ({"names": "region", "text": ""}, "required"),
        ({"names": "another-place", "text": "Hilltown"}, "Name the place."),
        ({"names": "region", "text": "Hilltown", "thing": "Hilltown"}, "Leave this empty"),
        ({"names": "party-999999", "text": "Hilltown"}, "Select a valid choice"),
        (
            {
                "names": "region",
                "text": "Hills",
                "valid_from": "2021-01-01",
                "valid_to": "2020-01-01",
            },
            "before the first",
        ),
    ],
)
def test_what_is_wrong_is_said_and_nothing_kept(conflict, curator, sent, fields, says):
    response = curator.post(f"{PAGE}new/", fields)
    assert response.status_code == 422
    assert says in words_of(response)
    assert not Alias.objects.exists()
    assert sent == []


def test_switched_off_with_a_reason_it_stays_listed_and_can_come_back(alias, curator, sent):
    assert "Northern side" in words_of(curator.get(f"/aliases/{alias.pk}/off/"))
    assert curator.post(f"/aliases/{alias.pk}/off/", {"reason": ""}).status_code == 422
    response = curator.post(f"/aliases/{alias.pk}/off/", {"reason": "a hotel"}, follow=True)
    assert "Switched off: a hotel" in words_of(response)
    assert "Look for it again" in words_of(response)
    response = curator.post(f"/aliases/{alias.pk}/on/", follow=True)
    assert "It is looked for again." in words_of(response)
    assert sent == ["apply_aliases", "apply_aliases"]


def test_the_page_to_switch_off_shows_what_it_found(alias, curator):
    article = ArticleFactory(text="The northern side spoke.", linked=True)
    SentenceFactory(article=article, words=article.text)
    count_uses()
    words = words_of(curator.get(f"/aliases/{alias.pk}/off/"))
    assert "It was found in 1 sentence: The northern side spoke." in words


def test_corrected_it_stays_listed_and_names_the_new_one(alias, curator, sent):
    form = curator.get(f"/aliases/{alias.pk}/correct/").content.decode()
    assert 'value="Northern side"' in form
    fields = {"text": "Northern delegation", "language": "en"}
    response = curator.post(f"/aliases/{alias.pk}/correct/", fields, follow=True)
    assert "Corrected to Northern delegation" in words_of(response)
    assert listed(response) == ["Northern delegation", "Northern side"]
    assert Alias.objects.get(text="Northern delegation").origin == AliasOrigin.CURATOR
    assert sent == ["apply_aliases"]


def test_what_somebody_else_changed_meanwhile_is_said(alias, curator, sent):
    Alias.objects.filter(pk=alias.pk).update(status=AliasStatus.OFF, reason="a hotel")
    for path, fields in (
        ("correct/", {"text": "Northern delegation"}),
        ("off/", {"reason": "a hotel"}),
    ):
        response = curator.post(f"/aliases/{alias.pk}/{path}", fields)
        assert response.status_code == 422
        assert "changed this alias meanwhile" in words_of(response)
    Alias.objects.filter(pk=alias.pk).update(status=AliasStatus.ACTIVE, reason="")
    response = curator.post(f"/aliases/{alias.pk}/on/", follow=True)
    assert "changed this alias meanwhile" in words_of(response)
    assert sent == []


def test_a_curator_has_new_ones_made(conflict, curator, sent):
    response = curator.post(f"{PAGE}generate/", follow=True)
    assert "New ones are being made" in words_of(response)
    assert sent == ["make_aliases"]


@pytest.mark.parametrize("role", [Role.READER, Role.ANALYST, Role.REVIEWER])
def test_others_may_change_nothing(conflict, alias, sign_in, role, sent):
    person = sign_in(role)
    for path in (f"{PAGE}new/", f"/aliases/{alias.pk}/correct/", f"/aliases/{alias.pk}/off/"):
        assert person.get(path).status_code == 403
    for path in (f"{PAGE}generate/", f"/aliases/{alias.pk}/on/", f"/aliases/{alias.pk}/off/"):
        assert person.post(path, {"reason": "a hotel"}).status_code == 403
    alias.refresh_from_db()
    assert alias.status == AliasStatus.ACTIVE
    assert sent == []


def test_the_conflict_s_page_leads_here(conflict, reader):
    assert f'href="{PAGE}"' in reader.get("/conflicts/test-conflict/").content.decode()
