"""Name each segment by the marks on the way to it: "Article 9.i3", "II.2", "5.a"."""

import re
from collections import Counter

from agreements.text.segments.nodes import Node
from agreements.text.segments.words import MISREAD, Level
from agreements.types.segments import Irregularity

_WORD = re.compile(r"[^\W\d_]+")
_FIXED = ("title", "preamble", "signature", "adoption")
_UNMARKED = {"item": "i", "recital": "p", "bullet": "b"}


def name_paths(root: Node) -> list[Irregularity]:
    """Set every path below `root`, each once; return which printed numbers came twice."""
    naming = _Naming()
    naming.name_children(root)
    return naming.odd


class _Naming:
    """Gives out paths; one that is taken gets a number behind it."""

    def __init__(self) -> None:
        self.odd: list[Irregularity] = []
        self._times: Counter[str] = Counter()

    def name_children(self, node: Node) -> None:
        """Name the children of a node, and theirs, in order."""
        counts: Counter[str] = Counter()
        for child in node.children:
            path = _path(node, child, counts)
            child.path = self._unused(path)
            if child.path != path and child.mark is not None and child.units:
                what = f"{child.mark.printed} is printed again; it is named {child.path}."
                remedy = "Correct the number, or put a heading before the new count."
                self.odd.append(Irregularity(child.units[0].line, child.start, what, remedy))
            self.name_children(child)

    def _unused(self, path: str) -> str:
        self._times[path] += 1
        if self._times[path] == 1:
            return path
        return self._unused(f"{path} ({self._times[path]})")


def _path(node: Node, child: Node, counts: Counter[str]) -> str:
    if child.form in _FIXED:
        return child.form
    if child.form == "note":
        return f"note {child.label}"
    if child.form == "annex":
        return _annex_path(child)
    label = _label(node, child, counts)
    if child.form == "article" or node.form == "root":
        annex = _annex_above(node)
        return f"{annex}.{label}" if annex else label
    inside = node.path
    if node.form in ("container", "heading") and child.form == "clause":
        # Points that are counted through a text do not carry the heading they stand under.
        inside = node.path
    return f"{inside}.{label}"


def _annex_above(node: Node) -> str:
    above: Node | None = node
    while above is not None and above.form != "annex":
        above = above.parent
    return above.path if above is not None else ""


def _annex_path(child: Node) -> str:
    if child.path == "note":
        return f"note {child.label}"
    word = _printed_word(child)
    return f"{word} {child.label}".strip()


def _printed_word(node: Node) -> str:
    found = _WORD.search(node.mark.printed) if node.mark else None
    word = found[0] if found else "Annex"
    if node.mark and node.mark.word and node.mark.word in node.mark.printed.casefold():
        begin = node.mark.printed.casefold().index(node.mark.word)
        word = node.mark.printed[begin : begin + len(node.mark.word)]
    return MISREAD.get(word.casefold(), word).capitalize()


def _label(node: Node, child: Node, counts: Counter[str]) -> str:
    if child.form in ("container", "article") or (
        child.mark is not None and child.mark.level is Level.POINT
    ):
        return f"{_printed_word(child)} {child.label}"
    if child.form == "clause":
        return _without_parents_number(node, child.label)
    form = child.form
    counts[form] += 1
    if form == "para":
        return f"para {counts[form]}" if node.form == "root" else f"p{counts[form]}"
    if form == "heading":
        return f"section {counts[form]}"
    return f"{_UNMARKED.get(form, 'p')}{counts[form]}"


def _without_parents_number(node: Node, label: str) -> str:
    """Return 2 for the 1.2 that stands in 1, so that the path reads 1.2."""
    own = node.label.split(".")
    numbers = label.split(".")
    if len(numbers) > len(own) and node.label and numbers[: len(own)] == own:
        return ".".join(numbers[len(own) :])
    return label
