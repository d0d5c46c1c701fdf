"""
Who is said to hold the places of a conflict: dated statements, each with who says so.

Nothing is judged and nothing is settled: statements that differ stand side by side, and no area
is ever drawn for them. What was taken back is listed apart.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from string import ascii_uppercase

from agreements.drawing.topology import Point
from agreements.models import Actor, Conflict, Place, PlaceControl, Sentence
from agreements.models.labels import label
from agreements.queries.places import SideNames, names_of, point_of
from agreements.queries.recalled import recalled
from agreements.types.terms import ControlKind

_RELATED = ("conflict_place", "holder", "speaker", "article__source", "sentence")


@dataclass(frozen=True, slots=True)
class Statement:
    """What somebody said on a day. `over`: by its own words it no longer spoke of the moment shown."""

    record: PlaceControl
    quote: str
    over: bool

    @property
    def who(self) -> str:
        """Who says so: an actor, else the source."""
        if self.record.speaker is not None:
            return self.record.speaker.name
        article = self.record.article
        return article.source.name if article is not None else self.record.citation


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to the question who holds a place, with all who gave it, in order of their days."""

    kind: ControlKind
    holder: Actor | None
    statements: list[Statement]

    @property
    def words(self) -> str:
        """The answer, in words that say it is one."""
        words = str(label(self.kind))
        return f"{words} {self.holder.name}" if self.holder is not None else words


@dataclass(frozen=True, slots=True)
class SaidPlace:
    """A place of which somebody said who holds it. `letter` is its mark; without a point it has none."""

    letter: str
    place: Place
    names: list[SideNames]
    answers: list[Answer]
    point: Point | None

    @property
    def statements(self) -> list[Statement]:
        """All statements, in order of their days."""
        return sorted((said for answer in self.answers for said in answer.statements), key=_by_day)


@dataclass(frozen=True, slots=True)
class Said:
    """All statements on control of one conflict."""

    standing: list[Statement] = field(default_factory=list)
    taken_back: list[PlaceControl] = field(default_factory=list)

    @property
    def place_ids(self) -> set[int]:
        """The numbers of the places spoken of."""
        rows = [*(one.record for one in self.standing), *self.taken_back]
        return {row.conflict_place.place_id for row in rows}


def load_said(conflict: Conflict, *, as_of: datetime, known_on: datetime | None) -> Said:
    """
    Return what was known to be said of control, as far as it speaks of `as_of` or before. Two queries.

    A statement that gives no beginning speaks of the time from its own day on.
    """
    rows = recalled(PlaceControl, known_on, *_RELATED, conflict_place__conflict=conflict)
    begun = [row for row in rows if (row.begins_at or row.said.earliest) <= as_of]
    quotes = _quotes({row.sentence_id for row in begun if row.sentence_id is not None})
    standing = [
        Statement(
            row,
            quotes.get(row.sentence_id or 0, ""),
            row.ends_at is not None and row.ends_at <= as_of,
        )
        for row in begun
        if not row.retracted
    ]
    return Said(sorted(standing, key=_by_day), [row for row in begun if row.retracted])


def _quotes(sentences: Iterable[int]) -> dict[int, str]:
    found = Sentence.objects.filter(pk__in=list(sentences)).with_words()
    return {sentence.pk: getattr(sentence, "words", "") for sentence in found}


def _by_day(said: Statement) -> tuple[datetime, int]:
    return said.record.said.earliest, said.record.pk


def said_places(said: Said, places: Mapping[int, Place]) -> list[SaidPlace]:
    """Return the places spoken of, from north to south, each with its answers side by side."""
    by_place: dict[int, list[Statement]] = defaultdict(list)
    for one in said.standing:
        by_place[one.record.conflict_place.place_id].append(one)
    points = {pk: _point(places[pk]) for pk in by_place}
    ordered = sorted(by_place, key=lambda pk: (-(points[pk] or (0, -90))[1], places[pk].name))
    return [
        SaidPlace(_letter(n), places[pk], names_of(places[pk]), _answers(by_place[pk]), points[pk])
        for n, pk in enumerate(ordered)
    ]


def _answers(statements: list[Statement]) -> list[Answer]:
    """Return the answers in the order in which they were first given."""
    grouped: dict[tuple[str, int | None], list[Statement]] = defaultdict(list)
    for one in statements:
        grouped[one.record.kind, one.record.holder_id].append(one)
    return [
        Answer(ControlKind(kind), own[0].record.holder, own) for (kind, _), own in grouped.items()
    ]


def _point(place: Place) -> Point | None:
    """Return where its mark stands; a place without a recorded position has none."""
    located = place.latitude is not None or bool(place.geometry)
    return point_of(place) if located else None


def _letter(number: int) -> str:
    """Return A to Z, then AA, AB and so on: acts have numbers."""
    more, rest = divmod(number, len(ascii_uppercase))
    return (_letter(more - 1) if more else "") + ascii_uppercase[rest]
