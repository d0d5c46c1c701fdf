"""Put lines together into paragraphs, each with the mark it may begin with."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from agreements.text.segments.closing import begins_signatures, is_lone_note_mark
from agreements.text.segments.inline import inline_marks
from agreements.text.segments.lines import (
    Line,
    are_spaced,
    introduces,
    is_sentence_end,
    is_terminal,
    starts_small,
    wrap_width,
)
from agreements.text.segments.marks import Mark, heading_marks, read_mark, undecorated
from agreements.text.segments.noise import is_lone_bullet
from agreements.text.segments.numerals import is_first
from agreements.text.segments.recitals import is_preamble_heading, is_recital, opens_with_parties
from agreements.text.segments.words import REFERENCE_BEFORE, Level

_LONG_UNCASED = 40
_LONG_LINE = 60  # characters from which a line without an end mark is a broken one
_NARROW = 0.75  # of the width, below which a line ended of itself
_LONGEST_HEADING = 130
_MOST_TABBED = 0.8  # of the lines; where all have tabs, they only indent
_MOST_TITLE_LINES = 4
# At the end of a line of a title, these announce a party on the next.
JOINS = (
    "and",
    "between",
    "entre",
    "et",
    "y",
    "и",
    "между",
    "та",
    "між",
    "و",
    "بين",
    "և",
    "və",
    "en",
    "the",
    "of",
    "de",
)
_HEAD = 12  # lines in which titles stand, whatever their ends
_DATELINE = re.compile(r"[^\W\d_a-z]{3,}(?:\s[^\W\d_]+)?,\s\d{1,2}\s")


@dataclass(slots=True, eq=False)
class Unit:
    """
    A paragraph at `text[start:end]`, or the part of one from a mark inside it.

    `gap`: blank lines stand before it. `opens`: it would begin a paragraph without its mark too.
    `doubtful`: its mark stands where a line was broken, and counts only if it is the next one.
    """

    text: str = field(repr=False)
    start: int
    end: int
    line: int
    mark: Mark | None = None
    gap: bool = False
    opens: bool = True
    doubtful: bool = False
    inline: bool = False
    heading: int = 0
    indent: int = 0
    lines: int = 1

    @property
    def words(self) -> str:
        """Return the paragraph without its mark."""
        return self.text[self.mark.end if self.mark else self.start : self.end].strip()

    @property
    def whole(self) -> str:
        """Return the paragraph with its mark."""
        return self.text[self.start : self.end]


def make_units(text: str, lines: Sequence[Line], noise: Sequence[bool]) -> list[Unit]:
    """Return the paragraphs of a text in order; every line that is not noise lies in one."""
    kept = [line for line, is_noise in zip(lines, noise, strict=True) if not is_noise]
    setting = _Setting(wrap_width(kept), are_spaced(kept), _tabs_are_bullets(kept))
    units: list[Unit] = []
    previous: Line | None = None
    blanks, cut = 0, False
    for line, is_noise in zip(lines, noise, strict=True):
        blanks += line.blanks_before
        if is_noise:
            cut = True
            continue
        built = units[-1].lines if units else 0
        unit = _Joint(previous, line, blanks > 0, cut, setting, built).opened(text)
        if unit is None:
            units[-1].end = line.end
            units[-1].lines += 1
        else:
            units.append(unit)
        previous, blanks, cut = line, 0, False
    return list(_with_inline(units))


def _tabs_are_bullets(lines: Sequence[Line]) -> bool:
    """Take tabs for bullets where they follow a colon, and most lines have none."""
    tabbed = sum(line.tabbed for line in lines)
    introduced = any(
        introduces(line.text) and after.tabbed and not line.tabbed
        for line, after in pairwise(lines)
    )
    return introduced and tabbed < len(lines) * _MOST_TABBED


@dataclass(frozen=True, slots=True)
class _Setting:
    """
    How a text is set: its width, 0 if lines are whole; whether blank lines part paragraphs;
    whether a tab before a line is what is left of a bullet.
    """

    width: int
    spaced: bool
    tabs: bool


@dataclass(frozen=True, slots=True)
class _Joint:
    """
    Where two lines meet; `cut` means noise stands between them.

    `built` is how many lines the paragraph above has so far.
    """

    before: Line | None
    line: Line
    gap: bool
    cut: bool
    setting: _Setting
    built: int

    def opened(self, text: str) -> Unit | None:
        """Return the paragraph that begins with this line, None if it goes on from the last."""
        line = self.line
        mark = self._mark()
        opens = self._opens()
        if mark is not None and mark.family == "numberloose" and not opens:
            mark = None
        fits = mark is None or (opens and mark.level is not Level.ANNEX) or self._mark_fits(mark)
        doubtful = mark is not None and not fits
        if doubtful and mark is not None and self._is_number_in_text(mark):
            mark, doubtful = None, False
        if mark is None and not opens:
            return None
        return Unit(
            text, line.start, line.end, line.number, mark, self.gap and not self.cut, opens,
            doubtful, heading=heading_marks(line.text), indent=line.indent,
        )  # fmt: skip

    def _is_number_in_text(self, mark: Mark) -> bool:
        """Tell a number that a broken line happens to begin with from a mark."""
        if mark.level is Level.BULLET or self.before is None:
            return True
        rest = self.line.text[mark.end - self.line.start :]
        return starts_small(rest) or REFERENCE_BEFORE.search(self.before.text[-40:]) is not None

    def _mark(self) -> Mark | None:
        line = self.line
        if is_lone_bullet(line.text):
            glyph = "-" if line.text in "–—" else line.text
            return Mark(Level.BULLET, f"bullet{glyph}", "", line.text, line.start, line.end)
        mark = read_mark(line.text, line.start)
        if mark is None and line.tabbed and self.setting.tabs:
            return Mark(Level.BULLET, "bullet\t", "", "", line.start, line.start)
        return mark

    def _mark_fits(self, mark: Mark) -> bool:
        """Tell whether a mark may stand here at all, whatever its number."""
        before = self.before
        if mark.level is Level.ANNEX and self.line.text.endswith(".") and not self.gap:
            return False
        if before is None or self.gap or is_terminal(before.text):
            return mark.level is not Level.BULLET or self._bullet_fits()
        if before.text.endswith(",") and mark.level is not Level.BULLET:
            return True
        if is_heading_line(before.text):
            return True
        if self.line.number < _HEAD and self.built == 1 and mark.label == "1":
            return True
        if mark.level <= Level.ARTICLE and self.line.text.endswith("."):
            return False
        if mark.level is Level.ANNEX and not mark.label:
            return True
        return self.built == 1 and not self._is_full(before)

    def _bullet_fits(self) -> bool:
        before = self.before
        if before is None or self.gap:
            return True
        return is_terminal(before.text) and before.text[-1:] not in '"”»*_'

    def _is_full(self, line: Line) -> bool:
        """Tell whether a line is so long that it was broken there."""
        width = self.setting.width
        if width:
            return len(line.text) >= width * _NARROW
        return len(line.text) >= (_LONG_LINE if has_capitals(line.text) else _LONG_UNCASED)

    def _opens(self) -> bool:
        """Tell whether this line begins a paragraph, by how it and the last one are set."""
        before, line = self.before, self.line
        if before is None or heading_marks(line.text) or heading_marks(before.text):
            return True
        ended = is_terminal(before.text)
        small = starts_small(line.text[undecorated(line.text) :])
        small = small or (not ended and line.text[:1].isdigit() and not self.gap)
        if self.cut:
            return ended and not small and (is_sentence_end(before.text) or self.gap)
        if is_preamble_heading(line.text) or is_preamble_heading(before.text):
            return True
        if self.gap:
            return self._opens_after_gap(small=small, ended=ended)
        if not small and self._begins_zone():
            return True
        if is_heading_line(before.text) and not small:
            return True
        if small or _DATELINE.match(line.text):
            return not small or (ended and not self.setting.width)
        if self.setting.width:
            return not self._is_full(before) and (ended or not self.setting.spaced)
        return ended or not (self._is_full(before) or self.setting.spaced)

    def _begins_zone(self) -> bool:
        """Tell a recital, the parties below a title, or the closing formula by their words."""
        before, line = self.before, self.line
        if before is None:
            return True
        if is_terminal(before.text) and begins_signatures(line.text):
            return True
        in_head = line.number < _HEAD and self.built < _MOST_TITLE_LINES
        if is_recital(line.text):
            return before.text[-1:] in ",;" or in_head
        if not in_head or before.text[-1:] == "," or is_capitals(line.text):
            return False
        return opens_with_parties(line.text) and not before.text.casefold().endswith(JOINS)

    def _opens_after_gap(self, *, small: bool, ended: bool) -> bool:
        before = self.before
        if ended or before is None:
            return True
        if small:
            return len(before.text) < _LONG_LINE and before.text[-1:] != ","
        return True


def is_heading_line(text: str) -> bool:
    """Return whether a line ended of itself: in capitals, or a structural word with its number."""
    if heading_marks(text) or is_capitals(text) or is_lone_note_mark(text):
        return True
    mark = read_mark(text, 0)
    return mark is not None and mark.level <= Level.ARTICLE and len(text) < _LONGEST_HEADING


def has_capitals(text: str) -> bool:
    """Return whether a text is in a script that has capitals."""
    letter = next((sign for sign in text if sign.isalpha()), "a")
    return letter.lower() != letter.upper()


def is_capitals(text: str) -> bool:
    """Return whether a text in a script with capitals is written in capitals."""
    cased = [sign for sign in text if sign.lower() != sign.upper()]
    return len(cased) >= 4 and sum(sign.isupper() for sign in cased) >= 0.8 * len(cased)


def _with_inline(units: Sequence[Unit]) -> Iterator[Unit]:
    """Cut each paragraph at the marks inside it."""
    for unit in units:
        marks = []
        begin = unit.start
        if unit.mark is not None:
            marks = _directly_after(unit)
            begin = marks[-1].end if marks else unit.mark.end
        marks += inline_marks(unit.text, begin, unit.end, marks[-1] if marks else unit.mark)
        if not marks:
            yield unit
            continue
        whole_end = unit.end
        unit.end = _trimmed(unit.text, unit.start, marks[0].start)
        yield unit
        for place, mark in enumerate(marks):
            stop = marks[place + 1].start if place + 1 < len(marks) else whole_end
            end = _trimmed(unit.text, mark.start, stop)
            line = unit.line + unit.text.count("\n", unit.start, mark.start)
            yield Unit(
                unit.text, mark.start, end, line, mark, opens=False, inline=True,
                indent=unit.indent,
            )  # fmt: skip


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start + 1 and text[end - 1].isspace():
        end -= 1
    return end


def _directly_after(unit: Unit) -> list[Mark]:
    """Return marks that follow at once on the unit's own: "1. (a) …", "Article 3. 1. …"."""
    marks: list[Mark] = []
    last = unit.mark
    while last is not None and last.level is not Level.BULLET and len(marks) < 3:
        rest = unit.text[last.end : min(unit.end, last.end + 90)]
        lead = len(rest) - len(rest.lstrip())
        mark = read_mark(rest[lead:], last.end + lead)
        if mark is None or not is_first(mark.label) or mark.family == last.family:
            break
        if mark.level <= last.level or mark.level in (Level.WORD, Level.CAPITAL, Level.ROMAN):
            break
        if len(unit.text[mark.end : unit.end].strip()) < 3:
            break
        marks.append(mark)
        last = mark
    return marks
