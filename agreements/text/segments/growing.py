"""The tree while it grows: which segments are open, what comes later, what was odd."""

from collections.abc import Iterator, Sequence

from agreements.text.segments.marks import Mark
from agreements.text.segments.nodes import Node
from agreements.text.segments.numerals import steps
from agreements.text.segments.units import Unit
from agreements.text.segments.words import Level
from agreements.types.segments import Irregularity

BOUNDARIES = ("root", "annex", "container", "article", "heading")
_DEEPEST = 24
_AHEAD = 60  # marked paragraphs within which a list goes on


class Growing:
    """The open segments, from the root to the latest, and the paragraphs they are made from."""

    def __init__(self, root: Node, units: Sequence[Unit]) -> None:
        self.root = root
        self.units = units
        self.stack = [root]
        self.irregularities: list[Irregularity] = []
        self._marks = [(place, unit.mark) for place, unit in enumerate(units) if unit.mark]
        self._next = _following([place for place, _ in self._marks], len(units))
        self.has_articles = any(mark.level is Level.ARTICLE for _, mark in self._marks)

    @property
    def top(self) -> Node:
        """Return the innermost open segment."""
        return self.stack[-1]

    def close_to(self, node: Node) -> None:
        """Close what is open inside `node`."""
        while len(self.stack) > 1 and self.stack[-1] is not node:
            self.stack.pop()

    def open(self, parent: Node, unit: Unit, form: str, label: str = "") -> Node:
        """Begin a segment inside `parent`; one that would lie too deep goes beside its parent."""
        self.close_to(parent)
        if len(self.stack) > _DEEPEST:
            self.stack.pop()
        # A paragraph whose mark was no mark has none.
        mark = None if form in ("para", "item", "heading") else unit.mark
        node = Node(form, unit.start, mark, label, units=[unit], indent=unit.indent)
        self.top.add(node)
        self.stack.append(node)
        return node

    def parent(self, node: Node) -> Node:
        """Return the segment around one; the root's is itself."""
        return node.parent or self.root

    def open_points(self) -> Iterator[Node]:
        """Yield the open points, innermost first, no further out than their article."""
        for node in reversed(self.stack):
            if node.form in BOUNDARIES:
                return
            if node.mark is not None:
                yield node

    def open_list(self, family: str) -> Node | None:
        """Return the innermost open point of a family."""
        return next((node for node in self.open_points() if node.family == family), None)

    def marks_after(self, place: int) -> Iterator[Mark]:
        """Yield the next marks behind a paragraph."""
        begin = self._next[place]
        for _, mark in self._marks[begin : begin + _AHEAD]:
            yield mark

    def is_last_mark(self, place: int) -> bool:
        """Return whether no mark comes after a paragraph."""
        return self._next[place] >= len(self._marks)

    def goes_on(self, place: int, family: str, label: str) -> bool:
        """Return whether the mark after `label` comes later, before the next article."""
        for mark in self.marks_after(place):
            if mark.family == family and steps(label, mark.label) == 1:
                return True
            if mark.family == "decimal" and mark.label.startswith(f"{label}."):
                return True
            if mark.level <= Level.ARTICLE:
                return False
        return False

    def next_goes_on(self, place: int, node: Node) -> bool:
        """Return whether the very next mark goes on the list of `node`."""
        mark = next(self.marks_after(place), None)
        if mark is None or mark.family != node.family:
            return False
        return mark.level is Level.BULLET or node.lost or steps(node.label, mark.label) == 1

    def report(self, unit: Unit, what: str, remedy: str) -> None:
        """Note what is odd about a paragraph's number."""
        self.irregularities.append(Irregularity(unit.line, unit.start, what, remedy))

    def report_step(self, unit: Unit, printed: str, before: str, distance: int) -> None:
        """Note that a number does not come next after `before`."""
        if distance == 0:
            what, remedy = f"{printed} is printed twice.", "Correct one of the two numbers."
        elif distance < 0:
            what, remedy = f"{printed} comes after {before}.", "Check the order, or the number."
        else:
            what = f"{printed} comes after {before}: numbers are missing between them."
            remedy = "Restore the missing points, or correct the number."
        self.report(unit, what, remedy)


def _following(marked: Sequence[int], count: int) -> list[int]:
    """Return for each paragraph how many marked ones come before the next marked one."""
    following = []
    behind = 0
    for place in range(count):
        while behind < len(marked) and marked[behind] <= place:
            behind += 1
        following.append(behind)
    return following
