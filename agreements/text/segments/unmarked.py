"""Place paragraphs without marks: as segments of their own, as items, or as the rest of a point."""

from agreements.text.segments.growing import Growing
from agreements.text.segments.headings import is_heading
from agreements.text.segments.lines import introduces, is_item_end, is_terminal, starts_small
from agreements.text.segments.nodes import Node
from agreements.text.segments.tails import speaks_of_instrument
from agreements.text.segments.units import Unit


def place_unmarked(tree: Growing, place: int, unit: Unit) -> None:
    """Place a paragraph without a mark, or one whose mark is a number in the text."""
    top = tree.top
    in_a_line = unit.inline or (unit.mark is not None and not unit.opens)
    if in_a_line or _goes_on_from(top, unit):
        if top is tree.root:
            tree.open(top, unit, "para")
        else:
            top.units.append(unit)
    elif is_heading(tree.units, place, has_articles=tree.has_articles):
        _heading(tree, unit, top)
    elif top.takes_paragraphs or top.form in ("para", "item"):
        _paragraph(tree, unit, top)
    else:
        _tail(tree, place, unit, top)


def _goes_on_from(top: Node, unit: Unit) -> bool:
    """Tell whether a paragraph in small letters is the rest of an unfinished one."""
    last = top.last
    if last is None or top.form == "annex" or not last.words:
        return False
    return starts_small(unit.words) and not is_terminal(last.whole) and last.whole[-1:] != ","


def _heading(tree: Growing, unit: Unit, top: Node) -> None:
    bare = top.mark is not None and top.mark.word and not top.units[0].words
    if bare and not top.children and not top.heading:
        top.heading = unit.words.strip("*_# \t")
        top.units.append(unit)
        return
    parent = tree.root
    for node in tree.stack[1:]:
        if node.form != "container" and not (node.form == "heading" and _is_under(node, unit)):
            break
        parent = node
    tree.open(parent, unit, "heading").heading = unit.words.strip("#*_ \t")


def _is_under(node: Node, unit: Unit) -> bool:
    """Tell by the number of `#` whether a heading stands below another."""
    return bool(node.units[0].heading and unit.heading > node.units[0].heading)


def _paragraph(tree: Growing, unit: Unit, top: Node) -> None:
    """Place a paragraph where paragraphs are segments of their own."""
    if top.form == "item":
        parent = tree.parent(top)
        unfinished = top.last is not None and is_item_end(top.last.whole)
        if unfinished or _is_item(unit) or not (unit.gap or top.units[0].gap):
            tree.open(parent, unit, "item")
            return
        top = parent
    if top.form == "para":
        close = top.units[0].gap and not unit.gap
        if top.introduces and (_is_item(unit) or close):
            tree.open(top, unit, "item")
            return
        top = tree.parent(top)
    introduced = top.form in ("article", "clause") and top.introduces and not top.children
    tree.open(top, unit, "item" if introduced and _is_item(unit) else "para")


def _tail(tree: Growing, place: int, unit: Unit, top: Node) -> None:
    """Place a paragraph that comes after an item of a list: the item's, or its parent's."""
    if top.introduces and _is_item(unit):
        tree.open(top, unit, "item")
        return
    begins_list = top.form == "bullet" and introduces(unit.whole)
    if tree.next_goes_on(place, top) and not begins_list:
        top.units.append(unit)
        return
    owner = _owner_of_tail(tree, place, top)
    parent = tree.parent(owner)
    if owner is not top:
        tree.close_to(owner)
        owner.units.append(unit)
    elif parent.form == "para":
        tree.close_to(tree.parent(parent))
        _paragraph(tree, unit, tree.top)
    elif parent.takes_paragraphs and (
        parent.introduces or top.form == "bullet" or _is_last_word(tree, place, unit, parent)
    ):
        tree.open(parent, unit, "para")
    else:
        top.units.append(unit)


def _owner_of_tail(tree: Growing, place: int, top: Node) -> Node:
    """Return the point that introduced the lists which are over."""
    owner, parent = top, tree.parent(top)
    while parent.form in ("bullet", "clause") and parent.introduces:
        owner, parent = parent, tree.parent(parent)
        if tree.next_goes_on(place, owner):
            break
    return owner


def _is_last_word(tree: Growing, place: int, unit: Unit, parent: Node) -> bool:
    """Tell the closing paragraph of a numbered text, which speaks of the whole of it."""
    last = parent is tree.root and tree.is_last_mark(place)
    return last and speaks_of_instrument(unit.whole)


def _is_item(unit: Unit) -> bool:
    """Tell a list item whose mark was lost: it ends with a semicolon, or begins small."""
    text = unit.words
    return is_item_end(text) or (starts_small(text) and not unit.inline)
