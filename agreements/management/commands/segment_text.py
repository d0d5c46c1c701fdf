"""Cut an agreement's text into clauses and say what each says. No database, nothing is stored."""

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from agreements.ingest.originals.reader import read_original
from agreements.linking.clause_kind import clause_kind
from agreements.text.provisions.read import read_provisions
from agreements.text.segments.cut import segments
from agreements.types.segments import Provision, Segment, Segmentation
from agreements.types.terms import SegmentKind

_AS_IT_IS = {".txt", ".md"}
_HAS_SUBJECT = {SegmentKind.OPERATIVE, SegmentKind.ANNEX, SegmentKind.DEFINITION}


class Command(BaseCommand):
    """`manage.py segment_text FILE [--json]`; the method is in docs/segmentation.md."""

    help = "Cut the text of an agreement (.txt .md .docx .pdf .html) into clauses, as proposals."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare what the command takes."""
        parser.add_argument("file", type=Path, metavar="FILE")
        parser.add_argument("--json", action="store_true", dest="as_json", help="print JSON")

    def handle(self, *, file: Path, as_json: bool, **options: Any) -> None:
        """Print the segments; what is odd about the numbering goes to standard error."""
        text = _text_of(file)
        found = segments(text)
        provisions = read_provisions(text, found.segments)
        own = own_texts(text, found.segments)
        rows = [
            _row(segment, provision, words)
            for segment, provision, words in zip(found.segments, provisions, own, strict=True)
        ]
        if as_json:
            self.stdout.write(json.dumps(rows, ensure_ascii=False, indent=1))
        else:
            for row, segment in zip(rows, found.segments, strict=True):
                self._print(row, text[segment.start : segment.end])
        self._report(found)

    def _print(self, row: dict[str, Any], words: str) -> None:
        opening = " ".join(words[:200].split())[:60]
        self.stdout.write(
            f"{row['path']:<16}{row['start']:>8}–{row['end']:<8}{row['kind_of_segment']:<11}{opening}"
        )

    def _report(self, found: Segmentation) -> None:
        for odd in found.irregularities:
            self.stderr.write(f"line {odd.line}: {odd.what} {odd.remedy}")


def _text_of(file: Path) -> str:
    """
    Return the text of a file; plain UTF-8 stays as it is, so that offsets count from its start.

    :raises CommandError: if nothing can be read from it; the message says why.
    """
    try:
        raw = file.read_bytes()
    except OSError as error:
        raise CommandError(f"{file} cannot be read ({error.strerror}). Check the path.") from None
    original = read_original(raw, file.name)
    if original.failure:
        raise CommandError(f"{file}: {original.failure}")
    if file.suffix.lower() in _AS_IT_IS:
        try:
            return raw.decode("utf-8")
        except UnicodeDecodeError:
            pass
    return original.text


def own_texts(text: str, segments: Sequence[Segment]) -> list[str]:
    """Return the words of each segment that stand in none of its sub-segments."""
    starts: defaultdict[str | None, list[tuple[int, int]]] = defaultdict(list)
    for segment in segments:
        starts[segment.parent_path].append((segment.start, segment.end))
    return [_without(text, segment, starts[segment.path]) for segment in segments]


def _without(text: str, segment: Segment, inner: Sequence[tuple[int, int]]) -> str:
    pieces = []
    position = segment.start
    for start, end in inner:
        pieces.append(text[position:start])
        position = end
    return " ".join([*pieces, text[position : segment.end]]).strip()


def _row(segment: Segment, provision: Provision, words: str) -> dict[str, Any]:
    said = asdict(provision)
    kind = clause_kind(words, segment.heading) if segment.kind in _HAS_SUBJECT else None
    deadline = said["deadline"]
    return {
        "path": segment.path,
        "parent_path": segment.parent_path,
        "start": segment.start,
        "end": segment.end,
        "heading": segment.heading or None,
        "kind_of_segment": segment.kind.value,
        "clause_kind": kind.value if kind else None,
        "modality": provision.modality.value if provision.modality else None,
        "obligors": list(provision.obligors),
        "recipients": list(provision.recipients),
        "deadline": _part(deadline, "kind", "text", "iso_duration", "date", "anchor"),
        "references": [
            _part(one, "text", "to_instrument", "to_item") for one in said["references"]
        ],
    }


def _part(said: dict[str, Any] | None, *keys: str) -> dict[str, Any] | None:
    return {key: said[key] for key in keys} if said else None
