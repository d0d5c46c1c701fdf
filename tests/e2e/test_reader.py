"""A reader opens a board, follows a cell to its sentence, and turns the clocks back."""

import re

import pytest
from playwright.sync_api import expect

WITHOUT_SCRIPTS = {"java_script_enabled": False}


BOTH_WAYS = pytest.mark.parametrize(
    "window",
    [pytest.param({}, id="scripts"), pytest.param(WITHOUT_SCRIPTS, id="no-scripts")],
)


@BOTH_WAYS
def test_cell_leads_to_its_sentence_in_the_article(open_as):
    page = open_as("reader")
    page.goto("/agreements/")
    page.locator("main a[href='/agreements/truce-2020-10-18/']").first.click()
    page.locator("td[data-party=Azerbaijan] .cell").first.click()
    why = page.locator("#why")
    expect(why).to_be_visible()

    quoted = why.locator("blockquote.src", has=page.locator("a[href*='#s']"))
    words = quoted.locator("p").first.inner_text().strip()
    quoted.locator("a[href*='#s']").first.click()

    expect(page).to_have_url(re.compile(r"/articles/\d+/#s\d+$"))
    sentence = page.locator(f"[id='{page.url.rpartition('#')[2]}']")
    expect(sentence).to_contain_text(words)
    expect(sentence).to_be_in_viewport()


@BOTH_WAYS
def test_clocks_lead_to_the_day_before_the_correction_and_back(open_as):
    page = open_as("reader")
    page.goto("/agreements/truce-2020-10-18/")
    armenia = page.locator("td[data-party=Armenia] .cell")
    azerbaijan = page.locator("td[data-party=Azerbaijan] .cell")

    def turn_to(as_of, known_on):
        if not page.locator("#as-of").is_visible():
            page.locator(".clock summary").click()
        page.fill("#as-of", as_of)
        page.fill("#known-on", known_on)
        page.click(".clock button")
        expect(page.locator(".clock")).to_contain_text("as known on")

    turn_to("2020-10-18T16:00", "2020-10-20T08:00Z")
    expect(azerbaijan.locator("b")).to_have_text("Breach alleged")
    expect(armenia.locator("b")).to_have_text("Unknown")

    turn_to("2020-10-18T16:00", "2020-10-20T20:00Z")
    expect(azerbaijan.locator("b")).to_have_text("Breach contested")
    expect(armenia.locator("b")).to_have_text("Breach contested")

    armenia.click()
    why = page.locator("#why")
    expect(why.locator(".trace")).to_contain_text("Neither erases the other.")
    expect(why).to_contain_text("As printed, Ministry of Defence of Armenia said this.")
    expect(page).to_have_url(re.compile(r"known_on=2020-10-20T20%3A00Z.*why=1/1"))

    page.click(".clock a")
    expect(page.locator(".clock")).to_contain_text("as known now")
    expect(azerbaijan.locator("b")).to_have_text("Superseded")


def test_clause_page_shows_states_over_time_as_a_table(open_as):
    page = open_as("reader")
    page.goto("/agreements/truce-2020-10-18/clauses/1/?as_of=2020-11-20")
    states = page.locator("section[aria-labelledby=over-time] table").first.locator(".state")
    expect(states).to_have_text(
        ["Superseded", "Unknown", "Breach alleged", "Breach contested", "Unknown"]
    )
    page.locator("section[aria-labelledby=duties] details.why summary").first.click()
    expect(page.locator("section[aria-labelledby=duties] .trace").first).to_be_visible()


def test_moment_that_cannot_be_read_is_said_beside_the_clocks(open_as):
    page = open_as("reader")
    page.goto("/agreements/truce-2020-10-18/?as_of=18+October")
    expect(page.locator(".clock [role=alert]")).to_contain_text("is no ISO 8601 time")
    expect(page.locator("#as-of")).to_be_visible()


def test_reader_is_offered_nothing_to_change(open_as):
    page = open_as("reader")
    page.goto("/review/")
    expect(page.locator("main form[method=post] [name=answer]")).to_have_count(0)
    page.goto("/breaches/")
    expect(page.locator("main a[href^='/breaches/new']")).to_have_count(0)


def test_signed_out_reader_is_asked_to_sign_in_and_comes_back(open_as):
    page = open_as("")
    page.goto("/breaches/")
    page.fill("[name=username]", "demo-reader")
    page.fill("[name=password]", "demo-reader")
    page.click("main button.go")
    expect(page).to_have_url(re.compile(r"/breaches/$"))
    page.click("header .who button")
    page.goto("/breaches/")
    expect(page.locator("[name=password]")).to_be_visible()
