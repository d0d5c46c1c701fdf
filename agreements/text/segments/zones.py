"""Cut the paragraphs of a text into title, preamble, body, signatures, annexes and notes."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from agreements.text.segments.closing import (
    begins_signatures,
    is_lone_note_mark,
    is_name_or_date,
    is_place_and_date,
    is_starred_note,
)
from agreements.text.segments.lines import introduces, is_terminal, starts_small
from agreements.text.segments.numerals import is_first, steps
from agreements.text.segments.recitals import (
    enacts,
    has_recitals_inside,
    is_preamble_heading,
    is_recital,
    opens_with_parties,
    tells_of_meeting,
)
from agreements.text.segments.units import JOINS, Unit, is_capitals
from agreements.text.segments.words import Level

_MOST_TITLE_UNITS = 14
_LONGEST_TITLE = 220
_LONGEST_CAPITALS = 500
_LONGEST_CLAUSE = 200
_LONGEST_LEAD = 100
_LONGEST_WORD = 30
_SHORT = 60
_HEAD_SHARE = 0.6  # of the paragraphs, within which a preamble ends
_NARRATIVE = 4  # paragraphs without marks among which a formula still ends a preamble


@dataclass(frozen=True, slots=True)
class Part:
    """The instrument itself, or one annex: half-open ranges of its paragraphs, in order."""

    annex: bool
    title: range
    preamble: range
    body: range
    closing: range
    notes: range


def parts(units: Sequence[Unit]) -> list[Part]:
    """Return the instrument and its annexes; their ranges hold every paragraph once."""
    starts = [place for place, unit in enumerate(units) if _is_annex(units, place, unit)]
    bounds = [0, *starts, len(units)]
    found = []
    for number, (begin, end) in enumerate(itertools.pairwise(bounds)):
        if begin < end or number == 0:
            found.append(_part(units, begin, end, annex=number > 0))
    return found


def _is_annex(units: Sequence[Unit], place: int, unit: Unit) -> bool:
    mark = unit.mark
    if mark is None or mark.level is not Level.ANNEX or place == 0 or unit.inline or unit.doubtful:
        return False
    return len(unit.whole) < _LONGEST_TITLE and place + 1 < len(units)


def _part(units: Sequence[Unit], begin: int, end: int, *, annex: bool) -> Part:
    title = begin if annex else _title_end(units, begin, end)
    notes = _notes_start(units, title, end)
    body = title if annex else _preamble_end(units, title, notes)
    closing = _closing_start(units, body, notes, annex=annex)
    return Part(
        annex, range(begin, title), range(title, body), range(body, closing),
        range(closing, notes), range(notes, end),
    )  # fmt: skip


def _title_end(units: Sequence[Unit], begin: int, end: int) -> int:
    place = begin
    while place < min(end, begin + _MOST_TITLE_UNITS) and _is_title(
        units, place, first=place == begin
    ):
        place += 1
    return place if place < end else begin


def _is_title(units: Sequence[Unit], place: int, *, first: bool) -> bool:
    unit = units[place]
    text = unit.whole
    if unit.inline or is_preamble_heading(text) or (unit.mark and _may_begin_body(units, place)):
        return False
    if not first and len(text) < _LONGEST_WORD and is_recital(text):
        return False
    if is_capitals(text):
        return len(text) <= _LONGEST_CAPITALS and not introduces(text)
    if unit.heading and unit.mark is None:
        return True
    if len(text) > _LONGEST_TITLE or text.rstrip()[-1:] in ",;" or introduces(text):
        return False
    if is_terminal(text) and not (
        is_place_and_date(text) or (first and len(text) < 90 and "“" not in text[:2])
    ):
        return False
    after_joint = not first and units[place - 1].whole.casefold().endswith(JOINS)
    if not first and not after_joint and (opens_with_parties(text) or is_recital(text)):
        return False
    return not (
        first and is_terminal(text) and place + 1 < len(units) and units[place + 1].mark is None
    )


def _may_begin_body(units: Sequence[Unit], place: int) -> bool:
    """Tell the mark of a first clause from a number in a title."""
    mark = units[place].mark
    if mark is None:
        return False
    if mark.level <= Level.ARTICLE or mark.level is Level.BULLET:
        return True
    return is_first(mark.label) or _goes_on(units, place)


def _preamble_end(units: Sequence[Unit], begin: int, end: int) -> int:
    """Return where the undertakings begin."""
    first = next((place for place in range(begin, end) if _is_first_mark(units, place)), None)
    formula = _formula(units, begin, end if first is None else first)
    if formula is None and first is not None and is_recital(units[first].words):
        formula = _formula_after_recitals(units, first, end)
        if formula is not None:
            return formula + 1
    if first is None:
        return _end_without_marks(units, begin, end, formula)
    if first == begin:
        return begin
    if formula is not None and not _is_list(units[first]):
        return formula + 1
    if _is_list(units[first]) and first - begin > 1:
        return _end_without_marks(units, begin, first, formula)
    if first - begin == 1 and _is_chapeau(units, begin):
        return begin
    while first > begin and _leads_in(units[first - 1]):
        first -= 1
    return first


def _leads_in(unit: Unit) -> bool:
    """Tell a heading over the first clause from the end of a preamble."""
    text = unit.whole
    if unit.mark is not None or is_preamble_heading(text):
        return False
    return bool(unit.heading) or (
        is_capitals(text) and len(text) < _LONGEST_CLAUSE and not is_terminal(text)
    )


def _formula_after_recitals(units: Sequence[Unit], first: int, end: int) -> int | None:
    """Return where a formula ends recitals that have marks of their own."""
    for place in range(first, min(end, first + 60)):
        unit = units[place]
        if unit.mark is None and enacts(unit.whole):
            return place
        if unit.mark is not None and not is_recital(unit.words):
            return None
    return None


def _is_list(unit: Unit) -> bool:
    return unit.mark is not None and unit.mark.level >= Level.BRACKET


def _is_first_mark(units: Sequence[Unit], place: int) -> bool:
    unit = units[place]
    mark = unit.mark
    if mark is None or unit.doubtful:
        return False
    if mark.level <= Level.ARTICLE or mark.level is Level.BULLET or is_first(mark.label):
        return True
    return unit.opens and not unit.inline and _goes_on(units, place)


def _goes_on(units: Sequence[Unit], place: int) -> bool:
    """Return whether the count of a mark goes on soon, so that an excerpt may begin with it."""
    mark = units[place].mark
    for later in units[place + 1 : place + 40]:
        following = later.mark
        if mark is None or following is None:
            continue
        if following.family == mark.family and steps(mark.label, following.label) == 1:
            return True
        if following.family == "decimal" and following.label.startswith(f"{mark.label}."):
            return True
    return False


def _formula(units: Sequence[Unit], begin: int, end: int) -> int | None:
    """Return the last paragraph of a head that ends with the words of enactment."""
    last = begin + max(_NARRATIVE, int((len(units) - begin) * _HEAD_SHARE))
    found = None
    for place in range(begin, min(end, last)):
        unit = units[place]
        if unit.mark is None and enacts(unit.whole):
            found = place
    return found


def _is_chapeau(units: Sequence[Unit], place: int) -> bool:
    """Tell a sentence that its points finish from a preamble of one paragraph."""
    text = units[place].whole
    is_preamble = (
        is_preamble_heading(text)
        or enacts(text)
        or is_recital(text)
        or has_recitals_inside(text)
        or tells_of_meeting(text)
        or not introduces(text)
    )
    return not is_preamble and starts_small(units[place + 1].words)


def _end_without_marks(units: Sequence[Unit], begin: int, end: int, formula: int | None) -> int:
    """Return where the preamble ends among paragraphs without marks."""
    recited = formula is not None and any(
        is_recital(unit.whole) for unit in units[begin : formula + 1]
    )
    if formula is not None and (recited or _tells_only(units[begin:formula])):
        return formula + 1
    place = begin
    if place < end and is_preamble_heading(units[place].whole):
        place += 1
    opening = place + 1 if place + 1 < end and _opens_preamble(units[place]) else place
    last = opening
    while last < end and is_recital(units[last].whole):
        last += 1
    if last > opening:
        return last
    if end - begin > 1 and tells_of_meeting(units[begin].whole):
        return begin + 1
    strung = begin + 1 < len(units) and has_recitals_inside(units[begin].whole)
    return begin + 1 if strung and introduces(units[begin].whole) else begin


def _tells_only(units: Sequence[Unit]) -> bool:
    """Tell what was before an agreement from paragraphs that undertake something themselves."""
    return len(units) < _NARRATIVE and all(
        tells_of_meeting(unit.whole)
        or opens_with_parties(unit.whole)
        or is_preamble_heading(unit.whole)
        or len(unit.whole) < _SHORT
        for unit in units
    )


def _opens_preamble(unit: Unit) -> bool:
    """Tell the name of a body, or of the parties, that stands above the recitals."""
    return unit.whole.rstrip()[-1:] == "," or opens_with_parties(unit.whole)


def _notes_start(units: Sequence[Unit], begin: int, end: int) -> int:
    """Return where endnotes begin behind the signatures: a mark alone on its line, then words."""
    for place in range(max(begin + 1, end - 30), end - 1):
        unit = units[place]
        lone = is_lone_note_mark(unit.whole) and not unit.inline
        if lone and any(begins_signatures(before.whole) for before in units[begin:place]):
            return place
    return end


def _closing_start(units: Sequence[Unit], begin: int, end: int, *, annex: bool) -> int:
    """Return where the signatures begin: at a formula, or at the run of names at the end."""
    last_article = max(
        (place for place in range(begin, end) if _is_article(units[place])), default=begin - 1
    )
    for place in range(max(begin, last_article + 1), end):
        unit = units[place]
        if unit.mark is not None and unit.mark.level < Level.CAPITAL:
            continue
        if unit.inline or (unit.mark is not None and unit.mark.level is not Level.CAPITAL):
            continue
        if begins_signatures(unit.whole) and _closes(units, place, end):
            return _with_lead(units, begin, place)
    return end if annex else _names_start(units, max(begin, last_article + 1), end)


def _with_lead(units: Sequence[Unit], begin: int, place: int) -> int:
    """Take in the place and date, or the short introduction, that stands above signatures."""
    while place - 1 > begin:
        unit = units[place - 1]
        short = introduces(unit.whole) and len(unit.whole) < _LONGEST_LEAD
        if unit.mark is not None or not (short or (is_place_and_date(unit.whole))):
            break
        place -= 1
    return place


def _is_article(unit: Unit) -> bool:
    mark = unit.mark
    return mark is not None and mark.level <= Level.ARTICLE and not unit.doubtful


def _closes(units: Sequence[Unit], place: int, end: int) -> bool:
    """Tell a closing formula from a clause that begins with its words: few long clauses follow."""
    marked = sum(
        len(unit.whole) > _LONGEST_CLAUSE
        for unit in units[place + 1 : end]
        if unit.mark is not None and unit.mark.level in (Level.NUMBER, Level.POINT, Level.LETTER)
    )
    return marked < 2


def _names_start(units: Sequence[Unit], begin: int, end: int) -> int:
    place = end
    while place - 1 > begin and _may_be_name(units[place - 1]):
        place -= 1
    while place < end and not is_terminal(units[place - 1].whole) and units[place - 1].mark is None:
        place += 1
    run = units[place:end]
    if sum(unit.whole.count("\n") + 1 for unit in run) == 1 and not (
        is_place_and_date(run[0].whole) and run[0].gap
    ):
        return end
    if not any(_is_sure(unit) for unit in run):
        return end
    return _with_lead(units, begin, place)


def _may_be_name(unit: Unit) -> bool:
    if unit.inline or is_starred_note(unit.whole):
        return False
    if unit.mark is not None and unit.mark.level is not Level.CAPITAL:
        return False
    return not unit.heading and all(map(is_name_or_date, unit.whole.splitlines()))


def _is_sure(unit: Unit) -> bool:
    return not is_capitals(unit.whole)
