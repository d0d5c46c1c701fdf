"""
The board's cells and the facts of its duties, written here and not in templates.

A board shows hundreds of them, and a template takes many times as long for each.
"""

from collections.abc import Iterable, Iterator
from urllib.parse import quote

from django import template
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from agreements.models import Actor, Obligation
from agreements.models.labels import label_of
from agreements.queries.board import Cell
from agreements.queries.compliance import CellState
from agreements.templatetags.states import sign_of, state_icon, state_lines
from agreements.templatetags.times import fuzzy_time
from agreements.types.terms import DeadlineKind, Deontic, Temporal, Verifiability

register = template.Library()

_CELL = """
<a class="cell {tone}" id="{anchor}" href="{address}#{anchor}" hx-get="{address}" aria-expanded="{expanded}">
  <span class="hidden-text">{ident}, {party}:</span>
  <b>{icon}<span>{word}</span></b>
  {lines}{unreviewed}
  <small class="more">{more}</small>
</a>
"""
_NOTE = '<span class="note">{}</span>'


@register.simple_tag
def board_cell(
    cell: Cell, *, ident: str, here: str, opened: str, zone: str, machine: bool
) -> SafeString:
    """
    Return one cell as a link that opens its reasons, or closes them.

    `here` is the board's own address, `opened` the key of the cell that is open, `machine`
    whether links that nobody has reviewed are shown.
    """
    if cell.obligation is None:
        words = _("no such duty") if cell.binds else _("declares or permits: binds it to nothing")
        return format_html(_NOTE, words)
    if cell.state is None:
        return format_html(_NOTE, _("This duty was not known then."))
    is_open = cell.key == opened
    sign = sign_of(cell.state.status)
    return format_html(
        _CELL,
        tone=sign.tone,
        anchor=cell.anchor,
        address=here if is_open else f"{here}&why={quote(cell.key)}",
        expanded="true" if is_open else "false",
        ident=ident,
        party=cell.party.name,
        icon=state_icon(sign.shape, sign.tone),
        word=capfirst(cell.state.word),
        lines=state_lines(cell.state, zone),
        unreviewed=_unreviewed(cell.state) if machine else "",
        more=_("close") if is_open else _("why?"),
    )


def _unreviewed(state: CellState) -> SafeString | str:
    if not state.unreviewed:
        return ""
    words = ngettext(
        "%(n)s machine link to the clause, not reviewed",
        "%(n)s machine links to the clause, not reviewed",
        state.unreviewed,
    )
    return format_html('<small class="guess hatched">{}</small>', words % {"n": state.unreviewed})


@register.simple_tag
def duty_facts(duty: Obligation, recipients: Iterable[Actor]) -> SafeString:
    """Return a duty's force, how it lies in time, to whom, by when, who can see it."""
    return SafeString(" · ".join(map(conditional_escape, _facts(duty, recipients))))


def _facts(duty: Obligation, recipients: Iterable[Actor]) -> Iterator[str]:
    yield capfirst(str(label_of(Deontic, duty.deontic)))
    temporal = str(label_of(Temporal, duty.temporal))
    yield f"{temporal} ({duty.every})" if duty.every else temporal
    if names := ", ".join(actor.name for actor in recipients):
        yield _("to %(names)s") % {"names": names}
    if duty.beneficiary:
        yield _("owed to %(name)s") % {"name": duty.beneficiary.name}
    yield _deadline(duty)
    if duty.condition:
        yield _("only if %(condition)s") % {"condition": duty.condition}
    verifiable = str(label_of(Verifiability, duty.verifiability))
    yield f"{verifiable} ({duty.verifier.name})" if duty.verifier else verifiable


def _deadline(duty: Obligation) -> str:
    stated = f" “{duty.deadline_stated}”" if duty.deadline_stated else ""
    if due := duty.due:
        return format_html("{} {}{}", _("due"), fuzzy_time(due), stated)
    if duty.deadline_kind == DeadlineKind.NONE:
        return _("no date")
    return f"{label_of(DeadlineKind, duty.deadline_kind)}{stated}"
