"""The checks on a page see what they are there to see."""

import pytest

from tests.e2e.browser import Watch, accessibility_findings, overflow

OUTSIDE = "http://192.0.2.1/picture.png"  # an address kept for documents; the request is stopped


@pytest.fixture
def bare(chromium):
    with chromium.new_context() as context:
        context.route("**/*", lambda route: route.abort())
        yield context.new_page()


def watched(page, html):
    watch = Watch()
    watch.over(page)
    page.set_content(html)
    page.wait_for_timeout(100)  # events arrive after the content
    return watch.problems


def test_console_errors_are_seen(bare):
    assert "console error" in watched(bare, "<script>console.error('no')</script>")[0]


def test_exceptions_are_seen(bare):
    assert "exception" in watched(bare, "<script>throw new Error('no')</script>")[0]


def test_requests_that_leave_this_host_are_seen(bare):
    problems = watched(bare, f"<img src='{OUTSIDE}' alt=''>")
    assert f"request left this host: {OUTSIDE}" in problems


def test_a_quiet_page_has_no_problems(bare):
    assert watched(bare, "<p>Quiet.</p>") == []


def test_pictures_without_a_text_are_found(bare):
    bare.set_content("<!doctype html><html lang=en><title>t</title><main><img src='x'></main>")
    assert any(found.startswith("image-alt") for found in accessibility_findings(bare))


def test_what_is_wider_than_the_window_is_found(bare):
    bare.set_viewport_size({"width": 390, "height": 800})
    bare.set_content("<div style='width: 400px'>wide</div>")
    assert overflow(bare) > 0
