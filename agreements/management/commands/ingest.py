"""Take in articles from files and folders, and link them at once, in this process."""

import json
from pathlib import Path
from typing import Any

import pghistory
from django.core.management.base import BaseCommand, CommandParser
from django.db import DatabaseError

from agreements.actions.articles import find_source, take_in
from agreements.actions.encoder import encoder_in_use
from agreements.actions.links import OfferedLinker, relink_article
from agreements.actions.stories import group_story
from agreements.errors import TrackerError
from agreements.ingest.documents import Item, read_paths
from agreements.models import Article, ClauseLink
from agreements.types.terms import ArticleStatus


class Command(BaseCommand):
    """`manage.py ingest PATH…`; the formats are those of docs/operations.md."""

    help = "Take in articles (.txt .html .jsonl, folders) and link them. A bad file is reported; the rest go in."

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare what the command takes."""
        parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
        parser.add_argument(
            "--source", default="", metavar="SLUG", help="the publisher of all of them"
        )
        parser.add_argument(
            "--json", action="store_true", help="print one JSON list and nothing else"
        )
        parser.add_argument(
            "--text", action="store_true", help="carry each article's text in the JSON"
        )

    def handle(self, *, paths: list[Path], source: str, text: bool, **options: Any) -> None:
        """Read, store, group and link, one article after the other."""
        linker = OfferedLinker(encoder=encoder_in_use().encoder)
        if not linker.offer.agreements:
            self.stderr.write("no agreements: manage.py load_demo")
        with pghistory.context(command="ingest"):
            rows = [self._row(item, source, linker, text=text) for item in read_paths(paths)]
        if options["json"]:
            self.stdout.write(json.dumps(rows, ensure_ascii=False, indent=1))
        else:
            self._print(rows)
        if any(row["reason"] for row in rows):
            raise SystemExit(1)

    def _row(self, item: Item, source: str, linker: OfferedLinker, *, text: bool) -> dict[str, Any]:
        row: dict[str, Any] = {"path": item.path}
        if item.item is not None:
            row["item"] = item.item
        row |= {
            "article_id": None,
            "status": ArticleStatus.FAILED,
            "reason": item.reason,
            "links": [],
        }
        if item.document is None:
            return row
        try:
            publisher = find_source(slug=source, name=item.document.source_name)
            article = take_in(item.document, source=publisher).article
            if article.status != ArticleStatus.FAILED:
                group_story(article)
                relink_article(article, linker=linker)
        except (TrackerError, DatabaseError) as error:
            return row | {"reason": f"It was not taken in: {error}"}
        article.refresh_from_db()
        row |= {
            "article_id": article.pk,
            "status": article.status,
            "reason": article.status_reason or None,
            "links": links_of(article),
        }
        return row | {"text": article.text} if text else row

    def _print(self, rows: list[dict[str, Any]]) -> None:
        for row in rows:
            where = row["path"] + (f" item {row['item']}" if "item" in row else "")
            self.stdout.write(f"{where}: {row['status']}, {len(row['links'])} links")
            if row["reason"]:
                self.stdout.write(f"  {row['reason']}")
            for link in row["links"]:
                clause = link["clause"] or "(the whole instrument)"
                self.stdout.write(
                    f"  {link['agreement']} {clause}  {link['probability']:.2f} {link['band']}"
                    f" {link['relation']}\n    {link['sentence']}"
                )


def links_of(article: Article) -> list[dict[str, Any]]:
    """Return an article's links as the interface prints them, in the order of the text."""
    links = (
        ClauseLink.objects.filter(sentence__article=article)
        .select_related("sentence", "agreement", "clause")
        .order_by("sentence__start", "-probability", "pk")
    )
    return [
        {
            "agreement": link.agreement.slug,
            "clause": link.clause.path if link.clause else None,
            "sentence": link.quote,
            "start": link.sentence.start,
            "end": link.sentence.end,
            "probability": round(link.probability, 4),
            "band": link.band,
            "relation": link.relation,
        }
        for link in links
    ]
