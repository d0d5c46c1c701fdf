"""Finish what a lost message or a killed worker left undone. Safe at any time."""

import time
from typing import Any

import pghistory
from django.core.management.base import BaseCommand, CommandParser

from agreements.actions.attempts import claim_unfinished, give_another_chance
from agreements.tasks import link_article


class Command(BaseCommand):
    """`manage.py sweep`: links unfinished articles in this process, without a worker."""

    help = "Link every article that is unfinished and due, here and now; needs no broker."

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare what the command takes."""
        parser.add_argument("--once", action="store_true", help="stop when nothing is due")
        parser.add_argument("--again", action="store_true", help="take up what was set aside, too")
        parser.add_argument(
            "--every", type=float, default=30.0, metavar="SECONDS", help="pause between rounds"
        )

    def handle(self, *, once: bool, again: bool, every: float, **options: Any) -> None:
        """Go round until nothing is due, or for ever."""
        if again:
            self.stderr.write(f"{give_another_chance()} articles taken up again")
        with pghistory.context(command="sweep"):
            while True:
                due = claim_unfinished()
                for article_id in due:
                    self._link(article_id)
                if due:
                    self.stderr.write(f"{len(due)} articles done")
                elif once:
                    return
                else:
                    time.sleep(every)

    def _link(self, article_id: int) -> None:
        # One bad article must not stop the others; it is tried again, three times in all.
        try:
            link_article(article_id)
        except Exception as error:
            self.stderr.write(f"article {article_id} was not linked: {error}")
