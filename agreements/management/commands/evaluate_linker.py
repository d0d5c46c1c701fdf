"""Link a labelled corpus and say how well: precision, recall, F1, by language and by kind."""

import json
from argparse import ArgumentParser
from pathlib import Path
from time import process_time
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from agreements.linking.corpus import (
    CorpusError,
    link_row,
    read_agreements,
    read_articles,
    read_lines,
)
from agreements.linking.engine import MODEL, Linker
from agreements.linking.evaluate import evaluate, label_rows, link_rows, table


class Command(BaseCommand):
    """Print the figures of the linker on a labelled corpus."""

    help = "Link a corpus and score the result against its labels.jsonl."
    requires_system_checks: tuple[str, ...] = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("dir", type=Path, help="folder with agreements, articles and labels")
        parser.add_argument("--json", action="store_true", help="print one JSON document")

    def handle(self, *args: object, **options: Any) -> None:
        try:
            figures = measure(options["dir"])
        except CorpusError as error:
            raise CommandError(str(error)) from None
        if options["json"]:
            self.stdout.write(json.dumps(figures, ensure_ascii=False, indent=2))
        else:
            self.stdout.write(table(figures))


def measure(folder: Path) -> dict[str, Any]:
    """
    Return the figures of the linker on one labelled corpus.

    :raises CorpusError: if a file of the corpus cannot be read.
    """
    agreements = read_agreements(folder / "agreements.json")
    articles = list(read_articles(folder / "articles.jsonl"))
    labels = label_rows(read_lines(folder / "labels.jsonl"), agreements)
    linker = Linker(agreements)
    began = process_time()
    rows = [
        link_row(id_, link) for id_, _, article in articles for link in linker.link(article).links
    ]
    seconds = process_time() - began
    languages = {id_: language for id_, language, _ in articles}
    figures = evaluate(link_rows(rows), labels, languages=languages, agreements=agreements)
    return {
        "model": MODEL,
        "articles": len(articles),
        "rows": len(rows),
        "articles_per_second_per_core": round(len(articles) / seconds, 1) if seconds else None,
        **figures,
    }
