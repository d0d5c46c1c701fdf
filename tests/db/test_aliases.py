"""Aliases: generated once, changed by curators only, given to the linker, counted, applied anew."""

from datetime import UTC, date, datetime, timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from agreements import tasks
from agreements.actions.alias_generation import generate_aliases
from agreements.actions.alias_uses import concerned_articles, count_uses, waiting_aliases
from agreements.actions.aliases import (
    Names,
    Written,
    add_alias,
    correct_alias,
    switch_off,
    switch_on,
)
from agreements.errors import NotAllowed, StaleReview, TrackerError
from agreements.linking.cities import forget_cities
from agreements.models import Actor, Alias, Article, ClauseLink
from agreements.models.offers import agreements_on_offer
from agreements.types.terms import AliasKind, AliasOrigin, AliasStatus, NameKind, Role, RoleKind
from tests.factories import (
    ActorNameFactory,
    AgreementFactory,
    AgreementRoleFactory,
    AgreementTextFactory,
    AliasFactory,
    ArticleFactory,
    ConflictNameFactory,
    ConflictPlaceFactory,
    PlaceFactory,
    PlaceNameFactory,
    SentenceFactory,
    UserFactory,
    on,
)
from tests.scenes import geneva

pytestmark = pytest.mark.django_db


@pytest.fixture
def agreement():
    return geneva()


@pytest.fixture
def conflict(agreement):
    return agreement.conflict


@pytest.fixture
def armenia(agreement):
    actor = Actor.objects.get(slug="armenia")
    actor.iso3 = "ARM"
    actor.save()
    return actor


@pytest.fixture
def curator():
    return UserFactory(roles=[Role.CURATOR])


@pytest.fixture
def sent(monkeypatch):
    """Collect the tasks that would be sent to the broker, as (name, arguments)."""
    messages = []
    for task in (tasks.apply_aliases, tasks.make_aliases, tasks.count_aliases):
        name = task.name.rpartition(".")[2]
        monkeypatch.setattr(task, "delay", lambda *args, name=name: messages.append((name, args)))
    return messages


def report(text, *, day=1, **fields):
    """Store an article of one sentence, linked already."""
    article = ArticleFactory(text=text, published=on(2020, 11, day), linked=True, **fields)
    SentenceFactory(article=article, words=text)
    return article


# Generating.


def test_what_the_records_name_is_generated_with_the_rest(conflict, armenia):
    ConflictNameFactory(conflict=conflict, text="Nagorno-Karabakh")
    place = PlaceFactory(latitude=40.68, longitude=46.36)
    PlaceNameFactory(place=place, text="Ganja")
    PlaceNameFactory(place=place, text="A loaded name", kind=NameKind.LOADED)
    ConflictPlaceFactory(conflict=conflict, place=place)
    generate_aliases(conflict)
    made = {(alias.named, alias.text): alias for alias in Alias.objects.all()}
    assert made["Armenia", "Ереван*"].origin == AliasOrigin.CLDR
    assert made["Armenia", "Armenia"].origin == AliasOrigin.RECORDS
    assert made[conflict.name, "Nagorno-Karabakh"].kind == AliasKind.REGION
    assert made[place.name, "Gandja"].origin == AliasOrigin.GEONAMES
    assert made["Armenia", "армян*"].origin == AliasOrigin.ENGINE
    assert not Alias.objects.filter(text="A loaded name").exists()


def test_only_what_the_linker_did_not_know_waits_to_be_applied(conflict, armenia):
    generate_aliases(conflict)
    waiting = set(Alias.objects.filter(applied_at=None).values_list("origin", flat=True))
    assert waiting == {AliasOrigin.CLDR}


def test_a_recorded_name_keeps_the_days_of_its_use(conflict, armenia):
    ActorNameFactory(actor=armenia, text="Old name", valid_to=date(1991, 12, 25))
    generate_aliases(conflict)
    assert Alias.objects.get(text="Old name").valid_to == date(1991, 12, 25)


def test_generating_again_adds_nothing_and_brings_nothing_back(conflict, armenia, curator):
    generate_aliases(conflict)
    count = Alias.objects.count()
    switch_off(Alias.objects.get(text="Ереван*"), reason="a bakery", by=curator)
    correct_alias(Alias.objects.get(text="Erevan"), Written("Érévan", "fr"), by=curator)
    assert generate_aliases(conflict) == []
    assert Alias.objects.count() == count + 1


def test_a_dry_run_keeps_nothing(conflict, armenia):
    assert generate_aliases(conflict, dry_run=True)
    assert not Alias.objects.exists()


