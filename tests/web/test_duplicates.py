"""The same act logged twice: shown while typing, before it is logged, and merged afterwards."""

import pytest

from agreements.models import Breach, BreachRelation
from tests.factories import (
    AttachmentFactory,
    BreachFactory,
    BreachRelationFactory,
    SensitiveDetailFactory,
)
from tests.web.test_breaches import NEW, form, logged
from tests.web.test_query_counts import queries_of

LIST = {"HX-Request": "true", "HX-Target": "duplicates"}


def unseen(world, **changes):
    """Return a form that was never shown any likely duplicates."""
    return {**form(world), "anyway": "", "seen": [], **changes}


@pytest.fixture
def pair(world):
    """Return a breach, and one logged a second time."""
    other = BreachFactory(
        conflict=world.conflict, summary=world.breach.summary, occurred=world.breach.occurred
    )
    return world.breach, other


def references(response):
    return [found.breach.reference for found in response.context["likely"]]


def test_first_submit_shows_what_is_alike_and_logs_nothing(world, analyst):
    response = analyst.post(NEW, unseen(world))
    assert response.status_code == 422
    assert world.breach.reference in references(response)
    assert "Says that the other side shelled the village." in response.content.decode()
    assert Breach.objects.count() == 3


def test_second_submit_logs_it_anyway(world, analyst):
    shown = references(analyst.post(NEW, unseen(world)))
    response = analyst.post(NEW, unseen(world, seen=shown, anyway="1"))
    assert (response.status_code, Breach.objects.count()) == (302, 4)


def test_what_was_not_shown_cannot_be_waved_through(world, analyst):
    assert analyst.post(NEW, unseen(world, anyway="1")).status_code == 422
    shown = references(analyst.post(NEW, unseen(world)))
    assert analyst.post(NEW, unseen(world, anyway="1", seen=shown[:1])).status_code == 422


def test_what_is_like_nothing_is_logged_at_once(world, analyst):
    strange = {"summary": "A bridge was closed to convoys", "day": "2020-11-20"}
    assert analyst.post(NEW, unseen(world, **strange)).status_code == 302


def test_what_is_said_of_the_two_is_kept_with_the_new_record(world, analyst):
    shown = references(analyst.post(NEW, unseen(world)))
    said = {f"said-{shown[0]}": "related", f"said-{shown[1]}": "distinct"}
    analyst.post(NEW, unseen(world, seen=shown, anyway="1", **said))
    relations = BreachRelation.objects.filter(other=logged())
    assert {(r.breach.reference, r.distinct) for r in relations} == {
        (shown[0], False),
        (shown[1], True),
    }


def test_fragment_while_typing_is_the_list_alone(world, analyst):
    response = analyst.post(NEW, unseen(world, check="1"), headers=LIST)
    page = response.content.decode().strip()
    assert response.status_code == 200
    assert page.startswith('<section id="duplicates"')
    assert world.breach.reference in page


def test_button_without_script_shows_them_in_the_page_and_keeps_what_was_typed(world, analyst):
    page = analyst.post(NEW, unseen(world, check="1", summary="Shells fell on village")).content
    assert world.breach.reference.encode() in page
    assert b"Denies it." in page
    assert Breach.objects.count() == 3


def test_half_a_form_can_be_looked_up(world, analyst):
    response = analyst.post(NEW, {"check": "1", "summary": "Shells fell on village 0"})
    assert response.status_code == 200
    assert world.breach.reference in references(response)


def test_page_offers_to_merge_what_is_alike(pair, analyst):
    page = analyst.get(f"{pair[0].get_absolute_url()}duplicates/").content.decode()
    assert f"Merge this one into {pair[1].reference}" in page


def test_merged_reference_leads_to_the_record_that_stands(pair, analyst, reader):
    source, target = pair
    address = f"{source.get_absolute_url()}duplicates/"
    response = analyst.post(address, {"verdict": "merge", "other": target.reference})
    assert response.url == target.get_absolute_url()
    led = reader.get(source.get_absolute_url())
    assert (led.status_code, led.url) == (301, target.get_absolute_url())
    page = reader.get(target.get_absolute_url()).content.decode()
    assert f"<b>{source.reference}</b> was merged into this record" in page


