"""From a sentence to an established breach: two people, both sides, and the day before replayed."""

import re

import pytest
from playwright.sync_api import Page, expect

BOARD = "/agreements/truce-2020-10-18/"
# The evening of the day in question, well within the quiet period.
AS_OF = "2020-10-18T16:00:00Z"
CELL = "td[data-party=Azerbaijan] .cell"
SUMMARY = "Artillery fire in the north from 00:04 to 02:45 on the first night of the truce"


def address_of_the_form(page: Page) -> str:
    """Return where the review queue leads to log a breach from one of its sentences."""
    page.goto("/review/?agreement=truce-2020-10-18")
    for address in [link.get_attribute("href") for link in page.locator(".queue a").all()]:
        page.goto(address or "")
        if page.locator("[data-key=b]").count():
            return page.locator("[data-key=b]").first.get_attribute("href") or ""
    pytest.fail("no sentence of the queue leads to the form")


def log_from_sentence(page: Page) -> None:
    """Fill the form opened from a sentence of the review queue, up to the point of sending it."""
    page.goto(address_of_the_form(page))
    page.fill("[name=summary]", SUMMARY)
    page.fill("[name=day]", "2020-10-18")
    page.fill("[name=clock]", "00:04")
    page.select_option("[name=in_scope]", "yes")
    page.evaluate("document.querySelectorAll('main details').forEach(one => one.open = true)")
    for box in page.locator("[name=touches]:checked").all():
        box.uncheck()
    page.locator("[name=touches]").and_(
        page.get_by_label(re.compile("agree to a humanitarian truce"))
    ).first.check()
    page.select_option("[name=position-0-claimant]", label="Armenia")
    page.select_option("[name=position-0-kind]", "accusation")
    page.locator("label", has_text="Azerbaijan").locator("[name=position-0-accused]").check()
    page.fill("[name=position-0-words]", "The other side fired after midnight.")


def answer(page: Page, reference: str, question: str, value: str) -> None:
    """Answer one of the three questions on a breach, about the truce and Azerbaijan."""
    page.goto(f"/breaches/{reference}/assessments/")
    links = page.locator(f"a[href*='question={question}']")
    if question == "attribution":
        links = links.filter(has_text="Azerbaijan")
    links.first.click()
    page.locator(f"input[value={value}]").check()
    page.fill("[name=reasons]", "Two independent monitors found the impacts.")
    page.click("main form button.go")


def sign_all(page: Page, reference: str) -> None:
    """Sign whatever waits for a second signature on a breach."""
    page.goto(f"/breaches/{reference}/assessments/")
    while (buttons := page.locator("form[action*='/sign/'] button")).count():
        buttons.first.click()
        page.goto(f"/breaches/{reference}/assessments/")


def state_of(page: Page, query: str) -> str:
    """Return what the cell of Azerbaijan says on the board."""
    page.goto(f"{BOARD}?{query}")
    return page.locator(CELL).first.locator("b").inner_text()


def test_breach_is_logged_denied_established_explained_and_the_day_before_replayed(open_as):
    page = open_as("analyst")
    log_from_sentence(page)
    page.click("main form button[name=check]")
    expect(page.locator("#duplicates")).to_contain_text("NK-2020-0010")
    page.click("main form button.go")
    expect(page.locator("h1")).to_contain_text(SUMMARY)
    reference = re.search(r"/breaches/(NK-2020-\d+)/", page.url)[1]

    page.goto(f"/breaches/{reference}/positions/new/")
    page.select_option("[name$=claimant]", label="Azerbaijan")
    page.select_option("[name$=kind]", "denial")
    page.fill("[name$=words]", "Nothing of the kind took place.")
    page.fill("[name$=citation]", "Ministry of Defence, 18 October 2020")
    page.click("main form button.go")
    expect(page.locator("main")).to_contain_text("Nothing of the kind took place.")
    assert state_of(page, f"as_of={AS_OF}") == "Breach contested"

    answer(page, reference, "occurrence", "V3")
    answer(page, reference, "attribution", "V3")
    answer(page, reference, "characterisation", "breach")
    # Unsigned, V3 counts as V2: not established yet.
    assert state_of(page, f"as_of={AS_OF}") == "Breach contested"

    second = open_as("reviewer")
    sign_all(second, reference)
    assert state_of(second, f"as_of={AS_OF}") == "Breach established"
    second.locator(CELL).first.click()
    why = second.locator("#why")
    expect(why).to_contain_text("R2")
    expect(why).to_contain_text(reference)
    expect(why).to_contain_text("R6")

    known_before = "2020-10-21T00:00:00Z"
    assert state_of(second, f"as_of={AS_OF}&known_on={known_before}") == "Breach contested"
    second.goto(f"{BOARD}?as_of={AS_OF}&known_on={known_before}&why=1/1:azerbaijan")
    expect(second.locator("#why")).not_to_contain_text(reference)
