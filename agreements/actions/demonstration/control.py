"""Who is said to hold a place, as the demonstration has it: statements that differ, side by side."""

from pathlib import Path
from typing import Any

from agreements.actions.demonstration.breaches import citation
from agreements.actions.demonstration.catalogue import Loaded
from agreements.actions.demonstration.records import Record, read_file
from agreements.actions.recording import declared_clock
from agreements.models import ConflictPlace, PlaceControl
from agreements.types.terms import ControlKind, Role


def load_control(folder: Path, loaded: Loaded) -> None:
    """Load statements on who holds a place, each with its source."""
    file = read_file(folder, "control.toml")
    for record in file.tables("statement"):
        _load_statement(record, loaded)
    file.finish()


def _load_statement(record: Record, loaded: Loaded) -> None:
    place = record.find("place", loaded.places, "place")
    said, words = record.needed_fuzzy("said"), record.text("words")
    cited = citation(record, loaded)
    values: dict[str, Any] = {
        "kind": record.term("kind", ControlKind),
        "holder": record.find_if_named("holder", loaded.actors, "actor"),
        "speaker": record.find_if_named("speaker", loaded.actors, "actor"),
        "said": said,
        "begins_at": record.moment("from") if "from" in record else None,
        "ends_at": record.moment("to") if "to" in record else None,
        "sentence": cited.get("sentence"),
        "article": cited.get("article"),
        "citation": cited["citation"],
        "accepted_by": loaded.people[Role.ANALYST],
    }
    with declared_clock(record.moment("known_on")):
        PlaceControl.objects.get_or_create(
            conflict_place=ConflictPlace.objects.get(conflict=loaded.conflict, place=place),
            words=words,
            said_earliest=said.earliest,
            defaults=values,
        )
