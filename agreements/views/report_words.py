"""The words of a situation report: its clock, states and times, as page and PDF both print them."""

from datetime import datetime

from django.template.loader import render_to_string
from django.utils.dateformat import format as format_date
from django.utils.translation import gettext as _

from agreements.models.labels import label
from agreements.models.signs import SIGNS, state_word
from agreements.queries.reports import Standing
from agreements.templatetags.states import flag_words
from agreements.templatetags.times import time_line
from agreements.types.documents import Document, Line, Run, Voice, runs_of
from agreements.types.fuzzy import FuzzyInstant
from agreements.types.reports import shift_of, utc_of
from agreements.types.terms import Level

_SVG = "http://www.w3.org/2000/svg"


def say(words: str) -> Line:
    """Return a line in our voice."""
    return (Run(words),)


def small(words: str) -> Line:
    """Return a line in our voice, in small type."""
    return (Run(words, small=True),)


def quoted(words: str, language: str) -> Run:
    """Return a source's words, in quotation marks, in its voice."""
    return Run(f"“{words}”", voice=Voice.SOURCE, language=language)


def percent(part: int, whole: int) -> str:
    """Return a share as a whole percentage: `58 %`."""
    return f"{round(100 * part / whole)} %"


def wall_clock(moment: datetime) -> str:
    """Return a moment with its zone and in UTC: `18 Oct 2020, 19:30 (UTC+4; 15:30 UTC)`."""
    utc = utc_of(moment)
    words, shift = format_date(moment, "j M Y, H:i"), shift_of(moment)
    if shift == "UTC":
        return f"{words} UTC"
    same_day = utc.date() == moment.date()
    return f"{words} ({shift}; {format_date(utc, 'H:i' if same_day else 'j M, H:i')} UTC)"


def utc_clock(moment: datetime) -> str:
    """Return a moment of our own records: `22 Nov 2026, 07:10 UTC`."""
    return f"{format_date(utc_of(moment), 'j M Y, H:i')} UTC"


def drawings(document: Document) -> dict[str, str]:
    """Return the signs a document draws, as files of their own: SVG by name."""
    shapes = {run.mark for run in runs_of(document) if run.mark}
    drawn = {
        shape: render_to_string("components/state_icon.html", {"shape": shape}) for shape in shapes
    }
    return {
        shape: svg[svg.index("<svg") :].replace("<svg", f'<svg xmlns="{_SVG}"', 1)
        for shape, svg in drawn.items()
    }


def time_run(when: FuzzyInstant | None, *, aside: bool = True) -> Run:
    """Return a time as it is known, with its zone."""
    if when is None:
        return Run(_("time not known"), small=aside)
    return Run(time_line(when), moment=when.to_iso().partition("/")[0], small=aside)


def state_words(standing: Standing) -> str:
    """Return a state in words; a delivery that nobody set a date for says so."""
    cell = standing.cell
    return str(state_word(cell.status, dated=cell.obligation.due is not None))


def state_line(standing: Standing) -> Line:
    """Return a state by sign, colour and word."""
    sign = SIGNS[standing.cell.status]
    return (Run(state_words(standing), strong=True, mark=sign.shape, tone=sign.tone),)


def flags_line(flags: tuple[str, ...]) -> Line:
    """Return what is said beside a state."""
    return small("; ".join(flag_words(flag) for flag in flags))


def level_words(level: Level) -> str:
    """Return a level of the ladder in words."""
    return str(label(level))
