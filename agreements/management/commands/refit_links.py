"""`manage.py refit_links`: fit probabilities and bands of links to what people have reviewed."""

import json
from argparse import ArgumentParser
from dataclasses import asdict
from typing import Any

import pghistory
from django.core.management.base import BaseCommand, CommandError

from agreements.actions.fits import (
    Refitted,
    conflicts_with_reviews,
    refit_links_of,
    refit_links_of_all,
)
from agreements.linking.engine import MODEL
from agreements.linking.refit import LEAST_REVIEWS
from agreements.models import Conflict
from agreements.models.labels import label


class Command(BaseCommand):
    """What the nightly task does, here and now; needs no worker and no broker."""

    help = "Fit probabilities and bands of links to the reviews; refuse a fit that is worse."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take a conflict, whether to store anything, and the form of the answer."""
        parser.add_argument("--conflict", metavar="SLUG", help="this one alone; else all")
        parser.add_argument("--dry-run", action="store_true", help="fit and print; store nothing")
        parser.add_argument("--json", action="store_true", help="print one JSON document")

    def handle(self, *args: Any, conflict: str | None, dry_run: bool, **options: Any) -> None:
        """Fit conflict by conflict, then all together, and say what came of each."""
        with pghistory.context(command="refit_links"):
            if conflict is not None:
                done = [refit_links_of(_find(conflict), dry_run=dry_run)]
            else:
                each = list(conflicts_with_reviews())
                done = [refit_links_of(one, dry_run=dry_run) for one in each]
                done.append(refit_links_of_all(dry_run=dry_run))
        if options["json"]:
            rows = [_row(one, dry_run=dry_run) for one in done]
            self.stdout.write(json.dumps(rows, ensure_ascii=False, indent=1))
        else:
            self.stdout.write("\n".join(line for one in done for line in _lines(one)))


def _find(slug: str) -> Conflict:
    try:
        return Conflict.objects.get(slug=slug)
    except Conflict.DoesNotExist:
        raise CommandError(f"There is no conflict {slug!r}. Its slug is in its address.") from None


def _outcome(done: Refitted) -> str:
    if done.outcome is None:
        return "nothing_new" if done.nothing_new else "too_few_reviews"
    return "used" if done.outcome.is_used else "refused"


def _row(done: Refitted, *, dry_run: bool) -> dict[str, Any]:
    outcome = done.outcome
    return {
        "conflict": done.conflict.slug if done.conflict else None,
        "model": MODEL,
        "reviews": done.reviews,
        "outcome": _outcome(done),
        "fault": outcome.fault if outcome else None,
        "dry_run": dry_run,
        "fit_id": done.stored.pk if done.stored else None,
        "fit": asdict(outcome.fit) if outcome else None,
        "confirmed": outcome.confirmed if outcome else None,
        "held_back": outcome.held_back if outcome else None,
        "linked_precision": outcome.linked_precision if outcome else None,
        "linked_reviews": outcome.linked_reviews if outcome else None,
        "figures": outcome.figures_as_json() if outcome else None,
        "links_weighed": done.links,
    }


def _lines(done: Refitted) -> list[str]:
    name = done.conflict.slug if done.conflict else "all conflicts"
    lines = [f"{name}: {done.reviews} reviews, {_outcome(done).replace('_', ' ')}"]
    outcome = done.outcome
    if outcome is None:
        if not done.nothing_new:
            lines.append(f"  fitted from {LEAST_REVIEWS} on, some of them held back")
        return lines
    if outcome.fault:
        only = "; only the band linked is set anew" if outcome.is_used else ""
        lines.append(f"  new calibration: {label(outcome.fault)}{only}")
    fit = outcome.fit
    linked = "off" if fit.linked_from is None else f"from {fit.linked_from:.2f}"
    if not outcome.is_used:
        linked = "as before"
    lines.append(
        f"  log odds × {fit.slope:.2f} {fit.intercept:+.2f}, {len(fit.clause_shifts)} clauses"
        f" shifted; suggested from {fit.suggested_from:.2f}, linked {linked}"
    )
    if outcome.linked_precision is not None:
        lines.append(
            f"  of {outcome.linked_reviews} reviewed links there {outcome.linked_precision:.0%} right"
        )
    for where, pair in outcome.figures.items():
        before, after = pair["before"], pair["after"]
        lines.append(
            f"  {where.replace('_', ' ')} ({after.links}): log loss {before.log_loss:.3f} →"
            f" {after.log_loss:.3f}, F1 {before.f1:.2f} → {after.f1:.2f}"
        )
    if done.links:
        lines.append(f"  {done.links} open links weighed anew")
    return lines
