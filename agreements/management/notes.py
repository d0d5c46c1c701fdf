"""The public notes of corrections that a loader declared, each posted on the date declared."""

from datetime import timedelta
from itertools import pairwise

from django.db import transaction

from agreements.actions.corrections import post_correction
from agreements.models import Claim
from agreements.queries.changes import cells_near, changed_cells
from agreements.queries.positions import Step, chain_of, declared_corrections

_INSTANT = timedelta(microseconds=1)


@transaction.atomic
def post_declared_corrections() -> int:
    """Post what is missing, with the cells each correction changed; return how many. Safe to run twice."""
    count = 0
    for claim in declared_corrections():
        for was, now in pairwise(chain_of(claim)):
            _post(claim, was, now)
            count += 1
    return count


def _post(claim: Claim, was: Step, now: Step) -> None:
    corrected_at = now.recorded_at
    before = corrected_at - _INSTANT
    post_correction(
        claim,
        before={**was.in_names(), "known_on": before.isoformat()},
        after={**now.in_names(), "known_on": corrected_at.isoformat()},
        reason=now.reason,
        cells=changed_cells(
            cells_near(claim.breach, known_on=before, now=corrected_at),
            cells_near(claim.breach, known_on=corrected_at, now=corrected_at),
        ),
        by=None,
        posted_at=corrected_at,
    )
