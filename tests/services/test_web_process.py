"""What every answer carries, and what whoever watches the machine may ask."""

import pytest
from django.conf import settings
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from django.http import HttpResponseRedirect
from django.test import Client, RequestFactory
from django_htmx.middleware import HtmxMiddleware

from tracker.database import database_settings
from tracker.middleware import whole_page_sign_in

NOWHERE = "redis+socket:///nowhere/valkey.sock?virtual_host=0"


def test_the_process_answers_without_database_and_broker(client):
    answer = client.get("/healthz")
    assert (answer.status_code, answer.json()) == (200, {"status": "ok"})


def test_ready_with_both(client, db, servers):
    answer = client.get("/readyz")
    assert answer.status_code == 200
    assert answer.json() == {"status": "ok", "database": "ok", "broker": "ok"}


def test_ready_but_degraded_without_the_broker(client, db, monkeypatch):
    monkeypatch.setattr(settings, "REDIS_URL", NOWHERE)
    answer = client.get("/readyz")
    assert answer.status_code == 200
    assert answer.json() == {"status": "degraded", "database": "ok", "broker": "degraded"}


def test_not_ready_while_a_migration_is_missing(client, db, as_owner):
    with as_owner():
        MigrationRecorder(connection).record_unapplied("sessions", "0001_initial")
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["database"] == "migrations pending"


def test_not_ready_without_the_database(client, transactional_db):
    connection.close()
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(connection.settings_dict, "HOST", "/nowhere")
        answer = client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["database"] == "unreachable"


def test_headers_of_every_answer(client):
    headers = client.get("/healthz").headers
    policy = headers["Content-Security-Policy"]
    for directive in (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    ):
        assert directive in policy
    assert "unsafe" not in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "geolocation=()" in headers["Permissions-Policy"]


def test_pages_of_a_session_stay_out_of_caches(client, db):
    assert "Cache-Control" not in client.get("/sign-out/").headers
    client.cookies[settings.SESSION_COOKIE_NAME] = "any"
    assert client.get("/sign-out/").headers["Cache-Control"] == "private, no-store"


def test_a_form_from_our_own_pages_is_taken_and_others_are_not(db):
    """Browsers send the origin of the page, or "null" under the policy no-referrer."""
    client = Client(enforce_csrf_checks=True)
    client.get("/sign-in/")
    token = {"csrfmiddlewaretoken": client.cookies["csrftoken"].value}
    assert (
        client.post("/sign-in/", token, headers={"origin": "http://testserver"}).status_code != 403
    )
    for origin in ("null", "http://elsewhere.example"):
        assert client.post("/sign-in/", token, headers={"origin": origin}).status_code == 403


def answer_of_an_ended_session(**headers):
    """Return what a request gets whose view redirects to the sign-in page."""
    request = RequestFactory().get("/review/", headers=headers)
    page = whole_page_sign_in(lambda request: HttpResponseRedirect("/sign-in/?next=/review/"))
    return HtmxMiddleware(page)(request)


def test_a_page_is_redirected_to_sign_in():
    answer = answer_of_an_ended_session()
    assert (answer.status_code, answer["Location"]) == (302, "/sign-in/?next=/review/")


def test_a_fragment_makes_the_whole_page_go_to_sign_in():
    answer = answer_of_an_ended_session(
        hx_request="true", hx_current_url="http://testserver/articles/7/?q=a b"
    )
    assert answer.status_code == 401
    assert answer["HX-Redirect"] == "/sign-in/?next=/articles/7/%3Fq%3Da%20b"
    assert "Location" not in answer


def test_every_address_asks_for_a_sign_in_unless_it_says_otherwise(client, db):
    answer = client.get("/")
    assert answer.status_code == 302
    assert answer["Location"].startswith("/sign-in/")


def test_only_the_web_process_keeps_connections_and_checks_them():
    web = database_settings("postgresql://tracker@/tracker?host=/tmp", pool_size=8)
    worker = database_settings("postgresql://tracker@/tracker?host=/tmp", pool_size=0)
    assert web["OPTIONS"]["pool"]["max_size"] == 8
    assert "pool" not in worker["OPTIONS"]
    for kind in (web, worker):
        assert kind["CONN_MAX_AGE"] == 0
        assert kind["CONN_HEALTH_CHECKS"]


def test_database_addresses_keep_all_libpq_can_say():
    found = database_settings(
        "postgresql://me:pass%40word@db.example:6543/name?sslmode=verify-full", pool_size=0
    )
    assert (found["USER"], found["PASSWORD"], found["HOST"]) == ("me", "pass@word", "db.example")
    assert (found["PORT"], found["NAME"]) == ("6543", "name")
    assert found["OPTIONS"]["sslmode"] == "verify-full"


@pytest.mark.parametrize("name", ["heartbeat", "keep_aliases", "sweep"])
def test_beat_sends_tasks_that_exist(name):
    from agreements import tasks

    assert settings.CELERY_BEAT_SCHEDULE[name]["task"] == getattr(tasks, name).name
