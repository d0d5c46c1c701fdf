"""A curator corrects a deadline and the board follows; published words refuse the edit."""

from playwright.sync_api import Page, expect

BOARD = "/agreements/geneva-2020-10-30/"


def open_record(page: Page, kind: str, *words: str) -> str:
    """Open the first record of `kind` in the administration whose row holds all `words`."""
    page.goto(f"/admin/agreements/{kind}/")
    row = page.locator("#result_list tbody tr")
    for word in words:
        row = row.filter(has_text=word)
    row.locator("th a").first.click()
    page.wait_for_selector("#content form, #content .module")
    return page.url


def test_corrected_deadline_moves_on_the_board(open_as):
    page = open_as("curator")
    page.goto(BOARD)
    duty = page.locator("[id='duty-3-1']")
    expect(duty).to_contain_text("6 Nov 2020")

    open_record(page, "clause", "geneva", "Lists of prisoners")
    row = page.locator(".inline-related", has_text="Armenia").first
    row.locator("[name$=-deadline_duration]").fill("P8D")
    row.locator("[name$=-deadline_stated]").fill("within eight days, as corrected")
    page.click("[name=_save]")
    expect(page.locator(".messagelist .success")).to_be_visible()

    page.goto(BOARD)
    expect(duty).to_contain_text("7 Nov 2020")
    expect(duty).to_contain_text("within eight days, as corrected")


def test_words_of_a_published_text_refuse_the_edit(open_as, watch, demonstration):
    page = open_as("curator")
    address = open_record(page, "agreementtext", "published")
    words = page.locator(".field-text .readonly").inner_text()
    assert words
    expect(page.locator("#content [name=text]")).to_have_count(0)
    expect(page.locator("[name=_save]")).to_have_count(0)

    token = next(c["value"] for c in page.context.cookies() if c["name"] == "csrftoken")
    refused = page.request.post(
        address,
        form={"text": "Other words.", "_save": "Save", "csrfmiddlewaretoken": token},
        headers={"Referer": demonstration.url},
    )
    assert refused.status == 403
    page.reload()
    assert page.locator(".field-text .readonly").inner_text() == words
