"""Link a corpus of articles to its agreements and write the rows; nothing stored is touched."""

import json
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from agreements.actions.encoder import encoder_in_use
from agreements.linking.corpus import CorpusError, link_row, read_agreements, read_articles
from agreements.linking.engine import Linker
from agreements.types.linking import AgreementInput, ArticleInput

_TOGETHER = 8


class Command(BaseCommand):
    """Write one JSON object a line for every candidate link of a corpus."""

    help = "Link articles.jsonl of a folder to the agreements in agreements.json beside it."
    requires_system_checks: tuple[str, ...] = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("dir", type=Path, help="folder with agreements.json and articles.jsonl")
        parser.add_argument("--out", type=Path, required=True, help="file to write the rows to")
        parser.add_argument("--jobs", type=int, default=1, help="processes to share the work")

    def handle(self, *args: object, **options: Any) -> None:
        folder, out, jobs = options["dir"], options["out"], max(1, options["jobs"])
        try:
            agreements = read_agreements(folder / "agreements.json")
            articles = [
                (id_, article) for id_, _, article in read_articles(folder / "articles.jsonl")
            ]
        except CorpusError as error:
            raise CommandError(str(error)) from None
        written = 0
        try:
            with out.open("w", encoding="utf-8") as rows:
                for row in link_all(agreements, articles, jobs=jobs):
                    rows.write(json.dumps(row, ensure_ascii=False) + "\n")
                    written += 1
        except OSError as error:
            raise CommandError(f"{out} cannot be written: {error.strerror}.") from None
        self.stderr.write(f"{len(articles)} articles, {written} rows written to {out}")


def link_all(
    agreements: Sequence[AgreementInput], articles: Sequence[tuple[str, ArticleInput]], *, jobs: int
) -> Iterator[dict[str, Any]]:
    """Yield the rows of all articles in their order, worked out by `jobs` processes."""
    if jobs == 1 or len(articles) < 2:
        linker = Linker(agreements, encoder_in_use().encoder)
        for id_, article in articles:
            yield from (link_row(id_, link) for link in linker.link(article).links)
        return
    with ProcessPoolExecutor(jobs, initializer=_prepare, initargs=(agreements,)) as pool:
        for rows in pool.map(_rows_of, articles, chunksize=_TOGETHER):
            yield from rows


_LINKERS: list[Linker] = []


def _prepare(agreements: Sequence[AgreementInput]) -> None:
    """Prepare the agreements once in each process."""
    _LINKERS[:] = [Linker(agreements, encoder_in_use().encoder)]


def _rows_of(item: tuple[str, ArticleInput]) -> list[dict[str, Any]]:
    id_, article = item
    return [link_row(id_, link) for link in _LINKERS[0].link(article).links]
