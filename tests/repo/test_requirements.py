"""Each requirement is pinned and says why it is here."""

import re

import pytest

from tests.repo.project import ROOT

FILES = ["requirements.txt", "requirements-dev.txt"]
LINE = re.compile(r"(?P<name>[\w.-]+)(\[[\w,-]+\])?==(?P<version>[\w.]+)(;[^#]+)?\s+# (?P<why>.+)")


def requirement_lines(file: str) -> list[str]:
    lines = (ROOT / file).read_text().splitlines()
    return [line for line in lines if line and not line.startswith(("#", "-r "))]


@pytest.mark.parametrize("line", [line for file in FILES for line in requirement_lines(file)])
def test_requirement_is_pinned_and_has_a_reason(line):
    match = LINE.fullmatch(line)
    assert match, f"write: name==version  # why it is here\nnot: {line}"
    assert len(match["why"].split()) >= 2


def test_no_requirement_stands_twice():
    names = [LINE.fullmatch(x)["name"].lower() for f in FILES for x in requirement_lines(f)]
    assert len(names) == len(set(names))


def test_development_requirements_include_the_running_ones():
    assert "-r requirements.txt" in (ROOT / "requirements-dev.txt").read_text().splitlines()
