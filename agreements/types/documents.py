"""
A document of ours before it is a page or a PDF: sections of paragraphs, lists and tables.

Every word a reader sees is in it, translated already, so that the page and the PDF made from
one `Document` say the same.
"""

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
    """Some lines in a table, with the colour of a state or none."""

    lines: tuple[Line, ...]
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose first column heads its rows."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


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


def words_of(block: Block | Section | Document | Line) -> list[str]:
    """Return every run of words of a part, in reading order: what page and PDF must both hold."""
    match block:
        case Document():
            lines = [block.subject, *block.clock, *block.notices]
            own = [block.title, block.number, *(word for line in lines for word in words_of(line))]
            return own + [word for section in block.sections for word in words_of(section)]
        case Section():
            return [block.heading, *(word for part in block.blocks for word in words_of(part))]
        case Paragraph():
            return words_of(block.line)
        case Items():
            return [word for line in block.lines for word in words_of(line)]
        case Table():
            heads = [column.heading for column in block.columns]
            cells = [cell for row in block.rows for cell in row]
            inside = [word for cell in cells for line in cell.lines for word in words_of(line)]
            return [block.caption, *heads, *inside]
        case _:
            return [run.words for run in block]
