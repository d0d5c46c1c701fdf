"""The files of the project as the repository tests read them."""

from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

README_DEMO = (
    "python3 -m venv .venv && .venv/bin/pip install -r requirements.txt "
    "&& .venv/bin/python manage.py demo"
)
README_TEST = (
    "python3 -m venv .venv && .venv/bin/pip install -r requirements-dev.txt && .venv/bin/pytest"
)

_TEXT = {".py", ".md", ".html", ".css", ".js", ".toml", ".txt", ".yml", ".yaml", ".sh", ".json"}
_NAMES = {"Dockerfile", "Makefile", "LICENSE", ".env.example", ".editorconfig", ".gitignore", "run"}
_FOLDERS = (".ci", ".github", "agreements", "docs", "static", "templates", "tests", "tracker")


def text_files() -> Iterator[Path]:
    """Yield the project's own text files: those of the top level and of its known folders."""
    candidates = [path for path in ROOT.iterdir() if path.is_file()]
    for folder in _FOLDERS:
        candidates += (ROOT / folder).rglob("*")
    for path in sorted(candidates):
        local = path.name == ".env" or "__pycache__" in path.parts
        if path.is_file() and not local and (path.suffix in _TEXT or path.name in _NAMES):
            yield path


def modules() -> Iterator[Path]:
    """Yield the Python modules that run in production, migrations left out."""
    for folder in ("agreements", "tracker"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            if "migrations" not in path.parts:
                yield path


def templates() -> list[Path]:
    """Return the page templates."""
    return sorted((ROOT / "templates").rglob("*.html"))


def name(path: Path) -> str:
    """Return `path` as one writes it: relative to the project."""
    return path.relative_to(ROOT).as_posix()
