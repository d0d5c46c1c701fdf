"""Deadlines and open references without scripts, and the calendar without a sign-in."""

from datetime import date

import pytest
from icalendar import Calendar
from playwright.sync_api import expect

DEADLINES = "/deadlines/?conflict=nagorno-karabakh-2020&as_of=2020-11-05"
WITHOUT_SCRIPTS = {"java_script_enabled": False}


@pytest.mark.parametrize("window", [WITHOUT_SCRIPTS])
def test_list_is_narrowed_and_turned_into_a_month_without_scripts(open_as):
    page = open_as("reader")
    page.goto(DEADLINES)
    page.get_by_label("Who owes it").select_option("azerbaijan")
    page.get_by_role("button", name="Narrow").click()
    expect(page.locator("table.deadlines tbody tr")).to_have_count(1)
    expect(page.locator(".countdown")).to_have_text("in 24 hours")
    page.get_by_role("link", name="As a month").click()
    day = page.locator("td", has=page.locator("time[datetime='2020-11-06']"))
    expect(day).to_contain_text("Geneva statement, 3/1")
    expect(day).to_contain_text("Azerbaijan:")
    expect(day).not_to_contain_text("Armenia:")


@pytest.mark.parametrize("window", [WITHOUT_SCRIPTS])
def test_calendar_is_read_by_its_address_alone_until_it_is_withdrawn(open_as):
    page = open_as("reader")
    page.goto(f"{DEADLINES}&agreement=geneva-2020-10-30")
    page.get_by_role("link", name="In your own calendar").click()
    page.get_by_role("button", name="Make an address").click()
    address = page.get_by_label("Your address").input_value()
    stranger = page.context.browser.new_context()
    body = stranger.request.get(address).body()
    events = Calendar.from_ical(body).walk("VEVENT")
    days = {str(event["uid"]): event["dtstart"].dt for event in events}
    assert len(days) == 2
    # Armenia's is moved by a day in another journey, which may have come first.
    assert date(2020, 11, 6) in days.values()
    assert set(days.values()) <= {date(2020, 11, 6), date(2020, 11, 7)}
    page.get_by_role("button", name="Withdraw the address").click()
    assert stranger.request.get(address).status == 403
    stranger.close()


@pytest.mark.parametrize("window", [WITHOUT_SCRIPTS])
def test_reference_is_closed_and_opened_again_by_keyboard_without_scripts(open_as):
    page = open_as("curator")
    page.goto("/curate/references/")
    card = page.locator(".reference", has_text="international humanitarian law")
    card.get_by_label("Reason").focus()
    page.keyboard.type("a body of law, not one text")
    for _ in range(2):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    closed = page.locator("li", has_text="a body of law, not one text")
    expect(closed).to_contain_text("international humanitarian law")
    closed.get_by_label("Why").fill("looked at again")
    closed.get_by_role("button", name="Open it again").click()
    expect(page.locator(".reference", has_text="international humanitarian law")).to_be_visible()
