"""
The board's cells and the facts of its duties, written here and not in templates.

A board shows hundreds of them, and a template takes many times as long for each.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from html import escape
from urllib.parse import quote

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.text import capfirst, normalize_newlines
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from agreements.models import Actor, Obligation
from agreements.models.labels import label_of
from agreements.models.signs import SIGNS, state_word
from agreements.queries.board import BoardRow, Cell
from agreements.queries.compliance import CellState
from agreements.templatetags.states import LINES_KEPT, state_icon, state_lines
from agreements.templatetags.times import fuzzy_time
from agreements.types.fuzzy import FuzzyInstant
from agreements.types.terms import DeadlineKind, Deontic, State, Temporal, Verifiability

register = template.Library()

# Vocabularies times languages; what is kept never grows beyond this.
WORDS_KEPT = 1_024

_CELL = """
<a class="cell {tone}" id="{anchor}" href="{address}#{anchor}" hx-get="{address}" aria-expanded="{expanded}">
  <span class="hidden-text">{ident}, {party}:</span>
  <b>{icon}<span>{word}</span></b>
  {lines}{unreviewed}
  <small class="more">{more}</small>
</a>
"""
_GUESS = '<small class="guess hatched">{}</small>'
_BESIDE = '<td data-party="{}">{}</td>'
_CLAUSE = """
<a class="no" href="{address}">{name}</a>
{words}
<span class="duty">{linked}</span>
"""
_NOTE = '<span class="note">{}</span>'


@register.simple_tag
def board_cells(
    row: BoardRow, *, parties: Iterable[Actor], here: str, zone: str, machine: bool
) -> SafeString:
    """
    Return a row's cells, each a link that opens its reasons, or closes them.

    `here` is the board's own address, `machine` whether links that nobody has reviewed are shown.
    """
    opened = row.why.cell.key if row.why else ""
    cells = [
        (cell.party, _cell(cell, row.ident, here, opened, zone, machine=machine))
        for cell in row.cells
    ] or [(party, _NOTE.format(escape(_("no duty")))) for party in parties]
    return SafeString("".join(_BESIDE.format(escape(party.name), inner) for party, inner in cells))


def _cell(cell: Cell, ident: str, here: str, opened: str, zone: str, *, machine: bool) -> str:
    if cell.obligation is None:
        words = _("no such duty") if cell.binds else _("declares or permits: binds it to nothing")
        return _NOTE.format(escape(words))
    if cell.state is None:
        return _NOTE.format(escape(_("This duty was not known then.")))
    state = cell.state
    is_open = cell.key == opened
    tone, icon, word, why, close = _cell_words(state.status, get_language(), dated=state.dated)
    address = escape(here if is_open else f"{here}&why={quote(cell.key)}")
    # Not format_html: its checks of every value took a third of a large board's time.
    return _CELL.format(
        tone=tone,
        anchor=escape(cell.anchor),
        address=address,
        expanded="true" if is_open else "false",
        ident=escape(ident),
        party=escape(cell.party.name),
        icon=icon,
        word=word,
        lines=state_lines(state, zone),
        unreviewed=_unreviewed(state) if machine else "",
        more=close if is_open else why,
    )


def _unreviewed(state: CellState) -> str:
    if not state.unreviewed:
        return ""
    words = ngettext(
        "%(n)s machine link to the clause, not reviewed",
        "%(n)s machine links to the clause, not reviewed",
        state.unreviewed,
    )
    return _GUESS.format(escape(words % {"n": state.unreviewed}))


@lru_cache(maxsize=WORDS_KEPT)
def _cell_words(
    status: State, _language: str | None, *, dated: bool
) -> tuple[str, str, str, str, str]:
    """Return a state's tone, drawing and word, and what opens and closes it, fit for a page."""
    sign = SIGNS[status]
    word = escape(capfirst(str(state_word(status, dated=dated))))
    return sign.tone, state_icon(sign.shape, sign.tone), word, escape(_("why?")), escape(_("close"))


@register.simple_tag
def board_clause(row: BoardRow, *, language: str, machine: bool) -> SafeString:
    """
    Return a clause's address, words and linked sentences, as they stand over its first duty.

    `language` is that of the words, `machine` whether links that nobody has reviewed are counted.
    """
    clause = row.clause
    name = f"{clause.path} {clause.heading}" if clause.heading else clause.path
    return SafeString(
        _CLAUSE.format(
            address=escape(clause.get_absolute_url()),
            name=escape(name),
            words=_words(row.words, language),
            linked=_linked(row.confirmed, row.waiting if machine else 0, row.waiting),
        )
    )


def _words(words: str, language: str) -> str:
    if not words:
        return _NOTE.format(escape(_("This version of the text does not hold the clause.")))
    lines = escape(normalize_newlines(words)).replace("\n", "<br>")
    return f'<span class="words" lang="{escape(language)}" dir="auto">{lines}</span>'


def _linked(confirmed: int, shown: int, waiting: int) -> str:
    if not confirmed and not waiting:
        return escape(_("no sentence is linked to it"))
    words = ngettext(
        "%(n)s linked sentence confirmed", "%(n)s linked sentences confirmed", confirmed
    )
    counted = escape(words % {"n": confirmed})
    if not shown:
        return counted
    guess = escape(_("%(n)s not reviewed") % {"n": shown})
    return f'{counted} · <span class="guess hatched">{guess}</span>'


@register.simple_tag
def duty_facts(duty: Obligation, recipients: Iterable[Actor]) -> SafeString:
    """Return a duty's force, how it lies in time, to whom, by when, who can see it."""
    return SafeString(" · ".join(_facts(duty, recipients)))


def _facts(duty: Obligation, recipients: Iterable[Actor]) -> Iterator[str]:
    language = get_language()
    deontic, temporal, verifiable = _duty_words(
        duty.deontic, duty.temporal, duty.verifiability, language
    )
    yield deontic
    yield f"{temporal} ({escape(duty.every)})" if duty.every else temporal
    if names := ", ".join(actor.name for actor in recipients):
        yield escape(_("to %(names)s") % {"names": names})
    if duty.beneficiary:
        yield escape(_("owed to %(name)s") % {"name": duty.beneficiary.name})
    yield _deadline(duty.due, duty.deadline_kind, duty.deadline_stated, language)
    if duty.condition:
        yield escape(_("only if %(condition)s") % {"condition": duty.condition})
    yield f"{verifiable} ({escape(duty.verifier.name)})" if duty.verifier else verifiable


@lru_cache(maxsize=WORDS_KEPT)
def _duty_words(
    deontic: str, temporal: str, verifiability: str, _language: str | None
) -> tuple[str, str, str]:
    """Return the words of a duty's three vocabularies, fit for a page."""
    return (
        escape(capfirst(str(label_of(Deontic, deontic)))),
        escape(str(label_of(Temporal, temporal))),
        escape(str(label_of(Verifiability, verifiability))),
    )


@lru_cache(maxsize=LINES_KEPT)
def _deadline(due: FuzzyInstant | None, kind: str, words: str, _language: str | None) -> str:
    stated = f" “{escape(words)}”" if words else ""
    if due:
        return format_html("{} {}{}", _("due"), fuzzy_time(due), SafeString(stated))
    if kind == DeadlineKind.NONE:
        return escape(_("no date"))
    return f"{escape(str(label_of(DeadlineKind, kind)))}{stated}"
