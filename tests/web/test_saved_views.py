"""Saved views: kept, shared, opened, withdrawn and brought back."""

import pytest

from agreements.actions.saved_views import clean_query, save_view, share_view
from agreements.errors import NotAllowed, TrackerError
from agreements.models import SavedView
from agreements.types.terms import Role
from tests.factories import UserFactory

FIELDS = {
    "name": "Mortars  since  November",
    "path": "/breaches/",
    "query": "act=shelling_mortar&since=2020-11-01&words=&after=2020~7",
    "next": "/breaches/?act=shelling_mortar",
}


def test_a_filter_is_kept_without_its_page_and_empty_parts(world, reader):
    response = reader.post("/views/new/", FIELDS)
    view = SavedView.objects.get()
    assert response.url == FIELDS["next"]
    assert (view.name, view.path) == ("Mortars since November", "/breaches/")
    assert view.query == "act=shelling_mortar&since=2020-11-01"


def test_kept_view_stands_beside_its_list_and_opens(world, reader):
    reader.post("/views/new/", FIELDS)
    page = reader.get("/breaches/").content.decode()
    address = "/breaches/?act=shelling_mortar&amp;since=2020-11-01"
    assert f'<a href="{address}">Mortars since November</a>' in page
    assert "Mortars since November" not in reader.get("/claims/").content.decode()
    assert reader.get(address.replace("&amp;", "&")).context["rows"] == []


def test_same_name_replaces_ones_own_view(world, reader):
    reader.post("/views/new/", FIELDS)
    reader.post("/views/new/", {**FIELDS, "query": "act=missile"})
    assert list(SavedView.objects.values_list("query", flat=True)) == ["act=missile"]


def test_others_see_a_view_only_if_it_is_shared(world, reader, sign_in):
    other = sign_in(Role.READER)
    reader.post("/views/new/", FIELDS)
    assert "Mortars" not in other.get("/views/").content.decode()
    view = SavedView.objects.get()
    reader.post(f"/views/{view.pk}/", {"act": "share"})
    assert "Mortars" in other.get("/views/").content.decode()
    assert f"shared by {view.owner}" in other.get("/breaches/").content.decode()
    reader.post(f"/views/{view.pk}/", {"act": "unshare"})
    assert "Mortars" not in other.get("/breaches/").content.decode()


def test_only_its_owner_changes_a_view(world, reader, sign_in):
    reader.post("/views/new/", {**FIELDS, "shared": "1"})
    view = SavedView.objects.get()
    page = sign_in(Role.ADMIN).post(f"/views/{view.pk}/", {"act": "withdraw"}, follow=True)
    assert "Save it under a name of your own." in page.content.decode()
    view.refresh_from_db()
    assert (view.withdrawn, view.shared) == (False, True)


def test_withdrawn_view_is_gone_and_can_be_brought_back(world, reader):
    reader.post("/views/new/", FIELDS)
    view = SavedView.objects.get()
    reader.post(f"/views/{view.pk}/", {"act": "withdraw"})
    assert reader.get("/views/").context["views"].own == []
    assert "Mortars" not in reader.get("/breaches/").content.decode()
    reader.post(f"/views/{view.pk}/", {"act": "restore"})
    assert reader.get("/views/").context["views"].own == [view]


def test_view_is_not_brought_back_under_a_name_taken_meanwhile(world, reader):
    reader.post("/views/new/", FIELDS)
    view = SavedView.objects.get()
    reader.post(f"/views/{view.pk}/", {"act": "withdraw"})
    reader.post("/views/new/", FIELDS)
    page = reader.post(f"/views/{view.pk}/", {"act": "restore"}, follow=True).content.decode()
    assert "There is another view called" in page
    view.refresh_from_db()
    assert view.withdrawn


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"name": "  "}, "Give the view a name"),
        ({"name": "x" * 81}, "Give the view a name"),
        ({"query": "words=" + "x" * 2000}, "too long to be kept"),
        ({"path": "/admin/"}, "Only filters of lists can be kept."),
        ({"path": "//elsewhere.example/"}, "Only filters of lists can be kept."),
    ],
)
def test_what_cannot_be_kept_says_why(world, reader, changes, words):
    response = reader.post("/views/new/", {**FIELDS, **changes}, follow=True)
    assert words in response.content.decode()
    assert not SavedView.objects.exists()


def test_next_leads_nowhere_else(world, reader):
    response = reader.post("/views/new/", {**FIELDS, "next": "https://elsewhere.example/"})
    assert response.url == "/views/"


def test_page_says_what_to_do_while_there_is_none(world, reader):
    assert "You have kept none yet." in reader.get("/views/").content.decode()


def test_page_takes_as_many_queries_for_twenty_views_as_for_two(
    world, reader, django_assert_num_queries, django_assert_max_num_queries
):
    reader.get("/views/")
    for number in range(20):
        reader.post("/views/new/", {**FIELDS, "name": f"View {number}"})
    with django_assert_max_num_queries(12):
        assert len(reader.get("/views/").context["views"].own) == 20


def test_actions_check_the_owner_themselves(db):
    owner, other = UserFactory(), UserFactory()
    view = save_view(name="Mine", path="/breaches/", query="", shared=False, by=owner)
    with pytest.raises(NotAllowed):
        share_view(view, shared=True, by=other)
    with pytest.raises(TrackerError):
        save_view(name="", path="/breaches/", query="", shared=False, by=owner)


def test_query_is_cleaned_of_pages_and_empty_parts():
    assert clean_query("a=1&before=x&after=y&page=2&b=&c=%D0%BE") == "a=1&c=%D0%BE"
