"""One act from its sentence to the board: logged, denied, assessed, signed, explained, replayed."""

import re

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from tests.e2e.test_breach_to_board import address_of_the_form

QUEUE = "/review/?agreement=truce-2020-10-18"
# A fortnight after the last act of the demonstration that touches the truce.
BOARD = "/agreements/truce-2020-10-18/?as_of=2020-11-06T12:00Z"
WITHOUT_SCRIPTS = {"java_script_enabled": False}
AZERBAIJAN = "td[data-party=Azerbaijan] .cell"


def now() -> str:
    """Return this second; the clocks of a page read it."""
    return timezone.now().strftime("%Y-%m-%dT%H:%M:%SZ")


def state(page: Page, known_on: str = "") -> str:
    """Return what the board says of Azerbaijan and the truce."""
    page.goto(f"{BOARD}&known_on={known_on}")
    word: str = page.locator(f"{AZERBAIJAN} b").first.inner_text()
    return word.strip()


def fill_act(page: Page, summary: str) -> None:
    page.fill("[name=summary]", summary)
    page.fill("[name=day]", "2020-11-05")
    page.fill("[name=clock]", "03:10")
    page.select_option("[name=in_scope]", "yes")
    page.select_option("[name=position-0-claimant]", label="Armenia")
    page.select_option("[name=position-0-kind]", "accusation")
    page.locator("label", has_text="Azerbaijan").locator("[name=position-0-accused]").check()
    page.fill("[name=position-0-words]", "Says the other side fired on a crossing at night.")


def deny(page: Page, reference: str) -> None:
    page.goto(f"/breaches/{reference}/positions/new/")
    page.select_option("[name=claimant]", label="Azerbaijan")
    page.select_option("[name=kind]", "denial")
    page.fill("[name=words]", "Says that nobody fired there.")
    page.fill("[name=citation]", "Ministry of Defence, 5 November 2020")
    page.click("main form[method=post] button.go")
    expect(page).to_have_url(re.compile(f"/breaches/{reference}/"))


def answer(page: Page, reference: str, question: str, scale: str, value: str) -> None:
    """Answer one question on a breach; of several parties or clauses, on the one it is about."""
    page.goto(f"/breaches/{reference}/assessments/")
    links = page.locator(f".panel a[href*='/assess/?'][href*='{question}']")
    about = links.filter(has_text="Azerbaijan") if question == "attribution" else links
    page.goto(about.first.get_attribute("href") or "")
    page.locator(f"[name={scale}][value={value}]").check()
    page.fill("[name=reasons]", "Monitors published what they found, with their method.")
    page.click("main form[method=post] button.go")
    expect(page).to_have_url(re.compile(f"/breaches/{reference}/"))


def sign_all(page: Page, reference: str) -> None:
    page.goto(f"/breaches/{reference}/assessments/")
    signing = page.locator("form[action*='/sign/'] button")
    for left in range(signing.count(), 0, -1):
        expect(signing).to_have_count(left)
        signing.first.click()
        page.goto(f"/breaches/{reference}/assessments/")
    expect(signing).to_have_count(0)


@pytest.mark.parametrize("window", [pytest.param(WITHOUT_SCRIPTS, id="no-scripts")])
def test_act_goes_from_its_sentence_to_the_board_and_back_in_time(open_as):
    page = open_as("analyst")
    before = now()
    assert state(page) == "Unknown"

    page.goto(QUEUE)
    log_from_here = address_of_the_form(page)
    summary = "A crossing was fired on in the night of 5 November."
    page.goto(log_from_here)
    fill_act(page, summary)
    page.click("main form[method=post] button.go")
    expect(page.locator("h1")).to_contain_text(summary)
    reference = re.search(r"/breaches/([^/]+)/", page.url)[1]
    assert state(page) == "Breach alleged"
    alleged = now()

    page.goto(log_from_here)
    fill_act(page, "At night a crossing was fired on, 5 November.")
    page.click("main form[method=post] button[name=check]")
    warning = page.locator("#duplicates")
    expect(warning).to_contain_text(reference)
    expect(warning).to_contain_text("If it is, add what you have to that record.")

    page.wait_for_timeout(1100)  # the clock of an address counts whole seconds
    deny(page, reference)
    assert state(page) == "Breach contested"
    contested = now()

    page.wait_for_timeout(1100)
    answer(page, reference, "occurrence", "level", "V3")
    answer(page, reference, "attribution", "level", "V3")
    answer(page, reference, "characterisation", "value", "breach")
    assert state(page) == "Breach contested"

    reviewer = open_as("reviewer")
    sign_all(reviewer, reference)
    assert state(page) == "Breach established"

    page.locator(AZERBAIJAN).click()
    why = page.locator("#why")
    expect(why.locator(".trace")).to_contain_text("It happened (V3), this party did it (V3)")
    expect(why.locator(".trace")).to_contain_text("a denial does not undo what is established")
    expect(why).to_contain_text(summary)

    assert state(page, before) == "Unknown"
    assert state(page, alleged) == "Breach alleged"
    assert state(page, contested) == "Breach contested"
