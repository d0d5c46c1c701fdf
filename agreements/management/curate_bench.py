"""
The page of a large draft in Chromium, beside the sign-in page: what a curator waits for.

A draft of 600 clauses on 300 pages is made, opened and edited on a web server in this process,
and withdrawn at the end: steps and originals are kept for ever, so it stays on record.
"""

import os
import shutil
import statistics
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.management.base import CommandError
from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler
from django.core.wsgi import get_wsgi_application

from agreements.actions.curating.deciding import withdraw_draft
from agreements.actions.curating.taking_in import Given, Origin, take_in_text
from agreements.ingest.originals.reader import read_original
from agreements.models import Conflict, Draft, User
from agreements.types.terms import FetchedHow, Role

CLAUSES = 600
PAGES = 300
_CHARACTERS_A_PAGE = 3_000
_MADE_UP = "bench-curator"
_SENTENCE = (
    "the forces of each side shall withdraw to the places held before and keep weapons away from "
    "the line while monitors may move freely on every road in the district and report what they see"
)
# Of the newest first paint of the page; of a button, until what it changed is drawn.
_FIRST_PAINT = (
    """() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null"""
)
_EDIT = """([selector, gone]) => new Promise((done) => {
    const began = performance.now();
    const tools = document.getElementById('draft-tools').dataset.token;
    const seen = new MutationObserver(() => {
        if (document.getElementById('draft-tools')?.dataset.token === tools) return;
        seen.disconnect();
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - began), 0));
    });
    seen.observe(document.body, { childList: true, subtree: true });
    document.querySelector(selector).click();
})"""


@dataclass(slots=True)
class Waited:
    """What one thing took, in milliseconds, over all rounds."""

    name: str
    values: list[float] = field(default_factory=list)

    def as_json(self, sign_in: float) -> dict[str, Any]:
        """Return median, worst, and the median by that of the sign-in page's first paint."""
        middle = statistics.median(self.values)
        return {
            "what": self.name,
            "p50_ms": round(middle, 1),
            "worst_ms": round(max(self.values), 1),
            "rounds": len(self.values),
            "times_sign_in": round(middle / sign_in, 1),
        }


def measure(rounds: int) -> dict[str, Any]:
    """
    Open the sign-in page and the large draft in turn, and edit the draft; return the figures.

    :raises CommandError: if there is no conflict, no Chromium, or Playwright is not installed.
    """
    conflict = Conflict.objects.first()
    if conflict is None:
        raise CommandError("There is nothing to measure with: manage.py load_demo")
    person = _curator()
    draft = _large_draft(conflict, person)
    try:
        with _server() as address, _chromium() as browser:
            waited = _wait(browser, address, draft, person, rounds)
    finally:
        withdraw_draft(draft, reason="Made to measure the page.", by=person)
        if person.username == _MADE_UP:
            User.objects.filter(pk=person.pk).update(is_active=False)
    sign_in = statistics.median(waited[0].values)
    document = draft.document
    return {
        "clauses": len(document.segments),
        "characters": len(document.text),
        "pages": [one.as_json(sign_in) for one in waited],
    }


def large_text() -> str:
    """Return 600 numbered clauses on some 300 pages of 3,000 characters."""
    vocabulary = _SENTENCE.split()
    each = PAGES * _CHARACTERS_A_PAGE // CLAUSES
    parts = []
    for number in range(1, CLAUSES + 1):
        words: list[str] = []
        length = 0
        while length < each:
            word = vocabulary[(number * 7 + len(words) * 3) % len(vocabulary)]
            words.append(f"{word}." if len(words) % 17 == 16 else word)
            length += len(word) + 1
        parts.append(f"{number}. The sides shall {' '.join(words)}.")
    return "\n\n".join(parts)


def _large_draft(conflict: Conflict, person: User) -> Draft:
    raw = large_text().encode()
    given = Given(raw, "bench.txt", FetchedHow.PASTE, read_original(raw, "bench.txt"))
    return take_in_text(given, Origin(conflict, language="en"), by=person, most=20_000)


def _curator() -> User:
    """Return a curator to work with: one there is, else one made up, switched off at the end."""
    found = User.objects.filter(is_active=True, groups__name=Role.CURATOR).order_by("pk").first()
    if found is None:
        found, _ = User.objects.update_or_create(
            username=_MADE_UP, defaults={"is_superuser": True, "is_active": True}
        )
    return found


@contextmanager
def _server() -> Iterator[str]:
    """Serve the application from this process, static files included."""
    settings.ALLOWED_HOSTS = ["127.0.0.1"]
    server = ThreadedWSGIServer(("127.0.0.1", 0), _Quiet, ipv6=False)
    server.set_app(StaticFilesHandler(get_wsgi_application()))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


class _Quiet(WSGIRequestHandler):
    """Answers without a line in the log for each request."""

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  the base's name
        """Say nothing."""


@contextmanager
def _chromium() -> Iterator[Any]:
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        raise CommandError("Playwright is missing: pip install -r requirements-dev.txt") from None
    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    if path is None:
        raise CommandError("No Chromium found. Install it, or set CHROMIUM to its path.")
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"  # Playwright's loop runs in this thread
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-gpu"]
        )
        yield browser
        browser.close()


def _wait(browser: Any, address: str, draft: Draft, person: User, rounds: int) -> list[Waited]:
    opened = Waited("sign-in, first paint"), Waited("large draft, first paint")
    edits = {
        "accept one proposal": ".proposal.now button[value=accept]",
        "take back": "#draft-tools button[value=undo]",
        "merge two clauses": ".shape button[value=merge]",
        "take the merge back": "#draft-tools button[value=undo]",
    }
    waited = {name: Waited(name) for name in edits}
    stranger = browser.new_page()
    page = browser.new_context().new_page()
    page.context.add_cookies(
        [{"name": settings.SESSION_COOKIE_NAME, "value": _session(person), "url": address}]
    )
    ident = list(draft.document.segments)[2]
    for turn in range(rounds + 1):
        stranger.goto(f"{address}/sign-in/")
        page.goto(f"{address}/curate/{draft.pk}/?at={ident}")
        page.wait_for_selector(".proposal.now")
        took = [stranger.evaluate(_FIRST_PAINT), page.evaluate(_FIRST_PAINT)]
        for name, selector in edits.items():
            value = page.evaluate(_EDIT, [selector, ""])
            page.wait_for_timeout(50)
            if turn:
                waited[name].values.append(value)
        for one, value in zip(opened, took, strict=True):
            if turn and value is not None:  # the first round warms up
                one.values.append(value)
    return [*opened, *waited.values()]


def _session(person: User) -> str:
    """Return the key of a session in which a person is signed in."""
    session = SessionStore()
    session[SESSION_KEY] = str(person.pk)
    session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session[HASH_SESSION_KEY] = person.get_session_auth_hash()
    session.set_expiry(3600)
    session.create()
    return str(session.session_key)
