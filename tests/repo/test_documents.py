"""What the documents say is what the project does."""

import re
from urllib.parse import unquote

import pytest

from tests.repo.project import README_DEMO, README_TEST, ROOT, name, text_files

README = (ROOT / "README.md").read_text()
DOCUMENTS = [path for path in text_files() if path.suffix == ".md"]
PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"


@pytest.mark.parametrize("command", [README_DEMO, README_TEST])
def test_readme_gives_the_command_on_a_line_of_its_own(command):
    assert README.splitlines().count(command) == 1


def test_readme_first_screen_holds_sentence_picture_commands_and_documents():
    screen = "\n".join(README.splitlines()[:32])
    marks = ["# Ceasefire Tracker", "docs/board.png", README_DEMO, README_TEST, "docs/"]
    places = [screen.index(mark) for mark in marks[:4]]
    assert places == sorted(places)
    assert "](docs/operations.md)" in screen


def test_picture_of_the_board_is_a_picture():
    assert (ROOT / "docs" / "board.png").read_bytes().startswith(PNG_SIGNATURE)


def test_continuous_integration_runs_the_command_of_the_readme():
    assert f"test_command='{README_TEST}'" in (ROOT / ".ci" / "run").read_text()


@pytest.mark.parametrize("document", DOCUMENTS, ids=name)
def test_links_between_documents_lead_somewhere(document):
    targets = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", document.read_text())
    local = [target for target in targets if "://" not in target]
    missing = [t for t in local if not (document.parent / unquote(t)).exists()]
    assert missing == []


def test_decision_records_are_numbered_without_a_gap():
    records = sorted((ROOT / "docs" / "adr").glob("*.md"))
    assert [path.name[:4] for path in records] == [f"{n:04}" for n in range(1, len(records) + 1)]


@pytest.mark.parametrize("part", ["**Status:**", "## Context", "## Decision", "## Consequences"])
def test_decision_records_have_the_same_parts(part):
    records = (ROOT / "docs" / "adr").glob("*.md")
    assert [name(path) for path in records if part not in path.read_text()] == []


def test_changelog_begins_with_the_newest_version():
    versions = re.findall(r"^## (\d+\.\d+\.\d+)$", (ROOT / "CHANGELOG.md").read_text(), re.M)
    assert versions
    assert versions == sorted(versions, key=lambda v: [int(n) for n in v.split(".")], reverse=True)


def test_manage_commands_in_the_documents_exist():
    commands = set()
    for document in DOCUMENTS:
        commands |= set(re.findall(r"manage\.py ([a-z][a-z_]+)", document.read_text()))
    from django.core.management import get_commands

    assert commands - set(get_commands()) == set()
