"""Invented agreements with the right answers written into them: ⟦path⟧ or ⟦path|kind⟧ at a start."""

import re
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "texts"
_MARK = re.compile(r"⟦(?P<free>\??)(?P<path>[^⟧|<]+)(?:<(?P<parent>[^⟧|]*))?(?:\|(?P<kind>\w+))?⟧")


@dataclass(frozen=True)
class Expected:
    """A segment that must be found at `start`; a free one may be found or not."""

    path: str
    parent: str | None
    kind: str
    start: int
    free: bool


def read_marked(written: str) -> tuple[str, list[Expected]]:
    """Return a text without its answers, and the answers; the parent is the longest path before."""
    text = ""
    found: list[Expected] = []
    position = 0
    paths: list[str] = []
    for mark in _MARK.finditer(written):
        text += written[position : mark.start()]
        position = mark.end()
        path = mark["path"]
        parent = _parent(path, paths) if mark["parent"] is None else mark["parent"] or None
        paths.append(path)
        found.append(
            Expected(path, parent, mark["kind"] or "operative", len(text), bool(mark["free"]))
        )
    return text + written[position:], found


def _parent(path: str, paths: list[str]) -> str | None:
    above = [other for other in paths if path.startswith(f"{other}.")]
    if above:
        return max(above, key=len)
    return None
