"""An analyst confirms a link, logs a breach from its sentence, and sees it on the board."""

import re

import pytest
from playwright.sync_api import Page, expect

QUEUE = "/review/?agreement=truce-2020-10-18"
BOARD = "/agreements/truce-2020-10-18/"
WITHOUT_SCRIPTS = {"java_script_enabled": False}


def question(page: Page) -> str:
    """Return the sentence the queue asks about, without the words meant for screen readers."""
    words: str = page.locator("mark.here").evaluate(
        "mark => [...mark.childNodes].filter(n => n.nodeType === 3).map(n => n.data).join('')"
    )
    return " ".join(words.split())


def chosen(page: Page) -> str:
    """Return the number of the link the queue asks about."""
    value = page.locator("[name=link]:checked").get_attribute("value")
    assert value
    return value


def go_to_link_of(page: Page, clause: str) -> None:
    """Walk through the stories of the queue, and down each, until it asks about `clause`."""
    label = page.locator("[name=link]:checked + label")
    down = page.locator("[data-key=ArrowDown]")
    for address in [a.get_attribute("href") for a in page.locator(".queue a").all()]:
        page.goto(address or "")
        while clause not in label.inner_text() and down.count():
            page.goto(f"/review/{down.get_attribute('href')}")
        if clause in label.inner_text():
            return
    pytest.fail(f"no link to {clause} waits in the queue")


def accusations(page: Page, party: str) -> int:
    """Return how many accusations the board of the truce counts against a party."""
    page.goto(BOARD)
    text = page.locator(f"td[data-party='{party}'] .cell").first.inner_text()
    found = re.search(r"(\d+) accusation", text)
    return int(found[1]) if found else 0


def log_breach(page: Page, summary: str) -> None:
    """Fill the form that was opened from a sentence: one accusation, one denial; log it anyway."""
    page.fill("[name=summary]", summary)
    page.fill("[name=day]", "2020-10-18")
    page.fill("[name=clock]", "00:04")
    page.select_option("[name=in_scope]", "yes")
    page.select_option("[name=position-0-claimant]", label="Armenia")
    page.select_option("[name=position-0-kind]", "accusation")
    accused = page.locator("label", has_text="Azerbaijan").locator("[name=position-0-accused]")
    accused.check()
    page.fill("[name=position-0-words]", "The other side fired after midnight.")
    page.select_option("[name=position-1-claimant]", label="Azerbaijan")
    page.select_option("[name=position-1-kind]", "denial")
    page.fill("[name=position-1-words]", "Nothing of the kind took place.")
    page.fill("[name=position-1-citation]", "Ministry of Defence, 18 October 2020")
    page.locator("main form button.go").first.click()
    page.wait_for_load_state()
    none_of_these = page.locator("button[name=anyway]")
    if none_of_these.count():  # the other window has logged the same act already
        none_of_these.click()


@pytest.mark.parametrize(
    "window",
    [pytest.param({}, id="scripts"), pytest.param(WITHOUT_SCRIPTS, id="no-scripts")],
)
def test_confirmed_link_becomes_a_breach_on_the_board(open_as, watch, request):
    watch.expected = {422}
    page = open_as("analyst")
    before = accusations(page, "Azerbaijan")
    page.goto(QUEUE)
    go_to_link_of(page, "Humanitarian truce, 1")
    sentence, asked = question(page), chosen(page)
    article = page.locator("article.text a", has_text="article page").get_attribute("href")
    log_from_here = page.locator("[data-key=b]").get_attribute("href")
    page.locator("[data-key=y]").click()
    expect(page.locator(f"[name=link][value='{asked}']:checked")).to_have_count(0)

    page.goto(article)
    expect(page.locator("main")).to_contain_text(sentence)
    expect(page.locator("main")).to_contain_text("confirmed by demo-analyst")

    page.goto(log_from_here)
    expect(page.locator("main")).to_contain_text(sentence)
    summary = f"A post near the line was shelled ({request.node.callspec.id})."
    log_breach(page, summary)
    expect(page.locator("h1, main")).to_contain_text([summary])
    reference = re.search(r"/breaches/([^/]+)/", page.url)[1]

    assert accusations(page, "Azerbaijan") == before + 1
    page.locator("td[data-party=Azerbaijan] .cell").first.click()
    expect(page.locator("#why")).to_contain_text(reference)
    expect(page.locator("#why")).to_contain_text(summary)


def test_keys_answer_the_queue(open_as):
    page = open_as("analyst")
    page.goto("/review/")
    first = question(page)
    answered = page.url

    for key in ("y", "n", "h"):
        asked = chosen(page)
        page.keyboard.press(key)
        expect(page.locator(f"[name=link][value='{asked}']:checked")).to_have_count(0)
        page.keyboard.press("u")
        expect(page.locator(f"[name=link][value='{asked}']:checked")).to_have_count(1)
    assert question(page) == first
    assert page.url != answered

    page.keyboard.press("?")
    expect(page.locator("#keys-help")).to_be_visible()
    page.keyboard.press("?")
    expect(page.locator("#keys-help")).to_be_hidden()


def test_keys_typed_into_a_field_answer_nothing(open_as):
    page = open_as("analyst")
    page.goto("/review/")
    asked = question(page)
    page.locator("#find").press_sequentially("yn")
    assert page.locator("#find").input_value() == "yn"
    assert question(page) == asked


def test_arrows_walk_through_the_links_of_an_article(open_as):
    page = open_as("analyst")
    page.goto("/review/")
    stories = page.locator(".queue a")
    waiting = [int(n.split()[0]) for n in stories.locator(".n").all_inner_texts()]
    fullest = waiting.index(max(waiting))
    stories.nth(fullest).click()
    expect(stories.nth(fullest)).to_have_attribute("aria-current", "true")
    expect(page.locator("[data-key=ArrowDown]")).to_be_visible()
    first = chosen(page)
    page.keyboard.press("ArrowDown")
    expect(page.locator(f"[name=link][value='{first}']:checked")).to_have_count(0)
    page.keyboard.press("ArrowUp")
    expect(page.locator(f"[name=link][value='{first}']:checked")).to_have_count(1)
