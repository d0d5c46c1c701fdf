"""`manage.py relink CONFLICT`: link anew the stored articles that name a conflict, here and now."""

from argparse import ArgumentParser
from typing import Any

import pghistory
from django.core.management.base import BaseCommand, CommandError

from agreements.actions.encoder import encoder_in_use
from agreements.actions.links import OfferedLinker
from agreements.actions.relinking import relink_round
from agreements.models import Conflict


class Command(BaseCommand):
    """Go through all stored articles in rounds; may be broken off and begun again where it was."""

    help = "Link anew the stored articles that name a conflict; needs no worker and no broker."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the conflict, and where an earlier run was broken off."""
        parser.add_argument("conflict", metavar="CONFLICT", help="the slug of a conflict")
        parser.add_argument("--below", type=int, help="go on below this article, as printed")

    def handle(self, *args: Any, conflict: str, below: int | None, **options: Any) -> None:
        """Relink, and say after each round where the next begins."""
        found = Conflict.objects.filter(slug=conflict).first()
        if found is None:
            raise CommandError(f"There is no conflict {conflict!r}.")
        linker = OfferedLinker(encoder=encoder_in_use().encoder)
        total = 0
        with pghistory.context(command="relink"):
            while True:
                count, below = relink_round(found, below=below, linker=linker)
                total += count
                if below is None:
                    break
                self.stdout.write(f"articles linked: {total}; go on with --below {below}")
        self.stdout.write(f"articles linked: {total}; done")