def test_the_command_prints_without_keeping_and_then_keeps(
    conflict, armenia, sent, django_capture_on_commit_callbacks
):
    out, err = StringIO(), StringIO()
    call_command("generate_aliases", conflict.slug, dry_run=True, stdout=out, stderr=err)
    assert "Ереван*\tru\t" in out.getvalue()
    assert not Alias.objects.exists()
    with django_capture_on_commit_callbacks(execute=True):
        call_command("generate_aliases", stdout=out, stderr=err)
    assert Alias.objects.exists()
    assert sent == [("apply_aliases", ())]
    forget_cities()


def test_the_command_names_a_conflict_that_is_not_there(db):
    with pytest.raises(CommandError, match="no conflict 'nowhere'"):
        call_command("generate_aliases", "nowhere")


# What curators do.


def test_a_curator_adds_an_alias_that_the_linker_then_has(conflict, armenia, curator):
    alias = add_alias(conflict, Names(actor=armenia), Written(" Ararat side ", "en"), by=curator)
    assert (alias.text, alias.pattern, alias.origin) == ("Ararat side", "ararat*_side", "curator")
    assert alias.applied_at is None
    offer = agreements_on_offer().agreements[0]
    assert any("Ararat side" in names for names in offer.party_aliases)


@pytest.mark.parametrize(
    ("names", "field"),
    [
        (lambda agreement: Names(agreement=agreement), "aliases"),
        (lambda agreement: Names(), "region_names"),
        (lambda agreement: Names(thing="Hilltown"), "place_names"),
    ],
)
def test_each_kind_goes_where_the_linker_reads_it(agreement, curator, names, field):
    add_alias(agreement.conflict, names(agreement), Written("Something else"), by=curator)
    assert "Something else" in getattr(agreements_on_offer().agreements[0], field)


def test_a_place_on_record_keeps_its_names_and_gets_others(conflict, curator):
    place = PlaceFactory()
    PlaceNameFactory(place=place, text="Recorded")
    ConflictPlaceFactory(conflict=conflict, place=place)
    add_alias(conflict, Names(place=place), Written("Added"), by=curator)
    assert set(agreements_on_offer().agreements[0].place_names) == {"Recorded", "Added"}


@pytest.mark.parametrize(
    ("written", "says"),
    [
        (Written("ab"), "three letters"),
        (Written("Name", "", date(2021, 1, 1), date(2020, 1, 1)), "before the first"),
    ],
)
def test_an_alias_that_makes_no_sense_is_refused(conflict, curator, written, says):
    with pytest.raises(TrackerError, match=says):
        add_alias(conflict, Names(), written, by=curator)


def test_the_same_alias_is_not_kept_twice_for_the_same_days(conflict, curator):
    add_alias(conflict, Names(), Written("Hills", "", None, date(1991, 12, 31)), by=curator)
    with pytest.raises(TrackerError, match="there already"):
        add_alias(conflict, Names(), Written("Hills"), by=curator)
    add_alias(conflict, Names(), Written("Hills", "", date(1992, 1, 1)), by=curator)
    assert Alias.objects.count() == 2


def test_what_is_switched_off_is_not_given_to_the_linker(conflict, armenia, curator):
    alias = AliasFactory(conflict=conflict, actor=armenia, text="Ararat side")
    switch_off(alias, reason="a football club", by=curator)
    offer = agreements_on_offer().agreements[0]
    assert not any("Ararat side" in names for names in offer.party_aliases)
    assert offer.names_off == ("ararat*_side",)
    switch_on(Alias.objects.get(), by=curator)
    offer = agreements_on_offer().agreements[0]
    assert any("Ararat side" in names for names in offer.party_aliases)
    assert offer.names_off == ()


def test_a_recorded_name_can_be_switched_off_for_a_conflict(conflict, armenia, curator):
    ActorNameFactory(actor=armenia, text="Ararat")
    other = geneva_elsewhere(armenia)
    alias = AliasFactory(
        conflict=conflict, actor=armenia, text="Ararat", origin=AliasOrigin.RECORDS
    )
    switch_off(alias, reason="a mountain", by=curator)
    by_conflict = {offer.conflict: offer for offer in agreements_on_offer().agreements}
    assert not any("Ararat" in names for names in by_conflict[conflict.slug].party_aliases)
    assert any("Ararat" in names for names in by_conflict[other.slug].party_aliases)


def geneva_elsewhere(party):
    """Return a second conflict with a published agreement of the same party."""
    agreement = AgreementFactory()
    AgreementRoleFactory(agreement=agreement, actor=party, role=RoleKind.PARTY)
    text = AgreementTextFactory(agreement=agreement)
    text.status, text.published_at = "published", timezone.now()
    text.save()
    return agreement.conflict


