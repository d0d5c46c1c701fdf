"""Read anew the marks that a scan or a keyboard spoilt: "l." for "1.", "П." for "II."."""

from collections.abc import Sequence
from dataclasses import replace

from agreements.text.segments.marks import Mark
from agreements.text.segments.numerals import readings, steps
from agreements.text.segments.units import Unit
from agreements.text.segments.words import Level

_DIGITS = str.maketrans("lI|iOoSsBZzGgb", "11110055822696")
_ROMAN = {"П": "II", "Ш": "III", "1": "I", "11": "II", "111": "III", "l": "I", "ll": "II", "Il": "II",
          "lll": "III", "Ill": "III", "lV": "IV", "Vl": "VI", "Vll": "VII", "Vlll": "VIII", "lX": "IX", "Xl": "XI"}  # fmt: skip
_AROUND = 6  # marked paragraphs on each side among which the neighbours in the count are looked for


def settle_loose(units: Sequence[Unit]) -> None:
    """
    Keep "1 Title", a number without a stop, only where it is how this text counts.

    That is where "1.1" comes after it, or no point has a number with a stop and three count up.
    """
    marks = [unit.mark for unit in units if unit.mark is not None]
    loose = [int(mark.label) for mark in marks if mark.family == "numberloose"]
    others = any(mark.family in ("number.", "number)", "number()") for mark in marks)
    counts = not others and len(loose) > 2 and loose == list(range(loose[0], loose[0] + len(loose)))
    decimals = {mark.label.split(".")[0] for mark in marks if mark.family == "decimal"}
    for unit in units:
        if unit.mark is not None and unit.mark.family == "numberloose":
            if unit.mark.label in decimals:
                unit.mark = replace(unit.mark, family="number.")
            elif not counts:
                unit.mark = None


def repair_marks(units: Sequence[Unit]) -> None:
    """Replace each spoilt mark by the one its neighbours in the count leave room for."""
    settle_loose(units)
    marked = [unit for unit in units if unit.mark is not None and not unit.inline]
    counted = {(one.family, *reading) for one in _marks(marked) for reading in readings(one.label)}
    for place, unit in enumerate(marked):
        mark = unit.mark
        if mark is None or mark.level in (Level.BULLET, Level.ANNEX) or mark.word:
            continue
        if any(
            (mark.family, kind, value + side) in counted
            for kind, value in readings(mark.label)
            for side in (-1, 1)
        ):
            continue
        before = _marks(marked[max(0, place - _AROUND) : place])[::-1]
        after = _marks(marked[place + 1 : place + 1 + _AROUND])
        for better in _alternatives(mark):
            if _fits(better, before, after):
                unit.mark = better
                break


def _marks(units: Sequence[Unit]) -> list[Mark]:
    return [unit.mark for unit in units if unit.mark is not None]


def _alternatives(mark: Mark) -> list[Mark]:
    shape = mark.family.lstrip("abcdefghijklmnopqrstuvwxyz")
    found = []
    digits = mark.label.translate(_DIGITS)
    if digits.isdecimal() and digits != mark.label and not digits.startswith("0"):
        level = Level.NUMBER if shape == "." else Level.BRACKET
        found.append(replace(mark, level=level, family=f"number{shape}", label=digits))
    numeral = _ROMAN.get(mark.label)
    if numeral:
        found.append(replace(mark, level=Level.ROMAN, family=f"capital{shape}", label=numeral))
    return found


def _fits(mark: Mark, before: Sequence[Mark], after: Sequence[Mark]) -> bool:
    """Return whether a mark read anew stands between its neighbours in the count."""
    earlier = any(one.family == mark.family and steps(one.label, mark.label) == 1 for one in before)
    later = any(one.family == mark.family and steps(mark.label, one.label) == 1 for one in after)
    return (later and (earlier or mark.label in ("1", "I"))) or (earlier and not after)
