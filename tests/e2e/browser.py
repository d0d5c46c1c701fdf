"""Finding Chromium, and what no page may do in it."""

import os
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import ConsoleMessage, Error, Page, Request

_COMMANDS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_APPLICATIONS = (
    Path("/Applications/Chromium.app/Contents/MacOS/Chromium"),
    Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
)
# Only what is wrong is listed in full, and no style sheet is fetched a second time.
_AXE_OPTIONS = {"resultTypes": ["violations"], "preload": False}
_HERE = {"127.0.0.1", "localhost"}
# Answers a journey asks for on purpose; Chromium writes an error for each of them.
_EXPECTED_ANSWERS = "Failed to load resource: the server responded with a status of "


def find_chromium() -> str | None:
    """Return the path of a Chromium: $CHROMIUM, else the first known command, else None."""
    chosen = os.environ.get("CHROMIUM")
    if chosen:
        return chosen
    commands = (shutil.which(command) for command in _COMMANDS)
    applications = (str(path) for path in _APPLICATIONS if path.exists())
    return next((path for path in (*commands, *applications) if path), None)


def require_chromium() -> str:
    """Return where Chromium is; without one skip the test, or fail it where CI=true."""
    path = find_chromium()
    if path is not None:
        return path
    reason = (
        "no Chromium found: install the package chromium, or set CHROMIUM to the path of one "
        f"(looked for {', '.join(_COMMANDS)})"
    )
    if os.environ.get("CI") == "true":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


@dataclass
class Watch:
    """
    Collects what a page does wrong: console errors, exceptions, requests that leave this host.

    `expected` holds the status codes a journey asks for on purpose, such as 422.
    """

    expected: set[int] = field(default_factory=set)
    problems: list[str] = field(default_factory=list)

    def over(self, page: Page) -> None:
        """Listen to `page` from now on."""
        page.on("console", self._console)
        page.on("pageerror", self._exception)
        page.on("request", self._request)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type not in {"error", "warning"}:
            return
        answers = tuple(f"{_EXPECTED_ANSWERS}{status}" for status in self.expected)
        if not (answers and message.text.startswith(answers)):
            self.problems.append(f"console {message.type} at {message.location}: {message.text}")

    def _exception(self, error: Error) -> None:
        self.problems.append(f"exception: {error}")

    def _request(self, request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme not in {"data", "about", "blob"} and parts.hostname not in _HERE:
            self.problems.append(f"request left this host: {request.url}")


def accessibility_findings(page: Page) -> list[str]:
    """Return what axe finds on the page, a line per finding with its first elements."""
    found = Axe().run(page, options=_AXE_OPTIONS).response["violations"]
    return [
        f"{rule['id']} ({rule['impact']}): {rule['help']}: "
        + ", ".join(str(node["target"]) for node in rule["nodes"][:3])
        for rule in found
    ]


def overflow(page: Page) -> int:
    """Return by how many CSS pixels the page is wider than its window, 0 if it fits."""
    wide: int = page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    return max(0, wide)
