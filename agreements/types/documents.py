"""
A document of ours before it is a page or a PDF: sections of paragraphs, lists and tables.

Every word a reader sees is in it, translated already, so that the page and the PDF made from
one `Document` say the same.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum


class Voice(StrEnum):
    """Who speaks: we, a source, or a machine that guesses."""

    OURS = "ours"
    SOURCE = "source"
    GUESS = "guess"


@dataclass(frozen=True, slots=True)
class Run:
    """
    Some words in one voice. `language` is a code where it is not the document's.

    `link` is a path on this site; `moment` an ISO 8601 time behind the words; `mark` the sign of
    a state drawn before them, in the colour `tone`.
    """

    words: str
    voice: Voice = Voice.OURS
    language: str = ""
    link: str = ""
    moment: str = ""
    mark: str = ""
    tone: str = ""
    strong: bool = False
    small: bool = False


Line = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph. `aside` is said in small type."""

    line: Line
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Items:
    """A list without an order."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; `share` is its part of the width, `figures` sets numbers."""

    heading: str
    share: int = 1
    figures: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """Some lines in a table, with the colour of a state or none; `figures` sets numbers."""

    lines: tuple[Line, ...]
    tone: str = ""
    figures: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose first column heads its rows; only `long_rows` may be cut by the end of a page."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    long_rows: bool = False

    @property
    def figures(self) -> bool:
        """Whether it holds numbers to be compared down a column."""
        return any(column.figures for column in self.columns)

    @property
    def labelled(self) -> list[list[tuple[Column, Cell]]]:
        """The rows, each cell with its column."""
        return [list(zip(self.columns, row, strict=True)) for row in self.rows]


Block = Paragraph | Items | Table


@dataclass(frozen=True, slots=True)
class Section:
    """A part under a heading; `key` is its anchor."""

    key: str
    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """
    The whole. `number` names it for ever, `clock` says as of when and as known when.

    `language` is the code of our own words, `rtl` whether they run from right to left;
    `running` stands at the foot of every printed page.
    """

    title: str
    number: str
    subject: Line
    clock: tuple[Line, ...]
    sections: tuple[Section, ...]
    running: str
    language: str = "en"
    rtl: bool = False
    notices: tuple[Line, ...] = field(default=())


def runs_of(part: Block | Section | Document) -> Iterator[Run]:
    """Yield every run of a part, in reading order."""
    match part:
        case Document():
            for line in (part.subject, *part.clock, *part.notices):
                yield from line
            for section in part.sections:
                yield from runs_of(section)
        case Section():
            for block in part.blocks:
                yield from runs_of(block)
        case Paragraph():
            yield from part.line
        case Items():
            for line in part.lines:
                yield from line
        case Table():
            for row in part.rows:
                for cell in row:
                    for line in cell.lines:
                        yield from line
