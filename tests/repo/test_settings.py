"""Every variable the settings read is documented, and nothing else is."""

import ast
import re

import pytest
import yaml

from tests.repo.project import ROOT

DOCUMENT = ROOT / "docs" / "settings.md"
EXAMPLE = ROOT / ".env.example"
# Read by the launcher before the settings exist, and documented beside them.
BEFORE_SETTINGS = {"POSTGRES_BIN", "DATABASE_OWNER_URL"}
# Read by docker-compose.yml alone; docs/operations.md explains them.
COMPOSE_ONLY = {
    "POSTGRES_PASSWORD",
    "TRACKER_OWNER_PASSWORD",
    "TRACKER_PASSWORD",
    "REDIS_PASSWORD",
    "WEB_PORT",
    "WORKER_CONCURRENCY",
}


def read_by_settings() -> set[str]:
    """Return the names in calls such as ``env.bool("DEBUG", …)``."""
    tree = ast.parse((ROOT / "tracker" / "settings.py").read_text())
    return {
        call.args[0].value
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and isinstance(call.func.value, ast.Name)
        and call.func.value.id == "env"
        and call.args
        and isinstance(call.args[0], ast.Constant)
    }


def in_example() -> set[str]:
    return set(re.findall(r"^#? ?([A-Z][A-Z0-9_]+)=", EXAMPLE.read_text(), re.M))


def in_document() -> set[str]:
    """Return the names in headings and in the first cell of table rows."""
    return set(re.findall(r"^(?:#+ |\| )`?([A-Z][A-Z0-9_]+)`?", DOCUMENT.read_text(), re.M))


def test_settings_are_read_by_name():
    assert {"DEBUG", "SECRET_KEY", "DATABASE_URL", "REDIS_URL"} <= read_by_settings()


@pytest.mark.parametrize("documented", [in_document, in_example])
def test_every_variable_is_documented(documented):
    assert read_by_settings() - documented() == set()


@pytest.mark.parametrize("documented", [in_document, in_example])
def test_every_documented_variable_is_read(documented):
    assert documented() - read_by_settings() - BEFORE_SETTINGS - COMPOSE_ONLY == set()


def test_variables_of_the_compose_file_are_settings():
    services = yaml.safe_load((ROOT / "docker-compose.yml").read_text())["services"]
    assert set(services["web"]["environment"]) - read_by_settings() == set()


@pytest.mark.parametrize("variable", sorted(COMPOSE_ONLY))
def test_variables_of_the_compose_file_alone_are_explained(variable):
    assert variable in (ROOT / "docker-compose.yml").read_text()
