"""`manage.py demo`: one command, one address, and nothing left when it ends."""

import http.client
import json
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.services.conftest import ROOT, environment, free_port, gone
from tracker import services

FIELDS = {
    "url",
    "agreements",
    "clauses",
    "articles",
    "links",
    "breaches",
    "first_page_s",
    "link_round_trip_s",
}


@pytest.fixture
def base(checked):
    """Return a folder with the demonstration loaded."""
    return checked.base


def demo(base, port):
    return subprocess.Popen(
        [sys.executable, ROOT / "manage.py", "demo", "--port", str(port)],
        env=environment(base),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def programs_of(base):
    """Return the command lines of all processes that were given `base` as their folder."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if f"VAR_DIR={base}\0".encode() in (folder / "environ").read_bytes():
                found.append((folder / "cmdline").read_bytes().replace(b"\0", b" ").decode())
        except OSError:
            continue
    return found


def both_started(base):
    lines = " ".join(programs_of(base))
    return "gunicorn" in lines and "celery" in lines


def status_of(port, path):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", path)
    answer = connection.getresponse()
    connection.close()
    return answer.status


def wait_for(condition, *, seconds):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.1)


def test_check_sees_a_fresh_article_linked_and_prints_one_json_document(checked):
    assert checked.done.returncode == 0, checked.done.stderr
    found = json.loads(checked.done.stdout)
    assert set(found) == FIELDS
    assert found["url"] == f"http://127.0.0.1:{checked.port}/"
    assert min(found[name] for name in FIELDS - {"url"}) > 0
    assert programs_of(checked.base) == []
    assert gone(checked.base)


def test_it_answers_at_one_address_and_ends_in_five_seconds(base):
    port = free_port()
    running = demo(base, port)
    try:
        words = ""
        while "Ready after" not in words:
            line = running.stdout.readline()
            assert line, running.stderr.read()
            words += line
        assert re.findall(r"https?://\S+", words) == [f"http://127.0.0.1:{port}/"]
        assert "demo-analyst" in words
        assert status_of(port, "/readyz") == 200
        assert status_of(port, "/sign-in/") == 200
    finally:
        began = time.monotonic()
        running.send_signal(signal.SIGINT)
        running.communicate(timeout=30)
    assert time.monotonic() - began < 5
    assert running.returncode == 0
    assert gone(base, seconds=0)
    assert programs_of(base) == []


def test_children_of_a_killed_demonstration_end_by_themselves(base):
    port = free_port()
    running = demo(base, port)
    try:
        wait_for(lambda: running.poll() or both_started(base), seconds=60)
        assert running.poll() is None
    finally:
        running.kill()
        running.communicate()
    wait_for(lambda: programs_of(base) == [], seconds=20)
    assert services.down(base)
    assert gone(base)
