"""
How long a board, a year's timeline and a replay take, beside the sign-in page in the same run.

Measure on a database of its own, filled by `manage.py load_synthetic --articles 10 --breaches 5000
--agreements 1 --claims 20000 --duties 200` (200 duties of two parties over 365 days).
"""

import json
import statistics
from argparse import ArgumentParser
from collections.abc import Callable
from datetime import timedelta
from time import perf_counter
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.test import Client, override_settings

from agreements.models import Agreement, Breach, Claim, User
from agreements.queries.compliance import cells_of, timelines_of

_YEAR = timedelta(days=365)


class Command(BaseCommand):
    """`manage.py bench_compliance SLUG`: medians of several rounds, and ratios."""

    help = "Time a board, a year's timeline and a replay of one agreement; see docs/compliance.md."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare what the command takes."""
        parser.add_argument("slug", metavar="SLUG")
        parser.add_argument("--rounds", type=int, default=7)
        parser.add_argument("--json", action="store_true", dest="as_json", help="print JSON")

    def handle(self, *, slug: str, rounds: int, as_json: bool, **options: Any) -> None:
        """Measure each in turn, round by round, so that a noisy moment hits all alike."""
        agreement = Agreement.objects.select_related("conflict").filter(slug=slug).first()
        if agreement is None:
            raise CommandError(f"There is no agreement {slug!r}. Load one first.")
        arms = _arms(agreement)
        times: dict[str, list[float]] = {name: [] for name in arms}
        first = {name: _timed(arm) for name, arm in arms.items()}
        for _ in range(rounds):
            for name, arm in arms.items():
                times[name].append(_timed(arm))
        medians = {name: statistics.median(taken) for name, taken in times.items()}
        sign_in = medians["sign-in page"]
        report = {
            "agreement": slug,
            "breaches": Breach.objects.filter(conflict=agreement.conflict).count(),
            "claims": Claim.objects.filter(breach__conflict=agreement.conflict).count(),
            "rounds": rounds,
            "ms": {name: round(1000 * taken, 1) for name, taken in medians.items()},
            "first_ms": {name: round(1000 * taken, 1) for name, taken in first.items()},
            "times_sign_in": {name: round(taken / sign_in, 1) for name, taken in medians.items()},
        }
        if as_json:
            self.stdout.write(json.dumps(report, indent=2))
            return
        for name, taken in medians.items():
            self.stdout.write(
                f"{name:32} {1000 * taken:8.1f} ms, first {1000 * first[name]:8.1f} ms, "
                f"{taken / sign_in:6.1f} times the sign-in page"
            )


def _arms(agreement: Agreement) -> dict[str, Callable[[], Any]]:
    if agreement.in_force_from is None:
        raise CommandError(f"{agreement} was never in force.")
    start = agreement.in_force_from.latest
    middle = start + timedelta(days=180)
    # One client each: a new one would build all middleware again, at many times a page's cost.
    stranger, reader = Client(), _signed_in()
    address = agreement.get_absolute_url()
    clocks = f"as_of={middle:%Y-%m-%dT%H:%M:%SZ}&known_on={middle:%Y-%m-%dT%H:%M:%SZ}"
    return {
        "sign-in page": lambda: _get(stranger, "/sign-in/"),
        "board page": lambda: _get(reader, address),
        "board page, 180 days in": lambda: _get(reader, f"{address}?as_of={middle:%Y-%m-%d}"),
        "board page, replayed": lambda: _get(reader, f"{address}?{clocks}"),
        "board, cells alone": lambda: cells_of(agreement, as_of=middle),
        "year's timeline, cells alone": lambda: timelines_of(
            agreement, start=start, end=start + _YEAR
        ),
        "replay, cells alone": lambda: cells_of(agreement, as_of=middle, known_on=middle),
    }


def _signed_in() -> Client:
    """Return a browser of a reader who exists only for measuring."""
    name = "bench-reader"
    user, is_new = User.objects.get_or_create(username=name)
    if is_new:
        user.set_unusable_password()
        user.save()
    client = Client()
    client.force_login(user)
    return client


def _get(client: Client, address: str) -> None:
    with override_settings(ALLOWED_HOSTS=["testserver"]):
        response = client.get(address)
    if response.status_code != 200:
        raise CommandError(f"{address} answered {response.status_code}")


def _timed(arm: Callable[[], Any]) -> float:
    began = perf_counter()
    arm()
    return perf_counter() - began
