"""Who may open what: everybody signs in, readers read, analysts write."""

import pytest
from django.test import Client
from django.urls import reverse
from django.views.defaults import bad_request, server_error

from agreements.models import Breach, ClauseLink, User
from agreements.types.terms import Review, Role

READ = [
    "/",
    "/search/",
    "/search/?q=village",
    "/conflicts/accord-conflict/",
    "/agreements/",
    "/agreements/accord/",
    "/agreements/accord/clauses/1/",
    "/agreements/accord/versions/",
    "/agreements/accord/languages/",
    "/agreements/accord/drifted/",
    "/agreements/accord/en/v1/",
    "/agreements/accord/en/v1/clauses/1/",
    "/agreements/accord/export.json",
    "/agreements/accord/relations/",
    "/deadlines/",
    "/deadlines/?view=month",
    "/deadlines/calendar/",
    "/articles/",
    "/review/",
    "/breaches/",
    "/claims/",
    "/views/",
    "/exports/",
]
WRITE = ["/articles/new/", "/breaches/new/"]


@pytest.mark.parametrize("path", READ + WRITE)
def test_anonymous_is_sent_to_sign_in_and_back(world, path):
    response = Client().get(path)
    assert response.status_code == 302
    assert response.url.startswith("/sign-in/?next=")


@pytest.mark.parametrize("path", READ)
def test_reader_reads(world, reader, path):
    assert reader.get(path).status_code == 200


def test_reader_reads_an_article_and_a_breach(world, reader):
    assert reader.get(world.articles[0].get_absolute_url()).status_code == 200
    assert reader.get(world.breach.get_absolute_url()).status_code == 200


@pytest.mark.parametrize("path", WRITE)
def test_reader_is_refused_what_writes(world, reader, path):
    assert reader.get(path).status_code == 403
    assert reader.post(path, {}).status_code == 403


@pytest.mark.parametrize("role", [Role.ANALYST, Role.REVIEWER, Role.CURATOR, Role.ADMIN])
@pytest.mark.parametrize("path", WRITE)
def test_analysts_and_above_may_write(world, sign_in, role, path):
    assert sign_in(role).get(path).status_code == 200


def test_reader_cannot_answer_the_queue(world, reader):
    link = world.links[0]
    response = reader.post("/review/answer/", {"answer": "confirmed", "link": link.pk})
    assert response.status_code == 403
    assert ClauseLink.objects.get(pk=link.pk).review == Review.OPEN


def test_reader_sees_no_buttons_to_answer(world, reader):
    page = reader.get("/review/").content.decode()
    assert 'value="confirmed" data-key' not in page
    assert "Analysts, reviewers and curators answer it." in page


def test_person_in_no_group_may_only_read(world, sign_in):
    nobody = sign_in()
    assert nobody.get("/agreements/").status_code == 200
    assert nobody.get("/breaches/new/").status_code == 403


def test_curator_enters_the_administration_and_an_analyst_does_not(world, sign_in):
    assert sign_in(Role.CURATOR).get("/admin/").status_code == 200
    assert sign_in(Role.ANALYST).get("/admin/").status_code == 302


def test_refusal_and_absence_are_pages_with_a_next_step(world, reader):
    refused, absent = reader.get("/breaches/new/"), reader.get("/agreements/nothing-here/")
    assert absent.status_code == 404
    assert "An administrator can add you to a group." in refused.content.decode()
    assert "All agreements" in absent.content.decode()


def test_session_over_in_a_fragment_sends_the_whole_window_to_sign_in(world):
    headers = {"HX-Request": "true", "HX-Target": "review"}
    response = Client().post("/review/answer/", {"answer": "undo"}, headers=headers)
    assert response.status_code == 401
    assert response.headers["HX-Redirect"].startswith("/sign-in/")


def test_signing_in_leads_where_the_person_was_going(world):
    person = User.objects.create_user("ann", password="a long enough word")
    response = Client().post(
        "/sign-in/?next=/breaches/",
        {"username": person.username, "password": "a long enough word", "next": "/breaches/"},
    )
    assert (response.status_code, response.url) == (302, "/breaches/")


def test_sign_in_never_leads_to_another_site(world):
    User.objects.create_user("ann", password="a long enough word")
    response = Client().post(
        "/sign-in/",
        {"username": "ann", "password": "a long enough word", "next": "https://other.example/"},
    )
    assert (response.status_code, response.url) == (302, "/")


def test_wrong_password_and_unknown_name_read_the_same(world):
    User.objects.create_user("ann", password="a long enough word")
    answers = [
        Client().post("/sign-in/", {"username": name, "password": "wrong"}).context["form"].errors
        for name in ("ann", "nobody-of-this-name")
    ]
    assert answers[0] == answers[1] != {}


@pytest.mark.parametrize(("demo", "shown"), [(True, True), (False, False)])
def test_accounts_are_shown_in_the_demonstration_only(db, settings, demo, shown):
    settings.DEMO = demo
    assert ("demo-analyst" in Client().get("/sign-in/").content.decode()) is shown


def test_signing_out_needs_a_form(reader):
    assert reader.get(reverse("sign_out")).status_code == 405
    assert reader.post(reverse("sign_out")).status_code == 302
    assert reader.get("/").status_code == 302


def test_pages_of_a_session_stay_out_of_caches(reader):
    assert reader.get("/").headers["Cache-Control"] == "private, no-store"


def test_logging_needs_its_token(world, sign_in):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(User.objects.create_user("strict"))
    response = strict.post("/breaches/new/", {"summary": "x"})
    assert response.status_code == 403
    assert "This form is out of date" in response.content.decode()
    assert not Breach.objects.filter(summary="x").exists()


def test_error_of_the_server_is_a_page_that_needs_nothing(rf):
    page = server_error(rf.get("/")).content.decode()
    assert "What you sent was not saved." in page
    assert "Traceback" not in page


def test_request_that_is_not_understood_is_a_page(rf):
    page = bad_request(rf.get("/"), ValueError("secret words")).content.decode()
    assert "This request could not be understood" in page
    assert "secret words" not in page
