"""What an export is asked for: which rows, by which clocks, made when."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import islice
from typing import Any, TypeVar

from django.db.models import QuerySet

from agreements.models import Agreement, Breach, Claim, ClauseLink
from agreements.queries.facets import ArticleFacets, BreachFacets, ClaimFacets, Period
from agreements.queries.replayed import Replay
from agreements.text.tables import iso
from agreements.types.codebook import Missing, Table

Item = TypeVar("Item")
AT_ONCE = 1_000
SITE = "Ceasefire Tracker"


@dataclass(frozen=True, slots=True)
class Question:
    """
    The rows asked for. `facets` are those of one list; the other tables follow from it.

    Breaches asked for bring their claims; claims asked for bring their breaches; articles asked
    for bring the claims they carry. `conflict`, `agreement`, `clause` narrow all tables.
    """

    retrieved_at: datetime
    replay: Replay = field(default_factory=Replay)
    facets: BreachFacets | ClaimFacets | ArticleFacets = field(default_factory=BreachFacets)
    conflict: str = ""
    agreement: str = ""
    clause: str = ""
    source: str = ""
    language: str = ""
    period: Period = field(default_factory=Period)

    @property
    def tail(self) -> dict[str, Any]:
        """The end of every row but the citation, which names the table."""
        return {
            "as_of": self.replay.as_of or Missing.NA,
            "known_on": self.replay.known_on or self.retrieved_at,
            "retrieved_at": self.retrieved_at,
        }

    def citation(self, table: Table) -> str:
        """Return how to cite a table of this export."""
        as_of = f", as of {_to_the_second(self.replay.as_of)}" if self.replay.as_of else ""
        known = _to_the_second(self.replay.known_on or self.retrieved_at)
        day = self.retrieved_at.astimezone(UTC).date().isoformat()
        return f"{SITE}, {table.title.lower()}{as_of}, known on {known}, retrieved {day}."

    def about(self, table: Table) -> dict[str, Any]:
        """Return what a JSON document says before its rows."""
        return {
            "title": table.title,
            "as_of": iso(self.replay.as_of) if self.replay.as_of else None,
            "known_on": iso(self.replay.known_on or self.retrieved_at),
            "retrieved_at": iso(self.retrieved_at),
            "cite_as": self.citation(table),
        }

    def agreements(self) -> "QuerySet[Any]":
        """Return the agreements asked for, with two clocks."""
        rows = self.replay.rows(Agreement)
        rows = rows.filter(self.replay.begun("agreed_earliest"))
        if self.conflict:
            rows = rows.filter(conflict__slug=self.conflict)
        slug = self.agreement or self.clause.partition("/")[0]
        return rows.filter(slug=slug) if slug else rows

    def breaches(self) -> "QuerySet[Any]":
        """Return the breaches asked for."""
        if isinstance(self.facets, BreachFacets):
            return self.facets.apply(self.replay)
        rows = BreachFacets(
            conflict=self.conflict, agreement=self.agreement, clause=self.clause
        ).apply(self.replay)
        return rows.filter(id__in=self.claims().values("breach"))

    def claims(self) -> "QuerySet[Any]":
        """Return the claims asked for; of breaches merged into others none is left there."""
        if isinstance(self.facets, ClaimFacets):
            return self.facets.apply(self.replay)
        if isinstance(self.facets, ArticleFacets):
            articles = self.facets.apply(self.replay)
            rows = self.replay.rows(Claim).filter(article__in=articles.values("pk"))
            return rows.filter(self.replay.begun("said_earliest"))
        rows = self.replay.rows(Claim).filter(self.replay.begun("said_earliest"))
        if self.facets == BreachFacets():
            return rows.filter(breach__in=self.replay.rows(Breach).values("id"))
        return rows.filter(breach__in=self.facets.apply(self.replay).values("id"))

    def links(self) -> "QuerySet[ClauseLink]":
        """Return the links of the agreements and articles asked for."""
        links = ClauseLink.objects.all()
        if isinstance(self.facets, ArticleFacets):
            articles = self.facets.apply(self.replay)
        else:
            asked = ArticleFacets(source=self.source, language=self.language)
            articles = asked.apply(self.replay)
        if self.conflict:
            links = links.filter(agreement__conflict__slug=self.conflict)
        if self.agreement:
            links = links.filter(agreement__slug=self.agreement)
        if self.clause:
            slug, _, path = self.clause.partition("/")
            links = links.filter(agreement__slug=slug, clause__path=path)
        return links.filter(sentence__article__in=articles.values("pk"))


def _to_the_second(moment: datetime) -> str:
    return iso(moment.replace(microsecond=0))


def batches(items: Iterable[Item], size: int = AT_ONCE) -> Iterator[list[Item]]:
    """Yield items in lists of at most `size`."""
    left = iter(items)
    while found := list(islice(left, size)):
        yield found


def fuzzy(row: Any, name: str, column: str) -> dict[str, Any]:
    """Return a fuzzy time's columns under an exported name; nothing known, all empty."""
    return {
        f"{name}_earliest": row[f"{column}_earliest"],
        f"{name}_latest": row[f"{column}_latest"],
        f"{name}_prec": row[f"{column}_precision"],
        f"{name}_stated": row[f"{column}_stated"],
        f"{name}_zone": row[f"{column}_zone"],
        f"{name}_zone_basis": row[f"{column}_zone_basis"],
    }


def fuzzy_columns(column: str) -> list[str]:
    """Return the six columns of a fuzzy time, to be read."""
    parts = ("earliest", "latest", "precision", "stated", "zone", "zone_basis")
    return [f"{column}_{part}" for part in parts]
