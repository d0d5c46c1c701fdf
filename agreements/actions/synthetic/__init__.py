"""
Invented rows by the hundred thousand, for measuring; no real party, place or text is in them.

The frame (conflict, parties, places, agreements, duties) is made record by record, what grows
large is copied in week by week, each week with its own declared clock, so that a replay "as known
on" has something to leave out. Triggers fire: audit and states are those of entered records.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from agreements.actions.recording import declared_clock
from agreements.actions.synthetic.acts import Acts
from agreements.actions.synthetic.frame import Scale, make_frame
from agreements.actions.synthetic.reports import add_articles
from agreements.errors import TrackerError

__all__ = ["Loaded", "Scale", "load_synthetic"]

_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a load has made: the conflict's slug, its agreements' slugs, rows by subject."""

    conflict: str
    agreements: list[str]
    counts: dict[str, int]


def load_synthetic(scale: Scale, *, say: Callable[[str], None]) -> Loaded:
    """
    Make a conflict of this scale; each call makes another one. Same seed, same content.

    `say` is told after each week how far it is. Every week is a transaction of its own: after
    a failure the weeks before it stand.

    :raises TrackerError: if the scale asks for breaches or claims that nothing could carry.
    """
    _check(scale)
    with declared_clock(scale.start):
        frame = make_frame(scale)
    articles = add_articles(frame)
    say(f"{len(articles)} articles")
    acts = Acts(frame, articles)
    for week in range(scale.weeks):
        with declared_clock(scale.start + (week + 1) * _WEEK):
            acts.add_week(week)
        say(f"week {week + 1} of {scale.weeks}: {acts.counts['breaches']} breaches")
    return Loaded(
        frame.conflict.slug,
        [agreement.slug for agreement in frame.agreements],
        {**frame.counts, "articles": len(articles), **acts.counts},
    )


def _check(scale: Scale) -> None:
    if min(scale.articles, scale.breaches, scale.claims) < 0 or scale.days < 1:
        raise TrackerError("Give numbers of rows from 0 on, and at least one day.")
    if scale.agreements < 1 or scale.duties < 1:
        raise TrackerError("Breaches touch clauses: ask for at least one agreement and one duty.")
    if scale.claims and not scale.breaches:
        raise TrackerError("Claims are about breaches: ask for breaches, or for no claims.")
