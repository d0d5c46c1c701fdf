"""
From a pasted text to published clauses, by keyboard, in under two minutes.

The text says in words of ours what the statement of 30 October 2020 sets down. It stands last of
the journeys: a new agreement has every stored article read anew.
"""

import time

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.browser import accessibility_findings, overflow
from tests.e2e.conftest import NARROW, WIDE

SLUG = "four-steps-2020-10-30"
TEXT = """Statement of the co-chairs on the four steps of 30 October 2020

The co-chairs make known that the sides will take these steps without delay.

1. The sides shall not deliberately aim at civilians or at objects that are not military, as international humanitarian law requires.

2. The sides shall take an active part in recovering and exchanging the remains of the fallen, and shall give the ICRC and the PRCiO the guarantees of safety that this needs.

3. Within one week the sides shall hand over to the ICRC and the PRCiO a list of the prisoners of war they hold, so that these can be visited and in the end exchanged.

4. The sides shall send their written comments and questions on ways to verify the ceasefire, in accordance with item 2 of the joint statement of 10 October.
"""


def press(page: Page, key: str) -> None:
    """Press a key and wait until the server has kept what it does."""
    before = page.locator("#draft-tools").get_attribute("data-token")
    page.keyboard.press(key)
    expect(page.locator("#draft-tools")).not_to_have_attribute("data-token", before or "")


def take_in(page: Page, text: str) -> str:
    """Paste a text and send it, by keyboard; return the address of its draft."""
    page.goto("/curate/new/")
    page.locator("[name=words]").focus()
    page.keyboard.insert_text(text)
    page.locator("main button.go").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#panel")).to_be_visible(timeout=30_000)
    return page.url.partition("?")[0]


def state_what_it_is(page: Page, draft: str) -> None:
    """Fill in by keyboard what cannot be read from the text."""
    page.goto(f"{draft}facts/")
    for name, words in [("short_title", "Four steps"), ("slug", SLUG)]:
        page.locator(f"[name={name}]").focus()
        page.keyboard.press("Control+A")
        page.keyboard.insert_text(words)
    for name, words in [
        ("form", "statement by"),
        ("status", "document"),
        ("agreement_class", "prelim"),
    ]:
        page.locator(f"[name={name}]").focus()
        page.keyboard.type(words)
    page.locator("[name=in_force_from]").focus()
    page.keyboard.insert_text("2020-10-30")
    page.keyboard.press("Enter")
    page.wait_for_url("**/review/")


@pytest.fixture
def began() -> float:
    return time.monotonic()


def test_a_pasted_text_becomes_published_clauses_within_two_minutes(open_as, began):
    page = open_as("curator")
    draft = take_in(page, TEXT)
    while page.locator(".tree .waiting").count():
        press(page, "Shift+Y")
    expect(page.locator(".waits")).to_contain_text("Every proposal is answered.")
    state_what_it_is(page, draft)
    page.keyboard.press("Shift+P")
    expect(page.locator(".messages")).to_contain_text("Proposed.")

    second = open_as("admin")
    second.goto(f"{draft}review/")
    second.keyboard.press("Shift+P")
    expect(second.locator(".messages")).to_contain_text("Published:")
    assert time.monotonic() - began < 120

    second.goto(f"/agreements/{SLUG}/clauses/3/")
    main = second.locator("main")
    for words in ("Armenia", "Azerbaijan", "ICRC", "PRCiO", "6 Nov 2020", "within one week"):
        expect(main).to_contain_text(words, ignore_case=True)
    second.goto(f"/agreements/{SLUG}/clauses/1/")
    expect(main).to_contain_text("prohibition", ignore_case=True)
    second.goto(f"/agreements/{SLUG}/clauses/4/")
    expect(main.locator("a[href='/agreements/moscow-2020-10-10/clauses/2/']").first).to_be_visible()


def test_shape_is_changed_and_taken_back_by_keyboard(open_as):
    page = open_as("curator")
    take_in(page, TEXT)
    rows = page.locator("#tree li")
    before = rows.count()
    page.locator("#tree a", has_text="Within one week").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".panel h2")).to_contain_text("3")
    press(page, "m")
    expect(rows).to_have_count(before - 1)
    press(page, "u")
    expect(rows).to_have_count(before)
    page.locator("#tree a", has_text="Within one week").click()
    press(page, "d")
    expect(page.locator("#tree li.d1")).to_have_count(1)
    press(page, "p")
    expect(page.locator("#tree li.d1")).to_have_count(0)
    page.keyboard.press("h")
    page.keyboard.insert_text("A list in a week")
    press(page, "Enter")
    expect(page.locator("#tree")).to_contain_text("A list in a week")
    expect(page.locator("input:focus")).to_have_count(0)
    page.keyboard.press("s")
    expect(page.locator("#cut")).to_be_focused()


def test_two_who_are_there_see_each_other_and_clash_in_words(open_as, watch):
    watch.expected = {409}
    page, other = open_as("curator"), open_as("admin")
    draft = take_in(page, TEXT)
    other.goto(draft)
    other.locator("#tree a", has_text="Within one week").click()
    expect(other.locator(".panel h2")).to_contain_text("3")
    expect(page.locator(".here")).to_contain_text("demo-admin", timeout=25_000)
    page.locator("#tree a", has_text="Within one week").click()
    expect(page.locator(".panel h2")).to_contain_text("3")
    other.keyboard.press("h")
    page.keyboard.press("h")
    other.keyboard.insert_text("Theirs")
    page.keyboard.insert_text("Mine")
    press(other, "Enter")
    page.keyboard.press("Enter")
    expect(page.locator(".clash")).to_contain_text("Theirs")
    expect(page.locator(".clash")).to_contain_text("Mine")
    page.get_by_role("button", name="Mine is to hold").click()
    expect(page.locator("#tree")).to_contain_text("Mine")


def test_a_draft_is_curated_without_javascript(chromium, demonstration, cookies):
    context = chromium.new_context(
        base_url=demonstration.url, storage_state=cookies("curator"), java_script_enabled=False
    )
    with context:
        page = context.new_page()
        page.goto("/curate/new/")
        page.fill("[name=words]", TEXT)
        page.click("main button.go")
        page.locator("#tree a", has_text="Within one week").click()
        page.locator(".panel button[value=accept_all]").click()
        assert "at=" in page.url
        page.locator("#tree a", has_text="Within one week").click()
        expect(page.locator(".proposal.accepted").first).to_be_visible()
        page.fill("#path", "III")
        page.click("button[value=renumber]")
        expect(page.locator("#tree")).to_contain_text("III")


@pytest.mark.parametrize("tab", ["", "text/", "facts/", "review/"])
def test_the_pages_of_a_draft_are_accessible_and_fit(open_as, tab):
    page = open_as("curator")
    draft = take_in(page, TEXT)
    page.goto(f"{draft}{tab}")
    for viewport, scheme in [(WIDE, "light"), (NARROW, "dark")]:
        page.set_viewport_size(viewport)
        page.emulate_media(color_scheme=scheme)
        assert (scheme, overflow(page)) == (scheme, 0)
        assert (scheme, accessibility_findings(page)) == (scheme, [])
