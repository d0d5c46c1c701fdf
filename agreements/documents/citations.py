"""How to cite an agreement or one clause of it: a line of text, BibTeX, CSL-JSON."""

import json
import re
from dataclasses import dataclass
from datetime import date
from typing import Any

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# What TeX would take for a command; braces are kept apart, because all values stand in them.
_TEX = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "&": r"\&",
    "%": r"\%",
    "$": r"\$",
    "#": r"\#",
    "_": r"\_",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}
_UNFIT_FOR_KEYS = re.compile(r"[^A-Za-z0-9:.-]+")


@dataclass(frozen=True, slots=True)
class Cited:
    """
    What a citation names, in words a reader understands.

    `issued` holds year, month and day as far as they are known. `clause` is "clause 3", empty for
    the whole; `edition` says language, version and standing of the text; `url` is permanent.
    """

    key: str
    title: str
    authors: tuple[str, ...]
    form: str
    is_treaty: bool
    issued: tuple[int, ...]
    clause: str
    edition: str
    language: str
    version: int | None
    source: str
    url: str
    accessed: date


def plain_citation(cited: Cited) -> str:
    """Return one line: who, what, when, which clause, which text, where, read when."""
    issued = "-".join(f"{part:02}" for part in cited.issued)
    parts = [
        ", ".join(cited.authors),
        f"{cited.title} ({cited.form}, {issued})" if issued else f"{cited.title} ({cited.form})",
        cited.clause,
        f"{cited.edition}, {cited.source}" if cited.source and cited.edition else cited.edition,
        f"{cited.url} (accessed {cited.accessed.isoformat()})",
    ]
    said = [part[0].upper() + part[1:].rstrip(".") for part in parts[:-1] if part]
    return ". ".join([*said, parts[-1]]) + "."


def bibtex(cited: Cited) -> str:
    """Return a BibTeX entry of type misc, its values safe for TeX."""
    names = " and ".join(f"{{{_tex(name)}}}" for name in cited.authors)
    notes = "; ".join(part for part in (cited.clause, cited.edition, cited.source) if part)
    fields = {
        "author": f"{{{names}}}" if names else "",
        "title": f"{{{{{_tex(cited.title)}}}}}",
        "howpublished": f"{{{_tex(cited.form)}}}",
        "year": f"{{{cited.issued[0]}}}" if cited.issued else "",
        "month": _MONTHS[cited.issued[1] - 1] if len(cited.issued) > 1 else "",
        "day": f"{{{cited.issued[2]}}}" if len(cited.issued) > 2 else "",
        "note": f"{{{_tex(notes)}}}" if notes else "",
        "language": f"{{{cited.language}}}" if cited.language else "",
        "url": f"{{{cited.url}}}",
        "urldate": f"{{{cited.accessed.isoformat()}}}",
    }
    lines = [f"  {name} = {value}," for name, value in fields.items() if value]
    return "\n".join([f"@misc{{{_UNFIT_FOR_KEYS.sub('-', cited.key)},", *lines, "}"]) + "\n"


def _tex(words: str) -> str:
    return "".join(_TEX.get(letter, letter) for letter in words)


def csl(cited: Cited) -> dict[str, Any]:
    """Return one item of CSL-JSON, as reference managers read it."""
    item: dict[str, Any] = {
        "id": cited.key,
        "type": "treaty" if cited.is_treaty else "document",
        "title": cited.title,
        "genre": cited.form,
        "author": [{"literal": name} for name in cited.authors],
        "issued": {"date-parts": [list(cited.issued)]} if cited.issued else None,
        "section": cited.clause,
        "version": str(cited.version) if cited.version else "",
        "language": cited.language,
        "note": cited.edition,
        "source": cited.source,
        "URL": cited.url,
        "accessed": {
            "date-parts": [[cited.accessed.year, cited.accessed.month, cited.accessed.day]]
        },
    }
    return {name: value for name, value in item.items() if value}


def csl_json(cited: Cited) -> str:
    """Return a CSL-JSON document: a list of the one item."""
    return json.dumps([csl(cited)], ensure_ascii=False, indent=2)
