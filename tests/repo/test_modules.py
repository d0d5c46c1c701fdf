"""Modules are in their layer and free of this or that machine."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.repo.project import ROOT, modules, name, text_files

NAMED_AFTER_NOTHING = {"utils", "helpers", "common", "misc", "signals"}
# A folder of somebody's machine. Paths inside the production image begin with /srv.
MACHINE_PATH = re.compile(r"(?<![\w.)\]])(?:/(?:home|root|work|Users|workspace)/\w|[A-Z]:\\\w)")
LINT_IMPORTS = Path(sys.executable).with_name("lint-imports")


def test_no_module_is_named_after_nothing():
    assert [name(path) for path in modules() if path.stem in NAMED_AFTER_NOTHING] == []


def test_no_file_names_a_folder_of_one_machine():
    found = {name(path): MACHINE_PATH.findall(path.read_text()) for path in text_files()}
    assert {path: hits for path, hits in found.items() if hits} == {}


@pytest.mark.parametrize("text", [f"see /{'home'}/ann", f'open("/{"root"}/x")', "C:" + "\\Users"])
def test_folders_of_one_machine_are_recognised(text):
    assert MACHINE_PATH.search(text)


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [LINT_IMPORTS, "--no-cache"], cwd=folder, capture_output=True, text=True, check=False
    )


@pytest.fixture
def copied(tmp_path):
    """Return a copy of the code and its contracts, in which a violation may be planted."""
    for package in ("agreements", "tracker"):
        ignore = shutil.ignore_patterns("__pycache__", "demonstration")
        shutil.copytree(ROOT / package, tmp_path / package, ignore=ignore)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_layers_hold():
    result = lint_imports(ROOT)
    assert result.returncode == 0, result.stdout


def test_an_import_upwards_is_reported(copied):
    (copied / "agreements" / "models" / "planted.py").write_text("import agreements.views\n")
    result = lint_imports(copied)
    assert result.returncode == 1
    assert "agreements.models.planted -> agreements.views" in result.stdout


def test_a_framework_in_a_pure_package_is_reported(copied):
    (copied / "agreements" / "linking" / "planted.py").write_text("import django.db\n")
    result = lint_imports(copied)
    assert result.returncode == 1
    assert "agreements.linking.planted -> django" in result.stdout


def test_a_module_without_a_layer_is_reported(copied):
    (copied / "agreements" / "leftovers.py").write_text("")
    result = lint_imports(copied)
    assert result.returncode == 1
    assert "agreements.leftovers" in result.stdout
