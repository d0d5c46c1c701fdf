"""Put paragraphs with marks into a tree: which list each goes on, and in which it begins one."""

from collections.abc import Sequence

from agreements.text.segments.growing import BOUNDARIES, Growing
from agreements.text.segments.lines import is_terminal, starts_small
from agreements.text.segments.marks import Mark
from agreements.text.segments.nodes import Node
from agreements.text.segments.numerals import is_first, steps
from agreements.text.segments.units import Unit
from agreements.text.segments.unmarked import place_unmarked
from agreements.text.segments.words import Level
from agreements.types.segments import Irregularity

_WIDEST_GAP = 4  # numbers that may be missing between two points


def grow(root: Node, units: Sequence[Unit]) -> list[Irregularity]:
    """Put paragraphs, in order, below `root`; return what was odd about their numbers."""
    tree = Growing(root, units)
    outline = _Outline(tree)
    for place, unit in enumerate(units):
        if unit.mark is None or not outline.place(place, unit, unit.mark):
            place_unmarked(tree, place, unit)
    return tree.irregularities


class _Outline:
    """Places marks; remembers the last label of each family, and how containers nest."""

    def __init__(self, tree: Growing) -> None:
        self.tree = tree
        self._last_label: dict[str, str] = {}
        self._nesting: list[Level] = []

    def place(self, place: int, unit: Unit, mark: Mark) -> bool:
        """Place a marked paragraph; False if its mark turns out to be a number in the text."""
        if mark.level is Level.BULLET:
            self.tree.open(self._bullet_parent(unit, mark), unit, "bullet")
            return True
        if mark.level is Level.ANNEX:
            return False
        if mark.level <= Level.SECTION:
            return self._container(unit, mark)
        if mark.level is Level.ARTICLE:
            return self._article(unit, mark)
        found = (
            self._decimal(place, unit, mark)
            if mark.is_decimal
            else self._counted(place, unit, mark)
        )
        if found is None:
            return False
        parent, label = found
        lost = any(child.lost for child in parent.children[-1:])
        self.tree.open(parent, unit, "clause", label).lost = lost and label != mark.label
        self._last_label[mark.family] = label
        return True

    def _container(self, unit: Unit, mark: Mark) -> bool:
        """Place a part, title, chapter or section inside those that stand further out here."""
        if unit.doubtful or unit.inline:
            return False
        opened = [node for node in self.tree.stack if node.form == "container" and node.mark]
        levels = [node.mark.level for node in opened if node.mark]
        if mark.level not in self._nesting:
            self._nest(mark.level, levels)
        rank = self._nesting.index(mark.level)
        outer = [
            node
            for node, level in zip(opened, levels, strict=True)
            if self._nesting.index(level) < rank
        ]
        self.tree.open(outer[-1] if outer else self.tree.root, unit, "container", mark.label)
        return True

    def _nest(self, level: Level, opened: Sequence[Level]) -> None:
        """Put a level met for the first time inside the open ones, but outside of smaller ones."""
        places = [self._nesting.index(other) for other in self._nesting if other > level]
        inside = self._nesting.index(opened[-1]) + 1 if opened else len(self._nesting)
        smaller = [place for place in places if self._nesting[place] not in opened]
        self._nesting.insert(min([inside, *smaller]), level)

    def _article(self, unit: Unit, mark: Mark) -> bool:
        before = self._last_label.get(mark.family)
        distance = steps(before, mark.label) if before else None
        expected = distance == 1 or is_first(mark.label)
        if (unit.doubtful or unit.inline) and not expected:
            return False
        if before is not None and distance not in (None, 0) and not expected:
            if unit.words and not unit.gap:
                return False
            what = f"{mark.printed} comes after {before}."
            remedy = "Check whether articles are missing or the number is wrong."
            self.tree.report(unit, what, remedy)
        parent = self.tree.root
        for node in self.tree.stack[1:]:
            if node.form not in ("container", "heading"):
                break
            parent = node
        self.tree.open(parent, unit, "article", mark.label)
        self._last_label[mark.family] = mark.label
        return True

    def _counted(self, place: int, unit: Unit, mark: Mark) -> tuple[Node, str] | None:
        """Return the node a number or letter goes into, and its label; None if it is no mark."""
        opened = next(
            (
                node
                for node in self.tree.open_points()
                if node.family == mark.family and steps(node.label, mark.label) == 1
            ),
            None,
        )
        first = is_first(mark.label)
        if opened is not None and not (first and self._begins_roman(place, mark)):
            return self.tree.parent(opened), mark.label
        if not first:
            return self._irregular(place, unit, mark)
        if unit.doubtful and not self.tree.goes_on(place, mark.family, mark.label):
            return None
        return self._begin(place, unit, mark)

    def _begins_roman(self, place: int, mark: Mark) -> bool:
        """Tell the "(i)" that begins roman numerals from the one that comes after "(h)"."""
        later = self.tree.marks_after(place)
        following = next((other for other in later if other.family == mark.family), None)
        return following is not None and following.label.lower() == "ii"

    def _irregular(self, place: int, unit: Unit, mark: Mark) -> tuple[Node, str] | None:
        """Place a number that is neither the next nor a first one, or say it is no mark."""
        for node in self.tree.open_points():
            same = node.family.rstrip("().[]") == mark.family.rstrip("().[]")
            if same and steps(node.label, mark.label) == 1:
                return self.tree.parent(node), mark.label
        earlier = self._last_label.get(mark.family)
        if earlier is not None and steps(earlier, mark.label) == 1:
            return self._by_rank(place, unit, mark), mark.label
        if unit.doubtful or unit.inline:
            return None
        return self._after_gap(place, unit, mark)

    def _after_gap(self, place: int, unit: Unit, mark: Mark) -> tuple[Node, str] | None:
        goes_on = unit.opens and self.tree.goes_on(place, mark.family, mark.label)
        for node in self.tree.open_points():
            distance = steps(node.label, mark.label) if node.family == mark.family else None
            if distance is None:
                continue
            near = 1 < distance <= _WIDEST_GAP or (distance <= 0 and unit.opens)
            if near or goes_on:
                self.tree.report_step(unit, mark.printed, node.label, distance)
                return self.tree.parent(node), mark.label
        if not goes_on:
            return None
        what = f"The count begins at {mark.printed}"
        self.tree.report(unit, what, "Check whether what comes before it is missing.")
        return self._by_rank(place, unit, mark), mark.label

    def _begin(self, place: int, unit: Unit, mark: Mark) -> tuple[Node, str]:
        """Return where a list that begins with this first mark belongs."""
        top = self.tree.top
        again = self.tree.open_list(mark.family)
        if again is not None and self._lost_its_count(place, again, unit, mark):
            label = str(int(again.label) + 1)
            what = f"{mark.printed} is printed again."
            self.tree.report(unit, what, f"It is counted as {label}; restore its number.")
            again.lost = True
            return self.tree.parent(again), label
        if top.introduces or not top.units or _finishes(top, unit):
            return top, mark.label
        if again is None:
            return self._by_rank(place, unit, mark), mark.label
        if self._is_heading_of(again, place, mark):
            return top, mark.label
        if not unit.inline:
            what = f"The count begins again with {mark.printed}"
            remedy = "Check whether a heading is missing, or go on counting."
            self.tree.report(unit, what, remedy)
        return self.tree.parent(again), mark.label

    def _lost_its_count(self, place: int, again: Node, unit: Unit, mark: Mark) -> bool:
        """Tell whether a list prints its first number again because its count was lost."""
        if unit.inline or not (mark.label.isdecimal() and again.label.isdecimal()):
            return False
        top = self.tree.top
        if again.lost:
            return not (top.introduces and top is again)
        if again.label != mark.label or top.introduces:
            return False
        return not self._is_heading_of(again, place, mark)

    def _is_heading_of(self, again: Node, place: int, mark: Mark) -> bool:
        """Tell "1. Roads" over points that count from 1 again from a point like the others."""
        heads = self.tree.top is again and again.is_heading_like
        return heads and self.tree.goes_on(place, mark.family, mark.label)

    def _by_rank(self, place: int, unit: Unit, mark: Mark) -> Node:
        """Return the innermost open node that a mark of this level may stand in."""
        for node in reversed(self.tree.stack):
            if node.form in BOUNDARIES:
                return node
            if node.form in ("para", "item") or node.mark is None:
                if node.introduces or (node.form == "para" and unit.inline):
                    return node
            elif node.form != "bullet" and (
                node.mark.level < mark.level
                or (unit.inline and node is self.tree.top)
                or self.tree.goes_on(place, node.family, node.label)
            ):
                return node
        return self.tree.root

    def _decimal(self, place: int, unit: Unit, mark: Mark) -> tuple[Node, str] | None:
        """Return where "2.1.3" goes: into "2.1", or beside another branch of it."""
        numbers = mark.label.split(".")
        for node in reversed(self.tree.stack):
            own = _numbers(node)
            if own and own == numbers[:-1]:
                return node, mark.label
            if own and own[:-1] == numbers[:-1] and node.family == "decimal":
                return self.tree.parent(node), mark.label
        if unit.doubtful or unit.inline:
            return None
        branch = self._branch(numbers)
        if branch is not None:
            return branch, mark.label
        if numbers[-1] == "1" or self._decimals_go_on(place, numbers):
            return self._by_rank(place, unit, mark), mark.label
        return None

    def _branch(self, numbers: list[str]) -> Node | None:
        """Return the open node whose number begins this one, or whose branch this one leaves."""
        for node in reversed(self.tree.stack):
            own = _numbers(node)
            if own and numbers[: len(own)] == own:
                return node
            if own and len(own) >= len(numbers) and own[: len(numbers) - 1] == numbers[:-1]:
                up = node
                for _ in range(len(own) - len(numbers) + 1):
                    up = self.tree.parent(up)
                return up
        return None

    def _decimals_go_on(self, place: int, numbers: list[str]) -> bool:
        following = [*numbers[:-1], str(int(numbers[-1]) + 1)]
        return any(
            mark.label.split(".")[: len(following)] == following
            for mark in self.tree.marks_after(place)
        )

    def _bullet_parent(self, unit: Unit, mark: Mark) -> Node:
        top = self.tree.top
        for node in self.tree.open_points():
            if node.family != mark.family:
                continue
            deeper = unit.indent > node.indent + (0 if node.introduces else 1)
            if node is top and deeper and not unit.inline:
                return node
            if node is not top and top.introduces and top.form != "bullet":
                return top
            if unit.indent >= node.indent - 1 or not self._is_nested(node, mark):
                return self.tree.parent(node)
        ended = top.last is not None and top.last.whole.rstrip()[-1:] in ".!?։؟۔"
        if top.form in ("para", "item") and ended:
            return self.tree.parent(top)
        return top

    def _is_nested(self, node: Node, mark: Mark) -> bool:
        """Return whether a list of the same bullets stands further out."""
        outer = node.parent
        while outer is not None and outer.form == "bullet":
            if outer.family == mark.family:
                return True
            outer = outer.parent
        return False


def _finishes(top: Node, unit: Unit) -> bool:
    """Tell whether a point goes on the sentence that the open node left unfinished."""
    if top.form not in ("clause", "bullet", "para", "item") or top.last is None:
        return False
    return starts_small(unit.words) and not is_terminal(top.last.whole)


def _numbers(node: Node) -> list[str]:
    """Return the parts of a node's number, as decimals count on from it."""
    if node.mark is None or not node.label.replace(".", "").isdecimal():
        return []
    return node.label.split(".")
