"""A curator corrects a text, another publishes it, what moved is looked at; citations are copied."""

import pytest
from playwright.sync_api import expect

PAGE = "/agreements/washington-2020-10-26/"


@pytest.mark.parametrize("window", [{"java_script_enabled": False}])
def test_text_is_corrected_by_two_people_without_scripts(open_as):
    curator, admin = open_as("curator"), open_as("admin")
    curator.goto(f"{PAGE}versions/")
    curator.locator("#en-1").get_by_role("link", name="Correct or amend").click()
    words = curator.locator("textarea[name=words]")
    words.fill(words.input_value().replace("takes effect at 08:00", "begins at 08:00"))
    curator.locator("textarea[name=reason]").fill("The verb was misprinted.")
    curator.get_by_role("button", name="Keep as a draft").click()
    expect(curator.locator("#comparison td del")).to_contain_text("takes effect")
    expect(curator.locator("#comparison td ins")).to_contain_text("begins")
    curator.goto(f"{PAGE}en/v2/")
    expect(curator.get_by_role("button", name="Publish")).to_have_count(0)

    admin.goto(f"{PAGE}en/v2/")
    admin.get_by_role("button", name="Publish").click()
    expect(admin.locator(".tied")).to_contain_text("begins")
    admin.get_by_label("As found").first.check()
    admin.get_by_role("button", name="Keep the answer").first.click()
    expect(admin.locator(".messages")).to_contain_text("Kept.")

    curator.goto(PAGE)
    expect(curator.locator(".board")).to_contain_text("begins at 08:00")
    curator.goto(f"{PAGE}en/v1/clauses/1/")
    expect(curator.locator(".one-clause")).to_contain_text("takes effect at 08:00")
    curator.get_by_role("link", name="The newest is version 2").click()
    expect(curator.locator(".whole-text")).to_contain_text("begins at 08:00")


@pytest.mark.parametrize("window", [{"permissions": ["clipboard-read", "clipboard-write"]}])
def test_citation_is_copied_with_a_button(open_as):
    page = open_as("reader")
    page.goto("/agreements/geneva-2020-10-30/clauses/3/")
    page.locator("#cite summary").click()
    page.get_by_role("button", name="Copy BibTeX").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()").startswith(
        "@misc{geneva-2020-10-30-cl3,"
    )


def test_another_pair_is_compared_in_place(open_as):
    page = open_as("reader")
    page.goto("/agreements/geneva-2020-10-30/versions/")
    page.locator("select[name=second]").select_option("ru-1")
    page.get_by_role("button", name="Compare").click()
    expect(page.locator("#comparison thead")).to_contain_text("Russian, version 1")
    assert "second=ru-1" in page.url
