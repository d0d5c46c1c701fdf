"""Take in the text of an agreement as a draft with clause proposals, for a curator to go on with."""

import json
from pathlib import Path
from typing import Any

import pghistory
from django.core.management.base import BaseCommand, CommandError, CommandParser

from agreements.actions.curating.taking_in import Given, Origin, take_in_text
from agreements.ingest.originals.reader import read_original
from agreements.models import Conflict, Draft
from agreements.text.editing.tree import placed
from agreements.types.terms import FetchedHow


class Command(BaseCommand):
    """`manage.py import_agreement FILE [--conflict SLUG] [--json]`; docs/curation.md."""

    help = "Take in an agreement (.txt .docx .pdf .html .md) as a draft with clause proposals."

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare what the command takes."""
        parser.add_argument("file", type=Path, metavar="FILE")
        parser.add_argument(
            "--conflict",
            default="",
            metavar="SLUG",
            help="whose it is; needed where there are several",
        )
        parser.add_argument("--json", action="store_true", help="print one JSON object")

    def handle(self, *, file: Path, conflict: str, **options: Any) -> None:
        """Keep the file, read it, print what it was taken for; exit 1 if nothing could be read."""
        found = self._conflict(conflict)
        try:
            raw = file.read_bytes()
        except OSError as error:
            raise CommandError(
                f"{file} cannot be read ({error.strerror}). Check the path."
            ) from None
        given = Given(raw, file.name, FetchedHow.FILE, read_original(raw, file.name))
        with pghistory.context(command="import_agreement"):
            draft = take_in_text(given, Origin(found), by=None, most=None)
        told = told_of(draft)
        if options["json"]:
            self.stdout.write(json.dumps(told, ensure_ascii=False, indent=1))
        else:
            self._print(told)
        if draft.failure:
            self.stderr.write(f"{file}: {draft.failure} The file is kept.")
            raise SystemExit(1)

    def _conflict(self, slug: str) -> Conflict:
        conflicts = list(Conflict.objects.filter(slug=slug) if slug else Conflict.objects.all()[:2])
        if len(conflicts) == 1:
            return conflicts[0]
        known = (
            ", ".join(Conflict.objects.values_list("slug", flat=True))
            or "none: manage.py load_demo"
        )
        if slug:
            raise CommandError(f"There is no conflict {slug}. There are: {known}.")
        raise CommandError(f"Say whose it is with --conflict. There are: {known}.")

    def _print(self, told: dict[str, Any]) -> None:
        self.stdout.write(f"draft {told['draft']}: {told['title'] or '(no title)'}  {told['url']}")
        for row in told["segments"]:
            kind = row["clause_kind"] or row["kind_of_segment"]
            self.stdout.write(f"  {row['path']:<14}{row['start']:>8}–{row['end']:<8}{kind}")


def told_of(draft: Draft) -> dict[str, Any]:
    """Return a draft as the command prints it; segments with the keys of `segment_text`."""
    document = draft.document
    return {
        "draft": draft.pk,
        "url": draft.get_absolute_url(),
        "conflict": draft.conflict.slug,
        "title": draft.title,
        "language": draft.language,
        "sha256": draft.capture.sha256,
        "failure": draft.failure or None,
        "segments": [_row(document.segments, one.segment.id) for one in placed(document)],
    }


def _row(segments: Any, ident: str) -> dict[str, Any]:
    segment = segments[ident]
    parent = segments.get(segment.parent or "")

    def value(key: str) -> Any:
        return segment.fields[key].value if key in segment.fields else None

    return {
        "path": segment.path,
        "parent_path": parent.path if parent else None,
        "start": segment.start,
        "end": segment.end,
        "heading": segment.heading,
        "kind_of_segment": segment.kind.value,
        "clause_kind": value("subject"),
        "modality": value("1/modality"),
        "obligors": value("1/obligors") or [],
        "recipients": value("1/recipients") or [],
        "deadline": value("1/deadline"),
        "references": value("references") or [],
    }
