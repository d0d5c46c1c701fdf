"""Link a labelled corpus and say how well: precision, recall, F1, by language and by kind."""

import json
from argparse import ArgumentParser
from datetime import date
from pathlib import Path
from time import process_time
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from agreements.actions.encoder import encoder_in_use
from agreements.linking.corpus import (
    CorpusError,
    link_row,
    read_agreements,
    read_articles,
    read_lines,
)
from agreements.linking.engine import MODEL, Linker
from agreements.linking.evaluate import evaluate, label_rows, link_rows, table
from agreements.linking.frames import (
    HELD_OUT,
    TRAINING,
    count_frames,
    read_frames,
    thinnest_cell,
)
from agreements.linking.heads import load_heads
from agreements.linking.heldout import heard_figures
from agreements.linking.record import record_articles
from agreements.management.heads import count_lines, heard_lines


class Command(BaseCommand):
    """Print the figures of the linker on a labelled corpus."""

    help = "Link a corpus and score the result against its labels.jsonl."
    requires_system_checks: tuple[str, ...] = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "dir", type=Path, nargs="?", help="folder with agreements, articles and labels"
        )
        parser.add_argument("--json", action="store_true", help="print one JSON document")
        parser.add_argument(
            "--record",
            action="store_true",
            help="keep the figures for the page 'How links are made'",
        )
        parser.add_argument(
            "--training",
            action="store_true",
            help="count our own sentences, and measure the heads on those held out",
        )

    def handle(self, *args: object, **options: Any) -> None:
        """Measure on a corpus, or on our own sentences."""
        if options["training"]:
            self._training(as_json=options["json"])
            return
        if options["dir"] is None:
            raise CommandError("Name the folder of a labelled corpus, or ask for --training.")
        try:
            figures = measure(options["dir"])
        except CorpusError as error:
            raise CommandError(str(error)) from None
        if options["record"]:
            record_articles(figures, on=date.today())
        if options["json"]:
            self.stdout.write(json.dumps(figures, ensure_ascii=False, indent=2))
        else:
            self.stdout.write(table(figures))

    def _training(self, *, as_json: bool) -> None:
        frames = read_frames(TRAINING)
        counts, thinnest = count_frames(frames), thinnest_cell(frames)
        heard = heard_figures(load_heads(), read_frames(HELD_OUT))
        if as_json:
            document = {"sentences": counts, "thinnest_cell": thinnest, "held_out": heard}
            self.stdout.write(json.dumps(document, indent=2))
            return
        lines = [*count_lines(counts, thinnest), "", *heard_lines(heard)]
        self.stdout.write("\n".join(lines))


def measure(folder: Path) -> dict[str, Any]:
    """
    Return the figures of the linker on one labelled corpus.

    :raises CorpusError: if a file of the corpus cannot be read.
    """
    agreements = read_agreements(folder / "agreements.json")
    articles = list(read_articles(folder / "articles.jsonl"))
    labels = label_rows(read_lines(folder / "labels.jsonl"), agreements)
    encoder = encoder_in_use().encoder
    linker = Linker(agreements, encoder)
    began = process_time()
    rows = [
        link_row(id_, link) for id_, _, article in articles for link in linker.link(article).links
    ]
    seconds = process_time() - began
    languages = {id_: language for id_, language, _ in articles}
    figures = evaluate(link_rows(rows), labels, languages=languages, agreements=agreements)
    return {
        "model": MODEL,
        "encoder": encoder.name if encoder else None,
        "articles": len(articles),
        "sentences": linker.seen,
        "sentences_encoded": linker.encoded,
        "rows": len(rows),
        "articles_per_second_per_core": round(len(articles) / seconds, 1) if seconds else None,
        **figures,
    }
