"""A job in a browser: begun by a curator, it goes on by itself, is there after a reload."""

import re

from playwright.sync_api import expect

from tests.e2e.browser import accessibility_findings, overflow
from tests.e2e.conftest import NARROW


def begin(page):
    page.goto("/jobs/")
    page.get_by_role("button", name="Begin").click()
    page.wait_for_url(re.compile(r"/jobs/\d+/$"))


def test_a_job_goes_on_by_itself_and_is_there_after_a_reload(open_as):
    page = open_as("curator")
    begin(page)
    assert accessibility_findings(page) == []
    expect(page.get_by_role("heading", name="How far it is: done")).to_be_visible(timeout=60_000)
    page.reload()
    expect(page.get_by_text("It ended:")).to_be_visible()
    page.set_viewport_size(NARROW)
    page.emulate_media(color_scheme="dark")
    assert overflow(page) == 0
    assert accessibility_findings(page) == []


def test_a_job_is_followed_without_javascript(chromium, demonstration, cookies):
    with chromium.new_context(
        base_url=demonstration.url, storage_state=cookies("curator"), java_script_enabled=False
    ) as context:
        page = context.new_page()
        begin(page)
        for _ in range(60):
            if page.get_by_text("It ended:").count():
                break
            page.get_by_role("link", name="Look again").click()
            page.wait_for_timeout(1_000)
        expect(page.get_by_text("It ended:")).to_be_visible()
