"""
Every page: nothing for axe to find, no console error, nothing wider than the window.

Django's own administration is left to test_curator.py: its pages are not ours to lay out.
"""

from dataclasses import dataclass

import pytest
from django.urls import URLPattern, URLResolver, get_resolver
from playwright.sync_api import expect

from tests.e2e.browser import accessibility_findings, overflow
from tests.e2e.conftest import NARROW, WIDE

CONFLICT = "nagorno-karabakh-2020"


@dataclass(frozen=True)
class Visit:
    """An address and who opens it. `link` is a selector to follow once there, if any."""

    path: str
    role: str = "analyst"
    link: str = ""


VISITS = {
    "sign_in": Visit("/", role=""),
    "overview": Visit("/"),
    "conflict_detail": Visit(f"/conflicts/{CONFLICT}/"),
    "agreement_list": Visit("/agreements/"),
    "agreement_detail": Visit("/agreements/truce-2020-10-18/"),
    "agreement_detail, a cell open": Visit("/agreements/truce-2020-10-18/?why=1%2F1%3Aazerbaijan"),
    "agreement_detail, nine clauses": Visit("/agreements/trilateral-2020-11-10/"),
    "clause_detail": Visit("/agreements/geneva-2020-10-30/clauses/3/"),
    "article_list": Visit("/articles/"),
    "article_detail": Visit("/articles/", link="main a[href^='/articles/']:not([href*=new])"),
    "article_new": Visit("/articles/new/"),
    "breach_list": Visit("/breaches/"),
    "breach_detail": Visit("/breaches/", link="main a[href^='/breaches/NK']"),
    "breach_new": Visit("/breaches/new/"),
    "review": Visit("/review/"),
    "review, for a reader": Visit("/review/", role="reader"),
    "search": Visit("/search/?q=prisoners"),
    "not found": Visit("/agreements/no-such-agreement/"),
    "refused": Visit("/breaches/new/", role="reader"),
}
# Taken by a form's post, or answered without a page.
WITHOUT_PAGE = {"sign_out", "review_answer", "keys_switch", "healthz", "readyz"}


def page_names() -> set[str]:
    """Return the names of all addresses outside Django's administration."""

    def names(patterns: list[URLPattern | URLResolver]) -> set[str]:
        found: set[str] = set()
        for pattern in patterns:
            if isinstance(pattern, URLResolver):
                found |= set() if pattern.app_name == "admin" else names(pattern.url_patterns)
            elif pattern.name:
                found.add(pattern.name)
        return found

    return names(get_resolver().url_patterns)


def test_every_page_is_visited():
    visited = {name.partition(",")[0] for name in VISITS} - {"not found", "refused"}
    assert page_names() - WITHOUT_PAGE == visited


@pytest.mark.parametrize("visit", VISITS.values(), ids=VISITS)
def test_page_is_accessible_fits_and_stays_here(open_as, watch, visit):
    watch.expected = {403, 404}
    page = open_as(visit.role)
    page.goto(visit.path)
    if visit.link:
        page.locator(visit.link).first.click()
        page.wait_for_load_state()
    assert page.locator("main h1").count() == 1
    for viewport, scheme in ((WIDE, "light"), (NARROW, "dark")):
        page.set_viewport_size(viewport)
        page.emulate_media(color_scheme=scheme)
        assert (scheme, accessibility_findings(page)) == (scheme, [])
        assert (scheme, overflow(page)) == (scheme, 0)


@pytest.mark.parametrize("path", ["/breaches/new/", "/articles/new/"])
def test_refused_form_says_what_is_missing(open_as, watch, path):
    watch.expected = {422}
    page = open_as("analyst")
    page.goto(path)
    page.locator("main form[method=post] button.go").last.click()
    expect(page.locator(".error-summary")).to_be_visible()
    assert page.locator("[aria-invalid=true]").count() > 0
    assert accessibility_findings(page) == []
