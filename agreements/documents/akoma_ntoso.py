"""
An agreement's text in Akoma Ntoso 1.0 (the OASIS standard; its schema calls itself 3.0).

The work is `/akn/zz/doc/agreement/<day>/<slug>`: `zz` is the country code for none, because an
agreement between states is of no single one. Every word of the text stands in it once.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

from agreements.types.instruments import Instrument, Part

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
COUNTRY = "zz"
# ISO 639-2 for the languages in which agreements are printed; the format takes no shorter codes.
_THREE_LETTERS = {
    "ar": "ara", "az": "aze", "de": "deu", "en": "eng", "es": "spa", "fa": "fas", "fr": "fra",
    "he": "heb", "hy": "hye", "it": "ita", "ka": "kat", "ku": "kur", "ps": "pus", "pt": "por",
    "ro": "ron", "ru": "rus", "so": "som", "sw": "swa", "ti": "tir", "tr": "tur", "uk": "ukr",
    "ur": "urd", "zh": "zho", "am": "amh",
}  # fmt: skip
_LEVELS = ("clause", "subclause", "point", "indent")
# No XML document may hold these.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_NUMBER = re.compile(r"\s*(\(?[^\s().]{1,8}[.)]|[Aa]rticle\s+\S{1,6})(?=\s)\s*")
_US, _PUBLISHER = "#tracker", "#publisher"


@dataclass(slots=True)
class _Node:
    """A clause with its own words and its sub-clauses, in their order."""

    path: str
    depth: int
    items: list["str | _Node"] = field(default_factory=list)


def akoma_ntoso(instrument: Instrument) -> str:
    """Return the text as an Akoma Ntoso document, with its XML declaration."""
    root = ET.Element("akomaNtoso", xmlns=NAMESPACE)
    doc = ET.SubElement(root, "doc", name="agreement", contains="singleVersion")
    _meta(ET.SubElement(doc, "meta"), instrument)
    head, body, tail = _divided(instrument.parts)
    _block(doc, "preface", head)
    main = ET.SubElement(doc, "mainBody")
    for number, item in enumerate(_tree(body), start=1):
        _item(main, item, "", number)
    if not len(main):
        _paragraphs(main, "\n".join(part.words for part in body))
    _block(doc, "conclusions", tail)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def work_uri(instrument: Instrument) -> str:
    """Return the address of the work, whatever its text."""
    return f"/akn/{COUNTRY}/doc/agreement/{_day(instrument)}/{instrument.slug}"


def expression_uri(instrument: Instrument) -> str:
    """Return the address of this version in this language."""
    return f"{work_uri(instrument)}/{_language(instrument)}@{_published(instrument)}"


def _day(instrument: Instrument) -> str:
    """Return the day agreed; what is not known of it is the first."""
    year, month, day = (*instrument.agreed, *(1, 1, 1)[len(instrument.agreed) :])
    return f"{year:04}-{month:02}-{day:02}"


def _published(instrument: Instrument) -> str:
    return instrument.published_at[:10] or _day(instrument)


def _language(instrument: Instrument) -> str:
    code = instrument.language.partition("-")[0]
    return _THREE_LETTERS.get(code, code if len(code) == 3 else "und")


def _meta(meta: ET.Element, instrument: Instrument) -> None:
    identification = ET.SubElement(meta, "identification", source=_US)
    work, expression = work_uri(instrument), expression_uri(instrument)
    _frbr(
        ET.SubElement(identification, "FRBRWork"),
        work,
        [
            ("FRBRalias", {"value": instrument.title, "name": "title"}),
            ("FRBRdate", {"date": _day(instrument), "name": "agreed"}),
            ("FRBRauthor", {"href": "#parties"}),
            ("FRBRcountry", {"value": COUNTRY}),
            ("FRBRsubtype", {"value": "agreement"}),
            ("FRBRnumber", {"value": instrument.slug}),
        ],
    )
    _frbr(
        ET.SubElement(identification, "FRBRExpression"),
        expression,
        [
            ("FRBRdate", {"date": _published(instrument), "name": "published"}),
            ("FRBRauthor", {"href": _PUBLISHER}),
            ("FRBRversionNumber", {"value": str(instrument.version)}),
            ("FRBRlanguage", {"language": _language(instrument)}),
        ],
    )
    _frbr(
        ET.SubElement(identification, "FRBRManifestation"),
        expression,
        [
            ("FRBRdate", {"date": _published(instrument), "name": "published"}),
            ("FRBRauthor", {"href": _US}),
            ("FRBRformat", {"value": "application/akn+xml"}),
        ],
        form=".xml",
    )
    _references(ET.SubElement(meta, "references", source=_US), instrument)


def _frbr(
    parent: ET.Element, uri: str, rest: Sequence[tuple[str, dict[str, str]]], *, form: str = ""
) -> None:
    ET.SubElement(parent, "FRBRthis", value=f"{uri}/!main{form}")
    ET.SubElement(parent, "FRBRuri", value=f"{uri}{form}")
    for name, attributes in rest:
        ET.SubElement(parent, name, {key: _clean(value) for key, value in attributes.items()})


def _references(references: ET.Element, instrument: Instrument) -> None:
    """Name who made, printed and wrote it out, and where the text lies with us."""
    ET.SubElement(references, "original", eId="source", href=instrument.url, showAs="Address")
    parties = ", ".join(instrument.parties) or "parties not recorded"
    source = instrument.source or "publisher not recorded"
    for ident, words in (
        ("tracker", "Ceasefire Tracker"),
        ("parties", parties),
        ("publisher", f"{source} ({instrument.standing})"),
    ):
        attributes = {"eId": ident, "href": f"/ontology/{ident}", "showAs": _clean(words)}
        ET.SubElement(references, "TLCOrganization", attributes)


def _divided(parts: Sequence[Part]) -> tuple[list[Part], list[Part], list[Part]]:
    """Return what stands before the first clause, from it to the last, and after."""
    places = [place for place, part in enumerate(parts) if part.path]
    if not places:
        return [], list(parts), []
    first, last = places[0], places[-1] + 1
    return list(parts[:first]), list(parts[first:last]), list(parts[last:])


def _tree(parts: Sequence[Part]) -> list["str | _Node"]:
    """Return the clauses as a tree, with what stands between the outermost ones."""
    top = _Node("", -1)
    above = [top]
    for part in parts:
        if not part.path:
            above = [top]
            top.items.append(part.words)
            continue
        while above[-1].depth >= part.depth and above[-1].path != part.path:
            above.pop()
        if above[-1].path != part.path:
            node = _Node(part.path, part.depth)
            above[-1].items.append(node)
            above.append(node)
        above[-1].items.append(part.words)
    return top.items


def _item(parent: ET.Element, item: "str | _Node", inside: str, number: int) -> None:
    """Add a clause, or words between clauses."""
    if isinstance(item, str):
        ident = f"{inside}hcontainer_{number}"
        between = ET.SubElement(parent, "hcontainer", eId=ident, name="between")
        _paragraphs(ET.SubElement(between, "content"), item)
        return
    name = _LEVELS[min(item.depth, len(_LEVELS) - 1)]
    ident = f"{inside}{name}_{_identified(item.path, inside)}"
    clause = ET.SubElement(parent, name, eId=ident)
    _clause(clause, item, ident)


def _clause(clause: ET.Element, node: _Node, ident: str) -> None:
    """Fill a clause: its number, what it says before, between and after its sub-clauses."""
    places = [place for place, item in enumerate(node.items) if isinstance(item, _Node)]
    first = places[0] if places else len(node.items)
    words = "\n".join(item for item in node.items[:first] if isinstance(item, str))
    found = _NUMBER.match(words)
    if found:
        ET.SubElement(clause, "num").text = _clean(found[1])
        words = words[found.end() :]
    if not places:
        _paragraphs(ET.SubElement(clause, "content"), words)
        return
    if words.strip():
        _paragraphs(ET.SubElement(clause, "intro"), words)
    for number, item in enumerate(node.items[first : places[-1] + 1], start=1):
        _item(clause, item, f"{ident}__", number)
    after = "\n".join(item for item in node.items[places[-1] + 1 :] if isinstance(item, str))
    if after.strip():
        _paragraphs(ET.SubElement(clause, "wrapUp"), after)


def _identified(path: str, inside: str) -> str:
    """Return the last part of a path as an identifier may hold it."""
    own = path.rpartition(".")[2] if inside else path
    return re.sub(r"[^\w-]+", "-", own).strip("-") or "x"


def _block(doc: ET.Element, name: str, parts: Sequence[Part]) -> None:
    words = "\n".join(part.words for part in parts)
    if words.strip():
        _paragraphs(ET.SubElement(doc, name), words)


def _paragraphs(parent: ET.Element, words: str) -> None:
    """Add a paragraph for each line; an empty clause has an empty one."""
    lines = [line.strip() for line in words.split("\n") if line.strip()]
    for line in lines or [""]:
        ET.SubElement(parent, "p").text = _clean(line)


def _clean(words: str) -> str:
    return _NOT_XML.sub("", words)
