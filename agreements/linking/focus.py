"""Judge which conflict an article, and each of its sentences, is about."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from agreements.linking.prepare import Conflict
from agreements.linking.reading import ArticleReading, Reading

# States and bodies that appear in every conflict as mediators, hosts or commentators.
_EVERYWHERE = frozenset(
    {
        "S:US",
        "S:RU",
        "S:FR",
        "S:GB",
        "S:DE",
        "S:CH",
        "G:osce",
        "G:un",
        "G:eu",
        "G:minsk_group",
        "G:african_union",
    }
)


@dataclass(frozen=True, slots=True)
class Focus:
    """
    How an article stands to a conflict.

    `share` is how much of what it names belongs to the conflict, 0 to 1; 0 means it is not
    about it. It is `plain` where some sentence names two parties or the region, and not just one
    party again and again. `own` and `other` tell per sentence how many of the conflict's names, and of
    foreign ones, are in it.
    """

    share: float
    plain: bool
    own: tuple[int, ...]
    other: tuple[int, ...]


def focus_on(article: ArticleReading, conflict: Conflict) -> Focus:
    """Return how an article stands to a conflict, from the names in title and sentences."""
    neutral = conflict.labels | conflict.mediators | _EVERYWHERE
    strong = weak = foreign = 0
    own_counts: list[int] = []
    other_counts: list[int] = []
    for reading in (article.title, *article.sentences):
        parties, region = _named(reading, conflict)
        other = _foreign(reading.labels, neutral)
        own_counts.append(parties + 2 * region)
        other_counts.append(other)
        strong += region or parties >= 2
        weak += parties == 1 and not region
        foreign += other > 0 and not region and parties < 2
    share = _share(strong, weak, foreign, needed=min(2, len(conflict.parties)))
    return Focus(share, strong > 0, tuple(own_counts[1:]), tuple(other_counts[1:]))


def _named(reading: Reading, conflict: Conflict) -> tuple[int, int]:
    """Count the parties a sentence names, and tell (1 or 0) whether it names the region."""
    labels = reading.labels.keys()
    if not labels:
        return 0, 0
    parties = sum(not party.isdisjoint(labels) for party in conflict.parties)
    region = not conflict.regions.isdisjoint(labels)
    if not parties and not region:
        # A place of the conflict alone counts as little as one party.
        parties = int(not conflict.places.isdisjoint(labels))
    return parties, int(region)


def _foreign(labels: Mapping[str, Sequence[object]], neutral: set[str]) -> int:
    return sum(1 for label in labels if label[0] in "SG" and label not in neutral)


def _share(strong: int, weak: int, foreign: int, *, needed: int) -> float:
    if not strong and (weak < 2 or (needed > 1 and foreign)):
        return 0.0
    named = strong + 0.5 * weak
    return min(1.0, 1.2 * named / (named + foreign)) * (1.0 if strong else 0.7)
