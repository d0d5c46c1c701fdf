"""The tree of clauses while it grows."""

from dataclasses import dataclass, field

from agreements.text.segments.lines import introduces, is_terminal
from agreements.text.segments.marks import Mark
from agreements.text.segments.units import Unit
from agreements.text.segments.words import Level
from agreements.types.terms import SegmentKind

_LONGEST_HEADING = 120
_MOST_WORDS = 14


@dataclass(slots=True, eq=False)
class Node:
    """
    One segment in the making. `units` are its own paragraphs, `children` what stands inside it.

    `form` says what it is: root, annex, container, article, clause, bullet, para, item, heading,
    title, preamble, recital, signature, adoption, note or noise.
    """

    form: str
    start: int
    mark: Mark | None = None
    label: str = ""
    heading: str = ""
    kind: SegmentKind = SegmentKind.OPERATIVE
    units: list[Unit] = field(default_factory=list)
    children: list["Node"] = field(default_factory=list)
    parent: "Node | None" = None
    lost: bool = False
    indent: int = 0
    path: str = ""

    def add(self, child: "Node") -> "Node":
        """Put a child behind the others and return it."""
        child.parent = self
        self.children.append(child)
        return child

    @property
    def family(self) -> str:
        """Return what kind of mark it has, empty without one."""
        return self.mark.family if self.mark else ""

    @property
    def last(self) -> Unit | None:
        """Return the latest of its own paragraphs."""
        return self.units[-1] if self.units else None

    @property
    def introduces(self) -> bool:
        """Return whether its latest own paragraph ends with a colon."""
        return self.last is not None and introduces(self.last.whole)

    @property
    def end(self) -> int:
        """Return where the latest paragraph in it ends."""
        own = max((unit.end for unit in self.units), default=self.start)
        return max([own, *(child.end for child in self.children[-1:])])

    @property
    def is_heading_like(self) -> bool:
        """Return whether its own words are no more than a heading."""
        if len(self.units) != 1:
            return False
        return looks_like_heading(self.units[0].words)

    @property
    def takes_paragraphs(self) -> bool:
        """Return whether paragraphs without marks in it are segments of their own."""
        if self.form in ("root", "annex", "container", "heading"):
            return True
        if self.form == "article":
            return looks_like_heading(self.units[0].words)
        return self.form == "clause" and self.is_heading_like and self._is_outer

    @property
    def _is_outer(self) -> bool:
        mark = self.mark
        return mark is not None and (mark.level <= Level.POINT or mark.level is Level.NUMBER)


def looks_like_heading(words: str) -> bool:
    """Return whether words are short and stop without the end of a sentence."""
    if not words:
        return True
    if len(words) > _LONGEST_HEADING or len(words.split()) > _MOST_WORDS:
        return False
    stripped = words.rstrip(" *_\t")
    return not is_terminal(stripped) or introduces(stripped)