def test_a_correction_takes_the_place_and_the_old_one_stays(conflict, armenia, curator):
    old = AliasFactory(conflict=conflict, actor=armenia, text="Ararat sde", language="en")
    new = correct_alias(old, Written("Ararat side", "en"), by=curator)
    old.refresh_from_db()
    assert (old.status, old.superseded_by, old.text) == (AliasStatus.SUPERSEDED, new, "Ararat sde")
    assert (new.actor, new.origin, new.made_by) == (armenia, AliasOrigin.CURATOR, curator)
    assert set(waiting_aliases()) == {old.pk, new.pk}
    names = agreements_on_offer().agreements[0].party_aliases
    assert any("Ararat side" in own for own in names)
    assert not any("Ararat sde" in own for own in names)


def test_a_correction_may_change_the_days_alone(conflict, curator):
    old = AliasFactory(conflict=conflict, region=True)
    written = Written(old.text, old.language, date(1992, 1, 1))
    assert correct_alias(old, written, by=curator).valid_from == date(1992, 1, 1)


def test_a_correction_that_changes_nothing_is_none(conflict, curator):
    old = AliasFactory(conflict=conflict, region=True)
    with pytest.raises(TrackerError, match="Nothing is different"):
        correct_alias(old, Written(old.text), by=curator)


def test_a_refused_correction_leaves_the_old_one_looked_for(conflict, curator):
    old = AliasFactory(conflict=conflict, region=True)
    with pytest.raises(TrackerError):
        correct_alias(old, Written("x"), by=curator)
    old.refresh_from_db()
    assert old.status == AliasStatus.ACTIVE


def test_switching_off_needs_a_reason(curator):
    with pytest.raises(TrackerError, match="why"):
        switch_off(AliasFactory(), reason="  ", by=curator)


def test_whoever_comes_second_is_told(curator):
    alias = AliasFactory()
    switch_off(alias, reason="a common word", by=curator)
    with pytest.raises(StaleReview):
        switch_off(alias, reason="a common word", by=curator)
    with pytest.raises(StaleReview):
        correct_alias(alias, Written("Other"), by=curator)
    switch_on(alias, by=curator)
    with pytest.raises(StaleReview):
        switch_on(alias, by=curator)


@pytest.mark.parametrize("role", [Role.READER, Role.ANALYST, Role.REVIEWER])
def test_only_curators_change_aliases(conflict, role):
    alias, person = AliasFactory(), UserFactory(roles=[role])
    for act in (
        lambda: add_alias(conflict, Names(), Written("Hills"), by=person),
        lambda: switch_off(alias, reason="a common word", by=person),
        lambda: switch_on(alias, by=person),
        lambda: correct_alias(alias, Written("Hills"), by=person),
    ):
        with pytest.raises(NotAllowed):
            act()


# When a name was in use.


@pytest.mark.parametrize(
    ("first", "last", "given"),
    [
        (None, None, True),
        (None, date(2020, 10, 29), False),
        (None, date(2020, 10, 30), True),
        (date(2021, 1, 1), None, True),
    ],
)
def test_a_name_out_of_use_before_an_agreement_is_not_given(conflict, armenia, first, last, given):
    AliasFactory(
        conflict=conflict, actor=armenia, text="Ararat side", valid_from=first, valid_to=last
    )
    names = agreements_on_offer().agreements[0].party_aliases
    assert any("Ararat side" in own for own in names) is given


def test_a_name_of_later_is_not_given_to_an_agreement_that_had_ended(agreement, armenia):
    agreement.in_force_until = on(2020, 12, 31)
    agreement.save()
    AliasFactory(
        conflict=agreement.conflict,
        actor=armenia,
        text="Ararat side",
        valid_from=date(2021, 1, 1),
    )
    names = agreements_on_offer().agreements[0].party_aliases
    assert not any("Ararat side" in own for own in names)


# What each finds.


def test_sentences_and_articles_are_counted_and_the_newest_kept():
    alias = AliasFactory(text="Yerevan*")
    nothing = AliasFactory(text="Nowhere")
    articles = [report(f"Yerevan spoke on day {day}.", day=day) for day in range(1, 8)]
    report("Nobody is named.")
    count_uses()
    alias.refresh_from_db()
    nothing.refresh_from_db()
    assert (alias.sentences, alias.articles, alias.read_articles) == (7, 7, 8)
    newest = [article.sentences.get().pk for article in reversed(articles)]
    assert alias.examples == newest[:5]
    assert (nothing.sentences, nothing.examples) == (0, [])


