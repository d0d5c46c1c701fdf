"""A reader opens a board and follows a cell to its sentence in the article."""

import re

import pytest
from playwright.sync_api import expect

WITHOUT_SCRIPTS = {"java_script_enabled": False}


@pytest.mark.parametrize(
    "window",
    [pytest.param({}, id="scripts"), pytest.param(WITHOUT_SCRIPTS, id="no-scripts")],
)
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
