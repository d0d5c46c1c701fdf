"""States as templates show them: word, shape, tone and meaning from one table."""

import re
from datetime import datetime
from functools import cache, lru_cache
from typing import Any

from django import template
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from agreements.compliance.counts import Counts
from agreements.models.labels import LABELS
from agreements.models.signs import SIGNS, Sign, state_word
from agreements.queries.compliance import CellState
from agreements.templatetags.times import moment
from agreements.types.terms import CoverageValue, Flag, State

register = template.Library()

LINES_KEPT = 8_192
_FLAGS = frozenset(Flag)
_REFERENCE = re.compile(r"[A-Z]{2,8}-\d{4}-\d{4,}")


@register.simple_tag
def sign_of(status: str) -> Sign:
    """Return the sign of a state."""
    return SIGNS[State(status)]


@register.simple_tag
@cache
def state_icon(shape: str, tone: str) -> SafeString:
    """Return the drawing of a shape; a board shows hundreds of a few, so each is rendered once."""
    return render_to_string("components/state_icon.html", {"shape": shape, "tone": tone})


@register.simple_tag
def state_words(status: str, dated: Any = True) -> str:  # noqa: FBT002 - as templates call it
    """Return the word for a state, its first letter raised."""
    return str(capfirst(str(state_word(State(status), dated=dated is not False))))


@register.filter
def flag_words(flag: str) -> str:
    """Return the words for a flag; levels reached (`occurrence_V1`) read as such."""
    if flag in _FLAGS:
        return str(LABELS[Flag][flag])
    question, _, level = flag.partition("_")
    return f"{question} {level}"


@register.simple_tag
def state_lines(state: CellState, zone: str) -> SafeString:
    """Return what stands under a state's word: since when, what was before, flags, records."""
    return _lines_of(
        state.since, state.state_before, state.flags, state.counts, zone, get_language()
    )


@lru_cache(maxsize=LINES_KEPT)
def _lines_of(
    since: datetime | None,
    before: State | None,
    flags: tuple[str, ...],
    counts: Counts,
    zone: str,
    _language: str | None,
) -> SafeString:
    """Return the lines; kept, for most cells read the same from one look at a board to the next."""
    lines: list[str] = []
    if since:
        lines.append(format_html("{} {}", _("since"), moment(since, zone)))
    if before:
        lines.append(f"{_('before that:')} {state_words(before)}")
    if flags:
        lines.append(" · ".join(flag_words(flag) for flag in flags))
    if counted := _counted(counts):
        lines.append(counted)
    return format_html_join("\n", "<small>{}</small>", ((line,) for line in lines))


def _counted(counts: Counts) -> str:
    """Return what is recorded of a duty of one party, in numbers."""
    if counts.empty:
        return _("nothing recorded")
    found = []
    if n := counts.accusations:
        accused = ngettext("%(n)s accusation", "%(n)s accusations", n) % {"n": n}
        n = counts.origins
        origins = ngettext("from %(n)s origin", "from %(n)s origins", n) % {"n": n}
        found.append(f"{accused} {origins}")
    if n := counts.denials:
        found.append(ngettext("%(n)s denial", "%(n)s denials", n) % {"n": n})
    if n := counts.admissions:
        found.append(ngettext("%(n)s admission", "%(n)s admissions", n) % {"n": n})
    if n := counts.reports:
        words = ngettext("%(n)s report of fulfilment", "%(n)s reports of fulfilment", n)
        found.append(words % {"n": n})
    return ", ".join(found)


@register.simple_tag
def coverage_words(value: str) -> str:
    """Return the words for a value of coverage."""
    return str(LABELS[CoverageValue][value])


@register.simple_tag
def breach_address(ident: str) -> str:
    """Return the address of what a trace names, if it is a breach."""
    return reverse("breach_detail", args=[ident]) if _REFERENCE.fullmatch(ident) else ""