def test_a_sentence_counts_once_however_often_it_names_it():
    alias = AliasFactory(text="Yerevan*")
    report("Yerevan said that Yerevan knew.")
    count_uses()
    alias.refresh_from_db()
    assert alias.sentences == 1


def test_boilerplate_and_what_lies_between_sentences_do_not_count():
    alias = AliasFactory(text="Yerevan*")
    article = ArticleFactory(text="Yerevan. Read more of Yerevan here. Yerevan.", linked=True)
    SentenceFactory(article=article, words="Read more of Yerevan here.", is_boilerplate=True)
    count_uses()
    alias.refresh_from_db()
    assert alias.sentences == 0


@pytest.mark.parametrize(
    ("first", "last", "counted"),
    [
        (date(2020, 11, 2), None, 0),
        (date(2020, 11, 1), date(2020, 11, 1), 1),
        (None, date(2020, 10, 31), 0),
    ],
)
def test_only_articles_of_the_days_of_its_use_count(first, last, counted):
    alias = AliasFactory(text="Yerevan*", valid_from=first, valid_to=last)
    report("Yerevan spoke.")
    count_uses()
    alias.refresh_from_db()
    assert alias.sentences == counted


def test_only_the_newest_articles_are_read():
    alias = AliasFactory(text="Yerevan*")
    report("Yerevan spoke of old.", day=1)
    report("Yerevan spoke again.", day=2)
    count_uses(most=1)
    alias.refresh_from_db()
    assert (alias.sentences, alias.read_articles) == (1, 1)


def test_counting_is_no_event_of_the_audit():
    alias = AliasFactory()
    count_uses()
    assert [event.pgh_label for event in alias.events.all()] == ["insert"]


# Linking anew.


def test_a_change_links_the_articles_it_concerns_and_no_others(conflict, armenia, curator, sent):
    text = "The Ararat side broke the ceasefire with Azerbaijan."
    concerned, other = report(text), report("Rain fell.", day=2)
    before = {article.pk: article.linked_at for article in (concerned, other)}
    add_alias(conflict, Names(actor=armenia), Written("Ararat side"), by=curator)
    assert tasks.apply_aliases() == 1
    after = dict(Article.objects.values_list("pk", "linked_at"))
    assert after[concerned.pk] > before[concerned.pk]
    assert after[other.pk] == before[other.pk]
    assert ClauseLink.objects.filter(sentence__article=concerned).exists()
    assert waiting_aliases() == []
    assert sent == [("count_aliases", ())]


def test_it_goes_on_where_a_round_ended(monkeypatch, sent):
    monkeypatch.setattr(tasks, "_ROUND", 2)
    alias = AliasFactory(text="Yerevan*", applied_at=None)
    for day in (1, 2, 3):
        report("Yerevan spoke.", day=day)
    assert tasks.apply_aliases() == 2
    ((name, arguments),) = sent
    assert name == "apply_aliases"
    assert waiting_aliases() == [alias.pk]
    assert tasks.apply_aliases(*arguments) == 1
    assert waiting_aliases() == []


def test_a_change_made_meanwhile_goes_on_waiting(sent):
    began = datetime(2020, 11, 1, tzinfo=UTC)
    alias = AliasFactory(applied_at=None, changed_at=began + timedelta(seconds=1))
    tasks.apply_aliases([alias.pk], None, began.isoformat())
    assert waiting_aliases() == [alias.pk]


def test_a_title_that_uses_it_concerns_an_article_too():
    alias = AliasFactory(text="Yerevan*")
    article = report("It rained.", title="Yerevan speaks")
    assert concerned_articles([alias.pk], below=None, most=10) == ([article], None)


def test_twice_leaves_the_same_rows(conflict, armenia, sent):
    report("The ceasefire was broken by Armenia.")
    tasks.make_aliases(conflict.pk)
    Alias.objects.update(applied_at=None)
    tasks.apply_aliases()
    once = list(ClauseLink.objects.order_by("pk").values_list("sentence", "clause", "probability"))
    assert tasks.make_aliases(conflict.pk) == 0
    Alias.objects.update(applied_at=None)
    tasks.apply_aliases()
    again = ClauseLink.objects.order_by("pk").values_list("sentence", "clause", "probability")
    assert list(again) == once


def test_all_conflicts_are_kept_up_to_date(conflict, sent):
    assert tasks.keep_aliases() == 1
    assert sent == [("make_aliases", (conflict.pk,)), ("apply_aliases", ())]


def test_nothing_that_waits_is_only_counted(sent):
    assert tasks.apply_aliases() == 0
    assert sent == [("count_aliases", ())]
    assert tasks.count_aliases() == 0


def test_a_conflict_that_is_gone_is_no_error(db):
    assert tasks.make_aliases(10**9) == 0
