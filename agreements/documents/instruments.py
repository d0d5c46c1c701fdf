"""An agreement's text as Markdown and as JSON."""

import json
import re
from dataclasses import asdict

from agreements.types.instruments import Instrument, Part

_MARKUP = re.compile(r"([\\`*_\[\]<>|~])")
# What would begin a list, a heading or a rule at the start of a line.
_AT_START = re.compile(r"^(\s*)(?:(\d+)([.)])|([-+#=]))", re.MULTILINE)


def markdown(instrument: Instrument) -> str:
    """Return the text in Markdown: what it is, then every word of it, clause by clause."""
    agreed = "-".join(f"{part:02}" for part in instrument.agreed)
    facts = {
        "Form": instrument.form,
        "Agreed": agreed,
        "Parties": ", ".join(instrument.parties),
        "Text": f"{instrument.language}, version {instrument.version}, {instrument.standing}",
        "Source": " ".join(filter(None, [instrument.source, instrument.source_url])),
        "Why this version": instrument.reason,
        "Published": instrument.published_at,
        "Address": instrument.url,
        "SHA-256 of the words": instrument.sha256,
    }
    lines = [f"# {_escaped(instrument.title)}", ""]
    lines += [f"- {name}: {_escaped(value)}" for name, value in facts.items() if value]
    lines += ["", "---", ""]
    for part in instrument.parts:
        lines += [_quoted(part), ""]
    return "\n".join(lines)


def _quoted(part: Part) -> str:
    """Return a part as a paragraph; sub-clauses stand in block quotes, as deep as they lie."""
    quote = "> " * part.depth
    words = _escaped(part.words)
    return "\n".join(f"{quote}{line}  ".rstrip(" ") + "  " for line in words.split("\n")).rstrip(
        " "
    )


def _escaped(words: str) -> str:
    """Return words that Markdown shows as they are."""
    safe = _MARKUP.sub(r"\\\1", words)
    return _AT_START.sub(lambda m: f"{m[1]}{m[2]}\\{m[3]}" if m[2] else f"{m[1]}\\{m[4]}", safe)


def instrument_json(instrument: Instrument) -> str:
    """Return the text with its clauses as one JSON document; offsets are into `text`."""
    values = asdict(instrument)
    del values["parts"]
    values["agreed"] = "-".join(f"{part:02}" for part in instrument.agreed)
    return json.dumps(values, ensure_ascii=False, indent=2)
