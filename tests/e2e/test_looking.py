"""Looking rather than reading: the map answers to mouse and keyboard, and without scripts too."""

import pytest
from playwright.sync_api import expect

MAP = "/conflicts/nagorno-karabakh-2020/map/"


def test_mark_opens_with_both_names_and_leads_to_the_act(open_as):
    page = open_as("reader")
    page.goto(MAP)
    item = page.locator("[data-spot]", has_text="Stepanakert / Khankendi")
    item.get_by_role("button", name="show on the map").click()
    card = page.locator(".map-card")
    expect(card).to_be_focused()
    expect(card).to_contain_text("Armenia: Stepanakert")
    expect(card).to_contain_text("Azerbaijan: Xankəndi")
    card.locator("a").first.click()
    page.wait_for_url("**/breaches/NK-2020-*/")


def test_every_place_in_the_list_has_its_mark(open_as):
    page = open_as("reader")
    page.goto(MAP)
    marks = page.locator(".map-spot")
    expect(marks.first).to_be_visible()
    assert marks.count() == page.locator("[data-spot]").count()


def test_mark_opens_by_keyboard_and_gives_the_focus_back(open_as):
    page = open_as("reader")
    page.goto(MAP)
    mark = page.locator(".map-spot").first
    mark.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".map-card")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(".map-card")).to_have_count(0)
    expect(mark).to_be_focused()


def test_letter_opens_what_is_said_of_control_and_leads_to_all_of_it(open_as):
    page = open_as("reader")
    page.goto(MAP)
    letters = page.locator(".map-said")
    expect(letters.first).to_be_visible()
    assert letters.count() == page.locator("[data-said]").count()
    letters.nth(1).focus()
    page.keyboard.press("Enter")
    card = page.locator(".map-card")
    expect(card).to_contain_text("held by Azerbaijan")
    expect(card).to_contain_text("held by Nagorno-Karabakh authorities")
    card.get_by_role("link", name="all statements").click()
    expect(page.locator("#control-B")).to_be_in_viewport()


@pytest.mark.parametrize("window", [{"java_script_enabled": False}])
def test_without_scripts_the_map_is_a_picture_and_the_list_is_whole(open_as, window):
    page = open_as("reader")
    page.goto(MAP)
    picture = page.locator("noscript img")
    expect(picture).to_be_visible()
    assert picture.evaluate("image => image.naturalWidth") > 0
    expect(page.locator("[data-spot]").first).to_be_visible()
    expect(page.locator("#map")).to_be_hidden()
    expect(page.locator("#control-A")).to_contain_text("Said: held by Azerbaijan")


@pytest.mark.parametrize(
    "path",
    [
        "/agreements/geneva-2020-10-30/timeline/",
        "/conflicts/nagorno-karabakh-2020/compare/",
        "/sources/audit/",
    ],
)
@pytest.mark.parametrize("window", [{"java_script_enabled": False}])
def test_charts_need_no_script(open_as, path, window):
    page = open_as("reader")
    page.goto(path)
    drawing = page.locator("figure.chart svg").first
    expect(drawing).to_be_visible()
    box = drawing.bounding_box()
    assert box is not None
    assert min(box["width"], box["height"]) > 100
