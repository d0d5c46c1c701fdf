"""Find the conflicts an article is about, of all on offer."""

from collections import Counter

from agreements.linking.choose import in_force
from agreements.linking.focus import Focus, focus_on
from agreements.linking.prepare import Conflict, Prepared
from agreements.linking.reading import ArticleReading

# Below this an article is hardly ever about a conflict; the doubtful ones are read on.
ABOUT_FROM = 0.08
# Of more conflicts than these no article speaks; the likeliest are kept.
_AT_MOST = 3
# One that is this much less likely than another is not what the article is about.
_BESIDE_THE_BEST = 0.3
# So many of those whose names are met most are judged.
_JUDGED = 12
_MOST_COUNTED = 3
# What is named belongs to so many conflicts alike that it says of none that it is meant.
_TOO_MANY_ALIKE = 3


def conflicts_of(read: ArticleReading, prepared: Prepared) -> list[tuple[Conflict, Focus]]:
    """Return the conflicts an article may be about, of which some agreement may be in force."""
    about = [
        (conflict, focus)
        for conflict in _most_named(read, prepared)
        if in_force(read, conflict)
        and (focus := focus_on(read, conflict, at_least=ABOUT_FROM)).probability >= ABOUT_FROM
    ]
    best = max((focus.probability for _, focus in about), default=0.0)
    near = [found for found in about if found[1].probability >= _BESIDE_THE_BEST * best]
    likeliest = sorted(near, key=lambda found: -found[1].probability)[:_AT_MOST]
    return sorted(likeliest, key=lambda found: found[0].index)


def _most_named(read: ArticleReading, prepared: Prepared) -> list[Conflict]:
    """Return the conflicts whose names are met most, without those that no name tells apart."""
    met = Counter(label for reading in (read.title, *read.sentences) for label in reading.labels)
    weights: dict[int, float] = {}
    by_what: dict[int, list[str]] = {}
    for label in sorted(met):
        for number in prepared.by_label.get(label, ()):
            weight = prepared.conflicts[number].weights.get(label, 0.0)
            counted = weight * min(_MOST_COUNTED, met[label])
            weights[number] = weights.get(number, 0.0) + counted
            if weight:
                by_what.setdefault(number, []).append(label)
    alike = Counter(tuple(labels) for labels in by_what.values())
    return [
        prepared.conflicts[number]
        for number, _ in sorted(weights.items(), key=lambda item: (-item[1], item[0]))
        if alike[tuple(by_what.get(number, ()))] < _TOO_MANY_ALIKE
    ][:_JUDGED]
