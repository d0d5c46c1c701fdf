"""`manage.py train_linker`: teach the linker anew with our own sentences and articles."""

from argparse import ArgumentParser
from datetime import date
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from agreements.linking.encoded import SENSES
from agreements.linking.encoding.chosen import DEFAULT, open_encoder
from agreements.linking.encoding.encoder import Encoder, EncoderError
from agreements.linking.encoding.prepared import prepare
from agreements.linking.frames import HELD_OUT, TRAINING, digest, read_frames
from agreements.linking.heads import HEADS, load_heads
from agreements.linking.heldout import heard_figures
from agreements.linking.labels import LABELLED
from agreements.linking.learned import LEARNED, Judge
from agreements.linking.record import record_sentences
from agreements.management.heads import heard_lines

_NEEDS = "Training needs {name}: .venv/bin/pip install -r requirements-dev.txt"


class Command(BaseCommand):
    """Train, write the weights, and say how well the heads hear the sentences held out."""

    help = "Train the linker with agreements/linking/sentences and agreements/linking/labelled."
    requires_system_checks: tuple[str, ...] = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare what the command takes."""
        parser.add_argument(
            "--judges", action="store_true", help="keep the heads; only learn how to weigh"
        )

    def handle(self, *args: object, **options: Any) -> None:
        """Train and write."""
        if not options["judges"]:
            self._heads()
        try:
            encoder = _encoder()
        except EncoderError as error:
            raise CommandError(f"Training needs the sentence encoder. {error}") from None
        self._judges(encoder)

    def _heads(self) -> None:
        try:
            # Imported here: it takes two seconds, and nothing else needs it.
            from agreements.linking.training import train, write_heads
        except ModuleNotFoundError as error:
            raise CommandError(_NEEDS.format(name=error.name)) from error

        frames = read_frames(TRAINING)
        self.stdout.write(f"learning from {len(frames)} sentences …")
        trained = train(frames)
        write_heads(trained, HEADS, sentences=digest(TRAINING))
        self.stdout.write(f"{HEADS.name}: {HEADS.stat().st_size:,} bytes")
        figures = heard_figures(load_heads(), read_frames(HELD_OUT))
        record_sentences(figures, trained=len(frames), on=date.today())
        self.stdout.write("\n".join(heard_lines(figures)))

    def _judges(self, encoder: Encoder) -> None:
        try:
            from agreements.linking import fitting
        except ModuleNotFoundError as error:
            raise CommandError(_NEEDS.format(name=error.name)) from error

        labelled = fitting.read_labelled(LABELLED)
        self.stdout.write(f"learning from {len(labelled.articles)} labelled articles …")
        judges: dict[str, Judge] = {"about": fitting.fit_about(labelled)}
        # What follows considers only articles that this first judge lets through.
        fitting.write_judges(LEARNED, judges, labelled="")
        material = fitting.gather(labelled)
        judges["words"], judges["words_beside"], by_words = fitting.fit_words(material)
        senses, judges["encoded"], judges["encoded_beside"], by_sense = fitting.fit_encoded(
            material, by_words, labelled, read_frames(TRAINING), encoder, self.stdout.write
        )
        fitting.write_senses(SENSES, senses)
        fitting.write_judges(LEARNED, judges, labelled=digest(LABELLED))
        for name, said in (("by words", by_words), ("with the encoder", by_sense)):
            f1, cut = fitting.best_f1(material, said)
            self.stdout.write(
                f"conflicts not seen, {name}: F1 {f1:.3f} among candidates at {cut:.2f}"
            )


def _encoder() -> Encoder:
    folder = settings.VAR_DIR / "encoder"
    if settings.LINK_ENCODER == DEFAULT:
        prepare(folder)
    return open_encoder(settings.LINK_ENCODER, folder, threads=2)
