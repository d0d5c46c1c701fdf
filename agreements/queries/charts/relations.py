"""
The instruments around an agreement as boxes, oldest on top, and a rail for each relation.

A rail starts beside its words in the box that says it and ends with an arrow at the box it is
said of. No two rails share a lane, so that each can be followed with a finger.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from django.utils.dateformat import format as format_date
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from agreements.drawing.marks import Drawing, Mark, line, path, rect, words
from agreements.models import Agreement, AgreementRelation, Conflict
from agreements.models.relation_words import Bond, bond_of
from agreements.queries.relations import Neighbours

BOX, HEAD, ROW, GAP, LANE, TOP = 470, 30, 20, 16, 17, 4
# More could not be followed by eye; the list below the drawing has all.
MOST_RAILS = 30
_LETTERS = 64
_KINDS = {Bond.ENDS: "tie-ends", Bond.CARRIES: "tie", Bond.NAMES: "tie-names"}


@dataclass(slots=True)
class _Box:
    """One instrument, or words for one; `rows` are the relations it says of others."""

    key: object
    title: str
    kind: str
    rows: list[AgreementRelation] = field(default_factory=list)
    y: float = 0.0
    arrivals: int = 0

    @property
    def height(self) -> float:
        return HEAD + ROW * len(self.rows) + (6 if self.rows else 0)


def draw_relations(neighbours: Neighbours) -> Drawing:
    """Return the drawing of an agreement's instruments; the list beside it says the same."""
    own = neighbours.agreement
    return _draw(neighbours.ties, own.short_title, own)


def draw_conflict(conflict: Conflict, relations: Sequence[AgreementRelation]) -> Drawing:
    """Return the drawing of all instruments of a conflict that refer to others."""
    return _draw(relations, conflict.name, None)


def _draw(relations: Sequence[AgreementRelation], name: str, own: Agreement | None) -> Drawing:
    ties = relations[:MOST_RAILS]
    boxes = _boxes(own, ties)
    y = float(TOP)
    for box in boxes.values():
        box.y = y
        y += box.height + GAP
    marks = [mark for box in boxes.values() for mark in _draw_box(box)]
    lane = BOX + LANE
    for start, relation, row in _by_length(boxes):
        marks += _rail(boxes, start, relation, row, lane)
        lane += LANE
    title = _("How the instruments around %(name)s refer to each other") % {"name": name}
    summary = _("A box for each instrument, oldest first; a line from each reference to what it names. The list below says the same in words.")  # fmt: skip
    return Drawing("relations", lane + 6, y, title, summary, marks)


def target_key(relation: AgreementRelation) -> object:
    """Return what a relation leads to: an agreement's number, or the words for one."""
    return relation.to_agreement_id or relation.to_words


def _boxes(own: Agreement | None, ties: Sequence[AgreementRelation]) -> dict[object, _Box]:
    """Return a box for each instrument by date, then one for each text that is not stored."""
    found = {own.pk: own} if own else {}
    for one in ties:
        found[one.from_agreement_id] = one.from_agreement
        if one.to_agreement is not None:
            found[one.to_agreement.pk] = one.to_agreement
    ordered = sorted(found.values(), key=lambda one: (one.agreed.earliest, one.slug))
    boxes: dict[object, _Box] = {
        one.pk: _Box(one.pk, _name(one), "box-own" if one == own else "box") for one in ordered
    }
    for one in ties:
        boxes[one.from_agreement_id].rows.append(one)
        if one.to_agreement is None:
            title = f"“{one.to_words}”"
            boxes.setdefault(one.to_words, _Box(one.to_words, title, "box-words"))
    return boxes


def _name(agreement: Agreement) -> str:
    day = agreement.agreed.local(agreement.agreed.earliest)
    return f"{agreement.short_title}, {format_date(day, 'j M Y')}"


def _draw_box(box: _Box) -> list[Mark]:
    title = Truncator(box.title).chars(_LETTERS - 8)
    note = (
        _("not stored: %(words)s") % {"words": box.title} if box.kind == "box-words" else box.title
    )
    marks = [
        rect(box.kind, 1, box.y, BOX, box.height, title=note),
        words("label-strong", 10, box.y + 20, title),
    ]
    for place, relation in enumerate(box.rows):
        marks.append(
            words("label-small", 22, box.y + HEAD + ROW * place + 13, _row_words(relation))
        )
    return marks


def _row_words(relation: AgreementRelation) -> str:
    """Return a relation's words in its box: "4: refers to Moscow statement, 2"."""
    return Truncator(_said(relation)).chars(_LETTERS + 6)


def _said(relation: AgreementRelation) -> str:
    start = f"{relation.from_clause.path}: " if relation.from_clause else ""
    if relation.to_agreement is None:
        target = f"“{relation.to_words}”"
    else:
        clause = f", {relation.to_clause.path}" if relation.to_clause else ""
        target = f"{relation.to_agreement.short_title}{clause}"
    return f"{start}{relation.get_kind_display()} {target}"


def _by_length(boxes: dict[object, _Box]) -> list[tuple[_Box, AgreementRelation, int]]:
    """Return the rails, the shortest first: they run in the inner lanes and cross least."""
    rails = [
        (box, relation, row) for box in boxes.values() for row, relation in enumerate(box.rows)
    ]

    def length(rail: tuple[_Box, AgreementRelation, int]) -> float:
        box, relation, row = rail
        return abs(boxes[target_key(relation)].y - (box.y + HEAD + ROW * row))

    return sorted(rails, key=length)


def _rail(
    boxes: dict[object, _Box], start: _Box, relation: AgreementRelation, row: int, lane: float
) -> list[Mark]:
    target = boxes[target_key(relation)]
    y1 = start.y + HEAD + ROW * row + 9
    y2 = target.y + 6 + 5 * (target.arrivals % 5)
    target.arrivals += 1
    kind = _KINDS[bond_of(relation.kind)]
    title = f"{start.title}: {_said(relation)}"
    d = f"M{BOX + 1:g} {y1:g}H{lane:g}V{y2:g}H{BOX + 8:g}"
    arrow = f"M{BOX + 1:g} {y2:g}l8 -4v8Z"
    return [path(kind, d, title=title), path("tie-arrow", arrow)]


def legend_of(relations: Sequence[AgreementRelation]) -> list[tuple[Bond, Drawing]]:
    """Return a short line of each look that is drawn, for the legend."""
    drawn: dict[Bond, list[AgreementRelation]] = defaultdict(list)
    for one in relations[:MOST_RAILS]:
        drawn[bond_of(one.kind)].append(one)
    return [
        (bond, Drawing(f"look-{bond}", 34, 12, str(bond), "", [line(_KINDS[bond], 1, 6, 33, 6)]))
        for bond in Bond
        if bond in drawn
    ]
