"""A real demonstration for the journeys: its own services, worker, web server and Chromium."""

import contextlib
import functools
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, StorageState, sync_playwright

from tests.e2e.browser import Watch, require_chromium

ROOT = Path(__file__).resolve().parents[2]
START_SECONDS = 120.0
READY = "Ready after"
STOP_SECONDS = 20.0
WIDE = {"width": 1440, "height": 900}
NARROW = {"width": 390, "height": 844}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what drives Chromium."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.e2e)


@pytest.fixture(scope="package")
def chromium_path() -> str:
    """Return where Chromium is; skip without one, but fail where CI requires it."""
    return require_chromium()


@dataclass(frozen=True)
class Demonstration:
    """A running `manage.py demo`: its address, and its log for when something fails."""

    url: str
    log: Path


def free_port() -> int:
    """Return a port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait_until_ready(process: subprocess.Popen[bytes], log: Path) -> None:
    """Wait until it says that it is ready; fail with the end of the log if it never is."""
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        if READY in log.read_text():
            return
        time.sleep(0.2)
    end = "\n".join(log.read_text().splitlines()[-30:])
    pytest.fail(f"the demonstration was not ready within {START_SECONDS:.0f} s:\n{end}")


def stop(process: subprocess.Popen[bytes]) -> None:
    """End it politely, and by force if it does not end."""
    process.terminate()
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


@pytest.fixture(scope="package")
def folder() -> Iterator[Path]:
    """Return a folder for the demonstration's data, removed at the end."""
    with tempfile.TemporaryDirectory(prefix="tracker-e2e-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        folder.chmod(0o711)  # where root must start PostgreSQL as nobody, nobody has to get in
        yield folder


@pytest.fixture(scope="package")
def demonstration(chromium_path: str, folder: Path) -> Iterator[Demonstration]:
    """Start `manage.py demo` with data of its own on a free port, and stop it at the end."""
    port = free_port()
    up = Demonstration(f"http://127.0.0.1:{port}", folder / "demo.log")
    # Set but empty, so that a .env file of the checkout does not fill them either.
    own = dict.fromkeys(["DATABASE_URL", "DATABASE_OWNER_URL", "REDIS_URL"], "")
    with up.log.open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, ROOT / "manage.py", "demo", "--port", str(port)],
            cwd=ROOT,
            env={**os.environ, **own, "VAR_DIR": str(folder / "var"), "PYTHONUNBUFFERED": "1"},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        wait_until_ready(process, up.log)
        yield up
    finally:
        stop(process)


@pytest.fixture(scope="package")
def chromium(chromium_path: str) -> Iterator[Browser]:
    """Start Chromium; it ends with this package, since its loop disturbs database tests."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium_path, args=["--no-sandbox", "--disable-gpu"]
        )
        yield browser
        browser.close()


@pytest.fixture
def watch(request: pytest.FixtureRequest) -> Iterator[Watch]:
    """Fail the test at its end if a page logged an error or asked another host."""
    watch = Watch()
    yield watch
    assert watch.problems == [], _end_of_log(request)


def _end_of_log(request: pytest.FixtureRequest) -> str:
    """Return what the web server wrote last; the file goes when the tests end."""
    if "demonstration" not in request.fixturenames:
        return ""
    up: Demonstration = request.getfixturevalue("demonstration")
    lines = (up.log.parent / "var" / "web.log").read_text().splitlines()
    return "\n".join([f"{up.url}: the log of the web server ends with", *lines[-60:]])


@pytest.fixture(scope="package")
def cookies(chromium: Browser, demonstration: Demonstration) -> Callable[[str], StorageState]:
    """Return a function that signs in as a role, once, and returns the browser's cookies."""

    @functools.cache
    def sign_in(role: str) -> StorageState:
        with chromium.new_context(base_url=demonstration.url) as context:
            page = context.new_page()
            page.goto("/")
            page.fill("[name=username]", f"demo-{role}")
            page.fill("[name=password]", f"demo-{role}")
            page.click("main button.go")
            page.wait_for_selector("header .who")
            return context.storage_state()

    return sign_in


@pytest.fixture
def window() -> dict[str, Any]:
    """Return what is special about the browser's window; a test may parametrize it."""
    return {}


@pytest.fixture
def open_as(
    chromium: Browser,
    demonstration: Demonstration,
    cookies: Callable[[str], StorageState],
    watch: Watch,
    window: dict[str, Any],
) -> Iterator[Callable[[str], Page]]:
    """Return a function that opens a watched page signed in as a role; "" is nobody."""
    with contextlib.ExitStack() as contexts:

        def open_page(role: str) -> Page:
            signed_in = {"storage_state": cookies(role)} if role else {}
            options = {"viewport": WIDE, "locale": "en-GB", **signed_in, **window}
            context = chromium.new_context(base_url=demonstration.url, **options)
            contexts.enter_context(context)
            context.set_default_timeout(10_000)
            page = context.new_page()
            watch.over(page)
            return page

        yield open_page
