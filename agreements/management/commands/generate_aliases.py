"""`manage.py generate_aliases`: make the words by which texts name what a conflict is about."""

from argparse import ArgumentParser
from typing import Any

import pghistory
from django.core.management.base import BaseCommand, CommandError

from agreements.actions.alias_generation import count_by_origin, generate_aliases
from agreements.models import Alias, Conflict
from agreements.models.labels import label
from agreements.tasks import apply_aliases
from agreements.types.terms import AliasOrigin


class Command(BaseCommand):
    """Add what a conflict does not have yet, and have the articles it concerns linked anew."""

    help = "Generate the aliases of a conflict, or of all; what a curator changed stays."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take a conflict, and whether to print only."""
        parser.add_argument("conflict", nargs="?", help="its slug; without one, all conflicts")
        parser.add_argument("--dry-run", action="store_true", help="print them and keep none")

    def handle(self, *args: Any, conflict: str | None, dry_run: bool, **options: Any) -> None:
        """Generate, and print what is new."""
        conflicts = Conflict.objects.order_by("slug")
        if conflict is not None:
            conflicts = conflicts.filter(slug=conflict)
            if not conflicts:
                raise CommandError(
                    f"There is no conflict {conflict!r}. Its slug is in its address."
                )
        new: list[Alias] = []
        with pghistory.context(command="generate_aliases"):
            for one in conflicts:
                new += self._generate(one, dry_run=dry_run)
        if new and not dry_run:
            apply_aliases.delay_on_commit()

    def _generate(self, conflict: Conflict, *, dry_run: bool) -> list[Alias]:
        made = generate_aliases(conflict, dry_run=dry_run)
        if dry_run:
            for alias in made:
                what = f"{label(AliasOrigin(alias.origin))}: {alias.named}"
                self.stdout.write(f"{alias.text}\t{alias.language or '-'}\t{what}")
        counts = ", ".join(
            f"{count} {label(origin)}" for origin, count in count_by_origin(made).items()
        )
        self.stderr.write(f"{conflict.slug}: {len(made)} new aliases ({counts or 'none'})")
        return made