def test_list_holds_the_record_that_stands_alone(pair, analyst, reader):
    source, target = pair
    address = f"{target.get_absolute_url()}duplicates/"
    analyst.post(address, {"verdict": "take", "other": source.reference})
    page = reader.get("/breaches/").content.decode()
    assert target.reference in page
    assert source.reference not in page


def test_merged_reference_typed_in_the_search_finds_the_record_that_stands(pair, analyst, reader):
    source, target = pair
    address = f"{source.get_absolute_url()}duplicates/"
    analyst.post(address, {"verdict": "merge", "other": target.reference})
    for path in (f"/search/?q={source.reference}", f"/breaches/?words={source.reference}"):
        page = reader.get(path).content.decode()
        assert target.get_absolute_url() in page
        assert source.get_absolute_url() not in page


def test_merge_is_undone_from_the_page_of_either(pair, analyst):
    source, target = pair
    for where in (source, target):
        analyst.post(
            f"{source.get_absolute_url()}duplicates/",
            {"verdict": "merge", "other": target.reference},
        )
        page = analyst.get(f"{where.get_absolute_url()}duplicates/").content.decode()
        assert "Undo the merge" in page
        response = analyst.post(
            f"{where.get_absolute_url()}duplicates/",
            {"verdict": "undo", "undo": source.reference},
        )
        assert response.url == source.get_absolute_url()
        source.refresh_from_db()
        assert source.merged_into is None


def test_related_and_distinct_are_shown_and_taken_back(pair, analyst, reader):
    one, other = pair
    address = f"{one.get_absolute_url()}duplicates/"
    analyst.post(address, {"verdict": "related", "other": other.reference})
    assert other.reference in reader.get(one.get_absolute_url()).content.decode()
    assert analyst.get(address).context["likely"] != []
    analyst.post(address, {"verdict": "distinct", "other": other.reference, "note": "two hours"})
    assert "not the same act as" in reader.get(other.get_absolute_url()).content.decode()
    relation = BreachRelation.objects.get()
    analyst.post(address, {"verdict": "withdraw", "relation": relation.pk})
    assert other.reference not in reader.get(one.get_absolute_url()).content.decode()


def test_what_was_judged_is_not_offered_again(pair, analyst):
    one, other = pair
    address = f"{one.get_absolute_url()}duplicates/"
    analyst.post(address, {"verdict": "distinct", "other": other.reference})
    found = [likely.breach for likely in analyst.get(address).context["likely"]]
    assert other not in found


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"verdict": "merge", "other": ""}, "other"),
        ({"verdict": "merge", "other": "XX-2020-0001"}, "other"),
        ({"verdict": "burn", "other": ""}, "verdict"),
    ],
)
def test_what_names_no_other_record_is_422(pair, analyst, fields, field):
    response = analyst.post(f"{pair[0].get_absolute_url()}duplicates/", fields)
    assert response.status_code == 422
    assert field in response.context["form"].errors


def test_record_of_another_conflict_is_not_found(pair, analyst):
    stranger = BreachFactory()
    fields = {"verdict": "merge", "other": stranger.reference}
    response = analyst.post(f"{pair[0].get_absolute_url()}duplicates/", fields)
    assert (response.status_code, "other" in response.context["form"].errors) == (422, True)


def test_reader_may_not_merge(pair, reader):
    address = f"{pair[0].get_absolute_url()}duplicates/"
    assert reader.get(address).status_code == 403
    fields = {"verdict": "merge", "other": pair[1].reference}
    assert reader.post(address, fields).status_code == 403


def test_pages_take_as_many_queries_for_twenty_records_as_for_two(world, analyst):
    paths = [f"{world.breach.get_absolute_url()}{rest}" for rest in ("", "duplicates/")]
    before = [queries_of(analyst, path) for path in paths]
    for _ in range(20):
        twin = BreachFactory(
            conflict=world.conflict,
            summary=world.breach.summary,
            occurred=world.breach.occurred,
        )
        BreachRelationFactory(breach=world.breach, other=twin)
        AttachmentFactory(breach=world.breach)
        SensitiveDetailFactory(breach=world.breach)
    assert [queries_of(analyst, path) for path in paths] == before
