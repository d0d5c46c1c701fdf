"""`manage.py train_linker`: teach the heads anew with our own sentences."""

from datetime import date
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from agreements.linking.frames import HELD_OUT, TRAINING, digest, read_frames
from agreements.linking.heads import HEADS, load_heads
from agreements.linking.heldout import heard_figures
from agreements.linking.record import record_sentences
from agreements.management.heads import heard_lines


class Command(BaseCommand):
    """Train, write the weights, and say how well they hear the sentences held out."""

    help = "Train the linker's heads with the sentences in agreements/linking/sentences."
    requires_system_checks: tuple[str, ...] = ()

    def handle(self, *args: object, **options: Any) -> None:
        """Train and write."""
        try:
            # Imported here: it takes two seconds, and nothing else needs it.
            from agreements.linking.training import train, write_heads
        except ModuleNotFoundError as error:
            raise CommandError(
                f"Training needs {error.name}: .venv/bin/pip install -r requirements-dev.txt"
            ) from error

        frames = read_frames(TRAINING)
        self.stdout.write(f"learning from {len(frames)} sentences …")
        trained = train(frames)
        write_heads(trained, HEADS, sentences=digest(TRAINING))
        self.stdout.write(f"{HEADS.name}: {HEADS.stat().st_size:,} bytes")
        figures = heard_figures(load_heads(), read_frames(HELD_OUT))
        record_sentences(figures, trained=len(frames), on=date.today())
        self.stdout.write("\n".join(heard_lines(figures)))
