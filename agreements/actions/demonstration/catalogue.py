"""The things that others refer to: conflict, actors, places, sources, each with its names."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from django.db.models import Model

from agreements.actions.demonstration.records import Record, read_file
from agreements.models import (
    Actor,
    ActorName,
    Agreement,
    Article,
    Clause,
    Conflict,
    ConflictName,
    ConflictPlace,
    Obligation,
    Place,
    PlaceName,
    Source,
    SourceAlignment,
    User,
)
from agreements.types.terms import (
    ActorKind,
    Alignment,
    NameKind,
    PlaceKind,
    Reliability,
    Role,
    SourceKind,
)


@dataclass
class Loaded:
    """What has been read so far, by the keys the files use."""

    conflict: Conflict
    people: dict[Role, User]
    actors: dict[str, Actor] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    agreements: dict[str, Agreement] = field(default_factory=dict)
    clauses: dict[tuple[str, str], Clause] = field(default_factory=dict)
    obligations: dict[tuple[str, str, int, str], Obligation] = field(default_factory=dict)
    articles: dict[str, Article] = field(default_factory=dict)
    new_articles: set[str] = field(default_factory=set)


def load_catalogue(folder: Path, people: dict[Role, User]) -> Loaded:
    """Load conflict, actors, places and sources; return what others refer to."""
    loaded = Loaded(conflict=_load_conflict(read_file(folder, "conflict.toml")), people=people)
    _load_actors(read_file(folder, "actors.toml"), loaded)
    _load_places(read_file(folder, "places.toml"), loaded)
    _load_sources(read_file(folder, "sources.toml"), loaded)
    return loaded


def add_missing(rows: Iterable[Model], keys: list[str]) -> None:
    """
    Insert the rows whose key values are not in their table yet.

    All rows are of one model; `keys` are its columns that tell rows apart.
    """
    rows = list(rows)
    if not rows:
        return
    manager: Any = type(rows[0])._default_manager
    have = set(manager.values_list(*keys))
    manager.bulk_create(row for row in rows if tuple(getattr(row, key) for key in keys) not in have)


def _load_conflict(file: Record) -> Conflict:
    conflict, _ = Conflict.objects.get_or_create(
        slug=file.text("slug"),
        defaults={
            "name": file.text("name"),
            "reference_prefix": file.text("reference_prefix"),
            "zones": file.texts("zones"),
            "outside_ids": file.mapping("outside_ids"),
            "note": file.text("note", ""),
        },
    )
    names = [
        ConflictName(
            conflict=conflict,
            text=name.text("text"),
            language=name.text("language"),
            kind=name.term("kind", NameKind),
        )
        for name in file.tables("names")
    ]
    file.finish()
    add_missing(names, ["conflict_id", "text", "language"])
    return conflict


def _load_actors(file: Record, loaded: Loaded) -> None:
    records = {record.text("slug"): record for record in file.tables("actor")}
    add_missing(
        (
            Actor(
                slug=slug,
                name=record.text("name"),
                kind=record.term("kind", ActorKind),
                iso3=record.text("iso3", ""),
                note=record.text("note", ""),
            )
            for slug, record in records.items()
        ),
        ["slug"],
    )
    loaded.actors = {actor.slug: actor for actor in Actor.objects.filter(slug__in=records)}
    for slug, record in records.items():
        parent = record.find_if_named("parent", loaded.actors, "actor")
        actor = loaded.actors[slug]
        if parent is not None and actor.parent_id is None:
            actor.parent = parent
            actor.save(update_fields=["parent"])
    names = [
        ActorName(actor=loaded.actors[slug], **_name(name, loaded))
        for slug, record in records.items()
        for name in record.tables("names")
    ]
    file.finish()
    add_missing(names, ["actor_id", "text", "language", "kind"])


def _name(name: Record, loaded: Loaded) -> dict[str, Any]:
    return {
        "text": name.text("text"),
        "language": name.text("language"),
        "kind": name.term("kind", NameKind),
        "used_by": name.find_if_named("used_by", loaded.actors, "actor"),
    }


def _load_places(file: Record, loaded: Loaded) -> None:
    records = {record.text("slug"): record for record in file.tables("place")}
    add_missing((_place(slug, record) for slug, record in records.items()), ["slug"])
    loaded.places = {place.slug: place for place in Place.objects.filter(slug__in=records)}
    names = [
        PlaceName(place=loaded.places[slug], **_name(name, loaded))
        for slug, record in records.items()
        for name in record.tables("names")
    ]
    file.finish()
    add_missing(names, ["place_id", "text", "language", "kind"])
    add_missing(
        (ConflictPlace(conflict=loaded.conflict, place=place) for place in loaded.places.values()),
        ["conflict_id", "place_id"],
    )


def _place(slug: str, record: Record) -> Place:
    return Place(
        slug=slug,
        name=record.text("name"),
        kind=record.term("kind", PlaceKind),
        latitude=record.fraction("latitude"),
        longitude=record.fraction("longitude"),
        geometry=_geometry(record),
        note=record.text("note", ""),
    )


def _geometry(record: Record) -> Any:
    text = record.text("geojson", "")
    if not text:
        return None
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise record.fault("geojson", f"It is no JSON: {error}.", "Write one geometry.") from error


def _load_sources(file: Record, loaded: Loaded) -> None:
    records = {record.text("slug"): record for record in file.tables("source")}
    add_missing(
        (
            Source(
                slug=slug,
                name=record.text("name"),
                kind=record.term("kind", SourceKind),
                language=record.text("language", ""),
                home=record.text("home", ""),
                reliability=record.term("reliability", Reliability)
                if "reliability" in record
                else "",
                reliability_reason=record.text("reliability_reason", ""),
            )
            for slug, record in records.items()
        ),
        ["slug"],
    )
    loaded.sources = {source.slug: source for source in Source.objects.filter(slug__in=records)}
    alignments = [
        SourceAlignment(
            source=loaded.sources[slug],
            actor=record.find("actor", loaded.actors, "actor"),
            alignment=record.term("alignment", Alignment),
            reason=record.text("reason", ""),
        )
        for slug, source in records.items()
        for record in source.tables("alignments")
    ]
    file.finish()
    add_missing(alignments, ["source_id", "actor_id"])
