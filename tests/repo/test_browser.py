"""Where no Chromium is found, its tests are skipped with the reason; CI does not skip them."""

import pytest

from tests.e2e import browser


@pytest.fixture
def no_chromium(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr(browser, "_APPLICATIONS", ())


@pytest.mark.usefixtures("no_chromium")
def test_without_chromium_a_test_is_skipped_with_the_reason(monkeypatch):
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match="install the package chromium"):
        browser.require_chromium()


@pytest.mark.usefixtures("no_chromium")
def test_without_chromium_continuous_integration_fails(monkeypatch):
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="install the package chromium"):
        browser.require_chromium()


def test_chosen_chromium_is_taken(monkeypatch):
    monkeypatch.setenv("CHROMIUM", "/opt/chromium")
    assert browser.require_chromium() == "/opt/chromium"


@pytest.mark.usefixtures("no_chromium")
def test_first_known_command_is_taken(monkeypatch, tmp_path):
    command = tmp_path / "chromium-browser"
    command.write_text("#!/bin/sh\n")
    command.chmod(0o755)
    assert browser.require_chromium() == str(command)
